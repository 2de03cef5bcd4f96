"""Functions that a receiver may run in the mission's database: four of the schema `receivers`.

Its role reads no table (migrations/postgres/0094_receivers.sql). A connection that was lost is made
again, and what was asked is asked once more, as each question may be.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import Any, Final

import psycopg

from fieldapp.errors import StoreError
from fieldapp.store.postgres import server_address
from fieldapp.store.postgres.postgres import ALIVE, InsufficientPrivilege, translated

ROLE: Final = "fieldapp_receiver"
TOO_MANY: Final = -1
"""Answer of `begin`: the device has too many unfinished uploads."""
TAKEN: Final = -2
"""Answer of `begin`: unfinished uploads take the device's day."""

# What was committed is on the disk, whatever the server's own settings are.
_SESSION: Final = f"""
    SET synchronous_commit = on;
    SET lock_timeout = '10s';
    SET statement_timeout = '15s';
    SET ROLE {ROLE};
"""


class ReceiverRows:
    """A receiver's connection to the mission's database, which its threads share.

    Args:
        dsn: As libpq reads it; it names no password. The first question connects.

    Raises:
        InputError: As `server_address.check`.
    """

    def __init__(self, dsn: str) -> None:
        server_address.check(dsn)
        self._dsn = dsn
        self._lock = threading.Lock()
        self._conn: psycopg.Connection[Any] | None = None

    def has_sent(self, kid: bytes, sha256: bytes, length: int) -> bool:
        """Whether a device has sent this file, and it waits or was imported.

        Raises:
            ServerAwayError: The server cannot be reached, or stopped.
            StoreError: The account may not ask it.
        """
        return bool(self._asked("SELECT receivers.has_sent(%s, %s, %s)", kid, sha256, length))

    def begin(
        self, kid: bytes, sha256: bytes, length: int, *, day: int, most: int, keep_s: int
    ) -> int:
        """Grant an upload: 0; or the seconds until there is room in the device's day.

        Args:
            kid: The device.
            sha256: Of the file.
            length: Of the file, bytes.
            day: Bytes of a device within a day, unfinished uploads included.
            most: Unfinished uploads of a device.
            keep_s: Seconds after which an unfinished upload counts no more.

        Returns:
            TOO_MANY or TAKEN where time alone does not make room.

        Raises:
            ServerAwayError, StoreError: As `has_sent`.
        """
        asked = (kid, sha256, length, day, most, keep_s)
        return int(self._asked("SELECT receivers.begin_upload(%s, %s, %s, %s, %s, %s)", *asked))

    def arrived(self, kid: bytes, sha256: bytes, length: int) -> None:
        """Note a file that is in the bucket; it is durable once this returns.

        Raises:
            ServerAwayError, StoreError: As `has_sent`.
        """
        self._asked("SELECT receivers.arrived(%s, %s, %s)", kid, sha256, length)

    def came_wrong(self, kid: bytes, sha256: bytes, more: int) -> None:
        """Charge a device's day with bytes that are no file.

        Raises:
            ServerAwayError, StoreError: As `has_sent`.
        """
        self._asked("SELECT receivers.came_wrong(%s, %s, %s)", kid, sha256, more)

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            if self._conn is not None:
                self._conn.close()
                self._conn = None

    def _asked(self, call: str, *values: object) -> Any:
        try:
            with self._lock, translated():
                fresh = self._conn is None
                try:
                    return self._answer(call, values)
                except psycopg.OperationalError:
                    if fresh or not self._lost():
                        raise
                return self._answer(call, values)
        except InsufficientPrivilege as e:
            raise StoreError(
                "This account may not work as a receiver in the mission's PostgreSQL database.",
                advice="Let an administrator run resources/deploy/receivers.sql there.",
            ) from e

    def _lost(self) -> bool:
        """Whether the connection was lost; it is made again then."""
        if self._conn is None or not self._conn.broken:
            return False
        with suppress(psycopg.Error):
            self._conn.close()
        self._conn = None
        return True

    def _answer(self, call: str, values: tuple[object, ...]) -> Any:
        if self._conn is None or self._conn.closed:
            conn = psycopg.connect(
                f"{ALIVE} application_name=fieldapp-receiver {self._dsn}", autocommit=True
            )
            try:
                conn.execute(_SESSION)
            except BaseException:
                conn.close()
                raise
            self._conn = conn
        row = self._conn.execute(call, values).fetchone()
        return None if row is None else row[0]
