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

_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG = range(7)
_FALSE: Final = 0xF4
_TRUE: Final = 0xF5
# By the low five bits of a head: its length, and the least argument that needs so much.
_WIDTH: Final = {24: 2, 25: 3, 26: 5, 27: 9}
_LEAST: Final = {24: 24, 25: 256, 26: 65536, 27: 2**32}


def encode(value: Value) -> bytes:
    """Encode a value, in the one way; text is normalised to NFC.

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
    """Decode one value.

    Raises:
        FormatError: Not one complete encoding in the subset; `where` is the byte offset.
    """
    return decode_counted(raw)[0]


def decode_counted(raw: bytes) -> tuple[Value, int]:
    """Decode one value; returns it and the number of values in it, itself included.

    Raises:
        FormatError: As decode.
    """
    left = [MAX_VALUES - 1]
    try:
        value, end = _value(raw, 0, MAX_DEPTH, left)
    except IndexError:
        raise FormatError("the value is cut short", where=str(len(raw))) from None
    if end != len(raw):
        raise FormatError("bytes follow the value", where=str(end))
    return value, MAX_VALUES - left[0]


# Every observation passes here when it is imported, so what is most frequent takes the fewest
# steps: a head of one byte, and in maps whole numbers and short texts, without a call.


def _value(raw: bytes, at: int, depth: int, left: list[int]) -> tuple[Value, int]:
    """Decode a value: (value, offset behind it); IndexError where the input ends before it.

    Args:
        raw: The input.
        at: Where it starts.
        depth: How many levels there may be below it.
        left: [how many values there may be beside those that were counted]; counted down.
    """
    first = raw[at]
    major = first >> 5
    if major >= _TAG:
        if first not in (_FALSE, _TRUE):
            raise FormatError("a float, tag, null or simple value", where=str(at))
        return first == _TRUE, at + 1
    argument, here = (first & 31, at + 1) if first & 31 < 24 else _argument(raw, at)
    if major == _UNSIGNED:
        return argument, here
    if major == _NEGATIVE:
        return -1 - argument, here
    if major in (_BYTES, _TEXT):
        end = here + argument
        if argument > MAX_STRING or end > len(raw):
            raise FormatError("a string that is too long or cut short", where=str(here))
        return raw[here:end] if major == _BYTES else _text(raw, here, end), end
    left[0] -= argument
    if left[0] < 0 or (argument and not depth):
        raise FormatError("too many or too deeply nested values", where=str(at))
    if major == _MAP:
        return _mapping(raw, argument, here, depth - 1, left)
    return _array(raw, argument, here, depth - 1, left)


def _argument(raw: bytes, at: int) -> tuple[int, int]:
    """Argument of a head of more than one byte, and the offset behind the head."""
    short = raw[at] & 31
    width, least = _WIDTH.get(short, 0), _LEAST.get(short, 0)
    if not width:
        raise FormatError("a reserved or indefinite length", where=str(at))
    end = at + width
    if end > len(raw):
        raise FormatError("the value is cut short", where=str(at))
    argument = int.from_bytes(raw[at + 1 : end], "big")
    if argument < least:
        raise FormatError("a head that is not in its shortest form", where=str(at))
    return argument, end


def _text(raw: bytes, start: int, end: int) -> str:
    try:
        return raw[start:end].decode("utf-8")
    except UnicodeDecodeError as e:
        raise FormatError("text that is not UTF-8", where=str(start)) from e


def _array(
    raw: bytes, length: int, at: int, depth: int, left: list[int]
) -> tuple[list[Value], int]:
    values = []
    for _ in range(length):
        value, at = _value(raw, at, depth, left)
        values.append(value)
    return values, at


def _mapping(
    raw: bytes, length: int, at: int, depth: int, left: list[int]
) -> tuple[dict[int, Value], int]:
    values: dict[int, Value] = {}
    previous, size, from_bytes = -1, len(raw), int.from_bytes
    for _ in range(length):
        key = raw[at]
        if key < 24:
            at += 1
        else:
            key, at = _key(raw, at)
        if key <= previous:
            raise FormatError("map keys that are not ascending integers", where=str(at))
        previous = key
        first = raw[at]
        if first < 24:
            values[key] = first
            at += 1
        elif first < 28:
            end = at + _WIDTH[first]
            argument = from_bytes(raw[at + 1 : end])
            if argument < _LEAST[first] or end > size:
                _argument(raw, at)  # says what is wrong
            values[key] = argument
            at = end
        elif 0x60 <= first < 0x78 and (end := at + first - 0x5F) <= size:
            try:
                values[key] = raw[at + 1 : end].decode()
            except UnicodeDecodeError as e:
                raise FormatError("text that is not UTF-8", where=str(at + 1)) from e
            at = end
        else:
            values[key], at = _value(raw, at, depth, left)
    return values, at


def _key(raw: bytes, at: int) -> tuple[int, int]:
    """Decode a map key of more than one byte."""
    if raw[at] >> 5 != _UNSIGNED:
        raise FormatError("map keys that are not ascending integers", where=str(at))
    return _argument(raw, at)
