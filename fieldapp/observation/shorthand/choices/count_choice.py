"""Choice of the count among a line's numbers, and where a second event begins."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any, Final

from fieldapp.errors import Message, TypedText
from fieldapp.observation.shorthand.neighbours import (
    NOUNS,
    around,
    ask,
    asked_as_one,
    indices,
    own_entry,
    unknown_noun,
)
from fieldapp.observation.shorthand.second_thoughts import cut_distances
from fieldapp.observation.shorthand.shapes.pieces import Clock, LineText, Piece, in_own
from fieldapp.observation.shorthand.shapes.shape_numbers import Number
from fieldapp.observation.values import Distance
from fieldapp.observation.words.small_words import HOW_MANY

_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_GROUPED: Final = re.compile(r"\d{1,3}\s\d{3}\s?(?:m|м)\w*", re.IGNORECASE)
_DASHED: Final = re.compile(r"[-–—](?:\s|$)")
_DATE: Final = re.compile(r"(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|[12]\d|3[01])")
TWO_NUMBERS: Final = Message("Two numbers: write the one that counts.")
_SECOND: Final = Message("A second event begins here: an entry of its own, F9 splits the line.")


_PHRASE: Final = frozenset(
    {"filling", "hedge", "article", "more", "strange", "asked", "not", "done", "either", "then",
     "joining"}
)  # fmt: skip
"""Shapes of words between two numbers of one phrase."""


def open_ends(line: LineText, pieces: list[Piece]) -> None:
    """`10 or more`, `5 km or less`: the figure before it has one end; alone it is asked about."""
    for at, piece in enumerate(pieces):
        if piece.shape == "joining" and _ends_with_plus(line, pieces, at):
            piece.shape, piece.value = "open", "at_least"
        if piece.shape != "open":
            continue
        before, after = around(pieces, at, -1), around(pieces, at, 1, stop=",;")
        direct = before is not None and pieces[before].shape in ("number", "distance")
        if not direct and after is not None and pieces[after].shape in NOUNS:
            piece.shape = "more"  # `3 shots and more explosions`
            continue
        while before is not None and pieces[before].shape in NOUNS:
            before = around(pieces, before, -1)
        figure = pieces[before] if before is not None else None
        if figure is not None and _opened(figure, piece.value):
            piece.shape, piece.taken = "done", "skipped"
            continue
        name = "distance" if figure is not None and figure.shape == "distance" else "count"
        ask([piece], Message("Write it before the figure: at least 5, up to 5 km."), name)
        piece.shape = "ask"


def _ends_with_plus(line: LineText, pieces: list[Piece], at: int) -> bool:
    """`5 km plus`: at least; before another number or thing it joins."""
    word = line.text[pieces[at].start : pieces[at].end].casefold()
    before, after = around(pieces, at, -1, stop=",;"), around(pieces, at, 1, stop=",;")
    joins = after is not None and pieces[after].shape in (*NOUNS, "number", "distance", "angle")
    figure = before is not None and pieces[before].shape in ("number", "distance")
    return word in ("plus", "плюс", "+") and figure and not joins


def _opened(figure: Piece, said: str) -> bool:
    """Give a figure its open end; False where it has one already, or is no figure."""
    if figure.error is not None:
        return False
    if figure.shape == "number" and figure.value.count.qualifier == "exact":
        number: Number = figure.value
        low = None if said == "up_to" else number.count.low
        high = None if said == "at_least" else number.count.high
        count = replace(number.count, qualifier=said, low=low, high=high)
        figure.value = replace(number, count=count, marked=True, plain=False)
        return True
    if figure.shape != "distance" or None in (figure.value.low_m, figure.value.high_m):
        return False
    distance: Distance = figure.value
    figure.value = replace(
        distance,
        low_m=None if said == "up_to" else distance.low_m,
        high_m=None if said == "at_least" else distance.high_m,
        about=distance.about or said == "about",
    )
    return True


def second_event(pieces: list[Piece]) -> int | None:
    """Cut off a second event, which is asked about; where it begins."""
    strong = [at for at in numbers_of(pieces) if counts(pieces, at)]
    strong = [at for at in strong if not _detail(pieces, at)]
    starts = []
    if len(strong) > 1:
        starts.append(_start(pieces, strong[1]))
    for at, piece in enumerate(pieces):
        cuts = piece.shape == "then" or (piece.shape == "mark" and piece.value == ";")
        if cuts and _tells(pieces[:at]) and _tells(pieces[at + 1 :]):
            starts.append(at)
            break
    starts += [start for at in range(len(pieces)) if (start := _elliptic(pieces, at)) is not None]
    starts += [at for at in range(len(pieces)) if _beside_weapon(pieces, at)]
    if not starts:
        return None
    first = min(starts)
    rest = [piece for piece in pieces[first:] if piece.shape not in ("note", "key")]
    begin = rest[0].start
    asked_as_one(rest, _SECOND)
    return begin


def _beside_weapon(pieces: list[Piece], at: int) -> bool:
    """`heard a tank and 3 explosions`, `3 explosions and a tank`: not said to be the tank's."""
    before, after = around(pieces, at, -1, stop=",;"), around(pieces, at, 1, stop=",;")
    if pieces[at].shape != "joining" or before is None or after is None:
        return False
    what = around(pieces, after, 1, stop=",;")
    shapes = (pieces[before].shape, pieces[after].shape, pieces[what].shape if what else "")
    earlier = {each.shape for each in pieces[:at]}
    tank = shapes[:2] == ("what", "weapon") and "weapon" not in earlier
    return tank or (shapes == ("weapon", "number", "what") and not earlier & {"what", "assessment"})


def _elliptic(pieces: list[Piece], at: int) -> int | None:
    """Begin of a second event that leaves out what it was: `ще 2 на схід`, `, 1 E`."""
    piece = pieces[at]
    if not _tells(pieces[:at]):
        return None
    if piece.shape == "number":
        after, earlier = around(pieces, at, 1, stop=",;"), numbers_of(pieces[:at])
        mark = pieces[at - 1]
        listed = mark.shape == "joining" or (mark.shape == "mark" and mark.value in ",;.(")
        if not (listed and earlier and after is not None and pieces[after].shape == "angle"):
            return None
        return at
    if piece.shape != "more":
        return None
    start = at
    while start and pieces[start - 1].shape in ("number", "clock", "filling", "then", "joining"):
        start -= 1
    return start if _tells(pieces[:start]) else at


def _tells(pieces: list[Piece]) -> bool:
    return any(piece.shape in ("what", "weapon", "assessment") for piece in pieces)


def numbers_of(pieces: list[Piece]) -> list[int]:
    """Positions of the numbers."""
    return indices(pieces, lambda piece: piece.shape == "number")


def _before_noun(pieces: list[Piece], at: int) -> bool:
    """Whether a noun follows; a word between, `3 loud explosions`, is asked about by itself."""
    after = around(pieces, at, 1)
    if after is not None and pieces[after].shape == "strange" and not pieces[after].roles:
        long = pieces[after].end - pieces[after].start > 3
        after = around(pieces, after, 1, stop=",;") if long else None
    return after is not None and pieces[after].shape in NOUNS


def counts(pieces: list[Piece], at: int) -> bool:
    """Whether a number stands before what it counts, or behind what has no other."""
    if _before_noun(pieces, at):
        return True
    number = pieces[at].value
    before = around(pieces, at, -1)
    if (
        before is None
        or pieces[before].shape not in NOUNS
        or "before figure" in pieces[at - 1].roles
        or [each.shape for each in pieces[at + 1 : at + 2]] == ["strange"]  # `21 г`
    ):
        return False
    apart = any(piece.shape == "distance" for piece in pieces)  # so it can be none itself
    if number.digits > 3 or not (number.plain or number.times or number.digits == 0 or apart):
        return False
    while (earlier := around(pieces, before, -1)) is not None and pieces[earlier].shape in NOUNS:
        before = earlier
    return earlier is None or pieces[earlier].shape != "number"


def _start(pieces: list[Piece], at: int) -> int:
    """Start of the event of a number: at what it counts, and at the word that joins it."""
    if not _before_noun(pieces, at):
        at = around(pieces, at, -1) or at
    while at and pieces[at - 1].shape in ("joining", "then", "mark", "filling"):
        if pieces[at - 1].shape == "mark" and pieces[at - 1].value not in ",;.-":
            break
        at -= 1
    while pieces[at].shape in ("mark", "filling"):
        at += 1
    return at


def _detail(pieces: list[Piece], at: int) -> bool:
    """Rounds of each burst, `x 5 rds` or `(10 rds)`: asked about, no event."""
    number, before = pieces[at].value, around(pieces, at, -1)
    opened = at > 0 and pieces[at - 1].shape == "mark" and pieces[at - 1].value == "("
    each = number.times and before is not None and pieces[before].shape in NOUNS
    if not ((opened and before is not None) or each) or not _before_noun(pieces, at):
        return False
    earlier = [other for other in numbers_of(pieces[:at]) if counts(pieces, other)]
    if not earlier:
        return False
    last = around(pieces, at, 1)
    assert last is not None  # noqa: S101 - a noun stands behind it
    asked_as_one(
        pieces[at : last + 1], Message("What each one had has no field: F8 puts it into the note.")
    )
    return True


def count(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> None:
    """Choose the count; a number that is contested, or counts nothing, is asked about."""
    _days_of_month(line, pieces)
    _round_clocks(line, pieces)
    numbers = [at for at in numbers_of(pieces) if not _thousand(line, pieces, at)]
    if any(piece.shape == "rate" for piece in pieces):
        ask((pieces[at] for at in numbers), Message("In all, or each time? Write how many in all."),
            "count")  # fmt: skip
        return
    if len(numbers) > 1 and both_ends(pieces):
        ask((pieces[at] for at in numbers), TWO_NUMBERS, "count")
        return
    strong = [at for at in numbers if counts(pieces, at)]
    if not strong and len(numbers) == 1:
        led = _leads(pieces, numbers[0]) or _in_all(line, pieces, numbers[0])
        strong = numbers if led else []
    cut_distances(line, pieces, [at for at in numbers if at not in strong])
    if line.kind == "weapon":
        strong = _of_one_each(pieces, numbers, strong)
    alone = len(strong) == 1 and "count" not in values and not _contested(line, pieces, strong[0])
    for at in numbers:
        noun = unknown_noun(line, pieces, at)
        timed = pieces[at].value.digits == 4
        if noun is not None and pieces[at].error is None and not timed:
            _of_unknown(line, pieces[at : noun + 1])
    if alone and pieces[strong[0]].error is None:
        _take(pieces, strong[0], values)
    for at in numbers:
        piece = pieces[at]
        if piece.taken or piece.error is not None:
            continue
        name = "time" if piece.value.digits == 4 else ""
        ask([piece], _what_it_looks_like(line, pieces, at), name)
        after = around(pieces, at, 1, stop=",;")
        if after is not None and pieces[after].shape == "status":
            ask([pieces[after]], Message("What is so of some of them is an entry of its own."))


_BUILDINGS: Final = frozenset(
    {"residential", "school", "medical", "infrastructure", "energy", "religious"}
)
"""What may be damaged, each with a number of its own."""


def both_ends(pieces: list[Piece]) -> bool:
    """`вихід 4, прихід 3`: what was fired, and what came down."""
    codes = {piece.value for piece in pieces if piece.shape == "assessment"}
    return "outgoing" in codes and bool(codes & {"incoming", "impact"})


def _contested(line: LineText, pieces: list[Piece], at: int) -> bool:
    """Whether another number of the same phrase contests a count: `3, maybe 4`, `3 series of 5`.

    Both are asked about; so is what `no.` numbers.
    """
    said = [each for each in pieces[max(0, at - 2) : at] if each.shape != "mark"]
    if said and line.text[said[-1].start : said[-1].end].casefold() == "no":
        ask([pieces[at]], Message("A number of something is no count."), "count")
        return True
    after = around(pieces, at, 1)
    hit = {each.value for each in pieces if each.shape == "status"} & _BUILDINGS
    if after is not None and pieces[after].shape == "status" and len(hit) > 1:
        text = Message("What is so of some of them is an entry of its own.")
        ask([pieces[at]], text, "count")
        return True
    if said and line.text[said[-1].start : said[-1].end].casefold() == "по":
        ask([pieces[at]], Message("In all, or each time? Write how many in all."), "count")
        return True
    if _DASHED.match(line.text, pieces[at].end):
        ask([pieces[at]], Message("Until how many? Write a range such as 5-7."), "count")
        return True
    signs = [each for each in pieces[max(0, at - 1) : at + 2] if each.shape == "strange"]
    if any(_figure_like(line.text[each.start : each.end]) for each in signs):
        ask([pieces[at]], Message("Write the number in plain figures."), "count")
        return True
    or_another = at > 1 and pieces[at - 1].shape == "either" and pieces[at - 2].error is not None
    if or_another or (at and pieces[at - 1].shape == "asked" and pieces[at - 1].value == HOW_MANY):
        ask([pieces[at]], TWO_NUMBERS, "count")
        return True
    before = around(pieces, at, -1, clear=_PHRASE)
    if before is None or pieces[before].shape != "number":
        return False
    ask([pieces[before], pieces[at]], TWO_NUMBERS, "count")
    return True


def _of_unknown(line: LineText, run: list[Piece]) -> None:
    """Have a number asked about together with the noun that is not understood."""
    start, end = run[-1].start, run[-1].end
    if line.vocabulary.find("kind", line.text[start:end]):
        asked_as_one(run, own_entry(line.text[start:end]), "kind")
        return
    before = line.text[run[0].start : start]
    text = Message("{1} is not understood.", TypedText(line.text[run[0].start : end][:60]))
    near = tuple(before + word for word in line.index.near(line.text[start:end]))
    asked_as_one(run, text, "count", suggestions=near)


def _figure_like(text: str) -> bool:
    """Whether a sign changes the number beside it: `#`, `½`, `²`."""
    return text == "#" or any(each.isnumeric() and not each.isdecimal() for each in text)


def _leads(pieces: list[Piece], at: int) -> bool:
    before = around(pieces, at, -1)
    return (before is None or pieces[before].shape == "lead") and pieces[at].value.digits < 4


_IN_ALL: Final = frozenset(
    {"in total", "total", "in all", "altogether", "загалом", "всього", "усього", "всего", "итого",
     "штук", "штуки", "шт"}
)  # fmt: skip


def _in_all(line: LineText, pieces: list[Piece], at: int) -> bool:
    """`about 30 in total`, `штук 8`, `x2`: what was told of is counted apart from its word."""
    near = [*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2]]
    words = {line.text[each.start : each.end].casefold() for each in near}
    return (bool(words & _IN_ALL) or pieces[at].value.times) and _tells(pieces)


def _take(pieces: list[Piece], at: int, values: dict[str, Any]) -> None:
    found = pieces[at].value.count
    if found.low == 0 or (found.low is None and found.high == 0):
        text = Message("None is no event: for a quiet watch write nothing heard.")
        ask([pieces[at], *(each for each in pieces if each.taken == "weapons")], text, "count")
        values.pop("weapons", None)
        return
    values["count"] = found
    pieces[at].taken = "count"


def _of_one_each(pieces: list[Piece], numbers: list[int], strong: list[int]) -> list[int]:
    """`T-72 2, T-64 3`: a second number beside weapons contests the first."""
    weak = [at for at in numbers if at not in strong and pieces[at].error is None]
    others = [at for at in weak if pieces[at - 1].shape == "weapon"]
    if not strong or not others:
        return strong
    ask((pieces[at] for at in (*strong, *others)), TWO_NUMBERS, "count")
    return []


def split_clocks(line: LineText, pieces: list[Piece]) -> None:
    """`вибух 22 10`: a time of day in two figures, none of which is a count."""
    for at, (hour, minute) in enumerate(pairwise(pieces)):
        said = _TWO_FIGURES.fullmatch(line.text, hour.start, minute.end)
        if said and hour.shape == minute.shape == "number" and not _before_noun(pieces, at + 1):
            clock = ":".join(said.groups())
            asked_as_one([hour, minute], Message("Write the time as {1}.", clock), "time",
                         suggestions=(clock,))  # fmt: skip


_TWO_FIGURES: Final = re.compile(r"([01]\d|2[0-3])\s([0-5]\d)")


def _days_of_month(line: LineText, pieces: list[Piece]) -> None:
    """`27 2315`, `28-11 2315`: the day of a month, or a count? Neither stands."""
    for piece, clock in pairwise(pieces):
        dated = _DATE.fullmatch(line.text[piece.start : piece.end])
        if dated and piece.shape in ("number", "ask") and clock.shape == "clock":
            asked_as_one(
                [piece, clock],
                Message("Write a day as 28 Nov, and the count beside what it was."),
                "time",
            )
    for at in numbers_of(pieces):
        number = pieces[at].value
        after = around(pieces, at, 1)
        if after is None or pieces[after].shape != "clock" or not number.plain:
            continue
        if pieces[after].start - pieces[at].end > 1 or not 1 <= (number.count.low or 0) <= 31:
            continue
        if number.digits == 0:
            continue
        text = Message(
            "A day of the month or a count: write 27 Nov, or the count before what it was."
        )
        ask([pieces[at], pieces[after]], text, "time")
        pieces[at].shape = pieces[after].shape = "done"


def _round_clocks(line: LineText, pieces: list[Piece]) -> None:
    """`about 1412 expl`, `2000 shots`, `5 ранку` without another number: a time, or a count?"""
    if any(piece.shape == "number" for piece in pieces):
        return
    watch = any(piece.shape in ("duty", "nothing") or piece.taken == "nothing" for piece in pieces)
    for at, piece in enumerate(pieces):
        clock = piece.value
        if piece.shape != "clock" or not isinstance(clock, Clock):
            continue
        spoken = piece.roles.get("spoken", "")
        if spoken and not watch and _CYRILLIC.search(line.text[piece.start : piece.end]):
            text = Message("{1} may be a time or a count.", TypedText(spoken))
            span = "-".join(filter(None, (clock.first, clock.last)))
            ask([piece], text, suggestions=(span, f"count={spoken}"))
            piece.shape = "done"
            continue
        figure = clock.first.replace(":", "")
        plain = clock.bare and (clock.about or figure.endswith("00"))
        if plain and (_before_noun(pieces, at) or (clock.about and len(pieces) == 1)):
            about = in_own(line, "about ", "близько ", "около ") if clock.about else ""
            text = Message("{1} may be a time or a count.", f"{about}{figure}")
            ask([piece], text, suggestions=(f"{about}{clock.first}", f'count="{about}{figure}"'))
            piece.shape = "done"


def _thousand(line: LineText, pieces: list[Piece], at: int) -> bool:
    """Whether `1 500 m` may be a kilometre and a half; it is asked about."""
    run = pieces[at : at + 2]
    typed = line.text[run[0].start : run[-1].end]
    if len(run) < 2 or run[1].shape != "distance" or not _GROUPED.fullmatch(typed):
        return False
    text = Message("{1} may be one distance or two figures.", TypedText(typed))
    asked_as_one(run, text, "distance", suggestions=("".join(typed.split()),))
    return True


def _what_it_looks_like(line: LineText, pieces: list[Piece], at: int) -> Message:
    text = TypedText(line.text[pieces[at].start : pieces[at].end].strip()[:40])
    number, before = pieces[at].value, around(pieces, at, -1)
    if number.digits == 4:
        return Message("{1} looks like a time that there is not.", text)
    if number.digits > 4:
        return Message("{1} looks like part of a position.", text)
    if before is not None and pieces[before].shape in ("angle", "passage"):
        return Message("{1} looks like a distance: write its unit, km or m.", text)
    return Message("{1} counts nothing: write it before what was heard or seen.", text)
