"""Copy of the home's database as it is at one moment, encrypted under the same key.

Others may go on writing meanwhile. It is a file of SQLite's, whatever engine the home has: from a
server everything is copied, and compared table by table.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from fieldapp.errors import CancelledError
from fieldapp.store import conversion
from fieldapp.store.database import open_store
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.postgres import hub_file
from fieldapp.store.sqlite.sqlcipher import Error, connect
from fieldapp.store.sqlite.sqlite_dialect import DATABASE_FILE

_STEPS: Final = 100_000  # of SQLite's machine between two questions: some milliseconds


def copy_database(
    home: Path, secrets: Secrets, target: Path, *, cancelled: Callable[[], bool]
) -> None:
    """Copy the database of a home to a new file.

    Args:
        home: The home.
        secrets: Of its keystore.
        target: The file, in a folder of its own; must not exist. What was begun is left there
            where this fails.
        cancelled: Asked again and again.

    Raises:
        CancelledError: A person stopped it.
        StoreError: The disk is full or failed, or the server stopped.
    """
    if hub_file.dsn_of(home) is not None:
        _copy_from_server(home, secrets, target.parent, cancelled)
        return
    stopped = False

    def ask() -> int:
        nonlocal stopped
        stopped = stopped or cancelled()
        return int(stopped)

    db = connect(home / DATABASE_FILE, secrets.database_key)
    try:
        db.conn.set_progress_handler(ask, _STEPS)
        try:
            db.execute("VACUUM INTO ?", [str(target)])
        except Error as e:  # SQLITE_INTERRUPT, where `ask` stopped it
            if stopped:
                raise CancelledError("The backup was stopped.") from e
            raise
    finally:
        db.close()


def _copy_from_server(
    home: Path, secrets: Secrets, folder: Path, cancelled: Callable[[], bool]
) -> None:
    def ask(*_: object) -> None:
        if cancelled():
            raise CancelledError("The backup was stopped.")

    source = open_store(home, secrets)
    try:
        copied = open_store(folder, secrets)
        try:
            conversion.convert(source, copied, progress=ask)
        finally:
            copied.close()
    finally:
        source.close()
