"""Stripping of WebP: copies the chunks that a decoder needs; nothing is decoded.

RIFF container as in RFC 9649, section 2.7. A chunk of another kind than those below is left out, in
the file and in the frames of an animation, and so is what follows the file's end.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from fieldapp.errors import FormatError
from fieldapp.media.strip_icc import icc

HEADER: Final = 12
_NEEDED: Final = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_FRAME: Final = frozenset((b"VP8 ", b"VP8L", b"ALPH"))
_FRAME_HEADER: Final = 16
_EXIF, _XMP, _ICC = 0x08, 0x04, 0x20  # flags of VP8X
_LENGTHS: Final = {b"VP8X": 10, b"ANIM": 6}


def is_webp(raw: bytes) -> bool:
    """True where the bytes begin like a WebP."""
    return raw[:4] == b"RIFF" and raw[8:12] == b"WEBP"


def webp(raw: bytes, exif: bytes) -> bytes:
    """Strip a WebP's metadata.

    Args:
        raw: The file.
        exif: Its new EXIF chunk, b"" for none.

    Raises:
        FormatError, struct.error, IndexError: A damaged file, or one that cannot carry EXIF.
    """
    (size,) = struct.unpack_from("<I", raw, 4)
    end = 8 + size
    if end > len(raw):
        raise FormatError("a picture that ends too early", where=str(len(raw)))
    needed = [(kind, body) for kind, body in _chunks(raw, HEADER, end) if kind in _NEEDED]
    if not needed or (exif and needed[0][0] != b"VP8X"):
        raise FormatError("a WebP without what is needed", where=str(HEADER))
    if any(len(body) < _LENGTHS.get(kind, 0) for kind, body in needed):
        raise FormatError("a WebP chunk that ends too early", where=str(HEADER))
    profile = next((icc(body) for kind, body in needed if kind == b"ICCP"), None)
    chunks = []
    for kind, body in needed:
        if kind == b"VP8X":
            flags = body[0] & ~(_EXIF | _XMP | _ICC)
            flags |= (_EXIF if exif else 0) | (_ICC if profile else 0)
            chunks.append((kind, bytes([flags]) + body[1 : _LENGTHS[kind]]))
        elif kind == b"ICCP":
            if profile:
                chunks.append((kind, profile))
                profile = b""
        elif kind == b"ANIM":
            chunks.append((kind, body[: _LENGTHS[kind]]))
        elif kind == b"ANMF":
            frame = [each for each in _chunks(body, _FRAME_HEADER, len(body)) if each[0] in _FRAME]
            chunks.append((kind, body[:_FRAME_HEADER] + _joined(frame)))
        else:
            chunks.append((kind, body))
    if exif:
        chunks.append((b"EXIF", exif))
    joined = _joined(chunks)
    return b"RIFF" + struct.pack("<I", 4 + len(joined)) + b"WEBP" + joined


def _chunks(raw: bytes, at: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    while at < end:
        kind, size = struct.unpack_from("<4sI", raw, at)
        if at + 8 + size > end:
            raise FormatError("a WebP chunk that ends too late", where=str(at))
        yield kind, raw[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _joined(chunks: list[tuple[bytes, bytes]]) -> bytes:
    return b"".join(
        kind + struct.pack("<I", len(body)) + body + bytes(len(body) % 2) for kind, body in chunks
    )
