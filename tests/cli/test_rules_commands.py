"""`rules`, by the commands that people type: a file is checked, compared and tried."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Field

RULES = """\
agreement = "Truce 2026"
version = 1
issued = "2018-01-01"
zone = "Europe/Kyiv"
[[party]]
id = "A"
[[provision]]
id = "F-1"
party = "both"
article = "I.1"
forbids = "fire"
anywhere = true
[[provision]]
id = "W-1"
party = "both"
article = "I.2"
forbids = "fire"
weapons = ["mortar"]
inside = "Band"
"""
BAND = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": "Band"},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[38, 48], [39, 48], [39, 49], [38, 49], [38, 48]]],
            },
        }
    ],
}


def founded(field: Field, rules: str = "") -> str:
    """A mission with one zone, and with these rules; its root hash."""
    zones, agreement = field.folder / "zones.geojson", field.folder / "agreement.toml"
    zones.write_text(json.dumps(BAND))
    options: list[object] = ["--agreement", zones]
    if rules:
        agreement.write_text(rules)
        options += ["--rules", agreement]
    out = field.run("hq", "hub", "init", "--name", "Test mission", *options).stdout
    (digits,) = (line for line in out.splitlines() if len("".join(line.split())) == 64)
    return "".join(digits.split())


@pytest.fixture
def root_hash(field: Field) -> str:
    return field.step(founded)


@pytest.fixture
def hq(field: Field, root_hash: str) -> Field:
    """Headquarters of that mission."""
    assert root_hash
    return field


def written(field: Field, text: str = RULES, name: str = "agreement.toml") -> str:
    path = field.folder / name
    path.write_text(text)
    return str(path)


def test_a_rule_file_is_checked_in_a_home(hq: Field) -> None:
    out = hq.run("hq", "rules", "check", written(hq)).stdout
    assert "In order: Truce 2026, version 1, 2 provisions." in out
    wrong = hq.refused("hq", "rules", "check", written(hq, RULES.replace('"Band"', '"Bend"')))
    assert str(wrong) == "The zone 'Bend' is not known."
    assert wrong.advice == "See line 19."


def test_what_a_file_changes_is_said_in_words(hq: Field) -> None:
    old = written(hq)
    changed = RULES.replace("version = 1", "version = 2").replace('["mortar"]', '["tank"]')
    changed = f'attribution = "allowed"\nstandard_of_proof = "beyond doubt"\n{changed}'
    out = hq.run("hq", "rules", "diff", old, written(hq, changed, "new.toml")).stdout
    assert "W-1: weapons was mortar, is tank." in out
    assert "Truce 2026: standard_of_proof was nothing, is beyond doubt." in out
    assert "Truce 2026: attribution was False, is True." in out
    assert hq.run("hq", "rules", "diff", old, old).stdout.count("The version does not grow") == 1


def test_rules_are_tried_on_the_observations_here(hq: Field, lynx: str) -> None:
    for line in (
        "3 expl 120mm mortar NE 3km heard 15 Sep 2018 14:12",
        "2 expl NE 3km heard 16 Sep 2018 14:12",
    ):
        hq.run(lynx, "log", line, "--at", "48.5 38.5")
    hq.run(lynx, "seal", "--to", hq.stick)
    hq.run("hq", "hub", "import", hq.stick)
    out = hq.run("hq", "rules", "try", written(hq), "--json").stdout
    told = [json.loads(line) for line in out.splitlines()]
    assert [(each["provision"], each["outcome"], each["unknowns"]) for each in told] == [
        ("F-1", "violation", []),
        ("W-1", "cannot_tell", ["matter"]),
        ("F-1", "violation", []),
        ("W-1", "violation", []),
    ]
    assert {each["rules"]["version"] for each in told} == {1}
    assert {each["now"] for each in told} == {None}, "the mission has no rules yet"
    words = hq.run("hq", "rules", "try", written(hq), "--since", "16 Sep 2018 00:00").stdout
    assert len(words.splitlines()) == 3
    assert "CHANGES: W-1: cannot tell, 100% of the area inside, not known: matter; now: no" in words
    assert "2 verdicts would be another than now." in words
    hq.run("hq", "hub", "change-rules", "--rules", written(hq))
    same = hq.run("hq", "rules", "try", written(hq)).stdout
    assert ("CHANGES" in same, same.splitlines()[-1]) == (
        False, "0 verdicts would be another than now.",
    )  # fmt: skip
    tanks = RULES.replace("version = 1", "version = 2").replace('["mortar"]', '["tank"]')
    changed = hq.run("hq", "rules", "try", written(hq, tanks, "new.toml")).stdout
    assert "CHANGES: W-1: not violation, 100% of the area inside; now: violation" in changed
    assert changed.splitlines()[-1] == "1 verdict would be another than now."
