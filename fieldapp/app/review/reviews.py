"""Reviews: a supervisor's judgement of a record, which travels back to whoever signed that."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger.record import Record, Review

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
    body = Review(target=target, state=state, note=note)
    return sign_own(store, pack, body, now=now)
