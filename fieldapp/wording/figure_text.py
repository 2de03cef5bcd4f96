r"""Figures as a language writes them: groups of three, and the mark of its decimals.

>>> figure_text(4633, "en"), figure_text(4633, "uk"), figure_text(71.025, "fr")
('4,633', '4\xa0633', '71,025')
"""

from __future__ import annotations

from fieldapp.languages import language_of


def figure_text(value: float, language: str) -> str:
    """A figure; a share without the zeros at its end.

    Args:
        value: Whole, or a share.
        language: Code.
    """
    whole = int(value) if value == int(value) else value
    return f"{whole:,}".translate(str.maketrans(",.", language_of(language).marks))
