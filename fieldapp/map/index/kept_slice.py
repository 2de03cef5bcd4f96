"""Slice of an index as the store keeps it: what no later record changes, as bytes."""

from __future__ import annotations

import json
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.columns import DTYPES, EVIDENCE, Index
from fieldapp.store.index.map_slices import MapSlice

_BITS: Final = "bits"  # of these, EVIDENCE alone
CODED: Final = (
    "counts_text", "weapons", "assessment", "calibres", "harmed", "feed", "kind", "means",
)  # fmt: skip
_COLUMNS: Final = (
    "code", "x", "y", "time", "id", *CODED, "extent", "towards", "near", "far", _BITS,
)  # fmt: skip
LAYOUT: Final = "1 " + " ".join(f"{name}:{np.dtype(DTYPES[name]).str}" for name in _COLUMNS)
"""Names and types of the columns. The number rises where a value comes to mean something else."""


def packed(after: int, made: Index) -> MapSlice:
    """The slice that keeps an index."""
    arrays = {name: getattr(made.columns, name) for name in _COLUMNS}
    arrays[_BITS] = arrays[_BITS] & np.uint8(EVIDENCE)
    return MapSlice(
        after=after,
        upto=int(made.columns.id.max()),
        rows=len(made),
        layout=LAYOUT,
        words=json.dumps({name: made.names[name] for name in CODED}),
        columns=b"".join(array.tobytes() for array in arrays.values()),
    )


def unpacked(kept: MapSlice) -> tuple[dict[str, NDArray[Any]], dict[str, list[str]]]:
    """Columns by name, and the words of those that are coded."""
    arrays, at = {}, 0
    for name in _COLUMNS:
        arrays[name] = np.frombuffer(kept.columns, DTYPES[name], kept.rows, at)
        at += arrays[name].nbytes
    return arrays, json.loads(kept.words)
