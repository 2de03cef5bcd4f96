"""The file `hub.toml` of a home: the PostgreSQL server that has its database.

    [database]
    dsn = "host=/run/postgresql dbname=mission"

A home without it has its database in a file of its own. It names no password: see server_address.
What else may stand in it is `objects.bucket_file`'s.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from fieldapp.errors import Message, StoreError
from fieldapp.store.atomic_file import new_file
from fieldapp.store.objects import bucket_file
from fieldapp.toml_text import parse_toml

HUB_FILE: Final = bucket_file.HUB_FILE
SECRETS_FOLDER: Final = "secrets"
"""Folder of the home with the secrets that are not to be on a server: see secret_files."""

_HEAD: Final = (
    "# Where the database of this home is. No password stands here: the server knows the account\n"
    "# that the program runs in, or its certificate.\n"
)


def dsn_of(home: Path) -> str | None:
    """The server's address as libpq reads it; None where the home has its database itself.

    Raises:
        StoreError: The file cannot be read, or names no server.
    """
    path = home / HUB_FILE
    try:
        tables = parse_toml(path.read_bytes())
        if bucket_file.TABLE in tables and "database" not in tables:
            return None
        dsn = tables["database"]["dsn"]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as e:
        raise _unreadable(path) from e
    if not isinstance(dsn, str) or not dsn.strip():
        raise _unreadable(path)
    return dsn


def write(home: Path, dsn: str) -> None:
    """Name the server that has the home's database; a bucket stays named. Durable on return.

    Raises:
        StoreError: The disk is full or failed; nothing changed.
    """
    # A text of JSON is one of TOML, but for DEL.
    text = f"{_HEAD}[database]\ndsn = {json.dumps(dsn, ensure_ascii=False)}\n"
    if bucket_file.named(home) is not None and dsn_of(home) is None:
        text = f"{text}\n{(home / HUB_FILE).read_text('utf-8')}"
    with new_file(home, HUB_FILE) as new:
        new.file.write(text.encode())


def _unreadable(path: Path) -> StoreError:
    return StoreError(
        Message("{1} does not say where the database is.", path),
        advice='Write two lines: [database] and dsn = "host=/run/postgresql dbname=MISSION".',
    )
