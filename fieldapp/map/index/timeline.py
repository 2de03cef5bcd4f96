"""Timeline: counts of rows by hour or day in the mission's zone.

A bar is a span between two instants, so that a day on which the clocks change has 23 or 25 hours
and an hour that comes twice is two bars. An observation is counted once, in the bar in which it
starts. A day may begin at another time than midnight: the operational day does. What lies before
1900 or after 2200, by a clock that was wrong, is counted at that edge.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Mask

HOUR: Final = 3600
_STEP: Final = 900  # seconds: since 1972 every zone's offset is a multiple of a quarter of an hour
MOST: Final = 3000  # bars: more than a screen has pixels
MIDNIGHT: Final = time(0)
_EARLIEST: Final = int(datetime(1900, 1, 1, tzinfo=UTC).timestamp())
_LATEST: Final = int(datetime(2200, 1, 1, tzinfo=UTC).timestamp())


@dataclass(frozen=True, slots=True)
class Timeline:
    """Counts as bars.

    Attributes:
        edges: Seconds since 1970, ascending, one more than bars.
        counts: Of each bar.
        unit: "hour", "day", "week" or "month": the finest that was asked for and is not too much.
    """

    edges: NDArray[np.int64]
    counts: NDArray[np.int64]
    unit: str


UNITS: Final = ("hour", "day", "week", "month")


def timeline(
    index: Index, passed: Mask, *, zone: str, unit: str = "day", begins: time = MIDNIGHT
) -> Timeline:
    """Counts of the rows that pass, from the first of them to the last.

    Args:
        index: The index.
        passed: Mask of the rows that count.
        zone: IANA name.
        unit: One of UNITS; a coarser one is taken where it would give more than MOST bars.
        begins: Local time at which a day begins.
    """
    times = np.clip(index.columns.time[passed], _EARLIEST, _LATEST)
    if not len(times):
        return Timeline(np.empty(0, np.int64), np.empty(0, np.int64), unit)
    first, last = int(times.min()), int(times.max())
    while unit != UNITS[-1] and (last - first) / _LONG[unit] > MOST - 2:
        unit = UNITS[UNITS.index(unit) + 1]
    edges = np.fromiter(_edges(first, last, ZoneInfo(zone), unit, begins), np.int64)
    if (edges % _STEP).any():
        return Timeline(edges, np.histogram(times, edges)[0], unit)
    # Quarters of an hour first: counting a million into them is four times as fast as a search.
    start = int(edges[0])
    quarters = np.bincount((times - start) // _STEP, minlength=(int(edges[-1]) - start) // _STEP)
    sums = np.r_[0, np.cumsum(quarters)]
    return Timeline(edges, np.diff(sums[(edges - start) // _STEP]), unit)


_LONG: Final = {"hour": HOUR, "day": 24 * HOUR, "week": 7 * 24 * HOUR, "month": 28 * 24 * HOUR}


def _edges(first: int, last: int, zone: ZoneInfo, unit: str, begins: time) -> Iterator[int]:
    """Instants at which bars begin, the first not after `first`, the end behind `last`."""
    day = _local(first, zone).date() - timedelta(days=1)
    start = _bar_day(day, unit)
    edge = _instant(start, zone, begins)
    while True:
        after = _next(start, unit)
        end = _instant(after, zone, begins)
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


def _local(second: int, zone: ZoneInfo) -> datetime:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=second)).astimezone(zone)


def _instant(day: date, zone: ZoneInfo, at: time) -> int:
    """Instant at which a local day begins; where that time is skipped, when the clocks jump."""
    # By way of UTC: a local time that does not exist is moved on by the jump.
    local = datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
    return int((local - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())


def label(second: int, zone: str, unit: str) -> str:
    """Label of a bar: its beginning in local time; an hour has its offset, for it may come twice.

    >>> label(1792886400, "Europe/Kyiv", "hour"), label(1792890000, "Europe/Kyiv", "hour")
    ('2026-10-25 03:00+03:00', '2026-10-25 03:00+02:00')
    """
    local = _local(second, ZoneInfo(zone))
    forms: dict[str, Any] = {"month": "%Y-%m", "hour": "%Y-%m-%d %H:%M"}
    text = local.strftime(
        forms.get(unit, "%Y-%m-%d" if local.time() == MIDNIGHT else "%Y-%m-%d %H:%M")
    )
    return text + local.isoformat()[-6:] if unit == "hour" else text
