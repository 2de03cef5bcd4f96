"""Pictures of every page, to be looked at: `make pictures` writes build/pictures/*.png.

Plays the demo mission, then opens its homes in the real window, page by page, in three themes and
in English and Ukrainian, on a screen of 1366×768: what a first start shows, each role's pages, what
is empty, what is wrong, what asks back. `python -m tests.pictures WORD …` makes only those whose
name holds one of the words, such as `log` or `night-uk`.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fieldapp.cli import main as fieldapp
from fieldapp.desk import laptop, preferences
from fieldapp.desk.preferences import Preferences
from fieldapp.ui import scheme
from fieldapp.ui.app import Program
from fieldapp.ui.page import now
from fieldapp.ui.texts import tr
from fieldapp.ui.window import MainWindow
from fieldapp.ui.wipe_dialog import WipeDialog
from tests.ui.by_keys import press, strike, type_into

FOLDER = Path("build/pictures")
DEMO = FOLDER / "demo"
HOMES = {"monitor": "heron-1", "leader": "lynx-1", "hq": "headquarters"}
LINE = '@"Svitlodarsk" about 40 bursts HMG SE,S 2-5km 2015-0600 heard'
WRONG = '@"Svitlodarska" 3 blub NE 3-5km'
DENIED = 'restriction: denial by="armed formations" reason="orders" people=4 vehicles=2 1042-1104'
SIZE = (1366, 768)
SETTLED_MS = 1_200  # what a page draws after its last answer: fonts, the map's tiles


def main(words: list[str]) -> int:
    """Make the pictures whose names hold one of the words, all of them without words."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    if fieldapp(["demo", "--out", str(DEMO)]):
        return 1
    scheme.register()
    QApplication([])
    QApplication.setStyle("Fusion")
    for theme, language in product(preferences.CHOICES["theme"], ("en", "uk")):
        chosen = Preferences(theme=theme, language=language)
        for who, folder in {"new": "new", "joins": "joins", **HOMES}.items():
            start = f"{theme}-{language}-{who}"
            if not words or any(word in start or "-" not in word for word in words):
                # A copy: what is typed for one picture is not to be a draft in the next.
                home = FOLDER / "home"
                shutil.rmtree(home, ignore_errors=True)
                if (DEMO / folder).exists():
                    shutil.copytree(DEMO / folder, home)
                elif who == "joins":
                    laptop.create_home(home, _passphrase(), call_sign="Heron 3", now=now())
                _pictures_of(home, chosen, start, words)
    print(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER}")
    return 0


def _pictures_of(home: Path, chosen: Preferences, start: str, words: list[str]) -> None:
    preferences.write(home, chosen)
    program = Program(home, lambda _home: None)
    program.start()
    try:
        for name, widget in _stops(program):
            full = f"{start}-{name}"
            if not words or any(word in full for word in words):
                _settle()
                widget.grab().save(str(FOLDER / f"{full}.png"))
    finally:
        program.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _stops(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Every page with its name, each in view when it comes."""
    first = program.window
    assert first is not None
    first.resize(*SIZE)
    yield "first", first
    if not (program.home / "keystore").exists():
        type_into(first, tr("Call sign"), "Heron 3")
        type_into(first, tr("New passphrase"), "correct horse")
        press(first, tr("Make this laptop's key"))
        yield "first-wrong", first
        return
    type_into(first, tr("Passphrase"), "a wrong one")
    press(first, tr("Unlock"))
    _until(lambda: bool(first.findChildren(QLabel, "error")[0].text()))
    yield "first-wrong", first
    program.unlock(_passphrase(), lambda error: sys.exit(f"cannot unlock: {error}"))
    _until(lambda: isinstance(program.window, MainWindow))
    window = program.window
    assert isinstance(window, MainWindow)
    window.resize(*SIZE)
    for name in list(window.pages):
        window.go(name)
        _rest(window)
        if name != "log":
            yield name, window
        more = MORE.get(name)
        for stop, widget in more(window, window.pages[name]) if more else ():
            yield f"{name}-{stop}" if stop else name, widget


# --- What a page shows besides, when something is done on it.


def _log(window: MainWindow, page: Any) -> Iterator[tuple[str, QWidget]]:
    _until(lambda: window.map_view is not None and window.map_view._ready)
    yield "empty", window
    strike(page.line, LINE)
    yield "", window
    page.review()
    yield "review", window
    page.set_aside()
    strike(page.line, WRONG)
    page.review()
    yield "wrong", window
    page.set_aside()
    strike(page.line, DENIED)
    yield "denied", window
    page.set_aside()
    yield "set-aside", window


def _records(window: MainWindow, page: Any) -> Iterator[tuple[str, QWidget]]:
    page.table.selectRow(page.model.rowCount() - 3)
    _rest(window)
    yield "one", window
    page.search.setText("no such word")
    QTest.qWait(400)
    _rest(window)
    yield "none", window
    page.search.clear()


def _patrol(window: MainWindow, page: Any) -> Iterator[tuple[str, QWidget]]:
    strike(page.form.fields["note"].line, "two cars, one interpreter")
    strike(page.watch.start.line, "2026-03-01 0800")
    strike(page.watch.end.line, "2026-03-01 0900")
    for form in (page.form, page.watch, page.day):
        form.signing.look.click()
        _rest(window)
    yield "review", window


def _import(window: MainWindow, page: Any) -> Iterator[tuple[str, QWidget]]:
    page.take([DEMO / "stick"])
    _until(lambda: not page.busy)
    yield "done", window


def _evidence(window: MainWindow, page: Any) -> Iterator[tuple[str, QWidget]]:
    page.which.setCurrentIndex(page.which.findData("trouble"))
    _rest(window)
    yield "none", window


def _settings(window: MainWindow, page: Any) -> Iterator[tuple[str, QWidget]]:
    page._ask_wipe()
    _until(lambda: bool(page.findChildren(WipeDialog)))
    dialog = page.findChildren(WipeDialog)[0]
    yield "wipe", dialog
    dialog.reject()
    page._choose("size", "largest")
    _rest(window)
    window.go(next(iter(window.pages)))
    _rest(window)
    yield "largest", window


More = Callable[[MainWindow, Any], Iterator[tuple[str, QWidget]]]
MORE: dict[str, More] = {
    "log": _log,
    "records": _records,
    "patrol": _patrol,
    "import": _import,
    "evidence": _evidence,
    "settings": _settings,
}


def _passphrase() -> str:
    return (DEMO / "passphrase").read_text().strip()


def _rest(window: MainWindow) -> None:
    """Until nothing is asked of the home any more."""
    for _ in range(3):
        _until(lambda: not window.client.worker.busy)
        QTest.qWait(60)


def _until(so: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not so():
        if time.monotonic() > end:
            sys.exit("a page did not get ready")
        QTest.qWait(20)


def _settle() -> None:
    QTest.qWait(SETTLED_MS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
