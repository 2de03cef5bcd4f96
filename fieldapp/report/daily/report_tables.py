"""Tables of a report: each section as CSV, codes and figures, alike on every machine."""

from __future__ import annotations

import csv
import io
import re
from typing import Final

from fieldapp.report.daily.hxl_tags import HXL_TAGS
from fieldapp.report.daily.narrative import narrative_text
from fieldapp.report.daily.report_content import CellValue, ContentSection, ReportContent
from fieldapp.report.exports.export_files import guard

_DATES: Final = ("first_day", "last_day", "from", "to")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def tables(content: ReportContent, *, tagged: bool = False) -> dict[str, bytes]:
    """Each section that has rows as a file: its name, and CSV in UTF-8 with a byte-order mark.

    An empty cell is not known. Texts that a spreadsheet would run or change begin with "'"; whole
    dates, in columns of dates, stand as they are.

    Args:
        content: Of the report.
        tagged: Below the names of the columns stand their HXL hashtags.
    """
    found = narrative_text.readable(content).sections
    return {
        f"{section.name}.csv": _table(section, tagged=tagged) for section in found if section.rows
    }


def _table(section: ContentSection, *, tagged: bool) -> bytes:
    names = section.columns
    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow(names)
    if tagged:
        lines.writerow([HXL_TAGS.get(name, "") for name in names])
    for row in section.rows:
        lines.writerow([_cell(name, row.cells.get(name)) for name in names])
    return text.getvalue().encode("utf-8-sig")


def _cell(name: str, value: CellValue) -> CellValue:
    """A cell whose text stays itself in a spreadsheet; a whole date is read as that date."""
    if not isinstance(value, str) or (name in _DATES and _DATE.fullmatch(value)):
        return value
    return guard(value)
