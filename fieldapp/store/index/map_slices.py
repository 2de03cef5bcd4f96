"""Slices of the map's columns, kept so that a million observations need not be read one by one.

A slice has what no later record changes about its observations; records are never changed or
removed and numbers only rise, so it is written once and stays true. What corrections, forks and
revocations do to an observation is read anew each time (`map_rows.out_of_force`, `flagged`).
`rebuild` removes all slices: another version of the index may have read the records otherwise.
"""

from __future__ import annotations

from typing import NamedTuple

from fieldapp.store.interface import Store


class MapSlice(NamedTuple):
    """Consecutive observations.

    Attributes:
        after: Their numbers are beyond this,
        upto: and up to this.
        rows: How many they are.
        layout: Of the columns.
        words: JSON: what numbers in the columns stand for.
        columns: The arrays, one behind the other.
    """

    after: int
    upto: int
    rows: int
    layout: str
    words: str
    columns: bytes


def read(store: Store, *, after: int, layout: str) -> MapSlice | None:
    """The slice of the observations beyond a number; None where none of this layout is kept.

    Raises:
        StoreError: The disk failed.
    """
    row = store.db.execute(
        "SELECT after, upto, rows, layout, words, columns FROM map_slice "
        "WHERE after = ? AND layout = ?",
        [after, layout],
    ).fetchone()
    return None if row is None else MapSlice(*row)


def keep(store: Store, made: MapSlice) -> None:
    """Keep a slice, in place of one of another layout.

    Raises:
        StoreError: The disk is full or failed; nothing is kept.
    """
    store.db.execute(
        "INSERT INTO map_slice VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (after) DO UPDATE SET "
        "upto = excluded.upto, rows = excluded.rows, layout = excluded.layout, "
        "words = excluded.words, columns = excluded.columns",
        list(made),
    )
