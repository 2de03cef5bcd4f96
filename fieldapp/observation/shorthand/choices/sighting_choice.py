"""Sighting of a line: whether its weapons were seen standing there, or fired."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from fieldapp.errors import Message
from fieldapp.observation.shorthand.neighbours import around, ask, asked_as_one, indices
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, kind_word
from fieldapp.observation.vocabulary import fold

_EQUIPMENT: Final = frozenset(
    {"tank", "apc", "ifv_cannon", "armoured_vehicle", "artillery", "towed_howitzer", "sp_howitzer",
     "sp_mortar", "mortar", "mlrs", "aa_cannon", "sam", "at_gun", "recoilless_gun",
     "tactical_missile", "electronic_warfare", "radar", "truck"}
)  # fmt: skip
"""What stands in a field and is seen there; the others are carried, or fly."""
_FIRING: Final = re.compile(
    r"\b(?:fire|rounds?|rds|rnds|shell(?:s|ing)?|bombs?|grenades?|gunfire|вогн?[оеюя]\w*|огн?[оеюя]\w*|"
    r"обстріл|обстрел|снаряд\w*|мін[аи]?|мин[аы]?)\b"
)
_TELLS: Final = frozenset({"what", "assessment", "asked", "nothing"})
_PASSED: Final = frozenset({"filling", "weapon", "joining", "either"})
_SEEN_OR_FIRED: Final = Message(
    "Seen, or fired? Write shots or explosions, or begin the line with weapon and a colon."
)
_FIRED_AT_ALL: Final = Message(
    "Did it fire? Write shots or explosions; if not, begin the line with weapon and a colon."
)
_VEHICLES: Final = frozenset(
    {"tank", "apc", "ifv_cannon", "armoured_vehicle", "sp_howitzer", "sp_mortar", "sam",
     "electronic_warfare", "radar", "truck"}
)  # fmt: skip
"""What drives: it is seen and heard without a shot."""
_OF_VEHICLE: Final = frozenset({"number", "calibre", "article", "joining", "either", "filling"})
_LISTED: Final = _OF_VEHICLE | {"weapon", "mark"}
_FIRED_OR_FOUND: Final = Message(
    "Fired, or found there? What was fired is an entry without the word at the beginning."
)
_TELL_OF_FIRE: Final = ("ceasefire_violation", "watch", "damage", "casualty", "statement")


def own_uavs_that_saw(line: LineText, pieces: list[Piece]) -> None:
    """`uav saw 3 tanks`, `з дрона видно 2 САУ`: the UAV is what they were seen from."""
    uavs = [at for at, piece in enumerate(pieces) if piece.roles.get("what") == "uav"]
    others = any(
        piece.roles.get("what", "uav") != "uav" and "weapon" not in piece.roles for piece in pieces
    )
    if len(uavs) != 1 or others:
        return
    at = uavs[0]
    rest = [piece for piece in pieces if piece is not pieces[at]]
    if not _seen(line, rest) or not any(p.roles.get("means") == "saw" for p in rest):
        return
    words = [line.text[piece.start : piece.end] for piece in pieces]
    first = at
    while first and _OURS.fullmatch(words[first - 1]):
        first -= 1
        pieces[first].shape, pieces[first].roles = "words", {"filling": ""}
    before = words[first - 1 : first]
    from_it = before and _FROM_IT.fullmatch(before[0].casefold() if first == 1 else before[0])
    if from_it:
        pieces[first - 1].shape, pieces[first - 1].roles = "words", {"filling": ""}
    if from_it or (words[at + 1 :] and _SAW.fullmatch(words[at + 1])):
        pieces[at].roles = {"sensor": "uav"}
        return
    ask([pieces[at]], _OWN_OR_SEEN)
    pieces[at].shape, pieces[at].roles = "done", {}


_OURS: Final = re.compile(r"the|an?|our|own|наш\w{0,3}|сво\w{1,4}", re.IGNORECASE)
_FROM_IT: Final = re.compile(r"from(?: the)?|by|via|BY|FROM|з|із|зі|с|со")
"""In small letters where a line goes on: `З` is the west."""
_SAW: Final = re.compile(
    r"saw|sees|spotted|observed|detected|sighted|(?:по)?бачи(?:в|ла)|виявив|виявила|помітив|помітила|"
    r"увидела?|видела?|обнаружила?|заметила?",
    re.IGNORECASE,
)
_OWN_OR_SEEN: Final = Message("Your own, or one that was seen? Write uav for one that was seen.")


def becomes_sighting(line: LineText, pieces: list[Piece]) -> bool:
    """Whether weapons that were seen, and did nothing, make an entry of weapons of a line."""
    return bool(_seen(line, pieces)) and all(
        each.roles["weapon"] in _EQUIPMENT for each in pieces if "weapon" in each.roles
    )


def seen_or_fired(line: LineText, pieces: list[Piece]) -> None:
    """Ask about weapons that were seen, and may have been fired or not."""
    if line.kind != "ceasefire_violation":
        return
    seen = _seen(line, pieces)
    for piece in seen:
        ask([piece], _SEEN_OR_FIRED, "means")
        piece.shape = "done"
    if not seen:
        bare_vehicles(line, pieces)


def bare_vehicles(line: LineText, pieces: list[Piece]) -> None:
    """`4 tanks and 2 APCs`, `heard a tank`: nothing says that they fired."""
    weapons = indices(pieces, lambda piece: piece.shape == "weapon")
    others = [piece for piece in pieces if piece.roles.get("what") != "uav"]
    if not weapons or _fires(line, others):
        return
    if any(pieces[at].value not in _VEHICLES for at in weapons):
        return
    first, last = weapons[0], weapons[-1]
    while first and pieces[first - 1].shape in _OF_VEHICLE:
        first -= 1
    while last + 1 < len(pieces) and pieces[last + 1].shape == "calibre":
        last += 1
    apart = any(each.shape not in _LISTED for each in pieces[first : last + 1])
    begin = (f"{kind_word(line, 'weapon')}:",)
    if apart:
        ask((pieces[at] for at in weapons), _FIRED_AT_ALL, "kind", suggestions=begin)
        for at in weapons:
            pieces[at].shape = "done"
        return
    asked_as_one(pieces[first : last + 1], _FIRED_AT_ALL, "kind", suggestions=begin)


def standing_vehicles(line: LineText, pieces: list[Piece]) -> None:
    """`3 explosions, tank parked`: what stands there is not said to have fired."""
    if line.kind != "ceasefire_violation":
        return
    for weapon, state in pairwise(pieces):
        stands = state.shape == "strange" and "status_weapon" in state.roles
        if weapon.shape == "weapon" and weapon.value in _EQUIPMENT and stands:
            asked_as_one([weapon, state], _FIRED_AT_ALL, "weapons")


def fired_or_found(line: LineText, pieces: list[Piece]) -> None:
    """Ask about fire in an entry that began with another kind: `міни: 5 вибухів`.

    Of damage an explosion may be the cause; what was heard, or counted, is another entry.
    """
    fired = [
        at
        for at in indices(pieces, lambda piece: piece.shape == "what")
        if pieces[at].value in ("explosion", "shot", "burst")
    ]
    before = {at: around(pieces, at, -1, stop=",;") for at in fired}
    numbers = [at for at in before.values() if at is not None and pieces[at].shape == "number"]
    heard = indices(pieces, lambda piece: piece.shape == "means" and piece.value == "heard")
    apart = line.kind == "damage" and (numbers or heard)
    if not fired or (line.kind in _TELL_OF_FIRE and not apart):
        return
    ask((pieces[at] for at in (*fired, *numbers, *heard)), _FIRED_OR_FOUND, "what")
    for at in (*numbers, *heard):
        pieces[at].shape = "done"


def _seen(line: LineText, pieces: list[Piece]) -> list[Piece]:
    """The pieces that say that weapons were seen, where nothing says that they fired."""
    weapons = [piece for piece in pieces if "weapon" in piece.roles]
    if line.kind != "ceasefire_violation" or not weapons or _fires(line, pieces):
        return []
    heard = any(piece.roles.get("means") in ("heard", "saw_and_heard") for piece in pieces)
    return [
        piece
        for piece in pieces
        if (piece.roles.get("means") == "saw" and not heard and not _denied(pieces, piece))
        or "status_weapon" in piece.roles
        or (piece.shape == "passage" and piece.value.moves)
    ]


def _fires(line: LineText, pieces: list[Piece]) -> bool:
    """Whether anything tells of fire, or of what it was."""
    return any(
        _TELLS & piece.roles.keys()
        or (
            {"tail", "weapon"} & piece.roles.keys()
            and _FIRING.search(fold(line.text[piece.start : piece.end]))
        )
        for piece in pieces
    )


def _denied(pieces: list[Piece], seen: Piece) -> bool:
    """Whether a negation stands beside it, `no tanks seen`, `видно не було`: it was no sighting."""
    at = pieces.index(seen)
    before = at - 1
    while before > 0 and _PASSED & pieces[before].roles.keys():
        before -= 1
    beside = [*pieces[max(before, 0) : at], *pieces[at + 1 : at + 2]]
    return any("not" in each.roles for each in beside)
