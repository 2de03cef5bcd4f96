"""Suspend watcher: signals when the laptop is about to sleep, or has slept.

logind announces sleep on the system bus (`PrepareForSleep`) and waits for whoever holds a delay
lock, a file descriptor that is closed at the latest when this process ends. Where nobody announces
anything, a clock that runs through sleep has gained on one that does not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from fieldapp.platform.sleep_clock import asleep_s

LOGIND: Final = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
)
LOOK_MS: Final = 3000
SLEPT_S: Final = 2.0  # the two clocks are read one after the other, on a busy machine


class Suspend(QObject):
    """Watcher that signals sleep of the laptop.

    Args:
        parent: Its owner.
        asleep: Seconds asleep so far.

    Signals:
        slept: The laptop is about to sleep, or did.
    """

    slept = Signal()

    def __init__(self, parent: QObject, asleep: Callable[[], float] = asleep_s) -> None:
        super().__init__(parent)
        self._asleep = asleep
        self._before = asleep()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        # Its stubs want bytes for the slot, which it refuses.
        slot: Any = SLOT("announced(bool)")
        bus.connect(*LOGIND, "PrepareForSleep", self, slot)
        ask = QDBusMessage.createMethodCall(*LOGIND, "Inhibit")
        ask.setArguments(["sleep", "fieldapp", "Locks before the laptop sleeps", "delay"])
        # The answer holds the lock for as long as it is held here.
        self._delay = bus.asyncCall(ask)

    @Slot(bool)
    def announced(self, begins: bool) -> None:  # noqa: FBT001 - as logind sends it
        """Logind tells that sleep begins, or has ended."""
        if begins:
            self.slept.emit()

    def _look(self) -> None:
        now = self._asleep()
        if now - self._before > SLEPT_S:
            self.slept.emit()
        self._before = now

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
