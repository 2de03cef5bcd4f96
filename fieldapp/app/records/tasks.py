"""Tasks as they stand: what was asked of one laptop, and what its monitor answered.

A task travels sealed to its laptop alone and is verified like any letter
(sync/carrier/receive.py); the answers go to headquarters with the feed. How a task stands follows
from the records: the newest answer of the laptop that it is for holds, in the order of its feed,
until whoever gave the task, or headquarters, closes it.

Before tasks had a type of record, a task was a review in state "task" of its laptop's first record,
and the device event "task noted" its answer. Both are still read.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, NamedTuple

from fieldapp.errors import InputError
from fieldapp.ledger.bodies.judging_bodies import Answer, Task
from fieldapp.ledger.record import DeviceEvent, Record, RecordType, Review
from fieldapp.ledger.roles import HEADQUARTERS
from fieldapp.ledger.roster import Roster, same_person
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, letters
from fieldapp.verification import feed_standing

OPEN: Final = "open"
ANSWERED: Final = ("accepted", "declined", "done", "cannot")
FINISHED: Final = ("declined", "done", "cannot")
CLOSED: Final = "closed"
WITHDRAWN: Final = "withdrawn"
CLOSED_BY_GIVER: Final = (CLOSED, WITHDRAWN)
OVERDUE: Final = "overdue"
UNFINISHED: Final = (OPEN, "accepted")
OLD_TASK: Final = "task"
_OLD_ANSWER: Final = "task noted"


class FinalAnswer(NamedTuple):
    """An answer that finished a task: one of FINISHED, by the clock of its laptop."""

    state: str
    at: datetime
    hash: bytes
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenTask:
    """One task and how it stands.

    Attributes:
        hash: Of the record that gives it.
        task: What it says; of one that was given before there was the type, as it would say it.
        giver, laptop: Call signs of who signed it and of the laptop that it is for.
        giver_kid: Key identifier of who signed it.
        given_at: By the giver's clock, UTC.
        state: OPEN, one of ANSWERED, CLOSED after it was finished, or WITHDRAWN where it was not.
        note: Of the answer that holds.
        results: Hashes of the records that the laptop's newest answer names.
        answered_at: By the clock of whoever signed that answer; None before.
        answer: Hash of that answer; None before.
        finished: The laptop's answer that finished it, also after it was closed; None before.
    """

    hash: bytes
    task: Task
    giver: str
    laptop: str
    giver_kid: bytes
    given_at: datetime
    state: str = OPEN
    note: str = ""
    results: tuple[bytes, ...] = ()
    answered_at: datetime | None = None
    answer: bytes | None = None
    finished: FinalAnswer | None = None

    def state_at(self, now: datetime) -> str:
        """State at this time: `state`, or OVERDUE."""
        late = self.task.due is not None and self.task.due < now
        return OVERDUE if late and self.state in UNFINISHED else self.state


def received(store: Store, roster: Roster) -> list[GivenTask]:
    """The tasks of this laptop, the earliest first."""
    own = letters.about(store, *feeds.hashes(store, store.kid, 0, 0))
    return _tasks(store, roster, [*own, *letters.tasks(store)])


def given(store: Store, roster: Roster) -> list[GivenTask]:
    """The tasks in the feeds that are held here, the earliest first."""
    old = letters.old_tasks(store)
    return _tasks(store, roster, [*old, *letters.of_type(store, RecordType.TASK)])


def all_tasks(store: Store, roster: Roster) -> list[GivenTask]:
    """The tasks that were received and those given, each once."""
    both = (*received(store, roster), *given(store, roster))
    return list({task.hash: task for task in both}.values())


def find(store: Store, roster: Roster, digits: str) -> GivenTask:
    """The task whose hash begins with these hexadecimal digits.

    Raises:
        InputError: None does, or several.
    """
    wanted = digits.strip().lower()
    found = [t for t in all_tasks(store, roster) if wanted and t.hash.hex().startswith(wanted)]
    if len(found) != 1:
        raise InputError("No one task begins so.", field="task")
    return found[0]


def entitled(roster: Roster, kid: bytes, task: GivenTask, state: str) -> bool:
    """True where an answer has effect: it is of the task's laptop, or closes the task."""
    signer, giver = roster.device(kid), roster.device(task.giver_kid)
    if state != CLOSED:
        return kid == task.task.recipient and state in ANSWERED
    if signer is None:
        return False
    return signer.role == HEADQUARTERS or (giver is not None and same_person(signer, giver))


def _tasks(store: Store, roster: Roster, records: Iterable[Record]) -> list[GivenTask]:
    laptops = {h: d.kid for d in roster.devices for h in feeds.hashes(store, d.kid, 0, 0)}
    answers = _answers(store, roster)
    tasks = {}
    for record in records:
        body = record.body
        if isinstance(body, Review) and body.state == OLD_TASK and body.target in laptops:
            body = Task(recipient=laptops[body.target], kind="other", text=body.note)
        if not isinstance(body, Task) or not _counts(roster, record):
            continue
        task = GivenTask(
            hash=record.hash,
            task=body,
            giver=_name(roster, record.kid),
            laptop=_name(roster, body.recipient),
            giver_kid=record.kid,
            given_at=record.signed_at,
        )
        tasks[task.hash] = _standing(roster, task, answers.get(task.hash, []))
    return list(tasks.values())


def _counts(roster: Roster, record: Record) -> bool:
    """False where its device was revoked before it: of letters nobody else has asked."""
    device = roster.device(record.kid)
    return not feed_standing.reason_of_one(record.hash, record.seq, device)


def _name(roster: Roster, kid: bytes) -> str:
    device = roster.device(kid)
    return device.name if device else kid.hex()


def _answers(store: Store, roster: Roster) -> dict[bytes, list[tuple[Record, Answer]]]:
    """Answers by the hash of their task."""
    by_task: dict[bytes, list[tuple[Record, Answer]]] = {}
    records = (
        *letters.of_type(store, RecordType.DEVICE_EVENT),
        *letters.of_type(store, RecordType.ANSWER),
        *(letter for letter in letters.answers(store) if _counts(roster, letter)),
    )
    for record in records:
        body = record.body
        if isinstance(body, DeviceEvent) and body.event == _OLD_ANSWER:
            with suppress(ValueError):  # anybody's event may say anything
                body = Answer(target=bytes.fromhex(body.note), state="accepted")
        if isinstance(body, Answer):
            by_task.setdefault(body.target, []).append((record, body))
    return by_task


def _standing(roster: Roster, task: GivenTask, answers: list[tuple[Record, Answer]]) -> GivenTask:
    """The task as its answers leave it: as its own laptop answered last, or closed after that."""
    found = [(r, a) for r, a in answers if entitled(roster, r.kid, task, a.state)]
    own = [each for each in found if each[1].state != CLOSED]
    closing = [each for each in found if each[1].state == CLOSED]
    last = [max(some, key=lambda each: each[0].seq) for some in (own, closing) if some]
    for record, body in last:
        state = body.state
        if state == CLOSED and task.state not in FINISHED:
            state = WITHDRAWN
        finished = task.finished
        if state in FINISHED:
            finished = FinalAnswer(state, record.signed_at, record.hash, body.note)
        task = replace(
            task,
            state=state,
            note=body.note,
            results=body.results or task.results,
            answered_at=record.signed_at,
            answer=record.hash,
            finished=finished,
        )
    return task
