"""Coverage: hours for which posts were watched, the denominator of every number. Pure.

Hours of one post are the union of its watches, so two teams at one post, and two cameras at one
place, watch it once. A camera out of order and a denied access watch nothing, and a watch whose
hours are not known has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from typing import Final

from fieldapp.observation.notation import coordinates, moments
from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span
from fieldapp.observation.values import EventTime, Place
from fieldapp.verification.claims import NOT_KNOWN, region_key

MINUTE: Final = timedelta(minutes=1)
"""Watches are typed to the minute: 20:00 is where one ends and the next begins."""
UNWATCHED_STATES: Final = frozenset({"camera_down", "access_denied"})
"""Codes of list "status_watch" of what watched nothing."""
MACHINES: Final = frozenset({"camera", "thermal_camera", "acoustic_sensor", "radar"})
"""Codes of list "sensor" of what watches without a person."""
UNREVIEWED: Final = "unreviewed"
"""Of a watch of a sensor whose detections nobody looked through: it watched, and was not silent."""
SHOWN_APART: Final = ("interrupted", "noise", "limited_view", "night", UNREVIEWED)
"""Codes of list "status_watch" of what was watched, and not in full."""
HOURS_NOT_KNOWN: Final = "hours_not_known"
"""Of a watch of which only the day, or a part of it, was told: it has no watched time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostCoverage:
    """Coverage of a post in a period.

    Attributes:
        post: Its name, else its coordinates, "" where none was told.
        region: As told at the post, NOT_KNOWN where it was not, or not always the same.
        camera: A camera or another sensor watched; no patrol did.
        watched: Spans that somebody or something watched, apart from each other, in order.
        nothing: Of these, what was watched and had nothing.
        apart: Spans by code of SHOWN_APART and NOT_WATCHED, and of HOURS_NOT_KNOWN.
    """

    post: str
    region: str
    camera: bool
    watched: tuple[Span, ...]
    nothing: tuple[Span, ...]
    apart: Mapping[str, tuple[Span, ...]]

    @property
    def length(self) -> timedelta:
        """Watched time."""
        return length(self.watched)


@dataclass(slots=True)
class _WatchedPost:
    name: str
    regions: set[str] = field(default_factory=set)
    patrol: bool = False
    spans: dict[str, list[Span]] = field(default_factory=dict)


_WATCHED, _NOTHING, _REVIEWED = "", "nothing", "reviewed"


def coverage(seen: Iterable[Observation], within: Span) -> tuple[PostCoverage, ...]:
    """Coverage of each post that was watched, or should have been, in a period.

    Args:
        seen: Observations; of those that are no watch only the region of their post is taken.
        within: First moment, and the first after it; what lies outside is cut off.
    """
    posts: dict[str, _WatchedPost] = {}
    for each in seen:
        name = post_name(each.post) if each.post else ""
        post = posts.setdefault(name.casefold(), _WatchedPost(name))
        if each.region:
            post.regions.add(region_key(each.region))
        span = cut(span_of(each.time), within) if each.time else None
        if each.kind != "watch" or span is None:
            continue
        post.patrol |= each.sensor not in MACHINES and each.gateway is None
        for kind in _kinds(each):
            post.spans.setdefault(kind, []).append(span)
    found = (_coverage(post) for post in posts.values() if post.spans)
    return tuple(sorted(found, key=lambda each: (each.region, each.post)))


def _kinds(watch: Observation) -> Iterator[str]:
    if not knows_hours(watch.time):
        yield HOURS_NOT_KNOWN
    elif not UNWATCHED_STATES & set(watch.status):
        yield _WATCHED
        if UNREVIEWED not in watch.status:
            yield _REVIEWED
        if watch.nothing:
            yield _NOTHING
    yield from sorted(set(watch.status) & {*SHOWN_APART, *UNWATCHED_STATES})


def _coverage(post: _WatchedPost) -> PostCoverage:
    spans = {kind: tuple(merged(each)) for kind, each in post.spans.items()}
    reviewed = spans.pop(_REVIEWED, ())
    if unreviewed := tuple(without(spans.pop(UNREVIEWED, ()), reviewed)):
        spans[UNREVIEWED] = unreviewed
    return PostCoverage(
        post=post.name,
        region=post.regions.pop() if len(post.regions) == 1 else NOT_KNOWN,
        camera=not post.patrol,
        watched=spans.pop(_WATCHED, ()),
        nothing=spans.pop(_NOTHING, ()),
        apart=spans,
    )


def total_length(posts: Iterable[PostCoverage]) -> timedelta:
    """Post-hours: watched time of all posts together."""
    return sum((each.length for each in posts), timedelta())


def length(spans: Sequence[Span]) -> timedelta:
    """Time of spans that lie apart."""
    return sum((end - start for start, end in spans), timedelta())


def post_name(post: Place) -> str:
    """Name of a post, else its coordinates to some ten metres."""
    if post.name or post.lat_e7 is None or post.lon_e7 is None:
        return post.name or post.reference
    return coordinates.format_decimal(round(post.lat_e7, -3), round(post.lon_e7, -3))


def knows_hours(time: EventTime | None) -> bool:
    """Whether a time is known to the hour: a watch of "yesterday" is not one of 24 hours."""
    return time is not None and time.precision in ("second", "minute", "hour")


def span_of(time: EventTime) -> Span:
    """First and last moment of a time."""
    return time.start, time.end or moments.last_moment(time)


def cut(span: Span, within: Span) -> Span | None:
    """The part of a span that lies within another; None where they are apart."""
    start, end = max(span[0], within[0]), min(span[1], within[1])
    return (start, end) if start <= end else None


def merged(spans: Sequence[Span]) -> list[Span]:
    """Merge spans of time into as few as it takes; a minute between two is no gap."""
    made: list[Span] = []
    for start, end in sorted(spans):
        if made and start <= made[-1][1] + MINUTE:
            made[-1] = (made[-1][0], max(made[-1][1], end))
        else:
            made.append((start, end))
    return made


def gaps(covered: Sequence[Span]) -> tuple[Span, ...]:
    """Gaps between spans that `merged` returned."""
    return tuple((before[1], after[0]) for before, after in pairwise(covered))


def without(spans: Iterable[Span], taken: Sequence[Span]) -> Iterator[Span]:
    """Spans less what others take of them; both lie apart, in order."""
    for start, end in spans:
        at = start
        for other in taken:
            part = cut(other, (at, end))
            if part is None:
                continue
            if at < part[0]:
                yield at, part[0]
            at = part[1]
        if at < end:
            yield at, end
