"""Edits by the buttons beside a field: each changes its text; one that cannot be read is left.

>>> stepped("about 40", 1), stepped("", 1), qualified("3", "about"), qualified("30-35", "several")
('about 41', '1', 'about 3', 'several')
>>> toggled("NE, S", 0), toggled("NE, S", 8), arc("NE", 4, 7)
('NE, S, N', 'NE', 'NE, E to SSE')
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from fieldapp.errors import InputError
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation import amounts, bearings, flashes, weapons
from fieldapp.observation.notation.local_words import in_language, typed_in
from fieldapp.observation.values import Count, Direction, EventTime, Weapon
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.wording.observation_text import Label

WORDS: Final = frozenset({"several", "tens", "hundreds", "uncounted", "continuous"})
"""Qualifiers that have no figure."""


def count(text: str) -> Count | None:
    """The count in a text, None where there is none or it cannot be read."""
    try:
        return amounts.parse_count(text)
    except InputError:
        return None


def stepped(text: str, by: int) -> str:
    """The count changed by a number."""
    current = count(text)
    if current is None:
        return str(max(0, by)) if bearings.unknown(text) else text
    if current.low is None and current.high is None:
        return text
    low, high = (None if figure is None else max(0, figure + by)
                 for figure in (current.low, current.high))  # fmt: skip
    try:
        return amounts.format_count(
            Count(qualifier=current.qualifier, low=low, high=high, of=current.of)
        )
    except InputError:
        return text


def qualified(text: str, qualifier: str) -> str:
    """The count with another qualifier, one of COUNT_QUALIFIERS; "" for not known."""
    if not qualifier:
        return "?"
    if qualifier in WORDS:
        return amounts.format_count(Count(qualifier=qualifier))
    found = count(text)
    figures = [] if found is None else [f for f in (found.low, found.high) if f is not None]
    low, high = (figures[0], figures[-1]) if figures else (1, 1)
    bounds = {
        "at_least": (low, None), "over": (low, None), "up_to": (None, high),
        "range": (low, high if high > low else low + 1),
    }.get(qualifier, (low, low))  # fmt: skip
    return amounts.format_count(Count(qualifier=qualifier, low=bounds[0], high=bounds[1]))


def directions(text: str) -> tuple[Direction, ...]:
    """The directions in a text, none where it cannot be read."""
    try:
        return bearings.parse_directions(text)
    except InputError:
        return ()


def toggled(text: str, point: int) -> str:
    """The directions with a compass point added, or removed where it is among them."""
    direction = Direction(start=point * 225)
    found = directions(text)
    left = tuple(each for each in found if each != direction)
    return bearings.format_directions(left if len(left) < len(found) else (*found, direction))


def arc(text: str, start: int, end: int) -> str:
    """The directions with an arc added, clockwise from one compass point to another."""
    direction = Direction(start=start * 225, end=end * 225)
    left = tuple(each for each in directions(text) if each != Direction(start=start * 225))
    return bearings.format_directions((*left, direction))


def weapons_shown(text: str, vocabulary: Vocabulary, language: str) -> str:
    """Weapons by their labels in a language, where these are read back as the same."""
    try:
        found = weapons.parse_weapons(text, vocabulary)
        labels = [vocabulary.label("weapon", each.type, language) for each in found]
        named = [
            weapons.format_weapons((replace(each, type=label),))
            for each, label in zip(found, labels, strict=True)
        ]
        shown = in_language("; ".join(named), language)
        same = weapons.parse_weapons(shown, vocabulary) == found
    except InputError:
        return text
    return shown if same else text


def count_shown(text: str, label: Label) -> str:
    """A count in the words of a language, where these are read back as the same."""
    found = count(text)
    shown = label.count(found)
    return shown if found is not None and count(shown) == found else text


LOCAL: Final[dict[FieldType, Callable[[str], object]]] = {
    FieldType.DIRECTIONS: bearings.parse_directions,
    FieldType.DISTANCE: amounts.parse_distance,
    FieldType.FLASH: flashes.parse_flash,
    FieldType.FLIGHT: bearings.parse_flight,
}
"""Types that each language writes in words of its own, and what reads them back."""


def local_shown(text: str, type_: FieldType, language: str) -> str:
    """A direction, distance or flight as a language writes it, where it is read back the same."""
    shown, parse = typed_in(text, language), LOCAL[type_]
    try:
        same = parse(shown) == parse(text)
    except InputError:
        return text
    return shown if same else text


def weapon_types(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Codes of the weapons in a text, none where it cannot be read."""
    try:
        return tuple(each.type for each in weapons.parse_weapons(text, vocabulary))
    except InputError:
        return ()


def weapon_toggled(text: str, code: str, vocabulary: Vocabulary) -> str:
    """The weapons with one of a type added, or without those of that type."""
    try:
        found = weapons.parse_weapons(text, vocabulary)
    except InputError:
        return text
    left = tuple(each for each in found if each.type != code)
    return weapons.format_weapons(left if len(left) < len(found) else (*found, Weapon(type=code)))


def ended(found: EventTime | None, end: EventTime) -> EventTime:
    """The span from the start of one time to that of another; the other where it comes before."""
    if found is None or end.start < found.start:
        return end
    coarse = found.precision not in ("second", "minute")
    return replace(found, end=end.start, precision="minute" if coarse else found.precision)
