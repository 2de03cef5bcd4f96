"""`calibrate` and `rules band` by the commands that people type."""

import json
from pathlib import Path

import pytest
import shapely

from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import linked, raise_level
from tests.cli.test_mission_rules import Enrol
from tests.cli.test_rules_commands import RULES, founded

TRUTH = "48.5 38.5"


@pytest.fixture
def root_hash(field: Field) -> str:
    side = 'asymmetry_reason = "an example"\n' + RULES
    return field.step(founded, side + '[[side]]\nparty = "A"\nzone = "Band"\n')


def test_words_about_a_surveyed_detonation_are_trials(field: Field, enrolled: Enrol) -> None:
    people = {"Lynx": "monitor", "Otter": "monitor", "Owl": "supervisor"}
    for name, role in people.items():
        enrolled(name, role)
        for _ in range(2):
            carried(field, name)
    raise_level(field, *people)
    assert "0 trials. Not calibrated: 50" in field.run("hq", "calibrate").stdout

    def logged(name: str, line: str, *options: str) -> str:
        hash_ = field.run(name, "log", line, *options).stdout.split()[1]
        carried(field, name)
        return hash_

    blast = logged(
        "Lynx", '1 expl demining saw 15 Sep 2018 14:12 site="48.5 38.5 ±10m"',
        "--at", "48.502 38.5",
    )  # fmt: skip
    words = logged("Otter", "1 expl E 3-5km heard 15 Sep 2018 14:12", "--at", "48.5 38.45")
    carried(field, "Owl")
    linked(field, "same", blast, words)
    found = json.loads(field.run("hq", "calibrate", "--json").stdout)
    told = (found["bearings"]["heard"], found["distances"]["heard"])
    assert (found["trials"], told) == (1, (1, 1))
    out = field.folder / "bearings.toml"
    field.run("hq", "calibrate", "--out", out)
    field.run("hq", "hub", "change-rules", "--bearings", out)
    assert json.loads(field.run("hq", "calibrate", "--json").stdout)["version"] == 3


def test_a_band_is_made_from_a_line_on_one_side(field: Field, root_hash: str) -> None:
    assert root_hash
    line, out = field.folder / "line.geojson", field.folder / "band.geojson"
    line.write_text(json.dumps({"type": "LineString", "coordinates": [[38, 48], [38, 49]]}))
    typed = ("hq", "rules", "band", "--line", line, "--km", "15", "--out", out)
    assert "band_15km: " in field.run(*typed).stdout
    both = _area(out)
    assert "band_15km_A: " in field.run(*typed, "--side", "A").stdout
    assert 0.4 < _area(out) / both < 0.6
    refused = field.refused(*typed, "--side", "B")
    assert "which side" in str(refused)
    line.write_text("{}")
    assert "GeoJSON" in str(field.refused(*typed))


def _area(path: Path) -> float:
    (feature,) = json.loads(path.read_text())["features"]
    return shapely.geometry.shape(feature["geometry"]).area
