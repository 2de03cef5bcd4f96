"""The window as a process of its own, driven by keys from within: what kill -9 is tried on.

`python -m tests.ui.driven SCRIPT HOME STICK` starts what `fieldapp --home HOME` starts, and types
into it. Each line that it prints says what was done and is safe: whoever reads them may kill it at
any moment after, or between.
"""

import base64
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PySide6.QtCore import QProcess, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QWidget

from fieldapp.__main__ import main
from fieldapp.app.exchange import transfer
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import PASSPHRASE
from tests.ui.by_keys import drop, keys, line, log_map, press, strike, type_into, words
from tests.ui.walk import faults

LINE = "3 expl 120mm mortar NE 3-5km heard 1412 with fog over the river and a dog"

PATIENCE_MS = 120_000

Wait = Callable[[], bool]


def tell(*what: object) -> None:
    sys.stdout.write(" ".join(map(str, what)) + "\n")
    sys.stdout.flush()


def window() -> QWidget:
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    windows = [each for each in shown if not isinstance(each, QDialog)]
    # The page of the passphrase stays until the main window takes keys.
    (found,) = [each for each in windows if isinstance(each, MainWindow)] or windows
    return found


def unlocked() -> Iterator[Wait]:
    """Unlock, and wait for the pages."""
    type_into(window(), "Passphrase", PASSPHRASE)
    press(window(), "Unlock")
    yield lambda: isinstance(window(), MainWindow)
    yield quiet
    tell("unlocked")


def quiet() -> bool:
    """Nothing is on its way to the disk."""
    found = window()
    return isinstance(found, MainWindow) and not found.client.worker.busy


def kept() -> bool:
    """What is typed is on the disk."""
    found = window()
    assert isinstance(found, MainWindow)
    later = (found.pages[name]._later for name in ("log", "patrol"))  # type: ignore[attr-defined]
    return not any(each.isActive() for each in later) and quiet()


def typing(_stick: Path) -> Iterator[Wait]:
    yield from unlocked()
    for number, letter in enumerate(LINE, 1):
        strike(line(window(), "Shorthand"), letter)
        if number % 6 == 0:
            yield kept
            tell("kept", number)
        else:
            yield lambda: True
    tell("done")


def telling(_stick: Path) -> Iterator[Wait]:
    """A watch that is typed letter by letter, then signed, and the next one begun."""
    yield from unlocked()
    press(window(), "Patrol")
    yield quiet
    type_into(window(), "Post", "Zolote")
    yield kept
    type_into(window(), "From", "2026-03-01 0800")
    yield kept
    tell("kept")
    type_into(window(), "To", "2026-03-01 0900")
    (nothing,) = (each for each in window().findChildren(QCheckBox) if each.isVisible())
    QTest.keyClick(nothing, Qt.Key.Key_Space)
    yield kept
    tell("whole")
    press(window(), "Review the watch")
    yield lambda: "This will be signed" in words(window())
    press(window(), "Sign the watch")
    tell("signing")
    yield lambda: "Signed as number 1." in words(window())
    yield quiet
    tell("signed")
    type_into(window(), "To", "2026-03-01 1000")
    yield kept
    tell("next")
    tell("done")


def signing(_stick: Path) -> Iterator[Wait]:
    yield from unlocked()
    for number in range(1, 16):
        type_into(window(), "Shorthand", f"{number} expl NE 3-5km heard 1412")
        yield lambda: _enabled("Review and sign")
        keys(window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield lambda: "This will be signed" in words(window())
        keys(window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield lambda number=number: f"Signed as number {number}:" in words(window())  # type: ignore[misc]
        tell("signed", number)
    tell("done")


def sealing(stick: Path) -> Iterator[Wait]:
    yield from unlocked()
    press(window(), "Send and receive")
    yield quiet
    type_into(window(), "Stick or folder", str(stick))
    press(window(), "Seal to it")
    tell("sealing")
    yield lambda: "were read back" in words(window())
    tell("sealed")
    tell("done")


def importing(stick: Path) -> Iterator[Wait]:
    yield from unlocked()
    press(window(), "Send and receive")
    yield quiet
    type_into(window(), "Stick or folder", str(stick))
    press(window(), "Receive from it")
    tell("importing")
    # All of them, where it was killed only after the last one.
    told = ("are proven to be in the log", "were taken before")
    yield lambda: any(each in words(window()) for each in told)
    tell("imported")
    tell("done")


def taking(card: Path) -> Iterator[Wait]:
    """A line that is typed, then a camera's card with all its days."""
    yield from unlocked()
    type_into(window(), "Shorthand", LINE)
    yield kept
    tell("kept")
    main_window = window()
    assert isinstance(main_window, MainWindow)
    main_window.go("evidence")
    yield quiet
    drop(main_window.pages["evidence"], card)
    yield lambda: _enabled("Take them in")
    press(main_window, "All days")
    press(main_window, "Take them in")
    tell("taking")
    yield lambda: "taken in." in words(window())
    tell("taken", *(line for line in words(window()).splitlines() if "taken in." in line))
    tell("done")


def failing(stick: Path) -> Iterator[Wait]:
    """A fault on the lane, then one in a slot, of a program that has no standard error any more."""
    QProcess.startDetached = lambda *_: tell("restarted")  # type: ignore[method-assign,assignment]
    yield from unlocked()
    type_into(window(), "Shorthand", LINE)
    yield kept

    def broken(*_: object) -> None:
        raise RuntimeError(f"{LINE} in {stick}")

    transfer.waiting = broken  # type: ignore[assignment]  # the fault
    press(window(), "Send and receive")
    yield lambda: dialog() is not None
    told_ = words(dialog() or window())
    tell("told", "not your mistake" in told_, "kept as a draft" in told_)
    for each in faults(dialog() or window()):
        tell("fault", each)
    press(dialog() or window(), "Copy the report")
    tell("copied", base64.b64encode(QApplication.clipboard().text().encode()).decode())
    press(dialog() or window(), "Go on")
    yield lambda: dialog() is None
    sys.stderr = None  # as in a windowed program
    MainWindow.go = broken  # type: ignore[method-assign,assignment]
    press(window(), "Records")
    yield lambda: dialog() is not None
    press(dialog() or window(), "Close and start again")
    yield lambda: False


def dialog() -> QDialog | None:
    """The dialog that is shown."""
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    return next((each for each in shown if each.isVisible()), None)


def walking(_stick: Path) -> Iterator[Wait]:
    tell(QApplication.platformName(), window().devicePixelRatioF())
    for each in faults(window()):
        tell("fault", each)
    yield from unlocked()
    main_window = window()
    assert isinstance(main_window, MainWindow)
    for name in main_window.pages:
        main_window.go(name)
        yield quiet
        for each in faults(main_window):
            tell("fault", name, each)
        tell("walked", name)
    yield lambda: log_map(main_window) is not None
    tell("map")
    tell("done")
    main_window.close()


def placed(_stick: Path) -> Iterator[Wait]:
    """Where the window opens; moved, then locked."""
    QProcess.startDetached = lambda *_: tell("restarted")  # type: ignore[method-assign,assignment]
    tell("first", *_place(window()))
    yield from unlocked()
    main_window = window()
    assert isinstance(main_window, MainWindow)
    tell("pages", *_place(main_window), main_window.isMaximized())
    main_window.setGeometry(60, 50, 1100, 700)
    yield lambda: _place(main_window) == (60, 50, 1100, 700)
    main_window.lock.emit()


def _place(widget: QWidget) -> tuple[int, int, int, int]:
    at = widget.geometry()
    return at.x(), at.y(), at.width(), at.height()


def _enabled(text: str) -> bool:
    return any(
        each.isEnabled()
        for each in window().findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName() == text
    )


def drive(script: Iterator[Wait]) -> None:
    """Go on with the script whenever what it waits for has come."""
    timer = QTimer(interval=5)
    waits: list[Wait] = [lambda: True]

    def go_on() -> None:
        try:
            while waits[0]():
                waits[0] = next(script)
        except StopIteration:
            timer.stop()
        except BaseException:  # noqa: BLE001 - whoever waits for a line must not wait for ever
            traceback.print_exc()
            os._exit(2)

    timer.timeout.connect(go_on)
    QTimer.singleShot(PATIENCE_MS, lambda: os._exit(3))
    timer.start()
    begin()


begin = QApplication.exec


def run(name: str, home: Path, stick: Path) -> int:
    """The window of a home, driven by the script of that name; its exit status."""
    all_ = (typing, telling, signing, sealing, importing, taking, failing, walking, placed)
    scripts = {each.__name__: each for each in all_}

    def exec_(*_: object) -> int:
        drive(scripts[name](stick))
        return 0

    QApplication.exec = exec_  # type: ignore[method-assign]  # the keys come from within
    return main(["--home", str(home)])


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
