"""SQL that only PostgreSQL understands: `interface.Dialect`, as a module.

The connection itself is in `postgres`, the schema in migrations/postgres/.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Final

from fieldapp.store.interface import Database, Home, Store
from fieldapp.store.postgres import secret_files
from fieldapp.store.word_folding import folded, trigrams, words_of

# No hints: its planner knows the tables' statistics.
JOIN_IN_ORDER = "JOIN"
# But it cannot know how few are listed, and reads the whole table by time for a page of no rows.
# What has an offset stays a part of its own.
OBSERVATIONS_LISTED = "CROSS JOIN LATERAL (SELECT * FROM observation WHERE id = c.id OFFSET 0) o"
BY_TIME = ""
LONG_EVENTS = ""

ARRIVAL = "arrival"
_HAS_WORDS: Final = "folded @@ CAST(:text AS tsquery)"
# As a part of its own: to count a few it would read all texts, where the word is in none of them.
WITH_WORDS = f"""
    WITH found AS MATERIALIZED (SELECT id FROM words WHERE {_HAS_WORDS}) SELECT id FROM found
"""  # noqa: S608 - constants
WITH_WORDS_BETWEEN = f"""
    SELECT id FROM words WHERE {_HAS_WORDS} AND id BETWEEN :low AND :high
"""  # noqa: S608 - constants
LISTED_TOLD = "SELECT json_array_elements_text(CAST(:told AS json))"

_CHOICE: Final = "="  # before the word of a choice: no word of a text has it
_APPEND_ONLY: Final = ("record", "access", "log_entry", "log_hash")


def add_words(db: Database, rows: Iterable[tuple[int, str, str]]) -> None:
    """Index text and choices of observations, by the number of the record; in a transaction."""
    every = [(id_, words_of(text), map(_chosen, codes.split())) for id_, text, codes in rows]
    db.executemany(
        "INSERT INTO words VALUES (?, ?, ?)",
        [(id_, " ".join(words), " ".join(chosen)) for id_, words, chosen in every],
    )
    new = sorted({word for _, words, _ in every for word in words})
    db.executemany(
        "INSERT INTO known_word VALUES (?, ?) ON CONFLICT (word) DO NOTHING",
        [(word, sorted(trigrams(word))) for word in new],
    )


def _chosen(code: str) -> str:
    """A choice as a lexeme that no word of a text is."""
    return f"={code}"


def list_value(values: Sequence[str]) -> str:
    """The value of `:told`, and of its like."""
    return json.dumps(values)


def words_query(
    _db: Database, words: Sequence[tuple[str, Sequence[str]]], *, unfinished: bool
) -> str:
    """The value of `:text`: all of these words; an unfinished last one is a prefix.

    Args:
        words: Each with the words of the choices that it names, one of which will do.
        unfinished: As `typed_words`.
    """
    last = len(words) - 1
    return " & ".join(
        _word_query(word, codes, ":*" if unfinished and n == last else "")
        for n, (word, codes) in enumerate(words)
    )


def _word_query(word: str, codes: Sequence[str], end: str) -> str:
    return "(" + " | ".join([f"'{folded(word)}'{end}", *(f"'{_chosen(c)}'" for c in codes)]) + ")"


def with_words_among(db: Database, text: str, numbers: Sequence[int]) -> set[int]:
    """Numbers of those records, of some, that have all words of a `words_query`."""
    rows = db.execute(
        f"""
        SELECT w.id FROM unnest(CAST(:numbers AS bigint[])) AS c (id)
        CROSS JOIN LATERAL (SELECT id, folded FROM words WHERE id = c.id OFFSET 0) w
        WHERE w.{_HAS_WORDS}
        """,  # noqa: S608 - constants
        {"numbers": list(numbers), "text": text},
    )
    return {number for (number,) in rows}


def has_word(db: Database, word: str, *, begins: bool) -> bool:
    """Whether an observation's text has this folded word, or one that begins with it."""
    # The order of letters is "C": what begins with the word follows it directly.
    row = db.execute("SELECT min(word) FROM known_word WHERE word >= ?", [word]).fetchone()
    first = row[0] or ""
    return bool(first.startswith(word) if begins else first == word)


def like_words(db: Database, word: str) -> Iterable[str]:
    """Words of observations' texts that share a group of three letters with a folded word."""
    rows = db.execute(
        "SELECT word FROM known_word WHERE trigrams && CAST(? AS text[])", [sorted(trigrams(word))]
    )
    return (each for (each,) in rows)


def box_meets(west: str, south: str, east: str, north: str) -> str:
    """Condition that a row of `box` meets an area, whose degrees are these expressions."""
    return f"area && ST_MakeEnvelope({west}, {south}, {east}, {north}, 4326)"


def tables(db: Database) -> list[str]:
    """Names of the tables, without those that are this engine's own."""
    rows = db.execute(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'fieldapp' "
        "AND tablename NOT IN ('change', 'known_word', 'migration')"
    )
    return [name for (name,) in rows]


def number_column(_table: str) -> str:
    """The column of an index table that holds the number of the record."""
    return "id"


def empty(db: Database, table: str) -> None:
    """Remove all rows of an index table; who reads meanwhile sees them until the commit."""
    db.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of record_index.TABLES
    if table == "words":
        db.execute("DELETE FROM known_word")


def damaged_indexes(_db: Database) -> list[str]:
    """None that a rebuild would name: it reads every row, and the server checks its own pages."""
    return []


def check_pages(_home: Home) -> None:
    """The server's own work: it refuses a page whose checksum is wrong when it is read."""


def wrong_references(db: Database) -> Iterator[str]:
    """Tables that are append-only and whose triggers are missing or off, in words.

    Raises:
        StoreError: The database cannot be read at all.
    """
    rows = db.execute(
        "SELECT t.tgrelid::regclass::text, count(*) FROM pg_trigger t JOIN pg_proc p "
        "ON p.oid = t.tgfoid WHERE p.proname = 'refuse_change' AND t.tgenabled = 'O' GROUP BY 1"
    ).fetchall()
    guards = dict(rows)
    for table in _APPEND_ONLY:
        if guards.get(table, 0) < 2:
            yield f"database: the table {table} is not append-only"


def stored_bytes(store: Store) -> int:
    """Size of the database on the server."""
    (size,) = store.db.execute("SELECT pg_database_size(current_database())").fetchone()
    return int(size)


def free_memory(_db: Database) -> None:
    """Nothing: the server's memory is its own."""


@contextmanager
def little_memory(_db: Database) -> Generator[None]:
    """Nothing: as `free_memory`."""
    yield


def keep_secret(home: Home, value: bytes) -> bytes:
    """Write a secret's value to a file of its own; the name of that is for the table."""
    return secret_files.keep(home, value)


def kept_secret(home: Home, held: bytes) -> bytes:
    """The value of a secret's file."""
    return secret_files.kept(home, held)


def turn(_home: Home) -> AbstractContextManager[None]:
    """Nothing more: a transaction holds the database's lock, which its connection loses with it.

    Whoever waits for that comes in turn, on whatever machine; and a writer that was cut off from
    the server has written nothing.
    """
    return nullcontext()


def destroy_row(db: Database, sql: str, values: Sequence[object]) -> None:
    """Delete rows."""
    db.execute(sql, values)


def overwrite_destroyed(store: Store) -> bool:
    """Remove the files of secrets that were destroyed."""
    secret_files.remove_unnamed(store)
    return True
