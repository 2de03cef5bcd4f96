"""Deadlines: waiting for others always ends, and at once when a person cancels.

Looking up a name, or waiting for a proxy, cannot be interrupted. Such work is done on a thread that
is left alone once nobody waits for it. A transfer over an open connection has a grace, and must
then have been as fast as the slowest link there is: so a server that sends a byte a minute is
dropped, and a satellite link that carries a large file for hours is not.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import Final, Self, TypeVar

from fieldapp.sync.network.byte_budget import Meter

R = TypeVar("R")

SLOWEST: Final = 50  # bytes a second, over a whole request: a sixth of 2.4 kbit/s
_LOOK_S: Final = 0.05  # between looks whether somebody wants to stop


def run_detached(
    work: Callable[[], R], meter: Meter, seconds: float, *, unwanted: Callable[[R], None]
) -> R:
    """Run work that cannot be interrupted on a thread, and wait for its result.

    Args:
        work: The work.
        meter: Says whether a person wants to stop.
        seconds: Longest wait.
        unwanted: Gets the result that comes when nobody waits any more.

    Raises:
        StoppedError: A person wants to stop.
        TimeoutError: It took too long.
        Exception: Whatever the work raises.
    """
    future: Future[R] = Future()
    threading.Thread(target=_done, args=(work, future), daemon=True).start()
    until = time.monotonic() + seconds
    try:
        while not wait([future], _LOOK_S).done and time.monotonic() < until:
            meter.check(0)
        return future.result(0)
    except BaseException:
        future.add_done_callback(lambda late: _discard(late, unwanted))
        raise


def _done(work: Callable[[], R], future: Future[R]) -> None:
    try:
        future.set_result(work())
    except BaseException as e:  # noqa: BLE001 - raised where it is waited for
        future.set_exception(e)


def _discard(late: Future[R], unwanted: Callable[[R], None]) -> None:
    if late.exception() is None:
        unwanted(late.result())


class Guard:
    """Context that ends a transfer slower than any link.

    Args:
        grace: Seconds in which nothing needs to happen.
        moved: Gives the bytes so far.
        end: Ends the transfer, from another thread.

    Attributes:
        ended: True once the transfer was ended.
    """

    def __init__(self, grace: float, *, moved: Callable[[], int], end: Callable[[], None]) -> None:
        self.ended = False
        self._grace = grace
        self._moved = moved
        self._end = end
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._monitor, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _monitor(self) -> None:
        began, before = time.monotonic(), self._moved()
        left = self._grace
        while left > 0:
            if self._over.wait(left):
                return
            allowed = self._grace + (self._moved() - before) / SLOWEST
            left = began + allowed - time.monotonic()
        self.ended = True
        self._end()
