"""Casualties of a line of that kind: `2 injured, 1 killed`, `поранено 2`."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, Final

from fieldapp.errors import Message
from fieldapp.observation.shorthand.neighbours import around, ask, linked
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece

_FATES: Final = {
    "killed": re.compile(r"kill|dead|died|fatal|kia|заги|убит|вбит|погиб", re.IGNORECASE),
    "injured": re.compile(r"injur|wound|hurt|wia|поран|ранен|травм", re.IGNORECASE),
}
_CIVILIANS: Final = re.compile(r"civil|цивіл|граждан", re.IGNORECASE)


def casualties(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> None:
    """Put each number with the fate beside it; a fate without one, or twice, is asked about.

    Who were civilians is a status of the whole entry: of some of them, it is asked about.
    """
    _persons(line, pieces)
    _alternatives(line, pieces)
    civilians: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.shape != "hurt" or piece.error is not None:
            continue
        piece.shape = "done"
        text = line.text[piece.start : piece.end]
        if _CIVILIANS.match(text):
            civilians.append(piece)
            continue
        name = next((name for name, words in _FATES.items() if words.match(text)), None)
        beside = [around(pieces, at, step, stop=",;(") for step in (-1, 1)]
        number = next((n for n in beside if n is not None and pieces[n].shape == "number"), None)
        if name is None or name in values or number is None:
            ask([piece], Message("Write how many were killed, and how many injured."), name or "")
            continue
        counted = pieces[number]
        values[name] = counted.value.count
        counted.shape, counted.taken, piece.taken = "done", name, name
    for piece in civilians:
        piece.shape, piece.value = "status", "civilian"
    if len({"killed", "injured"} & values.keys()) > 1:
        ask(civilians, Message("What is so of some of them is an entry of its own."), "status")


_PEOPLE: Final = re.compile(r"people|persons?|людей|осіб|особ[иа]|человека?", re.IGNORECASE)


def _persons(line: LineText, pieces: list[Piece]) -> None:
    """`3 people killed`: the word says nothing of its own where casualties are told."""
    if line.kind != "casualty":
        return
    for piece in pieces:
        word = line.text[piece.start : piece.end]
        if piece.shape == "strange" and _PEOPLE.fullmatch(word):
            piece.shape = "filling"


def _alternatives(line: LineText, pieces: list[Piece]) -> None:
    """`2 killed or injured`, `5 killed and wounded`: one number over both is asked about."""
    hurt = [at for at, p in enumerate(pieces) if p.shape == "hurt" and not _civil(line, p)]
    for a, b in pairwise(hurt):
        if not linked(pieces, a, b, "/&+", "joining", "either", "filling"):
            continue
        beside = [around(pieces, at, step, stop=",;(") for at, step in ((a, -1), (b, 1))]
        numbers = [n for n in beside if n is not None and pieces[n].shape == "number"]
        text = Message("Write how many were killed, and how many injured.")
        for at in (*numbers[:1], a, b):
            ask([pieces[at]], text, "killed")
            pieces[at].shape = "done"


def _civil(line: LineText, piece: Piece) -> bool:
    return bool(_CIVILIANS.match(line.text[piece.start : piece.end]))
