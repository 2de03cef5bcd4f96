"""From the first start to the receipt, between two homes, with keys and clicks alone."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldapp.hub.publishing import carry_outboxes
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.mission import authoring, enrolment, release
from fieldapp.store.evidence import files
from fieldapp.sync.carrier import carrier
from fieldapp.ui.shell.window import MainWindow
from tests.support.mission import Mission, words
from tests.ui.by_keys import button, choosing, keys, log_map, press, type_into, typed
from tests.ui.by_keys import words as on_screen
from tests.ui.conftest import WAIT_MS, Start, settle

LINE = "3 expl 120mm mortar NE 3-5km heard 1412"
PASSPHRASE = "правильний кінь батарея скоба вулик"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.slow
def test_a_monitor_s_first_ten_minutes(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    mission = Mission.begin(tmp_path / "mission", now=now)
    stick, photo = tmp_path / "stick", tmp_path / "crater.jpg"
    stick.mkdir()
    Image.new("RGB", (640, 480), "sienna").save(photo)

    # Welcome: a call sign, a passphrase twice.
    program = start(tmp_path / "laptop")
    window = program.window
    assert window is not None
    type_into(window, "Call sign", "Lynx 2")
    type_into(window, "New passphrase", PASSPHRASE)
    assert "Strong." in on_screen(window)
    type_into(window, "The same passphrase again", PASSPHRASE)
    press(window, "Make this laptop's key")
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    main = program.window
    assert isinstance(main, MainWindow)
    settle(qtbot, main)

    # The request goes to the officer, who sees the same words as the screen.
    type_into(main, "Stick or folder", str(stick))
    press(main, "Save the request")
    qtbot.waitUntil(lambda: "Saved and read back" in on_screen(main), timeout=WAIT_MS)
    (file,) = stick.glob("*.request")
    request = enrolment.parse_request(file.read_bytes())
    assert all(word in on_screen(main) for word in request.fingerprint.words)
    assert request.fingerprint.digits in on_screen(main)
    authoring.enrol(
        mission.store,
        request,
        call_sign="Lynx 2",
        role="monitor",
        team="Team 1",
        officers=mission.officers,
        now=now,
    )
    mission.pack = release.publish(mission.store, stick / carrier.PACK, now=now)

    # The mission pack comes back, checked against the hash on paper.
    type_into(main, "Root hash from paper", "00" * 32)
    press(main, "Load the mission pack")
    qtbot.waitUntil(main.pages["enrol"].trouble.isVisible, timeout=WAIT_MS)
    type_into(main, "Root hash from paper", mission.pack.root_hash.hex())
    press(main, "Load the mission pack")
    qtbot.waitUntil(lambda: "log" in main.pages, timeout=WAIT_MS)
    settle(qtbot, main)

    # An observation, typed; a photo; read over, and signed.
    typed(main, LINE)
    qtbot.waitUntil(button(main, "Review and sign").isEnabled, timeout=WAIT_MS)
    choosing(photo, lambda: keys(main, Qt.Key.Key_E, CONTROL))
    qtbot.waitUntil(lambda: evidence_files(main) == 1, timeout=WAIT_MS)
    settle(qtbot, main)
    keys(main, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "This will be signed" in on_screen(main), timeout=WAIT_MS)
    keys(main, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "Signed as number 1" in on_screen(main), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: log_map(main) is not None, timeout=WAIT_MS)

    # Sealed to the stick; nothing is claimed of its arrival.
    press(main, "Send and receive")
    settle(qtbot, main)
    type_into(main, "Stick or folder", str(stick))
    keys(main, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "were read back" in on_screen(main), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "no receipt yet" in on_screen(main), timeout=WAIT_MS)

    # Headquarters imports, and its receipt comes back on the same stick.
    mission.now = now
    report = mission.take(stick)
    assert set(words(report)) == {"imported", "evidence"}
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    keys(main, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: "in the log, proven" in on_screen(main), timeout=WAIT_MS)
    assert "no receipt yet" not in on_screen(main)
    press(main, "Records")
    settle(qtbot, main)
    program.end()
    (piece,) = (mission.store.home / files.FOLDER).glob("*.age")
    assert piece.stat().st_size > photo.stat().st_size
    mission.store.close()


def evidence_files(window: MainWindow) -> int:
    return len(list((window.client.home / files.FOLDER).glob("*.age")))
