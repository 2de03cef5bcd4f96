"""Idle timer: signals when neither key nor pointer touched a window for a set time."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

WARN_MS: Final = 30_000  # before the end it is counted down
SECOND_MS: Final = 1_000
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
        soon: (seconds) so many are left, each second at the end; 0 once the window was touched.
    """

    idle = Signal()
    soon = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ended)
        self._before = QTimer(self, singleShot=True)
        self._before.timeout.connect(self._count)
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._count)
        self._watched: QWindow | None = None

    def watch(self, window: QWindow | None) -> None:
        """Watch this window from now on."""
        if window is not None and window is not self._watched:
            window.installEventFilter(self)
            self._watched = window

    def set_minutes(self, minutes: float) -> None:
        """Set the time; it begins anew."""
        length = round(minutes * 60_000)
        self._timer.start(length)
        self._before.start(max(0, length - WARN_MS))

    def _count(self) -> None:
        self._second.start()
        self.soon.emit(-(-self._timer.remainingTime() // SECOND_MS))

    def _ended(self) -> None:
        self._second.stop()
        self.idle.emit()

    def stop(self) -> None:
        """Watch no longer."""
        for each in (self._timer, self._before, self._second):
            each.stop()
        # The window may be there while its Python object is not: the filter then ends with us.
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Every touch begins the time anew; nothing is held back."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
            self._before.start()
            if self._second.isActive():
                self._second.stop()
                self.soon.emit(0)
        return False
