"""Static files of the hub over HTTP: the mission pack, the log, and each device's outbox.

Names that hold a hash or a number never change what they mean, and may be kept for ever; the others
are asked after each time, and answered with 304 where they are the same. Names that begin with a
dot are files that are still being written, and do not exist. A file is served as it was when it was
opened, though the importer puts another in its place, or takes it away, at that moment.
"""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
import os
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Receive, Scope, Send

from fieldapp.ledger.log.outbox_list import LIST
from fieldapp.mission import release

PACK: Final = release.SERVED
LOG: Final = "log"
OUTBOX: Final = "outbox"
CHECKPOINT: Final = "checkpoint"
MOST: Final = 20_000  # bytes of lists in one answer, about: a minute at 2.4 kbit/s

_KID: Final = re.compile(r"[0-9a-f]{16}")
# Targets by hash, metadata by version, tiles by number and width; receipts by their checkpoint.
_FOR_EVER: Final = re.compile(
    r"targets/(?:.*/)?[0-9a-f]{64}\.[^/]+|metadata/[0-9]+\.[a-z]+\.json|tile/(?:[^/]+/)*[0-9]{3}(?:\.p/[0-9]{1,3})?"
    r"|[0-9a-f]{16}/[^/]+\.receipt"
)
_METADATA: Final = re.compile(r"metadata/[0-9]+\.targets\.json")  # mostly hexadecimal digits
_AT_ONCE: Final = 2**18
_DAYS: Final = 365 * 86_400

RequestGuard = Callable[[Request], Awaitable[None]]
"""Raises where a request may not read."""


class Files(StaticFiles):
    """Static files of a folder: GET and HEAD, with ETag, ranges and caching.

    Args:
        folder: May be made later.
        guard: Called before each file; None for files that anybody may read.
    """

    def __init__(self, folder: Path, guard: RequestGuard | None = None) -> None:
        super().__init__(directory=folder, check_dir=False)
        self._folder = folder
        self._guard = guard
        self.config_checked = True  # a folder that was not made yet has no files

    def behind(self, guard: RequestGuard) -> Files:
        """Static files behind a guard."""
        return Files(self._folder, guard)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if self._guard is not None:
            await self._guard(Request(scope))
        await super().__call__(scope, receive, send)

    def get_path(self, scope: Scope) -> str:
        """Path below the folder; of an outbox, below all outboxes."""
        path = super().get_path(scope)
        kid = scope["path_params"].get("kid")
        return path if kid is None else os.path.join(kid, path)  # noqa: PTH118 - as the base does

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Response with a file and its Cache-Control."""
        if any(part.startswith(".") for part in Path(path).parts):
            raise HTTPException(404)
        response = await super().get_response(path, scope)
        asked = Headers(scope=scope)
        if (
            isinstance(response, _OpenFile)
            and scope["method"] == "GET"
            and _METADATA.fullmatch(path)
            and "range" not in asked
            and asked.get("accept-encoding") == "gzip"
        ):
            response = response.compressed()
        keep = f"max-age={_DAYS}, immutable" if _FOR_EVER.fullmatch(path) else "no-cache"
        whose = "public" if self._guard is None else "private"
        response.headers["Cache-Control"] = f"{whose}, {keep}"
        return response

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,  # noqa: ARG002 - of a file that may be gone already
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """Response with an open file; or 304 where the client has it."""
        try:
            opened = _OpenFile(os.open(full_path, os.O_RDONLY), Path(full_path).name)
        except FileNotFoundError:
            raise HTTPException(404) from None
        if self.is_not_modified(opened.headers, Headers(scope=scope)):
            opened.close()
            return NotModifiedResponse(opened.headers)
        opened.status_code = status_code
        return opened


class _OpenFile(FileResponse):
    """Response that sends an open file descriptor, and closes it afterwards.

    Of several ranges each is read in a step of its own: a hundred cost ten times what the whole
    file does, and anybody may ask. So there is one, or the whole file.
    """

    max_ranges = 1

    def __init__(self, number: int, name: str) -> None:
        self._number = number
        kind = "text/plain" if name == CHECKPOINT else mimetypes.guess_type(name)[0]
        super().__init__(
            f"/proc/self/fd/{number}",
            stat_result=os.fstat(number),
            media_type=kind or "application/octet-stream",
        )

    def compressed(self) -> Response:
        """Response as gzip, where the file is small enough to be compressed at once."""
        if self.status_code != 200 or os.fstat(self._number).st_size > _AT_ONCE:
            return self
        with os.fdopen(self._number, "rb") as file:
            packed = gzip.compress(file.read(), mtime=0)
        said = {"content-encoding": "gzip", "vary": "accept-encoding"}
        return Response(packed, media_type=self.media_type, headers=said)

    def close(self) -> None:
        """Close the file."""
        os.close(self._number)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the file."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self.close()


@dataclass(frozen=True, slots=True)
class Public:
    """Public folder: the importer writes it and the receiver reads it.

    Attributes:
        folder: Its path.
        pack, log, outbox: What is served of it.
    """

    folder: Path
    pack: Files = field(init=False)
    log: Files = field(init=False)
    outbox: Files = field(init=False)

    def __post_init__(self) -> None:
        for name in (PACK, LOG, OUTBOX):
            object.__setattr__(self, name, Files(self.folder / name))

    def outbox_lists(self, kid: str, after: str) -> tuple[list[str], bool]:
        """Signed lists of an outbox, by name, behind `after`; and whether there are more."""
        if not _KID.fullmatch(kid):
            return [], False
        folder = self.folder / OUTBOX / kid
        lists: list[str] = []
        size = 0
        for path in sorted(folder.glob(f"[0-9]*{LIST}")):
            if path.name <= after or not path.is_file() or path.is_symlink():
                continue
            if size > MOST:
                return lists, True
            with suppress(FileNotFoundError):
                lists.append(path.read_text("utf-8", "replace"))
                size += len(lists[-1])
        return lists, False


def cached(request: Request, body: bytes) -> Response:
    """JSON response with an ETag of its content, or 304 where the client has it."""
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)
