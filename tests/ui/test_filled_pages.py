"""Pages that are filled are walked by Tab: every control is reached, named, and seen to have it.

tests/ui/test_every_page.py does so with what a fresh home shows; here there are records, drafts,
files, a question, a task and a list beside the map. So do they in two languages that nobody
speaks, one with 40 % longer text and one from right to left, in the homes of all roles with pages.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.session import Session
from fieldapp.ledger.record import Review, Task, parse
from fieldapp.store.evidence import files
from fieldapp.store.records import feeds
from fieldapp.ui.base import texts as window_texts
from fieldapp.ui.base.base_page import now
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from tests.support import pseudo
from tests.support.photos import jpeg
from tests.support.stored_rows import heard
from tests.ui.by_hand import texts
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_every_page import pages
from tests.ui.test_map_page import POST, at, still, take_in
from tests.ui.walk import faults, unmirrored


def filled(ready: Ready, folder: Path, who: str) -> Path:
    """A home with records of its own and of a monitor, a question, a task, drafts and files."""
    home = ready.copy(who, folder)
    with opened(home) as laptop, opened(ready.copy("Lynx 2", folder / "other")) as monitor:
        raw = jpeg()
        ref = files.add(monitor.store, io.BytesIO(raw), "image/jpeg")
        files.add(laptop.store, io.BytesIO(raw), "image/jpeg")
        seen = monitor.sign(heard(time=at(0), post=POST, evidence=(ref,)))
        records = [parse(each) for each in feeds.records(monitor.store, monitor.kid, 0, 9)]
        take_in(laptop.store, records)
        own = laptop.sign(heard(time=at(1), post=POST))
        if who != "Lynx 1":
            laptop.sign(Review(target=seen.hash, state="questioned", note="From which side?"))
            laptop.sign(Task(recipient=monitor.kid, kind="patrol", text="the bridge"))
        session = Session(store=laptop.store, pack=laptop.pack)
        for number in range(2):
            draft = Draft(line=f"{number} expl")
            draft_store.keep(session, f"{number:016x}", draft, now())
        assert own.hash != seen.hash
    return home


@pytest.mark.parametrize("size", ["normal", "largest"])
@pytest.mark.parametrize("who", ["Lynx 1", "Heron 1"])
def test_every_filled_page_is_walked_by_tab(
    qtbot: QtBot, ready: Ready, start: Start, unlock: Unlock, tmp_path: Path, who: str, size: str
) -> None:
    home = filled(ready, tmp_path, who)
    preferences.write_look(home, Preferences(size=size))
    window = unlock(start(home))
    wrong = pages(qtbot, window, lambda window: beside_the_map(qtbot, window))
    assert not wrong, "\n".join(wrong)


def beside_the_map(qtbot: QtBot, window: MainWindow) -> list[str]:
    """What is wrong once a list is open beside the map; on other pages nothing."""
    page = window.stack.currentWidget()
    if not isinstance(page, MapPage) or page.side.frozen is not None:
        return []
    qtbot.waitUntil(lambda: page.view is not None, timeout=WAIT_MS)
    still(qtbot, page)
    QTest.mouseClick(page.controls.in_view, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)
    low = page.place.height() < 0.45 * page.height()
    return [*faults(window), *["the map is low"] * low]


def test_a_record_says_first_what_was_decided_and_how_many_files_it_has(
    qtbot: QtBot, ready: Ready, start: Start, unlock: Unlock, tmp_path: Path
) -> None:
    window = unlock(start(filled(ready, tmp_path, "Heron 1")))
    window.go("records")
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    settle(qtbot, window)
    review = page.filters.review
    review.setCurrentIndex(review.findData("doubted"))
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "? questioned · 1 file" in texts(page.detail), timeout=WAIT_MS)


@pytest.fixture
def english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    window_texts.choose("en")


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("language", ["xl", "xr"])
@pytest.mark.parametrize("who", ["Lynx 1", "Heron 1", "Ibis 1", "headquarters", "Dove"])
def test_every_page_has_room_for_a_fifth_language(
    qtbot: QtBot,
    ready: Ready,
    start: Start,
    unlock: Unlock,
    tmp_path: Path,
    pseudo_languages: Path,
    monkeypatch: pytest.MonkeyPatch,
    who: str,
    language: str,
) -> None:
    pseudo.install(pseudo_languages, monkeypatch)
    signs = who in ("Lynx 1", "Heron 1", "Ibis 1")
    home = filled(ready, tmp_path, who) if signs else ready.copy(who, tmp_path)
    preferences.write_look(home, Preferences(language=language))
    program = start(home)
    assert program.window is not None
    assert not faults(program.window)
    window = unlock(program)
    mirrored = unmirrored if language == "xr" else lambda _window: []
    wrong = pages(qtbot, window, lambda window: [*mirrored(window), *beside_the_map(qtbot, window)])
    assert not wrong, "\n".join(wrong)
