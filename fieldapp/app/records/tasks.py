"""Tasks: what headquarters asks one laptop to do, and what its monitor answers.

A task travels sealed to its laptop alone and is verified like any letter
(sync/carrier/receive.py); the answers go to headquarters with the feed. The newest answer of the
laptop that it is for holds, until whoever gave the task, or headquarters, closes it.

Before tasks had a type of record, a task was a review in state "task" of its laptop's first record,
and the device event "task noted" its answer. Both are still read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError
from fieldapp.ledger.body import Answer, Task
from fieldapp.ledger.record import DeviceEvent, Record, RecordType, Review
from fieldapp.ledger.roles import HEADQUARTERS
from fieldapp.ledger.roster import Roster, may_sign, same_person
from fieldapp.mission.pack import Pack
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, letters

OPEN: Final = "open"
STATES: Final = ("accepted", "declined", "done", "cannot")
CLOSED: Final = "closed"
UNFINISHED: Final = (OPEN, "accepted")
_OLD_TASK: Final = "task"
_OLD_ANSWER: Final = "task noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenTask:
    """One task and how it stands.

    Attributes:
        hash: Of the record that gives it.
        text: What is to be done.
        giver, laptop: Call signs of who signed it and of the laptop that it is for.
        giver_kid, kid: Their key identifiers.
        given_at: By the giver's clock, UTC.
        due: UTC, None where none was told.
        state: OPEN, one of STATES, or CLOSED.
        note: Of the answer that holds.
        answered_at: By the clock of whoever signed that answer; None before.
    """

    hash: bytes
    text: str
    giver: str
    laptop: str
    giver_kid: bytes
    kid: bytes
    given_at: datetime
    due: datetime | None
    state: str = OPEN
    note: str = ""
    answered_at: datetime | None = None


def give(store: Store, pack: Pack, call_sign: str, text: str, *, now: datetime) -> Record:
    """Sign a task for a laptop; it goes to headquarters with the rest, and from there to it.

    Raises:
        InputError: This role may give none, nobody has that call sign, or the text is empty.
        StoreError: The disk is full or failed.
    """
    own = pack.roster.device(store.kid)
    if own is None or not may_sign(own, RecordType.TASK):
        raise InputError("This laptop's role may not give tasks.", field="role")
    if not text.strip():
        raise InputError("Say what is to be done.", field="text")
    found = [d for d in pack.roster.devices if d.call_sign == call_sign and d.revoked_at is None]
    if not found or found[0].kid == store.kid:
        raise InputError("No other laptop has this call sign.", field="call sign")
    body = Task(recipient=found[0].kid, kind="other", text=text.strip())
    return sign_own(store, pack, body, now=now)


def received(store: Store, roster: Roster) -> list[GivenTask]:
    """The tasks of this laptop, the earliest first."""
    own = letters.about(store, *feeds.hashes(store, store.kid, 0, 0))
    return _tasks(store, roster, [*own, *letters.tasks(store)])


def given(store: Store, roster: Roster) -> list[GivenTask]:
    """The tasks in the feeds that are held here, the earliest first."""
    old = letters.reviews(store, _OLD_TASK)
    return _tasks(store, roster, [*old, *letters.of_type(store, RecordType.TASK)])


def find(store: Store, roster: Roster, digits: str) -> GivenTask:
    """The task whose hash begins with these hexadecimal digits.

    Raises:
        InputError: None does, or several.
    """
    tasks = {task.hash: task for task in (*received(store, roster), *given(store, roster))}
    found = [task for task in tasks.values() if task.hash.hex().startswith(digits)]
    if len(found) != 1:
        raise InputError("No one task begins so.", field="task")
    return found[0]


def answer(
    store: Store, pack: Pack, task: GivenTask, state: str, note: str = "", *, now: datetime
) -> None:
    """Answer a task of this laptop, or close one; nothing is signed that stands already.

    Raises:
        InputError: Whoever this laptop is may not answer so, or no reason is told.
        StoreError: The disk is full or failed.
    """
    if task.state == state:
        return
    if task.state == CLOSED:
        raise InputError("This task is closed.", field="task")
    if not _entitled(pack.roster, store.kid, task, state):
        raise InputError("This laptop may not answer this task so.", field="state")
    if state in ("declined", "cannot") and not note.strip():
        raise InputError("Say why.", field="note")
    sign_own(store, pack, Answer(target=task.hash, state=state, note=note.strip()), now=now)


def _entitled(roster: Roster, kid: bytes, task: GivenTask, state: str) -> bool:
    """True where an answer has effect: it is of the task's laptop, or closes the task."""
    signer, giver = roster.device(kid), roster.device(task.giver_kid)
    if state != CLOSED:
        return kid == task.kid and state in STATES
    if signer is None:
        return False
    return signer.role == HEADQUARTERS or (giver is not None and same_person(signer, giver))


def _tasks(store: Store, roster: Roster, records: Iterable[Record]) -> list[GivenTask]:
    laptops = {h: d.kid for d in roster.devices for h in feeds.hashes(store, d.kid, 0, 0)}
    answers = _answers(store)
    tasks = {}
    for record in records:
        body = record.body
        if isinstance(body, Task):
            kid, text, due = body.recipient, body.text, body.due
        elif isinstance(body, Review) and body.state == _OLD_TASK and body.target in laptops:
            kid, text, due = laptops[body.target], body.note, None
        else:
            continue
        task = GivenTask(
            hash=record.hash,
            text=text,
            giver=_name(roster, record.kid),
            laptop=_name(roster, kid),
            giver_kid=record.kid,
            kid=kid,
            given_at=record.signed_at,
            due=due,
        )
        tasks[task.hash] = _standing(roster, task, answers.get(task.hash, []))
    return list(tasks.values())


def _name(roster: Roster, kid: bytes) -> str:
    device = roster.device(kid)
    return device.call_sign if device else kid.hex()


def _answers(store: Store) -> dict[bytes, list[tuple[Record, Answer]]]:
    """Answers by the hash of their task."""
    by_task: dict[bytes, list[tuple[Record, Answer]]] = {}
    records = (
        *letters.of_type(store, RecordType.DEVICE_EVENT),
        *letters.of_type(store, RecordType.ANSWER),
        *letters.answers(store),
    )
    for record in records:
        body = record.body
        if isinstance(body, DeviceEvent) and body.event == _OLD_ANSWER:
            body = Answer(target=bytes.fromhex(body.note), state="accepted")
        if isinstance(body, Answer):
            by_task.setdefault(body.target, []).append((record, body))
    return by_task


def _standing(roster: Roster, task: GivenTask, answers: list[tuple[Record, Answer]]) -> GivenTask:
    """The task as its answers leave it: closed, or as its own laptop answered last."""
    entitled = [(r, a) for r, a in answers if _entitled(roster, r.kid, task, a.state)]
    if not entitled:
        return task
    record, body = max(entitled, key=lambda each: (each[1].state == CLOSED, each[0].seq))
    return replace(task, state=body.state, note=body.note, answered_at=record.signed_at)


def open_here(session: Session) -> list[GivenTask]:
    """The tasks of this laptop that are not finished; none before enrolment."""
    if session.pack is None:
        return []
    found = received(session.store, session.pack.roster)
    return [task for task in found if task.state in UNFINISHED]


def answer_here(
    session: Session, task: GivenTask, state: str, note: str = "", *, now: datetime
) -> list[GivenTask]:
    """Answer a task; the tasks that are not finished then.

    Raises:
        InputError, StoreError: As answer.
    """
    answer(session.store, pack_of(session), task, state, note, now=now)
    return open_here(session)
