"""Chart "hours": lower bounds by hour of the day and date, over the hours that were watched. Pure.

A cell without events is "nothing" where it was watched and "not_watched" where it was not. What
tells no hour stands beside its day. The hour that the clocks repeat is one, with two hours in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Final, TypeVar

from fieldapp.observation.local_time import zone_of
from fieldapp.observation.operational_day import Span
from fieldapp.verification.counting import next_quarter
from fieldapp.verification.reporting.coverage import PostCoverage
from fieldapp.verification.trends.day_part import DayPart
from fieldapp.verification.trends.trend_chart import (
    COUNTED,
    NOT_WATCHED,
    NOTHING_SEEN,
    ChartRow,
    TrendChart,
    minutes,
)

ALL_DAYS: Final = "all"
NOT_KNOWN_HOUR: Final = "not_known"
_HOURS: Final = range(24)


def heat_chart(parts: Sequence[DayPart], posts: Sequence[PostCoverage], zone: str) -> TrendChart:
    """The chart: cells of each date, then those of all dates together.

    Args:
        parts: Operational days, in order.
        posts: Coverage of the whole period.
        zone: IANA name of the zone of the clocks.
    """
    shares: dict[date, dict[int, Fraction]] = {}
    coarse: dict[date, Fraction] = {}
    for part in parts:
        coarse[part.day] = part.hours.not_known
        for (day, hour), share in part.hours.cells.items():
            of_day = shares.setdefault(day, {})
            of_day[hour] = of_day.get(hour, Fraction()) + share
    watched = watched_by_hour(posts, zone)
    rows: list[ChartRow] = []
    dates = sorted(shares.keys() | watched.keys() | coarse.keys())
    for day in dates:
        unknown = coarse.get(day, Fraction())
        rows += _rows(f"{day}", shares.get(day, {}), watched.get(day, {}), unknown)
    unknown = sum(coarse.values(), Fraction())
    by_hour = {hour: _sum(shares, hour, Fraction()) for hour in _HOURS}
    by_watch = {hour: _sum(watched, hour, timedelta()) for hour in _HOURS}
    rows += _rows(ALL_DAYS, by_hour, by_watch, unknown)
    whole = sum(by_hour.values(), unknown)
    return TrendChart(
        "hours",
        tuple(rows),
        {"not_known": _figure(unknown), "sum": _figure(whole), "days": len(dates)},
    )


def watched_by_hour(posts: Sequence[PostCoverage], zone: str) -> dict[date, dict[int, timedelta]]:
    """Watched time of all posts by date and hour on the clocks."""
    found: dict[date, dict[int, timedelta]] = {}
    for post in posts:
        for span in post.watched:
            for at, end in _quarters(span):
                local = at.astimezone(zone_of(zone))
                of_day = found.setdefault(local.date(), {})
                of_day[local.hour] = of_day.get(local.hour, timedelta()) + (end - at)
    return found


def _quarters(span: Span) -> Iterator[Span]:
    at, last = (moment.astimezone(UTC) for moment in span)
    while at < last:
        end: datetime = min(next_quarter(at), last)
        yield at, end
        at = end


def _rows(
    day: str,
    shares: Mapping[int, Fraction],
    watched: Mapping[int, timedelta],
    unknown: Fraction,
) -> Iterator[ChartRow]:
    for hour in _HOURS:
        length, share = watched.get(hour, timedelta()), shares.get(hour, Fraction())
        state = COUNTED if share else NOTHING_SEEN if length else NOT_WATCHED
        yield ChartRow(
            {
                "day": day,
                "hour": f"{hour:02}",
                "state": state,
                "share": None if state == NOT_WATCHED else _figure(share),
                "watched_minutes": minutes(length),
            }
        )
    state = COUNTED if unknown else NOTHING_SEEN if any(watched.values()) else NOT_WATCHED
    yield ChartRow(
        {
            "day": day,
            "hour": NOT_KNOWN_HOUR,
            "state": state,
            "share": None if state == NOT_WATCHED else _figure(unknown),
            "watched_minutes": None,
        }
    )


T = TypeVar("T", Fraction, timedelta)


def _sum(days: Mapping[date, Mapping[int, T]], hour: int, nothing: T) -> T:
    return sum((hours[hour] for hours in days.values() if hour in hours), nothing)


def _figure(share: Fraction) -> float:
    return round(float(share), 3)
