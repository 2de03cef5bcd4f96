"""Limits of a map, and counts by place of the observations that a page does not show in full.

A cell is a square of degrees; it doubles until there are few enough of them. It stands in the
middle of the places that it counts, so that a cell of one post is on that post. Each observation is
counted once: at its site, else at its post, else in the middle of what was drawn.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import shapely

from fieldapp.errors import InputError, Message
from fieldapp.map.page.features import DECIMALS
from fieldapp.observation.sector import outline
from fieldapp.store.records.observations import ObservationRow

IN_FULL: Final = 10_000
"""Observations that a page shows in full, the newest; the others it counts by place."""

MOST: Final = {".html": 1_000_000, ".pdf": 100_000, ".png": 100_000}
"""Greatest number of observations of a map, by the form of its file."""

MAX_CELLS: Final = 2_000  # markers that a browser gathers at once
FINEST: Final = 1 / 128  # degrees: a kilometre


def check_count(count: int, form: str) -> None:
    """Check that a map of that form takes so many observations.

    Raises:
        InputError: It does not.
    """
    if count > MOST[form]:
        raise InputError(
            Message(
                "{1} observations are too many for one map; it takes {2}.",
                f"{count:,}",
                f"{MOST[form]:,}",
            ),
            advice="Narrow the selection by time, area or kind.",
        )


@dataclass(slots=True)
class CellCounts:
    """Counts of one cell.

    Attributes:
        lon, lat: Sums of the places' degrees.
        number: Of the places.
        kinds: Observations in force, by kind.
        withdrawn: Retracted or replaced, by kind.
        first, last: Start of the earliest and of the latest event, None where no time is stated.
    """

    lon: float = 0.0
    lat: float = 0.0
    number: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    withdrawn: Counter[str] = field(default_factory=Counter)
    first: datetime | None = None
    last: datetime | None = None

    def add(self, row: ObservationRow, at: tuple[float, float]) -> None:
        """Count an observation."""
        (self.withdrawn if row.out_of_force else self.kinds)[row.observation.kind] += 1
        self.lon += at[0]
        self.lat += at[1]
        self.number += 1
        if row.observation.time is not None:
            self._span(row.observation.time.start, row.observation.time.start)

    def merge(self, other: CellCounts) -> None:
        """Add the counts of another cell."""
        self.lon += other.lon
        self.lat += other.lat
        self.number += other.number
        self.kinds += other.kinds
        self.withdrawn += other.withdrawn
        if other.first is not None and other.last is not None:
            self._span(other.first, other.last)

    def _span(self, first: datetime, last: datetime) -> None:
        self.first = first if self.first is None else min(self.first, first)
        self.last = last if self.last is None else max(self.last, last)


@dataclass(slots=True)
class AggregatedCells:
    """Observations that are counted by place only.

    Attributes:
        cells: By column and row of the grid of squares of `side` degrees.
        nowhere: Those without a place.
        side: Of a cell, degrees.
    """

    cells: dict[tuple[int, int], CellCounts] = field(default_factory=dict)
    nowhere: CellCounts = field(default_factory=CellCounts)
    side: float = FINEST

    @property
    def total(self) -> int:
        """Number of observations."""
        return self.nowhere.number + sum(cell.number for cell in self.cells.values())

    @property
    def kinds(self) -> set[str]:
        """Kinds of the observations."""
        cells = (self.nowhere, *self.cells.values())
        return {kind for cell in cells for kind in (*cell.kinds, *cell.withdrawn)}

    def add(self, row: ObservationRow) -> None:
        """Count an observation."""
        at = whereabouts(row)
        if at is None:
            self.nowhere.add(row, (0.0, 0.0))
            return
        key = (math.floor(at[0] / self.side), math.floor(at[1] / self.side))
        self.cells.setdefault(key, CellCounts()).add(row, at)
        while len(self.cells) > MAX_CELLS:
            self._double()

    def _double(self) -> None:
        finer, self.cells, self.side = self.cells, {}, self.side * 2
        for (column, line), counts in finer.items():
            self.cells.setdefault((column // 2, line // 2), CellCounts()).merge(counts)


def aggregated(rows: Iterable[ObservationRow]) -> AggregatedCells:
    """Count observations by place; memory grows with the cells and not with the rows."""
    counts = AggregatedCells()
    for row in rows:
        counts.add(row)
    return counts


def whereabouts(row: ObservationRow) -> tuple[float, float] | None:
    """Place where an observation is counted, (longitude, latitude); None where it has none."""
    for _, place in reversed(row.places):  # the site, where both are told
        return place.position
    if row.observation.drawn is None:
        return None
    middle = shapely.centroid(outline(row.observation.drawn))
    return (middle.x + 180) % 360 - 180, middle.y


def for_page(cell: CellCounts, centre: float) -> dict[str, Any]:
    """Cell for the page's script: at [latitude, longitude], kinds, withdrawn, when."""
    number = max(cell.number, 1)
    lon, lat = cell.lon / number, cell.lat / number
    lon += 360.0 * round((centre - lon) / 360)
    days = [f"{when:%Y-%m-%d}" for when in (cell.first, cell.last) if when is not None]
    return {
        "at": [round(lat, DECIMALS), round(lon, DECIMALS)],
        "kinds": _counts(cell.kinds),
        "withdrawn": _counts(cell.withdrawn),
        "when": " – ".join(dict.fromkeys(days)),
    }


def _counts(counted: Mapping[str, int]) -> dict[str, int]:
    return {kind: number for kind, number in sorted(counted.items()) if number}
