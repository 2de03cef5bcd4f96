"""Counts, directions, distances, times and flights as a language writes them.

The texts of bearings.py, amounts.py and flashes.py, word for word, by the table of languages.
`parse_directions` and `parse_distance` read them back. They do not read the French "O", "NO" and
"SO": a table's "no" is not the north-west. Other languages keep the English.

>>> in_language("NE to SSE, 270° mag", "uk"), in_language("about 0.5-4km", "ru")
('ПнСх до ПдПдСх, 270° магн.', 'около 0,5-4км')
>>> in_language("WNW to N", "fr"), in_language("to SW", "fr"), in_language("almost 16 of 57", "fr")
('ONO à N', 'vers SO', 'presque 16 sur 57')
"""

from __future__ import annotations

import re
from typing import Final

from fieldapp.languages import language_of
from fieldapp.observation.values import COMPASS

_TOKEN: Final = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(sorted(COMPASS, key=len, reverse=True))}"
    r"|up to|to|from|about|overhead|over|mag|broad|vertical|mostly|recording|stopwatch|counted"
    r"|exactly|at least|almost|range|several|tens|hundreds|uncounted|continuous|of"
    r"|km|mm|min|m|s)(?![^\W_])"
)
_POINT: Final = re.compile(r"(?<=\d)\.(?=\d+(?:-\d+(?:\.\d+)?)?\s?(?:km|mm|m|s|°)(?![^\W_]))")
"""Point in a figure with its unit; coordinates, which have none, keep theirs."""


def points_of(language: str) -> tuple[str, ...]:
    """The sixteen compass points as a language writes them, clockwise from north."""
    letters = dict(zip("NESW", language_of(language).compass, strict=True))
    return tuple("".join(letters[letter] for letter in point) for point in COMPASS)


def in_language(text: str, language: str) -> str:
    """A text of bearings.py, amounts.py or flashes.py in a language."""
    spoken = language_of(language)
    if not spoken.counts:
        return text
    said = {**spoken.counts, **dict(zip(COMPASS, points_of(language), strict=True))}

    def word(token: re.Match[str]) -> str:
        leads = token[0] == "to" and text[: token.start()] in ("", "mostly ")
        return said.get("towards" if leads else token[0], said[token[0]])

    return _TOKEN.sub(word, _POINT.sub(spoken.marks[1], text))


def typed_in(text: str, language: str) -> str:
    """As in_language, with French points that have a letter of west written so that they are read.

    >>> typed_in("W, NW to SSW", "fr"), typed_in("from SW", "fr")
    ('ouest, nord-ouest à SSO', 'de sud-ouest')
    """
    words = in_language(text, language)
    return words if language != "fr" else _SHORT_WEST.sub(lambda found: _WEST[found[0]], words)


_WEST: Final = {"O": "ouest", "NO": "nord-ouest", "SO": "sud-ouest"}
_SHORT_WEST: Final = re.compile(r"(?<![\w'’])(?:O|NO|SO)(?![\w'’])")


def spaced(text: str) -> str:
    r"""A distance as it is printed, with its unit apart.

    >>> spaced("about 3-6km")
    'about 3–6\xa0km'
    """
    return _SPAN.sub(_printed_span, text)


_SPAN: Final = re.compile(r"(\d)(?:-(\d[\d.,]*))?(km|mm|m|км|мм|м)(?![^\W_])")


def _printed_span(span: re.Match[str]) -> str:
    far = f"–{span[2]}" if span[2] else ""
    return f"{span[1]}{far}\N{NO-BREAK SPACE}{span[3]}"
