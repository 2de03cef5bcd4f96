"""Zones of the mission changed on the page Mission: checked, shown on a sketch, signed, told."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from fieldapp.app.headquarters import mission_content
from fieldapp.app.headquarters.mission_content import ContentFiles
from fieldapp.app.home import device
from fieldapp.mission import release
from fieldapp.store.keys.passphrase import seal_secret
from fieldapp.ui.mission.zones_preview import ZonesSketch
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import CHEAP, PASSPHRASE, reopened
from tests.support.mission import OFFICERS, Mission
from tests.ui.conftest import Start, Unlock, settle
from tests.ui.homes import Ready
from tests.ui.test_headquarters import choose, mission_page, now, press, shown, sign

SQUARE = [[37.5, 48.0], [38.5, 48.0], [38.5, 48.9], [37.5, 48.9], [37.5, 48.0]]
INNER = [[37.8, 48.2], [38.2, 48.2], [38.2, 48.6], [37.8, 48.6], [37.8, 48.2]]


@pytest.fixture
def window(start: Start, unlock: Unlock, headquarters: Path) -> MainWindow:
    (headquarters / "officers").mkdir()
    key = headquarters / "officers" / "officer-1.key"
    key.write_bytes(seal_secret(b"\x01" * 32, PASSPHRASE, CHEAP))
    return unlock(start(headquarters))


def zones(path: Path, property_: str = "name", **rings: Any) -> Path:
    shapes = [
        {"type": "Feature", "properties": {property_: name.replace("_", " ")},
         "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for name, ring in rings.items()
    ]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": shapes}))
    return path


def test_zones_are_checked_shown_signed_and_published(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ready: Ready,
    start: Start,
    unlock: Unlock,
) -> None:
    page = mission_page(qtbot, window)
    wrong = zones(tmp_path / "wrong.geojson", "label", Zone_A=SQUARE, Zone_B=INNER)
    choose(monkeypatch, wrong)
    press(page.content, "New zones…")
    settle(qtbot, window)
    assert "has no name in its property" in shown(page.content)
    assert page.content.named_by.currentData() == "label"
    press(page.content, "Check again")
    settle(qtbot, window)
    dialog = page.content.dialog
    assert dialog is not None
    said = shown(dialog)
    for part in ("New zones: Zone A, Zone B.", "1. Zone A", "2. Zone B", "km²", "known places in"):
        assert part in said
    assert dialog.sketch.isVisible()
    QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert page.dialog is not None
    assert "New zones: Zone A, Zone B." in shown(page.dialog)
    sign(qtbot, window, page)
    assert "The content has changed." in shown(page)
    stick = tmp_path / "stick"
    stick.mkdir()
    page.publish(stick)
    settle(qtbot, window)
    home = ready.copy("Lynx 2", tmp_path / "laptop")
    store = reopened(home)
    device.load_pack(store, now())
    device.install_pack(store, stick, root_hash=None, now=now())
    store.close()
    laptop = unlock(start(home))
    laptop.go("inbox")
    settle(qtbot, laptop)
    assert "New zones: Zone A, Zone B." in shown(laptop.pages["inbox"])


def test_a_second_file_shows_the_zones_of_before_and_cancel_changes_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = mission_page(qtbot, window)
    choose(monkeypatch, zones(tmp_path / "first.geojson", Zone_A=SQUARE, Zone_B=INNER))
    press(page.content, "New zones…")
    settle(qtbot, window)
    assert page.content.dialog is not None
    page.content.dialog.accept()
    settle(qtbot, window)
    sign(qtbot, window, page)
    choose(monkeypatch, zones(tmp_path / "second.geojson", Zone_A=INNER))
    press(page.content, "New zones…")
    settle(qtbot, window)
    dialog = page.content.dialog
    assert dialog is not None
    assert "Zones that are no more: Zone B." in shown(dialog)
    assert "Zones with another outline: Zone A." in shown(dialog)
    press(dialog, "Cancel")
    settle(qtbot, window)
    assert page.dialog is None
    choose(
        monkeypatch, zones(tmp_path / "third.geojson", Zone_A=[[lat, lon] for lon, lat in INNER])
    )
    press(page.content, "New zones…")
    settle(qtbot, window)
    assert "axes seem to be swapped" in shown(page.content)


def test_whoever_signs_second_sees_the_zones_too(
    qtbot: QtBot, start: Start, unlock: Unlock, tmp_path: Path
) -> None:
    first = zones(tmp_path / "first.geojson", Zone_A=SQUARE, Zone_B=INNER)
    made = Mission.begin(tmp_path, officers=2, threshold=2, now=now(), agreement=first)
    release.take_over(made.store, now=made.now)
    second = zones(tmp_path / "second.geojson", Zone_A=INNER)
    checked = mission_content.check(made.store, ContentFiles(agreement=second), now())
    mission_content.step(checked)(made.store, officers=OFFICERS[:1], now=now())
    made.store.close()
    page = mission_page(qtbot, unlock(start(made.store.home)))
    (waits,) = page.waiting.findChildren(QFrame, "change 1")
    said = shown(waits)
    for part in ("Zones with another outline: Zone A.", "1. Zone A", "km²", "known places in it"):
        assert part in said
    assert "Zone B" in said  # that it is no more
    assert "2. " not in said
    (sketch,) = waits.findChildren(ZonesSketch)
    assert sketch.isVisible()
    assert [len(drawn) for drawn in (sketch._zones, sketch._before)] == [1, 1]
    if folder := os.environ.get("GRAB"):
        page.grab().save(f"{folder}/second-officer.png")
