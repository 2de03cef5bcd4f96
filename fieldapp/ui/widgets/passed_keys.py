"""Keys that a text field leaves to the page: undo over the whole entry, and those on buttons.

A text field takes keys such as Ctrl+Z and, on X11, Ctrl+E for itself before any shortcut sees them.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

KEYS: Final = frozenset(Qt.Key(key) for key in (Qt.Key.Key_Z, Qt.Key.Key_E, Qt.Key.Key_N))
"""Pressed with Ctrl, or with Ctrl and Shift."""


class PassedKeys(QObject):
    """Event filter of the fields of a page."""

    def watch(self, field: QWidget) -> None:
        """Leave the keys of a field to its page."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say of the keys that the field does not want them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            shift = Qt.KeyboardModifier.ShiftModifier
            held = event.modifiers() & ~shift
            if held == Qt.KeyboardModifier.ControlModifier and event.key() in KEYS:
                event.ignore()
                return True
        return super().eventFilter(watched, event)
