"""Line for the root hash from paper: in groups as it is printed, looked at as it is typed."""

from __future__ import annotations

from string import hexdigits
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldapp.errors import InputError
from fieldapp.mission.pack import ROOT_HASH_DIGITS, ROOT_HASH_GROUP, parse_root_hash
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.widgets.new_passphrase import named

_DIGITS: Final = frozenset(hexdigits)
_LINES: Final = 2  # of what is said below, so that nothing moves while it is typed


class RootHashLine(QWidget):
    """The line under its name, and what is to be said of what stands in it.

    Signals:
        entered: Return was pressed.
    """

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = _Grouped()
        self.line.setObjectName("digits")
        self.line.setAccessibleName(tr("Root hash from paper"))
        self.line.setPlaceholderText("c0ffee12 34567890 …")
        self.line.textChanged.connect(self._look)
        self.line.returnPressed.connect(self.entered)
        self.said = label("", "muted")
        self.said.setMinimumHeight(_LINES * self.said.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (*named(self.line, tr("Root hash from paper, 64 digits")), self.said):
            column.addWidget(each)
        self._look(self.line.text())

    @property
    def text(self) -> str:
        """Digits without the spaces between groups."""
        return _digits(self.line.text())

    def ask_again(self) -> None:
        """Bring the keys back to it, with all that stands in it picked."""
        self.line.setFocus()
        self.line.selectAll()

    def _look(self, text: str) -> None:
        digits, wrong = _digits(text), False
        try:
            parse_root_hash(text)
            said = tr("All 64 digits are there.")
        except InputError as e:
            said = tr("{count} of 64 digits").format(count=len(digits))
            wrong = len(digits) > ROOT_HASH_DIGITS or bool(set(digits) - _DIGITS)
            if wrong:
                said = f"⚠ {in_words(e)}"
        self.said.setText(said)
        self.line.setAccessibleDescription(said)
        for each in (self.line, self.said):
            each.setProperty("wrong", wrong)
            each.style().polish(each)


class _Grouped(QLineEdit):
    """A line that keeps its text in groups, with a space between two."""

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self._group)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete beyond the space between groups: it would come back."""
        at = self.cursorPosition()
        if not self.hasSelectedText():
            if event.key() == Qt.Key.Key_Backspace and self.text()[at - 1 : at] == " ":
                self.setCursorPosition(at - 1)
            elif event.key() == Qt.Key.Key_Delete and self.text()[at : at + 1] == " ":
                self.setCursorPosition(at + 1)
        super().keyPressEvent(event)

    def _group(self, text: str) -> None:
        before = len(_digits(text[: self.cursorPosition()]))
        digits = _digits(text)
        starts = range(0, len(digits), ROOT_HASH_GROUP)
        self.setText(" ".join(digits[at : at + ROOT_HASH_GROUP] for at in starts))
        self.setCursorPosition(before + max(before - 1, 0) // ROOT_HASH_GROUP)


def _digits(text: str) -> str:
    return "".join(text.split())
