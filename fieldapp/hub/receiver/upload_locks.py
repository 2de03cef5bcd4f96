"""One connection at a time for each upload: the newest one, because the older is often dead.

A laptop that lost its network comes back on another while the hub still waits at the old
connection. So whoever comes later ends the one before: what that had received is written first,
then it is told to stop. So are all of them when the receiver is told to end.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

from fieldapp.hub.receiver.refusal import RequestRefusedError

# Longer than the stalls of a satellite link; a laptop that is silent for longer starts anew.
IDLE_S: Final = 120.0

Key = tuple[bytes, bytes]


class UploadLock:
    """A connection's hold on an upload, until a newer one comes."""

    def __init__(self) -> None:
        self.done = asyncio.Event()
        self._ended = asyncio.Event()
        self._why: RequestRefusedError | None = None

    def end(self, why: RequestRefusedError) -> None:
        """Let what goes on come to its end, and tell it why."""
        self._why = why
        self._ended.set()

    async def watch(self, stream: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """The chunks of a body, and an empty one for each second in which nothing came.

        Raises:
            RefusedError: It was ended, or nothing came for two minutes.
        """
        ended = asyncio.ensure_future(self._ended.wait())
        coming: asyncio.Future[bytes | None] | None = None
        heard = time.monotonic()
        try:
            while not ended.done():
                coming = coming or asyncio.ensure_future(_next(stream))
                both: set[asyncio.Future[Any]] = {coming, ended}
                await asyncio.wait(both, timeout=1.0, return_when=asyncio.FIRST_COMPLETED)
                if not coming.done():
                    if time.monotonic() - heard > IDLE_S:
                        raise RequestRefusedError("request", "Nothing came any more.", status=408)
                    yield b""
                    continue
                chunk, coming, heard = coming.result(), None, time.monotonic()
                if chunk is None:
                    return
                yield chunk
            assert self._why is not None  # noqa: S101 - told before it was ended
            raise self._why
        finally:
            ended.cancel()
            if coming is not None:
                coming.cancel()


async def _next(stream: AsyncIterator[bytes]) -> bytes | None:
    return await anext(stream, None)


class UploadLocks:
    """The turns of a receiver.

    Args:
        at_once: Uploads of one device that may go on at the same time.
    """

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._held: dict[Key, UploadLock] = {}
        self._count: Counter[bytes] = Counter()
        self._over = False

    def end(self) -> None:
        """The receiver is told to end: what goes on is written and told, and nothing begins."""
        self._over = True
        for turn in self._held.values():
            turn.end(_stopping())

    @asynccontextmanager
    async def take(self, key: Key) -> AsyncIterator[UploadLock]:
        """Hold an upload, (kid, SHA-256), once an older hold on it has ended.

        Raises:
            RefusedError: The device is busy with as many other uploads as it may be, or the
                receiver ends.
        """
        while (older := self._held.get(key)) is not None:
            older.end(RequestRefusedError("offset", "A newer connection continues this upload."))
            await older.done.wait()
        if self._over:
            raise _stopping()
        kid = key[0]
        if self._count[kid] >= self._at_once:
            raise RequestRefusedError(
                "busy", "Too many uploads of this device at once.", retry_after=2
            )
        turn = self._held[key] = UploadLock()
        self._count[kid] += 1
        try:
            yield turn
        finally:
            del self._held[key]
            self._count[kid] -= 1
            if not self._count[kid]:
                del self._count[kid]
            turn.done.set()


def _stopping() -> RequestRefusedError:
    return RequestRefusedError("busy", "The hub is being started again.", status=503, retry_after=5)
