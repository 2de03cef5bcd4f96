"""Timeline: counts of rows by hour or day in the mission's zone.

A bar is a span between two instants, so that a day on which the clocks change has 23 or 25 hours
and an hour that comes twice is two bars. An observation is counted once, in the bar in which it
starts. A day may begin at another time than midnight: the operational day does. What lies outside
of the axis is counted beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

HOUR: Final = 3600
_STEP: Final = 900  # seconds: since 1972 every zone's offset is a multiple of a quarter of an hour
MOST: Final = 3000  # bars: more than a screen has pixels
MIDNIGHT: Final = time(0)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Counts as bars.

    Attributes:
        edges: Seconds since 1970, ascending, one more than bars.
        counts: Of each bar.
        unit: "hour", "day", "week" or "month": the finest that was asked for and is not too much.
        before, after: How many lie outside, before the first and behind the last bar.
        ends: Seconds since 1970 of the first and the last one, wherever they lie; None for none.
    """

    edges: NDArray[np.int64]
    counts: NDArray[np.int64]
    unit: str
    before: int = 0
    after: int = 0
    ends: tuple[int, int] | None = None


UNITS: Final = ("hour", "day", "week", "month")
FITTING: Final = ""  # hours on an axis of some days, days on a longer one
_FEW_HOURS: Final = 96
NO_BARS: Final = Timeline(np.empty(0, np.int64), np.empty(0, np.int64), "day")


def timeline(
    times: NDArray[np.int64],
    axis: tuple[int, int] | None,
    *,
    zone: str,
    unit: str = "day",
    begins: time = MIDNIGHT,
) -> Timeline:
    """Counts along an axis.

    Args:
        times: Seconds since 1970 of the rows that count.
        axis: (since, until) that the bars cover, until not included; between 1900 and 2200. None
            where there is nothing at all.
        zone: IANA name.
        unit: One of UNITS; a coarser one is taken where it would give more than MOST bars. Or
            FITTING.
        begins: Local time at which a day begins.
    """
    if axis is None:
        return NO_BARS
    first, last = axis[0], axis[1] - 1
    if unit == FITTING:
        unit = "hour" if last - first < _FEW_HOURS * HOUR else "day"
    while unit != UNITS[-1] and (last - first) / _LONG[unit] > MOST - 2:
        unit = UNITS[UNITS.index(unit) + 1]
    edges = np.fromiter(_edges(first, last, ZoneInfo(zone), unit, begins), np.int64)
    start, end = int(edges[0]), int(edges[-1])
    before, after = (int(np.count_nonzero(part)) for part in (times < start, times >= end))
    ends = (int(times.min()), int(times.max())) if len(times) else None
    inside = times[(times >= start) & (times < end)] if before or after else times
    if (edges % _STEP).any():
        counts = np.histogram(inside, edges)[0]
    else:
        # Quarters of an hour first: counting a million into them is four times as fast as a search.
        quarters = np.bincount((inside - start) // _STEP, minlength=(end - start) // _STEP)
        sums = np.r_[0, np.cumsum(quarters)]
        counts = np.diff(sums[(edges - start) // _STEP])
    return Timeline(edges, counts, unit, before, after, ends)


_LONG: Final = {"hour": HOUR, "day": 24 * HOUR, "week": 7 * 24 * HOUR, "month": 28 * 24 * HOUR}


def _edges(first: int, last: int, zone: ZoneInfo, unit: str, begins: time) -> Iterator[int]:
    """Instants at which bars begin, the first not after `first`, the end behind `last`."""
    day = local(first, zone.key).date() - timedelta(days=1)
    start = _bar_day(day, unit)
    edge = instant(start, zone.key, begins)
    while True:
        after = _next(start, unit)
        end = instant(after, zone.key, begins)
        if end > first:
            for each in range(edge, end, HOUR) if unit == "hour" else (edge,):
                if each > last:
                    yield each
                    return
                if unit != "hour" or each + HOUR > first:
                    yield each
        start, edge = after, end


def _bar_day(day: date, unit: str) -> date:
    if unit == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if unit == "month" else day


def _next(start: date, unit: str) -> date:
    if unit == "month":
        return (start + timedelta(days=32)).replace(day=1)
    return start + timedelta(days=7 if unit == "week" else 1)


def local(second: int, zone: str) -> datetime:
    """A moment by the clocks of a zone."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=second)).astimezone(ZoneInfo(zone))


def instant(day: date, zone: str, at: time) -> int:
    """Second since 1970 of a local time; where that is skipped, when the clocks jump."""
    # By way of UTC: a local time that does not exist is moved on by the jump.
    moment = datetime.combine(day, at, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return int((moment - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())


def label(second: int, zone: str, unit: str) -> str:
    """Label of a moment in local time: of a bar's beginning by its unit, or "minute".

    An hour has its offset, for it may come twice.

    >>> label(1792886400, "Europe/Kyiv", "hour"), label(1792890000, "Europe/Kyiv", "hour")
    ('2026-10-25 03:00+03:00', '2026-10-25 03:00+02:00')
    """
    at = local(second, zone)
    forms: dict[str, Any] = dict.fromkeys(("hour", "minute"), "%Y-%m-%d %H:%M") | {"month": "%Y-%m"}
    text = at.strftime(forms.get(unit, "%Y-%m-%d" if at.time() == MIDNIGHT else "%Y-%m-%d %H:%M"))
    return text + at.isoformat()[-6:] if unit == "hour" else text
