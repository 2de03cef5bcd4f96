"""Chart of a trend as a value: a table with its facts. Pictures and sentences are made of it.

Values are codes and figures, so a chart is the same in every language and on every machine. None is
not known, or that nobody watched; it never stands for 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from fieldapp.verification.claims import CountClaim
from fieldapp.verification.counting import Total

ChartCell: TypeAlias = "int | float | str | None"
ChartCells = Mapping[str, ChartCell]
"""Values of a row by the name of the column."""

CHARTS: Final = ("daily", "sectors", "hours", "truce", "silence", "rate", "weapons")
"""Names of the charts, in their order."""

COUNTED: Final = "counted"
NOTHING_SEEN: Final = "nothing"
NOTHING_CHOSEN: Final = "nothing_chosen"
NOT_WATCHED: Final = "not_watched"
NOT_WATCHED_CHOSEN: Final = "not_watched_chosen"
"""Of a day or an hour: there was something; it was watched and there was nothing, or nothing of
what was chosen; neither, or not by the teams and laptops that were chosen.
"""
BY_HOURS: Final = ("daily", "hours", "truce", "rate")
"""Charts of what was chosen, beside watched hours that do not follow it."""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A row of a chart's table.

    Attributes:
        cells: Values by the name of the column.
        strip: (state, first moment, first moment after it) of a post, in order.
    """

    cells: ChartCells
    strip: tuple[tuple[str, datetime, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class TrendChart:
    """A chart as a value.

    Attributes:
        name: One of CHARTS.
        rows: In the order in which they are drawn and read.
        facts: What is true of the whole of it, by name.
    """

    name: str
    rows: tuple[ChartRow, ...]
    facts: Mapping[str, ChartCell] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns, in order."""
        return tuple(dict.fromkeys(name for row in self.rows for name in row.cells))


def claim_cells(claim: CountClaim | None, prefix: str = "") -> dict[str, ChartCell]:
    """Cells of a claim; an open upper bound is "open", with no likeliest number below it.

    All are None where there is no claim.
    """
    names = (f"{prefix}at_least", f"{prefix}at_most", f"{prefix}best")
    if claim is None:
        return dict.fromkeys(names)
    if claim.at_most is None:
        return dict(zip(names, (claim.at_least, "open", None), strict=True))
    return dict(zip(names, (claim.at_least, claim.at_most, claim.best), strict=True))


def state_of(total: Total, watched: timedelta) -> str:
    """COUNTED, NOTHING_SEEN or NOT_WATCHED: what was not watched is never calm."""
    if total.rows or total.set_apart:
        return COUNTED
    return NOTHING_SEEN if watched else NOT_WATCHED


def minutes(length: timedelta) -> int:
    """Whole minutes of a length."""
    return int(length / timedelta(minutes=1))
