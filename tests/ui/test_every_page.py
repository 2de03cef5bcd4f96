"""What holds for every page: names, the way of Tab, nothing clipped, in large and in Ukrainian."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.ui.shell.window import MainWindow
from tests.ui.by_keys import log_map
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import Ready
from tests.ui.walk import faults, told

SOON_MS = 1000
PEOPLE = ("Lynx 2", "Heron 1", "Ibis 1", "headquarters")


def pages(
    qtbot: QtBot, window: MainWindow, more: Callable[[MainWindow], list[str]] = lambda _: []
) -> list[str]:
    """Every page of a window, walked; `more` is checked too."""
    wrong = [f"{each} was a window of its own" for each in flashed(window)]
    for name in window.pages:
        window.go(name)
        settle(qtbot, window)
        if name == "log":
            loaded = lambda: log_map(window) is not None  # noqa: E731
            qtbot.waitUntil(loaded, timeout=WAIT_MS)
        wrong += [f"{name}: {each}" for each in (*at_rest(qtbot, window), *more(window))]
    return wrong


class Flashes(QObject):
    """Parts that show as windows of their own: they flash, and take the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        shows = event.type() == QEvent.Type.Show
        if shows and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(told(watched))
        return False


def flashed(window: MainWindow) -> list[str]:
    """Parts of pages that flash while the pages are made."""
    flashes, app = Flashes(), QCoreApplication.instance()
    assert app is not None
    app.installEventFilter(flashes)
    for name in window.pages:
        window.pages[name]  # made now
    app.removeEventFilter(flashes)
    return flashes.seen


def at_rest(qtbot: QtBot, window: MainWindow) -> list[str]:
    """What is wrong with a page that has come to rest: a busy machine lays out late."""
    for _ in range(10):
        qtbot.waitUntil(lambda: still(window), timeout=WAIT_MS)
        wrong = faults(window)
        if not wrong:
            return []
        qtbot.wait(150)
    return wrong


def still(window: MainWindow) -> bool:
    """Whether nothing is under way, nor begins in a moment."""
    timers = window.findChildren(QTimer)
    soon = any(each.isSingleShot() and 0 <= each.remainingTime() < SOON_MS for each in timers)
    return not soon and not window.client.worker.busy


@pytest.mark.parametrize("size", ["normal", "largest"])
@pytest.mark.parametrize("language", ["en", "uk"])
@pytest.mark.parametrize("who", PEOPLE)
def test_every_page_is_named_reachable_and_whole(
    qtbot: QtBot,
    ready: Ready,
    start: Start,
    unlock: Unlock,
    tmp_path: Path,
    who: str,
    language: str,
    size: str,
) -> None:
    home = ready.copy(who, tmp_path)
    preferences.write_look(home, Preferences(language=language, size=size))
    program = start(home)
    assert program.window is not None
    assert not faults(program.window)
    window = unlock(program)
    assert (window.width(), window.height()) == (1366, 768)
    wrong = pages(qtbot, window)
    assert not wrong, "\n".join(wrong)
