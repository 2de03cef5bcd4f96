"""Vocabulary: the mission's code lists, with labels in each language and what people type.

A list is one JSON file, UTF-8, named like the list:

    {"list": "weapon", "version": 1, "codes": {"mortar": {"en": "mortar", "uk": "міномет",
        "ru": "миномёт", "fr": "mortier", "aliases": ["mort"]}, …}}

What can be counted has its other forms in `plural`: of English and French one, of Ukrainian and
Russian two (2 to 4; 5 and more):

    "plural": {"en": ["explosions"], "uk": ["вибухи", "вибухів"], "ru": […], "fr": ["explosions"]}

A code is what a record carries; it is never given another meaning, and never removed. A record made
with a longer list stays readable: what is not listed is shown as its code, and warned about.
"""

from __future__ import annotations

import difflib
import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

from fieldapp.errors import FormatError, Message
from fieldapp.languages import LANGUAGES

MAX_LIST: Final = 2**20

CodeLabel = Callable[[str, str], str]
"""Words of a code: list, code."""

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,63}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The lists of a mission pack.

    Attributes:
        labels: By list, code, then language.
        plurals: The other forms of those that can be counted, by list, code, then language.
        words: By list, from what people type (folded) to the code.
    """

    labels: Mapping[str, Mapping[str, Mapping[str, str]]]
    plurals: Mapping[str, Mapping[str, Mapping[str, Sequence[str]]]]
    words: Mapping[str, Mapping[str, str]]

    @classmethod
    def parse(cls, lists: Mapping[str, bytes]) -> Vocabulary:
        """Parse the JSON of each list, by its name.

        Raises:
            FormatError: A list is not in the format above, or two codes claim one word.
        """
        return _vocabulary(tuple(lists.items()))

    def with_words(self, program: Vocabulary) -> Vocabulary:
        """Vocabulary with the same lists, whose codes are found by the words of another as well.

        What this vocabulary says itself holds; a pack made before knows what newer programs read.
        """
        words = {
            name: {
                word: code
                for word, code in program.words.get(name, {}).items()
                if code in self.labels[name]
            }
            | dict(own)
            for name, own in self.words.items()
        }
        return replace(self, words=words)

    def codes(self, name: str) -> tuple[str, ...]:
        """Codes of a list, in its order; none where there is no such list."""
        return tuple(self.labels.get(name, {}))

    def label(self, name: str, code: str, language: str) -> str:
        """A code's label; English where the language has none, the code where it is not listed."""
        labels = self.labels.get(name, {}).get(code, {})
        return labels.get(language) or labels.get("en") or code

    def counted(self, name: str, code: str, language: str, number: int) -> str:
        """A code's label in the form that goes with a number; its label where it has no other."""
        one = self.label(name, code, language)
        if language not in self.labels.get(name, {}).get(code, {}):
            language = "en"
        forms = [one, *self.plurals.get(name, {}).get(code, {}).get(language, ())]
        form = LANGUAGES[language].plural.form(number)
        return forms[min(form, len(forms) - 1)]

    def find(self, name: str, text: str) -> str | None:
        """The code of a label or alias in any language; case, spaces and hyphens do not matter."""
        return self.words.get(name, {}).get(fold(text))

    def near(self, name: str, text: str) -> tuple[str, ...]:
        """Labels and aliases that the text may be meant as, best first."""
        words = self.words.get(name, {})
        return tuple(difflib.get_close_matches(fold(text), words, n=3, cutoff=0.6))


@lru_cache(maxsize=8192)  # all words of all lists, which every index of them folds again
def fold(text: str) -> str:
    """The form of a word in which words are compared.

    >>> fold("Small-Arms  fire"), fold("МИНОМЁТ")
    ('small arms fire', 'миномет')
    """
    plain = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    for mark in "’ʼ'`":
        plain = plain.replace(mark, "")
    return " ".join(re.split(r"[\s_\-–]+", plain.strip()))


@lru_cache(maxsize=4)  # a pack is loaded often, and its lists seldom differ
def _vocabulary(lists: tuple[tuple[str, bytes], ...]) -> Vocabulary:
    parsed = {name: _parse(name, raw) for name, raw in lists}
    return Vocabulary(
        labels={
            name: {
                code: {each: entry[each] for each in LANGUAGES if each in entry}
                for code, entry in codes.items()
            }
            for name, codes in parsed.items()
        },
        plurals={
            name: {code: entry.get("plural", {}) for code, entry in codes.items()}
            for name, codes in parsed.items()
        },
        words={name: _words(name, codes) for name, codes in parsed.items()},
    )


def _parse(name: str, raw: bytes) -> dict[str, dict[str, Any]]:
    if len(raw) > MAX_LIST:
        raise FormatError("a list larger than 1 MiB", where=name)
    try:
        members = json.loads(raw)
    except (ValueError, RecursionError) as e:
        raise FormatError("a list that is not JSON", where=name) from e
    if not isinstance(members, dict) or members.keys() != {"list", "version", "codes"}:
        raise FormatError("a list with missing or unknown members", where=name)
    codes = members["codes"]
    if (
        members["list"] != name
        or type(members["version"]) is not int
        or not isinstance(codes, dict)
    ):
        raise FormatError("a list that is not what its name says", where=name)
    for code, entry in codes.items():
        _check_entry(name, code, entry)
    return codes


def _check_entry(name: str, code: str, entry: Any) -> None:
    where = f"{name}.{code[:64]}"
    if not _CODE.fullmatch(code) or not isinstance(entry, dict):
        raise FormatError("a malformed code", where=where)
    languages = entry.keys() - {"aliases", "plural"}
    if "en" not in languages or not all(map(_LANGUAGE.fullmatch, languages)):
        raise FormatError("a code without English, or with unknown members", where=where)
    aliases = entry.get("aliases", [])
    texts = [entry[language] for language in languages]
    plural = entry.get("plural", {})
    if not isinstance(plural, dict) or not all(
        language in languages and isinstance(forms, list) and _complete(language, forms)
        for language, forms in plural.items()
    ):
        raise FormatError("a code with missing or unknown plural forms", where=where)
    texts += [text for forms in plural.values() for text in forms]
    if not isinstance(aliases, list) or not all(
        isinstance(text, str) and 0 < len(text) <= 200 for text in (*texts, *aliases)
    ):
        raise FormatError("a label or alias that is no text", where=where)


def _complete(language: str, forms: list[Any]) -> bool:
    """The forms beside the label are all that the language has; an unknown one may have any."""
    return language not in LANGUAGES or len(forms) == LANGUAGES[language].plural.forms - 1


def _words(name: str, codes: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    words: dict[str, str] = {}
    for code, entry in codes.items():
        own = [
            code,
            *(entry[each] for each in LANGUAGES if each in entry),
            *entry.get("aliases", []),
        ]
        own += [text for forms in entry.get("plural", {}).values() for text in forms]
        for text in own:
            # The first code keeps a word that two languages use for different things.
            claimed = words.setdefault(fold(text), code)
            if claimed != code and text in (code, entry["en"]):
                raise FormatError(Message("{1} and {2} claim one word", claimed, code), where=name)
    return words
