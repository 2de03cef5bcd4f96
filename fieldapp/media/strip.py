"""Stripping of metadata: a copy of a picture with the same pixels, without place or camera.

Only what a decoder needs is copied, so that unforeseen metadata is left out too: comments,
EXIF, XMP, maker notes, small previews, and whatever follows the end of the picture (telephones put
a second picture with its own position there). Nothing is decoded and nothing is compressed again.

JPEG: ISO/IEC 10918-1, annex B. PNG: W3C PNG (third edition), section 5. WebP: strip_webp.py. TIFF:
strip_tiff.py.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from fieldapp.errors import FormatError
from fieldapp.media.strip_tiff import BEGINS, tiff
from fieldapp.media.strip_webp import is_webp, webp

FORMATS: Final = ("image/jpeg", "image/png", "image/webp", "image/tiff")
"""Media types that can be stripped."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
# Without these a picture is decoded to other colours, or not at all.
_CHUNKS: Final = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs".split()
)
_SOI: Final = b"\xff\xd8"
# Behind 0xFF in entropy-coded data: a stuffed zero, a fill byte, a restart marker.
_WITHIN: Final = frozenset({0x00, 0xFF, *range(0xD0, 0xD8)})
_EOI, _SOS, _COM = 0xD9, 0xDA, 0xFE


def strip(raw: bytes, orientation: int = 1) -> bytes:
    """Strip a picture's metadata.

    Args:
        raw: A JPEG, PNG, WebP or TIFF file.
        orientation: 1 to 8 as EXIF has it: how the picture is to be turned, kept so that it stays
            upright.

    Raises:
        FormatError: Another kind of file, or a damaged one.
    """
    try:
        if raw.startswith(_SOI):
            return b"".join(_jpeg(raw, orientation))
        if raw.startswith(_PNG):
            return b"".join(_png(raw, orientation))
        if is_webp(raw):
            return webp(raw, b"" if orientation == 1 else _tiff(orientation))
        if raw.startswith(BEGINS):
            return tiff(raw)
    except (IndexError, struct.error) as e:
        raise FormatError("a picture that ends too early", where=str(len(raw))) from e
    raise FormatError("neither JPEG, PNG, WebP nor TIFF", where="0")


def media_type(raw: bytes) -> str:
    """Media type of a stripped copy."""
    if raw.startswith(_PNG):
        return "image/png"
    if is_webp(raw):
        return "image/webp"
    return "image/tiff" if raw.startswith(BEGINS) else "image/jpeg"


def _jpeg(raw: bytes, orientation: int) -> Iterator[bytes]:
    yield _SOI
    at, turned = 2, orientation == 1
    while True:
        if raw[at] != 0xFF:
            raise FormatError("no JPEG marker where one must be", where=str(at))
        while raw[at + 1] == 0xFF:  # fill bytes
            at += 1
        marker = raw[at + 1]
        if marker == _EOI:
            yield b"\xff\xd9"
            return
        end = at + 2 + struct.unpack_from(">H", raw, at + 2)[0]
        if end > len(raw) or end < at + 4:
            raise FormatError("a JPEG segment that ends too late", where=str(at))
        if not turned and not 0xE0 <= marker <= 0xEF:
            turned = True
            yield _exif_segment(orientation)
        if marker == _SOS:
            end = _scan_end(raw, end)
        if _is_needed(marker, raw[at + 4 : at + 16]):
            yield raw[at:end]
        at = end


def _is_needed(marker: int, begins: bytes) -> bool:
    if 0xE0 <= marker <= 0xEF:
        start = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}.get(marker)
        return start is not None and begins.startswith(start)
    return marker != _COM


def _scan_end(raw: bytes, at: int) -> int:
    """Offset of the first marker behind entropy-coded data."""
    while True:
        at = raw.find(b"\xff", at)
        if at < 0:
            raise FormatError("a picture that ends too early", where=str(len(raw)))
        follows = raw[at + 1]
        if follows not in _WITHIN:
            return at
        at += 1 if follows == 0xFF else 2


def _tiff(orientation: int) -> bytes:
    """EXIF with one entry: the orientation."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)


def _exif_segment(orientation: int) -> bytes:
    body = b"Exif\0\0" + _tiff(orientation)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _png(raw: bytes, orientation: int) -> Iterator[bytes]:
    yield _PNG
    at = len(_PNG)
    while True:
        (length,) = struct.unpack_from(">I", raw, at)
        kind, end = raw[at + 4 : at + 8], at + 12 + length
        if end > len(raw):
            raise FormatError("a PNG chunk that ends too late", where=str(at))
        if zlib.crc32(raw[at + 4 : end - 4]) != struct.unpack_from(">I", raw, end - 4)[0]:
            raise FormatError("a PNG chunk that is damaged", where=str(at))
        if kind in _CHUNKS:
            yield raw[at:end]
        if kind == b"IHDR" and orientation != 1:
            body = b"eXIf" + _tiff(orientation)
            yield struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
        if kind == b"IEND":
            return
        at = end
