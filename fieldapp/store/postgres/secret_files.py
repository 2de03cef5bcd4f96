"""Values of secrets beside a database on a server: sealed files in the home's folder `secrets`.

A server keeps what was deleted, in its journal, its backups and its copies. So the table `secret`
only names a file, and a value is destroyed by removing that.
"""

from __future__ import annotations

import secrets as random
from pathlib import Path

from fieldapp.errors import StoreError
from fieldapp.store.interface import Home, Store
from fieldapp.store.postgres.hub_file import SECRETS_FOLDER
from fieldapp.store.sealed import sealed_files


def keep(home: Home, value: bytes) -> bytes:
    """Write a value to a new file; its name is for the table.

    Raises:
        StoreError: The disk is full or failed.
    """
    name = random.token_bytes(16)
    sealed_files.write(_folder(home), home.secrets, name.hex(), value)
    return name


def kept(home: Home, name: bytes) -> bytes:
    """The value that this file has.

    Raises:
        StoreError: It is not in this home, or cannot be read.
        VerificationError: It was altered.
    """
    value = sealed_files.read(_folder(home), home.secrets, name.hex())
    if value is None:
        raise StoreError(
            "A secret of this home is missing in its folder `secrets`.",
            advice="Bring the folder `secrets` from the home's backup.",
        )
    return value


def remove_unnamed(store: Store) -> None:
    """Remove the files that the table does not name; outside a transaction.

    Raises:
        StoreError: The disk failed.
    """
    with store.transaction():  # nobody puts one meanwhile
        rows = store.db.execute("SELECT value FROM secret").fetchall()
        named = {
            sealed_files.path(_folder(store), store.secrets, bytes(name).hex()) for (name,) in rows
        }
        try:
            for path in _folder(store).glob("*.age"):
                if path not in named:
                    path.unlink(missing_ok=True)
        except OSError as e:
            raise StoreError("A sealed file cannot be removed.", advice="Check the disk.") from e


def _folder(home: Home) -> Path:
    return home.home / SECRETS_FOLDER
