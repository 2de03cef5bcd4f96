r"""Figures as a language writes them: groups of three, and the mark of its decimals.

>>> figure_text(4633, "en"), figure_text(4633, "uk"), figure_text(71.025, "fr")
('4,633', '4\xa0633', '71,025')
"""

from __future__ import annotations

from typing import Final

_MARKS: Final = {"en": ",."}
_OTHERS: Final = "\N{NO-BREAK SPACE},"
"""Ukrainian, Russian and French group by a space and have a decimal comma."""


def figure_text(value: float, language: str) -> str:
    """A figure; a share without the zeros at its end.

    Args:
        value: Whole, or a share.
        language: Code.
    """
    whole = int(value) if value == int(value) else value
    return f"{whole:,}".translate(str.maketrans(",.", _MARKS.get(language, _OTHERS)))
