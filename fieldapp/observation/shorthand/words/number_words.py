"""Numbers and how exactly they are meant, in words of a line."""

from __future__ import annotations

from typing import Final


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {
        " ".join(word.split()): key for key, words in table.items() for word in words.split(",")
    }


QUALIFIERS: Final = _by_word(
    {
        "about": "about, abt, ~, ≈, ca., ca, circa, around, approximately, approx., approx, "
        "roughly, some, "
        "близько, біля, приблизно, орієнтовно, десь, около, примерно, приблизительно, порядка, "
        "environ",
        "at_least": "at least, not less than, no less than, not fewer than, no fewer than, "
        ">=, ≥, min., min, minimum, "
        "щонайменше, не менше, "
        "не менш як, мінімум, как минимум, не менее, не меньше, минимум, au moins",
        "over": "over, more than, >, above, upwards of, понад, більше, більш як, більше ніж, "
        "більше за, более, "
        "более чем, больше, свыше, plus de",
        "up_to": "up to, no more than, not more than, at most, <=, ≤, max., max, maximum, до, "
        "не більше, "
        "щонайбільше, не более, не больше, максимум, jusqu'à",
        "almost": "almost, nearly, майже, почти",
        "exact": "exactly, рівно, ровно",
    }
)  # fmt: skip
"""Before a figure."""

VAGUE: Final = _by_word(
    {
        "several": "several, multiple, a few, few, кілька, декілька, несколько, plusieurs",
        "tens": "tens, tens of, dozens, dozens of, scores of, десятки, десятків",
        "hundreds": "hundreds, hundreds of, сотні, сотень, сотни, сотен",
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
            "one, single, a single, another, один, одна, одне, одного, одну, одно, одиночний, "
            "одиночний, одиночный, одиночное, одиночную, поодинокий, поодиноке"
        ),
        2: "two, два, дві, двох, две, двух, двоє, двое",
        3: "three, три, трьох, трех, троє, трое",
        4: "four, чотири, чотирьох, четыре, четырех, четверо",
        5: "five, пять, пяти, п'ять, п'яти",
        6: "half a dozen, six, шість, шести, шесть",
        7: "seven, сім, семи, семь",
        8: "eight, вісім, восьми, восемь",
        9: "nine, дев'ять, девять, девяти",
        10: "ten, десять, десяти, десяток",
        11: "eleven, одинадцять, одиннадцать",
        12: "twelve, a dozen, dozen, one dozen, дванадцять, двенадцать, дюжина, дюжину",
        15: "fifteen, п'ятнадцять, пятнадцать",
        20: "twenty, двадцять, двадцать",
        24: "two dozen",
        30: "thirty, тридцять, тридцать",
        36: "three dozen",
        40: "forty, сорок",
        50: "fifty, п'ятдесят, пятьдесят",
        100: "hundred, a hundred, one hundred, сто",
    }.items()
    for word in (" ".join(each.split()) for each in words.split(","))
}
ARTICLES: Final = frozenset({"a", "an"})
"""One, directly before what it was; nothing elsewhere."""
