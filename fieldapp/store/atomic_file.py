"""Atomic file writing: a file is there whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import Message, StoreError

UNDATED_S: Final = 946_684_800  # 2000-01-01: every file system can store it
_STALE_S: Final = 3600
_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


_FULL: Final = Message("Free some space and try again.")
_READ_ONLY: Final = Message(
    "Check whether it is write-protected and who owns it, or choose another place."
)


@dataclass(slots=True, kw_only=True)
class NewFile:
    """A file that is being written; `name` is its later name, which may be set until the end."""

    file: BinaryIO
    name: str


@contextmanager
def new_file(
    folder: Path, name: str = "", *, readable: bool = False, undated: bool = False
) -> Generator[NewFile]:
    """Write a file beside its place and rename it when the block ends well.

    It replaces a file of that name, and is durable on return. A crash leaves the old file or the
    new one, and at worst a `.part` file.

    Args:
        folder: Where it goes; exists.
        name: Its name, where that is known before.
        readable: Everybody may read it, not its owner alone.
        undated: Its times are the same as those of every such file.

    Raises:
        StoreError: The disk is full or failed; the old file stands.
    """
    part = folder / f".{secrets.token_hex(8)}.part"
    try:
        with os.fdopen(os.open(part, _FLAGS, 0o600), "wb") as file:
            new = NewFile(file=file, name=name)
            yield new
            file.flush()
            if readable:
                part.chmod(0o644)
            os.fsync(file.fileno())
        part.replace(folder / new.name)
        if undated:
            os.utime(folder / new.name, (UNDATED_S, UNDATED_S))
        sync_folder(folder)
    except OSError as e:
        raise StoreError(
            Message(
                "{1} could not be written to {2}: {3}.",
                name or "A file",
                folder,
                e.strerror or "the disk failed",
            ),
            advice=_READ_ONLY if e.errno in (errno.EROFS, errno.EACCES, errno.EPERM) else _FULL,
        ) from e
    finally:
        with suppress(OSError):
            part.unlink()


def readable_folder(folder: Path) -> None:
    """Make a folder that everybody may read, and the missing ones above it.

    Raises:
        StoreError: The disk is full or failed.
    """
    if folder.is_dir():
        return
    readable_folder(folder.parent)
    try:
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)  # whatever the umask
    except OSError as e:
        raise StoreError(
            Message("The folder {1} cannot be made: {2}.", folder, e.strerror or "the disk failed"),
            advice=_READ_ONLY if e.errno in (errno.EROFS, errno.EACCES, errno.EPERM) else _FULL,
        ) from e


def sweep(folder: Path) -> int:
    """Remove partial files of writers that were killed an hour ago or earlier.

    Nothing that is being written is that old; what is removed was never given its name.

    Returns:
        The number of files.
    """
    removed = 0
    for path in folder.glob("**/.????????????????.part"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _STALE_S:
                path.unlink()
                removed += 1
    return removed


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable, where the system lets a folder be opened."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
