"""Figures of a line that count nothing: how often it was heard, and how old somebody was."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import Message
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, asked
from fieldapp.observation.words.number_words import SPELLED, spelled

_SPAN: Final = (
    r"(?:sec(?:ond)?s?|s|min(?:ute)?s?|m|hours?|hrs?|h|сек\w*|с|хв\w*|мин\w*|год\w*|час\w*|ч)"
    r"\.?(?!\w)"
)
_MANY: Final = (
    rf"(?:(?:few|couple\s+of|several|other|half|кілька|пару|декілька|несколько|пол|пів|\d{{1,3}}"
    rf"(?:[.,]\d)?(?:\s*(?:-|–|to|or|до|чи|или)\s*\d{{1,3}})?|{SPELLED})\s*-?\s*)?"
)
_RATE: Final = re.compile(
    rf"(?:(?:по\s+)?(?:\d{{1,4}}|{SPELLED}|once|twice|одному|одній)\s+)?(?:"
    rf"(?:every|each|кожн\w+|що|кажд\w+)\s+{_MANY}{_SPAN}"
    rf"|(?:per|/|a|an|на|в)\s*(?:sec(?:ond)?|min(?:ute)?|hour|hr|хвилину|хв\.?|минуту|мин\.?|секунду)(?!\w)"
    r"|(?:rounds?|rds|shots?|bursts?|explosions?|expl|постріл\w*|вибух\w*|выстрел\w*|взрыв\w*|черг\w*)"
    r"\s?/\s?(?:min(?:ute)?|sec|hour|h|хв|мин|сек)(?!\w)"
    rf"|раз\w{{0,2}}\s+(?:на|в|у|за)\s+{_MANY}{_SPAN}"
    r"|(?:ежеминутно|ежечасно|ежесекундно|щохвилини|щогодини|щосекунди|hourly|every\s+now\s+and\s+then)(?!\w))"
    rf"|(?:at\s+|with\s+|in\s+)?(?:an?\s+)?{_MANY}(?:sec(?:ond)?|min(?:ute)?|hour)s?\s+intervals?(?!\w)"
    rf"|(?:at|with|in)?\s*(?:an?\s+)?intervals?\s+(?:of\s+)?{_MANY}{_SPAN}"
    rf"|\d{{1,3}}(?:\s*-\s*\d{{1,3}})?\s*(?:sec(?:ond)?|min(?:ute)?)s?\s+apart(?!\w)"
    rf"|(?:з|із|с|через|кожен)\s+(?:інтервал|проміжк|періодичніст|интервал|промежутк|периодичност|"
    rf"перерыв|перерв)\w*\s+(?:(?:у|в|до|по)\s+)?{_MANY}{_SPAN}",
    re.IGNORECASE,
)
"""`every 10 min`, `5 per minute`, `раз на 10 хв`, `с интервалом 2 мин`."""
_ONE_PERSON: Final = (
    r"(?:woman|man|male|female|child|boy|girl|baby|infant|teenager|lady|"
    r"чоловік|жінка|дитина|хлопець|хлопчик|дівчина|дівчинка|підліток|бабуся|дід|"
    r"мужчина|женщина|ребенок|ребёнок|мальчик|девочка|девушка|парень|подросток|"
    r"person|civilian|pensioner|чоловіка|жінку|дитину|хлопця|хлопчика|дівчину|дівчинку|підлітка|"
    r"бабусю|діда|дідуся?|людин[ау]|особ[ау]|пенсіонер(?:а|ку|ка)?|цивільн(?:ий|ого|у|а)|"
    r"мужчину|женщину|реб[её]нка|мальчика|девочку|девушку|парня|подростка|бабушк[ау]|дедушк[ау]|"
    r"старика?|человека|пенсионер(?:а|ку|ка)?|гражданск(?:ий|ого|ую|ая))"
)
"""One person, as the one who came to harm or was brought to it: a bare figure behind is an age."""
ONE: Final = re.compile(rf"{_ONE_PERSON}(?!\w)", re.IGNORECASE)
AGE: Final = Message("An age is no number of people: F8 puts it into the note.")
_AGE: Final = re.compile(
    rf"(?:{_ONE_PERSON}[\s,(]+(?=\d))?"
    r"(?:(?:aged?|вік\w{0,2}|віком|возраст\w{0,2})\s*:?\s*(?:of\s+)?\d{1,3}(?!\d)(?:\s*(?:,|&|and|та|і|и)\s*\d{1,3}(?!\d))*"
    r"|\d{1,3}(?:\s*(?:,|&|and|та|і|и)\s*\d{1,3})*\s*-?\s*(?:years?[\s-]*olds?|y[ea]?rs?\.?[\s-]*olds?|y\.?\s?/?\s?o\.?|years?\s+of\s+age|"
    r"років|роки|річн\w+|летн\w+|лет)(?!\w)"
    r"|(?:born|b\.|нар\.|род\.)\s*(?:in\s+)?(?:19|20)\d{2}(?!\d)"
    r"|(?:19|20)\d{2}\s*(?:г\.\s?р\.?|р\.\s?н\.?|року\s+народження|года\s+рождения))",
    re.IGNORECASE,
)
_YEARS: Final = (
    r"(?:років|роки|рік|лет|года?|y\.?\s?/?\s?o|yo|yrs?(?:\s+old)?|years(?:\s+old)?|р|г|л|y)\b\.?"
)
_FIGURE_AND_YEARS: Final = re.compile(rf"\d{{1,3}}\s*{_YEARS}", re.IGNORECASE)
"""`45 р.`: an age among casualties."""
ABOUT: Final = re.compile(
    r"(?:about|around|approx(?:imately|\.)?|circa|ca\.|roughly|~|близько|біля|приблизно|десь|років|"
    r"около|примерно|где-то|лет)\s*",
    re.IGNORECASE,
)
_AGED: Final = re.compile(
    rf"{_ONE_PERSON}[\s,(]{{1,3}}(?:{ABOUT.pattern})?\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?(?![\d:]|\.\d)\)?"
    rf"(?:\s*{_YEARS})?"
    r"(?!\s*(?:km|m|mm|км|м|мм)\b)",
    re.IGNORECASE,
)
"""`woman 45`, `чоловік (60)`, `man about 60`, `мужчина лет 60`: one person and an age."""


def rates(line: LineText, at: int) -> Piece | None:
    """A rate such as every 10 minutes, which tells no number."""
    match = _RATE.match(line.text, at)
    if match is None or (at and line.text[at - 1].isalpha() and line.text[at] != "/"):
        return None
    text = Message("How often is no count: write how many in all, or from when to when.")
    piece = asked(at, match.end(), text)
    piece.shape = "rate"
    return piece


def ages(line: LineText, at: int) -> Piece | None:
    """An age or a year of birth, which is no number of people."""
    match = _AGED.match(line.text, at) or _AGE.match(line.text, at)
    if match is None and line.kind == "casualty":
        match = _FIGURE_AND_YEARS.match(line.text, at)
    if match is None or (at and line.text[at - 1].isalnum()) or _part(line.text, match):
        return None
    return asked(at, match.end(), AGE)


def _part(text: str, match: re.Match[str]) -> bool:
    """Whether a figure before a person counts: `2 чоловіка 3 вбито`, `1 woman, 2 men`."""
    before = _COUNTED.search(text[: match.start()])
    if before is None or not ONE.match(match[0]):
        return False
    several = (int(before[1]) if before[1].isdigit() else spelled(before[1])) > 1
    return several or ("," in match[0] and _WORD.match(text, match.end()) is not None)


_COUNTED: Final = re.compile(rf"(?<!\w)(\d{{1,4}}|{SPELLED})\s+$", re.IGNORECASE)
_WORD: Final = re.compile(r"\s+[^\W\d_]{3,}")


_OPEN: Final = re.compile(
    r"(?:(?:or|and|або|чи|і|й|та|или|и)\s+(?:even\s+)?(?:"
    r"(?P<over>more|further|farther|beyond|over|above|greater|up(?:wards)?|більше|далі|больше|"
    r"дальше|более|далее|вище|выше)|(?P<up>less|fewer|closer|nearer|under|below|менше|ближче|"
    r"меньше|менее|ближе)|(?P<about>so|thereabouts|so\s+on))"
    r"|(?P<over2>(?:з|із|с)\s+(?:гаком|лишком|лишним|небольшим|хвостиком))"
    r"|(?P<about2>(?:чи|або)\s+(?:десь\s+)?(?:так|біля\s+того|близько\s+того)|"
    r"или\s+(?:где-то\s+)?(?:так|около\s+того)))(?!\w)",
    re.IGNORECASE,
)


def opens(line: LineText, at: int) -> Piece | None:
    """`or more`, `або менше`, `or so`: how a figure before it is meant."""
    match = _OPEN.match(line.text, at)
    if match is None or (at and line.text[at - 1].isalnum()):
        return None
    said = "at_least" if match["over"] or match["over2"] else "up_to" if match["up"] else "about"
    return Piece(at, match.end(), "open", said)
