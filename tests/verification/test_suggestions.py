"""Suggestions that two observations tell of the same events, and the floor under them."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from fieldapp.observation import table
from fieldapp.observation.mapping import parse_mapping
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import (
    Count,
    Direction,
    Distance,
    EventTime,
    Place,
    Step,
    Weapon,
)
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES
from fieldapp.store.foreign.gazetteer import build, open_gazetteer, read_csv
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.event_groups import counted_row, groups
from fieldapp.verification.link_force import EventLink, force
from fieldapp.verification.suggested.suggested_floor import suggested_floor
from fieldapp.verification.suggested.suggestions import (
    MOST_OF_FEED,
    SuggestedRow,
    Suggestion,
    few_of_each_feed,
    suggestions,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
AVDIIVKA = Place(name="Avdiivka", lat_e7=481452780, lon_e7=377450000, source="gazetteer")
YASYNUVATA = Place(name="Yasynuvata", lat_e7=481277780, lon_e7=378625000, source="gazetteer")
PUBLISHED = Path(__file__).parents[3] / "shared" / "data" / "smm" / "observations.csv"
numbers = count(1)


def test_one_laptop_cannot_keep_everybody_waiting_for_suggestions() -> None:
    """Of a feed that says something every second only so many rows are compared."""
    flood = [row(seen(minute=n / 60), 1) for n in range(MOST_OF_FEED + 50)]
    others = [row(seen(minute=n), 2) for n in range(20)]
    kept, left = few_of_each_feed([*reversed(flood), *others])
    assert len(kept) == MOST_OF_FEED + 20
    assert left == {each.hash for each in flood[MOST_OF_FEED:]}


def aim(bearing: int) -> Direction:
    return Direction(start=bearing * 10, end=bearing * 10, points=False, error=113)


def seen(
    post: Place | None = AVDIIVKA,
    bearing: int = 112,
    minute: float = 0,
    lasts: int = 0,
    **more: Any,
) -> Observation:
    start = NOON + timedelta(minutes=minute)
    end = start + timedelta(minutes=lasts) if lasts else None
    told: dict[str, Any] = {
        "post": post, "means": "heard", "sensor": "patrol", "what": ("explosion",),
        "time": EventTime(start=start, end=end), "count": Count(low=5, high=5),
        "directions": (aim(bearing),),
        "distance": Distance(low_m=3000, high_m=5000),
    }  # fmt: skip
    return Observation(kind="ceasefire_violation", **told | more)


def row(what: Observation, feed: int = 1, *, skewed: bool = False) -> SuggestedRow:
    return SuggestedRow(next(numbers).to_bytes(32, "big"), bytes([feed]) * 8, what, skewed)


def pair(one: Observation, other: Observation, *feeds: int) -> Suggestion | None:
    a, b = feeds or (1, 2)
    return next(suggestions([row(one, a), row(other, b)]), None)


def of_yasynuvata(**more: Any) -> Observation:
    """The same source, told from the other side."""
    return seen(YASYNUVATA, 270, **{"distance": Distance(low_m=4000, high_m=6000)} | more)


def test_two_patrols_who_heard_one_place_at_one_time_are_suggested_to_overlap() -> None:
    found = pair(seen(), of_yasynuvata(minute=1))
    assert found is not None
    assert (found.relation, found.level) == ("overlap", "strong")
    assert (found.space or 0) >= 0.5
    assert found.apart_s == 59


@pytest.mark.parametrize(
    ("minute", "more", "suggested"),
    [
        (0, {}, True),
        (6, {}, True),  # a minute and two of the clock for both, and the way of sound
        (8, {}, False),
        (26, {"about": True}, False),
        (16, {"about": True}, True),
        (35, {"precision": "hour"}, True),
        (37, {"precision": "hour"}, False),
    ],
)
def test_times_must_meet_as_far_as_they_may_be_wrong(
    minute: int, more: dict[str, Any], suggested: bool
) -> None:
    other = of_yasynuvata(time=EventTime(start=NOON + timedelta(minutes=minute), **more))
    assert (pair(seen(), other) is not None) == suggested


@pytest.mark.parametrize(
    ("more", "suggested"),
    [
        ({"what": ("burst",)}, False),
        ({"what": ("airburst",)}, True),
        ({"what": ("explosion", "burst")}, True),
        ({"what": ()}, True),
        ({"what": ("uav",)}, False),
        ({"weapons": (Weapon(type="mortar"),)}, True),
    ],
)
def test_kinds_of_event_must_meet(more: dict[str, Any], suggested: bool) -> None:
    assert (pair(seen(), of_yasynuvata(**more)) is not None) == suggested


@pytest.mark.parametrize(
    ("one", "other", "suggested"),
    [
        ("mortar", "mortar", True),
        ("mortar", "agl", False),
        ("mortar", "unknown", True),
        ("artillery", "sp_howitzer", True),
        ("tank", "artillery", False),
    ],
)
def test_weapons_must_meet(one: str, other: str, suggested: bool) -> None:
    found = pair(seen(weapons=(Weapon(type=one),)), of_yasynuvata(weapons=(Weapon(type=other),)))
    assert (found is not None) == suggested


def test_areas_that_do_not_meet_are_not_suggested_and_no_area_is_weak_and_near() -> None:
    assert pair(seen(), of_yasynuvata(directions=(aim(90),))) is None
    nowhere: dict[str, Any] = {"directions": (), "distance": None}
    far = Place(name="Mariupol", lat_e7=470970000, lon_e7=375430000, source="gazetteer")
    found = pair(seen(), of_yasynuvata(**nowhere))
    assert found is not None
    assert (found.level, found.space) == ("weak", None)
    assert pair(seen(), seen(far, **nowhere)) is None


def test_levels_follow_the_share_and_the_windows() -> None:
    wide = Distance(low_m=1000, high_m=9000)
    found = pair(seen(lasts=600), of_yasynuvata(lasts=600))
    assert found is not None
    assert found.level == "fair"
    partly = pair(seen(), of_yasynuvata(distance=Distance(low_m=5500, high_m=9000)))
    assert partly is not None
    assert partly.level == "weak"
    assert pair(seen(distance=wide), of_yasynuvata(distance=wide)) is not None
    skewed = list(suggestions([row(seen(), 1, skewed=True), row(of_yasynuvata(), 2)]))
    assert [each.level for each in skewed] == ["weak"]


def test_rows_of_one_batch_are_different_but_for_twins_and_stages() -> None:
    assert pair(seen(), seen(bearing=115), 1, 1) is None
    twin = pair(seen(), seen(), 1, 1)
    assert twin is not None
    assert (twin.relation, twin.level) == ("duplicate", "strong")
    steps = (Step(what="explosion"),)
    assert pair(seen(steps=steps), seen(steps=steps), 1, 1) is None
    launch, impact = seen(assessment=("outgoing",)), seen(bearing=200, assessment=("impact",))
    stages = pair(impact, launch, 1, 1)
    assert stages is not None
    assert (stages.relation, stages.level) == ("stages", "strong")
    fewer = seen(bearing=200, assessment=("impact",), count=Count(low=4, high=4))
    assert pair(launch, fewer, 1, 1) is None
    near = Place(name="the crossing", lat_e7=481455000, lon_e7=377450000, source="map")
    assert pair(seen(), seen(near, minute=1), 1, 1) is None  # 25 m away
    camera = pair(seen(), seen(sensor="camera"), 1, 1)
    assert camera is not None
    assert camera.relation == "overlap"


def test_a_launch_and_an_impact_need_no_common_area_but_the_weapons_range() -> None:
    far = Place(name="Horlivka", lat_e7=483060000, lon_e7=380280000, source="gazetteer")
    for weapon, expected in (("mortar", None), ("mlrs", ("stages", "weak"))):
        weapons = (Weapon(type=weapon),)
        launch = seen(assessment=("outgoing",), weapons=weapons, directions=(aim(270),))
        impact = seen(far, assessment=("impact",), weapons=weapons)
        found = pair(impact, launch)
        assert (found and (found.relation, found.level)) == expected
    assert found is not None
    assert found.space == 0


def test_what_is_linked_or_found_different_is_not_suggested_again() -> None:
    rows = [row(seen(), 1), row(of_yasynuvata(), 2)]
    known = {frozenset({each.hash for each in rows})}
    assert list(suggestions(rows, known)) == []


def test_the_order_of_the_rows_changes_nothing() -> None:
    rows = [row(seen(minute=n), n % 3) for n in range(6)]
    rows += [row(of_yasynuvata(minute=n), 7) for n in range(6)]
    assert set(suggestions(rows)) == set(suggestions(rows[::-1]))


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> dict[str, SuggestedRow]:
    """Published rows by their number, all in one feed."""
    if not PUBLISHED.is_file():
        pytest.skip("the published tables are not on this machine")
    places = tmp_path_factory.mktemp("places") / "places.sqlite"
    build(places, read_csv(RESOURCES / "demo" / "places.csv"))
    lists = {path.stem: path.read_bytes() for path in (RESOURCES / "vocabulary").glob("*.json")}
    words = Vocabulary.parse(lists)
    mapping = parse_mapping((RESOURCES / "tables" / "smm-observations.toml").read_text("utf-8"))
    found = {}
    with (
        PUBLISHED.open(encoding="utf-8", newline="") as file,
        open_gazetteer(places.read_bytes()) as gazetteer,
    ):
        for cells in csv.DictReader(file):
            what = table.row(
                cells, mapping, vocabulary=words, gazetteer=gazetteer, zone="Europe/Kyiv", now=NOON
            ).observation
            if (
                what.kind == "ceasefire_violation"
                and "controlled_detonation" not in what.assessment
            ):
                found[cells["row_id"]] = SuggestedRow(
                    int(cells["row_id"]).to_bytes(32, "big"), bytes(8), what
                )
    return found


def test_the_published_rows_are_suggested_as_computed_without_our_code(
    published: dict[str, SuggestedRow],
) -> None:
    found = {
        (int.from_bytes(s.a, "big"), int.from_bytes(s.b, "big")): s
        for s in suggestions([*published.values()])
    }
    named = {tuple(sorted(names)): each for names, each in found.items()}
    overlap, stages = named[102, 103], named[102, 104]
    assert (overlap.relation, overlap.level, round(overlap.space or 0, 2)) == (
        "overlap",
        "fair",
        0.58,
    )
    assert (stages.relation, stages.level) == ("stages", "fair")
    for names in ((32, 33), (1, 2), (47, 48), (48, 49), (47, 49), (69, 70), (70, 71), (69, 71)):
        assert names not in named, names


# --- The floor.


def floor(rows: Sequence[SuggestedRow], *links: EventLink) -> int:
    rule = CountingRule()
    counted = {each.hash: counted_row(each.hash, each.seen, rule) for each in rows}
    forest = force(links, {each.hash: each.seen.kind for each in rows})
    found = groups(counted, forest, rule)
    return suggested_floor(found, suggestions(rows))


def told(rows: Observation, n: int) -> Observation:
    return seen(rows.post, count=Count(low=n, high=n))


def test_the_floor_skips_what_may_be_told_twice_and_implies_no_chain() -> None:
    a, c = (
        row(seen(count=Count(low=7, high=7)), 1),
        row(seen(minute=12, count=Count(low=6, high=6)), 3),
    )
    b = row(of_yasynuvata(minute=6, count=Count(low=5, high=5)), 2)
    pairs = {frozenset({s.a, s.b}) for s in suggestions([a, b, c])}
    assert pairs == {frozenset({a.hash, b.hash}), frozenset({b.hash, c.hash})}
    assert floor([a, b, c]) == 13
    largest = row(of_yasynuvata(minute=6, count=Count(low=9, high=9)), 2)
    assert floor([a, largest, c]) == 9
    assert floor([a]) == 7
