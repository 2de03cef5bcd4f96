"""Remarks of the parties' liaison officers about records, in the order of the log.

They stand beside a record and change nothing of it: no total, no state and no finding rests on one.
Of one officer's remarks on a record the newest holds, so that a thousand fill no proof folder.
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
    WHERE r.kid = ? AND r.type = ? ORDER BY r.seq
"""


def about(store: Store, targets: Collection[bytes]) -> list[tuple[Record, str]]:
    """The newest remark of each officer on each of these records, with its reason for no effect.

    Where that is "", it holds; remarks without effect stand beside it.

    Raises:
        StoreError: The disk failed.
    """
    # By the feeds of those who may sign one: a home has a million other records.
    newest: dict[tuple[bytes, bytes, str], tuple[Record, tuple[object, ...]]] = {}
    for kid, device in holder_rows.devices(store).items():
        if LIAISON not in (device.role, *(span.role for span in device.history)):
            continue
        for raw, reason, index, id_ in store.db.execute(_OF_FEED, [kid, int(RecordType.REMARK)]):
            record = parse(bytes(raw))
            if isinstance(record.body, Remark) and record.body.target in targets:
                key = kid, record.body.target, str(reason)
                newest[key] = record, (index is None, index, id_)
    in_order = sorted(newest.items(), key=lambda item: item[1][1])
    return [(record, reason) for (_, _, reason), (record, _) in in_order]
