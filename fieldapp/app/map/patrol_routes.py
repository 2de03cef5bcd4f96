"""Patrols' routes for the supervisors' map: read slice by slice, each file once."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

import shapely

from fieldapp.app.home.session import Session
from fieldapp.app.patrol import route
from fieldapp.app.patrol.route import RoutePoint, RouteSummary
from fieldapp.errors import InputError
from fieldapp.ledger.record import Patrol, RecordType
from fieldapp.store.evidence import files
from fieldapp.store.records import record_numbers

SLICE: Final = 20  # records of patrols: each brings a file or two to decrypt
_FINE: Final = 0.0002  # degrees, some 20 m: a line on a map of a region


def patrols(session: Session) -> list[int]:
    """Numbers of all records of patrols, the newest first.

    Raises:
        StoreError: The disk failed.
    """
    return list(record_numbers.records(session.store, everybody=True, types=(RecordType.PATROL,)))


def read(session: Session, numbers: Sequence[int]) -> dict[int, list[RouteSummary]]:
    """The routes that each of these records brings, of the files that are here; no planned ones.

    Raises:
        StoreError: The disk failed.
    """
    found: dict[int, list[RouteSummary]] = {}
    for entry in record_numbers.entries(session.store, numbers):
        body = entry.record.body
        named = body.evidence if isinstance(body, Patrol) and body.action == "route" else ()
        made = (_route(session, ref.sha256) for ref in named)
        found[entry.number] = [each for each in made if each is not None]
    return found


def _route(session: Session, sha256: bytes) -> RouteSummary | None:
    if not files.has(session.store, sha256):
        return None
    sink = io.BytesIO()
    files.read(session.store, sha256, sink)
    try:
        found = route.read(sink.getvalue())
    except InputError:
        return None  # what cannot be read is told where patrols are
    return None if found.planned else found  # a plan is not where a patrol was


def lines(
    routes: Sequence[RouteSummary], since: int | None, until: int | None
) -> list[list[RoutePoint]]:
    """Lines of (latitude, longitude) of the routes that touch a time, thinned out for the screen.

    Args:
        routes: The routes; one without times is shown whenever.
        since: As in `filters.Filter`.
        until: As in Filter.
    """
    return [
        _thinned(line) for made in routes if _overlaps(made, since, until) for line in made.lines
    ]


def _thinned(line: Sequence[RoutePoint]) -> list[RoutePoint]:
    if len(line) < 3:
        return list(line)
    thin = shapely.simplify(shapely.LineString(line), _FINE, preserve_topology=False)
    return [(float(lat), float(lon)) for lat, lon in shapely.get_coordinates(thin)]


def _overlaps(made: RouteSummary, since: int | None, until: int | None) -> bool:
    if made.start is None or made.end is None:
        return True
    early = since is not None and made.end.timestamp() < since
    late = until is not None and made.start.timestamp() >= until
    return not (early or late)
