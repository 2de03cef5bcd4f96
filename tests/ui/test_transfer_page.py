"""Send and receive: what is told is proven, long work can be stopped, and nothing typed waits."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.app.home import device as laptop
from fieldapp.store import drafts
from fieldapp.store.evidence import files
from fieldapp.store.transfer import bundles
from fieldapp.sync.carrier import carried_outbox, carrier
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import reopened
from tests.support.mission import Laptop
from tests.ui.by_keys import button, press, type_into, words
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import Ready

PHOTOS = 4


@pytest.fixture
def full(home: Path) -> Path:
    """A home with records and large photos that wait to be sealed."""
    store = reopened(home)
    device = Laptop(store, _mission(home), now=datetime.now(UTC).replace(microsecond=0))
    for number in range(PHOTOS):
        device.sign(device.photo(b"\xff\xd8" + b"%d" % number * 30_000_000))
    store.close()
    return home


def _mission(home: Path) -> bytes:
    store = reopened(home)
    try:
        return laptop.load_pack(store, datetime.now(UTC)).mission
    finally:
        store.close()


def on(stick: Path) -> list[str]:
    return [path.name for path in (stick / carrier.BUNDLES).glob("*")]


def test_sealing_that_is_stopped_leaves_whole_files_only_and_goes_on_later(
    qtbot: QtBot, start: Start, unlock: Unlock, full: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = unlock(start(full))
    press(window, "Send and receive")
    settle(qtbot, window)
    page = window.pages["transfer"]
    assert "wait to be sealed" in words(page)
    type_into(page, "Stick or folder", str(stick))
    press(page, "Seal to it")
    assert page.busy
    qtbot.waitUntil(lambda: bool(on(stick)), timeout=WAIT_MS)
    press(page, "Stop")
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    settle(qtbot, window)
    assert "Stopped" in words(page)
    assert all(name.endswith(".age") for name in on(stick))
    assert len(on(stick)) <= PHOTOS
    press(page, "Seal to it")
    qtbot.waitUntil(lambda: "were read back" in words(page), timeout=2 * WAIT_MS)
    settle(qtbot, window)
    assert "Nothing waits" in words(page)
    store = reopened(full)
    assert bundles.unsealed(store, store.kid) == 0
    store.close()


def test_receiving_that_is_stopped_says_so_and_goes_on_later(
    qtbot: QtBot, window: MainWindow, ready: Ready, tmp_path: Path
) -> None:
    stick, gate = ready.pack(tmp_path / "stick"), threading.Event()
    press(window, "Send and receive")
    settle(qtbot, window)
    page = window.pages["transfer"]
    type_into(page, "Stick or folder", str(stick))
    # The lane is held up, so that nothing of it is over before the stop.
    window.client.worker.run(page, lambda _session: gate.wait(30), lambda _: None, _never)
    press(page, "Receive from it")
    assert page.busy
    press(page, "Stop")
    gate.set()
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    settle(qtbot, window)
    assert "Stopped" in words(page)
    press(page, "Receive from it")
    qtbot.waitUntil(lambda: "Nothing new." in words(page), timeout=WAIT_MS)


def _never(error: Exception) -> None:
    raise AssertionError(error)


def test_a_draft_is_kept_while_sealing_goes_on(
    qtbot: QtBot, start: Start, unlock: Unlock, full: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = unlock(start(full))
    press(window, "Send and receive")
    settle(qtbot, window)
    page = window.pages["transfer"]
    assert f"{PHOTOS + 1} records" in words(page)
    type_into(page, "Stick or folder", str(stick))
    press(page, "Seal to it")
    press(window, "Log")
    type_into(window, "Shorthand", "3 expl NE 3-5km")

    def kept() -> bool:
        # As another process sees it, which may be the next one.
        store = reopened(full)
        try:
            return bool(drafts.drafts(store))
        finally:
            store.close()

    qtbot.waitUntil(kept, timeout=WAIT_MS)
    assert page.busy
    settle(qtbot, window)
    press(window, "Send and receive")
    settle(qtbot, window)
    assert f"{PHOTOS + 2} records" in words(page)  # one more than waited
    assert "how letters to this laptop are sealed" in words(page)


def test_a_folder_that_is_not_there_is_told_beside_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    press(window, "Send and receive")
    settle(qtbot, window)
    page = window.pages["transfer"]
    type_into(page, "Stick or folder", str(tmp_path / "gone"))
    press(page, "Receive from it")
    assert "Is the stick plugged in?" in words(page)
    type_into(page, "Stick or folder", str(tmp_path))
    press(page, "Receive from it")
    qtbot.waitUntil(lambda: "Nothing new." in words(page), timeout=WAIT_MS)
    qtbot.waitUntil(button(page, "Receive from it").isEnabled, timeout=WAIT_MS)


def test_a_missing_piece_of_evidence_is_told_and_the_records_go(
    qtbot: QtBot, start: Start, unlock: Unlock, full: Path, tmp_path: Path
) -> None:
    for piece in (full / files.FOLDER).glob("*.age"):
        piece.unlink()
    window = unlock(start(full))
    press(window, "Send and receive")
    settle(qtbot, window)
    page = window.pages["transfer"]
    type_into(page, "Stick or folder", str(tmp_path))
    press(page, "Seal to it")
    qtbot.waitUntil(lambda: "were read back" in words(page), timeout=WAIT_MS)
    settle(qtbot, window)
    assert f"{PHOTOS} files are missing here or damaged" in words(page)


def test_a_receipt_that_does_not_hold_is_told_and_stays_told(
    qtbot: QtBot, start: Start, unlock: Unlock, full: Path, tmp_path: Path
) -> None:
    store = reopened(full)
    outbox = carried_outbox.folder_of(store, tmp_path)
    store.close()
    outbox.mkdir(parents=True)
    (outbox / "000000000001-000000000000.receipt").write_bytes(b"no receipt")
    window = unlock(start(full))
    press(window, "Send and receive")
    settle(qtbot, window)
    page = window.pages["transfer"]
    type_into(page, "Stick or folder", str(tmp_path))
    press(page, "Receive from it")
    name = "000000000001-000000000000.receipt"
    qtbot.waitUntil(lambda: name in words(page), timeout=WAIT_MS)
    settle(qtbot, window)
    assert name in words(page)
    assert "Nothing new" not in words(page)


def test_a_stick_that_cannot_be_written_is_told_and_stays_told(
    qtbot: QtBot, start: Start, unlock: Unlock, full: Path, tmp_path: Path
) -> None:
    # A file where the folder of bundles would be: nobody can write there, not even root.
    (tmp_path / carrier.BUNDLES).write_bytes(b"")
    window = unlock(start(full))
    press(window, "Send and receive")
    settle(qtbot, window)
    page = window.pages["transfer"]
    type_into(page, "Stick or folder", str(tmp_path))
    press(page, "Seal to it")
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    settle(qtbot, window)
    assert "carrier could not be written" in words(page)
    assert "wait to be sealed" in words(page)
