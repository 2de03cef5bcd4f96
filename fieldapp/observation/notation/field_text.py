"""Text of one field, by the type of its value: `people=9`, `delay=22min`, `reason="on orders"`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, Protocol

from fieldapp.errors import FieldText, InputError, Message, TypedText
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation import amounts, bearings, flashes, moments, position, weapons
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.notation.steps import format_steps, parse_steps
from fieldapp.observation.observation import FIELDS, list_of
from fieldapp.observation.vocabulary import Vocabulary


class Reading(Protocol):
    """Context in which a text is read.

    Attributes:
        kind: Kind of the observation.
        now: The device clock, UTC.
        zone: IANA name of the zone that times are told in.
        vocabulary: The mission's lists.
        gazetteer: The mission's places.
    """

    @property
    def kind(self) -> str: ...  # noqa: D102 - see Attributes
    @property
    def now(self) -> datetime: ...  # noqa: D102
    @property
    def zone(self) -> str: ...  # noqa: D102
    @property
    def vocabulary(self) -> Vocabulary: ...  # noqa: D102
    @property
    def gazetteer(self) -> PlaceLookup | None: ...  # noqa: D102


def parse_field(r: Reading, name: str, text: str) -> Any:
    """Parse the text of a field.

    Raises:
        InputError: It is not understood, or the field has no form as text.
    """
    parse = _PARSERS.get(FIELDS[name].type)
    if parse is None:
        raise InputError(Message("{1} is not typed in a line.", FieldText(name)), field=name)
    return parse(r, name, text)


def format_field(name: str, value: Any) -> str:
    """The text that `parse_field` reads as this value; "" where nothing is known."""
    field = FIELDS[name]
    if value == field.empty:
        return ""
    return _FORMATS[field.type](value)


def _text(_r: Reading, name: str, text: str) -> str:
    return "" if name == "region" and bearings.unknown(text) else text


def _code(r: Reading, name: str, text: str) -> str:
    code_list = list_of(r.kind, name)
    code = r.vocabulary.find(code_list, text)
    if code is None:
        raise InputError(
            Message("{1} is not in the list {2}.", TypedText(text[:60]), FieldText(name)),
            field=name,
            suggestions=r.vocabulary.near(code_list, text),
        )
    return code


def _whole(_r: Reading, _name: str, text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text):
        raise InputError(Message("{1} is not a whole number.", TypedText(text[:40])))
    return int(text)


def _seconds(_r: Reading, _name: str, text: str) -> int:
    match = re.fullmatch(
        r"(\d{1,6})\s*(?:(?P<s>s|sec|с|сек)|(?P<h>h|год|ч)|min|m|хв|мин|м)?\.?", text.strip()
    )
    if not match:
        raise InputError("A delay is told as 22min, 90s or 2h.")
    return int(match[1]) * (1 if match["s"] else 3600 if match["h"] else 60)


def _flag(_r: Reading, name: str, text: str) -> bool:
    if text.casefold() not in ("yes", "true"):
        raise InputError(Message("{1} takes yes, or is left out.", FieldText(name)))
    return True


def _hash(_r: Reading, name: str, text: str) -> bytes:
    digits = "".join(text.split())
    if not re.fullmatch(r"[0-9a-fA-F]{64}", digits):
        raise InputError("A record is named by the 64 digits of its hash.", field=name)
    return bytes.fromhex(digits)


_PARSERS: Final[dict[FieldType, Callable[[Reading, str, str], Any]]] = {
    FieldType.TEXT: _text,
    FieldType.CODE: _code,
    FieldType.CODES: lambda r, name, text: tuple(_code(r, name, p) for p in text.split(";")),
    FieldType.COUNT: lambda _r, _name, text: amounts.parse_count(text),
    FieldType.WHOLE: _whole,
    FieldType.SECONDS: _seconds,
    FieldType.FLAG: _flag,
    FieldType.TIME: lambda r, _name, text: moments.parse_time(text, now=r.now, zone=r.zone),
    FieldType.PLACE: lambda r, _name, text: position.place(text, r.gazetteer),
    FieldType.WEAPONS: lambda r, _name, text: weapons.parse_weapons(text, r.vocabulary),
    FieldType.DIRECTIONS: lambda _r, _name, text: bearings.parse_directions(text),
    FieldType.DISTANCE: lambda _r, _name, text: amounts.parse_distance(text),
    FieldType.FLASH: lambda _r, _name, text: flashes.parse_flash(text),
    FieldType.FLIGHT: lambda _r, _name, text: bearings.parse_flight(text),
    FieldType.STEPS: lambda r, _name, text: parse_steps(text, r.vocabulary),
    FieldType.HASH: _hash,
}

_FORMATS: Final[dict[FieldType, Callable[[Any], str]]] = {
    FieldType.TEXT: str,
    FieldType.CODE: str,
    FieldType.CODES: ";".join,
    FieldType.COUNT: amounts.format_count,
    FieldType.WHOLE: str,
    FieldType.SECONDS: lambda seconds: f"{seconds}s",
    FieldType.FLAG: lambda _: "yes",
    FieldType.TIME: moments.format_time,
    FieldType.PLACE: position.format_place,
    FieldType.WEAPONS: weapons.format_weapons,
    FieldType.DIRECTIONS: bearings.format_directions,
    FieldType.DISTANCE: amounts.format_distance,
    FieldType.FLASH: flashes.format_flash,
    FieldType.FLIGHT: bearings.format_flight,
    FieldType.STEPS: format_steps,
    FieldType.HASH: bytes.hex,
}
