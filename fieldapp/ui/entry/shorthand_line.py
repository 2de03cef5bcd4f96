"""Shorthand line: a text field that underlines the pieces that are not understood."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.ui.base.calm_inputs import HeldKey
from fieldapp.ui.base.texts import tr

LONGEST: Final = 20_000  # letters that the line holds: ten times what it reads
_WAVE: Final = 3  # pixels


class ShorthandLine(QLineEdit):
    """A line of shorthand.

    Signals:
        refused: (letters) a text that was longer than this was pasted: nothing of it was taken.
    """

    refused = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shorthand")
        self.setAccessibleName(tr("Shorthand"))
        self.setMaxLength(LONGEST)
        self._before = ""
        self._key = HeldKey()
        # Qt cuts what is too long, and says so between taking it and `textEdited`.
        self.inputRejected.connect(self._cut)
        self.textEdited.connect(self._remember)
        self.marked: tuple[tuple[int, int], ...] = ()

    def show_text(self, text: str) -> None:
        """Show another text, the cursor behind what differs."""
        behind = zip(reversed(self.text()), reversed(text), strict=False)
        same = sum(1 for _ in takewhile(lambda two: two[0] == two[1], behind))
        self._before = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(len(text) - same)

    def _remember(self, text: str) -> None:
        self._before = text

    def _cut(self) -> None:
        self.blockSignals(True)
        self.setText(self._before)
        self.blockSignals(False)
        self.refused.emit(LONGEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter that is held down is pressed once."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and self._key.repeats(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Note when Enter comes up, to tell the next press from a repeat."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._key.released(event)
        super().keyReleaseEvent(event)

    def mark(self, spans: Sequence[tuple[int, int]]) -> None:
        """Underline these pieces, [start, end) in characters."""
        self.marked = tuple(spans)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The line, with waves under what is not understood."""
        super().paintEvent(event)
        if not self.marked:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.BrightText), 2))
        inside = self.rect().adjusted(6, 0, -6, 0)
        painter.setClipRect(inside)
        # The line scrolls sideways; where its cursor is tells how far.
        cursor = self.cursorRect()
        origin = cursor.center().x() - self._width(self.cursorPosition())
        bottom = cursor.bottom() + 2.0
        for start, end in self.marked:
            left, right = origin + self._width(start), origin + self._width(end)
            count = max(2, int((right - left) / _WAVE))
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(left + i * (right - left) / count, bottom + _WAVE * (i % 2))
                        for i in range(count + 1)
                    ]
                )
            )

    def _width(self, characters: int) -> float:
        return float(self.fontMetrics().horizontalAdvance(self.text()[:characters]))
