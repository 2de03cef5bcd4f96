"""Numbers of a line: what may be how many there were, and figures that no field can hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, asked
from fieldapp.observation.shorthand.shapes.shape_amounts import UNIT, hundreds_apart
from fieldapp.observation.values import Count
from fieldapp.observation.words.number_words import (
    HUNDREDS,
    QUALIFIERS,
    ROUND,
    SPELLED,
    any_of,
    spelled,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number that may be a count.

    Attributes:
        count: As a count.
        digits: How many digits its figure has; 0 of a word.
        marked: It bears an x, a qualifier or is a range, so that it can hardly be anything else.
        times: An x stands before or behind it.
        plain: Nothing but digits.
    """

    count: Count
    digits: int
    marked: bool
    times: bool
    plain: bool


_GROUPED: Final = r"(?:\d{1,3}(?:[,\u00a0'’]\d{3})+|\d{1,3}\s000)(?!\d)"
_NUMBER: Final = re.compile(
    rf"(?P<q>(?:{any_of(QUALIFIERS)})\s*)?(?:a\s+total\s+of\s+|total\s+of\s+|in\s+total\s+|total\s+)?"
    rf"(?P<x1>[x×х]\s?(?=\d))?(?:(?P<from>(?:between|від|от|from)\s+)?(?P<low>{_GROUPED}|\d+)(?!:?\d)"
    rf"(?:\s*(?P<dash>-|–|—|\.{{2,3}}|…|\bto\b|\bor\b|\bдо\b|\bабо\b|\bили\b|\band\b|&|"
    rf"\bчи\b)\s*(?P<high>{_GROUPED}|\d+))?"
    rf"|(?P<word>{SPELLED})(?:\s*(?:-|\bor\b|\bto\b|\bдо\b|\bчи\b|\bабо\b|"
    rf"\bили\b)\s*(?P<word2>{SPELLED}))?)"
    r"(?:\s?(?P<x2>(?<!\d{4}\s)[x×х])(?![^\W\d_]))?(?P<plus>\s?(?:\+|plus\b)(?!\s*\d|/))?(?P<ish>\s?-?(?:ish|odd)\b)?"
    rf"(?:\s*(?:(?:out\s+)?of|з|из|sur)\s+(?P<of>\d+)(?!\s*(?:k?m|к?м|mm|мм)\b)(?![\d:.]|,\d))?",
    re.IGNORECASE,
)
_WEST: Final = re.compile(r"\sЗ\s+\d+$")
"""`82 З 2`: the west, and no part of a whole as in `3 з 5`."""
_PAIR: Final = re.compile(rf"\s+({SPELLED})", re.IGNORECASE)
_ODD: Final = re.compile(
    rf"(?:[-–]|(?<!\s)[-–]\s)\d+(?:[.,]\d+)?(?P<unit>\s*{UNIT})?|\d+(?:\s*[+*/]\s*\d+)+(?![\w])|"
    rf"\d+[.,]\d+(?![\w:])|\d+[.,]\d+[kк](?!\w)"
    r"|\d{1,3}-?(?:st|nd|rd|th|й|ий|ой|та|тя|ша|га|а|я|го|ого|ю|му)(?!\w)(?=\s+[^\W\d_])"
    r"|\d+\s?(?:%|per\s?cent\b|відсот\w+|процент\w+)(?:\s+(?:of|від|з|із|от|из)\s+\d+)?|\d{5,}\s+\d{5,}|\d+\s*-\s*\d+\s*-\s*\d+",
    re.IGNORECASE,
)
_TURNED_WORD: Final = re.compile(
    r"(?:(?:^|\s)(?:штук|шт\.?)|[^\W\d_]{3,}(?:ов|ев|ей|ів|їв))\s+$", re.IGNORECASE
)
"""`штук пять`, `взрывов пять`: it is about so many."""
_NAMED: Final = re.compile(
    r"(?P<figure>\d{2,3})-?(?:ок|к(?:а|и|у|ою|ами|ой|е))(?!\w)", re.IGNORECASE
)
"""`82-ка`, `120-ки`: a weapon by its calibre, in daily speech."""
_LETTERED: Final = re.compile(r"(?P<figure>\d{1,3})(?=[^\W\d_]{3,}|шт(?!\w))")


def numbers(line: LineText, at: int) -> Piece | None:
    """A number at a place of the line, or a figure that no field can hold."""
    odd = _NAMED.match(line.text, at) or _ODD.match(line.text, at)
    if odd and (at == 0 or not line.text[at - 1].isalnum()):
        return _no_count(odd)
    match = _matched(line, at)
    if match is None:
        return None
    end = match.end()
    word = match["word"] is not None
    if not word and line.text[end : end + 1].isalpha() and not (match["x2"] or match["of"]):
        return _glued(line, at)
    pair = _PAIR.match(line.text, end) if word and not match["word2"] else None
    if pair and spelled(pair[1]) == spelled(match["word"]) + 1 < 11:  # "сім вісім"
        first = spelled(match["word"])
        return Piece(at, pair.end(), "number", Number(
            count=Count(qualifier="range", low=first, high=first + 1), digits=0, marked=True,
            times=False, plain=False,
        ))  # fmt: skip
    if (match["dash"] or "").casefold() in ("and", "&") and not match["from"]:
        end, dash, high = match.end("low"), None, None
    else:
        dash, high = match["dash"], match["high"]
    if match["word2"] and _no_range(match):
        text = Message("{1} is no count: write a whole number.", TypedText(match[0].strip()[:40]))
        return asked(at, end, text, "count")
    if dash and high and _figure(match["low"]) > _figure(high):
        return _turned_range(match)
    try:
        _refuse_open(line, match, dash)
        count = _count(match, dash, high)
    except InputError as e:
        return Piece(at, end, "ask", value="count", error=e)
    digits = 0 if word else len(match["low"])
    alone = word and ROUND.fullmatch(match["word"]) and not (match["q"] or match["of"])
    if word and count.qualifier == "exact" and (alone or _TURNED_WORD.search(line.text[:at])):
        count = replace(count, qualifier="about")
    marked = bool(
        match["q"] or match["x1"] or match["x2"] or dash or match["plus"] or match["ish"] or word
    )
    number = Number(
        count=count, digits=digits, marked=marked, times=bool(match["x1"] or match["x2"]),
        plain=not marked and match["of"] is None,
    )  # fmt: skip
    return Piece(at, end, "number", number)


def _refuse_open(line: LineText, match: re.Match[str], dash: str | None) -> None:
    """Refuse `від 5 пострілів`: five, or more?"""
    led = _FROM.search(line.text[: match.end("from") if match["from"] else match.start()])
    if led and not (dash or match["word2"]):
        raise InputError("Until how many? Write a range such as 5-7.", field="count")


_FROM: Final = re.compile(r"(?:^|\s)(?:від|от)\s+$", re.IGNORECASE)


def _no_count(odd: re.Match[str]) -> Piece:
    typed = TypedText(odd[0].strip()[:40])
    if odd.re is _NAMED:
        figure = int(odd["figure"])
        text = Message("{1} looks like a calibre: write {1}mm.", figure)
        return asked(odd.start(), odd.end(), text, "weapons", (f"{figure}мм",))
    if odd["unit"]:
        return asked(odd.start(), odd.end(), Message("{1} is no distance.", typed), "distance")
    text = Message("{1} is no count: write a whole number.", typed)
    return asked(odd.start(), odd.end(), text, "count")


def _matched(line: LineText, at: int) -> re.Match[str] | None:
    """The number at a place; not the west as a part of a whole, and not hundreds as one."""
    match = _NUMBER.match(line.text, at)
    if match and match["of"] and _WEST.search(match[0]):
        match = _NUMBER.match(line.text[: match.start("of")], at)
    hundreds = match and match["word"] and match["word"].casefold() in HUNDREDS
    return None if hundreds and match and not match["q"] else match


def _no_range(match: re.Match[str]) -> bool:
    """Whether two words are no range: `five or six hundred`, `one-twenty` for 120, `ten-two`."""
    near, far = spelled(match["word"]), spelled(match["word2"])
    tens = near < 10 <= far < 100 and "-" in match[0]
    return near > far or tens or hundreds_apart(near, far)


def _turned_range(match: re.Match[str]) -> Piece:
    """`23-10` is a time with a dash; `40-30` is no range."""
    hour, minute = _figure(match["low"]), _figure(match["high"])
    if hour < 24 and minute < 60 and len(match["high"]) == 2 and not match["q"]:
        clock = f"{hour:02d}:{minute:02d}"
        return asked(
            match.start(), match.end(), Message("Write the time as {1}.", clock), "time", (clock,)
        )
    text = Message("{1} is no count: write a whole number.", TypedText(match[0].strip()[:40]))
    return asked(match.start(), match.end(), text, "count")


def _glued(line: LineText, at: int) -> Piece | None:
    """`3expl`: a figure with its word right behind it."""
    match = _LETTERED.match(line.text, at)
    if match is None or line.index.longest(line.text, match.end()) is None:
        return None
    count = Count(low=int(match["figure"]), high=int(match["figure"]))
    return Piece(at, match.end(), "number", Number(
        count=count, digits=len(match["figure"]), marked=False, times=False, plain=True,
    ))  # fmt: skip


def _count(match: re.Match[str], dash: str | None, high: str | None) -> Count:
    qualifier = QUALIFIERS.get(" ".join((match["q"] or "").casefold().split()), "")
    low = spelled(match["word"]) if match["word"] else _figure(match["low"])
    last = low
    if match["word2"]:
        last, dash = spelled(match["word2"]), "-"
    elif dash and high:
        last = _figure(high)
    if match["ish"] and not qualifier:
        qualifier = "about"
    if match["plus"] and not qualifier:
        qualifier = "at_least"
    if not qualifier:
        qualifier = "range" if dash else "exact"
    if qualifier == "below":
        if dash or last < 2:
            typed = TypedText(match[0].strip()[:40])
            raise InputError(
                Message("{1} is no count: write a whole number.", typed), field="count"
            )
        qualifier, last = "up_to", last - 1
    return Count(
        qualifier=qualifier,
        low=None if qualifier == "up_to" and not dash else low,
        high=None if qualifier in ("at_least", "over") else last,
        of=int(match["of"]) if match["of"] else None,
    )


def _figure(text: str) -> int:
    return int(re.sub(r"\D", "", text))
