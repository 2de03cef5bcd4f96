"""Notices of the fonts inside typst's library, from the fonts' own name tables (OpenType)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

_FONT: Final = re.compile(rb"OTTO|\x00\x01\x00\x00(?=\x00[\x08-\x20])")
# Of the fields of the table: copyright, full name, licence, its address.
_COPYRIGHT, _NAME, _LICENCE, _ADDRESS = 0, 4, 13, 14
_WINDOWS: Final = 3


def notices(program: bytes) -> str:
    """Each font's name, with its copyright and what it says of its licence."""
    told = {}
    for found in _FONT.finditer(program):
        names = dict(_names(program, found.start()))
        if _NAME in names:
            fields = (names.get(field, "") for field in (_COPYRIGHT, _LICENCE, _ADDRESS))
            told[names[_NAME]] = "\n".join(filter(None, fields))
    return "\n\n".join(f"{name}\n{text}" for name, text in sorted(told.items())) + "\n"


def _names(program: bytes, start: int) -> Iterator[tuple[int, str]]:
    """The fields of the name table of what may be a font."""
    count = int.from_bytes(program[start + 4 : start + 6], "big")
    for entry in range(start + 12, start + 12 + 16 * count, 16):
        tag, _, offset, _ = struct.unpack_from(">4s3I", program, entry)
        if tag != b"name" or start + offset + 6 > len(program):
            continue
        table = start + offset
        _, number, strings = struct.unpack_from(">3H", program, table)
        for each in range(table + 6, table + 6 + 12 * number, 12):
            platform, _, _, field, size, at = struct.unpack_from(">6H", program, each)
            if platform == _WINDOWS:
                text = program[table + strings + at : table + strings + at + size]
                yield field, text.decode("utf-16-be", "replace")
