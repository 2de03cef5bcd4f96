"""The inbox by keys: what came is counted, read, opened, answered and done with."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.app.exchange import carrier_receive
from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.records import fetching, notices, tasks
from fieldapp.ledger import feed
from fieldapp.ledger.record import Patrol, Review, Task
from fieldapp.store.devices import roster_rows
from fieldapp.store.records import feeds, letters, notice_rows
from fieldapp.sync.carrier import carried_outbox
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.inbox.inbox_page import InboxPage
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.mission import Laptop
from tests.ui.by_hand import choose, press, rest, sign_typed, texts
from tests.ui.by_keys import keys, strike
from tests.ui.conftest import Start, Unlock
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.walk import faults

Open = Callable[[Callable[[Laptop, Laptop], object]], tuple[MainWindow, InboxPage]]


@pytest.fixture
def shown(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> Open:
    """The inbox of a monitor, after a supervisor did something about the monitor's records."""

    def open_(before: Callable[[Laptop, Laptop], object]) -> tuple[MainWindow, InboxPage]:
        with opened(home) as lynx, opened(ready.copy("Heron 1", tmp_path)) as heron:
            before(lynx, heron)
        window = unlock(start(home))
        window.go("inbox")
        page = window.pages["inbox"]
        assert isinstance(page, InboxPage)
        rest(qtbot, window)
        return window, page

    return open_


def send(lynx: Laptop, heron: Laptop, *bodies: Review | Task) -> None:
    """What the supervisor signs comes to the monitor as letters."""
    assert heron.pack is not None
    roster = heron.pack.roster
    # A letter comes with the entry of whoever wrote it.
    wrote = roster_rows.entries(heron.store, roster.version)[heron.kid]
    roster_rows.put(lynx.store, {heron.kid: wrote}, roster.version)
    for body in bodies:
        letter = feed.admit_letter(
            heron.sign(body).raw,
            roster=roster,
            mission=lynx.mission,
            kid=lynx.kid,
            own=lambda target: feeds.is_own(lynx.store, target),
            now=heron.now,
        )
        assert letters.add(lynx.store, letter, received_at=heron.now)


def test_in_the_largest_text_the_due_time_is_whole_and_who_it_is_from_gives_way(
    qtbot: QtBot, shown: Open, home: Path
) -> None:
    preferences.write_look(home, Preferences(size="largest", language="uk"))

    def tasked(lynx: Laptop, heron: Laptop) -> None:
        due = lynx.now + timedelta(days=1)
        send(lynx, heron, Task(recipient=lynx.kid, kind="other", text="Look again", due=due))

    window, page = shown(tasked)
    window.resize(1366, 768)
    rest(qtbot, window)
    table = page.table
    due = [column.name for column in page.table.rows.columns].index("due")
    assert not table.isColumnHidden(due)
    wide = table.fontMetrics().horizontalAdvance(table.texts()[0][due])
    assert table.columnWidth(due) > wide
    assert table.isColumnHidden(due + 1)
    assert not faults(window)


def questioned(lynx: Laptop, heron: Laptop) -> None:
    for note in ("a bang", "a school"):
        (record,) = lynx.log(note)
        send(lynx, heron, Review(target=record.hash, state="questioned", note=f"Of {note}?"))


def confirmed(lynx: Laptop, heron: Laptop) -> None:
    """Their start of a patrol, which is no observation."""
    begun = lynx.sign(Patrol(action="start", team="1"))
    send(lynx, heron, Review(target=begun.hash, state="confirmed", note="seen"))


def asked(lynx: Laptop, heron: Laptop) -> None:
    first, *_ = lynx.log("a bang", "a school")
    send(
        lynx,
        heron,
        Task(recipient=lynx.kid, kind="question", text="Which side?", about=(first.hash,)),
    )


def badge(window: MainWindow) -> str:
    return window.rail.buttons["inbox"].accessibleName()


def test_the_key_of_the_page_works_with_a_badge_on_it(qtbot: QtBot, shown: Open) -> None:
    window, _page = shown(questioned)
    assert badge(window) == "Inbox, 1 unread"
    window.go("log")
    number = window.rail.buttons["inbox"].text()[0]
    QTest.keyClick(window.windowHandle(), Qt.Key(ord(number)), Qt.KeyboardModifier.ControlModifier)
    assert window.shown == "inbox"


def key(page: InboxPage, pressed: Qt.Key) -> None:
    page.window().activateWindow()
    at = QApplication.focusWidget()
    assert at is page.table
    QTest.keyClick(at, pressed)


def test_a_question_by_review_is_counted_on_the_rail_until_it_is_read(
    qtbot: QtBot, shown: Open
) -> None:
    window, page = shown(questioned)
    assert badge(window) == "Inbox, 1 unread"  # the first one is in the pane
    assert "Of a school?" in texts(page.detail)
    assert "Heron 1" in texts(page.detail)
    key(page, Qt.Key.Key_J)
    rest(qtbot, window)
    assert "Of a bang?" in texts(page.detail)
    assert badge(window) == "Inbox"
    key(page, Qt.Key.Key_K)
    rest(qtbot, window)
    assert "Of a school?" in texts(page.detail)
    assert not faults(window)


def test_only_an_observation_is_to_be_corrected(shown: Open) -> None:
    _window, page = shown(confirmed)
    assert "Review: confirmed" in texts(page.detail)
    choices = [each.text() for each in page.detail.findChildren(QPushButton)]
    assert "Correct the record…" not in choices
    assert any(each.startswith("Open the record") for each in choices)


def test_enter_opens_the_record_that_it_is_about(qtbot: QtBot, shown: Open) -> None:
    window, page = shown(questioned)
    key(page, Qt.Key.Key_Down)
    rest(qtbot, window)
    key(page, Qt.Key.Key_Return)
    rest(qtbot, window)
    records = window.pages["records"]
    assert isinstance(records, RecordsPage)
    assert records.isVisible()
    assert "a bang" in texts(records.detail)
    assert "Of a bang?" in texts(records.detail)
    listed = records.model.row(records.table.currentIndex().row())
    assert listed is not None
    assert listed.hash == records._shown


def test_what_is_done_with_leaves_the_list_and_stays_among_everything(
    qtbot: QtBot, shown: Open
) -> None:
    window, page = shown(questioned)
    key(page, Qt.Key.Key_D)
    rest(qtbot, window)
    assert [row[4].split(" · ")[0] for row in page.table.texts()] == ["Of a bang?"]
    choose(page.which, True)
    rest(qtbot, window)
    assert [row[0] for row in page.table.texts()] == ["✓", ""]
    page.table.setFocus()
    page.table.selectRow(0)
    key(page, Qt.Key.Key_D)
    rest(qtbot, window)
    assert [row[0] for row in page.table.texts()] == ["", ""]


def test_news_of_who_is_trusted_stay_to_do_until_a_person_is_done_with_them(
    qtbot: QtBot, shown: Open
) -> None:
    def revoked(lynx: Laptop, _heron: Laptop) -> None:
        for kind, content in (
            (notices.EVIDENCE, {"sha256": "ab" * 32, "word": fetching.LARGE}),
            (notices.PACK, {"version": 14, "revoked": ["Heron 1"]}),
        ):
            notice_rows.add(lynx.store, kind, content, lynx.now)

    def listed() -> list[str]:
        window.go("log")
        window.go("inbox")
        rest(qtbot, window)
        return [row[1] for row in page.table.texts()]

    window, page = shown(revoked)
    both = ["Mission pack version 14", "Evidence that you asked for"]
    assert "No longer trusted: Heron 1" in texts(page.detail)
    key(page, Qt.Key.Key_J)  # both were read
    rest(qtbot, window)
    assert badge(window) == "Inbox"
    assert listed() == both
    key(page, Qt.Key.Key_D)
    rest(qtbot, window)
    assert listed() == both[:1]  # the one in the pane


def test_a_confirmation_is_done_with_once_a_person_came_to_it(qtbot: QtBot, shown: Open) -> None:
    def confirmed(lynx: Laptop, heron: Laptop) -> None:
        for note in ("a bang", "a school"):
            (record,) = lynx.log(note)
            send(lynx, heron, Review(target=record.hash, state="confirmed", note=f"Of {note}"))

    window, page = shown(confirmed)
    assert "Of a school" in texts(page.detail)  # nobody chose it
    assert badge(window) == "Inbox, 2 unread"
    key(page, Qt.Key.Key_J)
    rest(qtbot, window)
    assert badge(window) == "Inbox, 1 unread"
    window.go("log")
    window.go("inbox")
    rest(qtbot, window)
    assert ["Of a school" in row[4] for row in page.table.texts()] == [True]
    key(page, Qt.Key.Key_D)
    rest(qtbot, window)
    assert "Nothing is left to do" in texts(page)


def test_a_question_is_answered_in_words_there(qtbot: QtBot, shown: Open, home: Path) -> None:
    window, page = shown(asked)
    key(page, Qt.Key.Key_A)
    rest(qtbot, window)
    at = QApplication.focusWidget()
    assert at is not None
    strike(at, "From the east")
    sign_typed(at)
    rest(qtbot, window)
    assert "Nothing is left to do" in texts(page)
    assert "Signed: done" in page.outcome.text()
    window.close()
    with opened(home) as lynx:
        assert lynx.pack is not None
        (task,) = tasks.received(lynx.store, lynx.pack.roster)
        assert (task.state, task.note) == ("done", "From the east")


def test_a_question_is_answered_by_correcting_its_record(qtbot: QtBot, shown: Open) -> None:
    window, page = shown(asked)
    press(page.detail, "Correct the record…")
    rest(qtbot, window)
    log = window.pages["log"]
    assert isinstance(log, LogPage)
    assert log.isVisible()
    keys(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, window)
    assert "Reason: asked by Heron 1" in texts(log)


def test_done_does_not_stand_for_an_answer(qtbot: QtBot, shown: Open) -> None:
    window, page = shown(asked)
    key(page, Qt.Key.Key_D)
    rest(qtbot, window)
    assert "done by answering it" in page.outcome.text()
    assert page.table.rows.rowCount() == 1


def test_what_was_refused_is_told_with_what_to_do(
    qtbot: QtBot, shown: Open, tmp_path: Path
) -> None:
    def refused(lynx: Laptop, _heron: Laptop) -> None:
        outbox = carried_outbox.folder_of(lynx.store, tmp_path / "stick")
        outbox.mkdir(parents=True)
        (outbox / "000000000001-x000000000009.letters").write_bytes(b"not sealed")
        carrier_receive.receive(lynx.store, tmp_path / "stick", now=lynx.now)

    _, page = shown(refused)
    assert page.table.texts()[0][1] == "Refused"
    assert "000000000001-x000000000009.letters" in texts(page.detail)
    assert not faults(page)


def test_an_empty_inbox_says_so(shown: Open) -> None:
    window, page = shown(lambda _lynx, _heron: None)
    assert "Nothing came yet" in texts(page)
    assert badge(window) == "Inbox"


def test_a_doubted_record_is_marked_in_its_row_and_found_by_a_choice(
    qtbot: QtBot, shown: Open
) -> None:
    def before(lynx: Laptop, heron: Laptop) -> None:
        questioned(lynx, heron)
        lynx.log("nobody asks about this")

    window, _ = shown(before)
    window.go("records")
    records = window.pages["records"]
    assert isinstance(records, RecordsPage)
    rest(qtbot, window)
    assert ["questioned" in row[3] for row in records.table.texts()] == [False, True, True]
    choose(records.filters.review, "doubted")
    rest(qtbot, window)
    assert records.model.rowCount() == 2
