"""Passphrases in the window: offered, refused, typed as meant, and not kept."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldapp.app.home import passphrase_strength
from fieldapp.store.keys import keystore
from fieldapp.ui.base import texts
from fieldapp.ui.setup.unlock_page import UnlockPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.widgets.new_passphrase import NewPassphrase
from tests.ui.by_keys import press, type_into, words
from tests.ui.conftest import WAIT_MS, Start, settle


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Whatever language an earlier test left."""
    texts.choose("en")


def test_words_are_offered_and_have_to_be_typed_once(qtbot: QtBot) -> None:
    asked = NewPassphrase(lambda: None)
    qtbot.addWidget(asked)
    asked.show()
    first = asked.offered.text()
    assert len(first.split()) == 6
    press(asked, "Other words")
    offered = asked.offered.text()
    assert offered != first
    press(asked, "Take these words")
    assert asked.text == offered
    assert "Strong" in words(asked)
    assert "differ" in asked.wrong()
    type_into(asked, "The same passphrase again", offered)
    assert not asked.wrong()


def test_what_is_typed_is_shown_while_somebody_wants_it(qtbot: QtBot) -> None:
    asked = NewPassphrase(lambda: None)
    qtbot.addWidget(asked)
    asked.show()
    QTest.keyClicks(asked.first, "amber")
    assert asked.first.displayText() != "amber"
    QTest.keyClick(asked.shown, Qt.Key.Key_Space)
    assert asked.first.displayText() == "amber"
    asked.clear()
    QTest.keyClicks(asked.first, "amber")
    assert asked.first.displayText() != "amber"


@pytest.mark.parametrize("weak", ["Monitor2026!", "qwertyuiop[]", "password password password"])
def test_what_would_be_guessed_is_refused(qtbot: QtBot, weak: str) -> None:
    asked = NewPassphrase(lambda: None)
    qtbot.addWidget(asked)
    asked.first.setText(weak)
    asked.second.setText(weak)
    assert "too weak" in asked.wrong()


@pytest.mark.parametrize(
    ("key", "modifier", "told"),
    [
        ("a", Qt.KeyboardModifier.NoModifier, "The keyboard gives Latin letters."),
        ("A", Qt.KeyboardModifier.ShiftModifier, "The keyboard gives Latin letters."),
        ("A", Qt.KeyboardModifier.NoModifier, "Caps Lock is on."),
        ("ї", Qt.KeyboardModifier.NoModifier, "The keyboard gives Cyrillic letters."),
    ],
)
def test_what_the_keyboard_gives_is_told_at_unlock(
    start: Start, home: Path, key: str, modifier: Qt.KeyboardModifier, told: str
) -> None:
    program = start(home)
    assert program.window is not None
    page = program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    # QTest types Latin letters alone.
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, modifier, key)
    QApplication.sendEvent(page.line, pressed)
    assert told in words(page)
    assert ("Caps Lock" in words(page)) == ("Caps" in told)


def test_the_passphrase_is_not_kept_after_unlocking(qtbot: QtBot, start: Start, home: Path) -> None:
    secret = passphrase_strength.generated()
    keystore.change_passphrase(home / "keystore", "correct horse battery staple", secret)
    program = start(home)
    assert program.window is not None
    page = program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    page.line.setText(secret)
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    del page
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    assert isinstance(program.window, MainWindow)
    settle(qtbot, program.window)
    qtbot.wait(0)
    lines = [each for each in QApplication.allWidgets() if isinstance(each, QLineEdit)]
    typed = [each.text() for each in lines]
    assert secret not in typed
    assert not holders(hash(secret))


def holders(wanted: int) -> list[object]:
    """What refers to a text, known by its hash alone, so that this search does not hold it."""
    gc.collect()
    return [
        each
        for each in gc.get_objects()
        if any(type(held) is str and hash(held) == wanted for held in gc.get_referents(each))
    ]


def test_a_passphrase_that_is_kept_would_be_found() -> None:
    secret = passphrase_strength.generated()
    keeping = [secret]
    assert any(each is keeping for each in holders(hash(secret)))
