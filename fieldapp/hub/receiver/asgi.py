"""HTTP receiver: the ASGI application of the hub that faces the network.

The protocol is in `sync/network/protocol.py`. The receiver holds no key that opens anything, and
needs the published mission pack and two folders alone: its own (`hub/receiver/uploads.py`), and the
public one, which the importer writes and this only reads (`hub/receiver/static_files.py`). Nothing
of a request is stored before its token was checked.
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
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fieldapp.hub.receiver import static_files, tus
from fieldapp.hub.receiver.access import AccessControl
from fieldapp.hub.receiver.arrived_files import on_disk
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.hub.receiver.uploads import Uploads
from fieldapp.hub.telemetry import ReceiverFigures, event
from fieldapp.ledger import token
from fieldapp.sync.network import protocol

R = TypeVar("R")

THREADS: Final = 8  # they wait for the disk
EXPIRE_EVERY_S: Final = 3600.0
PROVEN: Final = "proven"  # of a request's state: called with the kid of a token that verifies
OVERRIDES: Final = ("DELETE", "HEAD", "OPTIONS", "PATCH", "POST")

_WELCOME: Final = """\
This is the hub of a ceasefire monitoring mission. It takes sealed files from the mission's laptops
and cannot open them. For anybody: the log of all that was accepted, as hashes alone, is below /log/
(C2SP tlog-tiles), and `fieldapp audit` checks that nothing in it was changed or removed.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiverContext:
    """Parts that the receiver works with.

    Attributes:
        uploads: Folder of uploads.
        access: Decides who may use it.
        public: The folder that it serves.
        figures: Its metrics.
    """

    uploads: Uploads
    access: AccessControl
    public: static_files.Public
    figures: ReceiverFigures


def app(receiver: ReceiverContext) -> Starlette:
    """Starlette application of a receiver; the server calls its `state.end` when it ends."""
    handlers = _Handlers(receiver)
    uploads = tus.Tus(
        receiver.uploads, authorise=handlers.authorise, figures=receiver.figures, run=handlers.store
    )
    application = Starlette(
        routes=[
            Route("/", _welcome),
            Route("/healthz", handlers.health),
            *uploads.routes(),
            Route(protocol.OUTBOX + "{kid}/", handlers.outbox),
            Mount(protocol.OUTBOX + "{kid}", receiver.public.outbox.behind(handlers.reader)),
            Mount(protocol.PACK.rstrip("/"), receiver.public.pack.behind(handlers.reader)),
            Mount(protocol.LOG.rstrip("/"), receiver.public.log),
        ],
        middleware=[Middleware(_MethodOverride), Middleware(_Counted, receiver.figures)],
        exception_handlers={
            RequestRefusedError: handlers.refuse,
            HTTPException: handlers.refuse_by_status,
        },
        lifespan=handlers.lifespan,
    )
    application.state.end = uploads.end
    return application


class _MethodOverride:
    """Middleware for tus's X-HTTP-Method-Override: clients behind proxies that know no PATCH.

    Args:
        app: The application inside.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request as one of the method that it names."""
        if scope["type"] == "http" and scope["path"].startswith(protocol.UPLOAD):
            named = Headers(scope=scope).get("x-http-method-override", "").upper()
            if named in OVERRIDES:
                scope = dict(scope) | {"method": named}
        await self._app(scope, receive, send)


class _Counted:
    """Middleware that counts answered requests; refusals are counted with their word in `refuse`.

    Args:
        app: The application inside.
        figures: Metrics.
    """

    def __init__(self, app: ASGIApp, figures: ReceiverFigures) -> None:
        self._app = app
        self._figures = figures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""

        async def counting_send(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] < 400:
                self._figures.requests.labels(_what(scope), "ok").inc()
            await send(message)

        await self._app(scope, receive, counting_send)


async def _welcome(_request: Request) -> Response:
    return PlainTextResponse(_WELCOME, headers={"Cache-Control": "max-age=3600"})


class _Handlers:
    """Request handlers of one receiver, and what they share."""

    def __init__(self, receiver: ReceiverContext) -> None:
        self._uploads = receiver.uploads
        self._access = receiver.access
        self._public = receiver.public
        self._figures = receiver.figures
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="disk")
        self._storing = ThreadPoolExecutor(THREADS, thread_name_prefix="disk")

    @asynccontextmanager
    async def lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        """Context of the running server: unfinished uploads expire meanwhile."""
        sweeping = asyncio.create_task(self._sweep())
        yield
        sweeping.cancel()
        self._threads.shutdown()
        self._storing.shutdown()

    async def _sweep(self) -> None:
        while True:
            if removed := await self.run(self._uploads.expire):
                event("uploads expired", count=removed)
            if gone := await self.run(self._uploads.forget):
                event("uploads forgotten", count=gone)
            await asyncio.sleep(EXPIRE_EVERY_S)

    async def run(self, work: Callable[..., R], *args: object) -> R:
        """Run blocking work on a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *args)

    async def store(self, work: Callable[..., R], *args: object) -> R:
        """Run work of uploads, which may wait long for a database and a bucket."""
        return await asyncio.get_running_loop().run_in_executor(self._storing, work, *args)

    async def authorise(self, request: Request, action: str) -> tuple[bytes, token.Token]:
        """Check a request's token; returns (kid, token)."""
        if self._access.stale:
            await self.run(self._access.reload)
        header = request.headers.get("authorization", "")
        kid, parsed = self._access.authorise(header, action, request.scope["path"])
        request.scope["state"][PROVEN](kid)
        return kid, parsed

    async def reader(self, request: Request) -> None:
        """Guard of files: let a request pass that may read; in outboxes, a device's own alone."""
        kid, _ = await self.authorise(request, token.READ)
        kid_of_path = request.path_params.get("kid")
        if (path := request.url.path).startswith(protocol.ENTRIES):
            kid_of_path = path.removeprefix(protocol.ENTRIES)
        if kid_of_path is not None and kid_of_path != kid.hex():
            raise RequestRefusedError("scope", "This is another device's.")

    async def outbox(self, request: Request) -> Response:
        """GET an outbox: the signed lists of a device's files, as JSON."""
        await self.reader(request)
        after = request.query_params.get("after", "")
        with on_disk():
            lists, more = await self.run(
                self._public.outbox_lists, request.path_params["kid"], after
            )
        answer: dict[str, object] = {"lists": lists}
        if more:
            answer["more"] = True
        body = json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
        return static_files.cached(request, body)

    async def health(self, _request: Request) -> Response:
        """GET /healthz: 200 where files can be stored now."""
        with on_disk():
            await self.run((self._uploads.folder / "partial").stat)
        return PlainTextResponse("ok\n", headers={"Cache-Control": "no-store"})

    def refuse(self, request: Request, error: Exception) -> Response:
        """Response to a refused request."""
        assert isinstance(error, RequestRefusedError)  # noqa: S101 - registered for it alone
        self._figures.requests.labels(_what(request.scope), error.word).inc()
        if error.word not in ("time", "unknown"):
            event("refused", asked=_what(request.scope), why=error.word)
        body = {"error": error.word, "detail": error.detail, "time": int(time.time())}
        return JSONResponse(body, status_code=error.status, headers=tus.HEADERS | error.headers)

    def refuse_by_status(self, request: Request, error: Exception) -> Response:
        """Response to what the framework refuses: no such path, no such method."""
        assert isinstance(error, HTTPException)  # noqa: S101 - registered for it alone
        word = "unknown" if error.status_code == 404 else "request"
        headers = dict(error.headers or {})
        refused = RequestRefusedError(word, error.detail, status=error.status_code, headers=headers)
        return self.refuse(request, refused)


def _what(scope: Scope) -> str:
    """Word for the kind of a request: never the path, which a stranger may choose."""
    first = f"{scope['path']}/".split("/")[1]
    if first == "upload":
        words = {"POST": "create", "HEAD": "ask", "PATCH": "append"}
        return words.get(scope["method"], "other")
    return first if first in ("pack", "log", "outbox", "healthz") else "other"
