"""The content tree: one root whatever is withheld, and nothing of a file is taken on trust."""

import json

import pytest

from fieldapp.errors import FormatError
from fieldapp.report.daily import content_tree
from fieldapp.report.daily.report_content import CellValue, canonical

CELLS: tuple[tuple[str, CellValue], ...] = (
    ("totals/1/at_least", 29),
    ("totals/1/region", "Донецьк"),
    ("totals/1/at_most", None),
    ("totals/10/at_least", 0),
    ("violations/1/position", "Svitlodarsk"),
)


@pytest.mark.parametrize("count", range(1, 6))
def test_a_file_of_a_tree_has_its_root(count: int) -> None:
    made = content_tree.leaves(CELLS[:count], bytes(32))
    read = content_tree.parse(content_tree.as_json(made))
    assert read == made
    assert content_tree.root(read) == content_tree.root(made)


def test_a_copy_that_withholds_has_the_same_root_and_says_nothing_of_it() -> None:
    made = content_tree.leaves(CELLS, bytes(32))
    copy = [each.withheld() if "position" in each.path else each for each in made]
    raw = content_tree.as_json(copy)
    assert b"Svitlodarsk" not in raw
    assert b"position" not in raw
    assert content_tree.root(content_tree.parse(raw)) == content_tree.root(made)


def test_a_salt_belongs_to_one_path_and_one_key() -> None:
    (one,), (other,) = (content_tree.leaves(CELLS[:1], bytes([n]) * 32) for n in (1, 2))
    assert one.salt != other.salt
    assert len({each.salt for each in content_tree.leaves(CELLS, bytes(32))}) == len(CELLS)


def test_another_value_has_another_root() -> None:
    made = content_tree.leaves(CELLS, bytes(32))
    told = json.loads(content_tree.as_json(made))
    for at, leaf in enumerate(told["leaves"]):
        changed = [*told["leaves"][:at], [leaf[0], "other", leaf[2]], *told["leaves"][at + 1 :]]
        read = content_tree.parse(canonical(told | {"leaves": changed}))
        assert content_tree.root(read) != content_tree.root(made)
        assert content_tree.differing(read, dict(CELLS)) == (leaf[0],)


@pytest.mark.parametrize(
    "leaves",
    [
        [],
        ["x"],
        [["aa"]],
        [["zz" * 32]],
        [["p", 1.5, "00" * 16]],
        [["p", True, "00" * 16]],
        [["p", [1], "00" * 16]],
        [["p", 1, "00" * 15]],
        [["", 1, "00" * 16]],
        [["p", 1, "00" * 16], ["p", 1, "00" * 16]],
        [["q", 1, "00" * 16], ["p", 1, "00" * 16]],
    ],
)
def test_no_tree_is_refused(leaves: list[object]) -> None:
    with pytest.raises(FormatError):
        content_tree.root(content_tree.parse(canonical({"format": 1, "leaves": leaves})))


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b'{"format":2,"leaves":[]}', b"[" * 100_000])
def test_no_json_of_a_tree_is_refused(raw: bytes) -> None:
    with pytest.raises(FormatError):
        content_tree.parse(raw)
