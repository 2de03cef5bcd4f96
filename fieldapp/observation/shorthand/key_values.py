"""A field told by its own name in a shorthand line: `reason="on orders"`, `people=9`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from fieldapp.errors import InputError
from fieldapp.observation.notation import moments, notation, position
from fieldapp.observation.observation import (
    CODE_LISTS,
    FIELDS_OF_KIND,
    SEVERAL,
    TEXTS,
    list_of,
)
from fieldapp.observation.shorthand.scanner import Reader
from fieldapp.observation.shorthand.steps import parse_steps

_ALIASES: Final = {
    "by": "party",
    "delay": "delay_s",
    "direction": "directions",
    "weapon": "weapons",
}
_KEY: Final = re.compile(r'([a-z_]+)\s*=\s*(?:"((?:[^"]|"")*)"|([^\s,;"]+))')


def keyed(r: Reader) -> bool:
    """Take a field with its name, where one stands here.

    Raises:
        InputError: The kind has no such field, or its text is not understood.
    """
    match = r.match(_KEY)
    if not match:
        return False
    name = _ALIASES.get(match[1], match[1])
    told = unquoted(match[2]) if match[2] is not None else match[3]
    if name not in FIELDS_OF_KIND[r.kind]:
        raise InputError(
            f"A {r.kind.replace('_', ' ')} has no {name[:40]}.", field=name, position=r.at
        )
    value = r.tried(name, lambda: _value(r, name, told))
    return r.take(name, match.end(), value)


def _value(r: Reader, name: str, told: str) -> Any:
    if name in TEXTS:
        return told
    if name in ("post", "site"):
        return position.place(told, r.gazetteer)
    if name in CODE_LISTS or name == "status":
        return _coded(r, name, told)
    parsers: dict[str, Callable[[], Any]] = {
        "time": lambda: moments.parse_time(told, now=r.now, zone=r.zone),
        "count": lambda: notation.parse_count(told),
        "killed": lambda: notation.parse_count(told),
        "injured": lambda: notation.parse_count(told),
        "weapons": lambda: notation.parse_weapons(told, r.vocabulary),
        "directions": lambda: notation.parse_directions(told),
        "distance": lambda: notation.parse_distance(told),
        "flight": lambda: notation.parse_flight(told),
        "steps": lambda: parse_steps(told, r.vocabulary),
        "people": lambda: _whole(told),
        "vehicles": lambda: _whole(told),
        "delay_s": lambda: _seconds(told),
        "nothing": lambda: _yes(told),
    }
    if name not in parsers:
        raise InputError(f"{name} is not typed in a line.", field=name)
    return parsers[name]()


def _coded(r: Reader, name: str, told: str) -> Any:
    code_list = list_of(r.kind, name)
    codes = []
    for piece in told.split(";") if name in SEVERAL else [told]:
        code = r.vocabulary.find(code_list, piece)
        if code is None:
            raise InputError(
                f"{piece[:60]!a} is not in the list {code_list}.",
                field=name,
                suggestions=r.vocabulary.near(code_list, piece),
            )
        codes.append(code)
    return tuple(codes) if name in SEVERAL else codes[0]


def _whole(told: str) -> int:
    if not re.fullmatch(r"\d{1,9}", told):
        raise InputError(f"{told[:40]!a} is not a whole number.")
    return int(told)


def _seconds(told: str) -> int:
    match = re.fullmatch(r"(\d{1,6})\s*(s|sec|min|m|h)?", told.strip())
    if not match:
        raise InputError("A delay is told as 22min, 90s or 2h.")
    return int(match[1]) * {"s": 1, "sec": 1, "h": 3600}.get(match[2] or "min", 60)


def _yes(told: str) -> bool:
    if told.casefold() not in ("yes", "true"):
        raise InputError("`nothing` takes yes, or is left out.")
    return True


def unquoted(text: str) -> str:
    """What stands between quotes, where a quote inside is doubled."""
    return text.replace('""', '"')
