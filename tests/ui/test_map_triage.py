"""List and record beside the map, walked and judged by keys; the map worked by keys alone."""

import io
import json
import shutil
import threading
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.records import record_detail
from fieldapp.app.records.record_detail import Detail
from fieldapp.ledger.record import Review, Task, parse
from fieldapp.map.index.filters import Filter
from fieldapp.observation.values import Direction, Distance
from fieldapp.store.evidence import files
from fieldapp.store.records import feeds
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.records.picture_view import Viewer
from fieldapp.ui.records.task_card import TaskFields
from fieldapp.ui.shell.window import MainWindow
from tests.app.test_findings_desk import Desks
from tests.support.homes import place
from tests.support.photos import jpeg
from tests.support.stored_rows import heard
from tests.ui.by_hand import press, sign, sign_typed, texts
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_map_marks import Canvas, close, looked_at
from tests.ui.test_map_page import POST, at, go, inner, js, still, take_in, value
from tests.ui.walk import clipped, faults

LEFT = Qt.MouseButton.LeftButton
FILES = ((jpeg(), "image/jpeg"), (b"\x00\x00\x00\x18ftypmp42" * 40, "video/mp4"))
AT_HEADQUARTERS = (jpeg() + b"a second one", "image/jpeg")
THERE_TOO = (jpeg() + b"a third one", "image/jpeg")


@lru_cache(maxsize=1)
def with_files(ready: Ready) -> Path:
    """A supervisor's home; the newest of four records has two files that are not here."""
    made = ready.folder / "with files"
    folder = ready.copy("Heron 1", made)
    with opened(folder) as laptop, opened(ready.copy("Lynx 2", made)) as monitor:
        for n in range(3):
            monitor.sign(heard(time=at(n), post=POST))
        held = (*FILES, AT_HEADQUARTERS, THERE_TOO)
        refs = tuple(files.add(monitor.store, io.BytesIO(raw), kind) for raw, kind in held)
        monitor.sign(heard(time=at(3), post=POST, evidence=refs))
        for raw, kind in FILES:
            files.add(laptop.store, io.BytesIO(raw), kind)
        records = [parse(raw) for raw in feeds.records(monitor.store, monitor.kid, 0, 9)]
        take_in(laptop.store, records)
    return folder


@pytest.fixture
def page(start: Start, unlock: Unlock, ready: Ready, tmp_path: Path, qtbot: QtBot) -> MapPage:
    """The map of a supervisor, as `with_files` has it."""
    folder = Path(shutil.copytree(with_files(ready), tmp_path / "Heron 1"))
    made = looked_at(qtbot, unlock(start(folder)))
    go(qtbot, made, 48.44, 38.22, 12)
    return made


def listed(qtbot: QtBot, page: MapPage) -> None:
    QTest.mouseClick(page.controls.in_view, LEFT)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def key(qtbot: QtBot, page: MapPage, *keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(focus(), each)
        still(qtbot, page)


def row_number(page: MapPage) -> int:
    (chosen,) = page.side.table.selectionModel().selectedRows()
    return chosen.row()


def selected(qtbot: QtBot, page: MapPage) -> int:
    return int(value(qtbot, page, "fieldmap.sheet.look.selected"))


def test_list_and_record_stand_side_by_side_and_keys_walk(qtbot: QtBot, page: MapPage) -> None:
    listed(qtbot, page)
    side = page.side
    assert focus() is side.table  # the list has the keys at once
    assert side.detail.isHidden()
    seen = []
    for step, at_row in ((Qt.Key.Key_J, 0), (Qt.Key.Key_J, 1), (Qt.Key.Key_Down, 2),
                         (Qt.Key.Key_K, 1)):  # fmt: skip
        key(qtbot, page, step)
        assert row_number(page) == at_row
        assert side.table.isVisible()
        assert side.detail.isVisible()
        assert focus() is side.table
        assert selected(qtbot, page) == side.found.numbers[at_row]
        seen.append(texts(side.detail))
    assert seen[0] != seen[1] != seen[2]
    assert seen[1] == seen[3]
    assert not clipped(side)
    assert not faults(page.window())


def test_in_a_low_window_no_button_covers_a_row_and_a_row_has_room_for_what_it_tells(
    qtbot: QtBot, page: MapPage
) -> None:
    page.window().resize(1366, 700)
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_J)
    side = page.side
    (rows, *buttons) = (
        each.rect().translated(each.mapTo(side, each.rect().topLeft()))
        for each in (side.table, side.export, side.link, side.where)
    )
    assert not [each for each in buttons if each.intersects(rows)]
    assert side.table.rowHeight(0) > 2 * side.table.fontMetrics().height()
    assert side.table.viewport().height() >= 2 * side.table.rowHeight(0)


def test_a_record_that_comes_late_takes_nobody_back_in_the_list(
    qtbot: QtBot, page: MapPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(qtbot, page)
    read, begun, on = record_detail.detail, threading.Event(), threading.Event()

    def held(*given: Any, **more: Any) -> Detail:
        begun.set()
        assert on.wait(WAIT_MS / 1000)
        return read(*given, **more)

    monkeypatch.setattr(record_detail, "detail", held)
    QTest.keyClick(page.side.table, Qt.Key.Key_J)
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    for _ in range(2):  # walked on while the first one is read
        QTest.keyClick(page.side.table, Qt.Key.Key_J)
    on.set()
    still(qtbot, page)
    assert row_number(page) == 2
    assert selected(qtbot, page) == page.side.found.numbers[2]


def test_escape_goes_back_from_record_to_list_to_map(qtbot: QtBot, page: MapPage) -> None:
    listed(qtbot, page)
    side = page.side
    key(qtbot, page, Qt.Key.Key_J, Qt.Key.Key_Return)
    assert focus() is side.detail
    key(qtbot, page, Qt.Key.Key_Escape)
    assert focus() is side.table
    key(qtbot, page, Qt.Key.Key_Escape)
    assert side.detail.isHidden()
    assert side.table.isVisible()
    assert selected(qtbot, page) == 0
    key(qtbot, page, Qt.Key.Key_Escape)
    assert side.isHidden()
    assert page.side.frozen is None


def test_the_record_is_marked_also_inside_a_disc(qtbot: QtBot, page: MapPage) -> None:
    listed(qtbot, page)
    assert value(qtbot, page, "fieldmap.sheet.state.glyphs.length") == 1  # all in one disc
    canvas = Canvas(qtbot, page)
    here = (48.44, 38.22)

    def marked() -> bool:
        (found,) = canvas.around(here, [(-18, -12)])
        return found[3] > 200 and close(found, canvas.colour("accent"))

    assert not marked()
    key(qtbot, page, Qt.Key.Key_J)
    assert marked()
    go(qtbot, page, 47.0, 36.0, 12)  # and brought into view by the next one
    key(qtbot, page, Qt.Key.Key_J)
    assert value(qtbot, page, "fieldmap.sheet.map.getBounds().contains([48.44, 38.22])")
    key(qtbot, page, Qt.Key.Key_Escape)
    assert not marked()


def test_evidence_is_seen_in_the_pane_and_what_cannot_be_shown_is_said(
    qtbot: QtBot, page: MapPage
) -> None:
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_J)
    detail = page.side.detail
    shown = list(detail.pictures.values())
    assert len(shown) == 2
    place, closer = shown[0]
    qtbot.waitUntil(lambda: not place.pixmap().isNull(), timeout=WAIT_MS)
    assert place.pixmap().width() > 60
    assert "is not opened here" in shown[1][0].text()
    QTest.mouseClick(closer, LEFT)
    qtbot.waitUntil(lambda: bool(page.findChildren(Viewer)), timeout=WAIT_MS)
    (viewer,) = page.findChildren(Viewer)
    viewer.accept()


def test_evidence_that_came_is_seen_when_the_page_is_entered_again(
    qtbot: QtBot, page: MapPage
) -> None:
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_J)
    detail = page.side.detail
    bar = detail.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    fetch, _ = (b for b in detail.findChildren(QPushButton) if "Fetch from" in b.text())
    fetch.setFocus()
    QTest.keyClick(fetch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Asked for" in texts(detail), timeout=WAIT_MS)
    page.loading.again()
    still(qtbot, page)
    # The answer stands where the reader is, and no record of the list is another one for it.
    assert abs(bar.value() - min(place, bar.maximum())) < 2
    assert focus() is detail
    assert page.side.stale.isHidden()
    raw, kind = AT_HEADQUARTERS
    page.ask(lambda session: files.add(session.store, io.BytesIO(raw), kind), lambda _: None)
    window = page.window()
    assert isinstance(window, MainWindow)
    window.go("sync")
    window.go("map")
    qtbot.waitUntil(lambda: len(detail.pictures) == 3, timeout=WAIT_MS)
    assert "Asked for" not in texts(detail)


def test_all_files_of_a_record_that_are_not_here_are_asked_for_at_once(
    qtbot: QtBot, page: MapPage
) -> None:
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_J)
    detail = page.side.detail
    press(detail, "Fetch all 2 from headquarters")
    qtbot.waitUntil(lambda: texts(detail).count("Asked for") == 2, timeout=WAIT_MS)
    assert "Fetch" not in texts(detail)


def test_a_review_and_a_question_are_given_by_keys(qtbot: QtBot, page: MapPage) -> None:
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_J, Qt.Key.Key_Q)
    QTest.keyClicks(focus(), "From which side?")
    sign_typed(focus())
    qtbot.waitUntil(
        lambda: "reviewed by Heron 1: questioned" in texts(page.side.detail), timeout=WAIT_MS
    )
    still(qtbot, page)
    page.side.table.setFocus()
    key(qtbot, page, Qt.Key.Key_A)
    QTest.keyClicks(focus(), "How far away?")
    page.side.detail.verticalScrollBar().setValue(200)
    sign_typed(focus())
    still(qtbot, page)
    (said,) = (each for each in page.side.detail.findChildren(QLabel) if "✓ " in each.text())
    assert not said.visibleRegion().isEmpty()  # wherever the pane was scrolled to
    assert "? 1 open question" in texts(page.side.detail)
    signed: list[object] = []

    def own(session: object) -> list[object]:
        store = session.store  # type: ignore[attr-defined]
        return [parse(raw).body for raw in feeds.records(store, store.kid, 0, 9)]

    page.ask(own, signed.extend)
    qtbot.waitUntil(lambda: bool(signed), timeout=WAIT_MS)
    assert [type(each) for each in signed[-2:]] == [Review, Task]
    assert "Heron 1 asked: How far away?" in texts(page.side.detail)  # where whoever looks finds it
    assert page.side.table.isVisible()  # and the list is where it was
    assert row_number(page) == 0
    qtbot.waitUntil(page.side.stale.isVisible, timeout=WAIT_MS)  # a review changed one of its rows
    assert "Records came or changed" in page.side.stale.text()
    press(page.side, "List it again")
    model = page.side.model
    asked = "? 1 open question"
    qtbot.waitUntil(lambda: asked in str(model.data(model.index(0, 1))), timeout=WAIT_MS)


def own_records(qtbot: QtBot, page: MapPage) -> list[object]:
    """Bodies of what this home signed."""
    signed: list[list[object]] = []

    def own(session: object) -> list[object]:
        store = session.store  # type: ignore[attr-defined]
        return [parse(raw).body for raw in feeds.records(store, store.kid, 0, 9)]

    page.ask(own, signed.append)
    qtbot.waitUntil(lambda: bool(signed), timeout=WAIT_MS)
    return signed[0]


def test_a_task_of_any_kind_is_given_beside_the_map(qtbot: QtBot, page: MapPage) -> None:
    """With whom, due time, place, urgency; what cannot be read is told, and the rest stays."""
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_J, Qt.Key.Key_T)
    QTest.keyClicks(focus(), "Look at the craters again")
    (fields,) = page.side.detail.findChildren(TaskFields)
    fields.kind.setCurrentIndex(fields.kind.findData("recheck"))
    fields.urgency.setCurrentIndex(fields.urgency.findData("today"))
    QTest.keyClicks(fields.due.line, "2359")
    QTest.keyClicks(fields.place.line, "48.44, 38.22")
    QTest.keyClicks(fields.to.line, "Lynx 9")
    press(page.side.detail, "Show it in words")
    still(qtbot, page)
    assert "call sign" in fields.to.error  # at the field, before anything is signed
    assert fields.to.line.hasFocus()
    assert fields.due.text == "2359"
    assert " 23:59 " in fields.due.reading
    fields.to.line.selectAll()
    QTest.keyClick(fields.to.line, Qt.Key.Key_Delete)
    sign(page.side.detail, "Sign the task")
    still(qtbot, page)
    given = own_records(qtbot, page)[-1]
    assert isinstance(given, Task)
    assert (given.kind, given.urgency, given.text) == (
        "recheck", "today", "Look at the craters again",
    )  # fmt: skip
    assert given.place is not None
    assert (given.place.lat_e7, given.place.lon_e7) == (484400000, 382200000)
    assert given.due is not None
    assert given.about
    assert "✓ The task for Lynx 2 is signed." in texts(page.side.detail)
    assert not page.trouble.text()
    # The next one can be its twin, and names it.
    key(qtbot, page, Qt.Key.Key_T)
    QTest.keyClicks(focus(), "The other side at the same time")
    (fields,) = page.side.detail.findChildren(TaskFields)
    fields.kind.setCurrentIndex(fields.kind.findData("mirror"))
    assert "Look at the craters again" in fields.pair.itemText(1)
    fields.pair.setCurrentIndex(1)
    sign(page.side.detail, "Sign the task")
    still(qtbot, page)
    twin = own_records(qtbot, page)[-1]
    assert isinstance(twin, Task)
    assert twin.kind == "mirror"
    assert twin.pair is not None


def test_a_task_is_not_asked_for_about_a_record_that_was_left(qtbot: QtBot, page: MapPage) -> None:
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_J)
    page.side.detail.give_task()
    page.side.detail.empty()
    still(qtbot, page)
    assert not page.side.detail.findChildren(TaskFields)


def test_a_record_that_is_searched_and_hidden_by_the_filter_is_said_to_be(
    qtbot: QtBot, page: MapPage
) -> None:
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_J)
    found = page.side.detail.observation
    assert found is not None
    page.side.close_()
    page.restrict(Filter(kinds=("weapon",)))
    go(qtbot, page, 47.0, 37.0, 12)
    page.filters.search.setFocus()
    page.filters.search.selectAll()
    QTest.keyClicks(page.filters.search, found.listed.hash.hex()[:16])
    QTest.keyClick(page.filters.search, Qt.Key.Key_Return)
    qtbot.waitUntil(page.controls.hint.isVisible, timeout=WAIT_MS)
    still(qtbot, page)
    assert "hides this record" in page.controls.hint.text()
    assert abs(value(qtbot, page, "fieldmap.sheet.map.getCenter().lat") - 48.44) < 0.1
    page.restrict(Filter())
    assert not page.controls.hint.isVisible()


def test_a_call_sign_restricts_to_its_laptop(qtbot: QtBot, page: MapPage) -> None:
    QTest.keyClicks(page.filters.search, "lynx 2")
    QTest.keyClick(page.filters.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.chosen.laptops), timeout=WAIT_MS)
    still(qtbot, page)
    assert page.filters.lists["laptops"].text() == "Who: Lynx 2 ▾"
    assert page.controls.state.text().startswith("4 shown")


def test_the_map_is_reached_and_worked_by_keys_alone(qtbot: QtBot, page: MapPage) -> None:
    page.filters.search.setFocus()
    for _ in range(60):
        if focus() is inner(page):
            break
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert focus() is inner(page)
    before = value(qtbot, page, "fieldmap.sheet.map.getCenter().lat")
    key(qtbot, page, Qt.Key.Key_Up)
    qtbot.waitUntil(
        lambda: value(qtbot, page, "fieldmap.sheet.map.getCenter().lat") != before, timeout=WAIT_MS
    )
    assert value(qtbot, page, "fieldmap.sheet.state.aimed")
    key(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)
    assert page.side.model.rowCount() == 4  # of the disc nearest to the cross
    assert focus() is page.side.table


def test_a_lasso_is_drawn_by_keys(qtbot: QtBot, page: MapPage) -> None:
    QTest.mouseClick(page.controls.lasso, LEFT)
    still(qtbot, page)
    assert focus() is inner(page)
    js(qtbot, page, "fieldmap.sheet.map.options.keyboardPanDelta = 60; 1")
    corners = (
        (Qt.Key.Key_Up, Qt.Key.Key_Left), (Qt.Key.Key_Right,) * 2, (Qt.Key.Key_Down,) * 2,
        (Qt.Key.Key_Left,) * 2,
    )  # fmt: skip
    for keys in corners:
        for each in keys:
            QTest.keyClick(inner(page), each)
            qtbot.wait(400)  # Leaflet moves the map in a quarter of a second
        QTest.keyClick(inner(page), Qt.Key.Key_Return)
        still(qtbot, page)
    QTest.keyClick(inner(page), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)
    assert page.side.model.rowCount() == 4
    assert not page.controls.lasso.isChecked()


def test_where_the_map_would_be_too_low_the_filters_fold_and_a_button_shows_them(
    qtbot: QtBot, page: MapPage
) -> None:
    assert page.controls.unfold.isHidden()
    assert page.filters.isVisible()
    column = page.split.widget(0)
    assert column is not None
    column.resize(column.width(), 420)
    assert page.controls.unfold.isVisible()
    assert page.filters.isHidden()
    QTest.mouseClick(page.controls.unfold, LEFT)
    assert page.filters.isVisible()
    column.resize(column.width(), 900)
    assert page.controls.unfold.isHidden()
    assert page.filters.isVisible()


def test_filters_that_were_unfolded_fold_again_where_a_pane_comes_beside_the_map(
    qtbot: QtBot, page: MapPage
) -> None:
    column = page.split.widget(0)
    assert column is not None
    column.resize(column.width(), 420)
    QTest.mouseClick(page.controls.unfold, LEFT)
    assert page.filters.isVisible()
    column.resize(column.width() - 300, 420)
    assert page.filters.isHidden()
    QTest.mouseClick(page.controls.unfold, LEFT)  # and a person has the last word
    assert page.filters.isVisible()


def test_where_the_map_would_be_lower_yet_its_tools_and_the_time_bar_fold_until_unfolded(
    qtbot: QtBot, page: MapPage
) -> None:
    column = page.split.widget(0)
    assert column is not None
    time, tools = page.time, (page.controls.lasso, page.controls.layers, page.saved)
    assert not time.unfold.isVisible()
    assert not page.controls.more.isVisible()
    column.resize(column.width(), 300)
    assert not time.histogram.isVisible()
    assert not any(each.isVisible() for each in tools)
    assert texts(time).endswith(": 4 observations")  # the time in force is still said, whole
    QTest.mouseClick(page.controls.more, LEFT)
    assert all(each.isVisible() for each in tools)
    assert not time.histogram.isVisible()
    QTest.keyClick(time.unfold, Qt.Key.Key_Space)
    assert time.histogram.isVisible()
    assert page.client.preferences.map_unfolded == "tools time"
    QTest.mouseClick(time.unfold, LEFT)
    assert not time.histogram.isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_F4)
    assert time.period.view().isVisible()
    time.period.hidePopup()
    column.resize(column.width(), 900)
    assert not time.unfold.isVisible()
    assert not page.controls.more.isVisible()
    assert time.histogram.isVisible()


def test_down_begins_at_the_first_row(qtbot: QtBot, page: MapPage) -> None:
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_Down)
    assert row_number(page) == 0
    key(qtbot, page, Qt.Key.Key_Down)
    assert row_number(page) == 1


def test_enter_begins_at_the_first_row_and_goes_into_its_record(
    qtbot: QtBot, page: MapPage
) -> None:
    listed(qtbot, page)
    key(qtbot, page, Qt.Key.Key_Return)
    assert row_number(page) == 0
    assert page.side.detail.isVisible()
    key(qtbot, page, Qt.Key.Key_Return)
    assert focus() is page.side.detail


# The two posts of JUDGING's S1: 8.6 km² for 90 %.
AVDIIVKA, YASYNUVATA = place(48.145278, 37.745, "Avdiivka"), place(48.127778, 37.8625, "Yasynuvata")


@pytest.fixture
def salvo(start: Start, unlock: Unlock, tmp_path: Path, qtbot: QtBot) -> MapPage:
    """The map of an officer who has what two patrols heard, days apart, not linked yet."""
    desks = Desks(tmp_path / "mission", now=datetime.now(UTC).replace(microsecond=0))
    heard_by = (
        ("Lynx", AVDIIVKA, 1125, 3000, 5000, 0), ("Crow", YASYNUVATA, 2700, 4000, 6000, -24),
    )  # fmt: skip
    for name, post, bearing, low, high, days in heard_by:
        away = Distance(low_m=low, high_m=high)
        point = (Direction(start=bearing),)
        desks.heard(name, post=post, time=at(days), directions=point, distance=away)
    desks.close()
    made = looked_at(qtbot, unlock(start(desks.mission.folder / "Owl")))
    go(qtbot, made, 48.13, 37.8, 11)
    return made


def source(qtbot: QtBot, page: MapPage) -> list[int | None]:
    found = value(qtbot, page, "JSON.stringify(fieldmap.sheet.state.source.map((it) => it.share))")
    return list(json.loads(found))


def test_where_it_was_is_asked_of_what_is_listed_and_drawn_while_it_is_read(
    qtbot: QtBot, salvo: MapPage
) -> None:
    listed(qtbot, salvo)
    key(qtbot, salvo, Qt.Key.Key_W)
    detail = salvo.side.detail
    qtbot.waitUntil(lambda: "90 %: 8.6 km²" in texts(detail), timeout=WAIT_MS)
    assert "Independent teams: 2." in texts(detail)
    assert "⚠ These times cannot meet" in texts(detail)
    assert "it says nothing of who fired" in texts(detail)
    still(qtbot, salvo)
    assert source(qtbot, salvo) == [90, 50, None, None]
    assert not clipped(salvo.side)
    (one, _other, talked) = detail.findChildren(QCheckBox)
    one.click()  # what if he had told nothing
    qtbot.waitUntil(lambda: "Only one independent team" in texts(detail), timeout=WAIT_MS)
    assert "cannot meet" not in texts(detail)  # of the other one alone
    one.click()
    talked.click()
    qtbot.waitUntil(lambda: "Only one independent team" in texts(detail), timeout=WAIT_MS)
    still(qtbot, salvo)
    assert 90 not in source(qtbot, salvo)
    key(qtbot, salvo, Qt.Key.Key_Escape)
    still(qtbot, salvo)
    assert source(qtbot, salvo) == []
    assert not faults(salvo.window())


def test_rows_that_are_picked_beside_the_map_are_linked_there(qtbot: QtBot, salvo: MapPage) -> None:
    listed(qtbot, salvo)
    key(qtbot, salvo, Qt.Key.Key_Down)
    QTest.keyClick(focus(), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    still(qtbot, salvo)
    assert "2 rows are picked" in texts(salvo.side.detail)
    key(qtbot, salvo, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: "Link 2 records: how?" in texts(salvo.side.detail), timeout=WAIT_MS)
    assert "8 become 4" in texts(salvo.side.detail)


def test_a_picture_pushes_no_words_out_of_the_pane(qtbot: QtBot, page: MapPage) -> None:
    listed(qtbot, page)
    page.side.table.selectRow(0)
    still(qtbot, page)
    pictures = [place for place, _ in page.side.detail.pictures.values()]
    qtbot.waitUntil(lambda: not pictures[0].pixmap().isNull(), timeout=WAIT_MS)
    still(qtbot, page)
    assert page.side.detail.horizontalScrollBar().maximum() == 0
    assert not clipped(page.side)
