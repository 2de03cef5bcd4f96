"""Names that a copy withholds, and the texts that would tell them all the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from fieldapp.ledger.roster import Roster, is_hub
from fieldapp.report.daily.report_content import CellValue, ReportContent

_NAMING: Final = frozenset(
    {"position", "position_reference", "site", "post", "reason", "subject", "region", "party"}
)
"""Columns with names, or with a free text."""
_CHANGED: Final = ("row", "before", "after")
"""Columns of what changed that have what another column had."""
_SHORTEST: Final = 2


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


def people(roster: Roster) -> frozenset[str]:
    """Call signs and teams of a mission, which nobody outside is told.

    A team that is called by its number alone is none of them: the number stands for much else.
    """
    names = (
        name for each in roster.devices if not is_hub(each) for name in (each.call_sign, each.team)
    )
    return frozenset(name for name in names if any(map(str.isalpha, name)))


def names_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names, in small letters, that a text has as whole words."""
    said = _shown(text)
    return tuple(
        sorted(
            {
                name
                for each in names
                if len(name := _shown(each)) >= _SHORTEST
                and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said)
            }
        )
    )
