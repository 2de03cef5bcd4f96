"""Who may use the hub: the devices of the published roster, by their tokens, and not too often."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import FieldappError, FormatError, StoreError, VerificationError
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.hub.telemetry import event
from fieldapp.ledger import token
from fieldapp.ledger.keys import Verifier
from fieldapp.mission import pack, trust

LOOK_S: Final = 1.0  # how long a revocation may take to count here once it is published
# One laptop on a good link sends small files this fast; what is more, only a fault or an attack
# does.
RATE: Final = 50.0  # requests a second
_SAVED_S: Final = 20.0  # seconds of them that may come at once


class AccessControl:
    """The devices of the newest published roster.

    Args:
        folder: The published mission pack.
        root_hash: The pinned root hash, 32 bytes.
        rate: Requests a second that one device may make; twenty seconds of them at once.
        clock: The hub's, UTC.

    Raises:
        StoreError: There is no pack.
        VerificationError, FormatError: It does not hold.
    """

    def __init__(
        self,
        folder: Path,
        root_hash: bytes,
        *,
        rate: float = RATE,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._folder = folder
        self._root_hash = root_hash
        self._rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._seen = self._stamp()
        self._looked = time.monotonic()
        self._buckets: dict[bytes, _Bucket] = {}
        self._load()

    @property
    def stale(self) -> bool:
        """Whether to `look` for a newer pack: a second has passed."""
        return time.monotonic() - self._looked > LOOK_S

    def look(self) -> None:
        """Take over the published pack where it is another; this waits for the disk."""
        with self._lock:
            if not self.stale:
                return
            self._looked = time.monotonic()
            stamp = self._stamp()
            if stamp == self._seen:
                return
            self._seen = stamp
            try:
                self._load()
            except FieldappError as e:
                # The one held goes on: laptops are not shut out because a pack was half copied.
                event("pack refused", reason=str(e))

    def authorise(self, header: str, action: str, path: str) -> tuple[bytes, token.Token]:
        """(kid, token) of a request that may go on.

        Args:
            header: Its `Authorization`.
            action: Of the token.
            path: Of the request.

        Raises:
            RefusedError: No token, none that holds, of no device that may use the hub, for
                something else, or one of too many.
        """
        try:
            kid, shown = token.verify(
                header, self._verifiers.get, mission=self._mission, now=self._clock()
            )
        except FormatError as e:
            raise RequestRefusedError("token", "The request has no token that can be read.") from e
        except VerificationError as e:
            word = e.check if e.check in ("device", "time") else "token"
            raise RequestRefusedError(word, str(e)) from e
        if shown.action != action or not path.startswith(shown.path):
            raise RequestRefusedError("scope", "The token is for something else.")
        self._count(kid)
        return kid, shown

    def _count(self, kid: bytes) -> None:
        now = time.monotonic()
        most = max(1.0, self._rate * _SAVED_S)
        bucket = self._buckets.setdefault(kid, _Bucket(left=most, at=now))
        bucket.left = min(most, bucket.left + (now - bucket.at) * self._rate)
        bucket.at = now
        if bucket.left < 1:
            raise RequestRefusedError("busy", "Too many requests of this device.", retry_after=5)
        bucket.left -= 1

    def _stamp(self) -> tuple[int, int, int] | None:
        try:
            found = (self._folder / trust.METADATA / "timestamp.json").stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size

    def _load(self) -> None:
        try:
            held = pack.load(self._folder, root_hash=self._root_hash, now=self._clock())
        except StoreError as e:
            raise StoreError(
                f"There is no published mission pack in {self._folder}.",
                advice="Run `fieldapp hub import --watch`, or `fieldapp hub publish` to it.",
            ) from e
        self._mission = held.mission
        self._verifiers = {
            device.kid: Verifier(device.public_key)
            for device in held.roster.devices
            if device.revoked_at is None
        }
        event("pack loaded", version=held.version, devices=len(self._verifiers))


@dataclass(slots=True, kw_only=True)
class _Bucket:
    left: float
    at: float
