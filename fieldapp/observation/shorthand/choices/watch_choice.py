"""Watch of a line: whether it is one, how the post was manned, and why not fully."""

from __future__ import annotations

import re
from typing import Any, Final

from fieldapp.errors import Message
from fieldapp.observation.shorthand.neighbours import around, ask
from fieldapp.observation.shorthand.second_thoughts import DENIED
from fieldapp.observation.shorthand.shapes.pieces import Clock, LineText, Piece
from fieldapp.observation.shorthand.shapes.shape_times import fits_part

_EVENT: Final = frozenset({"what", "weapon", "assessment", "asked"})
_EVENTS: Final = _EVENT | {"number", "calibre", "tail", "distance", "angle", "passage"}
_SHIFT: Final = re.compile(r"(\d{1,2})\s*[-–—/]\s*(\d{1,2})")
_STANDING: Final = frozenset({"interrupted", "limited_view", "camera_down", "access_denied"})
"""States of a watch that have a reason behind them."""
_SAYING: Final = frozenset({"strange", "filling", "status", "of field", "article", "joining"})
"""Shapes of a reason; something heard or seen is no reason, it is asked about."""


def ask_events(line: LineText, pieces: list[Piece]) -> None:
    """`watch: 3 explosions`: what was heard or seen is an entry of its own."""
    if line.kind != "watch":
        return
    events = [piece for piece in pieces if piece.error is None and piece.shape in _EVENTS]
    if any(piece.shape in _EVENT for piece in events):
        ask(events, Message("A watch is an entry of its own: what was heard is another."))
        for piece in events:
            piece.shape = "done"


def becomes_watch(line: LineText, pieces: list[Piece]) -> bool:
    """Whether "nothing to report" makes a watch of a line that tells no kind."""
    quiet = any("nothing" in piece.roles for piece in pieces)
    duty = any("duty" in piece.roles for piece in pieces)
    event = any(_EVENT & piece.roles.keys() for piece in pieces)
    return line.kind == "ceasefire_violation" and (quiet or (duty and not event))


def shifts(line: LineText, pieces: list[Piece]) -> None:
    """`чергування 20-08`: two hours of a watch that stand without minutes."""
    found = [
        (piece, match)
        for piece in pieces
        if piece.shape in ("number", "ask")
        and (match := _SHIFT.fullmatch(line.text[piece.start : piece.end]))
    ]
    if len(found) != 1 or any(piece.shape == "clock" for piece in pieces):
        return
    piece, match = found[0]
    first, last = (int(hour) for hour in match.groups())
    if first > 24 or last > 24:
        return
    piece.error = None
    if first <= 12 and last <= 12 and not match[1].startswith("0"):
        ask([piece], Message("Morning or evening? Write the time as 07:00 or 19:00."), "time")
        piece.shape = "done"
        return
    piece.shape, piece.value = "clock", Clock(first=f"{first:02d}:00", last=f"{last:02d}:00")


def manning(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> None:
    """Decide how the post of a watch was manned, and the reason that is told for it."""
    _nights(pieces)
    _smoke(pieces)
    reasons = [text for at in range(len(pieces)) if (text := _reason(line, pieces, at))]
    if reasons and "reason" not in values:
        values["reason"] = ", ".join(reasons)
    interrupted = any(p.shape == "status" and p.value == "interrupted" for p in pieces)
    spans = [p for p in pieces if p.shape == "clock"]
    if interrupted and len(spans) > 1:
        ask(spans, Message("An interruption with known times is two watches: sign each."), "time")
        for piece in spans:
            piece.shape = "done"


def vague_span(pieces: list[Piece], values: dict[str, Any]) -> None:
    """`quiet night`, `NTR yesterday`: that does not say from when to when a post was manned."""
    parts = [piece for piece in pieces if piece.taken == "time"]
    if {piece.shape for piece in parts} in ({"part"}, {"day"}):
        ask(parts, Message("From when to when? Write the hours of the watch."), "time")
        del values["time"]


def _nights(pieces: list[Piece]) -> None:
    """`NTR night 2000-0030`: beside its times "night" says how the post was manned."""
    clocks = [piece for piece in pieces if piece.shape == "clock"]
    days = any(piece.shape in ("day", "dotted", "slashed") for piece in pieces)
    if len(clocks) != 1:
        return
    clock: Clock = clocks[0].value
    for at, piece in enumerate(pieces):
        denied = at and pieces[at - 1].error is not None
        if piece.shape != "part" or piece.value != ("night", False) or denied:
            continue
        if fits_part(clock.first, "night") and not (days and clock.first < "12"):
            piece.shape, piece.value = "status", "night"


def _smoke(pieces: list[Piece]) -> None:
    """Smoke hides the view where that is said; alone it may be what was seen."""
    for at, piece in enumerate(pieces):
        if piece.shape != "status" or "what" not in piece.roles:
            continue
        beside = [around(pieces, at, step, stop="") for step in (-1, 1)]
        if not any(
            each is not None and (pieces[each].shape in ("status", "because")) for each in beside
        ):
            ask([piece], Message("Seen, or in the way? Write limited view before it."), "status")
            piece.shape = "done"


def _reason(line: LineText, pieces: list[Piece], at: int) -> str:
    """The reason that begins at a piece, "" for none: `fog`, `due to …`, `(…)`."""
    piece = pieces[at]
    if piece.shape == "status" and "cause" in piece.roles:
        return _cause(line, pieces, at)
    if piece.shape not in ("because", "mark") or (piece.shape == "mark" and piece.value != "("):
        return ""
    before = around(pieces, at, -1, stop=";,")
    if before is None or pieces[before].shape != "status" or pieces[before].value not in _STANDING:
        return ""
    run = []
    for follower in pieces[at + 1 :]:
        if follower.shape not in _SAYING:
            break
        run.append(follower)
    stop = at + 1 + len(run)
    while run and run[-1].shape in ("filling", "article"):
        run.pop()
    if not run or not _ends(pieces, stop, closed=piece.shape == "mark"):
        return ""
    piece.shape, piece.taken = "done", "skipped"
    for each in run:
        each.shape, each.taken = "done", "reason"
    return line.text[run[0].start : run[-1].end]


def _ends(pieces: list[Piece], stop: int, *, closed: bool) -> bool:
    """Whether a reason may end before this piece: at a mark, at a time or place, at the end."""
    if stop >= len(pieces):
        return not closed
    piece = pieces[stop]
    if closed:
        return piece.shape == "mark" and piece.value == ")"
    return piece.shape in ("mark", "clock", "day", "place", "key", "note", "filling")


def _cause(line: LineText, pieces: list[Piece], at: int) -> str:
    """Weather that says by itself that the view was limited, and what limited it."""
    piece = pieces[at]
    others = [p for p in pieces if p is not piece and p.shape == "status"]
    has_cause = any(p.value == "limited_view" and "cause" not in p.roles for p in others)
    piece.shape, piece.taken = "done", "reason"
    if not has_cause:
        piece.shape, piece.taken = "status", ""
    return line.text[piece.start : piece.end]


def excepted(line: LineText, pieces: list[Piece]) -> bool:
    """Whether something is denied as the exception: `тихо, крім пострілів`."""
    return any(
        piece.error is not None
        and piece.error.message == DENIED
        and _EXCEPT.match(line.text, piece.start)
        for piece in pieces
    )


_EXCEPT: Final = re.compile(
    r"(?:other than|except|apart from|anything but|everything but|о?крім|кроме|помимо)\b",
    re.IGNORECASE,
)
