"""SQL that only SQLite understands: `interface.Dialect`, as a module.

The connection itself (keys, journal, locks, errors) is `sqlcipher`'s; the schema is in migrations/.
The files of `foreign/` are SQLite by their definition.
"""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from fieldapp.errors import DamagedStoreError, StoreError
from fieldapp.platform.file_lock import lock
from fieldapp.platform.resource_limits import return_freed_memory
from fieldapp.store.damage import page_file
from fieldapp.store.interface import Database, Home, Store

DATABASE_FILE: Final = "fieldapp.db"
CLOSED: Final = "closed for good"
"""Error of every write after `close_for_good`."""

TURN_FILE: Final = "import.lock"
"""File in the home that an importer locks while it writes."""

FILES: Final = tuple(DATABASE_FILE + end for end in ("", "-wal", "-shm", "-journal"))
"""Files of a home's database."""

# Hints: the planner does not find these ways by itself.
JOIN_IN_ORDER = "CROSS JOIN"
OBSERVATIONS_LISTED = "CROSS JOIN observation o ON o.id = c.id"
BY_TIME = "INDEXED BY observation_time"
LONG_EVENTS = "INDEXED BY observation_long"

ARRIVAL = "rowid"
WITH_WORDS = "SELECT rowid AS id FROM words WHERE words MATCH :text"
WITH_WORDS_BETWEEN = f"{WITH_WORDS} AND rowid BETWEEN :low AND :high"
LISTED_TOLD = "SELECT value FROM json_each(:told)"

_LITTLE_KIB: Final = 32_768
_SLICE: Final = 1000  # rows of four kilobytes
_FOLDS: Final = (
    # Folds as the table `words` does.
    """
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.typed
    USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')
    """,
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.typed_word USING fts5vocab (temp, typed, row)",
    """
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_place USING fts5vocab (main, words, instance)
    """,
)
_SPANS: Final = 8  # of row numbers, in which words are looked for
_BEGUN: Final = 16  # words that a prefix stands for at most
_NUMBER: Final = {"words": "rowid"}
_VIRTUAL: Final = ("box", "words")  # emptying these row by row takes longer than making them


def add_words(db: Database, rows: Iterable[tuple[int, str, str]]) -> None:
    """Index text and choices of observations, by the number of the record; in a transaction."""
    db.executemany("INSERT INTO words (rowid, text, codes) VALUES (?, ?, ?)", rows)


def with_words_among(db: Database, text: str, numbers: Sequence[int]) -> set[int]:
    """Numbers of those records, of some, that have all words of a `words_query`."""
    found: set[int] = set()
    for some in _near_each_other(sorted(numbers)):
        # The sign keeps SQLite from asking the index for each number by itself.
        sql = f"""
            SELECT c.id FROM ({WITH_WORDS_BETWEEN}) AS c
            WHERE +c.id IN ({", ".join(map(str, some))})
        """  # noqa: S608 - whole numbers
        rows = db.execute(sql, {"text": text, "low": some[0], "high": some[-1]})
        found.update(number for (number,) in rows)
    return found


def _near_each_other(numbers: list[int]) -> list[list[int]]:
    """Ascending numbers parted at the widest gaps between them.

    Newest events have newest numbers nearly always, yet a few came late or tell a wrong year: one
    span of numbers would then hold all rows of the home.
    """
    gaps = sorted(range(1, len(numbers)), key=lambda n: numbers[n - 1] - numbers[n])
    ends = [0, *sorted(gaps[: _SPANS - 1]), len(numbers)]
    return [numbers[begin:end] for begin, end in itertools.pairwise(ends)]


def list_value(values: Sequence[str]) -> str:
    """The value of `:told`, and of its like."""
    return json.dumps(values)


def words_query(
    db: Database, words: Sequence[tuple[str, Sequence[str]]], *, unfinished: bool
) -> str:
    """The value of `:text`: all of these words; an unfinished last one is a prefix.

    Args:
        db: The database that is searched.
        words: Each with the words of the choices that it names, one of which will do.
        unfinished: As `typed_words`.
    """
    last = len(words) - 1
    return " AND ".join(
        _word_query(_begun(db, word) if unfinished and n == last else f'"{word}"', codes)
        for n, (word, codes) in enumerate(words)
    )


def _word_query(word: str, codes: Sequence[str]) -> str:
    # Each word is quoted, so that nothing a person types is read as FTS5's query language.
    listed = " OR ".join(f'"{code}"' for code in codes)
    return f"(text : {word}" + (f" OR codes : ({listed}))" if codes else ")")


def _begun(db: Database, word: str) -> str:
    """The words of the index that begin with one, where they are few, else the prefix.

    FTS5 reads all rows of a prefix, and of a word those alone that are asked for.
    """
    begin = _folded(db, word)
    found: list[str] = []
    while begin and len(found) <= _BEGUN:
        least = found[-1] + "\1" if found else begin
        sql = "SELECT term FROM temp.word_place WHERE term >= ? LIMIT 1"
        term = db.execute(sql, [least]).fetchone()
        if term is None or not term[0].startswith(begin):
            listed = " OR ".join(f'"{each}"' for each in (word, *found))
            return f"({listed})"
        found.append(term[0])
    return f'"{word}"*'


def _folded(db: Database, word: str) -> str:
    """The word as the index has it; "" where FTS5 takes it for none or several."""
    for sql in _FOLDS:
        db.execute(sql)
    db.execute("DELETE FROM temp.typed")
    db.execute("INSERT INTO temp.typed VALUES (?)", [word])
    terms = [term for (term,) in db.execute("SELECT term FROM temp.typed_word")]
    return terms[0] if len(terms) == 1 else ""


def has_word(db: Database, word: str, *, begins: bool) -> bool:
    """Whether an observation's text has this folded word, or one that begins with it."""
    _list_words(db)
    sql = "SELECT min(term) FROM temp.word_list WHERE col = 'text' AND term >= ?"
    first = db.execute(sql, [word]).fetchone()[0] or ""
    return bool(first.startswith(word) if begins else first == word)


def like_words(db: Database, _word: str) -> Iterable[str]:
    """All words of observations' texts: SQLite lists them from its index."""
    _list_words(db)
    return (word for (word,) in db.execute("SELECT term FROM temp.word_list WHERE col = 'text'"))


def _list_words(db: Database) -> None:
    db.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_list USING fts5vocab(main, words, col)"
    )


def box_meets(west: str, south: str, east: str, north: str) -> str:
    """Condition that a row of `box` meets an area, whose degrees are these expressions."""
    return f"(west <= {east} AND east >= {west} AND south <= {north} AND north >= {south})"


def tables(db: Database) -> list[str]:
    """Names of the tables, without those that are SQLite's own or the migrations'."""
    rows = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow' "
        "AND name NOT LIKE '%sqlite%'"
    )
    return [name for (name,) in rows]


def number_column(table: str) -> str:
    """The column of an index table that holds the number of the record."""
    return _NUMBER.get(table, "id")


def empty(db: Database, table: str) -> None:
    """Remove all rows of an index table."""
    if table not in _VIRTUAL:
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of record_index.TABLES
        return
    inner = "SELECT name FROM pragma_table_list WHERE type = 'shadow' AND NOT wr"
    for (name,) in db.execute(inner).fetchall():
        if name.startswith(f"{table}_"):
            _empty_slowly(db, name)
    (sql,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table]).fetchone()
    db.execute(f"DROP TABLE {table}")
    db.execute(sql)


def _empty_slowly(db: Database, table: str) -> None:
    """Remove all rows by slices: SQLite keeps in memory what one statement frees of an index."""
    some = f"SELECT rowid FROM {table} LIMIT {_SLICE}"  # noqa: S608 - a name of the schema
    delete = f"DELETE FROM {table} WHERE rowid IN ({some}) RETURNING 1"  # noqa: S608
    while db.execute(delete).fetchall():
        pass


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


def check_pages(home: Home) -> None:
    """Read every page of the database file.

    Raises:
        DamagedStoreError: One is not as it was written; see `damage.survey`.
    """
    with page_file.opened(home.home / DATABASE_FILE, home.secrets.database_key) as file:
        if not all(file.page(number).whole for number in range(1, file.pages + 1)):
            raise DamagedStoreError("The database is damaged.")


def close_for_good(db: Database) -> None:
    """Have every later write to this database fail, by whatever program; in a transaction."""
    for table in sorted(set(tables(db)) - {*_VIRTUAL}):
        for verb in ("INSERT", "UPDATE", "DELETE"):
            db.execute(
                f"CREATE TRIGGER closed_{table}_{verb} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{CLOSED}'); END"
            )


def stored_bytes(store: Store) -> int:
    """Size of the database file, and of what its writing keeps beside it.

    Raises:
        OSError: The home cannot be read.
    """
    paths = (store.home / name for name in FILES)
    return sum(path.stat().st_size for path in paths if path.is_file())


def free_memory(db: Database) -> None:
    """Give the pages that were read back to the system, after a large part of the database was."""
    db.execute("PRAGMA shrink_memory")
    return_freed_memory()


@contextmanager
def little_memory(db: Database) -> Generator[None]:
    """Keep few pages in memory, for what goes through all of the database once."""
    (before,) = db.execute("PRAGMA cache_size").fetchone()
    db.execute(f"PRAGMA cache_size = -{_LITTLE_KIB}")
    try:
        yield
    finally:
        db.execute(f"PRAGMA cache_size = {before}")


def keep_secret(_home: Home, value: bytes) -> bytes:
    """The value itself: the database is encrypted, and its rows can be overwritten."""
    return value


def kept_secret(_home: Home, held: bytes) -> bytes:
    """The value itself."""
    return held


@contextmanager
def turn(home: Home) -> Generator[None]:
    """Hold a lock of this machine: waiting writers of SQLite take turns by chance alone."""
    fd = os.open(home.home / TURN_FILE, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        lock(fd, within_s=None)
        yield
    finally:
        os.close(fd)


def destroy_row(db: Database, sql: str, values: Sequence[object]) -> None:
    """Delete rows, whose place in the database file is overwritten, and not only given free."""
    db.execute("PRAGMA secure_delete = ON")
    db.execute(sql, values)
    db.execute("PRAGMA secure_delete = OFF")


def overwrite_destroyed(store: Store) -> bool:
    """Bring the journal into the database file, with what was destroyed, and empty it.

    Returns:
        True once that is done; False while another program reads the database.
    """
    (busy, *_), *_ = store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return not busy
