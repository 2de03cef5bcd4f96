"""A patrol: its start, its end and its route."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from fieldapp.app.entry.typed_time import typed_time
from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.patrol import route as route_
from fieldapp.app.patrol.route import RouteSummary
from fieldapp.errors import InputError
from fieldapp.ledger.record import Patrol, Record, RecordType
from fieldapp.observation.values import EventTime
from fieldapp.store.evidence import files, register
from fieldapp.store.evidence.register import RegisteredFile
from fieldapp.store.records import record_numbers

LOOKED: Final = 200  # patrol records: months of them
NOW: Final = timedelta(minutes=5)  # that long ago is still taken for now


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolState:
    """State of the patrol.

    Attributes:
        since: When the running patrol started, None where none runs.
        team, vehicle: Of it, or of the one before.
    """

    since: datetime | None
    team: str
    vehicle: str


def standing(session: Session) -> PatrolState:
    """The state of the patrol, by the records that were signed."""
    found = [r for r in signed(session) if body_of(r).action in ("start", "stop")]
    if not found:
        return PatrolState(since=None, team="", vehicle="")
    last = body_of(found[0])
    since = moment_of(found[0]) if last.action == "start" else None
    named = next((body_of(r) for r in found if body_of(r).action == "start"), last)
    return PatrolState(since=since, team=named.team, vehicle=named.vehicle)


def signed(session: Session) -> list[Record]:
    """Patrol records of the own feed, newest first."""
    numbers = record_numbers.records(session.store, types=(int(RecordType.PATROL),))[:LOOKED]
    return [each.record for each in record_numbers.entries(session.store, numbers)]


def body_of(record: Record) -> Patrol:
    """The body of a patrol record."""
    assert isinstance(record.body, Patrol)  # noqa: S101 - asked for by its type
    return record.body


def moment_of(record: Record) -> datetime:
    """Time that a patrol record gives, or else the time at which it was signed."""
    time_ = body_of(record).time
    return time_.start if time_ else record.signed_at


def starting(
    session: Session, *, team: str, vehicle: str, at: str, note: str, zone: str, now: datetime
) -> Patrol:
    """The body that says that a patrol started, not signed yet.

    Args:
        session: The home.
        team: As it is called.
        vehicle: Of the patrol.
        at: When, as a person tells it; "" for now.
        note: Anything else.
        zone: IANA name of the zone of `at`.
        now: The device clock, UTC.

    Raises:
        InputError: A patrol is running; `at` cannot be read; `field` says which.
    """
    if standing(session).since is not None:
        raise InputError("A patrol is running already.", advice="Sign its end first.")
    if not team.strip():
        raise InputError("The team is missing.", field="team", advice="As it is called by radio.")
    return Patrol(
        action="start",
        team=team.strip(),
        vehicle=vehicle.strip(),
        note=note.strip(),
        time=_instant(session, at, zone, now),
    )


def stopping(session: Session, *, at: str, note: str, zone: str, now: datetime) -> Patrol:
    """Body that says that the running patrol ended, not signed yet; as `starting`.

    Raises:
        InputError: None is running; `at` cannot be read or is before its start.
    """
    running = standing(session)
    if running.since is None:
        raise InputError("No patrol is running.", advice="Sign its start first.")
    ended = _instant(session, at, zone, now)
    if ended.start < running.since:
        raise InputError("It ends before it started.", field="at", advice="With a date, perhaps.")
    if ended.start > now + timedelta(minutes=5):
        raise InputError("It ends in the future.", field="at", advice="Sign the end when it ends.")
    return Patrol(
        action="stop",
        team=running.team,
        vehicle=running.vehicle,
        note=note.strip(),
        time=ended,
    )


def _instant(session: Session, text: str, zone: str, now: datetime) -> EventTime:
    try:
        found = typed_time(
            text.strip() or "now", now=now, zone=zone, vocabulary=pack_of(session).vocabulary
        )
    except InputError as e:
        raise InputError(e.message, field="at", suggestions=e.suggestions, advice=e.advice) from e
    if found.end is not None or found.precision not in ("second", "minute"):
        raise InputError("One moment is wanted.", field="at", advice="Such as 0815 or now.")
    return found


def read_route(path: Path) -> tuple[bytes, RouteSummary]:
    """Read a GPX file: its bytes and the route.

    Raises:
        InputError: It cannot be read, or is no route.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(route_.MAX_FILE + 1)
    except OSError as e:
        raise InputError("The file cannot be read.", field="route") from e
    return raw, route_.read(raw)


def sign_route(
    session: Session, raw: bytes, name: str, found: RouteSummary, *, zone: str, now: datetime
) -> int:
    """Sign a route as the patrol's, the file kept encrypted as its evidence; the number.

    Raises:
        StoreError: The disk is full or failed.
    """
    ref = files.add(session.store, io.BytesIO(raw), route_.MEDIA_TYPE)
    known = RegisteredFile(
        sha256=ref.sha256, name=name, size=ref.size, media_type=ref.media_type, added_at=now
    )
    register.keep(session.store, known)
    body, _running = route_body(session, found, zone)
    return sign(session, replace(body, evidence=(ref,)), now)


def route_body(session: Session, found: RouteSummary, zone: str) -> tuple[Patrol, bool]:
    """Body of a route's record, without its file, and whether a patrol is on its way.

    A receiver writes UTC; the record tells it on the clock of the zone, as every other of the day.
    """
    patrol = standing(session)
    span = None
    if found.start is not None and found.end is not None:
        span = EventTime(start=found.start, end=found.end, zone=zone, precision="second")
    body = Patrol(action="route", team=patrol.team, vehicle=patrol.vehicle, time=span)
    return body, patrol.since is not None


def route_of(session: Session, sha256: bytes) -> RouteSummary:
    """A route that was signed.

    Raises:
        InputError: The file is no route.
        StoreError, FormatError, DecryptionError: It is missing or was changed.
    """
    raw = io.BytesIO()
    files.read(session.store, sha256, raw)
    return route_.read(raw.getvalue())


def sign(session: Session, body: Patrol, now: datetime) -> int:
    """Sign a patrol record; its number.

    Raises:
        InputError: This laptop's role may not sign it.
        StoreError: There is no mission pack; the disk is full or failed; nothing was signed.
    """
    return sign_own(session.store, pack_of(session), body, now=now).seq
