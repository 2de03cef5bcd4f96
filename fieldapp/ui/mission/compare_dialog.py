"""Dialog that asks what headquarters' log is to be compared with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import tr
from fieldapp.ui.mission.seen_sources import SeenSources


class CompareDialog(QDialog):
    """Takes folders and addresses.

    Args:
        parent: The card.
        compare: Called with them.
    """

    def __init__(self, parent: QWidget, compare: Callable[[tuple[str, ...]], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare the log"))
        self.setModal(True)
        self._compare = compare
        self.seen = SeenSources()
        self.go = button(tr("Compare"), self._go, name="first")
        self.seen.addresses.returnPressed.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        for each in (
            label(tr("Compare the log"), "title"),
            label(
                tr(
                    "Sticks that laptops receive from, and public copies, show how far the log had "
                    "got. Witnesses are asked without being named here."
                )
            ),
            self.seen,
            row(self.go, button(tr("Cancel"), self.reject)),
        ):
            layout.addWidget(each)
        layout.addStretch(1)
        self.setMinimumSize(640, self.sizeHint().height() + 4 * self.fontMetrics().height())
        self.seen.add.setFocus()

    def _go(self) -> None:
        self.accept()
        self._compare(self.seen.sources)
