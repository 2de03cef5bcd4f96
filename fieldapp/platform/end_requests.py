"""Requests to end, and limits of processor time, which come as signals."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

# Windows sends the last to the programs of a console that closes; no process is sent SIGTERM there.
END: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)
)


def on_end_request(end: Callable[..., object]) -> None:
    """Call a function, of the main thread, when the process is asked to end, instead of ending.

    Args:
        end: Takes what a signal handler takes.
    """
    for number in END:
        signal.signal(number, end)


def ignore_end_requests() -> None:
    """Let requests to end be for the parent process alone, which says when this one ends."""
    for number in END:
        signal.signal(number, signal.SIG_IGN)


@contextmanager
def on_interrupt(stop: Callable[[], object]) -> Iterator[None]:
    """Call a function on Ctrl+C, for as long as the block lasts."""
    before = signal.signal(signal.SIGINT, lambda *_: stop())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def cpu_limit(seconds: float, over: Callable[[], object]) -> Iterator[None]:
    """Call a function, of the main thread, once the block has taken its processor time.

    Windows has no such timer: there nothing is called, and a hostile file takes what it takes.

    Args:
        seconds: Processor time, the system's for this process included.
        over: Raises, to end the block.
    """
    if sys.platform == "win32":
        yield
        return
    signal.signal(signal.SIGPROF, lambda *_: over())
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
