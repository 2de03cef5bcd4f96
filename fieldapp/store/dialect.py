"""SQL that only SQLite understands; another engine has its own version of this module.

All other SQL in `store/` is common to SQLite and PostgreSQL. The connection itself (keys, journal,
locks, errors) is `sqlcipher`'s; the schema is in migrations/. The files of `foreign/` are SQLite by
their definition.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from fieldapp.errors import StoreError
from fieldapp.store.interface import Database

EARTH_RADIUS_M: Final = 6_371_008.8

# Hints: the planner does not find these ways by itself.
JOIN_IN_ORDER: Final = "CROSS JOIN"
"""A join that reads its left side first."""
BY_TIME: Final = "INDEXED BY observation_time"
LONG_EVENTS: Final = "INDEXED BY observation_long"

ARRIVAL: Final = "rowid"
"""Column of the table `receipt` that numbers its rows as they came."""

# The table `words`: full text of observations, by the number of the record.
ADD_WORDS: Final = "INSERT INTO words (rowid, text, codes) VALUES (?, ?, ?)"
WITH_WORDS: Final = "SELECT rowid AS id FROM words WHERE words MATCH :text"
WITH_WORDS_BETWEEN: Final = f"{WITH_WORDS} AND rowid BETWEEN :low AND :high"

# Many values of one statement.
LISTED_TOLD: Final = "SELECT value FROM json_each(:told)"

TOLD_TEXTS: Final = """
    WITH RECURSIVE one (told) AS (
        SELECT min(told) FROM mark
        UNION ALL SELECT (SELECT min(m.told) FROM mark m WHERE m.told > one.told) FROM one
        WHERE one.told IS NOT NULL
    )
    SELECT told FROM one WHERE told IS NOT NULL
"""
"""The different texts of the column `told`, each found at once in its index: there are few."""

NEAR: Final = "metres_to(:near_lat, :near_lon, o.west, o.east, o.south, o.north) <= :near_m"
"""The box of an observation `o` is within `:near_m` metres of a place; see `metres_to`."""

_LITTLE_KIB: Final = 32_768
_NUMBER: Final = {"words": "rowid"}
_VIRTUAL: Final = ("box", "words")  # emptying these row by row takes longer than making them


def list_value(values: Sequence[str]) -> str:
    """The value of `:told`, and of its like."""
    return json.dumps(values)


def words_query(words: Sequence[tuple[str, Sequence[str]]], *, unfinished: bool) -> str:
    """The value of `:text`: all of these words; an unfinished last one is a prefix.

    Args:
        words: Each with the words of the choices that it names, one of which will do.
        unfinished: As `typed_words`.
    """
    last = len(words) - 1
    return " AND ".join(
        _word_query(word, codes, "*" if unfinished and n == last else "")
        for n, (word, codes) in enumerate(words)
    )


def _word_query(word: str, codes: Sequence[str], end: str) -> str:
    # Each word is quoted, so that nothing a person types is read as FTS5's query language.
    listed = " OR ".join(f'"{code}"' for code in codes)
    return f'(text : "{word}"{end}' + (f" OR codes : ({listed}))" if codes else ")")


def metres_to(  # noqa: PLR0917 - SQL calls it by position
    lat: float, lon: float, west: int, east: int, south: int, north: int
) -> float:
    """Distance from a place to a box (degrees x 10^7): metres on a sphere."""
    other_lat = min(max(lat, south / 1e7), north / 1e7)
    ahead = (lon - west / 1e7) % 360.0
    width = (east - west) / 1e7
    apart = 0.0 if ahead <= width else min(ahead - width, 360.0 - ahead)
    a, b = math.radians(lat), math.radians(other_lat)
    half = math.sin((a - b) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(apart) / 2) ** 2
    return 2 * EARTH_RADIUS_M * math.asin(math.sqrt(min(half, 1.0)))


def number_column(table: str) -> str:
    """The column of an index table that holds the number of the record."""
    return _NUMBER.get(table, "id")


def empty(db: Database, table: str) -> None:
    """Remove all rows of an index table."""
    if table not in _VIRTUAL:
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of record_index.TABLES
        return
    (sql,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table]).fetchone()
    db.execute(f"DROP TABLE {table}")
    db.execute(sql)


def damaged_indexes(db: Database) -> list[str]:
    """Names of the search indexes that are damaged inside.

    Raises:
        StoreError: The disk failed.
    """
    names = []
    if db.execute("SELECT rtreecheck('main', 'box')").fetchone()[0] != "ok":
        names.append("box")
    try:
        db.execute("INSERT INTO words (words) VALUES ('integrity-check')")
    except StoreError as e:
        if not getattr(e.__cause__, "sqlite_errorname", "").startswith("SQLITE_CORRUPT"):
            raise
        names.append("words")
    return names


def wrong_references(db: Database) -> Iterator[str]:
    """Problems of the database's tables and of what their rows name, in words.

    Raises:
        StoreError: The database cannot be read at all.
    """
    for (text,) in db.execute("PRAGMA integrity_check").fetchall():
        if text != "ok":
            yield f"database: {text}"
    for row in db.execute("PRAGMA foreign_key_check").fetchall():
        yield f"database: {row[0]} {row[1]} names a row of {row[2]} that is missing"


def version(db: Database) -> int:
    """Number that changes whenever another connection changes the database."""
    (number,) = db.execute("PRAGMA data_version").fetchone()
    return int(number)


def free_memory(db: Database) -> None:
    """Give the pages that were read back to the system, after a large part of the database was."""
    db.execute("PRAGMA shrink_memory")
    if sys.platform == "linux":  # its C library keeps what is freed
        getattr(ctypes.CDLL(None), "malloc_trim", lambda _: 0)(0)


@contextmanager
def little_memory(db: Database) -> Generator[None]:
    """Keep few pages in memory, for what goes through all of the database once."""
    (before,) = db.execute("PRAGMA cache_size").fetchone()
    db.execute(f"PRAGMA cache_size = -{_LITTLE_KIB}")
    try:
        yield
    finally:
        db.execute(f"PRAGMA cache_size = {before}")


def destroy_row(db: Database, sql: str, values: Sequence[object]) -> None:
    """Delete rows, whose place in the database file is overwritten, and not only given free."""
    db.execute("PRAGMA secure_delete = ON")
    db.execute(sql, values)
    db.execute("PRAGMA secure_delete = OFF")


def empty_journal(db: Database) -> bool:
    """Bring the journal into the database file and empty it.

    Returns:
        True once that is done; False while another program reads the database.
    """
    (busy, *_), *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return not busy
