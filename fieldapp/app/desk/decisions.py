"""Decisions about what waits: gathered unsigned, kept as encrypted drafts, signed together.

A decision is a draft until it is signed. All that are signed together are signed or none is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.app.grounds import overtaken
from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging.reviews import check_entitled
from fieldapp.app.records.task_signing import TypedTask, give
from fieldapp.errors import InputError, Message
from fieldapp.ledger.bodies.judging_bodies import Answer, Review, Task
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.store import drafts
from fieldapp.store.records import feeds
from fieldapp.verification.review_queue import AT_ONCE, TAKEN

CONFIRM: Final = "confirmed"
QUESTION: Final = "questioned"
DISPUTE: Final = "disputed"
READ: Final = "read"
DECIDED: Final = (CONFIRM, QUESTION, DISPUTE, READ)
_KIND: Final = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision that is not signed.

    Attributes:
        target: Hash of the record, or of the task whose answer was read.
        what: One of DECIDED.
        note: The question, or the reason; needed where it is questioned or disputed.
        decided_at: UTC.
    """

    target: bytes
    what: str
    note: str = ""
    decided_at: datetime


def tray(session: Session) -> list[Decision]:
    """Decisions that were kept and are not signed, the earliest first.

    Raises:
        StoreError: The disk failed.
    """
    kept = [each for each in drafts.drafts(session.store) if each.kind == _KIND]
    found = []
    for each in kept:
        members = json.loads(each.content)
        found.append(
            Decision(
                target=bytes.fromhex(members["target"]),
                what=members["what"],
                note=members["note"],
                decided_at=each.saved_at,
            )
        )
    return sorted(found, key=lambda each: (each.decided_at, each.target))


def decide(session: Session, found: Iterable[Decision]) -> None:
    """Keep decisions in the tray; one about the same record takes the place of an earlier one.

    Raises:
        InputError: One is questioned or disputed without a word.
        StoreError: The disk is full or failed; none was kept.
    """
    with session.store.transaction():
        for each in found:
            _check(each)
            members = {"target": each.target.hex(), "what": each.what, "note": each.note.strip()}
            draft = drafts.StoredDraft(
                name=_name(each.target),
                kind=_KIND,
                saved_at=each.decided_at,
                content=json.dumps(members).encode(),
            )
            drafts.save(session.store, draft)


def undo(session: Session, targets: Iterable[bytes]) -> None:
    """Remove unsigned decisions from the tray.

    Raises:
        StoreError: The disk is full or failed.
    """
    with session.store.transaction():
        for target in targets:
            drafts.remove(session.store, _name(target))


def records_of(found: Sequence[Decision]) -> int:
    """Number of records that signing these makes: a question is a review and a task."""
    return len(found) + sum(each.what == QUESTION for each in found)


def sign(session: Session, found: Sequence[Decision], *, now: datetime) -> tuple[Record, ...]:
    """Sign decisions, each as a record of its own, and take them out of the tray.

    A question becomes a review and a question to whoever signed the record.

    Args:
        session: The open home.
        found: As they were shown in words before.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, one is about an own record, or a record was changed or
            withdrawn since it was decided; nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.REVIEW)
    if len(found) > AT_ONCE:
        raise InputError(Message("At most {1} decisions are signed at once.", AT_ONCE))
    signed: list[Record] = []
    with store.transaction():
        for each in found:
            _check(each)
            if each.what == READ:
                signed.append(
                    sign_own(store, pack, Answer(target=each.target, state="closed"), now=now)
                )
            else:
                overtaken.check_link(session, each.target)
                check_entitled(session.store, each.target)
                body = Review(target=each.target, state=each.what, note=each.note.strip())
                signed.append(sign_own(store, pack, body, now=now))
                if each.what == QUESTION:
                    signed += _asked(session, each, now)
        undo(session, [each.target for each in found])
    return tuple(signed)


def _asked(session: Session, each: Decision, now: datetime) -> tuple[Record, ...]:
    typed = TypedTask(to="", text=each.note, kind="question", about=(each.target.hex(),))
    return give(session.store, pack_of(session), typed, zone="UTC", now=now)


def _check(each: Decision) -> None:
    if each.what not in DECIDED:
        raise InputError("unknown decision", field="state", suggestions=DECIDED)
    if each.what in (QUESTION, DISPUTE) and not each.note.strip():
        raise InputError("Say what is asked, or why it is disputed.", field="note")


def _name(target: bytes) -> str:
    return f"decision {target.hex()}"


# --- Taking items, so that two people do not work on one.


def take(session: Session, targets: Sequence[bytes], *, now: datetime) -> Record | None:
    """Take items for half an hour; None where there is nothing to take.

    Args:
        session: The open home.
        targets: Hashes, a page of the list: AT_ONCE at most.
        now: The device clock, UTC.

    Raises:
        InputError: There are more, or this role may not.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    if len(targets) > AT_ONCE:
        raise InputError(Message("At most {1} items are taken at once.", AT_ONCE))
    if not targets:
        return None
    about = tuple(dict.fromkeys(targets))
    known = [each for each in about if feeds.raw(store, each) is not None]
    if len(known) != len(about):
        raise InputError("One of these is not here.", field="hash")
    body = Task(recipient=store.kid, kind="review", about=about, due=now + TAKEN)
    return sign_own(store, pack, body, now=now)
