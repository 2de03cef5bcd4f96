"""Remarks of the parties' liaison officers about records, in the order of the log.

They stand beside a record and change nothing of it: no total, no state and no finding rests on one.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from fieldapp.ledger.bodies.mission_bodies import Remark
from fieldapp.ledger.record import Record, RecordType, parse
from fieldapp.ledger.roles import LIAISON
from fieldapp.store.index import holder_rows
from fieldapp.store.interface import Store

_OF_FEED: Final = """
    SELECT r.raw, coalesce(s.reason, ''), p.log_index, r.id FROM record r
    LEFT JOIN position p ON p.id = r.id LEFT JOIN standing s ON s.id = r.id
    WHERE r.kid = ? AND r.type = ?
"""


def about(store: Store, targets: Collection[bytes]) -> list[tuple[Record, str]]:
    """Remarks that name one of these records, each with its reason for no effect or "".

    Raises:
        StoreError: The disk failed.
    """
    # By the feeds of those who may sign one: a home has a million other records.
    found = []
    for kid, device in holder_rows.devices(store).items():
        if LIAISON in (device.role, *(span.role for span in device.history)):
            found += store.db.execute(_OF_FEED, [kid, int(RecordType.REMARK)]).fetchall()
    found.sort(key=lambda row: (row[2] is None, row[2], row[3]))
    records = [(parse(bytes(raw)), reason) for raw, reason, *_ in found]
    return [
        (record, reason)
        for record, reason in records
        if isinstance(record.body, Remark) and record.body.target in targets
    ]
