"""Report on a table's rows, before or after import: one sentence, and row by row, to be copied."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.app.tables.table_import import LISTED, TableReport
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.texts import counted, in_words, said, tr
from fieldapp.ui.entry.form import titles
from fieldapp.ui.widgets.table_view import text_table

SHOWN: Final = 2000  # rows on the screen: more would be read by nobody; the copy has all


class RowReport(QWidget):
    """The sentences and the list of rows that were refused or kept with a note.

    Args:
        language: Of the fields' names.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._names = titles(language)
        self._lines: list[tuple[str, str, str, str]] = []
        self.summary = label("", "large")
        self.more = label("", "muted")
        self.table = text_table(
            tr("Rows to look at"),
            (tr("Row"), tr("Becomes"), tr("Column or field"), tr("Why")),
            (7, 18, 18, 0),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.more)

    def show_report(self, report: TableReport, sentence: str) -> None:
        """Show a report; `sentence` says how many rows are signed."""
        refused = counted("{count} rows are refused.", report.bad)
        noted = counted("{count} rows are kept with a note.", report.noted)
        parts = [sentence, refused, noted]
        if max(len(report.refused), len(report.notes)) >= LISTED:
            parts.append(tr("Only the first of them are listed; all are counted."))
        self.summary.setText("\n".join(parts))
        self._lines = _lines(report, self._names)
        self.table.put(self._lines[:SHOWN])
        self.table.setVisible(bool(self._lines))
        hidden = len(self._lines) - SHOWN
        self.more.setText(counted("{count} more lines: copy the report to read them.", hidden))
        self.more.setVisible(hidden > 0)

    def copy(self) -> None:
        """Put the whole report on the clipboard, as lines with tabs."""
        lines = ["\t".join(cell.replace("\n", " ") for cell in line) for line in self._lines]
        QGuiApplication.clipboard().setText("\n".join([self.summary.text(), *lines]))


def _lines(report: TableReport, names: Mapping[str, str]) -> list[tuple[str, str, str, str]]:
    """Refused rows first, then notes, each by the numbers of the rows."""
    refused, noted = tr("✗ refused"), tr("⚠ kept with a note")
    return [
        *(
            (str(r.number), refused, names.get(r.error.field, r.error.field), in_words(r.error))
            for r in report.refused
        ),
        *(
            (
                str(n.number),
                noted,
                names.get(n.warning.field, n.warning.field),
                said(n.warning.message),
            )
            for n in report.notes
        ),
    ]
