"""Changes of a mission pack's content, in words: zones, places, code lists, counting rule.

Officers read them before they sign, and laptops when they take the pack over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from fieldapp.errors import FieldappError, Message
from fieldapp.mission import pack
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.foreign.gazetteer import open_gazetteer

_NAMED: Final = 5  # names in one sentence; the others are counted

Content = Mapping[str, bytes | None]
"""Targets by name; None for one that there is not."""


def in_words(before: Content, after: Content) -> list[Message]:
    """Sentences for what changes from one content to another; none for what stays.

    A target that only one of them names is left alone.
    """
    found: list[Message] = []
    for name in sorted(before.keys() & after.keys()):
        if before[name] != after[name] and pack.is_content(name):
            found += _target(name, before[name], after[name])
    return found


@lru_cache(maxsize=8)
def _target(name: str, before: bytes | None, after: bytes | None) -> tuple[Message, ...]:
    try:
        return tuple(_differences(name, before or b"", after or b"")) or (
            Message("{1} is written anew, and says the same.", name),
        )
    except (FieldappError, ValueError, KeyError):  # what was signed before there were such checks
        return (Message("{1} is replaced by a file that cannot be compared.", name),)


def _differences(name: str, before: bytes, after: bytes) -> Iterator[Message]:
    match name:
        case pack.AGREEMENT:
            yield from _zones(_zones_of(before), _zones_of(after))
        case pack.PLACES:
            yield from _places(_places_of(before), _places_of(after))
        case pack.COUNTING:
            yield Message("The counting rule is another one: totals may change.")
        case _:
            listed = name.removeprefix(pack.VOCABULARY).removesuffix(".json")
            yield from _codes(listed, before, after)


def _zones_of(raw: bytes) -> dict[str, Any]:
    shapes = json.loads(raw)["features"] if raw else []
    return {
        str(feature["properties"]["name"]): (feature["geometry"], feature["properties"])
        for feature in shapes
    }


def _zones(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Message]:
    new, gone = _only(after, before), _only(before, after)
    moved = [name for name in after if name in before and after[name][0] != before[name][0]]
    other = [
        name
        for name in after
        if name in before and name not in moved and after[name] != before[name]
    ]
    if new:
        yield Message("New zones: {1}.", _names(new))
    if gone:
        yield Message("Zones that are no more: {1}.", _names(gone))
    if moved:
        yield Message("Zones with another outline: {1}.", _names(moved))
    if other:
        yield Message("Zones with another kind, identifier or validity: {1}.", _names(other))


def _places_of(raw: bytes) -> dict[str, Any]:
    if not raw:
        return {}
    with open_gazetteer(raw) as gazetteer:
        places = gazetteer.everything()
    return {f"{each.name}, {each.admin}".rstrip(", "): each for each in places}


def _places(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Message]:
    yield Message("Places that are known by name: {1} instead of {2}.", len(after), len(before))
    new, gone = _only(after, before), _only(before, after)
    moved = [name for name in after if name in before and after[name] != before[name]]
    if new:
        yield Message("New places: {1}.", _names(new))
    if gone:
        yield Message("Places that are no more: {1}.", _names(gone))
    if moved:
        yield Message("Places that lie or are written otherwise: {1}.", _names(moved))
    if after and not any(each.region for each in after.values()):
        yield Message("No place has a region: what is logged gets none by itself.")


def _codes(name: str, before: bytes, after: bytes) -> Iterator[Message]:
    others, labels = (
        Vocabulary.parse({name: raw} if raw else {}).labels.get(name, {}) for raw in (before, after)
    )
    added, gone = _only(labels, others), _only(others, labels)
    changed = [code for code in labels if code in others and labels[code] != others[code]]
    if added:
        words = [f"{code} ({labels[code]['en']})" for code in added]
        yield Message("New codes of the list {1}: {2}.", name, _names(words))
    if gone:
        yield Message("Codes that leave the list {1}: {2}.", name, _names(gone))
    if changed:
        words = [f"{code}: {others[code]['en']} → {labels[code]['en']}" for code in changed]
        yield Message("Codes of the list {1} with other words: {2}.", name, _names(words))
    if not (added or gone or changed):
        yield Message("Typed words of the list {1} mean something else.", name)


def _only(these: Mapping[str, Any], those: Mapping[str, Any]) -> list[str]:
    return [name for name in these if name not in those]


def _names(names: Sequence[str]) -> str:
    rest = len(names) - _NAMED
    shown = ", ".join(names[:_NAMED])
    return f"{shown} … +{rest}" if rest > 0 else shown
