"""Distances, directions and areas against published figures and against brute force."""

import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod, Transformer

from fieldapp.observation.measure import area, leg, length
from fieldapp.observation.sector import sector
from fieldapp.observation.values import Direction, Distance, Place

EARTH = 510_065_621_724_088.5  # square metres of the WGS 84 ellipsoid: 4 pi x authalic radius^2
QUARTER = 10_001_965.729  # metres from equator to pole on WGS 84

lats = st.floats(-89, 89)
lons = st.floats(-180, 180)


@pytest.mark.parametrize(
    ("start", "end", "metres", "bearing"),
    [
        # Karney, "Algorithms for geodesics" (2013), tables 2 and 3: GeographicLib's own examples.
        ((0.0, 40.0), (137.84490004377, 41.79331020506), 10_000_000.0, 30.0),
        ((-73.8, 40.6), (-0.5, 51.6), 5_551_759.400, 51.199),  # its page: New York to London
        ((0.0, 0.0), (0.0, 90.0), QUARTER, 0.0),
        ((179.9, 0.0), (-179.9, 0.0), 22_263.898, 90.0),
        ((30.0, 50.0), (30.0, 50.0), 0.0, 0.0),
    ],
)
def test_a_way_has_its_published_length_and_bearing(
    start: tuple[float, float], end: tuple[float, float], metres: float, bearing: float
) -> None:
    found = leg(start, end)
    assert found.metres == pytest.approx(metres, abs=0.1)
    assert found.bearing == pytest.approx(bearing, abs=0.1)


@given(lons, lats, st.floats(0, 359), st.floats(1, 50_000))
def test_going_out_and_measuring_back_agree(
    lon: float, lat: float, bearing: float, metres: float
) -> None:
    there = Geod(ellps="WGS84").fwd(lon, lat, bearing, metres)[:2]
    found = leg((lon, lat), there)
    assert found.metres == pytest.approx(metres, rel=1e-9, abs=1e-3)
    assert abs((found.bearing - bearing + 180) % 360 - 180) < 0.01
    assert leg(there, (lon, lat)).bearing == pytest.approx(found.back, abs=1e-6)


def test_an_eighth_of_the_earth_has_an_eighth_of_its_area() -> None:
    for shift in (0.0, 100.0, 170.0):
        octant = shapely.Polygon([(shift, 0), (shift + 90, 0), (shift, 90)])
        assert area(octant) == pytest.approx(EARTH / 8, rel=1e-9)


@pytest.mark.slow
@given(lons, st.floats(-80, 80), st.floats(100, 20_000), st.floats(100, 20_000))
def test_a_small_area_is_what_an_equal_area_map_says(
    lon: float, lat: float, width: float, height: float
) -> None:
    here = f"+proj=laea +lat_0={lat} +lon_0={lon} +ellps=WGS84"
    flat = Transformer.from_crs(here, "EPSG:4326", always_xy=True)
    corners = [(-width, -height), (width, -height), (width, height), (-width, height)]
    lonlat = [flat.transform(x, y) for x, y in corners]
    whole = [(lon + (x - lon + 180) % 360 - 180, y) for x, y in lonlat]
    assert area(shapely.Polygon(whole)) == pytest.approx(4 * width * height, rel=1e-4)


@given(lons, lats, st.integers(0, 3599), st.integers(500, 8000))
def test_a_sectors_area_is_its_share_of_the_ring(
    lon: float, lat: float, bearing: int, near: int
) -> None:
    post = Place(name="P", lat_e7=round(lat * 1e7), lon_e7=round(lon * 1e7), source="map")
    far = near + 2000
    shape = sector(
        post, Direction(start=bearing, points=False, error=100), Distance(low_m=near, high_m=far)
    )
    share = 20 / 360 * math.pi * (far**2 - near**2)
    assert area(shape) == pytest.approx(share, rel=2e-3)


def test_holes_are_left_out() -> None:
    outer = [(0, 0), (0.02, 0), (0.02, 0.02), (0, 0.02)]
    inner = [(0.005, 0.005), (0.01, 0.005), (0.01, 0.01), (0.005, 0.01)]
    ring = shapely.Polygon(outer, [inner])
    assert area(ring) == pytest.approx(area(shapely.Polygon(outer)) - area(shapely.Polygon(inner)))


def test_a_line_is_as_long_as_its_legs() -> None:
    places = [(179.5, 10.0), (180.5, 10.5), (181.0, 10.0)]
    legs = leg(places[0], places[1]).metres + leg(places[1], places[2]).metres
    assert length(places) == pytest.approx(legs)
