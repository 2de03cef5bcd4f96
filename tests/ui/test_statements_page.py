"""The page of statements: what is due first, two columns, the next step as one button."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ledger.bodies.judging_bodies import Answer
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime
from fieldapp.ui.desk.statements_page import StatementsPage
from fieldapp.ui.records.task_card import WhomField
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.widgets.signing_preview import SignButton
from tests.support.homes import place, seen
from tests.ui.by_hand import press, rest, sign, texts
from tests.ui.by_keys import stood
from tests.ui.conftest import Start, Unlock
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.walk import faults


@pytest.fixture
def shown(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> tuple[MainWindow, StatementsPage]:
    """An officer's page with a statement of today, and what the mission itself logged there."""
    officer = ready.copy("Ibis 1", tmp_path)
    with opened(officer) as ibis:
        at = EventTime(start=ibis.now)
        zolote = place(48.5, 38.5, "Zolote")
        ibis.sign(
            Observation(
                kind="statement", party="B", note="Shelling of Zolote", time=at, site=zolote,
                quantity="27 attacks",
            )
        )  # fmt: skip
        ibis.sign(seen("a bang", time=at, post=zolote))
    window = unlock(start(officer))
    window.go("statements")
    page = window.pages["statements"]
    assert isinstance(page, StatementsPage)
    rest(qtbot, window)
    return window, page


def test_what_they_say_stands_beside_what_was_observed_and_is_not_added(
    shown: tuple[MainWindow, StatementsPage],
) -> None:
    window, page = shown
    told = texts(page.detail)
    assert "They say" in told
    assert "27 attacks" in told
    assert "It was: 20" in told  # when, too
    assert "We observed" in told
    assert "It proves nothing of what they say." in told
    assert "To be looked into" in told
    assert "left" in page.table.texts()[0][0]
    assert not faults(window)


def test_the_next_step_is_one_button_until_nothing_is_left(
    qtbot: QtBot, shown: tuple[MainWindow, StatementsPage]
) -> None:
    window, page = shown
    press(page.detail, "Acknowledge it…")
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "letter 12")
    sign(page.detail, "Sign")
    rest(qtbot, window)
    assert "acknowledged" in texts(page.detail)
    assert "letter 12" in texts(page.detail)
    press(page.detail, "Ask a patrol to look…")
    assert "Call sign or team" in texts(page.detail)
    # Enter goes on from either field, and who is not known is said before anything is signed.
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "look at the bridge")
    whom = page.detail.findChild(WhomField)
    assert isinstance(whom, WhomField)
    QTest.keyClicks(whom.to.line, "Nobody")
    QTest.keyClick(whom.to.line, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert whom.to.error
    assert page.detail.findChild(SignButton) is None


def test_the_key_of_the_next_step_asks_for_it(
    qtbot: QtBot, shown: tuple[MainWindow, StatementsPage]
) -> None:
    window, page = shown
    page.window().activateWindow()
    QTest.keyClicks(page.table, "n")
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "letter 12")
    page.refresh()
    window._home_moved()
    rest(qtbot, window)
    assert "Acknowledged to the party" in texts(page.detail)
    sign(page.detail, "Sign")
    rest(qtbot, window)
    assert "letter 12" in texts(page.detail)


def test_a_statement_is_closed_with_words_and_keeps_no_deadline_by_that(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    officer = ready.copy("Ibis 1", tmp_path)
    with opened(officer) as ibis:
        claim = ibis.sign(Observation(kind="statement", party="B", note="Shelling of Zolote"))
        for step in ("acknowledged", "told"):
            ibis.sign(Answer(target=claim.hash, state=step, note="letter 12"))
    window = unlock(start(officer))
    window.go("statements")
    rest(qtbot, window)
    page = window.pages["statements"]
    assert isinstance(page, StatementsPage)
    detail = page.detail
    press(detail, "Close it…")
    press(detail, "Show it in words")
    assert "One short sentence is needed." in texts(detail)
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "outside the area")
    sign(detail, "Sign")
    rest(qtbot, window)
    page.which.setCurrentIndex(page.which.findData(True))  # also what is closed
    rest(qtbot, window)
    told = texts(detail)
    assert "outside the area" in told
    assert "closed without inspection: " in told
    assert told.count("kept: ") == 1, "they were answered"


def test_a_statement_of_the_queue_is_acknowledged_by_keys_alone(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    officer = ready.copy("Ibis 1", tmp_path)
    with opened(officer) as ibis:
        ibis.sign(Observation(kind="statement", party="B", note="Shelling of Zolote"))
    window = unlock(start(officer))
    window.go("review")
    rest(qtbot, window)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Return):
        window.activateWindow()
        at = QApplication.focusWidget()
        assert at is not None
        stood(at)
        QTest.keyClick(at, pressed)
        rest(qtbot, window)
    page = window.pages["statements"]
    assert isinstance(page, StatementsPage)
    assert [step.name for step in page._found[0].steps] == ["received", "acknowledged"]
    assert QApplication.focusWidget() is page.table
    # It tells no time and no place: that nothing was logged "there at that time" is not known.
    assert "nothing was logged." in texts(page.detail)
    assert "Nothing was logged there" not in texts(page.detail)


def test_a_step_is_signed_about_the_statement_that_the_pane_shows(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    officer = ready.copy("Ibis 1", tmp_path)
    with opened(officer) as ibis:
        for note in ("Shelling of Zolote", "Mortars"):
            ibis.sign(Observation(kind="statement", party="B", note=note))
    window = unlock(start(officer))
    window.go("statements")
    page = window.pages["statements"]
    assert isinstance(page, StatementsPage)
    rest(qtbot, window)
    asked, other = (each.thread for each in page._listed)
    press(page.detail, "Acknowledge it…")
    press(page.detail, "Show it in words")
    (go,) = page.detail.findChildren(SignButton)
    stood(go)
    page.table.selectRow(1)
    press(page.detail, "Sign")  # the pane still shows the first
    rest(qtbot, window)
    done = {each.thread: [step.name for step in each.steps] for each in page._found}
    assert done == {asked: ["received", "acknowledged"], other: ["received"]}


def test_without_statements_the_page_says_so(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    window = unlock(start(ready.copy("Heron 1", tmp_path)))
    window.go("statements")
    rest(qtbot, window)
    assert "No statements yet." in texts(window.pages["statements"])
    window.go("review")
    rest(qtbot, window)
    assert "Nothing waits." in texts(window.pages["review"])
    assert not faults(window)


def test_a_step_is_signed_about_the_statement_that_is_shown(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    officer = ready.copy("Ibis 1", tmp_path)
    with opened(officer) as ibis:
        for party in ("A", "B"):
            ibis.sign(
                Observation(
                    kind="statement", party=party, note=f"Shelling, says {party}",
                    time=EventTime(start=ibis.now),
                )
            )  # fmt: skip
    window = unlock(start(officer))
    window.go("statements")
    page = window.pages["statements"]
    assert isinstance(page, StatementsPage)
    rest(qtbot, window)
    page.table.selectRow(0)
    rest(qtbot, window)
    said = "Shelling, says A" if "Shelling, says A" in texts(page.detail) else "Shelling, says B"
    press(page.detail, "Acknowledge it…")
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "letter 12")
    page.table.selectRow(1)  # what it says has not come yet
    page.detail.stepped.emit("acknowledged", "letter 12")
    rest(qtbot, window)
    for number in (0, 1):
        page.table.selectRow(number)
        rest(qtbot, window)
        told = texts(page.detail)
        assert ("letter 12" in told) == (said in told), told
