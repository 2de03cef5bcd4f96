"""Carriage: what left this machine in which bundle, what came in, and what was proven about it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from fieldapp.errors import StoreError
from fieldapp.store.dialect import ARRIVAL
from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Records of the own feed that were sealed into one file.

    Attributes:
        name: Of the file, without folder.
        first, last: Their numbers, both included.
        sha256: Of the sealed file, 32 bytes.
        sealed_at: UTC, whole seconds.
        read_back: The file was read again from where it was put, and was the same.
    """

    name: str
    first: int
    last: int
    sha256: bytes
    sealed_at: datetime
    read_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCheckpoint:
    """A signed head of the hub's log.

    Attributes:
        size: Entries in the log.
        root: Root hash, 32 bytes.
        note: The signed note, as text.
        kept_at: When it was stored here, UTC.
    """

    size: int
    root: bytes
    note: str
    kept_at: datetime


def add_bundle(store: Store, bundle: Bundle) -> None:
    """Note what was sealed; a name is used once.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute(
        "INSERT INTO bundle VALUES (?, ?, ?, ?, ?, ?)",
        [
            bundle.name,
            bundle.first,
            bundle.last,
            bundle.sha256,
            int(bundle.sealed_at.timestamp()),
            bundle.read_back,
        ],
    )


def bundles(store: Store) -> list[Bundle]:
    """All bundles sealed here, the oldest first."""
    rows = store.db.execute("SELECT * FROM bundle ORDER BY sealed_at, first, name")
    return [
        Bundle(
            name=name,
            first=first,
            last=last,
            sha256=bytes(sha256),
            sealed_at=moment(sealed_at),
            read_back=bool(read_back),
        )
        for name, first, last, sha256, sealed_at, read_back in rows
    ]


def first_unsealed(store: Store) -> int:
    """Number of the first record of the own feed that a stick is to carry.

    Those before are in a bundle that was read back, or with the hub, or proven to be in the log.
    """
    row = store.db.execute(
        """
        SELECT max(next) FROM (
            SELECT 0 AS next
            UNION ALL SELECT max(last) + 1 FROM bundle WHERE read_back = 1
            UNION ALL SELECT max(last) + 1 FROM outgoing
                WHERE evidence IS NULL AND taken_at IS NOT NULL
            UNION ALL SELECT max(seq) + 1 FROM record JOIN position USING (id)
                WHERE kid = :kid AND forked = 0
        ) AS ends
        """,
        {"kid": store.kid},
    ).fetchone()
    return int(row[0])


def is_imported(store: Store, sha256: bytes) -> bool:
    """A sealed file with this SHA-256 was imported before."""
    found = store.db.execute("SELECT 1 FROM imported WHERE sha256 = ?", [sha256]).fetchone()
    return found is not None


def mark_imported(store: Store, sha256: bytes, *, name: str, at: datetime) -> None:
    """A sealed file was imported; call it in the transaction that stores its records."""
    store.db.execute(
        "INSERT INTO imported VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [sha256, name, int(at.timestamp())],
    )


def add_receipt(store: Store, raw: bytes, *, at: datetime) -> None:
    """Keep a receipt whose proofs were checked; twice the same changes nothing."""
    store.db.execute(
        "INSERT INTO receipt VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [hashlib.sha256(raw).digest(), int(at.timestamp()), raw],
    )


def has_receipt(store: Store, raw: bytes) -> bool:
    """This receipt is held already."""
    sha256 = hashlib.sha256(raw).digest()
    found = store.db.execute("SELECT 1 FROM receipt WHERE sha256 = ?", [sha256]).fetchone()
    return found is not None


def receipts(store: Store, *, since: int = 0) -> list[bytes]:
    """Receipts in the order in which they came; all, or those behind the number `since`."""
    rows = store.db.execute(
        f"SELECT raw FROM receipt WHERE {ARRIVAL} > ? ORDER BY {ARRIVAL}",  # noqa: S608
        [since],
    )
    return [bytes(row[0]) for row in rows]


def last_receipt(store: Store) -> int:
    """Number of the newest receipt, 0 where there is none."""
    row = store.db.execute(f"SELECT coalesce(max({ARRIVAL}), 0) FROM receipt").fetchone()  # noqa: S608
    return int(row[0])


def add_checkpoint(store: Store, checkpoint: StoredCheckpoint) -> None:
    """Keep a checkpoint whose signature and consistency were checked.

    On the laptop the newest one held; on the hub every one that was archived.

    Raises:
        StoreError: Another root is held for this size: the log was forked.
    """
    held = at_size(store, checkpoint.size)
    if held is not None and held.root != checkpoint.root:
        raise StoreError(
            "Two checkpoints of the same size have different roots: the log was forked.",
            advice="Keep both files and tell the security officer.",
        )
    store.db.execute(
        "INSERT INTO checkpoint VALUES (?, ?, ?, ?) "
        "ON CONFLICT (size) DO UPDATE SET note = excluded.note",
        [
            checkpoint.size,
            checkpoint.root,
            int(checkpoint.kept_at.timestamp()),
            checkpoint.note,
        ],
    )


def newest_checkpoint(store: Store) -> StoredCheckpoint | None:
    """The largest checkpoint held."""
    row = store.db.execute("SELECT * FROM checkpoint ORDER BY size DESC LIMIT 1").fetchone()
    return _checkpoint(row) if row else None


def checkpoint_sizes(store: Store, above: int, up_to: int) -> list[int]:
    """Sizes of the checkpoints held that are above one size and not above another."""
    rows = store.db.execute(
        "SELECT size FROM checkpoint WHERE size > ? AND size <= ? ORDER BY size", [above, up_to]
    )
    return [int(row[0]) for row in rows]


def first_checkpoint_with(store: Store, log_index: int) -> StoredCheckpoint | None:
    """The smallest checkpoint held that covers an entry: the record is not younger than it."""
    row = store.db.execute(
        "SELECT * FROM checkpoint WHERE size > ? ORDER BY size LIMIT 1", [log_index]
    ).fetchone()
    return _checkpoint(row) if row else None


def at_size(store: Store, size: int) -> StoredCheckpoint | None:
    """The checkpoint held for this size of the log."""
    row = store.db.execute("SELECT * FROM checkpoint WHERE size = ?", [size]).fetchone()
    return _checkpoint(row) if row else None


def _checkpoint(row: tuple[int, bytes, int, str]) -> StoredCheckpoint:
    size, root, kept_at, note = row
    return StoredCheckpoint(size=size, root=bytes(root), note=note, kept_at=moment(kept_at))


def mark_logged(store: Store, kid: bytes, *, first: int, count: int, log_index: int) -> None:
    """Records `first` to `first + count - 1` of a feed stand in the log from `log_index` on.

    For what a checked receipt proved. Twice the same changes nothing.

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
        for expected, (id_, held) in enumerate(rows, log_index):
            if held is None:
                new.append((id_, expected))
            elif held != expected:
                raise StoreError("Two receipts give one record two places in the log.")
        place(store, new)


def place(store: Store, positions: list[tuple[int, int]]) -> None:
    """Give rows (id of the record, log index) their positions; inside a transaction."""
    store.db.executemany("INSERT INTO position VALUES (?, ?)", positions)
    store.db.executemany("DELETE FROM pending WHERE id = ?", ((id_,) for id_, _ in positions))


def logged(store: Store, kid: bytes) -> int:
    """How many records of a feed have a position in the log."""
    row = store.db.execute(
        "SELECT count(*) FROM record r JOIN position p USING (id) WHERE r.kid = ?", [kid]
    ).fetchone()
    return int(row[0])


def logged_between(store: Store, kid: bytes, first: int, last: int) -> int:
    """How many of the records first to last of a feed have a place in the log."""
    row = store.db.execute(
        """
        SELECT count(*) FROM record r JOIN position USING (id)
        WHERE r.kid = ? AND r.forked = 0 AND r.seq BETWEEN ? AND ?
        """,
        [kid, first, last],
    ).fetchone()
    return int(row[0])


def unsealed(store: Store, kid: bytes) -> int:
    """How many records of the own feed are in no bundle that was read back."""
    row = store.db.execute(
        "SELECT count(*) FROM record WHERE kid = ? AND seq >= ?", [kid, first_unsealed(store)]
    ).fetchone()
    return int(row[0])


def log_index(store: Store, record_hash: bytes) -> int | None:
    """A record's position in the hub's log, None where none was given or proven."""
    row = store.db.execute(
        "SELECT p.log_index FROM record r JOIN position p USING (id) WHERE r.hash = ?",
        [record_hash],
    ).fetchone()
    return None if row is None else int(row[0])
