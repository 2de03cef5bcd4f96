"""Tables of ODK and Kobo: times with zone and fraction, geopoints, coordinates in columns."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from fieldapp.observation import table
from fieldapp.observation.mapping import parse_mapping
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.values import Place
from fieldapp.observation.warnings import odd
from fieldapp.store.foreign import gazetteer as places
from tests.support.stored_rows import vocabulary

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
VOCABULARY = vocabulary()
MAPPING = """
name = "form"
requires = ["start"]
zone = "Europe/Kyiv"
kind = "ceasefire_violation"
[fields]
time = { start = "start", end = "end" }
count = { column = "number" }
what = { column = "what" }
"""
GEOPOINT = 'post = { column = "where" }'
COLUMNS = """post = { column = "where", latitude = "lat", longitude = "lon", altitude = "alt",
accuracy = "acc" }""".replace("\n", " ")


@pytest.fixture(scope="module")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[places.Gazetteer]:
    path = tmp_path_factory.mktemp("places") / "places.sqlite"
    town = GazetteerPlace(name="Svitlodarsk", names={}, lat_e7=484353000, lon_e7=382205000)
    places.build(path, [town])
    with places.open_gazetteer(path.read_bytes()) as found:
        yield found


def read(fields: str, gazetteer: places.Gazetteer | None, /, **cells: str) -> table.ParsedRow:
    row = {"what": "explosion", "number": "3", **cells}
    mapping = parse_mapping(MAPPING + fields)
    return table.row(row, mapping, vocabulary=VOCABULARY, gazetteer=gazetteer, now=NOW)


def troubles(found: table.ParsedRow) -> set[str]:
    """Fields whose cells could not be read as they stand."""
    incomplete = odd(found.observation, NOW)
    return {each.field for each in found.warnings if each not in incomplete}


def post(fields: str, gazetteer: places.Gazetteer | None, /, **cells: str) -> Place:
    found = read(fields, gazetteer, **cells)
    assert troubles(found) == set()
    assert found.observation.post
    return found.observation.post


@pytest.mark.parametrize(
    "start",
    [
        "2026-03-01T14:12:05.123+02:00",
        "2026-03-01T14:12:05.999999+0200",
        "2026-03-01T14:12:05,1+02",
        "2026-03-01 14:12:05+02:00",
        "2026-03-01T12:12:05.000Z",
        "2026-03-01T12:12:05.123456789Z",
        "2026-03-01T14:12:05.123",
        "2026-03-01T17:42:05.123+05:30",
    ],
)
def test_a_time_with_zone_and_fraction_is_read_and_the_fraction_cut(start: str) -> None:
    found = read("", None, start=start)
    assert troubles(found) == set()
    assert found.observation.time
    assert found.observation.time.start == datetime(2026, 3, 1, 12, 12, 5, tzinfo=UTC)
    assert found.observation.time.precision == "second"
    assert ("start", start) in found.observation.as_typed


def test_what_only_ends_like_an_offset_is_none() -> None:
    day = read("", None, start="2026-03-01").observation.time
    assert day
    assert day.precision == "day"
    assert troubles(read("", None, start="2026-03-01 14:12-14")) == {"time"}


def test_a_window_of_such_times_is_read() -> None:
    found = read(
        "", None, start="2026-03-01T14:12:05.123+02:00", end="2026-03-01T14:20:11.456+02:00"
    )
    assert found.observation.time
    assert found.observation.time.end == datetime(2026, 3, 1, 12, 20, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("48.4353 38.2205 120.5 4.9", (484353000, 382205000, 120, 5, "gnss")),
        ("48.4353 38.2205 -3.2 12", (484353000, 382205000, -3, 12, "gnss")),
        ("-33.9 18.42 0 3.79", (-339000000, 184200000, 0, 4, "gnss")),
        ("48,4353 38,2205 120,5 4,9", (484353000, 382205000, 120, 5, "gnss")),
        # Set on the map of the form: nothing was measured.
        ("48.4353 38.2205 0 0", (484353000, 382205000, None, 8, "typed")),
        ("48.4353 38.2205 0.0 0.0", (484353000, 382205000, None, 8, "typed")),
    ],
)
def test_a_geopoint_is_a_position_with_its_accuracy(
    text: str, figures: tuple[int, int, int | None, int, str]
) -> None:
    lat, lon, altitude, accuracy, source = figures
    assert post(GEOPOINT, None, where=text) == Place(
        lat_e7=lat, lon_e7=lon, altitude_m=altitude, accuracy_m=accuracy, source=source
    )


def test_degrees_and_minutes_of_four_figures_are_no_geopoint() -> None:
    found = post(GEOPOINT, None, where="48 26.118 38 13.230")
    assert (found.lat_e7, found.lon_e7) == (484353000, 382205000)


@pytest.mark.parametrize(
    "text",
    [
        "0.0 0.0 0.0 0.0",
        "0.0000 -0.0000 12 5",
        "0 0 0 0",
        "148.4353 38.2205 120.5 4.9",
        "48.4353 238.2205 120.5 4.9",
        "48.4353 38.2205 120.5 4.9;48.4360 38.2210 120.5 4.9",
    ],
)
def test_what_is_no_point_is_kept_as_typed_and_told(text: str) -> None:
    found = read(GEOPOINT, None, where=text)
    assert troubles(found) == {"post"}
    assert found.observation.post
    assert found.observation.post.position is None
    assert ("where", text) in found.observation.as_typed


@pytest.mark.parametrize(
    ("lat", "lon"),
    [("48.4353", "38.2205"), ("48,4353", "38,2205"), ("48.4353N", "38.2205 E"),
     ("48°26.118'", "38°13.230'"), ("48.4353°", "38.2205°")],
)  # fmt: skip
def test_latitude_and_longitude_may_have_columns_of_their_own(lat: str, lon: str) -> None:
    found = post(COLUMNS, None, lat=lat, lon=lon)
    assert (found.lat_e7, found.lon_e7) == (484353000, 382205000)
    assert (found.name, found.source, found.altitude_m) == ("", "typed", None)
    named = post(COLUMNS, None, lat=lat, lon=lon, where="OP 3", alt="120.5", acc="4.9")
    assert (named.name, named.altitude_m, named.accuracy_m) == ("OP 3", 120, 5)
    assert (named.lat_e7, named.lon_e7) == (484353000, 382205000)


@pytest.mark.parametrize(
    "cells",
    [
        {"lat": "48.4353"},
        {"lon": "38.2205"},
        {"lat": "48.4353", "lon": "east"},
        {"lat": "412345", "lon": "5365123"},
        {"lat": "98.4353", "lon": "38.2205"},
        {"lat": "0", "lon": "0"},
        {"lat": "48.4353; 38.2", "lon": "38.2205"},
    ],
)
def test_half_a_position_or_none_is_told_and_the_name_kept(cells: dict[str, str]) -> None:
    found = read(COLUMNS, None, where="OP 3", **cells)
    assert troubles(found) == {"post"}
    assert found.observation.post == Place(name="OP 3")
    assert read(COLUMNS, None, **cells).observation.post is None


def test_an_accuracy_that_is_none_is_told_and_the_position_stands() -> None:
    found = read(COLUMNS, None, lat="48.4353", lon="38.2205", acc="good")
    assert troubles(found) == {"post"}
    assert found.observation.post
    assert found.observation.post.lat_e7 == 484353000
    nothing = post(COLUMNS, None, lat="48.4353", lon="38.2205", alt="0", acc="0")
    assert (nothing.altitude_m, nothing.accuracy_m) == (None, 8)


def test_coordinates_hold_beside_a_name_and_a_place_far_off_is_told(
    gazetteer: places.Gazetteer,
) -> None:
    near = post(COLUMNS, gazetteer, where="Svitlodarsk", lat="48.5", lon="38.3")
    assert (near.name, near.lat_e7, near.source) == ("Svitlodarsk", 485000000, "typed")
    far = read(COLUMNS, gazetteer, where="Svitlodarsk", lat="50.45", lon="30.52")
    assert troubles(far) == {"post"}
    assert far.observation.post
    assert far.observation.post.lat_e7 == 504500000


def test_a_geopoint_beside_its_own_columns_is_one_position() -> None:
    cells = {"lat": "48.4353", "lon": "38.2205", "alt": "120.5", "acc": "4.9"}
    same = post(COLUMNS, None, where="48.4353 38.2205 120.5 4.9", **cells)
    assert (same.name, same.accuracy_m, same.altitude_m) == ("", 5, 120)
    other = read(COLUMNS, None, where="48.5353 38.2205 120.5 4.9", **cells)
    assert troubles(other) == {"post"}
