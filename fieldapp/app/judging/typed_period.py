"""Days and periods of totals as they are typed."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from fieldapp.app.judging.counting_state import EARLIEST, LATEST, CountingState
from fieldapp.errors import InputError
from fieldapp.observation.local_time import zone_of
from fieldapp.observation.notation import moments


def typed_day(text: str, state: CountingState, now: datetime) -> date:
    """The operational day of a date.

    Raises:
        InputError: It is not a date.
    """
    found = moments.parse_time(text, now=now, zone=state.zone)
    if found.precision != "day" or found.end is not None:
        raise InputError("A day is one date.", field="day", advice="Such as 2018-09-16.")
    return found.start.astimezone(zone_of(state.zone)).date()


def typed_period(
    since: str | None, until: str | None, state: CountingState, now: datetime
) -> tuple[datetime, datetime]:
    """First moment of a period, and the first moment after it, UTC.

    An end with a clock time is the moment at which the period is over; a date is counted in.

    Raises:
        InputError: One of them is not a time.
    """
    first, after = EARLIEST, LATEST
    if since is not None:
        first = moments.parse_time(since, now=now, zone=state.zone).start
    if until is not None:
        found = moments.parse_time(until, now=now, zone=state.zone)
        exact = found.precision in ("second", "minute") and found.end is None
        after = found.start if exact else moments.last_moment(found) + timedelta(seconds=1)
    return first, after
