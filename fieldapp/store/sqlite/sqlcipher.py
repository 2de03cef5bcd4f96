"""SQLCipher connection through sqlite-utils: import order, settings and error translation.

sqlite-utils takes a module named `pysqlite3` before the standard library's `sqlite3`, and catches
that module's exceptions alone. SQLCipher's exceptions are not subclasses of sqlite3's, so without
the two entries in `sys.modules` below the errors of an encrypted database would pass it by.

It also takes numpy where that is installed, to make columns of numpy's types, which are not used
here: every command would load numpy for it.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any, Final, NoReturn

import sqlcipher3
import sqlcipher3.dbapi2

from fieldapp.errors import DamagedStoreError, Message, StoreError
from fieldapp.store.distance import metres_to
from fieldapp.store.interface import Dialect
from fieldapp.store.sqlite import sqlite_dialect

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2


class _NoNumpy:
    """Finder that finds no numpy for this thread; another one may be loading it meanwhile."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> None:
        """Stop the search for numpy; leave everything else to the other finders."""
        if name == "numpy" and threading.get_ident() == self._thread:
            raise ModuleNotFoundError(name=name)


_finder: Final = _NoNumpy()
sys.meta_path.insert(0, _finder)
import sqlite_utils  # noqa: E402  - it must find the two entries above, and no numpy

sys.meta_path.remove(_finder)

# The driver asks every value for a way to adapt itself, unless its type is one of a few or has an
# adapter: these save most of the time that writing a row takes.
sqlcipher3.register_adapter(bytes, bytearray)
sqlcipher3.register_adapter(bool, int)
sqlcipher3.register_adapter(type(None), lambda nothing: nothing)

AnyDatabase = sqlite_utils.Database
Migrations = sqlite_utils.Migrations
Error: Final = sqlcipher3.dbapi2.Error

_CACHE_KIB: Final = 262_144  # at most: the indexes over a million rows; a laptop's take far less
BUSY_SECONDS: Final = 30.0  # longer than anybody else writes at once: each takes its turn
_LEAST_FREE: Final = 65_536  # bytes; the index of a journal takes 32,768 at once

_WORDS: Final = {
    "SQLITE_FULL": (
        Message("The disk is full."),
        Message("Free some space and try again; nothing was lost."),
    ),
    "SQLITE_BUSY": (
        Message("The database is in use."),
        Message("Close the other fieldapp and try again."),
    ),
    "SQLITE_LOCKED": (
        Message("The database is in use."),
        Message("Close the other fieldapp and try again."),
    ),
    "SQLITE_READONLY": (
        Message("The database cannot be written."),
        Message("Check the rights of its folder."),
    ),
    "SQLITE_CANTOPEN": (
        Message("The database cannot be opened."),
        Message("Check the rights of its folder."),
    ),
    "SQLITE_PERM": (
        Message("The database cannot be opened."),
        Message("Check the rights of its folder."),
    ),
    "SQLITE_IOERR": (
        Message("The disk failed."),
        Message("Check the disk, then run `fieldapp store check`."),
    ),
    "SQLITE_CORRUPT": (
        Message("The database is damaged."),
        Message("Keep a copy of the folder as it is and run `fieldapp store check`."),
    ),
    "SQLITE_NOTADB": (
        Message("The database is damaged, or is not this keystore's."),
        Message(
            "The keystore and the database of one folder belong together. Keep a copy of the "
            "folder as it is and run `fieldapp store check`."
        ),
    ),
}
_DAMAGED: Final = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR")


@contextmanager
def translated(folder: Path) -> Generator[None]:
    """Turn errors of the disk and the database into StoreErrors; a bug stays what it is.

    Args:
        folder: Of the database: where its disk is full, SQLite says now and then that it failed.

    Raises:
        StoreError: Full, locked or read-only.
        DamagedStoreError: The disk failed, or the file is damaged or not a database of this key.
    """
    try:
        yield
    except Error as e:
        _raise_translated(e, folder)


def _raise_translated(error: Exception, folder: Path) -> NoReturn:
    if str(error) == sqlite_dialect.CLOSED:
        raise StoreError(
            "The database of this home is on a PostgreSQL server now.",
            advice="Close this program and start it again.",
        ) from error
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_IOERR") and _is_full(folder):
        name = "SQLITE_FULL"
    words = next((w for code, w in _WORDS.items() if name.startswith(code)), None)
    if words is None:
        raise error
    kind = DamagedStoreError if name.startswith(_DAMAGED) else StoreError
    raise kind(words[0], advice=words[1]) from error


def _is_full(folder: Path) -> bool:
    with suppress(OSError):
        return shutil.disk_usage(folder).free < _LEAST_FREE
    return False


@cache
def statements(script: str) -> tuple[str, ...]:
    """Statements of an SQL file.

    sqlite-utils asks at each letter whether a statement is whole: most of what a new home took.
    """
    *pieces, rest = script.split(";")
    found, begun = [], ""
    for piece in pieces:
        begun += piece + ";"
        if sqlcipher3.complete_statement(begun):
            found.append(begun)
            begun = ""
    rest = begun + rest
    return (*found, rest) if rest.strip() else tuple(found)


class SQLCipherDatabase(sqlite_utils.Database):
    """A sqlite-utils database as `interface.Database`: disk and lock errors are StoreErrors.

    Args:
        conn: The connection.
        folder: Of its file.
    """

    def __init__(self, conn: sqlcipher3.Connection, folder: Path) -> None:
        self.folder = folder  # first: what it is made of runs statements
        self._deferred: list[Callable[[], None]] = []
        super().__init__(conn, execute_plugins=False, strict=True)

    @property
    def dialect(self) -> Dialect:
        """The SQL of SQLite alone."""
        return sqlite_dialect

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> Any:
        """Run a statement; a write outside `atomic` is its own transaction.

        Raises:
            StoreError: As `translated`.
        """
        try:  # a block of `translated` took a fifth of a short statement's time
            return super().execute(sql, parameters)
        except Error as e:
            _raise_translated(e, self.folder)

    def select(self, sql: str, values: dict[str, Any]) -> Any:
        """Rows of a select; SQLite's plans are for any values.

        Raises:
            StoreError: As `translated`.
        """
        return self.execute(sql, values)

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement for many rows; inside `atomic`.

        Raises:
            StoreError: As `translated`.
        """
        try:
            self.conn.executemany(sql, rows)
        except Error as e:
            _raise_translated(e, self.folder)

    @contextmanager
    def atomic(self) -> Generator[SQLCipherDatabase]:
        """Run a block as one transaction, with the write lock: what is read in it stays true.

        Raises:
            StoreError: As `translated`.
        """
        with translated(self.folder):
            if self.conn.in_transaction:
                with super().atomic():
                    yield self
                return
            self.conn.execute("BEGIN IMMEDIATE")
            try:
                yield self
                due = len(self._deferred)
                for write in self._deferred[:due]:
                    write()
                self.conn.execute("COMMIT")
            except BaseException:
                self.rollback()
                raise
            del self._deferred[:due]

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """Read what is inside as it was at one moment, while others write.

        Raises:
            StoreError: As `translated`.
        """
        with translated(self.folder):
            if self.conn.in_transaction:
                yield
                return
            self.conn.execute("BEGIN")
            try:
                yield
            finally:
                self.rollback()

    def stream(self, sql: str) -> Iterator[Any]:
        """Rows of a large answer: SQLite reads each when it is asked for.

        Raises:
            StoreError: As `translated`.
        """
        with translated(self.folder):
            yield from self.execute(sql)

    def defer(self, write: Callable[[], None]) -> None:
        """Have this written at the end of the next transaction that commits."""
        self._deferred.append(write)

    def settle(self) -> None:
        """Commit what was deferred.

        Raises:
            StoreError: As `translated`; it stays deferred.
        """
        if self._deferred:
            with self.atomic():
                pass

    def version(self) -> int:
        """Number that changes whenever another connection changes the database."""
        (number,) = self.execute("PRAGMA data_version").fetchone()
        return int(number)


def connect(path: Path, key: bytes) -> SQLCipherDatabase:
    """Open an encrypted database, or create it.

    Args:
        path: The file; its folder exists.
        key: 32 bytes, used as they are: no derivation in SQLCipher.

    Raises:
        StoreError: As `translated`; a wrong key is "not this keystore's".
    """
    with translated(path.parent):
        _create_private(path)
        # Explicit transactions only: the driver must never open or commit one by itself.
        conn = sqlcipher3.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None)
        try:
            # First, or a wrong key prints its errors on the terminal.
            conn.execute("PRAGMA cipher_log_level = none")
            conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            conn.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            conn.execute("PRAGMA journal_mode = WAL").fetchall()
            conn.execute("PRAGMA synchronous = FULL")
            conn.execute("PRAGMA foreign_keys = ON")
            # A damaged or hostile file must not call functions through its schema.
            conn.execute("PRAGMA trusted_schema = OFF")
            conn.execute("SELECT count(*) FROM sqlite_master").fetchall()
            conn.create_function("metres_to", 6, metres_to, deterministic=True)
            return SQLCipherDatabase(conn, path.parent)
        except BaseException:
            conn.close()
            raise


def _create_private(path: Path) -> None:
    """Make an empty file that only its owner may read; SQLite gives its own the same rights."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as e:
        message, advice = _WORDS["SQLITE_CANTOPEN"]
        raise StoreError(message, advice=advice) from e
