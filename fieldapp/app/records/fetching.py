"""Evidence of others from headquarters: asked for by a signed request, and how that stands.

The request goes with the next bundle or exchange; headquarters looks who may see the record, and
seals the piece to this laptop (hub/publishing/fetched_evidence.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError
from fieldapp.ledger import roles
from fieldapp.ledger.record import Amendment, DeviceEvent, Finding, Link
from fieldapp.ledger.roster import is_hub
from fieldapp.observation.observation import Observation
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.store.interface import Store
from fieldapp.store.records import record_numbers
from fieldapp.store.transfer import asked_evidence
from fieldapp.store.transfer.asked_evidence import ASKED, CAME
from fieldapp.sync import evidence_answers
from fieldapp.sync.evidence_answers import GONE, HERE, LARGE, LATER, MISSING, READY, REFUSED

__all__ = ["ASKED", "CAME", "GONE", "HERE", "LARGE", "LATER", "MISSING", "READY", "REFUSED"]

_CLOSED: Final = (REFUSED, LARGE, GONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRequest:
    """A request for a piece that is not here yet.

    Attributes:
        sha256: Of the content, 32 bytes.
        asked_at: When it was signed, UTC.
        answer: Of headquarters: READY, LATER, MISSING, REFUSED, LARGE or GONE; "" before.
    """

    sha256: bytes
    asked_at: datetime
    answer: str

    @property
    def is_closed(self) -> bool:
        """True where it does not come by waiting: it may be asked for again."""
        return self.answer in _CLOSED


def may_ask(session: Session) -> bool:
    """True where this home sees records of others, and is not headquarters' own."""
    device = None if session.pack is None else session.pack.roster.device(session.store.kid)
    return device is not None and not is_hub(device) and roles.rights(device.role).sees != "own"


def can_ask(session: Session, sha256: bytes) -> bool:
    """True where a piece is another's, is not here, and can be asked for now."""
    if not may_ask(session) or not _is_of_others(session, sha256):
        return False
    store, asked = session.store, request(session, sha256)
    if files.has(store, sha256) or erasures.find(store, sha256) is not None:
        return False
    return asked is None or asked.is_closed


def request(session: Session, sha256: bytes) -> FetchRequest | None:
    """Standing of the request for a piece; None where there is none, or it came."""
    return next((each for each in requests(session) if each.sha256 == sha256), None)


def requests(session: Session) -> list[FetchRequest]:
    """Requests for what is not here yet, the earliest first."""
    store = session.store
    at = {each.sha256: each.asked_at for each in asked_evidence.asked(store, store.kid)}
    return [
        FetchRequest(sha256=each.sha256, asked_at=at[each.sha256], answer=each.answer)
        for each in evidence_answers.open_requests(store)
    ]


def ask(session: Session, sha256: bytes, now: datetime) -> FetchRequest:
    """Sign a request for a piece; one that is open already is not signed again.

    Args:
        session: The home.
        sha256: Of the content.
        now: The device clock, UTC.

    Raises:
        InputError: It is here, is of no record of another here, was erased, or this home's role
            sees no records of others.
        StoreError: There is no mission pack, or the disk failed.
    """
    pack, store = pack_of(session), session.store
    if not may_ask(session):
        raise InputError(
            "This laptop is sent no records of others, so headquarters gives it no evidence of "
            "theirs.",
            advice="Ask an officer who sees them.",
        )
    if not _is_of_others(session, sha256):
        raise InputError("No record of another laptop that is here names this file.")
    if files.has(store, sha256):
        raise InputError("This file is here already.", advice="Look at it on the page Evidence.")
    if erasures.find(store, sha256) is not None:
        raise InputError("Headquarters erased this file; its record says why.")
    before = request(session, sha256)
    if before is not None and not before.is_closed:
        return before
    if len(asked_evidence.asked(store, store.kid)) >= asked_evidence.MOST:
        raise InputError(
            "As many files are asked for as one laptop may ask for.",
            advice="Sync, or exchange a stick with headquarters, before you ask for more.",
        )
    with store.transaction():
        event = DeviceEvent(event=ASKED, note=sha256.hex())
        signed = sign_own(store, pack, event, now=now)
        asked_evidence.note_request(store, signed, sha256)
        evidence_answers.forget(store, sha256)
    return FetchRequest(sha256=sha256, asked_at=signed.signed_at, answer="")


def is_unseen(session: Session, finding: bytes) -> bool:
    """True where a finding rests on evidence that is not here, so that nobody saw it here.

    Args:
        session: The home.
        finding: Hash of its record.

    Raises:
        StoreError: The disk failed.
    """
    return are_unseen(session, [finding])


def are_unseen(session: Session, names: Iterable[bytes]) -> bool:
    """True where these records, or what they name, have evidence that is not here.

    Raises:
        StoreError: The disk failed.
    """
    store = session.store
    return any(
        not files.has(store, piece) and erasures.find(store, piece) is None
        for name in names
        for piece in _pieces(store, name)
    )


def _pieces(store: Store, name: bytes) -> Iterator[bytes]:
    """Evidence of an observation, or of all that a finding or link names, as far as it is here."""
    number = record_numbers.number(store, name)
    if number is None:
        return
    (entry,) = record_numbers.entries(store, [number])
    match entry.record.body:
        case Finding(targets=names) | Link(members=names):
            for each in names:
                yield from _pieces(store, each)
        case Observation() | Amendment():
            yield from (each.sha256 for each in files.named(store, name))


def _is_of_others(session: Session, sha256: bytes) -> bool:
    first = asked_evidence.naming(session.store, sha256)
    return first is not None and first.kid != session.store.kid
