"""Uploads over HTTP: tus 1.0.0 as `sync/network/protocol.py` defines it, stored by `uploads.py`."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractContextManager
from email.utils import formatdate
from typing import BinaryIO, Final, Protocol, TypeVar

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from fieldapp.hub.receiver.arrived_files import Upload, on_disk
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.hub.receiver.upload_locks import UploadLock, UploadLocks
from fieldapp.hub.receiver.uploads import Uploads
from fieldapp.hub.telemetry import ReceiverFigures, event
from fieldapp.ledger import token
from fieldapp.sync.network import protocol

R = TypeVar("R")

AT_ONCE: Final = 4  # uploads of one device: more gains nothing on any link
HEADERS: Final = {"Tus-Resumable": protocol.TUS_VERSION, "Cache-Control": "no-store"}

UNREAD: Final = "unread"  # of a request's state: the body's bytes that came before a cut
_PIECE: Final = 2**18  # bytes gathered before they are written
_PIECE_S: Final = 1.0  # and how long: what a slow link brought must not be lost with the process
_NUMBER: Final = re.compile(r"[0-9]{1,15}")

Authorise = Callable[[Request, str], Awaitable[tuple[bytes, token.Token]]]
"""(kid, token) of a request for an action; raises RequestRefusedError."""


class Run(Protocol):
    """Function that runs blocking work on a thread."""

    def __call__(self, work: Callable[..., R], *args: object) -> Awaitable[R]:
        """Return value of the work."""


class Tus:
    """Handlers of upload requests, one connection at a time for each upload.

    Args:
        uploads: Stores the files.
        authorise: Checks a request's token.
        figures: Metrics.
        run: Runs blocking work.
    """

    def __init__(
        self, uploads: Uploads, *, authorise: Authorise, figures: ReceiverFigures, run: Run
    ) -> None:
        self._uploads = uploads
        self._authorise = authorise
        self._figures = figures
        self._run = run
        self._locks = UploadLocks(AT_ONCE)

    def end(self) -> None:
        """End every upload; what has come of each is stored."""
        self._locks.end()

    def routes(self) -> list[BaseRoute]:
        """Routes of the upload requests."""
        one = protocol.UPLOAD + "/{sha256}"
        return [
            Route(protocol.UPLOAD, self._create, methods=["POST"]),
            Route(protocol.UPLOAD, self._options, methods=["OPTIONS"]),
            Route(one, self._ask, methods=["HEAD"]),
            Route(one, self._append, methods=["PATCH"]),
            Route(one, self._options, methods=["OPTIONS"]),
        ]

    async def _options(self, _request: Request) -> Response:
        supported = {
            "Tus-Version": protocol.TUS_VERSION,
            "Tus-Extension": "creation,creation-with-upload,expiration",
            "Tus-Max-Size": str(self._uploads.limits.file),
        }
        return Response(status_code=204, headers=HEADERS | supported)

    async def _create(self, request: Request) -> Response:
        """POST: begin an upload, with its first bytes where they come along."""
        with self._timed("create"):
            upload = await self._upload(request, _metadata(request))
            if _number(request, "upload-length") != upload.length:
                raise RequestRefusedError("scope", "The token is for another length.")
            async with self._locks.hold((upload.kid, upload.sha256)) as lock:
                offset = await self._run(self._uploads.begin, upload)
                if not offset and request.headers.get("content-type") == protocol.OFFSET_TYPE:
                    offset = await self._receive(request, upload, 0, lock)
            location = {"Location": protocol.upload_path(upload.sha256)}
            return await self._answer(201, upload, offset, location)

    async def _ask(self, request: Request) -> Response:
        """HEAD: how much of an upload has come."""
        with self._timed("ask"):
            upload = await self._upload(request, request.path_params["sha256"])
            # Bytes that an older connection still holds are part of the answer.
            async with self._locks.hold((upload.kid, upload.sha256)):
                offset = await self._begun(upload)
            encoded = base64.b64encode(upload.sha256).decode()
            answer = {
                "Upload-Length": str(upload.length),
                "Upload-Metadata": f"sha256 {encoded}",
            }
            return await self._answer(200, upload, offset, answer)

    async def _append(self, request: Request) -> Response:
        """PATCH: more bytes of an upload."""
        with self._timed("append"):
            upload = await self._upload(request, request.path_params["sha256"])
            if request.headers.get("content-type") != protocol.OFFSET_TYPE:
                raise RequestRefusedError("request", f"Send {protocol.OFFSET_TYPE}.", status=415)
            claimed = _number(request, "upload-offset")
            async with self._locks.hold((upload.kid, upload.sha256)) as lock:
                offset = await self._begun(upload)
                if claimed != offset:
                    raise RequestRefusedError(
                        "offset",
                        "The hub has another part of the file.",
                        headers={"Upload-Offset": str(offset)},
                    )
                if offset < upload.length:
                    offset = await self._receive(request, upload, offset, lock)
            return await self._answer(204, upload, offset, {})

    async def _upload(self, request: Request, sha256: str) -> Upload:
        """Upload that a request and its token agree on."""
        if request.headers.get("tus-resumable") != protocol.TUS_VERSION:
            version = {"Tus-Version": protocol.TUS_VERSION}
            raise RequestRefusedError(
                "request", "This hub speaks tus 1.0.0.", status=412, headers=version
            )
        kid, parsed = await self._authorise(request, token.UPLOAD)
        if sha256 != parsed.sha256.hex():
            raise RequestRefusedError("scope", "The token is for another file.")
        return Upload(kid=kid, sha256=parsed.sha256, length=parsed.size)

    async def _begun(self, upload: Upload) -> int:
        offset = await self._run(self._uploads.offset, upload)
        if offset is None:
            raise RequestRefusedError("unknown", "This upload was not begun, or has expired.")
        return offset

    async def _receive(
        self, request: Request, upload: Upload, offset: int, lock: UploadLock
    ) -> int:
        """Write a body to an upload; hand the upload over where it is complete."""
        room = upload.length - offset
        if int(request.headers.get("content-length", "0")) > room:
            raise RequestRefusedError("large", "More would come than was said.")
        # What comes from its start to its end on one connection is not read again to be checked.
        hashed = None if offset else hashlib.sha256()
        hash_piece = hashed and hashed.update
        with on_disk(), self._uploads.writing(upload, offset) as file:
            written = asyncio.ensure_future(_nothing())
            try:
                async for piece in _pieces(request, lock):
                    await written  # one piece is written while the next comes
                    if len(piece) > room:
                        # Who says one thing and does another is not to be continued from here.
                        await self._run(file.truncate, offset)
                        await self._run(self._uploads.discarded, upload, upload.length - offset)
                        raise RequestRefusedError("large", "More came than was said.")
                    written = asyncio.ensure_future(self._run(self._write, file, piece, hash_piece))
                    room -= len(piece)
                    self._figures.bytes.inc(len(piece))
            except ClientDisconnect:
                # Nobody reads this answer; what came is kept.
                raise RequestRefusedError(
                    "request", "The connection was cut.", status=408
                ) from None
            finally:
                await written
        if not room:
            await self._run(self._uploads.finish, upload, hashed and hashed.digest())
            self._figures.files.inc()
            event("received", kid=upload.kid.hex(), bytes=upload.length)
        return upload.length - room

    def _write(
        self, file: BinaryIO, piece: bytes, hash_piece: Callable[[bytes], None] | None
    ) -> None:
        if hash_piece is not None:
            hash_piece(piece)
        self._uploads.write(file, piece)

    async def _answer(
        self, status: int, upload: Upload, offset: int, headers: dict[str, str]
    ) -> Response:
        answered = HEADERS | headers | {"Upload-Offset": str(offset)}
        if offset < upload.length:
            expires = await self._run(self._uploads.expires, upload)
            answered["Upload-Expires"] = formatdate(expires, usegmt=True)
        return Response(status_code=status, headers=answered)

    def _timed(self, what: str) -> AbstractContextManager[object]:
        return self._figures.seconds.labels(what).time()


def _number(request: Request, name: str) -> int:
    text = request.headers.get(name, "")
    if not _NUMBER.fullmatch(text):
        raise RequestRefusedError("request", f"{name} is missing or no number.")
    return int(text)


def _metadata(request: Request) -> str:
    """SHA-256 of `Upload-Metadata`, hex; "" where it holds none."""
    for pair in request.headers.get("upload-metadata", "").split(","):
        name, _, value = pair.strip().partition(" ")
        if name == "sha256":
            try:
                return base64.b64decode(value, validate=True).hex()
            except (binascii.Error, ValueError):
                return ""
    return ""


async def _pieces(request: Request, lock: UploadLock) -> AsyncIterator[bytes]:
    """Body in pieces worth writing; what came before a cut is yielded before the error."""
    gathered, since = bytearray(), time.monotonic()
    cut: Exception | None = None
    try:
        async for chunk in lock.chunks(request.stream()):
            gathered += chunk
            if len(gathered) >= _PIECE or (gathered and time.monotonic() - since > _PIECE_S):
                yield bytes(gathered)
                gathered.clear()
                since = time.monotonic()
    except (ClientDisconnect, RequestRefusedError) as e:
        cut = e
        gathered += request.scope["state"].get(UNREAD, b"")
    if gathered:
        yield bytes(gathered)
    if cut is not None:
        raise cut


async def _nothing() -> None:
    """Placeholder for the write before the first piece."""
