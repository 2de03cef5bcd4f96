"""Hardening of a process that holds keys: it cannot be dumped, and its keys are not swapped out.

Linux: RLIMIT_CORE of 0, and PR_SET_DUMPABLE of 0 (prctl(2)): no core is written or piped to a
handler, /proc/PID/mem and ptrace are refused to every process that is not root's. A fork inherits
both; a program that is started anew does this again. macOS: RLIMIT_CORE of 0; the system refuses
others' task ports to signed programs. Windows: no error report with a dump is made of a crash; that
programs of the same user read its memory cannot be forbidden there.
"""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_NO_DIALOGUE: Final = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX


def forbid_dumps() -> None:
    """Forbid core dumps of this process, and reading its memory; done again, it changes nothing."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_DIALOGUE)
        return
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux" and ctypes.CDLL(None, use_errno=True).prctl(
        _PR_SET_DUMPABLE, 0, 0, 0, 0
    ):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def lock_in_memory(key: bytes) -> None:
    """Keep the page that holds a key out of swap, where the system lets it; else nothing happens.

    Libraries make copies of their own, so swap is to be encrypted all the same.
    """
    if sys.platform == "win32":
        ctypes.windll.kernel32.VirtualLock(ctypes.c_void_p(id(key)), sys.getsizeof(key))
    else:
        ctypes.CDLL(None).mlock(ctypes.c_void_p(id(key)), ctypes.c_size_t(sys.getsizeof(key)))
