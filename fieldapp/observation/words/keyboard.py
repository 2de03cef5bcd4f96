"""Keyboard layouts: a word as the other layout of the same keys writes it."""

from __future__ import annotations

from typing import Final

_LATIN: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_UKRAINIAN: Final = "йцукенгшщзхїфівапролджєячсмитьбю"
_RUSSIAN: Final = "йцукенгшщзхъфывапролджэячсмитьбю"
_OTHER_LAYOUTS: Final = (
    str.maketrans(_UKRAINIAN + _RUSSIAN, _LATIN * 2),
    str.maketrans(_LATIN, _UKRAINIAN),
    str.maketrans(_LATIN, _RUSSIAN),
)


def on_other_layouts(text: str) -> list[str]:
    """A text in small letters as each other layout writes it.

    >>> on_other_layouts("ьфз")
    ['map']
    """
    written = [text.casefold().translate(layout) for layout in _OTHER_LAYOUTS]
    return [each for each in dict.fromkeys(written) if each != text.casefold()]
