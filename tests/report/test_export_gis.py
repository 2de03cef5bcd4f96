"""GeoPackage, KML and GeoJSON as another program reads them: GDAL's own ogrinfo."""

import io
import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pyogrio
import pytest
import shapely

from fieldapp.observation.field_table import KINDS
from fieldapp.observation.measure import area
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import sectors
from fieldapp.observation.values import Distance, Drawn, Place
from fieldapp.report.exports import geopackage
from fieldapp.report.exports.export_columns import columns
from fieldapp.report.exports.export_files import write_geojson
from fieldapp.report.exports.geopackage import LAYERS, write_geopackage
from fieldapp.report.exports.kml import write_kml
from fieldapp.report.exports.shapes import located, placed
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.observation_text import labels
from tests.support.stored_rows import (
    HOSTILE,
    NIGHT,
    heard,
    sample,
    selected,
    stored,
    vocabulary,
)

OGRINFO = shutil.which("ogrinfo")
KML = "{http://www.opengis.net/kml/2.2}"

needs_gdal = pytest.mark.skipif(OGRINFO is None, reason="needs ogrinfo: apt-get install gdal-bin")


def gpkg(rows: list[ObservationRow], folder: Path) -> Path:
    path = folder / "out.gpkg"
    assert write_geopackage(iter(rows), path) == len(rows)
    return path


def kml(rows: list[ObservationRow], **options: Any) -> bytes:
    sink = io.BytesIO()
    told: dict[str, Any] = {
        "title": "Test",
        "label": labels(vocabulary(), "en"),
    }
    assert write_kml(selected(rows), sink, **(told | options)) == len(rows)
    return sink.getvalue()


def ogrinfo(path: Path) -> dict[str, dict[str, str]]:
    """Layer name to what ogrinfo says of it."""
    out = subprocess.run(
        ["ogrinfo", "-ro", "-so", "-al", str(path)], capture_output=True, text=True, check=True
    ).stdout
    layers = {}
    for block in out.split("Layer name: ")[1:]:
        name, _, rest = block.partition("\n")
        layers[name] = {
            "geometry": re.findall(r"Geometry: (.*)", rest)[0],
            "count": re.findall(r"Feature Count: (\d+)", rest)[0],
            "extent": (re.findall(r"Extent: (.*)", rest) or [""])[0],
            "crs": (re.findall(r'ID\["EPSG",(\d+)\]\]', rest) or [""])[0],
        }
    return layers


def feature_text(path: Path, layer: str) -> str:
    command = ["ogrinfo", "-ro", "-al", str(path), layer]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def read(path: Path, layer: str) -> list[dict[str, Any]]:
    meta, _, wkb, fields = pyogrio.raw.read(path, layer=layer)
    shapes = [None] * len(fields[0]) if wkb is None else [shapely.from_wkb(each) for each in wkb]
    names = list(meta["fields"])
    return [
        dict(zip(names, values, strict=True)) | {"geometry": shape}
        for *values, shape in zip(*fields, shapes, strict=True)
    ]


@needs_gdal
def test_gdal_reads_a_geopackage_layer_by_layer(tmp_path: Path) -> None:
    layers = ogrinfo(gpkg(sample(), tmp_path))
    assert {name: (each["geometry"], each["count"]) for name, each in layers.items()} == {
        "posts": ("Point", "6"),
        "sites": ("Point", "3"),
        "sectors": ("Multi Polygon", "3"),
        "drawn": ("Unknown (any)", "1"),
        "statements": ("Unknown (any)", "1"),
        "without_place": ("None", "1"),
        "versions": ("None", "1"),
        "layer_styles": ("None", "3"),
    }
    assert {each["crs"] for each in layers.values() if each["geometry"] != "None"} == {"4326"}
    assert layers["posts"]["extent"] == "(38.221000, 48.435000) - (38.221000, 48.435000)"
    text = feature_text(tmp_path / "out.gpkg", "posts")
    assert "POINT (38.221 48.435)" in text
    assert "post (String) = Світлодарськ" in text


def test_a_geopackage_has_the_map_s_colours_for_qgis(tmp_path: Path) -> None:
    path = gpkg(sample(), tmp_path)
    styles = {each["f_table_name"]: each for each in read(path, "layer_styles")}
    assert set(styles) == {"posts", "sites", "sectors"}
    for name, each in styles.items():
        assert each["useAsDefault"]
        assert (each["f_table_schema"], each["f_geometry_column"]) == ("", "geom")
        renderer = ET.fromstring(each["styleQML"]).find("renderer-v2")  # noqa: S314 - ours
        assert renderer is not None
        codes = {one.get("value") for one in renderer.iter("category")}
        assert codes == {*KINDS, "withdrawn"}, "each kind has its colour"
        columns = set(read(path, name)[0])
        assert set(re.findall(r'"(\w+)"', renderer.get("attr") or "")) <= columns
    with closing(sqlite3.connect(path)) as db:
        found = db.execute(ASKED_BY_QGIS, ("posts",)).fetchall()
    assert "renderer-v2" in found[0][0]


ASKED_BY_QGIS = (
    "SELECT styleQML FROM layer_styles WHERE f_table_schema='' AND f_table_name=? AND "
    "f_geometry_column='geom' ORDER BY CASE WHEN useAsDefault THEN 1 ELSE 2 END, update_time DESC"
)
"""As QGIS 3.22 asks for the style of a layer; a column that is not there leaves it without."""


@needs_gdal
@pytest.mark.parametrize("all_versions", [True, False])
def test_a_geopackage_says_which_versions_are_in_it(tmp_path: Path, *, all_versions: bool) -> None:
    rows = [row for row in sample() if all_versions or not row.out_of_force]
    gone = sum(bool(row.out_of_force) for row in rows)
    assert bool(gone) is all_versions
    said = f"{gone} of these were retracted" if gone else "Each observation here is in force"
    text = feature_text(gpkg(rows, tmp_path), "versions")
    assert f"versions (String) = {said}" in text
    assert f"observations (Integer64) = {len(rows)}" in text


@needs_gdal
def test_gdal_reads_kml_folder_by_folder(tmp_path: Path) -> None:
    path = tmp_path / "out.kml"
    path.write_bytes(kml(sample()))
    layers = ogrinfo(path)
    assert {name: each["count"] for name, each in layers.items()} == {
        "Observations": "9",
        "Statements": "1",
        "Without a place": "1",
    }
    assert layers["Observations"]["crs"] == "4326"
    text = feature_text(path, "Observations")
    assert "event_location (String) = 2-5km SE of Світлодарськ" in text
    assert "RETRACTED: " in text
    assert "REPLACED: " in text


@needs_gdal
def test_gdal_reads_geojson(tmp_path: Path) -> None:
    path = tmp_path / "out.geojson"
    with path.open("wb") as sink:
        write_geojson(sample(), sink)
    (layer,) = ogrinfo(path).values()
    assert (layer["count"], layer["crs"]) == ("15", "4326")


def test_a_sector_comes_back_from_a_geopackage_as_it_is(tmp_path: Path) -> None:
    (found,) = read(gpkg([stored(heard())], tmp_path), "sectors")
    truth = sectors(heard())
    assert truth is not None
    assert found["geometry"].hausdorff_distance(truth) < 1e-6
    assert area(found["geometry"]) == pytest.approx(area(truth), rel=1e-5)
    assert found["count_low"] == 40
    assert found["site"] is None


def test_columns_of_a_geopackage_have_the_types_that_their_values_have() -> None:
    for row in [*sample(), *NIGHT]:
        for name, value in columns(row).items():
            match value:
                case bool():
                    assert name in geopackage.TRUTHS, name
                case int():
                    assert name in geopackage.INTEGERS, name
                case float():
                    assert name in geopackage.FIGURES, name
    known = geopackage.INTEGERS | geopackage.TRUTHS | geopackage.FIGURES
    assert known <= set(geopackage.NAMES)


def test_more_rows_than_one_piece_holds_are_all_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(geopackage, "_AT_ONCE", 3)
    rows = [stored(heard(), n) for n in range(10)]
    found = read(gpkg(rows, tmp_path), "posts")
    assert [each["record"] for each in found] == [row.hash.hex() for row in rows]


def test_an_empty_selection_is_a_geopackage_with_empty_layers(tmp_path: Path) -> None:
    path = gpkg([], tmp_path)
    assert {str(name) for name, _ in pyogrio.list_layers(path)} == {
        *LAYERS,
        "versions",
        "layer_styles",
    }
    assert b"<Placemark>" not in kml([])


HOSTILE_ROW = stored(
    heard(
        note=HOSTILE + "\u2066]]>&amp;<b>",
        post=Place(name="]]><script>", lat_e7=1, lon_e7=1, source="map"),
        as_typed=(("Note", "=1+1"), ("note", "'; DROP TABLE posts; --"), ('x"y]]>', "{{7*7}}")),
    ),
    50,
)  # fmt: skip


def test_hostile_text_stays_text_in_kml() -> None:
    raw = kml([HOSTILE_ROW], title=HOSTILE)
    root = ET.fromstring(raw)  # noqa: S314 - our own bytes
    tags = {element.tag.removeprefix(KML) for element in root.iter()}
    assert not tags & {"script", "img", "b"}
    (placemark,) = root.iter(f"{KML}Placemark")
    values = {
        data.get("name"): data.findtext(f"{KML}value") or ""
        for data in placemark.iter(f"{KML}Data")
    }
    assert values["note"].startswith('<img src=x onerror="window.ran = 1">')
    assert values["typed: note"] == "'; DROP TABLE posts; --"
    # Google Earth reads the description as HTML: nothing in it is markup but our own line ends.
    shown = placemark.findtext(f"{KML}description") or ""
    assert set(re.findall(r"<[^>]*>", shown)) == {"<br/>"}
    assert "&lt;img src=x" in shown
    assert "\u202e" not in raw.decode()
    assert {s.text for s in root.iter(f"{KML}text")} == {"$[description]"}


def test_hostile_text_stays_text_in_a_geopackage(tmp_path: Path) -> None:
    path = gpkg([HOSTILE_ROW, stored(heard(), 2)], tmp_path)
    posts = read(path, "posts")
    assert len(posts) == 2
    assert posts[0]["post"] == "]]><script>"
    assert "⟨U+202E⟩fdp.exe" in posts[0]["note"]
    assert posts[0]["note"].endswith("⟨U+2066⟩]]>&amp;<b>")
    assert json.loads(posts[0]["typed"])["note"] == "'; DROP TABLE posts; --"


def test_neither_has_sealed_fields_or_call_signs(tmp_path: Path) -> None:
    secret = bytes(range(32))
    rows = [stored(heard(sealed=(secret,)))]
    for raw in (kml(rows), gpkg(rows, tmp_path).read_bytes()):
        assert secret.hex().encode() not in raw
        assert secret not in raw
        assert b"call_sign" not in raw


# --- Honest geometry.


def test_what_is_placed_is_what_has_a_geometry() -> None:
    for row in [*sample(), *NIGHT, HOSTILE_ROW]:
        assert placed(row.observation) == bool(located(row.observation))


def parts(rows: list[ObservationRow]) -> Iterator[Any]:
    for row in rows:
        for _, shape in located(row.observation):
            yield from shapely.get_parts(shape)


def test_what_crosses_the_antimeridian_is_cut_there_in_every_format(tmp_path: Path) -> None:
    assert all(-180 <= p.bounds[0] <= p.bounds[2] <= 180 for p in parts(NIGHT))
    for found in read(gpkg(NIGHT, tmp_path), "sectors"):
        assert found["geometry"].bounds[0] >= -180
        assert found["geometry"].bounds[2] <= 180
        assert all(p.bounds[2] - p.bounds[0] < 1 for p in found["geometry"].geoms)
    pairs = re.findall(rb"(-?\d+\.\d+),(-?\d+\.\d+)", kml(NIGHT))
    assert max(abs(float(lon)) for lon, _ in pairs) <= 180


@pytest.mark.parametrize("lat", [89.99, -89.99, 90.0, -90.0, 89.5])
def test_a_ring_around_a_pole_keeps_its_area(lat: float) -> None:
    post = Place(name="Pole", lat_e7=round(lat * 1e7), lon_e7=450000000, source="map")
    seen = heard(post=post, directions=(), distance=Distance(low_m=0, high_m=5000))
    shape = dict(located(seen))["sector"]
    assert area(shape) == pytest.approx(3.14159 * 5000**2, rel=2e-3)
    assert shape.bounds[0] >= -180
    assert shape.bounds[2] <= 180


def test_an_area_drawn_around_a_pole_holds_the_pole() -> None:
    points = tuple((890000000, lon * 10**7) for lon in range(-180, 180, 30))
    seen = Observation(kind="mines", drawn=Drawn(type="polygon", points=points))
    shape = dict(located(seen))["drawn"]
    assert shape.covers(shapely.Point(10, 89.99))
    assert not shape.covers(shapely.Point(10, 88))
    twelve_sided = 12 / 2 * 111_660**2 * 0.5
    assert area(shape) == pytest.approx(twelve_sided, rel=2e-2)


def test_nothing_without_coordinates_is_at_zero_zero(tmp_path: Path) -> None:
    rows = [stored(heard(post=Place(name="Камера 7")))]
    path = gpkg(rows, tmp_path)
    assert [len(read(path, layer)) for layer in LAYERS] == [0, 0, 0, 0, 0, 1]
    assert b"<coordinates>" not in kml(rows)
