"""Casualties of a line of that kind: `2 injured, 1 killed`, `поранено 2`."""

from __future__ import annotations

import re
from typing import Any, Final

from fieldapp.errors import Message
from fieldapp.observation.shorthand.neighbours import around, ask
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
    civilians: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.shape != "hurt":
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
