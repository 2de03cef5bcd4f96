"""Safe text: text from people with hidden and direction-changing characters made visible."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Persian and the languages of India spell with these two; they join letters and turn nothing.
_JOINERS: Final = "\u200c\u200d"
_SELECTORS: Final = "\ufe00-\ufe0f\U000e0100-\U000e01ef"  # of a form of the letter before: emoji
# Letters, marks and symbols by their category, which no font draws (Default_Ignorable_Code_Point).
_BLANK: Final = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\U00016fe4\U0001d159]"
)
_UNSEEN: Final = re.compile(f"[{_SELECTORS}]|{_BLANK.pattern}")


def visible(text: str) -> str:
    r"""The text with control, format, blank and unassigned characters as marks, line ends kept.

    >>> visible("abc\u202efdp.exe"), visible("Lynx\u3164")
    ('abc⟨U+202E⟩fdp.exe', 'Lynx⟨U+3164⟩')
    """
    if text.isprintable() and (text.isascii() or not _BLANK.search(text)):  # as most is
        return text
    return "".join(
        c if c == "\n" or c in _JOINERS or not _is_hidden(c) else f"⟨U+{ord(c):04X}⟩" for c in text
    )


def quoted(text: str) -> str:
    r"""Text of a person that stands among the program's own lines, with a mark before each further.

    Without it, words after a line end could pass for a line of the program.

    >>> quoted("two bangs\n3. Approved")
    'two bangs\n│ 3. Approved'
    """
    return visible(text.rstrip()).replace("\n", "\n│ ")


def is_unseen(char: str) -> bool:
    """Whether a reader cannot see a character, or it turns the direction of others."""
    return _is_hidden(char) or _UNSEEN.match(char) is not None


def _is_hidden(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] == "C" or category in ("Zl", "Zp") or _BLANK.match(char) is not None
