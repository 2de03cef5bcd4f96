"""Reviews: a supervisor's judgement of a record, which travels back to whoever signed that."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record, Review
from fieldapp.ledger.roster import may_sign
from fieldapp.store.records.own_feed import append_signed

STATES: Final = ("confirmed", "questioned", "disputed")


def sign(session: Session, target: bytes, state: str, note: str, *, now: datetime) -> Record:
    """Sign a review of a record.

    Args:
        session: The open home.
        target: Hash of the record.
        state: One of STATES.
        note: Reasons, or the question.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not review.
        StoreError: There is no mission pack; the disk is full or failed.
    """
    pack, store = pack_of(session), session.store
    device = pack.roster.device(store.kid)
    if device is None or not may_sign(device, RecordType.REVIEW):
        raise InputError("This laptop's role may not review.", field="role")
    body = Review(target=target, state=state, note=note)
    return append_signed(store, body, mission=pack.mission, now=now)
