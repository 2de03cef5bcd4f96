"""Local times to moments: dates that exist, hours that a clock change repeats or leaves out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fieldapp.errors import InputError, Message

EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
LATEST: Final = datetime(2999, 12, 31, 23, 59, 59, tzinfo=UTC)
"""First and last moment that anything can tell: far from where local times and sums overflow."""


def day_of(year: int, month: int, day: int) -> date:
    """A date, checked.

    Raises:
        InputError: There is no such date, or its year is not 1970 to 2998.
    """
    try:
        found = date(year, month, day)
    except ValueError as e:
        raise InputError("There is no such date.", field="time") from e
    if not EARLIEST.year <= year < LATEST.year:
        raise InputError("The year is out of range.", field="time")
    return found


def zone_of(zone: str) -> ZoneInfo:
    """The zone of an IANA name, UTC where there is none."""
    return ZoneInfo(zone or "UTC")


@lru_cache(maxsize=1000)
def is_zone(zone: str) -> bool:
    """True for an IANA name that is known here, and for "", UTC."""
    try:
        zone_of(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a folder of names, a long name
        return False
    return True


def moment_of(local: datetime, zone: str, offset: str | None, fold: int | None) -> datetime:
    """The moment of a local time, UTC.

    Args:
        local: Without a zone.
        zone: IANA name, "" for UTC.
        offset: From UTC, as told: "Z", "UTC", "+03:00"; then the zone does not count.
        fold: Which one is meant, 0 or 1, where a clock change repeats it; None where not told.

    Raises:
        InputError: A clock change leaves it out, or repeats it and `fold` is None; `suggestions`
            then has both readings. Or there is no such offset.
    """
    if offset:
        if offset.upper() in ("Z", "UTC"):
            return local.replace(tzinfo=UTC)
        hours, minutes = int(offset[1:3]), int(offset[-2:])
        if hours > 15 or minutes > 59:
            raise InputError("There is no such offset from UTC.", field="time")
        delta = timedelta(hours=hours, minutes=minutes)
        return local.replace(tzinfo=UTC) - (delta if offset[0] == "+" else -delta)
    first, second = (
        local.replace(tzinfo=zone_of(zone), fold=which).astimezone(UTC) for which in (0, 1)
    )
    if first.astimezone(zone_of(zone)).replace(tzinfo=None) != local:
        raise InputError(
            Message(
                "{1} did not exist on {2} in {3}: the clocks went forward.",
                f"{local:%H:%M}",
                f"{local:%Y-%m-%d}",
                zone,
            ),
            field="time",
            advice="Say what the clock showed after the change, or give an offset from UTC.",
        )
    if first != second and fold is None:
        readings = tuple(iso(moment.astimezone(zone_of(zone))) for moment in (first, second))
        raise InputError(
            Message(
                "{1} came twice on {2} in {3}: the clocks went back.",
                f"{local:%H:%M}",
                f"{local:%Y-%m-%d}",
                zone,
            ),
            field="time",
            suggestions=readings,
            advice="Say `first` or `second` behind the time, or give an offset from UTC.",
        )
    return second if fold else first


def in_zone(moment: datetime | None, zone: str) -> str:
    """A moment to the minute in a zone, as people read it; "" for none.

    >>> in_zone(datetime(2026, 11, 24, 21, 35, tzinfo=UTC), "Europe/Kyiv")
    '2026-11-24 23:35'
    """
    return "" if moment is None else f"{moment.astimezone(zone_of(zone)):%Y-%m-%d %H:%M}"


def in_named_zone(when: datetime | None, zone: str) -> str:
    """Local time with the zone's name, for a text that does not name it elsewhere.

    >>> in_named_zone(datetime(2026, 7, 1, 11, 12, tzinfo=UTC), "Europe/Kyiv")
    '2026-07-01 14:12 Europe/Kyiv'
    """
    text = in_zone(when, zone)
    return f"{text} {zone or 'UTC'}" if text else ""


def iso(moment: datetime) -> str:
    """A moment in ISO 8601, in its own zone, with seconds where it has any."""
    text = moment.isoformat(timespec="seconds" if moment.second else "minutes")
    return text.replace("+00:00", "Z")
