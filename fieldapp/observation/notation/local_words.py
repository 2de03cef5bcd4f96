"""Directions, distances, times and flights as Ukrainian and Russian write them.

The texts of bearings.py and amounts.py, word for word; `parse_directions` and `parse_distance` read
them back. Other languages keep the English letters.

>>> in_language("NE to SSE, 270° mag", "uk"), in_language("about 0.5-4km", "ru")
('ПнСх до ПдПдСх, 270° магн.', 'около 0.5-4км')
"""

from __future__ import annotations

import re
from typing import Final

from fieldapp.observation.values import COMPASS

_LETTERS: Final = {
    "uk": {"N": "Пн", "E": "Сх", "S": "Пд", "W": "Зх"},
    "ru": {"N": "С", "E": "В", "S": "Ю", "W": "З"},
}
_WORDS: Final = {
    "uk": {
        "to": "до", "from": "від", "km": "км", "m": "м", "mm": "мм", "about": "близько",
        "over": "понад", "up to": "до", "overhead": "над головою", "mag": "магн.",
        "broad": "загалом", "vertical": "вертикально", "mostly": "переважно", "s": "с",
        "recording": "запис", "stopwatch": "секундомір", "counted": "пораховано",
    },
    "ru": {
        "to": "до", "from": "от", "km": "км", "m": "м", "mm": "мм", "about": "около",
        "over": "более", "up to": "до", "overhead": "над головой", "mag": "магн.",
        "broad": "в целом", "vertical": "вертикально", "mostly": "в основном", "s": "с",
        "recording": "запись", "stopwatch": "секундомер", "counted": "посчитано",
    },
}  # fmt: skip
_TOKEN: Final = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(sorted(COMPASS, key=len, reverse=True))}"
    r"|up to|to|from|about|overhead|over|mag|broad|vertical|mostly|recording|stopwatch|counted"
    r"|km|mm|m|s)(?![^\W_])"
)


def points_of(language: str) -> tuple[str, ...]:
    """The sixteen compass points as a language writes them, clockwise from north."""
    letters = _LETTERS.get(language)
    if letters is None:
        return COMPASS
    return tuple("".join(letters[letter] for letter in point) for point in COMPASS)


def in_language(text: str, language: str) -> str:
    """A text of bearings.py, amounts.py or flashes.py in a language."""
    words = _WORDS.get(language)
    if words is None:
        return text
    points = dict(zip(COMPASS, points_of(language), strict=True))
    return _TOKEN.sub(lambda token: points.get(token[0]) or words[token[0]], text)
