"""Giving tasks, and answering them: signed records of this home."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import tasks
from fieldapp.app.records.distrust import distrust
from fieldapp.app.records.tasks import CLOSED, WITHDRAWN, GivenTask
from fieldapp.errors import InputError, Message
from fieldapp.ledger.bodies.judging_bodies import Answer, Task
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.record import Record, RecordType, parse
from fieldapp.ledger.roster import Roster, may_sign
from fieldapp.mission.pack import Pack
from fieldapp.observation.notation import due_times, position
from fieldapp.observation.values import Place
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, observations
from fieldapp.store.records.observations import Correction
from fieldapp.verification.review_queue import COPIED

KINDS: Final = ("other", "patrol", "question", "inquiry", "recheck", "mirror", "review")
URGENCIES: Final = ("routine", "today", "flash")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedTask:
    """A task as it is typed.

    Attributes:
        to: Call sign of a laptop's holder, or a team; "" for whoever signed what it is about.
        text: What is to be done, or asked.
        kind: One of KINDS.
        due: A time, as `due_times` has it; "" where there is no hurry.
        place: A name or coordinates; "" for none.
        about: Beginnings of the hashes of the records that it is about.
        pair: Beginning of the hash of the twin task; "" for none.
        urgency: One of URGENCIES.
    """

    to: str
    text: str
    kind: str = "other"
    due: str = ""
    place: str = ""
    about: tuple[str, ...] = ()
    pair: str = ""
    urgency: str = "routine"


def give(
    store: Store, pack: Pack, typed: TypedTask, *, zone: str, now: datetime
) -> tuple[Record, ...]:
    """Sign a task for a laptop, or one for each laptop of a team.

    Each goes to headquarters with the rest, and from there to its laptop.

    Args:
        store: The giver's.
        pack: The mission pack.
        typed: The task.
        zone: IANA name of the zone that times are typed in.
        now: The device clock, UTC.

    Raises:
        InputError: This role may give none, nobody is called so, or something cannot be read.
        StoreError: The disk is full or failed; nothing was signed.
    """
    check_role(store, pack, RecordType.TASK)
    if not typed.text.strip():
        raise InputError("Say what is to be done.", field="text")
    about = tuple(feeds.find(store, digits) for digits in typed.about)
    common = {
        "kind": typed.kind,
        "text": typed.text.strip(),
        "about": about,
        "due": _due(typed.due, zone, now),
        "place": _place(typed.place, pack),
        "pair": tasks.find(store, pack.roster, typed.pair).hash if typed.pair else None,
        "urgency": typed.urgency,
    }
    with store.transaction():
        return tuple(
            sign_own(store, pack, Task(recipient=device.kid, **common), now=now)  # type: ignore[arg-type]
            for device in _recipients(store, pack.roster, typed.to.strip(), about)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskReading:
    """A task as it is understood while it is typed.

    Attributes:
        to: Call signs of those whom it goes to.
        copied: Those of them whose key signed on two machines: whoever has it reads the task, too.
        due, place: As in the task.
        errors: Why it cannot be signed so, by "to", "due" or "place".
    """

    to: tuple[str, ...] = ()
    copied: tuple[str, ...] = ()
    due: datetime | None = None
    place: Place | None = None
    errors: Mapping[str, InputError]


def read_back(session: Session, typed: TypedTask, *, zone: str, now: datetime) -> TaskReading:
    """Read a task back before it is signed; its text does not matter.

    Raises:
        StoreError: The disk failed.
    """
    store, pack = session.store, pack_of(session)
    about = tuple(feeds.find(store, digits) for digits in typed.about)
    parts: dict[str, Callable[[], Any]] = {
        "to": lambda: _recipients(store, pack.roster, typed.to.strip(), about),
        "due": lambda: _due(typed.due, zone, now),
        "place": lambda: _place(typed.place, pack),
    }
    read: dict[str, Any] = {}
    errors: dict[str, InputError] = {}
    for name, part in parts.items():
        try:
            read[name] = part()
        except InputError as e:
            errors[name] = e
    doubt, devices = distrust(store, pack), read.pop("to", ())
    return TaskReading(
        to=tuple(each.call_sign for each in devices),
        copied=tuple(each.call_sign for each in devices if doubt(each.kid) == COPIED),
        errors=errors,
        **read,
    )


def _recipients(
    store: Store, roster: Roster, to: str, about: tuple[bytes, ...]
) -> tuple[Device, ...]:
    trusted = [
        each
        for each in roster.devices
        if each.revoked_at is None and each.person and may_sign(each, RecordType.ANSWER)
    ]
    if not to:
        kids = {parse(feeds.raw(store, each) or b"").kid for each in about}
        found = [device for device in trusted if device.kid in kids]
    else:
        found = [d for d in trusted if d.call_sign == to] or [d for d in trusted if d.team == to]
    found = [device for device in found if device.kid != store.kid]
    if not found and not to and about:
        raise InputError(
            Message(
                "Nobody can be asked about the record {1}: its laptop is trusted no more, or may "
                "not answer.",
                about[0].hex()[:12],
            ),
            field="hash",
        )
    if not found and any(d.call_sign == to and d.revoked_at is not None for d in roster.devices):
        raise InputError(
            Message("The laptop of {1} is trusted no more: nothing is sent to it.", to),
            field="call sign",
            advice="Name somebody else.",
        )
    if not found:
        names = tuple(sorted({d.call_sign for d in trusted if d.kid != store.kid}))
        raise InputError(
            "No other laptop has this call sign or team.", field="call sign", suggestions=names[:8]
        )
    return tuple(found)


def _due(text: str, zone: str, now: datetime) -> datetime | None:
    return due_times.parse_due(text, now=now, zone=zone) if text.strip() else None


def _place(text: str, pack: Pack) -> Place | None:
    if not text.strip():
        return None
    with open_gazetteer(pack.places) as gazetteer:
        try:
            return position.place(text, gazetteer)
        except InputError as e:
            raise InputError(
                e.message, field="place", suggestions=e.suggestions, advice=e.advice
            ) from e


def unfinished(session: Session) -> list[GivenTask]:
    """Tasks in the feeds here that are not finished, the newest first; no takings for review."""
    found = tasks.given(session.store, pack_of(session).roster)
    return [
        each
        for each in reversed(found)
        if each.state in tasks.UNFINISHED and each.task.kind != "review"
    ]


def give_here(session: Session, typed: TypedTask, *, zone: str, now: datetime) -> None:
    """Sign a task in the open home.

    Raises:
        InputError, StoreError: As give.
    """
    give(session.store, pack_of(session), typed, zone=zone, now=now)


def ask(
    session: Session, record_hash: bytes, text: str, due: str, *, zone: str, now: datetime
) -> None:
    """Ask whoever signed a record about it; `due` as TypedTask.

    Raises:
        InputError, StoreError: As give.
    """
    typed = TypedTask(to="", text=text, kind="question", due=due, about=(record_hash.hex(),))
    give_here(session, typed, zone=zone, now=now)


def answer(
    store: Store,
    pack: Pack,
    task: GivenTask,
    state: str,
    note: str = "",
    *,
    results: tuple[str, ...] = (),
    now: datetime,
) -> Record | None:
    """Answer a task of this laptop, or close one; None where it stands already.

    Corrections of the records that the task is about, signed since it was given, are among the
    results by themselves.

    Args:
        store: This laptop's.
        pack: The mission pack.
        task: The task.
        state: One of tasks.ANSWERED, or CLOSED.
        note: In words.
        results: Beginnings of the hashes of own records that came of it.
        now: The device clock, UTC.

    Raises:
        InputError: Whoever this laptop is may not answer so, a result is not its own, or no reason
            is told.
        StoreError: The disk is full or failed.
    """
    if task.state in (CLOSED, WITHDRAWN):
        if state == CLOSED:
            return None
        raise InputError("This task is closed.", field="task")
    if not tasks.entitled(pack.roster, store.kid, task, state):
        raise InputError("This laptop may not answer this task so.", field="state")
    if state in ("declined", "cannot") and not note.strip():
        raise InputError("Say why.", field="note")
    named = tuple(feeds.find(store, digits) for digits in results)
    if not all(feeds.is_own(store, each) for each in named):
        raise InputError("A result is a record of this laptop.", field="result")
    if state == "done":
        named = tuple(dict.fromkeys((*named, *_corrections(store, task))))
    if (task.state, task.note, task.results) == (state, note.strip(), named):
        return None
    body = Answer(target=task.hash, state=state, note=note.strip(), results=named)
    return sign_own(store, pack, body, now=now)


def _corrections(store: Store, task: GivenTask) -> list[bytes]:
    """Own corrections of what the task is about, signed since it was given."""
    found: list[Correction] = []
    for target in task.task.about:
        with suppress(InputError):  # it may be no observation, or not be here
            found += observations.history(store, target).corrections
    return [c.hash for c in found if c.kid == store.kid and c.signed_at >= task.given_at]


def answer_by_correction(session: Session, correction: bytes, *, now: datetime) -> None:
    """Answer the open questions about an observation that was corrected, by the correction.

    Args:
        session: The open home.
        correction: Hash of the own record that corrects it.
        now: The device clock, UTC.

    Raises:
        StoreError: The disk is full or failed; the question stays open.
    """
    store, pack = session.store, pack_of(session)
    versions = {each.hash for each in observations.history(store, correction).versions}
    for task in tasks.received(store, pack.roster):
        question = task.task.kind == "question" and task.state in tasks.UNFINISHED
        if question and versions & set(task.task.about):
            answer(store, pack, task, "done", results=(correction.hex(),), now=now)


def answer_here(
    session: Session, task: GivenTask, state: str, note: str = "", *, now: datetime
) -> tuple[int, bytes] | None:
    """Answer a task of the open home: number and hash of what was signed.

    Raises:
        InputError, StoreError: As answer.
    """
    signed = answer(session.store, pack_of(session), task, state, note, now=now)
    return None if signed is None else (signed.seq, signed.hash)
