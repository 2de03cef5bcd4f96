"""The store: one encrypted database, opened, migrated and closed.

A home holds `keystore`, `fieldapp.db` (SQLCipher, raw key from the keystore) and `evidence/`. The
schema is made by the SQL files in migrations/, applied in the order of their names, each in one
transaction with the row that says so: a file that fails leaves the database as it was. A database
that names a migration this program does not have was made by a newer version and is not opened.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from fieldapp import __version__
from fieldapp.errors import Message, StoreError
from fieldapp.ledger.keys import Signer
from fieldapp.paths import MIGRATIONS, POSTGRES_MIGRATIONS
from fieldapp.store import settings
from fieldapp.store.index.rebuild import make_index
from fieldapp.store.interface import Database
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.sealed import named_secrets
from fieldapp.store.sqlite.sqlcipher import (
    AnyDatabase,
    Error,
    Migrations,
    SQLCipherDatabase,
    connect,
    statements,
    translated,
)
from fieldapp.store.sqlite.sqlite_dialect import DATABASE_FILE


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
        migrations: Folder of SQL files.

    Raises:
        StoreError: Made by a newer version, in use, full, damaged, not of this keystore, or a
            migration failed, and then the database is as it was before that migration.
    """
    db = connect(home / DATABASE_FILE, secrets.database_key)
    return _opened(OpenStore(db=db, home=home, secrets=secrets), lambda: _migrate(db, migrations))


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
    from fieldapp.store.postgres import postgres, schema  # noqa: PLC0415 - laptops have no psycopg

    db = postgres.connect(dsn)
    store = OpenStore(db=db, home=home, secrets=secrets)
    return _opened(store, lambda: schema.bring_up(db, migrations))


def _opened(store: OpenStore, migrate: Callable[[], str]) -> OpenStore:
    """The store with its database up to date, and under its own key."""
    try:
        _index(store, migrate())
        name = settings.get(store, settings.OWN_SEED)
        if name is not None:
            own = Signer(named_secrets.get(store, name) or b"")
            store = replace(store, secrets=replace(store.secrets, signer=own))
    except BaseException:
        store.db.close()
        raise
    return store


def _migrate(db: SQLCipherDatabase, folder: Path) -> str:
    """Apply what is missing; the name of the newest migration."""
    migrations = Migrations("fieldapp")
    names = []
    for path in sorted(folder.glob("*.sql")):
        migrations(name=path.stem)(_runner(path, db.folder))
        names.append(path.stem)
    unknown = [m.name for m in migrations.applied(db) if m.name not in names]
    if unknown:
        raise StoreError(
            Message(
                "The database was made by a newer version: it has {1}, and fieldapp "
                "{2} ends with {3}.",
                unknown[-1],
                __version__,
                names[-1] if names else "none",
            ),
            advice="Install the newer fieldapp; this one changes nothing.",
        )
    if migrations.pending(db):
        migrations.apply(db)
    return names[-1]


def _index(store: OpenStore, newest: str) -> None:
    """Make the index again after a migration; cut off, it is made the next time."""
    if settings.get(store, settings.INDEX_MADE_BY) != newest:
        with store.transaction():
            make_index(store)
            settings.put(store, settings.INDEX_MADE_BY, newest)


def _runner(path: Path, folder: Path) -> Callable[[AnyDatabase], None]:
    def run(db: AnyDatabase) -> None:
        try:
            with translated(folder):
                for statement in statements(path.read_text("utf-8")):
                    db.execute(statement)
        except Error as e:
            raise StoreError(
                Message(
                    "The database could not be brought up to {1} and is as it was before.",
                    path.stem,
                ),
                advice="Go on with the older fieldapp, and report this one.",
            ) from e

    return run
