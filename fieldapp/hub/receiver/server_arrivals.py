"""Arrived files in a bucket, noted in a database: what receivers of any machine share.

A whole file is put into the bucket under its SHA-256, once, and then noted; only then is it
acknowledged, so what was acknowledged is as durable as bucket and database make it. A receiver that
dies between the two leaves a file that nobody was told of: the laptop asks again, and the importer
takes it in any case (arrived_objects.py). What the database does is in
store/postgres/receiver_rows.py.

While one of them is away uploads are refused, before a laptop sends bytes in vain. What came whole
stays in the receiver's folder, and is handed over when the laptop asks again.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Final

from fieldapp.errors import ServerAwayError, StoreError
from fieldapp.hub.receiver.arrived_files import Limits, Upload, refuse_day, refuse_partials
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.hub.telemetry import event
from fieldapp.store.objects.objects import SUFFIX, PutOnce
from fieldapp.store.postgres.receiver_rows import TAKEN, TOO_MANY, ReceiverRows

REST_S: Final = 5.0  # in which nobody waits once more for what does not answer
RETRY_S: Final = 30  # after which a laptop tries again


class ServerArrivals:
    """Arrived files in a bucket and a database.

    Args:
        rows: The database.
        objects: The bucket.
        limits: Of files and devices.
    """

    def __init__(self, rows: ReceiverRows, objects: PutOnce, limits: Limits) -> None:
        self._rows = rows
        self._objects = objects
        self._limits = limits
        self._rest_until = 0.0

    def try_account(self) -> None:
        """Ask the database once, so that an account without rights is told at the start.

        Raises:
            StoreError: It may not work as a receiver. A server that is away is waited for.
        """
        try:
            self._rows.has_sent(bytes(8), bytes(32), 1)
        except ServerAwayError as e:
            event("failed", reason=e.message)

    def close(self) -> None:
        """Close the connection to the database."""
        self._rows.close()

    def turn(self) -> AbstractContextManager[None]:
        """Wait for nobody: the database decides, as `ArrivedFiles`."""
        return nullcontext()

    def has(self, upload: Upload) -> bool:
        """Whether this device has sent this file, as `ArrivedFiles`."""
        with self._answered():
            return self._rows.has_sent(upload.kid, upload.sha256, upload.length)

    def grant(self, upload: Upload, unfinished: Sequence[int]) -> None:  # noqa: ARG002 - in the database
        """Grant an upload that begins, as `ArrivedFiles`."""
        with self._answered():
            wait = self._rows.begin(
                upload.kid,
                upload.sha256,
                upload.length,
                day=self._limits.day,
                most=self._limits.partials,
                keep_s=self._limits.keep_s,
            )
        if wait == TOO_MANY:
            raise refuse_partials()
        if wait:
            raise refuse_day(None if wait == TAKEN else wait)

    def take(self, upload: Upload, part: Path) -> None:
        """Hand over a whole and checked file, as `ArrivedFiles`."""
        name = f"{upload.sha256.hex()}{SUFFIX}"
        with part.open("rb") as file, self._answered():
            new = self._objects.put_once(name, file)
            if not new and self._objects.size(name) != upload.length:
                # Somebody changed it, or it was removed just now: the importer looks after both.
                raise StoreError("The bucket has another file in this one's place.")
            self._rows.arrived(upload.kid, upload.sha256, upload.length)
        part.unlink(missing_ok=True)

    def wrong(self, upload: Upload, size: int) -> None:
        """Charge a device's day with bytes that are no file, as `ArrivedFiles`."""
        with self._answered():
            self._rows.came_wrong(upload.kid, upload.sha256, size)

    def forget(self) -> int:
        """Leave it to the importer, which removes the rows of files that it discarded."""
        return 0

    @contextmanager
    def _answered(self) -> Generator[None]:
        """Refuse, where database or bucket fail, and for a moment from then on.

        Raises:
            RequestRefusedError: They did.
        """
        if time.monotonic() < self._rest_until:
            raise _busy()
        try:
            yield
        except StoreError as e:
            if isinstance(e, ServerAwayError):
                self._rest_until = time.monotonic() + REST_S
            event("failed", reason=e.message)
            raise _busy() from e


def _busy() -> RequestRefusedError:
    detail = "The hub cannot store files at this moment; what came is kept."
    return RequestRefusedError("busy", detail, status=503, retry_after=RETRY_S)
