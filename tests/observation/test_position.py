"""Positions: every notation read and written, ambiguous ones refused, names looked up."""

import warnings
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import mgrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from fieldapp.errors import InputError
from fieldapp.observation.notation import coordinates, position
from fieldapp.observation.values import Place
from fieldapp.paths import RESOURCES
from fieldapp.store.foreign import gazetteer as places

GEOD = Geod(ellps="WGS84")
SVITLODARSK = (484353000, 382205000)


@pytest.fixture(scope="module")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[places.Gazetteer]:
    path: Path = tmp_path_factory.mktemp("places") / "places.sqlite"
    places.build(path, places.read_csv(RESOURCES / "demo" / "places.csv"))
    with places.open_gazetteer(path.read_bytes()) as found:
        yield found


def _apart(found: coordinates.Position, lat_e7: int, lon_e7: int) -> float:
    return float(GEOD.inv(found.lon_e7 / 1e7, found.lat_e7 / 1e7, lon_e7 / 1e7, lat_e7 / 1e7)[2])


@pytest.mark.parametrize(
    ("text", "notation"),
    [
        ("48.4353, 38.2205", "decimal"),
        ("48,4353; 38,2205", "decimal"),
        ("48.4353 38.2205", "decimal"),
        ("N48.4353 E38.2205", "decimal"),
        ("38.2205E 48.4353N", "decimal"),
        ("48°26.118'N 38°13.230'E", "dm"),
        ("48 26 07 N, 38 13 14 E", "dms"),
        ("48°26′07″ с.ш. 38°13′14″ в.д.", "dms"),
        ("8GXXC6PC+46C", "plus_code"),
        ("POINT(38.2205 48.4353)", "decimal"),
        ("SRID=4326; POINT Z (38.2205 48.4353 120)", "decimal"),
        ("geo:48.4353,38.2205", "decimal"),
    ],
)
def test_notations_of_one_place(text: str, notation: str) -> None:
    if notation == "plus_code":
        text = coordinates.format_plus_code(*SVITLODARSK)
    found = position.parse(text)
    assert found.notation == notation
    assert found.text == text
    assert _apart(found, *SVITLODARSK) < 30


def test_grids_of_one_place() -> None:
    for text in (coordinates.format_mgrs(*SVITLODARSK), coordinates.format_utm(*SVITLODARSK)):
        assert _apart(position.parse(text), *SVITLODARSK) < 2
        assert _apart(position.parse(text.replace(" ", "  ").lower()), *SVITLODARSK) < 2


@pytest.mark.parametrize(
    "text",
    [
        "91, 38",
        "48, 181",
        "48.4353",
        "48.4353, 38.2205, 12",
        "48°61'N 38°13'E",
        "48N 38N",
        "38E",
        "99U CQ 12345 67890",
        "37U CQ 1234 567",
        "37I CQ 12345 67890",
        "37 N 412345 99365123",
        "61 N 412345 5365123",
        "C6PC+46C",
        "-48.4353N, 38.2205E",
        "Nowhere",
        "",
        "x" * 300,
        "SRID=3857;POINT(38.2 48.4)",
        "POINT(48,4 38,2)",
        "POINT(200 100)",
        "LINESTRING(38.2 48.4, 38.3 48.5)",
        "https://maps.example.org/?q=48.4353,38.2205",
        '{"type": "Point", "coordinates": [38.2205, 48.4353]}',
    ],
)
def test_impossible_and_ambiguous_positions_are_refused(text: str) -> None:
    with pytest.raises(InputError) as found:
        position.parse(text)
    assert found.value.field == "place"


@pytest.mark.parametrize("text", ["POINT(48,4 38,2)", "https://maps.example.org/@48.4,38.2,15z"])
def test_what_a_map_copied_is_no_name_of_a_post(text: str) -> None:
    with pytest.raises(InputError):
        position.place(text)


WORLD = st.tuples(st.integers(-79 * 10**7, 83 * 10**7), st.integers(-180 * 10**7, 180 * 10**7 - 1))


@pytest.mark.parametrize(
    "text", ["37I DP 42343 64977", "37U DP 42343-64977", "U DP 42343 64977", "37U DP 423436 649771"]
)
def test_a_position_with_a_slip_is_no_name_of_a_post(text: str) -> None:
    with pytest.raises(InputError):
        position.place(text)


def test_a_post_may_have_figures_in_its_name() -> None:
    assert position.place("OP 3, house 12/14").name == "OP 3, house 12/14"


@given(WORLD)
def test_every_notation_is_read_back(where: tuple[int, int]) -> None:
    assert position.parse(coordinates.format_decimal(*where)).lat_e7 == where[0]
    assert position.parse(coordinates.format_decimal(*where)).lon_e7 == where[1]
    within = {
        coordinates.format_dm: 1.5,
        coordinates.format_dms: 2.5,
        coordinates.format_mgrs: 1.5,
        coordinates.format_plus_code: 4.0,
    }
    for write, metres in within.items():
        found = position.parse(write(*where))
        assert _apart(found, *where) <= metres
        assert found.accuracy_m is not None
        assert _apart(found, *where) <= max(found.accuracy_m, 1.5)


@given(WORLD)
def test_utm_is_read_back_or_asks_which_hemisphere(where: tuple[int, int]) -> None:
    """Band S of the grid and S for south are one letter: that is asked, and not guessed."""
    text = coordinates.format_utm(*where)
    try:
        found = position.parse(text)
    except InputError as e:
        ambiguous = e
    else:
        assert _apart(found, *where) < 1.5
        return
    assert " S " in f" {text} " or "S" in text.split()[0]
    assert len(ambiguous.suggestions) == 2


@given(st.text(max_size=60))
def test_any_text_is_a_position_or_an_error(text: str) -> None:
    with suppress(InputError):
        found = position.parse(text)
        assert abs(found.lat_e7) <= 90 * 10**7
        assert abs(found.lon_e7) <= 180 * 10**7
    with suppress(InputError):
        position.place(text)


@pytest.mark.parametrize("name", ["Avdiivka", "Авдіївка", "Авдеевка", "АВДЕЕВКА", "avdiivka"])
def test_names_in_three_languages(gazetteer: places.Gazetteer, name: str) -> None:
    found = position.parse(name, gazetteer)
    assert found.notation == "place"
    assert _apart(found, 481400000, 377500000) < 15_000
    assert position.place(name, gazetteer).name == name


def test_swapped_axes_are_asked_about(gazetteer: places.Gazetteer) -> None:
    with pytest.raises(InputError, match="swapped") as refused:
        position.parse("38.2205, 48.4353", gazetteer)
    assert refused.value.suggestions == ("48.4353, 38.2205",)
    assert position.parse("38.2205N 48.4353E", gazetteer).lat_e7 == 382205000  # it is meant
    for plain in ("48.4353, 38.2205", "10.5, 20.5", "-38.2205, -48.4353"):
        position.parse(plain, gazetteer)
    position.parse("38.2205, 48.4353")


def test_former_names(gazetteer: places.Gazetteer) -> None:
    assert (
        position.parse("Dzerzhynsk", gazetteer).lat_e7
        == position.parse("Toretsk", gazetteer).lat_e7
    )


def test_a_name_of_several_places_is_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    same = [
        position.GazetteerPlace(name="Petrivske", names={"uk": "Петрівське"}, lat_e7=lat_e7,
                                lon_e7=380000000, admin=admin)
        for lat_e7, admin in ((478000000, "Donetsk"), (489000000, "Luhansk"))
    ]  # fmt: skip
    places.build(path, same)
    with places.open_gazetteer(path.read_bytes()) as gazetteer:
        for text in ("Petrivske", "петрівське", "3 km NE of Petrivske"):
            with pytest.raises(InputError, match="2 places") as found:
                position.parse(text, gazetteer)
            assert len(found.value.suggestions) == 2
        told = position.parse("Petrivske, Luhansk", gazetteer)
        assert told.lat_e7 == 489000000
        for suggestion in found.value.suggestions:
            coordinates = ",".join(suggestion.split(",")[-2:])
            assert position.parse(coordinates).lat_e7 in (478000000, 489000000)


def test_a_place_in_relation_to_another(gazetteer: places.Gazetteer) -> None:
    base = position.parse("Avdiivka", gazetteer)
    for text in ("3 km NE of Avdiivka", "3 км ПнСх від Авдіївка", "3km north-east of Avdiivka"):
        found = position.parse(text, gazetteer)
        bearing, _, metres = GEOD.inv(
            base.lon_e7 / 1e7, base.lat_e7 / 1e7, found.lon_e7 / 1e7, found.lat_e7 / 1e7
        )
        assert (round(bearing), round(metres)) == (45, 3000)
        assert found.accuracy_m is not None
        assert base.accuracy_m is not None
        # "NE" is an eighth of the circle: three kilometres out, that is more than a kilometre.
        assert found.accuracy_m > base.accuracy_m + 1000
    kept = position.place("3 km NE of Avdiivka", gazetteer)
    assert (kept.source, kept.reference) == ("gazetteer", "3 km NE of Avdiivka")


def test_an_unknown_name_is_kept_as_a_name(gazetteer: places.Gazetteer) -> None:
    assert position.place("the red bridge", gazetteer) == Place(name="the red bridge")
    with pytest.raises(InputError) as found:
        position.parse("Avdivka", gazetteer)
    assert "avdiivka" in [each.casefold() for each in found.value.suggestions]


def test_a_place_without_coordinates_is_not_placed(gazetteer: places.Gazetteer) -> None:
    rows = places.read_csv(RESOURCES / "demo" / "places.csv")
    bare = next(each for each in rows if each.lat_e7 is None)
    assert position.place(bare.name, gazetteer) == Place(name=bare.name)


def test_short_plus_code(gazetteer: places.Gazetteer) -> None:
    base = position.parse("Avdiivka", gazetteer)
    whole = coordinates.format_plus_code(base.lat_e7, base.lon_e7)
    found = position.parse(f"{whole[4:]} Avdiivka", gazetteer)
    assert coordinates.format_plus_code(found.lat_e7, found.lon_e7) == whole


def test_a_table_of_places_with_wrong_figures_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "places.csv"
    for row in ("A,95,1", "A,x,1", ",1,1"):
        table.write_text(f"name_latin,latitude,longitude\n{row}\n", "utf-8")
        with pytest.raises(InputError, match="Row 2"):
            places.read_csv(table)
    table.write_text("name,latitude\n", "utf-8")
    with pytest.raises(InputError, match="name_latin"):
        places.read_csv(table)


def test_a_gazetteer_is_the_same_bytes_every_time(tmp_path: Path) -> None:
    rows = places.read_csv(RESOURCES / "demo" / "places.csv")
    for name in ("a", "b"):
        assert places.build(tmp_path / name, rows) == len(rows)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("37V DP 42344 64977", "37U DP 42344 64977"),
        ("37T DP 42344 64977", "37U DP 42344 64977"),
        ("37N CQ 42345 65123", "37P CQ 42345 65123"),
        ("37V DP 42 64", "37U DP 42 64"),
    ],
)
def test_a_square_is_not_read_in_a_band_where_it_does_not_lie(text: str, meant: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(InputError, match="zone and band") as refused:
            position.parse(text)
    assert meant in refused.value.suggestions
    assert position.parse(meant).notation == "mgrs"


@given(st.floats(-79.9, 83.9), st.floats(-179.9, 179.9), st.integers(1, 5))
def test_what_is_written_in_mgrs_lies_in_its_band(lat: float, lon: float, precision: int) -> None:
    text = mgrs.MGRS().toMGRS(lat, lon, MGRSPrecision=precision)
    assert abs(position.parse(text).lat_e7 / 1e7 - lat) < 2 * 10 ** (5 - precision) / 111_000
