"""Stripping of TIFF: copies the entries that a decoder needs, and the strips or tiles.

TIFF 6.0. Every page is kept. Refused, because a copy would lose pixels or keep metadata: BigTIFF;
files with pages below pages (SubIFDs, as cameras' raw files have them); pages compressed as JPEG,
which carries metadata of its own.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import FormatError
from fieldapp.media.strip_icc import icc

BEGINS: Final = (b"II*\0", b"MM\0*")
_SIZES: Final = {1: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_OFFSETS: Final = {273: 279, 324: 325}  # of strips or tiles, and where their lengths are
# Size, samples, colours, strips, resolution, predictor, tiles, alpha, sample format, YCbCr, ICC.
_NEEDED: Final = frozenset(
    {254, 256, 257, 258, 259, 262, 266, 274, 277, 278, 279, 282, 283, 284, 292, 293, 296, 317, 320}
    | {322, 323, 325, 338, 339, 529, 530, 531, 532, 34675}
)
_COMPRESSION, _SUB_PAGES, _RAW, _ICC = 259, 330, 50706, 34675
_LONG: Final = frozenset({273, 279, 320, 324, 325})  # strips, tiles, colour map; all else is short
_SHORT: Final = 64  # values
_BYTES: Final = (1, 6, 7)  # types of entries that could hold text
_JPEG: Final = (6, 7)
_PAGES: Final = 256


@dataclass(frozen=True, slots=True)
class _Entry:
    """Entry of a page: its type, and its value's bytes in the file's byte order."""

    kind: int
    value: bytes


_TiffDirectory = dict[int, _Entry]


def tiff(raw: bytes) -> bytes:
    """Strip a TIFF's metadata; its orientation stays.

    Raises:
        FormatError, struct.error: A damaged file, or a kind that is refused.
    """
    order = "<" if raw.startswith(b"II") else ">"
    copy = bytearray(raw[:4] + bytes(4))
    link, left = 4, len(raw)
    for page in _pages(raw, order):
        _check(page, order)
        places = {}
        for tag, lengths in _OFFSETS.items():
            if tag not in page:
                continue
            if lengths not in page:
                raise FormatError("a TIFF without its strips' lengths", where=str(lengths))
            starts = []
            offsets, sizes = _numbers(page[tag], order), _numbers(page[lengths], order)
            if len(offsets) != len(sizes):
                raise FormatError("a TIFF with more strips than lengths", where=str(lengths))
            for at, size in zip(offsets, sizes, strict=True):
                left -= size
                if at + size > len(raw) or left < 0:
                    raise FormatError("a TIFF strip that ends too late", where=str(at))
                starts.append(_put(copy, raw[at : at + size]))
            places[tag] = _Entry(4, struct.pack(f"{order}{len(starts)}I", *starts))
        entries = {tag: entry for tag, entry in page.items() if tag in _NEEDED} | places
        at = _put_page(copy, entries, order)
        struct.pack_into(f"{order}I", copy, link, at)
        link = at + 2 + 12 * len(entries)
    if link == 4:
        raise FormatError("a TIFF without a page", where="4")
    return bytes(copy)


def _pages(raw: bytes, order: str) -> list[_TiffDirectory]:
    (at,) = struct.unpack_from(f"{order}I", raw, 4)
    pages: list[_TiffDirectory] = []
    while at:
        if len(pages) == _PAGES:
            raise FormatError("a TIFF with too many pages", where=str(at))
        (count,) = struct.unpack_from(f"{order}H", raw, at)
        page: _TiffDirectory = {}
        for number in range(count):
            start = at + 2 + 12 * number
            tag, kind, length = struct.unpack_from(f"{order}HHI", raw, start)
            if tag in (_SUB_PAGES, _RAW):
                raise FormatError("a TIFF with pages below pages", where=str(start))
            if kind not in _SIZES or tag not in _NEEDED | _OFFSETS.keys():
                continue
            size = _SIZES[kind] * length
            (place,) = struct.unpack_from(f"{order}I", raw, start + 8)
            place = start + 8 if size <= 4 else place
            if place + size > len(raw):
                raise FormatError("a TIFF entry that ends too late", where=str(start))
            _add(page, tag, _Entry(kind, raw[place : place + size]))
        pages.append(page)
        (at,) = struct.unpack_from(f"{order}I", raw, at + 2 + 12 * count)
    return pages


def _add(page: _TiffDirectory, tag: int, entry: _Entry) -> None:
    """Add an entry of numbers; a colour profile without its words, or not at all."""
    if tag == _ICC:
        profile = icc(entry.value)
        if profile is not None:
            page[tag] = _Entry(7, profile)
        return
    length = len(entry.value) // _SIZES[entry.kind]
    if entry.kind in _BYTES or (length > _SHORT and tag not in _LONG):
        raise FormatError("a TIFF entry of the wrong type", where=str(tag))
    page[tag] = entry


def _check(page: _TiffDirectory, order: str) -> None:
    compression = page.get(_COMPRESSION)
    if compression is not None and set(_numbers(compression, order)) & set(_JPEG):
        raise FormatError("a TIFF with JPEG in it", where=str(_COMPRESSION))
    if not page.keys() & _OFFSETS.keys():
        raise FormatError("a TIFF page without a picture", where="273")


def _numbers(entry: _Entry, order: str) -> tuple[int, ...]:
    letter = {1: "B", 3: "H", 4: "I"}.get(entry.kind)
    if letter is None:
        raise FormatError("a TIFF entry of the wrong type", where=str(entry.kind))
    count = len(entry.value) // _SIZES[entry.kind]
    return struct.unpack(f"{order}{count}{letter}", entry.value)


def _put(copy: bytearray, piece: bytes) -> int:
    """Append at an even offset; returns the offset."""
    if len(copy) % 2:
        copy.append(0)
    at = len(copy)
    copy += piece
    return at


def _put_page(copy: bytearray, page: _TiffDirectory, order: str) -> int:
    lines = []
    for tag, entry in sorted(page.items()):
        count = len(entry.value) // _SIZES[entry.kind]
        value = entry.value
        if len(value) > 4:
            value = struct.pack(f"{order}I", _put(copy, value))
        lines.append(struct.pack(f"{order}HHI", tag, entry.kind, count) + value.ljust(4, b"\0"))
    return _put(copy, struct.pack(f"{order}H", len(lines)) + b"".join(lines) + bytes(4))
