"""Tables of a report: each section as CSV, codes and figures, alike on every machine."""

from __future__ import annotations

import csv
import io

from fieldapp.report.daily.report_content import ContentSection, ReportContent
from fieldapp.report.export_files import guard


def tables(content: ReportContent) -> dict[str, bytes]:
    """Each section that has rows as a file: its name, and CSV in UTF-8 with a byte-order mark.

    An empty cell is not known. Texts that a spreadsheet would run or change begin with "'".
    """
    return {f"{section.name}.csv": _table(section) for section in content.sections if section.rows}


def _table(section: ContentSection) -> bytes:
    names = section.columns
    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow(names)
    for row in section.rows:
        cells = (row.cells.get(name) for name in names)
        lines.writerow([guard(each) if isinstance(each, str) else each for each in cells])
    return text.getvalue().encode("utf-8-sig")
