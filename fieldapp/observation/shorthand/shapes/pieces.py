"""Pieces of a shorthand line: what the tokenizer makes of it, before anything is decided."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import InputError, as_message
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.observation.words.phrase_index import PhraseIndex

_LENGTH: Final = re.compile(
    r"(?:\s*[°±%]|\s*-?\s*(?:mm|мм|km|км|kms|m|м|метр\w*|met\w+|кіло\w*|кило\w*|mils?|deg\w*|"
    r"град\w*|рок\w+|days?|хв\w*|min\w*|мин\w*|sec\w*|сек\w*|тому|назад|ago)(?!\w)|:\d|\s*[x×х+–—/-]\s*\d)",
    re.IGNORECASE,
)


_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_OWN_UK: Final = re.compile(
    r"[іїєґ]|вибух|чули|бачили|черг|пострі|\b(?:пн|пд|сх|зх)|\bхв\b|вчора|зараз|чути|приліт",
    re.IGNORECASE,
)
_OWN_RU: Final = re.compile(
    r"[ыэъё]|взр|слыш|видел|вид[её]м|очеред|вчера|сейчас|назад|отказ|погиб|убит|"
    r"задержа|доступе|миномет|пулемет|оружи|поврежд|\b(?:и|от|из|что|при|мин|час)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Piece:
    """A piece of a line: line[start:end], by its shape or its words.

    Attributes:
        shape: "number", "clock", "day", "part", "dotted", "time", "angle", "passage", "distance",
            "calibre", "place", "relative", "note", "key", "words", "mark", "ask", "strange".
        value: What the shape says; of a mark its character.
        roles: Of words: what they may be, to their codes.
        error: Why it must be asked about.
        taken: The field that it went to; "skipped" where it says nothing by itself; "" while open.
    """

    start: int
    end: int
    shape: str
    value: Any = None
    roles: dict[str, str] = field(default_factory=dict)
    error: InputError | None = None
    taken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineText:
    """A line and the context in which it is read."""

    text: str
    now: datetime
    zone: str
    vocabulary: Vocabulary
    index: PhraseIndex
    gazetteer: PlaceLookup | None
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day, or a window of two.

    Attributes:
        first, last: As `23:15`; `last` is "" for an instant, "now" for up to now.
        offset: As moments.parse_time takes it behind a clock, "" for local time.
        about: "about" stands before it.
        bare: Four digits and nothing else.
    """

    first: str
    last: str = ""
    offset: str = ""
    about: bool = False
    bare: bool = False


def asked(
    start: int, end: int, message: str, name: str = "", suggestions: tuple[str, ...] = ()
) -> Piece:
    """A piece that must be asked about; with a field's name, that field stays empty."""
    text = as_message(message)
    error = InputError(text, field=name, position=start, suggestions=suggestions)
    return Piece(start, end, "ask", value=name, error=error)


def counted(line: LineText, end: int) -> bool:
    """Whether what was heard or seen stands behind a figure, with one unknown word between."""
    gap = len(line.text[end:]) - len(line.text[end:].lstrip())
    found = line.index.longest(line.text, end + gap)
    between = _WORD.match(line.text, end) if found is None else None
    found = line.index.longest(line.text, between.end()) if between else found
    return found is not None and bool(
        {"what", "weapon", "assessment", "tail", "asked"} & found[1].keys()
    )


_WORD: Final = re.compile(r"\s*[^\W\d_]{3,}\s+")


def length_behind(text: str, end: int) -> bool:
    """Whether a unit of length, angle or duration stands behind a figure."""
    return _LENGTH.match(text, end) is not None


def ukrainian(text: str) -> bool:
    """Whether a line has letters or words that Ukrainian has, and Russian has not."""
    return bool(_OWN_UK.search(text))


def in_own(line: LineText, english: str, uk: str, ru: str) -> str:
    """Words to offer, in the language that a line is written in."""
    if not _CYRILLIC.search(line.text):
        return english
    return ru if _OWN_RU.search(line.text) and not ukrainian(line.text) else uk


def kind_word(line: LineText, kind: str) -> str:
    """A kind as a line begins with it, in the line's own language."""
    labels = (line.vocabulary.label("kind", kind, language) for language in ("uk", "ru"))
    word = in_own(line, kind, *labels)
    first = word.split()[0]
    return first if line.vocabulary.find("kind", first) == kind else word
