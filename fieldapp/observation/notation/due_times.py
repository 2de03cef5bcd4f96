"""Times by which something is due, as people type them: the next one that is meant, never the last.

    1600 | tomorrow 0900 | today 1800 | the day after tomorrow
    3 Oct 1600 | 3 Oct | 2026-10-03 1600

A time of day alone is the next one. A day and month without a year are the next such day, where it
is less than half a year away. A day alone is due at its end. All else as `moments` has it.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.local_time import day_of, zone_of
from fieldapp.observation.notation import moments
from fieldapp.observation.notation.moments import MONTHS

_NEXT: Final = timedelta(days=1) - moments.SLACK - timedelta(minutes=1)
"""A time of day that is due is the next one, where an observation's is the last one."""
_HALF_YEAR: Final = timedelta(days=183)
_SUCH_AS: Final = Message("Such as 1600, tomorrow 0900, 3 Oct 1600.")
_NOW: Final = ("now", "зараз", "сейчас")
_AHEAD: Final = {
    "yesterday": -1, "вчора": -1, "вчера": -1, "hier": -1,
    "today": 0, "сьогодні": 0, "сегодня": 0, "aujourd'hui": 0, "aujourd’hui": 0,
    "tomorrow": 1, "завтра": 1, "demain": 1,
    "day after tomorrow": 2, "the day after tomorrow": 2, "післязавтра": 2, "послезавтра": 2,
    "après-demain": 2,
}  # fmt: skip
_CLOCK: Final = r"(?:,?\s+(?:(?:at|by|о|об|до|в|у|к|à)\s+)?(?P<clock>\d.*))?"
_NAMED: Final = re.compile(rf"(?P<day>{'|'.join(_AHEAD)}){_CLOCK}", re.IGNORECASE)
_DATED: Final = re.compile(
    rf"(?P<dom>\d{{1,2}})\.?\s+(?P<month>{'|'.join(MONTHS)})\.?(?!,?\s+(?:19|20)\d\d(?![:\d])){_CLOCK}",
    re.IGNORECASE,
)


def parse_due(text: str, *, now: datetime, zone: str) -> datetime:
    """Parse the time by which something is due: its last second, UTC.

    Args:
        text: As above.
        now: The device clock, UTC.
        zone: IANA name of the zone the time is told in.

    Raises:
        InputError: Not a time, or one that is over.
    """
    plain = text.strip()
    today = now.astimezone(zone_of(zone)).date()
    no_time = Message("{1} is not a time.", TypedText(plain[:60]))
    try:
        if match := _NAMED.fullmatch(plain):
            day = today + timedelta(days=_AHEAD[match["day"].casefold()])
            due = _on(day, match["clock"], now, zone)
        elif match := _DATED.fullmatch(plain):
            due = _on(_coming(match, today), match["clock"], now, zone)
        elif plain.casefold() in _NOW:
            due = now
        else:
            due = moments.last_moment(moments.parse_time(plain, now=now + _NEXT, zone=zone))
    except InputError as e:
        message = no_time if e.advice else e.message  # a time is read with its date put before it
        raise InputError(
            message, field="due", suggestions=e.suggestions, advice=_SUCH_AS if e.advice else ""
        ) from e
    if due <= now:
        raise InputError("The task would be due in the past.", field="due", advice="Add the date.")
    return due


def _on(day: date, clock: str | None, now: datetime, zone: str) -> datetime:
    dated = f"{day.isoformat()} {clock or ''}".strip()
    return moments.last_moment(moments.parse_time(dated, now=now, zone=zone))


def _coming(match: re.Match[str], today: date) -> date:
    """The next such day; this year's where the next one is far, which is in the past then."""
    month, dom = MONTHS[match["month"].casefold()], int(match["dom"])
    found = day_of(today.year, month, dom)
    if found >= today:
        return found
    following = day_of(today.year + 1, month, dom)
    return following if following - today < _HALF_YEAR else found
