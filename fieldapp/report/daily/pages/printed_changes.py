"""Changes in words: what an earlier report of the same days did not know. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final

from fieldapp.languages import LANGUAGES
from fieldapp.report.daily.release_policy import NARRATIVE, WITHHELD
from fieldapp.report.daily.report_content import CellValue, ContentRow
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.report.daily.sections import ALL, APART, HOURS, IN_VAIN, NONE
from fieldapp.verification.reporting.coverage import HOURS_NOT_KNOWN
from fieldapp.wording.observation_text import words
from fieldapp.wording.safe_text import visible

if TYPE_CHECKING:  # it uses these words
    from fieldapp.report.daily.printed_report import Printing, Row

_NAME: Final = 24
"""Characters of the name of a row, such as a hash."""
_WATCHED: Final = {
    HOURS: "watched_hours", HOURS_NOT_KNOWN: HOURS_NOT_KNOWN, IN_VAIN: "watched_in_vain",
    NONE: "watched_none",
}  # fmt: skip


def printed_changes(rows: tuple[ContentRow, ...]) -> tuple[ContentRow, ...]:
    """Rows that are printed: those of best figures and identifiers are in content.json alone.

    Of a row in which nothing else changed the first of them is printed: something did.
    """
    kept: list[ContentRow] = []
    for _, group in groupby(rows, lambda each: (each.cells["section"], each.cells["row"])):
        of_row = list(group)
        kept += [each for each in of_row if _is_told(each)] or of_row[:1]
    return tuple(kept)


def _is_told(row: ContentRow) -> bool:
    column = row.cells["column"]
    named = column is None or bool(column_words("en", str(column)))
    return named or row.cells["section"] == NARRATIVE


def column_words(language: str, name: str) -> str:
    """Name of a column in a language, "" where it has none for a reader."""
    text = report_texts(language)
    field = name.removesuffix("_low").removesuffix("_high")
    field = {"low": "count", "high": "count"}.get(field, field)
    words_: str = text.words["columns"].get(name) or words(language).get(f"field_{field}", "")
    if name.endswith(("low", "high")):
        end = "at_least" if name.endswith("low") else "at_most"
        words_ += f", {text.words['columns'][end]}"
    return words_


def change_words(to: Printing, rows: tuple[ContentRow, ...]) -> tuple[str, ...]:
    """Rows of changes that are printed, each as a line; of a text both as it was and as it is."""
    return tuple(
        " · ".join([*change_row(to, row), *_both_texts(to, row)]) for row in printed_changes(rows)
    )


def _both_texts(to: Printing, row: ContentRow) -> Iterator[str]:
    cells = row.cells
    if (cells["section"], cells["change"]) == (NARRATIVE, "changed"):
        yield f"{_value(to, '', cells['before'])} → {_value(to, '', cells['after'])}"


def change_row(to: Printing, row: ContentRow) -> Row:
    """A change as a row of the page: section, row, and what changed in it."""
    cells = row.cells
    word, column = str(cells["change"]), str(cells["column"] or "")
    section, name = str(cells["section"]), str(cells["row"])
    words_ = to.text(word)
    if word == "changed" and section == NARRATIVE:
        words_ = to.text("text_changed")
    elif word == "changed":
        before, after = (_value(to, column, cells[each]) for each in ("before", "after"))
        named = to.column(column) or _apart(to, column)
        words_ = to.text("changed", column=named, before=before, after=after)
    title = to.text("day_not_known" if section == "undated" else section)
    return [title, _row_name(to, section, name), words_]


def _value(to: Printing, column: str, value: CellValue) -> object:
    if value is None:
        return "–"
    if value == WITHHELD:
        return value
    if column == "compared":
        return to.text(str(value))
    if column in ("finding", "confidence"):
        return to.text.words["findings"].get(str(value), visible(str(value)))
    if column.endswith("watched"):
        return to.text(_WATCHED[str(value)])
    return to.hours(value) if column.endswith("_minutes") else to.figure(value)


def _apart(to: Printing, column: str) -> str:
    """Name of a column of a post's minutes; the column's own where it has no words."""
    code = column.removesuffix("_minutes")
    if code == HOURS_NOT_KNOWN:
        return to.text(code)
    return to.label("status_watch", code) if code in APART else column


def _row_name(to: Printing, section: str, name: str) -> str:
    if name == WITHHELD:
        return name
    if section == "totals":
        return to.region(name or ALL)
    if section == NARRATIVE:
        about, _, language = name.partition(" ")
        return f"{to.text(about)} · {LANGUAGES[language].name}"
    return visible(name)[:_NAME]
