"""Editions that wait for an approval, and what was retracted since an edition in force told it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from fieldapp.app.home.session import Session
from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.ledger.record import Record
from fieldapp.store.index import holder_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import log_state, reviews_and_findings, rule_rows
from fieldapp.store.records.desk import arrived
from fieldapp.store.records.desk.arrived import RetractedObservation
from fieldapp.verification import effect
from fieldapp.verification.announcements import NOT_APPROVED
from fieldapp.verification.findings.finding_checks import LATE
from fieldapp.verification.review_queue import PUBLISHED, WaitingRecord


class _StandingEdition(NamedTuple):
    body: Edition
    since: int


def waiting(session: Session) -> Iterator[WaitingRecord]:
    """Editions that nobody approved, and retractions of what editions in force tell.

    A retraction waits until an edition in force corrects the one that told it, or until somebody
    else than who retracted it confirms the retraction: no correction is needed.

    Raises:
        StoreError: The disk failed.
    """
    state = rule_rows.editions(session.store, log_state.newest(session.store))
    said = [
        (_body(state.records[hash_]), each.reason) for hash_, each in state.found.effects.items()
    ]
    returned = {body.approves for body, reason in said if body.state == "returned" and not reason}
    standing = []
    for hash_, each in state.found.effects.items():
        record, body = state.records[hash_], _body(state.records[hash_])
        if body.approves is None and each.reason == NOT_APPROVED:
            yield WaitingRecord(
                kind="edition",
                hash=hash_,
                owner=record.kid,
                since=record.signed_at,
                why=("returned" if hash_ in returned else "pending",),
                names=(body.number,),
            )
        # What corrects an edition speaks in its place, and is looked at by itself.
        if body.approves is None and not each.reason and not rule_rows.correcting(state, hash_):
            standing.append(_StandingEdition(body, state.found.since.get(hash_) or 0))
    if standing:
        yield from _retractions(session.store, standing)


def _body(record: Record) -> Edition:
    assert isinstance(record.body, Edition)  # noqa: S101 - the store says so
    return record.body


def _retractions(store: Store, standing: Sequence[_StandingEdition]) -> Iterator[WaitingRecord]:
    holders = holder_rows.holders(store)
    for each in arrived.retracted(store):
        telling = [edition for edition in standing if _tells(edition.body, each)]
        if not telling:
            continue
        seen = [
            LATE if index is None else index
            for judge, index in reviews_and_findings.confirmed_by(store, each.retraction)
            if not effect.unentitled(judge, each.kid, holders)
        ]
        numbers = [
            edition.body.number
            for edition in telling
            if not any(index > (edition.since) for index in seen)
        ]
        if numbers:
            yield WaitingRecord(
                kind="retraction",
                hash=each.retraction,
                owner=each.kid,
                since=each.signed_at,
                why=(PUBLISHED,),
                others=(each.hash,),
                names=tuple(dict.fromkeys(numbers)),
            )


def _tells(edition: Edition, retracted: RetractedObservation) -> bool:
    """Whether an edition is of the time of an observation that was in force when it was made."""
    period, basis = edition.period, edition.basis
    if period is None or basis is None or retracted.entry is None:
        return False
    last = retracted.ends - timedelta(seconds=1)
    within = period[0] <= last < period[0] + timedelta(seconds=period[1])
    later = retracted.retracted is None or retracted.retracted >= basis[0]
    return within and retracted.entry < basis[0] and later
