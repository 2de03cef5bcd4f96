"""Time limit of a benchmark: one that hangs or takes too long is ended, and says so."""

import os
import signal
import sys
import time
from typing import Final

GRACE_S: Final = 20.0  # to take temporary folders away
_LOOK_S: Final = 0.1


def bounded(seconds: float) -> None:
    """Continue in a child process, which is ended after so many seconds with all it started."""
    child = os.fork()
    if not child:
        os.setpgid(0, 0)
        return
    status = None
    try:
        status = _ended(child, seconds)
    finally:
        if status is None:
            _end(child)
    if status is None:
        sys.exit(f"This took longer than {seconds:.0f} s, and was ended.")
    sys.exit(os.waitstatus_to_exitcode(status))


def _ended(child: int, seconds: float) -> int | None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status
        time.sleep(_LOOK_S)
    return None


def _end(child: int) -> None:
    os.kill(child, signal.SIGINT)
    _ended(child, GRACE_S)
    try:
        os.killpg(child, signal.SIGKILL)
    except ProcessLookupError:
        return  # and it left nothing behind
