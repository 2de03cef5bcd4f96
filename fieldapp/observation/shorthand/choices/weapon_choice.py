"""Weapons of a line: words of one weapon put together, with calibre, model and own number."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.shorthand.choices.count_choice import TWO_NUMBERS, counts, numbers_of
from fieldapp.observation.shorthand.neighbours import (
    NOUNS,
    around,
    ask,
    asked_as_one,
    indices,
    linked,
)
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, in_own
from fieldapp.observation.values import Count, Weapon

_WIDER: Final = {
    "mortar": {"sp_mortar"},
    "artillery": {"towed_howitzer", "sp_howitzer", "mlrs", "at_gun"},
    "machine_gun": {"hmg"},
    "small_arms": {"sniper_rifle", "machine_gun"},
    "towed_howitzer": {"sp_howitzer"},
    "grenade_launcher": {"agl", "rpg"},
    "armoured_vehicle": {"apc", "ifv_cannon"},
    "loitering_munition": {"fpv_drone"},
}
"""A word for a kind of weapon, and what it may be more exactly: `2S1 howitzer` is one weapon."""


@dataclass(slots=True)
class _Found:
    code: str
    pieces: list[int]
    calibre: int | None = None
    model: str = ""
    count: Count | None = None
    either: bool = False
    parts: list[Piece] = field(default_factory=list)


_GRAD: Final = re.compile(r"град|grad", re.IGNORECASE)
_LAUNCHER: Final = 21
"""The launcher BM-21 is told as `Grad 21`."""


def grads_or_degrees(line: LineText, pieces: list[Piece]) -> None:
    """`grad 45`, `град 45`: a bearing, or launchers? Neither stands."""
    for weapon, number in pairwise(pieces):
        if weapon.shape != "weapon" or number.shape != "number" or not number.value.plain:
            continue
        figure, after = number.value.count.low, around(pieces, pieces.index(number), 1)
        counts = after is not None and pieces[after].shape in NOUNS
        if counts or figure in (None, _LAUNCHER) or not 0 < number.value.digits < 4:
            continue
        if _GRAD.fullmatch(line.text[weapon.start : weapon.end]):
            typed = TypedText(line.text[weapon.start : number.end])
            text = Message("{1} may be degrees or a weapon.", typed)
            asked_as_one([weapon, number], text, "directions", suggestions=(f"{figure}°",))


def models_or_counts(line: LineText, pieces: list[Piece]) -> None:
    """`BMP 2 bursts`, `АГС 17 розривів`: a model, or how many? Neither stands.

    `BMP-2 bursts` is a model; so is a figure beside another number that counts.
    """
    if any(counts(pieces, at) for at in numbers_of(pieces)):
        return
    for at, piece in enumerate(pieces):
        typed = line.text[piece.start : piece.end]
        spaced = _SPACED.fullmatch(typed) if piece.shape in ("weapon", "what") else None
        after = around(pieces, at, 1, stop=",;")
        counted = after is not None and pieces[after].shape in _COUNTED
        if spaced is None or not (counted or piece.shape == "what"):
            continue
        name, figure = spaced.groups()
        joined = [each.shape for each in pieces[max(0, at - 2) : at]] == ["weapon", "either"]
        run = pieces[at - 2 : at + 1] if joined else [piece]
        other = line.text[run[0].start : piece.start]
        text = Message("A model, or how many? Write x3 for how many.")
        meant = (f"{other}{name}-{figure}", f"{other}{name} x{figure}")
        asked_as_one(run, text, "count", suggestions=meant)


def bare_calibres(line: LineText, pieces: list[Piece]) -> None:
    """`mortar 82, 3 expl`, `mortar eighty two`, `120 incoming`: hardly a count."""
    for at in numbers_of(pieces):
        number = pieces[at].value
        figure = number.count.low
        if number.times and _multiplied(pieces, at):
            ask(pieces[at : at + 2], TWO_NUMBERS, "count")
            pieces[at].shape = pieces[at + 1].shape = "done"
            continue
        worded = number.digits == 0 and number.count.qualifier == "exact"
        if not (number.plain or worded) or number.count.high != figure:
            continue
        codes = _codes_beside(line, pieces, at)
        if not codes or not (figure in _FIELDED or (figure == _LAUNCHER and "mlrs" in codes)):
            continue
        others = any(other != at and counts(pieces, other) for other in numbers_of(pieces))
        text = Message("{1} looks like a calibre: write {1}mm.", figure)
        calibre = f"{figure}{in_own(line, 'mm', 'мм', 'мм')}"
        meant = (calibre,) if others else (calibre, f"count={figure}")
        ask([pieces[at]], text, "weapons" if others else "count", suggestions=meant)
        pieces[at].shape = "done"


def _codes_beside(line: LineText, pieces: list[Piece], at: int) -> list[str]:
    """The weapons beside a number; of `120 incoming` what came in, for it is no plural."""
    beside = [around(pieces, at, step, stop=",;") for step in (-1, 1)]
    near = [pieces[each] for each in beside if each is not None]
    codes = [str(piece.value) for piece in near if piece.shape == "weapon"]
    after = pieces[beside[1]] if beside[1] is not None else None
    if after is not None and after.shape == "assessment":
        word = line.text[after.start : after.end]
        codes += [] if _PLURAL.search(word) else [str(after.value)]
    return codes


def _multiplied(pieces: list[Piece], at: int) -> bool:
    """`mortar 120 x 5`: a calibre, and how many?"""
    before, after = around(pieces, at, -1, stop=",;"), pieces[at + 1 : at + 2]
    weapon = before is not None and pieces[before].shape == "weapon"
    return weapon and bool(after) and after[0].shape == "number"


def weapons_or_whats(line: LineText, pieces: list[Piece]) -> None:
    """`2 mortars, explosions`, `2 фпв Пд, вибухи`: the number is not that of what was heard."""
    for at in numbers_of(pieces):
        weapon = around(pieces, at, 1, stop=",;")
        while weapon is not None and pieces[weapon].shape == "calibre":
            weapon = around(pieces, weapon, 1, stop=",;")
        if weapon is None or pieces[weapon].shape != "weapon" or pieces[at].error is not None:
            continue
        whats = [each for each in range(weapon, len(pieces)) if pieces[each].shape == "what"]
        inner = pieces[weapon + 1 : whats[0]] if whats else []
        apart = any(p.shape not in _BEFORE_WHAT and p.value not in ("(", ")") for p in inner)
        several = _WEAPONS.search(line.text, pieces[weapon].start, pieces[weapon].end)
        whats = whats or indices(pieces, lambda each: each.shape == "what")
        if whats and (apart or several):
            figure = line.text[pieces[at].start : pieces[at].end].strip()
            ask([pieces[at]], _OF_WHICH, "count", suggestions=(f'count="{figure}"',))
            pieces[at].shape = "done"


_OF_WHICH: Final = Message("How many weapons, or how many shots or explosions? Write it there.")
_BEFORE_WHAT: Final = NOUNS | {"filling", "joining", "hedge"}
_WEAPONS: Final = re.compile(
    r"(?:mortar|tank|gun|launcher|howitzer|drone|cannon|rifle|shahed|grad)s$"
    r"|(?:мет|танк|снайпер|град|дрон|шахед|пушк|гармат|гаубиц|зушк|саушк)(?:и|ы|і|ів|ов|а)$",
    re.IGNORECASE,
)
"""A weapon's word that is a plural: `2 mortars`, where `2 mortar explosions` counts these."""
_FIELDED: Final = frozenset({60, 81, 82, 105, 120, 122, 125, 130, 152, 155, 203, 220, 300})
"""Calibres in millimetres that are told without their unit."""
_PLURAL: Final = re.compile(r"(?:s|ів|ов|ев|ань|ний)$", re.IGNORECASE)
_SPACED: Final = re.compile(r"(\S+)\s+(\d{1,2})")
_COUNTED: Final = frozenset({"what", "assessment"})


def weapons(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> None:
    """Put the weapons together; two that stand beside each other unlinked are asked about."""
    found: list[_Found] = []
    for at in indices(pieces, lambda piece: piece.shape == "weapon"):
        if not _add(line, pieces, found, at):
            everything = [pieces[each] for one in found for each in one.pieces]
            ask(
                [*everything, pieces[at]],
                Message("Two weapons: write and or a comma between them."),
                "weapons",
            )
            for piece in (*everything, pieces[at]):
                piece.shape = "done"
            _orphans(pieces)
            return
    _calibres(pieces, found)
    _own_counts(line, pieces, found)
    _orphans(pieces)
    if not found or "weapons" in values:
        return
    values["weapons"] = tuple(
        Weapon(
            type=one.code, calibre=one.calibre, model=one.model, count=one.count, either=one.either
        )
        for one in found
    )
    for one in found:
        for piece in (*(pieces[each] for each in one.pieces), *one.parts):
            piece.taken = "weapons"


def _add(line: LineText, pieces: list[Piece], found: list[_Found], at: int) -> bool:
    """Add a weapon's word to those found; False where it contests the one before it."""
    piece = pieces[at]
    words = line.text[piece.start : piece.end]
    model = words if re.search(r"\d", words) and words != piece.value else ""
    for one in found:
        if one.code == piece.value and not (one.model and model and one.model != model):
            one.pieces.append(at)
            one.model = one.model or model
            return True
    if found:
        last = found[-1]
        clear = frozenset({"number", "calibre", "tail", "filling", "hedge"})
        joined = linked(pieces, last.pieces[-1], at, ",;/+()", "joining", "either", *clear)
        inner = pieces[last.pieces[-1] + 1 : at]
        beside = all(
            each.shape in ("tail", "calibre", "filling") or each.value in ("(", ")")
            for each in inner
        )
        if beside and piece.value in _WIDER.get(last.code, ()):
            last.code, last.model = piece.value, last.model or model
            last.pieces.append(at)
            return True
        if beside and last.code in _WIDER.get(piece.value, ()):
            last.pieces.append(at)
            return True
        links = [
            each
            for each in inner
            if each.shape in ("joining", "either") or each.value in (",", ";", "/", "+")
        ]
        if not links or not (joined or last.pieces[-1] + 1 < at):
            return False
        guessed = any(each.shape == "hedge" for each in pieces[: last.pieces[0]])
        guesses = guessed and any(each.shape == "hedge" for each in inner)  # maybe one, maybe other
        either = guesses or any(each.shape == "either" for each in inner)
        last.either = last.either or either
        found.append(_Found(piece.value, [at], model=model, either=either))
        return True
    found.append(_Found(piece.value, [at], model=model))
    return True


def _calibres(pieces: list[Piece], found: list[_Found]) -> None:
    """Give each calibre to the weapon beside it, or to the only one there is."""
    loose = []
    for at in indices(pieces, lambda piece: piece.shape == "calibre"):
        own = next((one for one in _beside(pieces, found, at) if one.calibre is None), None)
        if own is None:
            loose.append(at)
            continue
        own.calibre = pieces[at].value
        own.parts.append(pieces[at])
    if len(loose) == 1 and len(found) == 1 and found[0].calibre is None:
        found[0].calibre = pieces[loose[0]].value
        found[0].parts.append(pieces[loose[0]])
        return
    for at in loose:
        position = pieces[at].start
        pieces[at].error = InputError(
            Message("A calibre needs its weapon beside it."), field="weapons", position=position,
            advice="Such as 120mm mortar.",
        )  # fmt: skip


def _beside(pieces: list[Piece], found: list[_Found], at: int) -> list[_Found]:
    own = {each: one for one in found for each in one.pieces}
    places = [
        around(pieces, at, step, stop=stop, clear=frozenset({"tail", "filling"}))
        for step, stop in ((1, ",;/"), (-1, ",;/"), (1, ";/"), (-1, ";/"))
    ]
    return [own[place] for place in places if place is not None and place in own]


def _own_counts(line: LineText, pieces: list[Piece], found: list[_Found]) -> None:
    """Weapons that are the thing seen, each with a number of its own: `3 x tank, 2 mortars`."""
    if line.kind == "ceasefire_violation":
        return
    counted = []
    for one in found:
        first = min(one.pieces)
        before = around(pieces, first, -1, stop=",;", clear=frozenset({"calibre", "filling"}))
        if before is not None and pieces[before].shape == "number":
            counted.append((one, pieces[before]))
    if not any(piece.value.times for _, piece in counted) and len(counted) < 2:
        return
    for one, piece in counted:
        one.count = piece.value.count
        one.parts.append(piece)
        piece.shape = "done"
        piece.taken = "weapons"


def _orphans(pieces: list[Piece]) -> None:
    """Tails belong to a weapon or a calibre, and say nothing more."""
    for piece in pieces:
        if piece.shape == "tail" and piece.error is None:
            piece.taken = "skipped"
