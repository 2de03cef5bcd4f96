"""Changes in words: what an earlier report of the same days did not know. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from fieldapp.languages import LANGUAGES
from fieldapp.report.daily.annexes.observation_rows import ANNEXES
from fieldapp.report.daily.pages.printing import PrintedRow, Printing
from fieldapp.report.daily.release_policy import CODES, NARRATIVE, WITHHELD
from fieldapp.report.daily.report_changes import row_name
from fieldapp.report.daily.report_content import CellValue, ContentRow, ReportContent
from fieldapp.report.daily.report_texts import column_words
from fieldapp.report.daily.sections import ALL, APART, HOURS, IN_VAIN, NONE
from fieldapp.verification.reporting.coverage import HOURS_NOT_KNOWN
from fieldapp.wording.safe_text import visible

RowNames = Mapping[tuple[str, str], str]
"""Names of rows, by section and the name that a change has."""
_NAME: Final = 24
"""Characters of the name of a row, such as a hash."""
_OF_RECORDS: Final = ("violations", *ANNEXES)
_WORDS: Final = {
    **dict.fromkeys(("number", "killed", "injured", "distance", "directions", "flight"), "local"),
    "from": "moment", "to": "moment", "weapons": "weapons",
}  # fmt: skip
"""Words of `Printing` for the values of a column; others are figures or texts."""
_ENDS: Final = ("at_least", "at_most", "best")
_FIGURES: Final = {
    "": "violations_total", "explosions_": "explosions_total", "before_": "before_total",
    "live_fire_": "live_fire_short", "demining_": "demining_short",
}  # fmt: skip
"""Figures with two bounds and a likeliest number, by what their columns begin with."""
_WATCHED: Final = {
    HOURS: "watched_hours", HOURS_NOT_KNOWN: HOURS_NOT_KNOWN, IN_VAIN: "watched_in_vain",
    NONE: "watched_none",
}  # fmt: skip


def printed_changes(rows: Iterable[ContentRow]) -> tuple[tuple[ContentRow, ...], ...]:
    """Changes that are printed, those of one row of the report together: a line tells them.

    Identifiers are in content.json alone. Of a row in which nothing else changed the first of them
    is printed: something did.
    """
    grouped = groupby(rows, lambda each: (each.cells["section"], each.cells["row"]))
    groups = [tuple(group) for _, group in grouped]
    return tuple(tuple(filter(_is_told, group)) or group[:1] for group in groups)


def _is_told(row: ContentRow) -> bool:
    column = str(row.cells["column"] or "")
    named = not column or (column != "record" and bool(column_words("en", column)))
    return named or row.cells["section"] == NARRATIVE


def row_names(to: Printing, content: ReportContent, *, numbered: bool = True) -> RowNames:
    """Names of the rows of observations as a reader finds them: number, place and time.

    Args:
        to: Words for cells.
        content: Whose rows they are.
        numbered: With the number; another edition has others.
    """
    return {
        (section, row_name(section, row)): _found(to, number if numbered else None, row)
        for section in _OF_RECORDS
        for number, row in enumerate(content.section(section), 1)
    }


def _found(to: Printing, number: int | None, row: ContentRow) -> str:
    numbered = [] if number is None else [to.text("row_number", n=number)]
    places = (to.place(row.cells, name) for name in ("position", "post", "site"))
    return ", ".join([*numbered, *filter(None, places), to.span(row)])


def corrected_line(to: Printing, rows: Sequence[ContentRow], names: RowNames) -> str:
    """First line of the changes: which records were corrected, came or went; "" for none.

    Args:
        to: Words for cells.
        rows: Of the section "changes".
        names: As `row_names` gives them.
    """
    records = [row for row in rows if row.cells["section"] in _OF_RECORDS]
    corrected = [row for row in records if row.cells["column"] == "record"]
    came, went = (
        sum(row.cells["change"] == change for row in records) for change in ("added", "gone")
    )
    said = []
    if len(corrected) == 1:
        said.append(_one_corrected(to, corrected[0], records, names))
    elif corrected:
        said.append(to.text("records_corrected", n=len(corrected)))
    said += [to.text("records_came", n=came)] if came else []
    said += [to.text("records_went", n=went)] if went else []
    return " ".join(said)


def _one_corrected(
    to: Printing, one: ContentRow, records: Sequence[ContentRow], names: RowNames
) -> str:
    """The row, and its number where that is another one."""
    row = _row_name(to, one, names)
    of_it = (each.cells for each in records if each.cells["row"] == one.cells["row"])
    number = next((each for each in of_it if each["column"] == "number"), None)
    if number is None:
        return to.text("record_corrected", row=row)
    before, after = (_value(to, "number", number[end]) for end in ("before", "after"))
    return to.text("number_corrected", row=row, before=before, after=after)


def change_words(to: Printing, rows: Sequence[ContentRow], names: RowNames) -> tuple[str, ...]:
    """Changes that are printed, each as a line; of a text both as it was and as it is."""
    lines = (
        " · ".join([*change_row(to, group, names), *_both_texts(to, group[0])])
        for group in printed_changes(rows)
    )
    return tuple(filter(None, (corrected_line(to, rows, names), *lines)))


def _both_texts(to: Printing, row: ContentRow) -> Iterator[str]:
    cells = row.cells
    if (cells["section"], cells["change"]) == (NARRATIVE, "changed"):
        yield f"{_value(to, '', cells['before'])} → {_value(to, '', cells['after'])}"


def change_row(to: Printing, group: Sequence[ContentRow], names: RowNames) -> PrintedRow:
    """Changes of one row as a row of the page: section, row, and what changed in it."""
    section = str(group[0].cells["section"])
    title = to.text("day_not_known" if section == "undated" else section)
    return [
        title,
        _row_name(to, group[0], names),
        to.text("join").join(_changed(to, section, group)),
    ]


def _changed(to: Printing, section: str, group: Sequence[ContentRow]) -> Iterator[str]:
    """Changes of one row, each figure once: its bounds and its likeliest number are one."""
    first = str(group[0].cells["change"])
    if section == NARRATIVE or first != "changed":
        yield to.text("text_changed" if first == "changed" else first)
        return
    left = {str(row.cells["column"]): (row.cells["before"], row.cells["after"]) for row in group}
    if _is_as_told(left):
        left = {name: values for name, values in left.items() if name not in _ENDS}
    for prefix, figure in _FIGURES.items():
        least, most, best = (left.get(f"{prefix}{end}", (None, None)) for end in _ENDS)
        known = f"{prefix}at_most" in left and WITHHELD not in most
        if known and all(isinstance(each, int) for each in least):
            of_it = {f"{prefix}{end}" for end in _ENDS}
            left = {name: values for name, values in left.items() if name not in of_it}
            before, after = map(to.bounded, least, most, best)
            counted = to.text("counted_as", claim="").strip()
            name = counted if section in _OF_RECORDS else to.text(figure)
            yield to.text("changed", column=name, before=before, after=after)
    for column, values in left.items():
        was, is_ = (_value(to, column, each) for each in values)
        named = to.column(column) or _apart(to, column)
        if column in _ENDS and section not in _OF_RECORDS:
            named = f"{to.text(_FIGURES[''])}, {named}"
        yield to.text("changed", column=named, before=was, after=is_)


def _is_as_told(left: Mapping[str, tuple[CellValue, CellValue]]) -> bool:
    """Whether the number of an observation was told exactly, before and after: it says it all."""
    number = left.get("number")
    ends = [left.get(end) for end in ("at_least", "at_most")]
    return number is not None and all(e is not None and tuple(map(str, e)) == number for e in ends)


def _value(to: Printing, column: str, value: CellValue) -> object:
    if value is None:
        return "–"
    if value == WITHHELD:
        return value
    if column in CODES:
        return to.label(CODES[column], value)
    if column == "compared":
        return to.text(str(value))
    if column in ("finding", "confidence"):
        return to.text.words["findings"].get(str(value), visible(str(value)))
    if column.endswith("watched"):
        return to.text(_WATCHED[str(value)])
    if column.endswith("_minutes"):
        return to.hours(value)
    return getattr(to, _WORDS.get(column, "figure"))(value)


def _apart(to: Printing, column: str) -> str:
    """Name of a column of a post's minutes; the column's own where it has no words."""
    code = column.removesuffix("_minutes")
    if code == HOURS_NOT_KNOWN:
        return to.text(code)
    return to.label("status_watch", code) if code in APART else column


def _row_name(to: Printing, row: ContentRow, names: RowNames) -> str:
    section, name = str(row.cells["section"]), str(row.cells["row"])
    if name == WITHHELD:
        return name
    if section == "totals":
        return to.region(name or ALL)
    if section == NARRATIVE:
        about, _, language = name.partition(" ")
        return f"{to.text(about)} · {LANGUAGES[language].name}"
    return names.get((section, name)) or visible(name)[:_NAME]
