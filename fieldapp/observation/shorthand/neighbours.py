"""Neighbours in a row of pieces, and errors that pieces get."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from fieldapp.errors import InputError, Message, TypedText, as_message
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece

NOUNS: Final = frozenset({"what", "weapon", "assessment", "tail", "calibre"})
_CLEAR: Final = frozenset({"filling", "hedge", "article", "done", "more"})


def around(
    pieces: list[Piece], at: int, step: int, *, stop: str = ";", clear: frozenset[str] = _CLEAR
) -> int | None:
    """The next piece that says something, on one side; None at the end or at a stop mark."""
    at += step
    while 0 <= at < len(pieces):
        piece = pieces[at]
        if piece.shape == "mark" and piece.value in stop:
            return None
        if piece.shape != "mark" and piece.shape not in clear:
            return at
        at += step
    return None


def between(pieces: list[Piece], first: int, last: int) -> list[Piece]:
    """The pieces between two of them."""
    return pieces[first + 1 : last]


def linked(pieces: list[Piece], first: int, last: int, marks: str, *words: str) -> bool:
    """Whether nothing but linking marks and words stands between two pieces, and at least one."""
    inner = between(pieces, first, last)
    return bool(inner) and all(
        (each.shape == "mark" and each.value in marks) or each.shape in words for each in inner
    )


def ask(pieces: Iterable[Piece], message: str, name: str = "", *,
        suggestions: tuple[str, ...] = ()) -> None:  # fmt: skip
    """Have pieces asked about; none of them stands."""
    text = as_message(message)
    for piece in pieces:
        piece.taken = ""
        piece.error = InputError(text, field=name, position=piece.start, suggestions=suggestions)


def asked_as_one(pieces: list[Piece], message: str, name: str = "", *,
                 suggestions: tuple[str, ...] = ()) -> None:  # fmt: skip
    """Have a run of pieces asked about as one."""
    text = as_message(message)
    first, *rest = pieces
    first.error = InputError(text, field=name, position=first.start, suggestions=suggestions)
    first.end = pieces[-1].end
    first.shape, first.taken = "done", ""
    for piece in rest:
        piece.start = piece.end = first.end
        piece.shape, piece.taken, piece.error = "done", "skipped", None


def indices(pieces: list[Piece], fits: Callable[[Piece], bool]) -> list[int]:
    """Positions of the pieces that fit."""
    return [number for number, piece in enumerate(pieces) if fits(piece)]


def own_entry(text: str) -> Message:
    """Advice about a word for another kind of entry."""
    return Message(
        "{1} is an entry of its own: begin its line with it and a colon.", TypedText(text)
    )


def unknown_noun(line: LineText, pieces: list[Piece], at: int) -> int | None:
    """`3 windows broken`: the noun that a number counts, where that is not understood.

    `3 loud explosions` counts explosions all the same.
    """
    after = around(pieces, at, 1, stop=",;.", clear=frozenset())
    while after is not None and pieces[after].shape == "strange":
        text = line.text[pieces[after].start : pieces[after].end]
        said = {role for role in pieces[after].roles if not role.startswith("status_")}
        if said or not text.isalpha() or len(text) < 3:
            return None
        behind = around(pieces, after, 1, stop=",;.", clear=frozenset())
        noun = behind is not None and pieces[behind].shape in (*NOUNS, "asked", "strange")
        if not (noun and _ADJECTIVE.fullmatch(text)):
            return after
        after = behind
    return None


_ADJECTIVE: Final = re.compile(
    r"very|quite|really|loud|dull|distant|faint|heavy|strong|powerful|big|huge|large|small|"
    r"massive|muffled|"
    r"long|short|sharp|close|дуже|досить|очень|[^\W\d_]{2,}(?:[иіы]х|[иі]й|ый|[нкт]і|[ыи]е|[ауюя]я|ое)",
    re.IGNORECASE,
)
