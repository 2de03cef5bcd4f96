"""Places of tables: exchanged coordinates and wrong signs are never signed as a place."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.app.home.session import Session
from fieldapp.app.tables import mappings, table_import
from fieldapp.app.tables.table_file import read_table
from fieldapp.app.tables.table_import import TableReport
from fieldapp.observation.values import Place
from fieldapp.store.foreign import gazetteer
from fieldapp.store.records import observations
from fieldapp.store.records.search import Query
from tests.support.mission import NOW, Laptop, Mission

HEADER = "Date,Time,Latitude,Longitude,Number,Event"
HOME = ("48.4353", "38.2205")  # near Svitlodarsk, which the mission knows
ALEPPO = ("36.2021", "37.1343")  # latitude and longitude are alike there


@pytest.fixture(name="laptop", scope="module")
def _laptop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    mission = Mission.begin(tmp_path_factory.mktemp("mission"))
    laptop = mission.enrol("Lynx 2")
    yield laptop
    laptop.store.close()
    mission.store.close()


@pytest.fixture(name="session")
def _session(laptop: Laptop) -> Session:
    return Session(store=laptop.store, pack=laptop.pack)


@pytest.fixture(name="nowhere")
def _nowhere(session: Session, tmp_path: Path) -> Session:
    """The same in a mission that knows neither places nor zones."""
    gazetteer.build(tmp_path / "places.sqlite", [])
    assert session.pack is not None
    none = json.dumps({"type": "FeatureCollection", "features": []}).encode()
    places = (tmp_path / "places.sqlite").read_bytes()
    return replace(session, pack=replace(session.pack, places=places, agreement=none))


def read(
    session: Session, folder: Path, *rows: tuple[str, str], header: str = HEADER
) -> tuple[list[Place | None], TableReport]:
    """The posts as they would be signed, and the report."""
    path = folder / "table.csv"
    lines = [f"14.09.2018,18:{n:02},{lat},{lon},3,explosion" for n, (lat, lon) in enumerate(rows)]
    path.write_text("\n".join([header, *lines]), "utf-8")
    table = read_table(path)
    mapping = mappings.guess(table, zone="Europe/Kyiv")
    parsed = table_import.preview(
        session, table, mapping, count=len(rows), zone="Europe/Kyiv", now=NOW
    )
    report = table_import.check(
        session, table, mapping, zone="Europe/Kyiv", now=NOW, progress=lambda _done, _of: None
    )
    posts = [row.observation.post for _, row in parsed if not isinstance(row, Exception)]
    return posts, report


def told(report: TableReport, word: str) -> list[int]:
    return [note.number for note in report.notes if word in str(note.warning.message)]


def swapped(pair: tuple[str, str]) -> tuple[str, str]:
    return pair[1], pair[0]


def test_exchanged_columns_are_told_and_no_place_is_signed(
    session: Session, tmp_path: Path
) -> None:
    posts, report = read(session, tmp_path, swapped(HOME), swapped(HOME))
    assert posts == [None, None]
    assert report.good == 2
    assert told(report, "latitude and longitude exchanged") == [2, 3]


@pytest.mark.parametrize("place", [HOME, ALEPPO, ("-3.5", "-73.2")])
def test_one_exchanged_row_is_told_by_the_mission_or_by_the_other_rows(
    session: Session, nowhere: Session, tmp_path: Path, place: tuple[str, str]
) -> None:
    missions = (session, nowhere) if place == HOME else (nowhere,)
    for each in missions:
        posts, report = read(each, tmp_path, place, place, swapped(place), place)
        assert [post is None for post in posts] == [False, False, True, False]
        assert told(report, "latitude and longitude exchanged") == [4]


def test_a_wrong_sign_is_told(session: Session, tmp_path: Path) -> None:
    posts, report = read(session, tmp_path, HOME, (HOME[0], f"-{HOME[1]}"))
    assert [post is None for post in posts] == [False, True]
    assert told(report, "the other sign") == [3]


def test_what_is_far_from_the_mission_is_kept_and_told(session: Session, tmp_path: Path) -> None:
    posts, report = read(session, tmp_path, HOME, ("41.3", "69.2"))
    assert all(posts)
    assert told(report, "from the places and zones") == [3]


def test_a_table_of_elsewhere_keeps_its_places(nowhere: Session, tmp_path: Path) -> None:
    posts, report = read(nowhere, tmp_path, HOME, swapped(HOME))
    assert all(posts)
    assert not told(report, "exchanged")  # of two rows nobody knows which one is wrong


def test_places_of_the_mission_are_never_doubted(session: Session, tmp_path: Path) -> None:
    around = [(f"{47 + n / 4}", f"{37 + n / 4}") for n in range(9)]
    posts, report = read(session, tmp_path, *around)
    assert all(posts)
    assert not told(report, "It lies")
    assert not told(report, "exchanged")


def test_a_name_stays_where_its_coordinates_are_left_out(session: Session, tmp_path: Path) -> None:
    header = "Date,Time,Latitude,Longitude,Number,Event,Post"
    lat, lon = swapped(HOME)
    path = tmp_path / "named.csv"
    path.write_text(f"{header}\n14.09.2018,18:00,{lat},{lon},3,explosion,Camera 4\n", "utf-8")
    table = read_table(path)
    mapping = mappings.guess(table, zone="Europe/Kyiv")
    table_import.sign(session, table, mapping, zone="", now=NOW, progress=lambda _done, _of: None)
    (row,) = observations.search(session.store, Query(limit=None))
    assert row.observation.post == Place(name="Camera 4")
    assert dict(row.observation.as_typed)["Latitude"] == lat
