"""Pieces of a shorthand line: what the tokenizer makes of it, before anything is decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fieldapp.errors import InputError, as_message
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.shorthand.words.phrase_index import PhraseIndex
from fieldapp.observation.vocabulary import Vocabulary


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


def asked(
    start: int, end: int, message: str, name: str = "", suggestions: tuple[str, ...] = ()
) -> Piece:
    """A piece that must be asked about; with a field's name, that field stays empty."""
    text = as_message(message)
    error = InputError(text, field=name, position=start, suggestions=suggestions)
    return Piece(start, end, "ask", value=name, error=error)
