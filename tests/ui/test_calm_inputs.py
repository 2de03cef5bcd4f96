"""The wheel scrolls; it changes nothing that it happens to be over."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

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
