"""Distances, directions and areas on the WGS 84 ellipsoid; nothing is measured on a flat map.

Geodesics are pyproj's (Karney 2013). Longitude first; longitudes may run on over ±180°, as in
`sector.py`, so that what crosses the antimeridian is measured like anything else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.sector import GEOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """The way from one place to another.

    Attributes:
        metres: Of the shortest way.
        bearing: In which it starts, degrees true, 0 to below 360; 0 where there is no way to go.
        back: In which it leads back from the other place.
    """

    metres: float
    bearing: float
    back: float


def leg(start: tuple[float, float], end: tuple[float, float]) -> Leg:
    """The shortest way between two places, (longitude, latitude) each.

    >>> paris_moscow = leg((2.3508, 48.8567), (37.6178, 55.7558))
    >>> round(paris_moscow.metres / 1000), round(paris_moscow.bearing, 1)
    (2494, 58.7)
    """
    bearing, back, metres = GEOD.inv(*start, *end)
    if metres == 0:
        return Leg(metres=0.0, bearing=0.0, back=0.0)
    return Leg(metres=float(metres), bearing=bearing % 360, back=back % 360)


def length(points: Sequence[tuple[float, float]]) -> float:
    """Metres along a line through these places."""
    lons, lats = [lon for lon, _ in points], [lat for _, lat in points]
    return float(GEOD.line_length(lons, lats))


def area(geometry: BaseGeometry) -> float:
    """Square metres inside polygons, holes left out; their edges are geodesics."""
    total = 0.0
    for part in shapely.get_parts(geometry):
        if part.geom_type == "Polygon":
            holes = sum(_ring_area(hole) for hole in part.interiors)
            total += _ring_area(part.exterior) - holes
    return total


def _ring_area(ring: BaseGeometry) -> float:
    """Of the smaller side of a ring: no ring that is drawn here holds half the Earth."""
    lonlat = shapely.get_coordinates(ring)
    square_metres, _ = GEOD.polygon_area_perimeter(lonlat[:, 0], lonlat[:, 1])
    return abs(float(square_metres))
