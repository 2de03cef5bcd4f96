"""Trends beside editions and rules: a revised day is marked, weapons are judged by provision."""

import json
from pathlib import Path
from typing import BinaryIO

import pytest

from fieldapp.errors import FormatError
from fieldapp.store.evidence import files as evidence
from fieldapp.store.interface import Store
from tests.cli.conftest import Field
from tests.cli.test_editions import edition, logged, office
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_mission_rules import mission
from tests.cli.test_rules_commands import BAND, RULES
from tests.cli.test_trend import DAYS, day, trend

__all__ = ["mission", "office"]


PRESENCE = """
[[provision]]
id = "P-1"
party = "both"
article = "I.3"
forbids = "presence"
weapons = ["mlrs"]
inside = "Band"
"""


@pytest.fixture
def root_hash(field: Field) -> str:
    """A mission with one zone, and a rule about weapons in it."""
    zones, rules = field.folder / "zones.geojson", field.folder / "agreement.toml"
    zones.write_text(json.dumps(BAND))
    rules.write_text(RULES + PRESENCE)
    out = field.run(
        "hq", "hub", "init", "--name", "Test mission", "--agreement", zones, "--rules", rules
    ).stdout
    (digits,) = (line for line in out.splitlines() if len("".join(line.split())) == 64)
    return "".join(digits.split())


def test_a_day_that_an_edition_tells_otherwise_is_marked(office: Field) -> None:
    assert day(trend(office, "hq", "daily"))["revised"] is None
    edition(office, "1/2018")
    assert day(trend(office, "hq", "daily"))["revised"] == "no"
    assert day(trend(office, "hq", "daily"), "2018-09-14")["revised"] is None
    logged(office, "7")
    found = trend(office, "hq", "daily")
    assert (day(found)["at_least"], day(found)["revised"]) == (36, "yes")
    told = office.run("hq", "trend", *DAYS, "--chart", "daily").stdout
    assert "changed since its edition" in told
    carried(office, "Desk")
    away = trend(office, "Desk", "daily")
    assert day(away)["revised"] is None, "its files are not there"
    assert away["facts"]["editions_not_read"] == 1
    assert "cannot be read here: 1" in office.run("Desk", "trend", *DAYS).stdout


def test_an_edition_whose_content_is_damaged_is_told_and_others_are_not_read(
    office: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition(office, "1/2018")
    found = trend(office, "hq", "daily")
    assert (day(found)["revised"], found["facts"]["editions_not_read"]) == ("no", 0)
    taken: list[bytes] = []
    read = evidence.read

    def noting(store: Store, sha256: bytes, sink: BinaryIO) -> None:
        taken.append(sha256)
        read(store, sha256, sink)

    monkeypatch.setattr(evidence, "read", noting)
    trend(office, "hq", "daily")
    assert len(taken) == 2, "the list of its files, and its content"
    content = taken[1]
    taken.clear()
    earlier = ("--since", "2018-09-10", "--until", "2018-09-12")
    office.run("hq", "trend", *earlier, "--chart", "daily", "--json")
    assert taken == [], "it is of another day"

    def damaged(store: Store, sha256: bytes, sink: BinaryIO) -> None:
        if sha256 == content:
            raise FormatError("damaged")
        read(store, sha256, sink)

    monkeypatch.setattr(evidence, "read", damaged)
    found = trend(office, "hq", "daily")
    assert (day(found)["revised"], found["facts"]["editions_not_read"]) == (None, 1)


def test_weapons_are_judged_by_provision_and_what_cannot_be_told_is_there(
    mission: Field, tmp_path: Path
) -> None:
    for line in (
        "weapon: 3 x mlrs NE 3km saw 15 Sep 2018 14:12",
        "weapon: 2 x mlrs 15 Sep 2018 14:13",
        "weapon: tank NE 3km saw 15 Sep 2018 14:14",
    ):
        mission.run("Lynx", "log", line, "--at", "48.5 38.5")
    carried(mission, "Lynx")
    found = trend(mission, "hq", "weapons")
    assert (found["facts"]["rules"], len(found["rules"]["agreement"])) == (1, 64)
    rows = {(row["weapon"], row["outcome"]): row["rows"] for row in found["rows"]}
    assert rows["mlrs", "violation"] == 1
    assert rows["mlrs", "cannot_tell"] == 1
    assert rows["tank", "not_violation"] == 1
    assert rows["tank", "cannot_tell"] == 0, "drawn though there is none"
    picture = tmp_path / "weapons.svg"
    mission.run("hq", "trend", *DAYS, "--chart", "weapons", "--svg", picture)
    assert found["rules"]["agreement"] in picture.read_text("utf-8")
