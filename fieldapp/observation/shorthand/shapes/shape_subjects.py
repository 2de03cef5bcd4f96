"""Values of a line that tell of something else: wind, visibility, speed, which way one looked."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import Message, TypedText
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, asked
from fieldapp.observation.shorthand.shapes.shape_amounts import distances
from fieldapp.observation.shorthand.shapes.shape_angles import angles

_SPEED: Final = re.compile(
    r"\d{1,4}(?:[.,]\d)?(?:\s*-\s*\d{1,4})?\s*(?:k(?:m|ilomet(?:re|er)s?)\s*(?:/\s*h(?:r|our)?|per\s+hour|"
    r"an\s+hour)|kmh|kph|mph|knots?|kts?|m\s*/\s*s(?:ec)?|met(?:re|er)s?\s+per\s+second|"
    r"км\s*/\s*(?:год\w{0,3}|ч\w{0,3})|км\s+(?:на|в)\s+(?:годину|час)|м\s*/\s*с(?:ек)?)(?!\w)",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(
    r"(?:(?:head|tail|cross)?winds?|visibility|vis|speed|temp(?:erature)?|facing|looking|"
    r"back[\s-]?bearing|(?:angle\s+of\s+)?elevation|drove|driven|driving|walked|travell?ed|"
    r"віт(?:ер|ру|ром)|видимість|видимості|швидкість|швидкістю|температура|обличчям|кут\s+місця|"
    r"проїха\w+|пройш\w+|їха\w+|вет(?:ер|ра|ром)|видимость|видимости|скорость|скоростью|лицом|"
    r"угол\s+места|проеха\w+|прош[её]?л\w*|ехали)(?!\w)\.?",
    re.IGNORECASE,
)
_COURSE: Final = re.compile(
    r"(?:course|hdg|курс\w{0,2})\s*:?\s*\d{1,3}(?![\w:°]|[.,-]\d)(?:\s*град(?!\w)\.?)?",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(
    r"\s*(?:[:=]\s*|(?:(?:is|was|from|to|the|of|at|about|only|less\s+than|up\s+to|under|за|на|до|"
    r"з|зі|із|с|со|около|близько|лише|только|менше|менее)\s+){0,3})",
    re.IGNORECASE,
)
_DEGREES: Final = re.compile(r"[-+−]?\d{1,2}(?:\s*°)?(?:\s*[CС])?(?![\w:.])")
_WIND: Final = re.compile(r"\s+(?:winds?|віт(?:ер|ру|ром)|вет(?:ер|ра|ром))(?!\w)", re.IGNORECASE)
_TEMPERATURE: Final = ("t", "т")


def subjects(line: LineText, at: int) -> Piece | None:
    """`wind N 5 m/s`, `visibility 200 m`, `80 km/h`: values that are none of the event's."""
    if at and line.text[at - 1].isalnum():
        return None
    course = _COURSE.match(line.text, at)
    if course:
        return asked(at, course.end(), Message("Write a course in degrees: 045°."), "directions")
    end = _wind(line, at) or _of_subject(line, at) or _speed(line.text, at)
    if end is None:
        return None
    text = Message(
        "{1} tells nothing of what was heard or seen: F8 puts it into the note.",
        TypedText(line.text[at:end][:60]),
    )
    return asked(at, end, text)


def _speed(text: str, at: int) -> int | None:
    match = _SPEED.match(text, at)
    return match.end() if match else None


def _wind(line: LineText, at: int) -> int | None:
    """End of `north wind`, with its speed."""
    found = angles(line, at)
    wind = _WIND.match(line.text, found.end) if found is not None else None
    return _values(line, wind.end(), warm=False)[1] if wind else None


def _of_subject(line: LineText, at: int) -> int | None:
    """End of a subject and its values; None where it has none."""
    subject = _SUBJECT.match(line.text, at)
    if subject is None:
        return None
    warm = subject[0].casefold().startswith(_TEMPERATURE)
    any_value, end = _values(line, subject.end(), warm=warm)
    return end if any_value else None


def _values(line: LineText, at: int, *, warm: bool) -> tuple[bool, int]:
    """Whether values follow one another here, and where they end."""
    any_value = False
    while (end := _value(line, at, warm=warm)) is not None:
        any_value, at = True, end
    return any_value, at


def _value(line: LineText, at: int, *, warm: bool) -> int | None:
    gap = _BETWEEN.match(line.text, at)
    start = gap.end() if gap else at
    if start >= len(line.text) or start == at:
        return None
    degrees = _DEGREES.match(line.text, start) if warm else None
    if degrees:
        return degrees.end()
    found = [piece.end for piece in (angles(line, start), distances(line, start)) if piece]
    speed = _speed(line.text, start)
    return max([*found, *([speed] if speed else [])], default=None)
