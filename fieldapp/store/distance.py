"""Distance on a sphere, as every engine's function `metres_to`."""

from __future__ import annotations

import math
from typing import Final

EARTH_RADIUS_M: Final = 6_371_008.8


def metres_to(  # noqa: PLR0917 - SQL calls it by position
    lat: float, lon: float, west: int, east: int, south: int, north: int
) -> float:
    """Distance from a place to a box (degrees x 10^7): metres on a sphere."""
    other_lat = min(max(lat, south / 1e7), north / 1e7)
    ahead = (lon - west / 1e7) % 360.0
    width = (east - west) / 1e7
    apart = 0.0 if ahead <= width else min(ahead - width, 360.0 - ahead)
    a, b = math.radians(lat), math.radians(other_lat)
    half = math.sin((a - b) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(apart) / 2) ** 2
    return 2 * EARTH_RADIUS_M * math.asin(math.sqrt(min(half, 1.0)))
