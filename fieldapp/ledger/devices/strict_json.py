"""Strict reading of JSON with few types, and the one encoding that is signed or hashed.

Canonical JSON here is what `jq -cjS .` prints: keys in the order of their code points, no spaces,
UTF-8, whole numbers below 2^53 alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

from fieldapp.errors import FormatError, Message

_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_MOST: Final = 2**53


def canonical(value: object) -> bytes:
    """Encode a value.

    >>> canonical({"b": [1, None], "a": "é"}).decode()
    '{"a":"é","b":[1,null]}'
    """
    return _ENCODER.encode(value).encode()


def parse(raw: bytes, where: str) -> dict[str, Any]:
    """Read a JSON object.

    Raises:
        FormatError: Not one.
    """
    try:
        value = _ANY.decode(raw.decode())
    except (ValueError, RecursionError) as e:
        raise FormatError("not JSON", where=where) from e
    members: dict[str, Any] = typed(value, dict)
    return members


def parse_canonical(raw: bytes, where: str) -> dict[str, Any]:
    """Read a JSON object whose bytes are the canonical ones.

    Raises:
        FormatError: Not one.
    """
    try:
        value = _DECODER.decode(raw.decode())
        same = canonical(value) == raw and b"\x7f" not in raw
    except (ValueError, RecursionError) as e:
        raise FormatError("not JSON of one encoding", where=where) from e
    if not same:
        raise FormatError("not JSON of one encoding", where=where)
    members: dict[str, Any] = typed(value, dict)
    return members


def _refused(_text: str) -> float:
    raise ValueError


def _whole(text: str) -> int:
    if abs(value := int(text)) >= _MOST:
        raise ValueError
    return value


# Made once: a roster of 100,000 devices is read with them.
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)
_ANY: Final = json.JSONDecoder()
_DECODER: Final = json.JSONDecoder(parse_float=_refused, parse_int=_whole, parse_constant=_refused)


def members_of(value: Any, names: str) -> Mapping[str, Any]:
    """An object with exactly these members.

    Raises:
        FormatError: It has others.
    """
    members: Mapping[str, Any] = typed(value, dict)
    if members.keys() != _set_of(names):
        raise FormatError("members are missing or unknown", where=names.split(maxsplit=1)[0])
    return members


@lru_cache(maxsize=256)
def _set_of(names: str) -> frozenset[str]:
    return frozenset(names.split())


def typed(value: Any, kind: type) -> Any:
    """A value of exactly this type.

    Raises:
        FormatError: It is of another.
    """
    if type(value) is not kind:
        raise FormatError(Message("expected {1}", kind.__name__), where="roster")
    return value


def count(value: Any) -> int:
    """A whole number of at least 0.

    Raises:
        FormatError: It is none.
    """
    if type(value) is not int or not 0 <= value < _MOST:
        raise FormatError("expected a number", where="roster")
    return value


def octets(value: Any, size: int) -> bytes:
    """Bytes, written as small hexadecimal digits.

    Raises:
        FormatError: Not so many, or written otherwise.
    """
    try:
        raw = bytes.fromhex(value)
    except (ValueError, TypeError) as e:
        raise FormatError("expected hexadecimal digits", where="roster") from e
    if len(raw) != size or raw.hex() != value:
        raise FormatError(Message("expected {1} bytes in hexadecimal", size), where="roster")
    return raw


def iso(when: datetime | None) -> str | None:
    """A time as it is written, "2026-03-01T12:00:00Z"; None for None."""
    return None if when is None else when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(value: Any) -> datetime:
    """A time, UTC.

    Raises:
        FormatError: It is none.
    """
    text = typed(value, str)
    if _MOMENT.fullmatch(text) is None:
        raise FormatError("expected a time", where="roster")
    try:
        return datetime.fromisoformat(text)
    except ValueError as e:
        raise FormatError("expected a time", where="roster") from e
