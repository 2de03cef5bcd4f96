"""Roles of the words of a line: each gets one, by what stands around it, or is asked about."""

from __future__ import annotations

from typing import Final

from fieldapp.errors import Message
from fieldapp.observation.observation import FIELDS_OF_KIND, STATUS_LISTS
from fieldapp.observation.shorthand.ambiguous_words import doubt_marks, tell_apart
from fieldapp.observation.shorthand.neighbours import around, ask
from fieldapp.observation.shorthand.second_thoughts import (
    beside_posts,
    corrections,
    denials,
    doubtful_weapons,
    heights,
    nearly_quiet,
    targets,
)
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece
from fieldapp.observation.shorthand.shapes.shape_numbers import Number
from fieldapp.observation.shorthand.strange_words import mines_that_hurt
from fieldapp.observation.values import Count
from fieldapp.observation.words.small_words import HURT

_CODED: Final = ("assessment", "status", "means", "hedge", "asset", "control", "sensor")


def give_roles(line: LineText, pieces: list[Piece]) -> None:
    """Turn each piece of words into what it is here: its `shape` is then its role."""
    whats = [p for p in pieces if "what" in p.roles and not {"weapon", "asked"} & set(p.roles)]
    for at, piece in enumerate(pieces):
        if piece.shape == "words":
            _role(line, pieces, at, [each for each in whats if each is not piece])
    tell_apart(line, pieces)
    _unknown_fields(pieces)
    _articles(pieces)
    corrections(pieces)
    nearly_quiet(line, pieces)
    if line.kind == "ceasefire_violation":
        targets(line, pieces)
    denials(line, pieces)
    doubt_marks(line, pieces)
    beside_posts(line, pieces)
    doubtful_weapons(line, pieces)
    heights(line, pieces)
    mines_that_hurt(pieces)


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
        own = roles["asked"] == HURT and line.kind == "casualty"
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
