"""Checkpoints of the hub's log, as held here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldapp.errors import StoreError
from fieldapp.ledger.log import note
from fieldapp.store import settings
from fieldapp.store.index import witness_rows
from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment


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


def add_checkpoint(store: Store, checkpoint: StoredCheckpoint) -> None:
    """Store a checkpoint whose signature and consistency were checked.

    On the laptop the newest one held; on the hub every one that was archived.

    Raises:
        StoreError: Another root is held for this size: the log was forked.
    """
    known = at_size(store, checkpoint.size)
    if known is not None and known.root != checkpoint.root:
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
    witness_rows.take(store, checkpoint.note)


def newest_seen(store: Store) -> tuple[int, bytes, str] | None:
    """(size, root, note) of the largest checkpoint verified here: held, published or cosigned."""
    newest = newest_checkpoint(store)
    seen = [] if newest is None else [(newest.size, newest.root, newest.note)]
    for name in (settings.HUB_CHECKPOINT, settings.COSIGNED):
        if text := settings.get(store, name):
            head = note.parse_checkpoint(note.split_note(text)[0])
            seen.append((head.size, head.root, text))
    return max(seen, key=lambda each: each[0], default=None)


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
    size, root, kept_at, text = row
    return StoredCheckpoint(size=size, root=bytes(root), note=text, kept_at=moment(kept_at))
