"""Area of a source: the specification's scenarios, and what must hold without figures."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import numpy as np
import pytest
import shapely
from pyproj import Geod

from fieldapp.observation.measure import area
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import COMPASS, Direction, Distance, FlashToBang, Place
from fieldapp.verification.corroboration import source_area as corroboration
from fieldapp.verification.corroboration.bearing_model import BearingModel
from fieldapp.verification.corroboration.observers import Arc, Observer, observer, sound_m
from tests.support.simulated_observers import trial

AVDIIVKA = (37.745, 48.145278)
YASYNUVATA = (37.8625, 48.127778)
OPYTNE = (37.72225, 48.096377)
SVITLODARSK = (38.220482, 48.435297)
DEBALTSEVE = (38.4, 48.333333)
GEOD = Geod(ellps="WGS84")
MODEL = BearingModel()
FLASH = FlashToBang(tenths=120, how="stopwatch", air=110)


def source_area(*arguments: Any, **named: Any) -> Any:
    """The answer, of which the outcome says what it has."""
    return corroboration.source_area(*arguments, **named)


def told(name: str, post: tuple[float, float], point: str, km: Any = None, **more: Any) -> Any:
    """An observer who heard something at a compass point and so many kilometres."""
    return Observer(
        name=name,
        post=post,
        arc=Arc(middle=COMPASS.index(point) * 22.5, half=11.25),
        distance_m=None if km is None else (km[0] * 1000.0, km[1] * 1000.0),
        **{"team": name, **more},
    )


S1 = [told("a", AVDIIVKA, "ESE", (3, 5)), told("b", YASYNUVATA, "W", (4, 6))]
S2 = [
    told("a", AVDIIVKA, "SE", means="saw_and_heard", flash=FLASH),
    told("b", YASYNUVATA, "WSW", (2, 6)),
    told("c", OPYTNE, "ENE", (3, 6)),
]
S3 = [told("a", SVITLODARSK, "SE", (3, 6)), told("b", DEBALTSEVE, "NW", (10, 15))]


@pytest.mark.parametrize(
    ("observers", "km2", "lat", "lon", "gain"),
    [
        (S1, 8.60, 48.12954, 37.79774, 0.22),
        (S2, 1.31, 48.11801, 37.78164, 0.83),
        (S3, 24.12, 48.4014, 38.2767, 0.46),
    ],
    ids=["S1", "S2", "S3"],
)
def test_a_source_is_located_as_the_oracle_says(
    observers: Any, km2: float, lat: float, lon: float, gain: float
) -> None:
    """S1 to S3: 5 % of area, 200 m of mean, one piece."""
    found = source_area(observers, MODEL)
    assert found.outcome == "area"
    assert found.area_m2 / 1e6 == pytest.approx(km2, rel=0.05)
    _, _, off = GEOD.inv(lon, lat, found.mean_e7[1] / 1e7, found.mean_e7[0] / 1e7)
    assert off < 200
    assert found.gain_permille / 1000 == pytest.approx(gain, abs=0.015)
    assert found.parts == 1
    assert not found.calibrated
    assert found.half_m2 < found.area_m2


def test_one_post_or_one_team_is_one_witness() -> None:
    """S4 and S5: however many they are."""
    post = [told("a", SVITLODARSK, "SE", (3, 6)), told("b", SVITLODARSK, "SE", (2, 5))]
    lon, lat, _ = GEOD.fwd(*AVDIIVKA, 0, 900)
    team = [told("a", AVDIIVKA, "E", team="t"), told("b", (lon, lat), "E", team="t")]
    for observers in (post, team):
        found = source_area(observers, MODEL)
        assert (found.outcome, found.reason) == ("insufficient", "one_group")
        assert found.groups == (("a", "b"),)


def test_bearings_side_by_side_do_not_locate() -> None:
    """S6: the area runs on to the end of what was looked at."""
    lon, lat, _ = GEOD.fwd(*AVDIIVKA, 0, 900)
    found = source_area([told("a", AVDIIVKA, "E"), told("b", (lon, lat), "E")], MODEL)
    assert (found.outcome, found.reason) == ("insufficient", "unbounded")
    assert found.region is None


def test_words_that_exclude_each_other_are_contradictory() -> None:
    """The pair that agrees least is named, and no area is shown."""
    observers = [*S1, told("c", OPYTNE, "SW", (1, 2))]
    found = source_area(observers, MODEL)
    assert found.outcome == "contradictory"
    assert ("c",) in found.contradicting
    assert found.region is None
    assert found.area_m2 is None


def test_posts_too_far_apart_have_no_common_place() -> None:
    """Their reaches do not meet."""
    found = source_area([S1[0], told("b", (39.5, 48.4), "W", (4, 6))], MODEL)
    assert (found.outcome, found.reason) == ("insufficient", "too_far_apart")


def test_teams_that_talked_are_one_witness() -> None:
    """Who heard it from the other tells nothing more."""
    assert source_area(S1, MODEL, talked=True).reason == "one_group"


def test_a_recording_that_two_cite_is_one_witness() -> None:
    """The same footage is not two."""
    one = [dataclasses.replace(o, same_as=frozenset({b"film"})) for o in S1]
    assert source_area(one, MODEL).reason == "one_group"


def same(a: Any, b: Any) -> None:
    """Two answers within 1 %."""
    assert a.outcome == b.outcome
    assert a.area_m2 == pytest.approx(b.area_m2, rel=0.01)


def test_order_and_longitude_change_nothing() -> None:
    """Nor does the antimeridian."""
    found = source_area(S2, MODEL)
    same(found, source_area(S2[::-1], MODEL))
    for turn in (1.0, 180 - 37.8, -200.0):
        moved = [
            dataclasses.replace(o, post=((o.post[0] + turn + 180) % 360 - 180, o.post[1]))
            for o in S2
        ]
        same(found, source_area(moved, MODEL))


def test_a_scene_that_is_turned_has_the_same_area() -> None:
    """Turned about its first post by 77 degrees."""
    turned = []
    for o in S2:
        bearing, _, metres = GEOD.inv(*S2[0].post, *o.post)
        lon, lat, _ = GEOD.fwd(S2[0].post[0], S2[0].post[1], bearing + 77, metres)
        arc = dataclasses.replace(o.arc, middle=(o.arc.middle + 77) % 360)
        turned.append(dataclasses.replace(o, post=(lon, lat), arc=arc))
    same(source_area(S2, MODEL), source_area(turned, MODEL))


def test_who_agrees_never_enlarges_and_a_vague_post_never_shrinks() -> None:
    """A third observer with the words that the truth gives; accuracy doubled."""
    two = source_area(S1, MODEL)
    lat, lon = (e7 / 1e7 for e7 in two.mean_e7)
    bearing, _, metres = GEOD.inv(*OPYTNE, lon, lat)
    third = Observer(
        name="c",
        team="c",
        post=OPYTNE,
        arc=Arc(middle=bearing % 360, half=11.25),
        distance_m=(metres - 1000, metres + 1000),
    )
    assert source_area([*S1, third], MODEL).area_m2 <= 1.02 * two.area_m2
    vague = [dataclasses.replace(o, accuracy_m=200.0) for o in S1]
    vaguer = [dataclasses.replace(o, accuracy_m=400.0) for o in S1]
    assert source_area(vaguer, MODEL).area_m2 >= source_area(vague, MODEL).area_m2 >= two.area_m2


def test_shares_of_zones_add_up() -> None:
    """Two halves of the neighbourhood hold all of the mass."""
    west, east = shapely.box(37.5, 48, 37.8, 48.3), shapely.box(37.8, 48, 38.1, 48.3)
    shares = source_area(S1, MODEL, zones=[("west", west), ("east", east)]).shares_permille
    assert sum(shares.values()) == pytest.approx(1000, abs=2)
    assert min(shares.values()) > 100


def test_the_region_holds_the_mean_and_its_area() -> None:
    """The polygon in degrees is what the figures say."""
    found = source_area(S1, MODEL)
    assert found.region.contains(shapely.Point(found.mean_e7[1] / 1e7, found.mean_e7[0] / 1e7))
    assert area(found.region) == pytest.approx(found.area_m2, rel=0.02)
    assert found.region.covers(found.half_region)


def seen(*directions: Direction, distance: Distance | None = None, **more: Any) -> Any:
    """An observer read from an observation."""
    post = Place(name="Avdiivka", lat_e7=481452780, lon_e7=377450000, source="map")
    return observer(
        Observation(
            kind="ceasefire_violation",
            post=post,
            directions=directions,
            distance=distance,
            **{"means": "heard", **more},
        ),
        "a",
        "a",
    )


def test_neighbouring_points_are_one_arc_and_others_are_several_places() -> None:
    """One point between two that were told is a gap."""
    arc = seen(Direction(start=1350), Direction(start=1575)).arc
    assert (arc.middle, arc.half) == (pytest.approx(146.25), pytest.approx(22.5))
    north = seen(Direction(start=3375), Direction(start=0), Direction(start=225)).arc
    assert (north.middle % 360, north.half) == (pytest.approx(0), pytest.approx(33.75))
    for points in ((1350, 1800), (3150, 2925, 675)):
        batch = seen(
            *(Direction(start=p) for p in points), distance=Distance(low_m=2000, high_m=3000)
        )
        assert batch.scattered
        assert not batch.sharp
    assert seen(Direction(start=0, end=3375)).arc.half == 180


def test_what_an_observation_says_of_distance() -> None:
    """Over, up to, one figure, overhead."""
    inside = math.inf
    for distance, expected in (
        (Distance(low_m=5000), (5000, inside)),
        (Distance(high_m=5000), (0, 5000)),
        (Distance(low_m=5000, high_m=5000), (4500, 5500)),
        (Distance(low_m=2000, high_m=4000, about=True), (1800, 4400)),
        (Distance(overhead=True), (0, 300)),
    ):
        assert seen(distance=distance).distance_m == pytest.approx(expected)


def test_a_timed_flash_stands_for_the_distance() -> None:
    timed = FlashToBang(tenths=120, how="stopwatch", air=110)
    found = seen(distance=Distance(overhead=True), flash_to_bang=timed)
    assert found.flash == timed
    assert found.sharp
    assert sound_m(timed) == pytest.approx(4048, abs=1)  # 337.4 m/s
    assert sound_m(FlashToBang(tenths=100)) == pytest.approx(3404, abs=1)  # at 15 °C


def test_what_others_told_the_monitors_is_no_witness() -> None:
    """Nor is a post without coordinates."""
    assert seen(means="told") is None


@pytest.mark.slow
def test_nine_of_ten_areas_hold_the_source() -> None:
    """The model against words drawn from itself; the long run is a benchmark."""
    random = np.random.default_rng(7)
    results = [trial(random, MODEL) for _ in range(80)]
    areas = [held for outcome, held in results if outcome == "area"]
    assert len(areas) > 50
    # 90 % and three standard errors of so many trials.
    assert abs(sum(areas) / len(areas) - 0.90) < 3 * math.sqrt(0.09 / len(areas))
