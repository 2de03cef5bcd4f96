"""A person at a page: keys on what is seen, by the words on it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.widgets.signing_preview import SignButton
from tests.ui.by_keys import stood
from tests.ui.conftest import settle

READ_BACK = 500  # looks for the words of what is read back first


def rest(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until all that one thing leads to has come back."""
    for _ in range(4):
        settle(qtbot, window)
        qtbot.wait(20)


def press(within: QWidget, text: str) -> None:
    """Press the one button that is called so."""
    buttons = [each for each in within.findChildren(QAbstractButton) if each.isVisible()]
    found = [each for each in buttons if text in (each.text(), each.accessibleName())]
    assert len(found) == 1, [each.text() for each in buttons]
    assert found[0].isEnabled(), text
    stood(found[0])
    found[0].setFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Space)


def sign(within: QWidget, text: str) -> None:
    """Have shown in words what a card asks, and sign it by the button that is called so."""
    press(within, "Show it in words")
    for _ in range(READ_BACK):
        if any(e.text() == text and e.isVisible() for e in within.findChildren(SignButton)):
            break
        QTest.qWait(10)
    press(within, text)


def sign_typed(line: QWidget) -> None:
    """Enter behind what was typed shows what will be signed; once it has stood, Enter signs it."""
    QTest.keyClick(line, Qt.Key.Key_Return)
    at = line.window().focusWidget()
    for _ in range(READ_BACK):
        if isinstance(at, SignButton):
            break
        QTest.qWait(10)
        at = line.window().focusWidget()
    assert isinstance(at, SignButton), at
    stood(at)
    QTest.keyClick(at, Qt.Key.Key_Return)


def texts(within: QWidget) -> str:
    """All labels that are seen, as they are read."""
    found = [each for each in within.findChildren(QLabel) if each.isVisible()]
    return "\n".join(each.text().replace("\u200b", "") for each in found)


def choose(box: QComboBox, value: object) -> None:
    """Choose by keys."""
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(value)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def type_into(within: QWidget, text: str) -> QWidget:
    """Type where the focus is; the line."""
    line = within.focusWidget()
    assert line is not None
    QTest.keyClicks(line, text)
    return line
