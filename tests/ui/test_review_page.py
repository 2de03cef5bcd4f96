"""The review page by keys alone: walked, decided, undone, signed deliberately, on any layout."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldapp.app.desk import decisions
from fieldapp.app.desk.decisions import Decision
from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger import record, roster
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.record import Review
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime
from fieldapp.store.records import feeds, reviews_and_findings
from fieldapp.ui.base.page_requests import LinkRecord
from fieldapp.ui.desk import queue_words
from fieldapp.ui.desk.review_page import ReviewPage
from fieldapp.ui.desk.signing_list import SigningList
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.map.side_panel import _columns
from fieldapp.ui.records.papers.record_paper import document
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.records.task_card import TaskFields
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.widgets.signing_preview import BEAT_MS, BEATS
from tests.support.homes import seen
from tests.support.mission import Laptop
from tests.ui.by_hand import press, rest, texts
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.homes import Ready, prefer, stored
from tests.ui.laptop import opened
from tests.ui.test_map_page import take_in
from tests.ui.walk import faults

Shown = Callable[[int], tuple[MainWindow, ReviewPage]]
KEY_S, THINK_S, READ_S = 0.28, 1.35, 4.0
"""A key, a decision of the keystroke-level model; reading one item, a guess."""


@pytest.fixture
def shown(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> Shown:
    """The queue of a supervisor who holds a monitor's observations."""

    def open_(count: int) -> tuple[MainWindow, ReviewPage]:
        supervisor = ready.copy("Heron 1", tmp_path)
        with opened(home) as lynx, opened(supervisor) as heron:
            for number in range(count):
                lynx.sign(bangs(number))
            hand_over(lynx, heron)
        window = unlock(start(supervisor))
        window.go("review")
        page = window.pages["review"]
        assert isinstance(page, ReviewPage)
        rest(qtbot, window)
        return window, page

    return open_


def bangs(number: int) -> Observation:
    """As many bangs as no other has: equal ones may be one that was entered twice."""
    return seen(f"bang {number}", count=Count(low=number + 1, high=number + 1))


def hand_over(lynx: Laptop, heron: Laptop) -> None:
    """The supervisor holds the monitor's feed, as headquarters passes it on."""
    head = feeds.head(lynx.store, lynx.kid)
    assert head is not None
    raws = feeds.records(lynx.store, lynx.kid, 0, head.seq)
    take_in(heron.store, [record.parse(raw) for raw in raws])


NONE = Qt.KeyboardModifier.NoModifier


def key(page: ReviewPage, pressed: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    page.window().activateWindow()
    QTest.keyClick(QApplication.focusWidget() or page.table, pressed, modifier)


def letter(page: ReviewPage, pressed: str) -> None:
    page.window().activateWindow()
    QTest.keyClicks(page.table, pressed)


def states(page: ReviewPage, qtbot: QtBot) -> list[str]:
    found: list[dict[int, str]] = []

    def read(session: Session) -> dict[int, str]:
        return reviews_and_findings.review_states(session.store)

    page.ask(read, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return sorted(found[0].values())


def signed(page: ReviewPage, qtbot: QtBot, window: MainWindow) -> None:
    key(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(page.signing.sign.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: page.signing.sign.ready, timeout=10_000)
    QTest.keyClick(page.signing.sign, Qt.Key.Key_Return)
    rest(qtbot, window)


def test_decisions_gather_unsigned_and_are_signed_by_one_deliberate_press(
    qtbot: QtBot, shown: Shown
) -> None:
    window, page = shown(3)
    assert page.table.model().rowCount() == 3
    assert page.basis.text().startswith("Of the records here")  # nothing was received
    letter(page, "c")
    letter(page, "c")
    assert states(page, qtbot) == []
    assert "2 decided, not signed" in texts(page)
    assert not faults(window)
    page.table.setFocus()
    key(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.signing.isVisible()
    assert texts(page.signing).count("Confirmed:") == 2
    QTest.keyClick(page.signing.sign, Qt.Key.Key_Return)  # at once: it signs nothing
    qtbot.wait(BEATS * BEAT_MS // 2)
    assert states(page, qtbot) == []
    qtbot.waitUntil(lambda: page.signing.sign.ready, timeout=10_000)
    QTest.keyClick(page.signing.sign, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert states(page, qtbot) == ["confirmed", "confirmed"]
    assert page.table.model().rowCount() == 1


def test_marks_are_decided_together_and_undone(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown(4)
    letter(page, "xx")
    letter(page, "c")
    assert "2 decided, not signed" in texts(page)
    letter(page, "u")
    rest(qtbot, window)
    assert not page.tray_words.isVisible()
    kept: list[object] = []
    page.ask(decisions.tray, kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=10_000)
    assert kept == [[]]
    letter(page, "kkkkxxxx")
    letter(page, "c")
    signed(page, qtbot, window)
    assert states(page, qtbot) == ["confirmed"] * 4
    assert "Nothing waits." in texts(page)


def test_sixty_observations_are_decided_by_keys_in_ten_minutes(qtbot: QtBot, shown: Shown) -> None:
    """Three in ten are asked about; no mouse, and every key is pressed on the page."""
    window, page = shown(60)
    pressed = 0
    for number in range(60):
        if number % 10 < 7:
            letter(page, "c")
            pressed += 1
            continue
        letter(page, "q")
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, "From which side did it come, and when?")
        QTest.keyClick(line, Qt.Key.Key_Return)
        pressed += 2 + len("From which side did it come, and when?")
        assert QApplication.focusWidget() is page.table
    signed(page, qtbot, window)
    pressed += 2
    assert states(page, qtbot) == ["confirmed"] * 42 + ["questioned"] * 18
    assert "Nothing waits." in texts(page)
    minutes = (pressed * KEY_S + 60 * (THINK_S + READ_S)) / 60
    assert (pressed, round(minutes, 1)) == (764, 8.9)


@pytest.mark.parametrize(
    ("latin", "cyrillic"), [("J", "О"), ("K", "Л"), ("C", "С"), ("Q", "Й"), ("X", "Ч"), ("U", "Г")]
)
def test_the_letters_are_those_of_the_keys_on_cyrillic_layouts(
    shown: Shown, latin: str, cyrillic: str
) -> None:
    _, page = shown(1)
    (made,) = (
        each
        for each in page.table.findChildren(QShortcut)
        if {QKeySequence(latin), QKeySequence(cyrillic)} <= {*each.keys()}
    )
    assert made.isEnabled()


def test_a_question_goes_into_the_tray_with_its_words(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown(1)
    letter(page, "q")
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "From which side?")
    key(page, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert "1 decided, not signed" in texts(page)
    key(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "From which side?" in texts(page.signing)
    assert "1 decision will be signed: 2 records, as a question is" in texts(page.signing)
    signed_now = page.signing.sign
    qtbot.waitUntil(lambda: signed_now.ready, timeout=10_000)
    QTest.keyClick(signed_now, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert "2 records signed" in page.outcome.text()
    assert states(page, qtbot) == ["questioned"]


def test_a_question_asked_at_once_keeps_its_words_and_its_row(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown(3)
    second = page._listed[1].item.waiting.hash
    letter(page, "jq")  # the pane does not show the row yet
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "From which side?")
    page.refresh()
    rest(qtbot, window)
    assert QApplication.focusWidget() is line
    assert page.detail.asks
    page.table.selectRow(2)
    QTest.keyClick(line, Qt.Key.Key_Return)
    rest(qtbot, window)
    kept: list[list[Decision]] = []
    page.ask(decisions.tray, kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=10_000)
    assert [(each.target, each.note) for each in kept[0]] == [(second, "From which side?")]


def test_what_a_colleague_reviewed_meanwhile_is_still_named_before_it_is_signed(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> None:
    supervisor = ready.copy("Heron 1", tmp_path)
    with opened(home) as lynx, opened(supervisor) as heron:
        (told,) = lynx.log("a bang")
        hand_over(lynx, heron)
    with opened(ready.copy("Ibis 1", tmp_path)) as ibis:
        ibis.sign(Review(target=told.hash, state="confirmed"))
        head = feeds.head(ibis.store, ibis.kid)
        assert head is not None
        reviewed = [record.parse(raw) for raw in feeds.records(ibis.store, ibis.kid, 0, head.seq)]
    window = unlock(start(supervisor))
    window.go("review")
    page = window.pages["review"]
    assert isinstance(page, ReviewPage)
    rest(qtbot, window)
    letter(page, "c")
    page.ask(lambda session: take_in(session.store, reviewed), lambda _: None)
    window._home_moved()
    rest(qtbot, window)
    assert page.table.model().rowCount() == 0
    page.review_tray()
    assert "a bang" in texts(page.signing)
    assert "Lynx 2" in texts(page.signing)


def test_n_adds_a_note_to_what_is_decided_and_confirms_with_one(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown(2)

    def typed(pressed: str, words: str) -> None:
        letter(page, pressed)
        line = QApplication.focusWidget()
        assert line is not None
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)

    typed("n", "seen by both patrols")
    typed("d", "no")
    typed("n", "not at that hour")
    rest(qtbot, window)
    kept: list[list[Decision]] = []
    page.ask(decisions.tray, kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=10_000)
    made = sorted((each.what, each.note) for each in kept[0])
    assert made == [("confirmed", "seen by both patrols"), ("disputed", "not at that hour")]


def test_keys_lead_to_links_files_history_and_lists(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown(2)
    for pressed, told in (("e", "names no files"), ("h", "Nothing was done about it")):
        letter(page, pressed)
        assert told in texts(page)
    kinds = ("link", "finding", "statement", "task", "observation")
    for pressed, kind in zip("lfstr", kinds, strict=True):
        window.activateWindow()
        QTest.keyClicks(QApplication.focusWidget() or page, "g" + pressed)
        assert page.which.currentData() == kind
    for number, rows in ((6, 0), (1, 2)):  # no answers wait: the empty list is hidden
        window.activateWindow()
        QTest.keyClicks(QApplication.focusWidget() or page, str(number))
        assert len(page.table.texts()) == rows
    assert page.table.hasFocus()
    made = page.findChildren(QShortcut)
    chords = {each.toString() for shortcut in made for each in QShortcut.keys(shortcut)}
    assert {"G, S", "П, І", "П, Ы"} <= chords, "the same keys of other keyboards"
    rest(qtbot, window)
    letter(page, "l")
    rest(qtbot, window)
    assert window.pages["records"].isVisible()
    assert "Link with what?" in texts(window.pages["records"])


def test_all_keys_are_on_a_sheet(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown(1)
    letter(page, "?")
    assert page.sheet.isVisible()
    assert "dispute, with a reason" in texts(page.sheet)
    assert not faults(window)


def test_what_is_signed_is_listed_with_hidden_characters_as_marks(qtbot: QtBot) -> None:
    made = SigningList()
    qtbot.addWidget(made)
    made.show_lines("Sign 1", ["confirm \u202eabc"], lambda: None)
    assert made.lines.text() == "1. confirm ⟨U+202E⟩abc"


def test_m_shows_where_it_is_on_the_map(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown(2)
    page.table.selectRow(1)
    rest(qtbot, window)
    (note,) = re.findall(r"Note: bang \d", texts(page))  # of the one beside the list
    letter(page, "m")
    map_page = window.pages["map"]
    assert isinstance(map_page, MapPage)
    assert map_page.isVisible()
    qtbot.waitUntil(lambda: note in texts(map_page.side), timeout=WAIT_MS)
    assert "no place" not in texts(map_page)


def revoked(session: Session) -> None:
    """The roster says that the monitor's laptop is trusted up to its newest record."""
    pack = pack_of(session)
    lynx = next(each for each in pack.roster.devices if each.call_sign == "Lynx 2")
    head = feeds.head(session.store, lynx.kid)
    assert head is not None
    gone = replace(
        lynx,
        revoked_at=lynx.valid_from,
        revoked_log_size=1,
        last_good=FeedPoint(head.seq, head.hash),
    )
    session.pack = replace(pack, roster=roster.changed(pack.roster, [gone]))


def test_a_laptop_that_is_trusted_no_more_is_told_wherever_its_record_is_read(
    qtbot: QtBot, shown: Shown
) -> None:
    window, page = shown(2)
    page.ask(revoked, lambda _: None)
    window.go("records")
    rest(qtbot, window)
    records = window.pages["records"]
    assert isinstance(records, RecordsPage)
    assert "⚠ laptop revoked" in records.table.texts()[0][3]
    told = "⚠ Lynx 2 is trusted no more."
    assert told in texts(records.detail)
    assert records.papers.one is not None
    records.papers.copy()
    assert told in QGuiApplication.clipboard().text()
    assert told in document(records.papers.one, "UTC", mission="", made="").toPlainText()
    (_, what) = _columns()
    row = records.model.row(0)
    assert row is not None
    assert what.text(row).startswith("⚠ laptop revoked")
    records.linking.choose_numbers(records.papers.found.numbers)
    rest(qtbot, window)
    assert "Lynx 2 · ⚠ laptop revoked" in texts(records.detail)
    press(records.detail, "Ask who signed it…")
    rest(qtbot, window)
    assert "No question reaches Lynx 2" in texts(records.detail)
    press(records.detail, "Cancel")
    press(records.detail, "Give a task…")
    rest(qtbot, window)
    (fields,) = records.detail.findChildren(TaskFields)
    assert "Name who gets it" in texts(records.detail)
    assert "trusted no more" in fields.to.error
    QTest.keyClicks(fields.to.line, "Lynx 2")
    qtbot.waitUntil(lambda: "nothing is sent to it" in fields.to.error, timeout=WAIT_MS)


def test_a_laptop_that_is_trusted_no_more_is_told_in_row_pane_and_by_the_key(
    qtbot: QtBot, shown: Shown
) -> None:
    window, page = shown(1)
    assert page.table.texts()[0][0] == ""
    page.ask(revoked, lambda _: page.refresh())
    rest(qtbot, window)
    assert page.table.texts()[0][0] == "⚠"
    assert "its laptop is trusted no more" in page.table.texts()[0][-1]
    assert "Lynx 2 is trusted no more. This is from before" in texts(page.detail)
    letter(page, "q")
    assert "No question reaches a laptop" in page.trouble.text()
    assert not page.detail.asks
    letter(page, "?")
    assert "⚠   urgent, or of a laptop that is trusted no more" in texts(page.sheet)
    key(page, Qt.Key.Key_Escape)
    letter(page, "c")
    signed(page, qtbot, window)
    assert states(page, qtbot) == ["confirmed"]


def test_in_the_largest_text_what_waits_and_how_late_are_seen_whole(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> None:
    supervisor = ready.copy("Heron 1", tmp_path)
    with opened(home) as lynx, opened(supervisor) as heron:
        lynx.log("a bang")
        hand_over(lynx, heron)
    prefer(supervisor, replace(stored(supervisor), size="largest", language="uk"))
    window = unlock(start(supervisor))
    window.resize(1366, 768)
    window.go("review")
    page = window.pages["review"]
    assert isinstance(page, ReviewPage)
    rest(qtbot, window)
    table, due = page.table, datetime(2026, 3, 1, tzinfo=UTC)
    late = queue_words.left_words(due, due + timedelta(hours=13))
    assert table.fontMetrics().horizontalAdvance(late) < table.columnWidth(1) - 6
    assert not table.isColumnHidden(2)
    assert not faults(window)


def test_a_reason_that_this_version_does_not_know_is_shown_as_it_is() -> None:
    assert queue_words.why_words("post", "en") == "odd: Post"
    assert queue_words.why_words("from_a_newer_one", "en") == "from a newer one"


def test_a_suggested_link_is_a_row_of_its_own_that_leads_to_the_links(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> None:
    supervisor = ready.copy("Heron 1", tmp_path)
    with opened(home) as lynx, opened(supervisor) as heron:
        twin = replace(seen("bangs"), what=("explosion",), time=EventTime(start=lynx.now))
        first, second = lynx.sign(twin), lynx.sign(twin)
        hand_over(lynx, heron)
    window = unlock(start(supervisor))
    window.go("review")
    page = window.pages["review"]
    assert isinstance(page, ReviewPage)
    rest(qtbot, window)
    page.which.setCurrentIndex(page.which.findData("suggestion"))
    rest(qtbot, window)
    assert page.table.model().rowCount() == 1
    told = texts(page.detail)
    assert "may be entered twice, strong, with 1 other" in told
    assert "It may belong to" in told
    letter(page, "c")
    assert "Enter opens it" in texts(page)  # nobody confirms a suggestion
    page.which.setCurrentIndex(0)
    rest(qtbot, window)
    assert page.table.model().rowCount() == 3
    kinds = [each.item.waiting.kind for each in page._listed]
    page.table.selectRow(kinds.index("observation"))
    letter(page, "x")  # the observation alone is marked, not what is suggested of it
    letter(page, "c")
    assert "1 decided, not signed" in texts(page)
    page.which.setCurrentIndex(page.which.findData("suggestion"))
    assert not faults(window)
    page.table.setFocus()
    with qtbot.waitSignal(page.requested) as asked:
        key(page, Qt.Key.Key_Return)
    assert asked.args == [LinkRecord(second.hash)]
    assert first.hash != second.hash
