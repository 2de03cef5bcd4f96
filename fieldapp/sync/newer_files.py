"""Files of a newer version, and refused records, that came to this laptop: kept to be tried again.

    HOME/newer/<name in the outbox>

A stick comes once, and the hub sends nothing twice that it believes was taken; so such a file must
not be lost. It stays sealed to this laptop; of one of which a part was taken the rest is kept,
sealed to it as well. More than MOST are refused like any file that cannot be read, and are asked
for again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fieldapp.errors import StoreError
from fieldapp.store.atomic_file import new_file
from fieldapp.store.interface import Store

FOLDER: Final = "newer"
MOST: Final = 64


def keep(store: Store, name: str, raw: bytes) -> bool:
    """Keep a file; False where there are too many already.

    Raises:
        StoreError: The disk is full or failed.
    """
    folder = store.home / FOLDER
    kept = {path.name for path in paths(store)}
    if name in kept:
        return True
    if len(kept) >= MOST:
        return False
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as e:
        raise StoreError("The folder for newer files cannot be made.") from e
    with new_file(folder, name) as new:
        new.file.write(raw)
    return True


def paths(store: Store) -> list[Path]:
    """The kept files, in the order of the log."""
    folder = store.home / FOLDER
    return sorted(p for p in folder.glob("*") if p.suffix != ".part") if folder.is_dir() else []


def forget(store: Store) -> None:
    """Remove them: headquarters sends everything anew."""
    for path in paths(store):
        path.unlink(missing_ok=True)
