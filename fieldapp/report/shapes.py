"""The geometries of an observation as every export writes them: exact, longitude first, WGS 84.

Nothing is simplified: that is for screens. What crosses the antimeridian is cut there (RFC 7946,
section 3.1.9), so that all longitudes lie within ±180°; rings are wound counterclockwise (section
3.1.6). A direction without a distance has no geometry, for its length would be invented.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import gathered, outline, sectors, turned

DECIMALS: Final = 7  # a centimetre, and what a record holds

ROLES: Final = ("post", "site", "sector", "drawn")


def located(seen: Observation) -> list[tuple[str, BaseGeometry]]:
    """(role, geometry) of each that the observation has, in the order of ROLES."""
    found: list[tuple[str, BaseGeometry]] = [
        (role, shapely.Point(place.position))
        for role, place in (("post", seen.post), ("site", seen.site))
        if place is not None and place.position is not None
    ]
    area = sectors(seen)
    if area is not None and not area.is_empty:
        found.append(("sector", _parted(area)))
    if seen.drawn is not None:
        found.append(("drawn", _parted(outline(seen.drawn))))
    return found


def placed(seen: Observation) -> bool:
    """Whether the observation has any geometry, without making it."""
    places = (seen.post, seen.site)
    return seen.drawn is not None or any(place and place.position for place in places)


def _parted(geometry: BaseGeometry) -> BaseGeometry:
    """Cut at the antimeridian, wound, and rounded to DECIMALS."""
    cut = shapely.orient_polygons(_cut(geometry))
    rounded: BaseGeometry = shapely.transform(cut, lambda lonlat: np.round(lonlat, DECIMALS))
    return rounded


def _cut(geometry: BaseGeometry) -> BaseGeometry:
    west, _, east, _ = geometry.bounds
    if west >= -180 and east <= 180:
        return geometry
    parts: list[BaseGeometry] = []
    for turn in (-360.0, 0.0, 360.0):
        strip = shapely.make_valid(geometry).intersection(
            shapely.box(turn - 180, -90, turn + 180, 90)
        )
        # What only touches the strip's edge leaves a point or a line there.
        parts += [
            turned(part, -turn)
            for part in shapely.get_parts(strip)
            if not part.is_empty
            and shapely.get_dimensions(part) == shapely.get_dimensions(geometry)
        ]
    return gathered(parts)
