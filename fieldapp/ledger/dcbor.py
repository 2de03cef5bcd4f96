"""Strict deterministic CBOR: the only encoding of every signed value.

A subset of RFC 8949 with the core deterministic rules of its section 4.2.1 and these limits:

* values are integers (-2^64 to 2^64-1), byte strings, text strings, arrays, maps, true and false;
* map keys are unsigned integers, ascending, each once;
* no floats, tags, null or indefinite lengths; every head in its shortest form; no trailing bytes;
* text is valid UTF-8, and NFC when it is written (a reader never changes a byte);
* depth at most 6, at most 4,096 values, a string at most 8,192 bytes.

So every value has one encoding, and whatever is accepted is the encoding of its value.

>>> encode({0: 1, 6: "shot", 9: [3, -1, True]}).hex()
'a30001066473686f7409830320f5'
>>> decode(bytes.fromhex("a1000b"))
{0: 11}
"""

from __future__ import annotations

import unicodedata
from typing import Final, TypeAlias

import cbor2

from fieldapp.errors import FormatError, InputError

Value: TypeAlias = "int | bool | bytes | str | list[Value] | dict[int, Value]"

MAX_DEPTH: Final = 6
MAX_VALUES: Final = 4096
MAX_STRING: Final = 8192

_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP = range(6)
_TRUE: Final = 0xF5
_FLAGS: Final = (0xF4, _TRUE)


def encode(value: Value) -> bytes:
    """The one encoding of a value; text is normalised to NFC.

    Raises:
        InputError: The value is too deep, too long or holds too many values.
        TypeError: A key is no unsigned integer: a bug of the caller.
    """
    budget = [MAX_VALUES]
    # cbor2's canonical order is by length, then bytes; for unsigned keys that is ascending.
    encoded: bytes = cbor2.dumps(_plain(value, MAX_DEPTH, budget), canonical=True)
    return encoded


def _plain(value: Value, depth: int, budget: list[int]) -> Value:
    budget[0] -= 1
    if depth < 0 or budget[0] < 0:
        raise InputError("The record holds too many or too deeply nested values.")
    if isinstance(value, str):
        value = unicodedata.normalize("NFC", value)
        if len(value.encode("utf-8")) > MAX_STRING:
            raise InputError("A text is longer than 8,192 bytes.", advice="Shorten it.")
        return value
    if isinstance(value, bool | int):
        return value
    if isinstance(value, bytes):
        if len(value) > MAX_STRING:
            raise InputError("A byte string is longer than 8,192 bytes.")
        return value
    if isinstance(value, list):
        return [_plain(v, depth - 1, budget) for v in value]
    if all(type(k) is int and k >= 0 for k in value):
        return {k: _plain(v, depth - 1, budget) for k, v in value.items()}
    msg = "dCBOR keys are unsigned integers"
    raise TypeError(msg)


def decode(raw: bytes) -> Value:
    """The value of one encoding.

    Raises:
        FormatError: Not one complete encoding in the subset; `where` is the byte offset.
    """
    value, end = decode_first(raw)
    if end != len(raw):
        raise FormatError("bytes follow the value", where=str(end))
    return value


def decode_first(raw: bytes, start: int = 0) -> tuple[Value, int]:
    """The value that starts at an offset, and the offset behind it.

    Raises:
        FormatError: As decode.
    """
    return _value(raw, start, MAX_DEPTH, [MAX_VALUES])


def _value(raw: bytes, at: int, depth: int, left: list[int]) -> tuple[Value, int]:
    left[0] -= 1
    if left[0] < 0 or depth < 0:
        raise FormatError("too many or too deeply nested values", where=str(at))
    try:
        first = raw[at]
    except IndexError:
        raise FormatError("the value is cut short", where=str(at)) from None
    # Most heads are one byte; that they are read here and not by _head is a third of the time.
    major, argument, here = (first >> 5, first & 31, at + 1) if first & 31 < 24 else _head(raw, at)
    if major == _UNSIGNED:
        return argument, here
    if major == _BYTES:
        return _string(raw, argument, here), here + argument
    if major == _MAP:
        return _mapping(raw, argument, here, depth, left)
    if major == _TEXT:
        try:
            return _string(raw, argument, here).decode("utf-8"), here + argument
        except UnicodeDecodeError as e:
            raise FormatError("text that is not UTF-8", where=str(here)) from e
    if major == _ARRAY:
        return _array(raw, argument, here, depth, left)
    if major == _NEGATIVE:
        return -1 - argument, here
    if raw[at] in _FLAGS:
        return raw[at] == _TRUE, here
    raise FormatError("a float, tag, null or simple value", where=str(at))


def _head(raw: bytes, at: int) -> tuple[int, int, int]:
    """Major type, argument, and the offset behind the head."""
    if at >= len(raw):
        raise FormatError("the value is cut short", where=str(at))
    first = raw[at]
    short = first & 31
    if short < 24:
        return first >> 5, short, at + 1
    if short > 27 or first >> 5 > _MAP:
        raise FormatError("a float, tag, null or indefinite length", where=str(at))
    width = 1 << (short - 24)
    end = at + 1 + width
    if end > len(raw):
        raise FormatError("the value is cut short", where=str(at))
    argument = int.from_bytes(raw[at + 1 : end], "big")
    if argument < 24 or (width > 1 and argument >> (width * 4) == 0):
        raise FormatError("a head that is not in its shortest form", where=str(at))
    return first >> 5, argument, end


def _string(raw: bytes, length: int, at: int) -> bytes:
    if length > MAX_STRING or at + length > len(raw):
        raise FormatError("a string that is too long or cut short", where=str(at))
    return raw[at : at + length]


def _array(
    raw: bytes, length: int, at: int, depth: int, left: list[int]
) -> tuple[list[Value], int]:
    if length > left[0]:
        raise FormatError("too many values", where=str(at))
    values = []
    for _ in range(length):
        value, at = _value(raw, at, depth - 1, left)
        values.append(value)
    return values, at


def _mapping(
    raw: bytes, length: int, at: int, depth: int, left: list[int]
) -> tuple[dict[int, Value], int]:
    if length > left[0]:
        raise FormatError("too many values", where=str(at))
    values: dict[int, Value] = {}
    previous = -1
    for _ in range(length):
        if at < len(raw) and raw[at] < 24:
            major, key, here = _UNSIGNED, raw[at], at + 1
        else:
            major, key, here = _head(raw, at)
        if major != _UNSIGNED or key <= previous:
            raise FormatError("map keys that are not ascending integers", where=str(at))
        values[key], at = _value(raw, here, depth - 1, left)
        previous = key
    return values, at
