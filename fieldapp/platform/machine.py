"""Machine and account that the program runs on."""

from __future__ import annotations

import ctypes
import getpass
import os
import sys
from typing import Final

_SCREENS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def login() -> str:
    """Name of the account, or its number where it has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(os.getuid()) if hasattr(os, "getuid") else "?"


def refused_by_chromium() -> bool:
    """True as Linux's root: Chromium does not start there with its sandbox."""
    return sys.platform == "linux" and os.geteuid() == 0


def lacks_screen() -> bool:
    """True where Qt would find no screen; macOS and Windows have one for each account."""
    return sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS)


def runs_services() -> bool:
    """True where headquarters' receiver and importer run: they need Linux's fork and /proc."""
    return sys.platform == "linux"


def processors() -> int:
    """Number of processors that this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def memory_bytes() -> int:
    """Size of the machine's memory (sysconf(3); Windows: GlobalMemoryStatusEx)."""
    if sys.platform == "win32":
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.total)
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of Windows."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 6),
    )
