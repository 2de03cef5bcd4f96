"""Disk usage of a home, and the free space of its disk."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from fieldapp.app.home.session import Session
from fieldapp.errors import StoreError
from fieldapp.map.basemap.installed import FOLDER as BASEMAPS
from fieldapp.mission import sealed_pack
from fieldapp.store.database import stored_bytes
from fieldapp.store.evidence import files


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage:
    """Sizes in bytes.

    Attributes:
        database: With what its writing keeps beside it; it may be on a server.
        evidence: Encrypted files.
        pieces: How many of them.
        pack: The mission pack, and the base maps that were added.
        free: On the same disk.
    """

    database: int
    evidence: int
    pieces: int
    pack: int
    free: int


def used(session: Session) -> Storage:
    """Disk space that the home takes, by part.

    Raises:
        StoreError: Its folder cannot be read, or the server that has its database.
    """
    home = session.store.home
    try:
        pieces = _sizes(home / files.FOLDER, "*.age")
        return Storage(
            database=stored_bytes(session.store),
            evidence=sum(pieces),
            pieces=len(pieces),
            pack=sum(
                sum(_sizes(home / folder, "**/*")) for folder in (sealed_pack.FOLDER, BASEMAPS)
            ),
            free=shutil.disk_usage(home).free,
        )
    except OSError as e:
        raise StoreError("The home folder cannot be read.", advice="Check the disk.") from e


def _sizes(folder: Path, pattern: str) -> list[int]:
    return [path.stat().st_size for path in folder.glob(pattern) if path.is_file()]
