"""Interface of the store: what the program needs of a store, and a store of its engine.

`Store` is what everybody outside `store/` holds. They read its three values, make transactions of
several steps, close it, and pass it to the functions of `settings`, `drafts`, `evidence/`,
`transfer/`, `records/`, `hub_log` and `integrity`. These hold all SQL, and are the same for every
engine but for the few pieces of a `Dialect`. `db` is theirs alone.

An engine is a `Database` with its `Dialect`, and a way to open it (`database`): SQLCipher
(`sqlite/`) and PostgreSQL (`postgres/`). tests/store/contract holds both to all of it.
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

    @property
    def dialect(self) -> Dialect:
        """The SQL of this engine alone."""
        ...

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> Rows:
        """Run a statement; a write outside `atomic` is its own transaction."""
        ...

    def select(self, sql: str, values: dict[str, Any]) -> Rows:
        """Rows of a select that is planned anew for these values: few or many may meet them."""
        ...

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement for many rows; inside `atomic`."""
        ...

    def atomic(self) -> AbstractContextManager[object]:
        """One transaction; an inner block is undone alone. What is read inside stays true."""
        ...

    def snapshot(self) -> AbstractContextManager[object]:
        """Read what is inside as it was at one moment, while others write."""
        ...

    def stream(self, sql: str) -> Iterator[Any]:
        """Rows of a large answer, not all of them in memory; inside `atomic` or `snapshot`."""
        ...

    def defer(self, write: Callable[[], None]) -> None:
        """Have this written at the end of the next transaction that commits."""
        ...

    def settle(self) -> None:
        """Commit what was deferred, in a transaction of its own where none came."""
        ...

    def version(self) -> int:
        """Number that changes whenever another connection changes the database."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class Dialect(Protocol):
    """SQL that an engine says in its own way; all other SQL in `store/` is common to both.

    Both have a function `metres_to`, as `distance.metres_to`. Constants are parts of statements.
    """

    JOIN_IN_ORDER: str
    """A join that reads its left side first."""

    OBSERVATIONS_LISTED: str
    """A join of a list `c` with its observations `o`, each found by its number."""

    BY_TIME: str
    """Hint behind the table `observation`: its index by time."""

    LONG_EVENTS: str
    """Hint behind the table `observation`: its index of long events."""

    ARRIVAL: str
    """Column of the table `receipt` that numbers its rows as they came."""

    WITH_WORDS: str
    """Select of the records that have all words of `:text`."""

    WITH_WORDS_BETWEEN: str
    """Select of those among the records `:low` to `:high`."""

    LISTED_TOLD: str
    """Select of the values that `list_value` put into `:told`."""

    def add_words(self, db: Database, rows: Iterable[tuple[int, str, str]]) -> None:
        """Index text and choices of observations, by the number of the record; in a transaction."""
        ...

    def words_query(
        self, db: Database, words: Sequence[tuple[str, Sequence[str]]], *, unfinished: bool
    ) -> str:
        """The value of `:text`: all of these words; an unfinished last one is a prefix.

        Args:
            db: The database that is searched.
            words: Each with the words of the choices that it names, one of which will do.
            unfinished: As `typed_words`.
        """
        ...

    def with_words_among(self, db: Database, text: str, numbers: Sequence[int]) -> set[int]:
        """Numbers of those records, of some, that have all words of a `words_query`."""
        ...

    def list_value(self, values: Sequence[str]) -> str:
        """The value of `:told`, and of its like."""
        ...

    def has_word(self, db: Database, word: str, *, begins: bool) -> bool:
        """Whether an observation's text has this folded word, or one that begins with it."""
        ...

    def like_words(self, db: Database, word: str) -> Iterable[str]:
        """Words of observations' texts among which are all that are like a folded word."""
        ...

    def box_meets(self, west: str, south: str, east: str, north: str) -> str:
        """Condition that a row of `box` meets an area, whose degrees are these expressions."""
        ...

    def tables(self, db: Database) -> list[str]:
        """Names of the tables, without those that are the engine's own."""
        ...

    def number_column(self, table: str) -> str:
        """The column of an index table that holds the number of the record."""
        ...

    def empty(self, db: Database, table: str) -> None:
        """Remove all rows of an index table."""
        ...

    def damaged_indexes(self, db: Database) -> list[str]:
        """Names of the search indexes that are damaged inside."""
        ...

    def check_pages(self, home: Home) -> None:
        """Raise DamagedStoreError where a page of the database is not as it was written."""
        ...

    def wrong_references(self, db: Database) -> Iterator[str]:
        """Problems of the database's tables and of what their rows name, in words."""
        ...

    def stored_bytes(self, store: Store) -> int:
        """Size of the database on its disk."""
        ...

    def free_memory(self, db: Database) -> None:
        """Give memory back to the system, after a large part of the database was read."""
        ...

    def little_memory(self, db: Database) -> AbstractContextManager[None]:
        """Keep little in memory, for what goes through all of the database once."""
        ...

    def keep_secret(self, home: Home, value: bytes) -> bytes:
        """Put a secret's value where it can be destroyed; what the table `secret` holds for it."""
        ...

    def kept_secret(self, home: Home, held: bytes) -> bytes:
        """The secret's value, by what the table `secret` holds."""
        ...

    def turn(self, home: Home) -> AbstractContextManager[object]:
        """Wait for the turn to write beside other importers, before the transaction begins."""
        ...

    def destroy_row(self, db: Database, sql: str, values: Sequence[object]) -> None:
        """Delete rows that are to be gone for good once `overwrite_destroyed` follows."""
        ...

    def overwrite_destroyed(self, store: Store) -> bool:
        """Make sure that nothing is left of what was destroyed; after the commit.

        Returns:
            True once that is done; False while another program reads the database.
        """
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

    def turn(self) -> AbstractContextManager[object]:
        """One transaction, as `transaction`, that first waits for its turn among importers.

        Raises:
            StoreError: As `transaction`.
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
