"""Sleep of the machine, by two clocks: one runs through it, one does not."""

from __future__ import annotations

import ctypes
import sys
import time


def asleep_s() -> float:
    """Seconds asleep since some moment, to compare with a later answer.

    Linux: CLOCK_BOOTTIME beside CLOCK_MONOTONIC. macOS: CLOCK_MONOTONIC beside CLOCK_UPTIME_RAW
    (clock_gettime(3)). Windows: GetTickCount64 beside QueryUnbiasedInterruptTime, in 100 ns.
    """
    if sys.platform == "win32":
        awake = ctypes.c_ulonglong()
        kernel = ctypes.windll.kernel32
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        kernel.GetTickCount64.restype = ctypes.c_ulonglong
        return float(kernel.GetTickCount64()) / 1e3 - awake.value / 1e7
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return time.clock_gettime(time.CLOCK_BOOTTIME) - time.monotonic()
