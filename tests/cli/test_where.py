"""`where`, by the commands that people type: two patrols and what they heard."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.cli.conftest import Field

AVDIIVKA = "3 expl ESE 3-5km heard 15 Sep 2018 14:12"
YASYNUVATA = "3 expl W 4-6km heard 15 Sep 2018 14:12"


@pytest.fixture
def heard(field: Field, enrolled: Callable[..., str]) -> list[str]:
    """What two patrols heard, at headquarters."""
    hashes = []
    for name, line, at in (
        ("Lynx", AVDIIVKA, "48.145278 37.745"),
        ("Otter", YASYNUVATA, "48.127778 37.8625"),
    ):
        enrolled(name)
        hashes.append(field.run(name, "log", line, "--at", at).stdout.split()[1])
        field.run(name, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    return hashes


def test_two_patrols_locate_what_they_heard(field: Field, heard: list[str]) -> None:
    out = field.folder / "where.geojson"
    told = json.loads(field.run("hq", "where", *heard, "--json", "--geojson", out).stdout)
    assert told["outcome"] == "area"
    assert told["area_m2"] == pytest.approx(8.6e6, rel=0.05)
    assert told["counting"] == 2
    assert told["stage"] == "source"
    features = json.loads(out.read_text())["features"]
    assert [f["geometry"]["type"] for f in features] == ["Polygon", "Polygon", "Point", "Point"]
    west, south = features[0]["geometry"]["coordinates"][0][0]
    assert 37 < west < 39  # longitude first
    assert 48 < south < 49
    words = field.run("hq", "where", *heard).stdout
    assert "90 %: 8.6 km², about 4.3 km SE of the post." in words
    assert "Not calibrated in this mission." in words


def test_teams_that_talked_and_one_alone_locate_nothing(field: Field, heard: list[str]) -> None:
    for asked in ((*heard, "--talked"), (heard[0],), (heard[0], heard[0])):
        told = field.run("hq", "where", *asked).stdout
        assert "Only one independent team" in told


def test_a_partys_word_and_other_kinds_locate_nothing(field: Field, heard: list[str]) -> None:
    """The post of either would narrow where the source may lie."""
    said = 'statement: party=B note="shells fell" 15 Sep 2018 14:12'
    statement = field.run("Lynx", "log", said, "--at", "48.35 38.05").stdout.split()[1]
    field.run("Lynx", "log", "weapon: tank E 2km saw 15 Sep 2018 14:12", "--at", "48.35 38.05")
    weapon = str(field.rows("Lynx", "--kind", "weapon")[0]["record"])
    field.run("Lynx", "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    assert "statement" in str(field.refused("hq", "where", *heard, statement))
    assert "several kinds" in str(field.refused("hq", "where", *heard, weapon))


def test_a_firing_and_an_impact_are_never_combined(field: Field, heard: list[str]) -> None:
    for target, line in zip(heard, ("outgoing", "impact"), strict=True):
        name = "Lynx" if target == heard[0] else "Otter"
        field.run(
            name, "amend", target, f"3 expl {line} E 3km heard 15 Sep 2018 14:12", "--reason", "x"
        )
        field.run(name, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    assert "two places" in str(field.refused("hq", "where", *heard))


def test_a_retracted_observation_says_nothing(field: Field, heard: list[str]) -> None:
    field.run("Lynx", "retract", heard[0], "--reason", "logged twice")
    field.run("Lynx", "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    assert "retracted or without effect" in str(field.refused("hq", "where", *heard))


def test_a_model_file_is_checked_and_cited(field: Field, heard: list[str]) -> None:
    model = field.folder / "bearings.toml"
    model.write_text("version = 3\ntrials = 60\n[bearing_deg]\nheard = 12\n")
    told = json.loads(field.run("hq", "where", *heard, "--json", "--model", model).stdout)
    assert told["model"]["version"] == 3
    assert told["model"]["calibrated"]
    assert told["area_m2"] > 9.5e6
    for wrong in ("wild = 2", "speed = 3", "wild = ", "[bearing_deg]\nsmelt = 3", "trials = 1.5"):
        model.write_text(wrong)
        assert "bearings.toml" in str(field.refused("hq", "where", *heard, "--model", model))
