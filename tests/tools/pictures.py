"""Pictures of every page, to be looked at: `make pictures` writes build/pictures/*.png.

Plays the demo mission, then opens its homes in the real window, page by page, in three themes and
in English and Ukrainian, on a screen of 1366×768: what a first start shows, how a mission is
founded, each role's pages, what is empty, what is wrong, what asks back, what hostile records look
like, and all of it in the largest text. `python -m tests.tools.pictures WORD …` makes only those
whose name holds one of the words, such as `log`, `night-uk`, or `light-fr`: Russian and French are
made when they are asked for.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from fieldapp.app.home import device, preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.cli import main as fieldapp
from fieldapp.languages import LANGUAGES
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.texts import tr
from fieldapp.ui.settings.wipe_dialog import WipeDialog
from fieldapp.ui.setup.found_page import FoundPage
from fieldapp.ui.setup.founded_page import FoundedPage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.go_to import GoTo
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.webmap import url_scheme
from tests.support import long_mission
from tests.tools.pictures_pages import DEMO, FOLDER, MORE, Stop, passphrase, rest, until
from tests.ui.by_keys import press, type_into

HOMES = {"monitor": "heron-1", "leader": "lynx-1", "hq": "headquarters", "crowd": "crowd"}
ASKED_FOR = ("ru", "fr")
SIZE = (1366, 768)
SETTLED_MS = 1_200  # what a page draws after its last answer: fonts, the map's tiles


def main(words: list[str]) -> int:
    """Make the pictures whose names hold one of the words, all of them without words."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    if fieldapp(["demo", "--out", str(DEMO)]):
        return 1
    shutil.copytree(DEMO / HOMES["leader"], DEMO / "crowd")
    long_mission.fill(DEMO / "crowd", passphrase(), FOLDER / "odd files", now())
    for folder in ("stranger", "requests"):
        shutil.rmtree(FOLDER / folder, ignore_errors=True)
    url_scheme.register()
    QApplication([])
    QApplication.setStyle("Fusion")
    for theme, language in product(preferences.CHOICES["theme"], LANGUAGES):
        chosen = Preferences(theme=theme, language=language)
        if language in ASKED_FOR and not any(f"-{language}" in word for word in words):
            continue
        for who, folder in {"new": "new", "joins": "joins", **HOMES}.items():
            start = f"{theme}-{language}-{who}"
            if not words or any(_may_hold(start, word) for word in words):
                # A copy: what is typed for one picture is not to be a draft in the next.
                home = FOLDER / "home"
                shutil.rmtree(home, ignore_errors=True)
                if (DEMO / folder).exists():
                    shutil.copytree(DEMO / folder, home)
                elif who == "joins":
                    device.create_home(home, passphrase(), call_sign="Heron 3", now=now())
                _pictures_of(home, chosen, start, words)
    print(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER}")
    return 0


def _may_hold(start: str, word: str) -> bool:
    """Whether a name that starts so can hold the word."""
    return "-" not in word or word in start or word.startswith(start)


def _pictures_of(home: Path, chosen: Preferences, start: str, words: list[str]) -> None:
    home.mkdir(exist_ok=True)
    preferences.write_look(home, chosen)
    program = Program(home, lambda _home: None)
    program.start()
    try:
        for name, widget in _stops(program):
            full = f"{start}-{name}"
            if not words or any(word in full for word in words):
                QTest.qWait(SETTLED_MS)
                widget.grab().save(str(FOLDER / f"{full}.png"))
    finally:
        program.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _stops(program: Program) -> Iterator[Stop]:
    """Every page with its name, each in view when it comes."""
    first = program.window
    assert first is not None
    first.resize(*SIZE)
    yield "first", first
    if not (program.home / "keystore").exists():
        yield from _new(program, first)
        return
    type_into(first, tr("Passphrase"), "a wrong one")
    press(first, tr("Unlock"))
    until(lambda: bool(first.findChildren(QLabel, "error")[0].text()))
    yield "first-wrong", first
    press(first, tr("Wipe…"))
    dialog = first.findChildren(WipeDialog)[0]
    yield "first-wipe", dialog
    dialog.reject()
    program.unlock(passphrase(), lambda error: sys.exit(f"cannot unlock: {error}"))
    until(lambda: isinstance(program.window, MainWindow))
    window = program.window
    assert isinstance(window, MainWindow)
    window.resize(*SIZE)
    for name in list(window.pages):
        window.go(name)
        rest(window)
        if name != "log":
            yield name, window
        more = MORE.get(name)
        for stop, widget in more(window, window.pages[name]) if more else ():
            yield f"{name}-{stop}" if stop else name, widget
    window.search()
    (palette,) = window.findChildren(GoTo)
    yield "palette", palette
    palette.close()


def _new(program: Program, first: QMainWindow) -> Iterator[Stop]:
    """A laptop that is set up, and a mission that is founded."""
    type_into(first, tr("Call sign"), "Heron 3")
    type_into(first, tr("New passphrase"), "correct horse")
    press(first, tr("Make this laptop's key"))
    yield "first-wrong", first
    press(first, tr("Found a mission…"))
    asked = _now(program)
    plan = asked.centralWidget()
    assert isinstance(plan, FoundPage)
    yield "found", asked
    press(asked, tr("Found the mission"))
    yield "found-wrong", asked
    type_into(asked, tr("Name of the mission"), "Truce 2026")
    for name in (tr("New passphrase"), tr("The same passphrase again")):
        type_into(asked, name, "five random words of headquarters")
    press(asked, tr("Found the mission"))
    until(lambda: plan.stack.currentIndex() == 1)
    for own in ("the words of the first", "the words of the second", "the words of the third"):
        yield "found-officer", asked
        for name in (tr("New passphrase"), tr("The same passphrase again")):
            type_into(asked, name, own)
        press(asked, tr("This opens my key"))
    until(lambda: isinstance(_now(program).centralWidget(), FoundedPage))
    yield "founded", _now(program)


def _now(program: Program) -> QMainWindow:
    assert program.window is not None
    program.window.resize(*SIZE)
    return program.window


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
