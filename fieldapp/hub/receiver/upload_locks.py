"""Upload locks: one connection at a time for each upload, the newest one.

A laptop that lost its network comes back on another while the hub still waits at the old
connection, which is dead. So a newer connection ends the older one: what that had received is
written first. All of them are ended when the receiver ends.
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

LockKey = tuple[bytes, bytes]


class UploadLock:
    """Lock of a connection on an upload, until a newer connection comes."""

    def __init__(self) -> None:
        self.done = asyncio.Event()
        self._ended = asyncio.Event()
        self._why: RequestRefusedError | None = None

    def end(self, why: RequestRefusedError) -> None:
        """End the lock; its holder gets the error."""
        self._why = why
        self._ended.set()

    async def chunks(self, stream: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """Chunks of a body, and an empty one for each second in which nothing came.

        Raises:
            RequestRefusedError: The lock was ended, or nothing came for two minutes.
        """
        ended = asyncio.ensure_future(self._ended.wait())
        next_chunk: asyncio.Future[bytes | None] | None = None
        last_at = time.monotonic()
        try:
            while not ended.done():
                next_chunk = next_chunk or asyncio.ensure_future(_next(stream))
                both: set[asyncio.Future[Any]] = {next_chunk, ended}
                await asyncio.wait(both, timeout=1.0, return_when=asyncio.FIRST_COMPLETED)
                if not next_chunk.done():
                    if time.monotonic() - last_at > IDLE_S:
                        raise RequestRefusedError("request", "Nothing came any more.", status=408)
                    yield b""
                    continue
                chunk, next_chunk, last_at = next_chunk.result(), None, time.monotonic()
                if chunk is None:
                    return
                yield chunk
            assert self._why is not None  # noqa: S101 - set before it was ended
            raise self._why
        finally:
            ended.cancel()
            if next_chunk is not None:
                next_chunk.cancel()


async def _next(stream: AsyncIterator[bytes]) -> bytes | None:
    return await anext(stream, None)


class UploadLocks:
    """Locks of all uploads of a receiver.

    Args:
        at_once: Uploads of one device that may go on at the same time.
    """

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._held: dict[LockKey, UploadLock] = {}
        self._count: Counter[bytes] = Counter()
        self._ending = False

    def end(self) -> None:
        """End every lock, and let no upload begin any more."""
        self._ending = True
        for lock in self._held.values():
            lock.end(_stopping())

    @asynccontextmanager
    async def hold(self, key: LockKey) -> AsyncIterator[UploadLock]:
        """Lock an upload, (kid, SHA-256), once an older lock on it has ended.

        Raises:
            RequestRefusedError: The device is busy with as many other uploads as it may be, or the
                receiver ends.
        """
        while (older := self._held.get(key)) is not None:
            older.end(RequestRefusedError("offset", "A newer connection continues this upload."))
            await older.done.wait()
        if self._ending:
            raise _stopping()
        kid = key[0]
        if self._count[kid] >= self._at_once:
            raise RequestRefusedError(
                "busy", "Too many uploads of this device at once.", retry_after=2
            )
        lock = self._held[key] = UploadLock()
        self._count[kid] += 1
        try:
            yield lock
        finally:
            del self._held[key]
            self._count[kid] -= 1
            if not self._count[kid]:
                del self._count[kid]
            lock.done.set()


def _stopping() -> RequestRefusedError:
    return RequestRefusedError("busy", "The hub is being started again.", status=503, retry_after=5)
