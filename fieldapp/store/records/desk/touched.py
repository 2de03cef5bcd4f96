"""Observations that newer records touch, and what may change older ones without a new record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from fieldapp.store import stored_time
from fieldapp.store.interface import Store
from fieldapp.store.records.log_state import slices


def groundwork(store: Store, number: int) -> tuple[int, ...]:
    """Figures of what may change the effect of records up to a number; equal while nothing did.

    They are the positions in the log of corrections, links and findings, standing in feeds, and
    entries of the roster. Positions are given once and never changed.

    Raises:
        StoreError: The disk failed.
    """
    found: list[int] = []
    for sql in (
        "SELECT count(*) FROM correction JOIN position USING (id) WHERE id <= ?",
        "SELECT count(*) FROM link_member JOIN position USING (id) WHERE id <= ?",
        "SELECT count(*) FROM review JOIN position USING (id) WHERE id <= ? AND finding = 1",
        "SELECT count(*), coalesce(sum(id), 0) FROM standing WHERE id <= ?",
    ):
        found += map(int, store.db.execute(sql, [number]).fetchone())
    found += map(
        int, store.db.execute("SELECT count(*), coalesce(sum(version), 0) FROM device").fetchone()
    )
    return tuple(found)


def names_since(store: Store, number: int) -> set[bytes]:
    """Names of observations that came after a number, are corrected or linked by what came then.

    Returns:
        Hashes of first versions, of links, and of what links name.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        """
        SELECT t.hash FROM observation o JOIN record t ON t.id = o.thread WHERE o.id > :number
        UNION SELECT t.hash FROM correction c JOIN record r ON r.hash = c.target
            JOIN observation o ON o.id = r.id JOIN record t ON t.id = o.thread
            WHERE c.id > :number
        UNION SELECT member FROM link_member WHERE id > :number
        UNION SELECT r.hash FROM link_member l JOIN record r USING (id) WHERE l.id > :number
        """,
        {"number": number},
    )
    return {bytes(hash_) for (hash_,) in rows}


def extents_of(store: Store, threads: Iterable[int]) -> list[tuple[datetime, datetime]]:
    """First and last moments of every version of these threads.

    Raises:
        StoreError: The disk failed.
    """
    return [
        (stored_time.moment(starts), stored_time.moment(ends))
        for some in slices(sorted(threads))
        for starts, ends in store.db.execute(
            f"""
            SELECT starts, ends FROM observation WHERE id IN ({",".join("?" * len(some))})
                OR (thread IN ({",".join("?" * len(some))}) AND thread <> id)
            """,  # noqa: S608 - question marks
            [*some, *some],
        )
    ]
