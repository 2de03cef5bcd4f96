"""Dialog to close a mission: says what it does and destroys, asks for each thing it lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import tr

_WORDS: Final = ("close", "завершити", "завершить", "clore")
"""The word in every language of the window: a keyboard may have another than the window."""
_KEYS: Final = str.maketrans("сдщіыу", "closse")
"""The keys of CLOSE, where the keyboard is Ukrainian or Russian."""


class CloseDialog(QDialog):
    """Asks for each thing that is lacking and for the word, then closes.

    Args:
        parent: The page that it stands before.
        archive: Where the archive goes, as it is shown.
        lacking: What has not come or was not signed, in words; each is to be ticked.
        close: Closes the mission.
    """

    def __init__(
        self,
        parent: QWidget,
        archive: str,
        lacking: Sequence[str],
        close: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Close the mission"))
        self.setMinimumWidth(600)
        self._close = close
        self.lacking = [QCheckBox(each) for each in lacking]
        self.line = QLineEdit()
        for box in self.lacking:
            box.setAccessibleName(box.text())
            box.toggled.connect(lambda _on: self._typed(self.line.text()))
        self.line.setAccessibleName(tr("The word to type"))
        self.line.textEdited.connect(self._typed)
        asked = QLabel(tr("Type {word} to go on:").format(word=tr("CLOSE")))
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setBuddy(self.line)
        self.button = button(tr("Destroy the log's key for ever"), self._go, name="danger")
        self.button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for each in (
            label(tr("Close the mission"), "title"),
            *self.lacking,
            label(
                tr(
                    "What it does: it signs a last checkpoint and destroys the log's key for ever. "
                    "What comes later can be logged by nobody. Everything is written to {archive}, "
                    "sealed to the recovery sheets. Laptops tell their holders to wipe."
                ).format(archive=archive)
            ),
            label(
                tr(
                    "What it does not do: this home keeps its records and opens as before. Earlier "
                    "backups, and copies of recovery.age, still have the key: destroy them."
                )
            ),
            asked,
            self.line,
            row(self.button, button(tr("Keep it open"), self.reject, name="first")),
        ):
            layout.addWidget(each)
        (self.lacking[0] if self.lacking else self.line).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Give wrapped text the height that it needs at this width."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _typed(self, text: str) -> None:
        typed = text.strip().casefold()
        word = typed in _WORDS or typed.translate(_KEYS) in _WORDS
        self.button.setEnabled(word and all(box.isChecked() for box in self.lacking))

    def _go(self) -> None:
        self.accept()
        self._close()
