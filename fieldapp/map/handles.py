"""Handles on the map of what is being logged, and what it means that one was dragged.

A sector has one in its middle and one on each edge, where it is a single direction with both ends
of its distance known. Dragging an edge changes that edge alone; dragging the middle turns and
moves the whole. A single direction without a distance has one at the end of its line, which turns
it. What comes out is text, as it is typed: a direction in degrees with its
half-width, and a distance to a hundred metres from one kilometre on and to ten below, for nobody
points more finely.
"""

from __future__ import annotations

from typing import Final

from fieldapp.map.features import RAY_M
from fieldapp.observation.observation import Observation
from fieldapp.observation.parts import Distance
from fieldapp.observation.sector import GEOD, bearings

EDGES: Final = ("near", "far", "left", "right", "middle")

LatLon = tuple[float, float]


def handles(seen: Observation) -> dict[str, LatLon]:
    """(latitude, longitude) of each handle of the sector, none where it has none.

    Longitudes run on over the antimeridian from the post's.
    """
    told = _told(seen)
    if told is None:
        bearing = _bearing(seen)
        return {} if bearing is None else {"middle": _at(*bearing[0], bearing[1], RAY_M)}
    (lon, lat), middle, half, near, far = told
    spots = {
        "near": (middle, near),
        "far": (middle, far),
        "left": (middle - half, (near + far) / 2),
        "right": (middle + half, (near + far) / 2),
        "middle": (middle, (near + far) / 2),
    }
    return {
        name: _at(lon, lat, bearing, metres)
        for name, (bearing, metres) in spots.items()
        if half < 180 or name not in ("left", "right")
    }


def _at(lon: float, lat: float, bearing: float, metres: float) -> LatLon:
    there_lon, there_lat, _ = GEOD.fwd(lon, lat, bearing, metres)
    return there_lat, there_lon + 360 * round((lon - there_lon) / 360)


def _told(seen: Observation) -> tuple[LatLon, float, float, float, float] | None:
    """(post as (longitude, latitude), middle and half-width in degrees, near and far in metres)."""
    position = seen.post.position if seen.post else None
    distance: Distance | None = seen.distance
    if position is None or len(seen.directions) != 1 or distance is None:
        return None
    if distance.high_m is None:
        return None
    middle, half = bearings(seen.directions[0])
    return position, middle, half, float(distance.low_m or 0), float(distance.high_m)


def _bearing(seen: Observation) -> tuple[LatLon, float, float] | None:
    """(post as (longitude, latitude), middle and half-width in degrees), without a distance."""
    position = seen.post.position if seen.post else None
    if position is None or len(seen.directions) != 1 or seen.distance is not None:
        return None
    middle, half = bearings(seen.directions[0])
    return position, middle, half


def dragged(seen: Observation, edge: str, to: LatLon) -> tuple[str, str] | None:
    """Direction and distance after a handle was dragged to (latitude, longitude).

    The distance is "" where none was told. None where the sector has gone since.
    """
    told = _told(seen)
    if told is None:
        line = _bearing(seen)
        if line is None or edge != "middle":
            return None
        return direction_text(GEOD.inv(*line[0], to[1], to[0])[0], line[2]), ""
    (lon, lat), middle, half, near, far = told
    bearing, _, metres = GEOD.inv(lon, lat, to[1], to[0])
    turn = (bearing - middle + 180) % 360 - 180
    if edge == "near":
        near = metres
    elif edge == "far":
        far = metres
    elif edge in ("left", "right"):
        # The other edge stays; an edge that is dragged over it becomes the other one.
        other = half if edge == "left" else -half
        middle, half = middle + (turn + other) / 2, abs(turn - other) / 2
    else:
        by = metres - (near + far) / 2
        middle, near, far = bearing, max(0.0, near + by), far + by
    return direction_text(middle, half), distance_text(near, far)


def aimed(post: LatLon, start: LatLon, end: LatLon) -> tuple[str, str]:
    """Direction and distance from a post to where somebody dragged; all (latitude, longitude)."""
    first, _, near_m = GEOD.inv(post[1], post[0], start[1], start[0])
    second, _, far_m = GEOD.inv(post[1], post[0], end[1], end[0])
    turn = (second - first + 180) % 360 - 180
    return direction_text(first + turn / 2, abs(turn) / 2), distance_text(near_m, far_m)


def direction_text(middle: float, half: float) -> str:
    """A bearing with its half-width, in whole degrees.

    >>> direction_text(359.7, 6.2), direction_text(47, 0)
    ('000° ±6°', '047°')
    """
    width = min(180, round(half))
    return f"{round(middle) % 360:03d}°" + (f" ±{width}°" if width else "")


def distance_text(near: float, far: float) -> str:
    """A range, rounded as said above.

    >>> distance_text(812, 3449), distance_text(2000, 2010), distance_text(3, 955)
    ('0.81-3.4km', 'about 2km', '10-960m')
    """
    low, high = sorted((_rounded(near), _rounded(far)))
    if low == high:
        return f"about {low}m" if low < 1000 else f"about {low / 1000:g}km"
    return f"{low}-{high}m" if high < 1000 else f"{low / 1000:g}-{high / 1000:g}km"


def _rounded(metres: float) -> int:
    step = 100 if metres >= 1000 else 10
    return max(step, round(metres / step) * step)
