"""The records page through its own controls, over a real home."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.exchange.exchange_summary import STICK, Arrived, Sender, keep
from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger import roster
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.record import Patrol, Record, Retraction
from fieldapp.observation.values import Count, Place, Step
from fieldapp.store.index import effect_rows
from fieldapp.store.records import feeds
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.page_requests import ShowRecord
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.inbox.inbox_page import InboxPage
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.widgets.table_view import WINDOW
from tests.support.homes import Device, receive, seen
from tests.support.mission import Laptop
from tests.support.stored_rows import HOSTILE, heard
from tests.ui.by_hand import choose, press, rest, sign_typed, texts, type_into
from tests.ui.by_keys import stood
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_review_page import hand_over
from tests.ui.walk import faults

Open = Callable[[Callable[[Laptop], object]], tuple[MainWindow, RecordsPage]]


@pytest.fixture
def shown(qtbot: QtBot, start: Start, unlock: Unlock, home: Path) -> Open:
    """The records page of a home in which something was signed before."""

    def open_(before: Callable[[Laptop], object]) -> tuple[MainWindow, RecordsPage]:
        with opened(home) as laptop:
            before(laptop)
        window = unlock(start(home))
        window.go("records")
        page = window.pages["records"]
        assert isinstance(page, RecordsPage)
        rest(qtbot, window)
        return window, page

    return open_


def cells(page: RecordsPage, column: int) -> list[str]:
    model = page.model
    return [str(model.data(model.index(n, column))) for n in range(model.rowCount())]


def test_an_empty_list_tells_what_to_do(qtbot: QtBot, shown: Open) -> None:
    _, page = shown(lambda _: None)
    assert page.empty.isVisible()
    assert "Ctrl+1" in page.empty.text()
    QTest.keyClicks(page.filters.search, "mortar")
    qtbot.waitUntil(lambda: "Nothing matches" in page.empty.text(), timeout=WAIT_MS)


def test_the_first_row_is_shown_in_full_and_arrows_go_on(qtbot: QtBot, shown: Open) -> None:
    window, page = shown(lambda laptop: laptop.log("first note", "second note"))
    assert "second note" in texts(page.detail)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    rest(qtbot, window)
    assert "first note" in texts(page.detail)


def test_a_word_that_no_observation_has_names_those_that_are_like_it(
    qtbot: QtBot, shown: Open
) -> None:
    _, page = shown(lambda laptop: laptop.log("Стрілянина"))
    page.filters.search.setText("Стрілянна")  # these letters have no keys here
    qtbot.waitUntil(lambda: "Like it: стрілянина." in page.empty.text(), timeout=WAIT_MS)
    assert "“Стрілянна”" in page.empty.text()


def test_a_search_restricts_while_it_is_typed(qtbot: QtBot, shown: Open) -> None:
    window, page = shown(lambda laptop: laptop.log("a goat", "a school"))
    QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is page.filters.search
    QTest.keyClicks(page.filters.search, "scho")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    rest(qtbot, window)
    assert "a school" in texts(page.detail)
    assert page.count.text() == "1 row"


def test_every_type_of_record_can_be_seen(qtbot: QtBot, shown: Open) -> None:
    def sign(laptop: Laptop) -> None:
        signed = laptop.log("one")[0]
        laptop.sign(Retraction(target=signed.hash, reason="own vehicle"))
        laptop.sign(Patrol(action="start", team="Team 1"))

    window, page = shown(sign)
    assert page.model.rowCount() == 0
    page.filters.kind.setFocus()
    choose(page.filters.kind, "everything")
    rest(qtbot, window)
    assert cells(page, 4) == ["3", "2", "1", "0"]
    assert cells(page, 1)[:2] == ["Patrol started · Team 1", "Retraction: own vehicle"]
    assert not page.filters.search.isEnabled()
    assert "Patrol started" in texts(page.detail)


def test_records_of_several_laptops_say_whose_each_is(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> None:
    supervisor = ready.copy("Heron 1", tmp_path)
    with opened(home) as lynx, opened(supervisor) as heron:
        lynx.log("a bang")
        heron.log("a goat")
        hand_over(lynx, heron)
    window = unlock(start(supervisor))
    window.go("records")
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    rest(qtbot, window)
    names = [each.name for each in page.model.columns]
    number, signer = names.index("number"), names.index("signer")
    assert not page.table.isColumnHidden(signer)
    assert cells(page, number) == ["1", "1"]
    assert sorted(cells(page, signer)) == ["Heron 1", "Lynx 2"]


def test_a_span_that_cannot_be_read_is_told_at_its_field(qtbot: QtBot, shown: Open) -> None:
    window, page = shown(lambda laptop: laptop.log("one"))
    choose(page.filters.time, "span")
    QTest.keyClicks(page.filters.since.line, "someday")
    qtbot.waitUntil(lambda: "is not a time" in texts(page.filters.since), timeout=WAIT_MS)
    page.filters.since.line.selectAll()
    QTest.keyClicks(page.filters.since.line, "1 Jan 2027")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=WAIT_MS)
    rest(qtbot, window)
    assert "is not a time" not in texts(page.filters.since)


def test_a_retraction_needs_a_reason_and_stays_visible(qtbot: QtBot, shown: Open) -> None:
    window, page = shown(lambda laptop: laptop.log("one"))
    press(page.detail, "Retract…")
    press(page.detail, "Show it in words")
    assert "A reason is needed" in texts(page.detail)
    sign_typed(type_into(page.detail, "own patrol's vehicle"))
    rest(qtbot, window)
    assert window.focusWidget() is page.detail  # and not the rail
    assert page.model.rowCount() == 0
    assert "Retracted: it stays visible" in texts(page.detail)
    choose(page.filters.versions, "retracted")
    rest(qtbot, window)
    assert page.model.rowCount() == 1
    assert "Retracted" in texts(page.detail)
    assert "retracted: own patrol's vehicle" in texts(page.detail)
    assert "Neither it nor its retraction was sent" in texts(page.detail)


def test_of_a_record_that_was_sent_the_retraction_is_to_be_sent_too(
    qtbot: QtBot, shown: Open, tmp_path: Path
) -> None:
    def sealed(laptop: Laptop) -> None:
        laptop.log("one")
        laptop.seal(tmp_path)

    window, page = shown(sealed)
    press(page.detail, "Retract…")
    sign_typed(type_into(page.detail, "own vehicle"))
    rest(qtbot, window)
    assert "The retraction itself is only here: send it" in texts(page.detail)


def test_escape_leaves_a_question_alone(qtbot: QtBot, shown: Open) -> None:
    window, page = shown(lambda laptop: laptop.log("one"))
    press(page.detail, "Correct…")
    focus = page.detail.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    rest(qtbot, window)
    assert "Why?" not in texts(page.detail)
    assert page.model.rowCount() == 1


def test_a_correction_goes_on_in_the_form_with_its_reason(qtbot: QtBot, shown: Open) -> None:
    window, page = shown(lambda laptop: laptop.sign(heard()))
    press(page.detail, "Correct…")
    type_into(page.detail, "counted again")
    press(page.detail, "Go on in the form")
    log = window.pages["log"]
    assert isinstance(log, LogPage)
    assert window.stack.currentWidget() is log
    QTest.keyClicks(log.line, "4 expl")
    QTest.keyClick(log.line, Qt.Key.Key_Return)
    stood(log.signing_review.sign)
    QTest.keyClick(log.signing_review.sign, Qt.Key.Key_Return)
    rest(qtbot, window)
    window.go("records")
    rest(qtbot, window)
    assert cells(page, 3) == ["correction ○"]
    assert "corrected: counted again" in texts(page.detail)
    assert "Світлодарськ" in texts(page.detail)
    press(page.detail, "Show")
    rest(qtbot, window)
    assert "A later version has taken its place" in texts(page.detail)


def test_a_camera_s_sequence_goes_on_in_another_record(qtbot: QtBot, shown: Open) -> None:
    steps = (Step(what="projectile", count=Count(low=2, high=2)),)
    first: list[Record] = []
    window, page = shown(
        lambda laptop: first.append(laptop.sign(heard(count=None, what=(), steps=steps)))
    )
    press(page.detail, "Continue the sequence")
    log = window.pages["log"]
    assert isinstance(log, LogPage)
    rest(qtbot, window)
    assert log.form.fields["continues"].text == first[0].hash.hex()
    QTest.keyClicks(log.line, 'steps="7 expl"')
    rest(qtbot, window)
    seen = log._parsed.observation
    assert seen is not None
    assert (seen.continues, len(seen.steps)) == (first[0].hash, 1)
    assert seen.post is not None
    assert seen.post.name == "Світлодарськ"


def test_a_draft_is_in_the_list_and_can_be_gone_on_with(qtbot: QtBot, shown: Open) -> None:
    def keep(laptop: Laptop) -> None:
        session = Session(store=laptop.store, pack=laptop.pack)
        told = {"directions": "E", "distance": "2km"}
        before = dict.fromkeys(told, "")
        told_anew = Draft(line="3 expl NE 1412", edits=told, over=before)
        draft_store.keep(session, "a", told_anew, now())

    window, page = shown(keep)
    assert cells(page, 3) == ["✎ draft"]
    assert "Direction: NE" in texts(page.detail)
    assert "Distance: 2km" in texts(page.detail)
    press(page.detail, "Go on with it")
    log = window.pages["log"]
    assert isinstance(log, LogPage)
    assert log.line.text() == "3 expl NE 1412"
    window.go("records")
    rest(qtbot, window)
    press(page.detail, "Throw it away…")
    press(page.detail, "Throw it away")
    rest(qtbot, window)
    assert page.model.rowCount() == 0


def test_the_end_of_a_long_list_is_one_key_away(qtbot: QtBot, shown: Open) -> None:
    count = 12 * WINDOW

    def many(laptop: Laptop) -> None:
        with laptop.store.transaction():
            laptop.log(*(f"note {n}" for n in range(count)))

    window, page = shown(many)
    assert page.model.rowCount() == count
    fetched: list[int] = []
    page.model.wanted.connect(lambda _round, start: fetched.append(start))
    QTest.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, window)
    assert page.table.currentIndex().row() == count - 1
    assert "Note: note 0" in texts(page.detail).splitlines()
    assert len(fetched) < 5  # what lies between is never read
    header = page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(4) + 10, header.height() // 2)
    for first in ("1", str(count)):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        rest(qtbot, window)
        assert page.model.data(page.model.index(0, 4)) == first


@pytest.mark.parametrize("hostile", [HOSTILE, "\u202e" * 50, "я" * 3000, "\n" * 500, "💥" * 400])
def test_hostile_text_is_harmless_and_nothing_sticks_out(
    qtbot: QtBot, shown: Open, hostile: str
) -> None:
    def sign(laptop: Laptop) -> None:
        laptop.sign(seen(hostile))
        laptop.sign(heard(note=hostile, as_typed=((hostile[:40], hostile),)))

    window, page = shown(sign)
    assert "\u202e" not in texts(page.detail)
    assert not faults(window)
    bar = page.detail.horizontalScrollBar()
    assert bar.maximum() == 0


@pytest.mark.parametrize("hostile", [HOSTILE, "<b>bold</b>", "a & b < c", 'x" y'])
def test_a_tool_tip_is_the_text_and_never_markup(qtbot: QtBot, shown: Open, hostile: str) -> None:
    _window, page = shown(lambda laptop: laptop.sign(heard(post=Place(name=hostile[:100]))))
    tip = page.model.data(page.model.index(0, 2), Qt.ItemDataRole.ToolTipRole)
    read = QTextDocument()
    read.setHtml(tip)
    assert read.toPlainText() == page.model.data(page.model.index(0, 2))


def test_in_the_largest_text_the_state_is_seen_and_the_place_gives_way(
    shown: Open, home: Path
) -> None:
    preferences.write_look(home, Preferences(size="largest"))
    _window, page = shown(lambda laptop: laptop.sign(heard()))
    heads = [column.head for column in page.model.columns]
    seen_ = [head for n, head in enumerate(heads) if not page.table.isColumnHidden(n)]
    assert "State" in seen_
    assert "Place" not in seen_
    assert "From" not in seen_
    wide = page.table.columnWidth(heads.index("What"))
    assert wide >= 25 * page.table.fontMetrics().averageCharWidth()
    assert page.table.horizontalHeader().length() <= page.table.viewport().width()
    assert "Світлодарськ" in texts(page.detail)


def test_in_the_largest_text_filters_fold_but_those_that_restrict_and_a_button_shows_them(
    qtbot: QtBot, shown: Open, home: Path
) -> None:
    preferences.write_look(home, Preferences(size="largest", language="uk"))

    def sign(laptop: Laptop) -> None:
        seen_ = heard(weapons=())
        laptop.sign(Retraction(target=laptop.sign(seen_).hash, reason="no"))
        for number in range(9):
            laptop.sign(replace(seen_, count=Count(low=number, high=number)))

    window, page = shown(sign)
    window.resize(1366, 768)
    rest(qtbot, window)
    page.notes.aside.say("Фільтри не показували цього запису: їх відкладено.")
    rest(qtbot, window)
    assert page.notes.hidden.isVisible()
    assert page.table.viewport().height() >= 7 * page.table.rowHeight(0)
    filters = page.filters
    assert filters.unfold.isVisible()
    assert not filters.time.isVisible()
    filters.show_set_aside()
    assert filters.versions.isVisible()  # it restricts
    assert not filters.review.isVisible()
    QTest.mouseClick(filters.unfold, Qt.MouseButton.LeftButton)
    assert filters.review.isVisible()
    rest(qtbot, window)
    assert not faults(window)
    window.resize(1366, 1200)
    assert not filters.unfold.isVisible()
    QTest.mouseClick(filters.unfold, Qt.MouseButton.LeftButton)
    assert filters.review.isVisible()


def test_a_list_says_its_total_with_each_event_once(qtbot: QtBot, shown: Open) -> None:
    def sign(laptop: Laptop) -> None:
        signed = [laptop.sign(heard(count=Count(low=n, high=n), note=f"n{n}")) for n in (9, 15, 4)]
        owl = Device.numbered(9)
        owl.role = "supervisor"
        owl.begin()
        members = (signed[0].hash, signed[1].hash)
        owl.sign(Link(relation="overlap", members=members, reason="one morning"))
        receive(laptop.store, owl)

    window, page = shown(sign)
    assert page.total.isVisible()
    total = page.total.text.text()
    assert total.startswith("Ceasefire violation: 19–28, most likely 19 · Of the records here")
    QTest.keyClicks(page.filters.search, "n15")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    rest(qtbot, window)
    assert page.total.text.text().startswith("1 is counted with a linked one outside of this list")
    choose(page.filters.kind, "patrol")
    rest(qtbot, window)
    assert not page.total.isVisible()


def test_what_is_not_in_force_is_counted_with_its_reason_and_listed_by_one_press(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> None:
    supervisor = ready.copy("Heron 1", tmp_path)
    with opened(home) as lynx, opened(supervisor) as heron:
        good, *_ = lynx.log("before", "after the theft", "after it too")
        hand_over(lynx, heron)

    def revoked(session: Session) -> None:
        devices = pack_of(session).roster
        device = devices.device(good.kid)
        assert device is not None
        gone = replace(
            device,
            revoked_at=device.valid_from,
            revoked_log_size=1,
            last_good=FeedPoint(good.seq, good.hash),
        )
        effect_rows.put_roster(session.store, roster.changed(devices, [gone]))

    window = unlock(start(supervisor))
    window.go("records")
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    page.ask(revoked, lambda _: page.refresh())
    rest(qtbot, window)
    assert page.model.rowCount() == 1
    words = page.notes.hidden.text.text()
    assert "Not listed though they match: 2" in words
    assert "signed after the key was revoked: 2" in words
    QTest.keyClicks(page.filters.search, "too")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=WAIT_MS)
    assert "match: 1 (" in page.notes.hidden.text.text()
    press(page, "List them")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    rest(qtbot, window)
    assert not page.notes.hidden.isVisible()
    page.filters.search.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=WAIT_MS)
    QTest.keyClicks(page.filters.search, "goat")
    window.go("review")
    review = window.pages["review"]
    rest(qtbot, window)
    assert "2 observations are without effect and not in the queue" in texts(review)
    press(review, "List them")
    rest(qtbot, window)
    assert page.isVisible()
    assert page.model.rowCount() == 2


def test_a_record_that_the_filters_do_not_list_sets_them_aside_and_is_selected(
    qtbot: QtBot, shown: Open
) -> None:
    signed: list[Record] = []

    def sign(laptop: Laptop) -> None:
        signed.extend(laptop.log("a bang", "a goat", "a goat gone"))
        signed.append(laptop.sign(Retraction(target=signed[2].hash, reason="a dog")))
        signed.append(laptop.sign(Patrol(action="start", time=None)))

    window, page = shown(sign)
    QTest.keyClicks(page.filters.search, "bang")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    rest(qtbot, window)
    for sought, rows in ((signed[1], 2), (signed[2], 3), (signed[4], 5)):
        page.requested.emit(ShowRecord(sought.hash))
        rest(qtbot, window)
        at = page.table.currentIndex().row()
        assert page.model.rowCount() >= rows
        row = page.model.row(at)
        assert row is not None
        assert row.hash == sought.hash
        assert page.table.picked_rows == [at]
        assert "set aside" in page.notes.aside.text.text()
        press(page, "Set the filters again")
        rest(qtbot, window)
        assert page.filters.search.text() == "bang"
        assert page.model.rowCount() == 1
        assert not page.notes.aside.isVisible()
    page.requested.emit(ShowRecord(signed[0].hash))
    rest(qtbot, window)
    assert not page.notes.aside.isVisible()
    assert page.table.picked_rows == [0]


def test_what_came_names_from_whom_and_leads_to_its_records(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> None:
    supervisor = ready.copy("Heron 1", tmp_path)
    with opened(home) as lynx, opened(supervisor) as heron:
        lynx.log("a bang", "another")
        heron.log("a goat")
        after = feeds.last_row(heron.store)
        hand_over(lynx, heron)
        counts = {"observations": 2}
        came = Arrived(
            way=STICK,
            at=now(),
            logged=0,
            counts=counts,
            laptops=1,
            evidence=0,
            shown=0,
            version=0,
            senders=(Sender(kid=lynx.kid.hex(), name="Lynx 2", counts=counts),),
            after=after,
            until=feeds.last_row(heron.store),
        )
        keep(heron.store, came, refused=False)
        nothing = replace(came, at=now() + timedelta(hours=1), counts={}, laptops=0, senders=())
        keep(heron.store, nothing, refused=False)
    window = unlock(start(supervisor))
    window.go("inbox")
    inbox = window.pages["inbox"]
    assert isinstance(inbox, InboxPage)
    rest(qtbot, window)
    assert "From: Lynx 2 (2 observations)." in inbox.last.text()
    assert inbox.table.texts() == []  # it asks for nothing
    choose(inbox.which, True)
    rest(qtbot, window)
    assert [line[1:4] for line in inbox.table.texts()] == [["Came by stick", "", "Lynx 2"]]
    assert "Lynx 2: 2 observations" in texts(inbox.detail)
    press(inbox.detail, "List them in Records: Lynx 2")
    rest(qtbot, window)
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    assert page.isVisible()
    assert page.model.rowCount() == 2
    assert "Listed: what came from Lynx 2" in texts(page.notes)
    press(page, "List all again")
    rest(qtbot, window)
    assert page.model.rowCount() == 3
    assert not page.notes.brought.isVisible()
