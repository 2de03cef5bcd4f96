"""The geometries of an observation as every export writes them: exact, longitude first, WGS 84.

Nothing is simplified: that is for screens. What crosses the antimeridian is cut there (RFC 7946,
section 3.1.9), so that all longitudes lie within ±180°; rings are wound counterclockwise (section
3.1.6). A direction without a distance has no geometry, for its length would be invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import gathered, many_sectors, outline, sectors, turned
from fieldapp.store.records.observations import ObservationRow

DECIMALS: Final = 7  # a centimetre, and what a record holds

ROLES: Final = ("post", "site", "sector", "drawn")

_AT_ONCE: Final = 500  # rows whose sectors are traced together


class ShapedRow(NamedTuple):
    """A row with all its geometries.

    Attributes:
        row: The row.
        area: Its sectors in one piece, as they were traced; None where it has none.
        shapes: (role, geometry) of each that is written, in the order of ROLES.
    """

    row: ObservationRow
    area: BaseGeometry | None
    shapes: list[tuple[str, BaseGeometry]]


def traced(
    rows: Iterable[ObservationRow],
) -> Iterator[tuple[ObservationRow, BaseGeometry | None]]:
    """Each row with its sectors in one piece: traced once, for whatever needs them."""
    remaining = iter(rows)
    while batch := list(islice(remaining, _AT_ONCE)):
        areas = many_sectors([row.observation for row in batch])
        yield from zip(batch, areas, strict=True)


def shaped(rows: Iterable[ObservationRow]) -> Iterator[ShapedRow]:
    """Each row with its sectors, and all geometries as they are written."""
    remaining = traced(rows)
    while batch := list(islice(remaining, _AT_ONCE)):
        there = [area for _, area in batch if area is not None and not area.is_empty]
        parted = iter(_parted(there))
        for row, area in batch:
            sector = None if area is None or area.is_empty else next(parted)
            yield ShapedRow(row, area, list(_shapes(row.observation, sector)))


def located(seen: Observation) -> list[tuple[str, BaseGeometry]]:
    """(role, geometry) of each that one observation has, in the order of ROLES."""
    area = sectors(seen)
    return list(_shapes(seen, None if area is None or area.is_empty else _parted([area])[0]))


def _shapes(seen: Observation, sector: BaseGeometry | None) -> Iterator[tuple[str, BaseGeometry]]:
    for role, place in (("post", seen.post), ("site", seen.site)):
        if place is not None and place.position is not None:
            yield role, shapely.Point(place.position)
    if sector is not None:
        yield "sector", sector
    if seen.drawn is not None:
        yield "drawn", _parted([outline(seen.drawn)])[0]


def placed(seen: Observation) -> bool:
    """Whether the observation has any geometry, without making it."""
    places = (seen.post, seen.site)
    return seen.drawn is not None or any(place and place.position for place in places)


def _parted(geometries: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """Each cut at the antimeridian, wound, and rounded to DECIMALS."""
    if not geometries:
        return []
    wound = shapely.orient_polygons(np.array([_cut(each) for each in geometries], dtype=object))
    return list(shapely.transform(wound, lambda lonlat: np.round(lonlat, DECIMALS)))


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
