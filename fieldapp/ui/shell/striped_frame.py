"""Striped frame round the pages of a practice mission, so that nobody takes it for a real one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
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
        palette = self.palette()
        painter.fillRect(self.rect(), palette.window())
        painter.fillRect(self.rect(), QBrush(palette.text().color(), Qt.BrushStyle.BDiagPattern))
