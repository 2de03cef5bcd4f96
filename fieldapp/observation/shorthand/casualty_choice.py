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
_CIVILIANS: Final = re.compile(r"civs?(?!\w)|civil|цивіл|граждан", re.IGNORECASE)
_HOW_MANY: Final = Message("Write how many were killed, and how many injured.")
_BETWEEN: Final = frozenset({"filling", "hedge", "article", "done", "more", "who"})


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
        beside = [around(pieces, at, step, stop=",;(", clear=_BETWEEN) for step in (-1, 1)]
        number = next((n for n in beside if n is not None and pieces[n].shape == "number"), None)
        if name is None or name in values or number is None:
            ask([piece], _HOW_MANY, name or "")
            continue
        counted = pieces[number]
        values[name] = counted.value.count
        counted.shape, counted.taken, piece.taken = "done", name, name
    for piece in civilians:
        piece.shape, piece.value = "status", "civilian"
    if _all_or_none(line, pieces, values) or len({"killed", "injured"} & values.keys()) > 1:
        ask(civilians, Message("What is so of some of them is an entry of its own."), "status")


def _all_or_none(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> bool:
    """Whether a number or a fate is not understood: then none stands, and no death is lost."""
    left = any(p.shape == "number" or (p.error and p.error.message == _HOW_MANY) for p in pieces)
    if line.kind != "casualty" or not left:
        return False
    fates = ("killed", "injured")
    ask((p for p in pieces if p.taken in fates), _HOW_MANY, "killed")
    for name in fates:
        values.pop(name, None)
    return True


_PEOPLE: Final = re.compile(r"people|persons?|людей|осіб|особ[иа]|человека?", re.IGNORECASE)
_WHO: Final = re.compile(
    r"(?:fe)?males?|(?:wo)?m[ae]n|boys?|girls?|child(?:ren)?|kids?|infants?|bab(?:y|ies)|adults?|"
    r"elderly|minors?|teen\w*|lad(?:y|ies)|чоловік\w*|жін\w+|дит[иея]\w*|діт\w+|хлоп\w+|дівч\w+|"
    r"підліт\w+|доросл\w+|мужчин\w*|женщин\w*|реб[её]н\w+|дет\w+|мальчик\w*|девоч\w+|девуш\w+|"
    r"подрост\w+|взросл\w+|пожил\w+|літн\w+",
    re.IGNORECASE,
)


def _persons(line: LineText, pieces: list[Piece]) -> None:
    """`3 people killed`: who they were stands between the number and the fate, and is asked about.

    The word for people says nothing of its own where casualties are told.
    """
    if line.kind != "casualty":
        return
    for piece in pieces:
        word = line.text[piece.start : piece.end]
        if piece.shape != "strange":
            continue
        if _PEOPLE.fullmatch(word):
            piece.shape = "filling"
        elif _WHO.fullmatch(word):
            piece.shape = "who"
        elif _CIVILIANS.fullmatch(word):
            piece.shape = "hurt"


def _alternatives(line: LineText, pieces: list[Piece]) -> None:
    """`2 killed or injured`, `5 killed and wounded`: one number over both is asked about."""
    hurt = [at for at, p in enumerate(pieces) if p.shape == "hurt" and not _civil(line, p)]
    for a, b in pairwise(hurt):
        if not linked(pieces, a, b, "/&+", "joining", "either", "filling"):
            continue
        beside = [around(pieces, at, step, stop=",;(") for at, step in ((a, -1), (b, 1))]
        numbers = [n for n in beside if n is not None and pieces[n].shape == "number"]
        for at in (*numbers[:1], a, b):
            ask([pieces[at]], _HOW_MANY, "killed")
            pieces[at].shape = "done"


def _civil(line: LineText, piece: Piece) -> bool:
    return bool(_CIVILIANS.match(line.text[piece.start : piece.end]))
