"""Chart "daily": how many a day, by kind, with bounds, set-apart lines, watched hours. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from fieldapp.observation.field_table import VIOLATION
from fieldapp.verification import counting
from fieldapp.verification.claims import CountClaim, total_of
from fieldapp.verification.counting import Total
from fieldapp.verification.reporting.coverage import total_length
from fieldapp.verification.selections.selection_totals import has_figure
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


def daily_chart(
    parts: Sequence[DayPart], undated: Total, revised: Mapping[date, bool | None]
) -> TrendChart:
    """Bars of days; of violations, and of kinds of which any figure was told.

    Args:
        parts: Days, in order.
        undated: Violations in no day.
        revised: Days of which an edition is in force, with whether it says otherwise; None where
            it cannot be read here.
    """
    kinds_seen = {
        kind for part in parts for kind, total in part.totals.items() if has_figure(total)
    }
    kinds = dict.fromkeys([VIOLATION, *sorted(kinds_seen)])
    whole = counting.together([p.totals[VIOLATION] for p in parts if VIOLATION in p.totals])
    return TrendChart(
        "daily",
        tuple(row for kind in kinds for row in _rows(parts, kind, revised)),
        {
            **claim_cells(whole.claim),
            "without_figure": whole.without_figure,
            **claim_cells(undated.claim if undated.rows else None, "undated_"),
            "watched_minutes": minutes(sum((total_length(p.posts) for p in parts), timedelta())),
            "days": len(parts),
            "days_not_watched": sum(not total_length(part.posts) for part in parts),
            "editions_not_read": sum(each is None for each in revised.values()),
        },
    )


def _rows(
    parts: Sequence[DayPart], kind: str, revised: Mapping[date, bool | None]
) -> Iterator[ChartRow]:
    for part in parts:
        total = part.totals.get(kind) or counting.total(())
        with_apart = claim_cells(_with_apart(total), "with_apart_")
        watched = total_length(part.posts)
        state = state_of(total, watched)
        if kind != VIOLATION and not (total.rows or total.set_apart):
            continue
        cells: dict[str, ChartCell] = {
            "day": f"{part.day}",
            "kind": kind,
            "state": state,
            **claim_cells(None if state == NOT_WATCHED else total.claim),
            "rows": total.rows,
            "open_rows": total.open_rows,
            "without_figure": total.without_figure,
            **claim_cells(total.set_apart.get("live_fire"), "live_fire_"),
            **claim_cells(total.set_apart.get("demining"), "demining_"),
            "with_apart_at_least": with_apart["with_apart_at_least"],
            "with_apart": with_apart["with_apart_best"],
            "watched_minutes": minutes(watched),
            "day_hours": int((part.span[1] - part.span[0]) / timedelta(hours=1)),
            "revised": {None: None, True: "yes", False: "no"}[revised.get(part.day)],
        }
        yield ChartRow(cells)


def _with_apart(total: Total) -> CountClaim:
    return total_of([total.claim, *total.set_apart.values()])
