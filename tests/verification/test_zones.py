"""Inside, outside or cannot tell: measured on the ellipsoid, and never more than was told."""

import json
import math
from typing import Any

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.app.records import zone_lines
from fieldapp.languages import LANGUAGES
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import GEOD, sectors
from fieldapp.observation.values import Direction, Distance, Drawn, Place
from fieldapp.verification.zones import Relation, relations
from fieldapp.wording.observation_text import words
from tests.support.stored_rows import heard

SQUARE = shapely.box(38.0, 48.0, 39.0, 49.0)


def at(lat: float, lon: float, **fields: Any) -> Place:
    return Place(name="P", lat_e7=round(lat * 1e7), lon_e7=round(lon * 1e7), source="map", **fields)


def one(seen: Observation, zone: Any = SQUARE) -> Relation:
    (found,) = relations(seen, [("Zone 3", zone)])
    return found


@pytest.mark.parametrize(
    ("lat", "lon", "verdict"),
    [(48.5, 38.5, "inside"), (50.0, 38.5, "outside"), (48.0, 38.5, "cannot_tell")],
)
def test_a_sector_is_inside_only_as_a_whole(lat: float, lon: float, verdict: str) -> None:
    ring = heard(post=at(lat, lon), directions=(), distance=Distance(high_m=5000))
    found = one(ring)
    assert (found.zone, found.verdict) == ("Zone 3", verdict)
    assert found.share == pytest.approx({"inside": 1, "outside": 0, "cannot_tell": 0.5}[verdict],
                                        abs=0.01)  # fmt: skip


@pytest.mark.parametrize(
    ("lat", "share"), [(48.0 + 4990 / 111_200, 0.9999), (48.0 - 4900 / 111_200, 0.002)]
)
def test_a_sliver_beyond_the_line_is_not_rounded_away(lat: float, share: float) -> None:
    found = one(heard(post=at(lat, 38.5), directions=(), distance=Distance(high_m=5000)))
    assert found.verdict == "cannot_tell"
    assert found.share == pytest.approx(share, abs=0.003)


def drawn(*points: tuple[float, float]) -> Observation:
    """A polygon of (latitude, longitude), as a hand or another program drew it."""
    e7 = tuple((round(lat * 1e7), round(lon * 1e7)) for lat, lon in points)
    return Observation(kind="ceasefire_violation", drawn=Drawn(type="polygon", points=e7))


@pytest.mark.parametrize(
    ("points", "verdict"),
    [
        (((48.4, 38.4), (48.6, 38.6), (48.4, 38.6), (48.6, 38.4)), "inside"),  # a bowtie
        (((47.8, 38.4), (48.2, 38.6), (47.8, 38.6), (48.2, 38.4)), "cannot_tell"),
        (((47.9, 38.5), (48.4, 38.5), (48.0, 38.2), (48.3, 38.8), (48.2, 38.1)), "cannot_tell"),
        (((48.5, 38.5), (48.5, 38.5), (48.5, 38.5)), "inside"),  # a point
        (((48.4, 38.5), (48.6, 38.5), (48.4, 38.5)), "inside"),  # there and back
        (((48.4, 38.5), (48.5, 38.5), (48.6, 38.5)), "inside"),  # in one line
        (((47.5, 38.5), (48.0, 38.5), (48.5, 38.5)), "cannot_tell"),
        (((40.4, 30.4), (40.6, 30.6), (40.4, 30.6), (40.6, 30.4)), "outside"),
        (((48.5, 38.5), (48.5, 38.5000001), (48.5000001, 38.5)), "inside"),  # too thin to measure
    ],
)  # fmt: skip
def test_a_polygon_that_crosses_itself_or_has_no_area_is_measured_too(
    points: tuple[tuple[float, float], ...], verdict: str
) -> None:
    assert one(drawn(*points)).verdict == verdict


def test_a_site_on_the_line_is_inside() -> None:
    assert one(heard(site=at(48.0, 38.5))).verdict == "inside"


@settings(max_examples=60, deadline=None)
@given(
    st.floats(-85, 85), st.sampled_from([0.0, 38.0, 179.99, -179.99]), st.integers(0, 15),
    st.integers(0, 20_000), st.integers(1_000, 60_000), st.floats(-1, 1), st.floats(-1, 1),
)  # fmt: skip
def test_the_share_is_that_of_points_spread_over_the_sector(
    lat: float, lon: float, point: int, low: int, width: int, east: float, north: float
) -> None:
    """The oracle: places even over the sector by azimuth and area, each in the zone or not."""
    far = low + width
    seen = heard(
        post=at(lat, lon), directions=(Direction(start=225 * point),),
        distance=Distance(low_m=low, high_m=far),
    )  # fmt: skip
    half = 0.4
    middle = (lon + east * half, max(-89.0, min(89.0, lat + north * half)))
    zone = shapely.box(middle[0] - half, middle[1] - half, middle[0] + half, middle[1] + half)
    held = total = 0
    for i in range(24):
        for j in range(24):
            bearing = point * 22.5 - 11.25 + 22.5 * (i + 0.5) / 24
            metres = math.sqrt(low**2 + (far**2 - low**2) * (j + 0.5) / 24)
            x, y, _ = GEOD.fwd(lon, lat, bearing, metres)
            held += any(zone.covers(shapely.Point(x + turn, y)) for turn in (-360, 0, 360))
            total += 1
    found = one(seen, zone)
    assert found.share == pytest.approx(held / total, abs=0.08)
    assert (found.verdict == "inside") == (found.share == 1)
    assert (found.verdict == "outside") == (found.share == 0)


def test_a_zone_across_the_antimeridian_holds_what_lies_on_both_of_its_sides() -> None:
    zone = shapely.box(179.0, -18.0, 181.0, -16.0)
    for lon in (179.99, -179.99, -179.5):
        seen = heard(post=at(-17, lon), directions=(), distance=Distance(high_m=3000))
        assert one(seen, zone).verdict == "inside"
    away = heard(post=at(-17, -170), directions=(), distance=Distance(high_m=3000))
    assert one(away, zone).verdict == "outside"


def test_what_claims_no_place_cannot_be_told() -> None:
    for seen in (
        heard(distance=None),
        heard(post=Place(name="Camera 7")),
        Observation(kind="watch", post=at(48.5, 38.5), nothing=True),
    ):
        assert one(seen) == Relation(zone="Zone 3", verdict="cannot_tell", share=None)


def test_a_site_is_a_point_or_as_wide_as_it_may_be_wrong() -> None:
    exact = Observation(kind="damage", site=at(48.0001, 38.5))
    vague = Observation(kind="damage", site=at(48.0001, 38.5, accuracy_m=500))
    assert one(exact).verdict == "inside"
    assert one(vague).verdict == "cannot_tell"
    assert 0.4 < (one(vague).share or 0) < 0.6
    # The site is where the thing is, wherever the monitors stood and looked.
    far = heard(site=at(60.0, 38.5), post=at(48.5, 38.5))
    assert one(far).verdict == "outside"


def test_a_drawing_is_a_place_and_a_line_is_no_zone() -> None:
    points = ((480000000, 380000000), (480000000, 382000000), (482000000, 381000000))
    seen = Observation(kind="mines", drawn=Drawn(type="polygon", points=points))
    assert one(seen).verdict == "inside"
    assert list(relations(seen, [("Line", shapely.LineString([(38, 48), (39, 49)]))])) == []
    assert sectors(seen) is None


def told(seen: Observation, *zones: tuple[str, Any]) -> str:
    features = [
        {"properties": {"name": name}, "geometry": shapely.geometry.mapping(zone)}
        for name, zone in zones
    ]
    raw = json.dumps({"type": "FeatureCollection", "features": features}).encode()
    return "".join(text for _, text in zone_lines.lines(seen, raw, words("en")))


def test_it_is_told_in_words_with_the_share_and_the_version_of_the_rule() -> None:
    edge = heard(post=at(48.0, 38.5), directions=(), distance=Distance(high_m=5000))
    away = ("Zone 1", shapely.box(10, 10, 11, 11))
    assert told(edge, ("Zone 3\u202e", SQUARE), away) == (
        "Zone 3⟨U+202E⟩: cannot tell, 50 % of what is claimed lies inside (measured by rule 2)"
    )
    assert told(edge, away) == "outside of all of them (measured by rule 2)"
    assert told(heard(distance=None), away).startswith("cannot tell: no place is claimed")
    assert told(Observation(kind="damage", site=at(48.5, 38.5)), ("Z", SQUARE)) == (
        "Z: inside (measured by rule 2)"
    )
    assert told(edge) == ""
    sliver = ("S", shapely.box(38.0, 48.0445, 39.0, 49.0))
    assert "cannot tell, 1 % of" in told(edge, sliver)


def test_every_language_has_the_words() -> None:
    for language in LANGUAGES:
        assert "{share}" in words(language)["zone_open"]
        assert words(language)["zone_rule"]
