"""Bech32 (BIP 173) without its limit on length: how age writes keys.

`<prefix>1<data, 5 bits a character><checksum, 6 characters>`, lower case here. Replace this module
together with age.py: a library for that brings its own; those for Bitcoin keep the limit.

>>> encode("a", b"")
'a12uel5l'
>>> decode("a", "a12uel5l")
b''
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import xor
from typing import Final

from fieldapp.errors import FormatError, Message

_CHARACTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
# What the five bits that are shifted out leave behind, by their value.
_CARRIED: Final = tuple(
    reduce(xor, (generator for i, generator in enumerate(_GENERATORS) if top >> i & 1), 0)
    for top in range(32)
)


def encode(prefix: str, raw: bytes) -> str:
    """Encode bytes as text."""
    values = _regroup(raw, 8, 5)
    if len(raw) * 8 % 5:
        values.append(raw[-1] << (5 - len(raw) * 8 % 5) & 31)
    checked = _polymod([*_expand(prefix), *values, 0, 0, 0, 0, 0, 0]) ^ 1
    checksum = [checked >> 5 * (5 - i) & 31 for i in range(6)]
    return prefix + "1" + "".join(_CHARACTERS[v] for v in (*values, *checksum))


def decode(prefix: str, text: str) -> bytes:
    """Decode a text to bytes.

    Raises:
        FormatError: Another prefix, a wrong character or checksum, or padding that is not zero.
    """
    start, one, data = text.rpartition("1")
    values = [_CHARACTERS.find(c) for c in data]
    if not one or start != prefix or min(values, default=-1) < 0 or len(values) < 6:
        raise FormatError(Message("not a text that starts with {1}1", prefix), where="key")
    if _polymod([*_expand(prefix), *values]) != 1:
        raise FormatError("a key with a typing error", where="key")
    raw = bytes(_regroup(values[:-6], 5, 8))
    if encode(prefix, raw) != text:
        raise FormatError("a key with wrong padding", where="key")
    return raw


def _expand(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _polymod(values: Iterable[int]) -> int:
    checked = 1
    for value in values:
        checked = (checked & 0x1FFFFFF) << 5 ^ value ^ _CARRIED[checked >> 25]
    return checked


def _regroup(values: Sequence[int], size: int, into: int) -> list[int]:
    """Regroup bits to another size; bits left over at the end are dropped."""
    bits, rest, groups = 0, 0, []
    for value in values:
        rest = rest << size | value
        bits += size
        while bits >= into:
            bits -= into
            groups.append(rest >> bits)
            rest &= (1 << bits) - 1
    return groups
