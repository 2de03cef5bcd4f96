"""Letters: single verified records of other feeds about records here, such as reviews."""

from __future__ import annotations

from datetime import datetime

from fieldapp.ledger.feed import AdmittedLetter
from fieldapp.ledger.record import Record, parse
from fieldapp.store.interface import Store


def add(store: Store, letter: AdmittedLetter, *, received_at: datetime) -> bool:
    """Store a letter; True if it is new.

    Raises:
        StoreError: The disk is full or failed.
    """
    before = store.db.execute(
        "SELECT 1 FROM letter WHERE hash = ?", [letter.record.hash]
    ).fetchone()
    if before is None:
        at = int(received_at.timestamp())
        row = [letter.record.hash, letter.target, at, letter.record.raw]
        store.db.execute("INSERT INTO letter VALUES (?, ?, ?, ?)", row)
    return before is None


def about(store: Store, *targets: bytes) -> list[Record]:
    """Letters about records, the earliest signed first."""
    letters = [
        parse(bytes(row[0]))
        for target in targets
        for row in store.db.execute("SELECT raw FROM letter WHERE target = ?", [target])
    ]
    return sorted(letters, key=lambda letter: (letter.signed_at, letter.hash))


def count(store: Store) -> int:
    """Number of letters."""
    return int(store.db.execute("SELECT count(*) FROM letter").fetchone()[0])


def reviews(store: Store, state: str) -> list[Record]:
    """Reviews in this state in the feeds that are held here, the earliest stored first."""
    rows = store.db.execute(
        "SELECT r.raw FROM review v JOIN record r USING (id) "
        "WHERE v.finding = 0 AND v.state = ? AND r.forked = 0 ORDER BY r.id",
        [state],
    )
    return [parse(bytes(raw)) for (raw,) in rows]


def events(store: Store) -> list[Record]:
    """Device events in the feeds that are held here, the earliest stored first."""
    rows = store.db.execute(
        "SELECT raw FROM record WHERE type = 7 AND forked = 0 ORDER BY id",
    )
    return [parse(bytes(raw)) for (raw,) in rows]
