"""Striped frame round the pages of a practice mission, so that nobody takes it for a real one."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

WIDE: Final = 8


class StripedFrame(QWidget):
    """A widget with stripes round it, in the colours of the theme.

    Args:
        inside: What it frames.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.addWidget(inside)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the stripes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().window())
        painter.setPen(QPen(self.palette().text(), WIDE / 2))
        tall = self.height()
        for left in range(-tall, self.width(), 2 * WIDE):
            painter.drawLine(left, tall, left + tall, 0)
