"""Remarks of the parties' liaison officers on records that are here; they count nowhere."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger.bodies.mission_bodies import Remark
from fieldapp.ledger.record import Record
from fieldapp.store.records.desk import remark_rows


@dataclass(frozen=True, slots=True)
class PartyRemark:
    """A remark, as it is shown.

    Attributes:
        record: The record.
        body: What it says.
        party: Id of the party whose officer signed it, "" where that is not known.
        reason: Why it is without effect, "" where it has.
    """

    record: Record
    body: Remark
    party: str
    reason: str


def about(session: Session, targets: Collection[bytes]) -> list[PartyRemark]:
    """Remarks on these records, in the order of the log.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    roster = pack_of(session).roster
    made = []
    for record, reason in remark_rows.about(session.store, targets):
        device = roster.device(record.kid)
        assert isinstance(record.body, Remark)  # noqa: S101 - what `about` gives
        made.append(PartyRemark(record, record.body, device.party if device else "", reason))
    return made
