"""Tables: read, guessed, edited, looked over, signed all at once, and never twice."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.app.entry import signing
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.tables import mappings, table_import
from fieldapp.app.tables.mappings import Target
from fieldapp.app.tables.table_file import BEYOND, TableFile, read_table
from fieldapp.app.tables.table_import import TableReport
from fieldapp.errors import CancelledError, FormatError, InputError, TransportError
from fieldapp.ledger.record import Head
from fieldapp.observation.mapping import Mapping, parse_mapping
from fieldapp.observation.observation import FIELDS_OF_KIND, Observation
from fieldapp.paths import RESOURCES
from fieldapp.store.records import feeds, observations
from fieldapp.store.records.search import Query
from tests.support.mission import NOW, Laptop, Mission

ZONE = "Europe/Kyiv"
DEMO = RESOURCES / "demo" / "observations.csv"


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def laptop(mission: Mission) -> Iterator[Laptop]:
    made = mission.enrol("Lynx 2")
    yield made
    made.store.close()


@pytest.fixture
def session(laptop: Laptop) -> Session:
    return Session(store=laptop.store, pack=laptop.pack)


def written(folder: Path, text: str) -> Path:
    path = folder / "table.csv"
    path.write_text(text, "utf-8")
    return path


def with_header(*header: str, **cells: str) -> TableFile:
    return TableFile(header=header, rows=((2, cells),), digest=b"")


def guessed(table: TableFile, kind: str = "") -> Mapping:
    return mappings.guess(table, zone=ZONE, kind=kind)


def signed(session: Session) -> list[Observation]:
    rows = observations.search(session.store, Query(limit=None))
    return [row.observation for row in sorted(rows, key=lambda row: row.seq)]


def sign(session: Session, table: TableFile, mapping: Mapping) -> TableReport:
    return table_import.sign(
        session, table, mapping, zone=ZONE, now=NOW, progress=lambda _done, _of: None
    )


def head(session: Session) -> Head | None:
    return feeds.head(session.store, session.store.kid)


def test_rows_have_the_numbers_that_a_spreadsheet_shows(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "a,b\n1,2\n\n,\n3\n4,5,6,7\n"))
    assert table.header == ("a", "b")
    assert tuple(table.rows) == (
        (2, {"a": "1", "b": "2"}),
        (5, {"a": "3"}),
        (6, {"a": "4", "b": "5", BEYOND: "6,7"}),
    )


CELLS = (("post", "note", "km"), ("Бахмут", "Вибухи, «гради»", "1,5"))


def in_cells(marks: str) -> str:
    return "\r\n".join(marks.join(f'"{c}"' if marks in c else c for c in row) for row in CELLS)


@pytest.mark.parametrize("before", ["", "sep=", "\ufeff"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_any_usual_separator_is_told_from_the_header(
    tmp_path: Path, before: str, mark: str
) -> None:
    first = f"sep={mark}\r\n" if before == "sep=" else before
    table = read_table(written(tmp_path, first + in_cells(mark)))
    assert table.header == CELLS[0]
    assert tuple(table.rows) == ((2, dict(zip(*CELLS, strict=True))),)
    assert table.notes == ()


def test_a_header_with_commas_in_its_names_is_separated_by_its_semicolons(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "lat, lon;what;count, or so\n1, 2;fire;3\n"))
    assert table.header == ("lat, lon", "what", "count, or so")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_an_encoding_is_known_by_its_mark(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(in_cells("\t").encode(encoding))
    table = read_table(path)
    assert table.first(1)[0]["post"] == "Бахмут"
    assert table.notes == ()


@pytest.mark.parametrize(
    ("encoding", "text", "title"),
    [
        ("cp1251", "Світлодарськ, пост № 3: «град», ЗСУ", "Windows-1251"),
        ("cp1251", "БпЛА над постом, летів на ПдСхСх", "Windows-1251"),
        ("cp1252", "Château-Thierry: fumée à 3 km, 20°", "Windows-1252"),
    ],
)
def test_a_code_page_is_told_by_its_words_and_said(
    tmp_path: Path, encoding: str, text: str, title: str
) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(f"post;note\nA;{text}\n".encode(encoding))
    table = read_table(path)
    assert table.first(1)[0]["note"] == text
    assert title in table.notes[0]


@pytest.mark.parametrize("encoding", ["cp866", "koi8-u", "mac-cyrillic", "cp437", "shift_jis"])
def test_a_code_page_that_is_not_known_is_never_taken_for_another(
    tmp_path: Path, encoding: str
) -> None:
    own = {"cp437": "Château fumée", "shift_jis": "東京の煙", "mac-cyrillic": "Стара земля"}
    text = own.get(encoding, "пост дорога")
    path = tmp_path / "table.csv"
    path.write_bytes(f"post;note\nA;{text}\n".encode(encoding))
    with pytest.raises(InputError, match="UTF-8"):
        read_table(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(TransportError):
        read_table(tmp_path / "none.csv")
    with pytest.raises(TransportError):
        mappings.read_mapping(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_bytes(b"\xff")
    with pytest.raises(FormatError):
        mappings.read_mapping(tmp_path / "bad.toml")


def test_what_is_told_before_signing_is_what_is_signed(session: Session, tmp_path: Path) -> None:
    text = (
        "time,post,what,count,note\n"
        "2018-09-14 18:00,Avdiivka,explosion,3,first\n"
        "nonsense,Nowhere at all,explosion,many,second\n"
        f"2018-09-14 19:00,Avdiivka,explosion,1,{'x' * 9000}\n"
        f"2018-09-14 20:00,Avdiivka,shot,2,{'ж' * 2000}\n"
    )
    table = table_import.open_table(session, written(tmp_path, text))
    mapping = guessed(table)
    told = table_import.check(
        session, table, mapping, zone=ZONE, now=NOW, progress=lambda _done, _of: None
    )
    assert (told.rows, told.good) == (4, 3)
    assert [(row.number, row.error.field) for row in told.refused] == [(4, "note")]
    assert {"time", "count"} <= {n.warning.field for n in told.notes if n.number == 3}
    assert not signed(session)
    first = table_import.preview(session, table, mapping, count=2, zone=ZONE, now=NOW)
    assert [number for number, _ in first] == [2, 3]
    done = sign(session, table, mapping)
    assert (done.rows, done.good, done.notes) == (told.rows, told.good, told.notes)
    assert [row.number for row in done.refused] == [4]
    assert [each.note[:6] for each in signed(session)] == ["first", "second", "жжжжжж"]
    with pytest.raises(InputError, match="signed before, 3 rows"):
        sign(session, table, mapping)
    with pytest.raises(InputError, match="signed before"):
        table_import.open_table(session, tmp_path / "table.csv")


def test_of_a_table_that_grew_the_new_rows_are_signed_alone(
    session: Session, tmp_path: Path
) -> None:
    text = "time,post,what,count\n" + "2018-09-14 18:00,Avdiivka,explosion,3\n" * 2
    table = read_table(written(tmp_path, text))
    assert sign(session, table, guessed(table)).good == 2, "twice in one table are two"
    text += "2018-09-14 18:00,Avdiivka,explosion,3\n2018-09-15 18:00,Avdiivka,explosion,1\n"
    grown = read_table(written(tmp_path, text))
    report = table_import.check(
        session, grown, guessed(grown), zone=ZONE, now=NOW, progress=lambda _done, _of: None
    )
    assert [row.number for row in report.refused] == [2, 3]
    assert "signed before" in str(report.refused[0].error)
    assert [isinstance(each, InputError) for _, each in report.readings] == [
        True, True, False, False,
    ]  # fmt: skip
    assert sign(session, grown, guessed(grown)).good == 2
    assert len(signed(session)) == 4
    first = observations.search(session.store, Query(limit=None))[0]
    signing.retract(session.store, pack_of(session), first.hash, reason="read wrongly", now=NOW)
    again = read_table(written(tmp_path, text + "2018-09-16 18:00,Avdiivka,explosion,2\n"))
    assert sign(session, again, guessed(again)).good == 2, "what was retracted may come again"


@pytest.mark.parametrize("at", [0, 50, 100])
def test_stopped_half_way_nothing_is_signed(session: Session, tmp_path: Path, at: int) -> None:
    rows = "".join(f"2018-09-14 18:00,Avdiivka,row {n}\n" for n in range(100))
    table = read_table(written(tmp_path, f"time,post,note\n{rows}"))
    before = head(session)

    def progress(done: int, _of: int) -> None:
        if done == at:
            raise CancelledError("It was stopped.")

    with pytest.raises(CancelledError):
        table_import.sign(session, table, guessed(table), zone=ZONE, now=NOW, progress=progress)
    assert head(session) == before
    assert not signed(session)
    assert sign(session, table, guessed(table)).good == 100


def test_a_row_without_a_region_has_that_of_its_place(session: Session, tmp_path: Path) -> None:
    rows = "2018-09-14,Popasna,\n2018-09-14,Popasna,as agreed\n2018-09-14,OP 3,\n"
    table = read_table(written(tmp_path, f"time,post,region\n{rows}"))
    assert sign(session, table, guessed(table)).good == 3
    assert [each.region for each in signed(session)] == ["Luhansk", "as agreed", ""]


def test_a_row_that_is_too_long_for_a_record_is_refused(session: Session, tmp_path: Path) -> None:
    header = ",".join(f"c{n}" for n in range(8))
    line = ",".join("x" * 4000 for _ in range(8))
    table = read_table(written(tmp_path, f"time,{header}\n2018-09-14,{line}\n2018-09-14,x\n"))
    report = sign(session, table, guessed(table))
    assert report.good == 1
    assert "24 KiB" in str(report.refused[0].error)


# --- Mappings.


def test_known_tables_are_recognised() -> None:
    assert guessed(read_table(DEMO)).name == "smm-observations"
    # Asked for another kind, their headings still say what they are.
    other = guessed(read_table(DEMO), "weapon")
    assert (other.kind, other.fields["control"]) == ("weapon", {"column": "position_control"})


def test_other_tables_are_guessed_by_their_headings() -> None:
    header = ("Date", "Observation post", "Number", "Event", "Weapon", "Comments", "Officer")
    mapping = guessed(with_header(*header))
    assert (mapping.kind, mapping.zone) == ("ceasefire_violation", ZONE)
    assert mapping.fields == {
        "time": {"column": "Date"},
        "post": {"column": "Observation post"},
        "count": {"column": "Number"},
        "what": {"column": "Event"},
        "weapons": {"column": "Weapon"},
        "note": {"column": "Comments"},
    }


def test_the_table_of_a_form_is_guessed_by_its_geopoint_and_its_times() -> None:
    header = ("start", "end", "what", "where_geo", "number", "_uuid")
    table = with_header(*header, where_geo="48.4353 38.2205 120.5 4.9")
    assert guessed(table).fields == {
        "time": {"start": "start", "end": "end"},
        "what": {"column": "what"},
        "post": {"column": "where_geo"},
        "count": {"column": "number"},
    }
    # A told time holds: when a form was opened says less.
    told = with_header("start", "Date and time", "end")
    assert guessed(told).fields == {"time": {"column": "Date and time"}}


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (("lat", "lon"), {"post": {"latitude": "lat", "longitude": "lon"}}),
        (("Широта", "Довгота"), {"post": {"latitude": "Широта", "longitude": "Довгота"}}),
        (
            ("Village", "lat", "lon"),
            {"site": {"column": "Village", "latitude": "lat", "longitude": "lon"}},
        ),
        (
            ("Village", "Village latitude", "Village longitude"),
            {
                "site": {
                    "column": "Village",
                    "latitude": "Village latitude",
                    "longitude": "Village longitude",
                }
            },
        ),
        (
            ("_gps_latitude", "_gps_longitude", "_gps_altitude", "_gps_precision"),
            {
                "post": {
                    "latitude": "_gps_latitude",
                    "longitude": "_gps_longitude",
                    "altitude": "_gps_altitude",
                    "accuracy": "_gps_precision",
                }
            },
        ),
        (
            ("g/gps-Latitude", "g/gps-Longitude", "g/gps-Accuracy"),
            {
                "post": {
                    "latitude": "g/gps-Latitude",
                    "longitude": "g/gps-Longitude",
                    "accuracy": "g/gps-Accuracy",
                }
            },
        ),
        (("Latitude (WGS 84)", "altitude", "accuracy"), {}),
        (
            ("X", "Y", "EPSG"),
            {"post": {"east": "X", "north": "Y", "grid": "EPSG"}},
        ),
        (
            ("Easting", "Northing", "UTM zone"),
            {"post": {"east": "Easting", "north": "Northing", "grid": "UTM zone"}},
        ),
        (
            ("x", "y", "lat", "lon"),
            {"post": {"latitude": "lat", "longitude": "lon"}},
        ),
        (
            ("Latitude (DMS)", "Latitude", "Longitude", "Longitude (DMS)"),
            {"post": {"latitude": "Latitude", "longitude": "Longitude"}},
        ),
        # Degrees, minutes and seconds, each in a column: no two of these are a position.
        (("Lat (deg)", "Lat (min)", "Lat (sec)", "Lon (deg)", "Lon (min)", "Lon (sec)"), {}),
    ],
)
def test_columns_of_coordinates_are_guessed_in_pairs(
    header: tuple[str, ...], fields: dict[str, dict[str, str]]
) -> None:
    assert guessed(with_header(*header)).fields == fields


@pytest.mark.parametrize("mapping", mappings.known(), ids=lambda mapping: mapping.name)
def test_a_known_mapping_is_the_same_after_it_was_edited_and_saved(
    mapping: Mapping, tmp_path: Path
) -> None:
    mappings.save(mapping, tmp_path / "m.toml")
    assert mappings.read_mapping(tmp_path / "m.toml") == mapping
    if not mapping.kind:
        return  # a table that is refused whole
    edited = mappings.build(
        mappings.choices_of(mapping), kind=mapping.kind, zone=mapping.zone,
        constants=mapping.constants,
    )  # fmt: skip
    assert edited.fields == mapping.fields
    assert edited.constants == mapping.constants


def test_two_columns_cannot_say_what_only_one_can() -> None:
    choices = {"a": (Target("time"),), "b": (Target("time"),)}
    with pytest.raises(InputError, match="a, b"):
        mappings.build(choices, kind="weapon", zone=ZONE, constants={})
    both = {"a": (Target("note"),), "b": (Target("note"), Target("time"))}
    mapping = mappings.build(both, kind="weapon", zone=ZONE, constants={})
    assert mapping.fields == {"note": {"columns": ["a", "b"]}, "time": {"column": "b"}}


def test_a_constant_that_the_kind_does_not_have_is_left_out() -> None:
    mapping = mappings.build({}, kind="weapon", zone=ZONE, constants={"means": "told", "x": "y"})
    assert mapping.constants == {"means": "told"}


@pytest.mark.parametrize("kind", FIELDS_OF_KIND)
def test_everything_that_a_column_may_fill_is_read(kind: str) -> None:
    for target in mappings.targets_of(kind):
        made = mappings.build({"c": (target,)}, kind=kind, zone=ZONE, constants={})
        assert parse_mapping(mappings.encode(made)) == made


@given(st.lists(st.text(min_size=1), min_size=1, unique=True), st.text())
def test_any_heading_survives_in_a_saved_mapping(header: list[str], title: str) -> None:
    made = Mapping(
        name="own",
        title=title,
        requires=tuple(header),
        zone=ZONE,
        kind="weapon",
        fields={"note": {"columns": header}},
    )
    try:
        raw = mappings.encode(made).encode()
    except UnicodeEncodeError:
        return  # half a surrogate pair: no CSV file in UTF-8 has one
    assert parse_mapping(raw.decode()) == made


def collection(*features: object, **more: object) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features, **more})


def feature(geometry: object, **properties: object) -> dict[str, object]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def point(*at: float) -> dict[str, object]:
    return {"type": "Point", "coordinates": at}


TOLD = {"date": "15 Sep 2018 14:12", "what": "explosion", "number": 3}


def test_features_of_geojson_are_rows_with_the_digits_of_the_file(
    session: Session, laptop: Laptop, tmp_path: Path
) -> None:
    area = {"type": "Polygon", "coordinates": [[[38, 48], [39, 48], [39, 49], [38, 48]]]}
    text = collection(
        feature(point(38.5, 48.250), **TOLD),
        feature(area, **TOLD),
        feature(None, **TOLD),
        feature(point(38.5, 148.25), **TOLD),
    )
    path = written(tmp_path, text.replace("48.25]", "48.250]"))
    table = read_table(path)
    assert table.header == ("date", "what", "number", "longitude", "latitude", "geometry")
    (_, first), (_, second), *_ = table.rows
    assert (first["latitude"], first["longitude"], first["number"]) == ("48.250", "38.5", "3")
    assert second["latitude"] == "(Polygon)"
    report = table_import.sign(
        session, table, guessed(table), zone=ZONE, now=NOW, progress=lambda _done, _of: None
    )
    assert (report.rows, report.good) == (4, 4)
    assert {each.number for each in report.notes} >= {2, 4}  # no position could be read
    found = observations.search(session.store, Query(limit=None))
    posts = sorted(str(each.observation.post and each.observation.post.lat_e7) for each in found)
    assert posts == ["482500000", "None", "None", "None"]
    assert any("Polygon" in str(each.observation.as_typed) for each in found)
    with pytest.raises(InputError, match="signed before"):
        table_import.open_table(session, path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_geojson_is_read_in_each_encoding_of_json(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "table.geojson"
    path.write_bytes(collection(feature(point(38.5, 48.25), what="вибух")).encode(encoding))
    assert [dict(cells)["latitude"] for _, cells in read_table(path).rows] == ["48.25"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"type": "Feature"}', "no table"),
        ("[1]", "no table"),
        (collection(), "no rows"),
        (collection(feature(point(1, 2), latitude="3")), "its geometry and in its properties"),
        (collection(feature(point(1, 2)), crs={"properties": {"name": "EPSG:3857"}}), "WGS 84"),
        (collection(feature(point(1, 2))).replace('"properties": {', '"properties": {"a":1,"a":2'),
         "two properties of one name"),
    ],
)  # fmt: skip
def test_json_that_no_rows_can_be_read_from_says_why(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read_table(written(tmp_path, text))


def test_nested_beyond_reason_is_no_table_and_no_crash(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_table(written(tmp_path, "[" * 200_000))
