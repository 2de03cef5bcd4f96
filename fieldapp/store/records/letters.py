"""Letters: single verified records of other feeds about records here, such as reviews, and tasks.

The target of a task's letter is the task itself: it is about no record here.
"""

from __future__ import annotations

from datetime import datetime

from fieldapp.ledger.feed import AdmittedLetter
from fieldapp.ledger.record import Record, RecordType, parse
from fieldapp.store.interface import Store


def add(store: Store, letter: AdmittedLetter, *, received_at: datetime) -> bool:
    """Store a letter; True if it is new.

    Raises:
        StoreError: The disk is full or failed.
    """
    if has(store, letter.record.hash):
        return False
    at = int(received_at.timestamp())
    row = [letter.record.hash, letter.target, at, letter.record.raw]
    store.db.execute("INSERT INTO letter VALUES (?, ?, ?, ?)", row)
    return True


def has(store: Store, letter_hash: bytes) -> bool:
    """Whether a letter with this hash is here."""
    sql = "SELECT 1 FROM letter WHERE hash = ?"
    return store.db.execute(sql, [letter_hash]).fetchone() is not None


def about(store: Store, *targets: bytes) -> list[Record]:
    """Letters about records, the earliest signed first."""
    letters = [
        parse(bytes(row[0]))
        for target in targets
        for row in store.db.execute("SELECT raw FROM letter WHERE target = ?", [target])
    ]
    return sorted(letters, key=lambda letter: (letter.signed_at, letter.seq, letter.hash))


def count(store: Store) -> int:
    """Number of letters."""
    return int(store.db.execute("SELECT count(*) FROM letter").fetchone()[0])


def old_tasks(store: Store) -> list[Record]:
    """Reviews that are tasks, of before there were tasks, the earliest stored first."""
    rows = store.db.execute(
        "SELECT r.raw FROM review v JOIN record r USING (id) "
        "LEFT JOIN standing s USING (id) "
        "WHERE v.finding = 0 AND v.state = 'task' AND coalesce(s.reason, '') = '' ORDER BY v.id"
    )
    return [parse(bytes(raw)) for (raw,) in rows]


def of_type(store: Store, kind: RecordType) -> list[Record]:
    """Records of a type in the feeds that are held here, the earliest stored first."""
    rows = store.db.execute(
        # Both conditions on the type stand in the statement, so that the small index is used.
        f"""
        SELECT raw FROM record LEFT JOIN standing s USING (id)
        WHERE type = {int(kind)} AND type <> 1 AND coalesce(s.reason, '') = '' ORDER BY id
        """  # noqa: S608
    )
    return [parse(bytes(raw)) for (raw,) in rows]


def tasks(store: Store) -> list[Record]:
    """Tasks that came to this device as letters, the earliest signed first."""
    return _parsed(store, "SELECT raw FROM letter WHERE target = hash")


def answers(store: Store) -> list[Record]:
    """Letters about those tasks, such as that one was closed; the earliest signed first."""
    return _parsed(
        store,
        "SELECT l.raw FROM letter l JOIN letter t ON t.hash = l.target "
        "WHERE t.target = t.hash AND l.hash <> t.hash",
    )


def is_task(store: Store, letter_hash: bytes) -> bool:
    """True where a task came to this device as the letter with this hash."""
    sql = "SELECT 1 FROM letter WHERE hash = ? AND target = hash"
    return store.db.execute(sql, [letter_hash]).fetchone() is not None


def _parsed(store: Store, sql: str) -> list[Record]:
    letters = [parse(bytes(raw)) for (raw,) in store.db.execute(sql)]
    return sorted(letters, key=lambda letter: (letter.signed_at, letter.seq, letter.hash))
