"""The trends page: seven charts of the map's selection, read by keys, with tables and files."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.app.home import own_signing
from fieldapp.app.home.session import pack_of
from fieldapp.map.index.filters import Filter
from fieldapp.observation import operational_day
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime, Place
from fieldapp.report.trends import trend_files
from fieldapp.report.trends.trend_drawing import PictureSize
from fieldapp.ui.base.base_page import now
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.trends import trends_page
from fieldapp.ui.trends.chart_view import ChartView, DrawnChart
from fieldapp.ui.trends.trends_page import TrendsPage
from fieldapp.verification.trends.trend_chart import CHARTS
from tests.report.trends.test_pictures import GROUNDS, two_kinds, words
from tests.ui.by_hand import rest
from tests.ui.conftest import Start, Unlock
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_review_page import hand_over
from tests.ui.walk import faults

Shown = Callable[[], tuple[MainWindow, TrendsPage]]


@pytest.fixture
def officer(ready: Ready, home: Path, tmp_path: Path) -> Path:
    """A verification officer with observations of the three days before today, two watched."""
    held = ready.copy("Ibis 1", tmp_path)
    with opened(home) as lynx, opened(held) as ibis:
        day = operational_day.day_of(lynx.now, "Europe/Kyiv", time(19, 30))
        noon = datetime.combine(day, time(12), ZoneInfo("Europe/Kyiv")).astimezone(UTC)
        for back in (1, 2, 3):
            for word, low in (("exact", 3), ("about", 40), ("over", 7)):
                count = Count(low=low, high=None if word == "over" else low, qualifier=word)
                lynx.sign(bang(noon - timedelta(days=back), count))
            if back != 2:
                start = noon - timedelta(days=back, hours=4)
                lynx.sign(Observation(
                    kind="watch", nothing=True, post=Place(name="Zolote"),
                    time=EventTime(start=start, end=start + timedelta(hours=5)),
                ))  # fmt: skip
        hand_over(lynx, ibis)
    return held


def bang(at: datetime, count: Count) -> Observation:
    return Observation(
        kind="ceasefire_violation",
        time=EventTime(start=at, end=at + timedelta(minutes=5)),
        count=count,
        what=("explosion",),
        means="heard",
        post=Place(name="Zolote"),
    )


@pytest.fixture
def shown(qtbot: QtBot, start: Start, unlock: Unlock, officer: Path) -> Shown:
    def open_() -> tuple[MainWindow, TrendsPage]:
        window = unlock(start(officer))
        window.resize(1366, 768)
        window.go("trends")
        page = window.pages["trends"]
        assert isinstance(page, TrendsPage)
        rest(qtbot, window)
        return window, page

    return open_


def test_seven_charts_are_read_by_keys_and_by_the_table(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown()
    assert page.list.count() == len(CHARTS)
    page.list.setFocus()
    for number, _name in enumerate(CHARTS):
        page.list.setCurrentRow(number)
        rest(qtbot, window)
        assert page.table is not None
        assert page.view.accessibleName() in page.title.text()
        assert page.summary.text()
        assert not faults(window), _name
        QTest.keyClick(page.as_table, Qt.Key.Key_Space)
        rest(qtbot, window)
        assert page.table.isVisible()
        assert not faults(window), _name
        QTest.keyClick(page.as_table, Qt.Key.Key_Space)
    page.list.setCurrentRow(0)
    rest(qtbot, window)
    QTest.keyClick(page.view, Qt.Key.Key_End)
    assert "at least 47" in page.sentence.text()
    assert page.sentence.text().replace("\u200b", "") == page.view.accessibleDescription()
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    assert "no watched hours were signed" in page.sentence.text()
    table = page.table
    assert table is not None
    assert table.currentIndex().row() == page.view.row
    table.selectRow(0)
    assert page.view.row == 0


@pytest.fixture
def of_two_kinds(qtbot: QtBot) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(900, 460)

    def draw(width: float, height: float) -> DrawnChart:
        size = PictureSize(width=width, height=height)
        drawn = trend_files.picture(two_kinds(), words("en"), GROUNDS, size)
        return trend_files.svg(two_kinds(), words("en"), GROUNDS, drawn), drawn.marks

    view.show_chart(draw, str)
    return view


def test_a_chart_is_not_stretched_while_its_window_is(of_two_kinds: ChartView) -> None:
    """Stretched, it took half a second to paint; its rows stay where they are read."""
    before = of_two_kinds.grab().toImage()
    of_two_kinds.resize(950, 400)
    during = of_two_kinds.grab().toImage()
    assert of_two_kinds._soon.isActive()
    assert during.copy(0, 0, 900, 400) == before.copy(0, 0, 900, 400)


@pytest.mark.parametrize("first", [Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End])
def test_arrows_read_rows_where_a_kind_has_some_days_alone(
    of_two_kinds: ChartView, first: Qt.Key
) -> None:
    chart, view = two_kinds(), of_two_kinds
    keys = Qt.Key
    for key in (first, keys.Key_Down, keys.Key_Down, keys.Key_Right, keys.Key_Right, keys.Key_Up,
                keys.Key_End, keys.Key_Right, keys.Key_Down, keys.Key_Home):  # fmt: skip
        QTest.keyClick(view, key)
        assert view.row in range(len(chart.rows)), key
    QTest.keyClick(view, keys.Key_Down)
    assert chart.rows[view.row].cells["kind"] == "casualty"


def test_the_pointer_reads_a_bar(qtbot: QtBot, shown: Shown) -> None:
    _window, page = shown()
    mark = page.view._marks[-1]
    at = QPoint(round(mark.x + mark.width / 2), round(mark.y + mark.height / 2))
    QTest.mouseMove(page.view, QPoint(2, 2))
    QTest.mouseMove(page.view, at)
    qtbot.waitUntil(lambda: page.view.row == mark.row)
    assert page.view.accessibleDescription()


def test_one_selection_holds_on_the_map_and_here(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown()
    whole = page.found
    assert whole is not None
    assert len(whole.days) == 30
    page.period.setCurrentIndex(page.period.findData(7))
    page.period.activated.emit(page.period.currentIndex())
    rest(qtbot, window)
    assert page.found is not None
    assert len(page.found.days) == 7
    window.go("map")
    map_page = window.pages["map"]
    assert isinstance(map_page, MapPage)
    rest(qtbot, window)
    assert map_page.chosen == page.client.chosen != Filter()
    map_page.restrict(Filter(kinds=("casualty",)))
    window.go("trends")
    rest(qtbot, window)
    assert page.found.chart("daily").facts["at_least"] == 0
    assert page.found.chart("rate").rows[-1].cells["watched_minutes"] == 300, "of everybody"
    assert page.found.chart("silence").rows[0].cells["event_minutes"] != 0, "of every event"
    assert "casualt" in page.selected.text()
    QTest.mouseClick(page.all, Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert page.found.chart("daily").facts["at_least"] == whole.chart("daily").facts["at_least"]


def test_a_row_comes_down_to_its_records(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown()
    page.why.click()
    assert not page.why.isChecked()
    assert "Choose a row first" in page.outcome.text()
    rows = [row.cells for row in page.found.charts[0].rows] if page.found else []
    at = next(n for n, cells in enumerate(rows) if cells["at_least"])
    page.view.go(at)
    page.why.click()
    rest(qtbot, window)
    tree = page.reasons
    assert tree.isVisible()
    assert not faults(window)
    top = tree.topLevelItem(0)
    assert top is not None
    assert str(rows[at]["day"]) in top.text(0)
    total = top.child(0)
    assert total is not None
    assert total.text(0).startswith("Counted:")
    leaf = total.child(0)
    assert leaf is not None
    assert "explosions · Zolote" in leaf.text(0), "in words, not as a hash"
    tree.setCurrentItem(leaf)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert window.pages["records"].isVisible()
    window.go("trends")
    page.as_table.click()
    assert not page.why.isChecked(), "one of the three is shown"


def test_what_is_typed_wrongly_is_refused_in_words(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown()
    page.truce.setText("yesterday")
    QTest.keyClick(page.truce, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert "a moment with its clock time" in page.trouble.text()
    page.truce.setText("27 Jul 2020 00:01")
    QTest.keyClick(page.truce, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert page.trouble.isHidden()
    assert page.found is not None
    assert len(page.found.chart("truce").rows) == 28


@pytest.mark.parametrize("form", ["svg", "png", "csv"])
def test_a_chart_is_written(qtbot: QtBot, shown: Shown, tmp_path: Path, form: str) -> None:
    window, page = shown()
    page.write_to(tmp_path / f"chart.{form}")
    rest(qtbot, window)
    assert "not encrypted" in page.outcome.text()
    assert (tmp_path / f"chart.{form}").stat().st_size > 1000


def test_what_comes_is_counted(qtbot: QtBot, shown: Shown, home: Path, officer: Path) -> None:
    window, page = shown()
    before = page.found
    assert before is not None
    page.home_moved()
    rest(qtbot, window)
    assert page.found is not before


def sign(page: TrendsPage, back: int = 0) -> None:
    """Sign an observation on the home's lane, as other pages and an import do."""
    at_ = now() - timedelta(days=back, hours=1)
    seen = Observation(
        kind="ceasefire_violation", time=EventTime(start=at_, precision="minute"),
        count=Count(low=5, high=5, qualifier="exact"), what=("explosion",), means="heard",
        post=Place(name="Zolote"),
    )  # fmt: skip
    page.ask(lambda session: own_signing.sign_own(session.store, pack_of(session), seen, now=now()),
             lambda _: None)  # fmt: skip


def least(page: TrendsPage) -> object:
    assert page.found is not None
    return page.found.chart("daily").facts["at_least"]


def test_what_came_while_the_page_was_away_is_counted(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown()
    before = least(page)
    assert isinstance(before, int)
    window.go("map")
    sign(page)
    rest(qtbot, window)
    window.go("trends")
    rest(qtbot, window)
    assert least(page) == before + 5


def test_what_came_is_told_where_reading_takes_long(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = shown()
    before = least(page)
    monkeypatch.setattr(trends_page, "_QUICK_S", -1.0)
    window.go("map")
    window.go("trends")
    rest(qtbot, window)
    assert page.outcome.isHidden(), "nothing came"
    page.home_moved()
    rest(qtbot, window)
    assert page.outcome.isHidden(), "nothing came"
    window.go("map")
    sign(page)
    rest(qtbot, window)
    window.go("trends")
    rest(qtbot, window)
    assert "Records came since" in page.outcome.text()
    assert page.outcome.isVisible()
    assert least(page) == before
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert page.outcome.isHidden()
    assert isinstance(before, int)
    assert least(page) == before + 5
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    sign(page)  # on the lane behind the reading
    rest(qtbot, window)
    assert page.outcome.isVisible()


def test_the_palette_leads_there(shown: Shown) -> None:
    window, _page = shown()
    names = [button.accessibleName() for button in window.rail.findChildren(QPushButton)]
    assert "Trends" in names
    assert "trends" in list(window.pages)
