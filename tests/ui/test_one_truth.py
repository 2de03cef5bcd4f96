"""Headquarters' window beside other programs on its home: it acts by what stands, and follows."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.__main__ import main
from fieldapp.store import access_rows
from fieldapp.store.keys.passphrase import seal_secret
from fieldapp.ui.headquarters.access_page import AccessPage
from fieldapp.ui.headquarters.laptops_page import LaptopsPage
from fieldapp.ui.headquarters.mission_page import MissionPage
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.forked import Forked
from tests.support.homes import CHEAP, PASSPHRASE, reopened
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.test_headquarters import sealed, taken

Command = Callable[..., str]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(PASSPHRASE + "\n")
    return path


@pytest.fixture
def command(headquarters: Path, secret: Path, tmp_path: Path) -> Command:
    """A command of another process on headquarters' home; what it says."""
    key = tmp_path / "officer-1.key"
    key.write_bytes(seal_secret(b"\x01" * 32, PASSPHRASE, CHEAP))

    def run(*words: object, signs: bool = False) -> str:
        typed = [str(word) for word in words] + ["--home", str(headquarters)]
        typed += ["--passphrase-file", str(secret)]
        if signs:
            typed += ["--officer-key", str(key), "--officer-passphrase-file", str(secret)]
        process = Forked(main, typed)
        with process.stdout as out:
            said = out.read().decode()
        assert process.wait(120) == 0, said
        return said

    return run


@pytest.fixture
def window(start: Start, unlock: Unlock, headquarters: Path) -> MainWindow:
    return unlock(start(headquarters))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def test_a_laptop_that_a_command_revoked_is_not_trusted_by_the_open_window(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path, command: Command
) -> None:
    sealed(home, stick, "before")
    taken(qtbot, window, stick)
    command("hub", "revoke", "Lynx 2", signs=True)
    sealed(home, stick, "after")
    result = taken(qtbot, window, stick)
    assert {row[0] for row in result.table.texts()} == {"✓ nothing new", "⚠ after revocation"}


def test_the_open_page_laptops_follows_what_commands_change(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path, command: Command
) -> None:
    page = window.pages["laptops"]
    assert isinstance(page, LaptopsPage)
    window.go("laptops")
    settle(qtbot, window)

    def row() -> list[str]:
        return next(each for each in page.table.texts() if each[0] == "Lynx 2")

    assert row()[1] == "○ nothing yet"
    sealed(home, stick, "three explosions")
    command("hub", "import", stick)
    qtbot.waitUntil(lambda: row()[1] == "● in order", timeout=WAIT_MS)
    command("hub", "revoke", "Lynx 2", signs=True)
    qtbot.waitUntil(lambda: row()[1] == "✗ revoked", timeout=WAIT_MS)


def test_records_that_another_program_imports_are_listed_by_themselves(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path, command: Command
) -> None:
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    window.go("records")
    settle(qtbot, window)
    assert page.model.rowCount() == 0
    sealed(home, stick, "three explosions", "two more")
    command("hub", "import", stick)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=WAIT_MS)
    settle(qtbot, window)
    shown = page._shown
    assert shown
    sealed(home, stick, "a third")
    command("hub", "import", stick)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=WAIT_MS)
    settle(qtbot, window)
    assert page._shown == shown  # what is in the pane stays


def test_what_is_typed_on_the_page_mission_stays_while_an_importer_works(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path, command: Command
) -> None:
    sealed(home, stick, "before")
    command("hub", "import", stick)
    page = window.pages["mission"]
    assert isinstance(page, MissionPage)
    window.go("mission")
    settle(qtbot, window)
    page.revoke.choose(next(k for k, d in page.revoke._devices.items() if d.call_sign == "Lynx 1"))
    page.revoke.up_to.setChecked(True)
    page.revoke.last_good.setValue(77)
    sealed(home, stick, "after")
    command("hub", "import", stick)
    assert "Lynx 2" in command("hub", "status")
    qtbot.wait(100)
    window._home_moved()
    settle(qtbot, window)
    assert (page.revoke.last_good.value(), page.revoke.up_to.isChecked()) == (77, True)
    assert page.revoke.laptop.currentText().startswith("Lynx 1")


def test_a_record_opened_in_the_window_is_in_the_access_log_within_seconds(
    qtbot: QtBot, window: MainWindow, headquarters: Path, home: Path, stick: Path
) -> None:
    sealed(home, stick, "three explosions", "two more")
    taken(qtbot, window, stick)
    records = window.pages["records"]
    assert isinstance(records, RecordsPage)
    window.go("records")
    settle(qtbot, window)
    QTest.keyClick(records.table, Qt.Key.Key_Down)
    settle(qtbot, window)
    beside = reopened(headquarters)
    qtbot.waitUntil(lambda: access_rows.head(beside).number == 2, timeout=WAIT_MS)
    records.filters.search.setFocus()
    QTest.keyClicks(records.filters.search, "explosions")
    qtbot.waitUntil(lambda: access_rows.head(beside).number >= 3, timeout=WAIT_MS)
    settle(qtbot, window)
    before = [each.access.act for each in access_rows.newest(beside, 9)]
    window._home_moved()  # the same list again is no new search
    settle(qtbot, window)
    window.go("access")
    settle(qtbot, window)
    page = window.pages["access"]
    assert isinstance(page, AccessPage)
    assert [row[3] for row in page.table.texts()].count("Search") == before.count("search") == 1
    assert {row[1] for row in page.table.texts()} == {"Headquarters"}
    assert {row[4] for row in page.table.texts()} == {"Page Records"}
    assert "The chain is whole." in page.state.text()
    beside.db.execute("DROP TRIGGER access_is_never_deleted")
    beside.db.execute("DELETE FROM access WHERE number = 1")
    beside.close()
    window.go("access")
    settle(qtbot, window)
    assert "NOT IN ORDER" in page.state.text()
    assert "Row 1 was removed." in page.state.text()


def test_a_change_that_a_command_signs_is_on_the_open_page_and_an_open_dialog_stays(
    qtbot: QtBot, window: MainWindow, command: Command
) -> None:
    page = window.pages["mission"]
    assert isinstance(page, MissionPage)
    window.go("mission")
    settle(qtbot, window)
    page._renew()
    dialog = page.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.passphrase, "half typed")
    version = f"Version {window.client.standing.pack.version + 1}"  # type: ignore[union-attr]
    command("hub", "rotate-key", signs=True)
    qtbot.waitUntil(lambda: version in page.facts.text(), timeout=WAIT_MS)
    assert QApplication.activeModalWidget() is dialog
    assert dialog.passphrase.text() == "half typed"
    dialog.reject()
