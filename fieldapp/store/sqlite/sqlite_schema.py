"""The schema of SQLite: SQL files of migrations/, applied in the order of their names.

Each is one transaction with the row that says so: a file that fails leaves the database as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from fieldapp import __version__
from fieldapp.errors import Message, StoreError
from fieldapp.store.sqlite.sqlcipher import (
    AnyDatabase,
    Error,
    Migrations,
    SQLCipherDatabase,
    statements,
    translated,
)


def bring_up(db: SQLCipherDatabase, folder: Path) -> str:
    """Apply what is missing; the name of the newest migration.

    Raises:
        StoreError: Made by a newer version, or a migration failed and the database is as it was.
    """
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
