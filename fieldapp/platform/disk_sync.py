"""Durability: what makes files and their names outlive a power cut."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Any, BinaryIO, Final

_LIBC: Final[Any] = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable.

    Windows opens no folder; NTFS writes names to its journal as the file itself is flushed.
    """
    if sys.platform == "win32":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def syncs_disk() -> bool:
    """True where `sync_disk` works: on Linux."""
    return hasattr(_LIBC, "syncfs")


def sync_disk(folder: Path) -> None:
    """Make everything durable that was written to a folder's disk.

    Raises:
        OSError: The disk failed.
    """
    fd = os.open(folder, os.O_RDONLY)
    try:
        if _LIBC.syncfs(fd):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    finally:
        os.close(fd)


def forget_cached(file: BinaryIO) -> None:
    """Let a file's bytes be read from the disk the next time, and not from memory.

    macOS: F_NOCACHE, for this open file. Windows: nothing, so there a carrier is read back from
    memory where the system has kept it.
    """
    if sys.platform == "linux":
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    elif sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - Windows has none

        fcntl.fcntl(file.fileno(), fcntl.F_NOCACHE, 1)
