"""Corrections of a record: the amendments and retractions that name it, whoever signed them."""

from __future__ import annotations

from fieldapp.store.interface import Store


def of(store: Store, record_hash: bytes) -> list[tuple[str, bytes]]:
    """("amended" or "retracted", SHA-256) of each logged record that names this one, as logged."""
    rows = store.db.execute(
        """
        SELECT c.retracts, r.hash FROM correction c JOIN record r USING (id)
        JOIN position p USING (id) WHERE c.target = ? ORDER BY p.log_index
        """,
        [record_hash],
    )
    return [("retracted" if retracts else "amended", bytes(hash_)) for retracts, hash_ in rows]
