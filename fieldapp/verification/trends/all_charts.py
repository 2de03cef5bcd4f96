"""All seven charts of a period, from what was read of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from fieldapp.observation.operational_day import Span
from fieldapp.verification import counting
from fieldapp.verification.counting import Total
from fieldapp.verification.reporting.coverage import PostCoverage, merged
from fieldapp.verification.trends.daily_bars import daily_chart
from fieldapp.verification.trends.day_part import DayPart
from fieldapp.verification.trends.hour_heat import heat_chart
from fieldapp.verification.trends.post_strips import strip_chart
from fieldapp.verification.trends.sector_bars import sector_chart
from fieldapp.verification.trends.trend_chart import (
    NOT_WATCHED,
    NOT_WATCHED_CHOSEN,
    NOTHING_CHOSEN,
    NOTHING_SEEN,
    ChartCell,
    TrendChart,
)
from fieldapp.verification.trends.truce_blocks import TruceBlock, truce_chart
from fieldapp.verification.trends.watched_rates import rate_chart, without_rates
from fieldapp.verification.trends.zone_weapons import JudgedKey, weapon_chart


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendParts:
    """All that was read of a period.

    Attributes:
        days: In order, one after the other.
        undated: Violations in no day that were chosen.
        all_undated: The same, whatever was chosen.
        posts: Coverage of the whole period.
        sectors: Names of the mission's sectors.
        zone: IANA name.
        truce: The recommitment; None where none was named.
        blocks: Around it.
        straddling: Violations across it.
        judged: Observations of weapons by provision, type and outcome.
        rules: Version of the agreement's rules; None where the mission has none.
        revised: Days of which an edition is in force, with whether it says otherwise; None where
            it cannot be read here.
        chosen: Events were chosen.
        by_who: Watched hours are those of chosen teams and laptops alone.
        by_place: They were chosen by place or words: which posts could see them is not known.
    """

    days: Sequence[DayPart]
    undated: Total
    all_undated: Total
    posts: Sequence[PostCoverage]
    sectors: Sequence[str]
    zone: str
    truce: datetime | None = None
    blocks: Sequence[TruceBlock] = ()
    straddling: Total = field(default_factory=lambda: counting.total(()))
    judged: Mapping[JudgedKey, int] = field(default_factory=dict)
    rules: int | None = None
    revised: Mapping[date, bool | None] = field(default_factory=dict)
    chosen: bool = False
    by_who: bool = False
    by_place: bool = False

    @property
    def span(self) -> Span:
        """First moment of the period, and the first after it."""
        return self.days[0].span[0], self.days[-1].span[1]


def all_charts(parts: TrendParts) -> tuple[TrendChart, ...]:
    """The charts, in the order of CHARTS."""
    rates = rate_chart(parts.days)
    charts = (
        daily_chart(parts.days, parts.undated, parts.revised),
        sector_chart(parts.days, parts.posts, parts.sectors),
        heat_chart(parts.days, parts.posts, parts.zone),
        truce_chart(parts.blocks, parts.straddling, parts.undated, parts.truce),
        strip_chart(parts.posts, _spans_by_post(parts.days), parts.span, parts.all_undated),
        without_rates(rates) if parts.by_place else rates,
        weapon_chart(parts.judged, parts.rules),
    )
    if not parts.chosen:
        return charts
    states: dict[ChartCell, str] = {NOTHING_SEEN: NOTHING_CHOSEN}
    if parts.by_who:
        states[NOT_WATCHED] = NOT_WATCHED_CHOSEN
    return tuple(_of_chosen(each, states) for each in charts)


def _of_chosen(chart: TrendChart, states: Mapping[ChartCell, str]) -> TrendChart:
    """The chart, which never says of what was not chosen that there was nothing, or nobody."""
    rows = tuple(
        replace(row, cells={**row.cells, "state": states[row.cells["state"]]})
        if row.cells.get("state") in states
        else row
        for row in chart.rows
    )
    return replace(chart, rows=rows)


def _spans_by_post(days: Sequence[DayPart]) -> dict[str, tuple[Span, ...]]:
    spans: dict[str, list[Span]] = {}
    for day in days:
        for post, each_spans in day.violation_spans.items():
            spans.setdefault(post, []).extend(each_spans)
    return {post: tuple(merged(each)) for post, each in spans.items()}
