"""Bands along an agreed line."""

import pytest
import shapely
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import InputError
from fieldapp.observation.measure import area
from fieldapp.verification.rules.line_band import band

GEOD = Geod(ellps="WGS84")
LINE = shapely.LineString([(37.5, 48.0), (38.5, 48.6), (39.5, 48.5)])
WEST = shapely.box(36, 47, 38.5, 50)


def test_a_band_reaches_as_far_as_it_says_from_every_point_of_the_line() -> None:
    made = band(LINE, 15_000)
    for lon, lat in shapely.get_coordinates(shapely.segmentize(LINE, 0.05)):
        for azimuth in range(0, 360, 30):
            near = shapely.Point(GEOD.fwd(lon, lat, azimuth, 14_900)[:2])
            assert made.covers(near)
    ends = [GEOD.fwd(37.5, 48.0, azimuth, 15_100)[:2] for azimuth in (200, 230, 260)]
    assert not any(made.covers(shapely.Point(each)) for each in ends)
    length = GEOD.geometry_length(LINE)
    expected = length * 30_000 + 3.1416 * 15_000**2
    assert abs(area(made) / expected - 1) < 0.01


def test_a_band_on_one_side_is_what_lies_there() -> None:
    both, west = band(LINE, 15_000), band(LINE, 15_000, WEST)
    assert west.within(WEST.buffer(1e-9))
    assert 0 < area(west) < area(both)


@pytest.mark.parametrize(
    ("line", "metres", "side"),
    [
        (shapely.Point(38, 48), 1000, None),
        (shapely.LineString(), 1000, None),
        (LINE, 0, None),
        (LINE, 600_000, None),
        (LINE, 15_000, shapely.box(10, 10, 11, 11)),
    ],
)
def test_what_is_no_band_is_refused(
    line: BaseGeometry, metres: float, side: BaseGeometry | None
) -> None:
    with pytest.raises(InputError):
        band(line, metres, side)
