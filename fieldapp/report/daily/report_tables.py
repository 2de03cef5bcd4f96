"""Tables of a report: each section as CSV, codes and figures, alike on every machine."""

from __future__ import annotations

import csv
import io

from fieldapp.report.daily.hxl_tags import HXL_TAGS
from fieldapp.report.daily.narrative import narrative_text
from fieldapp.report.daily.report_content import ContentSection, ReportContent
from fieldapp.report.exports.export_files import guard


def tables(content: ReportContent, *, tagged: bool = False) -> dict[str, bytes]:
    """Each section that has rows as a file: its name, and CSV in UTF-8 with a byte-order mark.

    An empty cell is not known. Texts that a spreadsheet would run or change begin with "'".

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
        cells = (row.cells.get(name) for name in names)
        lines.writerow([guard(each) if isinstance(each, str) else each for each in cells])
    return text.getvalue().encode("utf-8-sig")
