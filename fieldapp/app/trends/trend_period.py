"""Period of a trend: operational days, typed or of the map's filter, and the recommitment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state, mission_rules
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.judging.typed_period import typed_day
from fieldapp.errors import FieldappError, InputError, Message
from fieldapp.map.index.filters import Filter
from fieldapp.observation.notation import moments
from fieldapp.observation.operational_day import day_of, span
from fieldapp.store.records import log_state
from fieldapp.store.records.search import Query, matching

MOST_DAYS: Final = 400
"""Days of one trend: a year, and some."""
USUAL_DAYS: Final = 30
"""Days where no first one is named."""


def typed_days(
    since: str | None, until: str | None, state: CountingState, now: datetime
) -> tuple[date, ...]:
    """Operational days from the first to the last that were typed.

    Args:
        since: The first; None for USUAL_DAYS.
        until: The last; None for the present one.
        state: What counts, with the zone and cut-off of its days.
        now: The device clock, UTC.

    Raises:
        InputError: One is no date, they are in the wrong order, or too many.
    """
    last = day_of(now, state.zone, state.cut_off)
    if until is not None:
        last = typed_day(until, state, now)
    first = last - timedelta(days=USUAL_DAYS - 1)
    if since is not None:
        first = typed_day(since, state, now)
    return days_between(first, last)


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Days from the first to the last.

    Raises:
        InputError: They are in the wrong order, or too many.
    """
    count = (last - first).days + 1
    if count < 1:
        raise InputError("The period ends before it begins.", field="until")
    if count > MOST_DAYS:
        raise InputError(
            Message("A trend has 1 to {1} days; these are {2}.", MOST_DAYS, count),
            field="since",
            advice="Choose a later first day, or an earlier last one.",
        )
    return tuple(first + timedelta(days=number) for number in range(count))


def filtered_days(state: CountingState, chosen: Filter, now: datetime) -> tuple[date, ...]:
    """Operational days of the time that the map's filter is set to.

    An end that is not set is that of the newest observation, or MOST_DAYS before the other end.

    Raises:
        StoreError: The disk failed.
    """
    if chosen.until is not None:
        last = _day(chosen.until - 1, state)
    else:
        last = newest_day(state) or day_of(now, state.zone, state.cut_off)
    if chosen.since is not None:
        first = min(_day(chosen.since, state), last)
    else:
        first = last - timedelta(days=USUAL_DAYS - 1)
    return days_between(max(first, last - timedelta(days=MOST_DAYS - 1)), last)


def _day(seconds: int, state: CountingState) -> date:
    return day_of(datetime.fromtimestamp(seconds, UTC), state.zone, state.cut_off)


def with_days(session: Session, chosen: Filter, count: int, now: datetime) -> Filter:
    """The filter with the time of so many operational days, up to the last of those that it has.

    Args:
        session: The open home.
        chosen: The map's filter.
        count: How many; 0 for any time.
        now: The device clock, UTC.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    if not count:
        return replace(chosen, since=None, until=None)
    state = counting_state.state_at(session)
    last = filtered_days(state, chosen, now)[-1]
    first = last - timedelta(days=count - 1)
    ends = (span(day, state.zone, state.cut_off)[place] for place, day in ((0, first), (1, last)))
    since, until = (int(end.timestamp()) for end in ends)
    return replace(chosen, since=since, until=until)


def newest_day(state: CountingState) -> date | None:
    """Operational day of the newest observation; None where there is none."""
    newest = list(matching(state.store, Query(limit=1)))
    for _, seen in log_state.seen(state.store, newest):
        if seen.time is not None:
            return day_of(seen.time.start, state.zone, state.cut_off)
    return None


def recommitments(session: Session, state: CountingState) -> tuple[datetime, ...]:
    """Moments at which the agreement's rules say that counters begin again, in order.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    try:
        rules = mission_rules.rules(session, state.log)
    except FieldappError:
        return ()  # without a readable rule file none is known
    provisions = rules.provisions if rules else ()
    return tuple(sorted({moment for each in provisions for moment in each.recommit}))


def typed_truce(text: str, zone: str, now: datetime) -> datetime:
    """The moment of a recommitment as it is typed.

    Raises:
        InputError: It is no moment with a clock time.
    """
    found = moments.parse_time(text, now=now, zone=zone)
    if found.precision not in ("second", "minute") or found.end is not None:
        raise InputError(
            "A recommitment is a moment with its clock time.",
            field="truce",
            advice="Such as 27 Jul 2020 00:01.",
        )
    return found.start


def truce_of(
    known: Sequence[datetime], days: Sequence[date], state: CountingState
) -> datetime | None:
    """The newest recommitment up to the last of the days; None where there is none."""
    before = [each for each in known if day_of(each, state.zone, state.cut_off) <= days[-1]]
    return before[-1] if before else None
