"""The page of a liaison officer: an extract is read, co-signed or dissented from, by keys."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from fieldapp.app.desk import finding_extracts
from fieldapp.errors import StoreError
from fieldapp.ledger.log import note
from fieldapp.ledger.record import Remark, parse
from fieldapp.mission import hub_keys
from fieldapp.report.proof import extract
from fieldapp.store.records import feeds
from fieldapp.sync import handouts
from fieldapp.ui.desk.shown_page import ShownPage
from tests.app.test_findings_desk import Desks
from tests.support.homes import reopened
from tests.ui.by_hand import press, rest, sign_typed, texts
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.walk import clipped, faults

FINDING, SEEN = bytes([1]) * 32, bytes([2]) * 32
UNDER_REVIEW = "Under review: what it rests on changed since it was approved."


def given(desks: Desks, folder: Path) -> Path:
    """An extract, as headquarters writes it."""
    content = {
        "audience": "parties", "confidence": "high", "finding": FINDING.hex(),
        "grounds": "heard from two posts", "mission": desks.mission.pack.mission.hex(),
        "judgements": [{"outcome": "violation", "provision": "F-1", "rules": "00" * 32}],
        "observations": [{"hash": SEEN.hex(), "what": "5 explosions", "when": "2018-09-15 11:12"}],
        "since": 12, "standing": "shaken", "state": "verified",
    }  # fmt: skip
    signer = hub_keys.log_signer(desks.mission.store)
    head = note.Checkpoint(origin=signer.origin, size=20, root=bytes(32))
    file = folder / "finding.json"
    file.write_bytes(extract.encode(content, head, signer))
    return file


def test_a_liaison_officer_reads_and_dissents_with_a_reason_and_signs_nothing_else(
    qtbot: QtBot, start: Start, unlock: Unlock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desks = Desks(tmp_path / "mission")
    dove = desks.mission.enrol("Dove", "liaison", "9", party="B")
    file = given(desks, tmp_path)
    kid = dove.kid
    roster = desks.mission.pack.roster
    handout = handouts.encode(f"edition {FINDING.hex()} 193/2018", {"report.en.pdf": b"%PDF"})
    handouts.take(dove.store, handout, roster, desks.mission.now)
    handout = handouts.encode(f"finding {FINDING.hex()}", {"finding.json": file.read_bytes()})
    handouts.take(dove.store, handout, roster, desks.mission.now)
    desks.close()
    window = unlock(start(desks.mission.folder / "Dove"))
    for name in ("log", "review", "findings", "map", "report"):
        assert name not in window.pages
    window.go("shown")
    page = window.pages["shown"]
    assert isinstance(page, ShownPage)
    rest(qtbot, window)
    assert [row[1] for row in page.table.texts()] == [
        f"{UNDER_REVIEW} · Verified · heard from two posts", "Edition 193/2018 of the report",
    ]  # fmt: skip
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    rest(qtbot, window)
    out = tmp_path / "given"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    press(page, "Save the files…")
    rest(qtbot, window)
    assert (out / "edition 193-2018" / "report.en.pdf").read_bytes() == b"%PDF"
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    rest(qtbot, window)
    assert page.shown is not None, "what came, chosen by keys"
    page.read_file(file)
    rest(qtbot, window)
    told = texts(page)
    for words in (UNDER_REVIEW, "Verified", "heard from two posts", "5 explosions", "F-1"):
        assert words in told
    assert not clipped(page)
    assert not faults(window)
    page.about.setCurrentIndex(1)
    window.activateWindow()
    page.open.setFocus()  # where whoever chose the file is
    QTest.keyClick(page.open, Qt.Key.Key_D)
    line = QApplication.focusWidget()
    assert line is not None
    assert isinstance(line, QLineEdit)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "One short sentence" in texts(page) or "reason is needed" in texts(page)
    QTest.keyClicks(line, "our battery was silent")
    with monkeypatch.context() as full:
        full.setattr(finding_extracts, "sign", _disk_is_full)
        sign_typed(line)
        rest(qtbot, window)
    assert page.trouble.text() == "The disk is full."
    assert line.text() == "our battery was silent", "what was typed stays"
    sign_typed(line)
    qtbot.waitUntil(page.outcome.isVisible, timeout=WAIT_MS)
    rest(qtbot, window)
    assert "Observation 1 · dissents · our battery was silent" in texts(page)
    assert not faults(window)
    window.close()
    store = reopened(desks.mission.folder / "Dove")
    head = feeds.head(store, kid)
    assert head is not None
    bodies = [parse(raw).body for raw in feeds.records(store, kid, 0, head.seq)]
    store.close()
    (said,) = [each for each in bodies if isinstance(each, Remark)]
    assert (said.target, said.state, said.note) == (SEEN, "dissent", "our battery was silent")
    assert said.file == hashlib.sha256(file.read_bytes()).digest()


def _disk_is_full(*_: object, **__: object) -> None:
    raise StoreError("The disk is full.")
