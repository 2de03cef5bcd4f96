"""Picture-decoder process: sandboxed, so that a hostile file can end it, and nothing else.

`serve` is what that process runs (see decoder.py for the other end). A request is 4 bytes of
length, 4 bytes of the longest side wanted (0: the metadata's claims alone) and the file; a reply
is 4 bytes of length, 4 bytes of the header's length, a header in JSON and the pixels, 3 bytes each.
All numbers are big-endian. The pixels are plain: who asked decodes nothing.
"""

from __future__ import annotations

import contextlib
import io
import json
import struct
from typing import Any, BinaryIO, Final

from fieldapp.media.brands import LONGEST, brand_type
from fieldapp.media.system_heif import TooManyPixelsError, decode_heif, library
from fieldapp.platform.process_hardening import forbid_dumps
from fieldapp.platform.resource_limits import confine_decoder

CHILD: Final = "--look-at-pictures"
"""Argument that starts the program as this process."""

FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF")
HEIF: Final = ("image/heic", "image/heif")
_MOST: Final = 64 * 10**6  # pixels decoded: 200 MB of memory
_MOST_REDUCED: Final = 500 * 10**6  # in a JPEG, which can be decoded at an eighth of its size
_MEMORY: Final = 2 * 2**30


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer requests until there are no more."""
    _confine()
    while len(head := source.read(8)) == 8:
        length, side = struct.unpack(">II", head)
        header, pixels = decode(source.read(length), side)
        encoded = json.dumps(header).encode()
        sink.write(
            struct.pack(">II", 4 + len(encoded) + len(pixels), len(encoded)) + encoded + pixels
        )
        sink.flush()


def _confine() -> None:
    """Limit memory to what a picture takes, and forbid writing files and dumps of them."""
    forbid_dumps()
    confine_decoder(_MEMORY)


def decode(raw: bytes, side: int) -> tuple[dict[str, Any], bytes]:
    """Decode a picture: claims of its metadata, and pixels, no longer than `side`.

    Returns:
        The header: {claim, width, height} or {error}, and the pixels, from the upper left.
    """
    from PIL import Image, ImageOps  # noqa: PLC0415 - only the process of its own loads it

    Image.MAX_IMAGE_PIXELS = None  # counted here, after what a JPEG is reduced by
    Image.init()
    try:
        if brand_type(raw[:LONGEST]) in HEIF:
            return _heif(raw, side)
        with Image.open(io.BytesIO(raw), formats=FORMATS) as picture:
            # Before the metadata: of a PNG they are read by decoding all of it.
            most = _MOST_REDUCED if picture.format in ("JPEG", "MPO") else _MOST
            if picture.width * picture.height > most:
                return {"error": "too large"}, b""
            header = {"claim": _claim(picture), "width": 0, "height": 0}
            if not side:
                return header, b""
            picture.draft("RGB", (side, side))
            if picture.width * picture.height > _MOST:
                return header | {"error": "too large"}, b""
            picture.thumbnail((side, side))
            small = ImageOps.exif_transpose(picture).convert("RGB")
            return header | {"width": small.width, "height": small.height}, small.tobytes()
    except Exception:  # noqa: BLE001 - decoders raise anything at all; the file is not to be shown
        return {"error": "damaged"}, b""


def _heif(raw: bytes, side: int) -> tuple[dict[str, Any], bytes]:
    from PIL import Image  # noqa: PLC0415 - as above

    heif = library()
    if heif is None:
        return {"error": "no decoder"}, b""
    try:
        found = decode_heif(heif, raw, _MOST)
    except TooManyPixelsError:
        return {"error": "too large"}, b""
    picture = Image.frombytes("RGB", (found.width, found.height), found.pixels)
    picture.format = "HEIF"
    picture.info["exif"] = found.exif
    claim = _claim(picture) | {"orientation": 1}  # it is turned already
    header = {"claim": claim, "width": 0, "height": 0}
    if not side:
        return header, b""
    picture.thumbnail((side, side))
    return header | {"width": picture.width, "height": picture.height}, picture.tobytes()


def _claim(picture: Any) -> dict[str, Any]:
    claims: dict[str, Any] = {
        "format": picture.format,
        "width": picture.width,
        "height": picture.height,
    }
    exif = picture.getexif()
    inner, gps = exif.get_ifd(0x8769), exif.get_ifd(0x8825)
    for name, work in (
        ("orientation", lambda: int(exif[0x0112])),
        ("camera", lambda: " ".join(_text(exif[tag]) for tag in (0x010F, 0x0110) if tag in exif)),
        ("taken", lambda: _stamp(inner[0x9003])),
        ("offset_s", lambda: _offset(inner[0x9011])),
        ("lat", lambda: _degrees(gps[2], gps[1], "S")),
        ("lon", lambda: _degrees(gps[4], gps[3], "W")),
        ("accuracy_m", lambda: float(gps[31])),
        ("satellite", lambda: _satellite(gps[29], gps[7])),
    ):
        # One wrong entry must not hide the others.
        with contextlib.suppress(Exception):
            claims[name] = work()
    return claims


def _text(value: Any) -> str:
    return str(value).strip("\0 ")[:60]


def _stamp(value: Any) -> str:
    day, clock = _text(value).split(" ")
    return f"{day.replace(':', '-')}T{clock[:8]}"


def _offset(value: Any) -> int:
    text = _text(value)
    hours, minutes = text[1:].split(":")
    return (-1 if text[0] == "-" else 1) * (int(hours) * 3600 + int(minutes) * 60)


def _degrees(parts: Any, side: Any, negative: str) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600
    return round(-value if _text(side).upper() == negative else value, 7)


def _satellite(day: Any, clock: Any) -> str:
    hours, minutes, seconds = (int(float(part)) for part in clock)
    return f"{_text(day).replace(':', '-')}T{hours:02}:{minutes:02}:{seconds:02}"
