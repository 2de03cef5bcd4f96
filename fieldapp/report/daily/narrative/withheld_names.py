"""Names that a copy withholds, and the texts that would tell them all the same."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import Final

from fieldapp.ledger.roster import Roster, is_hub
from fieldapp.mission import look_alike
from fieldapp.report.daily.report_content import CellValue, ReportContent

_NAMING: Final = frozenset(
    {"position", "position_reference", "site", "post", "reason", "subject", "region", "party"}
)
"""Columns with names, or with a free text."""
_CHANGED: Final = ("row", "before", "after")
"""Columns of what changed that have what another column had."""
_SHORTEST: Final = 2
_BETWEEN: Final = " |||| "  # no name and no number goes on behind it
_WORD: Final = re.compile(r"\w+")
_TEAM: Final = (
    r"(?:call ?signs?|crews?|groups?|patrols?|squads?|teams?|units?|équipes?|groupes?|patrouilles?"
    r"|груп\w*|екіпаж\w*|команд\w*|наряд\w*|патрул\w*|позивн\w*|позывн\w*|экипаж\w*)"
)
"""Words for a team or a call sign in the languages of the window, in all their cases."""
_NUMBER: Final = r"(?:(?:no|nr|number|numéro|номер)\.? ?|[#№] ?|n° ?)?"
_ORDINAL: Final = r"(?:st|nd|rd|th|re|er|e|ème|-?[агеийімоуюяєї]{1,3})"
_UNIT: Final = r"(?:°|%|h\b|k?m\b|км\b|м\b|год|час|ч\b)"
"""Behind a number that is no team's: a group 3 km away."""


def withheld_names(content: ReportContent, seen: ReportContent) -> frozenset[str]:
    """Names in the content that its copy shows nowhere."""
    return frozenset(_names(content)) - frozenset(map(_shown, _texts(seen)))


def _names(content: ReportContent) -> Iterator[str]:
    for section in content.sections:
        for row in section.rows:
            places = row.cells.get("column") in _NAMING or row.cells.get("section") == "coverage"
            named = {*_NAMING, *_CHANGED} if places else _NAMING
            for column in row.cells.keys() & named:
                value = row.cells[column]
                if isinstance(value, str) and value.strip():
                    yield _shown(value)


def _texts(content: ReportContent) -> Iterator[CellValue]:
    return (value for _, value in content.leaves() if isinstance(value, str))


def _shown(value: CellValue) -> str:
    return " ".join(str(value).casefold().split())


def people_in(text: str, roster: Roster) -> tuple[str, ...]:
    """Call signs and teams of a mission, in small letters, that a text has as whole words.

    Also where it has other signs between the words of a name, or none, or letters that look alike.
    A number alone stands for much else: it is one where a word for a team stands before it, or
    behind it where it is an ordinal, or where it is all of the text.
    """
    spelt, _ = _names_of(roster)
    return tuple(sorted({*people_written([text], roster), *_alike_in(text, spelt)}))


def people_written(texts: Collection[str], roster: Roster) -> tuple[str, ...]:
    """Call signs and teams that many texts have, only as these are written: it costs one look."""
    spelt, numbers = _names_of(roster)
    said = _BETWEEN.join(map(_shown, texts))
    numbered = {each for each in numbers if each in said and _is_numbered(each, said)}
    alone = numbers & {_shown(text) for text in texts}
    return tuple(sorted({*names_in(said, spelt), *numbered, *alone}))


def _names_of(roster: Roster) -> tuple[frozenset[str], frozenset[str]]:
    """Call signs and teams, and those that are a number alone."""
    names = {
        name for each in roster.devices if not is_hub(each) for name in (each.call_sign, each.team)
    }
    numbers = {name for name in names if name and not any(map(str.isalpha, name))}
    return frozenset(names - numbers), frozenset(map(_shown, numbers))


def _alike_in(text: str, names: frozenset[str]) -> Iterator[str]:
    """Names that a text has in another way of writing."""
    known, words = _by_shape(names), _WORD.findall(text)
    most = max((len(_WORD.findall(name)) for name in names), default=0)
    for first in range(len(words)):
        for last in range(first + 1, min(first + most, len(words)) + 1):
            for shape in look_alike.shapes("".join(words[first:last])) & known.keys():
                yield known[shape]


@lru_cache(maxsize=8)
def _by_shape(names: frozenset[str]) -> dict[str, str]:
    """Names in small letters, by what they look like."""
    return {
        shape: _shown(name)
        for name in sorted(names)
        for shape in look_alike.shapes(name)
        if len(shape) >= _SHORTEST
    }


def _is_numbered(number: str, said: str) -> bool:
    name = re.escape(number)
    before = rf"(?<!\w){_TEAM}\W{{0,3}}{_NUMBER}{name}(?![\w.,]?\d|\w|\s?{_UNIT})"
    return re.search(rf"{before}|(?<![\w.,]){name}{_ORDINAL}\s{_TEAM}", said) is not None


def names_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names, in small letters, that a text has as whole words."""
    said = _shown(text)
    return tuple(
        sorted(
            {
                name
                for each in names
                if len(name := _shown(each)) >= _SHORTEST
                and name in said
                and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said)
            }
        )
    )
