"""Weapons as people type them: `120mm mortar`, `HMG; small arms`, `3 x tank T-64 (most)`.

    weapons  = weapon { (";" | "," | "and" | "+" | "or") weapon }      "or": either of them
    weapon   = [ "either" ] [ count "x" ] { calibre | name | model | share }
    calibre  = figure "mm"                   share = "(most)" | "(part)" | "(30 of 42)"
    model    = '"' text '"', a quote doubled

A name is a code, label or alias of the vocabulary's list "weapon". An alias with a figure in it,
such as T-64, is the model too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from re import IGNORECASE
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation.amounts import format_count, parse_count
from fieldapp.observation.values import Count, Weapon
from fieldapp.observation.vocabulary import Vocabulary

_UNKNOWN: Final = frozenset({"", "?", "-", "n/k", "nk", "unknown", "not known"})
_QUOTED: Final = re.compile(r'"((?:[^"]|"")*)"')
_PARTS: Final = re.compile(
    r"\s*(;|(?<!\d),|,(?!\d)|\+|\band\b|\bor\b|\bта\b|\bи\b|\bабо\b|\bили\b)\s*", re.IGNORECASE
)
_SHARED_CALIBRE: Final = re.compile(
    r"\b([^\W\d]+) (\d{2,3}) (?:and|or|/) (\d{2,3}) ?mm", re.IGNORECASE
)
_CALIBRE: Final = re.compile(
    r"(?P<at_least>>=|≥)?\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*-?(?:mm|мм)\b", re.IGNORECASE
)
_COUNT: Final = re.compile(r"(?P<text>[^x×х]*?\S)\s*[x×х]\s+", IGNORECASE)
_SHARE: Final = re.compile(
    r"\(\s*(?:(?P<most>most)|(?P<part>part|in part)|unknown calibre|(?P<n>\d+) of (?P<of>\d+))\s*\)"
    r"|\b(?P<loose>in part)\b",
    IGNORECASE,
)
_HELD: Final = "\ue000"  # stands for a quoted model while the rest is read


Find = Callable[[Vocabulary, str, str], str | None]


def parse_weapons(
    text: str, vocabulary: Vocabulary, find: Find = Vocabulary.find
) -> tuple[Weapon, ...]:
    """Parse the weapons in a text; `find` gives the code of a name.

    Raises:
        InputError: A name is not in the vocabulary; `suggestions` has the nearest.
    """
    if text.strip().casefold() in _UNKNOWN:
        return ()
    models = [each.replace('""', '"') for each in _QUOTED.findall(text)]
    plain = _QUOTED.sub(_HELD, text).strip()
    plain = _SHARED_CALIBRE.sub(r"\1 \2mm; \1 \3mm", plain)
    pieces = _PARTS.split(plain)
    found = []
    for number in range(0, len(pieces), 2):
        joints = pieces[max(number - 1, 0) : number + 2 : 2] if number else pieces[1:2]
        either = any(joint.casefold() in ("or", "або", "или") for joint in joints)
        model = models.pop(0) if _HELD in pieces[number] and models else ""
        found.append(_weapon(pieces[number], model, vocabulary, text, find, either=either))
    return tuple(found)


def _weapon(
    piece: str, model: str, vocabulary: Vocabulary, text: str, find: Find, *, either: bool
) -> Weapon:
    rest = piece.replace(_HELD, " ")
    if rest.casefold().startswith("either "):
        rest, either = rest[7:], True
    count, part = None, ""
    share = _SHARE.search(rest)
    if share:
        rest = rest[: share.start()] + " " + rest[share.end() :]
        part = "most" if share["most"] else "part" if share["part"] or share["loose"] else ""
        if share["n"]:
            figure = int(share["n"])
            count = Count(low=figure, high=figure, of=int(share["of"]))
    counted = _COUNT.match(rest)
    if counted:
        count, rest = parse_count(counted["text"]), rest[counted.end() :]
    calibre = _CALIBRE.search(rest)
    hundredths = None
    if calibre:
        rest = rest[: calibre.start()] + " " + rest[calibre.end() :]
        hundredths = _hundredths(calibre[2])
        if calibre["at_least"]:
            model, hundredths = model or f">={calibre[2]}mm", None
    name = " ".join(rest.split())
    code = find(vocabulary, "weapon", name)
    if code is None:
        raise InputError(
            Message("{1} is not a weapon of the mission's list.", TypedText(name[:60])),
            field="weapons",
            position=max(text.find(name[:1]), 0) if name else 0,
            suggestions=vocabulary.near("weapon", name),
        )
    if not model and re.search(r"\d", name) and name != code:
        model = name
    return Weapon(type=code, calibre=hundredths, model=model, count=count, part=part, either=either)


def _hundredths(figure: str) -> int:
    whole, _, part = figure.replace(",", ".").partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def format_weapons(weapons: tuple[Weapon, ...]) -> str:
    """The weapons by their codes, as `parse_weapons` reads them."""
    return "; ".join(_format(weapon) for weapon in weapons)


def _format(weapon: Weapon) -> str:
    words = ["either"] if weapon.either else []
    if weapon.count is not None:
        words += [format_count(weapon.count), "x"]
    if weapon.calibre is not None:
        words.append(f"{weapon.calibre / 100:g}mm")
    words.append(weapon.type)
    if weapon.model:
        words.append('"' + weapon.model.replace('"', '""') + '"')
    return " ".join([*words, f"({weapon.part})"] if weapon.part else words)
