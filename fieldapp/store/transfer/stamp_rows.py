"""Time stamps of the hub's checkpoints, with the root certificate by which each was verified."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredStamp:
    """Time stamp of a checkpoint, as stored.

    Attributes:
        size: Of the stamped checkpoint.
        at: The authority's time, UTC.
        stamp: TimeStampResp, DER.
        root: The authority's root certificate, PEM.
    """

    size: int
    at: datetime
    stamp: bytes
    root: bytes


def add(store: Store, stamp: StoredStamp) -> None:
    """Store a stamp that was verified; an earlier one of the same size stays.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute(
        "INSERT INTO stamp VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [stamp.size, int(stamp.at.timestamp()), stamp.stamp, stamp.root],
    )


def newest(store: Store) -> StoredStamp | None:
    """The stamp of the largest checkpoint; None where there is none."""
    row = store.db.execute("SELECT * FROM stamp ORDER BY size DESC LIMIT 1").fetchone()
    return _stamp(row) if row else None


def first_with(store: Store, log_index: int) -> StoredStamp | None:
    """The first stamp of a log that has this entry; None where there is none."""
    row = store.db.execute(
        "SELECT * FROM stamp WHERE size > ? ORDER BY size LIMIT 1", [log_index]
    ).fetchone()
    return _stamp(row) if row else None


def _stamp(row: tuple[int, int, bytes, bytes]) -> StoredStamp:
    return StoredStamp(size=row[0], at=moment(row[1]), stamp=bytes(row[2]), root=bytes(row[3]))
