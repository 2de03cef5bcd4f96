"""Client for the sandboxed picture-decoder process.

The process starts with the first picture, has a time for each, and is replaced where it died or
took longer. Its replies are checked like anything from outside: it may have been taken over by
the file that it decoded.
"""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import IO, Any, Final

from fieldapp.media import metadata
from fieldapp.media.decoder_process import CHILD
from fieldapp.media.metadata import Claim

MAX_FILE: Final = 64 * 2**20  # larger ones are no photographs
_SECONDS: Final = 20.0
_MOST: Final = 4096
REFUSED: Final = (OSError, ValueError, KeyError, AttributeError, struct.error)
"""Errors of reading a malformed reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Decoded picture, or the error.

    Attributes:
        claim: Claims of its metadata.
        width, height: Of the pixels, 0 where there are none.
        pixels: 3 bytes each, red, green, blue, from the upper left, rows without gap.
        error: "damaged", "too large", "took too long", "no decoder" for HEIC where the machine has
            none, "" where all is well.
    """

    claim: Claim
    width: int = 0
    height: int = 0
    pixels: bytes = b""
    error: str = ""


class Pictures:
    """Decoder process, started when it is needed. For one thread."""

    def __init__(self, seconds: float = _SECONDS) -> None:
        self._seconds = seconds
        self._child: subprocess.Popen[bytes] | None = None

    def decode(self, raw: bytes, side: int) -> Picture:
        """Decode a picture to at most `side` pixels; 0 for its claim alone. Never raises."""
        if len(raw) > MAX_FILE:
            return Picture(claim=Claim(), error="too large")
        side = min(side, _MOST)
        late = threading.Event()
        child = self._running()
        assert child.stdin is not None  # noqa: S101 - piped
        assert child.stdout is not None  # noqa: S101 - piped

        def end() -> None:
            late.set()
            child.kill()

        timer = threading.Timer(self._seconds, end)
        timer.start()
        try:
            child.stdin.write(struct.pack(">II", len(raw), side) + raw)
            child.stdin.flush()
            return _read(child.stdout, side)
        except REFUSED:
            self.stop()
            return Picture(claim=Claim(), error="took too long" if late.is_set() else "damaged")
        finally:
            timer.cancel()
            timer.join()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.stop()
            own = [] if getattr(sys, "frozen", False) else ["-m", "fieldapp"]
            self._child = subprocess.Popen(  # noqa: S603 - this program again
                [sys.executable, *own, CHILD],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._child

    def stop(self) -> None:
        """End the process."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                _close(pipe)
        child.wait()


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:
        return  # what was not written to a process that died


def _read(source: IO[bytes], side: int) -> Picture:
    """Read a reply.

    Raises:
        One of REFUSED: The process ended, or says what it must not.
    """
    length, head = struct.unpack(">II", source.read(8))
    if not 4 <= head + 4 <= length <= 3 * side * side + 65_536:
        raise ValueError(length)
    rest = source.read(length - 4)
    if len(rest) != length - 4:
        raise ValueError(length)
    header: dict[str, Any] = json.loads(rest[:head])
    pixels = rest[head:]
    claimed = header.get("claim")
    claim = metadata.validated(claimed) if isinstance(claimed, dict) else Claim()
    error = header.get("error", "")
    if error:
        known = error in ("damaged", "too large", "no decoder")
        return Picture(claim=claim, error=error if known else "damaged")
    width, height = header["width"], header["height"]
    if type(width) is not int or type(height) is not int or width * height * 3 != len(pixels):
        raise ValueError(width)
    if not (0 <= width <= side and 0 <= height <= side):
        raise ValueError(width)
    return Picture(claim=claim, width=width, height=height, pixels=pixels)
