"""Rebuilding the index from the signed bytes, and comparing it with the old one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import FormatError, Message, StoreError
from fieldapp.ledger.record import parse
from fieldapp.store import dialect
from fieldapp.store.index import effect_rows, record_index
from fieldapp.store.index.effect_rows import Stored
from fieldapp.store.interface import Database, Store

_AT_ONCE: Final = 5000  # records held in memory

_Rows = dict[int, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class RebuildReport:
    """Result of a rebuild.

    Attributes:
        rows: Rows of the new index, over all its tables.
        differences: (table, number of the row) of what was missing, wrong or too much before.
            (table, 0) stands for an index whose inside was damaged.
    """

    rows: int
    differences: tuple[tuple[str, int], ...]

    @property
    def equal(self) -> bool:
        """Whether the old index was the same, row for row."""
        return not self.differences


def rebuild_index(store: Store) -> RebuildReport:
    """Make every index table again and compare; the new ones stand in any case.

    Raises:
        StoreError: A record cannot be read, or the disk is full or failed; the old index stands.
    """
    db = store.db
    with store.transaction():
        differences = {(name, 0) for name in dialect.damaged_indexes(db)}
        before = {name: _rows(db, name) for name in record_index.TABLES}
        make_index(store)
        total = 0
        for name in record_index.TABLES:
            after = _rows(db, name)
            total += len(after)
            differences |= {(name, id_) for id_, _ in before[name].items() ^ after.items()}
    return RebuildReport(rows=total, differences=tuple(sorted(differences)))


def make_index(store: Store) -> None:
    """Make every index table again, in one transaction.

    Raises:
        StoreError: As rebuild_index.
    """
    db = store.db
    with store.transaction():
        for name in record_index.TABLES:
            dialect.empty(db, name)
        db.execute("DELETE FROM map_slice")  # made of these tables
        for stored in _stored(db):
            record_index.add_rows(db, stored)
        effect_rows.settle_all(store)
        db.execute("DELETE FROM pending WHERE id IN (SELECT id FROM position)")


def _rows(db: Database, name: str) -> _Rows:
    """A digest of each row by its number; rows of one number are digested together."""
    key = dialect.number_column(name)
    rows: _Rows = {}
    # 16 bytes a row: a million rows fit into the memory of a small laptop.
    for row in db.execute(f"SELECT {key}, * FROM {name} ORDER BY 1, 2"):  # noqa: S608
        text = rows.get(row[0], b"") + repr(row).encode()
        rows[row[0]] = hashlib.blake2b(text, digest_size=16).digest()
    return rows


def _stored(db: Database) -> Iterator[list[Stored]]:
    last = 0
    while True:
        rows = db.execute(
            "SELECT id, raw, received_at FROM record WHERE id > ? ORDER BY id LIMIT ?",
            [last, _AT_ONCE],
        ).fetchall()
        if not rows:
            return
        last = rows[-1][0]
        yield [_one(id_, bytes(raw), received_at) for id_, raw, received_at in rows]


def _one(id_: int, raw: bytes, received_at: int | None) -> Stored:
    try:
        return Stored(id_, parse(raw), received_at)
    except FormatError as e:
        raise StoreError(
            Message("Record {1} of the store cannot be read.", id_),
            advice="Run `fieldapp store check`.",
        ) from e
