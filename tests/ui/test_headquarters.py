"""Headquarters' pages through their controls: what is dropped, what is refused, who belongs."""

import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QFrame,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldapp.app.home import device
from fieldapp.app.records import tasks
from fieldapp.errors import Message
from fieldapp.hub.importer import group_commit
from fieldapp.hub.importer.outcome import Result
from fieldapp.hub.publishing import device_faults
from fieldapp.ledger import age, bundle, dcbor, envelope
from fieldapp.ledger.fields import encode_moment
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Body, Genesis
from fieldapp.ledger.roster import same_person
from fieldapp.mission import enrolment, release
from fieldapp.mission.pack import Pack
from fieldapp.observation.values import Place
from fieldapp.store import settings
from fieldapp.store.devices import device_settings
from fieldapp.store.keys.passphrase import seal_secret
from fieldapp.store.records import feeds
from fieldapp.sync import recipients
from fieldapp.sync.carrier import carrier
from fieldapp.ui.headquarters.import_page import ImportPage
from fieldapp.ui.headquarters.laptops_page import LaptopsPage
from fieldapp.ui.headquarters.mission_page import MissionPage
from fieldapp.ui.headquarters.quarantine_page import QuarantinePage
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import CHEAP, PASSPHRASE, reopened, seen
from tests.support.mission import Laptop, Mission, forged
from tests.ui import by_hand
from tests.ui.by_hand import rest, texts, type_into
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import Ready

HOSTILE = "<img src=x onerror=alert(1)>\u202egpj.age"


@pytest.fixture
def window(start: Start, unlock: Unlock, headquarters: Path) -> MainWindow:
    (headquarters / "officers").mkdir()
    key = headquarters / "officers" / "officer-1.key"
    key.write_bytes(seal_secret(b"\x01" * 32, PASSPHRASE, CHEAP))
    return unlock(start(headquarters))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def opened(folder: Path) -> Laptop:
    """A laptop's home, opened for its holder."""
    store = reopened(folder)
    pack = device.load_pack(store, now())
    return Laptop(store, pack.mission, now=now(), pack=pack)


def sealed(folder: Path, stick: Path, *notes: str) -> Path:
    """Observations, logged on a laptop and sealed to a stick in one bundle; the bundle."""
    held = opened(folder)
    before = set(stick.rglob("*.age"))
    held.log(*notes)
    held.seal(stick)
    held.store.close()
    (bundle,) = set(stick.rglob("*.age")) - before
    return bundle


def drop(page: QWidget, *paths: Path | str) -> bool:
    """Drag something onto a page and let go; whether it was taken."""
    mime = QMimeData()
    urls = [QUrl.fromLocalFile(str(p)) if isinstance(p, Path) else QUrl(p) for p in paths]
    mime.setUrls(urls)
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(60, 60), action, mime, left, keys)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(page, QDropEvent(QPointF(60, 60), action, mime, left, keys))
    return True


def importing(window: MainWindow) -> ImportPage:
    page = window.pages["import"]
    assert isinstance(page, ImportPage)
    window.go("import")
    return page


def taken(qtbot: QtBot, window: MainWindow, *paths: Path) -> ImportPage:
    """Drop files and wait for the end of their import."""
    page = importing(window)
    assert drop(page, *paths)
    settle(qtbot, window)
    assert not page.busy
    return page


def shown(root: QWidget) -> str:
    """Every text that a person sees on a page."""
    QApplication.processEvents()  # what was added is shown with the next event
    labels = [each.text() for each in root.findChildren(QLabel) if each.isVisible()]
    return "\n".join(labels).replace("\u200b", "")


def press(root: QWidget, text: str) -> None:
    """Click the button that shows this text."""
    QApplication.processEvents()
    (found,) = [
        each
        for each in root.findChildren(QPushButton)
        if each.accessibleName() == text and each.isVisible()
    ]
    assert found.isEnabled(), text
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def mission_page(qtbot: QtBot, window: MainWindow) -> MissionPage:
    page = window.pages["mission"]
    assert isinstance(page, MissionPage)
    window.go("mission")
    settle(qtbot, window)
    return page


def sign(
    qtbot: QtBot, window: MainWindow, page: MissionPage, confirm: str = "", *, taken: bool = True
) -> None:
    """Sign as an officer in the dialog that is open."""
    dialog = page.dialog
    assert dialog is not None
    if confirm:
        QTest.keyClicks(dialog.confirm, confirm)
    QTest.keyClicks(dialog.passphrase, PASSPHRASE)
    QTest.mouseClick(dialog.sign_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert (page.dialog is None) == taken


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """What a person picks in the system's file dialogs."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))


def pack_of(window: MainWindow) -> Pack:
    pack = window.client.standing.pack
    assert pack is not None
    return pack


def recipient(window: MainWindow) -> age.Recipient:
    store = reopened(window.client.home)
    try:
        return recipients.recipient(store, pack_of(window).roster, now())
    finally:
        store.close()


def test_each_role_sees_its_own_pages(
    window: MainWindow, ready: Ready, tmp_path: Path, start: Start, unlock: Unlock
) -> None:
    own = {"import", "quarantine", "laptops", "mission"}
    assert own <= set(window.pages)
    assert not {"log", "transfer", "enrol"} & set(window.pages)
    for call_sign in ("Lynx 2", "Heron 1"):
        other = unlock(start(ready.copy(call_sign, tmp_path / "other")))
        assert not own & set(other.pages)


def test_a_dropped_stick_is_told_bundle_by_bundle(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path
) -> None:
    sealed(home, stick, "three explosions", "two more")
    damaged = sealed(home, stick, "one that will be damaged")
    raw = bytearray(damaged.read_bytes())
    raw[-40] ^= 1
    damaged.write_bytes(raw)
    (stick / "fieldapp" / HOSTILE).write_bytes(b"garbage")
    os.mkfifo(stick / "fieldapp" / "ffffffffffffffff.age")
    page = taken(qtbot, window, stick)
    rows = {row[4]: row for row in page.table.texts()}
    assert len(rows) == 4
    assert rows[damaged.name][0] == "✗ damaged"
    assert rows["ffffffffffffffff.age"][0] == "✗ cannot be read"
    (strange,) = [name for name in rows if "img" in name]
    assert rows[strange][0] == "✗ no sealed file"
    assert "\u202e" not in strange
    (good,) = [row for row in rows.values() if row[0] == "✓ imported"]
    assert list(good)[1:4] == ["Lynx 2", "0–2", "3"]
    assert "Files: 4. New records: 3. To be looked at: 3." in page.summary.text()
    assert list(stick.glob("fieldapp-outbox/*/*"))
    # The receipt, and the feed for each of the three laptops that see it: they said where to seal.
    assert f"New receipts written to {stick}: 4." in shown(page)


def test_a_pack_that_has_expired_and_was_not_written_is_told(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed(home, stick, "three explosions")
    late = datetime.now(UTC) + timedelta(days=100)
    monkeypatch.setattr("fieldapp.ui.headquarters.import_page.now", lambda: late)
    page = taken(qtbot, window, stick)
    assert "The mission pack has expired and was not written" in shown(page)


def test_each_result_is_told_in_plain_words_with_what_to_do(
    qtbot: QtBot, window: MainWindow, stick: Path
) -> None:
    (stick / HOSTILE).write_bytes(b"garbage")
    page = taken(qtbot, window, stick / HOSTILE)
    text = shown(page)
    assert "This is not a sealed file." in text
    assert "<img src=x onerror=alert(1)>⟨U+202E⟩gpj.age" in text
    label = next(each for each in page.findChildren(QLabel) if "<img" in each.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_same_stick_twice_changes_nothing(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path
) -> None:
    sealed(home, stick, "three explosions")
    taken(qtbot, window, stick)
    window.go("laptops")
    settle(qtbot, window)
    before = shown(window.pages["laptops"])
    page = taken(qtbot, window, stick)
    assert [row[0] for row in page.table.texts()] == ["✓ nothing new"]
    assert "New records: 0. To be looked at: 0." in page.summary.text()
    window.go("laptops")
    settle(qtbot, window)
    assert shown(window.pages["laptops"]) == before


def test_cancelling_stops_between_groups_of_bundles_and_keeps_what_was_imported(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_commit, "MOST", 1)
    for note in ("first", "second", "third"):
        sealed(home, stick, note)
    page = importing(window)
    told, gate = page._came_in, threading.Event()

    def held(result: Result) -> None:
        told(result)
        assert gate.wait(WAIT_MS / 1000)  # the lane waits here until the button was pressed

    monkeypatch.setattr(page, "_came_in", held)
    assert drop(page, stick)
    qtbot.waitUntil(lambda: len(page.table.texts()) == 1, timeout=WAIT_MS)
    assert page.progress.maximum() == 3
    assert not drop(page, stick)  # one import at a time
    window.activateWindow()
    QTest.qWaitForWindowActive(window, WAIT_MS)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Stopping" in page.doing.text(), timeout=WAIT_MS)
    gate.set()
    settle(qtbot, window)
    assert "Stopped. What was imported stays" in page.summary.text()
    assert len(page.table.texts()) == 1
    monkeypatch.undo()
    page = taken(qtbot, window, stick)
    assert len(page.table.texts()) == 3
    assert "To be looked at: 0" in page.summary.text()


def test_only_files_of_this_machine_can_be_dropped(window: MainWindow) -> None:
    page = importing(window)
    assert not drop(page, "https://example.invalid/bundle.age")
    assert not page.busy


def test_an_empty_folder_says_what_was_looked_for(
    qtbot: QtBot, window: MainWindow, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, stick)
    page = importing(window)
    QTest.mouseClick(page.take_folder, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "No sealed files were found" in page.summary.text()


def test_only_what_has_to_be_looked_at(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path
) -> None:
    sealed(home, stick, "three explosions")
    (stick / "fieldapp" / "0000000000000000.age").write_bytes(b"garbage")
    page = taken(qtbot, window, stick)
    assert len(page.table.texts()) == 2
    QTest.mouseClick(page.only_odd, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert [row[0] for row in page.table.texts()] == ["✗ no sealed file"]


def test_locking_stops_an_import_between_groups_of_bundles(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_commit, "MOST", 1)
    for note in ("first", "second", "third"):
        sealed(home, stick, note)
    page = importing(window)
    seen_: list[Result] = []

    def leave(result: Result) -> None:
        seen_.append(result)
        page.leave()

    monkeypatch.setattr(page, "_came_in", leave)
    assert drop(page, stick)
    settle(qtbot, window)
    assert len(seen_) == 1


# --- Quarantine.


def quarantine(qtbot: QtBot, window: MainWindow) -> QuarantinePage:
    page = window.pages["quarantine"]
    assert isinstance(page, QuarantinePage)
    window.go("quarantine")
    settle(qtbot, window)
    return page


def test_an_empty_quarantine_says_so(qtbot: QtBot, window: MainWindow) -> None:
    assert "Nothing was refused and nothing waits." in shown(quarantine(qtbot, window))


def test_a_stranger_is_refused_until_enrolled_and_then_tried_again(
    qtbot: QtBot,
    window: MainWindow,
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    signer = Signer(b"\x44" * 32)
    raw = enrolment.make_request(signer, call_sign="Fox 1", now=now())
    found = enrolment.parse_request(raw)
    bodies: list[Body] = [Genesis(request_hash=found.hash, app_version="1"), seen("heard")]
    bundle = forged(stick, signer, pack_of(window).mission, bodies, recipient(window), now=now())
    taken(qtbot, window, bundle)
    page = quarantine(qtbot, window)
    assert [row[0] for row in page.table.texts()] == ["✗ unknown laptop"]
    assert "Enrol it or find out whose it is" in shown(page)
    press(page, "Try again")
    settle(qtbot, window)
    assert "Tried again: 1. Taken in: 0." in shown(page)
    (tmp_path / "fox.request").write_bytes(raw)
    enrol(qtbot, window, tmp_path / "fox.request", monkeypatch)
    page = quarantine(qtbot, window)
    press(page, "Try all again")
    settle(qtbot, window)
    assert "Tried again: 1. Taken in: 1. New records: 2." in shown(page)
    assert "Nothing was refused and nothing waits." in shown(page)
    assert not list((window.client.home / "quarantine").glob("*.age"))


def test_the_file_in_quarantine_can_be_shown(
    qtbot: QtBot, window: MainWindow, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "x.age").write_bytes(b"garbage")
    taken(qtbot, window, stick / "x.age")
    page = quarantine(qtbot, window)
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()))
    press(page, "Show the file")
    settle(qtbot, window)
    assert asked == [str(window.client.home / "quarantine")]
    (path,) = (window.client.home / "quarantine").glob("*.age")
    assert str(path) in shown(page)


# --- The mission.


def load(
    qtbot: QtBot,
    window: MainWindow,
    page: MissionPage,
    request: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(monkeypatch, request)
    if page.enrol.form.isVisible():
        press(page, "Put it aside")
    press(page, "Load a request…")
    settle(qtbot, window)


def enrol(
    qtbot: QtBot,
    window: MainWindow,
    request: Path,
    monkeypatch: pytest.MonkeyPatch,
    call_sign: str = "",
) -> MissionPage:
    page = mission_page(qtbot, window)
    load(qtbot, window, page, request, monkeypatch)
    card = page.enrol
    assert not card.enrol_button.isEnabled()  # not before the fingerprint was compared
    QTest.mouseClick(card.compared, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.keyClicks(card.call_sign, call_sign)
    QTest.keyClicks(card.team, "Team 7")
    press(page, "Enrol…")
    sign(qtbot, window, page)
    return page


def test_a_laptop_is_enrolled_face_to_face_and_reads_the_published_pack(
    qtbot: QtBot,
    window: MainWindow,
    ready: Ready,
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "new"
    monkeypatch.setattr("fieldapp.store.keys.passphrase.Cost.for_this_machine", lambda: CHEAP)
    device.create_home(folder, PASSPHRASE, call_sign="Сова 3", now=now())
    store = reopened(folder)
    made = device.request(store)
    path = device.write_request(made, stick)
    page = mission_page(qtbot, window)
    load(qtbot, window, page, path, monkeypatch)
    told = shown(page)
    numbered = [f"{n} {word}" for n, word in enumerate(made.fingerprint.words, 1)]
    assert [word for word in numbered if word not in told] == []
    assert made.fingerprint.digits in told
    page = enrol(qtbot, window, path, monkeypatch)
    assert "Enrolled: Сова 3." in shown(page)
    choose(monkeypatch, stick)
    press(page, "Publish to a stick or folder…")
    settle(qtbot, window)
    assert str(stick / carrier.PACK) in shown(page)
    done = device.install_pack(store, stick, root_hash=ready.root_hash, now=now())
    assert done.device is not None
    assert (done.device.call_sign, done.device.team) == ("Сова 3", "Team 7")
    assert feeds.head(store, store.kid) is not None
    store.close()


def test_a_hostile_call_sign_is_shown_harmlessly_and_must_be_typed_anew(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = "<b>Lynx\u202e9</b>"
    raw = _request_for(hostile)
    path = tmp_path / "x.request"
    path.write_bytes(raw)
    page = mission_page(qtbot, window)
    load(qtbot, window, page, path, monkeypatch)
    text = shown(page)
    assert "<b>Lynx⟨U+202E⟩9</b>" in text
    assert "holds hidden characters: type it anew" in text
    assert page.enrol.call_sign.text() == ""
    assert all(
        each.textFormat() == Qt.TextFormat.PlainText
        for each in page.findChildren(QLabel)
        if "<b>" in each.text()
    )
    enrol(qtbot, window, path, monkeypatch, "Lynx 9")
    assert pack_of(window).roster.devices[-1].call_sign == "Lynx 9"


def test_a_second_laptop_is_enrolled_for_the_person_who_has_the_first(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "spare.request"
    path.write_bytes(_request_for("Fox 4"))
    page = mission_page(qtbot, window)
    load(qtbot, window, page, path, monkeypatch)
    card = page.enrol
    holders = [card.person.itemText(n) for n in range(card.person.count())]
    assert holders[0] == "somebody without another laptop"
    assert "who has or had Headquarters" not in holders
    card.person.setCurrentIndex(holders.index("who has or had Lynx 2"))
    QTest.mouseClick(card.compared, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    press(page, "Enrol…")
    sign(qtbot, window, page)
    devices = {d.call_sign: d for d in pack_of(window).roster.devices}
    assert same_person(devices["Fox 4"], devices["Lynx 2"])


def test_the_page_laptops_says_who_cannot_read_the_next_format_level(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldapp.ledger.body.READS", 1)
    page = laptops_page(qtbot, window)
    assert page.format_level.text() == "Format level of the mission: 1"
    monkeypatch.setattr("fieldapp.ledger.body.READS", 2)  # headquarters was updated
    page.refresh()
    settle(qtbot, window)
    text = page.format_level.text().replace("\u200b", "")
    assert "not ready for the next level" in text
    assert "Lynx 2" in text


def test_the_page_laptops_says_what_nobody_fetched(
    qtbot: QtBot, headquarters: Path, tmp_path: Path, start: Start, unlock: Unlock
) -> None:
    store = reopened(headquarters)
    (lynx,) = [d for d in device.load_pack(store, now()).roster.devices if d.call_sign == "Lynx 2"]
    folder = tmp_path / "public" / "outbox" / lynx.kid.hex()
    folder.mkdir(parents=True)
    (folder / "000000000007-x000000000001.feeds").write_bytes(bytes(2_345_678))
    settings.put(store, settings.PUBLIC_FOLDER, str(tmp_path / "public"))
    settings.put(store, device_settings.outbox_heard(lynx.kid), 1_767_225_600)
    settings.put(store, device_settings.outbox_let_go(lynx.kid), 2)
    long = Message("It rests on more observations than fit in an extract that can be read.")
    settings.put(store, settings.FINDINGS_UNSHOWN, {"ab" * 32: long.parts()})
    with device_faults.apart(device_faults.begin(store), lynx.kid):
        bundle.seal_relay([b""] * (bundle.MAX_RELAYED + 1), [])
    store.close()
    window = unlock(start(headquarters))
    page = laptops_page(qtbot, window)
    assert "yet: 2.3 MB of 17179 MB, kept 90 days, let go so far: 2." in page.outboxes.text()
    assert f"Finding {'ab' * 8} was not sent" in page.unshown.text()
    assert str(long) in page.unshown.text()
    select(page, "Lynx 2")
    told = shown(page)
    assert "Waits for it to be fetched: 2.3 MB in 1 file, since 2026-01-01" in told
    why = "cannot be written: Too many records for one file. Seal them in several. All others"
    assert why in told
    assert "Let go unfetched: 2 times." in told


def _request_for(call_sign: str) -> bytes:
    """A request that this program would not make."""
    signer = Signer(b"\x45" * 32)
    key = signer.verifier.public_key
    payload: dict[int, dcbor.Value] = {0: 1, 1: key, 2: encode_moment(now()), 3: call_sign}
    return envelope.sign(dcbor.encode(payload), signer)


def test_what_is_no_request_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.request"
    path.write_bytes(b"\xd2garbage")
    page = mission_page(qtbot, window)
    load(qtbot, window, page, path, monkeypatch)
    assert page.trouble.isVisible()
    assert not page.enrol.form.isVisible()


def test_a_wrong_passphrase_is_told_in_the_dialog_and_changes_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = mission_page(qtbot, window)
    version = pack_of(window).version
    press(page, "Make a new key…")
    assert page.dialog is not None
    QTest.keyClicks(page.dialog.passphrase, "wrong")
    QTest.mouseClick(page.dialog.sign_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "passphrase is wrong" in page.dialog.trouble.text()
    QTest.mouseClick(page.dialog.give_up, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert pack_of(window).version == version


def test_the_key_is_rotated_and_what_was_sealed_before_still_opens(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path
) -> None:
    sealed(home, stick, "to the old key")
    page = mission_page(qtbot, window)
    press(page, "Make a new key…")
    sign(qtbot, window, page)
    assert "Headquarters has a new key." in shown(page)
    assert "Key number 3" in shown(page)
    result = taken(qtbot, window, stick)
    assert [row[0] for row in result.table.texts()] == ["✓ imported"]


def test_a_revocation_is_deliberate_and_what_comes_later_is_flagged(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path
) -> None:
    sealed(home, stick, "before")
    taken(qtbot, window, stick)
    page = laptops_page(qtbot, window)
    select(page, "Lynx 2")
    press(page, "Revoke…")
    settle(qtbot, window)
    page_ = mission_page(qtbot, window)
    assert "Lynx 2" in page_.revoke.laptop.currentText()
    assert "number 2" in page_.revoke.newest.text()
    QTest.mouseClick(page_.revoke.up_to, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    press(page_, "Revoke…")
    dialog = page_.dialog
    assert dialog is not None
    assert "trusted up to record 2" in shown(dialog)
    assert "cannot be undone" in shown(dialog)
    QTest.keyClicks(dialog.passphrase, PASSPHRASE)
    assert not dialog.sign_button.isEnabled()  # the call sign is not typed yet
    QTest.keyClicks(dialog.confirm, "Lynx 1")
    assert not dialog.sign_button.isEnabled()
    dialog.confirm.clear()
    QTest.keyClicks(dialog.confirm, "Lynx 2")
    QTest.mouseClick(dialog.sign_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "Revoked: Lynx 2." in shown(page_)
    sealed(home, stick, "after")
    result = taken(qtbot, window, stick)
    assert {row[0] for row in result.table.texts()} == {"✓ nothing new", "⚠ after revocation"}
    page = laptops_page(qtbot, window)
    select(page, "Lynx 2")
    assert "✗ revoked" in {row[1] for row in page.table.texts()}
    assert "Trusted up to record 2; later ones have no effect." in shown(page)


def test_a_change_waits_for_the_second_officer(
    qtbot: QtBot,
    start: Start,
    unlock: Unlock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = Mission.begin(tmp_path, officers=3, threshold=2, now=now())
    release.take_over(made.store, now=made.now)
    home = made.store.home
    made.store.close()
    (home / "officers").mkdir()
    key, other = home / "officers" / "officer-1.key", tmp_path / "on a stick.key"
    key.write_bytes(seal_secret(b"\x01" * 32, PASSPHRASE, CHEAP))
    other.write_bytes(seal_secret(b"\x03" * 32, PASSPHRASE, CHEAP))
    window = unlock(start(home))
    page = mission_page(qtbot, window)
    press(page, "Make a new key…")
    sign(qtbot, window, page)
    assert "Officers who must sign too, before it takes effect: 1." in shown(page)
    assert "Key number 1" in shown(page)
    assert "1 change waits for officers' signatures" in shown(page)
    assert "Signed by officer: 1." in shown(page)
    assert "Headquarters gets a new encryption key at once" in shown(page)
    press(page, "Renew…")
    sign(qtbot, window, page)
    assert "2 changes wait for officers' signatures" in shown(page)  # beside it, not in its place
    page.publish(tmp_path / "stick")
    settle(qtbot, window)
    assert "2 changes wait for signatures: not in it." in shown(page)
    press(page, "Sign all…")
    assert page.dialog is not None
    sign(qtbot, window, page, taken=False)
    assert "Officer 1 signed this already." in shown(page.dialog)
    page.dialog.reject()
    (renewal,) = page.waiting.findChildren(QFrame, "change 2")
    press(renewal, "Withdraw…")
    press(renewal, "Withdraw")
    settle(qtbot, window)
    assert "Withdrawn: change 2." in shown(page)
    press(page.waiting, "Sign…")
    choose(monkeypatch, other)
    assert page.dialog is not None
    assert "Headquarters gets a new encryption key at once" in shown(page.dialog)
    press(page.dialog, "Other key files…")
    assert "on a stick.key" in shown(page.dialog)
    sign(qtbot, window, page)
    assert "The change has taken effect." in shown(page)
    assert "Key number 3" in shown(page)  # 2 was ready to follow
    assert not page.waiting.isVisible()


OWN = "five entirely random words together"


def test_an_officer_is_replaced_in_the_window(
    qtbot: QtBot,
    start: Start,
    unlock: Unlock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("fieldapp.store.keys.passphrase.Cost.for_this_machine", lambda: CHEAP)
    made = Mission.begin(tmp_path, officers=2, threshold=1, now=now())
    release.take_over(made.store, now=made.now)
    home = made.store.home
    made.store.close()
    (home / "officers").mkdir()
    key = home / "officers" / "officer-1.key"
    key.write_bytes(seal_secret(b"\x01" * 32, PASSPHRASE, CHEAP))
    window = unlock(start(home))
    page = mission_page(qtbot, window)
    card = page.officers
    assert not card.change_button.isEnabled()
    new = tmp_path / "officer-3.key"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    press(card, "New officer…")
    dialog = card.dialog
    assert dialog is not None
    press(dialog, "This opens my key")
    assert "too weak" in shown(dialog)
    for line in (dialog.passphrase.first, dialog.passphrase.second):
        QTest.keyClicks(line, OWN)
    press(dialog, "This opens my key")
    settle(qtbot, window)
    assert card.dialog is None
    assert new.exists()
    (box,) = [each for each in card.findChildren(QCheckBox) if each.text() == "Officer 2"]
    box.click()
    assert card.threshold.maximum() == 2
    card.threshold.setValue(2)
    press(card, "Change officers…")
    assert page.dialog is not None
    assert "Officers who may sign no more: 2." in shown(page.dialog)
    sign(qtbot, window, page)
    assert "before it takes effect: 1." in shown(page)
    assert "Officer 3 is new. Fingerprint: " in shown(page.waiting)
    press(page.waiting, "Sign…")
    choose(monkeypatch, new)
    assert page.dialog is not None
    press(page.dialog, "Other key files…")
    QTest.keyClicks(page.dialog.passphrase, OWN)
    press(page.dialog, "Sign")
    settle(qtbot, window)
    assert "The change has taken effect." in shown(page)
    assert [each.text() for each in card.findChildren(QCheckBox)] == ["Officer 1", "Officer 3"]


# --- Feeds.


def laptops_page(qtbot: QtBot, window: MainWindow) -> LaptopsPage:
    page = window.pages["laptops"]
    assert isinstance(page, LaptopsPage)
    window.go("laptops")
    settle(qtbot, window)
    return page


def select(page: LaptopsPage, call_sign: str) -> None:
    """Choose a row with the keyboard."""
    names = [row[0] for row in page.table.texts()]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(names.index(call_sign)):
        QTest.keyClick(page.table, Qt.Key.Key_Down)


def test_gaps_are_told_with_what_is_missing(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path
) -> None:
    first = sealed(home, stick, "first", "second")
    second = sealed(home, stick, "third")
    taken(qtbot, window, second)
    page = laptops_page(qtbot, window)
    select(page, "Lynx 2")
    (row,) = [row for row in page.table.texts() if row[0] == "Lynx 2"]
    assert row[1] == "▲ records missing"
    assert row[5] == "0–3"
    assert "Records 0 to 3 have not come. Bundles that wait for them: 1." in shown(page)
    waits = quarantine(qtbot, window)
    assert "Waiting for something that is to come: 1." in shown(waits)
    taken(qtbot, window, first)
    page = laptops_page(qtbot, window)
    (row,) = [row for row in page.table.texts() if row[0] == "Lynx 2"]
    assert row[1] == "● in order"


def test_a_copied_laptop_is_told_as_two_branches(
    qtbot: QtBot,
    window: MainWindow,
    ready: Ready,
    home: Path,
    stick: Path,
    tmp_path: Path,
) -> None:
    sealed(home, stick, "on one machine")
    sealed(ready.copy("Lynx 2", tmp_path / "twin"), stick, "on the other")
    result = taken(qtbot, window, stick)
    assert {row[0] for row in result.table.texts()} == {"✓ imported", "⚠ two branches"}
    page = laptops_page(qtbot, window)
    select(page, "Lynx 2")
    assert "The key signed on two machines." in shown(page)


def test_the_log_is_told_with_its_newest_checkpoint(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path
) -> None:
    sealed(home, stick, "three explosions")
    taken(qtbot, window, stick)
    text = shown(laptops_page(qtbot, window))
    assert "Entries in the log: 4" in text  # the roster, and three records
    assert "Newest checkpoint: 4 entries" in text


# --- Records of all feeds.


def test_records_of_every_laptop_are_listed_with_who_signed_them(
    qtbot: QtBot, window: MainWindow, ready: Ready, home: Path, stick: Path, tmp_path: Path
) -> None:
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    window.go("records")
    settle(qtbot, window)
    assert "Import bundles with Ctrl+1." in shown(page)
    sealed(home, stick, "heard by one")
    sealed(ready.copy("Lynx 1", tmp_path), stick, "heard by another")
    taken(qtbot, window, stick)
    window.go("records")
    settle(qtbot, window)
    heads = [page.model.headerData(at, Qt.Orientation.Horizontal) for at in range(6)]
    rows = [page.model.row(at) for at in range(2)]
    assert heads[-1] == "From"
    assert {row.signer for row in rows if row} == {"Lynx 1", "Lynx 2"}
    text = shown(page)
    assert "Signed" in text
    buttons = {each.accessibleName() for each in page.findChildren(QPushButton)}
    assert not {"Correct…", "Retract…"} & buttons  # only who signed it can do that
    page.filters.kind.setCurrentIndex(page.filters.kind.findData("everything"))
    settle(qtbot, window)
    every = [row for row in map(page.model.row, range(page.model.rowCount())) if row]
    # Headquarters signs that records were opened, a second later.
    assert {each.signer for each in every} <= {"Lynx 1", "Lynx 2", "Headquarters"}
    of_laptops = [each for each in every if each.signer != "Headquarters"]
    assert len(of_laptops) == 6  # two beginnings, two observations, two bundles' contents


def test_headquarters_places_a_post_that_is_only_a_name_and_withdraws_it(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path
) -> None:
    held = opened(home)
    held.sign(seen(post=Place(name="Old mill")))
    held.seal(stick)
    held.store.close()
    taken(qtbot, window, stick)
    window.go("records")
    rest(qtbot, window)
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    by_hand.press(page.detail, "Place…")
    type_into(page.detail, "48.4353, 38.2205")
    by_hand.press(page.detail, "Go on")
    by_hand.press(page.detail, "Show it in words")
    assert "A reason is needed" in texts(page.detail)
    type_into(page.detail, "surveyed in May")
    by_hand.sign(page.detail, "Sign the placement")
    rest(qtbot, window)
    assert "placed by headquarters, Headquarters: Old mill = 48.4353, 38.2205" in texts(page.detail)
    by_hand.press(page.detail, "Withdraw the placement…")
    type_into(page.detail, "another mill")
    by_hand.sign(page.detail, "Sign the withdrawal")
    rest(qtbot, window)
    assert "placement withdrawn by Headquarters: another mill" in texts(page.detail)
    buttons = {each.accessibleName() for each in page.detail.findChildren(QPushButton)}
    assert "Place…" in buttons
    assert "Withdraw the placement…" not in buttons


def test_headquarters_reviews_a_record_and_asks_who_signed_it(
    qtbot: QtBot, window: MainWindow, home: Path, stick: Path
) -> None:
    sealed(home, stick, "heard by one")
    taken(qtbot, window, stick)
    window.go("records")
    rest(qtbot, window)
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    by_hand.press(page.detail, "Question…")
    type_into(page.detail, "from which side?")
    by_hand.sign(page.detail, "Sign the review")
    rest(qtbot, window)
    assert "reviewed by Headquarters: questioned · from which side?" in texts(page.detail)
    by_hand.press(page.detail, "Ask who signed it…")
    rest(qtbot, window)
    by_hand.press(page.detail, "Show it in words")
    assert "One short sentence is needed." in texts(page.detail)
    type_into(page.detail, "From which side?")
    by_hand.sign(page.detail, "Sign the question")
    rest(qtbot, window)
    assert not page.trouble.isVisible()
    with_tasks = reopened(window.client.home)
    found = tasks.given(with_tasks, device.load_pack(with_tasks, now()).roster)
    with_tasks.close()
    assert [(t.giver, t.task.kind, t.task.text) for t in found] == [
        ("Headquarters", "question", "From which side?")
    ]
