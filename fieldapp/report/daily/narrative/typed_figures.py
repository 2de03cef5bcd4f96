"""Typed figures: digits that stand beside a counted noun and are bound to no cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fieldapp.report.daily.narrative.bound_numbers import TOKEN, BoundNumber, ReportNumbers
from fieldapp.report.daily.narrative.withheld_names import names_in
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.report.daily.sections import ALL
from fieldapp.verification.claims import NOT_KNOWN

_BETWEEN: Final = 3
"""Words that may stand between digits and their noun: "29 undetermined explosions"."""
_FIGURE: Final = r"\d+(?:[ \u00a0\u202f.,]\d{3})*(?![\d:.,]*\d)"
_WORD: Final = r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*"
_SENTENCE: Final = re.compile(r"[^.!?\n]+")


@dataclass(frozen=True, slots=True)
class TypedFigure:
    """Digits in a text beside a counted noun.

    Attributes:
        start, end: Of the digits in the text.
        noun: As it was typed.
        bound: The cell that the noun is of, in the region that the sentence names; None where the
            report counts nothing of it.
    """

    start: int
    end: int
    noun: str
    bound: BoundNumber | None


def typed_figures(text: str, numbers: ReportNumbers, language: str) -> tuple[TypedFigure, ...]:
    """Digits beside counted nouns of a language, in the order of the text."""
    stems: dict[str, str] = report_texts(language).words["counted"]
    blank = TOKEN.sub(lambda found: "\0" * len(found[0]), text)
    return tuple(sorted(_found(blank, stems, numbers.named), key=lambda each: each.start))


def _found(
    text: str, stems: Mapping[str, str], known: Mapping[str, BoundNumber]
) -> Iterator[TypedFigure]:
    noun = "|".join(sorted(map(re.escape, stems), key=len, reverse=True))
    after = re.compile(
        rf"(?<![\w./:])(?P<figure>{_FIGURE})\s+(?:{_WORD},?\s+){{0,{_BETWEEN}}}?"
        rf"(?P<noun>(?P<stem>{noun})[^\W\d_]*)",
        re.IGNORECASE,
    )
    before = re.compile(
        rf"(?P<noun>(?<!\w)(?P<stem>{noun})[^\W\d_]*)\s*[:=–—-]\s*(?P<figure>{_FIGURE})",
        re.IGNORECASE,
    )
    places = set[int]()
    for sentence in _SENTENCE.finditer(text):
        for pattern in (after, before):
            for found in pattern.finditer(sentence[0]):
                start = sentence.start() + found.start("figure")
                if start in places:
                    continue
                places.add(start)
                column = stems[found["stem"].casefold()]
                end = sentence.start() + found.end("figure")
                yield TypedFigure(start, end, found["noun"], _cell(sentence[0], column, known))


def _cell(sentence: str, column: str, known: Mapping[str, BoundNumber]) -> BoundNumber | None:
    """The cell that a noun is of: a column of the totals, or the number of a section's rows."""
    if not column or "/" in column:
        return known.get(column)
    named = [
        each
        for each in known.values()
        if each.section == "totals" and each.column == column and names_in(sentence, _region(each))
    ]
    if not named:
        return known.get(f"totals/{ALL}/{column}")
    return named[0] if len(named) == 1 else None


def _region(total: BoundNumber) -> tuple[str, ...]:
    """Name of the region; none for the keys of all and of those that are not known."""
    region = str(total.row.cells["region"]) if total.row else ALL
    return () if region in (ALL, NOT_KNOWN) else (region,)
