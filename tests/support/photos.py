"""Pictures for tests: real ones with all that cameras put into them, and hostile ones."""

import io
import struct
import zlib
from itertools import chain
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PIL.TiffImagePlugin import IFDRational

LAT, LON = 48.4353, 38.2205
SECRETS = (b"Exif\0\0MM", b"NIKON", b"ns.adobe.com/xap", b"a comment", b"second picture", b"Author")


def pixels(width: int = 90, height: int = 60) -> Image.Image:
    """A picture with many colours, so that a wrong decoding is seen."""
    colours = (
        (x * 255 // width, y * 255 // height, (x * y) % 256)
        for y in range(height)
        for x in range(width)
    )
    return Image.frombytes("RGB", (width, height), bytes(chain.from_iterable(colours)))


def exif(
    *,
    place: bool = True,
    offset: str = "+02:00",
    orientation: int = 1,
    taken: str = "2026:03:01 14:14:05",
) -> Image.Exif:
    made = Image.Exif()
    made[0x0112] = orientation
    made[0x010F], made[0x0110] = "NIKON", "D850"
    inner = made.get_ifd(0x8769)
    inner[0x9003] = taken
    if offset:
        inner[0x9011] = offset
    if place:
        gps = made.get_ifd(0x8825)
        gps[1], gps[2] = "N", _dms(LAT)
        gps[3], gps[4] = "E", _dms(LON)
        gps[7] = (12, 12, IFDRational(30, 10))
        gps[29] = "2026:03:01"
        gps[31] = IFDRational(55, 10)
    return made


def _dms(degrees: float) -> tuple[Any, ...]:
    minutes = degrees % 1 * 60
    return int(degrees), int(minutes), IFDRational(round(minutes % 1 * 60 * 10_000), 10_000)


def jpeg(made: Image.Exif | None = None, *, more: bytes = b"", **options: Any) -> bytes:
    """A JPEG; `more` stands behind its end, as telephones put a second picture."""
    out = io.BytesIO()
    found = exif() if made is None else made
    size = options.pop("size", (90, 60))
    pixels(*size).save(out, "JPEG", exif=found, comment="a comment", **options)
    raw = out.getvalue()
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>place</x:xmpmeta>"
    segment = b"\xff\xe1" + struct.pack(">H", len(xmp) + 2) + xmp
    return raw[:2] + segment + raw[2:] + more


def png(made: Image.Exif | None = None, **options: Any) -> bytes:
    texts = PngInfo()
    texts.add_text("Author", "a person", zip=True)
    texts.add_itxt("Comment", "a comment")
    out = io.BytesIO()
    pixels().save(out, "PNG", exif=exif() if made is None else made, pnginfo=texts, **options)
    return out.getvalue()


def heic(brands: str = "heic mif1 heic") -> bytes:
    """The beginning of a telephone's photograph: its brands, and what no decoder reads."""
    major, *others = (brand.encode() for brand in brands.split())
    body = major + bytes(4) + b"".join(others)
    return struct.pack(">I", len(body) + 8) + b"ftyp" + body + b"\0\0\0\x20metaExif iPhone 39.05"


def bomb(side: int = 60_000) -> bytes:
    """A PNG of a few kilobytes that decodes to gigabytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        checked = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checked)

    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1_000_000), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def opened(raw: bytes) -> Image.Image:
    made = Image.open(io.BytesIO(raw))
    made.load()
    return made
