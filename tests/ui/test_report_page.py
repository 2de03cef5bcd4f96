"""The report page: days are chosen, what is missing is told, each number leads to its records."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime, Place
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.reporting.report_page import ReportPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.verification.suggested import suggestions
from tests.support.mission import Laptop
from tests.ui.by_hand import rest, texts
from tests.ui.conftest import Start, Unlock
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_review_page import hand_over
from tests.ui.walk import faults

Shown = Callable[[], tuple[MainWindow, ReportPage]]


@pytest.fixture
def officer(ready: Ready, home: Path, tmp_path: Path) -> Path:
    """A verification officer who holds a monitor's observations: 3, and about 40 explosions."""
    held = ready.copy("Ibis 1", tmp_path)
    with opened(home) as lynx, opened(held) as ibis:
        for count in (Count(low=3, high=3), Count(low=40, high=40, qualifier="about")):
            lynx.sign(bang(lynx, count))
        hand_over(lynx, ibis)
    return held


def bang(lynx: Laptop, count: Count) -> Observation:
    return Observation(
        kind="ceasefire_violation",
        time=EventTime(start=lynx.now, precision="minute"),
        count=count,
        what=("explosion",),
        means="heard",
        region="donetsk",
    )


@pytest.fixture
def shown(qtbot: QtBot, start: Start, unlock: Unlock, officer: Path) -> Shown:
    def open_() -> tuple[MainWindow, ReportPage]:
        window = unlock(start(officer))
        window.go("report")
        page = window.pages["report"]
        assert isinstance(page, ReportPage)
        rest(qtbot, window)
        return window, page

    return open_


def items(page: ReportPage) -> Iterator[QTreeWidgetItem]:
    waiting = children(page.tree.invisibleRootItem())
    while waiting:
        item = waiting.pop(0)
        yield item
        waiting[:0] = children(item)


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(n) for n in range(item.childCount()))
    return [each for each in found if each is not None]


def line(page: ReportPage, text: str) -> QTreeWidgetItem:
    found = [each for each in items(page) if text in each.text(0)]
    assert len(found) == 1, [each.text(0) for each in items(page)]
    return found[0]


def test_a_total_leads_to_its_records_by_keys(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown()
    total = line(page, "donetsk: 39 to 47 (most likely 43) ceasefire violations")
    page.tree.setCurrentItem(total)
    assert "donetsk: 39 to 47" in page.chosen.text().replace("\u200b", "")
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    counted = line(page, "Counted: 39–47, most likely 43")
    page.tree.setCurrentItem(counted)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    rest(qtbot, window)
    leaf, *_ = children(counted)
    words = {each.text(0) for each in children(counted)}
    assert len(words) == 2
    assert all("Lynx 2" in each and "explosion" in each for each in words), words
    page.tree.setCurrentItem(leaf)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert isinstance(window.stack.currentWidget(), RecordsPage)


def test_what_is_missing_stands_first(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggestions, "MOST_OF_FEED", 1)
    window, page = shown()
    told = [each.text(0) for each in items(page)]
    assert told[0].startswith("Missing before ")
    assert "2 observations of the report are not reviewed" in told
    assert "1 observation was not compared with others" in told, "beyond what is compared"
    assert "No watch was signed. No watch is no proof of calm." in told
    assert not [each for each in told if "no region's total" in each], "all have one"
    assert page.preview.pages >= 1
    assert not faults(window)


def test_a_region_that_is_not_the_list_s_is_named(
    ready: Ready, home: Path, tmp_path: Path, start: Start, unlock: Unlock, qtbot: QtBot
) -> None:
    held = ready.copy("Ibis 1", tmp_path)
    with opened(home) as lynx, opened(held) as ibis:
        for place in ("Popasna", "Zolote"):
            seen = replace(bang(lynx, Count(low=3, high=3)), post=Place(name=place))
            lynx.sign(replace(seen, region="Donetsk" if place == "Popasna" else "Luhansk"))
        hand_over(lynx, ibis)
    window = unlock(start(held))
    window.go("report")
    rest(qtbot, window)
    page = window.pages["report"]
    assert isinstance(page, ReportPage)
    line(page, "1 record tells another region than the list of places, or than others of its post")


def test_other_days_have_other_rows(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown()
    day = page.day.text()
    QTest.mouseClick(button_named(page, "The days before"), Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert page.day.text() < day
    assert not [each for each in items(page) if "39 to 47" in each.text(0)]
    page.day.setFocus()
    page.day.selectAll()
    QTest.keyClicks(page.day, "no day")
    QTest.keyClick(page.day, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert page.trouble.text()
    assert not page.write.isEnabled()
    assert not list(items(page)), "nothing of other days stands beside an error"


def test_who_types_a_day_is_not_disturbed(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown()
    before = page.day.text()
    page.day.setFocus()
    page.day.selectAll()
    QTest.keyClicks(page.day, "2018-0")
    window._home_moved()  # others work on the home
    rest(qtbot, window)
    assert (page.day.text(), page.trouble.text()) == ("2018-0", "")
    QTest.keyClicks(page.day, "9-15")
    QTest.keyClick(page.day, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert page.day.text() == "2018-09-15" != before
    assert not [each for each in items(page) if "39 to 47" in each.text(0)]


def test_only_the_days_that_are_shown_are_written(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown()
    assert page.write.isEnabled()
    page.day.setFocus()
    page.day.selectAll()
    QTest.keyClicks(page.day, "2018-09-15")
    assert not page.write.isEnabled(), "the pages are of another day"
    window._home_moved()
    rest(qtbot, window)
    assert not page.write.isEnabled(), "nor are those that came since"
    QTest.keyClick(page.day, Qt.Key.Key_Return)
    assert not page.write.isEnabled(), "they are being made"
    rest(qtbot, window)
    assert page.write.isEnabled()
    QTest.mouseClick(button_named(page, "The days after"), Qt.MouseButton.LeftButton)
    assert not page.write.isEnabled()
    rest(qtbot, window)
    window._home_moved()
    assert page.write.isEnabled(), "the same days: whoever is at the button stays there"
    rest(qtbot, window)


def button_named(page: ReportPage, name: str) -> QPushButton:
    (found,) = [e for e in page.findChildren(QPushButton) if e.accessibleName() == name]
    return found


def test_files_are_written_or_none_is(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    window, page = shown()
    page.write_to(tmp_path / "stopped")
    page.progress.stop()
    rest(qtbot, window)
    assert "No file was written" in page.trouble.text()
    assert not (tmp_path / "stopped").exists()
    page.write_to(tmp_path / "written")
    rest(qtbot, window)
    names = {each.name for each in (tmp_path / "written").iterdir()}
    assert {"content.json", "totals.csv", "violations.csv", "report.en.pdf"} <= names
    assert "not encrypted" in texts(page)
