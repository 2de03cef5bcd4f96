"""Days and times of day that stand in two columns of a table, joined as one text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from fieldapp.observation.mapping import Order
from fieldapp.observation.notation.moments import MONTHS

_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_CLOCKS: Final = re.compile(r"\d{4}(?:\s*hrs?)?(?:\s*[-–/]\s*\d{4}(?:\s*hrs?)?)?", re.IGNORECASE)
_MIDNIGHT: Final = re.compile(r"[T ]\s*0?0:00(?::00(?:[.,]0+)?)?Z?$")  # of a date in a spreadsheet
_SHORT_YEAR: Final = re.compile(r"(\d{1,2}\.\d{1,2}\.)(\d{2})")
_NO_DAY: Final = re.compile(r"(?:1899-12-3[01]|1900-01-0[01]|1904-01-01)[T ]\s*")
_NO_ZERO: Final = re.compile(r"\d{3}")  # 930, where a spreadsheet took 0930 for a number
_MONTH_FIRST: Final = re.compile(
    rf"\b({'|'.join(MONTHS)})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_SLASHED: Final = re.compile(
    r"(?<![\d-])(\d{1,2})(?:/(\d{1,2})/((?:19|20)?\d\d)|-(\d{1,2})-((?:19|20)\d\d))(?![\d-])"
)
_HALF_DAY: Final = re.compile(
    r"(?P<hour>0?[1-9]|1[0-2]):(?P<rest>[0-5]\d(?::[0-5]\d)?)\s*(?P<half>[ap])\.?m\.?",
    re.IGNORECASE,
)


def has_date(text: str) -> bool:
    """Whether a text names a date, or a year at least; four digits of a clock are none.

    >>> has_date("14.09.2018"), has_date("year 2015"), has_date("2015"), has_date("1930-2015")
    (True, True, False, False)
    """
    return _YEAR.search(text) is not None and _CLOCKS.fullmatch(text.strip()) is None


def day_in(text: str) -> str:
    """The day in a cell of dates, without the midnight that a spreadsheet adds.

    >>> day_in("2018-09-14 00:00:00"), day_in("14.09.18")
    ('2018-09-14', '14.09.2018')
    """
    plain = _day_first(_MIDNIGHT.sub("", text.strip()))
    short = _SHORT_YEAR.fullmatch(plain)
    return f"{short[1]}20{short[2]}" if short else plain


def dated(day: str, text: str) -> str:
    """A time of day with its day before it; what has a date of its own stays as it is.

    >>> dated("14.09.2018", "6:05 PM"), dated("14.09.2018", "930"), dated("", "18:00")
    ('14.09.2018 18:05', '14.09.2018 0930', '18:00')
    """
    plain = _day_first(_HALF_DAY.sub(_whole_day, _NO_DAY.sub("", text)))
    if not day or has_date(plain):
        return plain
    about = re.match(r"\D*", plain)
    words, clock = (about[0], plain[about.end() :]) if about else ("", plain)
    clock = f"0{clock}" if _NO_ZERO.fullmatch(clock) else clock
    return f"{words}{day} {clock}".strip()


def _day_first(text: str) -> str:
    """A month's name before its day, as ODK Briefcase and Americans write it, put behind it."""
    return _MONTH_FIRST.sub(r"\2 \1 \3", text)


def orders(texts: Iterable[str]) -> set[Order]:
    """In which orders the figures of slashed dates can be read; both where there are none.

    >>> orders(["09/14/2018", "03/04/2018"]), orders(["14/09/18"]), orders(["14/14/2018"])
    ({'month first'}, {'day first'}, set())
    """
    possible: set[Order] = {"day first", "month first"}
    for text in texts:
        for first, slash, _, dash, _ in _SLASHED.findall(text):
            if int(first) > 12:
                possible.discard("month first")
            if int(slash or dash) > 12:
                possible.discard("day first")
    return possible


def slashed(text: str) -> bool:
    """Whether a text has a date with slashes, or with dashes and the year behind."""
    return _SLASHED.search(text) is not None


def reordered(text: str, order: Order) -> str:
    """Slashed dates as dotted ones, the day first.

    >>> reordered("09/14/18 18:00", "month first"), reordered("3-4-2018", "day first")
    ('14.09.2018 18:00', '3.4.2018')
    """

    def dotted(match: re.Match[str]) -> str:
        first, second, year = match[1], match[2] or match[4], match[3] or match[5]
        year = year if len(year) == 4 else f"20{year}"
        day, month = (first, second) if order == "day first" else (second, first)
        return f"{day}.{month}.{year}"

    return _SLASHED.sub(dotted, text)


def _whole_day(match: re.Match[str]) -> str:
    hour = int(match["hour"]) % 12 + 12 * (match["half"].casefold() == "p")
    return f"{hour:02}:{match['rest']}"
