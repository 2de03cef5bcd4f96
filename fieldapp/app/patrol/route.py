"""A patrol's route from a GPX file: read within bounds, summarised, thinned out for the screen.

What is whole is read, and what is left out is told. A file with a track is its track: its routes
are plans. The file itself is evidence of the patrol's record: kept as it came and encrypted. What a
receiver wrote is a claim: positions jump, and a receiver can be misled.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

from fieldapp.app.patrol.gpx import GpxPoint, read_gpx
from fieldapp.errors import InputError, Message
from fieldapp.observation.notation.coordinates import nowhere
from fieldapp.observation.sector import GEOD

MEDIA_TYPE: Final = "application/gpx+xml"
MAX_FILE: Final = 16 * 2**20
MAX_POINTS: Final = 100_000  # a day and more at one point a second
_FASTEST_M_S: Final = 200 / 3.6
_SLACK_M: Final = 500
_PATROL_M: Final = 300_000  # nobody on patrol leaves such a gap
_AHEAD: Final = timedelta(minutes=10)
_LONG_AGO: Final = timedelta(days=30)
_UNTIMED_M: Final = 50_000  # between two points that tell no times

RoutePoint = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteSummary:
    """Summary of a route.

    Attributes:
        points: How many the file has.
        kilometres: Along all of its segments.
        start, end: UTC, None where the file tells no times.
        lines: Segments of (latitude, longitude), thinned out for the screen.
        times: Of each of these points, UTC; None where the file tells none.
        planned: It is a route without a track and without times: a plan.
        notes: What was left out, and what is odd.
    """

    points: int
    kilometres: float
    start: datetime | None
    end: datetime | None
    lines: tuple[tuple[RoutePoint, ...], ...]
    times: tuple[tuple[datetime | None, ...], ...]
    planned: bool = False
    notes: tuple[Message, ...] = ()


def odd_times(found: RouteSummary, now: datetime) -> list[Message]:
    """Oddities of a route's times: receivers write another year after 1,024 weeks."""
    if found.start is None or found.end is None:
        return []
    if found.end > now + _AHEAD:
        return [Message("Its times are still to come: look at the receiver's clock.")]
    if found.start < now - _LONG_AGO:
        return [Message("Its times are more than 30 days ago: look at the receiver's clock.")]
    return []


def read(raw: bytes) -> RouteSummary:
    """A route from a GPX file.

    Raises:
        InputError: It is none, has no points, or is larger than the bounds above.
    """
    if len(raw) > MAX_FILE:
        raise _refused(Message("The file is larger than 16 MiB."))
    try:
        found = read_gpx(raw, MAX_POINTS)
    except InputError as e:
        raise _refused(e.message) from e
    tracks, routes = ([line for line in each if line] for each in (found.tracks, found.routes))
    segments = tracks or routes
    good = [[point for point in line if _on_earth(point)] for line in segments]
    lines = [line for line in good if line]
    if not lines and segments:
        raise _refused(Message("A position in the file is not on the Earth."))
    if not lines:
        raise _refused(Message("The file has no route and no track in it."))
    times = [point.at for line in lines for point in line if point.at is not None]
    positions = [[(point.lat, point.lon) for point in line] for line in lines]
    bad = sum(map(len, segments)) - sum(map(len, good))
    step = _extent(positions) / 400
    shown = [
        [points[at] for at in thinned(line, step)]
        for points, line in zip(lines, positions, strict=True)
    ]
    jump = max(map(_jump, lines))
    apart = _farthest(lines)
    notes = [
        (bad, Message("Points without a possible position, left out: {1}.", bad)),
        (found.broken, Message("The file is cut off or damaged; what follows was not read.")),
        (
            tracks and routes,
            Message("The file has planned routes too; they are left out."),
        ),
        (
            not times,
            Message("The file tells no times: it may be a plan, not where the patrol was."),
        ),
        (
            jump,
            Message("The line jumps {1} km, farther than one can have got.", f"{jump / 1000:.1f}"),
        ),
        (
            not jump and apart > _PATROL_M,
            Message("Two points that follow each other are {1} km apart.", f"{apart / 1000:.0f}"),
        ),
    ]
    return RouteSummary(
        points=sum(len(line) for line in lines),
        kilometres=sum(_length(line) for line in positions) / 1000,
        start=min(times) if times else None,
        end=max(times) if times else None,
        lines=tuple(tuple((point.lat, point.lon) for point in line) for line in shown),
        times=tuple(tuple(point.at for point in line) for line in shown),
        planned=not tracks and not times,
        notes=tuple(note for true, note in notes if true),
    )


def _refused(message: Message) -> InputError:
    return InputError(
        message, field="route", advice="Save the track of this patrol alone as GPX, then try again."
    )


def _on_earth(point: GpxPoint) -> bool:
    """Whether a position is possible."""
    lat, lon = point.lat, point.lon
    known = math.isfinite(lat) and math.isfinite(lon)
    return known and abs(lat) <= 90 and abs(lon) <= 180 and not nowhere(lat, lon)


def _jump(line: Sequence[GpxPoint]) -> float:
    """Metres of the longest step that nobody drives in its time, 0 where there is none."""
    longest = 0.0
    for one, other in pairwise(line):
        metres = _length([(one.lat, one.lon), (other.lat, other.lon)])
        far = float(_UNTIMED_M)
        if one.at and other.at:
            far = _SLACK_M + _FASTEST_M_S * max(0.0, (other.at - one.at).total_seconds())
        if metres > max(far, longest):
            longest = metres
    return longest


def _farthest(lines: Sequence[Sequence[GpxPoint]]) -> float:
    """Metres between the two points that follow each other at most, whatever times they tell.

    A receiver that was long off begins with the place where it was last, of another day.
    """
    points = [(point.lat, point.lon) for line in lines for point in line]
    return max((_length(pair) for pair in pairwise(points)), default=0.0)


def _length(line: Sequence[RoutePoint]) -> float:
    """Metres along a line."""
    return float(GEOD.line_length([lon for _, lon in line], [lat for lat, _ in line]))


def _extent(lines: Sequence[Sequence[RoutePoint]]) -> float:
    lats = [lat for line in lines for lat, _ in line]
    lons = [lon for line in lines for _, lon in line]
    return max(max(lats) - min(lats), max(lons) - min(lons))


def thinned(line: Sequence[RoutePoint], step: float) -> list[int]:
    """Numbers of the points that are not nearer than `step` degrees to the one kept before.

    The first and the last stay.
    """
    made = [0]
    for at in range(1, len(line)):
        (lat, lon), (last_lat, last_lon) = line[at], line[made[-1]]
        if abs(lat - last_lat) >= step or abs(lon - last_lon) >= step:
            made.append(at)
    return [*made, len(line) - 1] if line[made[-1]] != line[-1] else made
