"""Words with two readings: told apart by what stands beside them, or asked about."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from fieldapp.errors import Message
from fieldapp.observation.shorthand.neighbours import around, ask, asked_as_one
from fieldapp.observation.shorthand.second_thoughts import doubted
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece
from fieldapp.observation.shorthand.strange_words import MINES, casualties_beside
from fieldapp.observation.words import small_words

_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_FIRED: Final = frozenset({"weapon", "calibre"})
_OUT_OF: Final = re.compile(r"(?:з|із|с|из)", re.IGNORECASE)
_SERIES: Final = re.compile(r"series|сер[іи]", re.IGNORECASE)
_FIGURES: Final = ("distance", "angle", "passage", "clock", "dotted")
_MAYBE: Final = ("maybe", "perhaps", "можливо", "може бути", "возможно", "может быть")
_NOT_SURE: Final = Message("Not sure of it? Write about before a figure, or leave it out.")
_DOUBTED: Final = {
    "number": "count", "angle": "directions", "passage": "directions", "distance": "distance",
    "clock": "time", "dotted": "time",
}  # fmt: skip
"""What `?` behind it makes doubtful, with its field."""


def tell_apart(line: LineText, pieces: list[Piece]) -> None:
    """Give words with two readings the one that their neighbours leave; ask about the others."""
    _series(line, pieces)
    _bombs(line, pieces)
    _roads(line, pieces)
    _incoming(line, pieces)
    _guesses(line, pieces)
    _betweens(line, pieces)


def doubt_marks(line: LineText, pieces: list[Piece]) -> None:
    """`5?`, `like a mortar`: what is doubted stands in no field; casualties are no count of it."""
    for at, piece in enumerate(pieces):
        if piece.shape == "asked" and piece.value == small_words.HURT:
            casualties_beside(line, pieces, at)
            continue
        doubt = piece.shape == "strange" and line.text[piece.start] == "?"
        figure = pieces[at - 1] if at and pieces[at - 1].end == piece.start else piece
        if doubt and figure.shape in _DOUBTED:
            before = around(pieces, at - 1, -1)
            if figure.shape == "number" and before is not None:
                _not_both(pieces[before])
            asked_as_one([figure, piece], _NOT_SURE, _DOUBTED[figure.shape])
        elif doubt or (piece.shape == "asked" and piece.value == small_words.LIKENESS):
            asked_as_one(doubted(pieces, at, backwards=doubt), small_words.LIKENESS)


def _series(line: LineText, pieces: list[Piece]) -> None:
    """`серія вибухів` says what it was, and not how many; `a series of 5 explosions` says both."""
    for at, piece in enumerate(pieces):
        if piece.shape != "asked" or not _SERIES.match(line.text, piece.start):
            continue
        before, after = around(pieces, at, -1), around(pieces, at, 1, stop=",;")
        if after is not None and _OUT_OF.fullmatch(line.text, *_span(pieces[after])):
            after = around(pieces, after, 1, stop=",;")
        if after is None:
            continue
        counted = before is not None and pieces[before].shape == "number"
        if pieces[after].shape == "number" and not counted:
            piece.shape = "filling"
        elif pieces[after].shape in ("what", "assessment"):
            piece.value = small_words.HOW_MANY


def _span(piece: Piece) -> tuple[int, int]:
    return piece.start, piece.end


def _bombs(line: LineText, pieces: list[Piece]) -> None:
    """міна, мина beside a calibre is a mortar's bomb; alone it may be a land mine."""
    for at, piece in enumerate(pieces):
        word = line.text[piece.start : piece.end]
        bare = piece.shape in ("what", "weapon") and piece.value in MINES
        tail = piece.shape == "tail" and word.casefold()[:3] in ("мін", "мин")
        if not (bare or tail) or " " in word:
            continue
        around_it = [around(pieces, at, step, clear=frozenset({"number"})) for step in (-1, 1)]
        beside = [pieces[each] for each in around_it if each is not None]
        calibre = next((each for each in beside if each.shape == "calibre"), None)
        bomb = _CYRILLIC.search(word) and calibre is not None
        if bomb and calibre and calibre.value in (6000, 8100, 8200, 12000):
            piece.shape, piece.value = "weapon", "mortar"
        elif bare and line.kind == "ceasefire_violation" and (calibre or _CYRILLIC.search(word)):
            piece.shape = "asked"
            piece.value = Message(
                "A mine in the ground or a mortar's bomb: write the weapon and its calibre."
            )


def _roads(line: LineText, pieces: list[Piece]) -> None:
    """`rd` is a round behind its number or its weapon; elsewhere it may be a road."""
    for at, piece in enumerate(pieces):
        word = line.text[piece.start : piece.end].casefold()
        if piece.shape != "what" or word != "rd":
            continue
        before = around(pieces, at, -1, stop=",;")
        if before is None or pieces[before].shape not in ("number", "calibre", "weapon"):
            piece.shape, piece.value = "asked", Message("A round or a road? Write the whole word.")


def _incoming(line: LineText, pieces: list[Piece]) -> None:
    """`5 IN mortar`, `mortar in x3`: incoming, or in? Nobody says "in mortar"."""
    for at, piece in enumerate(pieces):
        word, before = line.text[piece.start : piece.end].casefold(), pieces[at - 1 : at]
        after = pieces[at + 1].shape if at + 1 < len(pieces) else "number"
        ends = after == "number" and any(each.shape in _FIRED for each in before)
        if piece.shape == "filling" and word == "in" and (ends or after in _FIRED):
            piece.shape, piece.value = "asked", Message("Write incoming or outgoing.")


def _guesses(line: LineText, pieces: list[Piece]) -> None:
    """`maybe 2 km`, `можливо 5`: not sure of a figure, which is no doubt about what it was.

    A number before an own `mini UAV` counts those that were seen; so does one that is all there is.
    """
    _own_uavs(pieces)
    for at, piece in enumerate(pieces[:-1]):
        after = pieces[at + 1].shape
        word = line.text[piece.start : piece.end].casefold()
        unsure = Message("Not sure of the figure after it? Write about before that.")
        if piece.shape == "hedge" and after in _FIGURES:
            piece.shape, piece.value = "asked", unsure
        elif piece.shape == "hedge" and after == "number" and word in _MAYBE:
            before = around(pieces, at, -1)
            near = pieces[at : at + 2]
            if before is not None and pieces[before].shape == "number":
                near.append(pieces[before])
            ask(near, unsure, "count")
            for each in near:
                each.shape = "done"


def _own_uavs(pieces: list[Piece]) -> None:
    tells = any(piece.shape in ("what", "weapon", "assessment") for piece in pieces)
    seen = any(p.shape == "means" or (p.shape == "passage" and p.value.moves) for p in pieces)
    for at, piece in enumerate(pieces):
        counted = at and pieces[at - 1].shape == "number"
        own = piece.shape == "sensor" and "uav" in piece.value
        if own and (counted or (seen and not tells)):
            piece.shape = "asked"
            piece.value = Message(
                "Your own, or one that was seen? Write uav for one that was seen."
            )


def _betweens(line: LineText, pieces: list[Piece]) -> None:
    """`between Zolote and Horlivka` is no line of contact."""
    for piece, after in pairwise(pieces):
        word = line.text[piece.start : piece.end].casefold()
        if piece.shape == "control" and word == "between" and after.shape != "mark":
            piece.shape = "strange"


def _not_both(other: Piece) -> None:
    """`5 (10?)`: neither figure stands."""
    if other.shape == "number":
        ask([other], _NOT_SURE, "count")
        other.shape = "done"
