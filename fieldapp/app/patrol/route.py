"""A patrol's route from a GPX file: read within bounds, summarised, thinned out for the screen.

The file itself is evidence of the patrol's record: kept as it came and encrypted. What a receiver
wrote is a claim: positions jump, and a receiver can be misled.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Final

from fieldapp.errors import InputError, Message

MEDIA_TYPE: Final = "application/gpx+xml"
MAX_FILE: Final = 16 * 2**20
MAX_POINTS: Final = 100_000  # a day and more at one point a second
_NAMESPACES: Final = 40
_POINT: Final = re.compile(rb"<(?:\w{1,20}:)?(?:trkpt|rtept)\b")

LatLon = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteSummary:
    """Summary of a route.

    Attributes:
        points: How many the file has.
        kilometres: Along all of its segments.
        start, end: UTC, None where the file tells no times.
        lines: Segments of (latitude, longitude), thinned out for the screen.
    """

    points: int
    kilometres: float
    start: datetime | None
    end: datetime | None
    lines: tuple[tuple[LatLon, ...], ...]


def read(raw: bytes) -> RouteSummary:
    """A route from a GPX file.

    Raises:
        InputError: It is none, has no points, or is larger than the bounds above.
    """
    if len(raw) > MAX_FILE:
        raise _refused(Message("The file is larger than 16 MiB."))
    # Entities are what makes a small file a large one; no receiver writes them.
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw or raw.count(b"xmlns") > _NAMESPACES:
        raise _refused(Message("This is no GPX file that a receiver writes."))
    if len(_POINT.findall(raw)) > MAX_POINTS:
        raise _refused(Message("The route has more than {1} points.", MAX_POINTS))
    lines = [line for line in _lines(raw) if line]
    if not lines:
        raise _refused(Message("The file has no route and no track in it."))
    times = [at for line in lines for _, _, at in line if at is not None]
    positions = [[(lat, lon) for lat, lon, _ in line] for line in lines]
    return RouteSummary(
        points=sum(len(line) for line in lines),
        kilometres=sum(_length(line) for line in positions) / 1000,
        start=min(times) if times else None,
        end=max(times) if times else None,
        lines=tuple(thinned(line, _extent(positions) / 400) for line in positions),
    )


def _refused(message: Message) -> InputError:
    return InputError(
        message, field="route", advice="Save the track of this patrol alone as GPX, then try again."
    )


def _lines(raw: bytes) -> list[list[tuple[float, float, datetime | None]]]:
    import gpxpy  # noqa: PLC0415 - it is wanted for a route alone

    try:
        found: Any = gpxpy.parse(raw.decode("utf-8-sig"))
    except Exception as e:
        # The library raises its own and its XML reader's errors, and ValueErrors of bad figures.
        raise _refused(Message("This is no GPX file.")) from e
    segments = [segment.points for track in found.tracks for segment in track.segments]
    segments += [route.points for route in found.routes]
    return [[_point(point) for point in points] for points in segments]


def _point(point: Any) -> tuple[float, float, datetime | None]:
    lat, lon = float(point.latitude), float(point.longitude)
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        raise _refused(Message("A position in the file is not on the Earth."))
    at = point.time
    if at is None:
        return lat, lon, None
    aware = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    return lat, lon, aware.replace(microsecond=0)


def _length(line: Sequence[LatLon]) -> float:
    import gpxpy.geo  # noqa: PLC0415 - as above

    return sum(gpxpy.geo.distance(*one, None, *other, None) for one, other in pairwise(line))


def _extent(lines: Sequence[Sequence[LatLon]]) -> float:
    lats = [lat for line in lines for lat, _ in line]
    lons = [lon for line in lines for _, lon in line]
    return max(max(lats) - min(lats), max(lons) - min(lons))


def thinned(line: Sequence[LatLon], step: float) -> tuple[LatLon, ...]:
    """The line without points nearer than `step` degrees to the one before; its ends stay."""
    made = [line[0]]
    for lat, lon in line[1:]:
        if abs(lat - made[-1][0]) >= step or abs(lon - made[-1][1]) >= step:
            made.append((lat, lon))
    return (*made, line[-1]) if made[-1] != line[-1] else tuple(made)
