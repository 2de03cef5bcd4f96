"""Health of a gateway's sensors: signed as watches, for hours without a signal are not watched.

A file has one signal a line, a JSON object with its state and time, in the order of time:

    {"state": "up", "at": "2026-03-01T10:00:00Z"}

A state is up, down, blinded or jammed, and lasts until the next signal where that comes soon
enough. A sensor that was up watched; whether there was anything, its detections say and not this.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from fieldapp.app.entry.listed_region import with_region
from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import read
from fieldapp.app.records.read import Purpose
from fieldapp.errors import InputError, Message
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.observation.notation import position
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.records.search import Query
from fieldapp.verification.reporting.coverage import UNREVIEWED

UP: Final = "up"
STATES: Final = (UP, "down", "blinded", "jammed")
MAX_BYTES: Final = 16 * 2**20
MAX_WATCHES: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedHealth:
    """Sensor that a file of signals is of.

    Attributes:
        sensor: Its name.
        kind: Code of list "sensor": camera, acoustic_sensor, ….
        post: Where it stands: a name, or coordinates in any notation.
        every: A signal that comes later than this after the one before leaves a gap.
    """

    sensor: str
    kind: str
    post: str
    every: timedelta


@dataclass(frozen=True, slots=True)
class _Span:
    state: str
    start: datetime
    end: datetime


def sign(session: Session, path: Path, typed: TypedHealth, *, now: datetime) -> Sequence[Record]:
    """Sign the watches of one sensor: a span of each state, and none where no signal came.

    Args:
        session: A gateway's.
        path: The file of signals.
        typed: Whose they are.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, a line or the post cannot be read, or watches of this time
            were signed before; nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.OBSERVATION, "watch")
    name = typed.sensor.strip()
    if not name:
        raise InputError("The sensor's name is missing.", field="sensor")
    kind = pack.vocabulary.find("sensor", typed.kind)
    if kind is None:
        near = pack.vocabulary.near("sensor", typed.kind)
        raise InputError("No such kind of sensor.", field="kind", suggestions=near)
    with open_gazetteer(pack.places) as gazetteer:
        post = position.place(typed.post, gazetteer)
        region = with_region(Observation(kind="watch", post=post), gazetteer).region
    spans = list(_spans(_signals(path), typed.every))
    if not spans:
        raise InputError("No two signals are near enough to tell of any time.", field="file")
    if len(spans) > MAX_WATCHES:
        raise InputError("The file tells of too many changes: cut it.", field="file")
    if spans[-1].end > now + timedelta(minutes=5):
        raise InputError("It ends in the future.", field="file")
    _check_new(session, name, spans)
    watches = [replace(_watch(each, name, kind, post, store.kid), region=region) for each in spans]
    with store.transaction():
        return [sign_own(store, pack, each, now=now) for each in watches]


def _watch(span: _Span, name: str, kind: str, post: Place, gateway: bytes) -> Observation:
    up = span.state == UP
    return Observation(
        kind="watch",
        time=EventTime(start=span.start, end=span.end, precision="second"),
        post=post,
        sensor=kind,
        status=(UNREVIEWED,) if up else ("camera_down",),
        reason="" if up else span.state,
        sensor_id=name,
        gateway=gateway,
    )


def _check_new(session: Session, name: str, spans: Sequence[_Span]) -> None:
    around = Query(kinds=("watch",), since=spans[0].start, until=spans[-1].end, limit=None)
    for row in read.search(session, around, Purpose.REVIEW):
        seen, time = row.observation, row.observation.time
        if time is None or (seen.sensor_id, seen.gateway) != (name, session.store.kid):
            continue
        if any(time.start < each.end and each.start < (time.end or time.start) for each in spans):
            raise InputError(
                Message("Watches of {1} at this time were signed before.", name), field="file"
            )


# --- A file.


def _spans(signals: Sequence[tuple[datetime, str]], every: timedelta) -> Iterator[_Span]:
    """Spans of one state each; where a signal is late nothing is known."""
    open_: _Span | None = None
    for (at, state), (then, _) in pairwise(signals):
        if open_ is not None and (open_.state, open_.end) != (state, at):
            yield open_
            open_ = None
        if timedelta(0) < then - at <= every:
            open_ = _Span(state, open_.start if open_ is not None else at, then)
    if open_ is not None:
        yield open_


def _signals(path: Path) -> Sequence[tuple[datetime, str]]:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as e:
        raise InputError(Message("{1} cannot be read.", path.name), field="file") from e
    if len(raw) > MAX_BYTES:
        raise InputError("The file is too large: cut it.", field="file")
    found = [_signal(line, number) for number, line in enumerate(raw.splitlines(), 1)]
    late = next((n for n, (a, b) in enumerate(pairwise(found), 2) if b < a), 0)
    if late:
        raise InputError(Message("Line {1} is earlier than the one before.", late), field="file")
    return found


def _signal(line: bytes, number: int) -> tuple[datetime, str]:
    try:
        members: Any = json.loads(line)
        state, at = members["state"], datetime.fromisoformat(members["at"])
    except (ValueError, KeyError, TypeError, RecursionError) as e:
        raise _no_signal(number) from e
    if state not in STATES or at.tzinfo is None:
        raise _no_signal(number)
    return at.astimezone(UTC).replace(microsecond=0), state


def _no_signal(number: int) -> InputError:
    return InputError(
        Message("Line {1} is no signal with state and time.", number),
        field="file",
        suggestions=STATES,
    )
