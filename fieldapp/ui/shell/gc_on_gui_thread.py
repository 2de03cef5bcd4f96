"""Garbage collection of Python on the GUI thread only.

Python looks for reference cycles on whichever thread happens to allocate. On the background lane it
would take Qt's objects apart there: their connections are guarded by a lock of Qt's, which the GUI
thread may hold, or wait for, with Python's own lock in its hand. Then both wait for ever, and the
window stands still with what was typed in it.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_MS: Final = 500  # short, so that little has come together and each look is brief


class Garbage(QObject):
    """While it is there, garbage is collected from the event loop of the thread that made it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(_collect)
        self._timer.start()
        gc.disable()

    def stop(self) -> None:
        """Leave it to Python again; no other thread may be running Python by now."""
        self._timer.stop()
        gc.enable()


def _collect() -> None:
    """The oldest generation that is due, and with it all younger ones."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    generations = [each for each, (count, most) in enumerate(due) if count > most]
    if generations:
        gc.collect(generations[-1])
