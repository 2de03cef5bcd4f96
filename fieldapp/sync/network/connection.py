"""HTTPS connection to the hub, kept open, whose TLS key is one of the roster's pins.

No certificate authority is asked: whoever holds the pinned key is the hub, and nobody else is. A
proxy is taken from the environment or named; TLS goes through it, so it sees the hub's address and
the number of bytes. Every failure becomes a TransportError whose `kind` says what to do about it.
Every request ends within a bounded time (`sync/network/deadlines.py`), and at once where a person
wants it.

Where no pins are given (a log that anybody checks by its signatures) any key is taken.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import urllib.request
from base64 import b64encode
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from fieldapp.errors import FormatError, InputError, TransportError
from fieldapp.ledger import certificate
from fieldapp.sync.network import network_errors
from fieldapp.sync.network.byte_budget import Meter
from fieldapp.sync.network.deadlines import Guard, run_detached

CONNECT_S: Final = 20.0  # each for the name, the connection, the proxy and TLS
ANSWER_S: Final = 60.0
PATIENT: Final = 4  # a satellite link may take minutes for what others do in seconds

_PIECE: Final = 16_384
_HANDSHAKE: Final = (900, 1900)  # bytes sent and received to begin a TLS connection, measured
# What OpenSSL calls an answer that is not TLS at all; other failures are a link's that broke.
_NO_TLS: Final = frozenset(
    {"HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE", "WRONG_VERSION_NUMBER"}
)
_RECORD: Final = 29  # what TLS adds to a piece


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerRoute:
    """Address, pins and proxy of a server.

    Attributes:
        url: "https://host[:port][/prefix]"; "http://" for what is signed anyway.
        pins: SHA-256 of the keys it may show; empty for any.
        proxy: "http://[user:password@]host:port", "" for none, None for the environment's.
        patient: Wait longer before giving up.
    """

    url: str
    pins: tuple[bytes, ...] = ()
    proxy: str | None = None
    patient: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpResponse:
    """HTTP response: status, headers by their names in small letters, body."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    limit: int


class Line:
    """Connection that opens when it is needed.

    Args:
        route: Address of the server.
        meter: Counts bytes, and may stop the connection.

    Raises:
        InputError: The address of the hub or of the proxy is none.
    """

    def __init__(self, route: ServerRoute, meter: Meter) -> None:
        self.route = route
        self.meter = meter
        self._to = urlsplit(route.url)
        if self._to.scheme not in ("https", "http") or not self._to.hostname:
            raise InputError("This is no address of a server.", field="url")
        self._proxy = _proxy(route.proxy, self._to)
        self._open: http.client.HTTPConnection | None = None
        self._greeted = False  # a TLS connection was begun: it costs, whatever comes of it
        self._moved = 0  # bytes of bodies, without what the pieces cost: drops are not a flow

    def ask(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        limit: int,
    ) -> HttpResponse:
        """Send a request and wait for its answer.

        Args:
            method: Of HTTP.
            path: Below the route's URL, with a slash.
            headers: Beside Host and Content-Length.
            body: Of the request.
            limit: Greatest size of the answer's body, in bytes.

        Raises:
            TransportError: No network, no hub, a portal, a proxy that refuses, or the connection
                broke off.
            StoppedError: The budget is used up, or a person cancelled.
        """
        self.meter.check(600 + len(body))
        reused = self._open is not None
        request = _Request(method, path, headers or {}, body, limit)
        try:
            return self._answered(request)
        except (http.client.HTTPException, OSError) as e:
            self.close()
            # The other side may close a connection that is not used: nothing was lost by it.
            if not reused or body or isinstance(e, TimeoutError):
                raise self._described(e) from e
        except BaseException:
            self.close()
            raise
        self.meter.check(600)
        try:
            return self._answered(request)
        except (http.client.HTTPException, OSError) as e:
            self.close()
            raise self._described(e) from e

    def abort(self) -> None:
        """Abort the request, from another thread or a signal handler: it fails as if cut."""
        connection = self._open
        if connection is not None and connection.sock is not None:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection; the next request opens another."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _described(self, error: Exception) -> TransportError:
        host, proxied = self._to.hostname or "", self._proxy is not None
        try:
            return run_detached(
                lambda: network_errors.describe(error, host, proxied=proxied),
                self.meter,
                CONNECT_S,
                unwanted=lambda _: None,
            )
        except TimeoutError:
            return network_errors.no_answer()

    def _answered(self, request: _Request) -> HttpResponse:
        factor = PATIENT if self.route.patient else 1
        if self._open is None:
            self._open = self._opened(3 * CONNECT_S * factor)
        with Guard(ANSWER_S * factor, moved=lambda: self._moved, end=self.abort) as guard:
            try:
                answer = self._exchanged(self._open, request)
            except (http.client.HTTPException, OSError) as e:
                if guard.ended:
                    raise TimeoutError from e
                raise
            if guard.ended:  # what had come by then looked like an answer
                raise TimeoutError
        return answer

    def _exchanged(self, connection: http.client.HTTPConnection, request: _Request) -> HttpResponse:
        headers, body = request.headers, request.body
        connection.putrequest(
            request.method, self._to.path + request.path, skip_accept_encoding=True
        )
        head = len(request.method) + len(request.path) + 40
        if body or request.method in ("POST", "PATCH"):
            headers = {**headers, "Content-Length": str(len(body))}
        for name, value in headers.items():
            connection.putheader(name, value)
            head += len(name) + len(value) + 4
        connection.endheaders()
        self.meter.requests += 1
        self.meter.add(sent=head + _RECORD)
        for start in range(0, len(body), _PIECE):
            piece = body[start : start + _PIECE]
            self.meter.check(len(piece))
            connection.send(piece)
            self._moved += len(piece)
            self.meter.add(sent=len(piece) + _RECORD, uploaded=len(piece))
        return self._answer(connection.getresponse(), request.limit)

    def _answer(self, response: http.client.HTTPResponse, limit: int) -> HttpResponse:
        answered = {name.lower(): value for name, value in response.getheaders()}
        self.meter.add(
            received=_RECORD + 20 + sum(len(n) + len(v) + 4 for n, v in answered.items())
        )
        length = response.length  # None where the answer ends with the connection
        if length is not None and length > limit:
            self.close()
            raise TransportError("The answer is larger than what was asked for.", kind="refused")
        self.meter.check(length or 0)
        body = bytearray()
        while piece := response.read1(min(_PIECE, limit + 1 - len(body))):
            body += piece
            self._moved += len(piece)
            self.meter.add(received=len(piece) + _RECORD)
            if len(body) > limit:
                self.close()
                raise TransportError(
                    "The answer is larger than what was asked for.", kind="refused"
                )
            self.meter.check(0)
        if length is not None and len(body) != length:
            self.close()
            raise http.client.IncompleteRead(bytes(body), length - len(body))
        response.close()  # what was read in parts does not close itself; the connection stays
        if response.will_close:
            self.close()
        return HttpResponse(status=response.status, headers=answered, body=bytes(body))

    def _opened(self, seconds: float) -> http.client.HTTPConnection:
        self._greeted = False
        try:
            connection = run_detached(
                self._connected, self.meter, seconds, unwanted=http.client.HTTPConnection.close
            )
        finally:
            if self._greeted:
                self.meter.add(sent=_HANDSHAKE[0], received=_HANDSHAKE[1])
        self.meter.connections += 1
        return connection

    def _connected(self) -> http.client.HTTPConnection:
        to, factor = self._to, PATIENT if self.route.patient else 1
        host, port = to.hostname or "", to.port or (443 if to.scheme == "https" else 80)
        at = self._proxy or to
        connection = http.client.HTTPConnection(
            at.hostname or "", at.port or port, timeout=CONNECT_S * factor
        )
        try:
            connection.connect()
            if self._proxy is not None:
                _tunnel(connection.sock, host, port, _proxy_headers(self._proxy))
            if to.scheme == "https":
                self._greeted = True
                connection.sock = self._secured(connection.sock, host)
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.sock.settimeout(ANSWER_S * factor)
        except BaseException:
            connection.close()
            raise
        return connection

    def _secured(self, plain: socket.socket, host: str) -> socket.socket:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # the pin below is the check
        try:
            # An end that the hub did not sign is a cut: http.client takes half a head for a whole.
            secured = context.wrap_socket(plain, server_hostname=host, suppress_ragged_eofs=False)
        except ssl.SSLError as e:
            plain.close()
            if e.reason in _NO_TLS:
                raise network_errors.no_tls(host) from e
            raise
        try:
            pin = certificate.pin(secured.getpeercert(binary_form=True) or b"")
        except FormatError:
            pin = b""
        if self.route.pins and pin not in self.route.pins:
            secured.close()
            raise network_errors.not_the_hub(host)
        return secured


def _proxy(address: str | None, to: SplitResult) -> SplitResult | None:
    text = address
    if text is None:
        bypassed = urllib.request.proxy_bypass(to.hostname or "")
        text = "" if bypassed else urllib.request.getproxies().get(to.scheme, "")
    if not text:
        return None
    proxy = urlsplit(text if "://" in text else f"http://{text}")
    if proxy.scheme != "http" or not proxy.hostname:
        raise InputError(
            "Only proxies with an address like http://host:port can be used.", field="proxy"
        )
    return proxy


def _tunnel(plain: socket.socket, host: str, port: int, headers: Mapping[str, str]) -> None:
    """Ask a proxy for a tunnel; http.client's own leaves the socket open where it is refused."""
    to = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {to} HTTP/1.1", f"Host: {to}", *(f"{k}: {v}" for k, v in headers.items())]
    plain.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
    with closing(http.client.HTTPResponse(plain, method="CONNECT")) as answer:
        answer.begin()
        if answer.status != HTTPStatus.OK:
            raise OSError(f"Tunnel connection failed: {answer.status}")


def _proxy_headers(proxy: SplitResult) -> dict[str, str]:
    if proxy.username is None:
        return {}
    login = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return {"Proxy-Authorization": f"Basic {b64encode(login.encode()).decode()}"}
