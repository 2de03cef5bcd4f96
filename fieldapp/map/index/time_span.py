"""Spans of time on the map: the axis of its time bar, a span moved on, and one that is typed.

A span is (since, until) in seconds since 1970, until not included.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.timeline import instant, local
from fieldapp.observation.notation import moments

SecondsSpan = tuple[int, int]

DAY: Final = 86_400
FEWEST: Final = 3  # times: of two that lie far apart nobody knows which is wrong
_STRAYS: Final = 50  # one in so many, at each end, may be taken for strays
_TWO_MONTHS: Final = 62 * DAY
_EARLIEST: Final = -2_208_988_800  # 1900-01-01
_LATEST: Final = 7_258_118_400  # 2200-01-01


def reach(times: NDArray[np.int64]) -> SecondsSpan | None:
    """Axis over times, without the few that a wrong clock or a mistyped year put far from the rest.

    At each end as many as one in 50, and at least one, are left out where a gap follows that is
    longer than two months and a quarter of the rest.
    """
    if not len(times):
        return None
    count = len(times)
    most = max(1, count // _STRAYS) if count >= FEWEST else 0
    low = np.sort(np.partition(times, most)[: most + 1])
    high = np.sort(np.partition(times, count - 1 - most)[count - 1 - most :])
    gap = max(_TWO_MONTHS, int(high[0] - low[-1]) // 4)
    first = low[_behind(np.diff(low), gap)]
    last = high[most - _behind(np.diff(high)[::-1], gap)]
    return clipped(int(first), int(last) + 1)


def _behind(gaps: NDArray[np.int64], gap: int) -> int:
    """Number of times before the last long gap."""
    long = np.flatnonzero(gaps > gap)
    return int(long[-1]) + 1 if len(long) else 0


def clipped(since: int, until: int) -> SecondsSpan:
    """The span within 1900 to 2200, of which dates can be written."""
    first = min(max(since, _EARLIEST), _LATEST - 1)
    return first, min(max(until, first + 1), _LATEST)


def stepped(span: SecondsSpan, by: int, zone: str) -> SecondsSpan:
    """The span moved on by its own length: whole days and months by the calendar of the zone.

    Args:
        span: The span.
        by: 1 forth, -1 back.
        zone: IANA name.
    """
    span = clipped(*span)
    first, after = (local(each, zone) for each in span)
    days = (after.date() - first.date()).days
    if first.time() != after.time() or days < 1:
        length = span[1] - span[0]
        return clipped(span[0] + by * length, span[1] + by * length)
    months = (after.year - first.year) * 12 + after.month - first.month
    whole = first.day == after.day == 1

    def moved(each: datetime) -> int:
        if whole:
            turned = each.year * 12 + each.month - 1 + by * months
            day = date(turned // 12, turned % 12 + 1, 1)
        else:
            day = each.date() + timedelta(days=by * days)
        return instant(day, zone, each.time())

    return clipped(moved(first), moved(after))


def zoomed(axis: SecondsSpan, by: float, at: float) -> SecondsSpan:
    """The axis made longer or shorter by a factor; the share `at` of it stays where it is."""
    length = axis[1] - axis[0]
    wanted = max(int(length * by), 6 * 3600)
    since = axis[0] + int(at * (length - wanted))
    return clipped(since, since + wanted)


def around(span: SecondsSpan) -> SecondsSpan:
    """An axis on which the span is the middle third."""
    length = span[1] - span[0]
    return clipped(span[0] - length, span[1] + length)


def typed(text: str, *, now: datetime, zone: str) -> SecondsSpan:
    """The span that a typed time means: "14 Sep 2018", "2018-09", "2018-09-14 to 2018-09-21".

    A last day is counted in; a clock time is where the span ends.

    Raises:
        InputError: It is not a time.
    """
    found = moments.parse_time(text, now=now, zone=zone)
    if found.end is not None and found.precision in ("second", "minute"):
        return int(found.start.timestamp()), int(found.end.timestamp())
    return int(found.start.timestamp()), int(moments.last_moment(found).timestamp()) + 1
