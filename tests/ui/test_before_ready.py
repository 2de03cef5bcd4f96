"""A control that is pressed before its page is ready waits and acts, or cannot be pressed yet."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.map.index.filters import Filter
from fieldapp.ui.base.background import Worker
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.stored_rows import heard
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_every_control import (
    Asked,
    alone,
    click,
    closed,
    controls,
    dead_controls,
    filled,
    seen,
)
from tests.ui.test_map_page import still
from tests.ui.walk import told

LEFT = Qt.MouseButton.LeftButton


@contextmanager
def held(window: MainWindow) -> Iterator[None]:
    """Other work keeps the home: nothing that a page asks for comes back."""
    on_its_way, over = threading.Event(), threading.Event()

    def keep(_session: object) -> None:
        on_its_way.set()
        over.wait()

    window.client.worker.run(window, keep, lambda _: None, lambda _: None)
    on_its_way.wait()
    try:
        yield
    finally:
        over.set()


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What was handed to a thread: it is done once the thread has come to it."""
    run, all_of_it = Worker.run, []

    def noting(worker: Worker[Any], owner: Any, work: Any, *more: Any, **options: Any) -> None:
        all_of_it.append(work)
        run(worker, owner, work, *more, **options)

    monkeypatch.setattr(Worker, "run", noting)
    return all_of_it


def dead(
    qtbot: QtBot, window: MainWindow, page_name: str, asked: Asked, handed: list[object]
) -> Iterator[str]:
    """Controls that can be pressed while the page waits for the home, and do nothing.

    The page is made again when nothing is left of what a fresh one has, or when a press seemed to
    do nothing, which what was pressed before may have caused.
    """
    done = set[str]()
    while True:
        with held(window):
            window.build()
            window.go(page_name)
            QApplication.processEvents()
            begun = names = {told(each) for each in _left(window.pages[page_name])} - done
            while names:
                each = next(e for e in _left(window.pages[page_name]) if told(e) in names)
                name = told(each)
                acts = _acts(qtbot, window, each, asked, handed)
                if not acts and names is not begun:
                    break
                if not acts:
                    yield f"{page_name}: {name}"
                done.add(name)
                names = names - done & {told(e) for e in _left(window.pages[page_name])}
        settle(qtbot, window)
        if not begun:
            return


def _left(page: QWidget) -> list[QAbstractButton | QComboBox]:
    return [each for each in controls(page) if not _nothing_to_choose(each)]


def _acts(
    qtbot: QtBot,
    window: MainWindow,
    control: QAbstractButton | QComboBox,
    asked: Asked,
    handed: list[object],
) -> bool:
    """Press; whether anything is seen of it or handed to a thread. What it opened is closed."""
    control.setFocus()
    before = seen(window), asked.count, window.client.preferences, len(handed)
    click(control, asked)
    try:
        for _ in range(20):  # what is understood a moment after it was typed
            if before != (seen(window), asked.count, window.client.preferences, len(handed)):
                return True
            qtbot.wait(50)
        return False
    finally:
        closed(window)


def _nothing_to_choose(control: QAbstractButton | QComboBox) -> bool:
    if isinstance(control, QComboBox):
        return control.count() < 2
    return control.isChecked() and control.autoExclusive()


@pytest.mark.slow
@pytest.mark.parametrize("who", ["Lynx 1", "headquarters"])
def test_no_control_is_dead_before_its_page_is_ready(
    qtbot: QtBot,
    ready: Ready,
    start: Start,
    unlock: Unlock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    handed: list[object],
    who: str,
) -> None:
    home = ready.copy(who, tmp_path)
    if who != "headquarters":
        with opened(home) as laptop:
            filled(laptop)
    asked = Asked(monkeypatch)
    window = unlock(start(home))
    takes = tuple(kind for each in window._plan for kind in each.make.takes)
    nothing = list[str]()
    for name in list(window.pages):
        alone(window, name, asked, takes, monkeypatch)
        nothing += dead(qtbot, window, name, asked, handed)
    assert not nothing, "\n".join(nothing)


def test_a_control_that_is_dead_until_then_is_found(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, handed: list[object]
) -> None:
    asked = Asked(monkeypatch)
    alone(window, "transfer", asked, (), monkeypatch)
    dead_controls(window, monkeypatch)
    found = list(dead(qtbot, window, "transfer", asked, handed))
    assert found == ["transfer: QPushButton 'Dead'"]


def test_the_view_is_listed_only_once_there_is_one(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    folder = ready.copy("Heron 1", tmp_path)
    with opened(folder) as laptop:
        laptop.sign(heard())
    window = unlock(start(folder))
    with held(window):
        window.go("map")
        page = window.pages["map"]
        assert isinstance(page, MapPage)
        QApplication.processEvents()
        for each in (
            page.controls.in_view,
            page.controls.lasso,
            page.controls.measure,
            page.time.play,
        ):
            assert not each.isEnabled()
        assert page.loading_row.isVisible()
        assert page.loading_row.progress.text() == "The map is being made"
    qtbot.waitUntil(page.controls.in_view.isEnabled, timeout=WAIT_MS)
    assert not page.loading_row.isVisible()
    QTest.mouseClick(page.controls.in_view, LEFT)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)
    assert len(page.side.found.numbers) == 1  # the view is where the observation is


def test_looking_for_what_is_new_is_not_shown_as_loading(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    folder = ready.copy("Heron 1", tmp_path)
    with opened(folder) as laptop:
        laptop.sign(heard())
    window = unlock(start(folder))
    window.go("map")
    page = window.pages["map"]
    assert isinstance(page, MapPage)
    qtbot.waitUntil(page.controls.in_view.isEnabled, timeout=WAIT_MS)
    still(qtbot, page)
    with held(window):
        page.entered()
        page.restrict(Filter(weapons=("tank",)))
        qtbot.waitUntil(lambda: "by weapon" in page.controls.state.text(), timeout=WAIT_MS)
        assert not page.loading_row.isVisible()
    still(qtbot, page)
