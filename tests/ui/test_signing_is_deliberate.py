"""Only a fresh press on what was painted and has stood signs; contradictions ask first."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.entry.draft import Draft
from fieldapp.app.records import record_detail
from fieldapp.app.records.read import Purpose
from fieldapp.ui.base.page_requests import ContinueDraft
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.widgets.signing_preview import BEAT_MS
from tests.ui.by_hand import press, texts
from tests.ui.conftest import WAIT_MS
from tests.ui.test_log_page import LINE, Key, Typist

FRESH = False
REPEAT = True
KYIV = "Europe/Kyiv"
QUIET = 'NTR time="1 Mar 2026 1800-2200" @Svitlodarsk'
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def beat_ms() -> int:
    return BEAT_MS


@pytest.fixture
def typist(qtbot: QtBot, window: MainWindow) -> Typist:
    return Typist(qtbot, window)


def enter(at: QWidget, *, repeat: bool) -> None:
    """Enter goes down, as the window system says it; it does not come up."""
    down = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, NO_KEYS, "\r", repeat)
    QApplication.sendEvent(at, down)


@pytest.mark.parametrize("repeat", [REPEAT, FRESH])
def test_enter_that_is_held_down_signs_nothing(typist: Typist, repeat: bool) -> None:
    """With the mark of a repeat and without it, as some window systems send it."""
    typist.type(LINE)
    for number in range(40):
        enter(typist.focus(), repeat=repeat and number > 0)
        QTest.qWait(30)
    assert typist.signed() == []
    assert typist.page.trouble.text() == ""
    typist.press(Key.Key_Return)  # a fresh one, once it has stood
    assert len(typist.signed()) == 1


def test_repeats_that_an_x_server_sends_as_strokes_sign_nothing(typist: Typist) -> None:
    """The first repeat comes 660 ms after the press: the review has stood long enough by then."""
    typist.type(LINE)
    stroke(typist, QEvent.Type.KeyPress, 1000)
    wait_for_sign(typist)
    for number in range(20):
        at = 1660 + 40 * number
        stroke(typist, QEvent.Type.KeyRelease, at)
        stroke(typist, QEvent.Type.KeyPress, at + 1)
        QTest.qWait(700 if number < 2 else 5)
    assert typist.signed() == []
    stroke(typist, QEvent.Type.KeyRelease, 3000)
    wait_for_sign(typist)
    stroke(typist, QEvent.Type.KeyPress, 4000)  # a fresh one
    assert len(typist.signed()) == 1
    for number in range(3):  # it is held: the empty line is no mistake of anybody's
        at = 4660 + 40 * number
        stroke(typist, QEvent.Type.KeyRelease, at)
        stroke(typist, QEvent.Type.KeyPress, at + 1)
    assert typist.page.trouble.text() == ""


def wait_for_sign(typist: Typist) -> None:
    """Wait until the next press signs: what is loaded for the first review may take a second."""
    for _ in range(100):
        QTest.qWait(100)
        if typist.page.signing_review.sign.ready:
            return
    raise AssertionError("The review was never ready.")


def stroke(typist: Typist, kind: QEvent.Type, at_ms: int) -> None:
    """Half a stroke of Enter, at a time of the window system's clock."""
    event = QKeyEvent(kind, Key.Key_Return, NO_KEYS, "\r", False)
    event.setTimestamp(at_ms)
    QApplication.sendEvent(typist.focus(), event)


def test_two_strokes_of_a_bouncing_key_only_open_the_review(typist: Typist) -> None:
    typist.type(LINE)
    for _ in range(2):
        QTest.keyClick(typist.focus(), Key.Key_Return)
    assert typist.page.signing_review.isVisible()
    assert typist.signed() == []


def test_a_stroke_that_waited_while_the_window_was_busy_signs_nothing(typist: Typist) -> None:
    typist.type(LINE)
    QTest.keyClick(typist.focus(), Key.Key_Return)
    sign = typist.page.signing_review.sign
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(sign, QKeyEvent(kind, Key.Key_Return, NO_KEYS, "\r"))
    time.sleep(1)  # the window does nothing meanwhile
    assert typist.signed() == []
    assert typist.page.signing_review.isVisible()


def test_what_was_not_painted_cannot_be_signed(typist: Typist, qtbot: QtBot) -> None:
    typist.type(LINE)
    typist.window.setUpdatesEnabled(False)
    QTest.keyClick(typist.focus(), Key.Key_Return)
    qtbot.wait(900)
    sign = typist.page.signing_review.sign
    assert not sign.ready
    sign.click()
    assert typist.signed() == []


def test_the_key_of_the_button_and_a_click_wait_as_well(typist: Typist) -> None:
    typist.type(LINE)
    for _ in range(3):
        keys = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(typist.focus(), Key.Key_Return, keys)
    typist.page.line.setFocus()
    QTest.keyClick(typist.page.line, Key.Key_Return)
    QTest.mouseClick(typist.page.signing_review.sign, Qt.MouseButton.LeftButton)
    assert typist.signed() == []


def test_a_long_review_is_turned_by_keys(typist: Typist) -> None:
    typist.type(LINE)
    typist.page._edited("note", "\n".join(f"line {number}" for number in range(90)))
    QTest.keyClick(typist.page.line, Key.Key_Return)
    (area,) = typist.page.signing_review.findChildren(QScrollArea)
    QTest.qWait(50)
    typist.press(Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    typist.press(Key.Key_PageUp)
    assert area.verticalScrollBar().value() == 0


def answered(typist: Typist) -> None:
    """Until the review has heard what contradicts it."""
    typist.rest()
    typist.qtbot.waitUntil(lambda: not typist.page.signing_review.sign._held, timeout=WAIT_MS)


def test_an_observation_within_a_quiet_watch_is_asked_about(typist: Typist) -> None:
    typist.type(QUIET)
    typist.sign()
    typist.type("3 expl NE heard 1 Mar 2026 1900 @Svitlodarsk")
    QTest.keyClick(typist.focus(), Key.Key_Return)
    answered(typist)
    shown = texts(typist.page.signing_review)
    assert "This contradicts what you signed" in shown
    assert "Number 1" in shown
    assert "18:00 – 22:00" in shown
    assert "3 explosions" in shown
    sign = typist.page.signing_review.sign
    assert not sign.hasFocus()
    typist.press(Key.Key_Return)
    assert len(typist.signed()) == 1
    typist.press(Key.Key_Escape)
    assert typist.page.line.hasFocus()
    typist.press(Key.Key_Return)
    answered(typist)
    press(typist.page.signing_review, "Sign it all the same")
    assert len(typist.signed()) == 2


def test_a_quiet_watch_over_what_was_signed_is_asked_about(typist: Typist) -> None:
    typist.type("3 expl NE heard 1 Mar 2026 1900 @Svitlodarsk")
    typist.sign()
    typist.type(QUIET)
    QTest.keyClick(typist.focus(), Key.Key_Return)
    answered(typist)
    assert "You signed what was heard or seen there" in texts(typist.page.signing_review)


@pytest.mark.parametrize(
    "line",
    [
        "3 expl NE heard 1 Mar 2026 1900 @Zolote",
        "3 expl NE heard 1 Mar 2026 2201 @Svitlodarsk",
        'NTR time="1 Mar 2026 2200-2300" @Svitlodarsk',
    ],
)
def test_another_post_or_time_is_no_contradiction(typist: Typist, line: str) -> None:
    typist.type(QUIET)
    typist.sign()
    typist.type(line)
    typist.sign()
    assert len(typist.signed()) == 2


def correct(typist: Typist, reason: str) -> None:
    """Go on with a correction of the newest record, as the records page asks for it."""
    target = typist.newest().hash
    found = typist.lane(
        lambda s: record_detail.detail(s, target, purpose=Purpose.PANEL, language="en", zone=KYIV)
    )
    typist.page.fulfil(ContinueDraft(record_detail.correction(found, reason), ""))
    typist.rest()


def test_a_correction_is_seen_as_one_from_the_first_moment(typist: Typist) -> None:
    typist.type(LINE)
    typist.sign()
    correct(typist, "counted again")
    bar = typist.page.correcting
    assert bar.isVisible()
    assert bar.words.text.startswith("Correcting number 1: 3 explosions")
    assert not typist.page.done.isVisible()
    typist.put("count", "4")
    typist.page.line.setFocus()
    typist.press(Key.Key_Return)
    review = typist.page.signing_review
    assert review.heading.text() == "This will be signed as a correction of number 1"
    assert review.changed.text() == "How many: 3  →  4"
    typist.press(Key.Key_Return)
    typist.rest()
    assert not bar.isVisible()
    # The next entry is from the same post, as before the correction.
    assert typist.page._draft == Draft(carried={"post": "Svitlodarsk"})


def test_a_correction_can_be_stopped_and_taken_up_again(typist: Typist) -> None:
    typist.type(LINE)
    typist.sign()
    correct(typist, "counted again")
    typist.put("count", "4")
    press(typist.page.correcting, "Stop correcting")
    typist.rest()
    assert not typist.page.correcting.isVisible()
    assert typist.page._draft.empty
    press(typist.page.recovered, "Take it back")
    typist.rest()
    offered = typist.offered()
    assert offered is not None
    assert len(typist.signed()) == 1


def test_what_was_being_typed_is_kept_when_a_correction_begins(typist: Typist) -> None:
    typist.type(LINE)
    typist.sign()
    typist.type("7 bursts")
    correct(typist, "counted again")
    offered = typist.offered()
    assert offered is not None
    assert any("7 bursts" in each.accessibleName() for each in offered.findChildren(QWidget))
