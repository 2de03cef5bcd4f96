"""The pages before a home is open: a demo to try, a new home, a laptop that must be wiped."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.demo import demo_folder
from fieldapp.app.home import device, preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.errors import DecryptionError
from fieldapp.store.keys import keystore
from fieldapp.ui.setup.demo_page import DemoPage
from fieldapp.ui.setup.enrol_page import EnrolPage
from fieldapp.ui.setup.unlock_page import UnlockPage
from fieldapp.ui.setup.welcome_page import WelcomePage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.striped_frame import StripedFrame
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import CHEAP, PASSPHRASE
from tests.ui.by_keys import button, line, press, type_into, typed, words
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import stored
from tests.ui.walk import faults


def page(program: Program) -> QWidget:
    assert program.window is not None
    found = program.window.centralWidget()
    assert found is not None
    return found


def test_the_first_key_goes_into_the_first_line(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start(tmp_path / "home")
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: window.focusWidget() is not None, timeout=WAIT_MS)
    typed(window, "Heron 3")
    assert line(window, "Call sign").text() == "Heron 3"


@pytest.mark.slow
def test_a_demo_is_made_opened_and_left_again(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("FIELDAPP_HOME", str(home))
    program = start(home)
    press(page(program), "Try with a demo mission")
    assert isinstance(page(program), DemoPage)
    qtbot.waitUntil(lambda: isinstance(page(program), UnlockPage), timeout=4 * WAIT_MS)
    assert program.home == tmp_path / "home-demo" / "lynx-1"
    press(page(program), "Unlock")
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    window = program.window
    assert isinstance(window, MainWindow)
    settle(qtbot, window)
    press(window, "Send and receive")
    qtbot.waitUntil(lambda: "in the log, proven" in words(window), timeout=WAIT_MS)
    program.end()

    # The demo stays; the person's own home is not touched by it.
    again = start(home)
    assert button(page(again), "Open the demo mission").isEnabled()
    assert not (home / "keystore").exists()
    press(page(again), "Open the demo mission")
    press(page(again), "Leave the practice mission")
    assert isinstance(page(again), WelcomePage)


@pytest.mark.slow
def test_any_home_opens_a_practice_mission_in_a_striped_frame_and_goes_back(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    program = start(home)
    press(page(program), "Practise")
    qtbot.waitUntil(lambda: isinstance(page(program), UnlockPage), timeout=4 * WAIT_MS)
    practised = demo_folder.beside(home) / "lynx-1"
    qtbot.waitUntil(lambda: program.home == practised, timeout=4 * WAIT_MS)
    assert "nothing of it is real" in words(page(program))
    press(page(program), "Unlock")
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    window = program.window
    assert isinstance(window, MainWindow)
    settle(qtbot, window)
    assert isinstance(window.centralWidget(), StripedFrame)
    assert "nothing of it is real" in words(window)
    program.end()
    again = start(practised)
    press(page(again), "Leave the practice mission")
    assert again.home == home
    assert not isinstance(unlock(again).centralWidget(), StripedFrame)
    again.end()
    # Carried elsewhere, with no passphrase beside it, it is a practice mission all the same.
    elsewhere = home.with_name("elsewhere") / "laptop"
    shutil.copytree(practised, elsewhere)
    carried = start(elsewhere)
    passphrase = demo_folder.passphrase_of(practised)
    locked = page(carried)
    assert isinstance(locked, UnlockPage)
    locked.line.setText(passphrase)
    press(locked, "Unlock")
    qtbot.waitUntil(lambda: isinstance(carried.window, MainWindow), timeout=WAIT_MS)
    window = carried.window
    assert isinstance(window, MainWindow)
    settle(qtbot, window)
    assert isinstance(window.centralWidget(), StripedFrame)
    assert "nothing of it is real" in words(window)


def test_a_demo_that_is_stopped_leaves_nothing(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start(tmp_path / "home")
    press(page(program), "Try with a demo mission")
    press(page(program), "Stop")
    qtbot.waitUntil(lambda: isinstance(page(program), WelcomePage), timeout=WAIT_MS)
    assert [each.name for each in tmp_path.iterdir()] == ["home"]
    assert demo_folder.first_laptop(tmp_path / "home-demo") is None


def test_what_is_wrong_with_a_new_passphrase_is_told(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    welcome = page(start(tmp_path / "home"))
    press(welcome, "Make this laptop's key")
    assert "call sign is empty" in words(welcome)
    type_into(welcome, "Call sign", "Рись 2")
    type_into(welcome, "New passphrase", "short")
    assert "Weak" in words(welcome)
    press(welcome, "Make this laptop's key")
    assert "too weak: it would be guessed" in words(welcome)
    type_into(welcome, "New passphrase", "five random words of mine")
    type_into(welcome, "The same passphrase again", "five random words of yours")
    press(welcome, "Make this laptop's key")
    assert "differ" in words(welcome)
    assert not (tmp_path / "home" / "keystore").exists()


@pytest.mark.parametrize("size", ["normal", "largest"])
@pytest.mark.parametrize("language", ["en", "uk"])
def test_the_welcome_page_is_named_reachable_and_whole(
    start: Start, tmp_path: Path, language: str, size: str
) -> None:
    preferences.write_look(tmp_path / "home", Preferences(language=language, size=size))
    program = start(tmp_path / "home")
    assert program.window is not None
    assert not faults(program.window)


def test_a_first_start_goes_on_in_another_language(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "home")
    press(page(program), "Українська")
    again = page(program)
    qtbot.waitUntil(again.isVisible, timeout=WAIT_MS)
    assert "Налаштувати цей ноутбук" in words(again)
    assert button(again, "English").isVisible()
    assert preferences.read_look(tmp_path / "home").language == "uk"
    assert program.window is not None
    assert not faults(program.window)


@pytest.mark.parametrize("size", ["normal", "largest"])
@pytest.mark.parametrize("language", ["en", "uk"])
def test_the_page_of_joining_is_named_reachable_and_whole(
    qtbot: QtBot, start: Start, unlock: Unlock, tmp_path: Path, language: str, size: str
) -> None:
    home, now = tmp_path / "home", datetime.now(UTC).replace(microsecond=0)
    device.create_home(home, PASSPHRASE, call_sign="Рись 2", now=now, cost=CHEAP)
    preferences.write_look(home, Preferences(language=language, size=size))
    window = unlock(start(home))
    assert list(window.pages) == ["enrol", "settings"]
    assert not faults(window)


def test_at_night_the_code_of_the_request_is_no_lamp(
    qtbot: QtBot, start: Start, unlock: Unlock, tmp_path: Path
) -> None:
    home, now = tmp_path / "home", datetime.now(UTC).replace(microsecond=0)
    device.create_home(home, PASSPHRASE, call_sign="Lynx 2", now=now, cost=CHEAP)
    preferences.write_look(home, Preferences(theme="night"))
    window = unlock(start(home))
    joining = window.pages["enrol"]
    assert isinstance(joining, EnrolPage)
    qtbot.waitUntil(lambda: not joining.qr.pixmap().isNull(), timeout=WAIT_MS)
    picture = joining.qr.pixmap().toImage()
    colours = [picture.pixelColor(x, x) for x in range(picture.width())]
    assert len({each.name() for each in colours}) > 1
    assert all(each.green() <= each.red() * 0.6 for each in colours)


def test_a_wrong_root_hash_is_typed_again_where_it_stands_and_nothing_moves(
    qtbot: QtBot, start: Start, unlock: Unlock, tmp_path: Path
) -> None:
    home, now = tmp_path / "home", datetime.now(UTC).replace(microsecond=0)
    device.create_home(home, PASSPHRASE, call_sign="Lynx 9", now=now, cost=CHEAP)
    window = unlock(start(home))
    joining = window.pages["enrol"]
    assert isinstance(joining, EnrolPage)
    joining.target.box.setEditText(str(tmp_path))
    qtbot.waitUntil(lambda: not joining.qr.pixmap().isNull(), timeout=WAIT_MS)
    card_ = joining.progress.parentWidget()
    assert card_ is not None
    layout = card_.layout()
    assert layout is not None

    def place(within: QWidget) -> QPoint:
        return joining.root_hash.mapTo(within, QPoint())

    before, stood = QPoint(), 0
    while stood < 5:  # until the picture has its place
        QTest.qWait(20)
        now_at = place(window)
        before, stood = now_at, stood + 1 if now_at == before else 0
    in_card = place(card_)
    joining.save()
    qtbot.waitUntil(joining.written.isVisible, timeout=WAIT_MS)
    joining.root_hash.line.setText("c0ffee")
    joining.load_button.setFocus()
    QTest.keyClick(joining.load_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "64" in joining.trouble.text(), timeout=WAIT_MS)
    # When the progress has just gone its card is as high as before, and laid out without it.
    card_.resize(card_.width(), card_.height() + 98)
    layout.activate()
    assert place(card_) == in_card
    assert window.focusWidget() is joining.root_hash.line
    assert joining.root_hash.line.selectedText() == "c0ffee"
    qtbot.waitUntil(lambda: place(window) == before, timeout=WAIT_MS)


def dialog(root: QWidget) -> QDialog:
    (found,) = (each for each in root.findChildren(QDialog) if each.isVisible())
    return found


def test_a_locked_laptop_is_wiped_by_a_typed_word_only(
    qtbot: QtBot, start: Start, home: Path
) -> None:
    before = (home / "keystore").read_bytes()
    program = start(home)
    press(page(program), "Wipe…")
    asked = dialog(page(program))
    assert "Only an unlocked laptop can tell" in words(asked)
    assert not faults(asked)
    press(asked, "Keep everything")
    assert (home / "keystore").read_bytes() == before
    press(page(program), "Wipe…")
    asked = dialog(page(program))
    type_into(asked, "The word to type", "wipe")
    assert not button(asked, "Destroy the keys for ever").isEnabled()  # what is lost is unticked
    lost = "Records, drafts and evidence that are not there yet would be lost"
    QTest.keyClick(button(asked, lost), Qt.Key.Key_Space)
    type_into(asked, "The word to type", "WIP")
    assert not button(asked, "Destroy the keys for ever").isEnabled()
    type_into(asked, "The word to type", "цшзу")  # the same keys of a Ukrainian keyboard
    locked = page(program)
    press(asked, "Destroy the keys for ever")
    qtbot.waitUntil(lambda: (home / "keystore").read_bytes() != before, timeout=WAIT_MS)
    # It looks as it did, and refuses as it refuses a wrong passphrase.
    qtbot.waitUntil(lambda: page(program) is not locked, timeout=WAIT_MS)
    unlock = page(program)
    assert isinstance(unlock, UnlockPage)
    type_into(unlock, "Passphrase", PASSPHRASE)
    press(unlock, "Unlock")
    qtbot.waitUntil(lambda: "passphrase is wrong" in words(page(program)), timeout=WAIT_MS)


def test_an_open_laptop_says_what_a_wipe_would_lose(
    qtbot: QtBot, start: Start, home: Path, unlock: Unlock
) -> None:
    again: list[Path] = []
    program = start(home)
    program._restart = again.append
    window = unlock(program)
    press(window, "Settings")
    press(window, "Wipe this laptop…")
    qtbot.waitUntil(lambda: bool(window.findChildren(QDialog)), timeout=WAIT_MS)
    asked = dialog(window)
    # The feed's first record was never sealed.
    before = (home / "keystore").read_bytes()
    assert "Still missing: 1 tick above, the word WIPE." in words(asked)
    type_into(asked, "The word to type", "СТЕРТИ")
    assert "Still missing: 1 tick above." in words(asked)
    for _ in range(2):
        QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Return)
    assert asked.isVisible()  # Enter neither destroys nor gives up
    assert (home / "keystore").read_bytes() == before
    assert not button(asked, "Destroy the keys for ever").isEnabled()
    QTest.keyClick(button(asked, "1 record in no bundle"), Qt.Key.Key_Space)
    assert "Still missing" not in words(asked)
    press(asked, "Destroy the keys for ever")
    qtbot.waitUntil(lambda: again == [home], timeout=WAIT_MS)
    with pytest.raises(DecryptionError):
        keystore.unlock(home / "keystore", PASSPHRASE)


def test_a_passphrase_is_changed_and_proven(qtbot: QtBot, window: MainWindow, home: Path) -> None:
    press(window, "Settings")
    card = window.pages["settings"]
    type_into(card, "Present passphrase", "not this one")
    type_into(card, "New passphrase", "another five random words")
    type_into(card, "The same passphrase again", "another five random words")
    press(card, "Change the passphrase")
    qtbot.waitUntil(lambda: "passphrase is wrong" in words(card), timeout=WAIT_MS)
    keystore.unlock(home / "keystore", PASSPHRASE)
    type_into(card, "Present passphrase", PASSPHRASE)
    press(card, "Change the passphrase")
    qtbot.waitUntil(lambda: "was proven to open" in words(card), timeout=WAIT_MS)
    keystore.unlock(home / "keystore", "another five random words")
    with pytest.raises(DecryptionError):
        keystore.unlock(home / "keystore", PASSPHRASE)


def test_settings_show_what_the_home_takes(qtbot: QtBot, window: MainWindow) -> None:
    press(window, "Settings")
    settle(qtbot, window)
    told = words(window)
    assert "Evidence: 0 files" in told
    assert "Free on this disk" in told
    assert "Records and drafts: " in told


def test_a_time_zone_is_offered_and_what_is_none_is_told_beneath_it(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    press(window, "Settings")
    settle(qtbot, window)
    zone = line(window, "Time zone")
    assert isinstance(zone, QLineEdit)
    type_into(window, "Time zone", "Kyev")
    QTest.keyClick(zone, Qt.Key.Key_Return)
    assert "There is no such time zone" in words(window)
    assert "There is no such time zone" in zone.accessibleDescription()
    assert not window.pages["settings"].trouble.isVisible()
    assert not faults(window)
    type_into(window, "Time zone", "tbil")
    offered = zone.completer()
    assert offered is not None
    assert offered.completionCount() == 1
    assert offered.currentCompletion() == "Asia/Tbilisi"
    popup = offered.popup()
    assert popup is not None
    popup.hide()
    type_into(window, "Time zone", "Asia/Tbilisi")
    popup.hide()
    QTest.keyClick(zone, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert stored(home).zone == "Asia/Tbilisi"
    assert "There is no such time zone" not in words(window)
    press(window, "Patrol")
    settle(qtbot, window)
    assert "19:30 Asia/Tbilisi" in words(window)


def test_the_time_until_it_locks_is_set_at_once(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    press(window, "Settings")
    settle(qtbot, window)
    settings = window.pages["settings"]
    box = next(
        each for each in settings.findChildren(QComboBox) if each.accessibleName() == "Lock after"
    )
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    shortest = min(preferences.IDLE_MINUTES)
    qtbot.waitUntil(lambda: stored(home).idle_minutes == shortest, timeout=WAIT_MS)
    timer = window._idle.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.interval() == shortest * 60_000


def test_the_lock_is_counted_down_to_and_a_touch_stops_it(qtbot: QtBot, window: MainWindow) -> None:
    window._idle.set_minutes(0.6)  # the count begins half a minute before
    buttons = window.rail.findChildren(QPushButton)

    def told() -> bool:
        return any("Locks in" in each.text() for each in buttons)

    qtbot.waitUntil(told, timeout=WAIT_MS)
    handle = window.windowHandle()
    assert handle is not None

    def touched() -> bool:
        QTest.keyClick(handle, Qt.Key.Key_Shift)
        return not told()

    qtbot.waitUntil(touched, timeout=WAIT_MS)
    window._idle.set_minutes(10)


def test_another_language_keeps_what_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    press(window, "Log")
    type_into(window, "Shorthand", "3 expl NE 3-5km")
    press(window, "Settings")
    settings = window.pages["settings"]
    for name, value in (("theme", "night"), ("size", "large"), ("language", "uk")):
        box = window.pages["settings"].choices[name]  # type: ignore[attr-defined]  # the page's own
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    assert window.pages["settings"] is not settings
    settle(qtbot, window)
    window.go("log")
    qtbot.waitUntil(
        lambda: window.pages["log"].line.text() == "3 expl NE 3-5km",  # type: ignore[attr-defined]
        timeout=WAIT_MS,
    )
