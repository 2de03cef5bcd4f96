"""The window's tests: offscreen, with real pages; nothing may be left behind by any of them.

Fixtures, for any page's tests:

    ready         the closed homes of one mission, made once (see homes.py)
    home          a monitor's enrolled home of this test's own, closed
    headquarters  the same of headquarters
    start         start(home): the program on its first page, as `fieldapp --home` shows it
    window        the unlocked window of `home`, through the real unlock page
    unlock        unlock(program): types the passphrase; the window

`tests.ui.walk` has checks that hold for any page. A page is built and looked at by
`window.go("name")`; what it asks of the lane is done once `settle(window)` returns.
"""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Chromium's sandbox does not start as root in a container; what ships never switches it off.
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.base import texts
from fieldapp.ui.setup.unlock_page import UnlockPage
from fieldapp.ui.shell import window as window_
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.webmap import url_scheme
from fieldapp.ui.widgets import signing_preview
from tests.support import pseudo
from tests.support.homes import PASSPHRASE
from tests.ui import homes
from tests.ui.homes import Ready
from tests.ui.walk import left_behind

collect_ignore = ["accessible_tree.py"]  # run by Debian's own Python, see test_screen_reader.py

DAY_MS = 86_400_000
WAIT_MS = 90_000  # the machine is shared; what is waited for is a state, never a time

url_scheme.register()  # before the application, once per process

Start = Callable[[Path], Program]
Unlock = Callable[[Program], MainWindow]


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a window, a running timer or a thread; each begins in English."""
    threads = set(threading.enumerate())
    if texts.chosen() != "en":
        texts.choose("en")
    yield
    left = left_behind(threads)
    assert not left, left


@pytest.fixture(autouse=True, scope="module")
def looked_through_once() -> Iterator[None]:
    """Takes what the windows of a module left out of each later look for timers."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    return homes.make(tmp_path_factory.mktemp("mission"))


@pytest.fixture(scope="session")
def pseudo_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Languages that nobody speaks, for `pseudo.install`."""
    return pseudo.compiled(tmp_path_factory.mktemp("languages"))


@pytest.fixture
def home(ready: Ready, tmp_path: Path) -> Path:
    return ready.copy("Lynx 2", tmp_path)


@pytest.fixture
def headquarters(ready: Ready, tmp_path: Path) -> Path:
    return ready.copy("headquarters", tmp_path)


@pytest.fixture
def beat_ms() -> int:
    """What is shown stands as many beats as for a person before it is signed, but short ones."""
    return 4


@pytest.fixture
def start(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, beat_ms: int) -> Iterator[Start]:
    monkeypatch.setattr(signing_preview, "BEAT_MS", beat_ms)
    # Chromium costs as much as all the rest of a window: `by_keys.log_map` begins the map.
    monkeypatch.setattr(window_, "LATE_MS", DAY_MS)
    begun: list[Program] = []

    def begin(home: Path) -> Program:
        program = Program(home, lambda _home: None)
        begun.append(program)
        program.start()
        assert program.window is not None
        qtbot.waitExposed(program.window, timeout=WAIT_MS)
        return program

    yield begin
    for program in begun:
        program.end()


@pytest.fixture
def unlock(qtbot: QtBot) -> Unlock:
    def type_passphrase(program: Program) -> MainWindow:
        assert program.window is not None
        page = program.window.centralWidget()
        assert isinstance(page, UnlockPage)
        QTest.keyClicks(page.line, PASSPHRASE)
        QTest.keyClick(page.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
        assert isinstance(program.window, MainWindow)
        settle(qtbot, program.window)
        return program.window

    return type_passphrase


@pytest.fixture
def window(start: Start, unlock: Unlock, home: Path) -> MainWindow:
    return unlock(start(home))


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until everything that was handed to the lane has come back."""
    qtbot.waitUntil(lambda: not window.client.worker.busy, timeout=WAIT_MS)
