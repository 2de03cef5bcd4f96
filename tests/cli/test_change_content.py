"""Zones, places, code lists and counting rule changed by command, and what laptops are told."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldapp.errors import FieldappError, FormatError, InputError, of_parts
from fieldapp.paths import RESOURCES
from fieldapp.store.records import notice_rows
from tests.cli.conftest import Field
from tests.support.homes import reopened

SQUARE = [[37.5, 48.0], [38.5, 48.0], [38.5, 48.9], [37.5, 48.9], [37.5, 48.0]]
CASES = sorted((Path(__file__).parents[3] / "shared" / "cases").glob("zones_*.geojson"))


def zones(path: Path, *features: tuple[str, Any], **more: Any) -> Path:
    shapes = [
        {"type": "Feature", "properties": {"name": name, **more},
         "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for name, ring in features
    ]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": shapes}))
    return path


def moved(ring: Any, by: float) -> list[list[float]]:
    return [[lon + by, lat] for lon, lat in ring]


def told(field: Field, name: str) -> list[str]:
    store = reopened(field.home(name))
    try:
        news = [each.content for each in notice_rows.news(store)]
    finally:
        store.close()
    return [str(of_parts(parts)) for each in news for parts in each.get("content", ())]


def receive(field: Field, name: str) -> None:
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    field.run(name, "receive", field.stick)


def change(field: Field, *words: object, status: int | None = 0) -> str:
    return field.run("hq", "hub", "change-content", *words, "--yes", status=status).stdout


def test_a_record_is_shown_with_the_zone_that_it_lies_in_by_name(field: Field, lynx: str) -> None:
    change(field, "--agreement", zones(field.folder / "a.geojson", ("Zone A", SQUARE)))
    receive(field, lynx)
    line = "3 expl N 2km heard 15 Sep 2018 14:12"
    signed = field.run(lynx, "log", line, "--at", "48.40000, 38.00000").stdout.split()[1]
    assert "Zone A: inside" in field.run(lynx, "show", signed).stdout


def test_zones_change_by_a_signed_change_and_the_laptop_is_told_in_words(
    field: Field, lynx: str
) -> None:
    first = zones(field.folder / "a.geojson", ("Zone A", SQUARE), ("Zone B", moved(SQUARE, 2)))
    out = change(field, "--agreement", first)
    for part in (
        "New zones: Zone A, Zone B.", "for you to compare with its text", "  Zone A: 7\u00a0",
        "known places in it: ", "Mission pack version",
    ):  # fmt: skip
        assert part in out
    receive(field, lynx)
    assert told(field, lynx) == ["New zones: Zone A, Zone B."]
    second = zones(field.folder / "b.geojson", ("Zone A", moved(SQUARE, 0.1)), ("Zone C", SQUARE))
    change(field, "--agreement", second)
    receive(field, lynx)
    assert told(field, lynx)[1:] == [
        "New zones: Zone C.", "Zones that are no more: Zone B.",
        "Zones with another outline: Zone A.",
    ]  # fmt: skip
    seen = field.run(lynx, "log", "3 expl heard 1412", "--at", "48.5, 38.2").stdout
    assert "Signed" in seen


def test_places_codes_and_counting_change_together_and_say_so(field: Field, lynx: str) -> None:
    table = field.folder / "places.csv"
    table.write_text(
        "name_latin,latitude,longitude,accuracy_m,admin\n"
        "Svitlodarsk,48.43,38.22,2000,\nNew Village,48.5,38.3,1500,\n"
    )
    words = json.loads((RESOURCES / "vocabulary" / "weapon.json").read_text("utf-8"))
    words["codes"]["railgun"] = {"en": "rail gun"}
    gone = next(code for code in words["codes"] if code != "railgun")
    del words["codes"][gone]
    codes = field.folder / "weapon.json"
    codes.write_text(json.dumps(words, ensure_ascii=False))
    counting = field.folder / "counting.toml"
    before = (RESOURCES / "rules" / "counting.toml").read_text("utf-8")
    counting.write_text(before.replace("about_percent = 10", "about_percent = 20"))
    error = field.refused("hq", "hub", "change-content", "--counting", counting, "--yes")
    assert "does not grow" in str(error)
    counting.write_text(counting.read_text("utf-8").replace("version = 1", "version = 2"))
    out = change(
        field, "--places", table, "--codes", codes, "--counting", counting,
    )  # fmt: skip
    receive(field, lynx)
    for part in (
        "Places that are known by name: 2 instead of",
        "New Village.",
        "New codes of the list weapon: railgun (rail gun).",
        f"Codes that leave the list weapon: {gone}.",
        "The counting rule is another one: totals may change.",
    ):
        assert part in out
        assert any(part in sentence for sentence in told(field, lynx)), part


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_files_of_the_kind_that_were_taken_are_refused_by_the_command(
    field: Field, root_hash: str, path: Path
) -> None:
    assert root_hash
    error = field.refused("hq", "hub", "change-content", "--agreement", path, "--yes")
    assert isinstance(error, InputError)
    assert error.advice
    assert field.run("hq", "hub", "changes").stdout == "No change waits.\n"


MADE: dict[str, Any] = {
    "swapped": (("A", [[lat, lon] for lon, lat in SQUARE]),),
    "one of two swapped": (("A", SQUARE), ("B", [[lat, lon] for lon, lat in SQUARE])),
    "metres": (("A", [[lon * 111_000, lat * 111_000] for lon, lat in SQUARE]),),
    "bow tie": (("A", [[37, 48], [38, 49], [38, 48], [37, 49], [37, 48]]),),
    "open ring": (("A", SQUARE[:-1]),),
    "no name": (("", SQUARE),),
    "a name twice": (("A", SQUARE), ("a", moved(SQUARE, 2))),
    "one point": (("A", [[37, 48]] * 4),),
    "half of the globe": (("A", [[-170, 0], [170, 0], [170, 1], [-170, 1], [-170, 0]]),),
    "corners that are texts": (("A", [["37,5", "48,0"], *SQUARE]),),
    "hidden direction": (("A\u202eB", SQUARE),),
    "no zones": (),
}


@pytest.mark.parametrize("name", MADE)
def test_what_a_laptop_could_not_use_is_refused_at_the_door(
    field: Field, root_hash: str, name: str
) -> None:
    assert root_hash
    path = zones(field.folder / "made.geojson", *MADE[name])
    error = field.refused("hq", "hub", "change-content", "--agreement", path, "--yes")
    assert isinstance(error, InputError)
    assert error.advice


@pytest.mark.parametrize("validity", ["2015-02-15", "soon", "2015-02-30T00:00:00+02:00"])
def test_a_validity_that_only_a_laptop_would_find_wrong_is_refused(
    field: Field, root_hash: str, validity: str
) -> None:
    assert root_hash
    path = zones(field.folder / "made.geojson", ("A", SQUARE), valid_from=validity)
    error = field.refused("hq", "hub", "change-content", "--agreement", path, "--yes")
    assert "no time with its offset" in str(error)


@pytest.mark.parametrize(
    ("option", "content", "kind"),
    [
        ("--codes", "{}", InputError),
        ("--codes", '{"list": "no such", "version": 1, "codes": {}}', InputError),
        ("--codes", '{"list": "weapon", "version": 1, "codes": {"x": {}}}', FormatError),
        ("--counting", "about_percent = 'many'", FormatError),
        ("--places", "name\nSvitlodarsk\n", InputError),
        ("--places", "name_latin,latitude,longitude\nSvitlodarsk,148,38\n", InputError),
    ],
)
def test_other_files_that_laptops_could_not_use_are_refused_too(
    field: Field, root_hash: str, option: str, content: str, kind: type[FieldappError]
) -> None:
    assert root_hash
    path = field.folder / "made"
    path.write_text(content)
    assert isinstance(field.refused("hq", "hub", "change-content", option, path, "--yes"), kind)


def test_the_same_content_again_is_no_change(field: Field, root_hash: str) -> None:
    assert root_hash
    path = zones(field.folder / "a.geojson", ("Zone A", SQUARE))
    change(field, "--agreement", path)
    error = field.refused("hq", "hub", "change-content", "--agreement", path, "--yes")
    assert "has this already" in str(error)
    assert "No file is named" in str(field.refused("hq", "hub", "change-content", "--yes"))


def test_the_second_officer_reads_the_zones_and_an_altered_file_is_told(field: Field) -> None:
    field.run("hq", "hub", "init", "--name", "M", "--officers", "2", "--threshold", "2")
    (key,) = field.home("hq").glob("officers/officer-1.key")
    path = zones(field.folder / "a.geojson", ("Zone A", SQUARE))
    out = change(field, "--agreement", path, "--officer-key", key)
    assert "waits: 1 more must sign" in out
    waiting = field.run("hq", "hub", "changes").stdout
    assert "New zones: Zone A." in waiting
    assert "agreement.geojson is replaced; SHA-256" in waiting
    assert "for you to compare with its text" in waiting
    assert "  Zone A: 7\u00a0" in waiting
    assert "known places in it: " in waiting
    (staged,) = [
        each
        for each in (field.home("hq") / "mission" / "targets").glob("*agreement.geojson")
        if b"Zone A" in each.read_bytes()
    ]
    staged.write_bytes(staged.read_bytes().replace(b"38.5", b"39.5"))
    waiting = field.run("hq", "hub", "changes").stdout
    assert "missing here, or was altered: do not sign" in waiting
    assert "known places in it" not in waiting
