"""Values of a line that its own words take back, or give to what was fired at."""

from __future__ import annotations

from typing import Final

from fieldapp.errors import Message
from fieldapp.observation.shorthand.neighbours import around, ask, asked_as_one
from fieldapp.observation.shorthand.shapes.pieces import Piece

_FIELDS: Final = {
    "number": "count", "clock": "time", "dotted": "time", "angle": "directions",
    "passage": "directions", "distance": "distance", "weapon": "weapons", "what": "what",
    "assessment": "assessment", "means": "means",
}  # fmt: skip


def corrections(pieces: list[Piece]) -> None:
    """`3 expl, actually 4`, `N sorry NE`: what is told twice stands in neither form."""
    for at, piece in enumerate(pieces):
        if piece.shape != "correcting":
            continue
        after = around(pieces, at, 1)
        shape = pieces[after].shape if after is not None else ""
        earlier = [each for each in pieces[:at] if each.shape == shape and shape in _FIELDS]
        contested = [*earlier, pieces[after]] if after is not None and earlier else []
        text = Message("Put right within the line: leave what holds.")
        ask([*contested, piece], text, _FIELDS.get(shape, ""))
        for each in (*contested, piece):
            each.shape = "done"


def targets(pieces: list[Piece]) -> None:
    """`shots at tank`, `огонь по БПЛА`: a weapon that was fired at did not fire."""
    for at, piece in enumerate(pieces):
        if "against" not in piece.roles or piece.shape not in ("filling", "strange"):
            continue
        run = [piece]
        for follower in pieces[at + 1 :]:
            aimed = follower.shape in ("weapon", "calibre", "filling") or follower.value == "uav"
            if not aimed:
                break
            run.append(follower)
        while run[-1].shape == "filling" and len(run) > 1:
            run.pop()
        if any(each.shape == "weapon" or each.value == "uav" for each in run):
            text = Message("It was fired at, so it did not fire: F8 puts it into the note.")
            asked_as_one(run, text, "weapons")
