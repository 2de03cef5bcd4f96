"""Tile of a base map: its type, and checks before it is shown.

A tile comes out of a file that somebody else made. It is taken only where its first bytes say what
the pack says it is, where it is no larger than a tile needs to be, and, for an image, where it is a
square of a usual size. A compressed vector tile is decompressed here, up to a limit, and never by
the page.
"""

from __future__ import annotations

import io
import warnings
import zlib
from typing import Final

from PIL import Image

from fieldapp.errors import FormatError, Message

PNG: Final = "image/png"
JPEG: Final = "image/jpeg"
WEBP: Final = "image/webp"
VECTOR: Final = "application/vnd.mapbox-vector-tile"

MAX_TILE: Final = 2 * 2**20  # bytes as stored
MAX_VECTOR: Final = 8 * 2**20  # bytes decompressed
SIDES: Final = (256, 512, 1024)  # pixels

_FORMATS: Final = {PNG: "PNG", JPEG: "JPEG", WEBP: "WEBP"}
_GZIP: Final = b"\x1f\x8b"
_LAYER: Final = 0x1A  # field 3, a layer, is all that a vector tile consists of


def image_type(raw: bytes) -> str:
    """Media type by the first bytes, "" where it is no accepted image."""
    if raw.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if raw.startswith(b"\xff\xd8\xff"):
        return JPEG
    return WEBP if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP" else ""


def image(raw: bytes, *, decode: bool = False) -> tuple[str, int]:
    """Check an image tile; returns (media type, pixels a side).

    Args:
        raw: As stored.
        decode: Decode every pixel too, as is done once when a pack is checked.

    Raises:
        FormatError: Too large, not an image that is taken, not square, or damaged.
    """
    media_type = image_type(raw)
    if len(raw) > MAX_TILE or not media_type:
        raise FormatError("a tile is too large, or no PNG, JPEG or WebP image", where="tile")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # an image that claims to be huge is a warning there
            with Image.open(io.BytesIO(raw), formats=[_FORMATS[media_type]]) as opened:
                width, height = opened.size
                if width != height or width not in SIDES:
                    raise FormatError(
                        Message("a tile has {1} x {2} pixels", width, height), where="tile"
                    )
                if decode:
                    opened.load()
    except (OSError, ValueError, SyntaxError, EOFError, Warning, Image.DecompressionBombError) as e:
        raise FormatError("a tile is a damaged image", where="tile") from e
    return media_type, width


def vector(raw: bytes) -> bytes:
    """Check a vector tile; returns it decompressed.

    Raises:
        FormatError: Too large, badly compressed, or not made of layers.
    """
    if len(raw) > MAX_TILE:
        raise FormatError("a tile is too large", where="tile")
    plain = inflated(raw, MAX_VECTOR) if raw.startswith(_GZIP) else raw
    if plain and plain[0] != _LAYER:
        raise FormatError("a tile is no vector tile", where="tile")
    return plain


def inflated(raw: bytes, limit: int) -> bytes:
    """Decompress gzip, at most `limit` bytes.

    Raises:
        FormatError: Damaged, cut off, or larger.
    """
    stream = zlib.decompressobj(wbits=31)
    try:
        plain = stream.decompress(raw, limit)
    except zlib.error as e:
        raise FormatError("a damaged gzip stream", where="gzip") from e
    if not stream.eof:
        raise FormatError("a gzip stream that is cut off or too large", where="gzip")
    return plain
