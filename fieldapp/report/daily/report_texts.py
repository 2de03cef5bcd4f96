"""Words of printed reports: resources/report/texts.<language>.toml."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from fieldapp.languages import LANGUAGES
from fieldapp.paths import RESOURCES
from fieldapp.wording.figure_text import figure_text
from fieldapp.wording.safe_text import visible

FOLDER: Final = RESOURCES / "report"


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
    path = FOLDER / f"texts.{language}.toml"
    if not path.is_file():
        return report_texts("en")
    with path.open("rb") as file:
        return ReportTexts(language, tomllib.load(file))


def texts_hash(languages: Iterable[str]) -> bytes:
    """SHA-256 over the files of words of these languages, one after the other."""
    files = (FOLDER / f"texts.{each}.toml" for each in languages)
    return hashlib.sha256(b"".join(each.read_bytes() for each in files)).digest()


def hours_words(minutes: int, language: str) -> str:
    """Minutes as hours, for a table; with the minutes where they are not whole: "6:30"."""
    whole, rest = divmod(minutes, 60)
    hours = figure_text(whole, language)
    return f"{hours}:{rest:02}" if rest else hours
