"""Contacts of TAK programs, signed as statements with source "TAK": no monitor observed them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from fieldapp.app.entry import signing
from fieldapp.app.home.own_signing import check_role
from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.report.exports.cursor_on_target import TakContact, read_cot
from fieldapp.store.records import log_state
from fieldapp.store.records.search import Query, matching
from fieldapp.verification.statements import TAK

_WORDS = 2_000
"""Characters of remarks that are kept."""


def take(session: Session, raw: bytes, *, zone: str, now: datetime) -> tuple[list[Record], int]:
    """Sign a statement for each contact of a file that is not here yet.

    Args:
        session: The open home.
        raw: The file.
        zone: IANA name of the zone in which times are shown.
        now: The device clock, UTC.

    Returns:
        What was signed, and how many were here already.

    Raises:
        InputError: It is no such file, or this role may not; nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.OBSERVATION)
    contacts = {_reference(each): each for each in read_cot(raw)}
    known = _references(session)
    new = [each for name, each in contacts.items() if name not in known]
    with store.transaction():
        signed = [signing.sign(store, pack, _statement(each, zone, now), now) for each in new]
    return signed, len(contacts) - len(new)


def _reference(contact: TakContact) -> str:
    return f"{contact.uid[:200]} {contact.start:%Y-%m-%dT%H:%M:%SZ}"


def _references(session: Session) -> set[str]:
    """Numbers of the contacts that are here."""
    numbers: Iterable[int] = matching(session.store, Query(kinds=("statement",), limit=None))
    seen = log_state.seen(session.store, list(numbers))
    return {each.reference for _, each in seen if each.party == TAK}


def _statement(contact: TakContact, zone: str, now: datetime) -> Observation:
    return Observation(
        kind="statement",
        means="told",
        note=" · ".join(filter(None, (contact.type, contact.remarks)))[:_WORDS],
        party=TAK,
        received=EventTime(start=now, zone=zone),
        reference=_reference(contact),
        time=EventTime(start=contact.start, end=contact.stale, zone=zone),
        site=Place(
            lat_e7=contact.lat_e7,
            lon_e7=contact.lon_e7,
            accuracy_m=contact.accuracy_m,
            source="typed",
        ),
    )
