"""Calibre, zone and figures on map and Records: set by hand, told, listed, written into files."""

import json
import shutil
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Weapon
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from tests.app.test_narrowing import zone
from tests.support.homes import place
from tests.support.stored_rows import heard
from tests.ui import homes
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_exported_words import HELD, stored
from tests.ui.test_frozen_list import by
from tests.ui.test_map_marks import looked_at
from tests.ui.test_map_page import POST, at, export, go, is_told_written, shown, still, tick

LEFT = Qt.MouseButton.LeftButton
AREA = zone("Security zone", 38, 48)


def mortar(calibre: int, figure: int) -> Observation:
    weapons = (Weapon(type="mortar", calibre=calibre),)
    return heard(time=at(0), post=POST, weapons=weapons, count=Count(low=figure, high=figure))


SEEN = [
    mortar(12000, 7),
    mortar(12000, 3),
    mortar(8200, 9),
    heard(time=at(1), post=place(47.5, 37.5), weapons=(), count=Count(qualifier="several")),
    Observation(kind="casualty", time=at(2), site=POST, killed=Count(low=2, high=2)),
]


@pytest.fixture(scope="module")
def agreed(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    folder = tmp_path_factory.mktemp("agreed")
    agreement = folder / "agreement.geojson"
    agreement.write_text(json.dumps({"type": "FeatureCollection", "features": [AREA]}), "utf-8")
    return homes.make(folder / "mission", agreement)


@pytest.fixture
def window(start: Start, unlock: Unlock, agreed: Ready, tmp_path: Path) -> MainWindow:
    folder = agreed.copy("Heron 1", tmp_path)
    with opened(folder) as laptop:
        for each in SEEN:
            laptop.sign(each)
    return unlock(start(folder))


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> MapPage:
    made = looked_at(qtbot, window)
    qtbot.waitUntil(made.filters.lists["zones"].isEnabled, timeout=WAIT_MS)
    go(qtbot, made, 48.44, 38.22, 12)
    return made


def ask_least(qtbot: QtBot, page: MapPage, figure: str) -> None:
    """Open the figures and type the least of them."""
    choices = page.filters.figures
    QTest.mouseClick(choices, LEFT)
    choices.least.setFocus()
    choices.least.selectAll()
    QTest.keyClicks(choices.least, figure)
    choices.popup.hide()
    still(qtbot, page)


def test_each_new_filter_narrows_the_map_and_says_so(qtbot: QtBot, page: MapPage) -> None:
    assert shown(page) == "5 shown, nothing hidden"
    tick(qtbot, page, "calibres", "120 mm")
    assert shown(page) == "2 shown; hides 3: 3 by calibre"
    assert page.filters.lists["calibres"].text() == "Calibre: 120 mm ▾"
    ask_least(qtbot, page, "5")
    assert shown(page) == "1 shown; hides 4: 3 by calibre, 1 by the least number"
    assert page.filters.figures.text() == "Figures: ≥ 5 ▾"
    QTest.mouseClick(page.controls.show_all, LEFT)
    still(qtbot, page)
    assert page.filters.figures.text() == "Figures ▾"
    tick(qtbot, page, "zones", "Security zone: inside")
    assert shown(page) == "4 shown; hides 1: 1 by zone"
    tick(qtbot, page, "figures", "Casualties: Killed")
    assert shown(page) == "1 shown; hides 4: 1 by zone, 3 by casualties"
    tick(qtbot, page, "figures", "with a figure")
    assert shown(page).startswith("0 shown")  # a casualty tells no figure of its own


def test_files_say_and_hold_what_the_new_filters_left(
    qtbot: QtBot, page: MapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(qtbot, page, "calibres", "120 mm")
    tick(qtbot, page, "zones", "Security zone: inside")
    tick(qtbot, page, "figures", "with a figure")
    ask_least(qtbot, page, "5")
    QTest.mouseClick(page.controls.in_view, LEFT)
    qtbot.waitUntil(lambda: page.side.frozen is not None, timeout=WAIT_MS)
    still(qtbot, page)
    words = by(page)
    for part in (
        "Calibre: 120 mm",
        "Agreement zones (measured by rule 2): Security zone: inside",
        "How many: with a figure",
        "at least 5, by the lower bound of what was told",
    ):
        assert part in words
    rows = stored(qtbot, page, list(page.side.found.numbers))
    assert [row.observation for row in rows] == SEEN[:1]
    QTest.mouseClick(page.controls.show_all, LEFT)  # what the map shows then is not in the file
    still(qtbot, page)
    for form, held in HELD.items():  # the PDF is the last
        if form == "pdf" and shutil.which("pdftotext") is None:
            pytest.skip("its PDF needs pdftotext: apt-get install poppler-utils")
        out = tmp_path / f"out.{form}"
        dialog = export(qtbot, page, out, monkeypatch)
        QTest.mouseClick(dialog.choose, LEFT)
        qtbot.waitUntil(partial(is_told_written, page, out), timeout=WAIT_MS)
        said = held(out, rows)
        assert "".join(words.split()) in "".join(said.split()), form


def choose(box: DropDown, text: str) -> None:
    """Choose a line of a list by keys."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while not box.currentText().startswith(text):
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() > before, [box.itemText(n) for n in range(box.count())]


def test_records_are_narrowed_by_the_same(qtbot: QtBot, window: MainWindow) -> None:
    window.go("records")
    page = window.pages["records"]
    assert isinstance(page, RecordsPage)
    settle(qtbot, window)
    filters = page.filters

    def rows() -> str:
        settle(qtbot, window)
        return page.count.text()

    assert rows() == "5 rows"
    choose(filters.calibre, "120 mm")
    assert rows() == "2 rows"
    choose(filters.figures, "At least")
    filters.least.setFocus()
    filters.least.selectAll()
    QTest.keyClicks(filters.least, "7")
    qtbot.waitUntil(lambda: rows() == "1 row", timeout=WAIT_MS)
    choose(filters.calibre, "Any")
    assert rows() == "2 rows"
    choose(filters.figures, "Any")
    choose(filters.zone, "outside")
    assert rows() == "1 row"
    choose(filters.zone, "Security zone: inside")
    assert rows() == "4 rows"
    choose(filters.figures, "Casualties: Killed")
    assert rows() == "1 row"
