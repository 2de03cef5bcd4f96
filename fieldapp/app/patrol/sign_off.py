"""The day's sign-off: records of an operational day, what is missing, and the signed statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.contradictions import Contradiction, among
from fieldapp.app.home.session import Session
from fieldapp.app.patrol import patrol
from fieldapp.app.patrol.visits import Visit, visits
from fieldapp.app.records import record_list
from fieldapp.app.records.record_list import Found, RecordRow
from fieldapp.app.records.record_query import RecordQuery
from fieldapp.errors import InputError
from fieldapp.ledger.record import Amendment, Patrol
from fieldapp.observation import operational_day as day_
from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span
from fieldapp.observation.values import EventTime
from fieldapp.store.evidence import files, register
from fieldapp.store.records import record_numbers

MOST: Final = 2000  # records of a day that are shown in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Something that should be looked at before the day is signed off.

    Attributes:
        what: "records", "drafts", "evidence", "gap", "unwatched", "running", "no_watch",
            "contradiction".
        count: How many.
        post: Where, for "gap", "unwatched" and "no_watch".
        span: When, for "gap", "unwatched" and "running".
        between: The two statements of a contradiction.
    """

    what: str
    count: int = 1
    post: str = ""
    span: Span | None = None
    between: tuple[Contradiction, ...] = ()


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
        signed_off: (number, when, up to when) of earlier sign-offs of this day.
        since: Records of the day that were signed after the last of them.
    """

    day: date
    span: Span
    rows: tuple[RecordRow, ...]
    more: int
    patrols: tuple[RecordRow, ...]
    visits: tuple[Visit, ...]
    missing: tuple[Missing, ...]
    signed_off: tuple[tuple[int, datetime, datetime], ...]
    since: int

    @property
    def unsigned(self) -> tuple[date, int]:
        """Next sign-off of the day: its date, and how many sign-offs the day has."""
        return self.day, len(self.signed_off)


def day(session: Session, each: date, *, cut_off: time, zone: str, language: str) -> Day:
    """An operational day: its records, its posts, and what is missing.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    first, after = day_.span(each, zone, cut_off)
    last = after - timedelta(seconds=1)
    asked = RecordQuery(
        states=("signed", "sealed", "unwitnessed", "logged"),
        since=first,
        until=last,
        rising=True,
    )
    found = record_list.find(session, asked)
    rows = record_list.rows(session, found, start=0, count=MOST, language=language, zone=zone)
    numbered = [
        (entry_.record.seq, body.observation if isinstance(body, Amendment) else body)
        for number in range(0, len(found.numbers), 500)
        for entry_ in record_numbers.entries(session.store, found.numbers[number : number + 500])
        for body in (entry_.record.body,)
    ]
    statements = [(seq, body) for seq, body in numbered if isinstance(body, Observation)]
    seen = [body for _, body in statements]
    posts = visits(seen, (first, last))
    patrols = [r for r in reversed(patrol.signed(session)) if first <= patrol.moment_of(r) < after]
    offs = [r for r in patrols if _signs_off(patrol.body_of(r), (first, after))]
    numbers = {r.seq for r in patrols}
    listed = record_list.find(session, RecordQuery(kind="patrol", states=asked.states, rising=True))
    shown = record_list.rows(
        session,
        Found(numbers=listed.numbers[-patrol.LOOKED :]),
        start=0,
        count=patrol.LOOKED,
        language=language,
        zone=zone,
    )
    return Day(
        day=each,
        span=(first, after),
        rows=tuple(rows),
        more=max(0, found.count - MOST),
        patrols=tuple(row for row in shown if row.seq in numbers),
        visits=tuple(posts),
        missing=(
            *_missing(session, seen, posts, (first, after)),
            *(
                Missing(what="contradiction", between=pair)
                for pair in among(session, statements, language=language)
            ),
        ),
        signed_off=tuple((r.seq, r.signed_at, _last(patrol.body_of(r))) for r in offs),
        since=sum(row.seq is not None and row.seq > offs[-1].seq for row in rows) if offs else 0,
    )


def _signs_off(body: Patrol, span: Span) -> bool:
    if body.action != "sign_off" or body.time is None:
        return False
    return body.time.start == span[0] and _last(body) < span[1]


def _last(body: Patrol) -> datetime:
    """The last moment that a sign-off speaks of."""
    assert body.time is not None  # noqa: S101 - a sign-off has its span
    return body.time.end or body.time.start


def _missing(
    session: Session, seen: list[Observation], posts: list[Visit], span: Span
) -> list[Missing]:
    found = [] if seen else [Missing(what="records")]
    drafts = len(draft_store.all_drafts(session))
    if drafts:
        found.append(Missing(what="drafts", count=drafts))
    refs = {ref.sha256 for each in seen for ref in each.evidence}
    lost = sum(not files.has(session.store, sha256) for sha256 in refs)
    known = register.rows(session.store, [s for s in refs if files.has(session.store, s)][:900])
    lost += sum(each.result == "changed" for each in known)
    if lost:
        found.append(Missing(what="evidence", count=lost))
    running = patrol.standing(session)
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


def signing_off(
    session: Session,
    span: Span,
    note: str,
    *,
    missing: Sequence[Missing],
    zone: str,
    now: datetime,
) -> Patrol:
    """The body that signs a day off, not signed yet. The chain ties it to all records before.

    A day that goes on is signed off up to the present minute.

    Args:
        session: The home.
        span: Of the day, as Day.
        note: In words.
        missing: What the page says is missing, as Day; whoever signs has seen it.
        zone: IANA name of the zone of the day.
        now: The device clock, UTC.

    Raises:
        InputError: The day has not begun.
    """
    if span[0] > now:
        raise InputError("This day has not begun.", advice="Choose an earlier one.")
    last = patrol.standing(session)
    end = min(span[1] - timedelta(seconds=1), now.replace(second=0, microsecond=0))
    return Patrol(
        action="sign_off",
        team=last.team,
        vehicle=last.vehicle,
        note=note.strip(),
        time=EventTime(start=span[0], end=max(span[0], end), precision="second", zone=zone),
        missing=tuple(dict.fromkeys(each.what for each in missing)),
    )
