"""Casualties of a line of that kind: `2 injured, 1 killed`, `поранено 2`."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, Final

from fieldapp.errors import Message
from fieldapp.observation.shorthand.neighbours import around, ask, linked
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece
from fieldapp.observation.shorthand.shapes.shape_asides import ABOUT, AGE, ONE
from fieldapp.observation.values import Count

_FATES: Final = {
    "killed": re.compile(r"kill|dead|died|fatal|kia|заги|уби[тл]|вби[тл]|погиб", re.IGNORECASE),
    "injured": re.compile(r"injur|wound|hurt|wia|поран|ранен|травм", re.IGNORECASE),
}
_CIVILIANS: Final = re.compile(r"civs?(?!\w)|civil|цивіл|граждан", re.IGNORECASE)
_HOW_MANY: Final = Message("Write how many were killed, and how many injured.")
_BETWEEN: Final = frozenset({"filling", "hedge", "article", "done", "more", "who", "aged"})


def casualties(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> None:
    """Put each number with the fate beside it; a fate without one, or twice, is asked about.

    Who were civilians is a status of the whole entry: of some of them, it is asked about.
    """
    _persons(line, pieces)
    persons = _known_persons(line, pieces)
    _ages_of_several(pieces)
    _alternatives(line, pieces)
    alone = _alone(line, pieces)
    civilians: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.shape != "hurt" or piece.error is not None:
            continue
        piece.shape = "done"
        text = line.text[piece.start : piece.end]
        if _CIVILIANS.match(text):
            civilians.append(piece)
            continue
        name = next((name for name, words in _FATES.items() if words.match(text)), None)
        beside = [around(pieces, at, step, stop=",;(", clear=_BETWEEN) for step in (-1, 1)]
        number = next((n for n in beside if n is not None and pieces[n].shape == "number"), None)
        if number is None and name is not None and name not in values and alone == at:
            values[name], piece.taken = Count(low=1, high=1), name
            continue
        if name is None or name in values or number is None:
            ask([piece], _HOW_MANY, name or "")
            continue
        counted = pieces[number]
        values[name] = counted.value.count
        counted.shape, counted.taken, piece.taken = "done", name, name
    for piece in civilians:
        piece.shape, piece.value = "status", "civilian"
    _parts(pieces, values)
    if _all_or_none(line, pieces, values) or len({"killed", "injured"} & values.keys()) > 1:
        ask(civilians, Message("What is so of some of them is an entry of its own."), "status")
    _who_they_were(persons, values)


def _all_or_none(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> bool:
    """Whether a number or a fate is not understood: then none stands, and no death is lost."""
    left = any(p.shape == "number" or (p.error and p.error.message == _HOW_MANY) for p in pieces)
    words = {line.text[p.start : p.end].casefold() for p in pieces if p.shape == "strange"}
    both = {"killed", "injured"} <= values.keys()
    left = left or any(_ANIMALS.match(word) or (both and word in _AMONG) for word in words)
    if line.kind != "casualty" or not left:
        return False
    fates = ("killed", "injured")
    ask((p for p in pieces if p.taken in fates), _HOW_MANY, "killed")
    for name in fates:
        values.pop(name, None)
    return True


_ANIMALS: Final = re.compile(
    r"(?:cows?|cattle|livestock|dogs?|cats?|horses?|pigs?|sheep|goats?|hens?|chickens?|animals?)(?!\w)|"
    r"коров|худоб|собак|пес|пси|псів|кіт|кот|кішк|кошк|кін[ьі]|кон[яеиі]|лошад|свин|вівц|овц|овец|коз[аиуы]|"
    r"кур[иеко]|тварин|животн|скот",
    re.IGNORECASE,
)
_AMONG: Final = frozenset(
    {"incl", "including", "which", "them", "those", "них", "числі", "числе", "включно", "включая"}
)
"""Before those who are in the other figure already: `3 wounded, 2 of them died`."""
_PEOPLE: Final = re.compile(r"people|persons?|людей|осіб|особ[иа]|человека?", re.IGNORECASE)
_WHO: Final = re.compile(
    r"(?:fe)?males?|(?:wo)?m[ae]n|boys?|girls?|child(?:ren)?|kids?|infants?|bab(?:y|ies)|adults?|"
    r"elderly|minors?|teen\w*|lad(?:y|ies)|чоловік\w*|жін\w+|дит[иея]\w*|діт\w+|хлоп\w+|дівч\w+|"
    r"підліт\w+|доросл\w+|мужчин\w*|женщин\w*|реб[её]н\w+|дет\w+|мальчик\w*|девоч\w+|девуш\w+|"
    r"подрост\w+|взросл\w+|пожил\w+|літн\w+",
    re.IGNORECASE,
)


def _persons(line: LineText, pieces: list[Piece]) -> None:
    """`3 people killed`: who they were stands between the number and the fate, and is asked about.

    The word for people says nothing of its own where casualties are told.
    """
    if line.kind != "casualty":
        return
    for piece in pieces:
        word = line.text[piece.start : piece.end]
        if piece.shape != "strange":
            continue
        if _PEOPLE.fullmatch(word):
            piece.shape = "filling"
        elif _WHO.fullmatch(word):
            piece.shape = "who"
        elif _CIVILIANS.fullmatch(word):
            piece.shape = "hurt"


_MALE: Final = re.compile(
    r"m[ae]n|males?|boys?|lads?|чоловік\w*|хлоп\w+|дід\w*|мужчин\w*|мальчик\w*|парен\w*|парн\w+",
    re.IGNORECASE,
)
_FEMALE: Final = re.compile(
    r"wom[ae]n|females?|girls?|lad(?:y|ies)|жін\w+|дівч\w+|бабус\w+|женщин\w*|девоч\w+|девуш\w+",
    re.IGNORECASE,
)
_AGES: Final = {
    "child": re.compile(
        r"boys?|girls?|child(?:ren)?|kids?|infants?|bab(?:y|ies)|minors?|teen\w*|дит[иея]\w*|діт\w+|"
        r"хлопчик\w*|дівчин(?:к\w+|ок)|підліт\w+|реб[её]н\w+|дет\w+|мальчик\w*|девоч\w+|подрост\w+",
        re.IGNORECASE,
    ),
    "adult": re.compile(r"adults?|доросл\w+|взросл\w+", re.IGNORECASE),
    "older": re.compile(r"elderly|літн\w+|пожил\w+|бабус\w+|дід\w*", re.IGNORECASE),
}
"""What a word says of an age; a man may be of any."""


def _known_persons(line: LineText, pieces: list[Piece]) -> list[tuple[Piece, str, list[str]]]:
    """Pieces that say who they were: each with the code of a sex or "", and those of ages."""
    found = []
    for piece in pieces:
        text = line.text[piece.start : piece.end]
        aged = piece.error is not None and piece.error.message == AGE
        if line.kind != "casualty" or not (piece.shape == "who" or aged):
            continue
        word = text.split()[0].strip("(,")
        sex = "male" if _MALE.fullmatch(word) else "female" if _FEMALE.fullmatch(word) else ""
        if "," in text and _PERSONS.match(line.text, piece.end):
            continue  # `woman, 3 wounded children`
        figures = [int(each) for each in re.findall(r"\d+", text)]
        if any(figure > _OLDEST for figure in figures) or _CIVILIANS.match(word):
            continue  # a year of birth; or a status, which is not to be lost
        bare = text[-1].isdigit() and _GROWN.fullmatch(word)
        if bare and any(figure < _GROWN_AT for figure in figures):
            continue  # `чоловіка 2` may be two of them
        ages = [_band(figure) for figure in figures]
        if ABOUT.search(text) and any(_band(f - _ROUGHLY) != _band(f + _ROUGHLY) for f in figures):
            continue  # `man about 60`
        ages = ages or [code for code, words in _AGES.items() if words.fullmatch(word)]
        piece.shape = "aged" if aged else piece.shape
        found.append((piece, sex, ages))
    return found


def _ages_of_several(pieces: list[Piece]) -> None:
    """`2 чоловіка 45 поранено`: behind persons who are counted, a bare number may be an age."""
    shapes = [piece.shape for piece in pieces]
    for at in range(2, len(pieces)):
        counted = shapes[at - 2 : at + 1] == ["number", "who", "number"]
        if counted and shapes[at + 1 : at + 2] != ["who"]:
            ask([pieces[at]], AGE)


_GROWN: Final = re.compile(
    r"(?:wo)?man|person|чоловік\w*|жін\w+|людин\w|особ\w|мужчин\w|женщин\w|человека",
    re.IGNORECASE,
)
_GROWN_AT: Final = 15
_OLDEST: Final = 120
_ROUGHLY: Final = 5  # years
_PERSONS: Final = re.compile(
    rf"\s+(?:{'|'.join(each.pattern for each in (*_FATES.values(), _CIVILIANS, _WHO))})",
    re.IGNORECASE,
)


def _band(age: int) -> str:
    return "child" if age < 18 else "adult" if age < 60 else "older"


def _alone(line: LineText, pieces: list[Piece]) -> int | None:
    """The fate of the one person who is told beside it: `woman injured`, `чоловік загинув`."""
    persons = [
        at
        for at, piece in enumerate(pieces)
        if piece.shape in ("who", "aged") and ONE.match(line.text, piece.start)
    ]
    fates = [at for at, p in enumerate(pieces) if p.shape == "hurt" and not _civil(line, p)]
    if len(persons) != 1 or len(fates) != 1:
        return None
    beside = [around(pieces, fates[0], step, stop=",;(", clear=_WITH) for step in (-1, 1)]
    return fates[0] if persons[0] in beside else None


_WITH: Final = frozenset({"filling", "article"})


def _parts(pieces: list[Piece], values: dict[str, Any]) -> None:
    """`3 killed (2 men, 1 woman)`: numbers before who they were, which add up to the whole."""
    parts = []
    for at, piece in enumerate(pieces):
        after = around(pieces, at, 1, stop=",;)")
        if piece.shape == "number" and after is not None and pieces[after].shape == "who":
            parts.append(piece)
    fates = [values[name] for name in ("killed", "injured") if name in values]
    counts = [piece.value.count for piece in parts]
    if not parts or any(each.low is None or each.low != each.high for each in (*fates, *counts)):
        return
    if sum(each.low for each in counts) == sum(each.low for each in fates):
        for piece in parts:
            piece.shape, piece.taken = "done", "sexes"


def _who_they_were(persons: list[tuple[Piece, str, list[str]]], values: dict[str, Any]) -> None:
    """Sexes and ages of an entry; an age that is told holds over the word for the person."""
    if {"sexes", "ages"} & values.keys():
        return
    sexes = tuple(dict.fromkeys(sex for _, sex, _ in persons if sex))
    ages = tuple(dict.fromkeys(age for _, _, bands in persons for age in bands))
    values |= {name: codes for name, codes in (("sexes", sexes), ("ages", ages)) if codes}
    for piece, sex, bands in persons:
        if sex or bands:
            piece.shape, piece.error = "done", None
            piece.taken = "sexes" if sex else "ages"


def _alternatives(line: LineText, pieces: list[Piece]) -> None:
    """`2 killed or injured`, `5 killed and wounded`: one number over both is asked about."""
    hurt = [at for at, p in enumerate(pieces) if p.shape == "hurt" and not _civil(line, p)]
    for a, b in pairwise(hurt):
        if not linked(pieces, a, b, "/&+", "joining", "either", "filling"):
            continue
        beside = [around(pieces, at, step, stop=",;(") for at, step in ((a, -1), (b, 1))]
        numbers = [n for n in beside if n is not None and pieces[n].shape == "number"]
        for at in (*numbers[:1], a, b):
            ask([pieces[at]], _HOW_MANY, "killed")
            pieces[at].shape = "done"


def _civil(line: LineText, piece: Piece) -> bool:
    return bool(_CIVILIANS.match(line.text[piece.start : piece.end]))
