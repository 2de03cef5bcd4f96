"""Every control of every pane of the map page does something that a person can see."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldapp.map.index.filters import Filter
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.shell.window import MainWindow
from tests.ui import test_map_triage as triage
from tests.ui.conftest import WAIT_MS
from tests.ui.test_map_page import still, value
from tests.ui.test_map_triage import listed
from tests.ui.walk import shown, told

page = triage.page  # the fixture: four records, the newest with two files

LEFT = Qt.MouseButton.LeftButton


def controls(root: QWidget) -> list[QWidget]:
    return [
        each
        for each in shown(root)
        if isinstance(each, QAbstractButton | QComboBox) and each.isEnabled()
    ]


def sight(qtbot: QtBot, page: MapPage) -> Any:
    """What a person sees of the page, and of what stands above it; the focus alone is nothing."""
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    window = page.window()
    assert isinstance(window, MainWindow)
    told_: list[Any] = [type(each).__name__ for each in windows]
    told_ += [page.isVisible(), page.chosen, page.time.histogram.axis, page.side.isVisible()]
    for each in (part for one in windows for part in shown(one)):
        if isinstance(each, QLabel | QLineEdit):
            told_.append(each.text())
        elif isinstance(each, QAbstractButton):
            told_.append((each.text(), each.isChecked()))
        elif isinstance(each, QComboBox):
            told_.append(each.currentText())
    map_ = "(() => { const { map, look, state } = fieldmap.sheet; return [map.getCenter(), "
    map_ += "map.getZoom(), look.layers, look.selected, state.filter, "
    map_ += "document.querySelector('.choosing') !== null]; })()"
    return told_, value(qtbot, page, map_) if page.map_view is not None else None


def tidy(qtbot: QtBot, page: MapPage) -> None:
    """As at first: nothing above the page, nothing filtered, the newest record beside the list."""
    window = page.window()
    assert isinstance(window, MainWindow)
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and each is not window:
            each.close()
    for box in page.findChildren(QComboBox):
        box.hidePopup()
    window.go("map")
    page.time.stop()
    page.controls.stop_modes()
    page.time.histogram.clear()
    page.restrict(Filter())
    page.side.close_()
    still(qtbot, page)
    page._map(go={"lat": 48.44, "lon": 38.22, "zoom": 12})
    still(qtbot, page)
    listed(qtbot, page)
    page.side.table.selectRow(0)
    still(qtbot, page)
    pictures = [place for place, _ in page.side.detail.pictures.values()]
    qtbot.waitUntil(lambda: not pictures[0].pixmap().isNull(), timeout=WAIT_MS)
    still(qtbot, page)


def states(page: MapPage) -> Iterator[Any]:
    yield lambda: None
    yield lambda: page.restrict(Filter(kinds=("weapon",), since=0, until=1_000_000_000))


def test_every_control_of_every_pane_does_something(qtbot: QtBot, page: MapPage) -> None:
    dead, clicked = [], set()
    for begin in states(page):
        tidy(qtbot, page)
        begin()
        still(qtbot, page)
        names = [told(each) for each in controls(page)]
        for name in names:
            if name in clicked:
                continue
            clicked.add(name)
            tidy(qtbot, page)
            begin()
            still(qtbot, page)
            # By its name: what was fetched from headquarters is not offered a second time.
            found = next((each for each in controls(page) if told(each) == name), None)
            if found is None:
                assert "Fetch from" in name, "all were fetched by one press"
                continue
            before = sight(qtbot, page)
            QTest.mouseClick(found, LEFT)
            still(qtbot, page)
            if sight(qtbot, page) == before:
                dead.append(name)
    assert not dead
    assert len(clicked) > 30
