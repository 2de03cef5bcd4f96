"""Totals of some rows of the map's index: arrays in, what verification counts out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.columns import WITHDRAWN, Index
from fieldapp.verification.selections.selection_totals import Totals, selection_totals
from fieldapp.verification.selections.told_counts import UnlinkedRow


def totals(index: Index, chosen: NDArray[np.int64]) -> Totals:
    """Totals of some rows."""
    columns, joined = index.columns, index.counting
    force = chosen[columns.group[chosen] != WITHDRAWN]
    inside = np.isin(columns.id[force], joined.members)
    members = force[inside]
    of = joined.group_of[np.searchsorted(joined.members, columns.id[members])]
    here = np.isin(joined.placed_by, columns.id[force])
    numbers = np.bincount(columns.kind[members], minlength=len(index.names["kind"]))
    return selection_totals(
        _alone(index, force[~inside]),
        [joined.groups[number] for number in np.flatnonzero(here).tolist()],
        dict(zip(index.names["kind"], numbers.tolist(), strict=True)),
        joined.rule,
        elsewhere=int(np.count_nonzero(~here[of])),
        withdrawn=len(chosen) - len(force),
        basis=joined.basis,
    )


def _alone(index: Index, rows: NDArray[np.int64]) -> dict[UnlinkedRow, int]:
    """Numbers of rows that tell the same."""
    kinds, counts, codes = (index.names[name] for name in UnlinkedRow._fields)
    shape = [max(1, len(each)) for each in (kinds, counts, codes)]
    columns = (getattr(index.columns, name) for name in UnlinkedRow._fields)
    parts = [column[rows].astype(np.int64) for column in columns]
    found, numbers = np.unique(np.ravel_multi_index(parts, shape), return_counts=True)
    places = zip(*(part.tolist() for part in np.unravel_index(found, shape)), strict=True)
    return {
        UnlinkedRow(kinds[kind], counts[count], codes[code]): number
        for (kind, count, code), number in zip(places, numbers.tolist(), strict=True)
    }
