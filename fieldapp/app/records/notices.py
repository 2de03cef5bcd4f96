"""Notices: all that came to the holder of this laptop, in one list.

Urgent observations of others, reviews, findings and contradictions of own records, tasks with how
they stand, answers to tasks that were given here, evidence that was asked for, what was refused,
and news of the mission pack. Records and letters tell the first five; the last three are stored
when they happen. What was read and done is kept beside them, encrypted with the rest of the home,
and is signed nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import tasks
from fieldapp.app.records.distrust import distrust
from fieldapp.app.records.record_list import RecordRow, listed, signer_of
from fieldapp.app.records.tasks import CLOSED_BY_GIVER, OVERDUE, UNFINISHED, GivenTask
from fieldapp.errors import NOTHING, FieldappError, Message, of_parts
from fieldapp.ledger.record import Amendment, Finding, Retraction, Review
from fieldapp.mission.pack import Pack
from fieldapp.store.evidence import register
from fieldapp.store.interface import Store
from fieldapp.store.records import notice_rows, record_numbers, reviews_and_findings
from fieldapp.store.records.notice_rows import NoticeMark
from fieldapp.wording.safe_text import visible

REVIEW: Final = "review"
FINDING: Final = "finding"
CONTRADICTION: Final = "contradiction"
TASK: Final = "task"
ANSWER: Final = "answer"
URGENT: Final = "urgent"
PACK: Final = notice_rows.PACK
REFUSAL: Final = notice_rows.REFUSAL
EVIDENCE: Final = notice_rows.EVIDENCE
CAME: Final = notice_rows.CAME

Refused = tuple[str, Message, Message]
"""A file or what else was refused, what is wrong with it, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One notice: something that came to the holder of this laptop.

    Attributes:
        name: Of what the holder did with it; a task that its giver closed has another one.
        kind: URGENT, REVIEW, FINDING, CONTRADICTION, TASK, ANSWER, PACK, EVIDENCE, REFUSAL or
            CAME: what one exchange brought, which nobody has to read.
        at: When it came here, by the device clock; for a task given here, its answer's.
        signer: Call sign of who signed it; "" for PACK, EVIDENCE and REFUSAL.
        state: Of a review or finding; how a task stands now, as tasks.state_at; of EVIDENCE, what
            became of the request, as fetching; else "".
        text: In the words of whoever signed it.
        reason: Why it is without effect, as verification/effect.py names it; "" where it has.
        about: Hashes of the records that it is about, the one to open first.
        task: Of TASK and ANSWER.
        content: Of PACK: `version`, and what changed of `role`, `team`, `revoked`, `content`,
            `ended`. Of URGENT: `earlier`, how many of the signer's are not listed. Of CAME: `way`,
            `senders`, `after` and `until`, as exchange_summary.Arrived.
        what, wrong, advice: Of REFUSAL.
        read, done: The holder has read it, is done with it.
        rows: Of the records that it is about, by hash; none for one that is not here.
    """

    name: str
    kind: str
    at: datetime
    signer: str = ""
    state: str = ""
    text: str = ""
    reason: str = ""
    about: tuple[bytes, ...] = ()
    task: GivenTask | None = None
    content: Mapping[str, Any] = field(default_factory=dict)
    what: str = ""
    wrong: Message = NOTHING
    advice: Message = NOTHING
    read: bool = False
    done: bool = False
    rows: Mapping[bytes, RecordRow] = field(default_factory=dict)

    @property
    def due(self) -> datetime | None:
        """Due time of a task, UTC."""
        return self.task.task.due if self.task is not None else None

    @property
    def asks_nothing(self) -> bool:
        """A confirmation: good to know, and nothing to do; it is done with once it was read."""
        return self.kind == REVIEW and self.state == "confirmed"

    @property
    def pressing(self) -> bool:
        """Urgent, and the holder is not done with it: it heads the list."""
        return self.kind == URGENT and not self.done

    @property
    def answerable(self) -> bool:
        """A task of this laptop that is not finished."""
        return self.kind == TASK and self.task is not None and self.task.state in UNFINISHED


def listing(session: Session, *, language: str, zone: str, now: datetime) -> list[Notice]:
    """All notices with rows of the records that they are about: urgent, then the newest first.

    Args:
        session: The open home.
        language: Of the rows' titles.
        zone: IANA name of the zone of the rows' times.
        now: The device clock, UTC.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    pack, store = pack_of(session), session.store
    doubt = distrust(store, pack)
    found = _all(store, pack, now)
    hashes = {each for notice in found for each in notice.about}
    numbers = [n for each in hashes if (n := record_numbers.number(store, each)) is not None]
    rows = {
        each.record.hash: listed(
            each, pack, language=language, zone=zone, own=store.kid, doubt=doubt
        )
        for start in range(0, len(numbers), _AT_ONCE)
        for each in record_numbers.entries(store, numbers[start : start + _AT_ONCE])
    }
    return [
        replace(notice, rows={each: rows[each] for each in notice.about if each in rows})
        for notice in found
    ]


def questions(session: Session, *, language: str, zone: str, now: datetime) -> list[Notice]:
    """Questions to this laptop that are not answered, the oldest first; see listing.

    Raises:
        StoreError: As listing.
    """
    if session.pack is None:
        return []
    found = listing(session, language=language, zone=zone, now=now)
    return [
        each
        for each in reversed(found)
        if each.answerable and each.task is not None and each.task.task.kind == "question"
    ]


def unread(session: Session, now: datetime) -> int:
    """Number of notices that the holder has not read; 0 before enrolment.

    Raises:
        StoreError: The disk failed.
    """
    if session.pack is None:
        return 0
    return sum(not each.read for each in _all(session.store, session.pack, now))


def mark_read(session: Session, name: str, now: datetime) -> None:
    """Note that the holder has read a notice.

    Raises:
        StoreError: The disk is full or failed.
    """
    notice_rows.mark_read(session.store, [name], now)


def mark_done(session: Session, name: str, *, done: bool, now: datetime) -> None:
    """Note that the holder is done with a notice, or is not.

    Raises:
        StoreError: The disk is full or failed.
    """
    notice_rows.mark_done(session.store, name, now if done else None)


def refused(store: Store, found: Iterable[Refused], now: datetime) -> None:
    """Keep what was refused, until the holder is done with it, and again the next day.

    What is kept to be tried again is refused at each exchange.

    Raises:
        StoreError: The disk is full or failed.
    """
    for what, wrong, advice in found:
        content = {"what": what, "wrong": wrong.parts(), "advice": advice.parts()}
        notice_rows.add(store, REFUSAL, content, now, again=timedelta(days=1))


def failed(store: Store, errors: Iterable[FieldappError], now: datetime) -> None:
    """Keep what else went wrong while something was sent or received; as refused."""
    refused(store, (("", each.message, each.advice) for each in errors), now)


_AT_ONCE: Final = 500  # rows of one query


def _all(store: Store, pack: Pack, now: datetime) -> list[Notice]:
    arrivals, marks = notice_rows.arrivals(store), notice_rows.marks(store)
    found = [
        *_urgent(store, pack, arrivals),
        *_reviews(store, pack, arrivals),
        *_tasks(store, pack, arrivals, now),
        *_news(store),
    ]
    marked = [_marked(each, marks.get(each.name, NoticeMark())) for each in found]
    return sorted(marked, key=lambda each: (each.pressing, each.at, each.name), reverse=True)


def _marked(notice: Notice, mark: NoticeMark) -> Notice:
    """Mark news as done: by answering where an answer is asked for, else by reading."""
    if notice.kind == CAME or (notice.kind == PACK and notice.content.keys() <= {"version"}):
        return replace(notice, read=True, done=True)  # a pack that changes nothing for its reader
    done = mark.done or (notice.asks_nothing and mark.read)
    if notice.kind == TASK and notice.state not in CLOSED_BY_GIVER:
        done = not notice.answerable
    return replace(notice, read=mark.read, done=done)


def _urgent(store: Store, pack: Pack, arrivals: Mapping[bytes, datetime]) -> Iterator[Notice]:
    for record, more in notice_rows.urgent(store):
        notice = Notice(
            name=record.hash.hex(),
            kind=URGENT,
            at=arrivals.get(record.hash, record.signed_at),
            signer=signer_of(record.kid, pack),
            about=(record.hash,),
        )
        yield notice
        if more:
            # Its number is in its name: as more come, it is to do again.
            name = f"urgent {record.kid.hex()} {more}"
            yield replace(notice, name=name, about=(), content={"earlier": more})


def _reviews(store: Store, pack: Pack, arrivals: Mapping[bytes, datetime]) -> Iterator[Notice]:
    own = notice_rows.judged(store)
    for record, effect in reviews_and_findings.about(store, own):
        body = record.body
        if record.kid == store.kid or not isinstance(body, Review | Finding):
            continue
        if body.state == tasks.OLD_TASK:
            continue
        targets = (body.target,) if isinstance(body, Review) else body.names
        yield Notice(
            name=record.hash.hex(),
            kind=REVIEW if isinstance(body, Review) else FINDING,
            at=arrivals.get(record.hash, record.signed_at),
            signer=signer_of(record.kid, pack),
            state=body.state,
            text=body.note,
            reason=effect.reason,
            about=tuple(each for each in targets if each in set(own)),
        )
    for record, reason in notice_rows.contradictions(store):
        body = record.body
        assert isinstance(body, Amendment | Retraction)  # noqa: S101 - the index made it so
        yield Notice(
            name=record.hash.hex(),
            kind=CONTRADICTION,
            at=arrivals.get(record.hash, record.signed_at),
            signer=signer_of(record.kid, pack),
            text=body.reason,
            reason=reason,
            about=(body.target,),
        )


def _tasks(
    store: Store, pack: Pack, arrivals: Mapping[bytes, datetime], now: datetime
) -> Iterator[Notice]:
    """Tasks of this laptop; and of those given here, what is answered or overdue."""
    for task in tasks.received(store, pack.roster):
        closed = task.state in CLOSED_BY_GIVER
        by = task.answer if closed else None
        yield _task(task, TASK, by, arrivals.get(by or task.hash, task.given_at), now)
    for task in tasks.given(store, pack.roster):
        state = task.state_at(now)
        if task.task.recipient == task.giver_kid:
            continue  # what a person took to look at is no news to them
        theirs = task.answer is not None and task.state not in CLOSED_BY_GIVER
        if task.giver_kid != store.kid or not (theirs or state == OVERDUE):
            continue
        if state == OVERDUE and task.task.due is not None:
            yield _task(task, ANSWER, None, task.task.due, now)
        elif task.answer is not None:
            at = arrivals.get(task.answer, task.answered_at or task.given_at)
            yield _task(task, ANSWER, task.answer, at, now)


def _task(task: GivenTask, kind: str, by: bytes | None, at: datetime, now: datetime) -> Notice:
    state = task.state_at(now)
    return Notice(
        name=(by or task.hash).hex(),
        kind=kind,
        at=at,
        signer=task.giver if kind == TASK else task.laptop,
        state=state,
        text=task.task.text,
        about=(*task.results, *task.task.about) if kind == ANSWER else task.task.about,
        task=task,
    )


def _news(store: Store) -> Iterator[Notice]:
    for each in notice_rows.news(store):
        name = f"news {each.id}"
        if each.kind == PACK:
            yield Notice(name=name, kind=PACK, at=each.at, content=each.content)
            continue
        if each.kind == CAME:
            names = ", ".join(visible(sender["name"]) for sender in each.content["senders"])
            yield Notice(name=name, kind=CAME, at=each.at, signer=names, content=each.content)
            continue
        if each.kind == EVIDENCE:
            naming = register.naming(store, bytes.fromhex(each.content["sha256"]))
            yield Notice(
                name=name,
                kind=EVIDENCE,
                at=each.at,
                state=each.content["word"],
                about=tuple(one.hash for one in naming[:1]),
            )
            continue
        yield Notice(
            name=name,
            kind=REFUSAL,
            at=each.at,
            what=each.content["what"],
            wrong=of_parts(each.content["wrong"]),
            advice=of_parts(each.content["advice"]),
        )
