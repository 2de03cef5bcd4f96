"""Question which sheet of a workbook is the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import tr
from fieldapp.wording.safe_text import visible


class SheetChoice(QDialog):
    """Question which sheet of a workbook is the table.

    Args:
        parent: Over what it is asked.
        names: Of the sheets.
        chosen: Gets the name of one.
    """

    def __init__(
        self, parent: QWidget, names: Sequence[str], chosen: Callable[[str], object]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a table"))
        self.setModal(True)
        self._names, self._chosen = names, chosen
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Sheets"))
        self.list.itemActivated.connect(lambda _item: self._choose())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(tr("Which sheet is the table?"), "title"))
        layout.addWidget(self.list)
        choose = button(tr("Read this sheet"), self._choose, name="first")
        layout.addWidget(row(choose, button(tr("Cancel"), self.reject)))
        self.resize(420, 320)
        self.ensurePolished()  # a list that is filled before has rows without the theme's heights
        self.list.addItems([visible(name) for name in names])
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _choose(self) -> None:
        self.accept()
        self._chosen(self._names[self.list.currentRow()])
