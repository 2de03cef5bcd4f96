"""The schema: SQL files of migrations/postgres/, applied in the order of their names.

Each is one transaction with the row that says so, under a lock that every program takes. After it
the connection works in the role fieldapp_hub, which may not change what is append-only.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fieldapp import __version__
from fieldapp.errors import Message, StoreError
from fieldapp.store.postgres.postgres import (
    Error,
    InsufficientPrivilege,
    PostgresDatabase,
    connect,
    translated,
)

_MIGRATING: Final = 0x66696C65  # of the advisory lock
_BEGIN: Final = """
    CREATE SCHEMA IF NOT EXISTS fieldapp;
    CREATE TABLE IF NOT EXISTS migration (
        name text PRIMARY KEY,
        applied_at timestamptz NOT NULL DEFAULT now()
    );
"""


def bring_up(db: PostgresDatabase, folder: Path) -> str:
    """Apply what is missing, and work in the program's role; the name of the newest migration.

    Raises:
        StoreError: Made by a newer version, or a migration failed and the database is as it was.
    """
    files = {path.stem: path for path in sorted(folder.glob("*.sql"))}
    applied = _applied(db)
    if unknown := [name for name in applied if name not in files]:
        raise StoreError(
            Message(
                "The database was made by a newer version: it has {1}, and fieldapp "
                "{2} ends with {3}.",
                unknown[-1],
                __version__,
                max(files),
            ),
            advice="Install the newer fieldapp; this one changes nothing.",
        )
    if set(files) - set(applied):
        _apply(db, files)
    try:
        db.work_as("fieldapp_hub")
    except InsufficientPrivilege as e:
        raise StoreError(
            "This account may not work in the mission's PostgreSQL database.",
            advice="Let the database's owner run: GRANT fieldapp_hub TO this account.",
        ) from e
    return max(files)


def remove(dsn: str) -> None:
    """Remove a mission's tables and everything in them; the account owns them.

    Raises:
        StoreError: The server cannot be reached, or somebody else owns them.
    """
    db = connect(dsn)
    try:
        with translated(), db.conn.transaction():
            db.conn.execute("SET TRANSACTION READ WRITE")
            db.conn.execute("DROP SCHEMA IF EXISTS fieldapp, readers, receivers CASCADE")
    except InsufficientPrivilege as e:
        raise StoreError(
            "This account may not remove what is in the PostgreSQL database.",
            advice="Let its owner run: DROP SCHEMA fieldapp, readers, receivers CASCADE.",
        ) from e
    finally:
        db.close()


def _applied(db: PostgresDatabase) -> list[str]:
    there = db.execute("SELECT to_regclass('fieldapp.migration') IS NOT NULL").fetchone()[0]
    if not there:
        return []
    return [name for (name,) in db.execute("SELECT name FROM migration ORDER BY name")]


def _apply(db: PostgresDatabase, files: dict[str, Path]) -> None:
    conn = db.conn
    for name, path in files.items():
        try:
            with translated(), conn.transaction():
                conn.execute("SET TRANSACTION READ WRITE")
                conn.execute("SELECT pg_advisory_xact_lock(%s)", [_MIGRATING])
                conn.execute(_BEGIN)
                if name not in _applied(db):
                    conn.execute(path.read_bytes())
                    conn.execute("INSERT INTO migration VALUES (%s)", [name])
        except Error as e:
            raise StoreError(
                Message(
                    "The database could not be brought up to {1} and is as it was before.", name
                ),
                advice="Go on with the older fieldapp, and report this one.",
            ) from e
