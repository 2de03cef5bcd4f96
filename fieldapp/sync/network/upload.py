"""Upload of one sealed file: from where it stopped, in pieces that suit the link.

The first request of a file that the hub cannot know carries its beginning, so a small file takes
one round trip. Then pieces grow while they go quickly and shrink where they take long: each answer
is a fact about what is durable at the hub, a cut costs part of one piece, and a person sees true
progress whatever the machine's buffers say.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from fieldapp.errors import StoreError
from fieldapp.sync.carrier import carrier
from fieldapp.sync.network.byte_budget import Meter, StoppedError
from fieldapp.sync.network.hub_client import Remote

SMALLEST: Final = 2**14
LARGEST: Final = 2**22
QUICK_S: Final = 5.0
SLOW_S: Final = 30.0
OVERHEAD: Final = 1000  # bytes of a request and its answer, at most; for the budget


class Pace:
    """Size of the next piece, learned from the last ones on this link."""

    def __init__(self) -> None:
        self.size = SMALLEST

    def learn(self, sent: int, seconds: float) -> None:
        """Learn from a piece of that size which took so long."""
        if seconds > SLOW_S:
            self.size = max(SMALLEST, self.size // 2)
        elif seconds < QUICK_S and sent >= self.size:
            self.size = min(LARGEST, self.size * 2)


def deliver(
    remote: Remote,
    file: Path,
    *,
    sha256: bytes,
    size: int,
    begun: bool,
    pace: Pace,
    begin: Callable[[], None],
    between: Callable[[], None],
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Upload a file; it is durable at the hub once this returns.

    Args:
        remote: The hub.
        file: The sealed file.
        sha256: Its SHA-256.
        size: Its size.
        begun: The hub may have some of it: ask first.
        pace: Of this link.
        begin: Called before its first byte is sent.
        between: Called between two parts of it.
        clock: Seconds that only grow.

    Raises:
        TransportError: The network failed or the hub refuses; what arrived stays there.
        StoppedError: The budget is used up, or a person cancelled; likewise.
        StoreError: The file was damaged here.
    """
    meter = remote.line.meter
    with carrier.open_plain(file) as opened:

        def piece(at: int) -> bytes:
            opened.seek(at)
            # A little more at once costs less than another request for the rest.
            whole = size - at <= pace.size * 3 // 2
            return opened.read(_allowed(meter, size - at if whole else pace.size))

        offset = remote.offset(sha256, size) if begun else 0
        while offset < size:
            raw, started = piece(offset), clock()
            if not raw:
                raise StoreError("A file that waits to be sent was cut short here.")
            if offset == 0:
                begin()
                reached = remote.begin(sha256, size, raw)
            else:
                reached = remote.append(sha256, size, offset, raw)
            pace.learn(len(raw), clock() - started)
            meter.acknowledged += max(0, reached - offset)
            offset = reached
            if offset < size:
                between()


def _allowed(meter: Meter, size: int) -> int:
    """Size that the budget allows of a piece; stops where that is too little to be useful."""
    left = meter.left()
    if left is None or size + OVERHEAD <= left:
        return size
    if left < OVERHEAD + SMALLEST // 16:
        meter.stopped = "budget"
        raise StoppedError(meter.stopped)
    return left - OVERHEAD
