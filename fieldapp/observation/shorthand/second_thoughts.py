"""Values of a line that its own words take back, or give to what was fired at."""

from __future__ import annotations

import difflib
import re
from itertools import pairwise
from typing import Any, Final

from fieldapp.errors import Message, TypedText
from fieldapp.observation.shorthand.neighbours import NOUNS, around, ask, asked_as_one, indices
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, in_own
from fieldapp.observation.words.number_words import QUALIFIERS

_FIELDS: Final = {
    "number": "count", "clock": "time", "dotted": "time", "angle": "directions",
    "passage": "directions", "distance": "distance", "weapon": "weapons", "what": "what",
    "assessment": "assessment", "means": "means",
}  # fmt: skip

_NEARLY: Final = frozenset(
    {"mostly", "almost", "nearly", "largely", "relatively", "fairly", "майже", "відносно",
     "переважно", "почти", "относительно"}
)  # fmt: skip


DENIED: Final = Message("What is denied is not taken: F8 puts it into the note.")
_AT_ONCE: Final = frozenset({"angle", "passage", "nothing", "duty", "place"})
"""Denied where they stand right behind it: `not N`, `not quiet`, `no watch`, `not @Zolote`."""
_NEGATED: Final = frozenset(
    {"what", "weapon", "assessment", "means", "hedge", "sensor", "asset", "calibre", "tail",
     "asked", "hurt", "filling", "strange", "status", "urgent"}
)  # fmt: skip
_ABSENT: Final = ("не було", "не было", "немає", "нема", "нет", "ні")
_OF_WEAPON: Final = frozenset(
    {"weapon", "calibre", "tail", "number", "article", "filling", "not", "joining", "either"}
)
_LINKS: Final = ("joining", "either")
_SEEN_ONLY: Final = ("uav", "muzzle_flash", "signal_flare", "tracer_round",
                     "illumination_flare")  # fmt: skip
"""Things that are there where they were seen: `дронів не бачили` tells of none."""


def corrections(pieces: list[Piece]) -> None:
    """`3 expl, actually 4`, `N sorry NE`: what is told twice stands in neither form."""
    for at, piece in enumerate(pieces):
        if piece.shape != "correcting":
            continue
        after = around(pieces, at, 1)
        shape = pieces[after].shape if after is not None else ""
        earlier = [each for each in pieces[:at] if each.shape == shape and shape in _FIELDS]
        contested = [*earlier, pieces[after]] if after is not None and earlier else []
        text = Message("Put right within the line: leave what holds.")
        ask([*contested, piece], text, _FIELDS.get(shape, ""))
        for each in (*contested, piece):
            each.shape = "done"


def nearly_quiet(line: LineText, pieces: list[Piece]) -> None:
    """`mostly quiet`, `майже тихо`: something there was."""
    for before, piece in pairwise(pieces):
        word = line.text[before.start : before.end].casefold()
        if piece.shape == "nothing" and word in _NEARLY:
            asked_as_one([before, piece], Message("Quiet or not? Write what was heard or seen."))


def targets(line: LineText, pieces: list[Piece]) -> None:
    """`shots at tank`, `огонь по БПЛА`: a weapon that was fired at did not fire."""
    for at, piece in enumerate(pieces):
        if "against" not in piece.roles or piece.shape not in ("filling", "strange"):
            continue
        run = [piece]
        for follower in pieces[at + 1 :]:
            if follower.shape not in _AIMED and follower.value not in _HIT:
                break
            run.append(follower)
        while run[-1].shape in ("filling", "number") and len(run) > 1:
            run.pop()
        before = around(pieces, at, -1, stop=",;.")
        hurt = before is not None and pieces[before].value in _VEHICLES
        if len(run) == 1 and hurt and line.text[piece.start : piece.end].casefold() in _STRUCK:
            run = pieces[before : at + 1]
        if any(each.shape == "weapon" or each.value in _HIT for each in run):
            text = Message("It was fired at, so it did not fire: F8 puts it into the note.")
            asked_as_one(run, text, "weapons")


_AIMED: Final = frozenset({"weapon", "calibre", "filling", "number"})
_HIT: Final = ("uav", "vehicle")
_VEHICLES: Final = frozenset(
    {"tank", "apc", "ifv_cannon", "armoured_vehicle", "truck", "sam", "radar"}
)
_STRUCK: Final = ("hit", "struck", "attacked")


def denials(line: LineText, pieces: list[Piece]) -> None:
    """A negation takes what it negates out of the reading."""
    for at, piece in enumerate(pieces):
        if piece.shape != "not":
            continue
        run = [piece]
        for place, follower in enumerate(pieces[at + 1 :], at + 1):
            if follower.shape in _AT_ONCE and all(p.shape in ("not", "filling") for p in run):
                run.append(follower)
                break
            after = pieces[place + 1].shape if place + 1 < len(pieces) else ""
            goes_on = follower.shape == "either" and after in _NEGATED and len(run) > 1
            if follower.shape not in _NEGATED and not goes_on:
                break
            run.append(follower)
            if follower.shape == "means" and after != "either":
                break
        while len(run) > 1 and run[-1].shape == "filling":
            run.pop()
        run += _who(line, pieces, at + len(run)) if run[-1].shape == "means" else []
        means = [each for each in run if each.shape == "means"]
        others = [p for p in pieces if p.shape == "means" and all(p is not each for each in run)]
        plain = all(each.shape in ("means", "filling", "not", "either") for each in run)
        before = _denied_before(pieces, at)
        absent = len(run) == 1 and line.text[piece.start : piece.end].casefold() in _ABSENT
        if before and (means or absent):
            asked_as_one([*before, *run], DENIED)
        elif means and others and plain:
            for each in run:
                each.shape, each.taken = "done", "means"
        elif plain and (means or absent):
            first, last = _unseen_weapons(pieces, at, at + len(run))
            asked_as_one(pieces[first:last], DENIED)
        else:
            asked_as_one(run, DENIED)


def beside_posts(line: LineText, pieces: list[Piece]) -> None:
    """`БПЛА над постом`, `drone above the post`: where it was, and no sensor."""
    for at, piece in enumerate(pieces):
        if piece.shape != "sensor" or piece.value not in ("post", "base", "patrol"):
            continue
        if _addressed(line, pieces, piece):
            first = at
            if first and pieces[first - 1].value == "told":
                first -= 1
            typed = TypedText(line.text[pieces[first].start : piece.end])
            asked_as_one(pieces[first : at + 1], Message("{1} is not understood.", typed))
            continue
        after = pieces[at + 1] if at + 1 < len(pieces) else piece
        if after.shape == "strange" and not after.roles and line.text[after.start].isalpha():
            ask([piece], _PLACE_OF_IT, "post")
            piece.shape = "done"
            continue
        before = at - 1
        while before > 0 and _OUR.fullmatch(line.text, *_span(pieces[before])):
            before -= 1
        if before >= 0 and pieces[before].shape == "strange" and "beside" in pieces[before].roles:
            word = line.text[pieces[before].start : pieces[before].end].casefold()
            above = in_own(line, "above us", "над нами", "над нами")
            meant = (above,) if word in _ABOVE else ()
            asked_as_one(pieces[before : at + 1], _PLACE_OF_IT, suggestions=meant)


def _addressed(line: LineText, pieces: list[Piece], piece: Piece) -> bool:
    """`post 3 to base`, `база, я пост 3`: whom it was told, and not who saw it."""
    typed, behind = line.text[slice(*_span(piece))], line.text[piece.end :]
    called = _CALLED.match(behind) or typed.casefold() in ("базу", "базі", "базе")
    posts = [p for p in pieces if p.shape == "place" and _POST.match(line.text, p.start)]
    other = piece.value == "base" and posts
    return bool(called or other or _TO.search(line.text[: piece.start]))


_TO: Final = re.compile(r"\b(?:to|for|told|called|informed)\s+(?:the\s+|our\s+)?$", re.IGNORECASE)
_POST: Final = re.compile(r"post|пост|op\b|оп\b|сп\b|нп\b", re.IGNORECASE)
_CALLED: Final = re.compile(r"[\s,:]*(?:я|this\s+is|here)\b", re.IGNORECASE)
_OUR: Final = re.compile(r"the|our|my|наш\w{0,3}|сво\w{1,3}|мо\w{1,3}", re.IGNORECASE)
_ABOVE: Final = ("over", "above", "над")
_PLACE_OF_IT: Final = Message("If that is the post, tell it behind @.")


def doubted(pieces: list[Piece], at: int, *, backwards: bool) -> list[Piece]:
    """The run of a word of doubt and of what it makes doubtful.

    It is behind it, `здається, міномет`, or else before it: `міномет, здається`, `mortar?`.
    """
    for step in (-1,) if backwards else (1, -1):
        place, last = at + step, at
        while 0 <= place < len(pieces):
            noun = pieces[place].shape in NOUNS
            comma = pieces[place].shape == "mark" and pieces[place].value in ",("
            if not noun and (last != at or not (comma or pieces[place].shape in _BEFORE_DOUBTED)):
                break
            last = place if noun else last
            place += step
        if last != at:
            return pieces[min(at, last) : max(at, last) + 1]
    return [pieces[at]]


_BEFORE_DOUBTED: Final = ("filling", "article")


def doubtful_weapons(line: LineText, pieces: list[Piece]) -> None:
    """`must be mortar`, `, певне міномет`: words that are not understood may make it doubtful."""
    for at, piece in enumerate(pieces):
        if piece.shape != "weapon" or line.kind == "weapon":
            continue
        first, last = at, at
        while first and _of_doubt(line, pieces[first - 1]):
            first -= 1
        while last + 1 < len(pieces) and _of_doubt(line, pieces[last + 1]):
            last += 1
        counted = first and pieces[first - 1].shape == "number"
        goes_on = last + 1 < len(pieces) and pieces[last + 1].shape != "mark"
        goes_on = goes_on or _unfinished(line, pieces[last])
        first, last = (at if counted else first), (at if goes_on else last)
        while not _unread(line, pieces[first]) and first < at:
            first += 1
        while not _unread(line, pieces[last]) and last > at:
            last -= 1
        if first < last:
            run = pieces[first : last + 1]
            asked_as_one(run, _CHANGED, "weapons", suggestions=_put_right(line, run))


def _of_doubt(line: LineText, piece: Piece) -> bool:
    return piece.shape in _OF_DOUBT or _unread(line, piece)


def _unread(line: LineText, piece: Piece) -> bool:
    """Whether a piece is a word that is not understood, and tells of no place or time."""
    text = line.text[slice(*_span(piece))]
    known = any(role in _ELSEWHERE or role.startswith("status_") for role in piece.roles)
    return piece.shape == "strange" and text.isalpha() and not known


def _unfinished(line: LineText, piece: Piece) -> bool:
    """Whether a line ends with the beginning of a known word: it is being typed."""
    text = line.text[slice(*_span(piece))].casefold()
    return piece.end == len(line.text) and any(each.startswith(text) for each in line.index.words)


def _put_right(line: LineText, run: list[Piece]) -> tuple[str, ...]:
    """A run with its one unknown word as it may be meant."""
    unread = [piece for piece in run if _unread(line, piece)]
    start, end = _span(unread[0])
    near = line.index.near(line.text[start:end]) if len(unread) == 1 else ()
    before, behind = line.text[run[0].start : start], line.text[end : run[-1].end]
    return tuple(f"{before}{word}{behind}" for word in near)


_OF_DOUBT: Final = frozenset({"calibre", "weapon", "filling", "article", "either"})
_ELSEWHERE: Final = frozenset({"beside", "before time", "against"})


def heights(line: LineText, pieces: list[Piece]) -> None:
    """`uav low 50m`: beside a word that is not understood, it may be how high it flew."""
    if not any(piece.value in _FLIES for piece in pieces if piece.shape in ("what", "weapon")):
        return
    for at, piece in enumerate(pieces):
        if piece.shape != "distance" or piece.value.overhead:
            continue
        beside = [*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2]]
        low = (piece.value.high_m or _HIGH_M) < _HIGH_M
        before = line.text[: piece.start].casefold().split()[-1:]
        if any(_unread(line, each) for each in beside) or (low and before in (["at"], ["на"])):
            typed = "".join(line.text[slice(*_span(piece))].split())
            ask([piece], _HOW_HIGH, suggestions=(f'distance="{typed}"',))
            piece.shape = "done"


_HIGH_M: Final = 1000
_FLIES: Final = ("uav", "loitering_munition")
_HOW_HIGH: Final = Message("How high, or how far away? F8 puts a height into the note.")


def cut_distances(line: LineText, pieces: list[Piece], weak: list[int]) -> None:
    """`2 3 km`, `1km 500`, `a km or two`: a figure that counts nothing may change a distance."""
    for at in weak:
        shapes = [each.shape for each in pieces[max(0, at - 2) : at]]
        if pieces[at].error is not None:
            continue
        if at and [each.shape for each in pieces[at + 1 : at + 2]] == ["distance"]:
            run = pieces[at : at + 2]
        elif shapes == ["distance", "either"]:
            run = pieces[at - 2 : at + 1]
        elif shapes[-1:] == ["distance"] and pieces[at].value.digits == 3:
            run = pieces[at - 1 : at + 1]
        else:
            continue
        typed = TypedText(line.text[run[0].start : run[-1].end][:40])
        text = Message("{1} may be one distance or two figures.", typed)
        asked_as_one(run, text, "distance")


def _span(piece: Piece) -> tuple[int, int]:
    return piece.start, piece.end


def _who(line: LineText, pieces: list[Piece], at: int) -> list[Piece]:
    """`not heard by base`: who did not hear it."""
    said = pieces[at : at + 2]
    by = len(said) == 2 and line.text[said[0].start : said[0].end].casefold() == "by"
    return said if by and said[1].shape == "sensor" else []


def _denied_before(pieces: list[Piece], at: int) -> list[Piece]:
    """`5 outgoing, impacts not heard`: what is denied stands before it, without a number."""
    start = at
    while start and (
        pieces[start - 1].shape in ("what", "assessment", "weapon", "calibre")
        or (start > 1 and pieces[start - 1].shape in _LINKS and _to_see(pieces[start - 2]))
    ):
        start -= 1
    denied = pieces[start:at]
    counted = start and pieces[start - 1].shape in ("number", "article")
    codes = {(piece.shape, piece.value) for piece in denied}
    others = any(
        piece.shape in ("what", "assessment", "weapon") and (piece.shape, piece.value) not in codes
        for piece in pieces
    )
    return denied if others and not counted else []


def _unseen_weapons(pieces: list[Piece], first: int, last: int) -> tuple[int, int]:
    """The run of a denial with its weapons: `не бачили танків`, `2 tanks were not seen`.

    Behind what was heard, `3 expl mortar, not seen`, it denies no weapon before it.
    """
    end = last
    while end < len(pieces) and (
        pieces[end].shape in (_OF_WEAPON | {"strange"}) or _to_see(pieces[end])
    ):
        end += 1
    if any(_to_see(each) for each in pieces[last:end]):
        while not _to_see(pieces[end - 1]) and pieces[end - 1].shape not in ("calibre", "tail"):
            end -= 1
        last = end
    if any(each.shape in ("what", "assessment") and not _to_see(each) for each in pieces):
        return first, last
    start = first
    while start and not (pieces[start - 1].shape == "mark" and pieces[start - 1].value in ",;."):
        start -= 1
    own = indices(pieces[:first], _to_see)
    own = [each for each in own if each >= start] or own
    if not own:
        return first, last
    first = own[0]
    while first and pieces[first - 1].shape in _OF_WEAPON:
        first -= 1
    return first, last


def _to_see(piece: Piece) -> bool:
    return piece.shape == "weapon" or (piece.shape == "what" and piece.value in _SEEN_ONLY)


def _says_nothing(line: LineText, piece: Piece) -> bool:
    """Whether a word that is not understood may stand between a value and what changes it."""
    text = line.text[piece.start : piece.end]
    plain = piece.error is not None and not piece.error.field and text.isalpha()
    return plain and not _CHANGES.fullmatch(text)


def _turns(line: LineText, denial: Piece, figure: Piece) -> bool:
    """Whether a denial right before a figure turns it: `не вот менее 5`, `no more uh than 5`."""
    beside = not line.text[denial.end : figure.start].strip()
    if denial.error is None or denial.error.message != DENIED or not beside:
        return False
    words = line.text[slice(*_span(denial))].split()
    if figure.shape in ("number", "distance") and any(map(_CHANGES.fullmatch, words[1:])):
        return True
    if figure.shape == "number":
        return bool(figure.value.count.qualifier != "exact")
    return figure.shape == "distance" and None in (figure.value.low_m, figure.value.high_m)


_CHANGES: Final = re.compile(
    rf"(?:(?:{'|'.join(re.escape(word) for word in QUALIFIERS if word[-1].isalpha())}|"
    r"пів\w*|пол(?:тор|утор|овин)\w*|halves|half|quarters?|double|twice|чверт\w*|четверт\w*|"
    r"вдвічі|вдвое|менш\w*|більш\w*|меньш\w*|больш\w*|мене[ей]|более|ніж|чем|not|не|less|least|most|more|fewer|"
    r"than|"
    r"minus|мінус|минус|ледь|ледве|едва|barely|hardly|чуть|трохи|трошки|немного|slightly|дал[іе]\w*|"
    r"ближ\w*)(?:\s+|$))+",
    re.IGNORECASE,
)
"""Words that change the figure beside them."""
_COMPASS: Final = (
    "north", "south", "east", "west", "захід", "заході", "західний", "західному", "схід", "сході",
    "східний", "східному", "північ", "півночі", "південь", "півдні", "запад", "западе", "западный",
    "восток", "востоке", "восточный", "север", "севере", "юг", "юге",
)  # fmt: skip
_FATES: Final = ("killed", "injured")
_ALIKE: Final = 0.7
_CHANGED: Final = Message("The word beside it may change it: write it in plain words.")


def changed(line: LineText, pieces: list[Piece], values: dict[str, Any]) -> None:
    """A value does not stand beside a word that changes it and is not understood.

    `півтора N`, `не далі N`; and `north wst`, for half a compass point is another one.
    """
    said = [p for p in pieces if p.taken != "skipped" and p.shape != "mark"]
    unread = [p for p in said if not _says_nothing(line, p)]
    for before, after in (*pairwise(said), *pairwise(unread)):
        for value, word in ((before, after), (after, before)):
            name, text = value.taken, line.text[word.start : word.end]
            if word.error is None or name not in values:
                continue
            amount = value.shape in ("number", "distance") or name in _FATES
            amount = amount or (name == "time" and value is after)
            slip = value.shape in ("angle", "done") and name == "directions"
            slip = slip and line.index.longest(line.text, word.start) is None
            denied = value is after and _turns(line, word, value)
            if (amount and (denied or _CHANGES.fullmatch(text))) or (
                slip and difflib.get_close_matches(text.casefold(), _COMPASS, 1, _ALIKE)
            ):
                ask([p for p in pieces if p.taken == name], _CHANGED, name)
                del values[name]
