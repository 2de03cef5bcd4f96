"""Posts of a day: when the monitors were there, what they watched, and where the watches have gaps.

A watch is the denominator of every trend, so a stretch that no watch covers must be seen before the
day is signed off. Whoever drives from post to post has stretches without a watch and is right to;
so gaps are shown per post, and nothing is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span
from fieldapp.verification.reporting.coverage import (
    MINUTE,
    UNWATCHED_STATES,
    cut,
    gaps,
    knows_hours,
    length,
    merged,
    post_name,
    span_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A post in a day.

    Attributes:
        post: Its name, else its coordinates.
        first, last: From the first to the last that is known of it, UTC.
        observations: How many were logged there, watches not counted.
        watched: Covered by watches that watched: no camera out of order, no denied access.
        apart: (code of list "status_watch", how long) of what was watched and not in full.
        nothing: How many of the watches say that nothing was heard or seen.
        gaps: Between the watches, and not covered by any.
        unwatched: Events there that no watch covers.
    """

    post: str
    first: datetime
    last: datetime
    observations: int
    watched: timedelta
    apart: tuple[tuple[str, timedelta], ...]
    nothing: int
    gaps: tuple[Span, ...]
    unwatched: tuple[datetime, ...]


@dataclass(slots=True)
class _Post:
    name: str
    spans: list[Span] = field(default_factory=list)
    watches: list[Span] = field(default_factory=list)
    watched: list[Span] = field(default_factory=list)
    events: list[datetime] = field(default_factory=list)
    nothing: int = 0
    manned: dict[str, list[Span]] = field(default_factory=dict)


def visits(seen: Iterable[Observation], within: Span) -> list[Visit]:
    """The posts of these observations, in the order in which they were reached.

    Args:
        seen: Observations; what has neither post nor time is left out.
        within: What lies outside of this span is cut off.
    """
    posts: dict[str, _Post] = {}
    for each in seen:
        if each.post is None or each.time is None:
            continue
        span = cut(span_of(each.time), within)
        if span is None:
            continue
        name = post_name(each.post)
        post = posts.setdefault(name.casefold(), _Post(name))
        post.spans.append(span)
        if each.kind == "watch":
            post.watches.append(span)
            if knows_hours(each.time) and not UNWATCHED_STATES & set(each.status):
                post.watched.append(span)
            for code in set(each.status) - {"complete"}:
                post.manned.setdefault(code, []).append(span)
            post.nothing += each.nothing
        else:
            post.events.append(span[0])
    return sorted((_visit(post) for post in posts.values()), key=lambda visit: visit.first)


def _visit(post: _Post) -> Visit:
    covered = merged(post.watches)
    return Visit(
        post=post.name,
        first=min(start for start, _ in post.spans),
        last=max(end for _, end in post.spans),
        observations=len(post.events),
        watched=length(merged(post.watched)),
        apart=tuple((code, length(merged(post.manned[code]))) for code in sorted(post.manned)),
        nothing=post.nothing,
        gaps=gaps(covered),
        unwatched=tuple(
            at
            for at in sorted(post.events)
            if not any(start <= at < end + MINUTE for start, end in covered)
        ),
    )
