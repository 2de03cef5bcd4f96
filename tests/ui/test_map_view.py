"""The map in the window, in a real page: drawn, clicked, dragged, by keyboard, after a crash."""

import json
import os
import signal
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.map.page import entry_map
from fieldapp.map.page.features import feature
from fieldapp.map.page.handles import aimed
from fieldapp.observation.notation.amounts import parse_distance
from fieldapp.observation.notation.bearings import parse_directions
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.values import Drawn
from fieldapp.store.records.observations import ObservationRow
from fieldapp.ui.webmap.url_scheme import channel_script
from fieldapp.ui.webmap.web_view import FALLS, MapView
from fieldapp.wording.observation_text import labels, words
from tests.support.stored_rows import HOSTILE, heard, sample, vocabulary
from tests.ui.map_hand import LEFT, PATIENCE, Hand, sector


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    places = [GazetteerPlace(name=HOSTILE[:60], names={}, lat_e7=484000000, lon_e7=382000000)]
    view = MapView()
    view.resize(700, 600)
    view.show()
    qtbot.waitExposed(view, timeout=PATIENCE)
    view.activateWindow()
    made = Hand(qtbot, view)
    with qtbot.waitSignal(view.ready, timeout=PATIENCE):
        view.load(
            entry_map.page(language="en", zones=None, places=places, channel=channel_script())
        )
    yield made
    view.end()
    view.close()
    view.deleteLater()


def test_post_sector_and_handles_are_on_the_map(hand: Hand) -> None:
    hand.show(sector())
    every = "[...document.querySelectorAll('[data-handle]')]"
    handles = hand.run(f"{every}.map((e) => e.dataset.handle)")
    assert set(handles) == {"post", "near", "far", "left", "right", "middle"}
    # As it was told, and with the doubt of the post.
    assert hand.run("document.querySelectorAll('.draft-area').length") == 2
    names = hand.run(f"{every}.map((e) => e.ariaLabel)")
    assert all(len(name) > 5 for name in names)


def test_themes_change_the_light(hand: Hand) -> None:
    lights = []
    for theme in ("light", "dark", "night"):
        hand.view.set_look(theme, "normal")
        hand.run("1")
        style = "getComputedStyle(document.documentElement)"
        lights.append(hand.run(f"{style}.getPropertyValue('--sea')"))
    assert len(set(lights)) == 3


def test_a_click_puts_the_post_there_once(hand: Hand) -> None:
    hand.show(sector())
    hand.mode("post")
    QTest.mouseClick(hand.glass, LEFT, pos=QPoint(200, 300))
    pick = hand.told("post")
    assert pick.at is not None
    assert 48.3 < pick.at[0] < 48.6
    assert pick.accuracy_m is not None
    hand.told("stop")
    hand.picks.clear()
    QTest.mouseClick(hand.glass, LEFT, pos=QPoint(220, 300))
    hand.run("1")
    assert hand.picks == []


@pytest.mark.parametrize("edge", ["near", "far", "left", "right", "middle"])
def test_every_edge_of_the_sector_is_dragged(hand: Hand, edge: str) -> None:
    seen = sector(distance=parse_distance("10-20km"))  # its handles lie apart
    hand.show(seen)
    start = hand.where(edge)
    hand.drag(start, start + QPoint(60, 40))
    pick = hand.told("edge")
    assert pick.edge == edge
    assert pick.at is not None
    assert pick.at != pytest.approx(tuple(entry_map.draft(seen)["edges"][edge]), abs=1e-4)


def test_a_bearing_without_a_distance_is_dragged_at_its_end(hand: Hand) -> None:
    hand.show(sector(distance=None))
    start = hand.where("middle")
    hand.drag(start, start + QPoint(60, 40))
    pick = hand.told("edge")
    assert pick.edge == "middle"
    assert pick.at is not None


def test_the_post_is_dragged_and_goes_back_where_nothing_comes_of_it(hand: Hand) -> None:
    hand.show(sector())
    start = hand.where("post")
    hand.drag(start, start + QPoint(-80, 30))
    hand.told("post")
    hand.qtbot.waitUntil(
        lambda: (hand.where("post") - start).manhattanLength() <= 2, timeout=PATIENCE
    )


def test_a_sector_is_dragged_out(hand: Hand) -> None:
    hand.show(sector(directions=(), distance=None))
    hand.mode("aim")
    hand.drag(QPoint(300, 200), QPoint(400, 150))
    pick = hand.told("aim")
    assert pick.at is not None
    assert pick.to is not None
    assert pick.at[0] < pick.to[0]
    assert pick.at[1] < pick.to[1]


def test_a_drag_of_a_tool_selects_no_names_on_the_map(hand: Hand) -> None:
    hand.show(sector(directions=(), distance=None))
    hand.until("document.querySelectorAll('.degrees span').length > 1")
    for name in ("aim", "line"):
        hand.mode(name)
        pull(hand, QPoint(300, 30), QPoint(60, 562))  # to the words of the scale
        assert hand.run("getSelection().type") == "None"


def pull(hand: Hand, start: QPoint, end: QPoint) -> None:
    """Drag with the button held, as a page hears it: a move of QTest has no button."""
    QTest.mousePress(hand.glass, LEFT, pos=start)
    for part in range(1, 6):
        at = QPointF(start + (end - start) * part / 5)
        there = QPointF(hand.glass.mapToGlobal(at))
        held = Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, at, there, Qt.MouseButton.NoButton, LEFT, held)
        QApplication.sendEvent(hand.glass, move)
        hand.qtbot.wait(20)
    QTest.mouseRelease(hand.glass, LEFT, pos=end)
    hand.qtbot.wait(50)


def test_a_sector_from_the_posts_marker_begins_at_the_post(hand: Hand) -> None:
    """Wherever on the marker it was pressed; what ends on it as well tells no direction."""
    hand.show(sector(directions=(), distance=None))
    post = hand.where("post")
    hand.mode("aim")
    QTest.mouseClick(hand.glass, LEFT, pos=post + QPoint(5, -3))
    hand.drag(post - QPoint(12, 0), post + QPoint(100, 0))
    hand.told("stop")
    (pick,) = (each for each in hand.picks if each.what == "aim")
    assert pick.at == pytest.approx((48.4353, 38.2205))
    assert pick.at is not None
    assert pick.to is not None
    directions = aimed(pick.at, pick.at, pick.to)["directions"]
    assert directions in ("089° ±11°", "090° ±11°", "091° ±11°")


@pytest.mark.parametrize("handle", ["post", "middle"])
def test_a_tool_moves_no_handle_that_it_begins_at(hand: Hand, handle: str) -> None:
    hand.show(sector(distance=parse_distance("10-20km")))
    hand.mode("aim")
    start = hand.where(handle)
    hand.drag(start, start + QPoint(70, -50))
    hand.told("aim")
    hand.told("stop")
    assert [pick.what for pick in hand.picks] == ["aim", "stop"]


def test_a_tool_over_a_signed_sector_opens_no_card(hand: Hand) -> None:
    hand.view.add_rows(slice_of(sample()[:1], start=0, last=True))
    hand.until("document.documentElement.dataset.rows === '1'")
    x, y = hand.run(
        "(() => { const r = document.querySelector('path.area').getBoundingClientRect();"
        " return [r.x + r.width / 2, r.y + r.height / 2]; })()"
    )
    spot = QPoint(round(x), round(y))
    hand.mode("aim")
    hand.drag(spot - QPoint(6, 6), spot)
    hand.told("stop")
    card = "Boolean(document.querySelector('.leaflet-popup'))"
    assert not hand.run(card)
    QTest.mouseClick(hand.glass, LEFT, pos=spot)
    hand.until(card)


def test_an_area_is_drawn_with_the_pointer(hand: Hand) -> None:
    hand.show(sector())
    hand.mode("polygon")
    for x, y in ((200, 200), (400, 210), (390, 400)):
        QTest.mouseClick(hand.glass, LEFT, pos=QPoint(x, y))
        hand.qtbot.wait(350)  # or they are a double click
    hand.key(Qt.Key.Key_Return)
    pick = hand.told("drawn")
    assert pick.drawn is not None
    assert (pick.drawn.type, len(pick.drawn.points)) == ("polygon", 3)


def test_a_line_is_drawn_with_the_keyboard_alone(hand: Hand) -> None:
    hand.show(sector())
    hand.mode("line")
    hand.until("document.querySelector('.cross').classList.contains('shown')")
    hand.key(Qt.Key.Key_Space)
    for _ in range(2):
        before = hand.run("document.querySelector('.leaflet-map-pane').style.transform")
        hand.key(Qt.Key.Key_Right)
        hand.until(
            f"document.querySelector('.leaflet-map-pane').style.transform !== {json.dumps(before)}"
        )
        hand.qtbot.wait(400)  # the map glides
        hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Return)
    pick = hand.told("drawn")
    assert pick.drawn is not None
    assert (pick.drawn.type, len(pick.drawn.points)) == ("line", 3)
    lons = [lon for _, lon in pick.drawn.points]
    assert lons == sorted(lons)
    assert lons[0] < lons[2]


def test_escape_ends_drawing(hand: Hand) -> None:
    hand.mode("polygon")
    hand.key(Qt.Key.Key_Escape)
    hand.told("stop")
    hand.until("document.querySelector('.told').textContent === ''")


def test_a_handle_is_moved_with_arrow_keys(hand: Hand) -> None:
    seen = sector()
    hand.show(seen)
    hand.focus("far")
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Right)
    pick = hand.told("edge")
    assert pick.edge == "far"
    assert pick.at is not None
    assert pick.at[1] > entry_map.draft(seen)["edges"]["far"][1]


def test_enter_goes_from_the_map_to_its_handles_and_on(hand: Hand) -> None:
    hand.show(sector())
    hand.view.view.setFocus()
    hand.glass.setFocus()
    hand.run("document.querySelector('.leaflet-container').focus()")
    for name in ("post", "near", "far"):
        hand.key(Qt.Key.Key_Return)
        hand.until(f"document.activeElement.dataset.handle === '{name}'")
    hand.key(Qt.Key.Key_Escape)
    hand.until("document.activeElement.classList.contains('leaflet-container')")


FIELD = Drawn(
    type="polygon",
    points=((484500000, 382000000), (484700000, 382100000), (484600000, 382600000),
            (484400000, 382500000)),
)  # fmt: skip


def test_corners_are_moved_added_and_taken_away(hand: Hand) -> None:
    hand.show(sector(directions=(), distance=None, drawn=FIELD))
    start = hand.where("corner-1")
    hand.drag(start, start + QPoint(30, -30))
    moved = hand.told("drawn").drawn
    assert moved is not None
    assert moved.points[0] == FIELD.points[0]
    assert moved.points[1] != FIELD.points[1]
    hand.picks.clear()
    start = hand.where("between-0")
    hand.drag(start, start + QPoint(-30, -20))
    more = hand.told("drawn").drawn
    assert more is not None
    assert len(more.points) == 5
    hand.picks.clear()
    hand.focus("corner-2")
    hand.key(Qt.Key.Key_Delete)
    less = hand.told("drawn").drawn
    assert less is not None
    assert less.points == (*FIELD.points[:2], FIELD.points[3])


def test_the_last_corners_take_the_drawing_with_them(hand: Hand) -> None:
    hand.show(heard(post=None, drawn=Drawn(type="point", points=((484500000, 382000000),))))
    hand.focus("corner-0")
    hand.key(Qt.Key.Key_Delete)
    hand.told("erase")


def test_what_is_being_dragged_is_left_alone_by_what_is_typed(hand: Hand) -> None:
    hand.show(sector())
    start = hand.where("far")
    QTest.mousePress(hand.glass, LEFT, pos=start)
    for part in range(1, 4):
        QTest.mouseMove(hand.glass, start + QPoint(15, -15) * part)
        hand.qtbot.wait(20)
    hand.view.show_(draft=entry_map.draft(sector(distance=parse_distance("2-5km"))))
    hand.run("1")
    QTest.mouseRelease(hand.glass, LEFT, pos=start + QPoint(45, -45))
    assert hand.told("edge").edge == "far"


def test_hostile_names_are_text(hand: Hand) -> None:
    hand.show(sector())
    assert hand.run("window.ran === undefined")
    assert hand.run("document.querySelectorAll('img').length") == 0


def test_what_the_page_says_out_of_turn_is_dropped(hand: Hand) -> None:
    hand.run(
        "(() => { new QWebChannel(qt.webChannelTransport, (c) => { for (const text of "
        """['', '[]', '{"what":"post","lat":91,"lon":0}', '{"what":"quit"}', 'x'.repeat(300000)])"""
        " c.objects.bridge.picked(text); window.said = 1; }); return 1; })()"
    )
    hand.until("window.said === 1")
    assert hand.picks == []


def test_over_the_antimeridian_everything_is_beside_the_post(hand: Hand) -> None:
    hand.show(sector("-16.8, 179.99", directions=parse_directions("E")))
    spots = [hand.where(name) for name in ("post", "near", "far", "middle")]
    assert all(0 < spot.x() < 700 and 0 < spot.y() < 600 for spot in spots)
    start = hand.where("far")
    hand.drag(start, start + QPoint(20, 0))
    pick = hand.told("edge")
    assert pick.at is not None
    assert pick.at[1] < -179


def test_a_map_that_was_loaded_unseen_shows_the_mission_once_it_is_seen(hand: Hand) -> None:
    scale = "document.querySelector('.leaflet-control-scale-line').textContent"
    seen = hand.run(scale)
    hand.view.resize(60, 30)
    hand.until("innerHeight < 100")
    with hand.qtbot.waitSignal(hand.view.ready, timeout=PATIENCE):
        hand.view._again()
    assert hand.run(scale) != seen
    hand.view.resize(700, 600)
    hand.until(f"{scale} === {json.dumps(seen)}")


@pytest.fixture
def kill(hand: Hand) -> Callable[[], None]:
    def end() -> None:
        process = hand.view._page.renderProcessPid()
        assert process > 0
        os.kill(process, signal.SIGKILL)

    return end


def test_after_a_crash_of_its_process_the_map_is_there_again(
    hand: Hand, kill: Callable[[], None]
) -> None:
    hand.show(sector())
    with hand.qtbot.waitSignal(hand.view.ready, timeout=PATIENCE):
        kill()
    hand.until("document.querySelectorAll('[data-handle]').length === 6")
    assert not hand.view.fallen.isVisible()


def test_a_map_that_falls_again_and_again_waits_for_a_person(
    hand: Hand, kill: Callable[[], None]
) -> None:
    for _ in range(FALLS):
        with hand.qtbot.waitSignal(hand.view.ready, timeout=PATIENCE):
            kill()
    kill()
    hand.qtbot.waitUntil(hand.view.fallen.isVisible, timeout=PATIENCE)
    again = hand.view.fallen.findChild(QPushButton)
    assert again is not None
    with hand.qtbot.waitSignal(hand.view.ready, timeout=PATIENCE):
        QTest.mouseClick(again, LEFT)
    assert not hand.view.fallen.isVisible()


# --- This laptop's observations.


def slice_of(rows: list[ObservationRow], *, start: int, last: bool) -> str:
    label, word = labels(vocabulary(), "en"), words("en")
    made = [feature(row, label=label, word=word, centre=0.0) for row in rows]
    return json.dumps({"start": start, "rows": made, "last": last})


def test_observations_come_slice_after_slice_and_stay_after_a_crash(
    hand: Hand, kill: Callable[[], None]
) -> None:
    rows = sample()
    hand.view.add_rows(slice_of(rows[:3], start=0, last=False))
    hand.until("document.documentElement.dataset.rows === '3'")
    hand.view.add_rows(slice_of(rows[3:], start=3, last=True))
    every = f"document.documentElement.dataset.rows === '{len(rows)}'"
    hand.until(every)
    assert hand.run("window.ran === undefined")
    with hand.qtbot.waitSignal(hand.view.ready, timeout=PATIENCE):
        kill()
    hand.until(every)
    hand.view.drop_rows()
    hand.view.add_rows(slice_of(rows[:1], start=0, last=True))
    hand.until("document.documentElement.dataset.rows === '1'")
