"""Pictures of every page, to be looked at: `make pictures` writes build/pictures/*.png.

Plays the demo mission, then opens its homes in the real window, page by page, in three themes and
in English and Ukrainian, on a screen of 1366×768. `python -m tests.pictures WORD …` makes only
those whose name holds one of the words, such as `log` or `night-uk`.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.cli import main as fieldapp
from fieldapp.desk import preferences
from fieldapp.desk.preferences import Preferences
from fieldapp.ui import scheme
from fieldapp.ui.app import Program
from fieldapp.ui.log_page import LogPage
from fieldapp.ui.window import MainWindow

FOLDER = Path("build/pictures")
DEMO = FOLDER / "demo"
HOMES = {"monitor": "heron-1", "leader": "lynx-1", "hq": "headquarters"}
LINE = "about 40 bursts HMG SE,S 2-5km 2015-0600"
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
        for who, folder in {"new": "new", **HOMES}.items():
            start = f"{theme}-{language}-{who}"
            if not words or any(word in start or "-" not in word for word in words):
                # A copy: what is typed for one picture is not to be a draft in the next.
                home = FOLDER / "home"
                shutil.rmtree(home, ignore_errors=True)
                if (DEMO / folder).exists():
                    shutil.copytree(DEMO / folder, home)
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
    assert program.window is not None
    program.window.resize(*SIZE)
    yield "first", program.window
    if not (program.home / "keystore").exists():
        return
    passphrase = (DEMO / "passphrase").read_text().strip()
    program.unlock(passphrase, lambda error: sys.exit(f"cannot unlock: {error}"))
    _until(lambda: isinstance(program.window, MainWindow))
    window = program.window
    assert isinstance(window, MainWindow)
    window.resize(*SIZE)
    log = window.pages.get("log")
    if isinstance(log, LogPage):
        QTest.keyClicks(log.line, LINE)
        _until(lambda: window.map_view is not None)
    for name in list(window.pages):
        window.go(name)
        _until(lambda: not window.client.worker.busy)
        yield name, window


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
