"""Hub client of a laptop: tokens, uploads, and files of the outbox (see protocol.py)."""

from __future__ import annotations

import json
import zlib
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final

from fieldapp.errors import Message, TransportError
from fieldapp.ledger import token
from fieldapp.ledger.keys import Signer
from fieldapp.sync.network import protocol, static_reader
from fieldapp.sync.network.connection import HttpResponse, Line

MAX_ANSWER: Final = 2**20
PART: Final = 2**18  # bytes that are asked for at once: what a cut may cost

_TUS: Final = {"Tus-Resumable": protocol.TUS_VERSION}
_HOLDS: Final = timedelta(minutes=5)  # a token for reading is used that long
_RETRIES: Final = 2  # refusals of one request that another token or another question may mend

_REFUSALS: Final = {
    "token": (
        Message("The hub does not take this laptop's token."),
        Message("Receive a newer mission pack."),
    ),
    "device": (
        Message("The hub does not know this laptop, or it was revoked."),
        Message("Ask the security officer; nothing is lost here."),
    ),
    "scope": (Message("The hub refuses this request."), Message("Update fieldapp.")),
    "request": (Message("The hub does not understand this request."), Message("Update fieldapp.")),
    "large": (
        Message("The hub does not take files of this size."),
        Message("Carry it on a stick."),
    ),
    "time": (
        Message("The hub refuses this laptop's clock."),
        Message("Set the clock, then try again."),
    ),
}
_WAITS: Final = {
    "busy": Message("The hub asks to wait."),
    "quota": Message("This laptop has sent as much as the hub takes in a day."),
    "full": Message("The hub's disk is full."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _HubRequest:
    method: str
    path: str
    good: tuple[int, ...]
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    limit: int = 4096


_GZIP: Final = 16 + zlib.MAX_WBITS
_UPLOADED: Final = (200, 201, 204, 404, 409)
_READ: Final = (200, 206, 404, 416)


class Remote:
    """Hub at the other end of a connection.

    Args:
        line: Connection to it.
        signer: The device key.
        mission: 8 bytes.
        clock: The device clock, UTC; the hub's correction of it counts for tokens alone.
    """

    def __init__(
        self, line: Line, signer: Signer, *, mission: bytes, clock: Callable[[], datetime]
    ) -> None:
        self.line = line
        self._signer = signer
        self._mission = mission
        self._clock = clock
        self._off = timedelta(0)
        self._reading: tuple[datetime, str] | None = None
        self._upload: tuple[bytes, str] | None = None

    @property
    def kid(self) -> bytes:
        """Key identifier of this device, 8 bytes."""
        return self._signer.verifier.kid

    # --- Uploads: each returns how many bytes of the file the hub has.

    def offset(self, sha256: bytes, size: int) -> int:
        """Ask for the offset of an upload; 0 where the hub knows nothing of the file."""
        request = _HubRequest(
            method="HEAD", path=protocol.upload_path(sha256), headers=_TUS, good=_UPLOADED
        )
        answer = self._uploading(request, sha256, size)
        return 0 if answer.status == 404 else _offset(answer, size)

    def begin(self, sha256: bytes, size: int, piece: bytes) -> int:
        """Begin an upload with its first bytes; returns the hub's offset, which may be further."""
        headers = {
            **_TUS,
            "Upload-Length": str(size),
            "Upload-Metadata": "sha256 " + b64encode(sha256).decode(),
            "Content-Type": protocol.OFFSET_TYPE,
        }
        request = _HubRequest(
            method="POST", path=protocol.UPLOAD, headers=headers, body=piece, good=_UPLOADED
        )
        return _offset(self._uploading(request, sha256, size), size)

    def append(self, sha256: bytes, size: int, offset: int, piece: bytes) -> int:
        """Send bytes from an offset on; returns the hub's offset afterwards."""
        headers = {**_TUS, "Content-Type": protocol.OFFSET_TYPE, "Upload-Offset": str(offset)}
        request = _HubRequest(
            method="PATCH",
            path=protocol.upload_path(sha256),
            headers=headers,
            body=piece,
            good=_UPLOADED,
        )
        answer = self._uploading(request, sha256, size)
        if answer.status == 404:
            return 0
        return self.offset(sha256, size) if answer.status == 409 else _offset(answer, size)

    def _uploading(self, request: _HubRequest, sha256: bytes, size: int) -> HttpResponse:
        def allowed(*, anew: bool) -> str:
            if self._upload is None or self._upload[0] != sha256 or anew:
                permission = token.uploading(
                    protocol.UPLOAD,
                    sha256=sha256,
                    size=size,
                    mission=self._mission,
                    now=self._now(),
                )
                self._upload = sha256, token.header(permission, self._signer)
            return self._upload[1]

        return self._answered(request, allowed)

    # --- Reading.

    def outbox_lists(self, after: str) -> tuple[list[str], bool]:
        """Signed lists of the outbox behind the one of a name, and whether there are more.

        Nothing of them is verified here.

        Raises:
            TransportError: As `read`; or the answer is malformed.
        """
        query = f"?after={after}" if after else ""
        raw = self.read(protocol.outbox_path(self.kid) + query, MAX_ANSWER)
        try:
            answer = json.loads(raw or b'{"lists": []}')
            lists = answer["lists"]
            if type(lists) is not list or not all(type(text) is str for text in lists):
                raise TransportError("The hub's list is malformed.", kind="refused")
            return lists, answer.get("more") is True
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as e:
            raise TransportError("The hub's list is malformed.", kind="refused") from e

    def read(self, path: str, limit: int) -> bytes | None:
        """Read a file of the hub; None where there is none.

        Raises:
            TransportError: The network failed or the hub refuses.
        """
        answer = self._get(path, {"Accept-Encoding": "gzip"}, limit)
        if answer.status == 404:
            return None
        if answer.headers.get("content-encoding") != "gzip":
            return answer.body
        return _unpacked(answer, limit)

    def read_part(self, path: str, start: int, limit: int) -> tuple[bytes, int] | None:
        """Read a part of a file from an offset on: (bytes, whole size); None where there is none.

        A server that knows no ranges gives all of it, if it is within the limit.

        Raises:
            TransportError: As `read`.
        """
        part = {"Range": f"bytes={start}-{start + PART - 1}"}
        answer = self._get(path, part, max(PART, limit))
        if answer.status == 404:
            return None
        if answer.status == 200:
            return answer.body[start:], len(answer.body)
        total = answer.headers.get("content-range", "").rpartition("/")[2]
        return answer.body, int(total) if total.isdecimal() else 0

    def _get(self, path: str, headers: dict[str, str], limit: int) -> HttpResponse:
        def allowed(*, anew: bool) -> str:
            now = self._now()
            if self._reading is None or anew or abs(now - self._reading[0]) > _HOLDS:
                permission = token.reading("/", mission=self._mission, now=now)
                self._reading = now, token.header(permission, self._signer)
            return self._reading[1]

        request = _HubRequest(method="GET", path=path, headers=headers, good=_READ, limit=limit)
        return self._answered(request, allowed)

    # --- Both.

    def _now(self) -> datetime:
        return (self._clock() + self._off).replace(microsecond=0)

    def _answered(self, request: _HubRequest, allowed: Callable[..., str]) -> HttpResponse:
        """Send a request, with another token where the clocks differ."""
        answer = self._sent(request, allowed(anew=False))
        for _ in range(_RETRIES):
            if answer.status in request.good:
                return answer
            word, at = _refusal(answer)
            if word != "time" or at is None:
                raise _in_words(answer, word)
            self._off = at - self._clock()
            answer = self._sent(request, allowed(anew=True))
        raise _in_words(answer, "time")

    def _sent(self, request: _HubRequest, token_: str) -> HttpResponse:
        return self.line.ask(
            request.method,
            request.path,
            headers={**request.headers, "Authorization": token_},
            body=request.body,
            limit=request.limit,
        )


def _unpacked(answer: HttpResponse, limit: int) -> bytes:
    """Body of an answer in gzip, of at most so many bytes."""
    packed = zlib.decompressobj(wbits=_GZIP)
    try:
        raw = packed.decompress(answer.body, limit + 1)
    except zlib.error as e:
        raise static_reader.refused(answer) from e
    if len(raw) > limit or not packed.eof or packed.unused_data:
        raise static_reader.refused(answer)
    return raw


def _offset(answer: HttpResponse, size: int) -> int:
    text = answer.headers.get("upload-offset", "")
    if not text.isdecimal() or int(text) > size:
        # Who answers so is no hub: a portal's page, or a server that was set up wrongly.
        raise static_reader.refused(answer)
    return int(text)


def _refusal(answer: HttpResponse) -> tuple[str, datetime | None]:
    """Word of a refusal, and the hub's time; "" and None where the answer is not the hub's."""
    try:
        body: dict[str, Any] = json.loads(answer.body)
        return str(body["error"]), datetime.fromtimestamp(int(body["time"]), UTC)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        pass
    # An answer to HEAD has no body.
    word = {401: "time", 403: "device"}.get(answer.status, "")
    try:
        return word, parsedate_to_datetime(answer.headers["date"]).astimezone(UTC)
    except (ValueError, KeyError):
        return word, None


def _in_words(answer: HttpResponse, word: str) -> TransportError:
    if word in _REFUSALS:
        message, advice = _REFUSALS[word]
        return TransportError(message, kind="refused", advice=advice)
    if word == "digest":
        return TransportError(
            "What arrived is not what was sent; it is sent again.", kind="cut", retry_after=0
        )
    if word in _WAITS:
        return TransportError(
            _WAITS[word],
            kind="busy",
            retry_after=static_reader.retry_after(answer, 60.0),
            advice="What was sent stays there; the rest goes later.",
        )
    return static_reader.refused(answer)
