"""Base map packs on paper and inside the offline page: in their own place, named, or left out."""

import base64
import io
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pmtiles import tile as spec

from fieldapp.map.basemap import embedded as inlined
from fieldapp.map.basemap.installed import Shelf, add, installed_packs
from fieldapp.map.basemap.pack_file import tile_box
from fieldapp.map.sheet import base_map_print
from fieldapp.map.sheet.projection import Frame, around
from fieldapp.map.sheet.sheet import sheet
from fieldapp.map.sheet.svg import Drawing
from fieldapp.map.sheet.typst import png as typeset_png
from fieldapp.observation.values import Place
from tests.map.test_offline_page import embedded
from tests.support import basemap_packs as made
from tests.support.basemap_packs import DONBAS, mbtiles, over, png
from tests.support.stored_rows import MADE_AT, heard, map_page, sample, stored, vocabulary

RED, GREEN = (220, 30, 30), (30, 160, 60)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def shelf(home: Path) -> Iterator[Shelf]:
    """Images at zoom 5 to 9: red west of 38.2° east, green east of it."""

    def colour(at: tuple[int, int, int]) -> bytes:
        west, _, east, _ = tile_box(*at)
        picture = Image.new("RGB", (256, 256), RED)
        border = round((38.2 - west) / (east - west) * 256)
        picture.paste(GREEN, (max(0, border), 0, 256, 256))
        sink = io.BytesIO()
        picture.save(sink, "PNG")
        return sink.getvalue()

    path = home.parent / "region.mbtiles"
    mbtiles(path, {at: colour(at) for at in over(DONBAS, range(5, 10))}, name="Region",
            format="png", attribution="<b>Survey</b> 2026")  # fmt: skip
    add(home, path)
    with closing(Shelf(installed_packs(home))) as opened:
        yield opened


def at(lat: float, lon: float) -> Place:
    return Place(name="P", lat_e7=round(lat * 1e7), lon_e7=round(lon * 1e7), source="map")


def made_sheet(rows: Any, shelf: Shelf | None, **options: Any) -> dict[str, Any]:
    return sheet(
        rows, heading="Map", made_at=MADE_AT, vocabulary=vocabulary(), shelf=shelf, **options
    )


def picture_of(values: dict[str, Any]) -> Image.Image:
    (kind, raw) = re.findall(r'href="data:image/(\w+);base64,([^"]+)"', values["svg"])[0]
    assert kind in ("png", "jpeg")
    return Image.open(io.BytesIO(base64.b64decode(raw))).convert("RGBA")


def view_of(box: tuple[float, float, float, float]) -> Frame:
    west, south, east, north = box
    corners = np.array([(west, south), (east, south), (east, north), (west, north)])
    plane, flat = around(corners)
    return Frame.about(plane, flat, (210.0, 165.0), (flat[3] - flat[1]) / 0.14)


# --- Images on paper.


def test_a_place_of_an_image_is_on_the_sheet_where_the_projection_puts_it(shelf: Shelf) -> None:
    view = view_of((37.6, 47.8, 38.8, 48.6))
    drawing = Drawing(view.width, view.height)
    assert base_map_print.draw(drawing, view, shelf) == ["Region: Survey 2026."]
    picture = picture_of({"svg": drawing.svg()})
    for lat in (47.9, 48.2, 48.5):
        for lon, wanted in ((38.19, RED), (38.21, GREEN)):
            x, y = view.point((lon, lat))
            pixel = picture.getpixel((round(x / 25.4 * 200), round(y / 25.4 * 200)))
            assert isinstance(pixel, tuple)
            assert np.abs(np.array(pixel[:3]) - wanted).max() < 25, (lat, lon, pixel)


def test_the_sheet_shows_the_pack_and_says_whose_work_it_is(shelf: Shelf) -> None:
    values = made_sheet(sample(), shelf)
    assert values["small"][-1] == "Region: Survey 2026."
    image = np.asarray(Image.open(io.BytesIO(typeset_png(values, MADE_AT))).convert("RGB"))
    assert ((image[..., 0] > 200) & (image[..., 1] < 60)).sum() > 100_000


@pytest.mark.parametrize("form", ["a4", "a4-portrait", "a3", "a3-portrait"])
def test_where_a_pack_covers_nothing_there_is_the_coast_alone(shelf: Shelf, form: str) -> None:
    far = [stored(heard(post=at(-16.8, 179.99)))]
    with_pack, without = (made_sheet(far, each, form=form) for each in (shelf, None))
    assert with_pack == without


def test_a_sheet_of_half_the_earth_leaves_a_detailed_pack_out(shelf: Shelf) -> None:
    rows = [stored(heard(post=at(48, 38)), 1), stored(heard(post=at(-20, 80)), 2)]
    assert "<image" not in made_sheet(rows, shelf)["svg"]


@pytest.mark.parametrize(("lat", "lon"), [(89.9, 10.0), (84.9, 179.9), (-89.0, 0.0), (0.0, 180.0)])
@pytest.mark.slow
def test_poles_and_the_antimeridian_take_a_pack_of_the_world(
    home: Path, lat: float, lon: float
) -> None:
    world = (-180.0, -85.0, 180.0, 85.0)
    path = mbtiles(home.parent / "w.mbtiles", dict.fromkeys(over(world, range(4)), png()))
    add(home, path, name="world")
    with closing(Shelf(installed_packs(home))) as opened:
        values = made_sheet([stored(heard(post=at(lat, lon)))], opened)
    if abs(lat) < 84:
        assert picture_of(values).getchannel("A").getextrema() == (255, 255)
    assert typeset_png(values, MADE_AT).startswith(b"\x89PNG")


def test_a_tile_that_is_damaged_is_a_hole_and_the_map_comes_all_the_same(home: Path) -> None:
    tiles = dict.fromkeys(over(DONBAS, range(5, 10)), png(RED))
    path = mbtiles(home.parent / "r.mbtiles", tiles, name="R", format="png")
    add(home, path)
    with closing(Shelf(installed_packs(home))) as opened:
        whole = opened.tile

        def broken(name: str, z: int, x: int, y: int) -> bytes | None:
            raw = whole(name, z, x, y)
            return raw[:60] if raw and (x + y) % 2 else raw

        opened.tile = broken  # type: ignore[method-assign]  # a disk that goes bad
        alpha = picture_of(made_sheet(sample(), opened)).getchannel("A")
    assert alpha.getextrema() == (0, 255)


# --- Lines and areas on paper.


@pytest.fixture
def lines(home: Path) -> Iterator[Shelf]:
    add(home, made.lines(home.parent / "lines.pmtiles"))
    with closing(Shelf(installed_packs(home))) as opened:
        yield opened


def test_vector_tiles_are_vectors_on_paper_and_named(lines: Shelf) -> None:
    values = made_sheet(sample(), lines)
    assert values["small"][-1] == "Lines: © OpenStreetMap."
    assert "<image" not in values["svg"]
    assert f'fill="{base_map_print.SEA}" stroke="{base_map_print.COAST}"' in values["svg"]
    assert values["svg"] != made_sheet(sample(), None)["svg"]


@pytest.mark.parametrize("layer", ["boundaries", "places", "pois"])
def test_borders_and_names_of_a_pack_are_not_drawn(home: Path, layer: str) -> None:
    tiles = dict.fromkeys(over(DONBAS, range(5, 9)), made.vector(layer))
    path = made.pmtiles(home.parent / "b.pmtiles", tiles, kind=spec.TileType.MVT)
    add(home, path)
    with closing(Shelf(installed_packs(home))) as opened:
        assert made_sheet(sample(), opened)["svg"] == made_sheet(sample(), None)["svg"]


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=200), st.integers(0, 40))
def test_no_bytes_of_a_vector_tile_do_more_than_leave_a_hole(raw: bytes, cut: int) -> None:
    import gzip  # noqa: PLC0415

    whole = gzip.decompress(made.vector())
    for bad in (raw, whole[:cut], whole[:cut] + raw, b"\x1a" + raw):
        for _, _, geometry in base_map_print._features((5, 18, 11), bad):
            assert not geometry.is_empty


# --- Inside the offline page.


def test_the_page_has_the_tiles_of_what_it_shows_and_no_others(shelf: Shelf) -> None:
    box = (38.0, 48.0, 38.5, 48.4)
    (pack,) = embedded(map_page(sample(), shelf=shelf, view=box))["basemaps"]
    assert (pack["title"], pack["attribution"], pack["maxZoom"]) == ("Region", "Survey 2026", 9)
    assert set(pack["tiles"]) == {"/".join(map(str, each)) for each in over(box, range(5, 10))}
    at_, raw = next(iter(pack["tiles"].items()))
    assert base64.b64decode(raw) == shelf.tile("region", *map(int, at_.split("/")))


def test_a_page_takes_no_more_of_a_pack_than_can_be_handed_on(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = embedded(map_page(sample(), shelf=shelf))["basemaps"][0]
    size = sum(len(base64.b64decode(raw)) for raw in whole["tiles"].values())
    monkeypatch.setattr(inlined, "MAX_BYTES", size - 1)
    (pack,) = embedded(map_page(sample(), shelf=shelf))["basemaps"]
    assert pack["maxZoom"] < whole["maxZoom"]
    assert sum(len(base64.b64decode(raw)) for raw in pack["tiles"].values()) < size
    monkeypatch.setattr(inlined, "MAX_BYTES", 10)
    assert embedded(map_page(sample(), shelf=shelf))["basemaps"] == []


def test_a_page_across_the_antimeridian_has_the_tiles_of_both_sides() -> None:
    places = inlined._over((179.0, -17.5, 181.0, -16.0), 6)
    assert {x for x, _ in places} == {63, 0}
    assert len(places) == len(set(places))
    assert len(inlined._over((-180.0, -90.0, 540.0, 90.0), 3)) == 64


def test_a_page_without_packs_carries_no_script_for_them(shelf: Shelf) -> None:
    assert "protomaps" not in map_page(sample())
    assert "protomaps" in map_page(sample(), shelf=shelf)
