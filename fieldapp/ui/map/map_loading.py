"""Loader of the map's index from the home, slice by slice between other work of the home."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from fieldapp.app.map import supervisor_map
from fieldapp.app.map.supervisor_map import Reached
from fieldapp.errors import FieldappError
from fieldapp.map.index.builder import Builder
from fieldapp.map.index.columns import Index
from fieldapp.ui.base.base_page import Client
from fieldapp.ui.base.basics import button
from fieldapp.ui.base.texts import figure, tr

FOLLOW_MS: Final = 3_000  # what an import brings is on the map so soon, where the lane is free


class Loading(QObject):
    """One run through the home's observations at a time.

    Signals:
        progressed: (loaded, of) observations.
        loaded: (Index, whole) what was taken; whole is False where it was stopped.
        current: Nothing on the map came or changed since the last look.
        failed: (FieldappError) nothing more will come.
    """

    progressed = Signal(int, int)
    loaded = Signal(object, bool)
    current = Signal()
    failed = Signal(object)

    def __init__(self, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._builder: Builder | None = None
        self._index: Index | None = None
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self.again)
        self._taken = self._of = 0
        self._after = 0
        self._since = Reached()
        self._stopped = False
        self.running = False

    def begin(self) -> None:
        """Start from the first observation, or go on where it was stopped."""
        if self.running:
            return
        self.running, self._stopped = True, False
        if self._builder is None:
            self._client.worker.run(self, supervisor_map.begin, self._began, self._failed)
        else:
            self._next()

    def stop(self) -> None:
        """Give what was taken so far."""
        self._stopped = True

    def end(self) -> None:
        """Take nothing more."""
        self._stopped = True
        self._follow.stop()

    def rest(self) -> None:
        """Pause: nobody looks at the map."""
        self._follow.stop()

    def refresh(self, index: Index) -> None:
        """Bring an index up to date, and again and again from now on."""
        self._index = index
        self._follow.start()
        if self.running or self._stopped:
            return
        self.running = True
        work = partial(supervisor_map.refreshed, before=index, since=self._since)
        self._client.worker.run(self, work, self._refreshed, self._failed)

    def again(self) -> None:
        """Look whether there is more, where the home has nothing else to do."""
        if self._index is not None and not self._client.worker.busy:
            self.refresh(self._index)

    def _refreshed(self, found: tuple[Index, Reached]) -> None:
        index, self._since = found
        if index is self._index:
            self.running = False
            self.current.emit()
        else:
            self._give(index, whole=True)

    def _began(self, found: tuple[Builder, int, Reached]) -> None:
        self._builder, self._of, self._since = found
        self.progressed.emit(0, self._of)
        self._next()

    def _next(self) -> None:
        assert self._builder is not None  # noqa: S101 - begin made it
        work = partial(supervisor_map.take, builder=self._builder, after=self._after)
        self._client.worker.run(self, work, self._took, self._failed)

    def _took(self, found: tuple[int, int]) -> None:
        last, rows = found
        self._taken += rows
        self.progressed.emit(self._taken, max(self._of, self._taken))
        if rows and not self._stopped:
            self._after = last
            self._next()
            return
        self._after = last or self._after
        assert self._builder is not None  # noqa: S101 - as above
        whole = not rows
        work = partial(supervisor_map.finish, builder=self._builder)
        self._client.worker.run(self, work, partial(self._give, whole=whole), self._failed)

    def _give(self, index: Index, *, whole: bool) -> None:
        self.running = False
        if whole:
            self._builder = None  # it holds every slice: a second copy of the index
            self._index = index
            self._follow.start()
        self.loaded.emit(index, whole)

    def _failed(self, error: FieldappError) -> None:
        self.running = False
        self._follow.stop()
        self._builder = None
        self.failed.emit(error)


class LoadingRow(QWidget):
    """Row above the map while it is made: how far it is, and a stop.

    Args:
        loading: What is stopped.
    """

    def __init__(self, loading: Loading) -> None:
        super().__init__()
        self._loading = loading
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Loading"))
        self.progress.setRange(0, 1)
        self.progress.setValue(0)
        self.progress.setFormat(tr("The map is being made"))
        self.halt = button(tr("Stop"), self._halt)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.progress, 1)
        inside.addWidget(self.halt)

    def show_count(self, loaded: int, of: int) -> None:
        """Tell how many were loaded."""
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(loaded)
        self.progress.setFormat(
            tr("{loaded} of {of} observations").format(loaded=figure(loaded), of=figure(of))
        )
        self.halt.show()
        self.show()

    def end(self) -> None:
        """Nothing is loaded any more that could be stopped."""
        self.halt.hide()
        self.halt.setEnabled(True)

    def _halt(self) -> None:
        self.halt.setEnabled(False)
        self._loading.stop()
