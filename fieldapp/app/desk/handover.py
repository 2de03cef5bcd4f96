"""Handover: what arrived and was decided since the last shift, what waits, and what is overdue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldapp.app.desk import queue_view
from fieldapp.app.desk.queue_view import QueueRow
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records.record_list import RecordRow, signer_of
from fieldapp.ledger.record import RecordType
from fieldapp.store.records.desk import arrived
from fieldapp.store.records.desk.arrived import ArrivedCount

MOST = 200  # decisions that are listed one by one


@dataclass(frozen=True, slots=True)
class Handover:
    """State of the desk for whoever takes over; texts are safe to show.

    Attributes:
        since: Beginning of the shift, UTC.
        at: When it was made, UTC.
        arrived: (call sign, number of observations) that came, most first.
        decided: What was signed: reviews, links, findings, tasks, answers; newest first.
        more: Decisions beyond those that are listed.
        waiting: The queue, without what is overdue.
        overdue: What should have been done.
    """

    since: datetime
    at: datetime
    arrived: tuple[tuple[str, int], ...]
    decided: tuple[RecordRow, ...]
    more: int
    waiting: tuple[QueueRow, ...]
    overdue: tuple[QueueRow, ...]

    @property
    def waiting_by_kind(self) -> dict[str, int]:
        """Numbers of what waits, by kind."""
        return dict(Counter(each.item.waiting.kind for each in self.waiting))


DECISIONS = (
    RecordType.REVIEW,
    RecordType.FINDING,
    RecordType.LINK,
    RecordType.TASK,
    RecordType.ANSWER,
    RecordType.PLACEMENT,
)


def handover(
    session: Session, since: datetime, *, language: str, zone: str, now: datetime
) -> Handover:
    """Make the handover to the next shift.

    Args:
        session: The open home.
        since: Beginning of the shift, UTC.
        language: Of the words.
        zone: IANA name of the zone of times.
        now: The device clock, UTC.

    Raises:
        InputError: This role reviews nothing.
        StoreError: There is no mission pack, or the disk failed.
    """
    queue = queue_view.listing(session, language=language, zone=zone, now=now)
    found = arrived.since(session.store, since, DECISIONS)
    rows = queue_view.rows_of(session, found.decided[:MOST], language=language, zone=zone)
    return Handover(
        since=since,
        at=now,
        arrived=_by_name(found.arrived, session),
        decided=tuple(rows[each] for each in found.decided[:MOST] if each in rows),
        more=max(0, len(found.decided) - MOST),
        waiting=tuple(each for each in queue.rows if not each.item.overdue),
        overdue=tuple(each for each in queue.rows if each.item.overdue),
    )


def _by_name(found: Sequence[ArrivedCount], session: Session) -> tuple[tuple[str, int], ...]:
    pack = pack_of(session)
    named = [(signer_of(each.kid, pack), each.number) for each in found]
    return tuple(sorted(named, key=lambda pair: (-pair[1], pair[0])))
