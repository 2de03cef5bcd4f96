"""A laptop whose mission pack was altered: there is a way in, from the unlock page itself."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldapp.app.home.session import close_session, open_session
from fieldapp.store import drafts, settings
from fieldapp.store.drafts import StoredDraft
from fieldapp.store.records import feeds
from fieldapp.ui.setup.unlock_page import UnlockPage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import PASSPHRASE, reopened
from tests.ui.by_keys import button, keys, press, type_into, words
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import Ready
from tests.ui.walk import faults

CONTROL = Qt.KeyboardModifier.ControlModifier
NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def broken(home: Path) -> Path:
    """A home with a draft; its pack was held, and then altered."""
    session = open_session(home, PASSPHRASE, NOW)
    drafts.save(session.store, StoredDraft(name="x", kind="note", saved_at=NOW, content=b"typed"))
    close_session(session)
    for path in (home / "pack").glob("*.age"):
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    return home


def refused(qtbot: QtBot, start: Start, home: Path) -> tuple[Program, UnlockPage]:
    """The program, and its unlock page once it told that the pack is broken."""
    program = start(home)
    assert program.window is not None
    page = program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    type_into(page, "Passphrase", PASSPHRASE)
    press(page, "Unlock")
    qtbot.waitUntil(lambda: "altered or is damaged" in words(page), timeout=WAIT_MS)
    assert "Records and drafts are whole" in words(page)
    # Qt shows what was added to a page that is seen with the next event.
    qtbot.waitUntil(page.again.isVisible, timeout=WAIT_MS)
    return program, page


def test_the_pack_is_loaded_again_and_the_laptop_opens(
    qtbot: QtBot, start: Start, broken: Path, ready: Ready, tmp_path: Path
) -> None:
    program, page = refused(qtbot, start, broken)
    assert not faults(page)
    press(page, "Load the mission pack again")
    assert "Choose a stick or a folder first" in words(page)
    type_into(page, "Stick or folder with the mission pack", str(tmp_path))
    press(page, "Load the mission pack again")
    qtbot.waitUntil(lambda: "1.root.json" in words(page), timeout=WAIT_MS)
    stick = ready.pack(tmp_path / "stick")
    type_into(page, "Stick or folder with the mission pack", str(stick))
    press(page, "Load the mission pack again")
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    window = program.window
    assert isinstance(window, MainWindow)
    settle(qtbot, window)
    assert "log" in window.pages
    program.end()
    store = reopened(broken)
    assert [each.content for each in drafts.drafts(store)] == [b"typed"]
    assert feeds.head(store, store.kid) is not None
    store.close()


def test_an_older_pack_does_not_open_it(
    qtbot: QtBot, start: Start, broken: Path, ready: Ready, tmp_path: Path
) -> None:
    store = reopened(broken)
    settings.put(store, settings.PACK_VERSIONS, (1, 99, 99, 99))
    store.close()
    _program, page = refused(qtbot, start, broken)
    stick = ready.pack(tmp_path / "stick")
    type_into(page, "Stick or folder with the mission pack", str(stick))
    press(page, "Load the mission pack again")
    qtbot.waitUntil(lambda: "older than the one held" in words(page), timeout=WAIT_MS)
    assert not faults(page)


def test_an_expired_pack_warns_and_stops_nothing(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = NOW.replace(year=NOW.year + 2)
    for module in ("base.base_page", "shell.window"):
        monkeypatch.setattr(f"fieldapp.ui.{module}.now", lambda: late)
    window = unlock(start(home))
    assert "The mission pack has expired: receive a newer one." in words(window)
    assert not faults(window)
    type_into(window, "Shorthand", "3 expl NE 3-5km heard 1412")
    qtbot.waitUntil(button(window, "Review and sign").isEnabled, timeout=WAIT_MS)
    keys(window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "This will be signed" in words(window), timeout=WAIT_MS)
    keys(window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "Signed as number 1" in words(window), timeout=WAIT_MS)
    settle(qtbot, window)
