"""Words of printed reports: the section "report" of a language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from fieldapp.languages import LANGUAGES
from fieldapp.ledger.devices.strict_json import canonical
from fieldapp.wording.figure_text import figure_text
from fieldapp.wording.language_words import words_of
from fieldapp.wording.observation_text import words
from fieldapp.wording.safe_text import visible


@dataclass(frozen=True, slots=True)
class ReportTexts:
    """Words of one language."""

    language: str
    words: Mapping[str, Any]

    def __call__(self, name: str, /, **values: object) -> str:
        """Words with values filled in, safe to print; figures as the language writes them."""
        filled = {
            key: figure_text(value, self.language)
            if isinstance(value, int)
            else visible(str(value))
            for key, value in values.items()
        }
        return str(self.words[name]).format(**filled) if filled else str(self.words[name])

    def noun(self, name: str, number: int) -> str:
        """A noun in the form that goes with a number."""
        forms: list[str] = self.words[name]
        return forms[min(LANGUAGES[self.language].plural.form(number), len(forms) - 1)]

    def hours(self, minutes: int) -> str:
        """Minutes in hours, for a sentence: "61 hours", "1 h 30 min"."""
        whole, rest = divmod(minutes, 60)
        if rest:
            return self("hours_minutes", hours=whole, minutes=f"{rest:02}")
        return f"{figure_text(whole, self.language)} {self.noun('hour', whole)}"


@cache
def report_texts(language: str) -> ReportTexts:
    """Words of a language of the program; English ones where it has none yet."""
    return ReportTexts(language, words_of(language, "report"))


def texts_hash(languages: Iterable[str]) -> bytes:
    """SHA-256 over the words of these languages as canonical JSON, one after the other."""
    words = (canonical(words_of(each, "report")) for each in languages)
    return hashlib.sha256(b"".join(words)).digest()


def hours_words(minutes: int, language: str) -> str:
    """Minutes as hours, for a table; with the minutes where they are not whole: "6:30"."""
    whole, rest = divmod(minutes, 60)
    hours = figure_text(whole, language)
    return f"{hours}:{rest:02}" if rest else hours


def column_words(language: str, name: str) -> str:
    """Name of a column in a language, "" where it has none for a reader."""
    text = report_texts(language)
    field = name.removesuffix("_low").removesuffix("_high")
    field = {"low": "count", "high": "count"}.get(field, field)
    words_: str = text.words["columns"].get(name) or words(language).get(f"field_{field}", "")
    if name.endswith(("low", "high")):
        end = "at_least" if name.endswith("low") else "at_most"
        words_ += f", {text.words['columns'][end]}"
    return words_
