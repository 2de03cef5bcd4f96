"""The store: one encrypted database, opened, migrated and closed.

A home holds `keystore`, `fieldapp.db` (SQLCipher, raw key from the keystore) and `evidence/`. Where
it has `hub.toml`, its database is on the PostgreSQL server that is named there, and bears a mark of
the home's keys: no other mission's is taken for it. The schema is made by the SQL files in
migrations/. A database that names a migration this program does not have was made by a newer
version and is not opened.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from fieldapp.errors import Message, StoreError
from fieldapp.ledger.keys import Signer
from fieldapp.paths import MIGRATIONS, POSTGRES_MIGRATIONS
from fieldapp.store import settings
from fieldapp.store.index.rebuild import make_index
from fieldapp.store.interface import Database, Store
from fieldapp.store.keys.keyed_names import keyed_name
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.postgres import hub_file
from fieldapp.store.sealed import named_secrets
from fieldapp.store.sqlite import sqlite_dialect, sqlite_schema
from fieldapp.store.sqlite.sqlcipher import connect
from fieldapp.store.sqlite.sqlite_dialect import DATABASE_FILE, FILES

_UNFINISHED: Final = "unfinished "  # before the mark, until the home names the server


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStore:
    """An open database, and the folder and keys that it belongs to; see `interface.Store`."""

    db: Database
    home: Path
    secrets: Secrets = field(repr=False)

    @property
    def kid(self) -> bytes:
        """Key identifier of the own feed, 8 bytes."""
        return self.secrets.signer.verifier.kid

    def transaction(self) -> AbstractContextManager[object]:
        """Make one transaction of what is inside, as `interface.Store`."""
        return self.db.atomic()

    @contextmanager
    def turn(self) -> Generator[None]:
        """Make one transaction once it is its turn, as `interface.Store`."""
        with self.db.dialect.turn(self), self.db.atomic():
            yield

    def version(self) -> int:
        """Number that changes whenever another connection changes the database."""
        return self.db.version()

    def close(self) -> None:
        """Close the database; the store is of no use afterwards."""
        with suppress(StoreError):  # a full disk keeps nobody from closing
            self.db.settle()
        self.db.close()


def open_store(home: Path, secrets: Secrets, *, migrations: Path = MIGRATIONS) -> OpenStore:
    """Open the home's database; create it where there is none, bring it up to date.

    Args:
        home: The folder; it exists.
        secrets: From `keystore.unlock` or `keystore.create`.
        migrations: Folder of SQL files, where the database is the home's own file.

    Raises:
        InputError: The server's address in `hub.toml` is not one that may stand there.
        StoreError: Made by a newer version, in use, full, damaged, not of this keystore, or a
            migration failed, and then the database is as it was before that migration. Or the
            server cannot be reached, or the database on it is not this home's.
    """
    dsn = hub_file.dsn_of(home)
    if dsn is None:
        db = connect(home / DATABASE_FILE, secrets.database_key)
        store = OpenStore(db=db, home=home, secrets=secrets)
        store = _opened(store, lambda: sqlite_schema.bring_up(db, migrations))
        dsn = settings.get(store, settings.ON_SERVER)
        if dsn is None:
            return store
        store.close()
        hub_file.write(home, dsn)  # what was cut off after the database was closed for good
    return _opened(*_on_server(home, secrets, dsn), belongs=_check_mark)


def has_database(home: Path) -> bool:
    """Whether a home has a database: in a file that is not empty, or on a server.

    Raises:
        StoreError: `hub.toml` cannot be read.
    """
    path = home / DATABASE_FILE
    return hub_file.dsn_of(home) is not None or (path.exists() and path.stat().st_size > 0)


def stored_bytes(store: Store) -> int:
    """Size of the database, on this machine's disk or the server's.

    Raises:
        OSError: The home cannot be read.
        StoreError: The server cannot be reached.
    """
    return store.db.dialect.stored_bytes(store)


def open_on_postgres(
    home: Path, secrets: Secrets, dsn: str, *, migrations: Path = POSTGRES_MIGRATIONS
) -> OpenStore:
    """Open the database that a home has on a PostgreSQL server, and bring it up to date.

    Args:
        home: The folder of keystore, secrets and evidence; it exists.
        secrets: As in `open_store`.
        dsn: As libpq reads it; the database exists.
        migrations: Folder of SQL files.

    Raises:
        StoreError: As `open_store`, or the server cannot be reached.
    """
    return _opened(*_on_server(home, secrets, dsn, migrations))


def begin_on_server(home: Path, secrets: Secrets, dsn: str) -> OpenStore:
    """Open an empty database on a server for a home; it is the home's once `hub.toml` names it.

    What an attempt of this home left there that was cut off before is removed.

    Raises:
        InputError: As `open_store`.
        StoreError: As `open_on_postgres`, or a home has its database there.
    """
    store = open_on_postgres(home, secrets, dsn)
    if settings.get(store, settings.DATABASE_OF) == _UNFINISHED + _mark(store):
        store.close()
        _remove(dsn)
        store = open_on_postgres(home, secrets, dsn)
    if settings.get(store, settings.DATABASE_OF) is not None:
        store.close()
        raise StoreError(
            "A home has its database there already.", advice="Name an empty one for this mission."
        )
    settings.put(store, settings.DATABASE_OF, _UNFINISHED + _mark(store))
    return store


def close_for_good(store: Store, dsn: str) -> None:
    """Close a home's own database for good, in a transaction: it is on a server, whole.

    With the commit the server is in force, and what is left to do is done when the home is opened.
    """
    settings.put(store, settings.ON_SERVER, dsn)
    sqlite_dialect.close_for_good(store.db)


def make_on_server(home: Path, secrets: Secrets, name: str) -> None:
    """Give a new home a new database of this name, on the server that libpq finds (PGHOST …).

    Raises:
        InputError: As `open_store`.
        StoreError: The server cannot be reached, or the account may make no database.
    """
    _check_installed()
    from fieldapp.store.postgres import own_database  # noqa: PLC0415 - laptops have no psycopg

    dsn = own_database.create(name)
    begin_on_server(home, secrets, dsn).close()
    hub_file.write(home, dsn)


def drop_from_server(home: Path) -> None:
    """Drop the database that `make_on_server` made for a home, where it made one.

    Raises:
        StoreError: The server cannot be reached.
    """
    dsn = hub_file.dsn_of(home)
    if dsn is not None:
        _check_installed()
        from fieldapp.store.postgres import own_database  # noqa: PLC0415 - as above

        own_database.drop(dsn)


def remove_from_server(home: Path) -> None:
    """Remove everything of a home from the server that has its database, where one has.

    Raises:
        InputError, StoreError: The server cannot be reached, or does not allow it.
    """
    dsn = hub_file.dsn_of(home)
    if dsn is not None:
        _remove(dsn)


def _on_server(
    home: Path, secrets: Secrets, dsn: str, migrations: Path = POSTGRES_MIGRATIONS
) -> tuple[OpenStore, Callable[[], str]]:
    """A store on a server, and how its database is brought up to date.

    Raises:
        StoreError: The server cannot be reached, or psycopg is not installed.
    """
    _check_installed()
    from fieldapp.store.postgres import postgres, schema  # noqa: PLC0415 - laptops have no psycopg

    db = postgres.connect(dsn)
    return OpenStore(db=db, home=home, secrets=secrets), lambda: schema.bring_up(db, migrations)


def _remove(dsn: str) -> None:
    _check_installed()
    from fieldapp.store.postgres import schema  # noqa: PLC0415 - laptops have no psycopg

    schema.remove(dsn)


def _check_installed() -> None:
    if importlib.util.find_spec("psycopg") is None:
        raise StoreError(
            "The database is on PostgreSQL, and a part of the program is missing.",
            advice="Install fieldapp with the extra `hub`.",
        )


def _mark(store: Store) -> str:
    """Mark of this home's keys."""
    return keyed_name(store.secrets, b"database")


def _check_mark(store: Store) -> None:
    """Refuse a database on a server that is not this home's; end the move of one that is.

    Raises:
        StoreError: It is another's, or empty, or the home has one of its own that is in force.
    """
    mark = settings.get(store, settings.DATABASE_OF)
    if mark not in (_mark(store), _UNFINISHED + _mark(store)):
        raise StoreError(
            Message(
                "The PostgreSQL database that {1} names is not this home's.", hub_file.HUB_FILE
            ),
            advice="Correct the file, or restore a backup with `fieldapp hub restore`.",
        )
    _remove_closed(store)
    if mark != _mark(store):
        settings.put(store, settings.DATABASE_OF, _mark(store))


def _remove_closed(store: Store) -> None:
    """Remove the home's own database, closed for good: it has keys that are to be destroyed."""
    path = store.home / DATABASE_FILE
    if not path.exists():
        return
    own = OpenStore(
        db=connect(path, store.secrets.database_key), home=store.home, secrets=store.secrets
    )
    closed = settings.get(own, settings.ON_SERVER) is not None
    own.close()
    if not closed:
        raise StoreError(
            Message("{1} names a server, and the home has a database.", hub_file.HUB_FILE),
            advice="Remove the file, then move the database with `fieldapp hub convert`.",
        )
    try:
        for name in FILES:
            (store.home / name).unlink(missing_ok=True)
    except OSError as e:
        raise StoreError(
            Message("{1} cannot be removed.", path), advice="Check the rights of the home."
        ) from e


def _opened(
    store: OpenStore,
    migrate: Callable[[], str],
    belongs: Callable[[Store], None] = lambda _: None,
) -> OpenStore:
    """The store with its database up to date, and under its own key."""
    try:
        newest = migrate()
        belongs(store)
        _index(store, newest)
        name = settings.get(store, settings.OWN_SEED)
        if name is not None:
            own = Signer(named_secrets.get(store, name) or b"")
            store = replace(store, secrets=replace(store.secrets, signer=own))
    except BaseException:
        store.db.close()
        raise
    return store


def _index(store: OpenStore, newest: str) -> None:
    """Make the index again after a migration; cut off, it is made the next time."""
    if settings.get(store, settings.INDEX_MADE_BY) != newest:
        with store.transaction():
            make_index(store)
            settings.put(store, settings.INDEX_MADE_BY, newest)
