"""Chart "rate": how many per watched hour, as an interval; each day beside the one before. Pure.

A rate over less than four watched hours is not drawn. Days that were not watched alike cannot be
compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Final

from fieldapp.observation.field_table import VIOLATION
from fieldapp.verification import counting
from fieldapp.verification.claims import CountClaim
from fieldapp.verification.reporting.comparison import CountedPeriod, compare
from fieldapp.verification.reporting.coverage import total_length
from fieldapp.verification.trends.day_part import DayPart
from fieldapp.verification.trends.trend_chart import (
    NOT_WATCHED,
    ChartCell,
    ChartRow,
    TrendChart,
    claim_cells,
    minutes,
    state_of,
)

LEAST: Final = timedelta(hours=4)
"""Watched time from which on a rate is drawn."""
CANNOT_SAY: Final = "cannot_say"
"""Of a rate: nobody knows which of the posts that watched could see what was chosen."""


def rate_chart(parts: Sequence[DayPart]) -> TrendChart:
    """Rates of days, in order."""
    rows = tuple(_rows(parts))
    drawn = sum(row.cells["drawn"] == "yes" for row in rows)
    return TrendChart("rate", rows, {"days": len(rows), "drawn": drawn})


def without_rates(chart: TrendChart) -> TrendChart:
    """The chart where nobody knows which posts could see what was chosen."""
    none: dict[str, ChartCell] = dict.fromkeys(("rate_low", "rate_high", "compared"))
    none["drawn"] = CANNOT_SAY
    rows = tuple(ChartRow({**row.cells, **none}) for row in chart.rows)
    return TrendChart(chart.name, rows, {**chart.facts, "drawn": CANNOT_SAY})


def _rows(parts: Sequence[DayPart]) -> Iterator[ChartRow]:
    periods = [_period(part) for part in parts]
    words: list[str | None] = [None]
    words += [compare(now, before).word for before, now in pairwise(periods)]
    for part, period, word in zip(parts, periods, words, strict=False):
        watched = period.watched or timedelta()
        total = part.totals.get(VIOLATION) or counting.total(())
        state = state_of(total, watched)
        cells: dict[str, ChartCell] = {
            "day": f"{part.day}",
            "state": state,
            **claim_cells(None if state == NOT_WATCHED else period.claim),
            "watched_minutes": minutes(watched),
            **_rate(period.claim, watched),
            "drawn": "yes" if watched >= LEAST else "no",
            "compared": word,
        }
        yield ChartRow(cells)


def _period(part: DayPart) -> CountedPeriod:
    total = part.totals.get(VIOLATION) or counting.total(())
    watched = total_length(part.posts)
    return CountedPeriod(
        claim=total.claim, length=part.span[1] - part.span[0], watched=watched or None
    )


def _rate(claim: CountClaim, watched: timedelta) -> dict[str, ChartCell]:
    """Lowest and highest number per watched hour."""
    if not watched:
        return {"rate_low": None, "rate_high": None}
    hours = watched / timedelta(hours=1)
    most: ChartCell = "open" if claim.at_most is None else round(claim.at_most / hours, 3)
    return {"rate_low": round(claim.at_least / hours, 3), "rate_high": most}
