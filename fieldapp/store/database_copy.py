"""Copy of the home's database as it is at one moment, encrypted under the same key.

Others may go on writing meanwhile: `VACUUM INTO` reads one snapshot.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from fieldapp.errors import CancelledError
from fieldapp.store.keys.keystore import Secrets
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
        target: The file; must not exist. What was begun is left there where this fails.
        cancelled: Asked again and again.

    Raises:
        CancelledError: A person stopped it.
        StoreError: The disk is full or failed.
    """
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
