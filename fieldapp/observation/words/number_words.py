"""Numbers and how exactly they are meant, in words of a line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {
        " ".join(word.split()): key for key, words in table.items() for word in words.split(",")
    }


QUALIFIERS: Final = _by_word(
    {
        "about": "about, abt, ~, ≈, ca., ca, circa, around, approximately, approx., approx, "
        "roughly, some, close to, "
        "близько, біля, приблизно, орієнтовно, десь, около, примерно, приблизительно, порядка, "
        "где то, где-то, плюс-мінус, плюс-минус, environ",
        "at_least": "at least, not less than, no less than, not fewer than, no fewer than, "
        ">=, ≥, min., min, minimum, "
        "щонайменше, не менше, "
        "не менш як, не менш ніж, не менше ніж, не менше як, мінімум, как минимум, не менее, "
        "не менее чем, не меньше, не меньше чем, минимум, au moins",
        "over": "over, more than, >, above, upwards of, понад, більше, більш як, більше ніж, "
        "більше за, более, "
        "более чем, больше, свыше, plus de",
        "up_to": "up to, no more than, not more than, at most, <=, ≤, max., max, maximum, до, "
        "не більше, не більше ніж, не більш ніж, не більш як, не більше як, щонайбільше, "
        "не более, не более чем, не больше, не больше чем, "
        "максимум, jusqu'à",
        "below": "less than, fewer than, under, <, менше, менше ніж, менш ніж, менш як, менее, "
        "меньше, менее чем, меньше чем",
        "almost": "almost, nearly, майже, почти",
        "exact": "exactly, рівно, ровно",
    }
)  # fmt: skip
"""Before a figure, which `below` leaves out: it is one less in a record, with `up_to`."""

VAGUE: Final = _by_word(
    {
        "several": "several, multiple, a few, few, кілька, декілька, несколько, plusieurs",
        "tens": "tens, tens of, dozens, dozens of, scores of, several dozen, a few dozen, "
        "few dozen, десятки, десятків, десятков, кілька десятків, декілька десятків, "
        "несколько десятков, кільканадцять",
        "hundreds": "hundreds, hundreds of, several hundred, a few hundred, few hundred, сотні, "
        "сотень, сотни, сотен, кілька сотень, декілька сотень, кількасот, несколько сотен",
        "uncounted": "uncounted, uncountable, countless, innumerable, незліченн~, неперелічен~, "
        "неисчислим~, без ліку, не счесть, бесчисленн~",
        "continuous": "continuous, continuously, constant, non stop, nonstop, безперервн~, "
        "безперервно, "
        "постійн~, постійно, непрерывн~, непрерывно, постоянн~, постоянно, беспрерывн~",
    }
)  # fmt: skip
"""A count without a figure."""

NUMBERS: Final = {
    word: number
    for number, words in {
        1: (
            "one, single, a single, one single, один, одна, одне, одного, одну, одно, одиночний, "
            "одиночний, одиночный, одиночное, одиночную, поодинокий, поодиноке"
        ),
        2: "two, два, дві, двох, две, двух, двоє, двое",
        3: "three, три, трьох, трех, троє, трое",
        4: "four, чотири, чотирьох, четверо, четыре, четырех",
        5: "five, п'ять, п'яти, пять, пяти",
        6: "half a dozen, half dozen, six, шість, шести, шесть",
        7: "seven, сім, семи, семь",
        8: "eight, вісім, восьми, восемь",
        9: "nine, дев'ять, дев'яти, девять, девяти",
        10: "ten, десять, десяти, десяток, десятка",
        11: "eleven, одинадцять, одинадцяти, одиннадцать, одиннадцати",
        12: "twelve, a dozen, dozen, one dozen, дванадцять, дванадцяти, двенадцать, двенадцати, "
        "дюжина, дюжину",
        13: "thirteen, тринадцять, тринадцяти, тринадцать, тринадцати",
        14: "fourteen, чотирнадцять, чотирнадцяти, четырнадцать, четырнадцати",
        15: "півтора десятка, півтора десятки, полтора десятка, fifteen, "
        "п'ятнадцять, п'ятнадцяти, пятнадцать, пятнадцати",
        16: "sixteen, шістнадцять, шістнадцяти, шестнадцать, шестнадцати",
        17: "seventeen, сімнадцять, сімнадцяти, семнадцать, семнадцати",
        18: "eighteen, вісімнадцять, вісімнадцяти, восемнадцать, восемнадцати",
        19: "nineteen, дев'ятнадцять, дев'ятнадцяти, девятнадцать, девятнадцати",
        20: "twenty, двадцять, двадцяти, двадцать, двадцати",
        24: "two dozen",
        30: "thirty, тридцять, тридцяти, тридцать, тридцати",
        36: "three dozen",
        40: "forty, сорок, сорока",
        50: "полусотни, полусотню, "
        "fifty, п'ятдесят, п'ятдесяти, пятьдесят, пятидесяти, півсотні, пів сотні, полсотни, "
        "пол сотни",
        60: "sixty, шістдесят, шістдесяти, шестьдесят, шестидесяти",
        70: "seventy, сімдесят, сімдесяти, семьдесят, семидесяти",
        80: "eighty, вісімдесят, вісімдесяти, восемьдесят, восьмидесяти",
        90: "ninety, дев'яносто, девяносто",
        100: "hundred, a hundred, one hundred, сто, сотня, сотню, сотні, сотни",
        150: "півтори сотні, півтора сотні, полторы сотни, полторы сотен",
        200: "two hundred, двісті, дві сотні, двести, две сотни",
        300: "three hundred, три сотні, триста, три сотни",
        400: "four hundred, чотириста, четыреста",
        500: "five hundred, п'ятсот, пятьсот",
        600: "six hundred, шістсот, шестьсот",
        700: "seven hundred, сімсот, семьсот",
        800: "eight hundred, вісімсот, восемьсот",
        900: "nine hundred, дев'ятсот, девятьсот",
        1000: "thousand, a thousand, one thousand, тисяча, тысяча",
    }.items()
    for word in (" ".join(each.split()) for each in words.split(","))
}
ROUND: Final = re.compile(
    r"(?:десят(?:ок|ка)|дюжин[ау]|пів\s?сотні|пол\s?сотни|полусотн[июя]|сотн[яюіи]|"
    r"(?:дві|три|две)\s+сотн[іи]|півтор[аи]\s+(?:десятк[аи]|сотні)|полтор[аы]\s+(?:десятка|сот\w+)|"
    r"т(?:исяча|ысяча)|(?:a\s+)?(?:hundred|thousand))",
    re.IGNORECASE,
)
"""A number that is a noun, `десяток`, `полсотни`, `a hundred`: alone, it is about so many."""
HUNDREDS: Final = ("сотні", "сотни")
"""Hundreds; behind a qualifier one hundred: `понад сотні`."""
ARTICLES: Final = frozenset({"a", "an"})
"""One, directly before what it was; nothing elsewhere."""


def _any(words: Iterable[str]) -> str:
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’ʼ]?").replace("е", "[её]")
        for word in sorted(words, key=len, reverse=True)
    )


def _of(*numbers: int) -> str:
    """Pattern of any of the numbers that are one word."""
    return rf"(?:{_any(word for word, number in NUMBERS.items() if number in numbers)})(?!\w)"


_TENS: Final = range(20, 100, 10)
_BELOW_HUNDRED: Final = (
    rf"(?:{_of(*_TENS)}(?:[\s-]+{_of(*range(1, 10))})?|{_of(*set(range(1, 100)) - set(_TENS))})"
)
_BELOW_THOUSAND: Final = (
    rf"(?:{_of(*range(100, 1000))}(?:(?:\s+and)?\s+{_BELOW_HUNDRED})?|{_BELOW_HUNDRED})"
)
_THOUSANDS: Final = r"(?:thousand|тисяч[аіу]?|тысяч[аиу]?)(?!\w)"
SPELLED: Final = (
    rf"(?:{_BELOW_THOUSAND}(?:\s+{_THOUSANDS}(?:(?:\s+and)?\s+{_BELOW_THOUSAND})?)?|{_of(1000)})"
)
"""Pattern of a number in words: two, twenty-five, a hundred and twenty, сто двадцять п'ять."""
_WORD: Final = re.compile(rf"(?:{_any(NUMBERS)})(?!\w)", re.IGNORECASE)
_THOUSAND: Final = re.compile(_THOUSANDS, re.IGNORECASE)
_PLAIN: Final = {word.replace("'", ""): number for word, number in NUMBERS.items()}


def spelled(text: str) -> int:
    """The number that words matched by SPELLED tell."""
    thousands = _THOUSAND.search(text)
    if thousands:
        return (spelled(text[: thousands.start()]) or 1) * 1000 + spelled(text[thousands.end() :])
    return sum(
        _PLAIN[re.sub(r"['’ʼ]", "", " ".join(word[0].casefold().replace("ё", "е").split()))]
        for word in _WORD.finditer(text)
    )


def any_of(words: Iterable[str]) -> str:
    """Pattern of any of the words, whole, the longest first."""
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s+") + (r"(?!\w)" if word[-1].isalpha() else "")
        for word in sorted(words, key=len, reverse=True)
    )
