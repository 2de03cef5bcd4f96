"""Rows of what liaison officers are shown: at headquarters what is sent, on a laptop what came."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutRow:
    """A handout: its row, when it was written here or came, and its bytes (sync/handouts.py)."""

    id: int
    at: datetime
    raw: bytes


def put(store: Store, name: str, raw: bytes, at: datetime, *, standing: str = "") -> None:
    """Store a handout, unless it is here already.

    Args:
        store: Headquarters', or a liaison officer's.
        name: Of the handout: what the newest of this name says holds.
        raw: Its bytes.
        at: The clock here, UTC.
        standing: Why the finding that it shows is not in force, "" where it is.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute(
        "INSERT INTO handout (name, standing, sha256, raw, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (sha256) DO NOTHING",
        [name, standing, hashlib.sha256(raw).digest(), raw, int(at.timestamp())],
    )


def standing(store: Store, name: str) -> str | None:
    """Reason that the newest handout of this name was given; None where there is none."""
    row = store.db.execute(
        "SELECT standing FROM handout WHERE name = ? ORDER BY id DESC LIMIT 1", [name]
    ).fetchone()
    return None if row is None else str(row[0])


def after(store: Store, id_: int) -> list[HandoutRow]:
    """Items behind a row, the earliest first; 0 for all."""
    rows = store.db.execute("SELECT id, at, raw FROM handout WHERE id > ? ORDER BY id", [id_])
    return [HandoutRow(id=number, at=moment(at), raw=bytes(raw)) for number, at, raw in rows]


def newest(store: Store) -> list[HandoutRow]:
    """The newest handout of each name, the latest first."""
    rows = store.db.execute(
        "SELECT id, at, raw FROM handout WHERE id IN "
        "(SELECT max(id) FROM handout GROUP BY name) ORDER BY id DESC"
    )
    return [HandoutRow(id=number, at=moment(at), raw=bytes(raw)) for number, at, raw in rows]


def findings(store: Store, after: int) -> tuple[set[bytes], int]:
    """Hashes of findings, approvals and withdrawals behind a row; and the newest record's row."""
    newest = int(store.db.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0])
    rows = store.db.execute(
        "SELECT hash FROM record WHERE type = 6 AND forked = 0 AND id > ? AND id <= ?",
        [after, newest],
    )
    return {bytes(hash_) for (hash_,) in rows}, newest
