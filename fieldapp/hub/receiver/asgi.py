"""The receiver: the half of the hub that faces the network.

It speaks what `sync/network/protocol.py` says. It holds no key that opens anything, and needs the
published mission pack and two folders alone: its own (`hub/receiver/uploads.py`), and the public
one, which the importer writes and this only reads (`hub/receiver/static_files.py`). Nothing of a
request is stored before its token was checked.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final, TypeVar

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fieldapp.hub.receiver import static_files, tus
from fieldapp.hub.receiver.access import AccessControl
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.hub.receiver.uploads import Uploads, on_disk
from fieldapp.hub.telemetry import ReceiverFigures, event
from fieldapp.ledger import token
from fieldapp.sync.network import protocol

R = TypeVar("R")

THREADS: Final = 8  # they wait for the disk
EXPIRE_EVERY_S: Final = 3600.0

_WELCOME: Final = """\
This is the hub of a ceasefire monitoring mission. It takes sealed files from the mission's laptops
and cannot open them. For anybody: the log of all that was accepted, as hashes alone, is below /log/
(C2SP tlog-tiles), and `fieldapp audit` checks that nothing in it was changed or removed.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiverContext:
    """What the receiver works with.

    Attributes:
        uploads: Its folder.
        access: Who may use it.
        public: What it serves.
        figures: What it counts.
    """

    uploads: Uploads
    access: AccessControl
    public: static_files.Public
    figures: ReceiverFigures


def app(receiver: ReceiverContext) -> Starlette:
    """The application that a server runs; `state.end` is to be called when that ends."""
    desk = _Desk(receiver)
    uploads = tus.Tus(
        receiver.uploads, admitted=desk.admitted, figures=receiver.figures, run=desk.run
    )
    made = Starlette(
        routes=[
            Route("/", _welcome),
            Route("/healthz", desk.health),
            *uploads.routes(),
            Route(protocol.OUTBOX + "{kid}/", desk.outbox),
            Mount(protocol.OUTBOX + "{kid}", receiver.public.outbox.behind(desk.reader)),
            Mount(protocol.PACK.rstrip("/"), receiver.public.pack.behind(desk.reader)),
            Mount(protocol.LOG.rstrip("/"), receiver.public.log),
        ],
        middleware=[Middleware(_Counted, receiver.figures)],
        exception_handlers={RequestRefusedError: desk.refuse, HTTPException: desk.refuse_by_status},
        lifespan=desk.lifespan,
    )
    made.state.end = uploads.end
    return made


class _Counted:
    """Counts the requests that are done, whatever was asked; refusals are counted with their word.

    Args:
        app: What answers them.
        figures: Where.
    """

    def __init__(self, app: ASGIApp, figures: ReceiverFigures) -> None:
        self._app = app
        self._figures = figures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] < 400:
                self._figures.requests.labels(_what(scope), "ok").inc()
            await send(message)

        await self._app(scope, receive, told)


async def _welcome(_request: Request) -> Response:
    return PlainTextResponse(_WELCOME, headers={"Cache-Control": "max-age=3600"})


class _Desk:
    """What the requests of one receiver share."""

    def __init__(self, receiver: ReceiverContext) -> None:
        self._uploads = receiver.uploads
        self._access = receiver.access
        self._public = receiver.public
        self._figures = receiver.figures
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="disk")

    @asynccontextmanager
    async def lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        """While the server runs: unfinished uploads expire."""
        sweeping = asyncio.create_task(self._sweep())
        yield
        sweeping.cancel()
        self._threads.shutdown()

    async def _sweep(self) -> None:
        while True:
            if removed := await self.run(self._uploads.expire):
                event("uploads expired", count=removed)
            await asyncio.sleep(EXPIRE_EVERY_S)

    async def run(self, work: Callable[..., R], *args: object) -> R:
        """Run what blocks on a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *args)

    async def admitted(self, request: Request, action: str) -> tuple[bytes, token.Token]:
        """(kid, token) of a request that may go on."""
        if self._access.stale:
            await self.run(self._access.look)
        header = request.headers.get("authorization", "")
        return self._access.authorise(header, action, request.scope["path"])

    async def reader(self, request: Request) -> None:
        """Let a request pass that may read; in outboxes, a device's own alone."""
        kid, _ = await self.admitted(request, token.READ)
        named = request.path_params.get("kid")
        if named is not None and named != kid.hex():
            raise RequestRefusedError("scope", "This is another device's.")

    async def outbox(self, request: Request) -> Response:
        """Names and sizes of what waits for a device."""
        await self.reader(request)
        after = request.query_params.get("after", "")
        with on_disk():
            files, more = await self.run(self._public.waiting, request.path_params["kid"], after)
        told: dict[str, object] = {"files": files}
        if more:
            told["more"] = True
        body = json.dumps(told, separators=(",", ":")).encode()
        return static_files.cached(request, body)

    async def health(self, _request: Request) -> Response:
        """Whether files can be stored now."""
        with on_disk():
            await self.run((self._uploads.folder / "partial").stat)
        return PlainTextResponse("ok\n", headers={"Cache-Control": "no-store"})

    def refuse(self, request: Request, error: Exception) -> Response:
        """The answer to a request that is not done."""
        assert isinstance(error, RequestRefusedError)  # noqa: S101 - what it is registered for
        self._figures.requests.labels(_what(request.scope), error.word).inc()
        if error.word not in ("time", "unknown"):
            event("refused", asked=_what(request.scope), why=error.word)
        body = {"error": error.word, "detail": error.detail, "time": int(time.time())}
        return JSONResponse(body, status_code=error.status, headers=tus.HEADERS | error.headers)

    def refuse_by_status(self, request: Request, error: Exception) -> Response:
        """The same for what the framework refuses: no such path, no such method."""
        assert isinstance(error, HTTPException)  # noqa: S101 - what it is registered for
        word = "unknown" if error.status_code == 404 else "request"
        headers = dict(error.headers or {})
        refused = RequestRefusedError(word, error.detail, status=error.status_code, headers=headers)
        return self.refuse(request, refused)


def _what(scope: Scope) -> str:
    """A word for what was asked: never the path, which a stranger may choose."""
    first = f"{scope['path']}/".split("/")[1]
    if first == "upload":
        words = {"POST": "create", "HEAD": "ask", "PATCH": "append"}
        return words.get(scope["method"], "other")
    return first if first in ("pack", "log", "outbox", "healthz") else "other"
