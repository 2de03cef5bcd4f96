"""From the first window to the lock: who may open a home, and what ends an open one."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.errors import FieldappError
from fieldapp.platform.sleep_clock import asleep_s
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.setup.unlock_page import UnlockPage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.single_instance import FILE, TakenPage
from fieldapp.ui.shell.start import open_window
from fieldapp.ui.shell.suspend import Suspend
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import PASSPHRASE
from tests.ui.by_keys import keys
from tests.ui.conftest import WAIT_MS, Start, Unlock


def page(program: Program) -> QWidget:
    assert program.window is not None
    found = program.window.centralWidget()
    assert found is not None
    return found


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def press(widget: QWidget, text: str) -> None:
    (found,) = (b for b in widget.findChildren(QPushButton) if b.text().startswith(text))
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.fixture
def root_without_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Root on a machine without a screen: whatever is not refused for root is refused for that."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("root_without_a_screen")
def test_root_is_refused_before_a_window_opens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX")
    with pytest.raises(FieldappError, match="root") as refused:
        open_window(tmp_path / "home")
    assert "user without root's rights" in refused.value.advice
    assert not (tmp_path / "home").exists()


@pytest.mark.usefixtures("root_without_a_screen")
def test_a_checkout_without_the_sandbox_opens_as_root_and_what_ships_never_does(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert os.environ["QTWEBENGINE_DISABLE_SANDBOX"]
    with pytest.raises(FieldappError, match="no screen"):
        open_window(tmp_path)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(FieldappError, match="root"):
        open_window(tmp_path)


@pytest.mark.usefixtures("root_without_a_screen")
def test_whoever_is_not_root_is_not_refused_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX")
    with pytest.raises(FieldappError, match="no screen"):
        open_window(tmp_path)


def test_a_wrong_passphrase_is_told_and_the_right_one_opens(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    program = start(home)
    unlock_page = page(program)
    assert isinstance(unlock_page, UnlockPage)
    QTest.keyClicks(unlock_page.line, "wrong")
    QTest.keyClick(unlock_page.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "passphrase is wrong" in words(unlock_page), timeout=WAIT_MS)
    assert unlock_page.line.hasSelectedText()
    assert unlock(program).isVisible()


def test_a_second_window_on_the_same_home_is_told_so(
    qtbot: QtBot, start: Start, home: Path
) -> None:
    first, second = start(home), start(home)
    assert isinstance(page(first), UnlockPage)
    taken = page(second)
    assert isinstance(taken, TakenPage)
    assert "Another window" in words(taken)
    first.end()
    press(taken, "Try again")
    assert isinstance(page(second), UnlockPage)


def test_a_window_that_was_killed_does_not_keep_its_home(start: Start, home: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; "
        "from fieldapp.ui.shell.single_instance import Hold; "
        "held = Hold(Path(sys.argv[1])); print(held.take(), flush=True); os.kill(os.getpid(), 9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(home)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (-9, "None")
    assert (home / FILE).exists()
    assert isinstance(page(start(home)), UnlockPage)


def test_a_home_that_cannot_be_made_is_told(start: Start, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    taken = page(start(tmp_path / "file"))
    assert "cannot be made" in words(taken)


@pytest.mark.parametrize("broken", ["keystore", "fieldapp.db"])
def test_a_damaged_home_is_told_in_words(
    qtbot: QtBot, start: Start, home: Path, broken: str
) -> None:
    path = home / broken
    path.write_bytes(path.read_bytes()[:50] + b"damage" * 20)
    unlock_page = page(start(home))
    assert isinstance(unlock_page, UnlockPage)
    QTest.keyClicks(unlock_page.line, PASSPHRASE)
    QTest.keyClick(unlock_page.line, Qt.Key.Key_Return)
    qtbot.waitUntil(unlock_page.trouble.isVisible, timeout=WAIT_MS)
    assert unlock_page.trouble.text()
    assert unlock_page.button.isEnabled()


@pytest.fixture
def locked(qtbot: QtBot, home: Path, unlock: Unlock) -> Iterator[tuple[Program, list[Path]]]:
    """A program that is unlocked, and the homes it was to be started with again."""
    again: list[Path] = []
    program = Program(home, again.append)
    program.start()
    unlock(program)
    yield program, again
    program.end()


def test_the_shortcut_locks_and_starts_again(
    locked: tuple[Program, list[Path]], home: Path
) -> None:
    program, again = locked
    window = program.window
    assert window is not None
    QTest.keyClick(
        window,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert again == [home]
    assert program.window is None
    assert program.worker is None


def test_an_idle_window_locks_and_a_touched_one_does_not(
    qtbot: QtBot, locked: tuple[Program, list[Path]], home: Path
) -> None:
    program, again = locked
    window = program.window
    assert isinstance(window, MainWindow)
    handle, timer = window.windowHandle(), window._idle.findChild(QTimer)
    assert isinstance(handle, QWindow)
    assert isinstance(timer, QTimer)
    window._idle.set_minutes(10)
    qtbot.wait(500)
    before = timer.remainingTime()

    def begins_anew() -> bool:
        QTest.keyClick(handle, Qt.Key.Key_Shift)
        return timer.remainingTime() > before

    qtbot.waitUntil(begins_anew, timeout=WAIT_MS)
    assert again == []
    window._idle.set_minutes(0.2 / 60)
    qtbot.waitUntil(lambda: again == [home], timeout=WAIT_MS)
    for said in (True, False):  # once, by the next to start
        next_ = Program(home, again.append)
        next_.start()
        assert ("nobody touched it" in words(page(next_))) == said
        next_.end()


def test_sleep_that_nobody_announced_is_noticed(qtbot: QtBot) -> None:
    owner = QObject()
    asleep = [0.0]
    watch = Suspend(owner, lambda: asleep[0])
    watch._timer.setInterval(10)
    heard: list[bool] = []
    watch.slept.connect(lambda: heard.append(True))
    qtbot.wait(100)
    assert heard == []
    asleep[0] = 60.0
    qtbot.waitUntil(lambda: heard == [True], timeout=WAIT_MS)
    watch.stop()


def test_nobody_slept_while_this_ran() -> None:
    before = asleep_s()
    time.sleep(0.1)
    assert abs(asleep_s() - before) < 1


_LOGIND = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication([])
bus = QDBusConnection.systemBus()
assert bus.registerService("org.freedesktop.login1")
print("ready", flush=True)
sys.stdin.readline()
for begins in (False, True):
    told = QDBusMessage.createSignal(
        "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
    )
    told.setArguments([begins])
    assert bus.send(told)
print("sent", flush=True)
sys.stdin.readline()
"""
_BUS = """<busconfig><type>session</type><listen>unix:path={path}</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/>
<allow eavesdrop="true"/></policy></busconfig>"""


@pytest.fixture
def logind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """A bus of its own with somebody on it who announces sleep as logind does."""
    configuration, path = tmp_path / "bus.conf", tmp_path / "bus"
    configuration.write_text(_BUS.format(path=path), "utf-8")
    with subprocess.Popen(
        ["dbus-daemon", "--nofork", "--print-address", "--config-file", str(configuration)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        with (
            subprocess.Popen(
                [sys.executable, "-c", _LOGIND],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env=os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": address},
            ) as sender,
            ExitStack() as ending,
        ):
            ending.callback(bus.kill)  # also where the test fails: their end is waited for
            ending.callback(sender.kill)
            assert sender.stdout is not None
            assert sender.stdin is not None
            stdin, stdout = sender.stdin, sender.stdout
            assert stdout.readline() == "ready\n"

            def sleep() -> None:
                stdin.write("\n")
                stdin.flush()
                assert stdout.readline() == "sent\n"

            yield sleep


def test_announced_sleep_locks(qtbot: QtBot, logind: Callable[[], None], tmp_path: Path) -> None:
    # The bus is asked for once per process, so a process of its own.
    code = (
        "from PySide6.QtCore import QCoreApplication, QObject, QTimer\n"
        "from fieldapp.ui.shell.suspend import Suspend\n"
        "app = QCoreApplication([]); owner = QObject()\n"
        "watch = Suspend(owner, lambda: 0.0)\n"
        "def heard():\n    print('slept', flush=True); app.quit()\n"
        "watch.slept.connect(heard)\n"
        "print('watching', flush=True)\n"
        "app.exec()\n"
    )
    with (
        subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
        ) as watcher,
        ExitStack() as ending,
    ):
        ending.callback(watcher.kill)  # also where the test fails: its end is waited for
        assert watcher.stdout is not None
        assert watcher.stdout.readline() == "watching\n"
        logind()
        assert watcher.stdout.readline() == "slept\n"
        assert watcher.wait(30) == 0


def test_ctrl_q_closes_the_window(qtbot: QtBot, window: MainWindow) -> None:
    keys(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)


def test_what_is_typed_while_the_window_opens_stands_in_the_line(
    qtbot: QtBot, start: Start, home: Path
) -> None:
    program = start(home)
    unlock_page = page(program)
    assert isinstance(unlock_page, UnlockPage)
    QTest.keyClicks(unlock_page.line, PASSPHRASE)
    QTest.keyClick(unlock_page.line, Qt.Key.Key_Return)
    QTest.keyClicks(unlock_page.line, "3 expk")
    QTest.keyClick(unlock_page.line, Qt.Key.Key_Backspace)
    QTest.keyClicks(unlock_page.line, "l N")
    QTest.keyClick(unlock_page.line, Qt.Key.Key_Return)
    assert unlock_page.line.text() == PASSPHRASE
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    assert isinstance(program.window, MainWindow)
    log = program.window.pages["log"]
    assert isinstance(log, LogPage)
    qtbot.waitUntil(lambda: log.line.text() == "3 expl N", timeout=WAIT_MS)
    assert log.left.currentIndex() == 0  # Enter opened no review


def test_what_is_typed_behind_a_wrong_passphrase_goes_nowhere(
    qtbot: QtBot, start: Start, home: Path
) -> None:
    program = start(home)
    unlock_page = page(program)
    assert isinstance(unlock_page, UnlockPage)
    QTest.keyClicks(unlock_page.line, "wrong")
    QTest.keyClick(unlock_page.line, Qt.Key.Key_Return)
    QTest.keyClicks(unlock_page.line, "3 expl")
    qtbot.waitUntil(lambda: "passphrase is wrong" in words(unlock_page), timeout=WAIT_MS)
    assert unlock_page.line.selectedText()  # it is typed again
    QTest.keyClicks(unlock_page.line, "again")
    assert unlock_page.line.text() == "again"
