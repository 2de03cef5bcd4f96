"""Bech32 (BIP 173) without its limit on length: how age writes keys.

`<prefix>1<data, 5 bits a character><checksum, 6 characters>`, lower case here. Replace this module
together with age.py: a library for that brings its own; those for Bitcoin keep the limit.

>>> encode("a", b"")
'a12uel5l'
>>> decode("a", "a12uel5l")
b''
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from functools import reduce
from operator import xor
from typing import Final

from fieldapp.errors import FormatError, Message

_CHARACTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_RFC4648: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_VALUES: Final = {c: value for value, c in enumerate(_CHARACTERS)}
_WRITTEN: Final = str.maketrans(_RFC4648, _CHARACTERS)
_READ: Final = str.maketrans(_CHARACTERS, "0123456789abcdefghijklmnopqrstuv")  # as int reads them
_GENERATORS: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
# What the five bits that are shifted out leave behind, by their value.
_CARRIED: Final = tuple(
    reduce(xor, (generator for i, generator in enumerate(_GENERATORS) if top >> i & 1), 0)
    for top in range(32)
)


def encode(prefix: str, raw: bytes) -> str:
    """Encode bytes as text."""
    data = base64.b32encode(raw).decode().rstrip("=").translate(_WRITTEN)
    values = [_VALUES[c] for c in data]
    checked = _polymod([*_expand(prefix), *values, 0, 0, 0, 0, 0, 0]) ^ 1
    return f"{prefix}1{data}" + "".join(_CHARACTERS[checked >> 5 * (5 - i) & 31] for i in range(6))


def decode(prefix: str, text: str) -> bytes:
    """Decode a text to bytes.

    Raises:
        FormatError: Another prefix, a wrong character or checksum, or padding that is not zero.
    """
    start, one, data = text.rpartition("1")
    values = [_VALUES.get(c, -1) for c in data]
    if not one or start != prefix or min(values, default=-1) < 0 or len(values) < 6:
        raise FormatError(Message("not a text that starts with {1}1", prefix), where="key")
    if _polymod([*_expand(prefix), *values]) != 1:
        raise FormatError("a key with a typing error", where="key")
    length, padding = divmod(5 * (len(data) - 6), 8)
    number = int(data[:-6].translate(_READ) or "0", 32)
    if padding >= 5 or number & ((1 << padding) - 1):
        raise FormatError("a key with wrong padding", where="key")
    return (number >> padding).to_bytes(length, "big")


def _expand(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _polymod(values: Iterable[int]) -> int:
    checked = 1
    for value in values:
        checked = (checked & 0x1FFFFFF) << 5 ^ value ^ _CARRIED[checked >> 25]
    return checked
