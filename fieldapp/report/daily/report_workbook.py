"""Workbook of a report (XLSX): a sheet for each section, figures and texts, no formula."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from fieldapp.report.daily.narrative import narrative_text
from fieldapp.report.daily.report_content import CellValue, ContentSection, ReportContent

_LONGEST: Final = 32_000
"""Characters of a text; a cell holds 32,767."""
_CUT: Final = " … [content.json has the rest]"
_EXACT: Final = 2**53
"""From here on a cell's number is not exact."""
_OPTIONS: Final = {
    "in_memory": True,  # nothing of it lies in a folder for temporary files
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def workbook(content: ReportContent) -> bytes:
    """Each section that has rows as a sheet, with the columns of its CSV table.

    A text stays a text whatever it begins with. An empty cell is not known. The same content gives
    the same bytes.
    """
    sink = io.BytesIO()
    with xlsxwriter.Workbook(sink, _OPTIONS) as made:
        (heading,) = content.section("heading")
        ends = datetime.fromisoformat(str(heading.cells["to"])).astimezone(UTC)
        made.set_properties({"created": ends.replace(tzinfo=None)})
        bold = made.add_format({"bold": True})
        for section in narrative_text.readable(content).sections:
            if section.rows:
                _sheet(made.add_worksheet(section.name), section, bold)
    return sink.getvalue()


def _sheet(sheet: Worksheet, section: ContentSection, bold: Format) -> None:
    names = section.columns
    for column, name in enumerate(names):
        sheet.write_string(0, column, name, bold)
    for number, row in enumerate(section.rows, 1):
        for column, name in enumerate(names):
            _cell(sheet, number, column, row.cells.get(name))
    sheet.freeze_panes(1, 0)
    sheet.autofit()


def _cell(sheet: Worksheet, row: int, column: int, value: CellValue) -> None:
    match value:
        case None | "":
            return
        case int() if abs(value) < _EXACT:
            sheet.write_number(row, column, value)
        case _:
            text = str(value)
            short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}{_CUT}"
            sheet.write_string(row, column, short)
