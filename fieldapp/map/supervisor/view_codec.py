"""View codec: what a view shows, as compact bytes for the page's script.

One answer is a head of eight unsigned 32-bit numbers and then columns, little-endian, each one
filled up to four bytes:

    head    magic 0x31504D46 ("FMP1"), n, kinds, shown, nowhere, level, 0, 0
    x, y    n x float32: pixels from the view's corner; the mean of the rows in the cell
    cell    n x 2 uint32: x and y of the cell at `level`
    id      n x uint32: number of the record where the cell has one row, else 0
    counts  n x (kinds + 1) uint32: rows of each kind in force; the last: withdrawn ones
    unproven  n x uint32: how many of all these are not proven in the log
    bits    n x uint8: the rows' bits together, see map/index/columns.py
    single  n x uint8: 1 where all rows lie at one place
    kind    n x uint8: kind of that one row, 255 where there are several
    weapon  n x uint16: weapons of that one row, as in Index.names
    review  n x uint16: what was decided about it, as in Index.names

`shown` is how many rows lie in the view's cells, `nowhere` how many pass the filter and have no
place on the map. Nothing here names a person, and no text is in it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.errors import FormatError
from fieldapp.map.index import cell_sums
from fieldapp.map.index.cell_sums import CellSums
from fieldapp.map.index.columns import MOST_KINDS, Index
from fieldapp.map.index.filters import Mask
from fieldapp.map.index.morton import SIDE, gathered_bits
from fieldapp.map.index.viewport import Viewport

MAGIC: Final = 0x31504D46
SEVERAL: Final = 255
FEW: Final = 400  # symbols that a person can tell apart on one screen
SMALLEST: Final = 3  # log2 of a cell's side in pixels
_HEAD: Final = struct.Struct("<8I")


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewColumns:
    """Columns of an answer, as named above, as arrays."""

    shown: int
    nowhere: int
    level: int
    x: NDArray[np.float32]
    y: NDArray[np.float32]
    cell: NDArray[np.uint32]
    id: NDArray[np.uint32]
    counts: NDArray[np.uint32]
    unproven: NDArray[np.uint32]
    bits: NDArray[np.uint8]
    single: NDArray[np.uint8]
    kind: NDArray[np.uint8]
    weapon: NDArray[np.uint16]
    review: NDArray[np.uint16]


_COLUMNS: Final[tuple[tuple[str, str, int], ...]] = (
    ("x", "<f4", 1),
    ("y", "<f4", 1),
    ("cell", "<u4", 2),
    ("id", "<u4", 1),
    ("counts", "<u4", MOST_KINDS + 1),
    ("unproven", "<u4", 1),
    ("bits", "u1", 1),
    ("single", "u1", 1),
    ("kind", "u1", 1),
    ("weapon", "<u2", 1),
    ("review", "<u2", 1),
)


def answer(index: Index, view: Viewport, passed: Mask, whole: CellSums) -> ViewColumns:
    """Columns of a view, for the rows that pass a filter.

    Where these are FEW, the cells are as small as a symbol, so that nearly each stands alone.

    Args:
        index: The index.
        view: The view.
        passed: From `filters.mask`.
        whole: Sums of the same over the whole map.
    """
    some = cell_sums.in_view(index, view, passed, whole)
    if view.cell > SMALLEST and some.kinds.sum() <= FEW:
        view = replace(view, cell=SMALLEST)
        some = cell_sums.in_view(index, view, passed, whole)
    columns = index.columns
    counts = some.kinds.sum(axis=1)
    one = counts == 1
    first = some.first
    # A cell that the view's edge cuts may have its mean outside, and not a turn away.
    reach = 2.0**view.cell / view.scale
    x, y = some.x / counts / SIDE - view.west, some.y / counts / SIDE - view.north
    return ViewColumns(
        shown=int(counts.sum()),
        nowhere=int(np.count_nonzero(passed[index.placed :])),
        level=view.level,
        x=(((x + reach) % 1.0 - reach) * view.scale).astype(np.float32),
        y=(y * view.scale).astype(np.float32),
        cell=_corners(some.cells),
        id=np.where(one, columns.id[first], 0).astype(np.uint32),
        counts=some.kinds.astype(np.uint32),
        unproven=some.unproven.astype(np.uint32),
        bits=some.bits,
        single=(columns.code[first] == columns.code[some.last]).astype(np.uint8),
        kind=np.where(one, columns.kind[first], SEVERAL).astype(np.uint8),
        weapon=np.where(one, columns.weapons[first], 0).astype(np.uint16),
        review=np.where(one, columns.review[first], 0).astype(np.uint16),
    )


def _corners(cells: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """X and y of cells, from their Morton codes."""
    return np.stack([gathered_bits(cells), gathered_bits(cells >> np.uint64(1))], axis=1)


def encoded(columns: ViewColumns) -> bytes:
    """Encode an answer."""
    head = _HEAD.pack(
        MAGIC, len(columns.x), MOST_KINDS, columns.shown, columns.nowhere, columns.level, 0, 0
    )
    parts = [head]
    for name, kind, _ in _COLUMNS:
        raw = getattr(columns, name).astype(kind, copy=False).tobytes()
        parts.append(raw + bytes(-len(raw) % 4))
    return b"".join(parts)


def decoded(raw: bytes) -> ViewColumns:
    """Decode an answer.

    Raises:
        FormatError: They are something else.
    """
    try:
        magic, n, kinds, shown, nowhere, level, *zero = _HEAD.unpack_from(raw)
        if (magic, kinds, zero) != (MAGIC, MOST_KINDS, [0, 0]):
            raise FormatError("not an answer", where="view")
        at = _HEAD.size
        columns: dict[str, Any] = {}
        for name, kind, wide in _COLUMNS:
            values = np.frombuffer(raw, kind, n * wide, at)
            columns[name] = values.reshape(n, wide) if wide > 1 else values
            at += values.nbytes + -values.nbytes % 4
    except (struct.error, ValueError) as e:
        raise FormatError("cut off", where="view") from e
    if at != len(raw):
        raise FormatError("too long", where="view")
    return ViewColumns(shown=shown, nowhere=nowhere, level=level, **columns)
