"""Tokenizer: cuts a shorthand line into pieces by shape, the longest at each place.

What has the shape of a time, a bearing, a position or a distance is that, before anything is
counted. Among readings of one length the first of `_SHAPES` holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation.steps import parse_steps
from fieldapp.observation.observation import FIELDS_OF_KIND
from fieldapp.observation.shorthand.key_values import keyed, unquoted
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, asked
from fieldapp.observation.shorthand.shapes.shape_amounts import (
    calibres,
    distances,
    flashes,
    sizes,
)
from fieldapp.observation.shorthand.shapes.shape_angles import angles
from fieldapp.observation.shorthand.shapes.shape_asides import ages, opens, rates
from fieldapp.observation.shorthand.shapes.shape_numbers import numbers
from fieldapp.observation.shorthand.shapes.shape_places import places
from fieldapp.observation.shorthand.shapes.shape_references import references
from fieldapp.observation.shorthand.shapes.shape_subjects import subjects
from fieldapp.observation.shorthand.shapes.shape_times import times
from fieldapp.observation.words.keyboard import on_other_layouts

_QUOTED: Final = re.compile(r'"((?:[^"]|"")*)"')
_REST: Final = re.compile(r"//\s*(.*)", re.DOTALL)
_STRANGE: Final = re.compile(r'@?"(?:[^"]|"")*|@?[^\W_]+(?:[^\s,;()\[\]"]*[^\W_])?|[^\w\s]+|_+')
_SPACE: Final = re.compile(r"\s+")
_MARKS: Final = frozenset(",;.()[]/:!·|-–—'")
_LEAD: Final = re.compile(r"\s*([^\W\d][\w -]{0,60}?)\s*:(?!\d)")


def _note(line: LineText, at: int) -> Piece | None:
    rest = _REST.match(line.text, at)
    match = rest or _QUOTED.match(line.text, at)
    if match is None:
        return None
    text = unquoted(match[1]).strip()
    place = text.removeprefix("@")
    listed = line.gazetteer is not None and bool(line.gazetteer.find(place))
    if rest is None and (listed or place != text):
        says = Message("If that is the post, tell it behind @.")
        return asked(at, match.end(), says, "", (f'@"{place}"',))
    return Piece(at, match.end(), "note", text)


def _phrase(line: LineText, at: int) -> Piece | None:
    before, here = line.text[at - 1 : at], line.text[at]
    glued = before.isalnum() and here.isalnum()
    if glued and not (before.isdigit() and here.isalpha()):
        return None
    found = line.index.longest(line.text, at)
    return found and Piece(at, found[0], "words", roles=found[1])


def _plural(line: LineText, at: int) -> Piece | None:
    """`explosion(s)`: the letter is no compass point."""
    match = _PLURAL.match(line.text, at)
    return match and Piece(at, match.end(), "filling")


def _switched(line: LineText, at: int) -> Piece | None:
    """`db,e[b`: вибухи on the wrong layout is one word, and no east."""
    match = _MARKED.match(line.text, at)
    if match is None or line.text[at - 1 : at].isalnum() or match[0].isalpha():
        return None
    found = (line.index.longest(each, 0) for each in on_other_layouts(match[0]))
    whole = any(each is not None and each[0] == len(match[0]) for each in found)
    return Piece(at, match.end(), "strange") if whole else None


_MARKED: Final = re.compile(r"[a-z,.;'\[\]]{3,}(?!\S)", re.IGNORECASE)
_PLURAL: Final = re.compile(r"(?<=[^\W\d_])\((?:e?s|и|ы|ів|ов)\)", re.IGNORECASE)
_SHAPES: Final[tuple[Callable[[LineText, int], Piece | None], ...]] = (
    _note, _plural, _switched, keyed, places, ages, rates, opens, times, sizes, flashes,
    references, subjects, distances, calibres, angles, numbers, _phrase,
)  # fmt: skip


def lead(line: LineText) -> tuple[list[Piece], int, str]:
    """Pieces of a line's beginning that ends with a colon, where it ends, and the kind it tells."""
    behind = _behind_post(line)
    if behind is not None:
        return behind
    match = _LEAD.match(line.text)
    if match is None:
        return [], 0, line.kind
    word, end = match[1].strip(), match.end()
    place = places(line, match.start(1))
    if place is not None and place.end >= match.end(1):
        return [], 0, line.kind
    kind = line.vocabulary.find("kind", word)
    if kind is not None and kind in FIELDS_OF_KIND:
        return [Piece(0, end, "lead", ("kind", kind))], end, kind
    sensor = line.vocabulary.find("sensor", word)
    if sensor is None:
        if line.index.longest(line.text, match.start(1)) is not None:
            return [], 0, line.kind  # a word of the line with a colon behind it
        error = InputError(
            Message("{1} is no kind of observation.", TypedText(word)),
            field="kind",
            position=0,
            suggestions=line.vocabulary.near("kind", word),
        )
        return [Piece(0, end, "ask", value="", error=error)], end, line.kind
    stop = line.text.find(";", end)
    stop = len(line.text) if stop < 0 else stop
    first = Piece(0, end, "lead", ("sensor", sensor))
    try:
        steps = parse_steps(line.text[end:stop], line.vocabulary)
    except InputError as e:
        error = InputError(e.message, field="steps", position=end, suggestions=e.suggestions,
                           advice=e.advice)  # fmt: skip
        gap = min(stop + 1, len(line.text))
        return [first, Piece(end, gap, "ask", value="steps", error=error)], gap, line.kind
    return [first, Piece(end, stop, "key", ("steps", steps))], stop, line.kind


def _behind_post(line: LineText) -> tuple[list[Piece], int, str] | None:
    """`@"Zolote" damage: roof`: the kind behind the post; None where there is no such beginning."""
    start = len(line.text) - len(line.text.lstrip())
    post = places(line, start) if line.text[start:].startswith("@") else None
    match = _LEAD.match(line.text, post.end) if post is not None and post.error is None else None
    kind = line.vocabulary.find("kind", match[1].strip()) if match else None
    if post is None or match is None or kind not in FIELDS_OF_KIND:
        return None
    said = Piece(match.start(1), match.end(), "lead", ("kind", kind))
    return [post, said], match.end(), kind


def tokens(line: LineText, at: int) -> list[Piece]:
    """The pieces of a line from a place on; every character but spaces is in one of them."""
    found: list[Piece] = []
    text = line.text
    while True:
        space = _SPACE.match(text, at)
        at = space.end() if space else at
        if at >= len(text):
            return found
        best: Piece | None = None
        for shape in _SHAPES:
            piece = shape(line, at)
            if piece is not None and piece.end > at and (best is None or piece.end > best.end):
                best = piece
        if best is None:
            best = _left(text, at)
        found.append(best)
        at = best.end


def _left(text: str, at: int) -> Piece:
    if text[at] in _MARKS:
        return Piece(at, at + 1, "mark", text[at])
    strange = _STRANGE.match(text, at)
    return Piece(at, strange.end() if strange else at + 1, "strange")
