"""Files that arrived in a bucket, as the importer takes them: fetched, imported, removed.

    INBOX/fetched/<number>-<kid, hex>-<SHA-256, hex>.age     brought here, while it is imported

Receivers put them there (server_arrivals.py), and call nothing of this: it has the home's keys. A
row says which file waits (store/postgres/arrival_rows.py), and the bucket has its bytes. What was
imported is noted first, and its object removed then; an object that a crash left is removed later.
One that no row knows is of a receiver that died before it noted it: it is imported all the same.

Nobody is trusted with the bytes. A file that is not what its SHA-256 says, or that is gone, is not
imported: its row is removed, so that the receivers say no more that they have it, and the laptop
sends it again.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldapp.errors import StoreError
from fieldapp.hub.receiver.arrived_files import Limits
from fieldapp.hub.telemetry import event
from fieldapp.store.atomic_file import new_file
from fieldapp.store.interface import Store
from fieldapp.store.objects import home_objects
from fieldapp.store.objects.objects import SUFFIX, PutOnce
from fieldapp.store.postgres import arrival_rows

FETCHED: Final = "fetched"
_PIECE: Final = 2**20
_MOST: Final = Limits().file
_DIGITS: Final = 64
_AT_ONCE: Final = 500
_OLD_S: Final = 3600.0


@dataclass(frozen=True, slots=True)
class ChangedArrival:
    """A file that is not in the bucket as it arrived: its SHA-256, and what is wrong."""

    sha256: bytes
    problem: str


def waiting(store: Store) -> list[str]:
    """Names of the files that wait in the bucket, in the order of arrival.

    Raises:
        StoreError: The server of the database is away.
    """
    if not home_objects.has_arrivals(store):
        return []
    return [each.name for each in arrival_rows.waiting(store)]


def is_to_fetch(path: Path) -> bool:
    """Whether a file waits in the bucket, and is not here yet."""
    return path.parent.name == FETCHED and not path.exists()


def fetch(store: Store, path: Path) -> ChangedArrival | None:
    """Bring a file here from the bucket; it is there whole and checked, or not at all.

    Args:
        store: Headquarters'.
        path: Where it comes, with the name that `waiting` gave.

    Returns:
        What is wrong with it where it is not as it arrived, and it is not here then.

    Raises:
        ServerAwayError, StoreError: The bucket's server or the disk failed.
    """
    sha256 = arrival_rows.sha256_of(path.name)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    try:
        with (
            _objects(store).opened(_name(sha256)) as source,
            new_file(path.parent, path.name) as new,
        ):
            hashed, size = hashlib.sha256(), 0
            while size <= _MOST and (piece := source.read(_PIECE)):
                hashed.update(piece)
                size += len(piece)
                new.file.write(piece)
            _check(hashed.digest() == sha256)
    except FileNotFoundError:
        return ChangedArrival(sha256, "gone")
    except _ChangedError:
        return ChangedArrival(sha256, "changed")
    return None


def settle(store: Store, path: Path) -> None:
    """Note that a file was dealt with, and remove it from the bucket.

    Raises:
        StoreError: The server of the database is away; the file waits as before.
    """
    sha256 = arrival_rows.sha256_of(path.name)
    arrival_rows.settle(store, sha256)
    try:
        _objects(store).remove(_name(sha256))
    except StoreError as e:  # `sweep` removes it later
        event("failed", reason=e.message)


def lose(store: Store, changed: ChangedArrival) -> bool:
    """Have a file sent again that is not in the bucket as it arrived; whether it waits at all.

    Raises:
        StoreError: The database's or the bucket's server is away; nothing changed.
    """
    if arrival_rows.find(store, changed.sha256) is None:
        return False  # another importer has dealt with it
    _objects(store).remove(_name(changed.sha256))
    arrival_rows.forget(store, changed.sha256)
    return True


def forget(store: Store, sha256: bytes) -> None:
    """Have the receivers forget a file that was discarded without being imported.

    Raises:
        StoreError: The server of the database is away.
    """
    if home_objects.has_arrivals(store):
        arrival_rows.forget(store, sha256)


def sweep(store: Store, strays: Collection[bytes]) -> set[bytes]:
    """Remove objects of files that were dealt with, and take in those that nobody noted.

    Args:
        store: Headquarters'.
        strays: Objects, by SHA-256, that had no row when this was last called: a receiver may
            just be about to note one.

    Returns:
        Those that have none now.

    Raises:
        StoreError: The database's or the bucket's server is away.
    """
    objects = home_objects.arrivals(store)
    if objects is None:
        return set()
    there = [bytes.fromhex(name.removesuffix(SUFFIX)) for name in objects.names() if _is_own(name)]
    unknown = set[bytes]()
    for at in range(0, len(there), _AT_ONCE):
        some = there[at : at + _AT_ONCE]
        rows = arrival_rows.states(store, some)
        for sha256 in some:
            if sha256 not in rows:
                unknown.add(sha256)
            elif not rows[sha256]:
                objects.remove(_name(sha256))
    for sha256 in unknown & set(strays):
        size = objects.size(_name(sha256))
        if size and arrival_rows.adopt(store, sha256, size):
            event("found in the bucket", bytes=size)
        unknown.discard(sha256)
    return unknown


def tidy(folder: Path, used: Collection[Path]) -> None:
    """Remove files that were fetched, an hour ago or more, and are not being imported."""
    before = time.time() - _OLD_S
    with suppress(OSError):
        for path in folder.iterdir():
            if path not in used and path.stat().st_mtime < before:
                path.unlink()


class _ChangedError(Exception):
    """A file is not what its SHA-256 says."""


def _check(same: bool) -> None:  # noqa: FBT001
    if not same:
        raise _ChangedError


def _objects(store: Store) -> PutOnce:
    objects = home_objects.arrivals(store)
    if objects is None:
        raise StoreError(
            "hub.toml does not name the bucket with what arrives any more.",
            advice="Name it again with `fieldapp hub bucket --arrivals`.",
        )
    return objects


def _name(sha256: bytes) -> str:
    return f"{sha256.hex()}{SUFFIX}"


def _is_own(name: str) -> bool:
    digits = name.removesuffix(SUFFIX)
    return len(digits) == _DIGITS and set(digits) <= set("0123456789abcdef")
