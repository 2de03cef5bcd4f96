"""A patrol: its start and end, its route, its watches, and the day's sign-off."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from fieldapp.desk import day as day_
from fieldapp.desk import drafting, entry, records
from fieldapp.desk import route as route_
from fieldapp.desk.records import Asked, Found, Listed
from fieldapp.desk.route import Route
from fieldapp.desk.session import Session, pack_of
from fieldapp.desk.visits import Span, Visit, visits
from fieldapp.errors import InputError
from fieldapp.ledger.record import Amendment, Patrol, Record, RecordType
from fieldapp.observation import moments, position
from fieldapp.observation.observation import Observation
from fieldapp.observation.parts import EventTime
from fieldapp.store import evidence, held, listing
from fieldapp.store.held import Held
from fieldapp.store.places import open_gazetteer
from fieldapp.sync.own import sign_next

_LOOKED: Final = 200  # patrol records: months of them
MOST: Final = 2000  # records of a day that are shown in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Whether a patrol is on its way.

    Attributes:
        since: When the running patrol started, None where none runs.
        team, vehicle: Of it, or of the one before.
    """

    since: datetime | None
    team: str
    vehicle: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Something that should be looked at before the day is signed off.

    Attributes:
        what: "drafts", "evidence", "gap", "unwatched", "running", "no_watch".
        count: How many.
        post: Where, for "gap", "unwatched" and "no_watch".
        span: When, for "gap", "unwatched" and "running".
    """

    what: str
    count: int = 1
    post: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """An operational day of this laptop.

    Attributes:
        day: Its name.
        span: First moment, and the first after it, UTC.
        rows: Its records in words, oldest first.
        more: Records beyond those.
        patrols: Patrol records that were signed for it, oldest first.
        visits: Posts.
        missing: What should be looked at.
        signed_off: (number, when) of earlier sign-offs of this day.
        since: Records of the day that were signed after the last of them.
    """

    day: date
    span: Span
    rows: tuple[Listed, ...]
    more: int
    patrols: tuple[Listed, ...]
    visits: tuple[Visit, ...]
    missing: tuple[Missing, ...]
    signed_off: tuple[tuple[int, datetime], ...]
    since: int


# --- Start, end, route.


def standing(session: Session) -> Standing:
    """Whether a patrol is on its way, by what was signed."""
    found = [r for r in _patrols(session) if _body(r).action in ("start", "stop")]
    if not found:
        return Standing(since=None, team="", vehicle="")
    last = _body(found[0])
    since = _at(found[0]) if last.action == "start" else None
    named = next((_body(r) for r in found if _body(r).action == "start"), last)
    return Standing(since=since, team=named.team, vehicle=named.vehicle)


def _patrols(session: Session) -> list[Record]:
    """Patrol records of the own feed, newest first."""
    numbers = listing.records(session.store, types=(int(RecordType.PATROL),))[:_LOOKED]
    return [each.record for each in listing.entries(session.store, numbers)]


def _body(record: Record) -> Patrol:
    assert isinstance(record.body, Patrol)  # noqa: S101 - asked for by its type
    return record.body


def _at(record: Record) -> datetime:
    time_ = _body(record).time
    return time_.start if time_ else record.signed_at


def start(
    session: Session, *, team: str, vehicle: str, at: str, note: str, zone: str, now: datetime
) -> int:
    """Sign that a patrol started; the record's number.

    Args:
        session: The home.
        team: As it is called.
        vehicle: Of the patrol.
        at: When, as a person tells it.
        note: Anything else.
        zone: IANA name of the zone that `at` is told in.
        now: The device clock, UTC.

    Raises:
        InputError: A patrol is running; `at` cannot be read; `field` says which.
        StoreError: The disk is full or failed.
    """
    running = standing(session)
    if running.since is not None:
        raise InputError("A patrol is running already.", advice="Sign its end first.")
    if not team.strip():
        raise InputError("The team is missing.", field="team", advice="As it is called by radio.")
    body = Patrol(
        action="start",
        team=team.strip(),
        vehicle=vehicle.strip(),
        note=note.strip(),
        time=_instant(at, zone, now),
    )
    return _sign(session, body, now)


def stop(session: Session, *, at: str, note: str, zone: str, now: datetime) -> int:
    """Sign that the running patrol ended; as start.

    Raises:
        InputError: None is running; `at` cannot be read or is before its start.
        StoreError: The disk is full or failed.
    """
    running = standing(session)
    if running.since is None:
        raise InputError("No patrol is running.", advice="Sign its start first.")
    ended = _instant(at, zone, now)
    if ended.start < running.since:
        raise InputError("It ends before it started.", field="at", advice="With a date, perhaps.")
    body = Patrol(
        action="stop",
        team=running.team,
        vehicle=running.vehicle,
        note=note.strip(),
        time=ended,
    )
    return _sign(session, body, now)


def _instant(text: str, zone: str, now: datetime) -> EventTime:
    try:
        found = moments.parse_time(text, now=now, zone=zone)
    except InputError as e:
        raise InputError(str(e), field="at", suggestions=e.suggestions, advice=e.advice) from e
    if found.end is not None or found.precision not in ("second", "minute"):
        raise InputError("One moment is wanted.", field="at", advice="Such as 0815 or now.")
    return found


def read_route(path: Path) -> tuple[bytes, Route]:
    """A GPX file and what it says.

    Raises:
        InputError: It cannot be read, or is no route.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(route_.MAX_FILE + 1)
    except OSError as e:
        raise InputError("The file cannot be read.", field="route") from e
    return raw, route_.read(raw)


def sign_route(session: Session, raw: bytes, name: str, found: Route, now: datetime) -> int:
    """Sign a route as the patrol's, the file kept encrypted as its evidence; the number.

    Raises:
        StoreError: The disk is full or failed.
    """
    patrol = standing(session)
    ref = evidence.add(session.store, io.BytesIO(raw), route_.MEDIA_TYPE)
    known = Held(
        sha256=ref.sha256, name=name, size=ref.size, media_type=ref.media_type, added_at=now
    )
    held.keep(session.store, known)
    span = None
    if found.start is not None and found.end is not None:
        span = EventTime(start=found.start, end=found.end, precision="second")
    body = Patrol(
        action="route", team=patrol.team, vehicle=patrol.vehicle, time=span, evidence=(ref,)
    )
    return _sign(session, body, now)


def route_of(session: Session, sha256: bytes) -> Route:
    """A route that was signed.

    Raises:
        InputError: The file is no route.
        StoreError, FormatError, DecryptionError: It is missing or was changed.
    """
    raw = io.BytesIO()
    evidence.read(session.store, sha256, raw)
    return route_.read(raw.getvalue())


def _sign(session: Session, body: Patrol, now: datetime) -> int:
    pack = pack_of(session)
    return sign_next(session.store, body, mission=pack.mission, now=now).seq


# --- Watches.


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A watch as a person tells it: texts, the codes of list "status_watch", and a note."""

    post: str
    start: str
    end: str
    nothing: bool
    status: tuple[str, ...] = ()
    note: str = ""


def watch(session: Session, told: Told, *, zone: str, now: datetime) -> Observation:
    """The watch that is told, not signed yet.

    Raises:
        InputError: Something cannot be read; `field` says which: "post", "start", "end".
    """
    if not told.post.strip():
        raise InputError("The post is missing.", field="post", advice="Its name or coordinates.")
    for name in ("start", "end"):
        if not getattr(told, name).strip():
            raise InputError("The time is missing.", field=name, advice="Such as 1800.")
    pack = pack_of(session)
    try:
        span = moments.parse_window(told.start, told.end, now=now, zone=zone)
    except InputError as e:
        raise InputError(str(e), field="end", suggestions=e.suggestions, advice=e.advice) from e
    if span.end is not None and span.end > now + timedelta(minutes=5):
        raise InputError(
            "It ends in the future.", field="end", advice="Sign a watch when it has ended."
        )
    with open_gazetteer(pack.places) as gazetteer:
        try:
            post = position.place(told.post, gazetteer)
        except InputError as e:
            raise InputError(
                str(e), field="post", suggestions=e.suggestions, advice=e.advice
            ) from e
    return Observation(
        kind="watch",
        time=span,
        post=post,
        nothing=told.nothing,
        status=told.status,
        note=told.note.strip(),
        as_typed=(("post", told.post), ("from", told.start), ("to", told.end)),
    )


def sign_watch(session: Session, seen: Observation, now: datetime) -> int:
    """Sign a watch; its number.

    Raises:
        StoreError: The disk is full or failed.
    """
    if seen.post is not None and seen.post.name:
        entry.keep_last_post(session.store, seen.post.name)
    return entry.sign(session.store, pack_of(session), seen, now).seq


# --- The day.


def day(session: Session, each: date, *, cut_off: time, zone: str, language: str) -> Day:
    """An operational day: its records, its posts, and what is missing.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    first, after = day_.span(each, zone, cut_off)
    last = after - timedelta(seconds=1)
    asked = Asked(states=("signed", "sealed", "logged"), since=first, until=last, oldest_first=True)
    found = records.find(session, asked)
    told = records.rows(session, found, start=0, count=MOST, language=language, zone=zone)
    bodies = [
        body.observation if isinstance(body, Amendment) else body
        for number in range(0, len(found.numbers), 500)
        for entry_ in listing.entries(session.store, found.numbers[number : number + 500])
        for body in (entry_.record.body,)
    ]
    seen = [body for body in bodies if isinstance(body, Observation)]
    posts = visits(seen, (first, last))
    patrols = [r for r in reversed(_patrols(session)) if first <= _at(r) < after]
    offs = [
        r for r in patrols if _body(r).action == "sign_off" and _covers(_body(r), (first, after))
    ]
    numbers = {r.seq for r in patrols}
    listed = records.find(session, Asked(kind="patrol", states=asked.states, oldest_first=True))
    shown = records.rows(
        session,
        Found(numbers=listed.numbers[-_LOOKED:]),
        start=0,
        count=_LOOKED,
        language=language,
        zone=zone,
    )
    return Day(
        day=each,
        span=(first, after),
        rows=tuple(told),
        more=max(0, found.count - MOST),
        patrols=tuple(row for row in shown if row.seq in numbers),
        visits=tuple(posts),
        missing=tuple(_missing(session, seen, posts, (first, after))),
        signed_off=tuple((r.seq, r.signed_at) for r in offs),
        since=sum(row.seq is not None and row.seq > offs[-1].seq for row in told) if offs else 0,
    )


def _covers(body: Patrol, span: Span) -> bool:
    ends = span[0], span[1] - timedelta(seconds=1)
    return body.time is not None and (body.time.start, body.time.end) == ends


def _missing(
    session: Session, seen: list[Observation], posts: list[Visit], span: Span
) -> list[Missing]:
    found = []
    drafts = len(drafting.every(session))
    if drafts:
        found.append(Missing(what="drafts", count=drafts))
    refs = {ref.sha256 for each in seen for ref in each.evidence}
    lost = sum(not evidence.has(session.store, sha256) for sha256 in refs)
    known = held.rows(session.store, [s for s in refs if evidence.has(session.store, s)][:900])
    lost += sum(each.found == "changed" for each in known)
    if lost:
        found.append(Missing(what="evidence", count=lost))
    running = standing(session)
    if running.since is not None and running.since < span[1]:
        found.append(Missing(what="running", span=(running.since, running.since)))
    for visit in posts:
        found += [Missing(what="gap", post=visit.post, span=gap) for gap in visit.gaps]
        if not visit.watched:
            found.append(Missing(what="no_watch", post=visit.post, count=visit.observations))
        elif visit.unwatched:
            ends = visit.unwatched[0], visit.unwatched[-1]
            count = len(visit.unwatched)
            found.append(Missing(what="unwatched", post=visit.post, count=count, span=ends))
    return found


def sign_off(session: Session, span: Span, note: str, now: datetime) -> int:
    """Sign the day off; the record's number. The chain ties it to all that was signed before.

    Raises:
        InputError: The day has not begun.
        StoreError: The disk is full or failed.
    """
    if span[0] > now:
        raise InputError("This day has not begun.", advice="Choose an earlier one.")
    patrol = standing(session)
    time_ = EventTime(start=span[0], end=span[1] - timedelta(seconds=1), precision="second")
    body = Patrol(
        action="sign_off",
        team=patrol.team,
        vehicle=patrol.vehicle,
        note=note.strip(),
        time=time_,
    )
    return _sign(session, body, now)
