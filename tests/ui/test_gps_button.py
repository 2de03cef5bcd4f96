"""The receiver on the log page: off by default, taken over by a key, doubted, never by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.app.home.preferences import Preferences
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.gps_receivers import Gpsd
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import prefer, stored


@pytest.fixture
def daemon() -> Iterator[Gpsd]:
    made = Gpsd()
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, start: Start, unlock: Unlock, home: Path, daemon: Gpsd) -> LogPage:
    prefer(home, Preferences(receiver=daemon.address))
    window = unlock(start(home))
    window.activateWindow()
    QTest.qWaitForWindowActive(window, WAIT_MS)
    made = window.pages["log"]
    assert isinstance(made, LogPage)
    return made


def press(page: LogPage, key: Qt.Key) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, key)


def said(qtbot: QtBot, page: LogPage, daemon: Gpsd, words: str, **fix: float) -> None:
    """The receiver says something until the button shows it."""

    def shown() -> bool:
        daemon.fix(**fix)
        return words in page.gps.text()

    qtbot.waitUntil(shown, timeout=WAIT_MS)


def test_it_is_off_until_somebody_turns_it_on(window: MainWindow) -> None:
    page = window.pages["log"]
    assert isinstance(page, LogPage)
    assert "off" in page.gps.text()
    assert page.gps.address == ""


def test_a_key_that_finds_no_position_says_so(qtbot: QtBot, page: LogPage, daemon: Gpsd) -> None:
    said(qtbot, page, daemon, "no fix yet", mode=1)
    press(page, Qt.Key.Key_F7)
    assert "F7 takes no position over. GPS: no fix yet." in page.trouble.text()
    said(qtbot, page, daemon, "±7 m")
    press(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "(gps)" in page.form.fields["post"].text, timeout=WAIT_MS)
    assert not page.trouble.text()
    said(qtbot, page, daemon, "fix lost", mode=1)


def test_its_position_is_taken_over_by_a_key_with_source_and_accuracy(
    qtbot: QtBot, page: LogPage, daemon: Gpsd
) -> None:
    said(qtbot, page, daemon, "±7 m")
    assert page.form.fields["post"].text == ""  # not by itself
    QTest.keyClicks(page.line, "3 expl NE 3-5km heard 1412")
    press(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "(gps)" in page.form.fields["post"].text, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page._soon.isActive(), timeout=WAIT_MS)
    seen = page._parsed.observation
    assert seen is not None
    assert seen.post is not None
    assert (seen.post.source, seen.post.accuracy_m) == ("gnss", 7)
    assert "from the receiver" in page.form.fields["post"].reading


def test_a_jump_is_told_and_leaves_a_told_post_alone(
    qtbot: QtBot, page: LogPage, daemon: Gpsd
) -> None:
    said(qtbot, page, daemon, "±7 m")
    QTest.keyClicks(page.line, '@"OP 3 = 48.4353, 38.2205" 3 expl ')
    said(qtbot, page, daemon, "jumped", lat=48.55)
    post = page.form.fields["post"]
    qtbot.waitUntil(lambda: post.text == "OP 3 = 48.4353, 38.2205", timeout=WAIT_MS)
    press(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "48.55" in post.text, timeout=WAIT_MS)
    assert "unreliable: jumped 12.8 km" in page._draft.edits["post"]
    qtbot.waitUntil(lambda: "position jumped" in page.writing.warned.text(), timeout=WAIT_MS)
    assert "no accuracy" not in page.writing.warned.text()  # it gave one
    assert "in doubt: it jumped" in post.reading


def test_a_jump_asks_once_more_before_it_is_signed(
    qtbot: QtBot, page: LogPage, daemon: Gpsd
) -> None:
    said(qtbot, page, daemon, "±7 m")
    QTest.keyClicks(page.line, "3 expl NE 3-5km heard 1412")
    said(qtbot, page, daemon, "jumped", lat=44.6)
    press(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "44.6" in page.form.fields["post"].text, timeout=WAIT_MS)
    page.review()
    review = page.signing_review
    qtbot.waitUntil(review.go_back.hasFocus, timeout=WAIT_MS)
    assert review.sign.text() == "Sign it all the same"
    shown_first = review.first.text().count("satellite position in doubt: it jumped")
    assert shown_first == 1  # though it is far from every place, which is said behind it
    assert "⚠ Far from every place" in review.first.text()
    assert "position jumped" in review.warned.text()
    press(page, Qt.Key.Key_Return)  # who presses on goes back, and signs nothing
    assert page.left.currentIndex() == 0
    said(qtbot, page, daemon, "jumped", lat=44.6)
    page.gps.accept()
    said(qtbot, page, daemon, "±7 m", lat=44.6)
    press(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "±7m (gps)" in page.form.fields["post"].text, timeout=WAIT_MS)
    page.review()
    qtbot.waitUntil(lambda: review.sign.ready, timeout=WAIT_MS)
    assert review.sign.text().startswith("Sign ")


def test_a_post_far_from_the_receiver_is_pointed_out(
    qtbot: QtBot, page: LogPage, daemon: Gpsd
) -> None:
    QTest.keyClicks(page.line, '@"48.55, 38.2205" 3 expl ')
    said(qtbot, page, daemon, "±7 m")
    qtbot.waitUntil(
        lambda: "12.8 km from this post" in page.writing.elsewhere.text(), timeout=WAIT_MS
    )


def test_turning_it_off_is_remembered(
    qtbot: QtBot, page: LogPage, daemon: Gpsd, home: Path
) -> None:
    said(qtbot, page, daemon, "±7 m")
    page.gps._menu.aboutToShow.emit()
    off = next(each for each in page.gps._menu.actions() if each.text() == "Off")
    off.trigger()
    assert "off" in page.gps.text()
    window = page.window()
    assert isinstance(window, MainWindow)
    settle(qtbot, window)
    assert stored(home).receiver == ""
