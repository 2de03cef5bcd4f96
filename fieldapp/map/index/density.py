"""Density pictures: where markers are dense, and where sectors overlap.

A picture is a grid of cells of CELL pixels, rows from north, each from west, with values from 0 to
1 on a logarithmic scale: one busy post must not hide that there are others. Rows that were
retracted or replaced, and statements to the mission, are in neither.

The picture of sectors spreads points over each observation's sector, evenly over its area, from up
to MOST_SECTORS observations that stand evenly in the order of their places. An observation without
a distance has no sector and is not in it.
"""

from __future__ import annotations

import math
import struct
from typing import Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.cell_sums import CellSums
from fieldapp.map.index.columns import WITHDRAWN, Index
from fieldapp.map.index.filters import Mask
from fieldapp.map.index.morton import SIDE, gathered_bits
from fieldapp.map.index.sector_reach import AROUND_M, cosine
from fieldapp.map.index.viewport import Viewport, in_box

CELL: Final = 3  # log2 of the side in pixels of what is counted
MOST_SECTORS: Final = 20_000
_POINTS: Final = 8  # in each sector
_REACH_M: Final = 30_000  # sectors of posts so far outside of a view are in its picture
_SMOOTH: Final = 3  # passes of a moving mean over five cells: close to a bell of 20 pixels
_GOLDEN: Final = (0.754877666246693, 0.569840290998053)  # Roberts' R2 sequence: even, not random

DensityGrid = NDArray[np.float64]


def of_markers(index: Index, view: Viewport, some: CellSums) -> DensityGrid:
    """Density of markers; `some` are the sums over the view's cells."""
    sums = some.kinds[:, _counted_groups(index)].sum(axis=1)
    left, top, grid = _grid(view)
    down, across = grid.shape
    x = (gathered_bits(some.cells).astype(np.int64) - left) % (1 << view.level)
    y = gathered_bits(some.cells >> np.uint64(1)).astype(np.int64) - top
    inside = (x < across) & (y >= 0) & (y < down)
    grid[y[inside], x[inside]] = sums[inside]
    return _smoothed(grid)


def of_sectors(index: Index, view: Viewport, passed: Mask) -> DensityGrid:
    """Density of overlapping sectors."""
    columns = index.columns
    around = (
        _REACH_M / AROUND_M / max(0.05, float(cosine(view.north + view.height / view.scale / 2)))
    )
    corners = (view.west - around, view.north - around,
               view.west + view.width / view.scale + around,
               view.north + view.height / view.scale + around)  # fmt: skip
    chosen = in_box(index, passed, corners)
    counted = np.isin(np.arange(WITHDRAWN + 1), _counted_groups(index))
    chosen = chosen[counted.take(columns.group[chosen]) & (columns.towards[chosen] > 0)]
    chosen = chosen[:: max(1, -(-len(chosen) // MOST_SECTORS))]
    x, y = _scattered(index, chosen)
    left, top, grid = _grid(view)
    down, across = grid.shape
    size = 2.0**view.cell
    at_x = np.floor((x - view.west) % 1.0 * view.scale / size + view.west * view.scale / size)
    at_x = at_x.astype(np.int64) - left
    at_y = np.floor(y * view.scale / size).astype(np.int64) - top
    inside = (at_x >= 0) & (at_x < across) & (at_y >= 0) & (at_y < down)
    counts = np.bincount(at_y[inside] * across + at_x[inside], minlength=down * across)
    return _smoothed(counts.reshape(down, across).astype(np.float64))


def encoded(picture: DensityGrid) -> bytes:
    """Encode a picture: unsigned 32-bit numbers across and down, then the values as float32."""
    down, across = picture.shape
    return struct.pack("<2I", across, down) + picture.astype("<f4").tobytes()


def _counted_groups(index: Index) -> list[int]:
    names = index.names["kind"]
    return [n for n, name in enumerate(names) if n < WITHDRAWN and name != "statement"]


def _scattered(
    index: Index, chosen: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points spread over the sectors of some rows, in sides of the Mercator square."""
    columns = index.columns
    rows = np.repeat(chosen, _POINTS)
    turn = np.arange(1, len(rows) + 1)
    first, second = (turn * step % 1.0 for step in _GOLDEN)
    # The n-th of the sixteenths that a sector touches, n spread evenly.
    each, which = np.unique(columns.towards[chosen], return_inverse=True)
    touched = [[n for n in range(16) if bits >> n & 1] for bits in each.tolist()]
    table = np.array([(ns * 16)[:16] for ns in touched], np.int64).reshape(-1, 16)
    counts = np.repeat(np.array([len(ns) for ns in touched], np.int64)[which], _POINTS)
    share_of_all = first * counts
    sixteenth = table[np.repeat(which, _POINTS), share_of_all.astype(np.int64)]
    within = share_of_all % 1.0
    angle = (sixteenth - 0.5 + within) * (np.pi / 8)
    near, far = (each[rows] * 10.0 for each in (columns.near, columns.far))
    metres = np.sqrt(near**2 + second * (far**2 - near**2))  # evenly over the ring's area
    y = columns.y[rows] / SIDE
    share = metres / (AROUND_M * np.maximum(0.05, cosine(y)))
    return columns.x[rows] / SIDE + share * np.sin(angle), y - share * np.cos(angle)


def _grid(view: Viewport) -> tuple[int, int, DensityGrid]:
    """Empty picture that covers a view, and (column, row) of its first cell."""
    size = 2.0**view.cell
    left, top = (math.floor(share * view.scale / size) for share in (view.west, view.north))
    across, down = (int(pixels // size) + 2 for pixels in (view.width, view.height))
    return left, top, np.zeros((down, across))


def _smoothed(grid: DensityGrid) -> DensityGrid:
    for _ in range(_SMOOTH):
        grid = _mean(_mean(grid, 0), 1)
    most = grid.max(initial=0.0)
    return np.log1p(grid) / np.log1p(most) if most > 0 else grid


def _mean(grid: DensityGrid, axis: int) -> DensityGrid:
    """Moving mean over five cells along an axis, zero beyond the edges."""
    wide = [(2, 2) if each == axis else (0, 0) for each in range(2)]
    padded = np.pad(grid, wide)
    length = grid.shape[axis]
    total = sum(np.take(padded, range(n, n + length), axis) for n in range(5))
    return np.asarray(total / 5)
