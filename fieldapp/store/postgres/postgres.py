"""PostgreSQL connection through psycopg: placeholders, settings, the write lock, error translation.

Statements of `store/` have SQLite's placeholders, ? and :name, which become psycopg's here. Whoever
writes holds one lock of the database, as SQLite's BEGIN IMMEDIATE; without it nothing is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final, NoReturn

import psycopg
from psycopg.adapt import Loader
from psycopg.types.numeric import Int2Dumper

from fieldapp.errors import DamagedStoreError, Message, StoreError
from fieldapp.store.interface import Dialect, Rows
from fieldapp.store.postgres import postgres_dialect

Error: Final = psycopg.Error
InsufficientPrivilege: Final = psycopg.errors.InsufficientPrivilege

_WRITER: Final = 0x66696C64  # of the advisory lock; the database is another part of its name
_BUSY_MS: Final = 30_000  # longer than anybody else writes at once: each takes its turn
_ALIVE: Final = (
    "connect_timeout=10 keepalives_idle=5 keepalives_interval=2 keepalives_count=3 "
    "tcp_user_timeout=15000"
)
_PLACES: Final = re.compile(r"'[^']*'|%|\?|(?<![:\w]):(\w+)( IS NULL)?")
_NOTHING: Final = " is null"  # whether a value is: the server asks for the type of one that is not
_WRITES: Final = re.compile(r"\b(INSERT|UPDATE|DELETE)\b")

_WORDS: Final[tuple[tuple[type[psycopg.Error], Message, Message], ...]] = (
    (
        psycopg.errors.DiskFull,
        Message("The disk is full."),
        Message("Free some space and try again; nothing was lost."),
    ),
    (
        psycopg.errors.LockNotAvailable,
        Message("The database is in use."),
        Message("Close the other fieldapp and try again."),
    ),
    (
        psycopg.errors.DataCorrupted,
        Message("The database is damaged."),
        Message("Keep a copy of PostgreSQL's folder as it is, and restore a backup."),
    ),
    (
        psycopg.errors.IndexCorrupted,
        Message("The database is damaged."),
        Message("Keep a copy of PostgreSQL's folder as it is, and restore a backup."),
    ),
    (
        psycopg.errors.IoError,
        Message("The disk failed."),
        Message("Check the disk, then run `fieldapp store check`."),
    ),
    (
        psycopg.OperationalError,
        Message("PostgreSQL cannot be reached, or it stopped."),
        Message("Check that it runs and lets this account in, then try again."),
    ),
)
_DAMAGED: Final = (
    psycopg.errors.DataCorrupted,
    psycopg.errors.IndexCorrupted,
    psycopg.errors.IoError,
)


class _IntDumper(Int2Dumper):
    """Truth values as 0 and 1: the columns are SQLite's."""

    def dump(self, obj: Any) -> bytes:
        """Its digit, 0 or 1."""
        return b"1" if obj else b"0"


class _NumericLoader(Loader):
    """Sums of whole numbers as int; no column is numeric."""

    def load(self, data: Any) -> int:
        """Value of a sum."""
        return int(bytes(data))


@contextmanager
def translated() -> Generator[None]:
    """Turn errors of the server, the disk and the network into StoreErrors; a bug stays itself.

    Raises:
        StoreError: Unreachable, full or locked.
        DamagedStoreError: The disk failed, or a page is damaged.
    """
    try:
        yield
    except Error as e:
        _raise_translated(e)


def _raise_translated(error: psycopg.Error) -> NoReturn:
    for kind, message, advice in _WORDS:
        if isinstance(error, kind):
            as_error = DamagedStoreError if isinstance(error, _DAMAGED) else StoreError
            raise as_error(message, advice=advice) from error
    raise error


@lru_cache(maxsize=2048)
def _placed(sql: str) -> str:
    """The statement with psycopg's placeholders."""

    def place(found: re.Match[str]) -> str:
        text = found[0]
        if found[2] is not None:
            return f"%({found[1]}{_NOTHING})s = 1"
        if found[1] is not None:
            return f"%({found[1]})s"
        return "%s" if text == "?" else text.replace("%", "%%")

    # A list without members, which SQLite takes.
    sql = sql.replace("NOT IN ()", "<> ALL ('{}')").replace("IN ()", "= ANY ('{}')")
    return _PLACES.sub(place, sql)


class PostgresDatabase:
    """A connection as `interface.Database`.

    Args:
        conn: The connection, in autocommit mode.
    """

    def __init__(self, conn: psycopg.Connection[Any]) -> None:
        self.conn = conn
        self._deferred: list[Callable[[], None]] = []
        self._own_changes = 0
        self._inside = False

    @property
    def dialect(self) -> Dialect:
        """The SQL of PostgreSQL alone."""
        return postgres_dialect

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> Rows:
        """Run a statement; a write outside `atomic` is its own transaction.

        Raises:
            StoreError: As `translated`.
        """
        if not self._inside and _WRITES.search(sql):
            with self.atomic():
                return self.execute(sql, parameters)
        if isinstance(parameters, dict) and " IS NULL" in sql:
            parameters = parameters | {
                f"{name}{_NOTHING}": v is None for name, v in parameters.items()
            }
        try:
            return self.conn.execute(_placed(sql), parameters or ())
        except Error as e:
            _raise_translated(e)

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement for many rows; inside `atomic`.

        Raises:
            StoreError: As `translated`.
        """
        try:
            self.conn.cursor().executemany(_placed(sql), rows)
        except Error as e:
            _raise_translated(e)

    @contextmanager
    def atomic(self) -> Generator[PostgresDatabase]:
        """Run a block as one transaction, with the write lock: what is read in it stays true.

        Raises:
            StoreError: As `translated`.
        """
        with translated():
            if self._inside:
                with self.conn.transaction():
                    yield self
                return
            self._inside = True
            try:
                with self.conn.transaction():
                    self.conn.execute("SET TRANSACTION READ WRITE")
                    self.conn.execute("SELECT pg_advisory_xact_lock(%s)", [_WRITER])
                    yield self
                    due = len(self._deferred)
                    for write in self._deferred[:due]:
                        write()
                    changes = self.conn.execute(
                        "UPDATE change SET number = number + 1 "
                        "WHERE pg_current_xact_id_if_assigned() IS NOT NULL"
                    ).rowcount
            finally:
                self._inside = False
            self._own_changes += changes
            del self._deferred[:due]

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
        (number,) = self.execute("SELECT number FROM change").fetchone()
        return int(number) - self._own_changes

    def close(self) -> None:
        """Close the connection."""
        self.conn.close()


def connect(dsn: str) -> PostgresDatabase:
    """Connect to the database of a mission.

    Args:
        dsn: As libpq reads it. It names no password: the server knows the account, or its
            certificate.

    Raises:
        StoreError: As `translated`; the database's text is not UTF-8 in the order "C".
    """
    with translated():
        conn = psycopg.connect(f"{_ALIVE} application_name=fieldapp {dsn}", autocommit=True)
        try:
            conn.adapters.register_dumper(bool, _IntDumper)
            conn.adapters.register_loader("numeric", _NumericLoader)
            conn.execute("SET search_path = fieldapp, public")
            conn.execute("SET client_min_messages = warning")
            conn.execute(f"SET lock_timeout = {_BUSY_MS}")
            conn.execute("SET idle_in_transaction_session_timeout = '10min'")
            # Whatever the server's own settings are: what was committed is on the disk, and who
            # waited for the lock reads what the one before wrote.
            conn.execute("SET synchronous_commit = on")
            conn.execute("SET default_transaction_isolation = 'read committed'")
            conn.execute("SET default_transaction_read_only = on")
            _check_text(conn)
            return PostgresDatabase(conn)
        except BaseException:
            conn.close()
            raise


def _check_text(conn: psycopg.Connection[Any]) -> None:
    """Texts stand in the same order on both engines."""
    row = conn.execute(
        "SELECT pg_encoding_to_char(encoding), datcollate FROM pg_database "
        "WHERE datname = current_database()"
    ).fetchone()
    if row != ("UTF8", "C"):
        raise StoreError(
            "This PostgreSQL database puts letters into another order than fieldapp does.",
            advice="Make one so: CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'.",
        )
