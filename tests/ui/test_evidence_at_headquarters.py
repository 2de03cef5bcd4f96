"""Headquarters looks at what laptops sent: the same viewer; nothing is taken in or unsealed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.app.entry import signing
from fieldapp.app.entry.draft import Draft
from fieldapp.app.evidence import attach, library
from fieldapp.app.home.session import close_session, open_session, pack_of
from fieldapp.observation.values import EvidenceRef
from fieldapp.store.evidence import files as stored
from fieldapp.store.evidence import register
from fieldapp.ui.evidence.evidence_page import EvidencePage
from fieldapp.ui.records.picture_view import Viewer
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import PASSPHRASE, reopened, seen
from tests.support.photos import exif, jpeg
from tests.ui.by_hand import press, rest, texts
from tests.ui.by_keys import drop
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.test_headquarters import importing, opened
from tests.ui.walk import faults

NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def stick(home: Path, tmp_path: Path) -> Path:
    """A bundle with a bare copy of one photograph and the original of another."""
    session = open_session(home, PASSPHRASE, NOW)
    refs: list[EvidenceRef] = []
    sealed: list[bytes] = []
    for name, as_it_is in (("home.jpg", False), ("crater.jpg", True)):
        path = tmp_path / name
        path.write_bytes(jpeg(exif()) + name.encode())
        if as_it_is:
            sha256 = library.take(session, path, NOW).sha256
            draft = attach.attach_as_they_are(session, Draft(), [sha256], NOW)
        else:
            draft = attach.attach_files(session, Draft(), [path], NOW).draft
        refs += draft.evidence
        sealed += draft.sealed
    observation = seen("<b>two</b>", evidence=tuple(refs), sealed=tuple(sealed))
    signing.sign(session.store, pack_of(session), observation, now=NOW)
    close_session(session)
    made = tmp_path / "stick"
    made.mkdir()
    laptop = opened(home)
    laptop.seal(made)
    laptop.store.close()
    return made


@pytest.fixture
def window(
    qtbot: QtBot, start: Start, unlock: Unlock, headquarters: Path, stick: Path
) -> MainWindow:
    made = unlock(start(headquarters))
    assert drop(importing(made), stick)
    settle(qtbot, made)
    return made


def files(qtbot: QtBot, window: MainWindow) -> EvidencePage:
    page = window.pages["evidence"]
    assert isinstance(page, EvidencePage)
    window.go("evidence")
    rest(qtbot, window)
    return page


def test_imported_files_are_looked_at_and_nothing_is_taken_in(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = files(qtbot, window)
    assert page.model.rowCount() == 2
    shown = texts(page)
    assert "Lynx 2: No. 1" in shown
    assert "SHA-256" in shown
    qtbot.waitUntil(lambda: not page.detail.preview.pixmap().isNull(), timeout=WAIT_MS)
    for absent in ("Add files…", "Camera card…", "New observation with it"):
        assert absent not in [
            each.text() for each in page.findChildren(type(page.detail.enlarge)) if each.isVisible()
        ]
    photo = tmp_path / "other.jpg"
    photo.write_bytes(jpeg())
    assert not drop(page, photo)
    assert not faults(window)
    press(page, "Look closer")
    rest(qtbot, window)
    (close,) = window.findChildren(Viewer)
    close.close()


def test_what_an_original_claims_is_shown_and_what_was_sealed_stays_sealed(
    qtbot: QtBot, window: MainWindow, headquarters: Path
) -> None:
    page = files(qtbot, window)
    told = []
    for number in range(2):
        page.table.selectRow(number)
        rest(qtbot, window)
        qtbot.waitUntil(lambda: not page.detail.preview.pixmap().isNull(), timeout=WAIT_MS)
        told.append(texts(page))
    assert sum("Place: " in each for each in told) == 1  # of the one that was sent as it is
    assert not any("original of evidence" in each for each in told)
    store = reopened(headquarters)
    try:
        assert len(register.everything(store)) == 2
        # The first photograph's original never left the laptop.
        assert len(list((headquarters / stored.FOLDER).glob("*.age"))) <= 4
    finally:
        store.close()


def test_a_file_is_given_out_after_a_warning_from_the_record_too(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = window.pages["records"]
    assert isinstance(records, RecordsPage)
    window.go("records")
    rest(qtbot, window)
    (look, *_) = [b for b in records.detail.findChildren(QPushButton)
                  if b.text() == "Look at it"]  # fmt: skip
    assert look.isEnabled()
    look.click()
    rest(qtbot, window)
    page = files(qtbot, window)
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    press(page, "Give out decrypted…")
    press(page, "Choose the folder…")
    rest(qtbot, window)
    (given,) = out.iterdir()
    assert given.read_bytes().startswith(b"\xff\xd8")


def test_an_empty_headquarters_says_where_files_come_from(
    qtbot: QtBot, start: Start, unlock: Unlock, headquarters: Path
) -> None:
    made = unlock(start(headquarters))
    page = files(qtbot, made)
    assert "They come with bundles: import some." in texts(page)
    assert not faults(made)
