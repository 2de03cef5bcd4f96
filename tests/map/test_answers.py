"""What the supervisors' page is answered, and what it may say; without a window."""

import json
import re
import struct
from typing import Any
from urllib.parse import urlencode

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import FormatError
from fieldapp.map.index import filters
from fieldapp.map.index.columns import AMENDED
from fieldapp.map.index.filters import Filter
from fieldapp.map.index.morton import morton
from fieldapp.map.page.routes import ADDRESS, answer
from fieldapp.map.supervisor import mgrs_grid, view_codec
from fieldapp.map.supervisor import page as overview
from fieldapp.map.supervisor.answers import Answers
from fieldapp.observation.sector import GEOD
from tests.support import map_columns


def asked(answers: Answers, name: str, **parts: Any) -> bytes | None:
    address = f"{ADDRESS}{name}/?{urlencode(parts)}"
    found = answer(address, page=b"", routes=answers.routes)
    return found.body if found is not None else None


def view_at(lat: float, lon: float, zoom: int = 9) -> dict[str, Any]:
    x, y = overview.unit(lat, lon)
    side = 256 * 2**zoom
    return {
        "west": x - 400 / side,
        "north": y - 300 / side,
        "width": 800,
        "height": 600,
        "zoom": zoom,
    }


@pytest.fixture
def answers() -> Answers:
    made = Answers()
    kinds = np.array([0, 0, 2, 0], np.uint8)  # the third is a statement
    bits = np.array([0, 0, 0, AMENDED], np.uint8)
    made.show(
        map_columns.built(4, lat=np.full(4, 48.0), lon=np.full(4, 38.0), kind=kinds, bits=bits)
    )
    return made


def test_a_view_is_answered_with_what_the_filter_in_its_address_passes(answers: Answers) -> None:
    raw = asked(answers, "view", **view_at(48, 38), filter="")
    assert raw is not None
    assert view_codec.decoded(raw).shown == 3
    chosen = Filter(kinds=("statement",))
    raw = asked(answers, "view", **view_at(48, 38), filter=filters.filter_text(chosen))
    assert raw is not None
    assert view_codec.decoded(raw).shown == 1


@pytest.mark.parametrize(
    ("name", "parts"),
    [("view", {}), ("view", view_at(0, 0) | {"zoom": "1.5"}),
     ("view", view_at(0, 0) | {"west": "nan"}),
     ("view", view_at(0, 0) | {"filter": "[]"}), ("view", view_at(0, 0) | {"width": "1e99"}),
     ("density", {}), ("mgrs", {"west": 1, "south": 2, "east": 1, "north": 3}), ("mgrs", {}),
     ("measure", {"points": "1,2"}), ("measure", {"points": "1,2;91,3"}),
     ("measure", {"points": "1;2"}), ("measure", {"points": ";".join(["1,1"] * 201)}),
     ("elsewhere", {})],
)  # fmt: skip
def test_a_malformed_address_is_refused(answers: Answers, name: str, parts: dict[str, Any]) -> None:
    assert asked(answers, name, **parts) is None


def test_density_leaves_out_statements_and_what_was_withdrawn(answers: Answers) -> None:
    def densest(chosen: Filter) -> float:
        raw = asked(answers, "density", **view_at(48, 38), filter=filters.filter_text(chosen))
        assert raw is not None
        across, down = struct.unpack_from("<2I", raw)
        values = np.frombuffer(raw, "<f4", offset=8).reshape(down, across)
        assert values.min() >= 0
        if values.max() == 0:
            return 0.0
        y, x = np.unravel_index(values.argmax(), values.shape)
        assert abs(x * 8 - 400) <= 16
        assert abs(y * 8 - 300) <= 16
        return float(values.max())

    assert densest(Filter(withdrawn=True)) == 1
    assert densest(Filter(kinds=("statement",))) == 0


def test_the_picture_of_sectors_lies_where_they_were_heard_and_not_at_the_post() -> None:
    made = Answers()
    n = 400
    east = np.full(n, 1 << 4, np.uint16)  # 16 sixteenths: the fourth is east
    near, far = np.full(n, 900, np.uint16), np.full(n, 1100, np.uint16)
    lat, lon, kind = np.full(n, 48.0), np.full(n, 38.0), np.zeros(n, np.uint8)
    made.show(map_columns.built(n, lat=lat, lon=lon, towards=east, near=near, far=far, kind=kind))
    raw = asked(made, "heard", **view_at(48, 38, 11), filter="")
    assert raw is not None
    across, down = struct.unpack_from("<2I", raw)
    values = np.frombuffer(raw, "<f4", offset=8).reshape(down, across)
    y, x = np.unravel_index(values.argmax(), values.shape)
    lon, _, _ = GEOD.fwd(38.0, 48.0, 90, 10_000)
    pixels = (lon - 38.0) / 360 * 256 * 2**11
    assert abs(x * 8 - 400 - pixels) <= 24
    assert abs(y * 8 - 300) <= 32
    assert values[300 // 8, 400 // 8] == 0  # nothing was heard at the post itself
    chosen = filters.filter_text(Filter(kinds=("statement",)))
    empty = asked(made, "heard", **view_at(48, 38, 11), filter=chosen)
    assert empty is not None
    assert not np.frombuffer(empty, "<f4", offset=8).any()


@given(st.floats(-84, 84), st.floats(-180, 180), st.integers(0, 15), st.integers(5, 12))
def test_the_picture_of_sectors_is_right_everywhere_on_the_globe(
    lat: float, lon: float, sixteenth: int, zoom: int
) -> None:
    made = Answers()
    n = 50
    told = {"towards": 1 << sixteenth, "near": 950, "far": 1000}
    columns: dict[str, Any] = {name: np.full(n, v, np.uint16) for name, v in told.items()}
    made.show(map_columns.built(n, lat=np.full(n, lat), lon=np.full(n, lon), **columns))
    end_lon, end_lat, _ = GEOD.fwd(lon, lat, sixteenth * 22.5, 9_750)
    raw = asked(made, "heard", **view_at(end_lat, end_lon, zoom), filter="")
    assert raw is not None
    across, down = struct.unpack_from("<2I", raw)
    values = np.frombuffer(raw, "<f4", offset=8).reshape(down, across)
    if abs(end_lat) > 84 or zoom > 9:
        return
    y, x = np.unravel_index(values.argmax(), values.shape)
    scale = 256 * 2**zoom / (40_075_017 * np.cos(np.radians(end_lat)))  # pixels a metre
    assert np.hypot(x * 8 - 400, y * 8 - 300) <= 24 + 3_000 * scale


def measured(answers: Answers, *points: tuple[float, float]) -> dict[str, Any]:
    raw = asked(answers, "measure", points=";".join(f"{lat},{lon}" for lat, lon in points))
    assert raw is not None
    found: dict[str, Any] = json.loads(raw)
    return found


def test_a_distance_is_the_geodesic_on_the_ellipsoid(answers: Answers) -> None:
    found = measured(answers, (48.0, 37.8), (48.5, 38.4))
    bearing, _, metres = GEOD.inv(37.8, 48.0, 38.4, 48.5)
    assert found["metres"] == pytest.approx(metres)
    assert found["text"] == f"{metres / 1000:.3g} km, {bearing % 360:03.0f}°"
    short = measured(answers, (48.0, 37.8), (48.001, 37.8))
    assert short["text"] == "111 m, 000°"
    more = measured(answers, (48.0, 37.8), (48.5, 38.4), (48.0, 37.8))
    assert more["metres"] == pytest.approx(2 * metres)


def test_a_distance_across_the_antimeridian_is_the_short_way_and_its_line_does_not_jump(
    answers: Answers,
) -> None:
    found = measured(answers, (-16.8, 179.5), (-16.8, -179.5))
    assert found["metres"] == pytest.approx(106_600, rel=0.01)
    lons = [lon for _, lon in found["line"]]
    assert max(np.abs(np.diff(lons))) < 1
    over_the_pole = measured(answers, (80.0, 0.0), (80.0, 180.0))
    assert over_the_pole["metres"] == pytest.approx(2_233_000, rel=0.01)


# --- The military grid.


@pytest.mark.parametrize(
    "box",
    [(37.5, 47.8, 38.6, 48.4), (35.6, 48.0, 36.6, 48.5), (179.0, -17.5, 181.0, -16.5),
     (-181.0, -17.5, -179.0, -16.5), (4.0, 59.5, 6.0, 60.5), (-0.4, -0.4, 0.4, 0.4)],
)  # fmt: skip
def test_lines_of_the_grid_have_whole_figures_and_stay_in_their_zone(
    box: tuple[float, float, float, float],
) -> None:
    lines = mgrs_grid.lines(box)
    assert 4 <= len(lines) <= 150
    west, south, east, north = box
    for line in lines:
        for lat, lon in line["points"]:
            assert west - 0.02 <= lon <= east + 0.02
            assert south - 0.6 <= lat <= north + 0.6
        assert re.fullmatch(r"\d*", line["label"])


def test_a_grid_line_is_where_its_figures_say() -> None:
    from fieldapp.observation.notation.coordinates import format_mgrs  # noqa: PLC0415

    found = [x for x in mgrs_grid.lines((37.9, 48.0, 38.1, 48.1)) if len(x["label"]) == 2]
    assert found
    for line in found:
        lat, lon = line["points"][len(line["points"]) // 2]
        east, north = format_mgrs(round(lat * 1e7), round(lon * 1e7)).split()[-2:]
        near = {f"{round(int(figure) / 1000) % 100:02}" for figure in (east, north)}
        assert line["label"] in near


def test_near_the_poles_there_is_no_such_grid() -> None:
    assert mgrs_grid.lines((10.0, 84.5, 20.0, 89.0)) == []


# --- What the page says.


@given(st.lists(st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1)), min_size=1))
def test_cells_come_back_as_the_index_numbers_them(cells: list[tuple[int, int]]) -> None:
    text = json.dumps({"what": "several", "level": 9, "cells": [list(each) for each in cells]})
    pick = overview.parse_pick(text)
    x, y = (np.array(part, np.uint32) for part in zip(*cells, strict=True))
    assert list(pick.cells) == morton(x, y).tolist()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"what":"one"}', '{"what":"one","id":-1}', '{"what":"one","id":true}',
     '{"what":"one","id":1,"more":2}', '{"what":"several","cells":[],"level":3}',
     '{"what":"several","cells":[[1]],"level":3}', '{"what":"several","cells":[[1,2]],"level":99}',
     '{"what":"lasso","ring":[[1,2],[3,4]]}', '{"what":"lasso","ring":[[1,2],[3,4],[5,"6"]]}',
     '{"what":"moved","view":[1,2,3,4]}', '{"what":["one"]}', '{"what":"save"}',
     '{"what":"legend","folded":1}', '{"what":"legend"}', "[" * 9999],
)  # fmt: skip
def test_whatever_else_the_page_says_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        overview.parse_pick(text)


def test_the_page_holds_no_observation_no_link_and_may_ask_the_program_alone() -> None:
    ring = [[38, 48], [39, 48], [39, 49], [38, 48]]
    zones = {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "<b>A</b>", "kind": "restricted"},
         "geometry": {"type": "Polygon", "coordinates": [ring]}},
        {"type": "Feature", "properties": {"name": "Line", "label": "of another"},
         "geometry": {"type": "LineString", "coordinates": [[179.5, 48], [-179.5, 48]]}},
    ]}  # fmt: skip
    page = overview.page(language="uk", zones=zones, places=(), channel="")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert "connect-src fieldapp:;" in policy[1]
    assert "unsafe" not in policy[1]
    assert "https://" not in page
    assert "http://" not in page.replace("http://www.w3.org/", "")  # names, not addresses
    found = re.search(r'id="observations">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    embedded = json.loads(found[1])
    assert [(z["name"], z["kind"]) for z in embedded["zones"]] == [
        ("<b>A</b>", "restricted"), ("Line", "line"),
    ]  # fmt: skip
    assert "rows" not in embedded


def test_each_square_of_100_km_is_named_once_where_it_is_seen() -> None:
    from fieldapp.observation.notation.coordinates import format_mgrs  # noqa: PLC0415

    box = (35.2, 47.2, 38.9, 49.1)  # across the edge of zones 36 and 37
    found = mgrs_grid.squares(box)
    labels = [each["label"] for each in found]
    assert len(labels) == len(set(labels))
    assert {"37U DQ", "37U CQ", "36U XV"} <= set(labels)
    for each in found:
        lat, lon = each["at"]
        assert box[0] <= lon <= box[2]
        assert box[1] <= lat <= box[3]
        told = format_mgrs(round(lat * 1e7), round(lon * 1e7)).split()
        assert f"{told[0]} {told[1]}" == each["label"]
    everywhere = {
        format_mgrs(round(lat * 1e7), round(lon * 1e7))[:6]
        for lat in np.arange(47.3, 49, 0.1)
        for lon in np.arange(35.3, 38.8, 0.1)
    }
    assert everywhere <= set(labels)
    assert mgrs_grid.squares((-170.0, -60.0, 170.0, 70.0)) == []  # too many to be read
    across = mgrs_grid.squares((178.9, -17.5, 181.1, -16.5))  # over the antimeridian
    assert {each["label"][:3] for each in across} == {"60K", "01K"}


def test_the_map_opens_on_where_most_of_it_is() -> None:
    lat, lon = np.r_[np.full(200, 48.0), 5.0], np.r_[np.linspace(37, 39, 200), -60.0]
    built = map_columns.built(201, lat=lat, lon=lon)
    box = overview.middle_box(built, np.ones(201, np.bool_))
    assert box is not None
    west, south, east, north = box
    assert 36.9 < west < 37.2
    assert 38.8 < east < 39.1
    assert (round(south), round(north)) == (48, 48)
    assert overview.middle_box(built, np.zeros(201, np.bool_)) is None
