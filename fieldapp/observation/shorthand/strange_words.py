"""Words without a role, or of another kind of entry than their line's: named and asked about."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from fieldapp.errors import Message, TypedText
from fieldapp.observation.observation import FIELDS_OF_KIND, STATUS_LISTS
from fieldapp.observation.shorthand.neighbours import around, ask, asked_as_one, own_entry
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, kind_word
from fieldapp.observation.shorthand.shapes.shape_angles import angles
from fieldapp.observation.vocabulary import fold
from fieldapp.observation.words import small_words
from fieldapp.observation.words.keyboard import on_other_layouts
from fieldapp.observation.words.small_words import HURT

MINES: Final = frozenset({"mine"})
_CIVIL: Final = re.compile(r"civil|цив|гражд", re.IGNORECASE)
_RESTRICTED: Final = STATUS_LISTS["restriction"]
_HINDERED: Final = Message(
    "A restriction is an entry of its own: begin its line with restriction and a colon."
)
_BEGIN: Final = {HURT: "casualty", _HINDERED: "restriction"}


def casualties_beside(line: LineText, pieces: list[Piece], at: int) -> None:
    """Killed and injured, with the number beside: no count of explosions."""
    first = last = at
    before = around(pieces, at, -1)
    if before is not None and pieces[before].shape == "number":
        first = before
    while (after := around(pieces, last, 1)) is not None and (
        pieces[after].shape == "number"
        or (pieces[after].shape == "asked" and pieces[after].value == HURT)
    ):
        last = after
    alone = first == last and _CIVIL.match(line.text, pieces[at].start)  # it may be a house
    led = () if alone else _in_front(line, "casualty", pieces)
    asked_as_one(pieces[first : last + 1], HURT, "kind", suggestions=led)


def mines_that_hurt(pieces: list[Piece]) -> None:
    """`killed by a mine`, `denied: mines`: a cause is nothing that was found."""
    said = [p for p in pieces if p.shape == "asked" and p.value == HURT]
    said += [p for p in pieces if p.error is not None and p.error.message == HURT]
    hindered = [p for p in pieces if p.shape == "strange" and _RESTRICTED in p.roles]
    whats = {piece.value for piece in pieces if piece.shape == "what"}
    if whats != MINES or not (said or hindered):
        return
    text = HURT if said else _HINDERED
    for piece in pieces:
        if piece.shape == "what":
            piece.shape, piece.value = "asked", text


def tells_of_another(pieces: list[Piece]) -> bool:
    """Whether casualties or a restriction are told, which are no part of a quiet watch."""
    said = {piece.error.message for piece in pieces if piece.error is not None}
    return HURT in said or any(p.shape == "strange" and _RESTRICTED in p.roles for p in pieces)


def leave_strange(line: LineText, pieces: list[Piece]) -> None:
    """Mark words without a role as not understood; a slip of the finger gets the likely words."""
    for piece in pieces:
        if piece.taken or piece.error is not None:
            continue
        if piece.shape == "then" and piece.value == "later":
            ask([piece], Message("Later than what? Write the time of day."), "time")
            continue
        if piece.shape == "either" and not _chooses(pieces, piece):
            piece.shape = "strange"  # `чи чули`: did we?
        if piece.shape in ("filling", "mark", "joining", "then", "either", "more", "duty"):
            piece.taken = "skipped"
            continue
        if piece.shape == "strange" and _RESTRICTED in piece.roles:
            piece.shape, piece.value = "asked", _HINDERED
        if piece.shape == "asked":
            other = _BEGIN.get(piece.value, "")
            before = _in_front(line, other, pieces) if other else _offered(line, piece)
            ask([piece], piece.value, "kind" if other else "", suggestions=before)
            continue
        text = line.text[piece.start : piece.end]
        kind = line.vocabulary.find("kind", text)
        if piece.shape == "strange" and kind in FIELDS_OF_KIND and kind != line.kind:
            _begins_its_own(line, piece, text)
            continue
        near = _meant(line, text) if piece.shape == "strange" else ()
        ask(
            [piece],
            Message("{1} is not understood.", TypedText(text[:60])),
            suggestions=tuple(each for each in near if each != fold(text)),
        )


def _meant(line: LineText, text: str) -> tuple[str, ...]:
    """Likely words for one that is not known: `dpisds` is взрывы on the wrong layout."""
    switched = on_other_layouts(text) if len(text) > 1 else []
    known = next((each for each in switched if _known(line, each)), None)
    if known:
        return (known,)
    near = (line.index.near(each) for each in (text, *switched))
    return next((each for each in near if each), ())


def _known(line: LineText, word: str) -> bool:
    """Whether all of a word is a phrase of the line's, or a compass point."""
    found = line.index.longest(word, 0)
    angle = angles(replace(line, text=word), 0)
    return len(word) in (found and found[0], angle and angle.end)


def _chooses(pieces: list[Piece], either: Piece) -> bool:
    """Whether `or` stands between two of one field."""
    at = pieces.index(either)
    beside = [around(pieces, at, step) for step in (-1, 1)]
    fields = {pieces[each].taken for each in beside if each is not None}
    asked_about = any(pieces[each].error is not None for each in beside if each is not None)
    return None not in beside and (len(fields) == 1 or asked_about)


def _offered(line: LineText, piece: Piece) -> tuple[str, ...]:
    """Words that an asked one may stand for: `couple`, `пару`, `SPG`, `out`."""
    return small_words.OFFERED.get(fold(line.text[piece.start : piece.end]), ())


def _in_front(line: LineText, kind: str, pieces: list[Piece]) -> tuple[str, ...]:
    """The beginning of a line that tells of nothing but this kind."""
    alone = not any(piece.shape == "what" for piece in pieces)
    return (f"{kind_word(line, kind)}:",) if alone else ()


def _begins_its_own(line: LineText, piece: Piece, text: str) -> None:
    """`damaged roof`: a word for another kind of entry, which begins its line there."""
    first = not line.text[: piece.start].strip()
    ask([piece], own_entry(text), "kind", suggestions=(f"{text}:",) if first else ())
