"""A network between services and PostgreSQL that can be cut, without rights of root.

A relay listens on a socket as PostgreSQL does and passes on what comes. For a session of processes
that is cut off it passes on nothing, either way, as a cable that was pulled: nobody is told. After
`LOST_S` the server's end is closed, which is what its keep-alive does; the other end stays as it is
until the cut is mended, and only then learns that it lost its connection.
"""

import os
import select
import socket
import struct
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

LOST_S = 2.0
_NAME = ".s.PGSQL.5432"
_LOOK_S = 0.05
_PEER = struct.Struct("3i")  # process, user, group


@dataclass
class Relay:
    """A relay that runs.

    Attributes:
        folder: Where its socket is.
        target: Folder of the server's socket.
    """

    folder: Path
    target: Path
    _cut: dict[int, float] = field(default_factory=dict)  # session, and since when
    _ended: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def cut(self, session: int) -> None:
        """Pass on nothing of these processes and to them."""
        self._cut[session] = time.monotonic()

    def mend(self, session: int) -> None:
        """Pass on again what comes."""
        self._cut.pop(session, None)

    def begin(self) -> None:
        """Listen."""
        self.folder.mkdir()
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(self.folder / _NAME))
        listening.listen(64)
        listening.settimeout(_LOOK_S)
        self._start(self._accept, listening)

    def end(self) -> None:
        """Close all of it."""
        self._ended.set()
        for each in list(self._threads):
            each.join(30)

    def _start(self, work: object, *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads = [each for each in self._threads if each.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self, listening: socket.socket) -> None:
        with listening:
            while not self._ended.is_set():
                with suppress(TimeoutError):
                    self._start(self._serve, listening.accept()[0])

    def _serve(self, client: socket.socket) -> None:
        server: socket.socket | None = None
        with client, suppress(OSError):
            raw = client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER.size)
            session = os.getsid(_PEER.unpack(raw)[0])
            while self._is_cut(session):
                time.sleep(_LOOK_S)
            server = socket.socket(socket.AF_UNIX)
            server.connect(str(self.target / _NAME))
            self._pass_on(client, server, session)
        if server is not None:
            server.close()

    def _pass_on(self, client: socket.socket, server: socket.socket, session: int) -> None:
        other = {client: server, server: client}
        while not self._ended.is_set():
            ready, _, _ = select.select([client, server], [], [], _LOOK_S)
            since = self._cut.get(session)
            if since is None:
                for each in ready:
                    some = each.recv(2**16)
                    if not some:
                        return
                    other[each].sendall(some)
            elif time.monotonic() - since > LOST_S:
                server.close()
                while self._is_cut(session):
                    time.sleep(_LOOK_S)
                return
            else:
                time.sleep(_LOOK_S)

    def _is_cut(self, session: int) -> bool:
        return session in self._cut and not self._ended.is_set()
