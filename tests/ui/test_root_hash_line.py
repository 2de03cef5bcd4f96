"""The root hash from paper is typed in groups, and each fault is said while it is typed."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.setup.root_hash_line import RootHashLine

ROOT_HASH = "0123456789abcdef" * 4
PRINTED = " ".join(ROOT_HASH[at : at + 8] for at in range(0, 64, 8))


@pytest.fixture
def asked(qtbot: QtBot) -> RootHashLine:
    made = RootHashLine()
    qtbot.addWidget(made)
    made.show()
    made.line.setFocus()
    return made


def type_letter(asked: RootHashLine, letter: str) -> None:
    """A key of any layout, which QTest has none for."""
    key = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter
    )
    QApplication.sendEvent(asked.line, key)


def test_digits_stand_in_the_groups_of_the_paper(asked: RootHashLine) -> None:
    assert asked.said.text() == "0 of 64 digits"
    QTest.keyClicks(asked.line, ROOT_HASH[:20])
    assert asked.line.text() == "01234567 89abcdef 0123"
    assert asked.said.text() == "20 of 64 digits"
    QTest.keyClicks(asked.line, " " + ROOT_HASH[20:])  # who types the spaces may
    assert asked.line.text() == PRINTED
    assert asked.said.text() == "All 64 digits are there."
    assert asked.text == ROOT_HASH
    entered = QSignalSpy(asked.entered)
    QTest.keyClick(asked.line, Qt.Key.Key_Return)
    assert entered.count() == 1


def test_digits_are_mended_in_the_middle(asked: RootHashLine) -> None:
    QApplication.clipboard().setText(f"{ROOT_HASH[:32]}\n{ROOT_HASH[32:]}")
    asked.line.paste()
    assert asked.line.text() == PRINTED
    asked.line.setCursorPosition(9)  # behind the first space
    QTest.keyClick(asked.line, Qt.Key.Key_Backspace)
    assert asked.line.text().startswith("01234568 9abcdef0")
    assert asked.line.cursorPosition() == 7
    QTest.keyClicks(asked.line, "7")
    assert asked.line.text() == PRINTED
    asked.line.setCursorPosition(8)  # before it
    QTest.keyClick(asked.line, Qt.Key.Key_Delete)
    assert asked.line.text().startswith("01234567 9abcdef0")
    QTest.keyClicks(asked.line, "8")
    assert asked.text == ROOT_HASH


def test_what_is_no_digit_is_said_at_once_with_its_group(asked: RootHashLine) -> None:
    QTest.keyClicks(asked.line, ROOT_HASH[:9])
    type_letter(asked, "с")  # the Cyrillic letter, which looks like a digit
    assert "“с” in group 2 is a Cyrillic letter." in asked.said.text()
    assert "Switch the keyboard to Latin letters" in asked.said.text()
    assert asked.line.property("wrong")
    QTest.keyClick(asked.line, Qt.Key.Key_Backspace)
    assert asked.said.text() == "9 of 64 digits"
    assert not asked.line.property("wrong")
    QTest.keyClicks(asked.line, "O")
    assert "“o” in group 2 is no digit" in asked.said.text()
    QTest.keyClick(asked.line, Qt.Key.Key_Backspace)
    QTest.keyClicks(asked.line, ROOT_HASH)
    assert "These are 73." in asked.said.text()
