"""Rebuilding the index from the signed bytes, and comparing it with the old one."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from fieldapp.errors import FormatError, Message, StoreError
from fieldapp.ledger.record import parse
from fieldapp.store import settings
from fieldapp.store.index import effect_rows, record_index
from fieldapp.store.index.effect_rows import Stored
from fieldapp.store.interface import Database, Store

_AT_ONCE: Final = 5000  # records held in memory
_BLOCK: Final = 1000  # numbers of records
_MODULUS: Final = 2**256

_Block = tuple[int, int, int]


class _DifferentError(Exception):
    """The new index differs from the old one, which is needed once more.

    Args:
        blocks: Numbers of those that differ, by table.
    """

    def __init__(self, blocks: Mapping[str, set[int]]) -> None:
        super().__init__()
        self.blocks = blocks


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

    Digests of blocks are compared, so that memory does not grow with the records. Only where some
    differ it is made a second time, to name their rows.

    Raises:
        StoreError: A record cannot be read, or the disk is full or failed; the old index stands.
    """
    with store.db.dialect.little_memory(store.db):
        try:
            return _made_again(store, {})
        except _DifferentError as e:
            return _made_again(store, e.blocks)


def _made_again(store: Store, wrong: Mapping[str, set[int]]) -> RebuildReport:
    """Make the index again; raise _DifferentError where blocks differ whose rows are not named.

    Args:
        store: The store.
        wrong: Numbers of the blocks, by table, of which each row is compared.
    """
    db = store.db
    with store.transaction():
        damaged = {(name, 0) for name in db.dialect.damaged_indexes(db)}
        before = {name: _blocks(db, name) for name in record_index.TABLES}
        rows = {name: _rows(db, name, blocks) for name, blocks in wrong.items()}
        _make(store)
        after = {name: _blocks(db, name) for name in record_index.TABLES}
        found = {name: {n for n, *_ in before[name] ^ after[name]} for name in after}
        if any(blocks - wrong.get(name, set()) for name, blocks in found.items()):
            raise _DifferentError(found)
        named = {
            (name, id_)
            for name, blocks in wrong.items()
            for id_, _ in rows[name].items() ^ _rows(db, name, blocks).items()
        }
    total = sum(count for blocks in after.values() for _, count, _ in blocks)
    return RebuildReport(rows=total, differences=tuple(sorted(damaged | named)))


def make_index(store: Store) -> None:
    """Make every index table again, in one transaction.

    Raises:
        StoreError: As rebuild_index.
    """
    with store.transaction():
        _make(store)


def _make(store: Store) -> None:
    """As make_index, inside a transaction: SQLite keeps what an inner one changes in memory."""
    db = store.db
    for name in record_index.TABLES:
        db.dialect.empty(db, name)
    db.execute("DELETE FROM map_slice")  # made of these tables
    db.execute("DELETE FROM area_outcome")  # computed of the records
    settings.remove(store, settings.UNSETTLED_AT)
    plain = effect_rows.plain_feeds(store)
    for stored in _stored(db):
        record_index.add_rows(db, stored)
        effect_rows.settle_plain(store, stored, plain)
    effect_rows.settle_rest(store, plain)
    db.execute("DELETE FROM pending WHERE id IN (SELECT id FROM position)")


def _blocks(db: Database, name: str) -> set[_Block]:
    """(number, rows, digest) of each block of a table."""
    rows, sums = Counter[int](), Counter[int]()
    for row in _read(db, name):
        rows[row[0] // _BLOCK] += 1
        sums[row[0] // _BLOCK] += _digest(row)
    return {(block, count, sums[block] % _MODULUS) for block, count in rows.items()}


def _rows(db: Database, name: str, blocks: Container[int]) -> Counter[int]:
    """Sum of the digests of each number's rows, in some blocks."""
    sums = Counter[int]()
    for row in _read(db, name):
        if row[0] // _BLOCK in blocks:
            sums[row[0]] += _digest(row)
    return sums


def _read(db: Database, name: str) -> Iterator[Sequence[Any]]:
    """All rows in any order, for SQLite sorts in memory; the number of the record comes first."""
    yield from db.stream(f"SELECT {db.dialect.number_column(name)}, * FROM {name}")  # noqa: S608


def _digest(row: Sequence[Any]) -> int:
    return int.from_bytes(hashlib.blake2b(repr(row).encode(), digest_size=32).digest())


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
