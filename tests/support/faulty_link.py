"""Faulty link: a TCP proxy on loopback between a laptop and the hub.

It passes bytes on as they are (TLS goes through it), at a rate, with a delay, and does to each
connection what its faults say. `Front` is the same in front of a hub without TLS: it holds the TLS
key itself, as nginx would, and so can send what it carried once more, or late.
"""

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

PIECE = 4096


@dataclass
class Fault:
    """Fault of one connection; positions are bytes from the laptop to the hub.

    Attributes:
        cut_after: The connection is reset once so many bytes went up.
        cut_down_after: Or once so many came down.
        politely: And then as if it had come to its end, not by a reset.
        stall_after, stall_s: It stands still there, so long.
        corrupt_at: This byte is changed.
        half_close_after: The hub is told that nothing more comes, and the laptop nothing at all.
        late: What was cut off still arrives at the hub, seconds after the cut.
        twice: What went up is sent once more over another connection afterwards (Front only).
    """

    cut_after: int | None = None
    cut_down_after: int | None = None
    politely: bool = False
    stall_after: int | None = None
    stall_s: float = 0.0
    corrupt_at: int | None = None
    half_close_after: int | None = None
    late: float | None = None
    twice: bool = False


@dataclass
class Figures:
    """Traffic of a link: bytes up and down, connections."""

    up: int = 0
    down: int = 0
    connections: int = 0


@dataclass
class Link:
    """The proxy itself; used as a context.

    Attributes:
        to: Gives the hub's address; asked for each connection, for a hub may come back elsewhere.
        rate: Bytes a second in each direction, None for any.
        delay: Seconds one way.
        faults: Gives the fault of the next connection, None for none.
        tls: Folder of tls.crt and tls.key: then the proxy ends TLS itself.
        heard: What went up over each connection, where it ends TLS.
    """

    to: Callable[[], tuple[str, int]]
    rate: float | None = None
    delay: float = 0.0
    faults: Callable[[], Fault | None] = lambda: None
    tls: Path | None = None
    figures: Figures = field(default_factory=Figures)
    heard: list[bytearray] = field(default_factory=list)
    port: int = 0
    _listening: socket.socket | None = None
    _open: list[socket.socket] = field(default_factory=list)
    _threads: list[threading.Thread] = field(default_factory=list)
    _context: ssl.SSLContext | None = None

    def __enter__(self) -> Self:
        self._listening = socket.socket()
        # Small buffers: what the laptop believes to be sent is to be on the link.
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listening.bind(("127.0.0.1", self.port))
        self._listening.listen(64)
        self.port = self._listening.getsockname()[1]
        if self.tls is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(self.tls / "tls.crt", self.tls / "tls.key")
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._listening is not None
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for each in list(self._open):
            _close(each)
        for thread in list(self._threads):
            thread.join(30)

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        assert self._listening is not None
        while True:
            try:
                laptop, _ = self._listening.accept()
            except OSError:
                if self._listening.fileno() < 0:
                    return
                time.sleep(0.1)  # too many files are open: whoever connected must not wait for ever
                continue
            self._start(lambda laptop=laptop: self._serve(laptop))  # type: ignore[misc]

    def _serve(self, plain: socket.socket) -> None:
        self.figures.connections += 1
        self._open.append(plain)
        _at_once(plain)
        laptop = plain
        try:
            if self._context is not None:
                laptop = self._context.wrap_socket(plain, server_side=True)
                self._open.append(laptop)
            hub = socket.create_connection(self.to(), timeout=10)
        except OSError:
            _close(laptop)
            return
        self._open.append(hub)
        hub.settimeout(None)
        _at_once(hub)
        fault = self.faults() or Fault()
        down = threading.Thread(target=self._down, args=(hub, laptop, fault), daemon=True)
        down.start()
        self._up(laptop, hub, fault)
        down.join(60)
        for each in (laptop, hub):
            _close(each)
            with contextlib.suppress(ValueError):
                self._open.remove(each)

    def _up(self, laptop: socket.socket, hub: socket.socket, fault: Fault) -> None:
        sent, kept = 0, b""
        heard = bytearray()
        self.heard += [heard] if self._context is not None else []
        while piece := _received(laptop):
            before, sent = sent, sent + len(piece)
            self._pass(len(piece))
            if fault.corrupt_at is not None and before <= fault.corrupt_at < sent:
                at = fault.corrupt_at - before
                piece = piece[:at] + bytes([piece[at] ^ 1]) + piece[at + 1 :]
            if fault.stall_after is not None and sent > fault.stall_after:
                time.sleep(fault.stall_s)
                fault.stall_after = None
            cut = fault.cut_after is not None and sent > fault.cut_after
            if cut and fault.cut_after is not None:
                piece = piece[: max(0, fault.cut_after - before)]
            kept += piece if fault.twice or fault.late is not None else b""
            self.figures.up += len(piece)
            heard += piece if self._context is not None else b""
            if cut and fault.late is not None:
                _reset(laptop)
                time.sleep(fault.late)
            if not _sent(hub, piece):
                break
            if cut:
                _reset(laptop)
                _reset(hub)
                return
            if fault.half_close_after is not None and sent > fault.half_close_after:
                with contextlib.suppress(OSError):
                    hub.shutdown(socket.SHUT_WR)
                return
        if fault.twice and kept:
            self._again(kept)
        with contextlib.suppress(OSError):
            hub.shutdown(socket.SHUT_WR)

    def _again(self, raw: bytes) -> None:
        with contextlib.suppress(OSError), socket.create_connection(self.to(), timeout=10) as hub:
            hub.sendall(raw)
            hub.shutdown(socket.SHUT_WR)
            while hub.recv(PIECE):
                pass

    def _down(self, hub: socket.socket, laptop: socket.socket, fault: Fault) -> None:
        sent = 0
        while piece := _received(hub):
            sent += len(piece)
            self._pass(len(piece))
            self.figures.down += len(piece)
            if fault.cut_down_after is not None and sent > fault.cut_down_after:
                if fault.politely:
                    before = sent - len(piece)
                    _sent(laptop, piece[: max(0, fault.cut_down_after - before)])
                end = _close if fault.politely else _reset
                end(laptop)
                end(hub)
                return
            if not _sent(laptop, piece):
                break
        with contextlib.suppress(OSError):
            laptop.shutdown(socket.SHUT_WR)

    def _pass(self, count: int) -> None:
        wait = self.delay + (count / self.rate if self.rate else 0.0)
        if wait > 0:
            time.sleep(wait)


def _at_once(link: socket.socket) -> None:
    """Else the second part of what is said waits 40 ms for word of the first."""
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _received(from_: socket.socket) -> bytes:
    try:
        return from_.recv(PIECE)
    except (OSError, ValueError):
        return b""


def _sent(to: socket.socket, piece: bytes) -> bool:
    try:
        to.sendall(piece)
    except (OSError, ValueError):
        return False
    return True


def _reset(each: socket.socket) -> None:
    """End it as a link does that breaks: without a goodbye."""
    with contextlib.suppress(OSError, ValueError):
        each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    _close(each)


def _close(each: socket.socket) -> None:
    with contextlib.suppress(OSError, ValueError):
        each.shutdown(socket.SHUT_RDWR)
    with contextlib.suppress(OSError, ValueError):
        each.close()


def every(faults: list[Fault | None]) -> Callable[[], Fault | None]:
    """Source of faults: the next one for each connection, then none."""
    left: Iterator[Fault | None] = iter(faults)
    return lambda: next(left, None)
