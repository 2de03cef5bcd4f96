"""A mission's database copied from one engine to another, and compared.

Tables that nobody can make again are copied, row for row. The index is made again from the signed
bytes on the other engine, and then is the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from fieldapp.errors import StoreError
from fieldapp.store import settings
from fieldapp.store.index import record_index
from fieldapp.store.index.rebuild import make_index
from fieldapp.store.interface import Store
from fieldapp.store.sealed import named_secrets

COMPARED: Final = tuple(name for name in record_index.TABLES if name not in {"box", "words"})
"""Index tables of the same rows on both engines; areas and words each has in its own form."""

_APART: Final = {*record_index.TABLES, "map_slice", "receipt", "secret"}
"""Tables that are made again, or copied in a way of their own."""

_AT_ONCE: Final = 1000  # rows
_MODULUS: Final = 2**256


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """Result of a conversion.

    Attributes:
        rows: Rows of each table that was compared.
        different: Tables whose rows are not the same on both engines.
    """

    rows: dict[str, int]
    different: tuple[str, ...]


def convert(source: Store, target: Store) -> Conversion:
    """Copy a home's database to an empty one of the same home, make its index, and compare.

    Nobody writes to either meanwhile. Where a table differs nothing is stored.

    Raises:
        StoreError: The target is not empty, a disk is full or failed, or a server stopped.
    """
    with source.transaction(), target.transaction():
        if target.db.execute("SELECT 1 FROM record LIMIT 1").fetchone() is not None:
            raise StoreError(
                "There are records in that database.", advice="Name an empty one for this mission."
            )
        _copy(source, target)
        make_index(target)
        found = compare(source, target)
        if found.different:
            raise StoreError(
                "The copy is not the same, and was undone.",
                advice="Run `fieldapp store check` and `fieldapp store rebuild`, then try again.",
            )
    return found


def compare(source: Store, target: Store) -> Conversion:
    """Compare two stores table by table, in whatever order their rows come.

    Raises:
        StoreError: A disk failed, or a server stopped.
    """
    names = _copied(source)
    before, after = _sums(source, names), _sums(target, names)
    return Conversion(
        rows={name: rows for name, (rows, _) in before.items()},
        different=tuple(name for name in before if before[name] != after[name]),
    )


def _sums(store: Store, copied: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Number of rows of each table, and a digest of them that does not depend on their order."""
    number = store.db.dialect.number_column
    tables = {
        **{name: _read(store, name) for name in (*copied, *COMPARED)},
        **{name: _read(store, name, number(name)) for name in ("box", "words")},
        "secret": iter(named_secrets.every(store).items()),
        "receipt": iter(_receipts(store)),
    }
    return {name: _sum_of(rows) for name, rows in tables.items()}


def _copy(source: Store, target: Store) -> None:
    made_by = settings.get(target, settings.INDEX_MADE_BY) or ""
    settings.remove(target, settings.INDEX_MADE_BY)
    for name in _copied(source):
        rows = _read(source, name)
        while some := list(islice(rows, _AT_ONCE)):
            marks = ", ".join("?" * len(some[0]))
            target.db.executemany(f"INSERT INTO {name} VALUES ({marks})", some)  # noqa: S608
    arrival = target.db.dialect.ARRIVAL
    target.db.executemany(
        f"INSERT INTO receipt (sha256, received_at, raw, {arrival}) VALUES (?, ?, ?, ?)",  # noqa: S608
        _receipts(source),
    )
    for name, value in named_secrets.every(source).items():
        named_secrets.put(target, name, value)
    settings.put(target, settings.INDEX_MADE_BY, made_by)


def _copied(store: Store) -> list[str]:
    """Tables whose rows are copied as they are; the records first, which others name."""
    names = set(store.db.dialect.tables(store.db)) - _APART
    return sorted(names, key=lambda name: (name != "record", name))


def _read(store: Store, table: str, columns: str = "*") -> Iterator[Sequence[Any]]:
    """Rows of a table, without the setting that names the engine's own schema."""
    own = settings.INDEX_MADE_BY.key
    for row in store.db.execute(f"SELECT {columns} FROM {table}"):  # noqa: S608 - constants
        if table != "setting" or row[0] != own:
            yield row


def _sum_of(rows: Iterator[Sequence[Any]]) -> tuple[int, int]:
    count = total = 0
    for row in rows:
        count += 1
        total += int.from_bytes(hashlib.blake2b(repr(tuple(row)).encode(), digest_size=32).digest())
    return count, total % _MODULUS


def _receipts(store: Store) -> list[Sequence[Any]]:
    arrival = store.db.dialect.ARRIVAL
    sql = f"SELECT sha256, received_at, raw, {arrival} FROM receipt ORDER BY 4"  # noqa: S608
    return list(store.db.execute(sql))
