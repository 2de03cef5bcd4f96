"""Stripping of ICC profiles: the numbers of a matrix or grey profile, and none of its words.

A profile's description, copyright, makers' names, serial numbers and dates can name a device or a
person. Of a profile that describes its colours by matrix and curves, as cameras and telephones
write them, only these are copied, each cut to the length that its type has. Any other profile is
left out: the pixels are the same, and a program shows them as sRGB.

ICC.1:2022, sections 7 to 10.
"""

from __future__ import annotations

import struct
from typing import Final

from fieldapp.errors import FormatError

_HEADER: Final = 128
_MOST_TAGS: Final = 100
_MOST_POINTS: Final = 4096  # of a curve
_XYZ: Final = frozenset({b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt"})
_CURVES: Final = frozenset({b"rTRC", b"gTRC", b"bTRC", b"kTRC"})
_COLOURS: Final = {
    b"RGB ": frozenset({b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"}),
    b"GRAY": frozenset({b"kTRC"}),
}
_CLASSES: Final = (b"scnr", b"mntr", b"spac")
_PARAMETERS: Final = (1, 3, 4, 5, 7)  # of a parametric curve, by its kind
_NO_WORDS: Final = b"mluc" + bytes(4) + struct.pack(">II", 0, 12)
# What is kept of a header: version, class, colour space, connection space; signature; intent,
# illuminant.
_KEPT: Final = (slice(8, 24), slice(36, 40), slice(64, 80))


def icc(profile: bytes) -> bytes | None:
    """Strip a profile's words; None where it has to be left out."""
    try:
        return _icc(profile)
    except (FormatError, struct.error):
        return None


def _icc(profile: bytes) -> bytes:
    needed = _COLOURS.get(profile[16:20])
    if (
        needed is None
        or profile[12:16] not in _CLASSES
        or profile[20:24] != b"XYZ "
        or profile[36:40] != b"acsp"
    ):
        raise FormatError("not a matrix profile", where="12")
    tags = {b"desc": _NO_WORDS, b"cprt": _NO_WORDS, **_tags(profile)}
    if not needed <= tags.keys():
        raise FormatError("a profile without its colours", where=str(_HEADER))
    header = bytearray(_HEADER)
    for kept in _KEPT:
        header[kept] = profile[kept]
    table, body = struct.pack(">I", len(tags)), b""
    start = _HEADER + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", start + len(body), len(value))
        body += value + bytes(-len(value) % 4)
    header[:4] = struct.pack(">I", start + len(body))
    return bytes(header) + table + body


def _tags(profile: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">I", profile, _HEADER)
    if count > _MOST_TAGS:
        raise FormatError("a profile with too many tags", where=str(_HEADER))
    tags = {}
    for at in range(_HEADER + 4, _HEADER + 4 + 12 * count, 12):
        name, start, size = struct.unpack_from(">4sII", profile, at)
        value = profile[start : start + size]
        if name in _XYZ:
            tags[name] = _of_kind(value, b"XYZ ", 20)
        elif name in _CURVES:
            tags[name] = _curve(value)
        elif name == b"chad":
            tags[name] = _of_kind(value, b"sf32", 44)
    return tags


def _curve(value: bytes) -> bytes:
    if value[:4] == b"para":
        (kind,) = struct.unpack_from(">H", value, 8)
        if kind >= len(_PARAMETERS):
            raise FormatError("a curve of an unknown kind", where=str(kind))
        plain = value[:10] + bytes(2) + value[12:]
        return _of_kind(plain, b"para", 12 + 4 * _PARAMETERS[kind])
    (points,) = struct.unpack_from(">I", value, 8)
    if points > _MOST_POINTS:
        raise FormatError("a curve with too many points", where=str(points))
    return _of_kind(value, b"curv", 12 + 2 * points)


def _of_kind(value: bytes, kind: bytes, size: int) -> bytes:
    if value[:4] != kind or len(value) < size:
        raise FormatError("a profile's value of the wrong kind", where=kind.decode())
    return kind + bytes(4) + value[8:size]
