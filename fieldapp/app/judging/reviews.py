"""Reviews: a supervisor's word on a record, which travels back to whoever signed that."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError, Message
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Amendment, Record, Review, parse
from fieldapp.observation.observation import Observation
from fieldapp.store.index import holder_rows, observer_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, observations
from fieldapp.verification import effect
from fieldapp.wording.effect_text import reason_words

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
        InputError: This role may not review, it is the signer's own observation, or one that was
            corrected or withdrawn since.
        StoreError: There is no mission pack; the disk is full or failed.
    """
    pack, store = pack_of(session), session.store
    check_role(store, pack, RecordType.REVIEW)
    check_entitled(store, target)
    body = Review(target=target, state=state, note=note)
    return sign_own(store, pack, body, now=now)


def check_entitled(store: Store, target: bytes) -> None:
    """Refuse a review that would settle nothing: of what was changed, or is of the signer's own.

    Raises:
        InputError: It would have none.
        StoreError: The disk failed.
    """
    raw = feeds.raw(store, target)
    record = None if raw is None else parse(raw)
    if record is None or not isinstance(record.body, Observation | Amendment):
        return  # no observation: whoever logs nothing can have no part in it
    if observations.get(store, target).out_of_force:
        raise InputError(
            Message("The record {1} was changed since: look at it again.", target.hex()[:12]),
            field="hash",
        )
    holders = holder_rows.holders(store)
    observed = observer_rows.of_record(store, target)
    reason = effect.unentitled(store.kid, record.kid, holders, observed)
    if reason:
        why = reason_words(reason)
        raise InputError(
            Message("A review of {1} would have no effect: {2}.", target.hex()[:12], why),
            field="hash",
        )
