"""Bridge parser: checks the messages of a page's scripts, which are untrusted, by a schema.

A message is a JSON object: its kind in `what`, and for each kind the members that the schema names,
all of them and no others.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any

from fieldapp.errors import FormatError

Schema = Mapping[str, Mapping[str, Callable[[Any], Any]]]
"""Kind of message to its members, each with the parser of its value."""


def parse(text: str, schema: Schema, *, limit: int) -> tuple[str, dict[str, Any]]:
    """Parse a message: its kind, and its parsed members.

    Args:
        text: The message.
        schema: Kinds and members that are accepted; a parser raises FormatError.
        limit: Greatest length in characters.

    Raises:
        FormatError: The message does not follow the schema.
    """
    try:
        members = json.loads(text) if len(text) <= limit else None
    except (ValueError, RecursionError) as e:
        raise FormatError("the map said something that is not JSON", where="map") from e
    if not isinstance(members, dict):
        raise FormatError("the map said something that is no object", where="map")
    what = members.pop("what", None)
    parsers = schema.get(what) if isinstance(what, str) else None
    if parsers is None or parsers.keys() != members.keys():
        raise FormatError("the map said something unknown", where="map")
    return str(what), {name: parser(members[name]) for name, parser in parsers.items()}


def figure(most: float) -> Callable[[Any], float]:
    """Parser of a number from -most to most."""

    def parser(value: Any) -> float:
        if type(value) not in (int, float) or not math.isfinite(value) or abs(value) > most:
            raise FormatError("a figure out of bounds", where="map")
        return float(value)

    return parser


def whole(most: int) -> Callable[[Any], int]:
    """Parser of a whole number from 0 to most."""

    def parser(value: Any) -> int:
        if type(value) is not int or not 0 <= value <= most:
            raise FormatError("a number out of bounds", where="map")
        return value

    return parser


def pair(value: Any) -> list[Any]:
    """Check a list of two."""
    if not isinstance(value, list) or len(value) != 2:
        raise FormatError("not a pair", where="map")
    return value
