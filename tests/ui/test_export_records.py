"""What the list of records shows is exported, at headquarters too, where it is logged."""

import csv
import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fieldapp.ledger.record import Retraction
from fieldapp.store import hub_log
from fieldapp.ui.records.export_dialog import ExportDialog
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from tests.ui.by_hand import choose, rest
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.laptop import opened
from tests.ui.test_headquarters import sealed, taken


def records(qtbot: QtBot, window: MainWindow) -> RecordsPage:
    window.go("records")
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    rest(qtbot, window)
    return page


def export(
    qtbot: QtBot, page: RecordsPage, out: Path, patch: pytest.MonkeyPatch, columns: str = ""
) -> None:
    patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    QTest.mouseClick(page.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.findChildren(ExportDialog)), timeout=WAIT_MS)
    (dialog,) = page.findChildren(ExportDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT_MS)
    assert dialog.focusWidget() is dialog.kind
    if columns:
        choose(dialog.columns, columns)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "written to" in page.exporting.text(), timeout=WAIT_MS)


def notes(out: Path) -> list[str]:
    with out.open(encoding="utf-8-sig", newline="") as file:
        return [row["note"] for row in csv.DictReader(file)]


def columns(out: Path) -> list[str]:
    with out.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file))


def test_what_the_list_shows_is_exported_and_nothing_else(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    with opened(home) as laptop:
        signed = laptop.log("a goat", "a school", "own vehicle")
        laptop.sign(Retraction(target=signed[2].hash, reason="own vehicle"))
    window = unlock(start(home))
    page = records(qtbot, window)
    export(qtbot, page, tmp_path / "all.csv", monkeypatch)
    assert sorted(notes(tmp_path / "all.csv")) == ["a goat", "a school"]
    assert "killed_low" not in columns(tmp_path / "all.csv")
    assert "Logged" not in page.exporting.text()
    assert page.halt.isHidden()
    QTest.keyClicks(page.filters.search, "scho")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    export(qtbot, page, tmp_path / "some.csv", monkeypatch, "all")
    assert notes(tmp_path / "some.csv") == ["a school"]
    assert "killed_low" in columns(tmp_path / "some.csv")
    page.filters.search.clear()
    page.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=WAIT_MS)
    rest(qtbot, window)
    export(qtbot, page, tmp_path / "upside-down.csv", monkeypatch)
    assert notes(tmp_path / "upside-down.csv") == notes(tmp_path / "all.csv")
    choose(page.filters.kind, "everything")
    qtbot.waitUntil(page.export.isHidden, timeout=WAIT_MS)


def test_what_headquarters_exports_is_in_its_log(
    qtbot: QtBot, start: Start, unlock: Unlock, headquarters: Path, home: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    stick = tmp_path / "stick"
    stick.mkdir()
    sealed(home, stick, "three explosions")
    window = unlock(start(headquarters))
    taken(qtbot, window, stick)
    page = records(qtbot, window)
    out = tmp_path / "out.csv"
    export(qtbot, page, out, monkeypatch)
    digest = hashlib.sha256(out.read_bytes()).digest()
    found: list[object] = []
    page.ask(lambda session: hub_log.find(session.store, digest, "export"), found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    assert f"Logged as entry {found[0]}." in page.exporting.text()
