"""Reasons of a chart's row: the records that it was made of, read again for it alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.trends import trend_reading
from fieldapp.app.trends.trend import Trend
from fieldapp.app.trends.trend_filter import Passing
from fieldapp.errors import InputError
from fieldapp.observation.field_table import VIOLATION
from fieldapp.observation.operational_day import Span, span
from fieldapp.observation.values import Place
from fieldapp.report.daily.sections import tree
from fieldapp.verification import counting
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.reporting.coverage import post_name
from fieldapp.verification.reporting.hours import hour_shares
from fieldapp.verification.trends import zone_weapons
from fieldapp.verification.trends.hour_heat import ALL_DAYS, NOT_KNOWN_HOUR
from fieldapp.verification.trends.sector_shares import SectorFinder, sector_parts
from fieldapp.verification.trends.trend_chart import ChartCells
from fieldapp.verification.trends.truce_blocks import block_spans
from fieldapp.verification.trends.zone_weapons import weapon_type

Grounds = Mapping[str, Any]
"""As a row of the report has them: "total", a tree that ends in hashes; "records", hashes."""


@dataclass(frozen=True, slots=True)
class _Reread:
    """Home, state and trends of which a row is read again."""

    session: Session
    state: CountingState
    trend: Trend

    def day(self, kind: str, day: date) -> tuple[EventGroup, ...]:
        """Groups of a kind that were chosen of an operational day."""
        return self._of(kind, day, self.trend.allowed)

    def whole_day(self, day: date) -> tuple[EventGroup, ...]:
        """Violations of an operational day, whatever was chosen: silence is of everything."""
        return self._of(VIOLATION, day, Passing())

    def _of(self, kind: str, day: date, passing: Passing) -> tuple[EventGroup, ...]:
        state = self.state
        within = span(day, state.zone, state.cut_off)
        groups, numbers = trend_reading.groups_in(state, kind, *within)
        return tuple(
            group
            for group in groups
            if counting.day_of_group(group, state.zone, state.cut_off) == day
            and trend_reading.passes(group, numbers, passing)
        )

    def all_days(self, kind: str) -> Iterator[EventGroup]:
        """Groups of a kind that were chosen, of each day."""
        for day in self.trend.days:
            yield from self.day(kind, day)

    def watches(self, within: Span, post: str | None = None) -> list[str]:
        """Hashes of the watches of a span, or of those of a post."""
        found = trend_reading.watches_in(self.state, within, self.trend.allowed)
        return sorted(
            hash_.hex()
            for hash_, seen in found
            if post is None or (seen.post is not None and _name(seen.post) == post.casefold())
        )


def _name(post: Place) -> str:
    return post_name(post).casefold()


def reasons(session: Session, found: Trend, name: str, row: int) -> Grounds:
    """Records that a row of a chart was made of.

    Args:
        session: The open home.
        found: The trends.
        name: Of the chart.
        row: Its number.

    Raises:
        InputError: Records came since: the chart is to be made anew.
        StoreError: The disk failed.
    """
    state = counting_state.state_at(session, found.size)
    if state.basis != found.read_at[0]:
        raise InputError(
            "Records came since this chart was made.", advice="Bring it up to date first."
        )
    cells = found.chart(name).rows[row].cells
    return _REASONS[name](_Reread(session, state, found), cells)


def _daily(read: _Reread, cells: ChartCells) -> Grounds:
    day = date.fromisoformat(str(cells["day"]))
    return _counted(read.day(str(cells["kind"]), day), read.watches(_span(read, day)))


def _rate(read: _Reread, cells: ChartCells) -> Grounds:
    day = date.fromisoformat(str(cells["day"]))
    return _counted(read.day(VIOLATION, day), read.watches(_span(read, day)))


def _hours(read: _Reread, cells: ChartCells) -> Grounds:
    day, hour, zone = str(cells["day"]), str(cells["hour"]), read.state.zone
    days: Sequence[date] = read.trend.days
    if day != ALL_DAYS:  # an event counts in the operational day in which it ends, hours later
        near = date.fromisoformat(day)
        days = [each for each in days if abs(each - near) <= timedelta(days=1)]

    def lies(group: EventGroup, of: date) -> bool:
        shares = hour_shares([group], zone)
        if hour == NOT_KNOWN_HOUR:
            return bool(shares.not_known) and day in (ALL_DAYS, f"{of}")
        return any(day in (ALL_DAYS, f"{on}") and f"{at:02}" == hour for on, at in shares.cells)

    groups = [group for of in days for group in read.day(VIOLATION, of) if lies(group, of)]
    return _counted(groups)


def _sectors(read: _Reread, cells: ChartCells) -> Grounds:
    finder = SectorFinder(read.state.areas)
    sector, every = cells["sector"], read.all_days(VIOLATION)
    return _counted(each for each in every if sector in sector_parts([each], finder))


def _truce(read: _Reread, cells: ChartCells) -> Grounds:
    assert read.trend.truce is not None  # noqa: S101 - a block has one
    within = dict(block_spans(read.trend.truce))[int(cells["block"] or 0)]
    chosen = trend_reading.chosen_in(read.state, within, read.trend.allowed)
    total = counting.period_total(chosen, *within)
    return _counted((*total.inside.groups, *total.straddling.groups), read.watches(within))


def _silence(read: _Reread, cells: ChartCells) -> Grounds:
    post = str(cells["post"]).casefold()
    days = read.trend.days
    within = _span(read, days[0])[0], _span(read, days[-1])[1]
    reasons = [
        group
        for day in days
        for group in read.whole_day(day)
        if any(
            leaf.row and leaf.row.seen and leaf.row.seen.post and _name(leaf.row.seen.post) == post
            for leaf in group.leaves()
        )
    ]
    return _counted(reasons, read.watches(within, post))


def _weapons(read: _Reread, cells: ChartCells) -> Grounds:
    judge = trend_reading.judge_of(read.session, read.state)
    wanted = cells["provision"], cells["weapon"], cells["outcome"]
    found = {
        counting.placing(group).hash.hex()
        for kind in zone_weapons.KINDS
        for group in read.all_days(kind)
        for provision, outcome in judge.outcomes(group)
        if (provision, weapon_type(group), outcome) == wanted
    }
    return {"records": sorted(found)}


def _span(read: _Reread, day: date) -> Span:
    return span(day, read.state.zone, read.state.cut_off)


def _counted(groups: Iterable[EventGroup], watches: Sequence[str] = ()) -> Grounds:
    total = counting.total(groups)
    reasons = {"total": tree(total, {})} if total.groups else {}
    return {**reasons, **({"records": list(watches)} if watches else {})}


_REASONS: Final[Mapping[str, Callable[[_Reread, ChartCells], Grounds]]] = {
    "daily": _daily,
    "sectors": _sectors,
    "hours": _hours,
    "truce": _truce,
    "silence": _silence,
    "rate": _rate,
    "weapons": _weapons,
}
