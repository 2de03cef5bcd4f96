"""Rows of the schema `readers`, which people read with SQL (migrations/postgres/0086_readers.sql).

A snapshot is written in many short transactions, so that importers go on; readers see it when it is
whole. Values are JSON: times as ISO 8601, geometries as WKB in hexadecimal digits.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final

from fieldapp.errors import StoreError
from fieldapp.store.interface import Store
from fieldapp.store.postgres import postgres_dialect

_AT_ONCE: Final = 500

ReaderRow = Mapping[str, Any]


def are_kept(store: Store) -> bool:
    """Whether the database of a home is on a server, where there are readers."""
    return store.db.dialect is postgres_dialect


def begin(store: Store, *, made_at: datetime, size: int, root: str, unlogged: int) -> int:
    """Begin a snapshot; one that somebody else began and did not end is given up. Its number.

    Raises:
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        store.db.execute("DELETE FROM readers.snapshot WHERE current = 0")
        (number,) = store.db.execute(
            "INSERT INTO readers.snapshot (made_at, log_size, log_root, unlogged) "
            "VALUES (CAST(? AS timestamptz), ?, ?, ?) RETURNING number",
            [made_at.isoformat(), size, root, unlogged],
        ).fetchone()
    return int(number)


def put(store: Store, snapshot: int, table: str, rows: Iterable[ReaderRow]) -> int:
    """Put rows into a table of a snapshot that was begun; their number.

    Raises:
        StoreError: The disk is full or failed, or another snapshot was begun meanwhile.
    """
    written, remaining = 0, iter(rows)
    while some := list(islice(remaining, _AT_ONCE)):
        numbered = [
            {"snapshot": snapshot, "id": number, **row} for number, row in enumerate(some, written)
        ]
        with store.transaction():
            _check_begun(store, snapshot)
            _insert(store, table, numbered)
        written += len(some)
    return written


def finish(store: Store, snapshot: int) -> None:
    """Show a snapshot to readers, in the place of the one before.

    Raises:
        StoreError: As `put`.
    """
    with store.transaction():
        _check_begun(store, snapshot)
        store.db.execute("DELETE FROM readers.snapshot WHERE number <> ?", [snapshot])
        store.db.execute("UPDATE readers.snapshot SET current = 1")


def _check_begun(store: Store, snapshot: int) -> None:
    found = store.db.execute("SELECT 1 FROM readers.snapshot WHERE number = ?", [snapshot])
    if found.fetchone() is None:
        raise StoreError(
            "Another program writes for readers of the database.",
            advice="Nothing is lost: what it writes is newer.",
        )


def put_edition(store: Store, edition: str, audience: str, rows: Iterable[ReaderRow]) -> None:
    """Put the rows of an edition's copy for an audience; those that there were go.

    Raises:
        StoreError: The disk is full or failed; it is as before.
    """
    with store.transaction():
        store.db.execute(
            "DELETE FROM readers.report_row WHERE edition = ? AND audience = ?", [edition, audience]
        )
        of = {"edition": edition, "audience": audience}
        _insert(store, "report_row", [{**of, **row} for row in rows])


def _insert(store: Store, table: str, rows: Sequence[ReaderRow]) -> None:
    columns, name = ", ".join(rows[0]), f"readers.{table}"
    store.db.execute(
        f"INSERT INTO {name} ({columns}) SELECT {columns} FROM "  # noqa: S608 - own names
        f"jsonb_populate_recordset(CAST(NULL AS {name}), CAST(? AS jsonb))",
        [json.dumps(rows)],
    )
