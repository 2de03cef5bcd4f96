"""Files of a newer version, and refused records, that came to this laptop: kept to be tried again.

    HOME/newer/<name in the outbox>
    HOME/newer/<size>-r<number>.<kind>    rest of files of which a part was taken

A stick comes once, and the hub sends nothing twice that it believes was taken; so such a file must
not be lost. It stays sealed to this laptop; of one of which a part was taken the rest is kept,
sealed to it as well, together with the rests of before. More than MOST are refused like any file
that cannot be read, and are asked for again.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from fieldapp.errors import StoreError
from fieldapp.store.atomic_file import new_file
from fieldapp.store.interface import Store

FOLDER: Final = "newer"
MOST: Final = 64
REST: Final = "-r"
FULL: Final = 2**24  # bytes of a file of rests, from which on another one is begun


def keep(store: Store, name: str, raw: bytes) -> bool:
    """Keep a file; False where there are too many already.

    Raises:
        StoreError: The disk is full or failed.
    """
    kept = {path.name for path in paths(store)}
    if name in kept:
        return True
    if len(kept) >= MOST:
        return False
    _write(store, name, raw)
    return True


def keep_rest(store: Store, name: str, raw: bytes, rests: Sequence[Path]) -> bool:
    """Keep the rest of a file in the place of others that are in it; as `keep`.

    It has the newest name of theirs, for it tells places in the log of that size.
    """
    own = name.replace("-x", REST, 1)
    joined = {own, *(path.name for path in rests)}
    others = {path.name for path in paths(store)} - joined
    if len(others) >= MOST:
        return False
    newest = max(joined)
    _write(store, newest, raw)
    for each in joined - {newest}:
        (store.home / FOLDER / each).unlink(missing_ok=True)
    return True


def rests(store: Store, name: str) -> list[Path]:
    """Kept rests of the kind of a file that have room for more; the file itself left out."""
    return [
        path
        for path in paths(store)
        if REST in path.name and path.suffix == Path(name).suffix and path.name != name
        if path.stat().st_size < FULL
    ]


def _write(store: Store, name: str, raw: bytes) -> None:
    folder = store.home / FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as e:
        raise StoreError("The folder for newer files cannot be made.") from e
    with new_file(folder, name) as new:
        new.file.write(raw)


def paths(store: Store) -> list[Path]:
    """The kept files, in the order of the log."""
    folder = store.home / FOLDER
    return sorted(p for p in folder.glob("*") if p.suffix != ".part") if folder.is_dir() else []


def forget(store: Store) -> None:
    """Remove them: headquarters sends everything anew."""
    for path in paths(store):
        path.unlink(missing_ok=True)
