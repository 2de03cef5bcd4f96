"""Distances and directions from something else than the post: `20 m south of the checkpoint`."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import Message, TypedText
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, asked
from fieldapp.observation.shorthand.shapes.shape_amounts import distances
from fieldapp.observation.shorthand.shapes.shape_angles import angles
from fieldapp.observation.shorthand.shapes.shape_asides import rates
from fieldapp.observation.shorthand.shapes.shape_times import times

_LINK: Final = re.compile(
    r"\s+(?:(?:away|just)\s+)?(?:(?P<plain>from|of|off|від|от)|short\s+of|before|past|beyond|behind|"
    r"in\s+front\s+of|ahead\s+of|this\s+side\s+of|to(?=\s+the\s)|до|перед|за|поза|позаду|позади|"
    r"не\s+до(?:їжджаючи|їхавши|ходячи|езжая|ехав|ходя)(?:\s+до)?)"
    r"\s+(?:(?:the|a|an|that|this|their)\s+)?",
    re.IGNORECASE,
)
_COMPARED: Final = re.compile(r".*(?:ніше|нее)", re.IGNORECASE | re.DOTALL)
"""`південніше`, `южнее`: further south than what follows."""
_SIDE: Final = re.compile(
    r"[ \t]+(?:end|side|edge|corner|part|outskirts?|suburbs?|entrance|exit|bank|slope|"
    r"(?:околиц|окраин|частин|част[иь]|сторон|берег|схил|склон|кра[йюяї]|в[ъʼ'’]?їзд|въезд|"
    r"виїзд|выезд|кут|угол|угл)\w*)(?!\w)",
    re.IGNORECASE,
)
_US: Final = re.compile(
    r"(?:us|me|here|our|my|own|нас|мене|меня|тут|здесь|наш\w*|мо[їєй]\w*)(?!\w)", re.IGNORECASE
)
_POST: Final = re.compile(
    r"(?:pos(?:ition)?|op|base|camp|fpb|patrol|hub|team|vehicle|car|post|пост\w{0,2}|баз[иы]|"
    r"позиц\w+|патрул\w*|табор\w*|лагер\w*|оп|сп|нп|машин\w|авто)(?!\w)",
    re.IGNORECASE,
)
_DAWN: Final = re.compile(
    r"(?:dawn|dusk|sun(?:rise|set)|daybreak|noon|midnight|світан\w+|рассвет\w*|захо\w+\s+сонця|закат\w*|"
    r"сутінк\w*|сумерк\w*|обід\w*|обед\w*|північчю|полуноч\w*|полуднем|опівноч\w*)(?!\w)",
    re.IGNORECASE,
)
_ARTICLES: Final = (" the", " that", " this")
"""Before a word that is then a thing that stands there: `north of the mine`."""
_WORD: Final = re.compile(r"[^\W\d_][\w'’ʼ-]*")
_SAYS: Final = frozenset(
    {"what", "weapon", "assessment", "means", "hedge", "number", "vague", "asked", "unknown",
     "filling", "of field", "not", "joining", "then", "more", "either", "nothing", "control"}
)  # fmt: skip
"""Roles of words that are no thing to measure from."""


def references(line: LineText, at: int) -> Piece | None:
    """A distance or a direction that is told from something else than the post."""
    if at and line.text[at - 1].isalnum():
        return None
    reach = distances(line, at)
    if reach is not None and reach.shape != "distance":
        return None
    end = reach.end if reach else at
    sided = _sided(line, end)
    if sided is not None:
        return _asked(line, at, sided, reach)
    angle = _angle(line, end)
    end = angle.end if angle else end
    if end == at:
        return None
    sided = _sided(line, end)
    if sided is None:
        link = _LINK.match(line.text, end)
        compared = angle and _COMPARED.fullmatch(line.text[angle.start : angle.end])
        sided = _thing(line, link, end) if link or compared else None
    return None if sided is None else _asked(line, at, sided, reach)


def _reach(line: LineText, at: int) -> Piece | None:
    """`south of the bridge 300 m`: the distance behind it."""
    gap = len(line.text[at:]) - len(line.text[at:].lstrip(" \t"))
    found = distances(line, at + gap) if gap else None
    return found if found is not None and found.shape == "distance" else None


def _asked(line: LineText, at: int, end: int, reach: Piece | None) -> Piece:
    behind = None if reach else _reach(line, end)
    end = behind.end if behind else end
    text = Message(
        "Distance and direction are told from the post: F8 puts {1} into the note.",
        TypedText(line.text[at:end][:60]),
    )
    return asked(at, end, text)


def _angle(line: LineText, at: int) -> Piece | None:
    gap = len(line.text[at:]) - len(line.text[at:].lstrip(" \t"))
    found = angles(line, at + gap)
    return found if found is not None and found.shape in ("angle", "passage") else None


def _sided(line: LineText, at: int) -> int | None:
    """End of `N edge`, `from the east bank`: a part of something that has sides."""
    link = _LINK.match(line.text, at)
    angle = _angle(line, at) or (link and _angle(line, link.end()))
    side = angle and _SIDE.match(line.text, angle.end)
    if not side:
        return None
    link = _LINK.match(line.text, side.end())
    return (link and _thing(line, link, side.end())) or side.end()


def _thing(line: LineText, link: re.Match[str] | None, at: int) -> int | None:
    """End of what it is told from; None where that is the post, or no thing at all."""
    start = link.end() if link else at + len(line.text[at:]) - len(line.text[at:].lstrip(" \t"))
    plain = link is None or link["plain"]
    if _US.match(line.text, start) or (plain and _POST.match(line.text, start)):
        return None
    word = _WORD.match(line.text, start)
    if _DAWN.match(line.text, start):
        return None  # a time: `Пн перед світанком`
    if word is None or _angle(line, start) or times(line, start):
        return None
    known = line.index.longest(line.text, start)
    listed = line.text[:start].rstrip().casefold().endswith(_ARTICLES)
    if known is not None and _SAYS & known[1].keys() and not listed:
        return None
    end = known[0] if known else word.end()
    while (more := _WORD.match(line.text, end + 1)) and line.text[end] == " ":
        others = (_angle(line, end), times(line, end + 1), rates(line, end + 1))
        if line.index.longest(line.text, end + 1) or any(others):
            break
        end = more.end()
    return end
