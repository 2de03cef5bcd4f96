"""Days and times of day that stand in two columns of a table, joined as one text."""

from __future__ import annotations

import re
from typing import Final

_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_CLOCKS: Final = re.compile(r"\d{4}(?:\s*hrs?)?(?:\s*[-–/]\s*\d{4}(?:\s*hrs?)?)?", re.IGNORECASE)
_MIDNIGHT: Final = re.compile(r"[T ]\s*0?0:00(?::00(?:[.,]0+)?)?Z?$")  # of a date in a spreadsheet
_SHORT_YEAR: Final = re.compile(r"(\d{1,2}\.\d{1,2}\.)(\d{2})")
_NO_DAY: Final = re.compile(r"(?:1899-12-3[01]|1900-01-0[01]|1904-01-01)[T ]\s*")
_NO_ZERO: Final = re.compile(r"\d{3}")  # 930, where a spreadsheet took 0930 for a number
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
    plain = _MIDNIGHT.sub("", text.strip())
    short = _SHORT_YEAR.fullmatch(plain)
    return f"{short[1]}20{short[2]}" if short else plain


def dated(day: str, text: str) -> str:
    """A time of day with its day before it; what has a date of its own stays as it is.

    >>> dated("14.09.2018", "6:05 PM"), dated("14.09.2018", "930"), dated("", "18:00")
    ('14.09.2018 18:05', '14.09.2018 0930', '18:00')
    """
    plain = _HALF_DAY.sub(_whole_day, _NO_DAY.sub("", text))
    if not day or has_date(plain):
        return plain
    about = re.match(r"\D*", plain)
    words, clock = (about[0], plain[about.end() :]) if about else ("", plain)
    clock = f"0{clock}" if _NO_ZERO.fullmatch(clock) else clock
    return f"{words}{day} {clock}".strip()


def _whole_day(match: re.Match[str]) -> str:
    hour = int(match["hour"]) % 12 + 12 * (match["half"].casefold() == "p")
    return f"{hour:02}:{match['rest']}"
