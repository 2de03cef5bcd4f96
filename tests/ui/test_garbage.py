"""Qt's objects are taken apart on the GUI thread, whichever thread makes the garbage."""

import gc
import threading
import weakref
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fieldapp.app.home.session import Session
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.test_worker import fail, ignore


class Knot(QObject):
    """Held by itself alone, as a page is that a language was changed under."""

    def __init__(self) -> None:
        super().__init__()
        self.held = self
        self.objectNameChanged.connect(self._named)

    def _named(self, _name: str) -> None:
        """A slot, so that Qt has something to disconnect."""


def test_work_on_the_lane_never_takes_qt_objects_apart(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    window = unlock(start(home))
    ended_on: list[int] = []
    for _ in range(20):
        weakref.finalize(Knot(), lambda: ended_on.append(threading.get_ident()))

    kept: list[list[int]] = []  # what is let go again does not make a collection due

    def allocate(_session: Session) -> int:
        kept.extend([number] for number in range(200_000))
        return len(kept)

    window.client.worker.run(window, allocate, ignore, fail)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(ended_on) == 20, timeout=WAIT_MS)
    assert set(ended_on) == {threading.get_ident()}


def test_python_collects_again_once_the_program_has_ended(start: Start, home: Path) -> None:
    program = start(home)
    assert not gc.isenabled()
    program.end()
    assert gc.isenabled()
