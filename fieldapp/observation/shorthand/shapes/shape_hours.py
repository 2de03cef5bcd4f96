"""Hours as they are spoken: `о 7 ранку`, `at 9:20 in the evening`, `з 18 до 22`, `midnight`."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import Message, TypedText
from fieldapp.observation.shorthand.shapes.pieces import (
    Clock,
    LineText,
    Piece,
    asked,
    counted,
    length_behind,
)
from fieldapp.observation.words.number_words import SPELLED, spelled

_PARTS: Final = {
    "morning": r"ранку|утра|(?:in|of)\s+the\s+morning|a\.?m\b\.?|вранці|зранку|утром",
    "day": r"дня|in\s+the\s+afternoon|вдень|пополудні|пополудни",
    "evening": r"вечора|вечера|in\s+the\s+evening|вечером|ввечері|увечері",
    "night": r"ночі|ночи|at\s+night|вночі|ночью",
    "pm": r"p\.?m\b\.?",
}
_ADVERB: Final = re.compile(
    r"вранці|зранку|утром|вдень|вечером|ввечері|увечері|вночі|ночью|at\s+night", re.IGNORECASE
)
"""A part of the day that stands without its hour as well: "2-3 вночі" may be how many."""
_HALVES: Final = {
    "morning": {hour: hour for hour in range(1, 12)},
    "day": {12: 12, 10: 10, 11: 11, **{hour: hour + 12 for hour in range(1, 7)}},
    "evening": {hour: hour + 12 for hour in range(4, 12)},
    "night": {12: 0, **{hour: hour for hour in range(1, 6)}, 9: 21, 10: 22, 11: 23},
    "pm": {12: 12, **{hour: hour + 12 for hour in range(1, 12)}},
}
"""What an hour of twelve is in each part of the day; what is not here is asked about."""
_ORDINALS: Final = {
    word: number
    for number, words in enumerate(
        (
            "нульов нулев", "перш перв", "друг втор", "трет", "четверт", "п'ят пят", "шост шест",
            "сьом седьм", "восьм", "дев'ят девят", "десят", "одинадцят одиннадцат",
            "дванадцят двенадцат",
        )
    )
    for word in words.split()
}  # fmt: skip
_ORDINAL: Final = (
    rf"(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})"
    r"(?:ій|ої|ьої|ій|ої|ой|ем|ом|ую|ый|ьей|ьем|ей|и)(?!\w)"
)
_HOUR: Final = (
    r"(?P<{0}n>2[0-4]|[01]?\d)(?!\d)(?:\s?-?(?:ій|й|ої|ти|ми|х|го)(?!\w))?"
    rf"|(?P<{{0}}w>{_ORDINAL}|{SPELLED})"
)
_AT: Final = (
    rf"(?:{_HOUR})(?:[:.](?P<{{0}}m>[0-5]\d)(?!\d))?(?![.,]\d)"
    r"(?P<{0}u>\s*(?:год(?:\.|ин\w{{0,2}})?|час(?:ов|а|у)?|ч\.?|hours?|hrs?|h|o['’]?clock)(?!\w)"
    r"(?:\s*(?P<{0}v>[0-5]?\d)\s*(?:хв(?:илин\w?)?|мин(?:ут\w?)?|min(?:utes)?)(?!\w)\.?)?)?"
    rf"(?:\s*(?P<{{0}}p>{'|'.join(_PARTS.values())})(?!\w))?"
)
_BORDERS: Final = ("до", "from", "зі", "із", "з", "со", "с", "від", "от")
"""Before an hour where a time ends or begins."""
_ABOUT: Final = (
    r"(?P<about>(?:about|abt|around|approximately|approx\.?|близько|біля|десь|приблизно|около|"
    r"примерно|часов|години?)\s+)?"
)
_SPOKEN: Final = re.compile(
    rf"{_ABOUT}(?:(?P<lead>at|about|around|о|об|в|у|близько|около|{'|'.join(_BORDERS)})\s+)?"
    rf"{_AT.format('a')}",
    re.IGNORECASE,
)
_WINDOW: Final = re.compile(
    rf"(?:(?P<lead>from|between|betw\.?|btwn\.?|з|зі|із|с|со|від|от|між|между)\s+)?{_AT.format('a')}\s*"
    rf"(?P<to>-|–|—|\bto\b|\buntil\b|\btill\b|\band\b|\bта\b|\bі\b|\bи\b|\bдо\b|\bпо\b)\s*"
    rf"{_AT.format('b')}",
    re.IGNORECASE,
)
_TWELVE: Final = re.compile(
    rf"{_ABOUT}(?:(?:at|в|о|об)\s+)?(?:(?P<noon>noon|midday|опівдні|полудні|полдень|полудень|полудня)|"
    r"(?P<midnight>midnight|опівночі|півночі(?=\s*$)|полночь|полуночи|(?<=около\s)полночи))(?!\w)",
    re.IGNORECASE,
)
_HALF: Final = re.compile(
    rf"(?:(?:at|о|об|в)\s+)?(?:half\s+past\s+(?P<past>{SPELLED}|\d{{1,2}})"
    rf"|пів\s+(?:на\s+)?(?P<uk>{_ORDINAL.replace('ій|ої', 'у|ю|ій|ої')})"
    rf"|(?:половин[аеу]|пол)\s*(?P<ru>{_ORDINAL.replace('ій|ої', 'ого|его|ій|ої')}))"
    rf"(?:\s*(?P<part>{'|'.join(_PARTS.values())})(?!\w))?",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    rf"(?:(?:at|о|об|в)\s+)?(?:(?:(?:a\s+)?quarter|{SPELLED}|\d{{1,2}})(?:\s+minutes?)?"
    rf"\s+(?:past|to)\s+(?:{_HOUR.format('e')})"
    rf"|(?:за\s+|без\s+)?(?:чверть|четверт[иь]|(?:{SPELLED}|\d{{1,2}})\s+"
    r"(?:хвилин\w?|хв|минут\w?|мин)\.?)\s+(?:(?:на|по)\s+)?"
    rf"(?:{_ORDINAL.replace('ій|ої', 'у|ю|ого|его|а|я|ій|ої')}|(?:{_HOUR.format('q')}))"
    rf"|{SPELLED}\s+(?:на|по)\s+(?P<hour>{_ORDINAL.replace('ій|ої', 'у|ю|ій')})"
    rf"|без\s+{SPELLED}\s+(?:минут\s+)?(?:{_HOUR.format('z')}))(?![\w:])"
    rf"(?:\s*(?:{'|'.join(_PARTS.values())})(?!\w))?",
    re.IGNORECASE,
)
"""Minutes past or before an hour: `quarter past ten`, `чверть на десяту`, `без пяти десять`."""
_TWO_FIGURES: Final = re.compile(
    r"(?:at|о|об|в|у)\s+(?P<h>[01]\d|2[0-3])\s(?P<m>[0-5]\d)(?![\w:.,])", re.IGNORECASE
)
"""`о 22 10`: a time, or an hour and a count."""
_WORDED: Final = re.compile(
    rf"(?P<h>{SPELLED})(?:\s+(?P<m>{SPELLED}))?\s+(?:hours|hrs)(?!\w)", re.IGNORECASE
)
"""`twenty two thirty hours`, `nineteen hundred hours`."""
_UNLED: Final = re.compile(
    r"(?P<h>\d{1,2})\s?h(?:(?:ou)?rs?)?\.?\s?(?:(?P<m>[0-5]?\d)\s?m(?:in)?(?!\w))|(?P<late>1[3-9]|2[0-3])\s?h(?!\w)",
    re.IGNORECASE,
)
"""`23 h`, `23h 10m`: a time, or how long."""
_BEHIND_PART: Final = re.compile(
    r"(?:night|evening|morning|afternoon|вечір|ввечері|увечері|вечора|вранці|зранку|вночі|уночі|"
    r"вдень|вечером|вечера|утром|ночью|дн[её]м)[\s,]+$",
    re.IGNORECASE,
)
"""Before an hour in words, or about one: `вчера вечером в десять`, `Thursday night around ten`."""
_AND: Final = ("and", "та", "і", "и")
_FROM_WHEN: Final = Message("Write from when to when it was.")
_TWO_TIMES: Final = Message("Two times: write one, or from when to when.")
_TWICE: Final = Message("Morning or evening? Write the time as 07:00 or 19:00.")


def hours(line: LineText, at: int) -> Piece | None:
    """A spoken hour or window of hours at a place of the line."""
    if at and line.text[at - 1].isalnum():
        return None
    twelve = _TWELVE.match(line.text, at)
    if twelve:
        first = "12:00" if twelve["noon"] else "00:00"
        return Piece(at, twelve.end(), "clock", Clock(first=first, about=bool(twelve["about"])))
    past = _PAST.match(line.text, at)
    if past and (past["hour"] or not counted(line, past.end())):
        return asked(at, past.end(), Message("Write the time in figures, such as 21:45."), "time")
    apart = _TWO_FIGURES.match(line.text, at)
    if apart and line.text[at : at + 2] not in ("В ", "У ") and not counted(line, apart.end()):
        clock = f"{apart['h']}:{apart['m']}"
        return asked(at, apart.end(), Message("Write the time as {1}.", clock), "time", (clock,))
    read = (_worded, _half, _window, _spoken, _unled, _dotted)
    return next((piece for each in read if (piece := each(line, at))), None)


def _worded(line: LineText, at: int) -> Piece | None:
    match = _WORDED.match(line.text, at)
    if match is None:
        return None
    hour, minute = spelled(match["h"]), spelled(match["m"]) if match["m"] else 0
    if minute == 100:  # twenty two hundred
        minute = 0
    elif not match["m"]:
        hour, minute = divmod(hour, 100) if hour % 100 == 0 else (24, 0)  # two hours
    if hour > 23 or (match["m"] and minute not in (0, *range(10, 60))):
        return None
    return Piece(at, match.end(), "clock", Clock(first=f"{hour:02d}:{minute:02d}"))


def _unled(line: LineText, at: int) -> Piece | None:
    match = _UNLED.match(line.text, at)
    hour = int(match["h"] or match["late"]) if match else 24
    if match is None or hour > 23:
        return None
    clock = f"{hour:02d}:{int(match['m'] or 0):02d}"
    return asked(
        at,
        match.end(),
        Message("A time, or how long? Write the time as {1}.", clock),
        "time",
        (clock,),
    )


def _half(line: LineText, at: int) -> Piece | None:
    match = _HALF.match(line.text, at)
    if match is None:
        return None
    hour = _figure(match["past"]) if match["past"] else _ordinal(match["uk"] or match["ru"]) - 1
    if not 0 <= hour <= 12:
        return None
    if match["part"]:
        clock = _clock(hour or 12, "30", _part(match, "part"))
        return _at(match, clock)
    return _twice(at, match.end(), hour, "30")


def _at(match: re.Match[str], clock: str | None) -> Piece:
    """A clock, or the question about one that there is not."""
    if clock is None:
        return asked(match.start(), match.end(), Message("There is no such time of day."), "time")
    return Piece(match.start(), match.end(), "clock", Clock(first=clock))


def _twice(at: int, end: int, hour: int, minute: str, *, about: bool = False) -> Piece:
    """The question which half of the day an hour of twelve is in; its part may stand apart."""
    both = tuple(f"{hour % 12 + half:02d}:{minute}" for half in (0, 12))
    piece = asked(at, end, _TWICE, "time", both)
    piece.roles = {"twice": f"{hour or 12}:{minute}", "about": "about" if about else ""}
    return piece


def in_part(piece: Piece, part: str) -> Clock | None:
    """The clock of an hour that is asked about, in the part of the day that stands apart from it.

    >>> in_part(_twice(0, 1, 10, "00"), "evening")
    Clock(first='22:00', last='', offset='', about=False, bare=False)
    """
    hour, minute = piece.roles["twice"].split(":")
    clock = _clock(int(hour), minute, part)
    return None if clock is None else Clock(first=clock, about=bool(piece.roles["about"]))


def _spoken(line: LineText, at: int) -> Piece | None:
    match = _SPOKEN.match(line.text, at)
    if match is None or length_behind(line.text, match.end()):
        return None
    end, lead = match.end(), match["lead"] or ""
    if len(lead) == 1 and lead.isupper() and line.text[:at].strip():
        return None  # a compass point
    hour, part, unit = _hour(match, "a"), _part(match, "ap"), bool(match["au"])
    if not (lead or match["about"]) and (part is None or (part == "day" and hour < 10)):
        return None  # "22 години", "3 дня" may be how long
    if part is None and not unit:
        figure = match["an"] or ""
        if match["am"] or figure.startswith("0") or counted(line, end) or not _led(line, match):
            return None
    if lead.casefold() in _BORDERS[1:] and part is None:
        return None  # "з 2 годин" may be how long
    clock = _clock(hour, _minute(match, "a"), part)
    question = _unclear(match, hour, part, clock)
    if question or clock is None:
        return question or asked(at, end, Message("There is no such time of day."), "time")
    about = bool(match["about"]) or lead.casefold() in ("about", "around", "близько", "около")
    spoken = "" if lead or about or unit or match["am"] else match["an"] or ""
    return Piece(at, end, "clock", Clock(first=clock, about=about), roles=_spoken_roles(spoken))


def _led(line: LineText, match: re.Match[str]) -> bool:
    """Whether a bare hour is a time by what stands before it; `at one of them` is none."""
    behind = _BEHIND_PART.search(line.text[: match.start()])
    worded = match["aw"] and not re.fullmatch(_ORDINAL, match["aw"], re.IGNORECASE)
    if worded and not behind:
        return False
    at = (match["lead"] or "").casefold() in ("at", "о", "об", "в")
    return at or bool(behind and match["about"])


def _spoken_roles(figure: str) -> dict[str, str]:
    """Role of an hour without a word before it: `5 ранку` may be a count, where no other is."""
    return {"spoken": figure} if figure else {}


def _unclear(match: re.Match[str], hour: int, part: str | None, clock: str | None) -> Piece | None:
    """The question about an hour that may be no time, or two."""
    at, end = match.span()
    if (match["lead"] or "").casefold() in _BORDERS:
        return asked(at, end, _FROM_WHEN, "time")
    if _within(match):  # "в первом часу ночи" lies before one
        first = f"{(int(clock[:2]) - 1) % 24:02d}:00" if clock else ""
        meant = (f"{first}-{clock}",) if part and clock else ()
        return asked(at, end, _FROM_WHEN, "time", meant)
    if not (match["about"] or match["lead"]) and _ADVERB.fullmatch(match["ap"] or ""):
        text = Message("{1} may be a time or a count.", TypedText(match["an"] or match["aw"]))
        return asked(at, end, text, "", (clock,) if clock else ())
    if part is None and hour <= 12:
        return _twice(at, end, hour, match["am"] or "00", about=bool(match["about"]))
    return None


def _within(match: re.Match[str]) -> bool:
    """Whether an hour in the making is told: `в девятом часу`."""
    unit = (match["au"] or "").strip().casefold()
    return unit.startswith("час") and bool(re.fullmatch(_ORDINAL, match["aw"] or "", re.IGNORECASE))


def _window(line: LineText, at: int) -> Piece | None:
    match = _WINDOW.match(line.text, at)
    if match is None or length_behind(line.text, match.end()):
        return None
    parts, units = (match["ap"], match["bp"]), match["au"] or match["bu"]
    if match["am"] and match["bm"] and not any(parts):
        return None  # an ordinary window
    if not match["lead"] and not match["bp"] and not units:
        return None
    lead = match["lead"] or ""
    if len(lead) == 1 and lead.isupper() and line.text[:at].strip():
        return None  # a compass point
    if not any(parts) and not units and counted(line, match.end()):
        return None  # `from 3 to 5 explosions`
    if match["to"] == "-" and re.search(r"\s-\S", match[0]):
        text = Message("A zone, or until when? Write it as 22:10 to 23:00, or as 2010Z.")
        return asked(at, match.end(), text, "time")  # `22:10 -1h`
    return _ends(match)


def _ends(match: re.Match[str]) -> Piece:
    """The window of two spoken hours, or a question where its beginning is not clear."""
    at, end = match.span()
    last_part = _part(match, "bp")
    part = _part(match, "ap") or last_part
    first, last = _hour(match, "a"), _hour(match, "b")
    alone = not (match["lead"] or match["ap"] or match["au"])
    if alone and _minutes_to(match, first):
        return asked(at, end, _TWO_TIMES, "time", _to_the_hour(match, first, last, last_part))
    if alone and match["bp"] and _ADVERB.fullmatch(match["bp"]):
        figures = TypedText(f"{match['an'] or match['aw']}-{match['bn'] or match['bw']}")
        return asked(at, end, Message("{1} may be a time or a count.", figures))
    if part is None and first <= 12 and last <= 12:
        twice = tuple(
            f"{(first % 12 + half):02d}:00-{(last % 12 + half):02d}:00" for half in (0, 12)
        )
        return asked(at, end, _TWICE, "time", twice)
    ends = _clock(first, _minute(match, "a"), part), _clock(last, _minute(match, "b"), last_part)
    if None in ends:
        return asked(at, end, Message("There is no such time of day."), "time")
    a, b = (each or "" for each in ends)
    if a > b and not match["ap"] and part == "pm":
        a = _clock(first, match["am"], "morning") or a  # from 11 to 1 pm
    over_night = part == "night" and a >= "21:00"
    if last_part and not match["ap"] and a >= b and not over_night and (first <= 12 or a == b):
        twice = tuple(  # from 10 to 2 am
            f"{first % 12 + half:02d}:{match['am'] or '00'}-{b}" for half in (0, 12)
        )
        return asked(at, end, _TWICE, "time", twice)
    bare = alone and not match["bu"] and match["an"] and match["bn"] and not match["bm"]
    spoken = f"{match['an']}-{match['bn']}" if bare else ""
    return Piece(at, end, "clock", Clock(first=a, last=b), roles=_spoken_roles(spoken))


def _minutes_to(match: re.Match[str], first: int) -> bool:
    """Whether `ten to nine`, `five and nine` may be no window: minutes to an hour, or two times."""
    to = match["to"].casefold()
    return to in _AND or (to.isalpha() and (match["aw"] is not None or first % 5 == 0))


def _to_the_hour(match: re.Match[str], first: int, last: int, part: str | None) -> tuple[str, ...]:
    """The time that `ten to nine` tells, as it can be typed."""
    hour = _clock(last, None, part)
    if hour is None or part is None or match["to"].casefold() in (*_AND, "по"):
        return ()
    minutes = (int(hour[:2]) * 60 - first) % 1440
    return (f"{minutes // 60:02d}:{minutes % 60:02d}",)


def _part(match: re.Match[str], group: str) -> str | None:
    if not match[group]:
        return None
    return next(
        name for name, words in _PARTS.items() if re.fullmatch(words, match[group], re.IGNORECASE)
    )


def _hour(match: re.Match[str], which: str) -> int:
    return int(match[f"{which}n"]) if match[f"{which}n"] else _word(match[f"{which}w"])


def _word(text: str) -> int:
    return _ordinal(text) if re.fullmatch(_ORDINAL, text, re.IGNORECASE) else spelled(text)


def _ordinal(text: str) -> int:
    plain = text.casefold().replace("’", "'").replace("ʼ", "'")
    return max((len(word), number) for word, number in _ORDINALS.items() if plain.startswith(word))[
        1
    ]


def _minute(match: re.Match[str], which: str) -> str | None:
    """The minutes of an hour, told behind a mark or by their unit."""
    figure = match[f"{which}m"] or match[f"{which}v"]
    return figure and figure.zfill(2)


def _figure(text: str) -> int:
    return int(text) if text.isdigit() else spelled(text)


def _clock(hour: int, minute: str | None, part: str | None) -> str | None:
    """The clock of an hour in a part of the day; None where that part has no such hour."""
    if part is not None and hour <= 12:
        found = _HALVES[part].get(hour)
        if found is None:
            return None
        hour = found
    if hour > 24 or (hour == 24 and (minute or "00") != "00"):
        return None
    return f"{hour:02d}:{minute or '00'}"


_DOTTED: Final = re.compile(
    r"(?P<h>\d|[01]\d|2[0-3])\.(?P<m>[0-5]?\d)(?![\w:]|[.,]\d)", re.IGNORECASE
)
_BEHIND_AT: Final = re.compile(r"(?:^|\s)(?:at|о|об|в|у)\s+$", re.IGNORECASE)


def _dotted(line: LineText, at: int) -> Piece | None:
    """`о 9.05` is a time behind its small word; `9.05` alone and `о 14.5` are asked about."""
    match = _DOTTED.match(line.text, at)
    if match is None or line.text[at - 1 : at].strip() or length_behind(line.text, match.end()):
        return None
    led, whole = _BEHIND_AT.search(line.text[:at]), len(match["m"]) == 2
    if not (whole or led) or (whole and len(match["h"]) == 2):
        return None
    hour, minute = f"{int(match['h']):02d}", match["m"]
    if whole and led:
        return Piece(at, match.end(), "clock", Clock(first=f"{hour}:{minute}"))
    minutes = (minute,) if whole else (f"0{minute}", f"{minute}0")
    meant = tuple(f"{hour}:{each}" for each in minutes if each < "60")
    return asked(at, match.end(), Message("Write the time as {1}.", meant[0]), "time", meant)
