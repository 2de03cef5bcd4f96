"""Corrections of a record: the amendments and retractions that name it, whoever signed them."""

from __future__ import annotations

from fieldapp.store.index import holder_rows
from fieldapp.store.interface import Store


def of(store: Store, record_hash: bytes, *, most: int) -> list[tuple[str, bytes]]:
    """("amended" or "retracted", SHA-256) of logged records that name this one, as logged.

    Args:
        store: The store.
        record_hash: Of the record.
        most: Of more than these, those that can have effect stay: the holder's own, retractions
            before amendments, the newest before others. Anybody can sign as many as they like.
    """
    rows = store.db.execute(
        """
        SELECT c.retracts, r.hash, r.kid, t.kid, p.log_index FROM correction c
        JOIN record r USING (id) JOIN position p USING (id) JOIN record t ON t.hash = c.target
        WHERE c.target = ? ORDER BY p.log_index
        """,
        [record_hash],
    ).fetchall()
    if len(rows) > most:
        holders = holder_rows.holders(store)
        rows.sort(
            key=lambda row: (
                not holders.may_correct(bytes(row[2]), bytes(row[3])),
                not row[0],
                -row[4],
            )
        )
        rows = sorted(rows[:most], key=lambda row: int(row[4]))
    return [("retracted" if row[0] else "amended", bytes(row[1])) for row in rows]
