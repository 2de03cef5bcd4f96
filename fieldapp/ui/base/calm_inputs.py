"""Lists that drop down and number fields: the wheel scrolls past them, screen readers name them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

ROWS: Final = 14  # seen at once: all kinds of observation


class DropDown(QComboBox):
    """A list that drops down; the wheel over it scrolls the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(ROWS)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name it; on Linux Qt tells a screen reader what is chosen, and the description."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what is around."""
        event.ignore()


class NumberField(QSpinBox):
    """A whole number with a stepper; the wheel over it scrolls the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name it, and the line in it, which is what has the focus."""
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what is around."""
        event.ignore()
