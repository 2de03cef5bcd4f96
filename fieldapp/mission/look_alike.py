"""Call signs that look or sound the same, by Unicode's table of confusable characters (UTS 39).

Two call signs are alike where nothing is left to tell them apart once letters are brought to one
shape: of one alphabet, one width and one case, without spaces and punctuation.
"""

from __future__ import annotations

import unicodedata
from functools import cache


def alike(one: str, other: str) -> bool:
    r"""True where two call signs could be taken for each other.

    >>> alike("Lynx 2", "lynx\u00a02"), alike("Lynx 2", "Lyn\u0445 2"), alike("Lynx 2", "Lynx 3")
    (True, True, False)
    """
    return not _shapes(one).isdisjoint(_shapes(other))


def _shapes(text: str) -> set[str]:
    """A text as it looks, in the case it is written in and in each of the two."""
    plain = _visible(unicodedata.normalize("NFKD", text))
    cases = (plain, plain.upper(), plain.lower())
    return {"".join(map(_prototype, case)).casefold() for case in cases}


def _visible(text: str) -> str:
    """A text without spaces, punctuation and what cannot be seen."""
    return "".join(char for char in text if unicodedata.category(char)[0] not in "ZPC")


@cache
def _table() -> dict[str, set[str]]:
    """Characters and sequences, each with those that the table names beside it."""
    # Read when somebody is enrolled, and not at every start.
    from confusable_homoglyphs.confusables import confusables_data  # noqa: PLC0415

    table: dict[str, set[str]] = {}
    for one, entries in confusables_data.items():
        for pair in ((one, entry["c"]) for entry in entries):
            # The package wraps what is written from the right in marks of direction.
            char, like = (text.replace("\u200e", "") for text in pair)
            if char == _visible(char) and like == _visible(like):
                table.setdefault(char, set()).add(like)
    return table


def _prototype(char: str) -> str:
    """The one that stands for all that look like this character: "rn" for "m"."""
    group, todo = {char}, [char]
    while todo:
        near = _table().get(todo.pop(), set()) - group
        group |= near
        todo += near
    longest = max(group, key=lambda text: (len(text), text))
    return longest if len(longest) == 1 else "".join(map(_prototype, longest))
