"""Zones files: what is taken, and each kind of fault that is refused with words that help."""

import json
from pathlib import Path
from typing import Any

import pytest
import shapely

from fieldapp.errors import InputError
from fieldapp.mission import zones_file

SQUARE = [[37.5, 48.0], [38.5, 48.0], [38.5, 48.9], [37.5, 48.9], [37.5, 48.0]]
PLACES = [(37.8, 48.0), (38.0, 48.6), (39.3, 48.6)]


def polygon(*rings: Any) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": list(rings)}


def feature(geometry: Any, name: Any = "Zone A", **more: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": {"name": name, **more}, "geometry": geometry}


def file_of(*features: Any, **more: Any) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": list(features), **more}).encode()


def refused(raw: bytes, **how: Any) -> InputError:
    with pytest.raises(InputError) as caught:
        zones_file.read(raw, **how)
    assert caught.value.field == "agreement"
    assert caught.value.advice
    return caught.value


def test_zones_are_measured_and_written_without_what_is_not_theirs() -> None:
    line = {"type": "LineString", "coordinates": [[37.5, 48.0, 120.0], [37.5, 48.1, 130.0]]}
    own = feature(polygon(SQUARE), " Zone  A ", id="a", kind="restricted", note="drawn by N. N.")
    raw = file_of(own, feature(line, "Line"))
    zones = zones_file.read(raw, places=PLACES)
    assert [zone.name for zone in zones] == ["Zone A", "Line"]
    assert [zone.places for zone in zones] == [1, 0]
    assert zones[0].square_metres == pytest.approx(7.4e9, rel=0.01)
    assert zones[1].metres == pytest.approx(11_120, rel=0.01)
    written = zones_file.write(zones)
    assert b"N. N." not in written
    again = zones_file.read(written, places=PLACES)
    assert [zone.properties for zone in again] == [
        {"id": "a", "kind": "restricted", "name": "Zone A"}, {"name": "Line"}
    ]  # fmt: skip
    assert all(shapely.equals(a.geometry, b.geometry) for a, b in zip(zones, again, strict=True))
    assert zones_file.write(again) == written


@pytest.mark.parametrize(
    ("raw", "words", "advice"),
    [
        (b"", "not GeoJSON", "Export"),
        (b"[" * 100_000, "not GeoJSON", "Export"),
        (b'{"type": "FeatureCollection", "features": NaN}', "not GeoJSON", "Export"),
        (b"[]", "FeatureCollection", "Export"),
        (json.dumps(feature(polygon(SQUARE))).encode(), "FeatureCollection", "Export"),
        (b" " * (zones_file.MAX_BYTES + 1), "more than 32 MiB", "Simplify"),
        (file_of(), "has no zones", "Name no file"),
        (file_of(feature(polygon(SQUARE)), crs={"type": "name", "properties": {"name":
            "urn:ogc:def:crs:EPSG::3857"}}), "EPSG::3857", "WGS 84"),
        (file_of(feature(polygon(SQUARE)), crs="EPSG:28407"), "coordinate system", "WGS 84"),
        (file_of(feature(polygon([[4174480.9, 6106854.8], *SQUARE]))), "beyond the globe", "WGS"),
        (file_of(feature(polygon([[48.0, 137.5], *SQUARE]))), "beyond the globe", "swapped"),
        (file_of(feature(None)), "neither an area nor a line", "Take it out"),
        (file_of(feature({"type": "Point", "coordinates": [37, 48]})), "neither", "polygon"),
        (file_of(feature({"type": "GeometryCollection", "geometries": []})), "neither", "polygon"),
        (file_of(feature(polygon())), "is empty", "Draw it"),
        (file_of(feature(polygon([]))), "is empty", "Draw it"),
        (file_of(feature({"type": "LineString", "coordinates": [[37, 48], [37, 48]]})), "is empty",
            "Draw it"),
        (file_of(feature({"type": "LineString", "coordinates": [[37, 48]]})), "make no area",
            "anew"),
        (file_of(feature(polygon(SQUARE[:2]))), "fewer than 3 corners", "anew"),
        (file_of(feature(polygon(SQUARE[:-1]))), "ring is open", "anew"),
        (file_of(feature(polygon([["37", "48"], *SQUARE]))), "not two numbers", "anew"),
        (file_of(feature(polygon([[True, 48], *SQUARE]))), "not two numbers", "anew"),
        (file_of(feature(polygon([[37, 48], [38, 49], [38, 48], [37, 49], [37, 48]]))),
            "crosses or touches itself near latitude 48.5, longitude 37.5", "anew there"),
        (file_of(feature(polygon([[-170, 0], [170, 0], [170, 1], [-170, 1], [-170, 0]]))),
            "half of the globe", "180th"),
        (file_of(feature(polygon(SQUARE), "")), "has no name", "every zone"),
        (file_of(feature(polygon(SQUARE), 7)), "has no name", "every zone"),
        (file_of({"type": "Feature", "geometry": polygon(SQUARE)}), "has no name", "every zone"),
        (file_of("zone"), "has no name", "every zone"),
        (file_of(feature(polygon(SQUARE), "x" * 101)), "longer than 100", "Shorten"),
        (file_of(feature(polygon(SQUARE), "A\u202eB")), "not text", "Shorten"),
        (file_of(feature(polygon(SQUARE)), feature(polygon(SQUARE), "Zone  A")), "both named",
            "of its own"),
        (file_of(feature(polygon(SQUARE)), feature(polygon(SQUARE), "ZONE A")), "both named",
            "of its own"),
        (file_of(feature(polygon(SQUARE), id="z"), feature(polygon(SQUARE), "B", id="z")),
            "both named", "of its own"),
        (file_of(feature(polygon(SQUARE), id="B"), feature(polygon(SQUARE), "B")), "both named",
            "of its own"),
        (file_of(feature(polygon(SQUARE), id=1), feature(polygon(SQUARE), "B", id=1)),
            "both named", "of its own"),
        (file_of(feature(polygon(SQUARE), id=["z"])), "no short text", "as a text"),
        (file_of(feature(polygon(SQUARE), kind="k" * 101)), "no short text", "as a text"),
        (file_of(feature(polygon(SQUARE), valid_from="2015-02-15")), "no time with its offset",
            "+02:00"),
        (file_of(feature(polygon(SQUARE), valid_to="15 February")), "no time with its offset",
            "+02:00"),
        (file_of(feature(polygon(SQUARE), valid_from="2015-02-15T00:00:00+02:00",
            valid_to="2014-02-15T00:00:00+02:00")), "ends before it begins", "valid_to"),
        (file_of(feature(polygon(SQUARE) | {"crs": {"type": "name", "properties": {"name":
            "EPSG:4284"}}})), "EPSG:4284", "WGS 84"),
        (file_of(feature(polygon(SQUARE)) | {"crs": {"type": "name", "properties": {"name":
            "EPSG:4284"}}}), "EPSG:4284", "WGS 84"),
        (file_of(feature(polygon([[37500000, 48000000], *SQUARE]))), "beyond the globe", "WGS"),
        (file_of(feature(polygon(SQUARE, [[10, 10], [11, 10], [11, 11], [10, 10]]))),
            "crosses or touches itself", "anew there"),
        (file_of(feature({"type": "MultiPolygon", "coordinates": [[SQUARE], [SQUARE]]})),
            "crosses or touches itself", "anew there"),
        (file_of(feature(polygon([[37, 48], [38, 48], [39, 48], [37, 48]]))),
            "crosses or touches itself", "anew there"),
    ],
)  # fmt: skip
def test_each_fault_is_refused_with_what_to_do(raw: bytes, words: str, advice: str) -> None:
    error = refused(raw)
    assert words in str(error)
    assert advice in str(error.advice)


def test_the_fault_names_its_feature() -> None:
    raw = file_of(feature(polygon(SQUARE)), feature(None, "Зона Б"))
    assert "Feature 2" in str(refused(raw))
    assert "Зона Б" in refused(raw).message.arguments


def test_other_properties_that_could_name_the_zones_are_offered() -> None:
    shapes = [
        {"type": "Feature", "geometry": polygon(SQUARE),
         "properties": {"id": f"z{n}", "label": f"Area {n}", "kind": "area", "km": n}}
        for n in (1, 2)
    ]  # fmt: skip
    raw = file_of(*shapes)
    assert refused(raw).suggestions == ("id", "label")
    zones = zones_file.read(raw, named_by="label")
    assert [zone.name for zone in zones] == ["Area 1", "Area 2"]
    assert [zone.properties["id"] for zone in zones] == ["z1", "z2"]


def test_swapped_axes_are_found_by_the_places_of_the_mission() -> None:
    swapped = polygon([[lat, lon] for lon, lat in SQUARE])
    zones_file.read(file_of(feature(swapped)))  # nothing to compare with
    assert "axes seem to be swapped" in str(
        refused(file_of(feature(swapped)), places=PLACES).advice
    )
    # One of several is enough: the others do not excuse it.
    error = refused(file_of(feature(polygon(SQUARE)), feature(swapped, "B")), places=PLACES)
    assert "Feature 2" in str(error)
    far = polygon([[lon - 60, lat - 60] for lon, lat in SQUARE])
    zones_file.read(file_of(feature(far)), places=PLACES)  # the person sees that no place is in it


def test_the_coordinate_system_of_the_standard_may_be_named() -> None:
    name = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    assert zones_file.read(file_of(feature(polygon(SQUARE)), crs=name))


CASES = sorted((Path(__file__).parents[3] / "shared" / "cases").glob("zones_*.geojson"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_files_of_the_kind_that_were_taken_are_refused(path: Path) -> None:
    refused(path.read_bytes(), places=PLACES)
