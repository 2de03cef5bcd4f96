"""Backup, stopped signing and restore on the mission page and the first one."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.app.headquarters import custody
from fieldapp.hub.custody import backup_list
from fieldapp.store import settings, signing_stop
from fieldapp.store.keys.keystore import seal_secret
from fieldapp.store.signing_stop import Stop
from fieldapp.ui.base.base_page import now
from fieldapp.ui.headquarters.mission_page import MissionPage
from fieldapp.ui.mission.compare_dialog import CompareDialog
from fieldapp.ui.setup.restore_page import RestorePage
from fieldapp.ui.setup.welcome_page import WelcomePage
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import CHEAP, PASSPHRASE, reopened
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.test_headquarters import choose, mission_page, press, shown, sign


@pytest.fixture
def window(start: Start, unlock: Unlock, headquarters: Path) -> MainWindow:
    (headquarters / "officers").mkdir()
    key = headquarters / "officers" / "officer-1.key"
    key.write_bytes(seal_secret(b"\x01" * 32, PASSPHRASE, CHEAP))
    return unlock(start(headquarters))


def again(qtbot: QtBot, window: MainWindow) -> MissionPage:
    page = mission_page(qtbot, window)
    page.refresh()
    settle(qtbot, window)
    return page


def grabbed(window: MainWindow, name: str) -> None:
    if folder := os.environ.get("GRAB"):
        window.resize(1366, 768)
        QApplication.processEvents()
        window.grab().save(f"{folder}/{name}.png")


def test_a_backup_is_made_and_its_age_is_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = mission_page(qtbot, window)
    assert "There is no backup of headquarters" in shown(page)
    safe = tmp_path / "safe"
    safe.mkdir()
    choose(monkeypatch, safe)
    press(page, "Back up…")
    settle(qtbot, window)
    text = shown(page)
    assert "Backed up to" in text
    assert "Last backup" in text
    assert "0 entries of the log since" in text
    grabbed(window, "backup")
    assert "keystore" in backup_list.read(safe).files


def test_a_folder_that_no_backup_may_be_in_is_refused_in_words(
    qtbot: QtBot,
    window: MainWindow,
    headquarters: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = mission_page(qtbot, window)
    for folder in (tmp_path, headquarters):
        choose(monkeypatch, folder)
        press(page, "Back up…")
        settle(qtbot, window)
    page.of_itself(page.home_moved)  # another program changed something meanwhile
    settle(qtbot, window)
    text = shown(page)
    assert "A backup in the home itself is lost with it." in text
    assert "Backed up to" not in text
    grabbed(window, "refused")


def test_a_backup_older_than_the_horizon_is_named_for_deletion(
    qtbot: QtBot, window: MainWindow, headquarters: Path
) -> None:
    store = reopened(headquarters)
    known = {"/media/safe": {"at": "2026-01-01T00:00:00+00:00", "size": 0}}
    settings.put(store, settings.BACKED_UP, known)
    store.close()
    page = again(qtbot, window)
    assert "holds keys whose time is over" in shown(page)
    assert "/media/safe" in shown(page)
    grabbed(window, "old")


def test_a_stop_is_shown_in_words_and_officers_end_it(
    qtbot: QtBot,
    window: MainWindow,
    headquarters: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = reopened(headquarters)
    signing_stop.put(store, Stop(why="alone"))
    store.close()
    page = again(qtbot, window)
    assert "Nothing is signed." in shown(page)
    assert "was compared with nothing" in shown(page)
    grabbed(window, "stopped")
    press(page, "Compare the log…")
    (dialog,) = page.findChildren(CompareDialog)
    choose(monkeypatch, tmp_path)
    dialog.seen.add.click()
    dialog.seen.addresses.setText("http://127.0.0.1:9")
    dialog.go.click()
    settle(qtbot, window)
    assert f"{tmp_path} shows nothing that the log signed." in shown(page)
    assert "http://127.0.0.1:9 could not be asked." in shown(page)
    assert "Nothing is signed." in shown(page)
    press(page, "The log begins again…")
    sign(qtbot, window, page, confirm="lost for good")
    assert "Nothing is signed." not in shown(page)
    assert "The log begins again." in shown(page)


def test_a_move_is_asked_about_and_locks_the_home(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = mission_page(qtbot, window)
    safe = tmp_path / "safe"
    safe.mkdir()
    choose(monkeypatch, safe)
    press(page, "Move to another machine…")
    assert "signs nothing any more, for ever" in shown(page)
    grabbed(window, "move")
    press(page, "Cancel")
    assert "signs nothing any more, for ever" not in shown(page)
    press(page, "Move to another machine…")
    press(page, "Lock this home and move")
    settle(qtbot, window)
    assert "This home is locked." in shown(page)
    assert "Headquarters has moved away from this home" in shown(page)
    assert not page.custody.move_away.isEnabled()
    grabbed(window, "moved")
    assert backup_list.read(safe).moved


def test_headquarters_is_restored_in_the_window_and_goes_on(
    qtbot: QtBot,
    start: Start,
    headquarters: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = reopened(headquarters)
    custody.move(store, tmp_path / "safe", now=now())
    store.close()
    shutil.rmtree(headquarters)
    program = start(tmp_path / "new")
    screen = program.window
    assert screen is not None
    welcome = screen.centralWidget()
    assert isinstance(welcome, WelcomePage)
    welcome.restore.click()
    screen = program.window
    assert screen is not None
    screen.resize(1366, 768)
    page = screen.centralWidget()
    assert isinstance(page, RestorePage)
    page.button.click()
    assert "No backup was chosen." in shown(page)
    choose(monkeypatch, tmp_path / "safe")
    page.choose.click()
    page.passphrase.setText("not the passphrase")
    page.button.click()
    qtbot.waitUntil(lambda: page.trouble.isVisible() and page.button.isEnabled(), timeout=WAIT_MS)
    assert not (tmp_path / "new" / "keystore").exists()
    page.passphrase.setText(PASSPHRASE)
    if folder := os.environ.get("GRAB"):
        screen.grab().save(f"{folder}/restore.png")
    page.button.click()
    qtbot.waitUntil(page.open.isVisible, timeout=WAIT_MS)
    assert "The log may be signed on." in shown(page)
    if folder := os.environ.get("GRAB"):
        screen.grab().save(f"{folder}/restored.png")
    page.open.click()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    assert isinstance(program.window, MainWindow)
    settle(qtbot, program.window)
