"""The operational day: from one reporting cut-off to the next, by the clocks on the walls.

A cut-off in the afternoon or evening begins the day that is named after the morning that follows:
with 19:30, the day of the 14th is from 19:30 on the 13th to 19:30 on the 14th. A cut-off before
noon begins the day of its own date. A day over a change of the clocks has 23 or 25 hours.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

Span = tuple[datetime, datetime]


def span(day: date, zone: str, cut_off: time) -> Span:
    """First moment of an operational day, and the first moment after it, UTC.

    >>> first, after = span(date(2026, 10, 25), "Europe/Kyiv", time(19, 30))
    >>> f"{first:%d %H:%M} {after:%d %H:%M}"  # the clocks go back on the 25th
    '24 16:30 25 17:30'
    """
    before = day - timedelta(days=1) if cut_off >= time(12) else day
    return _moment(before, zone, cut_off), _moment(before + timedelta(days=1), zone, cut_off)


def day_of(moment: datetime, zone: str, cut_off: time) -> date:
    """The operational day that a moment belongs to."""
    local = moment.astimezone(ZoneInfo(zone)).date()
    for day in (local, local + timedelta(days=1), local - timedelta(days=1)):
        first, after = span(day, zone, cut_off)
        if first <= moment < after:
            return day
    msg = "days adjoin"
    raise AssertionError(msg)


def usual_span(name: str, moment: datetime, zone: str, cut_off: time) -> Span:
    """First moment of days that are often asked for, and the first moment after them, UTC.

    Args:
        name: "day", "before" or "week": the operational day, the one before, the last seven;
            "yesterday": the calendar day before.
        moment: Now.
        zone: IANA name of the zone.
        cut_off: When an operational day begins.

    >>> now = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)  # 20:00 in Kyiv: a new day has begun
    >>> for name in ("day", "before", "week", "yesterday"):
    ...     first, after = usual_span(name, now, "Europe/Kyiv", time(19, 30))
    ...     f"{first:%d %H:%M} {after:%d %H:%M}"
    '24 17:30 25 17:30'
    '23 17:30 24 17:30'
    '18 17:30 25 17:30'
    '22 22:00 23 22:00'
    """
    if name == "yesterday":
        return span(day_of(moment, zone, time()) - timedelta(days=1), zone, time())
    today = day_of(moment, zone, cut_off)
    first = today - timedelta(days={"day": 0, "before": 1, "week": 6}[name])
    last = first if name == "before" else today
    return span(first, zone, cut_off)[0], span(last, zone, cut_off)[1]


def parse_cut_off(text: str) -> time | None:
    """A cut-off as "19:30", None where it is no time of day."""
    hour, colon, minute = text.strip().partition(":")
    if not (colon and hour.isdecimal() and minute.isdecimal() and len(minute) == 2):
        return None
    try:
        return time(int(hour), int(minute))
    except ValueError:
        return None


def _moment(day: date, zone: str, clock: time) -> datetime:
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)
