"""Making the index again from the signed bytes, and proving it equal to what was there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import FormatError, StoreError
from fieldapp.ledger.record import parse
from fieldapp.store.index import record_index
from fieldapp.store.sqlcipher import Database, Error

_AT_ONCE: Final = 5000  # records held in memory
_VIRTUAL: Final = ("box", "words")  # emptying these row by row takes longer than making them
_KEY: Final = {"words": "rowid"}

_Rows = dict[int, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """What making the index again showed.

    Attributes:
        rows: Rows of the new index, over all its tables.
        differences: (table, number of the row) of what was missing, wrong or too much before.
            (table, 0) stands for an index whose inside was damaged.
    """

    rows: int
    differences: tuple[tuple[str, int], ...]

    @property
    def equal(self) -> bool:
        """The old index was the same, row for row."""
        return not self.differences


def rebuild(db: Database) -> Rebuilt:
    """Make every index table again, in one transaction; the new ones stand in any case.

    Raises:
        StoreError: A record cannot be read, or the disk is full or failed; the old index stands.
    """
    with db.atomic():
        differences = {(name, 0) for name in damaged(db)}
        before = {name: _rows(db, name) for name in record_index.TABLES}
        remake(db)
        total = 0
        for name in record_index.TABLES:
            after = _rows(db, name)
            total += len(after)
            differences |= {(name, id_) for id_, _ in before[name].items() ^ after.items()}
    return Rebuilt(rows=total, differences=tuple(sorted(differences)))


def remake(db: Database) -> None:
    """Make every index table again, in one transaction.

    Raises:
        StoreError: As rebuild.
    """
    with db.atomic():
        for name in record_index.TABLES:
            _empty(db, name)
        for stored in _stored(db):
            record_index.insert(db, stored)
        db.execute("DELETE FROM pending WHERE id IN (SELECT id FROM position)")


def damaged(db: Database) -> list[str]:
    """The search indexes whose inside does not agree with itself, by name."""
    found = []
    if db.execute("SELECT rtreecheck('main', 'box')").fetchone()[0] != "ok":
        found.append("box")
    try:
        db.conn.execute("INSERT INTO words (words) VALUES ('integrity-check')")
    except Error as e:
        if not getattr(e, "sqlite_errorname", "").startswith("SQLITE_CORRUPT"):
            raise
        found.append("words")
    return found


def _rows(db: Database, name: str) -> _Rows:
    """A digest of each row by its number; rows of one number are digested together."""
    key = _KEY.get(name, "id")
    rows: _Rows = {}
    # 16 bytes a row: a million rows fit into the memory of a small laptop.
    for row in db.execute(f"SELECT {key}, * FROM {name} ORDER BY 1, 2"):  # noqa: S608
        text = rows.get(row[0], b"") + repr(row).encode()
        rows[row[0]] = hashlib.blake2b(text, digest_size=16).digest()
    return rows


def _empty(db: Database, name: str) -> None:
    if name not in _VIRTUAL:
        db.execute(f"DELETE FROM {name}")  # noqa: S608
        return
    (sql,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name]).fetchone()
    db.execute(f"DROP TABLE {name}")
    db.execute(sql)


def _stored(db: Database) -> Iterator[list[record_index.Stored]]:
    last = 0
    while True:
        rows = db.execute(
            "SELECT id, raw, flags FROM record WHERE id > ? ORDER BY id LIMIT ?", [last, _AT_ONCE]
        ).fetchall()
        if not rows:
            return
        last = rows[-1][0]
        yield [_one(id_, bytes(raw), flags) for id_, raw, flags in rows]


def _one(id_: int, raw: bytes, flags: str) -> record_index.Stored:
    try:
        return record_index.Stored(id_, parse(raw), frozenset(flags.split()))
    except FormatError as e:
        raise StoreError(
            f"Record {id_} of the store cannot be read.", advice="Run `fieldapp store check`."
        ) from e
