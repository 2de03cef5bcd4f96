"""Links in the record's pane: suggested, previewed, signed and undone, by keys alone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.app.desk import queue_view
from fieldapp.app.judging import event_links
from fieldapp.app.records import record_detail
from fieldapp.app.records.read import Purpose
from fieldapp.ledger.record import parse
from fieldapp.mission import authoring, release
from fieldapp.observation.values import Count, Direction, Distance, EventTime
from fieldapp.store.records import feeds
from fieldapp.ui.desk import queue_words
from fieldapp.ui.records.judging_words import link_words, misfit_lines
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.verification.suggested import suggestions
from tests.app.test_findings_desk import Desks
from tests.support.homes import START
from tests.support.mission import Mission
from tests.support.stored_rows import heard
from tests.ui.by_hand import rest, sign_typed, texts
from tests.ui.conftest import Start, Unlock
from tests.ui.test_map_page import POST, at, take_in
from tests.ui.walk import faults

LYNX, CROW, HERON = "Lynx 2", "Crow 1", "Heron 1"


def supervisors_home(folder: Path) -> Path:
    """A closed home of a supervisor: two patrols heard one event, one of them another too."""
    now = datetime.now(UTC).replace(microsecond=0)
    mission = Mission.begin(folder, now=now)
    people = {LYNX: ("monitor", "1"), CROW: ("monitor", "2"), HERON: ("supervisor", "3")}
    for name, (role, team) in people.items():
        mission.enrol(name, role, team)
    mission.pack = authoring.raise_format_level(
        mission.store, 2, reads={}, left_behind=list(people), officers=mission.officers, now=now
    ).pack
    records = []
    for laptop in mission.laptops.values():
        mission.install(laptop)
    for name, minutes, count in ((LYNX, 0, 29), (CROW, 1, 25), (LYNX, 90, 7)):
        laptop = mission.laptops[name]
        seen = heard(
            time=EventTime(start=at(0).start + timedelta(minutes=minutes)),
            post=POST,
            count=Count(low=count, high=count),
            directions=(Direction(start=1350, end=1350),),
            distance=Distance(low_m=3000, high_m=6000),
        )
        laptop.sign(seen)
    heron = mission.laptops[HERON]
    for name in (LYNX, CROW):
        laptop = mission.laptops[name]
        records = [parse(raw) for raw in feeds.records(laptop.store, laptop.kid, 0, 9)]
        take_in(heron.store, records)
    home = heron.store.home
    for laptop in mission.laptops.values():
        laptop.store.close()
    release.take_over(mission.store, now=mission.now)
    mission.store.close()
    return home


@pytest.fixture
def page(qtbot: QtBot, start: Start, unlock: Unlock, tmp_path: Path) -> RecordsPage:
    return records_of(qtbot, unlock(start(supervisors_home(tmp_path / "mission"))))


def records_of(qtbot: QtBot, window: MainWindow) -> RecordsPage:
    window.go("records")
    made = window.pages["records"]
    assert isinstance(made, RecordsPage)
    rest(qtbot, window)
    return made


def window_of(page: RecordsPage) -> MainWindow:
    found = page.window()
    assert isinstance(found, MainWindow)
    return found


def focused() -> QPushButton:
    found = QApplication.focusWidget()
    assert isinstance(found, QPushButton), found
    return found


def button(page: RecordsPage, text: str) -> QPushButton:
    return next(b for b in page.detail.findChildren(QPushButton) if b.text().startswith(text))


def go(qtbot: QtBot, page: RecordsPage, text: str) -> None:
    """Go to a button and press it, by keys."""
    made = button(page, text)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(made, Qt.Key.Key_Space)
    rest(qtbot, window_of(page))


def typed(qtbot: QtBot, page: RecordsPage, text: str) -> None:
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, text)
    sign_typed(line)
    rest(qtbot, window_of(page))


def choose(qtbot: QtBot, page: RecordsPage, count: int) -> None:
    """Select the row whose record tells so many."""
    for number in range(page.model.rowCount()):
        page.table.selectRow(number)
        rest(qtbot, window_of(page))
        seen = page.papers.one.observation if page.papers.one else None
        if seen is not None and seen.count == Count(low=count, high=count):
            return
    pytest.fail(f"no record tells {count}")


def test_a_suggested_link_shows_what_becomes_of_the_total_and_is_undone(
    qtbot: QtBot, page: RecordsPage
) -> None:
    choose(qtbot, page, 29)
    go(qtbot, page, "Link…")
    words = texts(page.detail)
    assert "Link with what?" in words
    assert "25" in words
    assert focused().text().startswith("strong")
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    rest(qtbot, window_of(page))
    words = texts(page.detail)
    assert "54 become 29–54, most likely 29" in words, words
    assert "cannot meet" not in words
    go(qtbot, page, "some of the events are the same")
    assert "54 become 29–54, most likely 29" in texts(page.detail)
    typed(qtbot, page, "one event")
    words = texts(page.detail)
    assert "some of the events are the same · 2 records · one event" in words, words
    assert not faults(page.detail)
    go(qtbot, page, "Undo…")
    assert "29–54, most likely 29 become 54" in texts(page.detail)
    typed(qtbot, page, "two places")
    words = texts(page.detail)
    assert "it was withdrawn" in words, words


def test_escape_links_nothing(qtbot: QtBot, page: RecordsPage) -> None:
    choose(qtbot, page, 29)
    go(qtbot, page, "Link…")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    rest(qtbot, window_of(page))
    assert "Link with what?" not in texts(page.detail)
    choose(qtbot, page, 7)
    go(qtbot, page, "Link…")
    assert "Nothing here is suggested." in texts(page.detail)
    assert "not compared" not in texts(page.detail)


def test_the_panel_says_what_it_did_not_compare(
    qtbot: QtBot, page: RecordsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggestions, "MOST_OF_FEED", 0)
    choose(qtbot, page, 29)
    go(qtbot, page, "Link…")
    assert "observation of this time was not compared" in texts(page.detail)


def test_picked_rows_are_linked_together(qtbot: QtBot, page: RecordsPage) -> None:
    page.table.selectAll()
    rest(qtbot, window_of(page))
    go(qtbot, page, "Link…")
    words = texts(page.detail)
    assert "Link 3 records: how?" in words
    assert "61 become 29" in words, words
    # Two at noon, one ninety minutes later: the caution stands under each relation but "apart".
    assert words.count("These times cannot meet: until ") == 5, words
    assert "1. " in words
    assert "3. " in words
    assert words.count("Lynx 2") >= 2
    go(qtbot, page, "some of the events are the same")
    assert "2. " in texts(page.detail)
    assert "These times cannot meet: until " in texts(page.detail), "before it is signed, too"


def test_an_answer_for_a_record_that_was_left_asks_nothing(qtbot: QtBot, page: RecordsPage) -> None:
    choose(qtbot, page, 29)
    assert page.papers.one is not None
    page.linking.begin(page.papers.one.listed.hash)  # its answer is under way
    page.detail.show_several("2 rows", "Others are shown.")
    rest(qtbot, window_of(page))
    assert "Link with what?" not in texts(page.detail)


def test_rows_of_the_queue_and_of_links_say_when_the_events_were(tmp_path: Path) -> None:
    desks = Desks(tmp_path / "desks")
    early, late = (
        desks.heard("Lynx", "a bang", time=EventTime(start=START + timedelta(minutes=minutes)))
        for minutes in (0, 95)
    )
    undated = desks.heard("Crow", "some time", time=None)
    desks.found("Owl", early, late)
    kite, names = desks.session("Kite"), [each.hash.hex() for each in (early, late)]
    event_links.sign(kite, "overlap", names, "one shelling", now=desks.mission.now)
    queue = queue_view.listing(kite, language="en", zone="UTC", now=desks.mission.now)
    rows = {each.item.waiting.hash: each for each in queue.rows}
    (finding,) = (each for each in queue.rows if each.item.waiting.kind == "finding")
    assert queue_words.events(finding) == "2026-03-01 12:00 … 2026-03-01 13:35"
    assert queue_words.events(rows[late.hash]) == "2026-03-01 13:35"
    # A record that tells no time is not given the one of its signing.
    assert rows[undated.hash].times == ()
    found = record_detail.detail(kite, early.hash, purpose=Purpose.PANEL, language="en", zone="UTC")
    (link,) = found.judging.links
    words = link_words(link)
    assert "With events of 2026-03-01 13:35" in words
    assert "12:00" not in words
    (caution,) = misfit_lines(link.misfit, "UTC")
    assert "These times cannot meet: until 2026-03-01 12:00" in caution
    desks.close()
