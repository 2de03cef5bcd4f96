"""Handles of a draft on the map, and the texts that follow from dragging one.

Each direction's sector has one in its middle and one on each edge; directions share their distance.
Dragging an edge changes that edge alone; dragging the middle turns its direction, and moves the
distance where there is one direction only. The result is text, as it is typed, with the
same precision as before:

* a compass point stays one, an arc of points one of points ("SE, S" turned is "ESE, S"; its edge
  dragged is "E to SE, S"); degrees stay degrees, with another half-width where an edge was dragged;
* an open distance stays open: "over 5km" has a near edge only, "up to 3km" a far edge only, and
  each is one number; "about" stays about; what is brought down to one number becomes about it;
* a direction without a distance has its line to turn, and the edges of an arc; a distance without
  a direction has the edges of its ring. "overhead" alone has nothing to drag.

Figures are as fine as anybody points: whole degrees, and a hundred metres from one kilometre on,
ten below. A handle is named by what it is of, and which direction's: "far", "left-1".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fieldapp.map.page.features import RAY_M
from fieldapp.observation.notation.amounts import format_distance
from fieldapp.observation.notation.bearings import format_directions, parse_directions
from fieldapp.observation.observation import Observation
from fieldapp.observation.reach import OPEN, bearings
from fieldapp.observation.sector import GEOD
from fieldapp.observation.values import Direction, Distance

EDGES: Final = ("near", "far", "left", "right", "middle")
EDGE: Final = re.compile(rf"({'|'.join(EDGES)})(?:-([1-9][0-9]?))?")
"""A handle's name: what it is of, and which direction's, from 0, which is left out."""

MOST: Final = 100  # directions that have handles: nobody states as many

FARTHEST_M: Final = 1_000_000  # that a distance may be
AT_POST: Final = 20  # a drag of this many times its start's distance begins at the post
HALF_POINT: Final = 11  # degrees: half the way to the next of 16 points
MIDDLE_OPEN: Final = (1 + OPEN) / 2  # of an open distance, where the middle of what is drawn is
_SPREAD: Final = 0.1  # of one figure, at which its two edges are apart, as "about" is drawn

LatLon = tuple[float, float]


def handles(observation: Observation) -> dict[str, LatLon]:
    """Handles of an observation: (latitude, longitude) by name, none where nothing can be dragged.

    Longitudes run on over the antimeridian from the post's.
    """
    position = observation.post.position if observation.post else None
    if position is None:
        return {}
    return {name: _at(*position, *place) for name, place in _places(observation)}


def _at(lon: float, lat: float, bearing: float, metres: float) -> LatLon:
    there_lon, there_lat, _ = GEOD.fwd(lon, lat, bearing, metres)
    return there_lat, there_lon + 360 * round((lon - there_lon) / 360)


def _places(observation: Observation) -> Iterator[tuple[str, tuple[float, float]]]:
    """(name, (bearing in degrees, metres from the post)) of each handle."""
    distance = observation.distance
    edges = {} if distance is None else _figures(distance)
    if distance is not None and not edges:
        return
    middle_m = edges.pop("middle", float(RAY_M))
    if not observation.directions:
        yield from ((name, (0.0, metres)) for name, metres in edges.items())
    for number, direction in enumerate(observation.directions[:MOST]):
        middle, half = _drawn(direction, distance)
        sides = {"left": middle - half, "right": middle + half} if 0 < half < 180 else {}
        places = {name: (middle, metres) for name, metres in edges.items()}
        places |= {name: (bearing, middle_m) for name, bearing in sides.items()}
        places["middle"] = (middle, middle_m)
        yield from (
            (f"{name}-{number}" if number else name, place) for name, place in places.items()
        )


def _figures(distance: Distance) -> dict[str, float]:
    """Metres to each stated edge, and to the middle; none for "overhead" alone."""
    low, high = distance.low_m, distance.high_m
    if low is None:
        return {} if high is None else {"far": float(high), "middle": high / 2}
    if high is None:
        return {"near": float(low), "middle": low * MIDDLE_OPEN}
    spread = high * _SPREAD if low == high else 0.0
    return {"near": low - spread, "far": high + spread, "middle": (low + high) / 2}


def _drawn(direction: Direction, distance: Distance | None) -> tuple[float, float]:
    """Middle and half-width of a sector as drawn, degrees: a line where there is no distance."""
    middle, half = bearings(direction)
    return middle, half if distance is not None else _arc(direction) / 2


def _arc(direction: Direction) -> float:
    """Degrees between both ends of a direction that is stated as an arc."""
    return 0.0 if direction.end is None else (direction.end - direction.start) % 3600 / 10


def dragged(observation: Observation, edge: str, to: LatLon) -> dict[str, str]:
    """Texts of the fields after a handle was dragged to (latitude, longitude).

    Returns:
        The texts of "directions" and "distance" that change; none where the handle has gone since.
    """
    name = EDGE.fullmatch(edge)
    position = observation.post.position if observation.post else None
    if name is None or position is None or edge not in handles(observation):
        return {}
    role, number = name[1], int(name[2] or 0)
    bearing, _, metres = GEOD.inv(*position, to[1], to[0])
    texts = {}
    if role in ("left", "right", "middle"):
        texts["directions"] = _turned(observation, role, number, bearing)
    alone = role != "middle" or len(observation.directions) == 1
    if observation.distance is not None and role in ("near", "far", "middle") and alone:
        texts["distance"] = format_distance(_moved(observation.distance, role, metres))
    return texts


def _turned(observation: Observation, role: str, number: int, bearing: float) -> str:
    """Text of all directions, one of them turned or with another edge."""
    directions = list(observation.directions)
    direction = directions[number]
    middle, half = _drawn(direction, observation.distance)
    turn = (bearing - middle + 180) % 360 - 180
    if role == "middle":
        directions[number] = _rotated(direction, turn)
    elif direction.points or direction.end is not None:
        directions[number] = _stretched(
            direction, role, turn + half if role == "left" else turn - half
        )
    else:
        # The other edge stays; an edge that is dragged over it becomes the other one.
        other = half if role == "left" else -half
        text = direction_text(middle + (turn + other) / 2, abs(turn - other) / 2)
        (directions[number],) = parse_directions(text)
    return format_directions(tuple(directions))


def _rotated(direction: Direction, turn: float) -> Direction:
    """Turn a direction clockwise by so many degrees, as finely as it was stated."""
    start = _on_grid(direction, direction.start + turn * 10)
    end = None if direction.end is None else (direction.end + start - direction.start) % 3600
    return replace(direction, start=start % 3600, end=end)


def _stretched(direction: Direction, role: str, by: float) -> Direction:
    """Move one end of a direction clockwise by so many degrees, as finely as it was stated.

    An end that is moved over the other one stops there, and a whole turn never results.
    """
    start = direction.start
    end = start + round(_arc(direction) * 10)
    widest = 3600 - _step(direction)
    if role == "left":
        start = max(end - widest, min(end, _on_grid(direction, start + by * 10)))
    else:
        end = min(start + widest, max(start, _on_grid(direction, end + by * 10)))
    return replace(direction, start=start % 3600, end=None if start == end else end % 3600)


def _step(direction: Direction) -> int:
    return 225 if direction.points else 10


def _on_grid(direction: Direction, tenths: float) -> int:
    return round(tenths / _step(direction)) * _step(direction)


def _moved(distance: Distance, role: str, metres: float) -> Distance:
    """Move one edge of a distance, or its middle, to so far from the post."""
    low, high = distance.low_m, distance.high_m
    if high is None:
        return replace(distance, low_m=_rounded(metres if role == "near" else metres / MIDDLE_OPEN))
    if low is None:
        return replace(distance, high_m=_rounded(metres if role == "far" else metres * 2))
    if role == "middle":
        by = metres - (low + high) / 2
        near, far = max(0.0, low + by), high + by
    else:
        near, far = (metres, float(high)) if role == "near" else (float(low), metres)
    figures = sorted((_rounded(near), _rounded(far)))
    about = distance.about or figures[0] == figures[1]
    return replace(distance, low_m=figures[0], high_m=figures[1], about=about)


def aimed(post: LatLon, start: LatLon, end: LatLon) -> dict[str, str]:
    """Texts of "directions" and "distance" from a post to where somebody dragged.

    All are (latitude, longitude). A drag from the post tells a middle, and how far at most.
    """
    first, _, near_m = GEOD.inv(post[1], post[0], start[1], start[0])
    second, _, far_m = GEOD.inv(post[1], post[0], end[1], end[0])
    if near_m < far_m / AT_POST:
        return {
            "directions": direction_text(second, HALF_POINT),
            "distance": format_distance(Distance(high_m=_rounded(far_m))),
        }
    turn = (second - first + 180) % 360 - 180
    return {
        "directions": direction_text(first + turn / 2, abs(turn) / 2),
        "distance": distance_text(near_m, far_m),
    }


def direction_text(middle: float, half: float) -> str:
    """Text of a bearing with its half-width, in whole degrees.

    >>> direction_text(359.7, 6.2), direction_text(47, 0)
    ('000° ±6°', '047°')
    """
    width = min(180, round(half))
    return f"{round(middle) % 360:03d}°" + (f" ±{width}°" if width else "")


def distance_text(near: float, far: float) -> str:
    """Text of a distance range, as fine as anybody points.

    >>> distance_text(812, 3449), distance_text(2000, 2010), distance_text(3, 955)
    ('0.81-3.4km', 'about 2km', '10-960m')
    """
    low, high = sorted((_rounded(near), _rounded(far)))
    return format_distance(Distance(low_m=low, high_m=high, about=low == high))


def _rounded(metres: float) -> int:
    step = 100 if metres >= 1000 else 10
    return min(FARTHEST_M, max(step, round(metres / step) * step))
