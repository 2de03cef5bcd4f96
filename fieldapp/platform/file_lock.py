"""File locks between processes: they end with the process, whatever ends that."""

from __future__ import annotations

import os
import sys
import time
from typing import Final

_AGAIN_S: Final = 0.1


def lock(fd: int, *, within_s: float | None) -> bool:
    """Lock an open file against every other process; closing it ends that.

    Args:
        fd: Open for writing.
        within_s: Seconds in which another may give it up; None waits without end.

    Returns:
        False where another process holds it still.
    """
    if within_s is None:
        _wait(fd)
        return True
    until = time.monotonic() + within_s
    while not _try(fd):
        if time.monotonic() > until:
            return False
        time.sleep(_AGAIN_S)
    return True


if sys.platform == "win32":
    import msvcrt

    def _try(fd: int) -> bool:
        os.lseek(fd, 0, os.SEEK_SET)  # its first byte is locked, whether there is one or not
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait(fd: int) -> None:
        while not _try(fd):
            time.sleep(_AGAIN_S)

else:
    import fcntl

    def _try(fd: int) -> bool:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _wait(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX)
