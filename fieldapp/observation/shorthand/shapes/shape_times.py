"""Times of a line: clocks and windows in every shape of radio logs, days, parts of a day.

A clock and a day may stand apart; observation/shorthand/choices/time_choice.py puts them together.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from fieldapp.errors import InputError, Message
from fieldapp.observation.notation import moments
from fieldapp.observation.notation.moments import MONTHS
from fieldapp.observation.shorthand.shapes.pieces import Clock, LineText, Piece, asked
from fieldapp.observation.shorthand.shapes.shape_dates import MONTH, date_of, day, today
from fieldapp.observation.shorthand.shapes.shape_hours import hours
from fieldapp.observation.values import EventTime
from fieldapp.observation.words.number_words import SPELLED, spelled

_NOT_LENGTH: Final = r"(?!\s*(?:mm|мм|km|км|kms|m|м|mils?|yds?|°|deg)\b)(?!\s*[°±%])"
_ISO_POINT: Final = r"\d{4}-\d{2}-\d{2}T\d{2}:?\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?(?![\w:])"
_ISO: Final = re.compile(rf"({_ISO_POINT})(?:\s*(?:/|–|—|\bto\b)\s*({_ISO_POINT}))?", re.IGNORECASE)
_SUFFIX: Final = (
    r"(?P<{0}am>\s*[ap]\.?m\b\.?)?(?:\s*(?:hours|hrs?|h|год|ч|lt|local(?:\s+time)?|Kyiv\s+time)\b\.?)?"
    r"(?:(?P<{0}letter>[ZLABCD])(?![\w])"
    r"|\s*(?:UTC|GMT)\s?(?P<{0}whole>[+-]\d{{1,2}})(?![\d:])|\s*(?P<{0}zone>Z|UTC|GMT|EET|EEST|MSK|мск|Moscow(?:\s+time)?"
    r"|по\s+Москві|за\s+Москвою|по\s+Москве|московськ\w+|московск\w+)\b"
    r"|(?P<{0}off>\+(?:0\d|1[0-4]):?[0-5]\d|(?({0}s)-(?:0\d|1[0-2]):?[0-5]\d|(?!)))(?!\d))?"
)
_CLOCK: Final = (
    r"(?:(?P<{0}h>[01]?\d|2[0-4])[:hг](?P<{0}m>[0-5]\d)(?::(?P<{0}s>[0-5]\d))?"
    r"|(?P<{0}hh>[01]\d|2[0-3])(?P<{0}mm>[0-5]\d)|(?P<{0}midnight>2400)"
    r"|(?P<{0}dh>[01]\d|2[0-3])\.(?P<{0}dm>[0-5]\d)"
    r"|(?P<{0}wh>\d{{1,2}})\s*(?:год(?:ин\w?)?|час(?:ов|а)?|ч|"
    r"h)\.?\s*(?P<{0}wm>\d{{1,2}})\s*(?:хв\w{{0,5}}|мин\w{{0,3}}|min)\b"
    r"|(?P<{0}oh>1[0-2]|0?[1-9])(?=\s*[ap]\.?m\b))(?![\d])" + _SUFFIX
)
_NEARLY: Final = (
    r"(?:about|abt|around|~|≈|ca\.?|circa|approx\.?|approximately|близько|біля|десь|приблизно|"
    r"орієнтовно|около|примерно|где[\s-]то|ориентировочно)"
)
_ABOUT: Final = rf"(?P<about>{_NEARLY}\s*(?:at\s+|о\s+|в\s+)?)?"
_RANGE: Final = re.compile(
    rf"{_ABOUT}(?P<lead>(?:from|between|betw\.?|btwn\.?|since|з|зі|із|с|со|від|между|між|починаючи\s+з|"
    rf"начиная\s+с)\s+)?"
    rf"{_CLOCK.format('a')}"
    r"(?:\s*(?P<to>-|–|—|/|\.{2,3}|…|\bto\b|\buntil\b|\btill?\b|\band\b|\bта\b|\bі\b|\bи\b|\bдо\b|\bпо\b)\s*"
    rf"(?:(?P<now>now|зараз|сейчас)\b|(?P<word>midnight|noon|півночі|опівночі|полуночи|полудня)(?!\w)|"
    rf"{_CLOCK.format('b')}))?"
    r"(?P<order>\s+(?:first|second)\b)?(?![\w])(?!\.\d)" + _NOT_LENGTH,
    re.IGNORECASE,
)
_SINGLE: Final = re.compile(_CLOCK.format("a") + r"(?![\w])" + _NOT_LENGTH, re.IGNORECASE)
_LEAD: Final = re.compile(r"(?:from|between|since|з|зі|із|с|со|від|от|між|между)\s+", re.IGNORECASE)
_APART: Final = re.compile(r"(?:\s*,)?\s*(?:\b(?:at|о|об|в)\s+)?", re.IGNORECASE)
_UNTIL: Final = re.compile(
    r"\s*(?:-|–|—|/|\b(?:to|until|till|and|до|по|та|і|и)\b)\s*", re.IGNORECASE
)
_AGO: Final = re.compile(
    rf"(?P<about>{_NEARLY}\s*)?"
    rf"(?:(?P<n>(?:(?:a|three)\s+)?quarters?\s+of\s+an|чверть|четверть|\d{{1,3}}|an?|half\s+an|пів|пол|півтори|полтора|{SPELLED})\s*-?\s*)?"
    r"(?:(?P<m>min(?:ute)?s?|хв(?:илин\w?)?|мин(?:ут\w?)?)|(?P<h>h|hrs?|hours?|год(?:ин\w?)?|"
    r"час(?:а|ов)?)\.?\s*(?:(?:and|і|та|и)\s+)?(?:(?P<x>[0-5]?\d)\s*(?:m|min\w*|хв\w*|мин\w*)?)?)\.?\s*"
    r"(?:ago|тому(?:\s+назад)?|назад)\b",
    re.IGNORECASE,
)
_TURNED_AGO: Final = re.compile(
    rf"(?:(?P<m>хв(?:илин\w?)?|мин(?:ут\w?)?)\.?|годин\w?|час(?:а|ов))\s+(?P<n>\d{{1,3}}|{SPELLED})\s+"
    r"(?:тому|назад)\b",
    re.IGNORECASE,
)
"""`хвилин 20 тому`: about twenty minutes ago."""
_LASTS: Final = re.compile(
    r"(?:(?:for|lasted|lasting|during|протягом|упродовж|тривал\w+|в\s+течение|длил\w+|"
    r"продолжал\w+)\s+(?:about\s+|близько\s+|около\s+)?\d{1,2}\s*[hг:]\s*\d{2}(?!\d)|"
    r"(?:for\s+|протягом\s+|в\s+течение\s+)?\d{1,3}(?:[.,]\d)?(?:\s*-\s*\d{1,3})?\s*"
    r"(?:min(?:ute)?s?|хв(?:илин\w?)?|мин(?:ут\w?)?|sec(?:ond)?s?|сек\w{0,4}|hrs?|hours?|"
    r"годин\w?|час(?:а|ов))\b\.?|\d{1,2}\s+h\b|(?:[1-9]|1[0-2])h\b|"
    r"\d{1,3}\s?(?:с(?=\s+[свюзпнд][свюзхнд]{0,4}(?!\w))|"
    r"(?-i:с)(?=\s*(?:[,.;]|$)|\s+(?:після|после|потім|потом|вибух|взрыв))))",
    re.IGNORECASE,
)
_HALVES: Final = {
    "пів": 0.5, "пол": 0.5, "півтори": 1.5, "полтора": 1.5, "half an": 0.5, "an": 1, "a": 1,
    "чверть": 0.25, "четверть": 0.25, "quarter of an": 0.25, "a quarter of an": 0.25,
    "three quarters of an": 0.75,
}  # fmt: skip
_LATER: Final = re.compile(
    rf"(?:{_NEARLY}\s+)?(?:через\s+(?:\d{{1,3}}|{SPELLED})\s*(?:хв\w*|мин\w*|сек\w*)\.?(?!\w)"
    rf"|(?:\d{{1,3}}|a\s+few|{SPELLED})\s*(?:min\w*|sec\w*|hours?)\s+(?:later|after)(?!\w))",
    re.IGNORECASE,
)
_SPREAD: Final = re.compile(
    r"(?:±|\+\s?/\s?-|\+-)\s*\d{1,2}\s*(?:m|min\w*|хв\w*|мин\w*)(?!\w)\.?", re.IGNORECASE
)
"""`2210 +/- 5 min`: within what time it was."""
_GROUP: Final = re.compile(
    r"(?P<d>\d{2})(?P<h>[0-2]\d)(?P<m>[0-5]\d)\s*(?P<z>[A-Z])\s*"
    rf"(?P<mon>{MONTH})\.?\s*(?P<y>(?:20)?\d{{2}})?(?!\d)",
    re.IGNORECASE,
)
_LETTERED: Final = re.compile(r"(?:D|DTG)\s*:?\s*\d{6}[A-Z]?(?!\w)|\d{6}[A-Z](?!\w)")
_NAMED: Final = {
    "today": 0, "сьогодні": 0, "сегодня": 0, "tomorrow": -1, "завтра": -1,
    "yesterday": 1, "yest": 1, "yday": 1, "вчора": 1, "учора": 1, "вчера": 1,
    "day before yesterday": 2, "the day before yesterday": 2, "позавчора": 2, "позавчера": 2,
}  # fmt: skip
_WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "monday mon понеділок понеділка понедельник понедельника",
            "tuesday tue вівторок вівторка вторник вторника",
            "wednesday wed середу середи среду среды",
            "thursday thu четвер четверга четверг",
            "friday fri п'ятницю п'ятниці пятницу пятницы",
            "saturday sat суботу суботи субботу субботы",
            "sunday sun неділю неділі воскресенье воскресенья",
        )
    )
    for name in names.split()
}  # fmt: skip
_PARTS: Final = {
    "evening": "evening, this evening, last evening, yesterday evening, yest evening, "
    "вечір, ввечері, "
    "увечері, вечір, вечора, "
    "сьогодні ввечері, вчора ввечері, вечер, вечером, вечера, вчера вечером, soir",
    "night": "night, last night, tonight, at night, overnight, during the night, ніч, вночі, "
    "уночі, ніччю, "
    "минулої ночі, цієї ночі, ночь, ночью, этой ночью, прошлой ночью, ночи, nuit",
    "morning": "morning, this morning, in the morning, вранці, зранку, уранці, ранок, ранку, "
    "сьогодні вранці, "
    "утро, утром, утра, с утра, matin",
    "day": "daytime, by day, вдень, удень, днем, днём",
}  # fmt: skip
_PART_WORDS: Final = {
    " ".join(word.split()): part for part, words in _PARTS.items() for word in words.split(",")
}
_HOURS: Final = {"evening": range(16, 24), "night": (*range(18, 24), *range(9)),
                 "morning": range(3, 13), "day": range(6, 21)}  # fmt: skip


def _any(words: object) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))  # type: ignore[call-overload]


_WORD: Final = re.compile(
    rf"(?:(?P<named>{_any(_NAMED)})|(?:on\s+|(?P<past>last\s+|(?:[ув]\s+)?(?:минул|прошл)\w+\s+)|у\s+|в\s+)?(?P<weekday>{_any(_WEEKDAYS)})"
    rf"|(?P<part>{_any(_PART_WORDS)})|(?P<now>now|just\s+now|right\s+now|зараз|щойно|щас|счас|сейчас|"
    rf"только\s+что))(?!\w)",
    re.IGNORECASE,
)


def times(line: LineText, at: int) -> Piece | None:
    """A time, a clock, a day or a part of one at a place of the line: the longest of them."""
    found = [
        read(line, at) for read in (_group, _ago, _iso, _ends, _range, hours, day, _word, _lasting)
    ]
    return max((each for each in found if each), key=lambda each: each.end, default=None)


def _range(line: LineText, at: int) -> Piece | None:
    match = _RANGE.match(line.text, at)
    if match is None or _is_letter(line, match["lead"], at):
        return None if match else _impossible(line, at)
    end = match.end()
    first = _group_text(match, "a")
    lead = (match["lead"] or "").strip().casefold()
    last: str | None = _group_text(match, "b") if match["to"] else ""
    if match["now"] or match["word"]:
        word = (match["word"] or "now").casefold()
        last = {"now": "now", "noon": "12:00", "полудня": "12:00"}.get(word, "24:00")
    since = lead in ("since", "від", "починаючи з", "начиная с")
    if first is None or last is None:
        return asked(at, end, Message("There is no such time of day."), "time")
    question = _two_times(match, lead, first) or (not last and _how_long(line, match, first))
    if question:
        return question
    if lead and not last and not since:
        # "from" alone is no time: the clock behind it is a border, which is asked about.
        border = Piece(at, match.end("lead"), "words", roles={"filling": "", "before time": ""})
        return border if match.start("lead") == at else None
    dotted = match["adh"] and not last and not match["about"] and not _suffixed(match)
    if dotted:
        return Piece(
            at, end, "dotted", (Clock(first=first), date_of(line, match["adh"], match["adm"], ""))
        )
    offset = _offset(match, "b" if last and last != "now" else "a") or _offset(match, "a")
    if offset is None:
        return asked(
            at, end, Message("That time zone is not known here: write Z or a local time."), "time"
        )
    bare = bool(match["ahh"]) and not (last or since or _suffixed(match))
    clock = Clock(
        first=first, last="now" if since and not last else last, bare=bare,
        about=bool(match["about"]),
        offset=offset + (match["order"] or ""),
    )  # fmt: skip
    return Piece(at, end, "clock", clock)


def _two_times(match: re.Match[str], lead: str, first: str) -> Piece | None:
    """`2210 and 2215`, `2210/2215`: two times, or from when to when."""
    joins = (match["to"] or "").casefold()
    between = ("between", "betw", "betw.", "btwn", "btwn.", "між", "между")
    apart = joins in ("and", "та", "і", "и") and lead not in between
    if not apart and joins != "/":
        return None
    meant = (f"{first}-{_group_text(match, 'b')}",) if joins == "/" else ()
    text = Message("Two times of day: write one, or from when to when.")
    return asked(match.start(), match.end(), text, "time", meant)


def _how_long(line: LineText, match: re.Match[str], first: str) -> Piece | None:
    """`2 h 30 min`, `2h30` may be how long it was: behind "at" it is a time."""
    worded = match["awh"] or (match["ah"] and line.text[match.end("ah")] in "hHгГ")
    hour = match["awh"] or match["ah"] or ""
    if not worded or _AT.search(line.text[: match.start()]):
        return None
    if line.kind != "watch" and (int(hour) > 12 or hour.startswith("0")):
        return None
    text = Message("A time, or how long? Write the time as {1}.", first)
    return asked(match.start(), match.end(), text, "time", (first,))


_AT: Final = re.compile(r"(?:^|\W)(?:at|о|об|в|у)\s+$", re.IGNORECASE)


def _is_letter(line: LineText, lead: str | None, at: int) -> bool:
    """Whether С or З before a clock may be a compass point; direction_choice decides it."""
    return len((lead or "").strip()) == 1 and bool(line.text[:at].strip(" ,;."))


def _suffixed(match: re.Match[str]) -> bool:
    end = match.end("amm") if match["ahh"] else match.end("adm")
    return match.end() > end


_WRONG: Final = re.compile(
    r"(?:2[4-9]|[3-9]\d):\d{2}(?!\d)|\d{1,2}:[6-9]\d(?!\d)|2[4-9][0-5]\d(?!\d)" + _NOT_LENGTH
)


def _impossible(line: LineText, at: int) -> Piece | None:
    wrong = _WRONG.match(line.text, at)
    if wrong is None:
        return None
    if ":" not in wrong[0] and not wrong[0].startswith("24"):
        return None
    return asked(at, wrong.end(), Message("There is no such time of day."), "time")


def _group_text(match: re.Match[str], which: str) -> str | None:
    """A clock as `23:15`, None where there is no such time."""
    part = {
        name: match[which + name]
        for name in ("h", "m", "s", "hh", "mm", "midnight", "dh", "dm", "wh", "wm", "oh", "am")
    }
    if part["midnight"]:
        return "24:00"
    hour = int(next(filter(None, (part["h"], part["hh"], part["dh"], part["wh"], part["oh"])), 0))
    minute = int(next(filter(None, (part["m"], part["mm"], part["dm"], part["wm"])), 0))
    half = re.sub(r"[\s.]", "", part["am"] or "").casefold()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    second = f":{part['s']}" if part["s"] else ""
    return f"{hour:02d}:{minute:02d}{second}"


def _offset(match: re.Match[str], which: str) -> str | None:
    letter = (match[which + "letter"] or "").upper()
    zone = (match[which + "zone"] or "").upper()
    if letter == "Z" or zone in ("Z", "UTC", "GMT"):
        return "Z"
    whole = match[which + "whole"]
    if whole and (whole[0] == "-" or int(whole) > 14):
        return None  # behind a plain clock a hyphen begins the end of a window
    if whole:
        return f"+{int(whole):02d}:00"
    if letter in ("A", "B", "C", "D"):
        return f"+0{'ABCD'.index(letter) + 1}:00"
    if zone:
        return {"EET": "+02:00", "EEST": "+03:00"}.get(zone, "+03:00")
    return match[which + "off"] or ""


def _group(line: LineText, at: int) -> Piece | None:
    match = _GROUP.match(line.text, at)
    if match is None:
        lettered = _LETTERED.match(line.text, at)
        if lettered is None:
            return None
        return asked(
            at,
            lettered.end(),
            Message("A date-time group needs its month: 272210L NOV 26."),
            "time",
        )
    letter = match["z"].upper()
    offset = {"Z": "Z", "A": "+01:00", "B": "+02:00", "C": "+03:00", "D": "+04:00"}.get(letter)
    day = date_of(line, match["d"], str(MONTHS[match["mon"].casefold()]), match["y"] or "")
    if day is None or (offset is None and letter not in ("L", "J")):
        return asked(at, match.end(), Message("There is no such date-time group."), "time")
    clock = Clock(first=f"{match['h']}:{match['m']}", offset=offset or "")
    return Piece(at, match.end(), "group", (clock, day))


def _ago(line: LineText, at: int) -> Piece | None:
    match = _TURNED_AGO.match(line.text, at) or _AGO.match(line.text, at)
    said = match.groupdict() if match else {}
    if match is None or (said["n"] is None and not _ONE_HOUR.fullmatch(said["h"] or "")):
        return None
    text = " ".join((said["n"] or "1").casefold().split())
    minutes = int(text) if text.isdigit() else _HALVES.get(text) or spelled(text) or 1
    ago = float(minutes) * (1 if said["m"] else 60) + int(said.get("x") or 0)
    start = line.now - timedelta(minutes=ago)
    time = EventTime(start=start.replace(second=0, microsecond=0), zone=line.zone, about=True)
    return Piece(at, match.end(), "time", time)


_ONE_HOUR: Final = re.compile(r"h|hr|hour|год(?:ину)?|час", re.IGNORECASE)


def _iso(line: LineText, at: int) -> Piece | None:
    """`2026-11-28T22:10`, or two of them."""
    match = _ISO.match(line.text, at)
    if match is None:
        return None
    try:
        time = moments.parse_time(
            "/".join(filter(None, match.groups())), now=line.now, zone=line.zone
        )
    except InputError as e:
        return asked(at, match.end(), e.message, "time", e.suggestions)
    return Piece(at, match.end(), "time", time)


def _ends(line: LineText, at: int) -> Piece | None:
    """A window of which each end has its day: `28 Nov 2200 to 29 Nov 0030`."""
    lead = _LEAD.match(line.text, at)
    first = _end(line, lead.end() if lead else at)
    until = first and _UNTIL.match(line.text, first[0])
    last = until and _end(line, until.end())
    if not first or not last:
        return None
    end, text = last
    try:
        time = moments.parse_window(first[1], text, now=line.now, zone=line.zone)
    except InputError as e:
        return asked(at, end, e.message, "time", e.suggestions)
    return Piece(at, end, "time", time)


def _end(line: LineText, at: int) -> tuple[int, str] | None:
    """End of a day with its clock, in either order; and both as parse_time takes them."""
    found: dict[str, str] = {}
    for number in range(2):
        gap = _APART.match(line.text, at) if number else None
        at = gap.end() if gap else at
        piece = day(line, at)
        clock = _SINGLE.match(line.text, at)
        if piece is not None and piece.shape in ("day", "slashed") and "day" not in found:
            found["day"], at = piece.value, piece.end
        elif clock is not None and "clock" not in found and _group_text(clock, "a"):
            offset = _offset(clock, "a")
            if offset is None:
                return None
            found["clock"], at = f"{_group_text(clock, 'a')}{offset}", clock.end()
    return (at, f"{found['day']} {found['clock']}") if len(found) == 2 else None


_LAST: Final = ("last", "минул", "прошл")
"""Words of a part of the day before; a night that has only begun is none."""


def _word(line: LineText, at: int) -> Piece | None:
    match = _WORD.match(line.text, at)
    if match is None or _is_letter(line, re.match(r"(?:[СВЗ]\s)?", match[0])[0], at):  # type: ignore[index]
        return None
    end = match.end()
    if match["now"]:
        start = line.now.replace(second=0, microsecond=0)
        return Piece(at, end, "time", EventTime(start=start, zone=line.zone))
    if match["part"]:
        words = match["part"].casefold()
        part = _PART_WORDS[words]
        before = any(each in words for each in ("yest", "вчора", "вчера", *_LAST))
        return Piece(at, end, "part", (part, before))
    if match["named"]:
        day = today(line) - timedelta(days=_NAMED[match["named"].casefold()])
        return Piece(at, end, "day", day.isoformat(), roles={"named": ""})
    weekday = _WEEKDAYS[match["weekday"].casefold()]
    back = (today(line).weekday() - weekday) % 7
    date = today(line) - timedelta(days=back)
    if match["past"] and not back:
        days = (date - timedelta(days=7), date)
        text = Message("Today or a week ago: write the date.")
        return asked(at, end, text, "time", tuple(each.isoformat() for each in days))
    return Piece(at, end, "day", date.isoformat(), roles={"weekday": str(weekday)})


def _lasting(line: LineText, at: int) -> Piece | None:
    later = _LATER.match(line.text, at)
    if later:
        return Piece(at, later.end(), "words", roles={"then": "later"})
    spread = _SPREAD.match(line.text, at)
    if spread:
        return asked(at, spread.end(), Message("Write from when to when it was."), "time")
    match = _LASTS.match(line.text, at)
    if match is None:
        return None
    return asked(
        at, match.end(), Message("How long it lasted has no field: write from when to when.")
    )


def fits_part(clock: str, part: str) -> bool:
    """Whether a time of day lies in a part of the day."""
    return int(clock[:2]) % 24 in _HOURS[part]
