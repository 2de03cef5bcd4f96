"""Background thread for map statistics.

The one lane of the home is for what needs the home: an import keeps it for minutes, and the map
must move meanwhile. What is worked out here is arithmetic over an index that never changes; it
touches neither the home nor a widget, so it may be done beside both.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from fieldapp.errors import FieldappError
from fieldapp.map.coastline import DegreeBox
from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Filter, Mask
from fieldapp.map.supervisor import page, summary
from fieldapp.map.supervisor.answers import Answers
from fieldapp.map.supervisor.page import MapPick
from fieldapp.map.supervisor.summary import Around, Selection, Summary, ZoomedBox
from fieldapp.ui.base.background import Worker
from fieldapp.ui.map.time_bar import TimeBar

T = TypeVar("T")
Offered = dict[str, dict[str, int]]


class Reckoning(QObject):
    """The thread, and what is asked of it; answers come in the order of the questions.

    Args:
        parent: Nothing is delivered once it is gone.

    Attributes:
        answers: The index; other threads only read what it points to.
        worker: The thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.answers = Answers()
        self.worker: Worker[Answers] = Worker(lambda: self.answers, lambda _: None)

    def _run(self, work: Callable[[Answers], T], done: Callable[[T], None]) -> None:
        self.worker.run(self, work, done, _bug)

    def show(self, index: Index, done: Callable[[], None]) -> None:
        """Show another index."""
        self._run(lambda answers: answers.show(index), lambda _: done())

    def offered(self, chosen: Filter, done: Callable[[Offered], None]) -> None:
        """Count what can be chosen beside what is chosen."""
        self._run(partial(summary.offered, chosen=chosen), done)

    def shows(self, chosen: Filter, number: int, done: Callable[[bool], None]) -> None:
        """Find out whether a filter passes the record with this number."""

        def passes(answers: Answers) -> bool:
            return bool(answers.mask(chosen)[answers.index.columns.id == number].any())

        self._run(passes, done)

    def box(self, chosen: Filter, done: Callable[[DegreeBox | None], None]) -> None:
        """Find the part of the map where a filter leaves anything."""
        self._run(lambda answers: page.middle_box(answers.index, answers.mask(chosen)), done)

    def search(self, words: str, found: Mask, done: Callable[[None], None]) -> None:
        """Take what matches a text."""
        self._run(lambda answers: answers.search(words, found), done)

    def summary(self, chosen: Filter, time: TimeBar, done: Callable[[Summary], None]) -> None:
        """Count what a filter shows and hides, also by the bars of the histogram."""
        self._run(partial(summary.summary, chosen=chosen, **time.wanted), done)

    def selection(self, chosen: Filter, pick: MapPick, done: Callable[[Selection], None]) -> None:
        """List what the pointer chose."""
        self._run(partial(summary.selection, chosen=chosen, pick=pick), done)

    def around(self, chosen: Filter, view: ZoomedBox, done: Callable[[Around], None]) -> None:
        """Find what lies around the marks in a view."""
        self._run(partial(summary.around, chosen=chosen, view=view), done)

    def stop(self) -> None:
        """End the thread."""
        self.worker.stop()


def _bug(error: FieldappError) -> None:
    raise error
