"""Compass points and bearings of a line, in every spelling; arcs, and passages from one to another.

`N.E.`, `N-E`, `N E`, `north-east`, `ПнСх`, `на північному сході`, `С-В`, `северо-восток` are NE.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import Message, TypedText
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, asked, counted
from fieldapp.observation.values import COMPASS, Direction


def _spelled(letters: dict[str, str], joints: tuple[str, ...]) -> str:
    """Points spelled by letters, the longest first."""
    found = []
    for point in sorted(COMPASS, key=len, reverse=True):
        own = [letters[letter] for letter in point]
        if len(own) == 1:
            found.append(own[0])
            continue
        found += [joint.join(own) + (r"\.?" if "." in joint else "") for joint in joints]
    return "|".join(found)


_LATIN: Final = _spelled({c: c for c in "NESW"}, ("", r"\.\s?", r"\.?-", r"\s"))
_SHORT_UK: Final = _spelled(
    {"N": "Пн", "E": "Сх", "S": "Пд", "W": "Зх"}, ("", r"\.\s?", r"\.?-", r"\s")
)
_SHORT_RU: Final = _spelled({"N": "С", "E": "В", "S": "Ю", "W": "З"}, ("", r"\.\s?", r"\.?-"))
_LONG_EN: Final = (
    r"(?:north|south|east|west)(?:[-\s]?(?:north|south|east|west)){0,2}"
    r"(?:ern|erly|wards?)?(?:\s+directions?)?"
)
_FIRST: Final = (
    r"(?:північн[^\W\d_]{1,4}|південн[^\W\d_]{1,4}|східн[^\W\d_]{1,4}|західн[^\W\d_]{1,4}|півн|півд|північ|південь|"
    r"схід|захід"
    r"|северо|сев|юго|восточно|западно)\.?[-\s]?"
)
_LAST: Final = (
    r"(?:північ[^\W\d_]{0,4}|півноч[^\W\d_]{0,3}|півн|південь|південн[^\W\d_]{0,4}|півдн[^\W\d_]{0,4}|півд"
    r"|східн[^\W\d_]{0,4}|сход[^\W\d_]{0,3}|схід|західн[^\W\d_]{0,4}|заход[^\W\d_]{0,3}|захід|зах"
    r"|северн[^\W\d_]{0,4}|север[^\W\d_]{0,3}|южн[^\W\d_]{0,4}|юг[^\W\d_]{0,3}|восточн[^\W\d_]{0,4}|восток[^\W\d_]{0,3}|"
    r"западн[^\W\d_]{0,4}|запад[^\W\d_]{0,3}|сев|юж|вост|зап)"
)
_LONG: Final = rf"(?:{_FIRST}[сз]х(?!\w)|(?:{_FIRST}){{0,2}}{_LAST})"
_POINT: Final = rf"(?:{_LONG_EN}|{_LONG}|{_LATIN}|{_SHORT_UK}|{_SHORT_RU})(?!\w)"
_CUE: Final = (
    r"(?:az(?:imuth|m)?|bearing|brg|heading|аз(?:имут\w{0,3})?|пеленг\w{0,2}|direction|dir|"
    r"напрямок|направление)"
    r"\.?\s*:?\s*(?=\d)"
)
_SIGN: Final = r"\s*(?:°|º|deg(?:rees)?\b|градус\w{0,3})"
_DEGREES: Final = (
    rf"(?:{_CUE}\d{{1,3}}(?:[.,]\d)?(?:{_SIGN}|(?![\d:+]|[.,-]\d|\s*(?:mm|мм|km|км|m|м|mils?|expl|o['’]?\s?clock)\b))"
    rf"|\d{{3}}(?=\s*(?:mag(?:netic)?|true|маг(?:н\w{{0,8}})?)(?!\w))|\d{{1,3}}(?:[.,]\d)?{_SIGN}|\d{{3}}(?=\s*[-–]\s*\d{{3}}{_SIGN})"
    r"|0\d{2}(?![\d:]|[.,]\d|\s*(?:mm|мм|km|км|m|м|h|hrs)\b|\w))"
)
_NORTH: Final = (
    r"(?:\s*(?P<north>\((?:mag(?:netic)?|M|true|T|маг(?:н\w{0,8})?|істин\w{0,6}|истин\w{0,6})\)"
    r"|(?:mag(?:netic)?|M|true|T|маг(?:н\w{0,8})?|істин\w{0,6}|истин\w{0,6})(?![\w-])))?"
)
_ERROR: Final = (
    r"(?:\s*(?:±|\+/-)\s*(?P<error>\d{1,3}(?:[.,]\d)?)\s*(?:°|deg\b)?(?!\s*(?:k?m|к?м)\b))?"
)
_TO: Final = r"\s*(?:–|—|→|->|\bto\b|\bthrough\b|\bдо\b|\bthru\b)\s*(?:the\s+)?"
_ONE: Final = re.compile(
    rf"(?:the\s+)?(?P<broad>broad\s+)?(?P<a>{_POINT}|{_DEGREES})"
    rf"(?:{_TO}(?P<b>{_POINT}|{_DEGREES}))?{_NORTH}{_ERROR}",
    re.IGNORECASE,
)
_CUED: Final = re.compile(
    r"(?:direction|dir|напрямок|направление)\.?\s*:?\s*\d{1,3}", re.IGNORECASE
)
_BETWEEN: Final = re.compile(
    rf"(?:between|between\s+the|між|между)\s+(?:the\s+)?(?P<a>{_POINT}|{_DEGREES})"
    rf"\s+(?:and|та|і|й|и)\s+(?:the\s+)?(?P<b>{_POINT}|{_DEGREES})",
    re.IGNORECASE,
)
_MOVES: Final = (
    r"(?:in\s+flight|flight|flying|flew|flies|fired|moving|moved|heading|headed|going|passing|"
    r"(?:про|по|пере)?літ(?!ак)\w{1,5}|(?:про|по|пере)?лет[еиія]\w{1,4}|рух\w{1,6}|движ\w{1,6}|"
    r"двига\w{1,5}|"
    r"у\s+польоті|в\s+польоті|"
    r"в\s+пол[её]те|політ|пол[её]т)"
)
_FROM: Final = r"(?:from|out\s+of|з|зі|із|с|со|від|от)\s+(?:the\s+)?"
_TOWARDS: Final = r"(?:to|towards?|на|до|в\s+бік|у\s+бік|в\s+сторону|к)\s+(?:the\s+)?"
_PASSAGE: Final = re.compile(
    rf"(?P<cue>{_MOVES}\s+)?(?P<m1>mostly\s+)?(?:(?P<from>{_FROM})?(?P<a>{_POINT}|{_DEGREES})"
    rf"(?:\s*(?:-|–|—|→|->|\bto\b|\btowards?\b|\bна\b|\bдо\b|"
    rf"\bв\s+сторону\b)\s*(?:the\s+)?(?P<b>{_POINT}|{_DEGREES}))?"
    rf"|(?P<to>{_TOWARDS})(?P<c>{_POINT}|{_DEGREES}))(?P<bound>[\s-]?bound(?!\w))?(?P<m2>\s+mostly)?",
    re.IGNORECASE,
)
_MILS: Final = re.compile(
    r"(?:(?:az|azimuth|аз|азимут)\.?\s*)?(?P<mils>\d{2,4})\s*-?mils?\b"
    r"|(?:az|azimuth|аз|азимут|бусоль|буссоль)\.?\s*\d{1,2}-\d{2}(?!\d)"
    r"|\d{1,2}\s*o['’]?\s?clock\b|\bна\s+\d{1,2}\s+годин\w*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of movement: from one angle, to another.

    Attributes:
        origin, heading: Tenths of a degree, None where not told.
        moves: A word of movement stands before it.
        leads: "from" or "to" stands before it.
        dashed: Both with nothing but a dash between them.
        points: Told in compass points.
        mostly: "mostly" stands beside it.
        text: As two texts, to offer both readings.
    """

    origin: int | None
    heading: int | None
    moves: bool
    leads: str
    dashed: bool
    points: bool
    mostly: bool
    text: tuple[str, str]


def angles(line: LineText, at: int) -> Piece | None:
    """A direction, an arc or a passage at a place of the line."""
    short = _SHORT_DEGREES.match(line.text, at)
    if short and (short["cue"] or short["unit"][0] in "гГ" or not counted(line, short.end())):
        return _short_degrees(line, short)
    mils = _MILS.match(line.text, at)
    if mils:
        hint = (f"{int(mils['mils']) * 360 / 6400:g}°",) if mils["mils"] else ()
        return asked(
            at, mils.end(),
            Message("Write a bearing in degrees: circles of 6,400 and of 6,000 are both in use."),
            "directions", hint,
        )  # fmt: skip
    between = _BETWEEN.match(line.text, at)
    if between:
        return _between(between)
    one = _ONE.match(line.text, at)
    passage = _PASSAGE.match(line.text, at)
    best = one if one and (not passage or one.end() >= passage.end()) else None
    if best is not None and _CUED.fullmatch(best[0]) and counted(line, best.end()):
        return None  # `from that direction 3 shots`
    if best is not None and not (passage and passage["from"] and passage.end() == best.end()):
        return None if _cut_off(line.text, best.end()) else _direction(best)
    if passage is None or _cut_off(line.text, passage.end()):
        return None
    return _passage(line.text, passage)


def _short_degrees(line: LineText, match: re.Match[str]) -> Piece | None:
    """`азимут 45 град.`: degrees behind a word for a direction; a bare `45 град` is asked about."""
    if _in_word(line.text, match.start()):
        return None
    first, last = tenths(match["a"]), tenths(match["b"]) if match["b"] else None
    if not match["cue"] or not match["unit"].islower():
        text = Message("{1} may be degrees or a weapon.", TypedText(match[0].strip()))
        return asked(match.start(), match.end(), text, "directions", (f"{match['a']}°",))
    if first is None or (match["b"] and last is None):
        return asked(
            match.start(), match.end(), Message("There is no such direction."), "directions"
        )
    return Piece(
        match.start(), match.end(), "angle", Direction(start=first, end=last, points=False)
    )


def _in_word(text: str, at: int) -> bool:
    """Whether a letter or digit stands right before a place."""
    return at > 0 and text[at - 1].isalnum()


_SHORT_DEGREES: Final = re.compile(
    r"(?P<cue>(?:az(?:imuth|m|imut)?|bearing|brg|direction|dir|heading|аз(?:имут\w{0,3})?|пеленг\w{0,2}|"
    r"напр(?:ям\w{0,4}|авлени[еию])?|на|по)\.?\s*:?\s*)?"
    r"(?P<a>\d{1,3}(?:[.,]\d)?)(?:\s?[-–—]\s?(?P<b>\d{1,3}(?:[.,]\d)?))?\s*(?P<unit>град|grad)(?!\w)\.?",
    re.IGNORECASE,
)


def _between(match: re.Match[str]) -> Piece:
    """`between N and NE`: the smaller arc of the two, in whichever order they are told."""
    start, end = match.span()
    a, b = tenths(match["a"]), tenths(match["b"])
    points = [not re.search(r"\d", match[each]) for each in "ab"]
    if a is None or b is None or points[0] != points[1] or (b - a) % 3600 == 1800:
        return asked(start, end, Message("There is no such direction."), "directions")
    if (b - a) % 3600 > 1800:
        a, b = b, a
    return Piece(start, end, "angle", Direction(start=a, end=b, points=points[0]))


def _cut_off(text: str, end: int) -> bool:
    """Whether a slash follows that does not lead to another point, as in `w/ HMG`, `s/arms`."""
    return text[end : end + 1] == "/" and not _ONE.match(text, end + 1)


def _direction(match: re.Match[str]) -> Piece:
    start, end = match.span()
    a = tenths(match["a"])
    b = tenths(match["b"]) if match["b"] else None
    if a is None or (match["b"] and b is None):
        return asked(start, end, Message("There is no such direction."), "directions")
    points = not re.search(r"\d", match["a"])
    if match["b"] and points != (not re.search(r"\d", match["b"])):
        return asked(
            start, end, Message("An arc is in points or in degrees, not both."), "directions"
        )
    north = (match["north"] or "").strip("()").casefold()
    error = match["error"]
    value = Direction(
        start=a,
        end=b,
        points=points,
        error=round(float(error.replace(",", ".")) * 10) if error else None,
        magnetic=north.startswith(("m", "маг")),
        broad=bool(match["broad"]) or "erly" in match["a"].casefold(),
    )
    return Piece(start, end, "angle", value)


def _passage(typed: str, match: re.Match[str]) -> Piece:
    start, end = match.span()
    first, second = match["a"] or "", match["b"] or match["c"] or ""
    a, b = (tenths(each) if each else None for each in (first, second))
    if (first and a is None) or (second and b is None):
        return asked(start, end, Message("There is no such direction."), "directions")
    between = typed[match.end("a") : match.start("b")].strip() if match["a"] and match["b"] else ""
    leads = "from" if match["from"] else "to" if match["to"] else ""
    cue = (match["cue"] or "").strip().casefold()
    if match["bound"] and not second and not leads:  # `NW bound`
        first, second, a, b, leads, cue = "", first, None, a, "to", "bound"
    if cue == "fired" and not (leads or second):
        text = Message("Where it flew or where it was: write flying before a flight.")
        return asked(start, end, text, "directions", (first, f"flying to {first}"))
    if not (cue or leads or second):
        return Piece(start, end, "angle", Direction(start=a or 0))
    value = Passage(
        origin=a, heading=b, moves=bool(cue), leads=leads, dashed=between == "-",
        points=not re.search(r"\d", first + second),
        mostly=bool(match["m1"] or match["m2"]), text=(first.strip(), second.strip()),
    )  # fmt: skip
    return Piece(start, end, "passage", value)


_STEMS: Final = (
    ("північ", "N"), ("півн", "N"), ("півд", "S"), ("сх", "E"), ("зах", "W"),
    ("сев", "N"), ("юг", "S"), ("юж", "S"), ("вост", "E"), ("зап", "W"),
    ("north", "N"), ("south", "S"), ("east", "E"), ("west", "W"),
    ("пн", "N"), ("пд", "S"), ("зх", "W"), ("с", "N"), ("в", "E"), ("ю", "S"), ("з", "W"),
    ("n", "N"), ("e", "E"), ("s", "S"), ("w", "W"),
)  # fmt: skip
_TOKEN: Final = re.compile(
    r"північ\w*?(?=[-\s]|сх|зах|$)|півноч\w*|півн|півд\w*?(?=[-\s]|сх|зах|$)|"
    r"сх[іо]д\w*|зах[іо]д\w*"
    r"|зах|северо|сев\w*|юго|юг\w*|юж\w*|вост\w*|зап\w*|north|south|east|west|пн|пд|сх|зх|"
    r"[свюз]|[nesw]"
)


def tenths(text: str) -> int | None:
    """The angle of a point or of degrees, in tenths of a degree; None where there is none such."""
    figure = re.search(r"\d{1,3}(?:[.,]\d)?", text)
    if figure:
        value = round(float(figure[0].replace(",", ".")) * 10)
        return None if value > 3600 else value % 3600
    plain = re.sub(r"(?:ern|erly|wards?)?(?:\s+directions?)?$", "", text.casefold().strip())
    letters = ""
    for token in _TOKEN.finditer(plain):
        letters += next(letter for stem, letter in _STEMS if token[0].startswith(stem))
    return COMPASS.index(letters) * 225 if letters in COMPASS else None
