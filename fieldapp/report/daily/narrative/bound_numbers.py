"""Bound numbers: {section/row/column} in a text stands for a cell of the content.

While a report is written a row has the name of what it is about, so a number follows its row. In a
frozen report it has its number, so what stands in the braces is the cell's path in the content
tree, and the text itself has no figure. "{section/rows}" is the number of a section's rows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation.local_words import in_language, spaced
from fieldapp.report.daily.release_policy import WITHHELD
from fieldapp.report.daily.report_changes import UNCHANGED, row_name
from fieldapp.report.daily.report_content import CellValue, ContentRow, ReportContent
from fieldapp.report.daily.report_texts import ReportTexts, hours_words
from fieldapp.wording.figure_text import figure_text
from fieldapp.wording.safe_text import visible

TOKEN: Final = re.compile(r"\{([^{}\n]+)\}")
"""A bound number in a text."""
_HASH: Final = 12
"""Digits of the hash that names the row of an observation."""
_AS_TOLD: Final = "number"
"""Column of a count as it was told, "about 40"."""
_ROWS: Final = "rows"
_LEAST, _MOST = "at_least", "at_most"
_MINUTES: Final = "_minutes"
_ESCAPED: Final = re.compile("[%{}/\n\u00a0\u2028\u2029]")
"""In a name: what has a meaning in it, and what editors and clipboards turn into something else."""


@dataclass(frozen=True, slots=True)
class BoundNumber:
    """A cell that a text can name.

    Attributes:
        name: By what its row is about: "totals/donetsk/at_least".
        path: In the content tree: "totals/1/at_least".
        section, row, column: In the content; no row and "rows" for the number of a section's rows.
        value: Of the cell.
    """

    name: str
    path: str
    section: str
    row: ContentRow | None
    column: str
    value: CellValue


@dataclass(frozen=True, slots=True)
class ReportNumbers:
    """Cells of a content that its texts can name.

    Attributes:
        named: While it is written, by name. Rows that nothing tells apart cannot be named.
        cells: Values in a frozen text, by path, as they are in this content or copy.
    """

    named: Mapping[str, BoundNumber]
    cells: Mapping[str, CellValue]


def numbers_of(content: ReportContent) -> ReportNumbers:
    """Cells that texts can name: made once for a content, for a busy week has 20,000."""
    return ReportNumbers({each.name: each for each in _numbers(content)}, cells_of(content))


def _numbers(content: ReportContent) -> Iterator[BoundNumber]:
    for section in content.sections:
        if section.name in UNCHANGED:
            continue
        path = f"{section.name}/{_ROWS}"
        yield BoundNumber(path, path, section.name, None, _ROWS, len(section.rows))
        names = [_named(section.name, row) for row in section.rows]
        often = Counter(names)
        for at, (name, row) in enumerate(zip(names, section.rows, strict=True), 1):
            for column, value in row.cells.items() if often[name] == 1 else ():
                if _is_figure(column, value):
                    stem = f"{section.name}/{name}/{column}"
                    where = f"{section.name}/{at}/{column}"
                    yield BoundNumber(stem, where, section.name, row, column, value)


def _named(section: str, row: ContentRow) -> str:
    name = row_name(section, row)
    name = name[:_HASH] if "thread" in row.grounds else name
    return _ESCAPED.sub(lambda found: quote(found[0], safe=""), name)


def _is_figure(column: str, value: CellValue) -> bool:
    return isinstance(value, int) or column.endswith((_LEAST, _MOST)) or column == _AS_TOLD


def bind(text: str, numbers: ReportNumbers) -> str:
    """The text with the path of each named cell in the place of its name.

    Raises:
        InputError: A name is of no cell.
    """
    if unknown := unbound(text, numbers):
        raise InputError(
            Message("The text names a number that the report does not have: {1}.",
                    TypedText(f"{{{unknown[0]}}}")),
            field="text",
            advice="Insert the number again, or take it out.",
        )  # fmt: skip
    return bind_draft(text, numbers)


def bind_draft(text: str, numbers: ReportNumbers) -> str:
    """As `bind`, of a draft: a name that is of no cell stays as it is typed."""
    known = numbers.named
    return TOKEN.sub(
        lambda found: f"{{{known[found[1]].path}}}" if found[1] in known else found[0], text
    )


def unbind(text: str, numbers: ReportNumbers) -> str:
    """A frozen text with the name of each number in the place of its path."""
    names = {each.path: name for name, each in numbers.named.items()}
    return TOKEN.sub(
        lambda found: f"{{{names[found[1]]}}}" if found[1] in names else found[0], text
    )


def unbound(text: str, numbers: ReportNumbers) -> tuple[str, ...]:
    """Names in a text that are of no cell; a brace that stands alone is one too."""
    known = numbers.named
    loose = re.findall(r"[{}]", TOKEN.sub("", text))
    return (*(name for name in TOKEN.findall(text) if name not in known), *loose)


def cells_of(content: ReportContent) -> dict[str, CellValue]:
    """Cells that a frozen text can name, by path, as they are in this content or copy."""
    return {
        path: value
        for path, value in content.leaves()
        if path.partition("/")[0] not in UNCHANGED
        and (_is_figure(path.rpartition("/")[2], value) or value == WITHHELD)
    }


def filled(text: str, cells: Mapping[str, CellValue], words: ReportTexts) -> str:
    """The text with its numbers in words of its language.

    A lower bound is told with its upper one and the likeliest number, where they are other numbers
    and the text does not name them too. A cell that a copy withholds is withheld here too. A name
    that is no path stays as it is typed.

    Args:
        text: With paths.
        cells: Of the content or copy, by path.
        words: Of the language of the text.
    """
    named = set(TOKEN.findall(text))
    return TOKEN.sub(
        lambda found: _said(found[1], cells, words, named) if found[1] in cells else found[0],
        text,
    )


def _said(
    path: str, cells: Mapping[str, CellValue], words: ReportTexts, named: Collection[str]
) -> str:
    value = cells[path]
    if value == WITHHELD:
        return WITHHELD
    if value is None:
        return words("unknown")
    if isinstance(value, str):
        return visible(spaced(in_language(value, words.language)))
    if path.endswith(_MINUTES):
        return hours_words(value, words.language)
    upper = f"{path.removesuffix(_LEAST)}{_MOST}"
    most = cells.get(upper, value)
    if not path.endswith(_LEAST) or most == value or (upper in named and most is not None):
        return figure_text(value, words.language)
    likely = f"{path.removesuffix(_LEAST)}best"
    best = None if likely in named else cells.get(likely)
    if isinstance(best, int):
        return words("between_likely", least=value, most=most, n=best)
    if isinstance(most, int):
        return words("between", least=value, most=most)
    return words("at_least", n=value)
