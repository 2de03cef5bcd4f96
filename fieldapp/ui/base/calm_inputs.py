"""Inputs that take nothing by accident: lists and numbers under the wheel, keys held down."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QWidget

ROWS: Final = 14  # seen at once: all kinds of observation
FINGER_MS: Final = 30  # no finger comes up and goes down again in less


class HeldKey:
    """Key that may be held down: an X server can send its repeats as releases and presses."""

    def __init__(self) -> None:
        self._up_ms = 0

    def released(self, event: QKeyEvent) -> None:
        """Note when the key came up, by the clock of the window system."""
        self._up_ms = event.timestamp()

    def repeats(self, event: QKeyEvent) -> bool:
        """Whether a press is a repeat of a held key, with the mark of one or without."""
        since = event.timestamp() - self._up_ms
        return event.isAutoRepeat() or (self._up_ms > 0 and 0 <= since < FINGER_MS)


class PushButton(QPushButton):
    """A push button that Enter presses as space does; what cannot be undone wants space."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        self._key = HeldKey()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses it, once for each press of the key."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.objectName() != "danger" and not self._key.repeats(event):
            self.click()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Note when a key comes up, to tell the next press from a repeat."""
        self._key.released(event)
        super().keyReleaseEvent(event)


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
        self.lineEdit().setTextMargins(7, 0, 0, 0)  # the style's padding does not reach it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name it, and the line in it, which is what has the focus."""
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what is around."""
        event.ignore()
