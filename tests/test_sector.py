"""Sectors: geodesic, as wide as what was told is uncertain, right at the antimeridian and poles."""

import math

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from fieldapp.observation.observation import Direction, Distance, Observation, Place
from fieldapp.observation.sector import nearest, sector, sectors

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
