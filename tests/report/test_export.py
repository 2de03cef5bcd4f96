import csv
import io
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Direction, Distance, Drawn, EvidenceRef, Place
from fieldapp.report.exports.export_columns import columns
from fieldapp.report.exports.export_files import filled, guard, write_csv, write_geojson
from fieldapp.report.exports.kml import write_kml
from fieldapp.store.records.observations import ObservationRow
from tests.support.stored_rows import HOSTILE, NIGHT, TIME, heard, sample, stored, typed_names

SMM = Path(__file__).parents[2].parent / "shared" / "data" / "smm"


def as_csv(rows: list[ObservationRow], only: set[str] | None = None) -> bytes:
    sink = io.BytesIO()
    assert write_csv(rows, sink, typed_names=typed_names(rows), only=only) == len(rows)
    return sink.getvalue()


def read_csv(raw: bytes) -> list[dict[str, str]]:
    """What a reader who knows the one rule gets."""
    lines = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    cells = [[cell.removeprefix("'") for cell in line] for line in lines]
    return [dict(zip(cells[0], line, strict=True)) for line in cells[1:]]


def as_features(rows: list[ObservationRow]) -> list[dict[str, Any]]:
    sink = io.BytesIO()
    assert write_geojson(rows, sink) == len(rows)
    collection = json.loads(sink.getvalue())
    assert collection["type"] == "FeatureCollection"
    features: list[dict[str, Any]] = collection["features"]
    return features


def rings(geometry: dict[str, Any]) -> list[Any]:
    match geometry["type"]:
        case "Polygon":
            return list(geometry["coordinates"])
        case "MultiPolygon":
            return [ring for polygon in geometry["coordinates"] for ring in polygon]
        case _:
            return []


def signed_area(ring: list[list[float]]) -> float:
    pairs = pairwise(ring)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2


def test_a_csv_read_back_gives_the_same_values() -> None:
    rows = sample()
    for row, cells in zip(rows, read_csv(as_csv(rows)), strict=True):
        for name, value in columns(row).items():
            expected = "" if value is None else str(value)
            assert cells[name] == (expected.lower() if isinstance(value, bool) else expected), name


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_any_text_survives_the_csv_and_never_starts_a_formula(text: str) -> None:
    sink = io.StringIO(newline="")
    csv.writer(sink).writerow([guard(text)])
    (cell,) = next(csv.reader(io.StringIO(sink.getvalue(), newline="")), [""])
    assert cell.removeprefix("'") == text
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))


def test_text_as_typed_comes_back_in_columns_of_its_own() -> None:
    typed = [
        (("distance_text", "3-6km"), ("count_text", "=cmd|' /C calc'!A0"), ("row_id", "007")),
        (("count_text", "'about' 25"), ("zone", "@here")),
        (("a", "one"), ("a", "two\nlines")),
    ]
    rows = [stored(heard(as_typed=pairs), n) for n, pairs in enumerate(typed)]
    first, second, third = read_csv(as_csv(rows))
    assert first["typed: distance_text"] == "3-6km"
    assert first["typed: count_text"] == "=cmd|' /C calc'!A0"
    assert first["typed: row_id"] == "007"
    assert first["typed: zone"] == ""
    assert second["typed: count_text"] == "'about' 25"
    assert second["typed: zone"] == "@here"
    assert second["zone"] == "Europe/Kyiv"
    assert third["typed: a"] == "one\ntwo\nlines"


def test_filled_columns_leave_out_nothing_but_empty_ones_and_keep_their_order() -> None:
    rows = [*sample(), stored(heard(as_typed=(("Zone", "sec. z"),), urgent=True), 30)]
    whole, some = read_csv(as_csv(rows)), read_csv(as_csv(rows, filled(rows)))
    assert list(some[0]) == [name for name in whole[0] if any(row[name] for row in whole)]
    assert len(some[0]) < len(whole[0]) / 2
    assert [{**dict.fromkeys(whole[0], ""), **row} for row in some] == whole


def test_excel_is_told_the_encoding_and_no_cell_starts_a_formula() -> None:
    raw = as_csv([stored(heard(note=f"={HOSTILE}", region="+380 44", post=Place(name="-5")))])
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in raw
    cells = [c for line in csv.reader(io.StringIO(raw.decode("utf-8-sig"))) for c in line]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]


def test_negative_coordinates_stay_figures() -> None:
    (cells,) = read_csv(as_csv(NIGHT[1:]))
    assert float(cells["post_lon"]) == -179.8
    assert float(cells["post_lat"]) == -16.8


def test_times_are_local_with_their_offset() -> None:
    (cells,) = read_csv(as_csv([stored(heard())]))
    assert (cells["start"], cells["end"]) == (
        "2026-03-01T23:35:00+02:00",
        "2026-03-02T00:30:00+02:00",
    )
    assert (cells["zone"], cells["precision"]) == ("Europe/Kyiv", "minute")


def test_event_location_is_told_from_the_post_unless_the_site_is_known() -> None:
    cells = read_csv(as_csv(sample()))
    assert cells[0]["event_location"].endswith(" of Світлодарськ")
    assert "SE" in cells[0]["event_location"]
    assert cells[4]["event_location"] == "Першотравневе"
    assert cells[7]["event_location"] != "Камера 7"


def test_sealed_fields_are_in_no_export() -> None:
    secret = bytes(range(32))
    rows = [stored(heard(sealed=(secret,)))]
    sink = io.BytesIO()
    write_geojson(rows, sink)
    for raw in (as_csv(rows), sink.getvalue()):
        assert secret.hex().encode() not in raw.lower()
        assert b"call_sign" not in raw


def test_evidence_is_named_by_its_digest() -> None:
    photo = EvidenceRef(sha256=bytes(32), size=5, media_type="image/jpeg")
    (cells,) = read_csv(as_csv([stored(heard(evidence=(photo,)))]))
    assert cells["evidence"] == f"{'00' * 32} image/jpeg"


def test_an_empty_selection_is_an_empty_table_and_an_empty_collection() -> None:
    assert as_csv([]).strip(b"\xef\xbb\xbf\r\n") == b""
    assert as_features([]) == []


def test_a_sector_is_a_polygon_and_a_post_is_a_point() -> None:
    features = as_features([stored(heard())])
    assert {f["properties"]["role"]: f["geometry"]["type"] for f in features} == {
        "post": "Point",
        "sector": "Polygon",
    }
    assert features[0]["geometry"]["coordinates"] == [38.221, 48.435]
    assert len({f["id"] for f in features}) == 2


def test_properties_are_typed() -> None:
    properties = as_features([stored(heard())])[0]["properties"]
    assert properties["count_low"] == 40
    assert properties["distance_high_m"] == 5000
    assert properties["nothing"] is False
    assert properties["site_lat"] is None
    assert properties["seq"] == 0


def test_what_has_no_place_is_a_feature_without_geometry() -> None:
    (feature,) = as_features([stored(heard(post=Place(name="Камера 7")))])
    assert feature["geometry"] is None
    assert feature["properties"]["role"] == "none"


def test_a_direction_without_a_distance_is_not_given_a_length() -> None:
    features = as_features([stored(heard(distance=None))])
    assert [f["properties"]["role"] for f in features] == ["post"]


def test_rings_are_wound_counterclockwise_and_closed() -> None:
    clockwise = Drawn(type="polygon", points=((0, 0), (10**7, 0), (10**7, 10**7), (0, 10**7)))
    rows = [*sample(), stored(Observation(kind="mines", drawn=clockwise), 20)]
    seen = [ring for f in as_features(rows) if f["geometry"] for ring in rings(f["geometry"])]
    assert len(seen) >= 4
    for ring in seen:
        assert ring[0] == ring[-1]
        assert signed_area(ring) > 0


def test_geometry_across_the_antimeridian_is_cut_there() -> None:
    square = Drawn(
        type="polygon",
        points=((0, 179 * 10**7), (0, -179 * 10**7), (10**7, -179 * 10**7), (10**7, 179 * 10**7)),
    )
    line = Drawn(type="line", points=((0, 179 * 10**7), (10**7, -179 * 10**7)))
    rows = [
        stored(Observation(kind="mines", drawn=square), 0),
        stored(Observation(kind="mines", drawn=line), 1),
        *NIGHT,
    ]
    for feature in as_features(rows):
        shape = shapely.geometry.shape(feature["geometry"])
        west, _, east, _ = shape.bounds
        assert -180 <= west <= east <= 180
        for part in shapely.get_parts(shape):
            assert part.bounds[2] - part.bounds[0] < 2
    drawn = as_features(rows)[0]["geometry"]
    assert drawn["type"] == "MultiPolygon"
    assert shapely.geometry.shape(drawn).area == pytest.approx(2.0)


def test_a_drawn_point_and_line_keep_their_order_of_axes() -> None:
    line = Drawn(type="line", points=((481000000, 386000000), (482000000, 387000000)))
    (feature,) = as_features([stored(Observation(kind="mines", drawn=line))])
    assert feature["geometry"] == {
        "type": "LineString",
        "coordinates": [[38.6, 48.1], [38.7, 48.2]],
    }
    point = Drawn(type="point", points=((481000000, 386000000),))
    (feature,) = as_features([stored(Observation(kind="mines", drawn=point))])
    assert feature["geometry"]["coordinates"] == [38.6, 48.1]


@pytest.mark.skipif(not SMM.is_dir(), reason="the published tables are not beside the checkout")
def test_published_rows_come_back_as_they_were_typed() -> None:
    for path in sorted(SMM.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            table = list(csv.DictReader(file))
        rows = [
            stored(Observation(kind="watch", as_typed=tuple(line.items())), n)
            for n, line in enumerate(table)
        ]
        for line, cells in zip(table, read_csv(as_csv(rows)), strict=True):
            assert {name: cells[f"typed: {name}"] for name in line} == line


def test_counts_keep_what_kind_of_number_they_are() -> None:
    over = heard(count=Count(qualifier="over", low=76), distance=Distance(low_m=5000))
    several = heard(count=Count(qualifier="several"), directions=(Direction(start=0),), time=TIME)
    first, second = read_csv(as_csv([stored(over, 0), stored(several, 1)]))
    assert (first["count_qualifier"], first["count_low"], first["count_high"]) == ("over", "76", "")
    assert first["distance_high_m"] == ""
    assert (second["count_qualifier"], second["count_low"]) == ("several", "")


@pytest.mark.parametrize("all_versions", [True, False])
def test_a_file_says_which_versions_are_in_it(*, all_versions: bool) -> None:
    rows = [row for row in sample() if all_versions or not row.out_of_force]
    geojson, kml = io.BytesIO(), io.BytesIO()
    write_geojson(rows, geojson)
    write_kml(lambda _: rows, kml, title="", label=lambda _, code: code)
    gone = sum(bool(row.out_of_force) for row in rows)
    assert bool(gone) is all_versions
    said = f"{gone} of these were retracted" if gone else "Each observation here is in force"
    assert json.loads(geojson.getvalue())["versions"].startswith(said)
    assert f"<description>{said}" in kml.getvalue().decode()
