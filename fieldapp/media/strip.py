"""Stripping of metadata: a copy of a picture with the same pixels, without place or camera.

Only what a decoder needs is copied, so that unforeseen metadata is left out too: comments,
EXIF, XMP, maker notes, small previews, and whatever follows the end of the picture (telephones put
a second picture with its own position there). A segment or chunk that could carry words behind its
numbers is written anew or cut to its length; of a colour profile only numbers stay. Nothing is
decoded and nothing is compressed again.

JPEG: ISO/IEC 10918-1, annex B. JFIF 1.02. PNG: W3C PNG (third edition), section 5. WebP:
strip_webp.py. TIFF: strip_tiff.py. Colour profiles: strip_icc.py.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from fieldapp.errors import FormatError
from fieldapp.media.strip_icc import icc
from fieldapp.media.strip_tiff import BEGINS, tiff
from fieldapp.media.strip_webp import is_webp, webp

FORMATS: Final = ("image/jpeg", "image/png", "image/webp", "image/tiff")
"""Media types that can be stripped."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
# Without these a picture is decoded to other colours, or not at all; with their greatest lengths.
_CHUNKS: Final = {
    b"IHDR": 13, b"PLTE": 768, b"IDAT": 2**31, b"IEND": 0, b"tRNS": 256, b"cHRM": 32, b"gAMA": 4,
    b"iCCP": 2**22, b"sBIT": 4, b"sRGB": 1, b"cICP": 4, b"bKGD": 6, b"pHYs": 9,
}  # fmt: skip
_MAX_PROFILE: Final = 2**22  # bytes of a colour profile, unpacked
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Frames, tables, number of lines, restart intervals, scans. All else is left out.
_SEGMENTS: Final = _FRAMES | {0xC4, 0xCC, 0xDA, 0xDB, 0xDC, 0xDD}
# Square pixels, no preview; the version that encoders write: a plain picture stays as it is.
_JFIF: Final = b"\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
_ADOBE: Final = b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0"  # and the colour transform
_SOI: Final = b"\xff\xd8"
_ICC: Final = b"ICC_PROFILE\0"
# Behind 0xFF in entropy-coded data: a stuffed zero, a fill byte, a restart marker.
_WITHIN: Final = frozenset({0x00, 0xFF, *range(0xD0, 0xD8)})
_EOI, _SOS = 0xD9, 0xDA


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
    profile: list[bytes] = []
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
        body = raw[at + 4 : end]
        if not turned and not 0xE0 <= marker <= 0xEF:
            turned = True
            yield _exif_segment(orientation)
        if marker == _SOS:
            end = _scan_end(raw, end)
        if marker in _FRAMES:  # where decoders have their profile
            yield from _profile_segments(profile)
            profile = []
        if marker in _SEGMENTS:
            yield raw[at:end]
        elif marker == 0xE2 and body.startswith(_ICC):
            profile.append(body[len(_ICC) :])
        else:
            yield _written_anew(marker, body)
        at = end


def _written_anew(marker: int, body: bytes) -> bytes:
    """An application segment that decides how colours are read, without words; else nothing."""
    if marker == 0xE0 and body.startswith(b"JFIF\0"):
        return _JFIF
    if marker == 0xEE and body.startswith(b"Adobe"):
        if body[11] > 2:
            raise FormatError("a JPEG of an unknown colour transform", where=str(body[11]))
        return _ADOBE + body[11:12]
    return b""


def _profile_segments(parts: list[bytes]) -> Iterator[bytes]:
    """Segments of a colour profile without words; each part has its number and their count."""
    numbered = {part[0]: part[2:] for part in parts if len(part) > 1}
    profile = icc(b"".join(numbered[number] for number in sorted(numbered)))
    if profile is None:
        return
    body = _ICC + b"\1\1" + profile
    if len(body) + 2 <= 0xFFFF:
        yield b"\xff\xe2" + struct.pack(">H", len(body) + 2) + body


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
        if kind in (b"IHDR", b"IEND") and length != _CHUNKS[kind]:
            raise FormatError("a PNG chunk of the wrong length", where=str(at))
        if kind == b"iCCP":
            yield _profile_chunk(raw[at + 8 : end - 4])
        elif length <= _CHUNKS.get(kind, -1):
            yield raw[at:end]
        if kind == b"IHDR" and orientation != 1:
            yield _chunk(b"eXIf", _tiff(orientation))
        if kind == b"IEND":
            return
        at = end


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _profile_chunk(body: bytes) -> bytes:
    """A PNG's colour profile without words; nothing where it has to be left out."""
    _name, _, packed = body.partition(b"\0")
    unpacking = zlib.decompressobj()
    try:
        profile = icc(unpacking.decompress(packed[1:], _MAX_PROFILE))
    except zlib.error:
        return b""
    return b"" if profile is None else _chunk(b"iCCP", b"icc\0\0" + zlib.compress(profile))
