"""Places and times read back, so that a slip of the hand is seen."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldapp.app.entry.typing_aids.readback import read_place, read_time
from fieldapp.observation.notation.position import GazetteerPlace, place
from fieldapp.observation.values import EventTime, Place
from fieldapp.store.foreign.gazetteer import Gazetteer, build, open_gazetteer


@pytest.fixture
def gazetteer(tmp_path: Path) -> Iterator[Gazetteer]:
    path = tmp_path / "places.sqlite"
    told = (("Avdiivka", 48.14, 37.74), ("Taveuni", -16.8, 179.99), ("Nowhere", None, None))
    places = [
        GazetteerPlace(
            name=name,
            names={},
            lat_e7=None if lat is None else round(lat * 1e7),
            lon_e7=None if lon is None else round(lon * 1e7),
        )
        for name, lat, lon in told
    ]
    build(path, places)
    with open_gazetteer(path.read_bytes()) as opened:
        yield opened


def test_coordinates_are_read_back_with_the_nearest_place(gazetteer: Gazetteer) -> None:
    found = read_place(place("48.14, 37.78 ±50m (map)"), gazetteer, notation="mgrs", language="en")
    assert found.coordinates.startswith("37U ")
    assert (found.near, found.point, found.accuracy_m, found.source) == ("Avdiivka", "E", 50, "map")
    assert 2900 < found.metres < 3100
    assert not found.far


@pytest.mark.parametrize(
    ("language", "letters"), [("en", "ENE"), ("uk", "СхПнСх"), ("ru", "ВСВ"), ("fr", "ENE")]
)
def test_the_way_from_a_place_has_the_letters_of_the_language(
    gazetteer: Gazetteer, language: str, letters: str
) -> None:
    where = place("48.155, 37.80")
    assert read_place(where, gazetteer, notation="decimal", language=language).point == letters


def test_coordinates_the_wrong_way_round_are_seen(gazetteer: Gazetteer) -> None:
    found = read_place(place("37.74, 48.14"), gazetteer, notation="decimal", language="en")
    assert found.swapped
    assert found.far


def test_far_away_alone_is_not_swapped(gazetteer: Gazetteer) -> None:
    found = read_place(place("0, 0"), gazetteer, notation="decimal", language="en")
    assert (found.far, found.swapped) == (True, False)


def test_the_nearest_place_is_found_over_the_antimeridian(gazetteer: Gazetteer) -> None:
    found = read_place(place("-16.8, -179.99"), gazetteer, notation="mgrs", language="en")
    assert (found.near, found.point) == ("Taveuni", "E")
    assert found.metres < 3000


def test_a_pole_has_coordinates_too() -> None:
    found = read_place(place("89.9, 10"), None, notation="mgrs", language="en")
    assert found.coordinates.startswith("89.9")


def test_a_name_alone_has_none() -> None:
    found = read_place(Place(name="Камера 7"), None, notation="mgrs", language="en")
    assert found.coordinates == ""


def test_a_window_over_midnight_says_so() -> None:
    start = datetime(2026, 3, 1, 21, 35, tzinfo=UTC)
    found = read_time(EventTime(start=start, end=start + timedelta(minutes=55), zone="Europe/Kyiv"))
    assert (found.utc, found.midnights, found.length) == (
        "21:35–22:30",
        1,
        timedelta(minutes=55),
    )
    assert f"{found.start:%H:%M}" == "23:35"


def test_a_part_of_a_day_tells_no_hours_in_utc() -> None:
    start = datetime(2026, 3, 1, 16, tzinfo=UTC)
    evening = EventTime(
        start=start, end=start + timedelta(hours=6), zone="Europe/Kyiv", precision="part_of_day"
    )
    assert read_time(evening).utc == ""
