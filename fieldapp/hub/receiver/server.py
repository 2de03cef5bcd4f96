"""HTTP server of the receiver: sockets, TLS, deadlines and caps for connections.

uvicorn alone waits for ever for a request's first line, which ten thousand silent connections would
use. Here TLS must be agreed on within half a minute, and a connection that is not in the middle of
a request has as long; one that goes on sending a body after it was answered is cut. Who has how
many connections is the matter of entrance.py; above a number of all each further one gets 503.
Without TLS every connection is that of a proxy on this machine, which limits who connects to it.

A connection takes PER_CONNECTION bytes at most while it is silent: how many there may be follows
from that and from MEMORY, which stays well below MemoryMax of the unit.
"""

from __future__ import annotations

import asyncio
import asyncio.sslproto
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

import h11
import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from fieldapp.errors import InputError, Message, StoreError
from fieldapp.hub import telemetry
from fieldapp.hub.receiver import access, static_files
from fieldapp.hub.receiver.access import AccessControl
from fieldapp.hub.receiver.arrived_files import ArrivedFiles, Limits
from fieldapp.hub.receiver.asgi import PROVEN, ReceiverContext, app
from fieldapp.hub.receiver.entrance import STRANGERS, Door, Entrance
from fieldapp.hub.receiver.tus import UNREAD
from fieldapp.hub.receiver.uploads import Uploads
from fieldapp.platform.end_requests import on_end_request
from fieldapp.platform.resource_limits import raise_file_limit

CERTIFICATE: Final = "tls.crt"
KEY: Final = "tls.key"

BACKLOG: Final = 4096  # connections that wait to be accepted
_ACCEPTED: Final = 128  # in one go, before those above the number are closed
_RESERVED: Final = 4 * _ACCEPTED  # file descriptors that are no connections, or are closing
HANDSHAKE_S: Final = 30.0  # some three kilobytes: 10 s at 2.4 kbit/s, and stalls
REQUEST_S: Final = 30.0  # a request's head is under a kilobyte: 3 s at 2.4 kbit/s, and stalls
MAX_HEAD: Final = 2**13  # bytes of a request's head: ours have one kilobyte, a proxy adds some
MAX_LINES: Final = 100
PER_CONNECTION: Final = 96 * 2**10
MEMORY: Final = 512 * 2**20
_TLS_BUFFER: Final = 2**15  # bytes: asyncio has 256 KiB of every TLS connection, read or not
KEEP_ALIVE_S: Final = 75
_SILENT_S: Final = 120_000  # milliseconds in which what was sent must be acknowledged
_EXCESS: Final = (
    2**19
)  # bytes of a body that are read after it was refused, so that the answer arrives

_COSTLY: Final = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n"
    b"Content-Length: 0\r\n\r\n"
)
_BUSY: Final = (
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 30\r\nConnection: close\r\n"
    b"Content-Type: application/json\r\nContent-Length: 54\r\n\r\n"
    b'{"error": "busy", "detail": "Too many connections."}\r\n'
)


class Protocol(H11Protocol):
    """uvicorn's HTTP/1.1 protocol with deadlines and caps, for hostile or dead clients."""

    most = 1000  # connections; set by `configured` to what the machine allows
    entrance: Entrance | None = None  # with TLS; likewise

    _peer: Any = None  # address and port
    _deadline: asyncio.TimerHandle | None = None
    _excess = 0
    _head = b""  # what has come of a request's head, up to its limit

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Accept a connection, or answer 503."""
        super().connection_made(transport)
        self._peer = transport.get_extra_info("peername")
        self.app_state = {**self.app_state, PROVEN: self._prove}
        if len(self.connections) > self.most:
            transport.write(_BUSY)
            transport.close()
            return
        self._arm()

    def data_received(self, data: bytes) -> None:
        """Accept bytes; between requests and after an answer, for a while only."""
        if self.transport.is_closing():
            return
        if self.conn.their_state is h11.IDLE and self._is_costly(data):
            self.transport.write(_COSTLY)
            self.transport.close()
            return
        super().data_received(data)
        if self.conn.their_state is h11.DONE:
            # A laptop that read an answer to its end may ask before the answer is over for h11.
            waiting, self._head = self.conn.trailing_data[0], b""
            if waiting.count(b"\r\n\r\n") > 1 or self._is_costly(waiting):
                self.transport.close()
                return
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is not None and not cycle.response_complete:
            self._disarm()
            self._excess = 0
            return
        self._arm()
        if cycle is not None and self.conn.their_state is h11.SEND_BODY:
            self._excess += len(data)
            if self._excess > _EXCESS:
                self.transport.close()

    def _is_costly(self, data: bytes) -> bool:
        """Whether a request's head has more lines or bytes than any of ours.

        Each line costs time before a token is looked at.
        """
        self._head += data[: MAX_HEAD + 1]
        end = self._head.find(b"\r\n\r\n")
        head = self._head if end < 0 else self._head[:end]
        self._head = self._head if end < 0 else b""
        return len(head) > MAX_HEAD or head.count(b"\n") > MAX_LINES

    def connection_lost(self, exc: Exception | None) -> None:
        """End of the connection: bytes that nobody has read yet are left in the request's state."""
        self._disarm()
        self.app_state = {}
        if self.entrance:
            self.entrance.leave(self._peer)
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is not None and not cycle.response_complete:
            cycle.scope["state"][UNREAD] = bytes(cycle.body)
        super().connection_lost(exc)

    def _prove(self, kid: bytes) -> None:
        if self.entrance:
            self.entrance.prove(self._peer, kid)

    def _arm(self) -> None:
        if self._deadline is None:
            self._deadline = self.loop.call_later(REQUEST_S, self.transport.close)

    def _disarm(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiverSettings:
    """Folders, addresses and limits of a receiver.

    Attributes:
        inbox: Folder for files that arrive.
        public: The folder that it serves.
        root_hash: Pinned root hash of the mission, 32 bytes.
        listen: As `listening` takes it.
        tls: Folder of `tls.crt` and `tls.key`; None for plain HTTP behind a proxy.
        metrics: "HOST:PORT" for `/metrics`, None for none.
        limits: Of files and devices.
        rate: Requests a second of one device.
        arrivals: File that names a database and a bucket for what arrives; None: it goes into the
            inbox.
    """

    inbox: Path
    public: Path
    root_hash: bytes
    listen: str
    tls: Path | None = None
    metrics: str | None = None
    limits: Limits = field(default_factory=Limits)
    rate: float = access.RATE
    arrivals: Path | None = None


def serve(settings: ReceiverSettings) -> None:
    """Run the receiver until SIGTERM or SIGINT.

    Raises:
        InputError: An address that cannot be listened on.
        StoreError: A folder cannot be used, there is no pack, or an address is taken.
        VerificationError, FormatError: The published mission pack does not hold.
    """
    telemetry.log_to_stdout()
    figures = telemetry.ReceiverFigures()
    uploads = Uploads(settings.inbox, settings.limits, _arrivals(settings))
    receiver = ReceiverContext(
        uploads=uploads,
        access=AccessControl(
            settings.public / static_files.PACK, settings.root_hash, rate=settings.rate
        ),
        public=static_files.Public(settings.public),
        figures=figures,
    )
    sock = listening(settings.listen, tls=settings.tls is not None)
    application = app(receiver)
    server = _Server(configured(application, tls=settings.tls), application.state.end)
    if Protocol.entrance is not None:
        sock = Door(sock, Protocol.entrance)
    figures.connections.set_function(lambda: len(server.server_state.connections))
    if settings.metrics is not None:
        telemetry.event("figures", port=telemetry.listen(settings.metrics, figures.registry))
    where = sock.getsockname()
    port = {"port": where[1]} if isinstance(where, tuple) else {}
    on_end_request(server.end_soon)  # uvicorn raises the signal again at its own end
    try:
        # Whoever reads this line may stop it at once.
        telemetry.event("listening", tls=settings.tls is not None, **port)
        server.run(sockets=[sock])
    finally:
        uploads.close()
        telemetry.event("stopped")


def _arrivals(settings: ReceiverSettings) -> ArrivedFiles | None:
    if settings.arrivals is None:
        return None
    # Here alone: the client of the bucket takes thirty megabytes.
    from fieldapp.hub.receiver import arrivals_file  # noqa: PLC0415

    made = arrivals_file.arrivals_of(settings.arrivals, settings.limits, spool=settings.inbox)
    made.try_account()
    return made


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, end: Callable[[], None]) -> None:
        super().__init__(config)
        self._end = end

    def end_soon(self, *_: object) -> None:
        """End once it has begun: an exception from a signal can be lost where it arrives."""
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._end()
        await super().shutdown(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        loop: Any = asyncio.get_running_loop()
        if self.config.ssl is not None:  # uvicorn leaves it at a minute
            loop.create_server = partial(loop.create_server, ssl_handshake_timeout=HANDSHAKE_S)
        await super().startup(sockets)
        for each in sockets or []:
            each.listen(BACKLOG)  # asyncio has sock it as short as what it accepts in one go


def configured(app: ASGIApp, *, tls: Path | None) -> uvicorn.Config:
    """Configuration of uvicorn for the receiver.

    Args:
        app: The application.
        tls: Folder of `tls.crt` and `tls.key`; None for plain HTTP behind a proxy.

    Raises:
        StoreError: The certificate or the key is missing, or they do not belong together.
    """
    config = uvicorn.Config(
        app,
        http=Protocol,
        ws="none",
        loop="asyncio",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        backlog=_ACCEPTED,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=5,
    )
    config.load()
    if tls is not None:
        config.ssl = _context(tls)
        asyncio.sslproto.SSLProtocol.max_size = _TLS_BUFFER
    Protocol.most = max(16, min(raise_file_limit() - _RESERVED, MEMORY // PER_CONNECTION))
    # Half of them at most are strangers': the rest waits for tokens that verify.
    strangers = min(STRANGERS, Protocol.most // 2)
    Protocol.entrance = None if tls is None else Entrance(strangers)
    return config


def _context(folder: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    try:
        context.load_cert_chain(folder / CERTIFICATE, folder / KEY)
    except (OSError, ssl.SSLError) as e:
        raise StoreError(
            Message("{1} and {2} cannot be read from {3}.", CERTIFICATE, KEY, folder),
            advice="Copy them from where `fieldapp hub address` wrote them.",
        ) from e
    return context


def listening(address: str, *, tls: bool) -> socket.socket:
    """Open the receiver's listening socket.

    Args:
        address: "HOST:PORT", "unix:PATH", or "fd:N" for one that systemd opened.
        tls: Connections are encrypted; where not, they must not leave this machine.

    Raises:
        InputError: Not such an address, or plain HTTP on a network.
        StoreError: It is taken or not ours.
    """
    kind, _, rest = address.partition(":")
    try:
        if kind == "fd" and rest.isdecimal():
            return socket.socket(fileno=int(rest))
        if kind == "unix":
            return _on_path(Path(rest))
        host, _, port = address.rpartition(":")
        if not port.isdecimal() or not host:
            raise InputError(
                "An address to listen on is HOST:PORT, unix:PATH or fd:N.", field="listen"
            )
        addresses = socket.getaddrinfo(host.strip("[]"), int(port), type=socket.SOCK_STREAM)
    except OSError as e:
        raise StoreError(
            Message("{1} cannot be listened on: {2}.", address, e.strerror or e)
        ) from e
    family, _, _, _, where = addresses[0]
    if not tls and not (str(where[0]).startswith("127.") or where[0] == "::1"):
        raise InputError(
            "Without TLS only this machine may connect.",
            field="listen",
            advice="Give --tls, or listen on 127.0.0.1 behind a proxy.",
        )
    # With its protocol named asyncio sets TCP_NODELAY: else each answer takes 40 ms longer.
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _SILENT_S)
    try:
        sock.bind(where)
        sock.listen(BACKLOG)
    except OSError as e:
        sock.close()
        raise StoreError(Message("{1} cannot be listened on: {2}.", address, e.strerror)) from e
    return sock


def _on_path(path: Path) -> socket.socket:
    with suppress(FileNotFoundError):
        if path.is_socket():
            path.unlink()  # of a receiver that was killed
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    sock.bind(str(path))
    sock.listen(BACKLOG)
    path.chmod(0o660)
    return sock
