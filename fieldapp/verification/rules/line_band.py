"""Bands along an agreed line, made once by headquarters; rules never widen anything at run time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np
import shapely
from pyproj import Geod, Proj
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import InputError

_GEOD: Final = Geod(ellps="WGS84")
_STEP_M: Final = 5_000  # pieces short enough that a plane about them is true to a metre
_QUARTER: Final = 16  # corners of a quarter circle
_FARTHEST_M: Final = 500_000


def band(line: BaseGeometry, metres: float, side: BaseGeometry | None = None) -> BaseGeometry:
    """The area within a distance of a line, on the ellipsoid; degrees, longitude first.

    Args:
        line: Degrees.
        metres: Up to 500 km.
        side: What of it is meant, such as a party's side; None for both sides.

    Raises:
        InputError: It is no line, the distance is none, or nothing of the band is on that side.
    """
    if shapely.get_dimensions(line) != 1 or not line.length:
        raise InputError("The file holds no line.", field="line")
    if not 0 < metres <= _FARTHEST_M:
        raise InputError("The width is more than 0 and at most 500 km.", field="km")
    made = shapely.union_all([_around(piece, metres) for piece in _pieces(line)])
    if side is not None:
        made = shapely.intersection(made, side)
    areas = [part for part in shapely.get_parts(made) if part.area]
    if not areas:
        raise InputError("Nothing of the band is on that side.", field="side")
    return shapely.make_valid(shapely.union_all(areas))


def _pieces(line: BaseGeometry) -> Iterator[BaseGeometry]:
    """Short pieces of a line, each along the geodesic."""
    for part in shapely.get_parts(line):
        corners = shapely.get_coordinates(part)
        for (west, south), (east, north) in pairwise(corners.tolist()):
            steps = int(_GEOD.inv(west, south, east, north)[2] // _STEP_M)
            between = _GEOD.npts(west, south, east, north, steps) if steps else []
            points = [(west, south), *between, (east, north)]
            yield from (shapely.LineString(pair) for pair in pairwise(points))


def _around(piece: BaseGeometry, metres: float) -> BaseGeometry:
    """A short piece, widened in a plane about its middle."""
    (west, south), (east, north) = shapely.get_coordinates(piece)
    onto = Proj(proj="aeqd", lon_0=(west + east) / 2, lat_0=(south + north) / 2, ellps="WGS84")
    flat = shapely.transform(piece, lambda at: np.column_stack(onto(at[:, 0], at[:, 1])))
    wide = shapely.buffer(flat, metres, quad_segs=_QUARTER)
    return shapely.transform(
        wide, lambda at: np.column_stack(onto(at[:, 0], at[:, 1], inverse=True))
    )
