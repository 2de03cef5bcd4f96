"""Idle timer: signals when neither key nor pointer touched a window for a set time."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

_TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class Idle(QObject):
    """Watches a window; an event filter of the whole application would see far more than it needs.

    Signals:
        idle: Nothing touched the window for the set time.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self._watched: QWindow | None = None

    def watch(self, window: QWindow | None) -> None:
        """Watch this window from now on."""
        if window is not None and window is not self._watched:
            window.installEventFilter(self)
            self._watched = window

    def set_minutes(self, minutes: float) -> None:
        """Set the time; it begins anew."""
        self._timer.start(round(minutes * 60_000))

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        # The window may be there while its Python object is not: the filter then ends with us.
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Every touch begins the time anew; nothing is held back."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
