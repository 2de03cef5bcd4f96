"""Text of an observation for full-text search, and the words by which its codes are found.

A word that is searched finds what people wrote, and what they chose from a list: by a word of the
choice's name in any language of the vocabulary, so that what is found is the same for every reader.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Any, Final

from fieldapp.observation.field_table import KINDS, FieldType
from fieldapp.observation.observation import CODED, FIELDS, Observation
from fieldapp.observation.vocabulary import Vocabulary

ListedCode = tuple[str, str]
"""A vocabulary list, and a code of it."""

_TEXTS: Final[dict[FieldType, Callable[[Any], Iterable[str]]]] = {
    FieldType.TEXT: lambda text: (text,),
    FieldType.PLACE: lambda place: (place.name, place.reference),
    FieldType.WEAPONS: lambda weapons: (weapon.model for weapon in weapons),
    FieldType.PAIRS: lambda pairs: (text for _, text in pairs),
}
"""Fields that people wrote themselves."""
_TOLD: Final = tuple((n, _TEXTS[field.type]) for n, field in FIELDS.items() if field.type in _TEXTS)
_LISTS: Final = {
    kind: tuple((n, FIELDS[n].list_of(kind)) for n in CODED if kind in FIELDS[n].kinds)
    for kind in KINDS
}
"""Fields of each kind that hold codes, and the lists of these."""
_WORD: Final = re.compile(r"[^\W_]+")
_STEM: Final = 3  # letters of the shortest word that an alias inflects


def search_text(observation: Observation) -> str:
    """Places, notes, names, models, and everything as it was typed, each on a line."""
    pieces: list[str] = []
    for name, texts in _TOLD:
        value = getattr(observation, name)
        if value:
            pieces += texts(value)
    return "\n".join(filter(None, pieces))


def search_codes(observation: Observation) -> str:
    """Everything that was chosen from a list, as the index has it."""
    return " ".join(sorted({code_word(*choice) for choice in _chosen(observation)}))


@lru_cache(maxsize=1024)  # asked of every record that is stored
def code_word(code_list: str, code: str) -> str:
    """A choice as one word of the index."""
    return f"{code_list}_{code}".replace("_", "0")


def _chosen(observation: Observation) -> Iterator[ListedCode]:
    for name, code_list in _LISTS[observation.kind]:
        value = getattr(observation, name)
        if value:
            for code in (value,) if isinstance(value, str) else value:
                yield code_list, code
    for weapon in observation.weapons:
        yield "weapon", weapon.type
    for step in observation.steps:
        if step.what:
            yield "what", step.what
        for code in step.assessment:
            yield "assessment", code


def typed_words(text: str) -> tuple[list[str], bool]:
    """Words of a search, and whether the last may be the beginning of one."""
    # A stress mark typed on its own is no part of a word in the index, and must not split one here.
    plain = "".join(
        c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Mn"
    )
    return _WORD.findall(plain), plain[-1:].isalnum()


def choices_named(vocabulary: Vocabulary | None, text: str) -> list[tuple[str, list[ListedCode]]]:
    """Each word of a search, with the choices whose names have it; none without a vocabulary.

    Of "mortar fire" the first is ("mortar", [("weapon", "mortar"), ("weapon", "sp_mortar")]).
    """
    words, unfinished = typed_words(text)
    names = [] if vocabulary is None else list(_names(vocabulary))
    found = []
    for n, word in enumerate(words):
        plain, begins = _plain(word), unfinished and n == len(words) - 1
        named = [
            choice
            for choice, own in names
            if plain in own or (begins and any(each.startswith(plain) for each in own))
        ]
        found.append((word, named))
    return found


def _names(vocabulary: Vocabulary) -> Iterator[tuple[ListedCode, set[str]]]:
    """The words of each choice's names; of aliases those alone that inflect one of them.

    Another alias is what people call something else by, too: a "Grad" is one of several systems.
    """
    for code_list, labels in vocabulary.labels.items():
        own = {
            code: {*_plain_words(code), *chain(*map(_plain_words, by_language.values()))}
            for code, by_language in labels.items()
        }
        inflected: dict[str, set[str]] = {}
        for typed, code in vocabulary.words.get(code_list, {}).items():
            for form in _plain_words(typed):
                for word in own.get(code, ()):
                    if len(word) >= _STEM and form.startswith(word):
                        inflected.setdefault(word, set()).add(form)
        for code, words in own.items():
            yield (code_list, code), words.union(*(inflected.get(word, ()) for word in words))


@lru_cache(maxsize=2**14)  # asked of every name and alias of the vocabulary at each search
def _plain_words(text: str) -> tuple[str, ...]:
    return tuple(_plain(word) for word in typed_words(text)[0])


def _plain(word: str) -> str:
    """A word without case and marks above its letters, so that "миномет" is "миномёт"."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if unicodedata.category(c) != "Mn")
