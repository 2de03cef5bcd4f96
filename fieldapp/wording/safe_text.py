"""Safe text: text from people with hidden and direction-changing characters made visible."""

from __future__ import annotations

import unicodedata
from typing import Final

# Persian and the languages of India spell with these two; they join letters and turn nothing.
_JOINERS: Final = "\u200c\u200d"


def visible(text: str) -> str:
    r"""The text with control, format and unassigned characters as marks, line ends kept.

    >>> visible("abc\u202efdp.exe")
    'abc⟨U+202E⟩fdp.exe'
    """
    if text.isprintable():  # as most is
        return text
    return "".join(
        c
        if c == "\n"
        or c in _JOINERS
        or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp")
        else f"⟨U+{ord(c):04X}⟩"
        for c in text
    )
