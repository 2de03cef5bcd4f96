"""The store: one encrypted database, opened, migrated and closed.

A home holds `keystore`, `fieldapp.db` (SQLCipher, raw key from the keystore) and `evidence/`. The
schema is made by the SQL files in migrations/, applied in the order of their names, each in one
transaction with the row that says so: a file that fails leaves the database as it was. A database
that names a migration this program does not have was made by a newer version and is not opened.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from fieldapp import __version__
from fieldapp.errors import StoreError
from fieldapp.paths import MIGRATIONS
from fieldapp.store.index.rebuild import remake
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.sqlcipher import AnyDatabase, Database, Error, Migrations, connect, translated

DATABASE_FILE: Final = "fieldapp.db"

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """An open database, and the folder and keys it belongs to. Bound to the thread that opened it.

    Attributes:
        db: The connection; `with store.db.atomic():` makes one transaction of what is inside.
        home: Folder of keystore, database and evidence.
        secrets: What the keystore holds.
    """

    db: Database
    home: Path
    secrets: Secrets = field(repr=False)

    @property
    def kid(self) -> bytes:
        """Key identifier of the own feed, 8 bytes."""
        return self.secrets.signer.verifier.kid

    def close(self) -> None:
        """Close the database; the store is of no use afterwards."""
        self.db.close()


def open_store(home: Path, secrets: Secrets, *, migrations: Path = MIGRATIONS) -> Store:
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
    try:
        _migrate(db, migrations)
    except BaseException:
        db.close()
        raise
    return Store(db=db, home=home, secrets=secrets)


def _migrate(db: Database, folder: Path) -> None:
    migrations = Migrations("fieldapp")
    names = []
    for path in sorted(folder.glob("*.sql")):
        migrations(name=path.stem)(_runner(path))
        names.append(path.stem)
    unknown = [m.name for m in migrations.applied(db) if m.name not in names]
    if unknown:
        raise StoreError(
            f"The database was made by a newer version: it has {unknown[-1]}, and fieldapp "
            f"{__version__} ends with {names[-1] if names else 'none'}.",
            advice="Install the newer fieldapp; this one changes nothing.",
        )
    if migrations.pending(db):
        migrations.apply(db)
    # What a migration adds to the index is made from the records; cut off, it is made next time.
    made = db.execute("SELECT value FROM setting WHERE name = 'index'").fetchone()
    if made is None or made[0] != names[-1]:
        with db.atomic():
            remake(db)
            db.execute(
                "INSERT INTO setting VALUES ('index', ?) "
                "ON CONFLICT DO UPDATE SET value = excluded.value",
                [names[-1]],
            )


def _runner(path: Path) -> Callable[[AnyDatabase], None]:
    def run(db: AnyDatabase) -> None:
        try:
            with translated():
                db.executescript(path.read_text("utf-8"))
        except Error as e:
            raise StoreError(
                f"The database could not be brought up to {path.stem} and is as it was before.",
                advice="Go on with the older fieldapp, and report this one.",
            ) from e

    return run


def moment(seconds: int) -> datetime:
    """A stored time; arithmetic, because Windows' own functions refuse times before 1970."""
    return _EPOCH + timedelta(seconds=seconds)


def setting(store: Store, name: str) -> str | None:
    """A setting of this home, None where it was never put."""
    row = store.db.execute("SELECT value FROM setting WHERE name = ?", [name]).fetchone()
    return str(row[0]) if row else None


def put_setting(store: Store, name: str, value: str) -> None:
    """Keep a setting; an earlier value is replaced."""
    store.db.execute(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        [name, value],
    )


def secret(store: Store, name: str) -> bytes | None:
    """A named secret of this home (a log key, an age identity), None where it was never put."""
    row = store.db.execute("SELECT value FROM secret WHERE name = ?", [name]).fetchone()
    return bytes(row[0]) if row else None


def put_secret(store: Store, name: str, value: bytes) -> None:
    """Keep a named secret; an earlier value is replaced."""
    store.db.execute(
        "INSERT INTO secret VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        [name, value],
    )
