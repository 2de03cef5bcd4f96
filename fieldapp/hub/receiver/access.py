"""Access control: devices of the published roster, by their tokens, with a rate limit."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import FieldappError, FormatError, Message, StoreError, VerificationError
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.hub.telemetry import event
from fieldapp.ledger import token
from fieldapp.ledger.keys import Verifier
from fieldapp.mission import entry_files, pack, trust

RELOAD_S: Final = 1.0  # within which a published revocation holds here
# One laptop on a good link sends small files this fast; only a fault or an attack sends faster.
RATE: Final = 50.0  # requests a second
_BURST_S: Final = 20.0  # seconds of them that may come at once


class AccessControl:
    """Devices of the newest published roster, and their request rates.

    Args:
        folder: The published mission pack; the roster's entries lie beside it.
        root_hash: The pinned root hash, 32 bytes.
        rate: Requests a second that one device may make; twenty seconds of them at once.
        clock: The hub's, UTC.

    Raises:
        StoreError: There is no pack.
        VerificationError, FormatError: It was altered or is damaged.
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
        self._loaded_stamp = self._stamp()
        self._checked = time.monotonic()
        self._buckets: dict[bytes, _Bucket] = {}
        self._load()

    @property
    def stale(self) -> bool:
        """True when it is time to `reload`: a second has passed."""
        return time.monotonic() - self._checked > RELOAD_S

    def reload(self) -> None:
        """Load the published pack where it has changed; waits for the disk."""
        with self._lock:
            if not self.stale:
                return
            self._checked = time.monotonic()
            stamp = self._stamp()
            if stamp == self._loaded_stamp:
                return
            self._loaded_stamp = stamp
            try:
                self._load()
            except FieldappError as e:
                # The loaded one goes on: laptops are not shut out because a pack was half copied.
                event("pack refused", reason=e.message)

    def authorise(self, header: str, action: str, path: str) -> tuple[bytes, token.Token]:
        """Check a request's token; returns (kid, token).

        Args:
            header: Its `Authorization`.
            action: Of the token.
            path: Of the request.

        Raises:
            RequestRefusedError: No token, none that holds, of no device that may use the hub, for
                something else, or one of too many.
        """
        try:
            kid, parsed = token.verify(
                header, self._verifiers.get, mission=self._mission, now=self._clock()
            )
        except FormatError as e:
            raise RequestRefusedError("token", "The request has no token that can be read.") from e
        except VerificationError as e:
            word = e.check if e.check in ("device", "time") else "token"
            raise RequestRefusedError(word, e.message) from e
        if parsed.action != action or not path.startswith(parsed.path):
            raise RequestRefusedError("scope", "The token is for something else.")
        self._count(kid)
        return kid, parsed

    def _count(self, kid: bytes) -> None:
        now = time.monotonic()
        most = max(1.0, self._rate * _BURST_S)
        bucket = self._buckets.setdefault(kid, _Bucket(left=most, at=now))
        bucket.left = min(most, bucket.left + (now - bucket.at) * self._rate)
        bucket.at = now
        if bucket.left < 1:
            raise RequestRefusedError("busy", "Too many requests of this device.", retry_after=5)
        bucket.left -= 1

    def _stamp(self) -> tuple[int, int, int] | None:
        try:
            status = (self._folder / trust.METADATA / "timestamp.json").stat()
        except OSError:
            return None
        return status.st_ino, status.st_mtime_ns, status.st_size

    def _load(self) -> None:
        try:
            loaded = pack.load(
                trust.in_folder(self._folder), root_hash=self._root_hash, now=self._clock()
            )
        except StoreError as e:
            raise StoreError(
                Message("There is no published mission pack in {1}.", self._folder),
                advice="Run `fieldapp hub import --watch`.",
            ) from e
        self._mission = loaded.mission
        self._verifiers = {
            device.kid: Verifier(device.public_key)
            for device in entry_files.read_all(self._folder.parent, loaded.roster)
            if device.revoked_at is None
        }
        event("pack loaded", version=loaded.version, devices=len(self._verifiers))


@dataclass(slots=True, kw_only=True)
class _Bucket:
    left: float
    at: float
