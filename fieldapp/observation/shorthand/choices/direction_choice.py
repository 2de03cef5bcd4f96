"""Directions and flight of a line, with the letters that are a compass point or a preposition."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any, Final

from fieldapp.errors import Message
from fieldapp.observation.notation.bearings import format_directions
from fieldapp.observation.notation.local_words import typed_in
from fieldapp.observation.observation import FIELDS_OF_KIND
from fieldapp.observation.shorthand.neighbours import around, ask, indices, linked
from fieldapp.observation.shorthand.shapes.pieces import (
    LineText,
    Piece,
    in_own,
    kind_word,
    ukrainian,
)
from fieldapp.observation.shorthand.shapes.shape_angles import Passage
from fieldapp.observation.values import Direction, Flight

_FLYERS: Final = frozenset(
    {"uav", "projectile", "missile", "tracer_round", "rocket_assisted_projectile",
     "loitering_munition", "glide_bomb", "uav_strike", "bullet_overhead"}
)  # fmt: skip
_FLYING_WEAPONS: Final = frozenset({"loitering_munition", "fpv_drone", "missile", "glide_bomb"})
_LETTER: Final = re.compile(r"[СсВвЗз]")
_CAPITAL: Final = re.compile(r"(?:[СЗ]\s+[СВЮЗ]{1,3}|[СсЗз]\s+[СВЮЗсвюз])(?!\w)")
_LOCATIVE: Final = re.compile(r"(?:ночі|дні|ході|ере|юге|оке|аде)$", re.IGNORECASE)
_SHORT: Final = re.compile(r"[СВЮЗсвюз.\- ]{1,5}")
_AFTER_PREPOSITION: Final = frozenset(
    {"clock", "weapon", "strange", "day", "part", "time", "of field", "sensor", "what"}
)
_TIMES: Final = frozenset({"clock", "day", "part", "time", "group", "dotted", "slashed"})


def directions(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> None:
    """Decide letters, passages and directions; what may be two things is asked about."""
    _threes(line, pieces)
    if line.kind == "ceasefire_violation":
        _vehicles(line, pieces)
    _dangling(line, pieces)
    _since(line, pieces)
    _letters(line, pieces)
    _mondays(line, pieces)
    flies = line.kind != "ceasefire_violation" or any(
        piece.shape == "what" and piece.value in _FLYERS for piece in pieces
    )
    flies = flies or (
        not any(piece.shape == "what" for piece in pieces)
        and any(piece.shape == "weapon" and piece.value in _FLYING_WEAPONS for piece in pieces)
    )
    crater = any(piece.shape == "what" and piece.value == "crater" for piece in pieces)
    for piece in [each for each in pieces if each.shape == "passage"]:
        shot = crater and piece.value.leads == "from"  # where the round came from
        _passage(line, piece, values, flies=flies or shot)
    flown = flies and line.kind in ("ceasefire_violation", "aircraft")
    if not flown:
        _long_ways(line, pieces)
    found = indices(pieces, lambda piece: piece.shape == "angle")
    if not found:
        return
    linked_all = all(linked(pieces, a, b, ",/", "joining") for a, b in pairwise(found))
    arcs = (
        flown and "flight" not in values and any(pieces[at].value.end is not None for at in found)
    )
    own = [pieces[at] for at in found]
    slashed = any(
        linked(pieces, a, b, "/") and _apart(pieces[a], pieces[b]) >= _SQUARE
        for a, b in pairwise(found)
    )
    if not linked_all or slashed or "directions" in values:
        ask(
            own,
            Message("Two directions: write a comma between them, or to for an arc."),
            "directions",
        )
        return
    if arcs:
        ask(own, Message("An arc of directions or a flight: write flight before it."), "directions")
        return
    values["directions"] = tuple(dict.fromkeys(piece.value for piece in own))
    for piece in own:
        piece.taken = "directions"


def _long_ways(line: LineText, pieces: list[Piece]) -> None:
    """`NW to SW`: arcs go clockwise, and nobody means three quarters of the horizon by that."""
    for piece in pieces:
        if piece.shape != "angle" or piece.value.end is None:
            continue
        arc: Direction = piece.value
        around_it = (piece.value.end - arc.start) % 3600
        if around_it < _HALF_ROUND:
            continue
        language = in_own(line, "en", "uk", "ru")
        turned = replace(arc, start=piece.value.end, end=arc.start)
        other, same = (typed_in(format_directions((each,)), language) for each in (turned, arc))
        plain = around_it > _HALF_ROUND  # the other way round it is read without its key
        meant = (other if plain else f'directions="{other}"', f'directions="{same}"')
        text = Message(
            "Arcs go clockwise, and this is most of the horizon: write its other end first."
        )
        ask([piece], text, "directions", suggestions=meant)
        piece.shape = "done"


_HALF_ROUND: Final = 1800
_SQUARE: Final = 900
"""Tenths of a degree: `N/E` may be the north-east, or both."""


def _apart(one: Piece, other: Piece) -> int:
    first: Direction = one.value
    second: Direction = other.value
    return abs((first.start - second.start + 1800) % 3600 - 1800)


def _passage(line: LineText, piece: Piece, values: dict[str, Any], *, flies: bool) -> None:
    passage: Passage = piece.value
    if _CAPITAL.match(line.text, piece.start):  # "С СВ": two points, or "from" in capitals
        _which(piece)
        return
    flight = _flight(passage)
    if flight is not None and "flight" in FIELDS_OF_KIND[line.kind]:
        if "flight" in values:
            ask([piece], Message("Two flights are told."), "flight")
            return
        values["flight"] = flight
        piece.taken = "flight"
        return
    if passage.origin is not None and passage.heading is not None:
        a, b = passage.text
        apart = abs((passage.origin - passage.heading + 1800) % 3600 - 1800)
        if passage.leads and flies and apart >= 900 and "flight" not in values:
            values["flight"] = Flight(
                origin=passage.origin, heading=passage.heading, mostly=passage.mostly
            )
            piece.taken = "flight"
            return
        onward = (passage.heading - passage.origin) % 3600 < 900 and not passage.points
        if (passage.leads or onward) and not flies and apart < 900:
            piece.shape = "angle"
            piece.value = Direction(
                start=passage.origin, end=passage.heading, points=passage.points
            )
            return
        text = Message("An arc of directions or a flight: write to between them, or flight before.")
        until, flown = in_own(line, "to", "до", "до"), in_own(line, "flight", "політ", "полёт")
        ask([piece], text, suggestions=(f"{a} {until} {b}", f"{flown} {a}-{b}"))
        return
    one = passage.origin if passage.origin is not None else passage.heading
    at_it = passage.leads == "to" and _LOCATIVE.search(passage.text[1])
    if one is None or ((passage.moves or flies) and not at_it):
        whence = passage.origin is not None and passage.leads == "from"
        way = (
            in_own(line, "flying from", "летів з", "летел с")
            if whence
            else in_own(line, "flying to", "летів на", "летел на")
        )
        point = passage.text[0] or passage.text[1]
        text = Message("Where it flew or where it was: write flying before a flight.")
        ask([piece], text, suggestions=(point, f"{way} {point}"))
        return
    piece.shape = "angle"
    piece.value = Direction(start=one, points=passage.points)


def _flight(passage: Passage) -> Flight | None:
    """The flight that words of movement tell."""
    if not passage.moves:
        return None
    if passage.origin is not None and passage.heading is not None:
        return Flight(origin=passage.origin, heading=passage.heading, mostly=passage.mostly)
    if passage.leads == "from":
        return Flight(origin=passage.origin, mostly=passage.mostly)
    if passage.leads == "to":
        return Flight(heading=passage.heading, mostly=passage.mostly)
    return (
        Flight(heading=passage.origin, mostly=passage.mostly)
        if passage.origin is not None
        else None
    )


def _vehicles(line: LineText, pieces: list[Piece]) -> None:
    """`tank moving N, 2 shots`: where a weapon drove is not where what it fired flew."""
    for at, piece in enumerate(pieces):
        before = around(pieces, at, -1, stop=",;")
        if piece.shape != "passage" or not piece.value.moves or before is None:
            continue
        if pieces[before].shape == "weapon" and pieces[before].value not in _FLYING_WEAPONS:
            text = Message("What moved is an entry of its own: begin its line with weapon:.")
            whats = any(each.shape == "what" for each in pieces)
            front = () if whats else (f"{kind_word(line, 'weapon')}:",)
            ask([piece], text, "kind", suggestions=front)
            piece.shape = "done"


def _threes(line: LineText, pieces: list[Piece]) -> None:
    """`З вибухи`: a letter before what was heard, where a number should stand."""
    if any(piece.shape == "number" for piece in pieces):
        return
    for piece, after in pairwise(pieces):
        if line.text[piece.start : piece.end] in ("З", "з") and after.shape == "what":
            ask([piece], Message("A letter or the figure 3? Write the number in figures."), "count")
            piece.shape = "done"


def _dangling(line: LineText, pieces: list[Piece]) -> None:
    """`N- 3km`, `-E`: a point that lost its other half."""
    for piece in pieces:
        lost = piece.shape in ("angle", "passage") and (
            _DASH_BEHIND.match(line.text, piece.end)
            or _DASH_BEFORE.search(line.text[: piece.start])
        )
        if lost:
            ask([piece], Message("There is no such direction."), "directions")
            piece.shape = "done"


_DASH_BEHIND: Final = re.compile(r"[-–/](?=[\s,;]|$)")
_DASH_BEFORE: Final = re.compile(r"(?:^|[\s,;])[-–/]$")


def _since(line: LineText, pieces: list[Piece]) -> None:
    """`тиша з 22:00`: a watch has no direction, so the letter says since when."""
    if not any(piece.taken == "nothing" or piece.shape == "duty" for piece in pieces):
        return
    for piece, after in pairwise(pieces):
        single = after.shape == "clock" and not after.value.last
        if line.text[piece.start : piece.end] in ("з", "с") and piece.shape == "angle" and single:
            piece.shape, after.value = "filling", replace(after.value, last="now")


def _letters(line: LineText, pieces: list[Piece]) -> None:
    """С, В and З are north, east and west in Russian, and prepositions in both languages."""
    letters = [
        at for at in indices(pieces, lambda piece: piece.shape in ("angle", "passage"))
        if _LETTER.fullmatch(line.text[pieces[at].start : pieces[at].end])
        and "/" not in line.text[max(0, pieces[at].start - 1) : pieces[at].end + 1]
    ]  # fmt: skip
    others = sum(piece.shape in ("angle", "passage") for piece in pieces) - 1
    capitals = not re.search(r"[а-яёіїєґ]", re.sub(r"@\S+", "", line.text))
    small = not re.search(r"[А-ЯЁІЇЄҐ]", line.text)
    own_uk = ukrainian(line.text)
    for at in letters:
        piece = pieces[at]
        upper = line.text[piece.start].isupper()
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        if at and after is not None and after.shape in _TIMES:
            _before_time(line, piece, after, alone=not others, ask_=capitals or own_uk)
        elif _leads_on(after):
            piece.shape = "filling"
        elif (
            after is not None
            and after.shape in ("distance", "number")
            and (not upper or at == 0 or capitals)
        ):
            if others and not upper:
                piece.shape = "filling"
            else:
                _which(piece)
        elif not upper and (after is None or after.shape == "mark"):
            _which(piece)  # no preposition ends a line, or stands before a mark
        elif not upper and not small:
            piece.shape = "filling"
        elif own_uk or not upper:
            _which(piece)
    if not own_uk:
        return
    for piece in pieces:
        text = line.text[piece.start : piece.end].strip().upper()
        if (
            piece.shape == "angle"
            and _SHORT.fullmatch(text)
            and text in ("СЗ", "С-З", "С.З.", "ЗС")
        ):
            _which(piece)


def _mondays(line: LineText, pieces: list[Piece]) -> None:
    """`у пн`: on Monday, or the north?"""
    for piece in pieces:
        word = line.text[piece.start : piece.end].casefold()
        if piece.shape in ("angle", "passage") and word == "пн" and _ON.search(
            line.text[: piece.start]
        ):  # fmt: skip
            _which(piece)


_ON: Final = re.compile(r"(?:^|\W)[ув]\s+$", re.IGNORECASE)


def _before_time(line: LineText, piece: Piece, after: Piece, *, alone: bool, ask_: bool) -> None:
    """`С 2210` inside a line is the north, `с 2210` nobody knows, `в 22:10` is no direction."""
    letter, time = line.text[piece.start], line.text[after.start : after.end]
    if letter.islower():
        until = re.search(r"\s(?:до|по)\s", time)
        if alone and not until and letter in "сз":
            _which(piece)
        else:
            piece.shape = "filling"
    elif ask_ and not alone:
        piece.shape = "filling"
    elif ask_ or not alone or not time[:1].isdigit() or " до " in time:
        _which(piece)


def _leads_on(after: Piece | None) -> bool:
    """Whether a letter before this can only be a preposition."""
    if after is None:
        return False
    if after.shape in ("angle", "passage"):
        return after.end - after.start > 3
    return after.shape in _AFTER_PREPOSITION


def _which(piece: Piece) -> None:
    ask(
        [piece],
        Message("A compass point or a small word: write ПнСх, СВ or the whole word."),
        "directions",
    )
    piece.shape = "ask"
