"""The languages of the program: one line for each, which everything else reads.

A language is added here; its texts are files named after its code, which CONTRIBUTING.md lists, and
a test fails for each that is missing. Where one has no word yet, the English one is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
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
        marks: Between groups of three figures, and before decimals.
        compass: Its letters of north, east, south and west; points between are put together.
        counts: Its words for those of counts, directions, distances and times; none: English ones.
    """

    code: str
    name: str
    locale: str
    plural: Plural
    right_to_left: bool = False
    marks: str = "\N{NO-BREAK SPACE},"
    compass: tuple[str, str, str, str] = ("N", "E", "S", "W")
    counts: Mapping[str, str] = field(default_factory=dict)


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
        Language(code="en", name="English", locale="en_GB", plural=ENGLISH, marks=",."),
        Language(
            code="uk", name="Українська", locale="uk_UA", plural=SLAVIC,
            compass=("Пн", "Сх", "Пд", "Зх"),
            counts={
                "to": "до", "from": "від", "km": "км", "m": "м", "mm": "мм", "about": "близько",
                "over": "понад", "up to": "до", "overhead": "над головою", "mag": "магн.",
                "broad": "загалом", "vertical": "вертикально", "mostly": "переважно", "s": "с",
                "recording": "запис", "stopwatch": "секундомір", "counted": "пораховано",
                "min": "хв", "exactly": "рівно", "at least": "щонайменше", "almost": "майже",
                "range": "від-до", "several": "кілька", "tens": "десятки", "hundreds": "сотні",
                "uncounted": "не порахувати", "continuous": "безперервно", "of": "з",
            },
        ),
        Language(
            code="ru", name="Русский", locale="ru_RU", plural=SLAVIC,
            compass=("С", "В", "Ю", "З"),
            counts={
                "to": "до", "from": "от", "km": "км", "m": "м", "mm": "мм", "about": "около",
                "over": "более", "up to": "до", "overhead": "над головой", "mag": "магн.",
                "broad": "в целом", "vertical": "вертикально", "mostly": "в основном", "s": "с",
                "recording": "запись", "stopwatch": "секундомер", "counted": "посчитано",
                "min": "мин", "exactly": "ровно", "at least": "не менее", "almost": "почти",
                "range": "от-до", "several": "несколько", "tens": "десятки", "hundreds": "сотни",
                "uncounted": "не сосчитать", "continuous": "непрерывно", "of": "из",
            },
        ),
        Language(
            code="fr", name="Français", locale="fr_FR", plural=FRENCH,
            compass=("N", "E", "S", "O"),
            counts={
                "to": "à", "towards": "vers", "from": "de", "km": "km", "m": "m", "mm": "mm",
                "about": "environ", "over": "plus de", "up to": "jusqu'à",
                "overhead": "au-dessus", "mag": "magn.", "broad": "globalement",
                "vertical": "vertical", "mostly": "surtout", "s": "s",
                "recording": "enregistrement", "stopwatch": "chronomètre", "counted": "compté",
                "min": "min", "exactly": "exactement", "at least": "au moins",
                "almost": "presque", "range": "de-à", "several": "plusieurs", "tens": "dizaines",
                "hundreds": "centaines", "uncounted": "impossible à compter",
                "continuous": "continu", "of": "sur",
            },
        ),
    )
}  # fmt: skip


def language_of(code: str) -> Language:
    """A language of the table; English for one that it does not have."""
    return LANGUAGES.get(code, LANGUAGES["en"])


def is_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left; not one that the table does not have."""
    return language in LANGUAGES and LANGUAGES[language].right_to_left
