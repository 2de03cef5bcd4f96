"""Interface of the store: what the program needs of a store, and a store of its engine.

`Store` is what everybody outside `store/` holds. They read its three values, make transactions of
several steps, close it, and pass it to the functions of `settings`, `drafts`, `evidence/`,
`transfer/`, `records/`, `hub_log` and `integrity`. These hold all SQL, and are the same for every
engine but for the few pieces in `dialect`. `db` is theirs alone.

An engine is a `Database` and a way to open it: today SQLCipher (`sqlcipher`, `database`).
tests/store/contract holds an engine to all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

from fieldapp.store.keys.keystore import Secrets


class Rows(Protocol):
    """The rows that a statement gives, each a tuple."""

    def __iter__(self) -> Iterator[Any]:
        """The rows that were not read yet, one by one."""
        ...

    def fetchone(self) -> Any:
        """The next row, None at the end."""
        ...

    def fetchall(self) -> list[Any]:
        """All rows that were not read yet."""
        ...


class Database(Protocol):
    """A connection to an engine. What the disk, a lock or the network did is a StoreError."""

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> Rows:
        """Run a statement; a write outside `atomic` is its own transaction."""
        ...

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement for many rows; inside `atomic`."""
        ...

    def atomic(self) -> AbstractContextManager[object]:
        """One transaction; an inner block is undone alone. What is read inside stays true."""
        ...

    def defer(self, write: Callable[[], None]) -> None:
        """Have this written at the end of the next transaction that commits."""
        ...

    def settle(self) -> None:
        """Commit what was deferred, in a transaction of its own where none came."""
        ...


class Home(Protocol):
    """A home whose keys are known; its database need not open."""

    @property
    def home(self) -> Path:
        """Folder of keystore, database and evidence."""
        ...

    @property
    def secrets(self) -> Secrets:
        """Secrets of the keystore."""
        ...


class Store(Home, Protocol):
    """An open store. Bound to the thread that opened it."""

    @property
    def kid(self) -> bytes:
        """Key identifier of the own feed, 8 bytes."""
        ...

    @property
    def db(self) -> Database:
        """The connection, for modules of `store/` alone."""
        ...

    def transaction(self) -> AbstractContextManager[object]:
        """Make one transaction of what is inside: all of it is stored, or nothing.

        Blocks may stand inside each other; an inner one that fails is undone alone. Nobody else
        writes meanwhile, so what is read inside stays true.

        Raises:
            StoreError: The disk is full or failed, or another program writes too long.
        """
        ...

    def version(self) -> int:
        """Number that changes whenever another program, or thread, changes the database.

        Raises:
            StoreError: The disk failed.
        """
        ...

    def close(self) -> None:
        """Close the database; the store is of no use afterwards."""
        ...
