"""Mission pack of a home: sealed to it, so that a seized laptop names nobody and no place.

home/pack/<keyed name>.age                      metadata and targets: store/sealed/sealed_files.py
home/pack/targets/basemap/<SHA-256>.<name>      base maps, in clear: programs read them in parts,
                                                and they show a region and nothing of the mission
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from fieldapp.errors import StoreError, VerificationError
from fieldapp.mission import trust
from fieldapp.mission.pack import BASEMAP
from fieldapp.mission.trust import PackFiles
from fieldapp.store.interface import Store
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.sealed import sealed_files

FOLDER: Final = "pack"
_TIMESTAMP: Final = f"{trust.METADATA}/timestamp.json"


def of_store(store: Store) -> PackFiles:
    """Files of the pack in an open home."""
    return of_home(store.home, store.secrets)


def of_home(home: Path, secrets: Secrets) -> PackFiles:
    """Files of the pack in a home whose keys are known."""
    folder = home / FOLDER
    plain = trust.in_folder(folder)

    def read(name: str, limit: int) -> bytes | None:
        if _is_basemap(name):
            return plain.read(name, limit)
        raw = sealed_files.read(folder, secrets, name)
        if raw is not None and len(raw) > limit:
            raise VerificationError("A file of the mission pack is too large.", check="pack")
        return raw

    def is_there(name: str, raw: bytes) -> bool:
        try:
            return sealed_files.read(folder, secrets, name) == raw
        except VerificationError:
            return False

    def write(name: str, raw: bytes) -> None:
        if _is_basemap(name):
            plain.write(name, raw)
        elif not is_there(name, raw):
            sealed_files.write(folder, secrets, name, raw)

    return PackFiles(read=read, write=write, clear=lambda: _clear(folder), path=plain.path)


def stamp(home: Path, secrets: Secrets) -> tuple[int, int]:
    """Number that changes whenever another pack is in the home.

    Raises:
        OSError: There is none.
    """
    status = sealed_files.path(home / FOLDER, secrets, _TIMESTAMP).stat()
    return status.st_ino, status.st_ctime_ns


def _is_basemap(name: str) -> bool:
    return name.startswith(f"{trust.TARGETS}/{BASEMAP}")


def _clear(folder: Path) -> None:
    try:
        if folder.is_dir() and not folder.is_symlink():
            shutil.rmtree(folder)
        else:
            folder.unlink(missing_ok=True)
    except OSError as e:
        raise StoreError("The mission pack cannot be replaced.", advice="Check the disk.") from e
