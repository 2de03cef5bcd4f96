"""Case forms of Ukrainian and Russian place names: what a name may be in the nominative."""

from __future__ import annotations

import itertools
import re
from typing import Final

_RULES: Final = (
    # adjectives: Широкине, Попасна, Золоте; Золотое, Попасная
    "ого:е,ий,ое,ый,о ому:е,ий,ое,ый,о им:е,ий,ое ым:ое,ый ої:а ій:а,ь ою:а,я ую:ая ой:ая,а "
    "ом:-,о,ое "
    # nouns: Авдіївка, Бахмут, Щастя, Маріуполь, Піски
    "и:а,ь,я ы:а і:а,о,-,ь,я,е ї:я,й у:а,о,-,е ю:я,ь,й,е,а я:ь,й,е,о а:-,о,е е:а,о,-,ь ем:ь,е,й "
    "єм:й,є ям:я,е,и,і ею:я,а єю:я ей:я,а,и,ы ами:и,ы,а ями:і,и,я ах:и,ы,а,о ях:і,и,я ам:и,ы,а "
    "ів:и ов:ы,и "
    # alternations: Авдіївці, Празі, Харкова, Києва, Донця
    "ці:ка,ець зі:га сі:ха ова:ів ові:ів,-,о ову:ів овом:ів єва:їв єві:їв євом:їв ця:ець цю:ець "
    "цем:ець"
)
_ENDINGS: Final = {
    ending: tuple("" if base == "-" else base for base in bases.split(","))
    for ending, bases in (rule.split(":") for rule in _RULES.split())
}
"""An ending of a case, and what stands in its place in the nominative."""
_PLAIN: Final = re.compile(r"[\u0400-\u04ff'’ʼ-]{4,}")
_MOST: Final = 2


def nominatives(name: str) -> tuple[str, ...]:
    """Possible nominatives of a name of up to two words; the name itself is the first."""
    words = name.split()
    if len(words) > _MOST:
        return (name,)
    return tuple(dict.fromkeys(map(" ".join, itertools.product(*map(_bases, words)))))


def _bases(word: str) -> list[str]:
    found = [word]
    if _PLAIN.fullmatch(word) is None:
        return found
    for cut in range(4, 0, -1):
        stem, ending = word[:-cut], word[-cut:].casefold()
        if len(stem) > 1 and ending in _ENDINGS:
            found += [stem + base for base in _ENDINGS[ending]]
    return found + ([word + "ь"] if word[-1] in "кнлрт" else [])
