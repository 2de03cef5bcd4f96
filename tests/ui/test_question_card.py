"""A question about an own entry stands on the page Log, and is answered there, offline."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.app.home.session import Session
from fieldapp.app.records import task_signing, tasks
from fieldapp.errors import StoreError
from fieldapp.ledger.record import Task
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.mission import Laptop
from tests.ui.by_hand import press, rest, sign, texts
from tests.ui.by_keys import stood
from tests.ui.conftest import Start, Unlock
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_inbox_page import asked, send
from tests.ui.test_signing_is_deliberate import enter
from tests.ui.walk import faults

Open = Callable[[], tuple[MainWindow, LogPage]]


@pytest.fixture
def shown(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> Open:
    def open_() -> tuple[MainWindow, LogPage]:
        with opened(home) as lynx, opened(ready.copy("Heron 1", tmp_path)) as heron:
            asked(lynx, heron)
        window = unlock(start(home))
        page = window.pages["log"]
        assert isinstance(page, LogPage)
        rest(qtbot, window)
        return window, page

    return open_


def states(page: LogPage, qtbot: QtBot) -> list[tuple[str, str, int]]:
    found: list[list[tasks.GivenTask]] = []
    pack = page.client.standing.pack
    assert pack is not None
    page.ask(lambda session: tasks.received(session.store, pack.roster), found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return [(each.state, each.note, len(each.results)) for each in found[0]]


def test_a_question_is_answered_in_words_on_the_log_page(qtbot: QtBot, shown: Open) -> None:
    window, page = shown()
    told = texts(page.questions)
    assert "Heron 1 asks about your entry: Which side?" in told
    assert "Zolote" in told
    assert not faults(window)
    page.line.textEdited.emit("")  # what was told before is gone
    press(page.questions, "Answer in words…")
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "The southern side")
    sign(page.questions, "Sign the answer")
    rest(qtbot, window)
    assert states(page, qtbot) == [("done", "The southern side", 0)]
    assert not page.questions.isVisible()
    assert page.done.isVisible()
    assert "Signed as number" in page.done.text()
    assert page.line.hasFocus()


@pytest.mark.parametrize("repeat", [True, False])
def test_enter_that_is_held_or_bounces_signs_no_answer(
    qtbot: QtBot, shown: Open, *, repeat: bool
) -> None:
    """It shows in words what will be signed; a fresh one, once that has stood, signs it."""
    window, page = shown()
    press(page.questions, "Answer in words…")
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "The southern side")
    for number in range(25):  # as long as what is shown has to stand, and longer
        at = QApplication.focusWidget()
        assert at is not None
        enter(at, repeat=repeat and number > 0)
        QTest.qWait(30)
    assert states(page, qtbot) == [("open", "", 0)]
    assert "Answer: The southern side" in texts(page.questions)
    at = QApplication.focusWidget()
    assert at is not None
    stood(at)
    QTest.keyClick(at, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert states(page, qtbot) == [("done", "The southern side", 0)]


def test_i_cannot_say_wants_a_reason(qtbot: QtBot, shown: Open) -> None:
    window, page = shown()
    press(page.questions, "I cannot say…")
    press(page.questions, "Show it in words")
    assert states(page, qtbot) == [("open", "", 0)]
    press(page.questions, "Cancel")
    rest(qtbot, window)
    assert "Which side?" in texts(page.questions)


def test_a_correction_is_the_answer(qtbot: QtBot, shown: Open) -> None:
    window, page = shown()
    press(page.questions, "Correct the entry…")
    rest(qtbot, window)
    page.form.edited.emit("count", "3")
    page.review()
    rest(qtbot, window)
    qtbot.waitUntil(lambda: page.signing_review.sign.ready, timeout=10_000)
    page.signing_review.sign.click()
    rest(qtbot, window)
    ((state, _, results),) = states(page, qtbot)
    assert (state, results) == ("done", 1)
    assert not page.questions.isVisible()


def test_a_correction_is_signed_although_its_answer_fails(
    qtbot: QtBot, shown: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = shown()
    press(page.questions, "Correct the entry…")
    rest(qtbot, window)
    page.form.edited.emit("count", "3")
    page.review()
    rest(qtbot, window)
    qtbot.waitUntil(lambda: page.signing_review.sign.ready, timeout=10_000)

    def full(*_: object, **__: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(task_signing, "sign_own", full)
    page.signing_review.sign.click()
    rest(qtbot, window)
    assert not page.trouble.isVisible()
    assert page.form.isVisible()  # the next entry, not the one that was signed
    assert not page._draft.target
    assert states(page, qtbot) == [("open", "", 0)]


def test_what_is_typed_stays_when_another_question_comes(
    qtbot: QtBot, shown: Open, ready: Ready, tmp_path: Path
) -> None:
    window, page = shown()
    press(page.questions, "Answer in words…")
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "The southern ")
    pack = page.client.standing.pack
    assert pack is not None

    def come(session: Session) -> None:
        with opened(ready.copy("Heron 1", tmp_path / "again")) as heron:
            lynx = Laptop(session.store, pack.mission, now=heron.now, pack=pack)
            send(lynx, heron, Task(recipient=lynx.kid, kind="question", text="How far?"))

    page.ask(come, lambda _: page.questions.refresh())
    rest(qtbot, window)
    assert len(states(page, qtbot)) == 2
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "side")
    sign(page.questions, "Sign the answer")
    rest(qtbot, window)
    assert ("done", "The southern side", 0) in states(page, qtbot)
    assert "How far?" in texts(page.questions)


def test_without_a_question_nothing_stands_there(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    window = unlock(start(home))
    rest(qtbot, window)
    page = window.pages["log"]
    assert isinstance(page, LogPage)
    assert not page.questions.isVisible()


def test_the_oldest_of_several_comes_first(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> None:
    with opened(home) as lynx, opened(ready.copy("Heron 1", tmp_path)) as heron:
        (first,) = lynx.log("a bang")
        for text in ("Which side?", "How far?"):
            question = Task(recipient=lynx.kid, kind="question", text=text, about=(first.hash,))
            send(lynx, heron, question)
    window = unlock(start(home))
    rest(qtbot, window)
    page = window.pages["log"]
    assert isinstance(page, LogPage)
    assert "Which side?" in texts(page.questions)
    assert "and 1 more" in texts(page.questions)
