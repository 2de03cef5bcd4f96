"""Archive of a mission that was closed: one file, sealed to the recovery secret.

    ARCHIVE     an age file; in it a tar archive of
        backup/     headquarters' backup (backup_list.py), without the log's key, which is destroyed
        log/        the public log: its last checkpoint, tiles and entries
        roster/     the mission's repository: every root and every roster that officers signed

Enough holders of the recovery shares open it. What is in it is read with common tools too, once it
is open; only this module unpacks it, and takes nothing from it but plain files below its folder.
"""

from __future__ import annotations

import shutil
import tarfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import DecryptionError, FormatError, InputError, Message, StoreError
from fieldapp.hub.custody import backup
from fieldapp.hub.custody.backup import BackupProgress
from fieldapp.hub.custody.backup_list import is_inside
from fieldapp.hub.publishing import publish
from fieldapp.ledger import age
from fieldapp.mission import release
from fieldapp.store.atomic_file import new_file
from fieldapp.store.interface import Store

_BACKUP, _LOG, _ROSTER = "backup", "log", "roster"
_PART: Final = ".part"


def write(
    store: Store, path: Path, recipient: age.Recipient, *, now: datetime, progress: BackupProgress
) -> None:
    """Write the archive; one that is there already is replaced whole.

    Args:
        store: Headquarters'; its public log is as new as its log.
        path: The file, outside the home.
        recipient: Of the recovery secret.
        now: This machine's clock, UTC.
        progress: As in backup.write.

    Raises:
        InputError: The file would be in the home.
        StoreError, TransportError: A disk is full or failed; no archive is there but an earlier
            one.
    """
    part = path.with_name(path.name + _PART)
    try:
        shutil.rmtree(part, ignore_errors=True)
        backup.write(store, part / _BACKUP, now=now, progress=progress)
        packed = part / "archive.tar"
        with tarfile.open(packed, "w") as tar:
            tar.add(part / _BACKUP, _BACKUP)
            tar.add(store.home / publish.PUBLIC / "log", _LOG)
            tar.add(store.home / release.FOLDER, _ROSTER)
        with packed.open("rb") as source, new_file(path.parent, path.name) as new:
            age.encrypt(source, new.file, [recipient])
    except OSError as e:
        raise StoreError(
            Message("The archive {1} cannot be written.", path), advice="Free some space."
        ) from e
    finally:
        shutil.rmtree(part, ignore_errors=True)
        with suppress(InputError):  # it was not written
            backup.forget(store, part / _BACKUP)


def unpack(path: Path, folder: Path, identity: age.Identity) -> None:
    """Open an archive into a new folder; where it fails, nothing is left there.

    Raises:
        InputError: The folder exists.
        DecryptionError: The shares are not those of the archive, or it was altered.
        FormatError: Not an archive.
        StoreError: The disk is full or failed.
    """
    if folder.exists():
        raise InputError(Message("{1} exists already.", folder), field="folder")
    part = folder.with_name(folder.name + _PART)
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700, parents=True)
        packed = part / "archive.tar"
        with path.open("rb") as source, packed.open("wb") as sink:
            age.decrypt(source, sink, [identity])
        with tarfile.open(packed) as tar:
            _extract(tar, part / "content", path.name)
        (part / "content").rename(folder)
    except tarfile.TarError as e:
        raise FormatError("not an archive of a mission", where=path.name) from e
    except DecryptionError as e:
        raise DecryptionError(
            "These shares do not open the archive.",
            advice="Take the sheets of the time when it was made.",
        ) from e
    except OSError as e:
        raise StoreError(
            Message("The archive cannot be unpacked to {1}: {2}.", folder, e.strerror),
            advice="Make room or choose another folder.",
        ) from e
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _extract(tar: tarfile.TarFile, folder: Path, where: str) -> None:
    # Anybody can seal a file to a public key. `extractall` has its safe filter from Python 3.11.4
    # on, and Debian 12 has 3.11.2.
    folder.mkdir(mode=0o700)
    for member in tar:
        path = folder / member.name
        inside = is_inside(member.name)
        if inside and member.isdir():
            path.mkdir(parents=True, exist_ok=True)
            continue
        source = tar.extractfile(member) if inside and member.isreg() else None
        if source is None:
            raise FormatError("not an archive of a mission", where=where)
        path.parent.mkdir(parents=True, exist_ok=True)
        with source, path.open("xb") as sink:
            path.chmod(0o600)
            shutil.copyfileobj(source, sink)
