"""The rail with its groups and keys, and the palette that goes to pages and actions."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fieldapp.ui.base.base_page import Client, Page
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.shell import window as window_
from fieldapp.ui.shell.go_to import Destination, GoTo, matching
from fieldapp.ui.shell.plan import PlannedPage
from fieldapp.ui.shell.window import MainWindow
from tests.ui.by_keys import log_map, press
from tests.ui.conftest import WAIT_MS, settle
from tests.ui.walk import clipped, faults, unnamed

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Log", "Records", "Send and receive", "Map", "Settings")


def found(typed: str, titles: tuple[str, ...] = NAMES) -> list[str]:
    places = [Destination(title, print, number=n) for n, title in enumerate(titles, 1)]
    return [each.title for each in matching(places, typed)]


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("", list(NAMES)),
        ("rec", ["Records", "Send and receive"]),  # a name that begins so comes first
        ("RECEIVE", ["Send and receive"]),
        ("4", ["Map"]),
        ("5", ["Settings"]),
        ("45", []),
        ("ьфз", ["Map"]),  # the keys m, a, p where the keyboard is Ukrainian or Russian
        ("куі", []),
        ("куы", []),
        ("куіщ", []),
        ("q", []),
    ],
)
def test_part_of_a_name_or_a_number_finds_a_page(typed: str, titles: list[str]) -> None:
    assert found(typed) == titles


@pytest.mark.parametrize("typed", ["нал", "yfk", "НАЛ"])
def test_a_name_is_found_on_the_other_layout(typed: str) -> None:
    assert found(typed, ("Журнал", "Налаштування")) == ["Налаштування", "Журнал"]


def press_key_of(window: MainWindow, layouts: str) -> None:
    """Ctrl and the key K, on a keyboard with these layouts."""
    shortcuts = {tuple(each.keys()): each for each in window.findChildren(QShortcut)}
    shortcut = next(each for keys, each in shortcuts.items() if QKeySequence("Ctrl+K") in keys)
    keys = [QKeySequence(f"Ctrl+{layout}") for layout in layouts]
    assert set(keys) <= set(shortcut.keys())
    # What Qt sends to the owner of a shortcut: "ambiguous" where two of its keys fit one press.
    QApplication.sendEvent(shortcut, QShortcutEvent(keys[0], shortcut, len(keys) > 1))


def open_palettes() -> list[GoTo]:
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if isinstance(each, GoTo) and each.isVisible()]


def palette() -> GoTo:
    (opened,) = open_palettes()
    return opened


def rows(opened: GoTo) -> list[str]:
    return [opened.list.item(n).text() for n in range(opened.list.count())]


@pytest.mark.parametrize("layouts", ["K", "Л", "KЛ"])
def test_the_palette_goes_to_a_page(qtbot: QtBot, window: MainWindow, layouts: str) -> None:
    press_key_of(window, layouts)
    opened = palette()
    assert QApplication.focusWidget() is opened.line
    assert not [*unnamed(opened), *clipped(opened)]
    assert rows(opened)[:2] == ["1  Log   Ctrl+1", "2  Records   Ctrl+2"]
    QTest.keyClicks(opened.line, "sett")
    assert rows(opened) == ["6  Settings   Ctrl+6"] or rows(opened)[0].endswith("Settings   Ctrl+8")
    assert "Settings" in opened.line.accessibleDescription()
    QTest.keyClick(opened.line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.stack.currentWidget() is window.pages["settings"]
    assert not open_palettes()


def test_arrows_choose_and_escape_closes(qtbot: QtBot, window: MainWindow) -> None:
    press(window, "Go to…")
    opened = palette()
    QTest.keyClick(opened.line, Qt.Key.Key_Up)
    assert opened.line.accessibleDescription() == "1  Log   Ctrl+1"
    QTest.keyClick(opened.line, Qt.Key.Key_Down)
    assert opened.line.accessibleDescription() == "2  Records   Ctrl+2"
    QTest.keyClick(opened.line, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.pages["log"]
    press(window, "Go to…")
    opened = palette()
    QTest.keyClick(opened.line, Qt.Key.Key_Down)
    QTest.keyClick(opened.line, Qt.Key.Key_Enter)
    settle(qtbot, window)
    assert window.stack.currentWidget() is window.pages["records"]


def test_the_palette_presses_a_button_of_the_page(qtbot: QtBot, window: MainWindow) -> None:
    window.go("settings")
    settle(qtbot, window)
    window.search()
    opened = palette()
    assert "Wipe this laptop…" not in rows(opened)  # what destroys is pressed where it stands
    QTest.keyClicks(opened.line, "lock")
    assert "Lock   Ctrl+Shift+L" in rows(opened)
    QTest.keyClicks(opened.line, " nowhere")
    assert not rows(opened)
    assert opened.nothing.isVisible()
    QTest.keyClick(opened.line, Qt.Key.Key_Return)
    assert opened.isVisible()
    opened.close()
    window.go("log")
    window.pages["log"].line.setText("")  # type: ignore[attr-defined]
    window.search()
    opened = palette()
    QTest.keyClicks(opened.line, "review and")
    QTest.keyClick(opened.line, Qt.Key.Key_Return)
    trouble = window.pages["log"].trouble
    assert trouble.text().startswith("Nothing is told yet")


def test_what_is_typed_right_behind_the_key_of_the_log_stands_in_its_line(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go("records")
    settle(qtbot, window)
    keyboard = window.windowHandle()
    QTest.keyClick(keyboard, Qt.Key.Key_1, CONTROL)
    for key in (Qt.Key.Key_7, Qt.Key.Key_Space, Qt.Key.Key_E):
        QTest.keyClick(keyboard, key)
    assert window.shown == "log"
    page = window.pages["log"]
    assert isinstance(page, LogPage)
    assert page.line.text() == "7 e"


def test_pages_have_keys_in_their_order(qtbot: QtBot, window: MainWindow) -> None:
    names = list(window.pages)
    for number, name in enumerate(names, 1):
        QTest.keyClick(window, Qt.Key(ord(str(number))), CONTROL)
        showing = partial(lambda page: window.stack.currentWidget() is page, window.pages[name])
        qtbot.waitUntil(showing, timeout=WAIT_MS)
    settle(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert window.stack.currentWidget() is window.pages[names[0]]
    QTest.keyClick(window, Qt.Key.Key_PageUp, CONTROL)
    assert window.stack.currentWidget() is window.pages[names[-1]]
    settle(qtbot, window)


def many(standing: object) -> list[PlannedPage]:
    """Twenty pages in four groups."""

    class Plain(Page):
        def __init__(self, client: Client) -> None:
            super().__init__(client, "A page")

    groups = ("Work", "Review", "Mission", "System")
    return [
        PlannedPage(f"page {n}", groups[n // 5], f"A page, number {n + 1}", Plain)
        for n in range(20)
    ]


def test_twenty_pages_have_room(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: log_map(window) is not None, timeout=WAIT_MS)
    monkeypatch.setattr(window_, "plan", many)
    window.build()
    assert (window.width(), window.height()) == (1366, 768)
    qtbot.wait(50)
    assert not faults(window)
    headings = [each.text() for each in window.rail.findChildren(QLabel, "group")]
    assert headings == ["Work", "Review", "Mission", "System"]
    assert "Ctrl+1…9" in {each.text().split()[-1] for each in window.rail.findChildren(QLabel)}
    for name in (*window.pages, "page 0"):
        window.go(name)
        button = window.rail.buttons[name]
        assert not button.visibleRegion().isEmpty(), name
        assert button.visibleRegion().boundingRect().height() == button.height(), name
    window.search()
    opened = palette()
    QTest.keyClicks(opened.line, "17")
    assert rows(opened) == ["17  A page, number 17   System"]
    QTest.keyClick(opened.line, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.pages["page 16"]
