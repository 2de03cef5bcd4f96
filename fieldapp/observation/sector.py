"""Sector: the area that a direction and a distance range from a post describe.

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
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.observation import Observation
from fieldapp.observation.reach import bearings, distances
from fieldapp.observation.values import Direction, Distance, Drawn, Place

GEOD: Final = Geod(ellps="WGS84")

Polar = NDArray[np.float64]
"""(bearing in degrees, metres), or (longitude, latitude) in degrees, one a row."""

CLOSE: Final = 0.0005  # of the radius: an edge is no farther from the geodesic that it stands for
STRAIGHT_M: Final = 12_000  # radius times tan(latitude) up to which every edge is close enough
_STEP: Final = 2.0  # degrees of arc between two points: the chord is within 0.02 % of the radius
_TURNS: Final = (-360.0, 0.0, 360.0)
_SCRIBBLE: Final = 100  # crossings of a drawn line with itself; fewer points cannot cost much
_HALVINGS: Final = 10  # of an edge; only one that all but touches a pole needs as many


def sectors(observation: Observation) -> BaseGeometry | None:
    """Area in which the observed thing may be, None where that is not known."""
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
    near, far = distances(distance, place.accuracy_m or 0)
    if direction is None:
        return _annulus(place.position, near, far)
    middle, half = bearings(direction)
    if half >= 180:
        return _annulus(place.position, near, far)
    arc = _arc(middle - half, middle + half)
    outer = [(bearing, far) for bearing in arc]
    inner = [(bearing, near) for bearing in arc[::-1]] if near else [(arc[-1], 0.0), (arc[0], 0.0)]
    ring = _traced(place.position, [*outer, *inner, outer[0]], far)
    return _valid(_closed(_continuous(ring, place.position[0])))


def many_sectors(observations: Sequence[Observation]) -> list[BaseGeometry | None]:
    """Sectors of many observations, equal to those of `sectors` bit by bit, in a tenth of its time.

    Most are told by one direction, need no point between the usual ones, touch no pole and do not
    cross the antimeridian; such are traced together. `sectors` makes the others.
    """
    alike: dict[tuple[int, bool], list[tuple[int, _Plain]]] = defaultdict(list)
    others = []
    for index, observation in enumerate(observations):
        plain = _plain(observation)
        if plain is None:
            others.append(index)
        else:
            alike[_steps(*plain[2:4]), plain[4] > 0].append((index, plain))
    made: list[BaseGeometry | None] = [None] * len(observations)
    for (steps, _), group in alike.items():
        traced = _traced_alike(steps, np.array([plain for _, plain in group]))
        for (index, _), geometry in zip(group, traced, strict=True):
            made[index] = geometry
            if geometry is None:
                others.append(index)
    for index in others:
        made[index] = sectors(observations[index])
    return made


_Plain = tuple[float, float, float, float, float, float]
"""Longitude and latitude of the post, first and last bearing, near and far edge in metres."""


def _plain(observation: Observation) -> _Plain | None:
    """The measures of a sector that can be traced with others, as `sector` takes them."""
    post, distance = observation.post, observation.distance
    if post is None or post.position is None or distance is None:
        return None
    if len(observation.directions) != 1:
        return None
    near, far = distances(distance, post.accuracy_m or 0)
    middle, half = bearings(observation.directions[0])
    lon, lat = post.position
    if not 0 < half < 180 or far * abs(math.tan(math.radians(lat))) > STRAIGHT_M:
        return None
    return lon, lat, middle - half, middle + half, near, far


def _traced_alike(steps: int, plain: NDArray[np.float64]) -> list[BaseGeometry | None]:
    """Sectors of as many steps each; None for one that is not as simple as it seemed.

    Args:
        steps: Of each arc.
        plain: A row of `_Plain` for each; near is 0 in all of them or in none.
    """
    lons, lats, start, end, near, far = plain.T
    arc = np.linspace(start, end, steps + 1, axis=1)
    back = arc[:, ::-1] if near[0] else arc[:, [-1, 0]]
    bearing = np.hstack([arc, back])
    shape = bearing.shape
    metres = np.empty(shape)
    metres[:, : steps + 1] = far[:, None]
    metres[:, steps + 1 :] = near[:, None]
    x, y, _ = GEOD.fwd(
        np.broadcast_to(lons[:, None], shape).ravel(),
        np.broadcast_to(lats[:, None], shape).ravel(),
        bearing.ravel(),
        metres.ravel(),
    )
    points = np.column_stack([x, y]).reshape(*shape, 2)
    across = np.hstack([lons[:, None], points[:, :, 0]])
    polygons = np.asarray(shapely.polygons(points + 0.0))  # as `turned` by nothing
    simple = (np.ptp(across, axis=1) < 180) & shapely.is_valid(polygons)
    return [polygon if good else None for polygon, good in zip(polygons, simple, strict=True)]


def outline(drawn: Drawn) -> BaseGeometry:
    """The drawn geometry, longitude first, in one piece: it runs on over ±180°.

    A polygon that was drawn around a pole is closed over it. One that crosses itself is all that it
    goes around; one that goes around nothing is the line that it is. A scribble, which would take
    minutes to measure, is all that lies between its points.
    """
    points = [(lon / 1e7, lat / 1e7) for lat, lon in drawn.points]
    lonlat = _continuous(points, points[0][0])
    if _is_scribble(lonlat):
        return shapely.MultiPoint(lonlat).convex_hull
    match drawn.type:
        case "point":
            return shapely.Point(lonlat[0])
        case "line":
            return shapely.LineString(lonlat)
        case _:
            return _closed(lonlat) if _around(lonlat) else _enclosed(lonlat)


def _is_scribble(lonlat: list[tuple[float, float]]) -> bool:
    """Whether a line crosses itself more often than a hand that draws a place."""
    if len(lonlat) < _SCRIBBLE:
        return False
    at = np.array(lonlat)
    edges = np.asarray(shapely.linestrings(np.stack([at[:-1], at[1:]], axis=1)))
    meeting, _ = shapely.STRtree(edges).query(edges, predicate="intersects")
    return len(meeting) - 3 * len(edges) > 2 * _SCRIBBLE  # each meets itself and its neighbours


def _enclosed(ring: list[tuple[float, float]]) -> BaseGeometry:
    polygon = shapely.Polygon(ring)
    if polygon.is_valid:
        return polygon
    area = _valid(polygon)
    return shapely.make_valid(polygon) if area.is_empty else area


def _around(ring: list[tuple[float, float]]) -> bool:
    """Whether a closed ring goes around a pole."""
    return abs(_continuous([*ring, ring[0]], ring[0][0])[-1][0] - ring[0][0]) > 180


def _arc(start: float, end: float) -> list[float]:
    return [float(b) for b in np.linspace(start, end, _steps(start, end) + 1)]


def _steps(start: float, end: float) -> int:
    return max(2, math.ceil((end - start) / _STEP))


def _traced(
    position: tuple[float, float], polar: list[tuple[float, float]], far: float
) -> list[tuple[float, float]]:
    """A ring of (bearing, metres) from a place, the first again at its end, in degrees without it.

    Between two points a map draws straight on in degrees; where that leads away from the way that
    is meant (a long edge, or one near a pole), there are more points.
    """
    ring = np.array(polar)
    if far * abs(math.tan(math.radians(position[1]))) > STRAIGHT_M:
        for _ in range(_HALVINGS):
            bent = _bent(position, ring, far * CLOSE)
            if not len(bent):
                break
            ring = np.insert(ring, bent + 1, (ring[bent] + ring[bent + 1]) / 2, axis=0)
    return [(float(lon), float(lat)) for lon, lat in _places(position, ring[:-1])]


def _bent(position: tuple[float, float], ring: Polar, close_m: float) -> NDArray[np.intp]:
    """Edges drawn farther than that from the middle of the way that is meant."""
    lonlat, meant = _places(position, ring), _places(position, (ring[:-1] + ring[1:]) / 2)
    turns = (np.diff(lonlat[:, 0]) + 180) % 360 - 180
    drawn = np.column_stack([lonlat[:-1, 0] + turns / 2, (lonlat[:-1, 1] + lonlat[1:, 1]) / 2])
    _, _, off = GEOD.inv(drawn[:, 0], drawn[:, 1], meant[:, 0], meant[:, 1])
    return np.flatnonzero(np.asarray(off) > close_m)


def _places(position: tuple[float, float], polar: Polar) -> Polar:
    count = len(polar)
    lons, lats, _ = GEOD.fwd(
        np.full(count, position[0]), np.full(count, position[1]), polar[:, 0], polar[:, 1]
    )
    return np.column_stack([lons, lats])


def _annulus(position: tuple[float, float], near: float, far: float) -> BaseGeometry:
    outer = nearest(_around_at(position, far), position[0])
    if not near:
        return _valid(outer)
    inner = nearest(_around_at(position, near), position[0])
    # What lies over a pole goes once around the Earth, from any longitude on.
    return _valid(outer.difference(shapely.union_all([turned(inner, t) for t in _TURNS])))


def _around_at(position: tuple[float, float], metres: float) -> BaseGeometry:
    """Everything within a distance."""
    around = [(bearing, metres) for bearing in _arc(0, 360)]
    return _closed(_continuous(_traced(position, around, metres), position[0]))


def _closed(ring: list[tuple[float, float]]) -> BaseGeometry:
    """The area inside a ring; one that goes around a pole is closed over it."""
    if _around(ring):
        east = _continuous([*ring, ring[0]], ring[0][0])[-1]
        pole = math.copysign(90.0, sum(lat for _, lat in ring))
        ring = [*ring, east, (east[0], pole), (ring[0][0], pole)]
    return shapely.make_valid(shapely.Polygon(ring))


def _continuous(points: list[tuple[float, float]], start: float) -> list[tuple[float, float]]:
    """Points with each longitude within 180° of the one before."""
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
    areas = [p for parts in flat for p in parts if shapely.get_dimensions(p) == 2]
    return gathered(areas) if areas else shapely.Polygon()
