"""Base maps in the settings: added, listed, removed; a bad file is told in words."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.map.basemap import installed
from fieldapp.map.basemap.installed import installed_packs
from fieldapp.ui.settings.basemaps_card import BaseMaps
from fieldapp.ui.settings.settings_page import SettingsPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.basemap_packs import region
from tests.ui.conftest import WAIT_MS


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.go("settings")
    qtbot.waitUntil(lambda: "None but the coast" in said(card(window)), timeout=WAIT_MS)
    return window


def card(window: MainWindow) -> BaseMaps:
    """As it is now: the window is built again when a base map comes or goes."""
    found = window.pages["settings"]
    assert isinstance(found, SettingsPage)
    return found.basemaps


def said(card: BaseMaps) -> str:
    return " ".join(each.text() for each in card.findChildren(QLabel))


def taken(window: MainWindow) -> str:
    """What the home takes on the disk, as the page tells it."""
    found = window.pages["settings"]
    assert isinstance(found, SettingsPage)
    return found.storage.text()


def click(made: QPushButton) -> None:
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def opening(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answers the system's own window, in which no test can type."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def test_a_base_map_is_added_and_removed(
    qtbot: QtBot, shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = shown.client.home
    path = region(tmp_path / "Region 1.mbtiles")
    opening(monkeypatch, path)
    qtbot.waitUntil(lambda: "Free on this disk" in taken(shown), timeout=WAIT_MS)
    before = taken(shown)
    click(card(shown).add_button)
    qtbot.waitUntil(lambda: "zoom 5 to 9" in said(card(shown)), timeout=WAIT_MS)
    maps = before.splitlines()[2]
    more = lambda: taken(shown) != "" and maps not in taken(shown)  # noqa: E731
    qtbot.waitUntil(more, timeout=WAIT_MS)
    covered = "images, zoom 5 to 9, 47.00°N – 49.50°N, 36.50°E – 39.50°E"  # as the command says
    assert covered in said(card(shown)).replace("\u200b", "")
    assert [each.name for each in installed_packs(home)] == ["region-1"]
    click(card(shown).add_button)  # another file of the same name: it is asked for another
    qtbot.waitUntil(card(shown).naming.isVisible, timeout=WAIT_MS)
    assert "There is a base map called region-1" in card(shown).trouble.text()
    field = card(shown).name.line
    qtbot.waitUntil(field.hasFocus, timeout=WAIT_MS)
    QTest.keyClicks(field, "Winter")  # in place of the name that is taken
    click(card(shown).add_named)
    qtbot.waitUntil(lambda: "(winter)" in said(card(shown)), timeout=WAIT_MS)
    assert not card(shown).naming.isVisible()
    installed.remove(home, "winter")
    (remove,) = (
        each
        for each in card(shown).findChildren(QPushButton)
        if each.accessibleName() == "Remove region-1"
    )
    remove.setFocus()
    QTest.keyClick(remove, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "None but the coast" in said(card(shown)), timeout=WAIT_MS)
    assert installed_packs(home) == []
    assert shown.focusWidget() is card(shown).add_button  # and not the rail


def test_what_wipes_never_has_the_focus_by_itself(
    qtbot: QtBot, shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[QWidget | None] = []
    QApplication.instance().focusChanged.connect(lambda _old, new: held.append(new))  # type: ignore[union-attr]
    for name in ("Region 1.mbtiles", "bad.pmtiles"):
        path = tmp_path / name
        if name.startswith("bad"):
            path.write_bytes(b"nonsense")
        opening(monkeypatch, path if path.exists() else region(path))
        card(shown).add_button.setFocus()
        QTest.keyClick(card(shown).add_button, Qt.Key.Key_Space)
        assert not card(shown).add_button.isEnabled()
        qtbot.waitUntil(card(shown).add_button.isEnabled, timeout=WAIT_MS)
        assert QApplication.focusWidget() is card(shown).add_button
    names = [each.accessibleName() for each in held if each is not None]
    assert not [name for name in names if "Wipe" in name]


def test_a_file_that_is_no_base_map_is_told_in_words(
    qtbot: QtBot, shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.pmtiles"
    bad.write_bytes(b"nonsense")
    opening(monkeypatch, bad)
    click(card(shown).add_button)
    qtbot.waitUntil(card(shown).trouble.isVisible, timeout=WAIT_MS)
    assert "SQLite" in card(shown).trouble.text()
    assert card(shown).add_button.isEnabled()
    assert installed_packs(shown.client.home) == []
