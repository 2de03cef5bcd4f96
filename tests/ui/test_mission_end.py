"""The mission's end and the erasure of evidence, on the mission page."""

import hashlib
import os
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from fieldapp.app.headquarters import end_mission, erasing
from fieldapp.app.headquarters.erasing import DuePieces
from fieldapp.errors import Message
from fieldapp.hub.custody import recovery, share_sheet
from fieldapp.hub.custody.recovery_shares import Shares
from fieldapp.hub.custody.share_sheet import SheetHead
from fieldapp.hub.importer import held_files
from fieldapp.hub.importer.held_files import HeldFile
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.ui.base.base_page import now
from fieldapp.ui.headquarters.mission_page import MissionPage
from fieldapp.ui.mission.close_dialog import CloseDialog
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import PASSPHRASE, reopened
from tests.ui import by_hand
from tests.ui.conftest import settle
from tests.ui.test_custody_card import again, grabbed, window
from tests.ui.test_evidence_at_headquarters import stick
from tests.ui.test_headquarters import mission_page, pack_of, press, shown, sign, taken

__all__ = ["stick", "window"]  # fixtures


def with_sheets(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(share_sheet, "pdf", lambda *_, **__: b"")
    store = reopened(home)
    of = Shares(2, 3)
    head = SheetHead(mission="x", of=of, made_at=now(), language="uk")
    recovery.make(store, PASSPHRASE, head, lambda *_: None)
    store.close()


def ended(qtbot: QtBot, window: MainWindow) -> MissionPage:
    page = mission_page(qtbot, window)
    press(page, "End enrolment…")
    sign(qtbot, window, page, confirm=pack_of(window).roster.mission_name)
    assert "Enrolment has ended." in shown(page)
    return again(qtbot, window)


def test_a_mission_is_closed_in_the_window_and_says_first_what_that_destroys(
    qtbot: QtBot,
    window: MainWindow,
    headquarters: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with_sheets(headquarters, monkeypatch)
    page = ended(qtbot, window)
    archive = tmp_path / "safe" / "archive.age"
    archive.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(archive), ""))
    press(page, "Close the mission…")
    settle(qtbot, window)
    dialog = page.ending.dialog
    assert isinstance(dialog, CloseDialog)
    text = "\n".join(each.text() for each in dialog.findChildren(QLabel))
    assert "destroys the log's key for ever" in text
    assert "still have the key" in text
    if folder := os.environ.get("GRAB"):
        dialog.grab().save(f"{folder}/close-dialog.png")
    assert not dialog.button.isEnabled()
    for box in dialog.lacking:
        box.click()
    QTest.keyClicks(dialog.line, "clos")
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.line, "e")
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "The mission is closed." in shown(page)
    assert archive.is_file()
    grabbed(window, "closed")
    store = reopened(headquarters)
    assert end_mission.is_closed(store)
    store.close()
    archive.unlink()
    press(page, "Write the archive again…")
    settle(qtbot, window)
    assert archive.is_file()


def test_what_has_not_come_is_ticked_one_by_one_before_the_word_counts(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = CloseDialog(window, "/safe/a.age", ["Nothing came of: Owl.", "2 files wait"], int)
    dialog.show()
    QTest.keyClicks(dialog.line, "CLOSE")
    assert not dialog.button.isEnabled()
    for box in dialog.lacking:
        box.click()
    assert dialog.button.isEnabled()
    dialog.line.clear()
    dialog.line.textEdited.emit("СДЩІУ")  # the same keys of a Ukrainian keyboard
    assert dialog.button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_went_missing_since_the_page_was_shown_is_asked_about(
    qtbot: QtBot,
    window: MainWindow,
    headquarters: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with_sheets(headquarters, monkeypatch)
    page = ended(qtbot, window)
    assert "files wait" not in shown(page)
    store = reopened(headquarters)
    bad = tmp_path / "bad.age"
    bad.write_bytes(b"no bundle")
    word, at = Message("No bundle."), now()
    held = HeldFile(
        sha256=hashlib.sha256(b"no bundle").digest(), name="bad.age", outcome=Outcome.DAMAGED,
        reason=word, advice=word, kept_at=at,
    )  # fmt: skip
    held_files.hold(store, held_files.QUARANTINE, held, bad)
    store.close()
    page.ending.ask_close(tmp_path / "archive.age")
    settle(qtbot, window)
    dialog = page.ending.dialog
    assert isinstance(dialog, CloseDialog)
    assert any("wait" in box.text() for box in dialog.lacking)


def test_nothing_is_asked_while_the_mission_cannot_be_closed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = ended(qtbot, window)  # and there are no recovery sheets
    page.ending.ask_close(tmp_path / "archive.age")
    settle(qtbot, window)
    assert page.ending.dialog is None
    assert "recovery shares" in shown(page)


def test_officers_set_the_period_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    page = mission_page(qtbot, window)
    assert not page.retention.set_button.isEnabled(), "it is so already"
    page.retention.days.setFocus()
    page.retention.days.selectAll()
    QTest.keyClicks(page.retention.days, "30")
    page.refresh()
    settle(qtbot, window)
    assert page.retention.days.value() == 30, "what is typed stays"
    press(page, "Set the period…")
    assert page.dialog is not None
    text = "\n".join(each.text() for each in page.dialog.findChildren(QLabel))
    assert "due for erasure 30 days after they came" in text
    assert "Nothing is erased by itself" in text
    sign(qtbot, window, page)
    assert pack_of(window).roster.retention_days == 30
    assert "30 days after" in shown(page)
    grabbed(window, "period")
    page.retention.days.setValue(0)
    press(page, "Set the period…")
    assert page.dialog is not None
    text = "\n".join(each.text() for each in page.dialog.findChildren(QLabel))
    assert "never due for erasure" in text
    sign(qtbot, window, page)
    assert pack_of(window).roster.retention_days == 0
    assert "Officers set no time" in shown(page)


def test_what_is_due_is_erased_for_a_reason(
    qtbot: QtBot, window: MainWindow, headquarters: Path, stick: Path
) -> None:
    page = mission_page(qtbot, window)
    assert "Officers set no time" in shown(page)
    taken(qtbot, window, stick)
    store = reopened(headquarters)
    found = erasures.older(store, now() + timedelta(days=1))
    store.close()
    page = again(qtbot, window)
    page.retention.show_due(DuePieces(days=30, pieces=tuple(found), back=()))
    QApplication.processEvents()
    assert "30 days after" in shown(page)
    grabbed(window, "due")
    piece = found[0]
    page.retention.ask_erase(piece.sha256)
    QApplication.processEvents()
    press(page, "Show it in words")
    assert "A reason is needed" in shown(page)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "its time is over")
    press(page, "Show it in words")
    by_hand.press(page, "Erase for good")
    settle(qtbot, window)
    assert f"Erased: {piece.sha256.hex()[:16]}" in shown(page)
    store = reopened(headquarters)
    erasure = erasures.find(store, piece.sha256)
    assert erasure is not None
    assert erasure.reason == "its time is over"
    assert not files.has(store, piece.sha256)
    store.close()
    assert len("its time is over") <= erasing.MAX_REASON
