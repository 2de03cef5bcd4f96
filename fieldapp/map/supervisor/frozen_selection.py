"""Frozen selection: a list that was chosen on the map, with all that it was chosen by.

What the map shows goes on changing; a list, and what is exported of it, stays what it says.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from fieldapp.map.coastline import DegreeBox
from fieldapp.map.index.filters import Filter
from fieldapp.map.index.morton import gathered_bits
from fieldapp.map.supervisor.page import MapPick, unit
from fieldapp.observation.sector import GEOD

NEAR_M: Final = 5_000  # what is asked for around a place
_CORNERS: Final = 240

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenSelection:
    """Filter, area and time that a list was chosen by.

    Attributes:
        chosen: The filter.
        pick: The place on the map: cells, a ring, the view, or what has no place.
        shown: (west, south, east, north) degrees that the map showed, None before it showed any.
        at: When it was chosen, by the device clock, UTC.
        entry: Size of the newest log that was known here, None where none was.
        unlogged: How many of the listed are not proven in the log.
        unmeasured: How many were left out, not measured yet against the zones that are asked for.
        unmeasured_names: Beginnings of their hashes, of some of them.
        index: Which of the page's indexes it was chosen from; a later one has another number.
    """

    chosen: Filter
    pick: MapPick
    shown: DegreeBox | None
    at: datetime
    entry: int | None = None
    unlogged: int = 0
    unmeasured: int = 0
    unmeasured_names: tuple[str, ...] = ()
    index: int = 0

    @property
    def ring(self) -> Ring:
        """Corners of the ring, (longitude, latitude) degrees; none where there was no ring."""
        return tuple(_degrees(x, y) for x, y in self.pick.ring)

    @property
    def area(self) -> DegreeBox | None:
        """(west, south, east, north) degrees around the place; None for what has no place."""
        if self.pick.view is not None:
            return self.pick.view[:4]
        corners = self.ring or _corners(self.pick)
        if not corners:
            return None
        longitudes, latitudes = zip(*corners, strict=True)
        return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def around(lat: float, lon: float, name: str) -> MapPick:
    """Pick what lies within NEAR_M of a place: a ring on the ellipsoid, less than 1 m off.

    Posts and sites inside of it, and sectors that touch it.
    """
    turns = np.arange(0, 360, 360 / _CORNERS)
    at = np.full(_CORNERS, lon), np.full(_CORNERS, lat)
    lons, lats, _ = GEOD.fwd(*at, turns, np.full(_CORNERS, float(NEAR_M)))
    ring = tuple(unit(*each) for each in zip(lats.tolist(), lons.tolist(), strict=True))
    return MapPick(what="around", ring=ring, name=name)


def middle(ring: Ring) -> tuple[float, float]:
    """Latitude and longitude of the place that `around` drew a ring around, to some centimetres."""
    longitudes, latitudes = zip(*(_degrees(x, y) for x, y in ring), strict=True)
    return (min(latitudes) + max(latitudes)) / 2, (min(longitudes) + max(longitudes)) / 2


def _corners(pick: MapPick) -> Ring:
    """Two opposite corners of each cell."""
    cells, side = np.array(pick.cells, np.uint64), 2**pick.level
    lefts, tops = gathered_bits(cells).tolist(), gathered_bits(cells >> np.uint64(1)).tolist()
    return tuple(
        _degrees((x + far) / side, (y + far) / side)
        for x, y in zip(lefts, tops, strict=True)
        for far in (0, 1)
    )


def _degrees(x: float, y: float) -> tuple[float, float]:
    """(longitude, latitude) of a position in sides of the Mercator square."""
    return x * 360 - 180, math.degrees(math.atan(math.sinh((0.5 - y) * 2 * math.pi)))
