"""Viewports of the column index: the rows in a part of the map, in cells, or inside a ring."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from fieldapp.errors import FormatError
from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Mask
from fieldapp.map.index.morton import SIDE, morton


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewport:
    """Part of the map that a page shows.

    Attributes:
        west, north: Its upper left corner, in sides of the Mercator square; any number west to
            east, for the world goes round; 0 is the square's own upper left corner.
        width, height: In pixels.
        zoom: Pixels of the square's side are 256 x 2^zoom.
        cell: log2 of a cell's side in pixels.
    """

    west: float
    north: float
    width: float
    height: float
    zoom: int
    cell: int = 6

    def __post_init__(self) -> None:
        good = (
            math.isfinite(self.west)
            and math.isfinite(self.north)
            and abs(self.west) < 1000
            and abs(self.north) < 1000
            and 0 < self.width <= 10_000
            and 0 < self.height <= 10_000
            and 0 <= self.zoom <= 22
            and 3 <= self.cell <= 8
        )
        if not good:
            raise FormatError("There is no such view.", where="view")

    @property
    def scale(self) -> float:
        """Length of the square's side in pixels."""
        return float(256 * 2**self.zoom)

    @property
    def level(self) -> int:
        """Level of the grid: cells along the square's side are 2^level."""
        return self.zoom + 8 - self.cell


class Spread(NamedTuple):
    """Cells of a view that have rows, and those rows.

    Attributes:
        cells: Morton codes of the cells at the view's level, ascending.
        starts: Where each cell's rows start among all of them; one more for the end.
        slices: (from, to) of the index's columns, in their order, that hold the rows.
    """

    cells: NDArray[np.uint64]
    starts: NDArray[np.int64]
    slices: tuple[tuple[int, int], ...]

    def column(self, values: NDArray[Any]) -> NDArray[Any]:
        """Values of the rows in a column."""
        parts = [values[start:end] for start, end in self.slices]
        return parts[0] if len(parts) == 1 else np.concatenate(parts or [values[:0]])


def cells_of(view: Viewport) -> NDArray[np.uint64]:
    """Morton codes of the view's cells at its level, ascending."""
    side = 1 << view.level
    size = 2.0**view.cell
    left = math.floor(view.west * view.scale / size)
    right = math.floor((view.west * view.scale + view.width) / size)
    top = max(0, math.floor(view.north * view.scale / size))
    bottom = min(side - 1, math.floor((view.north * view.scale + view.height) / size))
    across = np.arange(left, min(right, left + side - 1) + 1, dtype=np.int64) % side
    down = np.arange(top, bottom + 1, dtype=np.int64)
    xs, ys = np.meshgrid(across.astype(np.uint32), down.astype(np.uint32))
    return np.sort(morton(xs.ravel(), ys.ravel()))


def spread(index: Index, view: Viewport) -> Spread:
    """Cells of a view and their rows, whatever the filter."""
    return _spread(index, cells_of(view), view.level)


def _spread(index: Index, cells: NDArray[np.uint64], level: int) -> Spread:
    shift = np.uint64(64 - 2 * level)
    code = index.columns.code[: index.placed]
    if level == 0:  # a shift by all 64 bits is not defined
        first, end = np.zeros(len(cells), np.int64), np.full(len(cells), index.placed)
    else:
        first = np.searchsorted(code, cells << shift)
        last = (cells << shift) | ((np.uint64(1) << shift) - np.uint64(1))
        end = np.searchsorted(code, last, side="right")
    some = end > first
    cells, first, end = cells[some], first[some], end[some]
    breaks = np.flatnonzero(first[1:] != end[:-1]) + 1
    begins = first[np.r_[0, breaks].astype(np.int64)] if len(first) else first
    ends = end[np.r_[breaks - 1, len(end) - 1].astype(np.int64)] if len(first) else end
    starts = np.r_[0, np.cumsum(end - first)].astype(np.int64)
    slices = tuple((int(a), int(b)) for a, b in zip(begins, ends, strict=True))
    return Spread(cells, starts, slices)


def within(index: Index, passed: Mask, cells: Sequence[int], level: int) -> NDArray[np.int64]:
    """Rows that pass and lie in these cells of a level.

    Raises:
        FormatError: There is no such level.
    """
    if not 0 <= level <= 32:
        raise FormatError("There is no such level.", where="cells")
    some = _spread(index, np.sort(np.array(cells, np.uint64)), level)
    parts = [np.arange(a, b)[passed[a:b]] for a, b in some.slices]
    return np.concatenate(parts or [np.empty(0, np.int64)])


Corners = tuple[float, float, float, float]
"""West, north, east, south in sides of the Mercator square, x running on over its edges."""


def holds(corners: Corners, x: NDArray[np.uint32], y: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Mask of the steps that lie in a box."""
    west, north, east, south = corners
    if east < west or south < 0 or north >= 1:
        return np.zeros(len(x), np.bool_)
    left, wide = int(west % 1.0 * SIDE) % SIDE, min(int((east - west) * SIDE) + 1, SIDE - 1)
    top, bottom = max(int(north * SIDE), 0), min(int(south * SIDE), SIDE - 1)
    # Unsigned steps go round as the world does.
    across: NDArray[np.bool_] = x - np.uint32(left) <= np.uint32(wide)
    return across & (y >= np.uint32(top)) & (y <= np.uint32(bottom))


def in_box(index: Index, passed: Mask, corners: Corners) -> NDArray[np.int64]:
    """Rows that pass and lie in a box."""
    x, y = index.columns.x[: index.placed], index.columns.y[: index.placed]
    return np.flatnonzero(holds(corners, x, y) & passed[: index.placed])


def nowhere(index: Index, passed: Mask) -> NDArray[np.int64]:
    """Rows that pass and have no place on the map."""
    return index.placed + np.flatnonzero(passed[index.placed :])


def inside(index: Index, passed: Mask, ring: Sequence[tuple[float, float]]) -> NDArray[np.int64]:
    """Rows that pass and lie inside a drawn ring.

    The ring's sides are straight on the map, for so they were drawn.

    Args:
        index: The index.
        passed: From `mask`.
        ring: (x, y) in sides of the Mercator square, x running on over its edges.
    """
    outline = np.array(ring, np.float64)
    west, north = outline.min(axis=0)
    east, south = outline.max(axis=0)
    columns = index.columns
    x = columns.x[: index.placed] / SIDE
    y = columns.y[: index.placed] / SIDE
    x = west + (x - west) % 1.0
    near = np.flatnonzero(passed[: index.placed] & (x <= east) & (y >= north) & (y <= south))
    px, py = x[near], y[near]
    odd = np.zeros(len(near), np.bool_)
    for (x1, y1), (x2, y2) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        if y1 == y2:
            continue
        crosses = (y1 > py) != (y2 > py)
        odd ^= crosses & (px < x1 + (py - y1) / (y2 - y1) * (x2 - x1))
    numbers: NDArray[np.int64] = near[odd]
    return numbers
