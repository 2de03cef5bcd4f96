"""Sums over the cells of a grid: numbers of rows of each kind that pass a filter, and positions.

A filter's sums are made once for the whole map, on a grid of at most MOST cells; a view is put
together from these, so that what a pan or a zoom takes does not grow with the number of rows.
Where a view's cells are finer than that grid, they are summed from the rows, of which such a
view has few.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.columns import MOST_KINDS, UNPROVEN, Index
from fieldapp.map.index.filters import Mask
from fieldapp.map.index.viewport import Spread, Viewport, cells_of, spread

FINEST: Final = 14  # level: cells of 64 pixels at zoom 12
COARSEST: Final = 7  # level: of these cells there are no more than half of MOST
MOST: Final = 32_768  # cells: summing up that many takes about a millisecond


@dataclass(frozen=True, slots=True, kw_only=True)
class CellSums:
    """Sums of the cells of a grid that have any rows.

    Attributes:
        level: Cells along the square's side are 2^level.
        cells: Morton codes at that level, ascending.
        kinds: n x (KINDS + 1): rows of each group.
        x, y: Sums of steps.
        bits: The rows' bits together.
        unproven: How many rows are not proven in the log.
        first, last: Rows of the index: the first and the last one that pass.
    """

    level: int
    cells: NDArray[np.uint64]
    kinds: NDArray[np.int64]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    bits: NDArray[np.uint8]
    unproven: NDArray[np.int64]
    first: NDArray[np.int64]
    last: NDArray[np.int64]


def grid(index: Index, most: int = MOST) -> tuple[int, Spread]:
    """Finest grid of no more than `most` cells with rows: (level, cells)."""
    code = index.columns.code[: index.placed]
    for level in range(FINEST, COARSEST - 1, -1):
        cells = code >> np.uint64(64 - 2 * level)
        begins = np.flatnonzero(np.r_[len(code) > 0, cells[1:] != cells[:-1]])
        if len(begins) <= most or level == COARSEST:
            return level, Spread(cells[begins], np.r_[begins, len(code)], ((0, len(code)),))
    raise AssertionError


def tally(index: Index, level: int, some: Spread, passed: Mask) -> CellSums:
    """Sums over cells of a level, of the rows that pass a filter; empty cells are left out.

    Args:
        index: The index.
        level: Of the cells.
        some: The cells and their rows.
        passed: From `filters.mask`.
    """
    passing = np.flatnonzero(some.column(passed))
    ends = np.searchsorted(passing, some.starts)
    full = np.flatnonzero(np.diff(ends))
    counts, begins = np.diff(ends)[full], ends[full]
    n, columns = len(full), index.columns
    key = np.repeat(np.arange(n) * (MOST_KINDS + 1), counts) + some.column(columns.group)[passing]
    x, y = (
        _sums(some.column(c)[passing].astype(np.float64), begins) for c in (columns.x, columns.y)
    )
    bits = some.column(columns.bits)[passing]
    lengths = np.array([b - a for a, b in some.slices], np.int64)
    ahead = np.array([a for a, _ in some.slices], np.int64) - np.cumsum(lengths) + lengths

    def positions(at: NDArray[np.int64]) -> NDArray[np.int64]:
        """Rows of the index for positions in the slices."""
        numbers: NDArray[np.int64] = (
            at + ahead[np.searchsorted(np.cumsum(lengths), at, side="right")]
        )
        return numbers

    return CellSums(
        level=level,
        cells=some.cells[full],
        kinds=np.bincount(key, minlength=n * (MOST_KINDS + 1)).reshape(n, MOST_KINDS + 1),
        x=x,
        y=y,
        bits=np.bitwise_or.reduceat(bits, begins) if n else bits,
        unproven=_sums((bits & UNPROVEN) > 0, begins),
        first=positions(passing[begins]),
        last=positions(passing[begins + counts - 1]),
    )


def in_view(index: Index, view: Viewport, passed: Mask, whole: CellSums) -> CellSums:
    """Sums over the cells of a view.

    Args:
        index: The index.
        view: The view.
        passed: From `filters.mask`.
        whole: Sums of the same over the whole map.
    """
    if view.level > whole.level:
        return tally(index, view.level, spread(index, view), passed)
    cells = cells_of(view)
    shift = np.uint64(2 * (whole.level - view.level))
    start = np.searchsorted(whole.cells, cells << shift)
    end = np.searchsorted(whole.cells, (cells + np.uint64(1)) << shift)
    some = end > start
    cells, start, lengths = cells[some], start[some], (end - start)[some]
    begins = np.cumsum(lengths) - lengths
    rows = np.repeat(start - begins, lengths) + np.arange(lengths.sum())
    bits = whole.bits[rows]
    return CellSums(
        level=view.level,
        cells=cells,
        kinds=_sums(whole.kinds[rows], begins),
        x=_sums(whole.x[rows], begins),
        y=_sums(whole.y[rows], begins),
        bits=np.bitwise_or.reduceat(bits, begins) if len(begins) else bits,
        unproven=_sums(whole.unproven[rows], begins),
        first=whole.first[start],
        last=whole.last[start + lengths - 1],
    )


def _sums(values: NDArray[Any], begins: NDArray[Any]) -> NDArray[Any]:
    wide = np.int64 if values.dtype == np.bool_ else None  # None: as wide as they are
    return np.add.reduceat(values, begins, axis=0, dtype=wide) if len(begins) else values[:0]
