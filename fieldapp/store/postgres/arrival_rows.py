"""Files that arrived in a bucket, as importers see them: schema `receivers`, migration 0094.

A file waits until an importer has dealt with it, on whichever machine. Of one device they are taken
in the order of their numbers, by whoever has the device in hand (session_locks.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import FormatError
from fieldapp.store.interface import Store

_MOST: Final = 10_000  # that are looked at in one go
_NAME: Final = re.compile(r"[0-9]{10,}-[0-9a-f]{16}-([0-9a-f]{64})\.age")
_NOBODY: Final = bytes(8)  # of a file that was found in the bucket


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivedFile:
    """A file that arrived: its number, device, SHA-256 and length in bytes."""

    number: int
    kid: bytes
    sha256: bytes
    length: int

    @property
    def name(self) -> str:
        """Name as of a file in the receivers' folder (hub/receiver/folder_arrivals.py)."""
        return f"{self.number:010}-{self.kid.hex()}-{self.sha256.hex()}.age"


def sha256_of(name: str) -> bytes:
    """SHA-256 in the name of an arrived file.

    Raises:
        FormatError: It is no such name.
    """
    named = _NAME.fullmatch(name)
    if named is None:
        raise FormatError("no name of an arrived file", where="name")
    return bytes.fromhex(named[1])


def waiting(store: Store) -> list[ArrivedFile]:
    """The first files that wait to be imported, in the order of arrival.

    Raises:
        StoreError: The server is away.
    """
    return _read(store, "WHERE waiting = 1 ORDER BY number LIMIT ?", [_MOST])


def find(store: Store, sha256: bytes) -> ArrivedFile | None:
    """A file that waits to be imported; None where it does not wait any more.

    Raises:
        StoreError: The server is away.
    """
    found = _read(store, "WHERE waiting = 1 AND sha256 = ?", [sha256])
    return found[0] if found else None


def waiting_since(store: Store, until: datetime) -> list[ArrivedFile]:
    """Files that wait and arrived by a time, UTC.

    Raises:
        StoreError: The server is away.
    """
    sql = "WHERE waiting = 1 AND at <= CAST(? AS timestamptz) ORDER BY number LIMIT ?"
    return _read(store, sql, [until.isoformat(), _MOST])


def settle(store: Store, sha256: bytes) -> None:
    """Note that a file was dealt with: it waits no more.

    Raises:
        StoreError: The server is away.
    """
    store.db.execute("UPDATE receivers.arrival SET waiting = 0 WHERE sha256 = ?", [sha256])


def forget(store: Store, sha256: bytes) -> None:
    """Forget that a file arrived: the receivers ask laptops for it again.

    Raises:
        StoreError: The server is away.
    """
    store.db.execute("DELETE FROM receivers.arrival WHERE sha256 = ?", [sha256])


def adopt(store: Store, sha256: bytes, length: int) -> bool:
    """Have a file imported that is in the bucket and was never noted; whether it was not.

    Raises:
        StoreError: The server is away.
    """
    found = store.db.execute(
        "INSERT INTO receivers.arrival (sha256, length) VALUES (?, ?) "
        "ON CONFLICT (sha256) DO NOTHING RETURNING number",
        [sha256, length],
    )
    return found.fetchone() is not None


def states(store: Store, of: Iterable[bytes]) -> dict[bytes, bool]:
    """Files of these, by SHA-256, that were noted: whether each waits still.

    Raises:
        StoreError: The server is away.
    """
    given = list(of)
    places = ", ".join("?" * len(given))
    rows = store.db.execute(
        f"SELECT sha256, waiting FROM receivers.arrival WHERE sha256 IN ({places})",  # noqa: S608
        given,
    )
    return {bytes(sha256): bool(waits) for sha256, waits in rows}


def _read(store: Store, which: str, values: list[Any]) -> list[ArrivedFile]:
    rows = store.db.execute(
        f"SELECT number, kid, sha256, length FROM receivers.arrival {which}",  # noqa: S608
        values,
    )
    return [
        ArrivedFile(
            number=number,
            kid=_NOBODY if kid is None else bytes(kid),
            sha256=bytes(sha256),
            length=length,
        )
        for number, kid, sha256, length in rows
    ]
