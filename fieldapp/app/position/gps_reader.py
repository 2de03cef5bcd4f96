"""Reader of the laptop's satellite receiver, on its own thread; off until it is turned on.

An address is one of
    gpsd:127.0.0.1:2947     gpsd on this machine; others are refused, for the client calls nobody
    serial:/dev/ttyUSB0     NMEA 0183 over a serial line; its speed is tried out
A receiver that is unplugged, or a gpsd that ends, is tried again until it is stopped.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, cast

import serial
from serial.tools import list_ports

from fieldapp.app.position.fix import Fix, Track, followed
from fieldapp.app.position.nmea import MAX_LINE, NOTHING, GpsdReports, Nmea
from fieldapp.errors import InputError

SPEEDS: Final = (4800, 9600, 38400, 115200)  # baud, the usual ones first
QUIET_S: Final = 3.0  # without a sentence: another speed is tried
AGAIN_S: Final = 2.0  # until a receiver that is gone is looked for again
SILENT_S: Final = 10.0  # without a fix: it has none
WATCH: Final = b'?WATCH={"enable":true,"json":true};\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class GpsState:
    """State of the receiver.

    Attributes:
        state: "gone" (cannot be opened), "searching" (no fix) or "fix".
        track: Its fixes.
    """

    state: str
    track: Track


def check(address: str) -> None:
    """Check that an address can be read from.

    Raises:
        InputError: It is none, or not on this machine.
    """
    sort, _, rest = address.partition(":")
    if sort == "serial" and rest:
        return
    if sort != "gpsd":
        raise InputError("There is no such receiver.", advice="Choose it from the list.")
    host, _, port = rest.rpartition(":")
    try:
        here = ipaddress.ip_address(host).is_loopback
    except ValueError:
        here = host == "localhost"
    if not here or not port.isdecimal():
        raise InputError(
            "gpsd is read on this machine only.", advice="Such as gpsd:127.0.0.1:2947."
        )


def ports() -> list[str]:
    """Addresses of this machine's serial ports."""
    return [f"serial:{port.device}" for port in list_ports.comports()]


class GpsReader:
    """A receiver that is being read.

    Args:
        address: As above.
        on_change: Gets the state, on the receiver's own thread, whenever something changed.
        clock: The device clock, UTC.
    """

    def __init__(
        self,
        address: str,
        on_change: Callable[[GpsState], object],
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        check(address)
        self._address = address
        self._on_change = on_change
        self._clock = clock
        self._over = threading.Event()
        self._track = Track()
        self._thread = threading.Thread(target=self._run, name="receiver", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop reading; nothing is reported once this returns."""
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        sort, _, rest = self._address.partition(":")
        lines = self._serial if sort == "serial" else self._gpsd
        while not self._over.is_set():
            try:
                for found in lines(rest):
                    if self._over.is_set():
                        return
                    self._heard(found)
            except (OSError, serial.SerialException, ValueError):
                self._track = followed(self._track, None, self._clock())
                self._on_change(GpsState(state="gone", track=self._track))
            self._over.wait(AGAIN_S)

    def _heard(self, found: Fix | object | None) -> None:
        now = self._clock()
        if found is NOTHING:
            received = self._track.received
            if self._track.fix is None or received is None:
                return
            if (now - received).total_seconds() < SILENT_S:
                return
            found = None
        self._track = followed(self._track, cast("Fix | None", found), now)
        state = "searching" if self._track.fix is None else "fix"
        self._on_change(GpsState(state=state, track=self._track))

    # --- Where lines come from. Each yields at least twice a second, NOTHING where nothing came.

    def _gpsd(self, where: str) -> Iterator[Fix | object | None]:
        host, _, port = where.rpartition(":")
        with socket.create_connection((host, int(port)), timeout=5) as link:
            link.settimeout(0.5)
            link.sendall(WATCH)
            reports, kept = GpsdReports(), b""
            while True:
                try:
                    piece = link.recv(4096)
                except TimeoutError:
                    yield NOTHING
                    continue
                if not piece:
                    raise ConnectionResetError
                lines, kept = _lines(kept + piece)
                yield NOTHING
                yield from map(reports.read, lines)

    def _serial(self, device: str) -> Iterator[Fix | object | None]:
        for speed in SPEEDS:
            with serial.Serial(device, speed, timeout=0.5) as line:
                yield from self._at_speed(line)

    def _at_speed(self, line: serial.Serial) -> Iterator[Fix | object | None]:
        """Sentences of a line, until one is none."""
        nmea, kept = Nmea(), b""
        clear = time.monotonic()
        while time.monotonic() - clear < QUIET_S:
            lines, kept = _lines(kept + line.read(max(1, line.in_waiting)))
            fixes = [nmea.read(each) for each in lines]
            if any(each is not NOTHING for each in fixes):
                clear = time.monotonic()
            yield NOTHING
            yield from fixes


def _lines(raw: bytes) -> tuple[list[bytes], bytes]:
    """Whole lines, and what is left of the next one."""
    *lines, rest = raw.split(b"\n")
    return [line for line in lines if len(line) <= MAX_LINE], rest[-MAX_LINE:]
