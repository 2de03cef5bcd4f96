"""PostgreSQL connection through psycopg: placeholders, settings, the write lock, error translation.

Statements of `store/` have SQLite's placeholders, ? and :name, which become psycopg's here. Whoever
writes holds one lock of the database, as SQLite's BEGIN IMMEDIATE; without it nothing is written.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import count
from typing import Any, Final, NoReturn
from weakref import WeakSet

import psycopg
from psycopg.adapt import Loader
from psycopg.types.numeric import Int2Dumper

from fieldapp.errors import DamagedStoreError, Message, ServerAwayError, StoreError
from fieldapp.store.interface import Dialect, Rows
from fieldapp.store.postgres import postgres_dialect, server_address

Error: Final = psycopg.Error
InsufficientPrivilege: Final = psycopg.errors.InsufficientPrivilege

_WRITER: Final = 0x66696C64  # of the advisory lock; the database is another part of its name
_AT_ONCE: Final = 1000  # rows of a large answer
_BUSY_MS: Final = 30_000  # longer than anybody else writes at once: each takes its turn
ALIVE: Final = (
    "connect_timeout=10 keepalives_idle=5 keepalives_interval=2 keepalives_count=3 "
    "tcp_user_timeout=15000"
)
_PLACES: Final = re.compile(r"'[^']*'|%|\?|(?<![:\w]):(\w+)( IS NULL)?")
# Whatever the server's own settings are: what was committed is on the disk, and who waited for the
# lock reads what the one before wrote. A client whose machine or network is gone is found within
# some five seconds, where the server by itself would wait for two hours, and one that was killed
# within one, in the middle of a statement too: both may hold a lock for which others wait.
# What is asked for is small: to compile code for it, or to begin processes, costs more than it.
_SESSION: Final = f"""
    SET search_path = fieldapp, public;
    SET client_min_messages = warning;
    SET lock_timeout = {_BUSY_MS};
    SET idle_in_transaction_session_timeout = '10min';
    SET synchronous_commit = on;
    SET default_transaction_isolation = 'read committed';
    SET default_transaction_read_only = on;
    SET jit = off;
    SET max_parallel_workers_per_gather = 0;
    SET tcp_keepalives_idle = 2;
    SET tcp_keepalives_interval = 1;
    SET tcp_keepalives_count = 3;
    SET tcp_user_timeout = 5000;
    DO $$ BEGIN
        PERFORM set_config('client_connection_check_interval', '1s', false);
    EXCEPTION WHEN invalid_parameter_value THEN  -- a server of another system than Linux
    END $$;
"""
_NOTHING: Final = " is null"  # whether a value is: the server asks for the type of one that is not
_WRITES: Final = re.compile(r"\b(INSERT|UPDATE|DELETE)\b")

_WORDS: Final[tuple[tuple[type[psycopg.Error], type[StoreError], Message, Message], ...]] = (
    (
        psycopg.errors.DiskFull,
        StoreError,
        Message("The disk is full."),
        Message("Free some space and try again; nothing was lost."),
    ),
    (
        psycopg.errors.LockNotAvailable,
        StoreError,
        Message("The database is in use."),
        Message("Close the other fieldapp and try again."),
    ),
    (
        psycopg.errors.DataCorrupted,
        DamagedStoreError,
        Message("The database is damaged."),
        Message("Keep a copy of PostgreSQL's folder as it is, and restore a backup."),
    ),
    (
        psycopg.errors.IndexCorrupted,
        DamagedStoreError,
        Message("The database is damaged."),
        Message("Keep a copy of PostgreSQL's folder as it is, and restore a backup."),
    ),
    (
        psycopg.errors.IoError,
        DamagedStoreError,
        Message("The disk failed."),
        Message("Check the disk, then run `fieldapp store check`."),
    ),
    (
        psycopg.errors.IdleInTransactionSessionTimeout,
        ServerAwayError,
        Message("PostgreSQL cannot be reached, or it stopped."),
        Message("Check that it runs and lets this account in, then try again."),
    ),
    (
        psycopg.OperationalError,
        ServerAwayError,
        Message("PostgreSQL cannot be reached, or it stopped."),
        Message("Check that it runs and lets this account in, then try again."),
    ),
)


_LIMITS: Final = "54"  # class "Program Limit Exceeded" of PostgreSQL's error codes


class _IntDumper(Int2Dumper):
    """Truth values as 0 and 1: the columns are SQLite's."""

    def dump(self, obj: Any) -> bytes:
        """Digit of a truth value, 0 or 1."""
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
        StoreError: Full or locked.
        ServerAwayError: It cannot be reached, or stopped.
        DamagedStoreError: The disk failed, or a page is damaged.
    """
    try:
        yield
    except Error as e:
        _raise_translated(e)


def _raise_translated(error: psycopg.Error) -> NoReturn:
    # A value or a statement beyond a limit of the server's: the fault of what brought it, alone.
    if (error.sqlstate or "").startswith(_LIMITS):
        raise error
    for kind, as_error, message, advice in _WORDS:
        if isinstance(error, kind):
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
    """A connection as `interface.Database`; one that was lost is made again at the next use.

    Args:
        dsn: As `connect`.
    """

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._role = "NONE"
        self.conn = _connected(dsn)
        self._deferred: list[Callable[[], None]] = []
        self._own_changes = 0
        self._inside = False
        self._streams = count()

    @property
    def dialect(self) -> Dialect:
        """The SQL of PostgreSQL alone."""
        return postgres_dialect

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> Rows:
        """Run a statement; a write outside `atomic` is its own transaction.

        Raises:
            StoreError: As `translated`.
        """
        if not self._inside:
            if _WRITES.search(sql):
                with self.atomic():
                    return self.execute(sql, parameters)
            self._make_again()
        return self._run(sql, parameters)

    def select(self, sql: str, values: dict[str, Any]) -> Rows:
        """Rows of a select that is planned anew for these values: few or many may meet them.

        A statement that came often is planned for any values else, which takes a page of a day for
        a third of all rows.

        Raises:
            StoreError: As `translated`.
        """
        if not self._inside:
            self._make_again()
        return self._run(sql, values, prepare=False)

    def _run(
        self,
        sql: str,
        parameters: Sequence[Any] | dict[str, Any] | None,
        *,
        prepare: bool | None = None,
    ) -> Rows:
        if isinstance(parameters, dict) and " IS NULL" in sql:
            parameters = parameters | {
                f"{name}{_NOTHING}": v is None for name, v in parameters.items()
            }
        try:
            return self.conn.execute(_placed(sql), parameters or (), prepare=prepare)
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
            self._make_again()
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

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """Read what is inside as it was at one moment, while others write.

        Raises:
            StoreError: As `translated`.
        """
        with translated():
            if self._inside:
                yield
                return
            self._make_again()
            self._inside = True
            try:
                with self.conn.transaction():
                    self.conn.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                    self.conn.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
                    yield
            finally:
                self._inside = False

    def stream(self, sql: str) -> Iterator[Any]:
        """Rows of a large answer, some at a time; inside `atomic` or `snapshot`.

        Raises:
            StoreError: As `translated`.
        """
        name = f"stream{next(self._streams)}"
        with translated(), self.conn.cursor(name=name) as cursor:
            cursor.itersize = _AT_ONCE
            yield from cursor.execute(_placed(sql))

    def work_as(self, role: str) -> None:
        """Have no more rights than this role, whatever the account may do.

        Raises:
            InsufficientPrivilege: The account may not work in it.
        """
        with translated():
            self.conn.execute(f"SET ROLE {role}")
        self._role = role

    def _make_again(self) -> None:
        if self.conn.broken:
            with translated():
                self.conn = _connected(self._dsn)
                self.conn.execute(f"SET ROLE {self._role}")

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
        InputError: As `server_address.check`.
        StoreError: As `translated`; the database's text is not UTF-8 in the order "C".
    """
    server_address.check(dsn)
    with translated():
        return PostgresDatabase(dsn)


def _connected(dsn: str) -> psycopg.Connection[Any]:
    conn = psycopg.connect(f"{ALIVE} application_name=fieldapp {dsn}", autocommit=True)
    _open.add(conn)
    try:
        conn.adapters.register_dumper(bool, _IntDumper)
        conn.adapters.register_loader("numeric", _NumericLoader)
        conn.execute(_SESSION)
        _check_text(conn)
    except BaseException:
        conn.close()
        raise
    return conn


_open: Final[WeakSet[psycopg.Connection[Any]]] = WeakSet()


def _let_go() -> None:
    """Let go of connections that this process was forked with.

    Else the server would not see the other process end, and hold its locks.
    """
    nowhere = os.open(os.devnull, os.O_RDWR)
    for conn in _open:
        if not conn.closed:
            os.dup2(nowhere, conn.fileno())
    os.close(nowhere)


if hasattr(os, "register_at_fork"):  # Windows has no processes of that kind
    os.register_at_fork(after_in_child=_let_go)


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
