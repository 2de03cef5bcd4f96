"""Heartbeat of the window at headquarters: every second it looks what other programs did.

Importer, commands and other homes' programs work on what the window shows. So the pages follow by
themselves, and what was noted in the access log is stored.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from fieldapp.app.home import pulse
from fieldapp.app.home.pulse import Pulse
from fieldapp.app.home.session import HomeState
from fieldapp.errors import FieldappError
from fieldapp.ui.base.base_page import Client

BEAT_MS: Final = 1000
REST_BEATS: Final = 3  # between two refreshes: an importer changes the home all the time
ALONE_BEATS: Final = 30  # between refreshes where nothing came: deadlines pass by themselves


class Heartbeat(QObject):
    """Beats on the home's lane, also within long work.

    Args:
        client: The home.
        parent: Owner.

    Signals:
        moved: What the pages show may be old.
        stands: (HomeState) the mission pack is another one.
    """

    moved = Signal()
    stands = Signal(object)

    def __init__(self, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._version = 0
        self._under_way = self._due = False
        self._rested = 0
        self._standing: HomeState | None = None
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin where the home is at headquarters; nobody else works on a laptop's home."""
        if self._client.standing.works_at_headquarters:
            self._timer.start()
            self._beat()  # before the pages ask: what comes after that is news

    def stop(self) -> None:
        """Stop looking."""
        self._timer.stop()

    def _beat(self) -> None:
        self._rested += 1
        if self._under_way:
            return
        self._under_way = True
        work = partial(pulse.beat, before=self._version)
        self._client.worker.run(self, work, self._done, self._failed, urgent=True)

    def _done(self, found: Pulse) -> None:
        self._under_way = False
        first, self._version = not self._version, found.version
        self._due |= found.moved and not first
        self._standing = found.standing or self._standing
        if self._standing is not None and QApplication.activeModalWidget() is None:
            standing, self._standing = self._standing, None  # a dialog would go with its page
            self.stands.emit(standing)
        if (self._due and self._rested >= REST_BEATS) or self._rested >= ALONE_BEATS:
            self._due, self._rested = False, 0
            self.moved.emit()

    def _failed(self, _error: FieldappError) -> None:
        self._under_way = False  # whatever the person does next tells what is wrong with the disk
