"""Directions from a post and of flight as people type them, and back.

None, or an empty tuple, is "not known". What is written with `format_…` is read back to the same
value.

    direction  NE | north-east | ПнСх | NE to SSE | 045° | 270° M ±5 | southerly | SE, S
    flight     W-E | from SW | to NE | vertical | mostly W-E

>>> format_directions(parse_directions("north-east to SSE")), format_flight(parse_flight("W-E"))
('NE to SSE', 'W-E')
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.values import COMPASS, Direction, Flight

_UNKNOWN: Final = frozenset({"", "?", "-", "n/k", "nk", "n/a", "unknown", "not known", "not given",
                             "not assessed", "невідомо", "неизвестно", "inconnu"})  # fmt: skip


def unknown(text: str) -> bool:
    """Whether a text says that nothing is known."""
    return text.strip().casefold() in _UNKNOWN


_LONG: Final = {"north": "N", "east": "E", "south": "S", "west": "W"}
_LOCAL: Final = (
    {"пн": "N", "сх": "E", "пд": "S", "зх": "W"},
    {"с": "N", "в": "E", "ю": "S", "з": "W"},
)


_FRENCH: Final = {"N": "nord", "E": "est", "S": "sud", "W": "ouest"}
"""Read only where west is among them: "N", "SE" are English too, and "est" may be "estimated"."""


def _point_names() -> dict[str, int]:
    names = {}
    for number, letters in enumerate(COMPASS):
        names[letters.casefold()] = number * 225
        for local in _LOCAL:
            back = {latin: word for word, latin in local.items()}
            names["".join(back[letter] for letter in letters)] = number * 225
        back = {latin: word for word, latin in _LONG.items()}
        long = [back[letter] for letter in letters]
        for joint in ("", "-", " "):
            names[joint.join(long)] = number * 225
            if len(long) == 3:  # north-northeast
                names[long[0] + "-" + long[1] + long[2]] = number * 225
        if "W" in letters:
            names["-".join(_FRENCH[letter] for letter in letters)] = number * 225
            if len(letters) == 3:  # "O", "NO" and "SO" are not: a "no" is not the north-west
                names[letters.replace("W", "O").casefold()] = number * 225
    return names


_POINTS: Final = _point_names()
_POINT: Final = "|".join(
    re.escape(name) + r"(?!\w)" for name in sorted(_POINTS, key=len, reverse=True)
)
_ANGLE: Final = (
    rf"(?P<point{{0}}>{_POINT})"
    r"|(?P<angle{0}>\d{{1,3}}(?:[.,]\d)?)\s*(?P<sign{0}>°|deg\b|degrees\b)?"
)
_BROAD: Final = {
    long + "erly": letters for long, letters in _LONG.items()
} | {
    f"{a}{joint}{b}erly": _LONG[a] + _LONG[b]
    for a in ("north", "south") for b in ("east", "west") for joint in ("", "-")
}  # fmt: skip
_NEXT: Final = re.compile(r"\s*(?:,|;|/|&|\band\b|\bта\b|\bи\b|\bet\b)\s*", re.IGNORECASE)


@cache
def _direction_pattern() -> re.Pattern[str]:
    """The pattern of a direction; patterns this long are compiled when they are first needed."""
    return re.compile(
        rf"(?:(?P<broad>broad|globalement)\s+|(?P<erly>{'|'.join(_BROAD)})\b|)"
        rf"(?:{_ANGLE.format(1)})?"
        rf"(?:\s*(?P<arc>-|–|—|\bto\b|\bдо\b|\bà\b)\s*(?:{_ANGLE.format(2)}))?"
        r"\s*(?P<north>m\b|mag\b|magn\.|magnetic\b|t\b|true\b)?"
        r"\s*(?:(?:±|\+/-|\+-)\s*(?P<error>\d{1,3}(?:[.,]\d)?)\s*°?)?"
        r"(?:\s*\(range\))?(?:\s*directions?\b)?",
        re.IGNORECASE,
    )


def point(text: str) -> int | None:
    """The angle of a compass point in tenths of a degree, None where it is none."""
    return _POINTS.get(text.strip().casefold())


def parse_directions(text: str) -> tuple[Direction, ...]:
    """Parse one or several directions from the post.

    Raises:
        InputError: Not a direction, or beyond 360°.
    """
    if unknown(text):
        return ()
    plain = text.strip()
    found, at = [], 0
    while True:
        match = _direction_pattern().match(plain, at)
        if match is None or match.end() == at or not _has_angle(match):
            raise InputError(
                Message("{1} is not a direction.", TypedText(plain[at : at + 40])),
                field="directions",
                position=_offset(text, plain, at),
                advice="Such as NE, SE,S, NE to SSE, 045°, 270°M ±5, southerly.",
            )
        found.append(_direction(match))
        at = match.end()
        if at == len(plain):
            return tuple(found)
        comma = _NEXT.match(plain, at)
        at = comma.end() if comma and comma.end() > at else at
        if comma is None or comma.end() == len(plain):
            raise InputError(
                Message("{1} is not a direction.", TypedText(plain[at : at + 40])),
                field="directions",
                position=_offset(text, plain, at),
            )


def _has_angle(match: re.Match[str]) -> bool:
    first = match["point1"] or match["angle1"]
    return bool(match["erly"]) != bool(first) and not (match["erly"] and match["arc"])


def _direction(match: re.Match[str]) -> Direction:
    magnetic = (match["north"] or "").casefold().startswith("m")
    error = _tenths(match["error"]) if match["error"] else None
    if match["erly"]:
        start = _POINTS[_BROAD[match["erly"].casefold()].casefold()]
        return Direction(start=start, broad=True, magnetic=magnetic, error=error)
    points = bool(match["point1"])
    if match["arc"] and bool(match["point2"]) != points:
        raise InputError("An arc is in points or in degrees, not both.", field="directions")
    return Direction(
        start=_angle(match, 1),
        end=_angle(match, 2) if match["arc"] else None,
        points=points,
        error=error,
        magnetic=magnetic,
        broad=bool(match["broad"]),
    )


def _angle(match: re.Match[str], number: int) -> int:
    if match[f"point{number}"]:
        return _POINTS[match[f"point{number}"].casefold()]
    return _tenths(match[f"angle{number}"])


def _tenths(figure: str) -> int:
    whole, _, part = figure.replace(",", ".").partition(".")
    tenths = int(whole) * 10 + int(part or 0)
    return 0 if tenths == 3600 else tenths


def format_directions(directions: tuple[Direction, ...]) -> str:
    """The directions as `parse_directions` reads them."""
    return ", ".join(_format_direction(each) for each in directions)


def _format_direction(direction: Direction) -> str:
    words = ["broad"] if direction.broad else []
    words.append(_format_angle(direction.start, points=direction.points))
    if direction.end is not None:
        words += ["to", _format_angle(direction.end, points=direction.points)]
    if direction.magnetic:
        words.append("mag")
    if direction.error is not None:
        words.append(f"±{direction.error / 10:g}°")
    return " ".join(words)


def _format_angle(tenths: int, *, points: bool) -> str:
    return COMPASS[tenths // 225] if points else f"{tenths / 10:g}°"


# --- Flight.


@cache
def _flight_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?P<mostly1>(?:mostly|переважно|в основном|surtout)\s+)?"
        r"(?:fired\s+|flying\s+|in flight\s+|moving\s+|heading\s+)?"
        rf"(?:(?P<short>(?:{_ANGLE.format(1)})\s*(?:-|–|—|→|to)\s*(?:{_ANGLE.format(2)}))"
        rf"|(?:(?P<from>from|від|з|зі|із|от|с|со|de)\s+(?:{_ANGLE.format(3)}))?\s*"
        rf"(?:(?:to|towards|до|на|к|vers)\s+(?:{_ANGLE.format(4)}))?)"
        r"\s*(?P<vertical>(?:in )?vertical(?: flight)?|вертикально)?"
        r"\s*(?P<mostly2>\(?(?:mostly|переважно|в основном|surtout)\)?)?",
        re.IGNORECASE,
    )


def parse_flight(text: str) -> Flight | None:
    """Parse a direction of flight or movement.

    Raises:
        InputError: Not such a direction.
    """
    if unknown(text):
        return None
    plain = text.strip()
    match = _flight_pattern().fullmatch(plain)
    heads = match and (match["short"] or match["vertical"] or match["from"])
    if match is None or not (heads or match["point4"] or match["angle4"]):
        raise InputError(
            Message("{1} is not a direction of flight.", TypedText(text[:60])),
            field="flight",
            position=0,
            advice="Such as W-E, from SW, to NE, vertical, mostly W-E.",
        )
    origin, heading = (1, 2) if match["short"] else (3, 4)
    return Flight(
        origin=_angle_or_none(match, origin),
        heading=_angle_or_none(match, heading),
        vertical=bool(match["vertical"]),
        mostly=bool(match["mostly1"] or match["mostly2"]),
    )


def _angle_or_none(match: re.Match[str], number: int) -> int | None:
    text = match[f"point{number}"] or match[f"angle{number}"]
    return _angle(match, number) if text else None


def format_flight(flight: Flight) -> str:
    """The flight as `parse_flight` reads it."""
    origin, heading = (
        None if tenths is None else _format_angle(tenths, points=tenths % 225 == 0)
        for tenths in (flight.origin, flight.heading)
    )
    if origin and heading:
        words = [f"{origin}-{heading}"]
    else:
        words = [f"from {origin}"] if origin else []
        words += [f"to {heading}"] if heading else []
    words += ["vertical"] if flight.vertical else []
    return " ".join(words + (["mostly"] if flight.mostly else []))


def _offset(text: str, plain: str, at: int) -> int:
    """Offset in the typed text of an offset in the stripped one."""
    return text.find(plain[:1]) + at if plain else 0
