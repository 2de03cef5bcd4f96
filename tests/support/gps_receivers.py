"""Satellite receivers for tests: sentences on a real terminal line, gpsd on a real socket."""

import contextlib
import json
import os
import pty
import socket
import threading
import tty
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import reduce

HERE = (48.4353, 38.2205)


def checked(body: str) -> bytes:
    """A sentence with its checksum."""
    total = reduce(lambda total, c: total ^ ord(c), body, 0)
    return f"${body}*{total:02X}\r\n".encode()


def sentences(
    lat: float = HERE[0],
    lon: float = HERE[1],
    *,
    at: datetime | None = None,
    hdop: float = 0.8,
    valid: bool = True,
    deviations: tuple[float, float] | None = None,
) -> bytes:
    """GGA, GST where deviations are given, and RMC of one second."""
    at = at or datetime.now(UTC)
    clock, day = f"{at:%H%M%S}.00", f"{at:%d%m%y}"
    north, east = "N" if lat >= 0 else "S", "E" if lon >= 0 else "W"
    where = f"{_minutes(lat, 2)},{north},{_minutes(lon, 3)},{east}"
    text = checked(f"GPGGA,{clock},{where},{1 if valid else 0},09,{hdop},176.0,M,20.0,M,,")
    if deviations:
        text += checked(f"GPGST,{clock},2.0,,,,{deviations[0]},{deviations[1]},4.0")
    state = "A" if valid else "V"
    return text + checked(f"GPRMC,{clock},{state},{where},0.02,31.66,{day},,,A")


def _minutes(degrees: float, digits: int) -> str:
    whole, part = divmod(abs(degrees), 1)
    return f"{int(whole):0{digits}d}{part * 60:08.5f}"


@contextlib.contextmanager
def line() -> Iterator[tuple[int, str]]:
    """A terminal line: what is written to the number comes out of the device."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    os.set_blocking(ours, False)
    try:
        yield ours, os.ttyname(theirs)
    finally:
        os.close(ours)
        os.close(theirs)


class Gpsd:
    """A gpsd that serves one client after the other with what a test says."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(0.2)
        self.address = f"gpsd:127.0.0.1:{self._listening.getsockname()[1]}"
        self.asked: list[bytes] = []
        self._clients: list[socket.socket] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="gpsd")
        self._thread.start()

    def _run(self) -> None:
        while not self._over.is_set():
            with contextlib.suppress(TimeoutError):
                client, _ = self._listening.accept()
                client.sendall(b'{"class":"VERSION","release":"3.25","proto_major":3}\r\n')
                client.settimeout(5)
                self.asked.append(client.recv(4096))
                self._clients.append(client)

    def say(self, raw: bytes) -> None:
        """Bytes to every client."""
        for client in self._clients:
            with contextlib.suppress(OSError):
                client.sendall(raw)

    def fix(self, lat: float = HERE[0], lon: float = HERE[1], **members: object) -> None:
        """A TPV object."""
        made = {
            "class": "TPV",
            "mode": 3,
            "time": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.000Z}",
            "lat": lat,
            "lon": lon,
            "eph": 6.2,
        }
        self.say(json.dumps(made | members).encode() + b"\r\n")

    def hang_up(self) -> None:
        """Drop the clients."""
        while self._clients:
            self._clients.pop().close()

    def close(self) -> None:
        """End."""
        self._over.set()
        self._thread.join()
        self.hang_up()
        self._listening.close()
