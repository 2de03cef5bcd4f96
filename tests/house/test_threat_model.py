"""The threat model tells the truth: each test that it names exists, each item has a line."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
SOURCES = {path: path.read_text("utf-8") for path in (ROOT / "tests").rglob("*.py")}
DEFINED = {
    name
    for text in SOURCES.values()
    for name in re.findall(r"^ *def (test_\w+)", text, re.MULTILINE)
}
NAMED = set(re.findall(r"`(test_\w+)`", PAGE))
ROW = re.compile(r"^\| ((?:[CHMFDL]\d*|3[a-z])(?:, D\d+)*)\b(.*)\|$", re.MULTILINE)


def rows() -> dict[str, list[str]]:
    """By item, the cells of its rows; of `D3, D4` each has them."""
    found: dict[str, list[str]] = {}
    for items, rest in ROW.findall(PAGE):
        for item in items.split(", "):
            found.setdefault(item, []).append(rest)
    return found


def test_every_test_that_is_named_exists() -> None:
    assert len(NAMED) > 40
    assert sorted(NAMED - DEFINED) == []


@pytest.mark.parametrize(
    "item",
    [
        "C1",
        *(f"H{n}" for n in range(1, 8)),
        *(f"M{n}" for n in range(1, 16)),
        *(f"F{n}" for n in range(1, 11)),
        *(f"D{n}" for n in range(1, 11)),
        "L",
    ],
)
def test_every_item_of_the_two_reviews_has_a_line_and_a_test(item: str) -> None:
    lines = rows().get(item, [])
    assert lines, item
    tests = re.findall(r"`(test_\w+|tests/[\w/]+\.py)`", " ".join(lines))
    assert tests, f"no test of {item} is named"
    assert all(name in DEFINED or (ROOT / name).is_file() for name in tests)


def test_the_low_items_are_all_told() -> None:
    assert len(rows()["L"]) == 6  # of seven, digests and HEAD in one
