"""Times as people type them: of day, of a date, windows, parts of a day; in any zone.

    1412 | 14:12 | 14:12:30 | now | 14 Sep 2018 1412 | 14.09.2018 14:12 | yesterday 2350
    2018-09-14T18:00 | 2018-09-14T18:00+03:00 | 2018-09-14T15:00Z
    2015-0600 | 14:00-14:20 | 2018-09-14T18:00/2018-09-15T06:00
    evening | night | morning | day, alone or of a date | 2018-09-14 | 2018-09 | year 2018
    about 1412 | 0330 first | 0330 second | 0330+02:00

A time of day without a date is its latest occurrence that is not in the future. A window's end
without a date is the first after its start, so `2015-0600` goes over midnight: the last such night
that is over. A local time that a
clock change repeats must say which one is meant; one that a clock change leaves out is refused.
Behind a date, four digits that start with 19 or 20 are the year. Fractions of a second are cut.
The words for parts of a day mean: morning 06:00-12:00, day 07:00-18:00, evening 18:00-23:59,
night 20:00-06:00 of the next day; they are kept with the precision `part_of_day`.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.local_time import day_of, iso, moment_of, zone_of
from fieldapp.observation.values import TIME_PRECISIONS, EventTime

SLACK: Final = timedelta(minutes=10)  # between two people's watches
_SPAN: Final = {
    "second": timedelta(0),
    "minute": timedelta(seconds=59),
    "hour": timedelta(minutes=59, seconds=59),
    "part_of_day": timedelta(0),
}
_PARTS: Final = {
    "morning": (time(6), time(12)), "ранок": (time(6), time(12)), "утро": (time(6), time(12)),
    "day": (time(7), time(18)), "daytime": (time(7), time(18)), "день": (time(7), time(18)),
    "evening": (time(18), time(23, 59)), "вечір": (time(18), time(23, 59)),
    "вечер": (time(18), time(23, 59)),
    "night": (time(20), time(6)), "ніч": (time(20), time(6)), "ночь": (time(20), time(6)),
}  # fmt: skip
MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "", "jan january січня января janvier", "feb february лютого февраля février",
            "mar march березня марта mars", "apr april квітня апреля avril",
            "may травня мая mai", "jun june червня июня juin", "jul july липня июля juillet",
            "aug august серпня августа août", "sep sept september вересня сентября septembre",
            "oct october жовтня октября octobre", "nov november листопада ноября novembre",
            "dec december грудня декабря décembre",
        )
    )
    for name in names.split()
}  # fmt: skip

_ABOUT: Final = re.compile(
    r"(?:about|around|~|≈|ca\.?|circa|approx\.?|близько|около)\s*", re.IGNORECASE
)
_PRECISION: Final = re.compile(rf"\s*\(({'|'.join(TIME_PRECISIONS)})\)$")
_DATE: Final = (
    r"(?P<iso>\d{4}-\d{2}-\d{2})|(?P<dotted>\d{1,2}\.\d{1,2}\.\d{4})"
    rf"|(?P<dom>\d{{1,2}})\.?\s+(?P<month>{'|'.join(MONTHS)})\.?(?:,?\s+(?P<year>(?:19|20)\d\d)(?![:\d]))?"
    r"|(?P<near>today|yesterday|сьогодні|вчора|сегодня|вчера)"
)
_CLOCK: Final = (
    r"(?P<clock>(?:[01]?\d|2[0-4])[:.h][0-5]\d(?::(?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?|(?:[01]\d|2[0-4])[0-5]\d)"
    r"(?:\s*(?:hrs?|h|lt|local)\b)?"
    r"(?:\s*(?P<offset>Z|UTC|\+(?:0\d|1[0-4]):?[0-5]\d"
    # Behind a plain clock a hyphen begins the end of a window, never an offset.
    r"|(?(tee)-(?:0\d|1[0-2]):?[0-5]\d|(?(second)-(?:0\d|1[0-2]):?[0-5]\d|(?!))))"
    r"|\s+(?P<fold>first|second))?"
)
_POINT: Final = re.compile(
    rf"(?:(?:{_DATE})(?:\s*(?P<tee>T)|,?\s+at\s+|,?\s+)?)?(?:{_CLOCK})?", re.IGNORECASE
)
_PART: Final = re.compile(
    rf"(?P<part>{'|'.join(_PARTS)})(?:\s+(?:of\s+)?(?:{_DATE}))?"
    rf"|(?:{_DATE.replace('?P<', '?P<b_')})"
    rf"\s+(?P<b_part>{'|'.join(_PARTS)})",
    re.IGNORECASE,
)
_CLOCK_FIRST: Final = re.compile(
    rf"^(\d{{1,2}}[:.]\d{{2}}|\d{{4}})\s+(?:on\s+)?((?:{_DATE.replace('?P<', '?P<c_')}))$",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\s*(?:/|–|—|\bto\b|\buntil\b|\btill\b|\bдо\b)\s*", re.IGNORECASE)
_SPACED: Final = re.compile(r"\s+-\s+")
_HYPHEN: Final = re.compile(r"(?<=[\d:Zz])\s*-\s*(?=\d)")
_COARSE: Final = re.compile(
    r"(?:in\s+)?(?:(?P<month>\d{4}-\d{2})|year\s+(?P<year>\d{4}))", re.IGNORECASE
)


def parse_time(text: str, *, now: datetime, zone: str) -> EventTime:
    """Parse a time.

    Args:
        text: As above.
        now: The device clock, UTC.
        zone: IANA name of the zone the time is told in, "" for UTC.

    Raises:
        InputError: Not a time, one that does not exist, or one that a clock change repeats;
            `suggestions` then has both readings.
    """
    plain = text.strip()
    precision = _PRECISION.search(plain)
    if precision:
        plain = plain[: precision.start()]
    about = _ABOUT.match(plain)
    if about:
        plain = plain[about.end() :]
    plain = _CLOCK_FIRST.sub(r"\2 \1", plain)
    event = _simple(plain, now, zone) or _window(plain, now, zone)
    if event is None:
        raise InputError(
            Message("{1} is not a time.", TypedText(text[:60])),
            field="time",
            position=len(text) - len(text.lstrip()),
            advice="Such as 1412, 14 Sep 2018 14:12, yesterday 2350, 2015-0600, evening.",
        )
    return EventTime(
        start=event.start,
        end=event.end,
        precision=precision[1] if precision else event.precision,
        zone=event.zone,
        about=bool(about),
    )


def parse_window(start: str, end: str, *, now: datetime, zone: str) -> EventTime:
    """Parse a span from its two ends, each as `parse_time` takes a point in time.

    Raises:
        InputError: As parse_time, or it ends before it starts.
    """
    return _span(start.strip(), end.strip(), now, zone)


def last_moment(found: EventTime) -> datetime:
    """The last second that a time may mean, UTC; of a day, month or year by the calendar."""
    end = found.end or found.start
    if found.precision in _SPAN:
        return end + _SPAN[found.precision]
    zone = zone_of(found.zone)
    day = end.astimezone(zone).date()
    after = day + timedelta(days=1)
    if found.precision == "month":
        after = (day.replace(day=1) + timedelta(days=31)).replace(day=1)
    elif found.precision == "year":
        after = date(day.year + 1, 1, 1)
    return datetime.combine(after, time(), zone).astimezone(UTC) - timedelta(seconds=1)


def _simple(text: str, now: datetime, zone: str) -> EventTime | None:
    coarse = _COARSE.fullmatch(text)
    if coarse:
        return _coarse(coarse, zone)
    part = _PART.fullmatch(text)
    if part:
        return _part_of_day(part, now, zone)
    if text.casefold() in ("now", "зараз", "сейчас"):
        return EventTime(start=now.replace(second=0, microsecond=0), zone=zone)
    match = _POINT.fullmatch(text)
    if match is None or not text:
        return None
    return _point(match, now, zone, after=None)


def _window(text: str, now: datetime, zone: str) -> EventTime | None:
    text = re.sub(r"^(?:from|between)\s+", "", text, flags=re.IGNORECASE)
    for mark in (_BETWEEN, _SPACED, _HYPHEN):
        ends = mark.split(text)
        if len(ends) > 2:  # an ISO date has hyphens of its own: the last one is meant
            last = list(mark.finditer(text))[-1]
            ends = [text[: last.start()], text[last.end() :]]
        whole = all(_POINT.fullmatch(each) and each for each in ends)
        if len(ends) == 2 and whole:
            return _span(ends[0], ends[1], now, zone)
    return None


def _span(start: str, end: str, now: datetime, zone: str) -> EventTime:
    first, last = _ends(start, end, now, zone)
    if last.start > now + SLACK and _over_midnight(first, last, start + end):
        # Nobody saw the end of a night that has only begun: it was the one before.
        first, last = _ends(start, end, now - timedelta(days=1), zone)
    precision = min(first.precision, last.precision, key=TIME_PRECISIONS.index)
    if "day" in (first.precision, last.precision):
        precision = max(first.precision, last.precision, key=TIME_PRECISIONS.index)
    return EventTime(start=first.start, end=last.start, precision=precision, zone=first.zone)


def _ends(start: str, end: str, now: datetime, zone: str) -> tuple[EventTime, EventTime]:
    first = _simple(start, now, zone)
    match = _POINT.fullmatch(end)
    last = _point(match, now, zone, after=first) if first and match and end else None
    if first is None or last is None or first.end is not None:
        raise InputError(
            "This is not the start and end of a span.", field="time", advice="Such as 2015-0600."
        )
    return first, last


def _over_midnight(first: EventTime, last: EventTime, text: str) -> bool:
    """Whether a span told by two times of day goes over a midnight."""
    days = [each.start.astimezone(zone_of(each.zone)).date() for each in (first, last)]
    return days[0] < days[1] and re.fullmatch(r"[\d:.h\s]+", text) is not None


def _coarse(match: re.Match[str], zone: str) -> EventTime:
    year, _, month = (match["month"] or match["year"]).partition("-")
    first = day_of(int(year), int(month or 1), 1)
    return EventTime(
        start=moment_of(datetime.combine(first, time()), zone, None, None),
        precision="month" if month else "year",
        zone=zone,
    )


def _part_of_day(match: re.Match[str], now: datetime, zone: str) -> EventTime:
    own = match["part"] is not None
    begins, ends = _PARTS[(match["part"] or match["b_part"]).casefold()]
    today = now.astimezone(zone_of(zone))
    groups = match.groupdict()
    day = _told_date({k.removeprefix("b_"): v for k, v in groups.items()
                       if k.startswith("b_") != own and v is not None}, today)  # fmt: skip
    first = day or today.date()
    if day is None and datetime.combine(first, begins, today.tzinfo) > today:
        first -= timedelta(days=1)
    last = first + timedelta(days=1) if ends < begins else first
    return EventTime(
        start=moment_of(datetime.combine(first, begins), zone, None, 0),
        end=moment_of(datetime.combine(last, ends), zone, None, 0),
        precision="part_of_day",
        zone=zone,
    )


def _point(
    match: re.Match[str], now: datetime, zone: str, *, after: EventTime | None
) -> EventTime | None:
    local = zone_of(zone)
    today = now.astimezone(local)
    day = _told_date({k: v for k, v in match.groupdict().items() if v is not None}, today)
    if match["clock"] is None:
        if day is None:
            return None
        start = moment_of(datetime.combine(day, time()), zone, None, 0)
        return EventTime(start=start, precision="day", zone=zone)
    clock, days = _clock(match["clock"])
    offset = match["offset"]
    fold = {"first": 0, "second": 1}.get((match["fold"] or "").casefold())

    def on(base: date) -> datetime:
        local_time = datetime.combine(base + timedelta(days=days), clock)
        return moment_of(local_time, zone, offset, fold)

    if day is not None:
        start = on(day)
    elif after is not None:
        start = on(after.start.astimezone(local).date())
        if start < after.start:
            start = on(after.start.astimezone(local).date() + timedelta(days=1))
    else:
        start = on(today.date())
        back = 0
        while start > now + SLACK and back < 2:  # twice where the day has begun here, not there
            back += 1
            start = on(today.date() - timedelta(days=back))
    return EventTime(
        start=start,
        precision="second" if match["second"] else "minute",
        zone="" if offset and offset.upper() in ("Z", "UTC") else zone,
    )


def _told_date(groups: dict[str, str], today: datetime) -> date | None:
    if "iso" in groups:
        return day_of(*(int(part) for part in groups["iso"].split("-")))
    if "dotted" in groups:
        return day_of(*(int(part) for part in reversed(groups["dotted"].split("."))))
    if "near" in groups:
        back = 1 if groups["near"].casefold() in ("yesterday", "вчора", "вчера") else 0
        return today.date() - timedelta(days=back)
    if "dom" not in groups:
        return None
    month, dom = MONTHS[groups["month"].casefold()], int(groups["dom"])
    if "year" in groups:
        return day_of(int(groups["year"]), month, dom)
    found = day_of(today.year, month, dom)
    return found if found <= today.date() else day_of(today.year - 1, month, dom)


def _clock(text: str) -> tuple[time, int]:
    figures = [int(f) for f in re.split(r"[:.,h]", text.casefold())]
    if len(figures) == 1:
        figures = [int(text[:2]), int(text[2:])]
    hour, minute, second = (*figures, 0)[:3]
    if hour == 24:
        if minute or second:
            raise InputError("The day ends at 24:00.", field="time")
        return time(), 1
    return time(hour, minute, second), 0


def format_time(event: EventTime) -> str:
    """The time as `parse_time` reads it, in the zone it was told in."""
    zone = zone_of(event.zone)
    start = event.start.astimezone(zone)
    text = iso(start)
    implied = "second" if start.second else "minute"
    if event.end is not None:
        end = event.end.astimezone(zone)
        text += f"/{iso(end)}"
        implied = "second" if start.second or end.second else "minute"
    written = "" if event.precision == implied else f" ({event.precision})"
    return f"{'about ' if event.about else ''}{text}{written}"


def format_short(event: EventTime) -> str:
    """The time as people write it, where `parse_time` reads that as the same; else `format_time`.

    >>> from datetime import UTC
    >>> start = datetime(2026, 11, 24, 21, 35, tzinfo=UTC)
    >>> format_short(EventTime(start=start, end=start + timedelta(minutes=55), zone="Europe/Kyiv"))
    '2026-11-24 23:35–00:30'
    """
    zone = zone_of(event.zone)
    text = _written(event.start.astimezone(zone), "%Y-%m-%d %H:%M")
    if event.end is not None:
        text += "–" + _written(event.end.astimezone(zone), "%H:%M")
    text = f"{'about ' if event.about else ''}{text}"
    for written in (text, f"{text} ({event.precision})"):
        try:
            if parse_time(written, now=event.start, zone=event.zone) == event:
                return written
        except InputError:  # an hour that comes twice
            break
    return format_time(event)


def _written(moment: datetime, form: str) -> str:
    return moment.strftime(f"{form}:%S" if moment.second else form)
