"""Sector: where it sounded or seemed to be, from the post, a direction and a distance range.

A sector is the part of a geodesic ring between two bearings. It is as wide as what was told is
uncertain: a compass point is ±11.25°, a broad one ("southerly") ±45°, degrees ±5° unless an error
was told, and a magnetic bearing ±15° more, for the declination is not known here (it is some 8° in
eastern Ukraine and below 15° in most inhabited places). The post's own accuracy widens the ring.
"over 5 km" is drawn to twice that. A distance without a direction is a whole ring; a direction
without a distance has no sector, for its length would be invented.

Geodesics are pyproj's on WGS 84 (Karney 2013); longitude first. Longitudes run on over ±180°, so
that a sector across the antimeridian is in one piece.
"""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
import shapely
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.observation import Direction, Distance, Drawn, Observation, Place

GEOD: Final = Geod(ellps="WGS84")

POINT: Final = 11.25  # half-widths in degrees
BROAD: Final = 45.0
DEGREES: Final = 5.0
MAGNETIC: Final = 15.0
OPEN: Final = 2  # "over 5 km" is drawn to 10
OVERHEAD_M: Final = 300  # what is told as overhead without a distance
_STEP: Final = 2.0  # degrees of arc between two points: the chord is within 0.02 % of the radius


def sectors(observation: Observation) -> BaseGeometry | None:
    """Everywhere the observation may have been seen or heard, None where that is not known."""
    post, distance = observation.post, observation.distance
    if post is None or post.position is None or distance is None:
        return None
    if not observation.directions:
        return sector(post, None, distance)
    here = post.position[0]
    parts = [nearest(sector(post, each, distance), here) for each in observation.directions]
    return shapely.union_all(parts)


def sector(place: Place, direction: Direction | None, distance: Distance) -> BaseGeometry:
    """One sector, or the whole ring where there is no direction.

    Args:
        place: The post; it has coordinates.
        direction: From the post, None for all around.
        distance: From the post.
    """
    if place.position is None:
        msg = "a sector starts from a post with coordinates"
        raise ValueError(msg)
    near, far = _ring(distance, place.accuracy_m or 0)
    if direction is None:
        return _annulus(place.position, near, far)
    middle, half = bearings(direction)
    if half >= 180:
        return _annulus(place.position, near, far)
    arc = _arc(middle - half, middle + half)
    outer = _points(place.position, arc, far)
    inner = _points(place.position, arc[::-1], near) if near else [place.position]
    return _valid(shapely.Polygon(_continuous([*outer, *inner], place.position[0])))


def outline(drawn: Drawn) -> BaseGeometry:
    """What was drawn on a map, longitude first, in one piece: it runs on over ±180°.

    A polygon that was drawn around a pole is closed over it.
    """
    points = [(lon / 1e7, lat / 1e7) for lat, lon in drawn.points]
    lonlat = _continuous(points, points[0][0])
    match drawn.type:
        case "point":
            return shapely.Point(lonlat[0])
        case "line":
            return shapely.LineString(lonlat)
        case _:
            return _closed(lonlat) if _around(lonlat) else shapely.Polygon(lonlat)


def _around(ring: list[tuple[float, float]]) -> bool:
    """Whether a closed ring goes around a pole."""
    return abs(_continuous([*ring, ring[0]], ring[0][0])[-1][0] - ring[0][0]) > 180


def _ring(distance: Distance, accuracy: int) -> tuple[float, float]:
    near = float(distance.low_m or 0)
    if distance.high_m is not None:
        far = float(distance.high_m)
    elif distance.low_m is not None:
        far = float(distance.low_m * OPEN)
    else:
        far = float(OVERHEAD_M)
    if distance.about:  # "about 5 km" is one figure, and means some kilometres around it
        spread = far * 0.1
        near, far = max(0.0, near - spread), far + spread
    # A ring without any width would have no area to show or to search.
    return max(0.0, near - accuracy), max(far + accuracy, near + 1.0)


def bearings(direction: Direction) -> tuple[float, float]:
    """Middle and half-width of a direction, in degrees."""
    half = DEGREES if direction.error is None else direction.error / 10
    if direction.points:
        half = max(half, BROAD if direction.broad else POINT)
    if direction.magnetic:
        half += MAGNETIC
    if direction.end is None:
        return direction.start / 10, half
    arc = (direction.end - direction.start) % 3600 / 10
    return direction.start / 10 + arc / 2, arc / 2 + half


def _arc(start: float, end: float) -> list[float]:
    steps = max(2, math.ceil((end - start) / _STEP))
    return [float(b) for b in np.linspace(start, end, steps + 1)]


def _points(
    position: tuple[float, float], bearings: list[float], metres: float
) -> list[tuple[float, float]]:
    count = len(bearings)
    lons, lats, _ = GEOD.fwd(
        [position[0]] * count, [position[1]] * count, bearings, [metres] * count
    )
    return list(zip(lons, lats, strict=True))


def _annulus(position: tuple[float, float], near: float, far: float) -> BaseGeometry:
    around = _arc(0, 360)[:-1]
    outer = _closed(_continuous(_points(position, around, far), position[0]))
    if not near:
        return _valid(outer)
    inner = _closed(_continuous(_points(position, around, near), position[0]))
    return _valid(outer.difference(inner))


def _closed(ring: list[tuple[float, float]]) -> BaseGeometry:
    """The area inside a ring; one that goes around a pole is closed over it."""
    if _around(ring):
        east = _continuous([*ring, ring[0]], ring[0][0])[-1]
        pole = math.copysign(90.0, sum(lat for _, lat in ring))
        ring = [*ring, east, (east[0], pole), (ring[0][0], pole)]
    return shapely.make_valid(shapely.Polygon(ring))


def _continuous(points: list[tuple[float, float]], start: float) -> list[tuple[float, float]]:
    """The same points, each longitude within 180° of the one before."""
    lons = np.unwrap([start, *(lon for lon, _ in points)], period=360)[1:]
    return [(float(lon), lat) for lon, (_, lat) in zip(lons, points, strict=True)]


def nearest(geometry: BaseGeometry, longitude: float) -> BaseGeometry:
    """The geometry moved by whole turns to where its middle is nearest to a longitude."""
    west, _, east, _ = geometry.bounds
    return turned(geometry, 360.0 * round((longitude - (west + east) / 2) / 360))


def turned(geometry: BaseGeometry, degrees: float) -> BaseGeometry:
    """The geometry moved along its parallels."""
    by = np.array((degrees, 0.0))
    moved: BaseGeometry = shapely.transform(geometry, lambda lonlat: lonlat + by)
    return moved


def gathered(parts: list[BaseGeometry]) -> BaseGeometry:
    """Parts of one dimension as one geometry."""
    if len(parts) == 1:
        return parts[0]
    make: tuple[Any, ...] = (shapely.multipoints, shapely.multilinestrings, shapely.multipolygons)
    dimension = max(int(shapely.get_dimensions(part)) for part in parts)
    found: BaseGeometry = make[dimension](parts)
    return found


def _valid(geometry: BaseGeometry) -> BaseGeometry:
    """A polygon or several; make_valid may leave lines beside them."""
    made = shapely.make_valid(geometry)
    flat = [shapely.get_parts(part) for part in shapely.get_parts(made)]
    return gathered([p for parts in flat for p in parts if shapely.get_dimensions(p) == 2])
