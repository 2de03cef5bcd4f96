"""The languages of the program: one line for each, which everything else reads.

A language is added here; what else it needs is listed in CONTRIBUTING.md, and a test fails for each
part that is missing. Where the window or a map has no word of it yet, the English one is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Plural:
    """The forms of a word that a language has for numbers, by Unicode's CLDR.

    Attributes:
        forms: How many, as Qt's lrelease counts them too.
        form: Which of them goes with a whole number; 0 is the form for one thing.
    """

    forms: int
    form: Callable[[int], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language of the window, maps and reports.

    Attributes:
        code: ISO 639, "uk".
        name: What it calls itself.
        locale: For Qt, "uk_UA".
        plural: Its forms for numbers.
        right_to_left: Its script; the window is mirrored.
    """

    code: str
    name: str
    locale: str
    plural: Plural
    right_to_left: bool = False


def _slavic(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


ENGLISH: Final = Plural(2, lambda number: int(number != 1))
FRENCH: Final = Plural(2, lambda number: int(number > 1))
SLAVIC: Final = Plural(3, _slavic)

LANGUAGES: Final = {
    each.code: each
    for each in (
        Language(code="en", name="English", locale="en_GB", plural=ENGLISH),
        Language(code="uk", name="Українська", locale="uk_UA", plural=SLAVIC),
        Language(code="ru", name="Русский", locale="ru_RU", plural=SLAVIC),
        Language(code="fr", name="Français", locale="fr_FR", plural=FRENCH),
    )
}


def is_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left; not one that the table does not have."""
    return language in LANGUAGES and LANGUAGES[language].right_to_left
