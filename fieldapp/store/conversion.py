"""A mission's database copied from one engine to another, and compared.

Tables that nobody can make again are copied, row for row. The index is made again from the signed
bytes on the other engine, and then is the same. Rows are read some at a time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
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
_OWN: Final = frozenset(
    each.key for each in (settings.INDEX_MADE_BY, settings.DATABASE_OF, settings.ON_SERVER)
)
"""Settings of one engine's database alone."""

CopyProgress = Callable[[int, int, str], None]
"""Called with (rows done, rows in all, table); an error that it raises stops."""

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


def convert(
    source: Store, target: Store, *, progress: CopyProgress = lambda *_: None
) -> Conversion:
    """Copy a home's database to an empty one of the same home, make its index, and compare.

    Where a table differs nothing is stored. Others may go on writing to the source, unless the
    caller has a transaction on it: it is copied as it is at one moment.

    Args:
        source: The home's.
        target: The same home with the other database.
        progress: Called again and again; an error that it raises stops, and nothing is stored.

    Raises:
        StoreError: The target is not empty, a disk is full or failed, or a server stopped.
    """
    with source.db.snapshot(), target.transaction():
        if target.db.execute("SELECT 1 FROM record LIMIT 1").fetchone() is not None:
            raise StoreError(
                "There are records in that database.", advice="Name an empty one for this mission."
            )
        meter = _CopyMeter(progress, source)
        _copy(source, target, meter)
        meter.advance(0, "index")
        make_index(target)
        found = compare(source, target, meter.advance)
        if found.different:
            raise StoreError(
                "The copy is not the same, and was undone.",
                advice="Run `fieldapp store check` and `fieldapp store rebuild`, then try again.",
            )
        meter.advance(meter.total, "")
    return found


class _CopyMeter:
    """Progress of a copy: each row of a table that is copied counts thrice, and others not."""

    def __init__(self, progress: CopyProgress, source: Store) -> None:
        count = "SELECT count(*) FROM "
        rows = (source.db.execute(count + name).fetchone()[0] for name in _copied(source))
        self._progress = progress
        self.total = max(1, 3 * sum(rows))
        self._done = 0

    def advance(self, rows: int, what: str) -> None:
        self._done = min(self.total, self._done + rows)
        self._progress(self._done, self.total, what)


def compare(
    source: Store, target: Store, advance: Callable[[int, str], None] = lambda *_: None
) -> Conversion:
    """Compare two stores table by table, in whatever order their rows come.

    Args:
        source: One of the two.
        target: The other.
        advance: Called with rows of copied tables that were read, and the table.

    Raises:
        StoreError: A disk failed, or a server stopped.
    """
    names = _copied(source)
    with source.db.snapshot(), target.db.snapshot():
        before, after = _sums(source, names, advance), _sums(target, names, advance)
    return Conversion(
        rows={name: rows for name, (rows, _) in before.items()},
        different=tuple(name for name in before if before[name] != after[name]),
    )


def _sums(
    store: Store, copied: Sequence[str], advance: Callable[[int, str], None]
) -> dict[str, tuple[int, int]]:
    """Number of rows of each table, and a digest of them that does not depend on their order."""
    number = store.db.dialect.number_column
    tables = {
        **{name: _read(store, name) for name in (*copied, *COMPARED)},
        **{name: _read(store, name, number(name)) for name in ("box", "words")},
        "secret": iter(named_secrets.every(store).items()),
        "receipt": iter(_receipts(store)),
    }
    sums = {}
    for name, rows in tables.items():
        advance(0, name)
        sums[name] = _sum_of(rows)
        advance(sums[name][0] if name in copied else 0, name)
    return sums


def _copy(source: Store, target: Store, meter: _CopyMeter) -> None:
    made_by = settings.get(target, settings.INDEX_MADE_BY) or ""
    settings.remove(target, settings.INDEX_MADE_BY)
    for name in _copied(source):
        rows = _read(source, name)
        while some := list(islice(rows, _AT_ONCE)):
            marks = ", ".join("?" * len(some[0]))
            target.db.executemany(f"INSERT INTO {name} VALUES ({marks})", some)  # noqa: S608
            meter.advance(len(some), name)
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
    """Rows of a table, without the settings that are of one engine."""
    for row in store.db.stream(f"SELECT {columns} FROM {table}"):  # noqa: S608 - constants
        if table != "setting" or row[0] not in _OWN:
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
