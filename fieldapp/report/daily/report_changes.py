"""Changes between two contents of the same days: what an earlier report did not know. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from fieldapp.report.daily.report_content import (
    CellValue,
    ContentRow,
    ContentSection,
    ReportContent,
)

TOTALS: Final = "totals"
UNCHANGED: Final = ("edition", "heading", "hashes", "changes", "narrative")
"""Sections of which no row is an observation, a post or a total."""
_NAMES: Final = {
    TOTALS: "region", "undated": "kind", "reported": "kind", "coverage": "post",
    "statements": "party",
}  # fmt: skip
"""Columns that name a row; a row of an observation is named by its first version."""
CHANGES: Final = ("section", "row", "change", "column", "before", "after")
"""Columns of a change."""


def changes(before: ReportContent, after: ReportContent) -> ContentSection:
    """Rows for each cell that changed, each row that came, and each row that went.

    Columns: section, row (its region, post, party, or hash of the first version), change ("added",
    "gone", "changed"), column, before, after.
    """
    rows = [
        row
        for section in after.sections
        if section.name not in UNCHANGED
        for row in _changed(section.name, before.section(section.name), section.rows)
    ]
    return ContentSection("changes", tuple(rows))


def _changed(
    section: str, before: Iterable[ContentRow], after: Iterable[ContentRow]
) -> Iterator[ContentRow]:
    old, new = _named(section, before), _named(section, after)
    for name in dict.fromkeys((*new, *old)):  # a sorted name would tell what a copy withholds
        if name not in old:
            yield _row((section, name, "added"), new[name])
        elif name not in new:
            yield _row((section, name, "gone"), old[name])
        else:
            yield from _cells(section, name, old[name], new[name])


def _cells(section: str, name: str, old: ContentRow, new: ContentRow) -> Iterator[ContentRow]:
    for column in dict.fromkeys((*old.cells, *new.cells)):
        was, is_ = old.cells.get(column), new.cells.get(column)
        if was != is_:
            yield _row((section, name, "changed", column, was, is_), new)


def _row(values: tuple[CellValue, ...], row: ContentRow) -> ContentRow:
    cells = dict.fromkeys(CHANGES)
    return ContentRow(cells | dict(zip(CHANGES, values, strict=False)), row.grounds)


def _named(section: str, rows: Iterable[ContentRow]) -> Mapping[str, ContentRow]:
    return {row_name(section, row): row for row in rows}


def row_name(section: str, row: ContentRow) -> str:
    """Name of a row: its region, kind, post or party; an observation's first version's hash."""
    column = _NAMES.get(section)
    return str(row.grounds["thread"] if column is None else row.cells.get(column, ""))
