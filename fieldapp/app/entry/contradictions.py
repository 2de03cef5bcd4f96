"""Contradictions between a statement that is to be signed and those that this laptop signed.

Two signed statements of one person that contradict each other are the first thing that the other
side's counsel looks for; so whoever signs the second one is asked. Nothing is refused: both may be
right. What is compared is the own feed alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger.record import Patrol, RecordType
from fieldapp.observation.notation import moments
from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span
from fieldapp.observation.sector import GEOD
from fieldapp.observation.values import EventTime, Place
from fieldapp.observation.vocabulary import fold
from fieldapp.store.records import observations, record_numbers
from fieldapp.store.records.search import Query
from fieldapp.wording import observation_text

SAME_POST_M: Final = 300
LOOKED: Final = 200  # patrol records: months of them
SILENT: Final = {"watch", "statement"}  # kinds that tell of nothing heard or seen by a monitor


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A statement that this laptop signed and that says otherwise.

    Attributes:
        why: "nothing" and "something" (was heard or seen), "signed_off" (the day was), "ended"
            (the patrol had, by a time that was told afterwards).
        number: Its number in the feed.
        text: What it says, in words; safe to show.
    """

    why: str
    number: int
    text: str


def contradictions(
    session: Session, new: Observation, *, language: str, target: bytes = b""
) -> list[Contradiction]:
    """Statements signed here that contradict an observation.

    Args:
        session: The home.
        new: What is to be signed.
        language: Of the words.
        target: Hash of the record that it corrects.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    if new.time is None:
        return []
    span = span_of(new.time)
    return [
        *_observed(session, new, span, language, target),
        *_patrolled(session, new.time.start, corrects=bool(target)),
    ]


def after_end(
    session: Session, ended: datetime, now: datetime, language: str
) -> list[Contradiction]:
    """Statements signed here of the time between an end of the patrol that is told and now."""
    query = Query(
        since=ended + timedelta(minutes=1), until=now, feeds=(session.store.kid,), limit=None
    )
    return [
        Contradiction(
            why="something", number=row.seq, text=_words(session, row.observation, language)
        )
        for row in reversed(observations.search(session.store, query))
        if row.observation.time is not None and row.observation.time.start > ended
    ]


def among(
    session: Session, statements: Sequence[tuple[int, Observation]], *, language: str
) -> list[tuple[Contradiction, Contradiction]]:
    """The pairs of signed observations of which one says nothing and the other something.

    Args:
        session: The home.
        statements: (number, observation) of the own feed.
        language: Of the words.
    """
    quiet = [
        (number, seen) for number, seen in statements if seen.nothing and seen.time is not None
    ]
    loud = [
        (number, seen) for number, seen in statements if not seen.nothing and seen.time is not None
    ]
    return [
        (
            Contradiction(why="nothing", number=number, text=_words(session, watch, language)),
            Contradiction(why="something", number=other, text=_words(session, seen, language)),
        )
        for number, watch in quiet
        for other, seen in loud
        if seen.time is not None
        and _same_post(watch.post, seen.post)
        and _meet(watch.time, seen.time)
        and _why(watch, seen)
    ]


def span_of(time: EventTime) -> Span:
    """From the first to the last moment that a time may mean."""
    return time.start, time.end or moments.last_moment(time)


def _observed(
    session: Session, new: Observation, span: Span, language: str, target: bytes
) -> Iterator[Contradiction]:
    query = Query(since=span[0], until=span[1], feeds=(session.store.kid,), limit=None)
    for row in observations.search(session.store, query):
        if target and target in (row.hash, row.original):
            continue
        old = row.observation
        if old.time is None or not _same_post(new.post, old.post) or not _meet(new.time, old.time):
            continue
        if why := _why(new, old):
            yield Contradiction(why=why, number=row.seq, text=_words(session, old, language))


def _why(new: Observation, old: Observation) -> str:
    """Contradiction of a new observation by an earlier one of its post and time, "" if none."""
    if old.nothing and not new.nothing and (new.kind not in SILENT or new.kind == "watch"):
        return "nothing"
    if new.nothing and not old.nothing and (old.kind not in SILENT or old.kind == "watch"):
        return "something"
    return ""


def _meet(one: EventTime | None, other: EventTime) -> bool:
    """Whether two times overlap; one told to the hour or coarser has to lie in the other."""
    assert one is not None  # noqa: S101 - the caller looked
    (a, b), (c, d) = span_of(one), span_of(other)
    if any(each.precision not in ("second", "minute") for each in (one, other)):
        return (c <= a and b <= d) or (a <= c and d <= b)
    return a < d and c < b


def _same_post(one: Place | None, other: Place | None) -> bool:
    """Whether two posts may be one; a post that was not told may be any."""
    if one is None or other is None:
        return True
    if one.name and fold(one.name) == fold(other.name):
        return True
    if one.position is None or other.position is None:
        return False
    _, _, metres = GEOD.inv(*one.position, *other.position)
    return bool(metres <= SAME_POST_M)


def _patrolled(session: Session, at: datetime, *, corrects: bool) -> Iterator[Contradiction]:
    """The newest sign-off that covers a moment, and an end before it that was told afterwards."""
    numbers = record_numbers.records(session.store, types=(int(RecordType.PATROL),))[:LOOKED]
    seen: set[str] = set()
    for each in record_numbers.entries(session.store, numbers):
        body, record = each.record.body, each.record
        if not isinstance(body, Patrol) or body.time is None or body.action in seen:
            continue
        time = body.time
        if body.action == "sign_off" and time.start <= at <= span_of(time)[1] and not corrects:
            seen.add(body.action)
            yield Contradiction(why="signed_off", number=record.seq, text=_moment(time))
        if body.action == "start" and time.start <= at:
            seen.add("stop")  # another patrol was on its way then
        if body.action == "stop" and time.start < at.replace(second=0) <= record.signed_at:
            seen.add(body.action)
            yield Contradiction(why="ended", number=record.seq, text=_moment(time))


def _moment(time: EventTime) -> str:
    return observation_text.moment(time)


def _words(session: Session, seen: Observation, language: str) -> str:
    labels = observation_text.labels(pack_of(session).vocabulary, language)
    words = observation_text.words(language)
    moment = _moment(seen.time) if seen.time else ""
    brief = observation_text.brief(seen, labels, words)
    return " · ".join(filter(None, (brief, observation_text.place_name(seen), moment)))
