"""Progress of long work on the lane, with a button that stops it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from fieldapp.errors import CancelledError
from fieldapp.ui.base.background import Worker
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import tr

STEPS: Final = 500  # of a bar; more cannot be seen

Report = Callable[[int, int, str], None]


class Progress(QWidget):
    """Shown while work goes on.

    Args:
        words: What a step is called on the screen.
    """

    def __init__(self, words: Callable[[str], str]) -> None:
        super().__init__()
        self._words = words
        self._stop = threading.Event()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.step = label("", "muted")
        self.button = button(tr("Stop"), self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.step)
        layout.addWidget(row(self.button))
        self.hide()

    @property
    def busy(self) -> bool:
        """Show that work goes on."""
        return not self.isHidden()

    def begin(self, worker: Worker[Any]) -> Report:
        """Show it; what the work is to call at each step, from the lane.

        It raises CancelledError once the person has stopped it.
        """
        self._stop = stop = threading.Event()
        self.bar.setRange(0, 0)
        self.step.setText("")
        self.button.setEnabled(True)
        self.show()
        last: tuple[int, int, str] | None = None

        def report(done: int, total: int, what: str) -> None:
            nonlocal last
            if stop.is_set():
                raise CancelledError(tr("Stopped. What was finished before stays."))
            worker.breathe()
            now = (done * STEPS // max(1, total), total, what or (last[2] if last else ""))
            if now != last:
                last = now
                worker.tell(self, self._show, (done, total, now[2]))

        return report

    def end(self) -> None:
        """The work is over, well or not."""
        self.hide()

    def stop(self) -> None:
        """Stop as soon as the work says how far it is."""
        self._stop.set()
        self.button.setEnabled(False)
        self.step.setText(tr("Stopping"))

    def _show(self, progress: tuple[int, int, str]) -> None:
        done, total, what = progress
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if not self._stop.is_set():
            self.step.setText(self._words(what))
