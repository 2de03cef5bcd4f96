"""The wheel scrolls; it changes nothing that it happens to be over."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from fieldapp.ui.base.basics import button
from fieldapp.ui.shell.window import MainWindow
from tests.ui.conftest import Start, Unlock, settle
from tests.ui.homes import Ready


@pytest.mark.parametrize("who", ["Lynx 2", "headquarters"])
def test_the_wheel_over_a_list_or_a_number_changes_nothing_on_any_page(
    qtbot: QtBot, ready: Ready, start: Start, unlock: Unlock, tmp_path, who: str
) -> None:
    window = unlock(start(ready.copy(who, tmp_path)))
    turned = 0
    for name in window.pages:
        window.go(name)
        settle(qtbot, window)
        for each in fields(window):
            each.setFocus()
            before = value(each)
            turn(each)
            assert value(each) == before, each.accessibleName()
            turned += 1
    assert turned > 5


def fields(window: MainWindow) -> list[QComboBox | QSpinBox]:
    found: list[QComboBox | QSpinBox] = []
    found += window.findChildren(QComboBox)
    found += window.findChildren(QSpinBox)
    return [each for each in found if each.isVisible() and each.isEnabled()]


def value(field: QComboBox | QSpinBox) -> int:
    return field.currentIndex() if isinstance(field, QComboBox) else field.value()


def turn(field: QComboBox | QSpinBox) -> None:
    for down in (-120, -120, 120):
        at = QPointF(field.rect().center())
        event = QWheelEvent(
            at, field.mapToGlobal(at), QPoint(), QPoint(0, down), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, event)


def test_enter_presses_the_button_that_has_the_focus_once(qtbot: QtBot) -> None:
    pressed: list[str] = []
    plain = button("Go on", lambda: pressed.append("plain"))
    danger = button("Throw it away", lambda: pressed.append("danger"), name="danger")
    for each in (plain, danger):
        qtbot.addWidget(each)
        QTest.keyClick(each, Qt.Key.Key_Return)
        QTest.keyClick(each, Qt.Key.Key_Enter)
    assert pressed == ["plain", "plain"]
    QTest.keyClick(danger, Qt.Key.Key_Space)
    assert pressed[2:] == ["danger"]


def test_a_held_enter_presses_a_button_once(qtbot: QtBot) -> None:
    pressed: list[str] = []
    plain = button("Go on", lambda: pressed.append("plain"))
    qtbot.addWidget(plain)
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    for kind, at, repeat in [(press, 1000, False), (press, 1700, True), (release, 1740, False),
                             (press, 1741, False), (release, 1780, False)]:  # fmt: skip
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeat)
        event.setTimestamp(at)
        QApplication.sendEvent(plain, event)
    assert pressed == ["plain"]
