"""Places of a line: coordinates in any notation, bare or behind @; names behind @ or at."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation import position
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, asked
from fieldapp.observation.shorthand.words.phrase_index import slips_between
from fieldapp.observation.vocabulary import fold

_GRID: Final = (
    r"\d{2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{5}\s+\d{5}|\d{4}\s+\d{4}|\d{3}\s+\d{3}|"
    r"\d{2}\s+\d{2}|"
    r"\d{10}|\d{8}|\d{6}|\d{4})(?!\d)"
)
_UTM: Final = (
    r"(?:UTM\s*)?\d{2}\s?[C-HJ-NP-X]\s*(?:E\s*)?\d{6}\s*(?:m?E)?[\s,]+"
    r"(?:N\s*)?\d{7}(?:\s*m?N)?(?![\w])"
)
_EAST: Final = r"(?:\s*(?:E|W|сх\.?\s?д\.?|в\.?\s?д\.?)(?!\w))?"
_DECIMAL: Final = (
    r"[NS]?\s?-?\d{1,2}[.,]\d{3,8}\s*°?\s*(?:[NS]|пн\.?\s?ш\.?|с\.?\s?ш\.?)?\s*[,;/\s]\s*"
    r"[EW]?\s?-?\d{1,3}[.,]\d{3,8}\s*°?" + _EAST
)
_SEXAGESIMAL: Final = (
    r"[NS]?\s?\d{1,2}\s*[°º]\s*\d{1,2}(?:[.,]\d+)?\s*['′’]?\s*(?:\d{1,2}(?:[.,]\d+)?\s*(?:\"|″|"
    r"''))?\s*(?:[NS]|пн\.?\s?ш\.?|с\.?\s?ш\.?)?"
    r"[,;\s]*[EW]?\s?\d{1,3}\s*[°º]\s*\d{1,2}(?:[.,]\d+)?\s*['′’]?\s*(?:\d{1,2}(?:[.,]\d+)?\s*(?:\"|″|''))?"
    r"(?:\s*(?:E|W|сх\.?\s?д\.?|в\.?\s?д\.?)(?!\w))?"
)
_PREFIX: Final = (
    r"(?P<lead>@\s*|(?:pos(?:ition)?|loc(?:ation)?|grid|mgrs|post|we\s+at|at|in|"
    r"on|near|коорд\w{0,7}|позиц\w{1,3}|точка|пост)\s*:?\s+)?"
)
_COORDINATES: Final = re.compile(
    rf"{_PREFIX}(?P<core>{_GRID}|{_UTM}|{_SEXAGESIMAL}|{_DECIMAL})", re.IGNORECASE
)
_QUOTED: Final = re.compile(r'(?:@\s*|at\s+(?="))"((?:[^"]|"")*)"')
_AT: Final = re.compile(r'@\s*([^\s,;"]+)')
_NAME: Final = r"[^\W\d_][\w'’ʼ-]*"
_NAMES: Final = re.compile(rf"{_NAME}(?:\s+{_NAME}){{0,3}}")
_NEAR: Final = re.compile(
    r"(?P<word>we\s+at|at|near|over|above|in|on|from|inside|outside|towards?|біля|поблизу|над|"
    r"під|в|у|на|із|з|за|возле|около|"
    r"вблизи|под|рядом\s+с|в\s+районі|в\s+районе|from\s+(?:the\s+)?direction\s+of|з\s+боку|"
    r"со\s+стороны)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_OF: Final = re.compile(
    r"(?P<reach>~?\d+(?:[.,]\d+)?\s*(?:km|m|км|"
    r"м))\s*(?:to\s+the\s+)?(?P<point>[^\W\d_]+(?:[ .-]?[^\W\d_]+)?)\s+"
    r"(?:of|from|від|от)\s+(?:the\s+)?(?=[^\W\d_])",
    re.IGNORECASE,
)
_BESIDE_US: Final = re.compile(
    r"(?:of|from|від|от)\s+(?:the\s+|our\s+|нашого\s+|нашего\s+)?(?:op|base|camp|fpb|"
    r"patrol\s+base|hub|поста?|бази|базы)(?!\w)",
    re.IGNORECASE,
)


def places(line: LineText, at: int) -> Piece | None:
    """A place at a place of the line."""
    quoted = _QUOTED.match(line.text, at)
    if quoted:
        return _place(line, at, quoted.end(), quoted[1].replace('""', '"'))
    coordinates = _COORDINATES.match(line.text, at)
    if coordinates:
        return _coordinates(line, at, coordinates)
    marked = _AT.match(line.text, at)
    if marked:
        return _marked(line, at, marked)
    beside = _BESIDE_US.match(line.text, at)
    if beside:
        return asked(at, beside.end(), Message("If that is the post, tell it behind @."))
    return _relative(line, at) or _named(line, at)


def _coordinates(line: LineText, at: int, match: re.Match[str]) -> Piece:
    lead = (match["lead"] or "").strip().casefold()
    end = match.end()
    if lead in ("at", "in", "on", "near") and line.text[:at].strip():
        text = Message("If {1} is the post, write it behind @.", TypedText(match["core"].strip()))
        return asked(at, end, text, "", (f'@"{match["core"].strip()}"',))
    return _place(line, at, end, match["core"])


def _place(line: LineText, at: int, end: int, text: str) -> Piece:
    try:
        place = position.place(text.strip(), line.gazetteer)
    except InputError as e:
        error = InputError(
            e.message, field="post", position=at, suggestions=e.suggestions, advice=e.advice
        )
        return Piece(at, end, "ask", value="post", error=error)
    if place.position is None and line.gazetteer is not None:
        near = _near(line, place.name)
        if near:
            return _unknown(at, end, text, near)
    return Piece(at, end, "place", place)


def _marked(line: LineText, at: int, match: re.Match[str]) -> Piece:
    start = match.start(1)
    known = _longest_name(line, start)
    if known is not None:
        return _place(line, at, known, line.text[start:known])
    return _place(line, at, match.end(), match[1])


def _longest_name(line: LineText, at: int) -> int | None:
    """End of the longest name of the gazetteer that begins here."""
    names = _NAMES.match(line.text, at)
    if names is None or line.gazetteer is None:
        return None
    ends = [m.end() for m in re.finditer(_NAME, names[0])]
    for end in reversed(ends):
        if line.gazetteer.find(names[0][:end]):
            return at + end
    return None


def _near(line: LineText, name: str) -> tuple[str, ...]:
    """Names that a slip or two make of this one."""
    if line.gazetteer is None or len(name) < 4 or line.gazetteer.find(name):
        return ()
    most = 2 if len(name) > 5 else 1
    plain = fold(name)
    return tuple(
        each for each in line.gazetteer.near(name) if slips_between(plain, fold(each), most) <= most
    )


def _unknown(at: int, end: int, name: str, near: tuple[str, ...]) -> Piece:
    text = Message("{1} is no place of the mission's list.", TypedText(name.strip()[:60]))
    return asked(at, end, text, "post", tuple(f'@"{each}"' for each in near))


def _relative(line: LineText, at: int) -> Piece | None:
    """`5 km north of Svitlodarsk`: a place, or where it sounded from? Never guessed."""
    match = _OF.match(line.text, at)
    if match is None:
        return None
    name = re.compile(_NAME).match(line.text, match.end())
    assert name  # noqa: S101 - the pattern looked ahead
    known = _longest_name(line, match.end())
    if known is None and not _near(line, name[0]):
        return None
    end = known or name.end()
    text = Message("{1} may be where you were or where it was.", TypedText(line.text[at:end]))
    return asked(at, end, text, "", (f'@"{line.text[at:end]}"',))


def _named(line: LineText, at: int) -> Piece | None:
    """A name of the gazetteer: the post behind "at", asked about behind other words or alone."""
    before = _NEAR.match(line.text, at)
    start = before.end() if before else at
    if not line.text[start : start + 1].isalpha() or (at and line.text[at - 1].isalnum()):
        return None
    known = _longest_name(line, start)
    if known is None and before and line.text[start].isupper():
        return _declined(line, at, start)
    if known is None or (not before and not line.text[start].isupper()):
        return None
    name = line.text[start:known]
    if before and before["word"].casefold() in ("at", "we at"):
        return _place(line, at, known, name)
    text = Message("If {1} is the post, write it behind @.", TypedText(name))
    return asked(at, known, text, "", (f'@"{name}"',))


def _declined(line: LineText, at: int, start: int) -> Piece | None:
    """A name in another case, such as `в Горлівці`: asked about by the name that is near it."""
    word = re.compile(_NAME).match(line.text, start)
    if word is None or line.index.longest(line.text, start) is not None:
        return None
    near = _near(line, word[0])
    if not near:
        return None
    return _unknown(at, word.end(), word[0], near)
