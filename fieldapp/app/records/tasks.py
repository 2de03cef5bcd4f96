"""Tasks: what headquarters asks one laptop to do, and the note that its monitor has read it.

A task is a review in state "task" of the laptop's first record, the one record that every feed has.
So it is signed, travels sealed to that laptop alone, and is verified and kept like any letter
(sync/carrier/receive.py). Who takes note signs a device event "task noted" with the task's hash,
which goes to headquarters with the feed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError
from fieldapp.ledger.record import DeviceEvent, Record, RecordType, Review
from fieldapp.ledger.roles import may_sign
from fieldapp.ledger.roster import Device, Roster
from fieldapp.mission.pack import Pack
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, letters
from fieldapp.store.records.own_feed import append_signed

TASK: Final = "task"
NOTED: Final = "task noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task.

    Attributes:
        hash: Of the record that gives it.
        text: What is to be done.
        giver: Call sign of who signed it.
        laptop: Call sign of the laptop that it is for.
        given_at: By the giver's clock, UTC.
        noted_at: When its monitor took note, by that laptop's clock; None before.
    """

    hash: bytes
    text: str
    giver: str
    laptop: str
    given_at: datetime
    noted_at: datetime | None


def give(store: Store, pack: Pack, call_sign: str, text: str, *, now: datetime) -> Record:
    """Sign a task for a laptop; it goes to headquarters with the rest, and from there to it.

    Raises:
        InputError: This role may give none, nobody has that call sign, or the text is empty.
        StoreError: The disk is full or failed.
    """
    own = pack.roster.device(store.kid)
    if own is None or not may_sign(own.role, RecordType.REVIEW):
        raise InputError("This laptop's role may not give tasks.", field="role")
    if not text.strip():
        raise InputError("Say what is to be done.", field="text")
    found = [d for d in pack.roster.devices if d.call_sign == call_sign and d.revoked_at is None]
    first = next((h for d in found for h in feeds.hashes(store, d.kid, 0, 0)), None)
    if not found or found[0].kid == store.kid:
        raise InputError("No other laptop has this call sign.", field="call sign")
    if first is None:
        raise InputError(
            "Nothing of this laptop has come here yet.",
            field="call sign",
            advice="Sync first, or give the task at headquarters.",
        )
    body = Review(target=first, state=TASK, note=text.strip())
    return append_signed(store, body, mission=pack.mission, now=now)


def received(store: Store, roster: Roster) -> list[Task]:
    """The tasks of this laptop, the earliest first."""
    own = feeds.hashes(store, store.kid, 0, 0)
    return _tasks(store, roster, letters.about(store, *own))


def given(store: Store, roster: Roster) -> list[Task]:
    """The tasks in the feeds that are held here, the earliest first."""
    return _tasks(store, roster, letters.reviews(store, TASK))


def find(store: Store, roster: Roster, digits: str) -> bytes:
    """The task of this laptop whose hash begins with these hexadecimal digits.

    Raises:
        InputError: None does, or several.
    """
    tasks = [task for task in received(store, roster) if task.hash.hex().startswith(digits)]
    if len(tasks) != 1:
        raise InputError("No one task of this laptop begins so.", field="note")
    return tasks[0].hash


def note(store: Store, pack: Pack, task: bytes, *, now: datetime) -> None:
    """Take note of a task; once.

    Raises:
        InputError: No such task of this laptop.
        StoreError: The disk is full or failed.
    """
    found = next((t for t in received(store, pack.roster) if t.hash == task), None)
    if found is None:
        raise InputError("This laptop has no such task.", field="task")
    if found.noted_at is None:
        body = DeviceEvent(event=NOTED, note=task.hex())
        append_signed(store, body, mission=pack.mission, now=now)


def _tasks(store: Store, roster: Roster, records: list[Record]) -> list[Task]:
    noted = {
        (event.kid, event.body.note): event.signed_at
        for event in letters.events(store)
        if isinstance(event.body, DeviceEvent) and event.body.event == NOTED
    }
    laptops = {h: d for d in roster.devices for h in feeds.hashes(store, d.kid, 0, 0)}
    made = []
    for record in records:
        body = record.body
        device = laptops.get(body.target) if isinstance(body, Review) else None
        if not isinstance(body, Review) or body.state != TASK or device is None:
            continue
        giver: Device | None = roster.device(record.kid)
        made.append(
            Task(
                hash=record.hash,
                text=body.note,
                giver=giver.call_sign if giver else record.kid.hex(),
                laptop=device.call_sign,
                given_at=record.signed_at,
                noted_at=noted.get((device.kid, record.hash.hex())),
            )
        )
    return made


def open_here(session: Session) -> list[Task]:
    """The tasks of this laptop of which nobody has taken note; none before enrolment."""
    if session.pack is None:
        return []
    found = received(session.store, session.pack.roster)
    return [each for each in found if each.noted_at is None]


def note_here(session: Session, task: bytes, *, now: datetime) -> list[Task]:
    """Take note of a task; the tasks that are open then.

    Raises:
        InputError, StoreError: As note.
    """
    note(session.store, pack_of(session), task, now=now)
    return open_here(session)
