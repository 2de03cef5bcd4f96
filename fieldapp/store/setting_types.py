"""Types of settings: the key of each, and how its value is written as a line of text."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[T]):
    """A setting: its key, and how its value is stored.

    Attributes:
        key: In the table.
        parse, write: From the stored text to the value, and back.
    """

    key: str
    parse: Callable[[str], T]
    write: Callable[[T], str]


def text_setting(key: str) -> Setting[str]:
    """A setting that is a text."""
    return Setting(key=key, parse=str, write=str)


def number_setting(key: str) -> Setting[int]:
    """A setting that is a whole number."""
    return Setting(key=key, parse=int, write=str)


def bytes_setting(key: str) -> Setting[bytes]:
    """A setting that is bytes, stored in hexadecimal."""
    return Setting(key=key, parse=bytes.fromhex, write=bytes.hex)


def members_setting(key: str) -> Setting[dict[str, Any]]:
    """A setting that is an object of named members, stored as JSON."""
    return Setting(key=key, parse=json.loads, write=lambda value: json.dumps(value, sort_keys=True))


def json_setting(key: str) -> Setting[Any]:
    """A setting that is any value of JSON."""
    return Setting(key=key, parse=json.loads, write=json.dumps)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))


def moment_setting(key: str) -> Setting[datetime]:
    """A setting that is a moment, UTC."""
    return Setting(key=key, parse=datetime.fromisoformat, write=datetime.isoformat)


def numbers_setting(key: str) -> Setting[tuple[int, ...]]:
    """A setting that is several whole numbers."""
    return Setting(key=key, parse=_numbers, write=lambda numbers: " ".join(map(str, numbers)))


def named_bytes_setting(key: str) -> Setting[tuple[str, bytes]]:
    """A setting that is a name with bytes."""

    def parse(text: str) -> tuple[str, bytes]:
        name, digits = text.split(" ")
        return name, bytes.fromhex(digits)

    return Setting(key=key, parse=parse, write=lambda pair: f"{pair[0]} {pair[1].hex()}")
