"""Bounding box of an observation's places and sectors, for the spatial index.

The box holds the post, the site, the drawn geometry and every sector, by the figures that sectors
are drawn with (`observation/reach.py`), with a margin; it is cheap to make and never too small, so
it finds candidates. What lies where exactly is for `observation/sector.py`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from fieldapp.observation.observation import Observation
from fieldapp.observation.reach import bearings, distances

_RADIUS_M: Final = 6_335_000.0  # the Earth's smallest radius of curvature: angles come out larger
ScaledBox = tuple[int, int, int, int]


def bounds(observation: Observation) -> ScaledBox | None:
    """Bounding box (west, east, south, north), degrees x 10^7; None without coordinates.

    West is in -180° to 180°, east at least west and up to 360° more: a box over the antimeridian
    has an east beyond 180°.
    """
    boxes = list(_boxes(observation))
    if not boxes:
        return None
    west, east, south, north = boxes[0]
    for other in boxes[1:]:
        turn = 360.0 * round((other[0] + other[1] - west - east) / 720.0)
        west, east = min(west, other[0] - turn), max(east, other[1] - turn)
        south, north = min(south, other[2]), max(north, other[3])
    if east - west >= 360.0 or north >= 90.0 or south <= -90.0:  # no side of a pole is outside
        west, east = -180.0, 180.0
    turn = 360.0 * math.floor((west + 180.0) / 360.0)
    return (
        math.floor((west - turn) * 1e7),
        math.ceil((east - turn) * 1e7),
        math.floor(max(south, -90.0) * 1e7),
        math.ceil(min(north, 90.0) * 1e7),
    )


_Degrees = tuple[float, float, float, float]


def _boxes(observation: Observation) -> Iterator[_Degrees]:
    for place in (observation.post, observation.site):
        if place is None or place.lat_e7 is None or place.lon_e7 is None:
            continue
        lat, lon = place.lat_e7 / 1e7, place.lon_e7 / 1e7
        yield _around(lat, lon, place.accuracy_m or 0, _CIRCLE)
        if place is observation.post and observation.distance is not None:
            _, metres = distances(observation.distance, place.accuracy_m or 0)
            for direction in observation.directions:
                yield _around(lat, lon, metres, _arc_extent(*bearings(direction)))
            if not observation.directions:
                yield _around(lat, lon, metres, _CIRCLE)
    if observation.drawn is not None:
        here = observation.drawn.points[0][1] / 1e7
        lats = [lat / 1e7 for lat, _ in observation.drawn.points]
        # Each point lies on the side where it is nearer to the first.
        lons = [
            here + (lon / 1e7 - here + 180.0) % 360.0 - 180.0 for _, lon in observation.drawn.points
        ]
        yield min(lons), max(lons), min(lats), max(lats)


@lru_cache(maxsize=4096)
def _arc_extent(middle: float, half: float) -> _Degrees:
    """Extent west, east, south and north of an arc of the unit circle and its centre."""
    if half >= 180.0:
        return _CIRCLE
    start, end = middle - half, middle + half
    quarters = range(math.ceil(start / 90), math.floor(end / 90) + 1)
    edges = [math.radians(d) for d in (start, *(90 * n for n in quarters), end)]
    sines = [math.sin(edge) for edge in edges]
    cosines = [math.cos(edge) for edge in edges]
    return min(0.0, *sines), max(0.0, *sines), min(0.0, *cosines), max(0.0, *cosines)


_CIRCLE: Final = (-1.0, 1.0, -1.0, 1.0)


def _around(lat: float, lon: float, metres: float, extent: _Degrees) -> _Degrees:
    if not metres:
        return lon, lon, lat, lat
    west, east, south, north = extent
    delta = metres / _RADIUS_M
    pole = math.radians(min(abs(lat), 89.9))
    # A great circle that starts eastwards bends towards the equator by this much on the way.
    bend = math.degrees(delta * delta / 2 * math.tan(pole))
    high = math.degrees(delta)
    widest = math.cos(min(pole + delta, math.pi / 2))
    wide = high / widest if widest > high / 180.0 else 180.0
    return (
        lon + west * wide,
        lon + east * wide,
        lat + south * high - bend,
        lat + north * high + bend,
    )
