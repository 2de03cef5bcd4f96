"""A monitor with a touch screen and no keyboard: ten common entries by taps alone.

A tap arrives as a press of the left button on the window, wherever its place is: what lies over a
button, or below the fold, is not pressed.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count
from fieldapp.store.records import observations
from fieldapp.store.records.search import Query
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.shell.window import MainWindow
from tests.ui.by_keys import button, log_map, stood, words
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.laptop import opened
from tests.ui.listened import controls
from tests.ui.map_hand import Hand
from tests.ui.walk import shown

LEFT = Qt.MouseButton.LeftButton
LEAST = 44  # pixels


class Finger:
    """Taps on the log page."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        page = window.pages["log"]
        assert isinstance(page, LogPage)
        self.page = page
        (self.scroll,) = page.writing.findChildren(QScrollArea)

    def at(self, on: QWidget, point: QPoint) -> None:
        """Tap a point of a widget, which must be what is seen there."""
        top = on.window()
        place = on.mapTo(top, point)
        found = top.childAt(place)
        assert found is on or (found is not None and on.isAncestorOf(found)), (on, found)
        QTest.mouseClick(top.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, place)
        self.rest()

    def rest(self) -> None:
        settle(self.qtbot, self.window)
        quiet = lambda: not self.page._soon.isActive()  # noqa: E731
        self.qtbot.waitUntil(quiet, timeout=WAIT_MS)

    def press(self, on: QWidget) -> None:
        """Tap the middle of what is seen of something, after scrolling to it."""
        self.reach(on)
        stood(on)
        self.at(on, self.seen(on).center())

    def seen(self, on: QWidget) -> QRect:
        """The part of a widget that the form shows."""
        glass = self.scroll.viewport()
        if not glass.isAncestorOf(on):
            return on.rect()
        whole = QRect(on.mapTo(glass, QPoint(0, 0)), on.size())
        return whole.intersected(glass.rect()).translated(-whole.topLeft())

    def reach(self, on: QWidget) -> None:
        """Tap beside the handle of the form's scroll bar until enough of it is in view."""
        bar = self.scroll.verticalScrollBar()
        while self.seen(on).height() < min(on.height() / 3, 100):
            above = on.mapTo(self.scroll.viewport(), QPoint(0, 0)).y() < 0
            before = bar.value()
            self.at(bar, QPoint(bar.width() // 2, 3 if above else bar.height() - 3))
            assert bar.value() != before, "the scroll bar does not move"

    def whole(self, on: QWidget) -> None:
        """Drag the handle of the scroll bar until all of it is in view."""
        bar, glass = self.scroll.verticalScrollBar(), self.scroll.viewport()
        self.reach(on)
        by = on.mapTo(glass, QPoint(0, 0)).y() - (glass.height() - on.height()) // 2
        pixels = bar.height() / (bar.maximum() + bar.pageStep())  # of the bar, for one of the form
        top = bar.window()
        handle = round(pixels * (bar.value() + bar.pageStep() / 2))
        start = bar.mapTo(top, QPoint(bar.width() // 2, handle))
        end = start + QPoint(0, round(by * pixels))
        no_keys = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(top.windowHandle(), LEFT, no_keys, start)
        QTest.mouseMove(top.windowHandle(), end)
        QTest.mouseRelease(top.windowHandle(), LEFT, no_keys, end)
        self.rest()
        assert self.seen(on).height() == on.height(), "not all of it is in view"

    def tap(self, *names: str) -> None:
        """Tap buttons of the form by what a screen reader calls them."""
        for name in names:
            # Fields of another kind are shown once the window has laid them out.
            there = lambda name=name: any(  # noqa: E731
                each.accessibleName() == name for each in shown(self.page)
            )
            self.qtbot.waitUntil(there, timeout=WAIT_MS)
            self.press(button(self.page, name))

    def point(self, at: int) -> None:
        """Tap a point of the rose, of sixteen."""
        rose = self.page.form.rose
        assert rose is not None
        self.whole(rose)
        middle, far = rose.rect().center(), round(0.38 * rose.width())
        along = {0: (0, -1), 2: (0.7, -0.7), 4: (1, 0), 6: (0.7, 0.7), 12: (-1, 0)}[at]
        self.at(rose, middle + QPoint(round(far * along[0]), round(far * along[1])))

    def kind(self, code: str) -> None:
        """Choose the kind in its list."""
        box = self.page.form.kind
        self.press(box)
        view = box.view()
        self.qtbot.waitUntil(view.isVisible, timeout=WAIT_MS)
        row = view.model().index(box.findData(code), 0)
        bar = view.verticalScrollBar()
        while (
            not view.viewport().rect().contains(view.visualRect(row))
            and bar.value() < bar.maximum()
        ):
            self.at(bar, QPoint(bar.width() // 2, bar.height() - 3))
        assert view.visualRect(row).height() >= LEAST
        self.at(view.viewport(), view.visualRect(row).center())
        self.qtbot.waitUntil(lambda: not view.isVisible(), timeout=WAIT_MS)
        self.rest()
        assert self.page.form.kind.currentData() == code

    def post_on_map(self, place: QPoint) -> None:
        """Choose the post's tool, then tap the map."""
        view = log_map(self.window)
        assert view is not None
        hand = Hand(self.qtbot, view)
        self.press(self.page.tools.buttons["post"])
        hand.until("document.querySelector('.told').textContent !== ''")
        before = self.page.form.fields["post"].text
        QTest.mouseClick(hand.glass, LEFT, Qt.KeyboardModifier.NoModifier, place)
        told = lambda: self.page.form.fields["post"].text not in ("", before)  # noqa: E731
        self.qtbot.waitUntil(told, timeout=WAIT_MS)

    def sign(self, number: int) -> None:
        """Look at the review, then sign."""
        self.press(button(self.page, "Review and sign"))
        self.press(self.page.signing_review.sign)
        signed = lambda: f"Signed as number {number}:" in words(self.page)  # noqa: E731
        self.qtbot.waitUntil(signed, timeout=WAIT_MS)
        self.rest()


@pytest.fixture
def finger(qtbot: QtBot, start: Start, unlock: Unlock, home: Path) -> Finger:
    preferences.write_look(home, Preferences(fingers=True))
    window = unlock(start(home))
    assert (window.width(), window.height()) == (1366, 768)
    qtbot.waitUntil(lambda: log_map(window) is not None, timeout=WAIT_MS)
    return Finger(qtbot, window)


def signed(home: Path) -> Sequence[Observation]:
    with opened(home) as laptop:
        rows = observations.search(laptop.store, Query())
        return [row.observation for row in sorted(rows, key=lambda row: row.seq)]


def test_ten_common_entries_are_logged_by_taps_alone(finger: Finger, home: Path) -> None:
    f = finger
    # What was heard or seen: so many, of what, where, how far.
    f.post_on_map(QPoint(150, 250))
    f.tap("It is happening now", "Means: heard", "One more", "One more", "One more")
    f.tap("What: explosion", "Assessment: undetermined")
    f.point(2)
    f.tap("Distance: 3-5km")
    f.sign(1)
    f.tap(
        "It is happening now", "Means: heard", "How many: +10", "How many: +10", "How many: about"
    )
    f.tap("What: shot", "Weapon: small arms")
    f.point(6)
    f.tap("Distance: 500m-1km")
    f.sign(2)
    f.tap("Time: 5 minutes ago", "It ends now", "Means: heard", "How many: +10")
    f.tap("What: explosion", "Assessment: outgoing", "Weapon: artillery")
    f.point(0)
    f.tap("Distance: 5-10km")
    f.sign(3)
    f.tap("It is happening now", "Means: saw and heard", "One more", "What: explosion")
    f.tap("Assessment: impact", "Weapon: mortar")
    f.point(12)
    f.tap("Distance: 1-3km")
    f.sign(4)
    f.tap("It is happening now", "Means: heard", "How many: +5", "How many: at least")
    f.tap("What: burst", "Weapon: heavy machine gun")
    f.point(4)
    f.sign(5)
    # A weapon, a drone, a mine; a denial; damage; a watch with nothing to report.
    f.kind("weapon")
    f.tap("It is happening now", "Means: saw", "One more", "One more", "Weapon: tank")
    f.sign(6)
    f.kind("aircraft")
    f.tap("It is happening now", "Means: saw", "One more", "What: UAV")
    f.point(2)
    f.sign(7)
    f.kind("mines")
    f.tap("It is happening now", "Means: saw", "One more", "What: unexploded ordnance")
    f.sign(8)
    f.kind("restriction")
    f.tap("It is happening now", "Status: denial", "People: +", "People: +", "Vehicles: +")
    f.tap("Delay: 30min")
    f.sign(9)
    f.kind("watch")
    f.post_on_map(QPoint(250, 150))
    f.tap("Time: 2 h ago", "It ends now", "Silence: Nothing heard or seen")
    f.tap("Status: manned throughout")
    f.sign(10)
    f.window.close()
    told = signed(home)
    assert [each.kind for each in told] == [
        *["ceasefire_violation"] * 5, "weapon", "aircraft", "mines", "restriction", "watch",
    ]  # fmt: skip
    assert [each.count for each in told[:5]] == [
        Count(qualifier="exact", low=3, high=3),
        Count(qualifier="about", low=20, high=20),
        Count(qualifier="exact", low=10, high=10),
        Count(qualifier="exact", low=1, high=1),
        Count(qualifier="at_least", low=5),
    ]
    assert [each.directions[0].start for each in told[:5]] == [450, 1350, 0, 2700, 900]
    assert [each.weapons[0].type for each in told[1:6]] == [
        "small_arms", "artillery", "mortar", "hmg", "tank",
    ]  # fmt: skip
    assert told[8].status == ("denial",)
    assert (told[8].people, told[8].vehicles, told[8].delay_s) == (2, 1, 1800)
    assert told[9].nothing
    assert told[9].time is not None
    assert told[9].time.end is not None
    assert (told[9].time.end - told[9].time.start).total_seconds() // 60 in (120, 121)
    assert all(each.post is not None and each.post.position is not None for each in told)


def test_every_target_is_large_enough_for_a_finger(qtbot: QtBot, finger: Finger) -> None:
    wrong = []
    for name in finger.window.pages:
        finger.window.go(name)
        settle(qtbot, finger.window)
        qtbot.wait(50)
        small = [e for e in controls() if not e["bare"] and min(e["place"][2:]) < LEAST]
        wrong += [f"{name}: {each['is']} is {each['place'][2:]}" for each in small]
    assert wrong == []
