"""Part of a trend that one operational day makes: totals, hours, sectors, watched posts. Pure.

A period of many days is read day by day and kept as these: of a million observations no more stays
in memory than their sums.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span
from fieldapp.verification import counting
from fieldapp.verification.counting import Total
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.reporting.coverage import (
    PostCoverage,
    coverage,
    merged,
    post_name,
    total_length,
)
from fieldapp.verification.reporting.hours import HourShares, hour_shares
from fieldapp.verification.trends.sector_shares import SectorFinder, SectorPart, sector_parts
from fieldapp.verification.trends.trend_chart import minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPart:
    """Part of a day.

    Attributes:
        day, span: The operational day, first moment and first moment after it.
        totals: By kind of observation; they hold no groups.
        hours: Of violations, on the clocks.
        sectors: Of violations.
        posts: Coverage of the posts.
        violation_spans: By post, in small letters: spans in which a violation that was told there
            may lie, whatever was chosen, and whatever day it counts in.
    """

    day: date
    span: Span
    totals: Mapping[str, Total]
    hours: HourShares
    sectors: Mapping[str, SectorPart]
    posts: tuple[PostCoverage, ...]
    violation_spans: Mapping[str, tuple[Span, ...]]

    @property
    def watched_minutes(self) -> int:
        """Post-hours of the day, in minutes."""
        return minutes(total_length(self.posts))


def day_part(
    *,
    day: date,
    span: Span,
    by_kind: Mapping[str, Sequence[EventGroup]],
    violations: Sequence[EventGroup],
    all_violations: Iterable[EventGroup],
    may_lie: Iterable[EventGroup],
    watches: Iterable[Observation],
    zone: str,
    finder: SectorFinder,
) -> DayPart:
    """The part of a day.

    Args:
        day: The operational day.
        span: Its ends.
        by_kind: Groups of the day that were chosen, by kind.
        violations: Of these the ceasefire violations.
        all_violations: Those of the day, whatever was chosen.
        may_lie: Violations that may lie in the span, of other days and of none too: silence is of
            everything.
        watches: Watches that reach into the span.
        zone: IANA name of the zone of hours.
        finder: Of sectors.
    """
    return DayPart(
        day=day,
        span=span,
        totals={kind: _summed(counting.total(groups)) for kind, groups in by_kind.items()},
        hours=hour_shares(violations, zone),
        sectors={
            name: replace(part, inside=_summed(part.inside))
            for name, part in sector_parts(violations, finder).items()
        },
        posts=coverage([*watches, *_seen(all_violations)], span),
        violation_spans=_spans_by_post(may_lie),
    )


def _summed(total: Total) -> Total:
    """A total without what it was made of."""
    return replace(total, groups=())


def _seen(groups: Iterable[EventGroup]) -> Iterable[Observation]:
    for group in groups:
        for leaf in group.leaves():
            if leaf.row and leaf.row.seen:
                yield leaf.row.seen


def _spans_by_post(groups: Iterable[EventGroup]) -> dict[str, tuple[Span, ...]]:
    spans: dict[str, list[Span]] = {}
    for seen in _seen(groups):
        window = counting.extent(seen.time)
        if seen.post is not None and window is not None:
            spans.setdefault(post_name(seen.post).casefold(), []).append(window)
    return {post: tuple(merged(each)) for post, each in spans.items()}
