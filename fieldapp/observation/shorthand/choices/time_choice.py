"""Time of a line: its clock, its day and its part of the day put together, or asked about."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, Final

from fieldapp.errors import InputError, Message
from fieldapp.observation.local_time import zone_of
from fieldapp.observation.notation import moments
from fieldapp.observation.shorthand.neighbours import (
    NOUNS,
    around,
    ask,
    asked_as_one,
    between,
    indices,
)
from fieldapp.observation.shorthand.shapes.pieces import Clock, LineText, Piece
from fieldapp.observation.shorthand.shapes.shape_dates import MONTH, today
from fieldapp.observation.shorthand.shapes.shape_hours import in_part
from fieldapp.observation.shorthand.shapes.shape_times import fits_part
from fieldapp.observation.values import EventTime

_FROM_WHEN: Final = Message("Write from when to when it was.")
_LONGEST: Final = timedelta(hours=16)
"""A longer window over midnight has its ends turned more often than not."""
_LATELY: Final = timedelta(days=31)
_DAY_OR_TIME: Final = Message("A day or a time of day: write the time as 20:10.")
_SHAPES: Final = ("clock", "day", "part", "dotted", "slashed", "group", "time")


def time(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> None:
    """Put the time together; two of them contest each other."""
    _short_dates(line, pieces)
    _weekdays(pieces)
    _borders(pieces)
    _short_ends(line, pieces)
    _hours_of_parts(pieces)
    own = [piece for piece in pieces if piece.shape in _SHAPES]
    if not own or _contested(pieces, own):
        return
    if any(p.shape == "strange" and _MONTH.fullmatch(line.text, p.start, p.end) for p in pieces):
        ask(own, Message("A part of it is asked about: put that right first."), "time")
        return
    by_shape = {shape: [piece for piece in own if piece.shape == shape] for shape in _SHAPES}
    clocks = [*by_shape["clock"], *by_shape["group"]]
    days = [*by_shape["day"], *by_shape["group"]]
    whole = by_shape["time"]
    if _may_be_clock(line, clocks, by_shape["day"]):
        return
    if (
        "time" in values or len(clocks) > 1 or len(days) > 1 or len(by_shape["part"]) > 1
        or (whole and len(own) > 1)
    ):  # fmt: skip
        ask(own, Message("Two times: write one, or from when to when."), "time")
        return
    try:
        found = whole[0].value if whole else _event_time(line, clocks, days, by_shape["part"])
    except InputError as e:
        for piece in own:
            piece.error = InputError(
                e.message, field="time", position=piece.start, suggestions=e.suggestions,
                advice=e.advice,
            )  # fmt: skip
        return
    values["time"] = found
    for piece in own:
        piece.taken = "time"


_MONTH: Final = re.compile(MONTH, re.IGNORECASE)


def _borders(pieces: list[Piece]) -> None:
    """`after midnight`, `до 22:00`: the border of a time is not the time."""
    for at, piece in enumerate(pieces[:-1]):
        after = pieces[at + 1]
        said = "before time" in piece.roles and piece.shape in ("strange", "filling")
        if said and after.shape in _SHAPES and after.error is None:
            asked_as_one([piece, after], _FROM_WHEN, "time")


def _short_ends(line: LineText, pieces: list[Piece]) -> None:
    """`22:15-20`: up to which minute, or a count behind a dash?"""
    for at, piece in enumerate(pieces[:-2]):
        mark, number = pieces[at + 1 : at + 3]
        dash = mark.shape == "mark" and mark.value in "-–—/" and piece.end == mark.start
        figure = line.text[number.start : number.end]
        if piece.shape not in ("clock", "dotted") or not dash or number.start != mark.end:
            continue
        if number.shape != "number" or len(figure) != 2 or not figure.isdigit():
            continue
        clock = piece.value if piece.shape == "clock" else piece.value[0]
        window = f"{clock.first}-{clock.first[:3]}{figure}"
        meant = (window,) if figure < "60" and not clock.last else ()
        asked_as_one([piece, mark, number], _FROM_WHEN, "time", suggestions=meant)


def _hours_of_parts(pieces: list[Piece]) -> None:
    """`вчора ввечері о десятій`: an hour of twelve beside the part of the day that it is in."""
    found = indices(pieces, lambda piece: "twice" in piece.roles and piece.error is not None)
    parts = indices(pieces, lambda piece: piece.shape == "part")
    if len(found) != 1 or len(parts) != 1:
        return
    piece, part = pieces[found[0]], pieces[parts[0]]
    inner = between(pieces, *sorted((found[0], parts[0])))
    clock = in_part(piece, part.value[0])
    if clock and all(each.shape in ("filling", "mark", "day") for each in inner):
        piece.shape, piece.value, piece.error = "clock", clock, None


def _contested(pieces: list[Piece], own: list[Piece]) -> bool:
    """Whether something that may belong to the time is asked about already: then none stands."""
    if not any(
        p.error is not None and p.error.field == "time" and p.shape == "done" for p in pieces
    ):
        return False
    ask(own, Message("Two times: write one, or from when to when."), "time")
    return True


def _weekdays(pieces: list[Piece]) -> None:
    """`Sat 28 Nov` is one day, where that day is a Saturday."""
    days = [piece for piece in pieces if piece.shape == "day"]
    named = [piece for piece in days if "weekday" in piece.roles]
    dates = [piece for piece in days if "weekday" not in piece.roles]
    if len(named) != 1 or len(dates) != 1:
        return
    if date.fromisoformat(dates[0].value).weekday() == int(named[0].roles["weekday"]):
        named[0].shape, named[0].taken = "done", "time"


def _may_be_clock(line: LineText, clocks: list[Piece], days: list[Piece]) -> bool:
    """`28 Nov 2010` without a time of day: 2010 may be one. It is asked about."""
    if clocks or len(days) != 1 or "year" not in days[0].roles:
        return False
    year = days[0].roles["year"]
    now = line.now.astimezone(zone_of(line.zone)).year
    if int(year[2:]) > 59 or int(year) in (now - 1, now):
        return False
    clock = f"{year[:2]}:{year[2:]}"
    text = line.text[days[0].start : days[0].end]
    ask(
        days,
        Message("A year or a time of day: write the time as 20:10."),
        "time",
        suggestions=(text.replace(year, clock), f"{text} 00:00"),
    )
    return True


def _short_dates(line: LineText, pieces: list[Piece]) -> None:
    """`28.11` beside a clock is a day, `22.10` alone a time; `3/5` before a noun is neither.

    Alone, one that is also a day of the last weeks is asked about.
    """
    clocks = any(piece.shape in ("clock", "group") for piece in pieces)
    dotted = indices(pieces, lambda piece: piece.shape == "dotted")
    for at in dotted:
        clock, day = pieces[at].value
        if clocks or len(dotted) > 1:
            if day is None:
                pieces[at].shape, pieces[at].value = "clock", clock
            else:
                pieces[at].shape, pieces[at].value = "day", day
        elif _lately(line, day) and not _LED.search(line.text[: pieces[at].start]):
            ask([pieces[at]], _DAY_OR_TIME, "time", suggestions=(clock.first, day))
            pieces[at].shape = "done"
        else:
            pieces[at].shape, pieces[at].value = "clock", clock
    for at in indices(pieces, lambda piece: piece.shape == "slashed"):
        after = around(pieces, at, 1)
        if after is not None and pieces[after].shape in NOUNS:
            ask(
                [pieces[at]],
                Message("A day or a part of a number: write 3 of 5, or the month's name."),
                "time",
            )
            pieces[at].shape = "done"
        else:
            pieces[at].shape = "day"


def _lately(line: LineText, day: str | None) -> bool:
    return day is not None and today(line) - date.fromisoformat(day) <= _LATELY


_LED: Final = re.compile(r"(?:^|\s)(?:at|о|об|в|у)\s+$")
"""What stands before a time of day, and not before a day."""


def _event_time(
    line: LineText, clocks: list[Piece], days: list[Piece], parts: list[Piece]
) -> EventTime:
    day = _value(days[0], 1) if days else ""
    part, before = parts[0].value if parts else ("", False)
    if part == "night" and days and "named" in days[0].roles:
        raise InputError("Two nights may be meant: write the day of the time itself.", field="time")
    early = part == "night" and bool(clocks) and _value(clocks[0], 0).first < "12"
    if before and not day and not early:
        today = line.now.astimezone(zone_of(line.zone)).date()
        day = (today - timedelta(days=1)).isoformat()
    if days and "until" in days[0].roles and not clocks and not part:
        raise InputError("Two days: write each end with its own day.", field="time")
    if not clocks:
        return _parsed(line, f"{part} {day}".strip())
    clock: Clock = _value(clocks[0], 0)
    if days and "until" in days[0].roles and clock.first < "12":
        day = days[0].roles["until"]
    if part and not (fits_part(clock.first, part)):
        raise InputError("This time does not lie in that part of the day.", field="time")
    if part == "night" and day and clock.first < "12" and "until" not in days[0].roles:
        # "The night of the 27th, 0200" is the 27th or the 28th.
        raise InputError("Two nights may be meant: write the day of the time itself.", field="time")
    about = "about " if clock.about else ""
    return _clock(line, about, f"{day} " if day else "", clock)


def _value(piece: Piece, which: int) -> Any:
    return piece.value[which] if piece.shape == "group" else piece.value


def _clock(line: LineText, about: str, day: str, clock: Clock) -> EventTime:
    if not clock.last:
        return _parsed(line, f"{about}{day}{clock.first}{clock.offset}")
    if clock.last != "now":
        text = f"{about}{day}{clock.first}{clock.offset} – {clock.last}{clock.offset}"
        return _not_turned(_parsed(line, text), clock)
    start = _parsed(line, f"{day}{clock.first}{clock.offset}")
    end = line.now.replace(second=0, microsecond=0)
    return EventTime(
        start=start.start, end=max(end, start.start), zone=start.zone, about=bool(about)
    )


def _not_turned(found: EventTime, clock: Clock) -> EventTime:
    """`between 1155 and 1145`: nearly a day, or the ends the wrong way round?"""
    assert found.end is not None  # noqa: S101 - a window has both ends
    if timedelta(0) < found.end - found.start <= _LONGEST:
        return found
    turned = (f"{clock.last}-{clock.first}",) if clock.last < clock.first else ()
    raise InputError(
        "The end lies before the beginning, or nearly a day after it: write each end with its day.",
        field="time",
        suggestions=turned,
    )


def _parsed(line: LineText, text: str) -> EventTime:
    return moments.parse_time(text, now=line.now, zone=line.zone)
