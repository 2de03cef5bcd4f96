"""Sectors that touch a circle: none that may is left out, and what is far or elsewhere is."""

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.map.index.filters import Filter, mask
from fieldapp.map.index.sector_reach import touching
from fieldapp.map.supervisor import summary
from fieldapp.map.supervisor.answers import Answers
from fieldapp.map.supervisor.frozen_selection import around
from fieldapp.map.supervisor.page import unit
from fieldapp.observation.sector import GEOD
from tests.support import map_columns

POST = (48.0, 38.0)
NORTH, SOUTH = 1, 1 << 8  # sixteenths of a turn


def heard(towards: int, near_m: int, far_m: int, post: tuple[float, float] = POST) -> Answers:
    """One sector, told from a post."""
    made = Answers()
    figures = {"towards": towards, "near": near_m // 10, "far": far_m // 10}
    columns: dict[str, Any] = {
        name: np.array([value], np.uint16) for name, value in figures.items()
    }
    lat, lon = (np.array([each]) for each in post)
    made.show(map_columns.built(1, lat=lat, lon=lon, **columns))
    return made


def touched(made: Answers, lat: float, lon: float, metres: float) -> bool:
    passed = mask(made.index, Filter())
    return bool(len(touching(made.index, passed, unit(lat, lon), metres)))


@given(
    st.integers(0, 15), st.floats(-11, 11), st.integers(0, 20_000), st.integers(1, 10_000),
    st.floats(0, 1), st.floats(0, 360), st.floats(0, 5_000), st.floats(-75, 75),
    st.floats(-180, 180),
)  # fmt: skip
def test_whatever_may_have_been_so_near_is_found(
    n: int, aside: float, near: int, wide: int, share: float,
    turn: float, away: float, lat: float, lon: float,
) -> None:  # fmt: skip
    made = heard(1 << n, near, near + wide, (lat, lon))
    there = GEOD.fwd(lon, lat, n * 22.5 + aside, near + share * wide)
    at_lon, at_lat, _ = GEOD.fwd(there[0], there[1], turn, away)
    assert touched(made, at_lat, at_lon, 5_000)


@given(st.integers(0, 15), st.integers(1_000, 20_000), st.floats(0, 360))
def test_what_is_told_too_near_too_far_or_elsewhere_is_not(n: int, far: int, turn: float) -> None:
    made = heard(1 << n, far - 500, far)
    lon, lat, _ = GEOD.fwd(POST[1], POST[0], turn, far + 7_000)
    assert not touched(made, lat, lon, 5_000)
    opposite = GEOD.fwd(POST[1], POST[0], n * 22.5 + 180, 4_000)
    assert not touched(made, opposite[1], opposite[0], 3_000)
    assert touched(made, *POST, far)
    assert not touched(made, *POST, max(0, far - 700))


def test_a_list_around_a_place_has_what_was_heard_there_from_a_post_elsewhere() -> None:
    made = heard(NORTH, 8_000, 9_000)
    fell = GEOD.fwd(POST[1], POST[0], 0, 8_500)
    for lat, lon, found in ((*fell[1::-1], 1), (*POST, 1), (POST[0] - 0.08, POST[1], 0)):
        pick = around(lat, lon, "here")
        assert len(summary.picked(made, Filter(), pick)) == found
    assert len(summary.picked(made, Filter(kinds=("weapon",)), around(*POST, "here"))) == 0


def test_a_view_has_the_sectors_that_reach_into_it_and_is_not_called_empty() -> None:
    made = heard(NORTH, 8_000, 9_000)
    lon, lat, _ = GEOD.fwd(POST[1], POST[0], 0, 8_500)
    view = (lon - 0.03, lat - 0.01, lon + 0.03, lat + 0.01, 13)
    assert summary.around(made, Filter(), view).shapes == (1,)
    assert not summary.around(made, Filter(), view).empty
    turned = summary.around(heard(SOUTH, 8_000, 9_000), Filter(), view)
    assert (turned.empty, turned.shapes) == (True, ())
