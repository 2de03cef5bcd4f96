"""Shorthand line: a text field that underlines the pieces that are not understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.ui.base.texts import tr

_WAVE = 3  # pixels


class ShorthandLine(QLineEdit):
    """A line of shorthand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shorthand")
        self.setAccessibleName(tr("Shorthand"))
        self.setMaxLength(2000)
        self.marked: tuple[tuple[int, int], ...] = ()

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
