"""A laptop whose database is damaged: the unlock page seals what is whole to a stick."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.store import settings
from fieldapp.sync import recipients
from fieldapp.sync.carrier import carrier
from fieldapp.ui.setup.unlock_page import UnlockPage
from tests.support.homes import PASSPHRASE, reopened
from tests.ui.by_keys import press, type_into, words
from tests.ui.conftest import WAIT_MS, Start
from tests.ui.homes import Ready
from tests.ui.walk import faults

PAGE = 4096


def refused(qtbot: QtBot, start: Start, home: Path) -> UnlockPage:
    program = start(home)
    assert program.window is not None
    page = program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    type_into(page, "Passphrase", PASSPHRASE)
    press(page, "Unlock")
    qtbot.waitUntil(lambda: page.rescue_part is not None, timeout=WAIT_MS)
    assert page.rescue_part is not None
    qtbot.waitUntil(page.rescue_part.button.isVisible, timeout=WAIT_MS)
    return page


def damage(home: Path, number: int, size: int) -> None:
    path = home / "fieldapp.db"
    at = (number - 1) * PAGE + 200 * (size < PAGE)
    raw = path.read_bytes()
    path.write_bytes(raw[:at] + bytes(size) + raw[at + size :])


@pytest.mark.parametrize("number", [1, 2])
def test_what_is_whole_goes_to_the_stick(
    qtbot: QtBot, start: Start, home: Path, tmp_path: Path, number: int
) -> None:
    damage(home, number, 64)
    page = refused(qtbot, start, home)
    assert "The database is damaged" in words(page)
    assert "`" not in words(page)  # a command is no advice for who has a window
    press(page, "Seal what is whole to the stick")
    assert "Choose a stick or a folder first" in words(page)
    stick = tmp_path / "stick"
    stick.mkdir()
    type_into(page, "Stick for headquarters", str(stick))
    press(page, "Seal what is whole to the stick")
    qtbot.waitUntil(lambda: "bring it to headquarters." in words(page), timeout=WAIT_MS)
    assert f"Damaged pages of {pages(home)}: {number}." in words(page)
    assert list((stick / carrier.BUNDLES).iterdir())
    assert not faults(page)


def pages(home: Path) -> int:
    return (home / "fieldapp.db").stat().st_size // PAGE


def test_a_lost_root_hash_is_typed_from_paper(
    qtbot: QtBot, start: Start, home: Path, ready: Ready, tmp_path: Path
) -> None:
    damage(home, 1, PAGE)
    page = refused(qtbot, start, home)
    stick = tmp_path / "stick"
    stick.mkdir()
    type_into(page, "Stick for headquarters", str(stick))
    press(page, "Seal what is whole to the stick")
    qtbot.waitUntil(lambda: "The damage took whom to seal to." in words(page), timeout=WAIT_MS)
    shutil.rmtree(stick)
    ready.pack(stick)
    store = reopened(ready.copy("headquarters", tmp_path))
    (stick / carrier.PACK / recipients.FILE).write_text(
        settings.get(store, settings.EPOCH_NOTE) or ""
    )
    store.close()
    type_into(page, "Root hash from paper", ready.root_hash)
    press(page, "Seal what is whole to the stick")
    qtbot.waitUntil(lambda: "bring it to headquarters." in words(page), timeout=WAIT_MS)
    assert not faults(page)
