"""Totals of a selection: how many events with bounds, each once, and what is counted apart.

A group is where its first observation is, so totals of selections that share no row add up.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.columns import WITHDRAWN, Index
from fieldapp.verification import counting
from fieldapp.verification.basis import Basis
from fieldapp.verification.counting import AloneRows, Total
from fieldapp.verification.event_groups import COUNTABLE, assessed_apart
from fieldapp.verification.told_counts import told_claim

APART: Final = "statement"  # never counted with anything


class Totals(NamedTuple):
    """Totals, with bounds.

    Attributes:
        observations: In force, statements not counted.
        counted: (kind, its total) of kinds of which any figure was told, most observations first.
        elsewhere: Observations of groups that are counted where their first one is: not here.
        statements: Statements of others to the mission: counted apart.
        withdrawn: Retracted or replaced: in none of the above.
        kinds: (code, observations in force), most first.
        basis: What it rests on.
    """

    observations: int
    counted: tuple[tuple[str, Total], ...]
    elsewhere: int
    statements: int
    withdrawn: int
    kinds: tuple[tuple[str, int], ...]
    basis: Basis | None


def totals(index: Index, chosen: NDArray[np.int64]) -> Totals:
    """Totals of some rows."""
    columns, joined = index.columns, index.counting
    force = chosen[columns.group[chosen] != WITHDRAWN]
    numbers = np.bincount(columns.kind[force], minlength=len(index.names["kind"])).tolist()
    kinds = {name: n for name, n in zip(index.names["kind"], numbers, strict=True) if n}
    inside = np.isin(columns.id[force], joined.members)
    of = joined.group_of[np.searchsorted(joined.members, columns.id[force[inside]])]
    here = np.isin(joined.placed_by, columns.id[force])
    groups = [joined.groups[number] for number in np.flatnonzero(here).tolist()]
    alone = force[~inside]
    counted = {
        kind: counting.total(
            [group for group in groups if counting.placing(group).kind == kind],
            _alone(index, alone[columns.kind[alone] == index.names["kind"].index(kind)]),
        )
        for kind in sorted(kinds, key=lambda kind: (-kinds[kind], kind))
        if kind in COUNTABLE
    }
    return Totals(
        observations=len(force) - kinds.get(APART, 0),
        counted=tuple((kind, each) for kind, each in counted.items() if _told(each)),
        elsewhere=int(np.count_nonzero(~here[of])),
        statements=kinds.get(APART, 0),
        withdrawn=len(chosen) - len(force),
        kinds=tuple(sorted(kinds.items(), key=lambda each: (-each[1], each[0]))),
        basis=joined.basis,
    )


def _told(total: Total) -> bool:
    """Whether a figure was told for any of it."""
    return total.rows > total.without_figure or bool(total.set_apart)


def _alone(index: Index, rows: NDArray[np.int64]) -> Iterator[AloneRows]:
    """Rows that nothing joins to others, by what they claim."""
    rule, columns = index.counting.rule, index.columns
    found = [assessed_apart(codes.split()) for codes in index.names["assessment"]]
    labels = [label if label and rule.sets_apart(label) else "" for label in found]
    names = sorted({"", *labels})
    label = np.array([names.index(each) for each in labels], np.int64)[columns.assessment[rows]]
    key = columns.told[rows].astype(np.int64) * len(names) + label
    for each, number in zip(*(part.tolist() for part in np.unique_counts(key)), strict=True):
        told, name = divmod(each, len(names))
        yield AloneRows(told_claim(index.names["told"][told], rule), names[name], number)
