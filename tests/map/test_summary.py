"""What is told about the map's observations: in a box, at posts, over time, in a selection."""

from datetime import time
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.map.index import viewport
from fieldapp.map.index.columns import AMENDED, Index
from fieldapp.map.index.filters import Filter, mask
from fieldapp.map.index.morton import SIDE
from fieldapp.map.supervisor import summary
from fieldapp.map.supervisor.answers import Answers
from fieldapp.map.supervisor.page import MapPick
from fieldapp.store.index import map_point
from tests.map.test_index import indexes
from tests.support import map_columns

WHOLE = (-180.0, -80.0, 180.0, 80.0, 3)


def shown(built: Index) -> Answers:
    made = Answers()
    made.show(built)
    return made


@given(indexes(), st.floats(-3, 3), st.floats(-0.5, 1.5), st.floats(0, 1.4), st.floats(0, 1.2))
def test_a_box_holds_what_a_search_by_hand_finds(
    built: Index, west: float, north: float, wide: float, tall: float
) -> None:
    corners = (west, north, west + wide, north + tall)
    found = set(viewport.in_box(built, mask(built, Filter()), corners).tolist())
    passed, columns = mask(built, Filter()), built.columns
    for i in range(built.placed):
        x, y = int(columns.x[i]) / SIDE, int(columns.y[i]) / SIDE
        across, down = (x - west) % 1.0, y - north
        inside = passed[i] and across <= wide and 0 <= down <= tall
        # Within two steps of the edge, two centimetres, either is right.
        near = min(across, 1 - across, abs(across - wide), abs(down), abs(down - tall)) < 2 / SIDE
        assert near or (i in found) == inside


def posts(count: int, each: int = 3) -> Index:
    lat = np.repeat(np.linspace(47.5, 48.5, count), each)
    n = len(lat)
    return map_columns.built(
        n, lat=lat, lon=np.full(n, 38.0), extent=np.full(n, map_point.SECTOR, np.uint8)
    )


def test_posts_are_told_once_each_with_what_was_observed_there() -> None:
    found = summary.around(shown(posts(5)), Filter(), WHOLE)
    assert [(round(lat, 2), round(lon, 2), n) for lat, lon, n, _ in sorted(found.posts)] == [
        (lat, 38.0, 3) for lat in (47.5, 47.75, 48.0, 48.25, 48.5)
    ]
    assert not found.many
    assert len(found.shapes) == 15
    part = summary.around(shown(posts(5)), Filter(), (37.0, 47.9, 39.0, 48.3, 8))
    assert len(part.posts) == 2


def test_a_thicket_of_posts_or_sectors_is_not_told_one_by_one() -> None:
    found = summary.around(shown(posts(summary.MOST_POSTS + 1)), Filter(), WHOLE)
    assert found.posts == ()
    found = summary.around(shown(posts(2, summary.MOST_SHAPES)), Filter(), WHOLE)
    assert (found.many, found.shapes, len(found.posts)) == (True, (), 2)


def test_the_chosen_time_does_not_change_the_bars_and_they_are_counted_once() -> None:
    made = shown(map_columns.built(4, lat=np.full(4, 48.0), lon=np.full(4, 38.0),
                             time=np.array([0, 90_000, 180_000, 270_000])))  # fmt: skip
    told: dict[str, Any] = {"zone": "UTC", "bars": "day", "day_begins": time(0)}
    whole = summary.summary(made, Filter(), **told)
    part = summary.summary(made, Filter(since=80_000, until=200_000), **told)
    assert (whole.shown, part.shown) == (4, 2)
    assert part.bars is whole.bars
    assert part.bars.counts.tolist() == [1, 1, 1, 1]
    fewer = summary.summary(made, Filter(kinds=("damage",)), **told)  # the axis is the same
    assert fewer.bars.edges.tolist() == whole.bars.edges.tolist()
    zoomed = summary.summary(made, Filter(), **told, axis=(86_400, 172_800)).bars
    assert (zoomed.counts.tolist(), zoomed.before, zoomed.after) == ([1], 1, 2)
    by_hour = summary.summary(made, Filter(), **told | {"bars": "hour"})
    assert by_hour.bars.unit == "hour"


def test_what_can_be_chosen_is_offered_with_its_numbers() -> None:
    made = shown(map_columns.built(3, lat=np.full(3, 1.0), lon=np.full(3, 1.0),
                             weapons=np.array([5, 5, 1], np.uint16)))  # fmt: skip
    offered = summary.offered(made, Filter())
    assert {code: n for code, n in offered["weapons"].items() if n} == {"mortar": 3, "tank": 2}
    assert offered["teams"] == {"Team 1": 3} | dict.fromkeys(
        [f"Team {n}" for n in range(2, 7)] + [""], 0
    )


def test_numbers_are_of_what_the_other_parts_of_the_filter_leave() -> None:
    made = shown(map_columns.built(4, lat=np.full(4, 1.0), lon=np.full(4, 1.0),
                             weapons=np.array([1, 1, 1, 2], np.uint16),
                             means=np.array([0, 0, 1, 1], np.uint16),
                             feed=np.array([0, 1, 1, 1], np.uint16)))  # fmt: skip
    heard, mortar, hmg, kid = *map_columns.MEANS[:1], *map_columns.WEAPONS[1:3], "1".zfill(16)

    def told(chosen: Filter, part: str) -> dict[str, int]:
        return {code: n for code, n in summary.offered(made, chosen)[part].items() if n}

    assert told(Filter(weapons=(mortar,)), "means") == {heard: 2, map_columns.MEANS[1]: 1}
    assert told(Filter(weapons=(mortar,)), "weapons") == {mortar: 3, hmg: 1}  # its own ticks do not
    assert told(Filter(means=(heard,), laptops=(kid,)), "weapons") == {mortar: 1}
    assert told(Filter(), "laptops") == {"0".zfill(16): 1, kid: 3}


def test_a_list_by_zone_names_what_could_not_be_looked_at_yet() -> None:
    made = shown(map_columns.built(4, lat=np.array([48.0, 48.0, 48.0, 60.0]), lon=np.full(4, 38.0),
                             zones=np.array([0, 2, 0, 0], np.uint16)))  # fmt: skip
    view = MapPick(what="view", view=(37.0, 47.0, 39.0, 49.0, 8))
    inside = made.index.codes("zones")[2]
    found = summary.selection(made, Filter(zones=inside), view)
    assert found.numbers.tolist() == [2]
    assert sorted(found.unmeasured.tolist()) == [1, 3]  # the fourth is not in the view
    assert not len(summary.selection(made, Filter(), view).unmeasured)


def test_a_selection_has_the_newest_first_and_keeps_to_the_filter() -> None:
    bits = np.array([0, AMENDED, 0], np.uint8)
    made = shown(map_columns.built(3, lat=np.array([48.0, 48.0, np.nan]), lon=np.full(3, 38.0),
                             bits=bits, time=np.array([1, 2, 3])))  # fmt: skip
    view = MapPick(what="view", view=(37.0, 47.0, 39.0, 49.0, 8))
    assert summary.selection(made, Filter(), view).numbers.tolist() == [1]
    assert summary.selection(made, Filter(withdrawn=True), view).numbers.tolist() == [2, 1]
    beside = summary.selection(made, Filter(), MapPick(what="nowhere"))
    assert beside.numbers.tolist() == [3]
    assert beside.totals.observations == 1
