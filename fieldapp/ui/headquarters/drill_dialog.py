"""Dialog in which holders try their recovery sheets; nothing is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.mission.sheets_entry import SheetsEntry

Try = Callable[[list[str], Callable[[FieldappError], None]], None]
"""Called with all shares that are needed, and what to call when they open nothing."""


class DrillDialog(QDialog):
    """Takes shares until there are enough, then tries them.

    Args:
        parent: The card.
        tried: See Try.
    """

    def __init__(self, parent: QWidget, tried: Try) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Try recovery sheets"))
        self.setModal(True)
        self.entry = SheetsEntry()
        self.entry.complete.connect(lambda: tried(self.entry.shares, self._failed))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(tr("Try recovery sheets"), "title"))
        layout.addWidget(
            label(
                tr(
                    "Each holder types their sheet, or scans its code. Nothing is changed, and the "
                    "words are not kept."
                )
            )
        )
        layout.addWidget(self.entry)
        layout.addWidget(row(button(tr("Cancel"), self.reject)))
        layout.addStretch(1)
        # Room for what is wrong with a sheet: a dialog does not grow for wrapped lines.
        self.setMinimumSize(640, self.sizeHint().height() + 4 * self.fontMetrics().height())
        self.entry.words.setFocus()

    def _failed(self, error: FieldappError) -> None:
        self.entry.begin_again(in_words(error))
