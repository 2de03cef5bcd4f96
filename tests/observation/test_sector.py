"""Sectors: geodesic, as wide as what was told is uncertain, right at the antimeridian and poles."""

import math
import random
from typing import Any

import pytest
import shapely
import shapely.ops
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyproj import Geod

from fieldapp.observation.observation import Observation
from fieldapp.observation.reach import reach
from fieldapp.observation.sector import many_sectors, nearest, outline, sector, sectors
from fieldapp.observation.values import Direction, Distance, Drawn, Place
from fieldapp.store.index.bounding_box import bounds
from tests.support import any_observation
from tests.support.stored_rows import heard

GEOD = Geod(ellps="WGS84")


def _post(lat: float, lon: float, accuracy_m: int | None = None) -> Place:
    return Place(
        name="post",
        lat_e7=round(lat * 1e7),
        lon_e7=round(lon * 1e7),
        source="typed",
        accuracy_m=accuracy_m,
    )


def _area_km2(geometry: shapely.geometry.base.BaseGeometry) -> float:
    return sum(
        abs(GEOD.geometry_area_perimeter(shapely.normalize(part))[0]) / 1e6
        for part in shapely.get_parts(geometry)
    )


@pytest.mark.parametrize("lat", [0.0, 48.4, -65.0, 80.0])
@pytest.mark.parametrize(("near", "far"), [(3, 6), (8, 12), (0, 20)])
def test_area_is_that_of_a_ring_on_the_ellipsoid(lat: float, near: int, far: int) -> None:
    """At 20 km too: a plane in degrees would be out by the cosine of the latitude."""
    distance = Distance(low_m=near * 1000, high_m=far * 1000)
    shape = sector(_post(lat, 38.2), Direction(start=1350), distance)
    part = 22.5 / 360 * math.pi * (far**2 - near**2)
    assert _area_km2(shape) == pytest.approx(part, rel=0.005)
    ring = sector(_post(lat, 38.2), None, distance)
    assert _area_km2(ring) == pytest.approx(math.pi * (far**2 - near**2), rel=0.005)


POSTS = st.builds(_post, st.floats(-89.5, 89.5), st.floats(-180, 180))
RINGS = st.tuples(st.integers(0, 20_000), st.integers(50, 10_000))
INSIDE = st.tuples(st.floats(-11, 11), st.floats(0.01, 0.99))


@given(POSTS, st.integers(0, 15), RINGS, INSIDE)
@settings(max_examples=200)
def test_a_sector_holds_what_was_told(
    post: Place, point: int, ring: tuple[int, int], within: tuple[float, float]
) -> None:
    (low, width), (off, part) = ring, within
    shape = sector(post, Direction(start=point * 225), Distance(low_m=low, high_m=low + width))
    assert shape.is_valid
    metres = low + width * part
    # The chord between two points of the arc runs inside it.
    metres = min(max(metres, low * 1.001), (low + width) * 0.999)
    assert post.position
    inside = GEOD.fwd(*post.position, point * 22.5 + off, metres)[:2]
    outside = GEOD.fwd(*post.position, point * 22.5 + 180, metres)[:2]
    moved = nearest(shape, inside[0])
    assert _touches(moved, inside)
    if metres > 100:
        assert not _touches(nearest(shape, outside[0]), outside)


ANYWHERE = st.tuples(
    st.one_of(st.floats(-90, 90), st.floats(87, 90), st.floats(-90, -87)),
    st.one_of(st.floats(-180, 180), st.floats(178, 180), st.floats(-180, -178)),
)
FAR = st.tuples(st.floats(0, 0.95), st.floats(50, 300_000))


@settings(max_examples=300, deadline=None)
@given(ANYWHERE, st.integers(0, 3599), FAR, st.floats(0, 360), st.floats(0, 1.5))
def test_a_sector_of_any_size_anywhere_holds_what_lies_in_it_on_the_ellipsoid(
    at: tuple[float, float], start: int, ring: tuple[float, float], bearing: float, part: float
) -> None:
    """300 kilometres, at a pole, over it or across the antimeridian: geodesics are the measure."""
    far = round(ring[1])
    low = round(far * ring[0])
    post = _post(*at)
    told = Direction(start=start, points=False, error=112)
    shape = sector(post, told, Distance(low_m=low, high_m=max(far, low + 1)))
    assert shape.is_valid
    assert post.position
    metres = far * part
    place = GEOD.fwd(*post.position, bearing, metres)[:2]
    off = abs((bearing - start / 10 + 180) % 360 - 180)
    slack = 0.001 * far + 1.0  # metres: what an edge may be off, and the rounding of a post
    aside = math.sin(math.radians(min(abs(off - 11.2), 90))) * metres
    if off < 11.2 and aside > slack and low + slack < metres < far - slack:
        assert _touches(shape, place)
    if (off > 11.2 and aside > slack) or metres > far + slack or metres < low - slack:
        assert not _touches(shape, place)


@settings(max_examples=100, deadline=None)
@given(ANYWHERE, FAR, st.floats(0, 360), st.floats(0, 1.5))
def test_a_ring_of_any_size_anywhere_holds_what_lies_in_it_on_the_ellipsoid(
    at: tuple[float, float], ring: tuple[float, float], bearing: float, part: float
) -> None:
    far = round(ring[1])
    low = round(far * ring[0])
    post = _post(*at)
    shape = sector(post, None, Distance(low_m=low, high_m=max(far, low + 1)))
    assert shape.is_valid
    assert post.position
    metres = far * part
    place = GEOD.fwd(*post.position, bearing, metres)[:2]
    slack = 0.001 * far + 1.0
    if low + slack < metres < far - slack:
        assert _touches(shape, place)
    if metres > far + slack or metres < low - slack:
        assert not _touches(shape, place)


def test_the_edges_of_a_sector_of_300_kilometres_are_geodesics() -> None:
    shape = sector(_post(48.4, 38.2), Direction(start=1350), Distance(high_m=300_000))
    for bearing in (135 - 11.25, 135 + 11.25):
        for metres in range(10_000, 300_000, 10_000):
            edge = shapely.Point(GEOD.fwd(38.2, 48.4, bearing, metres)[:2])
            lon, lat = shapely.get_coordinates(shapely.ops.nearest_points(shape.boundary, edge)[0])[
                0
            ]
            assert GEOD.inv(lon, lat, edge.x, edge.y)[2] < 150
    assert _area_km2(shape) == pytest.approx(22.5 / 360 * math.pi * 300**2, rel=0.002)
    small = sector(_post(48.4, 38.2), Direction(start=1350), Distance(low_m=2000, high_m=5000))
    assert len(shapely.get_coordinates(small)) < 30  # and no more points where none are needed


def _touches(shape: shapely.geometry.base.BaseGeometry, at: tuple[float, float]) -> bool:
    turns = (shapely.Point(at[0] + turn, at[1]) for turn in (-360, 0, 360))
    return any(shape.distance(point) < 1e-9 or shape.intersects(point) for point in turns)


def test_across_the_antimeridian_it_is_one_piece() -> None:
    shape = sector(_post(-16.8, 179.99), Direction(start=900), Distance(low_m=3000, high_m=9000))
    assert shape.geom_type == "Polygon"
    west, _, east, _ = shape.bounds
    assert west < 180.05 < east
    assert _area_km2(shape) == pytest.approx(22.5 / 360 * math.pi * (81 - 9), rel=0.005)


def test_a_ring_around_a_pole_covers_it() -> None:
    ring = sector(_post(89.99, 10), None, Distance(high_m=20_000))
    for lon, lat in ((10, 90), (-170, 89.9), (100, 89.9)):
        assert _touches(ring, (lon, lat))
    assert not _touches(ring, (100, 89.7))


def test_uncertainty_widens() -> None:
    distance = Distance(low_m=3000, high_m=5000)
    post = _post(48.4, 38.2)
    narrow = sector(post, Direction(start=450, points=False, error=10), distance)
    plain = sector(post, Direction(start=450), distance)
    magnetic = sector(post, Direction(start=450, magnetic=True), distance)
    broad = sector(post, Direction(start=450, broad=True), distance)
    vague_post = sector(_post(48.4, 38.2, 500), Direction(start=450), distance)
    areas = [_area_km2(shape) for shape in (narrow, plain, magnetic, broad)]
    assert areas == sorted(areas)
    assert vague_post.area > plain.area
    assert plain.difference(broad).area < plain.area / 1000


def test_several_directions_an_arc_and_none() -> None:
    distance = Distance(low_m=2000, high_m=5000)
    seen = Observation(
        kind="ceasefire_violation",
        post=_post(48.4, 38.2),
        distance=distance,
        directions=(Direction(start=0), Direction(start=1800)),
    )
    two = sectors(seen)
    assert two is not None
    assert len(shapely.get_parts(two)) == 2
    arc = sector(_post(48.4, 38.2), Direction(start=3150, end=450), distance)
    assert _area_km2(arc) == pytest.approx((90 + 22.5) / 360 * math.pi * 21, rel=0.005)


@pytest.mark.parametrize("kind", ["line", "polygon"])
def test_a_scribble_is_what_lies_between_its_points(kind: str) -> None:
    """Of a thousand points that cross each other everywhere, which would take minutes."""
    chance = random.Random(1)
    points = tuple((chance.randrange(10**7), chance.randrange(10**7)) for _ in range(1000))
    found = outline(Drawn(type=kind, points=points))
    assert len(shapely.get_coordinates(found)) < 100
    assert all(found.covers(shapely.Point(lon / 1e7, lat / 1e7)) for lat, lon in points[::50])
    comb = tuple((n % 2 * 10**6, n * 1000) for n in range(1000))
    assert len(shapely.get_coordinates(outline(Drawn(type=kind, points=comb)))) >= 1000


@pytest.mark.parametrize(
    "told",
    [
        {"directions": (Direction(start=0),)},
        {"distance": Distance(low_m=1, high_m=2)},
        {"post": Place(name="camera 7"), "distance": Distance(low_m=1, high_m=2)},
    ],
)
def test_no_length_and_no_place_is_invented(told: dict[str, object]) -> None:
    assert sectors(Observation(kind="ceasefire_violation", **told)) is None  # type: ignore[arg-type]


def test_open_distances_and_overhead() -> None:
    post = _post(48.4, 38.2)
    over = sector(post, Direction(start=0), Distance(low_m=5000))
    up_to = sector(post, Direction(start=0), Distance(high_m=2000))
    overhead = sector(post, None, Distance(overhead=True))
    near, middle, far = (
        shapely.Point(GEOD.fwd(38.2, 48.4, 0, metres)[:2]) for metres in (10, 4000, 9000)
    )
    assert over.contains(far)
    assert not over.intersects(middle)
    assert up_to.intersects(near)
    assert overhead.contains(shapely.Point(38.2, 48.4))


@given(directions=st.lists(st.integers(0, 3599), min_size=1, max_size=3), low=st.integers(0, 9000),
       more=st.integers(1, 9000), points=st.booleans())  # fmt: skip
def test_the_sector_in_short_has_all_of_it_and_not_much_more(
    directions: list[int], low: int, more: int, points: bool
) -> None:
    if points:
        directions = [each // 225 * 225 for each in directions]
    told = tuple(Direction(start=each, points=points) for each in directions)
    seen = _heard(directions=told, distance=Distance(low_m=low, high_m=low + more))
    found = reach(seen)
    assert found is not None
    bits, near, far = found
    assert near <= low
    assert far >= low + more
    for each in directions:
        n = round(each / 225) % 16
        assert bits >> n & 1
    for n in range(16):
        apart = min(abs((n * 225 - each + 1800) % 3600 - 1800) for each in directions)
        assert bits >> n & 1 == 0 or apart < 2 * 225
    assert reach(_heard(directions=told, distance=None)) is None
    everywhere = _heard(directions=(), distance=Distance(low_m=low, high_m=low + more))
    assert reach(everywhere) == (0xFFFF, near, far)


def _heard(**fields: Any) -> Observation:
    return Observation(kind="ceasefire_violation", post=_post(48.4, 38.2), **fields)


@pytest.mark.slow
@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.builds(
            lambda at, accuracy_m, told, distance: heard(
                post=_post(at[0], at[1], accuracy_m), directions=told, distance=distance
            ),
            ANYWHERE | st.tuples(st.floats(44, 52), st.floats(22, 40)),
            st.none() | st.integers(0, 500),
            st.lists(any_observation.directions(), max_size=2).map(tuple),
            st.none() | any_observation.distances(),
        ),
        max_size=8,
    )
)
def test_sectors_that_are_traced_together_are_those_that_are_traced_alone(
    seen: list[Observation],
) -> None:
    alone = [sectors(each) for each in seen]
    assert [g and g.wkb for g in many_sectors(seen)] == [g and g.wkb for g in alone]


@settings(max_examples=40, deadline=None)
@example(told=(), distance=Distance(overhead=True), at=(48.0, 38.0), accuracy_m=None)
@example(
    told=(Direction(start=0),),
    distance=Distance(low_m=5000, high_m=5000, about=True),
    at=(48.0, 38.0),
    accuracy_m=None,
)
@example(
    told=(Direction(start=1234, points=False, error=0),),
    distance=Distance(low_m=1000, high_m=5000),
    at=(48.0, 38.0),
    accuracy_m=None,
)
@given(
    told=st.lists(any_observation.directions(), max_size=2).map(tuple),
    distance=any_observation.distances(),
    at=st.tuples(st.floats(-75, 75), st.floats(-150, 150)),
    accuracy_m=st.none() | st.integers(0, 500),
)
def test_the_box_by_which_the_index_finds_it_holds_the_whole_sector(
    told: tuple[Direction, ...],
    distance: Distance,
    at: tuple[float, float],
    accuracy_m: int | None,
) -> None:
    seen = heard(post=_post(*at, accuracy_m), directions=told, distance=distance)
    area, box = sectors(seen), bounds(seen)
    assert area is not None
    assert box is not None
    west, east, south, north = (degrees / 1e7 for degrees in box)
    rounding = 1e-9  # degrees: a tenth of a millimetre
    assert shapely.box(west, south, east, north).buffer(rounding).covers(area)
