"""Resolution: decides the pieces of a line into one value a field, or into questions.

Every piece is taken by one field, is skipped, or has an error; never two readings of one piece
both stand. Where pieces contest a field, the field stays empty and all of them are asked about.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

from fieldapp.errors import Message
from fieldapp.observation.observation import FIELDS_OF_KIND, SEVERAL
from fieldapp.observation.shorthand.choices import count_choice
from fieldapp.observation.shorthand.choices.casualty_choice import casualties
from fieldapp.observation.shorthand.choices.direction_choice import directions
from fieldapp.observation.shorthand.choices.sighting_choice import (
    bare_vehicles,
    fired_or_found,
    seen_or_fired,
    standing_vehicles,
)
from fieldapp.observation.shorthand.choices.time_choice import time
from fieldapp.observation.shorthand.choices.watch_choice import (
    ask_events,
    becomes_watch,
    excepted,
    manning,
    shifts,
    vague_span,
)
from fieldapp.observation.shorthand.choices.weapon_choice import (
    bare_calibres,
    grads_or_degrees,
    models_or_counts,
    weapons,
    weapons_or_whats,
)
from fieldapp.observation.shorthand.neighbours import around, ask, indices, linked
from fieldapp.observation.shorthand.second_thoughts import changed
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, in_own
from fieldapp.observation.shorthand.shapes.shape_angles import Passage
from fieldapp.observation.shorthand.strange_words import leave_strange, tells_of_another
from fieldapp.observation.shorthand.word_roles import give_roles
from fieldapp.observation.values import Direction
from fieldapp.observation.words.small_words import HEARSAY, HOW_MANY

_SINGLE: Final = ("hedge", "sensor", "asset", "control")
_LARGE_M: Final = 30  # no crater is larger
_PARTLY: Final = Message(
    "Nothing heard and nothing seen? Write NTR; if less, F8 puts it into the note."
)
_CONTESTABLE: Final = (
    "count",
    "time",
    "distance",
    "directions",
    "flight",
    "post",
    "weapons",
    "steps",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Decision about a line: kind, values by field, and where a second event begins."""

    kind: str
    values: dict[str, Any]
    second: int | None


def resolve(line: LineText, pieces: list[Piece], *, led: bool) -> Resolution:
    """Decide the pieces; each has `taken` or `error` afterwards.

    Args:
        line: The line and its context.
        pieces: In order; they are changed.
        led: The line began with its kind or a camera.
    """
    values: dict[str, Any] = {}
    _leads(pieces, values)
    watch = line.kind == "watch" or becomes_watch(line, pieces)
    give_roles(replace(line, kind="watch") if watch else line, pieces)
    count_choice.open_ends(line, pieces)
    if watch:
        shifts(line, pieces)
    count_choice.split_clocks(line, pieces)
    grads_or_degrees(line, pieces)
    models_or_counts(line, pieces)
    seen_or_fired(line, pieces)
    fired_or_found(line, pieces)
    standing_vehicles(line, pieces)
    second = None
    if line.kind == "ceasefire_violation" and "steps" not in values:
        bare_calibres(line, pieces)
        second = count_choice.second_event(pieces)
        weapons_or_whats(line, pieces)
        if second is not None:
            bare_vehicles(line, [piece for piece in pieces if piece.start < second])
    kind = _nothing(line, pieces, values, led=led)
    _keys(pieces, values)
    if kind == "watch":
        manning(line, pieces, values)
        ask_events(line, pieces)
    casualties(line, pieces, values)
    directions(line, pieces, values)
    weapons(line, pieces, values)
    count_choice.count(line, pieces, values)
    time(line, pieces, values)
    if kind == "watch":
        vague_span(pieces, values)
    _whats(line, pieces, values)
    _codes(pieces, values)
    _means(pieces, values)
    _craters(line, pieces)
    for name, shape in (("distance", "distance"), ("post", "place")):
        _one(pieces, values, name, shape)
    _notes(pieces, values)
    _urgent(pieces, values)
    _contested(pieces, values)
    leave_strange(line, pieces)
    changed(line, pieces, values)
    return Resolution(kind=kind, values=values, second=second)


def _leads(pieces: list[Piece], values: dict[str, Any]) -> None:
    for piece in pieces:
        if piece.shape == "lead":
            name, value = piece.value
            piece.taken = name
            if name == "sensor":
                values |= {"sensor": value, "means": "recorded"}


def _keys(pieces: list[Piece], values: dict[str, Any]) -> None:
    for piece in pieces:
        if piece.shape != "key":
            continue
        name, value = piece.value
        if name in values and name != "means":
            ask([piece], Message("This field is told twice."), name)
            continue
        values[name] = value
        piece.taken = name


def _nothing(line: LineText, pieces: list[Piece], values: dict[str, Any], *, led: bool) -> str:
    """`NTR 1800-2200` is a watch with nothing, unless the line tells of something as well."""
    quiet = [piece for piece in pieces if piece.shape == "nothing"]
    duty = [piece for piece in pieces if piece.shape == "duty"]
    something = any(piece.shape in _SOMETHING for piece in pieces) or tells_of_another(pieces)
    something = something or excepted(line, pieces)
    if duty and something and line.kind == "ceasefire_violation":
        behind = [around(pieces, pieces.index(piece), 1) for piece in duty]
        spans = [pieces[at] for at in behind if at is not None and pieces[at].shape == "clock"]
        ask([*duty, *spans], Message("A watch is an entry of its own: what was heard is another."))
        for piece in (*duty, *spans):
            piece.shape = "done"
    if not quiet:
        return "watch" if duty and not something and not led else line.kind
    watch = line.kind == "watch" or (line.kind == "ceasefire_violation" and not led)
    if something or not watch or values:
        for piece in _beside(pieces, quiet):  # the span of the silence is not that of the event
            ask([piece], Message("A watch is an entry of its own: what was heard is another."))
            piece.shape = "done"
        ask(quiet, Message("Nothing, and something: a quiet watch is an entry of its own."))
        return line.kind
    means = [piece for piece in pieces if piece.shape == "means"]
    said = {piece.value for piece in quiet}
    if "" not in said and not {"heard", "seen"} <= said:
        ask(quiet, _PARTLY, "nothing", suggestions=(in_own(line, "NTR", "тихо", "тихо"),))
        ask(means, _PARTLY, "nothing")
    else:
        values["nothing"] = True
        for piece in (*quiet, *means):
            piece.taken = "nothing"
    for piece in means:
        piece.shape = "done"
    return "watch"


_SOMETHING: Final = ("what", "weapon", "number", "assessment")


def _beside(pieces: list[Piece], quiet: list[Piece]) -> list[Piece]:
    """The windows of time that stand beside the words for silence."""
    near = [around(pieces, pieces.index(piece), step) for piece in quiet for step in (-1, 1)]
    found = [pieces[at] for at in near if at is not None and pieces[at].shape == "clock"]
    return [piece for piece in found if piece.value.last]


def _craters(line: LineText, pieces: list[Piece]) -> None:
    """`crater 2m`: how large it is, or how far away?"""
    if not any(piece.shape == "what" and piece.value == "crater" for piece in pieces):
        return
    for piece in pieces:
        if piece.shape != "distance" or not (piece.value.high_m or _LARGE_M) < _LARGE_M:
            continue
        typed = "".join(line.text[piece.start : piece.end].split())
        text = Message("Its size, or how far away? F8 puts a size into the note.")
        ask([piece], text, suggestions=(f'distance="{typed}"',))
        piece.shape = "done"


def _one(pieces: list[Piece], values: dict[str, Any], name: str, shape: str) -> None:
    """A field that is told once; twice is contested."""
    found = [piece for piece in pieces if piece.shape == shape]
    if not found:
        return
    if len(found) > 1 or name in values:
        ask(found, Message("This is told twice: leave one."), name)
        return
    values[name] = found[0].value
    found[0].taken = name


def _whats(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> None:
    """The thing observed; two of them need a word that joins them."""
    _rockets(line, pieces)
    found = indices(pieces, lambda piece: piece.shape == "what" and piece.error is None)
    if not found:
        return
    codes = list(dict.fromkeys(pieces[at].value for at in found))
    if "count" not in values and len(codes) == 1 and _again(line, pieces, found):
        ask((pieces[at] for at in found), HOW_MANY, "what")
        return
    apart = any(
        pieces[a].value != pieces[b].value
        and not linked(pieces, a, b, ",+/&", "joining", "filling")
        for a, b in pairwise(found)
    )
    joined = all(
        pieces[a].value == pieces[b].value
        or any(
            each.shape == "joining" or each.value in ("+", "&", "/") for each in pieces[a + 1 : b]
        )
        for a, b in pairwise(found)
    )
    if (len(codes) > 1 and (apart or not joined)) or "what" in values:
        ask(
            (pieces[at] for at in found),
            Message("Two kinds: write and between them, or two entries."),
            "what",
        )
        return
    values["what"] = tuple(codes)
    for at in found:
        pieces[at].taken = "what"


def _again(line: LineText, pieces: list[Piece], found: list[int]) -> bool:
    """`вибух, вибух, вибух`: several of them, one for each word."""
    words = {line.text[pieces[at].start : pieces[at].end].casefold() for at in found}
    between = pieces[found[0] : found[-1]]
    return len(found) > len(words) == 1 and all(p.shape in ("what", "mark") for p in between)


def _rockets(line: LineText, pieces: list[Piece]) -> None:
    """Rockets of a launcher are projectiles: `ракет` is a missile without one."""
    if not any(piece.shape == "weapon" and piece.value == "mlrs" for piece in pieces):
        return
    for piece in pieces:
        word = line.text[piece.start : piece.end].casefold()
        if piece.shape == "what" and piece.value == "missile" and word.startswith("ракет"):
            ask([piece], Message("Write what it was: projectiles, missiles or explosions."), "what")


def _codes(pieces: list[Piece], values: dict[str, Any]) -> None:
    for name in ("assessment", "status"):
        found = [p for p in pieces if p.shape == name and p.error is None]
        if _one_or_other(pieces, found):
            ask(found, Message("One or the other: leave the one that it was, or none."), name)
            continue
        if found and name not in values:
            values[name] = tuple(dict.fromkeys(piece.value for piece in found))
            for piece in found:
                piece.taken = name
    for name in _SINGLE:
        found = [p for p in pieces if p.shape == name and p.error is None]
        if not found:
            continue
        if len({piece.value for piece in found}) > 1 or name in values:
            ask(found, Message("This is told twice: leave one."), name)
            continue
        values[name] = found[0].value
        for piece in found:
            piece.taken = name
    assert set(SEVERAL) >= {"assessment", "status", "what"}  # noqa: S101 - they hold tuples


def _one_or_other(pieces: list[Piece], found: list[Piece]) -> bool:
    """Whether it was not both: `outgoing or impact`, and `вихід 4, прихід 3` are two events."""
    codes = {piece.value for piece in found}
    if len(codes) < 2:
        return False
    if count_choice.both_ends(pieces):
        return True
    inner = pieces[pieces.index(found[0]) : pieces.index(found[-1])]
    return any(piece.shape == "either" for piece in inner)


def _means(pieces: list[Piece], values: dict[str, Any]) -> None:
    found = indices(pieces, lambda piece: piece.shape == "means")
    if not found:
        return
    codes = {pieces[at].value for at in found}
    if "told" not in codes and any(p.shape == "asked" and p.value == HEARSAY for p in pieces):
        ask((pieces[at] for at in found), HEARSAY, "means")
        return
    if codes == {"heard", "saw"} and len(found) == 2:
        nearest = around(pieces, found[1], -1, clear=frozenset({"joining", "filling"}))
        if nearest == found[0]:
            codes = {"saw_and_heard"}
    if len(codes) > 1 or ("means" in values and values["means"] not in codes):
        ask(
            (pieces[at] for at in found),
            Message("Heard and seen are told apart: write saw and heard."),
            "means",
        )
        return
    values["means"] = codes.pop()
    for at in found:
        pieces[at].taken = "means"


def _notes(pieces: list[Piece], values: dict[str, Any]) -> None:
    found = [piece for piece in pieces if piece.shape == "note"]
    texts = [piece.value for piece in found]
    for piece in found:
        piece.taken = "note"
    if found:
        values["note"] = "; ".join(filter(None, (*texts, values.get("note", ""))))


def _urgent(pieces: list[Piece], values: dict[str, Any]) -> None:
    for piece in pieces:
        if piece.shape == "urgent" and piece.error is None:
            values["urgent"], piece.taken = True, "urgent"


def _contested(pieces: list[Piece], values: dict[str, Any]) -> None:
    """A piece that must be asked about empties the one field that it may belong to."""
    for name in _CONTESTABLE:
        asks = [p for p in pieces if p.error is not None and _contests(p, name)]
        taken = [piece for piece in pieces if piece.taken == name]
        if asks and taken and name in values:
            ask(taken, Message("A part of it is asked about: put that right first."), name)
            del values[name]


def _contests(piece: Piece, name: str) -> bool:
    """Whether a piece that is asked about may belong to a field."""
    way = name in ("directions", "flight") and isinstance(piece.value, (Direction, Passage))
    own = piece.error is not None and piece.error.field == name
    return way or (own and (piece.shape == "ask" or name in ("time", "directions")))


assert set(_CONTESTABLE) - FIELDS_OF_KIND["ceasefire_violation"] == set()  # noqa: S101
