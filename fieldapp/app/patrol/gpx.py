"""Reader of GPX: the points of tracks and routes, as far as the file is whole.

GPX 1.0 and 1.1 in any declared encoding, with any prefix; elements are known by their local names,
and what stands in `extensions` is left out, but for the points between a Garmin route's points. A
prefix that is declared nowhere is no fault. Of a file that is cut off, what came before is read.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final
from xml.parsers import expat

from fieldapp.errors import InputError, Message

_DEPTH: Final = 100
_ENCODING: Final = re.compile(
    rb"\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']"
)
_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# Codecs of Python that no file is written in, and whose cost grows with the square of its size.
_NO_TEXT: Final = frozenset({"punycode", "idna", "unicode-escape", "raw-unicode-escape"})


@dataclass(frozen=True, slots=True)
class GpxPoint:
    """One point: degrees of WGS 84, NaN where they are no figures; its time, UTC, or None."""

    lat: float
    lon: float
    at: datetime | None = None


@dataclass(slots=True)
class Gpx:
    """Points of a GPX file.

    Attributes:
        tracks, routes: Points by segment and by route.
        broken: It ends too early, or is damaged behind what was read.
    """

    tracks: list[list[GpxPoint]] = field(default_factory=list)
    routes: list[list[GpxPoint]] = field(default_factory=list)
    broken: bool = False


def read_gpx(raw: bytes, most: int) -> Gpx:
    """Read a GPX file.

    Args:
        raw: The file.
        most: Points that it may have.

    Raises:
        InputError: It is none, nothing of it can be read, or it has more points.
    """
    reader = _Reader(most)
    # The text is encoded anew, for expat knows few encodings and stops at the first wrong byte.
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        parser.Parse(_utf8(raw), True)
    except expat.ExpatError as e:
        if not reader.gpx.tracks and not reader.gpx.routes:
            raise InputError("This is no GPX file.") from e
        reader.gpx.broken = True
    return reader.gpx


def _utf8(raw: bytes) -> bytes:
    mark = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), "")
    declared = _ENCODING.match(raw)
    name = mark or (declared[1].decode("ascii") if declared else "utf-8")
    if declared and not mark and name.lower().startswith(("utf-16", "utf-32")):
        name = "utf-8"  # its declaration could not be read so, were it true
    try:
        if codecs.lookup(name).name in _NO_TEXT:
            raise InputError("This is no GPX file.")
        # A wrong byte in a name is no reason to leave the points out.
        return raw.decode(name, "replace").lstrip().encode("utf-8", "replace")
    except (LookupError, ValueError) as e:
        raise InputError("This is no GPX file.") from e


class _Reader:
    """Expat handlers that collect points."""

    def __init__(self, most: int) -> None:
        self.gpx = Gpx()
        self._most = self._left = most
        self._path: list[str] = []
        self._line: list[GpxPoint] = []
        self._at: list[str] = []

    def doctype(self, *_declared: object) -> None:
        """Refuse entities: they make a small file a large one; no receiver writes them."""
        raise InputError("This is no GPX file that a receiver writes.")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take an element's start."""
        name = tag.rpartition(":")[2]
        if not self._path and name != "gpx":
            raise InputError("This is no GPX file.")
        if len(self._path) >= _DEPTH:
            raise InputError("This is no GPX file that a receiver writes.")
        extended = "extensions" in self._path
        self._path.append(name)
        if extended:
            if name == "rpt" and "rtept" in self._path:
                self._point(attributes)
            return
        if name in ("trkseg", "rte"):
            self._line = []
            (self.gpx.tracks if name == "trkseg" else self.gpx.routes).append(self._line)
        elif name in ("trkpt", "rtept"):
            self._point(attributes)
        elif name == "time":
            self._at = []

    def text(self, text: str) -> None:
        """Take text; only that of times is kept."""
        if self._path[-1] == "time":
            self._at.append(text)

    def end(self, _tag: str) -> None:
        """Take an element's end."""
        name = self._path.pop()
        if name == "time" and self._path[-1:] in (["trkpt"], ["rtept"]) and self._line:
            last = self._line[-1]
            self._line[-1] = GpxPoint(last.lat, last.lon, _time("".join(self._at)))

    def _point(self, attributes: dict[str, str]) -> None:
        self._left -= 1
        if self._left < 0:
            raise InputError(Message("The route has more than {1} points.", self._most))
        self._line.append(GpxPoint(_figure(attributes.get("lat")), _figure(attributes.get("lon"))))


def _figure(text: str | None) -> float:
    try:
        return float(text or "nan")
    except ValueError:
        return float("nan")


def _time(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text.strip())
        aware = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return aware.replace(microsecond=0)
