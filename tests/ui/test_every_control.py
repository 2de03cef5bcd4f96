"""Every control of every page does something: a click that changes nothing is a defect.

A page's controls are found, clicked one after the other on a fresh page, and what is on the screen
before and after is compared: texts, states, focus, dialogs, menus, work handed to the lane. What a
click opens is closed again. The map's own panes have a walk of their own (test_map_page.py).
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final, cast

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitterHandle,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldapp.app.home.session import HomeState, Session
from fieldapp.app.records import notices
from fieldapp.errors import Message
from fieldapp.ledger.record import Retraction
from fieldapp.observation.observation import Observation
from fieldapp.ui.base.base_page import Page
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.shell import window as shell
from fieldapp.ui.shell.plan import PlannedPage, plan
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.widgets.signing_preview import SignButton
from tests.app.test_findings_desk import Desks
from tests.support.mission import Laptop
from tests.support.photos import jpeg
from tests.support.stored_rows import heard
from tests.ui.by_keys import stood
from tests.ui.conftest import Start, Unlock, settle
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.walk import shown, told


class Asked(QObject):
    """Notes that a file, a printer or an answer was asked for, and answers with nothing."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.count = 0

        def file(*_: object, **__: object) -> tuple[str, str]:
            self.count += 1
            return "", ""

        def folder(*_: object, **__: object) -> str:
            self.count += 1
            return ""

        def files(*_: object, **__: object) -> tuple[list[str], str]:
            self.count += 1
            return [], ""

        monkeypatch.setattr(QFileDialog, "getOpenFileName", file)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", file)
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", files)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", folder)

    def note(self, request: object, takes: tuple[type, ...]) -> None:
        """What is asked of another page counts if that page is there."""
        self.count += isinstance(request, takes)

    def answer_menu(self) -> None:
        """Put away a menu or a question that waits within a click; it was seen."""
        opened_ = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if opened_ is not None:
            self.count += 1
            opened_.close()


def controls(page: QWidget) -> list[QAbstractButton | QComboBox]:
    """What can be clicked on a page now, from the top."""
    return [
        each
        for each in shown(page)
        if isinstance(each, QAbstractButton | QComboBox) and each.isEnabled() and not _in_map(each)
    ]


def _in_map(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None:
        if "WebEngine" in type(above).__name__:
            return True
        above = above.parentWidget()
    return False


def seen(window: QWidget, beside: QWidget | None = None) -> list[str]:
    """All that a person can see of the window, in words, beside what one control says itself."""
    state = []
    for top in [window, *(w for w in QApplication.topLevelWidgets() if w is not window)]:
        if not top.isVisible():
            continue
        state.append(type(top).__name__)
        for each in top.findChildren(QWidget):
            if not each.isVisible() or isinstance(each, QSplitterHandle) or each is beside:
                continue
            words = [type(each).__name__, str(each.isEnabled())]
            if isinstance(each, QLabel):
                words.append(each.text())
            if isinstance(each, QAbstractButton):
                words += [each.text(), str(each.isChecked())]
            if isinstance(each, QLineEdit):
                words.append(each.text())
            if isinstance(each, QPlainTextEdit):
                words.append(each.toPlainText())
            if isinstance(each, QComboBox):
                words.append(each.currentText())
            if isinstance(each, QListWidget):
                items = [each.item(n) for n in range(each.count())]
                words += [f"{item.text()} {item.checkState()}" for item in items]
            if isinstance(each, QTableView):
                rows = each.selectionModel().selectedRows()
                words += [str(each.model().rowCount()), *(str(row.row()) for row in rows)]
            state.append(" ".join(words))
    focus = QApplication.focusWidget()
    return [*state, f"focus {type(focus).__name__} {focus.accessibleName() if focus else ''}"]


def closed(window: QWidget) -> None:
    """Close what a click opened."""
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible():
            if isinstance(each, QDialog):
                each.reject()
            else:
                each.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def click(widget: QAbstractButton | QComboBox, asked: Asked) -> None:
    """Click as a person does: a choice is opened and another one taken."""
    widget.setFocus()
    if isinstance(widget, QComboBox):
        down = widget.currentIndex() < widget.count() - 1
        QTest.keyClick(widget, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        return
    # A menu holds the click until it is closed: whatever waits is put away from within.
    if isinstance(widget, SignButton):
        stood(widget)  # it signs once what is signed stood to be read
    waiting = QTimer(interval=20)
    waiting.timeout.connect(asked.answer_menu)
    waiting.start()
    QTest.keyClick(widget, Qt.Key.Key_Space)
    waiting.stop()


def walk(
    qtbot: QtBot, window: MainWindow, page_name: str, asked: Asked, done: set[str]
) -> Iterator[str]:
    """Names of the controls of a page that do nothing; `done` takes the names of all.

    What one click opened is clicked next. The page is made again only when nothing new is on it,
    or when a click seemed to do nothing, which what was clicked before may have caused.
    """
    anew = True
    while True:
        if anew:
            fresh(qtbot, window, page_name)
        each = _next(window.pages[page_name], page_name, done)
        if each is None and anew:
            return
        anew = each is None
        if each is None:
            continue
        name, same = f"{page_name}: {told(each)}", told(each)
        done.add(name)
        if acts(qtbot, window, page_name, each, asked):
            continue
        fresh(qtbot, window, page_name)
        again = [one for one in controls(window.pages[page_name]) if told(one) == same]
        if not again or not acts(qtbot, window, page_name, again[0], asked):
            yield name


def _next(page: QWidget, name: str, done: set[str]) -> QAbstractButton | QComboBox | None:
    for each in controls(page):
        if f"{name}: {told(each)}" not in done and not _offers_nothing(each):
            return each
    return None


def acts(
    qtbot: QtBot, window: MainWindow, page_name: str, control: QAbstractButton | QComboBox,
    asked: Asked,
) -> bool:  # fmt: skip
    """Click; whether anything is seen of it. What it opened is closed."""
    control.setFocus()
    own = control if isinstance(control, QComboBox) else None  # another choice must lead to more
    before = seen(window, own), asked.count, window.client.preferences
    click(control, asked)
    after = rest(qtbot, window, before[0], own)
    changed = (after, asked.count, window.client.preferences) != before
    closed(window)
    if window.stack.currentWidget() is not window.pages[page_name]:
        window.go(page_name)
        rest(qtbot, window)
    return changed


def fresh(qtbot: QtBot, window: MainWindow, page_name: str) -> None:
    window.build()
    window.go(page_name)
    rest(qtbot, window)


def rest(
    qtbot: QtBot,
    window: MainWindow,
    before: list[str] | None = None,
    beside: QWidget | None = None,
) -> list[str]:
    """What is seen once it stays; what shows nothing new gets time, for the lane may come late."""
    settle(qtbot, window)
    for _ in range(3):
        if before is not None and seen(window, beside) != before:
            break
        qtbot.wait(10)
        settle(qtbot, window)
    return seen(window, beside)


def _offers_nothing(control: QAbstractButton | QComboBox) -> bool:
    if isinstance(control, QComboBox):
        return control.count() < 2
    one_of = control.autoExclusive() or _is_one_of(control)
    return control.isChecked() and one_of  # the one that is chosen already


def _is_one_of(control: QAbstractButton) -> bool:
    group = cast("QButtonGroup | None", control.group())
    return group is not None and group.exclusive()


EMPTY: Final = frozenset(
    [f"{name}: DropDown 'Which'" for name in ("inbox", "review", "findings", "statements")]
    + ["report: DropDown 'Days'", "report: DropDown 'Language of the pages'"]
)
"""Choices of headquarters' home, of lists in which nothing is."""
READ_LATER: Final = frozenset({"mission: DropDown 'Laptop'", "report: DropDown 'Kind'"})
"""Choices of forms, which are read when the form is sent."""


def filled(laptop: Laptop) -> None:
    """Something on every page, done with and withdrawn, too."""
    _, school = laptop.log("a bang", "a school")
    laptop.sign(Retraction(target=school.hash, reason="entered twice"))
    wrong = [(name, Message("It is damaged."), Message("Ask for it again.")) for name in "ab"]
    notices.refused(laptop.store, wrong, laptop.now)
    session = Session(store=laptop.store, pack=laptop.pack)
    done, _ = notices.listing(session, language="en", zone="Europe/Kyiv", now=laptop.now)
    notices.mark_done(session, done.name, done=True, now=laptop.now)
    laptop.sign(heard())
    laptop.sign(laptop.photo(jpeg()))


def alone(
    window: MainWindow,
    name: str,
    asked: Asked,
    takes: tuple[type, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Have the window make one page only, which is quicker; what it asks of others is noted."""

    def only(state: HomeState) -> list[PlannedPage]:
        return [each for each in plan(state) if each.name == name]

    connect = window._connect

    def listening(page: Page) -> None:
        connect(page)
        page.requested.connect(partial(asked.note, takes=takes))

    monkeypatch.setattr(shell, "plan", only)
    monkeypatch.setattr(window, "_connect", listening)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("who", "idle"), [("Lynx 1", frozenset()), ("headquarters", EMPTY | READ_LATER)]
)
def test_every_control_of_every_page_does_something(
    qtbot: QtBot,
    ready: Ready,
    start: Start,
    unlock: Unlock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    who: str,
    idle: frozenset[str],
) -> None:
    home = ready.copy(who, tmp_path)
    if who != "headquarters":
        with opened(home) as laptop:
            filled(laptop)
    asked = Asked(monkeypatch)
    window = unlock(start(home))
    takes = tuple(kind for each in window._plan for kind in each.make.takes)
    nothing, done = list[str](), set[str]()
    for name in [each for each in window.pages if each != "map"]:
        alone(window, name, asked, takes, monkeypatch)
        nothing += walk(qtbot, window, name, asked, done)
    assert not set(nothing) - idle, "\n".join(nothing)
    assert len(done) > 30


def test_every_control_does_something_where_there_is_something_to_judge(
    qtbot: QtBot, start: Start, unlock: Unlock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desks = Desks(tmp_path / "mission", now=datetime.now(UTC).replace(microsecond=0))
    desks.found("Owl", desks.heard("Lynx"), desks.heard("Crow"))
    desks.laptops["Kite"].sign(Observation(kind="statement", party="B", note="Shelling of Zolote"))
    desks.close()
    home = desks.mission.folder / "Kite"
    asked = Asked(monkeypatch)
    window = unlock(start(home))
    takes = tuple(kind for each in window._plan for kind in each.make.takes)
    nothing, done = list[str](), set[str]()
    for name in ("review", "findings", "statements", "handover"):
        alone(window, name, asked, takes, monkeypatch)
        nothing += walk(qtbot, window, name, asked, done)
    assert not set(nothing) - {"statements: DropDown 'Which'"}, "\n".join(nothing)  # none is closed
    walked = "\n".join(done)
    for each in (
        "review: SignButton",
        "findings: PushButton 'Read it 1'",
        "statements: PushButton",
    ):
        assert each in walked


def dead_controls(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on the page *Transfer* is made with a button and a choice that do nothing."""
    build: Callable[[], None] = window.build

    def with_a_dead_one() -> None:
        build()
        page = window.pages["transfer"]
        layout = page.layout()
        assert layout is not None
        layout.addWidget(QPushButton("Dead"))
        choice = DropDown()
        choice.addItems(["One", "Two"])
        layout.addWidget(choice)

    monkeypatch.setattr(window, "build", with_a_dead_one)
    window.build()


def test_a_control_that_does_nothing_is_found(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Asked(monkeypatch)
    alone(window, "transfer", asked, (), monkeypatch)
    dead_controls(window, monkeypatch)
    found = list(walk(qtbot, window, "transfer", asked, set()))
    assert found == ["transfer: QPushButton 'Dead'", "transfer: DropDown ''"]
