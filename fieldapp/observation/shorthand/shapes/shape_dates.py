"""Days of a line in every spelling: of a calendar, of a month, the year told or not."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from fieldapp.errors import Message
from fieldapp.observation.local_time import zone_of
from fieldapp.observation.notation.moments import MONTHS
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, asked, counted
from fieldapp.observation.words.number_words import SPELLED

_SHORT: Final = {
    name: number
    for number, names in enumerate(
        (
            "", "січ янв janv", "лют фев févr", "бер мар", "кві квіт апр avr", "тра трав",
            "чер черв июн", "лип июл juil", "сер серп авг", "вер верес сен сент", "жов жовт окт",
            "лис лист ноя нояб", "гру груд дек déc",
        )
    )
    for name in names.split()
}  # fmt: skip
"""Months as they are cut short beside a figure."""
_MONTHS: Final = {**MONTHS, **_SHORT}
MONTH: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
_ANY_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR: Final = (
    r"(?:19|20)\d\d(?![:\d]|[A-Za-z]|\s*ч\b|\s*год\b"
    r"|\s*(?:[-–—]|\b(?:to|until|till?|and|до|по|та)\b)\s*\d)"
    r"(?:\s*(?:року|рік|р|года|г)(?!\w)\.?)?"
)
"""A year behind a day and a month; what may be a time of day there is one."""
_DATE: Final = re.compile(
    r"(?:on\s+(?:the\s+)?)?(?:"
    r"(?P<iso>(?:19|20)\d\d(?P<sep>[-/.])\d{2}(?P=sep)\d{2}|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))"
    r"(?![\dT])"
    r"|(?P<d>\d{1,2})(?P<mark>[./])(?P<mo>\d{1,2})(?:(?P=mark)(?P<y>\d{4}|\d{2})"
    r"(?:\s*(?:року|рік|р|года|год|г)(?!\w)\.?)?)?(?![\d.:/])"
    r"|(?P<d5>\d{1,2})-(?P<mo5>\d{1,2})-(?P<y5>(?:19|20)\d\d)(?![\d-])"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th|-?го)?\.?(?:\s*|-)(?:of\s+)?(?P<mon>{_ANY_MONTH})(?!\w)\.?"
    rf"(?:(?:,?\s*|-)(?P<y2>{_YEAR}|(?<=[\w-])\d\d(?!\w)))?"
    rf"|(?P<d4>\d{{2}})(?P<mon4>{MONTH})(?P<y4>(?:20)?\d\d)(?!\w)"
    rf"|(?P<mon3>{MONTH})\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<y3>{_YEAR}))?(?![\w:])"
    r"|(?P<dom>\d{1,2})(?:st|nd|rd|th|-?го|\s+числа)(?!\w))",
    re.IGNORECASE,
)
_OPEN: Final = re.compile(rf"(?:in\s+)?(?:{MONTH})\.?\s+(?:19|20)\d\d(?![:\w])", re.IGNORECASE)
_NIGHTS: Final = re.compile(
    rf"(?P<a>\d{{1,2}})\s*[-–/]\s*(?P<b>\d{{1,2}})\s+(?:of\s+)?(?P<mon>{MONTH})(?!\w)"
    rf"(?:\.?,?\s*(?P<y>{_YEAR}))?",
    re.IGNORECASE,
)
_DAYS_AGO: Final = re.compile(
    rf"(?:\d{{1,3}}|a|an|(?:a\s+)?(?:few|couple\s+of)|several|кілька|декілька|пару|несколько|{SPELLED})"
    r"\s+(?:days?|weeks?|months?|дн\w{1,3}|день|тиж\w+|місяц\w+|недел\w+|месяц\w+)"
    r"\s+(?:ago|тому|назад)(?!\w)",
    re.IGNORECASE,
)
_FAR_BACK: Final = timedelta(days=300)
_NOT_LENGTH: Final = r"(?!\s*(?:mm|мм|km|км|kms|m|м|mils?|yds?|°|deg)\b)(?!\s*[°±%])"


def day(line: LineText, at: int) -> Piece | None:
    """A day at a place of a line; "slashed" where it may be a part of a number."""
    past = _DAYS_AGO.match(line.text, at)
    if past is not None:
        return asked(at, past.end(), Message("Write the day itself, such as 27 Nov."), "time")
    both = _NIGHTS.match(line.text, at)
    if both is not None:
        return _night(line, at, both)
    match = _DATE.match(line.text, at)
    if match is None:
        return _month(line, at)
    if match["iso"]:
        found = _iso(match["iso"])
    elif match["dom"] and _ordinal(line, match):
        text = Message("A day, or one of several? Write the day as 28 Nov.")
        return asked(at, match.end(), text, "time")
    elif match["dom"]:
        found = _day_of_month(line, int(match["dom"]))
    else:
        named = match["mon"] or match["mon3"] or match["mon4"]
        month = str(_MONTHS[named.casefold()]) if named else match["mo"] or match["mo5"]
        figure = match["d"] or match["d2"] or match["d3"] or match["d4"] or match["d5"]
        found = date_of(line, figure, month, _year(match))
        if match["d"] and not match["y"] and (match["mark"] == "." or found is None):
            return _short_date(line, at, match, found)
    doubt = _doubt(line, match, found)
    if found is None or doubt:
        return asked(at, match.end(), doubt or Message("There is no such day."), "time")
    slash = bool(match["d"]) and match["mark"] == "/" and not match["y"]
    piece = Piece(at, match.end(), "slashed" if slash else "day", found)
    if re.fullmatch(r"(?:19|20)\d\d", match["y2"] or match["y3"] or ""):
        piece.roles = {"year": _year(match)}
    return piece


def _doubt(line: LineText, match: re.Match[str], found: str | None) -> Message | None:
    """Why a day may not be meant: it is to come, or it is a time of day."""
    if found is None:
        return None
    back = today(line) - date.fromisoformat(found)
    if len(match["y"] or "") == 2 and back < timedelta(0):
        return Message("A time of day or a day? Write 22:10:30, or 28 Nov 2026.")
    if not (match["iso"] or _year(match)) and back > _FAR_BACK:
        return Message("That day is to come: write the year, if it was last year.")
    return None


def _ordinal(line: LineText, match: re.Match[str]) -> bool:
    """Whether `4th`, `2-го` may be one of several: before what was heard, or without a time."""
    if counted(line, match.end()):
        return True
    led = match[0].casefold().startswith("on") or not match[0][-1].isascii()
    return not (led or _BESIDE_CLOCK[0].search(line.text[: match.start()])
                or _BESIDE_CLOCK[1].match(line.text, match.end()))  # fmt: skip


_BESIDE_CLOCK: Final = (
    re.compile(r"\d{2}:?\d{2}\w{0,3}[\s,]*$"), re.compile(r"[\s,]*(?:at\s+)?\d{2}:?\d{2}(?!\d)"),
)  # fmt: skip


def _month(line: LineText, at: int) -> Piece | None:
    """A month without its day."""
    match = _OPEN.match(line.text, at)
    if match is None:
        return None
    return asked(at, match.end(), Message("Write the day of the month as well."), "time")


def _night(line: LineText, at: int, match: re.Match[str]) -> Piece:
    """`27/28 Nov`: the night between two days, told by both."""
    month, year = str(MONTHS[match["mon"].casefold()]), re.sub(r"\D", "", match["y"] or "")
    first, last = (date_of(line, match[each], month, year) for each in "ab")
    if first and last and date.fromisoformat(last) - date.fromisoformat(first) == timedelta(1):
        return Piece(at, match.end(), "day", first, roles={"until": last})
    return asked(at, match.end(), Message("Two days: write each end with its own day."), "time")


def _year(match: re.Match[str]) -> str:
    year = match["y"] or match["y2"] or match["y3"] or match["y4"] or match["y5"] or ""
    return re.sub(r"\D", "", year)


def _iso(text: str) -> str | None:
    figures = re.sub(r"\D", "", text)
    try:
        return date(int(figures[:4]), int(figures[4:6]), int(figures[6:])).isoformat()
    except ValueError:
        return None


def _short_date(line: LineText, at: int, match: re.Match[str], found: str | None) -> Piece | None:
    """`28.11`: a day where it cannot be a time of day; `3.5` is neither."""
    if found is None and _MONTH_END.fullmatch(match[0]) and _no_length(line, match.end()):
        return asked(at, match.end(), Message("There is no such day."), "time")
    if match["mark"] == "." and (len(match["mo"]) < 2 or found is None or len(match["d"]) < 2):
        return None
    if found is None:
        return None
    if not _no_length(line, match.end()):
        return None
    return Piece(at, match.end(), "day", found)


_MONTH_END: Final = re.compile(r"(?:29|3[01])\.(?:0[1-9]|1[0-2])")
"""`31.11`: a day that its month does not have, and no time of day."""


def _no_length(line: LineText, end: int) -> bool:
    return re.match(_NOT_LENGTH, line.text[end:]) is not None


def date_of(line: LineText, figure: str, month: str, year: str) -> str | None:
    """A date as ISO 8601: without a year its latest one that is not to come."""
    now = today(line)
    try:
        if year:
            return date(
                int(year) + (2000 if len(year) == 2 else 0), int(month), int(figure)
            ).isoformat()
        found = date(now.year, int(month), int(figure))
        return (found if found <= now else date(now.year - 1, int(month), int(figure))).isoformat()
    except ValueError:
        return None


def _day_of_month(line: LineText, figure: int) -> str | None:
    found = today(line)
    for _ in range(62):
        if found.day == figure:
            return found.isoformat()
        found -= timedelta(days=1)
    return None


def today(line: LineText) -> date:
    """The day on which a line is typed, on the clock of its zone."""
    return line.now.astimezone(zone_of(line.zone)).date()
