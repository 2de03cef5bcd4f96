"""Recovery sheets in the window: printed, tried, and used in place of a passphrase."""

import os
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.headquarters import custody
from fieldapp.hub.custody import recovery, recovery_shares, share_sheet
from fieldapp.hub.custody.recovery_shares import Shares
from fieldapp.hub.custody.share_sheet import SheetHead
from fieldapp.ledger import age
from fieldapp.ui.base.base_page import now
from fieldapp.ui.headquarters.drill_dialog import DrillDialog
from fieldapp.ui.headquarters.mission_page import MissionPage
from fieldapp.ui.headquarters.print_dialog import PrintDialog
from fieldapp.ui.mission.sheets_entry import SheetsEntry
from fieldapp.ui.setup.restore_page import RestorePage
from fieldapp.ui.setup.sheets_part import SheetsPart
from fieldapp.ui.setup.unlock_page import UnlockPage
from fieldapp.ui.setup.unpack_dialog import UnpackDialog
from fieldapp.ui.setup.welcome_page import WelcomePage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.window import MainWindow
from tests.hub.test_mission_archive import file_named, sealed
from tests.support.homes import PASSPHRASE, reopened
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.test_headquarters import choose, mission_page, press, shown

NEW = "nine calm rivers carry old paper boats"


@pytest.fixture
def shares(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Words of every sheet that is made, as a person reads them off."""
    read: list[str] = []
    pdf = share_sheet.pdf

    def read_off(share: str, *rest: Any) -> bytes:
        read.append(share)
        return pdf(share, *rest)

    monkeypatch.setattr(share_sheet, "pdf", read_off)
    return read


@pytest.fixture
def sheets(shares: list[str], headquarters: Path) -> list[str]:
    """Three sheets of which two open headquarters, and a third of an earlier date."""
    store = reopened(headquarters)
    for of in (Shares(2, 2), Shares(2, 3)):
        head = SheetHead(mission="x", of=of, made_at=now(), language="uk")
        recovery.make(store, PASSPHRASE, head, lambda *_: None)
    store.close()
    return [*shares[2:], shares[0]]


def take(entry: SheetsEntry, words: str) -> str:
    """Type a sheet; returns what was wrong with it."""
    entry.words.setText(words)
    entry.take.click()
    return entry.trouble.text()


def grab(widget: QWidget, name: str) -> None:
    if folder := os.environ.get("GRAB"):
        QApplication.processEvents()
        widget.grab().save(f"{folder}/{name}.png")


def dialog_of(page: MissionPage) -> QWidget | None:
    return page.custody.dialog


def first_page(program: Program) -> QWidget:
    assert program.window is not None
    program.window.resize(1366, 768)
    page = program.window.centralWidget()
    assert page is not None
    return page


def fill(part: SheetsPart, words: list[str]) -> None:
    """Type sheets and a new passphrase."""
    for each in words:
        assert not take(part.sheets, each)
    part.new.first.setText(NEW)
    part.new.second.setText(NEW)


def test_sheets_are_printed_and_tried(
    qtbot: QtBot,
    start: Start,
    unlock: Unlock,
    headquarters: Path,
    shares: list[str],
    tmp_path: Path,
) -> None:
    window = unlock(start(headquarters))
    page = mission_page(qtbot, window)
    assert "No recovery sheets were printed" in shown(page)
    press(page, "Print recovery sheets…")
    dialog = dialog_of(page)
    assert isinstance(dialog, PrintDialog)
    dialog.needed.setValue(2)
    dialog.count.setValue(3)
    dialog.passphrase.setText("not the passphrase")
    dialog.printer.setCurrentText("false")
    for passphrase, wrong in (("not the passphrase", "passphrase"), (PASSPHRASE, "not printed")):
        dialog.passphrase.setText(passphrase)
        dialog.go.click()
        qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT_MS)
        assert wrong in dialog.trouble.text()
    assert not (headquarters / "recovery.age").exists()
    printer = tmp_path / "a printer"
    printer.write_text(f'#!/bin/sh\ncat > "{tmp_path}/$(date +%N).pdf"\n')
    printer.chmod(0o700)
    dialog.printer.setCurrentText(shlex.quote(str(printer)))
    grab(dialog, "print")
    shares.clear()
    dialog.go.click()
    settle(qtbot, window)
    assert dialog_of(page) is None
    assert "Printed 3 sheets; 2 of them open headquarters" in shown(page)
    assert "2 of 3 open headquarters" in shown(page)
    assert "never tried" in shown(page)
    assert len([*tmp_path.glob("*.pdf")]) == len(shares) == 3
    window.resize(1366, 768)
    grab(window, "card")

    press(page, "Try recovery sheets…")
    tried = dialog_of(page)
    assert isinstance(tried, DrillDialog)
    assert "is not a word of a recovery sheet" in take(tried.entry, "wrong words")
    assert not take(tried.entry, shares[2])
    assert "typed already" in take(tried.entry, shares[2])
    grab(tried, "drill")
    assert not take(tried.entry, shares[0])
    settle(qtbot, window)
    assert dialog_of(page) is None
    assert "These sheets open headquarters" in shown(page)
    assert "Last tried" in shown(page)


def test_sheets_give_a_home_a_new_passphrase(
    qtbot: QtBot, start: Start, headquarters: Path, sheets: list[str]
) -> None:
    program = start(headquarters)
    page = first_page(program)
    assert isinstance(page, UnlockPage)
    page.by_sheets.click()
    part = page.sheets
    assert part is not None
    page.set_new.click()
    assert "Sheets are still needed." in page.trouble.text()
    assert not take(part.sheets, sheets[0])
    assert "different recovery secrets" in take(part.sheets, sheets[3])
    fill(part, sheets[1:2])
    assert not page.trouble.isVisible()
    grab(page, "unlock")
    page.set_new.click()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    assert isinstance(program.window, MainWindow)
    settle(qtbot, program.window)


def test_sheets_of_an_earlier_date_open_no_home(
    qtbot: QtBot, start: Start, headquarters: Path, sheets: list[str], shares: list[str]
) -> None:
    page = first_page(start(headquarters))
    assert isinstance(page, UnlockPage)
    page.by_sheets.click()
    assert page.sheets is not None
    fill(page.sheets, shares[:2])
    page.set_new.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=WAIT_MS)
    assert page.sheets.shares == ()
    grab(page, "refused")
    next(b for b in page.findChildren(QPushButton) if b.text() == "Back").click()
    assert page.line.isVisible()
    reopened(headquarters).close()  # by the passphrase that it had


def test_a_backup_is_restored_by_sheets(
    qtbot: QtBot,
    start: Start,
    headquarters: Path,
    sheets: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = reopened(headquarters)
    custody.move(store, tmp_path / "safe", now=now())
    store.close()
    shutil.rmtree(headquarters)
    program = start(tmp_path / "new")
    welcome = first_page(program)
    assert isinstance(welcome, WelcomePage)
    welcome.restore.click()
    page = first_page(program)
    assert isinstance(page, RestorePage)
    choose(monkeypatch, tmp_path / "safe")
    page.choose.click()
    page.by_sheets.click()
    page.button.click()
    assert "Sheets are still needed." in page.trouble.text()
    fill(page.sheets, sheets[:2])
    page.seen.addresses.setText("http://127.0.0.1:9")
    page.button.click()
    qtbot.waitUntil(page.open.isVisible, timeout=WAIT_MS)
    assert "http://127.0.0.1:9 could not be asked." in shown(page)
    assert "The log may be signed on." in shown(page)
    grab(page, "restore-sheets")
    page.open.click()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    assert isinstance(program.window, MainWindow)
    settle(qtbot, program.window)


def test_an_archive_of_a_closed_mission_is_opened_by_sheets_and_its_backup_taken(
    qtbot: QtBot, start: Start, sheets: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = age.Identity(recovery_shares.join(sheets[:2]))
    archive = sealed(tmp_path / "ended.age", identity, file_named("log/checkpoint"))
    program = start(tmp_path / "new")
    welcome = first_page(program)
    assert isinstance(welcome, WelcomePage)
    welcome.restore.click()
    page = first_page(program)
    assert isinstance(page, RestorePage)
    page.archive.click()
    (dialog,) = page.findChildren(UnpackDialog)
    assert not dialog.entry.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(archive), ""))
    dialog.choose.click()
    choose(monkeypatch, tmp_path)
    dialog.place.click()
    assert str(tmp_path / "ended") in shown(dialog)
    grab(dialog, "unpack")
    (tmp_path / "ended").mkdir()
    for words in sheets[:2]:
        take(dialog.entry, words)
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=WAIT_MS)
    assert "exists already" in dialog.trouble.text()
    (tmp_path / "ended").rmdir()
    for words in sheets[:2]:
        take(dialog.entry, words)
    # Its passphrase may be known to nobody.
    qtbot.waitUntil(page.sheets.isVisible, timeout=WAIT_MS)
    assert (tmp_path / "ended" / "log" / "checkpoint").is_file()
    assert str(tmp_path / "ended" / "backup") in shown(page)
    grab(page, "unpacked")
