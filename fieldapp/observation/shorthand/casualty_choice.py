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
    """Put each number with the fate beside it; a fate without one, or twice, is asked about."""
    for at, piece in enumerate(pieces):
        if piece.shape != "hurt":
            continue
        piece.shape = "done"
        text = line.text[piece.start : piece.end]
        if _CIVILIANS.match(text):
            piece.taken = "skipped"
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
