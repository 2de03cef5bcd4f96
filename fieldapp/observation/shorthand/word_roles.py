"""Roles of the words of a line: each gets one, by what stands around it, or is asked about."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from fieldapp.errors import Message, TypedText
from fieldapp.observation.observation import FIELDS_OF_KIND, STATUS_LISTS
from fieldapp.observation.shorthand.neighbours import around, ask, asked_as_one, own_entry
from fieldapp.observation.shorthand.second_thoughts import (
    beside_posts,
    corrections,
    denials,
    doubted,
    doubtful_weapons,
    heights,
    nearly_quiet,
    targets,
)
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, kind_word
from fieldapp.observation.shorthand.shapes.shape_numbers import Number
from fieldapp.observation.values import Count
from fieldapp.observation.vocabulary import fold
from fieldapp.observation.words import small_words

_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_CIVIL: Final = re.compile(r"civil|цив|гражд", re.IGNORECASE)
_MINES: Final = frozenset({"mine"})
_CODED: Final = ("assessment", "status", "means", "hedge", "asset", "control", "sensor")
_LIKE: Final = Message("A likeness is no finding: write probable or possible before the weapon.")
_HURT: Final = Message(
    "Casualties are an entry of their own: begin its line with casualty and a colon."
)
_RESTRICTED: Final = STATUS_LISTS["restriction"]
_HINDERED: Final = Message(
    "A restriction is an entry of its own: begin its line with restriction and a colon."
)
_BEGIN: Final = {_HURT: "casualty", _HINDERED: "restriction"}
_FIRED: Final = frozenset({"weapon", "calibre"})


def give_roles(line: LineText, pieces: list[Piece]) -> None:
    """Turn each piece of words into what it is here: its `shape` is then its role."""
    whats = [p for p in pieces if "what" in p.roles and not {"weapon", "asked"} & set(p.roles)]
    for at, piece in enumerate(pieces):
        if piece.shape == "words":
            _role(line, pieces, at, [each for each in whats if each is not piece])
    _series(line, pieces)
    _bombs(line, pieces)
    _roads(line, pieces)
    _incoming(line, pieces)
    _guesses(line, pieces)
    _betweens(line, pieces)
    _unknown_fields(pieces)
    _articles(pieces)
    corrections(pieces)
    nearly_quiet(line, pieces)
    if line.kind == "ceasefire_violation":
        targets(line, pieces)
    denials(line, pieces)
    _likenesses(line, pieces)
    beside_posts(line, pieces)
    doubtful_weapons(line, pieces)
    heights(line, pieces)
    _mines_that_hurt(pieces)


def _role(line: LineText, pieces: list[Piece], at: int, others: list[Piece]) -> None:
    piece, roles = pieces[at], pieces[at].roles
    for role in ("nothing", "urgent", "correcting", "duty", "then", "more", "joining", "either"):
        if role in roles and not (line.kind == "watch" and "watching" in roles):
            piece.shape, piece.value = role, roles[role]
            return
    if line.kind == "watch" and _of_watch(piece, behind_status=_behind_status(pieces, at)):
        return
    if "tail" in roles and _behind_weapon(pieces, at):
        piece.shape = "tail"
        return
    if "asked" in roles:
        own = roles["asked"] == _HURT and line.kind == "casualty"
        piece.shape, piece.value = ("hurt" if own else "asked"), roles["asked"]
        return
    for role in ("of field", "unknown", "not"):
        if role in roles:
            piece.shape, piece.value = role, roles[role]
            return
    if "number" in roles or "vague" in roles:
        piece.shape, piece.value = "number", _number(roles)
        return
    if "article" in roles:
        piece.shape = "article"
        return
    _coded(line, piece, others)


def _of_watch(piece: Piece, *, behind_status: bool) -> bool:
    """Whether a word of a watch says that it was one, how it was manned, or why."""
    roles = piece.roles
    if "watching" in roles:
        piece.shape = "duty"
    elif STATUS_LISTS["watch"] in roles:
        piece.shape, piece.value = "status", roles[STATUS_LISTS["watch"]]
    elif "because" in roles and behind_status:
        piece.shape = "because"
    return piece.shape in ("duty", "status", "because")


def _coded(line: LineText, piece: Piece, others: list[Piece]) -> None:
    """A word of the vocabulary's lists, a small word, or one that says nothing here."""
    roles, own = piece.roles, FIELDS_OF_KIND[line.kind]
    status = STATUS_LISTS.get(line.kind, "")
    if status in roles and status:
        piece.shape, piece.value = "status", roles[status]
        return
    order = ["weapon", "what", *_CODED]
    if "what" in roles and not others:
        order = ["what", "weapon", *_CODED]
    elif "what" in roles and "assessment" in roles:
        order = ["assessment", "what", "weapon", *_CODED]
    for role in order:
        field = "weapons" if role == "weapon" else role
        if role in roles and field in own:
            piece.shape, piece.value = role, roles[role]
            return
    listed = next((role for role in order if role in roles), None)
    if "filling" in roles:
        piece.shape = "filling"
    elif listed is not None:
        piece.shape, piece.value = listed, roles[listed]
    else:
        piece.shape = "strange"


def _behind_weapon(pieces: list[Piece], at: int) -> bool:
    before = around(pieces, at, -1, stop=",;/", clear=frozenset())
    return before is not None and pieces[before].shape in ("weapon", "calibre", "tail")


def _behind_status(pieces: list[Piece], at: int) -> bool:
    before = around(pieces, at, -1, stop=",;")
    return before is not None and pieces[before].shape == "status"


def _number(roles: dict[str, str]) -> Number:
    if "vague" in roles:
        count = Count(qualifier=roles["vague"])
    else:
        count = Count(low=int(roles["number"]), high=int(roles["number"]))
    return Number(count=count, digits=0, marked=True, times=False, plain=False)


def _series(line: LineText, pieces: list[Piece]) -> None:
    """`серія вибухів` says what it was, and not how many; `a series of 5 explosions` says both."""
    for at, piece in enumerate(pieces):
        if piece.shape != "asked" or not _SERIES.match(line.text, piece.start):
            continue
        before, after = around(pieces, at, -1), around(pieces, at, 1, stop=",;")
        if after is not None and _OUT_OF.fullmatch(line.text, *_span(pieces[after])):
            after = around(pieces, after, 1, stop=",;")
        if after is None:
            continue
        counted = before is not None and pieces[before].shape == "number"
        if pieces[after].shape == "number" and not counted:
            piece.shape = "filling"
        elif pieces[after].shape in ("what", "assessment"):
            piece.value = small_words.HOW_MANY


_OUT_OF: Final = re.compile(r"(?:з|із|с|из)", re.IGNORECASE)
_SERIES: Final = re.compile(r"series|сер[іи]", re.IGNORECASE)


def _span(piece: Piece) -> tuple[int, int]:
    return piece.start, piece.end


def _bombs(line: LineText, pieces: list[Piece]) -> None:
    """міна, мина beside a calibre is a mortar's bomb; alone it may be a land mine."""
    for at, piece in enumerate(pieces):
        word = line.text[piece.start : piece.end]
        bare = piece.shape in ("what", "weapon") and piece.value in _MINES
        tail = piece.shape == "tail" and word.casefold()[:3] in ("мін", "мин")
        if not (bare or tail) or " " in word:
            continue
        around_it = [around(pieces, at, step, clear=frozenset({"number"})) for step in (-1, 1)]
        beside = [pieces[each] for each in around_it if each is not None]
        calibre = next((each for each in beside if each.shape == "calibre"), None)
        bomb = _CYRILLIC.search(word) and calibre is not None
        if bomb and calibre and calibre.value in (6000, 8100, 8200, 12000):
            piece.shape, piece.value = "weapon", "mortar"
        elif bare and line.kind == "ceasefire_violation" and (calibre or _CYRILLIC.search(word)):
            piece.shape = "asked"
            piece.value = Message(
                "A mine in the ground or a mortar's bomb: write the weapon and its calibre."
            )


def _roads(line: LineText, pieces: list[Piece]) -> None:
    """`rd` is a round behind its number or its weapon; elsewhere it may be a road."""
    for at, piece in enumerate(pieces):
        word = line.text[piece.start : piece.end].casefold()
        if piece.shape != "what" or word != "rd":
            continue
        before = around(pieces, at, -1, stop=",;")
        if before is None or pieces[before].shape not in ("number", "calibre", "weapon"):
            piece.shape, piece.value = "asked", Message("A round or a road? Write the whole word.")


def _incoming(line: LineText, pieces: list[Piece]) -> None:
    """`5 IN mortar`, `mortar in x3`: incoming, or in? Nobody says "in mortar"."""
    for at, piece in enumerate(pieces):
        word, before = line.text[piece.start : piece.end].casefold(), pieces[at - 1 : at]
        after = pieces[at + 1].shape if at + 1 < len(pieces) else "number"
        ends = after == "number" and any(each.shape in _FIRED for each in before)
        if piece.shape == "filling" and word == "in" and (ends or after in _FIRED):
            piece.shape, piece.value = "asked", Message("Write incoming or outgoing.")


def _guesses(line: LineText, pieces: list[Piece]) -> None:
    """`maybe 2 km`, `можливо 5`: not sure of a figure, which is no doubt about what it was.

    A number before an own `mini UAV` counts those that were seen; so does one that is all there is.
    """
    _own_uavs(pieces)
    for at, piece in enumerate(pieces[:-1]):
        after = pieces[at + 1].shape
        word = line.text[piece.start : piece.end].casefold()
        unsure = Message("Not sure of the figure after it? Write about before that.")
        if piece.shape == "hedge" and after in _FIGURES:
            piece.shape, piece.value = "asked", unsure
        elif piece.shape == "hedge" and after == "number" and word in _MAYBE:
            before = around(pieces, at, -1)
            near = pieces[at : at + 2]
            if before is not None and pieces[before].shape == "number":
                near.append(pieces[before])
            ask(near, unsure, "count")
            for each in near:
                each.shape = "done"


def _betweens(line: LineText, pieces: list[Piece]) -> None:
    """`between Zolote and Horlivka` is no line of contact."""
    for piece, after in pairwise(pieces):
        word = line.text[piece.start : piece.end].casefold()
        if piece.shape == "control" and word == "between" and after.shape != "mark":
            piece.shape = "strange"


def _own_uavs(pieces: list[Piece]) -> None:
    tells = any(piece.shape in ("what", "weapon", "assessment") for piece in pieces)
    seen = any(p.shape == "means" or (p.shape == "passage" and p.value.moves) for p in pieces)
    for at, piece in enumerate(pieces):
        counted = at and pieces[at - 1].shape == "number"
        own = piece.shape == "sensor" and "uav" in piece.value
        if own and (counted or (seen and not tells)):
            piece.shape = "asked"
            piece.value = Message(
                "Your own, or one that was seen? Write uav for one that was seen."
            )


_FIGURES: Final = ("distance", "angle", "passage", "clock", "dotted")
_MAYBE: Final = ("maybe", "perhaps", "можливо", "може бути", "возможно", "может быть")


def _unknown_fields(pieces: list[Piece]) -> None:
    """`dist unk`, `unknown direction`: a field that is told to be not known."""
    for at, piece in enumerate(pieces):
        if piece.shape != "of field":
            continue
        near = [
            pieces[each]
            for step in (1, -1)
            if (each := around(pieces, at, step, stop=",;")) is not None
            and pieces[each].shape == "unknown"
        ]
        if near:
            piece.shape = near[0].shape = "done"
            piece.taken = near[0].taken = "skipped"
        elif "filling" in piece.roles:
            piece.shape = "filling"
        else:
            piece.shape = "strange"
    for at, piece in enumerate(pieces):
        if piece.shape != "unknown":
            continue
        beside = [around(pieces, at, step, stop=",;") for step in (-1, 1)]
        nouns = any(
            each is not None and pieces[each].shape in ("what", "weapon", "assessment")
            for each in beside
        )
        assessed = any(p.shape == "assessment" and p is not piece for p in pieces)
        if "assessment" in piece.roles and not assessed and (nouns or "control" not in piece.roles):
            piece.shape, piece.value = "assessment", piece.roles["assessment"]
        else:
            ask([piece], Message("Write beside it what is not known, such as dist unk."))
            piece.shape = "done"


def _articles(pieces: list[Piece]) -> None:
    """`an explosion`, `another explosion` is one; "a" before anything else says nothing."""
    counted = any(piece.shape == "number" for piece in pieces)
    nouns = ("what",) if any(p.shape == "what" for p in pieces) else ("what", "weapon")
    for at, piece in enumerate(pieces):
        another = piece.shape == "more" and "another" in piece.roles
        if piece.shape != "article" and not another:
            continue
        after = around(pieces, at, 1)
        if not counted and after is not None and pieces[after].shape in nouns:
            piece.shape = "number"
            piece.value = Number(
                count=Count(low=1, high=1), digits=0, marked=False, times=False, plain=True
            )
        elif not another:
            piece.shape = "filling"


def _likenesses(line: LineText, pieces: list[Piece]) -> None:
    for at, piece in enumerate(pieces):
        if piece.shape == "asked" and piece.value == _HURT:
            _hurt(line, pieces, at)
            continue
        doubt = piece.shape == "strange" and line.text[piece.start] == "?"
        figure = pieces[at - 1] if at and pieces[at - 1].end == piece.start else piece
        if doubt and figure.shape in _DOUBTED:
            before = around(pieces, at - 1, -1)
            if figure.shape == "number" and before is not None:
                _not_both(pieces[before])
            asked_as_one([figure, piece], _NOT_SURE, _DOUBTED[figure.shape])
        elif doubt or (piece.shape == "asked" and piece.value == _LIKE):
            asked_as_one(doubted(pieces, at, backwards=doubt), _LIKE)


def _not_both(other: Piece) -> None:
    """`5 (10?)`: neither figure stands."""
    if other.shape == "number":
        ask([other], _NOT_SURE, "count")
        other.shape = "done"


_NOT_SURE: Final = Message("Not sure of it? Write about before a figure, or leave it out.")
_DOUBTED: Final = {
    "number": "count", "angle": "directions", "passage": "directions", "distance": "distance",
    "clock": "time", "dotted": "time",
}  # fmt: skip
"""What `?` behind it makes doubtful, with its field."""


def _hurt(line: LineText, pieces: list[Piece], at: int) -> None:
    """Killed and injured, with the number beside: no count of explosions."""
    first = last = at
    before = around(pieces, at, -1)
    if before is not None and pieces[before].shape == "number":
        first = before
    while (after := around(pieces, last, 1)) is not None and (
        pieces[after].shape == "number"
        or (pieces[after].shape == "asked" and pieces[after].value == _HURT)
    ):
        last = after
    alone = first == last and _CIVIL.match(line.text, pieces[at].start)  # it may be a house
    led = () if alone else _in_front(line, "casualty", pieces)
    asked_as_one(pieces[first : last + 1], _HURT, "kind", suggestions=led)


def _mines_that_hurt(pieces: list[Piece]) -> None:
    """`killed by a mine`, `denied: mines`: a cause is nothing that was found."""
    said = [p for p in pieces if p.shape == "asked" and p.value == _HURT]
    said += [p for p in pieces if p.error is not None and p.error.message == _HURT]
    hindered = [p for p in pieces if p.shape == "strange" and _RESTRICTED in p.roles]
    whats = {piece.value for piece in pieces if piece.shape == "what"}
    if whats != _MINES or not (said or hindered):
        return
    text = _HURT if said else _HINDERED
    for piece in pieces:
        if piece.shape == "what":
            piece.shape, piece.value = "asked", text


def tells_of_another(pieces: list[Piece]) -> bool:
    """Whether casualties or a restriction are told, which are no part of a quiet watch."""
    said = {piece.error.message for piece in pieces if piece.error is not None}
    return _HURT in said or any(p.shape == "strange" and _RESTRICTED in p.roles for p in pieces)


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
            before = _in_front(line, other, pieces) if other else _of_pair(line, piece)
            ask([piece], piece.value, "kind" if other else "", suggestions=before)
            continue
        text = line.text[piece.start : piece.end]
        kind = line.vocabulary.find("kind", text)
        if piece.shape == "strange" and kind in FIELDS_OF_KIND and kind != line.kind:
            _begins_its_own(line, piece, text)
            continue
        near = line.index.near(text) if piece.shape == "strange" else ()
        ask(
            [piece],
            Message("{1} is not understood.", TypedText(text[:60])),
            suggestions=tuple(each for each in near if each != fold(text)),
        )


def _chooses(pieces: list[Piece], either: Piece) -> bool:
    """Whether `or` stands between two of one field."""
    at = pieces.index(either)
    beside = [around(pieces, at, step) for step in (-1, 1)]
    fields = {pieces[each].taken for each in beside if each is not None}
    asked_about = any(pieces[each].error is not None for each in beside if each is not None)
    return None not in beside and (len(fields) == 1 or asked_about)


def _of_pair(line: LineText, piece: Piece) -> tuple[str, ...]:
    """Words for `a couple`, `пару`, to offer: a few, or two."""
    few = small_words.PAIRS.get(fold(line.text[piece.start : piece.end]))
    return (few, "2") if few else ()


def _in_front(line: LineText, kind: str, pieces: list[Piece]) -> tuple[str, ...]:
    """The beginning of a line that tells of nothing but this kind."""
    alone = not any(piece.shape == "what" for piece in pieces)
    return (f"{kind_word(line, kind)}:",) if alone else ()


def _begins_its_own(line: LineText, piece: Piece, text: str) -> None:
    """`damaged roof`: a word for another kind of entry, which begins its line there."""
    first = not line.text[: piece.start].strip()
    ask([piece], own_entry(text), "kind", suggestions=(f"{text}:",) if first else ())


assert _LIKE in small_words.ASKED  # noqa: S101 - one text in two places
assert _HURT in small_words.ASKED  # noqa: S101
