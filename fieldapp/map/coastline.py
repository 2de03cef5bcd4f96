"""Coastline: Natural Earth's land, cut to what one page shows.

The source is world-atlas' TopoJSON of *land*, at 1:10 million for the page's region and 1:110
million for the rest of the world. It has no borders on purpose: Natural Earth draws de facto
borders, which takes a side on disputed land such as Crimea, and a monitoring mission must not.
Rivers, roads and settlements are not in it: a scale of 1:10 million knows the coast to about a
kilometre.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import FormatError, StoreError
from fieldapp.paths import RESOURCES

VENDOR: Final = RESOURCES / "map" / "vendor"

WIDE: Final = 60.0  # degrees: a box as wide as that shows no detail, and cutting it takes seconds

DegreeBox = tuple[float, float, float, float]
"""West, south, east, north in degrees; east may exceed 180 where the box crosses that meridian."""


@lru_cache(maxsize=8)  # both maps of a window, sheets and pages show the same region
def land(box: DegreeBox, tolerance: float) -> tuple[BaseGeometry, BaseGeometry]:
    """Land of the whole world, in detail inside the box.

    Args:
        box: The region that is shown in detail.
        tolerance: Degrees within which its coast may be simplified.

    Returns:
        (land polygons, coast lines inside the box), longitude first; longitudes go beyond 180
        where the box does, and the world is repeated to both sides of such a box.

    Raises:
        StoreError: The assets were not built.
    """
    name = "land-10m.json" if box[2] - box[0] < WIDE else "land-110m.json"
    cuts = [_cut(part, box, shift) for shift in (-360, 0, 360) for part in _read(name)]
    fine = _areas([_areas(cuts).simplify(tolerance)])
    coast = shapely.boundary(fine).difference(shapely.box(*box).boundary.buffer(tolerance))
    around = 540 if box[0] < -180 or box[2] > 180 else 180
    everywhere = (-around, -90, around, 90)
    shifts = range(-720, 721, 360)
    world = _areas(_cut(part, everywhere, s) for s in shifts for part in _read("land-110m.json"))
    # The small overlap hides the hairline that a renderer leaves between two touching polygons.
    rest = world.difference(shapely.box(*box).buffer(-tolerance))
    return _areas([fine, rest]), coast


def _cut(part: BaseGeometry, box: DegreeBox, shift: float) -> BaseGeometry:
    west, south, east, north = box
    return _shifted(shapely.clip_by_rect(part, west - shift, south, east - shift, north), shift)


def _shifted(part: BaseGeometry, shift: float) -> BaseGeometry:
    return shapely.transform(part, lambda xy: xy + np.array((shift, 0.0))) if shift else part


def _areas(geometries: Iterable[BaseGeometry]) -> BaseGeometry:
    """Polygons of a union as one MultiPolygon: cutting and repairing also leave lines."""
    valid = shapely.union_all([shapely.make_valid(part) for part in geometries if part.area])
    parts = [part for part in shapely.get_parts(valid) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)


@cache
def _read(name: str) -> tuple[BaseGeometry, ...]:
    path = VENDOR / "land" / name
    try:
        raw = path.read_bytes()
    except OSError as e:
        raise StoreError(
            "The base map is missing.", advice="Run resources/web/build_assets.py."
        ) from e
    return polygons(json.loads(raw))


def polygons(topology: Any) -> tuple[BaseGeometry, ...]:
    """Polygons of a TopoJSON object "land" (TopoJSON 1.0, sections 2.1.2 to 2.1.4).

    An arc is delta-encoded in integers; a ring joins arcs end to end, and a negative number ~i is
    arc i backwards.

    >>> square = {"type": "Topology", "transform": {"scale": [1, 1], "translate": [30, 40]},
    ...     "arcs": [[[0, 0], [2, 0], [0, 2]], [[0, 0], [0, 2], [2, 0]]],
    ...     "objects": {"land": {"type": "Polygon", "arcs": [[0, -2]]}}}
    >>> [shapely.to_wkt(p, rounding_precision=0) for p in polygons(square)]
    ['POLYGON ((30 40, 32 40, 32 42, 30 42, 30 40))']

    Raises:
        FormatError: It is something else.
    """
    try:
        scale, translate = topology["transform"]["scale"], topology["transform"]["translate"]
        arcs = [
            np.cumsum(np.asarray(arc, dtype=np.int64), axis=0) * scale + translate
            for arc in topology["arcs"]
        ]
        return tuple(
            shapely.Polygon(*_rings(rings, arcs))
            for rings in _polygon_arcs(topology["objects"]["land"])
        )
    except (KeyError, IndexError, TypeError, ValueError) as e:
        raise FormatError("The base map is not a TopoJSON file of land.") from e


def _polygon_arcs(geometry: Any) -> list[Any]:
    match geometry["type"]:
        case "Polygon":
            return [geometry["arcs"]]
        case "MultiPolygon":
            return list(geometry["arcs"])
        case _:
            return [arcs for part in geometry["geometries"] for arcs in _polygon_arcs(part)]


def _rings(rings: Any, arcs: list[Any]) -> tuple[Any, list[Any]]:
    outlines = [
        _unwrapped(_joined([arcs[i] if i >= 0 else arcs[~i][::-1] for i in ring])) for ring in rings
    ]
    west = outlines[0][:, 0].min()
    turns = [np.ceil((west - hole[:, 0].min()) / 360) for hole in outlines[1:]]
    holes = [
        hole + np.array((360.0 * turn, 0.0)) for hole, turn in zip(outlines[1:], turns, strict=True)
    ]
    return outlines[0], holes


def _joined(arcs: list[Any]) -> Any:
    """Join arcs: each starts where the one before ended; that point stands once."""
    return np.concatenate([arcs[0][:1], *(arc[1:] for arc in arcs)])


def _unwrapped(ring: Any) -> Any:
    """Ring without jumps at the antimeridian, over which this source draws straight on."""
    ring = np.column_stack([np.unwrap(ring[:, 0], period=360), ring[:, 1]])
    start, end = ring[0, 0], ring[-1, 0]
    if abs(end - start) < 180:
        return ring
    # Antarctica goes once round the globe: close it over the pole.
    return np.vstack([ring, [[end, -90.0], [start, -90.0], ring[0]]])
