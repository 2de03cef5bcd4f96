"""Words of a text as SQLite's tokenizer has them: unicode61 with remove_diacritics 2.

PostgreSQL's own parser reads "12.5", "a-b" and addresses in its own way, so the words are made here
and both engines find the same. How like two words are is said here, too: by their groups of three
letters, as pg_trgm counts them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

LONGEST: Final = 200
"""Letters of a word that are looked for; PostgreSQL indexes no word of more than 2,046 bytes."""

_TOKEN: Final = re.compile(r"[^\W_]+")
# Of the marks from U+0300 on, those that the tokenizer takes for a part of the letter before.
_MARKS: Final = 0x000361F8_08029FDF


def words_of(text: str) -> list[str]:
    """The different words of a text, folded and cut, in alphabetical order."""
    bare = "".join(c for c in text if not _is_mark(ord(c) - 0x300))
    return sorted({folded(word) for word in _TOKEN.findall(bare)})


def folded(word: str) -> str:
    """A word in small letters, the Latin ones without accents; its first 200 letters."""
    return "".join(map(_letter, word[:LONGEST]))[:LONGEST]


def trigrams(word: str) -> frozenset[str]:
    """Groups of three letters of a folded word, two spaces before it and one behind.

    >>> sorted(trigrams("grad"))
    ['  g', ' gr', 'ad ', 'gra', 'rad']
    """
    padded = f"  {word} "
    return frozenset(padded[n : n + 3] for n in range(len(padded) - 2))


def likeness(one: str, other: str) -> float:
    """Share of the groups of two folded words that both have; 1 for the same word."""
    left, right = trigrams(one), trigrams(other)
    return len(left & right) / len(left | right)


def _is_mark(place: int) -> bool:
    return 0 <= place < 64 and bool(_MARKS >> place & 1)


@cache
def _letter(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    small = (base if base.isascii() else letter).casefold()
    return small if len(small) == 1 else letter.lower()
