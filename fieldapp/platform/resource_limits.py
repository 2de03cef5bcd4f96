"""Limits of a process and of its memory, as the system sets them."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress


def confine_decoder(memory: int) -> None:
    """Limit this process's memory, and forbid it to write files.

    Windows has no such limit without a job object, which whoever starts the process would make:
    there a hostile picture can fill the memory, until the caller's time limit ends the process.

    Args:
        memory: Bytes of address space.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    # macOS knows the limit of address space and refuses to set it.
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def raise_file_limit() -> int:
    """Raise the limit of open files as far as it goes; returns the new limit."""
    if sys.platform == "win32":
        return sys.maxsize  # sockets and handles are limited by memory alone
    import resource  # noqa: PLC0415 - Windows has none

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        return hard
    return soft


def return_freed_memory() -> None:
    """Give freed memory back to the system: Linux's C library keeps it, others' do not."""
    if sys.platform == "linux":
        getattr(ctypes.CDLL(None), "malloc_trim", lambda _: 0)(0)
