"""Phrase index: the longest known phrase at a place of a line, with all that it may be."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from fieldapp.observation.vocabulary import Vocabulary, fold
from fieldapp.observation.words import number_words, small_words
from fieldapp.observation.words.word_forms import ENDINGS, FORMS

MOST_WORDS: Final = 7
_LISTS: Final = ("what", "weapon", "assessment", "means", "hedge", "sensor", "asset", "control")
_WORD: Final = re.compile(r"[^\W_]+(?:['’ʼ`./_-][^\W_]+)*|w/o|[&+]|~")
_GAP: Final = re.compile(r"\s+")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")


class PhraseIndex:
    """Words and phrases of a vocabulary and of the reader itself.

    Attributes:
        exact: Folded phrase to its roles.
        stems: The same of phrases whose Cyrillic words have any ending.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.exact: dict[str, dict[str, str]] = {}
        self.stems: dict[str, dict[str, str]] = {}
        lists = [*_LISTS, *(name for name in vocabulary.words if name.startswith("status_"))]
        for name in lists:
            for word, code in vocabulary.words.get(name, {}).items():
                self._add(word, name, code)
            for code, text in FORMS.get(name, {}).items():
                if code in vocabulary.labels.get(name, {}):
                    self._add_all(text.split(","), name, code)
        if "limited_view" in vocabulary.labels.get("status_watch", {}):
            self._add_all(small_words.CAUSES, "status_watch", "limited_view")
        for role, phrases in (
            ("cause", small_words.CAUSES), ("urgent", small_words.URGENT),
            ("because", small_words.BECAUSE), ("duty", small_words.DUTY),
            ("watching", small_words.WATCHING), ("more", small_words.MORE),
            ("another", ("another",)), ("correcting", small_words.CORRECTING),
            ("against", small_words.AGAINST),
            ("before time", small_words.BEFORE_TIME),
            ("before figure", small_words.BEFORE_FIGURE),
            ("filling", small_words.FILLING), ("joining", small_words.JOINING),
            ("either", small_words.EITHER), ("then", small_words.THEN), ("not", small_words.NOT),
            ("nothing", small_words.NOTHING), ("tail", small_words.TAILS),
            ("unknown", small_words.UNKNOWN), ("beside", small_words.PLACE_WORDS),
            ("article", number_words.ARTICLES),
        ):  # fmt: skip
            self._add_all(phrases, role, "")
        for said, phrases in small_words.PARTLY.items():
            self._add_all(phrases, "nothing", said)
        for name, phrases in small_words.FIELD_WORDS.items():
            self._add_all(phrases, "of field", name)
        for message, phrases in small_words.ASKED.items():
            self._add_all(phrases, "asked", message)
        for word, number in number_words.NUMBERS.items():
            self._add(word, "number", str(number))
        for word, qualifier in number_words.VAGUE.items():
            self._add(word, "vague", qualifier)
        self.words: Final = tuple(
            word
            for word, roles in self.exact.items()
            if " " not in word
            and len(word) > 3
            and not {"number", "vague", "another"} & roles.keys()
        )  # no slip is made a number of
        self.near = lru_cache(maxsize=256)(self._near)

    def _add_all(self, phrases: Iterable[str], role: str, value: str) -> None:
        for phrase in phrases:
            self._add(phrase.strip(), role, value)

    def _add(self, phrase: str, role: str, value: str) -> None:
        if "~" in phrase and len(phrase) > 1:
            table = self.stems
            key = fold(phrase.replace("~", ""))
        else:
            table, key = self.exact, fold(phrase)
        table.setdefault(key, {}).setdefault(role, value)

    def longest(self, text: str, at: int) -> tuple[int, dict[str, str]] | None:
        """End and roles of the longest phrase at a place, None where no word is known there."""
        words: list[str] = []
        ends: list[int] = []
        place = at
        while len(words) < MOST_WORDS:
            word = _WORD.match(text, place)
            if word is None:
                break
            words.append(fold(word[0]))
            ends.append(word.end())
            gap = _GAP.match(text, word.end())
            if gap is None:
                break
            place = gap.end()
        for number in range(len(words), 0, -1):
            found = self._roles(words[:number])
            if found:
                return ends[number - 1], found
        return None

    def _roles(self, words: list[str]) -> dict[str, str]:
        found = self.exact.get(" ".join(words))
        if found is not None:
            return found
        if len(words) > 4 or not any(map(_CYRILLIC.search, words)):
            return {}
        for stems in itertools.product(*(_stems(word) for word in words)):
            found = self.stems.get(" ".join(stems))
            if found is not None:
                return found
        return {}

    def _near(self, word: str) -> tuple[str, ...]:
        """Words that one or two slips of the finger make of this one, best first."""
        plain = fold(word)
        most = 2 if len(plain) > 5 else 1
        if len(plain) < 3:
            return ()
        found = [
            (slips, other)
            for other in self.words
            if abs(len(other) - len(plain)) <= most
            and len(set(plain) ^ set(other)) <= 2 * most
            and (slips := slips_between(plain, other, most)) <= most
        ]
        return tuple(other for _, other in sorted(found)[:3])


@lru_cache(maxsize=1024)
def _stems(word: str) -> tuple[str, ...]:
    """A word without each ending that it may have, the word itself first."""
    if not _CYRILLIC.search(word):
        return (word,)
    return tuple(
        word[: len(word) - cut]
        for cut in range(min(4, len(word) - 2))
        if word[len(word) - cut :] in ENDINGS
    ) or (word,)


def slips_between(a: str, b: str, most: int) -> int:
    """Letters that are wrong, missing, too many or swapped between two words, up to `most` + 1."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        earlier, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def listed(vocabulary: Vocabulary, name: str, text: str) -> str | None:
    """The code of a list that a whole text says, as a label or in a form of daily use."""
    code = vocabulary.find(name, text)
    found = None if code else index_of(vocabulary).longest(text, 0)
    if found is None or found[0] != len(text) or "asked" in found[1]:
        return code
    return found[1].get(name)


_KEPT: Final[list[tuple[Vocabulary, PhraseIndex]]] = []


def index_of(vocabulary: Vocabulary) -> PhraseIndex:
    """The index of a vocabulary, made once for all that say the same."""
    for kept, index in _KEPT:
        if kept.words is vocabulary.words and kept.labels is vocabulary.labels:
            return index
    same = (index for kept, index in _KEPT if kept == vocabulary)
    made = next(same, None) or PhraseIndex(vocabulary)
    _KEPT.append((vocabulary, made))
    del _KEPT[:-4]
    return made
