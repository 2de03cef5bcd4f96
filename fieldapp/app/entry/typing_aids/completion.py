"""Completion: offers for the word under the cursor, from the vocabulary, places and posts.

Offers are texts to choose from; nothing is changed unless one is chosen. A word that is understood
as it stands is marked `whole`, so that a key that completes words can leave it alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.observation.notation.coordinates import format_decimal
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.observation import FIELDS_OF_KIND, STATUS_LISTS, list_of
from fieldapp.observation.vocabulary import Vocabulary, fold

MOST: Final = 6  # more are not read in the time that typing the word takes
LEAST: Final = 2  # letters before words are offered

Beginning = Callable[[str, int], Sequence[GazetteerPlace]]

_START: Final = re.compile(r"(?<![\w'’ʼ.-])[^\W\d_]")
_RUN: Final = re.compile(r"[\w'’ʼ.-]+(?: [\w'’ʼ.-]+)*")
_PLACE: Final = re.compile(r'@\s*(?:"([^"]*)|([^\s,;"]*))$')
_IN_QUOTES: Final = re.compile(r'^(?:[^"]|"[^"]*")*"[^"]*$')
_OFFERED: Final = ("what", "weapons", "assessment", "means", "hedge", "sensor", "asset")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A completion: a text to put in place of line[start:end].

    Attributes:
        text: What is put there.
        shown: What is shown of it.
        whole: What stands there is understood already.
    """

    text: str
    shown: str
    start: int
    end: int
    whole: bool


def in_line(
    line: str,
    cursor: int,
    *,
    kind: str,
    language: str,
    vocabulary: Vocabulary,
    beginning: Beginning | None,
    posts: Sequence[str],
) -> tuple[Offer, ...]:
    """Offers for the word before the cursor of a shorthand line.

    Args:
        line: What is typed.
        cursor: Where the cursor is in it.
        kind: Kind of observation that the line tells so far.
        language: Of the words that are offered.
        vocabulary: The mission's lists.
        beginning: Places of which a name begins with a text.
        posts: Posts of earlier entries, the latest first.
    """
    before = line[:cursor]
    place = _PLACE.search(before)
    if place:
        text = place[1] if place[1] is not None else place[2]
        end = cursor + (1 if place[1] is not None and line[cursor : cursor + 1] == '"' else 0)
        names = _places(text, language, beginning, posts)
        return tuple(
            Offer(text=f'@"{name}" ', shown=name, start=place.start(), end=end, whole=False)
            for name in names
        )
    if _IN_QUOTES.match(before) or "//" in before:
        return ()
    return _words(before, kind, language, vocabulary)


def in_place(
    text: str, language: str, beginning: Beginning | None, posts: Sequence[str]
) -> tuple[Offer, ...]:
    """Offers for a field that holds a place."""
    names = _places(text.strip(), language, beginning, posts)
    return tuple(
        Offer(text=name, shown=name, start=0, end=len(text), whole=False)
        for name in names
        if name != text
    )


def _words(before: str, kind: str, language: str, vocabulary: Vocabulary) -> tuple[Offer, ...]:
    own = [name for name in _OFFERED if name == "weapons" or name in FIELDS_OF_KIND[kind]]
    lists = [*(list_of(kind, name) for name in own), STATUS_LISTS.get(kind, "")]
    starts = [match.start() for match in _START.finditer(before)][-4:]
    for start in starts:
        beginning = fold(before[start:])
        if not _RUN.fullmatch(before, start) or len(beginning) < LEAST:
            continue
        whole = any(vocabulary.find(name, beginning) for name in lists)
        offers = _beginning_with(beginning, lists, language, vocabulary, whole=whole)
        if not before[:start].strip():
            kinds = _beginning_with(beginning, ["kind"], language, vocabulary, whole=whole)
            offers += [f"{each}:" for each in kinds]
        if offers:
            return tuple(
                Offer(text=f"{each} ", shown=each, start=start, end=len(before), whole=whole)
                for each in dict.fromkeys(offers)
            )[:MOST]
    return ()


def _beginning_with(
    beginning: str, lists: Iterable[str], language: str, vocabulary: Vocabulary, *, whole: bool
) -> list[str]:
    """Labels of the codes of which a word begins so, labels that begin so themselves first."""
    first: list[str] = []
    second: list[str] = []
    for code_list in filter(None, lists):
        for word, code in vocabulary.words.get(code_list, {}).items():
            if not word.startswith(beginning) or word == beginning:
                continue
            label = vocabulary.label(code_list, code, language)
            shown = label if vocabulary.find(code_list, label) == code else code
            (first if fold(shown).startswith(beginning) else second).append(shown)
    # A word that is understood is only offered what goes on from it.
    found = dict.fromkeys(first if whole else [*first, *second])
    return [each for each in found if fold(each) != beginning]


def _places(
    text: str, language: str, beginning: Beginning | None, posts: Sequence[str]
) -> list[str]:
    plain = fold(text)
    names = [each for each in posts if fold(each).startswith(plain)]
    if beginning is not None and len(plain) >= LEAST:
        names += _named(beginning(text, 3 * MOST), plain, language)
    return list(dict.fromkeys(names))[:MOST]


def _named(places: Sequence[GazetteerPlace], text: str, language: str) -> list[str]:
    """Each place by a name that finds it and no other."""
    names = []
    shown = [_name(place, text, language) for place in places]
    for place, name in zip(places, shown, strict=True):
        unique = name
        if shown.count(name) > 1:
            same = [o for o, n in zip(places, shown, strict=True) if n == name]
            unique = f"{name}, {place.admin}"
            if sum(other.admin == place.admin for other in same) > 1:
                unique = _exact(name, place)
        names.append(unique)
    return names


def _exact(name: str, place: GazetteerPlace) -> str:
    if place.lat_e7 is None or place.lon_e7 is None:
        return name
    accuracy = "" if place.accuracy_m is None else f" ±{place.accuracy_m}m"
    return f"{name} = {format_decimal(place.lat_e7, place.lon_e7)}{accuracy}"


def _name(place: GazetteerPlace, beginning: str, language: str) -> str:
    """Name of a place in the language; the one that begins as typed where that one does not."""
    own = place.names.get(language) or place.name
    names = [own, place.name, *place.names.values(), place.former]
    return next((each for each in names if each and fold(each).startswith(beginning)), own)
