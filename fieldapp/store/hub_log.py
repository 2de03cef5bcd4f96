"""Transparency log of the hub: entries, and Merkle tree hashes in Go's stored order.

An entry of the log is 32 bytes: the SHA-256 of a record, a roster, a revocation or an export.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from fieldapp.errors import StoreError
from fieldapp.ledger.log import tlog
from fieldapp.store.interface import Store
from fieldapp.store.transfer.receipts import place

_AT_ONCE: Final = 1000  # hashes and rows of one statement


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One entry of the log.

    Attributes:
        hash: 32 bytes.
        what: "record", "roster", "revocation" or "export".
    """

    hash: bytes
    what: str


def size(store: Store) -> int:
    """Number of entries."""
    row = store.db.execute("SELECT coalesce(max(log_index), -1) + 1 FROM log_entry").fetchone()
    return int(row[0])


def append(store: Store, entries: Sequence[LogEntry]) -> int:
    """Append entries and give records among them their positions, all or nothing.

    Returns:
        The log index of the first one.

    Raises:
        StoreError: A record is not stored or is in the log already; the disk is full or failed.
    """
    with store.transaction():
        first = size(store)
        for start in range(0, len(entries), _AT_ONCE):
            _append(store, entries[start : start + _AT_ONCE], first + start)
    return first


def _append(store: Store, entries: Sequence[LogEntry], first: int) -> None:
    hashes = tlog.extend(first, (entry.hash for entry in entries), read_hashes(store))
    store.db.executemany(
        "INSERT INTO log_hash VALUES (?, ?)", list(enumerate(hashes, _stored_count(store)))
    )
    store.db.executemany(
        "INSERT INTO log_entry VALUES (?, ?, ?)",
        ((index, e.hash, e.what) for index, e in enumerate(entries, first)),
    )
    place(store, list(_positions(store, entries, first)))


def _positions(store: Store, entries: Sequence[LogEntry], first: int) -> Iterator[tuple[int, int]]:
    """(row, log index) of the records among the entries; neighbours are read in one go."""
    wanted = [(i, e.hash) for i, e in enumerate(entries, first) if e.what == "record"]
    rows: Iterator[tuple[int, bytes, int | None]] = iter(())
    for index, hash_ in wanted:
        row = next(rows, None)
        if row is None or bytes(row[1]) != hash_:
            rows = _rows_from(store, hash_)
            row = next(rows, None)
        if row is None or row[2] is None:
            raise StoreError("A record is not stored, or is in the log already.")
        yield row[0], index


def _rows_from(store: Store, record_hash: bytes) -> Iterator[tuple[int, bytes, int | None]]:
    cursor = store.db.execute(
        """
        SELECT r.id, r.hash, p.id FROM record r LEFT JOIN pending p USING (id)
        WHERE r.id >= (SELECT id FROM record WHERE hash = ?) ORDER BY r.id
        """,
        [record_hash],
    )
    return iter(cursor)


def _stored_count(store: Store) -> int:
    row = store.db.execute("SELECT coalesce(max(stored_index), -1) + 1 FROM log_hash").fetchone()
    return int(row[0])


def read_hashes(store: Store) -> Callable[[Sequence[int]], list[bytes]]:
    """The reader that `tlog` needs: a function from stored indexes to their hashes.

    The function raises StoreError where a hash is missing.
    """

    def read(indexes: Sequence[int]) -> list[bytes]:
        by_index: dict[int, bytes] = {}
        for start in range(0, len(indexes), _AT_ONCE):
            asked = list(indexes[start : start + _AT_ONCE])
            marks = ",".join("?" * len(asked))
            rows = store.db.execute(
                f"SELECT stored_index, hash FROM log_hash WHERE stored_index IN ({marks})",  # noqa: S608
                asked,
            )
            by_index |= {i: bytes(h) for i, h in rows}
        if any(i not in by_index for i in indexes):
            raise StoreError("The log is damaged: a hash is missing.", advice="Restore a copy.")
        return [by_index[i] for i in indexes]

    return read


def contains(store: Store) -> Callable[[int, bytes], bool]:
    """Function that says whether the log, when it had this size, had this root hash."""
    read, newest = read_hashes(store), size(store)

    @cache
    def same(size: int, root: bytes) -> bool:
        return size <= newest and tlog.root(size, read) == root

    return same


def entries(store: Store, first: int, last: int) -> list[LogEntry]:
    """Entries first to last, both included."""
    rows = store.db.execute(
        "SELECT hash, what FROM log_entry WHERE log_index BETWEEN ? AND ? ORDER BY log_index",
        [first, last],
    )
    return [LogEntry(hash=bytes(hash_), what=what) for hash_, what in rows]


def find(store: Store, entry_hash: bytes, what: str) -> int | None:
    """Log index of the first entry of this hash that is no record; None where there is none."""
    row = store.db.execute(
        "SELECT min(log_index) FROM log_entry WHERE what = ? AND what <> 'record' AND hash = ?",
        [what, entry_hash],
    ).fetchone()
    return None if row[0] is None else int(row[0])


def last_of(store: Store, what: str, size: int) -> bytes | None:
    """Hash of the newest entry of this sort that is no record, in a log of this size."""
    row = store.db.execute(
        "SELECT hash FROM log_entry WHERE what = ? AND what <> 'record' AND log_index < ? "
        "ORDER BY log_index DESC LIMIT 1",
        [what, size],
    ).fetchone()
    return None if row is None else bytes(row[0])


def check(store: Store) -> tuple[str, ...]:
    """Problems of the log: missing entries and wrong hashes, in words."""
    problems = []
    hashes = store.db.execute("SELECT stored_index, hash FROM log_hash ORDER BY stored_index")
    rows = store.db.execute("SELECT log_index, hash FROM log_entry ORDER BY log_index").fetchall()
    for expected, (index, _) in enumerate(rows):
        if index != expected:
            return (f"log: entry {expected} is missing",)
    for position, hash_ in enumerate(tlog.extend(0, (bytes(e) for _, e in rows), lambda _: ())):
        stored = hashes.fetchone()
        if stored is None or stored[0] != position or bytes(stored[1]) != hash_:
            problems.append(f"log: hash {position} is wrong")
    if hashes.fetchone() is not None:
        problems.append("log: there are hashes of no entry")
    return tuple(problems)
