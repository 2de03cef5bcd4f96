"""Receipts, and the positions in the hub's log that they prove or the hub gave."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from typing import Final, NamedTuple

from fieldapp.errors import StoreError
from fieldapp.ledger.record import RecordType, parse
from fieldapp.store.index import effect_rows, witness_rows
from fieldapp.store.interface import Store

_AT_ONCE: Final = 1_000


class UnloggedRecord(NamedTuple):
    """A record that is not in the log: hash, key identifier, number, hash of the one before."""

    hash: bytes
    kid: bytes
    seq: int
    previous: bytes | None


def add_receipt(store: Store, raw: bytes, *, at: datetime) -> None:
    """Store a receipt whose proofs were checked; a second time changes nothing."""
    arrival = store.db.dialect.ARRIVAL
    store.db.execute(
        f"""
        INSERT INTO receipt (sha256, received_at, raw, {arrival})
        SELECT ?, ?, ?, coalesce(max({arrival}), 0) + 1 FROM receipt WHERE TRUE
        ON CONFLICT DO NOTHING
        """,  # noqa: S608
        [hashlib.sha256(raw).digest(), int(at.timestamp()), raw],
    )


def remove_receipt(store: Store, raw: bytes) -> None:
    """Remove a receipt of a part of the log that was lost."""
    store.db.execute("DELETE FROM receipt WHERE sha256 = ?", [hashlib.sha256(raw).digest()])


def has_receipt(store: Store, raw: bytes) -> bool:
    """Whether this receipt is stored already."""
    sha256 = hashlib.sha256(raw).digest()
    row = store.db.execute("SELECT 1 FROM receipt WHERE sha256 = ?", [sha256]).fetchone()
    return row is not None


def receipts(store: Store) -> list[bytes]:
    """All receipts, in the order in which they came."""
    return list(after(store, 0))


def after(store: Store, number: int) -> Iterator[bytes]:
    """Receipts behind a number, in the order in which they came; few are in memory at a time."""
    arrival = store.db.dialect.ARRIVAL
    while rows := store.db.execute(
        f"SELECT {arrival}, raw FROM receipt WHERE {arrival} > ? ORDER BY {arrival} LIMIT ?",  # noqa: S608
        [number, _AT_ONCE],
    ).fetchall():
        yield from (bytes(raw) for _, raw in rows)
        number = int(rows[-1][0])


def at(store: Store, number: int) -> bytes | None:
    """The receipt of a number; None where there is none."""
    arrival = store.db.dialect.ARRIVAL
    row = store.db.execute(
        f"SELECT raw FROM receipt WHERE {arrival} = ?",  # noqa: S608
        [number],
    ).fetchone()
    return None if row is None else bytes(row[0])


def last_receipt(store: Store) -> int:
    """Number of the newest receipt, 0 where there is none."""
    arrival = store.db.dialect.ARRIVAL
    row = store.db.execute(f"SELECT coalesce(max({arrival}), 0) FROM receipt").fetchone()  # noqa: S608
    return int(row[0])


def mark_logged(store: Store, kid: bytes, *, first: int, count: int, log_index: int) -> None:
    """Give records `first` to `first + count - 1` of a feed their log positions.

    The first stands at `log_index`, as a checked receipt proved. A second time changes nothing.

    Raises:
        StoreError: A record is not stored, or was proven elsewhere in the log before.
    """
    with store.transaction():
        rows = store.db.execute(
            """
            SELECT r.id, p.log_index FROM record r LEFT JOIN position p USING (id)
            WHERE r.kid = ? AND r.forked = 0 AND r.seq BETWEEN ? AND ? ORDER BY r.seq
            """,
            [kid, first, first + count - 1],
        ).fetchall()
        if len(rows) != count:
            raise StoreError("The receipt speaks of records that are not stored here.")
        new = []
        for expected, (id_, known) in enumerate(rows, log_index):
            if known is None:
                new.append((id_, expected))
            elif known != expected:
                raise StoreError("Two receipts give one record two places in the log.")
        place(store, new)


def waiting(store: Store, most: int) -> list[UnloggedRecord]:
    """The first records of others that are stored and not in the log, as they were stored."""
    rows = store.db.execute(
        """
        SELECT r.hash, r.kid, r.seq, CASE WHEN r.forked = 1 THEN r.raw ELSE (
            SELECT b.hash FROM record b WHERE b.kid = r.kid AND b.seq = r.seq - 1 AND b.forked = 0
        ) END, r.forked
        FROM pending p JOIN record r USING (id) WHERE r.kid <> ? ORDER BY r.id LIMIT ?
        """,
        [store.kid, most],
    )
    return [
        UnloggedRecord(
            bytes(hash_),
            bytes(kid),
            seq,
            parse(bytes(before)).previous if forked else before and bytes(before),
        )
        for hash_, kid, seq, before, forked in rows
    ]


def place(store: Store, positions: list[tuple[int, int]]) -> None:
    """Give rows (id of the record, log index) their positions; inside a transaction."""
    store.db.executemany("INSERT INTO position VALUES (?, ?)", positions)
    store.db.executemany("DELETE FROM pending WHERE id = ?", ((id_,) for id_, _ in positions))
    effect_rows.settle_placed(store, [id_ for id_, _ in positions])


def logged(store: Store, kid: bytes) -> int:
    """Number of records of a feed that have a position in the log."""
    row = store.db.execute(
        "SELECT count(*) FROM record r JOIN position p USING (id) WHERE r.kid = ?", [kid]
    ).fetchone()
    return int(row[0])


def proven(store: Store, kid: bytes, *, but: RecordType | None = None) -> int:
    """Number of records of a feed with a position that is witnessed as the mission requires.

    Args:
        store: Where they are.
        kid: Whose feed.
        but: A type that does not count, None where all do.
    """
    row = store.db.execute(
        "SELECT count(*) FROM record r JOIN position p USING (id) "
        "WHERE r.kid = ? AND p.log_index < ? AND r.type <> ?",
        [kid, witness_rows.size(store), -1 if but is None else int(but)],
    ).fetchone()
    return int(row[0])


def unwitnessed(store: Store, kid: bytes) -> int:
    """Number of records of a feed that are in the log and not witnessed as is required."""
    return logged(store, kid) - proven(store, kid)


def logged_between(store: Store, kid: bytes, first: int, last: int) -> tuple[int, int]:
    """Numbers of the records first to last of a feed that are proven, and that are unwitnessed."""
    witnessed = witness_rows.size(store)
    row = store.db.execute(
        """
        SELECT count(*) FILTER (WHERE log_index < ?), count(*) FILTER (WHERE log_index >= ?)
        FROM record r JOIN position USING (id)
        WHERE r.kid = ? AND r.forked = 0 AND r.seq BETWEEN ? AND ?
        """,
        [witnessed, witnessed, kid, first, last],
    ).fetchone()
    return int(row[0]), int(row[1])


def log_index(store: Store, record_hash: bytes) -> int | None:
    """A record's position in the hub's log, None where none was given or proven."""
    row = store.db.execute(
        "SELECT p.log_index FROM record r JOIN position p USING (id) WHERE r.hash = ?",
        [record_hash],
    ).fetchone()
    return None if row is None else int(row[0])
