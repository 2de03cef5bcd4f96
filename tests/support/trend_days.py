"""Days of observations and watches, and their charts, without a home."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import span
from fieldapp.observation.values import EventTime, Place
from fieldapp.verification import counting
from fieldapp.verification.counting import Areas
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.reporting.coverage import coverage
from fieldapp.verification.trends.all_charts import TrendParts, all_charts
from fieldapp.verification.trends.day_part import DayPart, day_part
from fieldapp.verification.trends.sector_shares import SectorFinder
from fieldapp.verification.trends.trend_chart import TrendChart

KYIV: Final = "Europe/Kyiv"
CUT_OFF: Final = time(19, 30)


def moment(text: str) -> datetime:
    """A moment on the clocks of Kyiv: "2018-09-14 10:30"."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(KYIV)).astimezone(UTC)


def at(start: str, end: str = "", **more: Any) -> EventTime:
    """A time on the clocks of Kyiv."""
    return EventTime(start=moment(start), end=moment(end) if end else None, zone=KYIV, **more)


def watch(start: str, end: str, post: str = "Zolote", status: str = "", **more: Any) -> Observation:
    """A watch of a post."""
    return Observation(
        kind="watch", time=at(start, end), post=Place(name=post), status=tuple(status.split()),
        **more,
    )  # fmt: skip


def days_of(first: str, count: int) -> tuple[date, ...]:
    """Operational days, one after the other."""
    begin = date.fromisoformat(first)
    return tuple(begin + timedelta(days=number) for number in range(count))


def parts_of(
    days: Sequence[date],
    groups: Sequence[EventGroup] = (),
    watches: Sequence[Observation] = (),
    areas: Areas = (),
    **more: Any,
) -> TrendParts:
    """What charts of these days are made of; all groups are violations."""
    finder = SectorFinder(areas)
    spans = {day: span(day, KYIV, CUT_OFF) for day in days}
    by_day = counting.by_day(groups, KYIV, CUT_OFF)
    parts: list[DayPart] = []
    for day, within in spans.items():
        here = list(by_day.get(day, ()))
        by_kind = {"ceasefire_violation": here}
        parts.append(
            day_part(
                day=day, span=within, by_kind=by_kind, violations=here, all_violations=here,
                may_lie=groups, watches=watches, zone=KYIV, finder=finder,
            )
        )  # fmt: skip
    whole = spans[days[0]][0], spans[days[-1]][1]
    return TrendParts(
        days=parts,
        undated=counting.total(by_day.get(None, ())),
        all_undated=counting.total(by_day.get(None, ())),
        posts=coverage(watches, whole),
        sectors=finder.names,
        zone=KYIV,
        **more,
    )


def charts(*args: Any, **options: Any) -> dict[str, TrendChart]:
    """The charts of `parts_of`, by name."""
    return {each.name: each for each in all_charts(parts_of(*args, **options))}
