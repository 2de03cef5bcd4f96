"""Column index: one row for each observation in a few NumPy arrays, in the order of a grid.

Positions are unsigned 32-bit steps of the Web Mercator square (EPSG:3857), 9 mm at the equator:
x from 180° W eastwards, y from 85.0511° N southwards. The rows stand in the order of their
Morton code (x and y, bit by bit), so that each cell of each power-of-two grid is one slice of
every column. A row without a place, or beyond the square's edge towards a pole, stands behind
the last slice: it is counted and listed, and not drawn.

An index is never changed; `merged` gives a new one, so every reader has a consistent one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.map_counting import UNLINKED, MapCounting
from fieldapp.map.index.morton import degrees
from fieldapp.store.index.zone_rows import Measured
from fieldapp.verification.selections.told_counts import figure_code

MOST_KINDS: Final = 15  # kinds that a row's `group` can hold; those beyond share the last
WITHDRAWN: Final = 15  # `group` of rows that were retracted or replaced, or are without effect

UNMEASURED: Final = "unmeasured"
"""In place of a code of a zone: not measured yet."""
NOT_MEASURED: Final = Measured()

FORKED, FLAGGED, EVIDENCE, UNPROVEN, AMENDED, RETRACTED, VOID, PLACED = (
    1 << bit for bit in range(8)
)
"""Bits of a row's `bits`: on a fork, otherwise flagged, has files, not proven in the log, …; the
last: it tells no place, and stands where headquarters placed its post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Arrays of the columns, all of one length, 56 bytes a row.

    Attributes:
        code: Morton code, ascending; 2^64 - 1 for no place on the map.
        x, y: Steps.
        time: Seconds since 1970, UTC, of the event's start.
        id: Number of the record.
        counts_text: Index of a text, see verification/selections/told_counts.py.
        weapons, assessment, calibres, harmed, zones: Index of a combination of codes, see
            Index.names; of zones separated by line feeds, elsewhere by spaces.
        feed: Index of a kid.
        kind, means, state, review, extent: Index of a code; extent as `store.index.map_point`.
        towards: Sixteenths of a turn that the sector touches, as bits; 0 for no sector.
        near, far: Of the sector, in tens of metres.
        group: Kind, or WITHDRAWN.
        bits: FORKED | FLAGGED | ….
    """

    code: NDArray[np.uint64]
    x: NDArray[np.uint32]
    y: NDArray[np.uint32]
    time: NDArray[np.int64]
    id: NDArray[np.int64]
    counts_text: NDArray[np.uint32]
    weapons: NDArray[np.uint16]
    assessment: NDArray[np.uint16]
    calibres: NDArray[np.uint16]
    harmed: NDArray[np.uint8]
    zones: NDArray[np.uint16]
    feed: NDArray[np.uint16]
    kind: NDArray[np.uint8]
    means: NDArray[np.uint16]
    review: NDArray[np.uint16]
    state: NDArray[np.uint8]
    extent: NDArray[np.uint8]
    towards: NDArray[np.uint16]
    near: NDArray[np.uint16]
    far: NDArray[np.uint16]
    group: NDArray[np.uint8]
    bits: NDArray[np.uint8]

    def reordered(self, order: Any) -> Columns:
        """Columns with the rows in another order, or fewer of them."""
        return Columns(**{f.name: getattr(self, f.name)[order] for f in fields(self)})


DTYPES: Final[dict[str, type[np.unsignedinteger[Any] | np.int64]]] = {
    "code": np.uint64,
    "x": np.uint32,
    "y": np.uint32,
    "time": np.int64,
    "id": np.int64,
    "counts_text": np.uint32,
    "weapons": np.uint16,
    "assessment": np.uint16,
    "calibres": np.uint16,
    "harmed": np.uint8,
    "zones": np.uint16,
    "feed": np.uint16,
    "kind": np.uint8,
    "means": np.uint16,
    "review": np.uint16,
    "state": np.uint8,
    "extent": np.uint8,
    "towards": np.uint16,
    "near": np.uint16,
    "far": np.uint16,
    "group": np.uint8,
    "bits": np.uint8,
}
COLUMNS: Final = tuple(DTYPES)


@dataclass(frozen=True, slots=True)
class Index:
    """Columns, and the words that their numbers stand for.

    Attributes:
        columns: As above.
        names: For each column that holds indexes: the words, in the order of their numbers.
        placed: How many rows have a place on the map; they come first.
        teams: Kid in hex to the team of the key's holder.
        counting: How rows are counted together.
        measured: What is in the column `zones`.
    """

    columns: Columns
    names: Mapping[str, tuple[str, ...]]
    placed: int
    teams: Mapping[str, str] = field(default_factory=dict)
    counting: MapCounting = UNLINKED
    measured: Measured = NOT_MEASURED

    def __len__(self) -> int:
        return len(self.columns.id)

    @property
    def size(self) -> int:
        """Size of the columns in bytes."""
        return sum(getattr(self.columns, name).nbytes for name in COLUMNS)

    def degrees(self, rows: NDArray[Any]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Latitudes and longitudes of rows that have a place on the map."""
        return degrees(self.columns.x[rows], self.columns.y[rows])

    def codes(self, name: str) -> list[tuple[str, ...]]:
        """Codes that each number of a column stands for, in the order of the numbers."""
        words = self.names[name]
        match name:
            case "counts_text":
                return [(figure_code(text, self.counting.rule),) for text in words]
            case "zones":
                return [tuple(each.split("\n")) for each in words]
            case "weapons" | "assessment" | "calibres" | "harmed":
                return [tuple(each.split(" ")) for each in words]
        return [(each,) for each in words]
