"""The window as a process of its own, page after page, for a screen reader to go through.

`run` writes, for each stop, the controls that are on the screen into FOLDER/STOP.json, prints the
stop's name, and waits until a file of that name is there. Where the page changed meanwhile, it does
so again.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from fieldapp.__main__ import main
from fieldapp.ui.shell.window import MainWindow
from tests.ui.by_keys import log_map, press, strike
from tests.ui.driven import LINE, Wait, drive, tell, unlocked, window
from tests.ui.walk import focusable, shown, told

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip

Close = Callable[[], object]


def controls() -> list[dict[str, Any]]:
    """What is on the screen to be pressed, typed into or chosen from."""
    found = []
    for top in (each for each in QApplication.topLevelWidgets() if each.isVisible()):
        wanted = {*focusable(top), *(each for each in shown(top) if _is_control(each))}
        for each in wanted - {top}:
            at = each.mapToGlobal(QPoint(0, 0))
            place = [at.x(), at.y(), each.width(), each.height()]
            found.append({"is": told(each), "place": place, "bare": _bare(each)})
    return found


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, CONTROLS) and not isinstance(widget, QHeaderView)


def _bare(widget: QWidget) -> bool:
    """Nothing but text to select, or a pane to scroll: no target for a finger."""
    return not isinstance(widget, CONTROLS) and not widget.cursor().shape().value


def line_typed(_window: MainWindow, page: Any) -> Close:
    strike(page.line, LINE.split(" with ", maxsplit=1)[0] + " @Svitlodarsk ")
    return lambda: None


def reviewed(_window: MainWindow, page: Any) -> Close:
    page.review()
    return page._back  # type: ignore[no-any-return]


def export(main_window: MainWindow, page: Any) -> Close:
    page._export_list()
    return lambda: next(iter(main_window.findChildren(QDialog))).reject()


def watch_reviewed(main_window: MainWindow, page: Any) -> Close:
    page.day.signing.look.click()
    return lambda: press(main_window, "Change it")


STOPS: dict[str, tuple[Callable[[MainWindow, Any], Close], ...]] = {
    "log": (line_typed, reviewed),
    "records": (export,),
    "patrol": (watch_reviewed,),
}


def listening(folder: Path) -> Iterator[Wait]:
    """Every page, and what opens on it."""

    def at(name: str) -> Iterator[Wait]:
        before: list[dict[str, Any]] = []
        while controls() != before:  # it was not laid out yet
            before = controls()
            (folder / f"{name}.json").write_text(json.dumps(before))
            (folder / name).unlink(missing_ok=True)
            tell(name)
            yield (folder / name).exists

    yield from at("first")
    yield from unlocked()
    main_window = window()
    assert isinstance(main_window, MainWindow)
    worker = main_window.client.worker

    def quiet() -> bool:
        return not worker.busy

    for name, page in main_window.pages.items():
        main_window.go(name)
        yield quiet
        if name == "log":
            yield lambda: log_map(main_window) is not None
        yield from at(name)
        for stop in STOPS.get(name, ()):
            close = stop(main_window, page)
            yield quiet
            yield from at(f"{name}-{stop.__name__}")
            close()
            yield quiet
    tell("done")
    main_window.close()


def run(home: Path, folder: Path) -> int:
    """The window of a home, for whoever listens; its exit status."""

    def exec_(*_: object) -> int:
        drive(listening(folder))
        return 0

    QApplication.exec = exec_  # type: ignore[method-assign]  # what is done comes from within
    return main(["--home", str(home)])
