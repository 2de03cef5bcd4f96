"""Lines and squares of the Military Grid Reference System (MGRS) in a part of the map.

A line is one of constant easting or northing of a UTM zone, cut at the zone's meridians, with the
figures that a map prints beside it. Zones follow the grid's own bounds: those around south-western
Norway and Svalbard are not the regular ones. Towards the poles, beyond 84° N and 80° S, the grid is
another one (UPS) and nothing is drawn.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

import numpy as np
from mgrs import MGRS
from pyproj import Transformer

from fieldapp.errors import FormatError

SIDE: Final = 100_000  # metres of a square that has two letters
STEPS: Final = (100_000, 10_000, 1_000, 100)  # metres
MOST: Final = 24  # lines of one direction in a view: more are a hatching
SOUTH, NORTH = -80.0, 84.0
BANDS: Final = (*range(-80, 73, 8), 84)  # degrees of latitude: each has a letter of its own
WIDEST: Final = 24.0  # degrees: a wider part shows zones only
_POINTS: Final = 9  # along a line: it is curved on the map


def lines(box: tuple[float, ...]) -> list[dict[str, Any]]:
    """Grid lines in (west, south, east, north), degrees; west may be below -180, east above 180.

    Returns:
        [{"points": [[latitude, longitude], …], "label": figures, "major": it bounds a zone or a
        square of 100 km}].

    Raises:
        FormatError: There is no such box.
    """
    west, south, east, north = _checked(box)
    if south >= north:
        return []
    found = list(_zones(west, south, east, north))
    if east - west > WIDEST:
        return found
    step = next((s for s in reversed(STEPS) if (north - south) * 111_000 / s <= MOST), STEPS[0])
    for number, left, right in _parts(west, south, east, north):
        found += _grid(number, (max(left, west), south, min(right, east), north), step)
    return found


def _checked(box: tuple[float, ...]) -> tuple[float, float, float, float]:
    west, south, east, north = box
    if not (all(map(math.isfinite, box)) and west < east <= west + 720 and -720 <= west <= 720):
        raise FormatError("There is no such part of the map.", where="mgrs")
    return west, max(south, SOUTH), east, min(north, NORTH)


def squares(box: tuple[float, ...]) -> list[dict[str, Any]]:
    """Squares of 100 km in (west, south, east, north), degrees, as `lines`.

    Returns:
        [{"at": [latitude, longitude] in the middle of its visible part, "label": "37U DQ"}].

    Raises:
        FormatError: There is no such box.
    """
    west, south, east, north = _checked(box)
    if south >= north or east - west > WIDEST:
        return []
    found: list[dict[str, Any]] = []
    for low, high in itertools.pairwise(BANDS):
        if low >= north or high <= south:
            continue
        for number, left, right in _parts(west, max(low, south), east, min(high, north)):
            part = max(left, west), max(low, south), min(right, east), min(high, north)
            found += _squares(number, part)
    return found


def _squares(number: int, part: tuple[float, float, float, float]) -> Iterator[dict[str, Any]]:
    west, south, east, north = part
    turn = 360.0 * math.floor((west + 180) / 360)
    to = _transformer(number, southern=(south + north) / 2 < 0)
    low_x, high_x, low_y, high_y = _bounds(number, part)
    for x, y in itertools.product(
        range(math.floor(low_x / SIDE), math.ceil(high_x / SIDE)),
        range(math.floor(low_y / SIDE), math.ceil(high_y / SIDE)),
    ):
        # Where the zone or the view cuts a square, its middle may not be visible.
        across = np.linspace(max(x * SIDE, low_x), min((x + 1) * SIDE, high_x), 7)[1:-1]
        up = np.linspace(max(y * SIDE, low_y), min((y + 1) * SIDE, high_y), 7)[1:-1]
        eastings, northings = (each.ravel() for each in np.meshgrid(across, up))
        lon, lat = to.transform(eastings, northings, direction="INVERSE")
        lon = np.asarray(lon) + turn
        visible = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
        if not visible.any():
            continue
        at_lat, at_lon = float(np.mean(lat[visible])), float(np.mean(lon[visible]))
        name = str(MGRS().toMGRS(at_lat, at_lon - turn, MGRSPrecision=0))
        yield {"at": [round(at_lat, 6), round(at_lon, 6)], "label": f"{name[:-2]} {name[-2:]}"}


def _zones(west: float, south: float, east: float, north: float) -> Iterator[dict[str, Any]]:
    for number, left, _ in _parts(west, south, east, north):
        if left > west:
            points = [[south, left], [north, left]]
            yield {"points": points, "label": str(number), "major": True}


def _parts(
    west: float, south: float, east: float, north: float
) -> Iterator[tuple[int, float, float]]:
    """(zone, western edge, eastern edge) of each zone, longitudes running on as the box does."""
    middle = (south + north) / 2
    for turn in range(math.floor((west + 180) / 360), math.floor((east + 180) / 360) + 1):
        for number in range(1, 61):
            edges = _edges(number, middle)
            if edges is None:
                continue
            left, right = edges[0] + turn * 360, edges[1] + turn * 360
            if left < east and right > west:
                yield number, left, right


def _edges(number: int, latitude: float) -> tuple[float, float] | None:
    """Western and eastern edge of a zone at a latitude, None where it has no part there."""
    left = number * 6.0 - 186
    if 56 <= latitude < 64 and number in (31, 32):
        return (0.0, 3.0) if number == 31 else (3.0, 12.0)
    if latitude >= 72 and 31 <= number <= 37:
        return _SVALBARD.get(number)
    return left, left + 6


_SVALBARD: Final = {31: (0.0, 9.0), 33: (9.0, 21.0), 35: (21.0, 33.0), 37: (33.0, 42.0)}


@cache
def _transformer(number: int, *, southern: bool) -> Transformer:
    code = (32700 if southern else 32600) + number
    return Transformer.from_crs("EPSG:4326", f"EPSG:{code}", always_xy=True)


def _bounds(number: int, box: tuple[float, float, float, float]) -> tuple[float, ...]:
    """Lowest and highest easting and northing on the edge of a part of a zone."""
    west, south, east, north = box
    turn = 360.0 * math.floor((west + 180) / 360)
    to = _transformer(number, southern=(south + north) / 2 < 0)
    lons = np.linspace(west, east, _POINTS) - turn
    edge_lons = np.r_[lons, lons, np.full(_POINTS, lons[0]), np.full(_POINTS, lons[-1])]
    lats = np.linspace(south, north, _POINTS)
    edge_lats = np.r_[np.full(_POINTS, south), np.full(_POINTS, north), lats, lats]
    x, y = to.transform(edge_lons, edge_lats)
    return min(x), max(x), min(y), max(y)


def _grid(
    number: int, box: tuple[float, float, float, float], step: int
) -> Iterator[dict[str, Any]]:
    west, south, east, north = box
    turn = 360.0 * math.floor((west + 180) / 360)
    to = _transformer(number, southern=(south + north) / 2 < 0)
    low_x, high_x, low_y, high_y = _bounds(number, box)
    for axis, low, high in ((0, low_x, high_x), (1, low_y, high_y)):
        along = np.linspace(low_y, high_y, _POINTS * 2) if axis == 0 else np.linspace(
            low_x, high_x, _POINTS * 2
        )  # fmt: skip
        for value in range(math.ceil(low / step) * step, math.floor(high) + 1, step):
            fixed = np.full(len(along), float(value))
            easts, norths = (fixed, along) if axis == 0 else (along, fixed)
            lon, lat = to.transform(easts, norths, direction="INVERSE")
            lon = np.asarray(lon) + turn
            for points in _cut(lat, lon, west, east):
                yield {
                    "points": points,
                    "label": _figures(value, step),
                    "major": value % 100_000 == 0,
                }


def _cut(lat: Any, lon: Any, west: float, east: float) -> Iterator[list[list[float]]]:
    """Cut the part between two meridians, in one piece: a grid line crosses each of them once."""
    inside = (lon >= west) & (lon <= east)
    if not inside.any():
        return
    first, last = int(np.argmax(inside)), len(lon) - 1 - int(np.argmax(inside[::-1]))
    points = [[float(lat[i]), float(lon[i])] for i in range(first, last + 1)]
    for end, beyond in ((first, first - 1), (last, last + 1)):
        if not 0 <= beyond < len(lon):
            continue
        border = west if lon[beyond] < west else east
        share = (border - lon[end]) / (lon[beyond] - lon[end])
        point = [float(lat[end] + share * (lat[beyond] - lat[end])), float(border)]
        points.insert(0 if end == first and beyond < first else len(points), point)
    if len(points) > 1:
        yield [[round(a, 6), round(b, 6)] for a, b in points]


def _figures(value: int, step: int) -> str:
    """Label of a line: the figures within the square of 100 km."""
    if step == 100_000:
        return ""
    digits = {10_000: 1, 1_000: 2, 100: 3}[step]
    return f"{value % 100_000 // step:0{digits}}"
