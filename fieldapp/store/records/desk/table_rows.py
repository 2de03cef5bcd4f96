"""Rows of others' tables that were signed here, so that none is signed twice."""

from __future__ import annotations

from fieldapp.store.interface import Store


def keep(store: Store, record: bytes, digest: bytes) -> None:
    """Keep which record a row was signed as.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute("INSERT INTO table_row (hash, digest) VALUES (?, ?)", [record, digest])


def signed(store: Store, digest: bytes) -> int:
    """Number of observations that such a row was signed as, without those retracted since.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        """
        SELECT count(*) FROM table_row t JOIN record r ON r.hash = t.hash
        JOIN observation o ON o.id = r.id
        WHERE t.digest = ? AND NOT EXISTS (
            SELECT 1 FROM observation v WHERE v.retracted_by IS NOT NULL
            AND (v.id = o.id OR (v.thread = o.thread AND v.thread <> v.id)))
        """,
        [digest],
    ).fetchone()
    return int(rows[0])
