"""Sequential background job queue with progress and Stop.

Each is a piece of its own on the lane, so that what is typed meanwhile is kept in between.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from fieldapp.app.home.session import Session
from fieldapp.errors import CancelledError, FieldappError
from fieldapp.ui.base.base_page import Page
from fieldapp.ui.base.basics import button
from fieldapp.ui.base.texts import tr
from fieldapp.wording.safe_text import visible

Going = Callable[[], object]
"""Function that work calls again and again; it raises CancelledError once it was stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A piece of work and its name on the screen."""

    name: str
    work: Callable[[Going, Session], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueResult:
    """Results of all jobs.

    Attributes:
        results: What each returned, in order.
        errors: (name, error) of those that failed.
        left: How many were not done, because it was stopped.
    """

    results: tuple[Any, ...]
    errors: tuple[tuple[str, FieldappError], ...]
    left: int


class OneByOne(QWidget):
    """The line with progress; hidden while there is nothing to do.

    Args:
        page: On whose behalf the work is done.
    """

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._jobs: deque[Job] = deque()
        self._results: list[Any] = []
        self._errors: list[tuple[str, FieldappError]] = []
        self._finished: Callable[[QueueResult], object] = lambda _: None
        self._left = 0
        self._stopped = threading.Event()
        self.busy = False
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.stop_button = button(tr("Stop"), self.stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.stop_button)
        self.hide()

    def start(self, jobs: Sequence[Job], finished: Callable[[QueueResult], object]) -> None:
        """Do them; one after the other until all are done or it is stopped."""
        if self.busy:
            return
        self._jobs = deque(jobs)
        self._results, self._errors, self._left = [], [], 0
        self._finished = finished
        self._stopped = threading.Event()
        self.busy = True
        self.bar.setRange(0, len(jobs))
        self.bar.setValue(0)
        self.show()
        self._next()

    def stop(self) -> None:
        """Stop the one that goes on, and begin no more; what was done stays done."""
        self._left = len(self._jobs)
        self._jobs.clear()
        self._stopped.set()

    def _next(self) -> None:
        if not self._jobs:
            self.busy = False
            self.hide()
            made = QueueResult(
                results=tuple(self._results), errors=tuple(self._errors), left=self._left
            )
            self._finished(made)
            return
        job = self._jobs.popleft()
        self.bar.setFormat(f"%v / %m  {visible(job.name)[:60]}")
        self.bar.setAccessibleDescription(visible(job.name))

        def done(value: Any) -> None:
            self._results.append(value)
            self._step()

        def failed(error: FieldappError) -> None:
            if isinstance(error, CancelledError):
                self._left += 1
            else:
                self._errors.append((job.name, error))
            self._step()

        worker, stopped = self._page.client.worker, self._stopped

        def going() -> None:
            if stopped.is_set():
                raise CancelledError("It was stopped.")
            worker.breathe()

        worker.run(self, partial(job.work, going), done, failed)

    def _step(self) -> None:
        self.bar.setValue(len(self._results) + len(self._errors))
        self._next()
