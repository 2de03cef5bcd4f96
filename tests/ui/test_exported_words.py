"""What is exported from the map's window is reopened: its words and numbers are those of the list.

The sentence of the selection, the count, the part that is not proven, each record with its time and
place: compared with the list on the screen and with the records in the home.
"""

import html
import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.home.session import Session
from fieldapp.store.records import observations
from fieldapp.store.records.observations import ObservationRow
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.records.export_dialog import ExportDialog
from tests.ui import test_map_page as maps
from tests.ui.conftest import WAIT_MS
from tests.ui.test_frozen_list import by, search_for
from tests.ui.test_map_page import DAY, is_told_written, still, tick

home, page = maps.home, maps.page  # the fixtures

HEADING, MARKING = "Fire near the post", "MISSION INTERNAL"
SINCE, UNTIL = DAY - timedelta(hours=1), DAY + timedelta(days=2, hours=1)


def listed(qtbot: QtBot, page: MapPage) -> list[ObservationRow]:
    """Ceasefire violations of three days within 5 km of a place, listed by hand; as stored."""
    search_for(qtbot, page, "48.44, 38.22")
    tick(qtbot, page, "kinds", "ceasefire violation")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)  # the menu
    typed = page.time.typed
    typed.setFocus()
    typed.selectAll()
    typed.insert(f"{SINCE:%Y-%m-%d %H:%M} – {UNTIL:%Y-%m-%d %H:%M}")  # pasted: QTest has no dash
    QTest.keyClick(typed, Qt.Key.Key_Return)
    still(qtbot, page)
    press_by_tab(typed, page.controls.around)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)
    return stored(qtbot, page, list(page.side.found.numbers))


def press_by_tab(start: QWidget, wanted: QWidget) -> None:
    """Go with Tab from one widget to another, as the keyboard alone does, and press Enter there."""
    start.window().activateWindow()
    start.setFocus()
    QTest.qWaitForWindowActive(start.window())
    for _ in range(90):
        if wanted.hasFocus():
            QTest.keyClick(wanted, Qt.Key.Key_Return)
            return
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    raise AssertionError(f"{wanted.accessibleName()}: not reached from {start.accessibleName()}")


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def export_by_keys(qtbot: QtBot, page: MapPage, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tab to Export…, choose the kind, type heading and classification, name the file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    press_by_tab(page.side.table, page.side.export)
    qtbot.waitUntil(lambda: bool(page.findChildren(ExportDialog)), timeout=WAIT_MS)
    (dialog,) = page.findChildren(ExportDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.kind, timeout=WAIT_MS)
    QTest.keyClick(dialog.kind, Qt.Key.Key_Home)
    while dialog.kind.currentData() != out.suffix:
        QTest.keyClick(dialog.kind, Qt.Key.Key_Down)
    if dialog.heading.isVisible():
        for typed in (HEADING, MARKING):
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
            QTest.keyClicks(focused(), typed)
    press_by_tab(dialog.kind, dialog.choose)


def stored(qtbot: QtBot, page: MapPage, numbers: list[int]) -> list[ObservationRow]:
    got: list[list[ObservationRow]] = []

    def read(session: Session) -> list[ObservationRow]:
        return list(observations.by_number(session.store, numbers))

    page.ask(read, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=WAIT_MS)
    return got[0]


def held_by_gpkg(out: Path, rows: list[ObservationRow]) -> str:
    with closing(sqlite3.connect(out)) as base:
        ((words, count),) = base.execute("SELECT selection, observations FROM selection").fetchall()
        held = {
            record: (start, state, lat, lon)
            for table in ("posts", "sectors", "sites")
            for record, start, state, lat, lon in base.execute(
                f"SELECT record, start, state, post_lat, post_lon FROM {table}"  # noqa: S608 - ours
            )
        }
    assert count == len(rows)
    assert set(held) == {row.hash.hex() for row in rows}
    for row in rows:
        start, state, lat, lon = held[row.hash.hex()]
        time, post = row.observation.time, row.observation.post
        assert time is not None
        assert post is not None
        assert start.startswith(f"{time.start.astimezone(DAY.tzinfo):%Y-%m-%dT%H:%M}")
        assert post.lat_e7 is not None
        assert post.lon_e7 is not None
        assert (float(lat), float(lon)) == (post.lat_e7 / 1e7, post.lon_e7 / 1e7)
        assert state == row.state
    return str(words)


def typed_in(out: Path) -> str:
    """Where a file has what was typed into the dialog."""
    if out.suffix == ".html":
        return out.read_text("utf-8")
    command = ["pdftotext", "-raw", str(out), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def held_by_html(out: Path, rows: list[ObservationRow]) -> str:
    text = typed_in(out)
    assert set(re.findall(r'"id":"([0-9a-f]{64})"', text)) == {row.hash.hex() for row in rows}
    (words,) = re.findall(r'<p class="selection" dir="auto">Selection: (.*?)</p>', text)
    return html.unescape(words)


def held_by_pdf(out: Path, rows: list[ObservationRow]) -> str:
    text = typed_in(out)
    assert re.search(rf"Observations counted\s+{len(rows)}\n", text), text
    return text


HELD: dict[str, Callable[[Path, list[ObservationRow]], str]] = {
    "gpkg": held_by_gpkg, "html": held_by_html, "pdf": held_by_pdf,
}  # fmt: skip


def test_a_file_says_and_holds_what_the_list_says_and_shows(
    qtbot: QtBot, page: MapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = listed(qtbot, page)
    words = by(page)
    assert len(rows) == page.side.model.rowCount() == 3
    assert page.controls.state.text().startswith("3 shown")  # on the map, too
    for part in (
        "within 5 km of “48.44, 38.22”",
        f"{SINCE:%Y-%m-%d %H:%M}",
        f"{UNTIL:%Y-%m-%d %H:%M}",
        "Kind of observation: ceasefire violation",
        "which knows no log",
        f"{sum(row.state == 'signed' for row in rows)} of them not proven in the log",
    ):
        assert part in words
    for form, held in HELD.items():  # the PDF is the last
        if form == "pdf" and shutil.which("pdftotext") is None:
            pytest.skip("its PDF needs pdftotext: apt-get install poppler-utils")
        out = tmp_path / f"out.{form}"
        export_by_keys(qtbot, page, out, monkeypatch)
        qtbot.waitUntil(partial(is_told_written, page, out), timeout=WAIT_MS)
        assert page.side.exporting.text().startswith("3 observations written")
        said = held(out, rows)
        squeezed = "".join(said.split())
        assert "".join(words.split()) in squeezed, json.dumps([words, said], ensure_ascii=False)
        for typed in (HEADING, MARKING) if form != "gpkg" else ():
            assert typed in typed_in(out)
