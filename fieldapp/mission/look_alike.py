"""Call signs that look or sound the same, by Unicode's table of confusable characters (UTS 39).

Two call signs are alike where nothing is left to tell them apart once letters are brought to one
shape: of one alphabet, one width and one case, without marks above and below them, spaces,
punctuation and what nobody sees.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.wording.safe_text import is_unseen


def alike(one: str, other: str) -> bool:
    r"""True where two call signs could be taken for each other.

    >>> alike("Lynx 2", "lynx\u00a02"), alike("Lynx 2", "Lyn\u0445 2"), alike("Lynx 2", "Lynx 3")
    (True, True, False)
    >>> alike("Lynx", "Ly\u034fnx\u3164"), alike("Lynx", "\u0141y\u0323nx")
    (True, True)
    """
    return not shapes(one).isdisjoint(shapes(other))


def check_team(team: str, others: Iterable[str]) -> None:
    """Check that a new team could be taken for no other one: as `alike`, of the same numbers.

    >>> check_team("PT 1-12", ["PT 11-2"])

    Raises:
        InputError: It looks like another: who is in both would judge their own patrol.
    """
    for other in others:
        if alike(other, team) and _numbers(other) == _numbers(team):
            raise InputError(
                Message("The team {1} looks the same.", TypedText(other)),
                field="team",
                advice="Write it as that one is written, or give another team another name.",
            )


def _numbers(text: str) -> list[str]:
    return re.findall(r"\d+", unicodedata.normalize("NFKC", text))


@lru_cache(maxsize=4096)
def shapes(text: str) -> frozenset[str]:
    """A text as it looks, in the case it is written in and in each of the two."""
    plain = _visible(unicodedata.normalize("NFKD", text))
    cases = (plain, plain.upper(), plain.lower())
    return frozenset(_visible("".join(map(_prototype, case))).casefold() for case in cases)


def _visible(text: str) -> str:
    """A text without spaces, punctuation, marks above and below, and what cannot be seen."""
    return "".join(
        c
        for c in text
        if unicodedata.category(c)[0] not in "ZPC"
        and not unicodedata.combining(c)
        and not is_unseen(c)
    )


@cache
def _table() -> dict[str, set[str]]:
    """Characters and sequences, each with those that the table names beside it."""
    # Read when somebody is enrolled, and not at every start.
    from confusable_homoglyphs.confusables import confusables_data  # noqa: PLC0415

    table: dict[str, set[str]] = {}
    for one, entries in confusables_data.items():
        for pair in ((one, entry["c"]) for entry in entries):
            # The package wraps what is written from the right in marks of direction.
            char, like = pair[0].replace("\u200e", ""), _visible(pair[1])
            if char == _visible(char) and like:
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
