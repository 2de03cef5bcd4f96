"""Totals of a selection: stated figures with bounds, and what is counted apart."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.columns import UNKNOWN, WITHDRAWN, Index


class Totals(NamedTuple):
    """Totals, with bounds.

    Attributes:
        observations: In force, statements not counted.
        low, high: Sums of the stated figures.
        open: Observations whose figure has no upper bound ("over 76").
        unknown: Observations without any figure.
        statements: Statements of others to the mission: counted apart.
        withdrawn: Retracted or replaced: in none of the above.
        kinds: (code, observations in force), most first.
    """

    observations: int
    low: int
    high: int
    open: int
    unknown: int
    statements: int
    withdrawn: int
    kinds: tuple[tuple[str, int], ...]


def totals(index: Index, chosen: NDArray[np.int64]) -> Totals:
    """Totals of some rows."""
    columns = index.columns
    group = columns.group[chosen]
    names = index.names["kind"]
    by_group = np.bincount(group, minlength=WITHDRAWN + 1)
    statement = names.index("statement") if "statement" in names else None
    statements = 0 if statement is None else int(by_group[statement])
    counted = (group != WITHDRAWN) & (group != (WITHDRAWN if statement is None else statement))
    low, high = columns.low[chosen][counted], columns.high[chosen][counted]
    figures = (low != UNKNOWN) | (high != UNKNOWN)
    # "up to 9" is none at least; "over 76" has no upper bound, and 76 is what is known of it.
    least = np.where(low == UNKNOWN, 0, low)[figures]
    most = np.where(high == UNKNOWN, low, high)[figures]
    kinds = [
        (name, int(by_group[number])) for number, name in enumerate(names) if number < WITHDRAWN
    ]
    return Totals(
        observations=int(np.count_nonzero(counted)),
        low=int(least.sum()),
        high=int(most.sum()),
        open=int(np.count_nonzero((high == UNKNOWN) & (low != UNKNOWN))),
        unknown=int(np.count_nonzero(~figures)),
        statements=statements,
        withdrawn=int(by_group[WITHDRAWN]),
        kinds=tuple(sorted((k for k in kinds if k[1]), key=lambda k: (-k[1], k[0]))),
    )
