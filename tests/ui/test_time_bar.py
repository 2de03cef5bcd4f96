"""The time bar of the map: the time in force, whatever is filtered; typed, zoomed and stepped."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.map.index.timeline import Timeline
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.theme import THEMES, palette
from fieldapp.ui.map.histogram import Histogram
from fieldapp.ui.map.map_page import MapPage
from tests.support.stored_rows import heard
from tests.ui.conftest import Start, Unlock
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_map_marks import looked_at
from tests.ui.test_map_page import POST, shown, still
from tests.ui.walk import faults

LEFT = Qt.MouseButton.LeftButton
Made = Callable[..., MapPage]


def at(start: datetime, **more: object) -> Observation:
    made = {"time": EventTime(start=start, zone="Europe/Kyiv"), "post": POST} | more
    return heard(count=Count(low=1, high=1), **made)


@pytest.fixture
def mapped(start: Start, unlock: Unlock, ready: Ready, tmp_path: Path, qtbot: QtBot) -> Made:
    """The map of a home in which these were signed."""

    def make(*seen: Observation) -> MapPage:
        folder = ready.copy("Heron 1", tmp_path)
        with opened(folder) as laptop:
            for each in seen:
                laptop.sign(each)
        return looked_at(qtbot, unlock(start(folder)))

    return make


def today(hours_ago: float) -> datetime:
    return now() - timedelta(hours=hours_ago)


def days() -> list[Observation]:
    """One on each of ten days up to the day before yesterday, the last two with a note."""
    first = now() - timedelta(days=12)
    return [
        at(first + timedelta(days=n), **({"note": "mortar"} if n < 8 else {})) for n in range(10)
    ]


def type_time(qtbot: QtBot, page: MapPage, text: str) -> None:
    page.time.typed.setFocus()
    page.time.typed.selectAll()
    QTest.keyClick(page.time.typed, Qt.Key.Key_Delete)
    QTest.keyClicks(page.time.typed, text)
    QTest.keyClick(page.time.typed, Qt.Key.Key_Return)
    still(qtbot, page)


def choose(qtbot: QtBot, page: MapPage, name: str) -> None:
    """A preset, by keys."""
    box = page.time.period
    box.setFocus()
    wanted = box.findText(name)
    for _ in range(box.count()):
        QTest.keyClick(box, Qt.Key.Key_Up)
    for _ in range(wanted):
        QTest.keyClick(box, Qt.Key.Key_Down)
    still(qtbot, page)
    assert box.currentText() == name


def in_force(page: MapPage) -> tuple[int | None, int | None]:
    return page.chosen.since, page.chosen.until


def test_the_time_in_force_is_told_whatever_else_is_filtered(qtbot: QtBot, mapped: Made) -> None:
    page = mapped(*days())
    bars = page.time.histogram
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left):  # the last day, and the one before
        QTest.keyClick(bars, key)
        still(qtbot, page)
    before, text = in_force(page), page.time.span.text
    axis = bars.axis
    assert text.endswith(": 1 observation")
    QTest.keyClicks(page.filters.search, "mortar")
    QTest.keyClick(page.filters.search, Qt.Key.Key_Return)
    still(qtbot, page)
    assert shown(page).startswith("0 shown")
    assert in_force(page) == before
    assert page.time.span.text == text.replace(": 1 observation", ": 0 observations")
    assert (bars.since, bars.until) == before
    assert bars.axis == axis
    QTest.keyClick(bars, Qt.Key.Key_Left)
    still(qtbot, page)
    assert before[0] is not None
    assert in_force(page)[1] == before[0]  # from the time that was told, to the day before it


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_the_focus_of_the_bars_is_a_frame_that_hides_nothing(qtbot: QtBot, theme: str) -> None:
    edges = np.arange(11, dtype=np.int64) * 86_400
    bars = Histogram("UTC")
    qtbot.addWidget(bars)
    bars.setPalette(palette(THEMES[theme]))
    bars.bars = Timeline(edges, np.arange(1, 11, dtype=np.int64), "day")
    bars.resize(400, 100)
    bars.show()
    bars.activateWindow()
    qtbot.waitUntil(bars.isActiveWindow)
    for span in ((0, 86_400), (-86_400, 2 * 86_400)):  # the last one begins before the axis
        bars.choose(*span)
        seen = []
        for focus in (bars.clearFocus, bars.setFocus):
            focus()
            seen.append(bars.grab().toImage())
        assert bars.hasFocus()
        inside = QRect(2, 2, seen[0].width() - 4, seen[0].height() - 4)
        assert seen[0] != seen[1]
        assert seen[0].copy(inside) == seen[1].copy(inside)


def test_one_mistyped_year_is_told_beside_the_bars_and_can_be_shown(
    qtbot: QtBot, mapped: Made
) -> None:
    page = mapped(*days(), at(datetime(1996, 2, 1, 12, tzinfo=UTC)))
    bars = page.time.histogram
    assert len(bars.bars.counts) == 10
    assert page.time.outside.text() == "1 outside of the bars"
    assert page.time.span.text.startswith("All times, 1996-02-01 14:00 to ")
    QTest.mouseClick(page.time.outside, LEFT)
    still(qtbot, page)
    assert bars.bars.counts.sum() == 11
    assert page.time.outside.isHidden()
    QTest.keyClick(bars, Qt.Key.Key_Plus)
    still(qtbot, page)
    QTest.keyClick(bars, Qt.Key.Key_Minus)
    still(qtbot, page)
    assert bars.bars.counts.sum() == 11  # out is never in
    QTest.keyClick(bars, Qt.Key.Key_Escape)  # all times, as at first
    still(qtbot, page)
    assert len(bars.bars.counts) == 10


def test_a_time_is_typed_and_the_bars_are_zoomed_to_it(qtbot: QtBot, mapped: Made) -> None:
    page = mapped(*days())
    day = (now() - timedelta(days=5)).astimezone().date()
    type_time(qtbot, page, f"{day}")
    assert page.time.span.text.startswith(f"{day} 00:00 to {day + timedelta(days=1)} 00:00 ")
    assert page.time.typed.text() == f"{day} 00:00 – {day + timedelta(days=1)} 00:00"
    assert page.time.histogram.bars.unit == "hour"
    assert page.time.period.currentText() == "From … to …"
    before = in_force(page)
    type_time(qtbot, page, "some day")
    assert page.time.span.text.startswith("⚠ “some day” is not a time.")
    assert in_force(page) == before
    type_time(qtbot, page, "2020-02-01 to 2020-02-03")
    assert page.time.span.text.startswith("2020-02-01 00:00 to 2020-02-04 00:00 Europe/Kyiv: 0")
    assert page.time.histogram.axis is not None  # all of it lies before the mission: it is shown
    type_time(qtbot, page, "")
    assert in_force(page) == (None, None)
    assert not faults(page.window())


def test_presets_are_the_operational_day_and_seven_of_them(qtbot: QtBot, mapped: Made) -> None:
    page = mapped(at(today(0.01)), at(today(26)), at(today(24 * 30)))
    choose(qtbot, page, "This operational day")
    assert shown(page).startswith("1 shown")
    since, until = in_force(page)
    assert since is not None
    assert until is not None
    assert since <= now().timestamp() < until
    assert page.time.histogram.bars.unit == "hour"
    choose(qtbot, page, "The operational day before")
    assert in_force(page)[1] == since
    choose(qtbot, page, "Yesterday, 00:00–24:00")
    zone = ZoneInfo(page.client.preferences.zone)
    first, after = (datetime.fromtimestamp(second or 0, zone) for second in in_force(page))
    today_ = now().astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    assert (first, after) == (today_ - timedelta(days=1), today_)
    choose(qtbot, page, "Seven operational days")
    assert shown(page).startswith("2 shown")
    assert in_force(page)[1] == until
    choose(qtbot, page, "All times")
    assert in_force(page) == (None, None)


def test_buttons_step_and_zoom_and_the_wheel_keeps_the_bar_under_the_pointer(
    qtbot: QtBot, mapped: Made
) -> None:
    page = mapped(*days())
    bars = page.time.histogram
    QTest.mouseClick(page.time.forth, LEFT)
    still(qtbot, page)
    first = in_force(page)
    QTest.mouseClick(page.time.forth, LEFT)
    still(qtbot, page)
    assert in_force(page)[0] == first[1]
    QTest.mouseClick(page.time.back, LEFT)
    still(qtbot, page)
    assert in_force(page) == first
    before = bars.axis
    assert before is not None
    assert not page.time.farther.isEnabled()
    spot = QPointF(bars.width() * 0.75, 20)
    wheel = QWheelEvent(
        spot, bars.mapToGlobal(spot), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(bars, wheel)
    still(qtbot, page)
    after = bars.axis
    assert after is not None
    assert after[1] - after[0] < 0.7 * (before[1] - before[0])
    told = [a[0] + 0.75 * (a[1] - a[0]) for a in (before, after)]
    assert abs(told[0] - told[1]) < 86_400
    assert in_force(page) == first  # zooming chooses nothing
    QTest.mouseClick(page.time.farther, LEFT)
    still(qtbot, page)
    assert bars.axis == before


def test_a_mistyped_search_of_time_is_never_the_time_in_force(qtbot: QtBot, mapped: Made) -> None:
    page = mapped(*days())
    type_time(qtbot, page, "some day")
    QTest.keyClick(page.time.histogram, Qt.Key.Key_Left)
    still(qtbot, page)
    assert "⚠" not in page.time.span.text
    assert page.time.typed.text().count("–") == 1
