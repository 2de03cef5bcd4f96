"""Places of a line: coordinates in any notation, bare or behind @; names behind @ or at."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation import position
from fieldapp.observation.notation.local_words import points_of
from fieldapp.observation.notation.place_forms import nominatives
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.shorthand.shapes.pieces import (
    LineText,
    Piece,
    asked,
    counted,
    length_behind,
)
from fieldapp.observation.shorthand.shapes.shape_amounts import distances
from fieldapp.observation.shorthand.shapes.shape_angles import angles, tenths
from fieldapp.observation.shorthand.shapes.shape_times import times
from fieldapp.observation.vocabulary import fold
from fieldapp.observation.words.phrase_index import slips_between

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
    r"[EW]?\s?-?\d{1,3}[.,]\d{3,8}\s*°?"
    + _EAST
    + r"|\d{1,2}[.,]\d{1,2}\s*°?\s*[NS][,;/\s]\s*\d{1,3}[.,]\d{1,2}\s*°?\s*[EW](?!\w)"
)
"""Decimal degrees: three places and more, or fewer beside both hemispheres."""
_SEXAGESIMAL: Final = (
    r"[NS]?\s?\d{1,2}\s*[°º]\s*\d{1,2}(?:[.,]\d+)?\s*['′’]?\s*(?:\d{1,2}(?:[.,]\d+)?\s*(?:\"|″|"
    r"''))?\s*(?:[NS]|пн\.?\s?ш\.?|с\.?\s?ш\.?)?"
    r"[,;\s]*[EW]?\s?\d{1,3}\s*[°º]\s*\d{1,2}(?:[.,]\d+)?\s*['′’]?\s*(?:\d{1,2}(?:[.,]\d+)?\s*(?:\"|″|''))?"
    r"(?:\s*(?:E|W|сх\.?\s?д\.?|в\.?\s?д\.?)(?!\w))?"
)
_MINUTES: Final = (
    r"[NS]\s?\d{1,2}\s*[°º]?\s+\d{1,2}[.,]\d{1,5}\s*['′’]?[,;/\s]*"
    r"[EW]\s?\d{1,3}\s*[°º]?\s+\d{1,2}[.,]\d{1,5}\s*['′’]?(?!\w)"
    r"|\d{1,2}\s*[°º]?\s+\d{1,2}[.,]\d{1,5}\s*['′’]?\s*[NS][,;/\s]*"
    r"\d{1,3}\s*[°º]?\s+\d{1,2}[.,]\d{1,5}\s*['′’]?\s*[EW](?!\w)"
)
"""`N48 26.118 E038 13.230`: degrees and minutes as a receiver shows them."""
_WKT: Final = (
    r"(?:SRID=\d+;\s*)?POINT\s*(?:ZM?|M)?\s*\([^()]{3,60}\)|geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?"
)
_PREFIX: Final = (
    r"(?P<lead>@\s*|(?:pos(?:ition)?|loc(?:ation)?|grid|mgrs|post|we\s+at|at|in|"
    r"on|near|коорд\w{0,7}|позиц\w{1,3}|точка|пост)\s*:?\s+)?"
)
_COORDINATES: Final = re.compile(
    rf"{_PREFIX}(?P<core>{_WKT}|{_GRID}|{_UTM}|{_SEXAGESIMAL}|{_MINUTES}|{_DECIMAL})", re.IGNORECASE
)
_QUOTED: Final = re.compile(r'(?:@\s*|at\s+(?="))"((?:[^"]|"")*)"')
_AT: Final = re.compile(r'@\s*([^\s,;"]+)')
_NAME: Final = r"[^\W\d_][\w'’ʼ-]*"
_FURTHER: Final = re.compile(rf"[ \t]+(?P<word>{_NAME})")
_NAMES: Final = re.compile(rf"{_NAME}(?:\s+{_NAME}){{0,3}}")
_POST: Final = re.compile(
    r"(?:(?:at|on|from|на|з|зі|із|с|со|від|от|в|у)\s+)?(?:(?:the|our|my|наш\w{0,4}|моє\w{0,2})\s+)?"
    r"(?P<word>(?:observation\s+|спостережн\w+\s+|наблюдательн\w+\s+)?(?:post|пост)(?:[ауієе]|ом|ові)?"
    r"|OP|ОП|СП|НП|позиці\w|позици\w)(?![^\W\d])"
    r"(?P<gap>\s*(?:[#№:]|(?:no|nr|number|номер)(?!\w)\.?)?\s*)(?:(?:in|at|у|в|на)\s+)?",
    re.IGNORECASE,
)
_NUMBERED: Final = re.compile(
    r"\d{1,3}(?!\s?(?:[kк]?[mм])\b)[A-Za-zА-яІіЇї]?(?![\w°])(?!\s*[.,:]\d)|[A-ZА-ЯІЇ]\d{1,3}(?!\w)"
)
_WE: Final = re.compile(
    r"(?:we\s+are|we['’]?re|we\s+were|i\s+am|i['’]?m|(?:we\s+)?(?:stand|standing|stood|positioned|located|"
    r"parked|stationed)|ми|мы|я|(?:ми\s+|мы\s+|я\s+)?(?:стоїмо|стою|знаходи(?:мос[ья]|мся|лис[ья])|"
    r"перебува(?:ємо|ю|ли)|находимся|нахожусь|находились|стоим)|патруль)\s+"
    r"(?:now\s+|зараз\s+|сейчас\s+)?(?:in|at|on|в|у|на)\s+(?:the\s+)?(?=[^\W\d_])",
    re.IGNORECASE,
)
_OURS: Final = re.compile(
    r"(?:(?:our|my)\s+(?:position|location|pos)(?:\s+is)?|we\s+are|we['’]?re|наш\w\s+позиці\w|"
    r"наш\w\s+позици\w|(?:ми|мы)(?:\s+(?:стоїмо|знаходимос[ья]|стоим|находимся))?)\s*:?\s+",
    re.IGNORECASE,
)
_NEAR: Final = re.compile(
    r"(?P<word>we\s+at|at|near|nr\.?|over|above|in|on|from|inside|outside|towards?|біля|поблизу|над|"
    r"під|в|у|на|із|з|за|возле|около|"
    r"вблизи|под|рядом\s+с|в\s+районі|в\s+районе|from\s+(?:the\s+)?direction\s+of|з\s+боку|"
    r"со\s+стороны)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_OF: Final = re.compile(
    r"(?:(?:за|в|у)\s+)?(?P<reach>~?\d+(?:[.,]\d+)?\s*(?:km|m|км|м))\s*(?:(?:to\s+the|на|к)\s+)?"
    r"(?:(?P<point>[^\W\d_]+(?:[ .-]?[^\W\d_]+)?)\s+(?:of|from|від|от)\s+(?:the\s+)?"
    r"|(?P<than>(?:північ|півден|схід|захід|север|юж|восточ|запад)[^\W\d_]*(?:ніше|нее)(?:\s+(?:від|от))?"
    r"\s+))(?=[^\W\d_])",
    re.IGNORECASE,
)
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_BESIDE_US: Final = re.compile(
    r"(?:of|from|від|от)\s+(?!(?:our|нашого|нашего)\s+(?:post|пост))"
    r"(?:the\s+|our\s+|нашого\s+|нашего\s+)?(?:op|base|camp|fpb|"
    r"patrol\s+base|hub|пост[ау]?|бази|базы)(?!\w)",
    re.IGNORECASE,
)


def places(line: LineText, at: int) -> Piece | None:
    """The place that a line tells from one of its words on; None where it tells none."""
    quoted = _QUOTED.match(line.text, at)
    if quoted:
        return _place(line, at, quoted.end(), quoted[1].replace('""', '"'))
    coordinates = _COORDINATES.match(line.text, at)
    if coordinates:
        return _coordinates(line, at, coordinates)
    marked = _AT.match(line.text, at)
    if marked:
        return _marked(line, at, marked)
    post = _posted(line, at) or _standing(line, at)
    if post:
        return post
    ours = _ours(line, at)
    if ours:
        return ours
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
        return _place(line, at, *known)
    other = distances(line, start) or times(line, start)
    if other is not None and other.end >= match.end():  # `@2km`
        text = Message("{1} is no place of the mission's list.", TypedText(match[1][:60]))
        return asked(at, other.end, text, "post", (line.text[start : other.end],))
    end = _end_of_name(line, match.end()) if match[1][0].isupper() else match.end()
    glued = _begins_with(line, match[1])
    if glued:
        text = Message("{1} is no place of the mission's list.", TypedText(match[1][:60]))
        rest = line.text[start + len(glued) : end]
        return asked(at, end, text, "post", (f'@"{glued}" {rest}',))
    return _place(line, at, end, line.text[start:end])


def _begins_with(line: LineText, name: str) -> str:
    """The known name that an unknown one begins with, `@ЩастяПн`; "" for none."""
    if line.gazetteer is None:
        return ""
    begins = (name[:end] for end in range(len(name) - 1, _SHORTEST - 1, -1))
    return next((each for each in begins if line.gazetteer.find(each)), "")


_SHORTEST: Final = 4


def _end_of_name(line: LineText, end: int) -> int:
    """End of an unknown name whose further words begin with a capital: `@Nova Kakhovka`."""
    while (more := _FURTHER.match(line.text, end)) is not None:
        word = more.start("word")
        known = _says(line, word) or angles(line, word) or times(line, word)
        if not line.text[word].isupper() or known:
            break
        end = more.end()
    return end


def _says(line: LineText, at: int) -> bool:
    """Whether a word of the reader stands here; states such as `new` are parts of names too."""
    known = line.index.longest(line.text, at)
    return known is not None and not all(role.startswith("status_") for role in known[1])


def _posted(line: LineText, at: int) -> Piece | None:
    """`post 3`, `на посту 3`, `пост у Широкиному`: the post, told by that word."""
    match = _POST.match(line.text, at)
    if match is None or (at and line.text[at - 1].isalnum()):
        return None
    number = _NUMBERED.match(line.text, match.end())
    if number is not None and match.end() == match.end("gap"):
        return _numbered(line, at, match["word"], number)
    found = _named_post(line, match.end())
    if found is not None and match["word"].casefold() == "нп":
        return _is_it_yours(at, *found)  # a settlement, or a post in it
    if found is not None:
        return _place(line, at, *found)
    name = re.compile(_NAME).match(line.text, match.end())
    if name is None or not name[0][0].isupper() or _says(line, match.end()):
        return None
    end = _end_of_name(line, name.end())
    whole = line.text[name.start() : end]
    text = Message("{1} is no place of the mission's list.", TypedText(whole[:60]))
    return asked(at, end, text, "post", (*map(_as_post, _near(line, whole)), f'@"{whole}"'))


def _numbered(line: LineText, at: int, word: str, number: re.Match[str]) -> Piece | None:
    """A post by its number; what may be how many there were is asked about."""
    if length_behind(line.text, number.end()):
        return None
    word = re.sub(r"(?i)(?<=пост)\w+$|(?<=позиці)\w$|(?<=позици)\w$", "", word)
    word += {"позиці": "я", "позици": "я"}.get(word.casefold(), "")
    name = f"{word} {number[0]}"
    if number[0].isdigit() and counted(line, number.end()) and _only_figure(line, number):
        text = Message("A post's number or how many? Write a comma between them.")
        return asked(at, number.end(), text, "post", (f"{word} {number[0]},",))
    return _place(line, at, number.end(), name)


def _only_figure(line: LineText, number: re.Match[str]) -> bool:
    """Whether no other figure of the line can be how many there were."""
    return line.text[number.end() : number.end() + 1] not in (":", ",", ";", ".")


def _standing(line: LineText, at: int) -> Piece | None:
    """`we are in Shyrokyne`, `ми в Авдіївці`: the post, told by where we are."""
    match = _WE.match(line.text, at)
    found = match and _named_post(line, match.end())
    if not match or not found or (at and line.text[at - 1].isalnum()):
        return None
    return _place(line, at, *found)


def _longest_name(line: LineText, at: int) -> tuple[int, str] | None:
    """End of the longest name of the gazetteer that begins here, and that name.

    A name in another case than the nominative is found as well.
    """
    names = _NAMES.match(line.text, at)
    if names is None or line.gazetteer is None:
        return None
    for end in reversed([m.end() for m in re.finditer(_NAME, names[0])]):
        if line.gazetteer.find(names[0][:end]):
            return at + end, names[0][:end]
    for end in reversed([m.end() for m in re.finditer(_NAME, names[0])]):
        part = names[0][:end]
        listed = [name for name in nominatives(part)[1:] if line.gazetteer.find(name)]
        if listed:  # where it may be the case of several, it is asked about as it was told
            return at + end, listed[0] if _one_place(line.gazetteer, listed) else part
    return None


def _one_place(gazetteer: PlaceLookup, names: list[str]) -> bool:
    """Whether several names are those of the same places."""
    first, *others = (gazetteer.find(name) for name in names)
    return all(other == first for other in others)


def _named_post(line: LineText, at: int) -> tuple[int, str] | None:
    """A post's name: in another case it needs its capital, for `у полі` may be a field."""
    found = _longest_name(line, at)
    if found is None or line.text[at].isupper():
        return found
    end, name = found
    return found if fold(line.text[at:end]) == fold(name) else None


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
    return asked(at, end, text, "post", tuple(_as_post(each) for each in near))


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
    end = known[0] if known else name.end()
    typed = line.text[at:end]
    text = Message("{1} may be where you were or where it was.", TypedText(typed))
    return asked(at, end, text, "", (f'@"{typed}"',) if _lies(line, typed) else ())


def _ours(line: LineText, at: int) -> Piece | None:
    """`ми за 2 км на південь від Світлодарська`: the post, told by where it lies from a place."""
    ours = None if at and line.text[at - 1].isalnum() else _OURS.match(line.text, at)
    match = ours and _OF.match(line.text, ours.end())
    known = match and _longest_name(line, match.end())
    angle = tenths(match["point"] or match["than"]) if match else None
    if not match or not known or angle is None or angle % 225:
        return None
    russian = re.search(r"(?:\bот|нее)\s+$", match[0], re.IGNORECASE)
    language = "ru" if russian else "uk" if _CYRILLIC.search(match[0]) else "en"
    away = {"ru": "от", "uk": "від", "en": "of"}[language]
    end, name = known
    text = f"{match['reach']} {points_of(language)[angle // 225]} {away} {name}"
    return _place(line, at, end, text)


def _lies(line: LineText, typed: str) -> bool:
    """Whether a place behind @ would have coordinates."""
    try:
        return position.place(typed, line.gazetteer).position is not None
    except InputError:
        return False


def _named(line: LineText, at: int) -> Piece | None:
    """A name of the gazetteer: the post behind "at", asked about behind other words or alone."""
    before = _NEAR.match(line.text, at)
    start = before.end() if before else at
    if not line.text[start : start + 1].isalpha() or (at and line.text[at - 1].isalnum()):
        return None
    neuter = None if before else _NEUTER.match(line.text, at)
    if neuter and not (line.text[start].isupper() and _longest_name(line, start)):
        return _is_it_yours(at, neuter.end(), neuter[0])
    if not before and not line.text[start].isupper():
        return None
    if before and line.index.longest(line.text, start) is not None and line.text[start].islower():
        return None  # a word of the line: "в напрямку"
    known = _longest_name(line, start)
    if known is None:
        return _misspelt(line, at, start) if before and line.text[start].isupper() else None
    end, name = known
    if before and before["word"].casefold() in ("at", "we at"):
        return _place(line, at, end, name)
    return _is_it_yours(at, end, name)


_NEUTER: Final = re.compile(
    r"(?:(?:північн|південн|східн|західн)е|(?:северн|южн|восточн|западн)ое)(?![\w-])"
    r"(?!\s+(?:направл|напр))",
    re.IGNORECASE,
)
"""`Східне, 2 вибухи`: a village more often than a compass point."""


def _is_it_yours(at: int, end: int, name: str) -> Piece:
    text = Message("Is {1} your post? Say post before it.", TypedText(name))
    return asked(at, end, text, "", (_as_post(name),))


def _as_post(name: str) -> str:
    """A post as it can be typed on the keyboard that its name is written with."""
    return f"пост {name}" if _CYRILLIC.search(name) else f"post {name}"


def _misspelt(line: LineText, at: int, start: int) -> Piece | None:
    """A name that is not listed, asked about by the one that is near it."""
    word = re.compile(_NAME).match(line.text, start)
    if word is None or line.index.longest(line.text, start) is not None:
        return None
    end = _end_of_name(line, word.end())
    name = line.text[start:end]
    near = _near(line, name)
    if not near:
        return None
    return _unknown(at, end, name, near)
