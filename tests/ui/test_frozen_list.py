"""Lists of the map keep what they were chosen by, and exports say exactly what they show."""

import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from functools import partial
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.export import selection_text
from fieldapp.store.transfer.checkpoints import StoredCheckpoint, add_checkpoint
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.map.narrowing import map_keys
from tests.support.mission import NOW
from tests.support.stored_rows import vocabulary
from tests.ui import test_map_page as maps
from tests.ui.by_hand import texts
from tests.ui.conftest import WAIT_MS
from tests.ui.test_map_page import export, go, inner, is_told_written, still, tick, value
from tests.ui.walk import clipped, faults

home, page = maps.home, maps.page  # the fixtures

KIND = "Kind of observation: ceasefire violation"


def listed(qtbot: QtBot, page: MapPage) -> None:
    """The ceasefire violations at a post and those that were retracted, listed by the view."""
    go(qtbot, page, 48.44, 38.22, 12)
    tick(qtbot, page, "kinds", "ceasefire violation")
    tick(qtbot, page, "only", "Retracted, replaced")
    QTest.mouseClick(page.controls.in_view, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)


def by(page: MapPage) -> str:
    return page.side.by.text().replace("\u200b", "")


def test_a_list_says_what_it_was_chosen_by(qtbot: QtBot, page: MapPage) -> None:
    listed(qtbot, page)
    assert "in the view of the map, 48." in by(page)
    assert KIND in by(page)
    assert "retracted, replaced and those without effect too" in by(page)
    assert "which knows no log; 6 of them not proven in the log" in by(page)
    assert page.side.stale.isHidden()
    assert not clipped(page.side)


def test_a_list_that_no_longer_fits_the_filter_is_marked_and_can_be_made_again(
    qtbot: QtBot, page: MapPage
) -> None:
    listed(qtbot, page)
    tick(qtbot, page, "kinds", "ceasefire violation")
    assert "Another filter is set now" in page.side.stale.text()
    assert page.side.stale.isVisible()
    assert KIND in by(page)
    assert page.side.model.rowCount() == 6
    QTest.mouseClick(page.side.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: KIND not in by(page), timeout=WAIT_MS)
    still(qtbot, page)
    assert page.side.stale.isHidden()
    assert page.side.model.rowCount() == 7
    tick(qtbot, page, "kinds", "ceasefire violation")
    assert page.side.stale.isVisible()
    tick(qtbot, page, "kinds", "ceasefire violation")  # and as it was
    assert page.side.stale.text() == ""


def test_a_list_is_not_marked_when_zones_are_measured_after_it(qtbot: QtBot, page: MapPage) -> None:
    assert page.answers.index.measured.upto == 0
    listed(qtbot, page)
    page.loading.again()
    qtbot.waitUntil(lambda: page.answers.index.measured.upto > 0, timeout=WAIT_MS)
    still(qtbot, page)
    assert page.side.stale.text() == ""


def test_a_list_whose_rows_are_the_same_says_the_newest_log_and_an_export_too(
    qtbot: QtBot, page: MapPage
) -> None:
    listed(qtbot, page)
    assert "which knows no log" in by(page)
    frozen = page.side.frozen
    assert frozen is not None
    written = selection_text.of_map(frozen, vocabulary(), "UTC", written=134)("en")
    assert written.endswith(
        "written when it knew the log up to entry 134: states of rows are of then"
    )
    newest = StoredCheckpoint(size=134, root=bytes(32), note="signed", kept_at=NOW)
    page.ask(lambda session: add_checkpoint(session.store, newest), lambda _: None)
    page.loading.again()
    qtbot.waitUntil(lambda: "the log up to entry 134; 6 of them" in by(page), timeout=WAIT_MS)
    assert page.side.stale.text() == ""
    assert page.side.model.rowCount() == 6
    frozen = page.side.frozen
    assert frozen is not None
    written = selection_text.of_map(frozen, vocabulary(), "UTC", written=134)("en")
    assert "written when" not in written


def test_what_was_written_stands_below_the_rows_beside_a_record_too(
    qtbot: QtBot, page: MapPage
) -> None:
    listed(qtbot, page)
    page.side.table.selectRow(0)
    still(qtbot, page)
    page.side.show_export("5 observations written to a long name of a file. " * 3, None)
    page.side.mark_stale("Records came or changed since this list was made. " * 2)
    still(qtbot, page)
    side = page.side

    def at(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(side, QPoint(0, 0)), widget.size())

    parts = (side.stale, side.table, side.exporting, side.detail)
    assert all(each.isVisible() for each in parts)
    for one, two in combinations(parts, 2):
        assert not at(one).intersects(at(two))
    for each in (side.stale, side.exporting):
        assert each.height() >= each.heightForWidth(each.width())


def test_tab_goes_through_the_list_and_opens_no_record(qtbot: QtBot, page: MapPage) -> None:
    go(qtbot, page, 48.44, 38.22, 12)
    QTest.mouseClick(page.controls.in_view, Qt.MouseButton.LeftButton)
    still(qtbot, page)
    side = page.side
    assert side.table.isVisible()
    assert not faults(page.window())
    still(qtbot, page)
    assert side.table.isVisible()
    side.table.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):  # and once more, when the list is shown again
        QTest.keyClick(side.table, Qt.Key.Key_Space)
        qtbot.waitUntil(side.detail.isVisible, timeout=WAIT_MS)
        QTest.mouseClick(side.back, Qt.MouseButton.LeftButton)
        assert side.table.isVisible()


def words_of(out: Path) -> str:
    match out.suffix:
        case ".pdf":
            command = ["pdftotext", "-layout", str(out), "-"]
            text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            return " ".join(text.split())
        case ".gpkg":
            with closing(sqlite3.connect(out)) as base:
                ((words,),) = base.execute("SELECT selection FROM selection").fetchall()
            return str(words)
        case _:
            return out.read_text("utf-8")


def test_an_export_names_the_selection_that_it_holds_whatever_the_map_shows_by_then(
    qtbot: QtBot, page: MapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(qtbot, page)
    tick(qtbot, page, "kinds", "ceasefire violation")
    tick(qtbot, page, "kinds", "weapon")
    go(qtbot, page, 47.5, 37.5, 12)
    for form in ("html", "gpkg", "geojson", "kml", "pdf"):
        if form == "pdf" and shutil.which("pdftotext") is None:
            pytest.skip("its PDF needs pdftotext: apt-get install poppler-utils")
        out = tmp_path / f"out.{form}"
        dialog = export(qtbot, page, out, monkeypatch)
        assert KIND in dialog.selected.text()
        QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(partial(is_told_written, page, out), timeout=WAIT_MS)
        assert page.side.exporting.text().startswith("6 observations written")
        words = words_of(out)
        if form != "pdf":  # where it is broken into lines of a narrow column
            assert KIND in words
            assert "in the view of the map, 48." in words
        assert "retracted, replaced and those without effect too" in words
        assert "weapon" not in words.split("Selection", 1)[-1][:400]
        if form == "geojson":
            kinds = {f["properties"]["kind"] for f in json.loads(words)["features"]}
            assert kinds == {"ceasefire_violation"}
        if form == "gpkg":
            with closing(sqlite3.connect(out)) as held:
                found = held.execute(
                    "SELECT DISTINCT record FROM sites UNION SELECT record FROM posts "
                    "UNION SELECT record FROM sectors"
                ).fetchall()
                assert held.execute("SELECT observations FROM selection").fetchall() == [(6,)]
            assert len(found) == 6
        if form == "html":
            assert words.count('"kind":"ceasefire_violation"') == 6
            assert '"kind":"weapon"' not in words
        if form == "pdf":
            assert "1 : " in words
            assert "Hranitne" not in words.split("Legend")[0]


def test_a_lasso_stays_drawn_while_its_list_is_open_and_goes_into_the_export(
    qtbot: QtBot, page: MapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go(qtbot, page, 47.5, 37.5, 12)
    QTest.mouseClick(page.controls.lasso, Qt.MouseButton.LeftButton)
    still(qtbot, page)
    middle = value(qtbot, page, "fieldmap.sheet.map.getSize()")
    x, y = int(middle["x"] / 2), int(middle["y"] / 2)
    widget = inner(page)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(x - 90, y - 80))
    for dx, dy in [(-90, -80), (90, -80), (90, 80), (-90, 80)]:
        QTest.mouseMove(widget, QPoint(x + dx, y + dy))
        qtbot.wait(60)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=QPoint(x - 90, y + 80))
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)
    assert "inside a ring of" in by(page)
    assert value(qtbot, page, "fieldmap.sheet.ring().length") > 3
    out = tmp_path / "out.gpkg"
    dialog = export(qtbot, page, out, monkeypatch)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "written to" in page.side.exporting.text(), timeout=WAIT_MS)
    with closing(sqlite3.connect(out)) as base:
        area = base.execute("SELECT min_x, max_x FROM gpkg_contents "
                            "WHERE table_name = 'selection'").fetchall()  # fmt: skip
    assert area[0][0] < 37.5 < area[0][1]
    page.side.close_()
    still(qtbot, page)
    assert value(qtbot, page, "fieldmap.sheet.ring().length") == 0


def test_what_lies_near_a_place_is_listed_and_the_text_of_the_line_before_hides_nothing(
    qtbot: QtBot, page: MapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClick(page, Qt.Key.Key_F3)
    assert "Search for a place first" in page.controls.hint.text()
    QTest.keyClick(page, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is page.filters.search
    search_for(qtbot, page, "words that no record has")
    assert "0 shown" in page.controls.state.text()
    search_for(qtbot, page, "48.44, 38.22")
    assert "by text" not in page.controls.state.text()
    hint = page.controls.hint.text()
    assert hint.startswith("⚠ “words that no record has” is searched no more.")
    both = "words that no record has 48.4400, 38.2200"
    assert hint.endswith(f"“{both}”")
    assert page.controls.around.text() == "Within 5 km of “48.44, 38.22”   F3"
    QTest.keyClick(page.filters.search, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)
    words = "within 5 km of “48.44, 38.22” (48.4400, 38.2200): the post, the site or part of the"
    assert words in by(page)
    assert page.side.model.rowCount() == 5  # in force at the post, not in Hranitne
    out = tmp_path / "out.html"
    dialog = export(qtbot, page, out, monkeypatch)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "written to" in page.side.exporting.text(), timeout=WAIT_MS)
    assert words in words_of(out)


def test_keys_lead_to_the_time_the_view_and_their_own_sheet(qtbot: QtBot, page: MapPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F4)
    popup = page.time.period.view()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_End)  # From … to …
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.time.typed
    QTest.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)
    page.window().activateWindow()  # which only a window system does when a popup has closed
    qtbot.waitUntil(page.window().isActiveWindow, timeout=WAIT_MS)
    QTest.keyClick(page, Qt.Key.Key_F1)
    said = texts(page.side.detail)
    for key, does in map_keys.sheet():
        assert f"{key}   {does}" in said
    assert QApplication.focusWidget() is page.side.detail
    QTest.keyClick(page.side.detail, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.side.table
    QTest.keyClick(page, Qt.Key.Key_F1)
    assert not faults(page.window())


def search_for(qtbot: QtBot, page: MapPage, text: str) -> None:
    line = page.filters.search
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    still(qtbot, page)
