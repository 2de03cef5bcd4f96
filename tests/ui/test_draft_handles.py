"""The handles of what is being logged, in a real page: each claim's own, within reach, dragged."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.map.page import entry_map
from fieldapp.map.page.handles import dragged
from fieldapp.observation.notation.amounts import parse_distance
from fieldapp.observation.notation.bearings import parse_directions
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.webmap.url_scheme import channel_script
from fieldapp.ui.webmap.web_view import MapView
from tests.ui.by_keys import log_map
from tests.ui.conftest import WAIT_MS
from tests.ui.map_hand import LEFT, PATIENCE, Hand, sector

NAMES = "[...document.querySelectorAll('[data-handle]')].map((e) => e.dataset.handle)"


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    view = MapView()
    view.resize(700, 600)
    view.show()
    qtbot.waitExposed(view, timeout=PATIENCE)
    view.activateWindow()
    made = Hand(qtbot, view)
    with qtbot.waitSignal(view.ready, timeout=PATIENCE):
        view.load(entry_map.page(language="en", zones=None, places=[], channel=channel_script()))
    yield made
    view.end()
    view.close()
    view.deleteLater()


def inside(hand: Hand, handle: str) -> bool:
    spot, size = hand.where(handle), hand.view.size()
    return 0 < spot.x() < size.width() and 0 < spot.y() < size.height()


def test_each_of_several_sectors_has_handles_that_are_dragged(hand: Hand) -> None:
    seen = sector(directions=parse_directions("SE, S"))
    hand.show(seen)
    of_one = {"near", "far", "left", "right", "middle"}
    assert set(hand.run(NAMES)) == {"post", *of_one, *(f"{name}-1" for name in of_one)}
    labels = hand.run("[...document.querySelectorAll('[data-handle]')].map((e) => e.ariaLabel)")
    assert len(set(labels)) == len(labels)
    for name, field, text in (
        ("middle-1", "directions", "SE, SW"),
        ("right-1", "directions", "SE, S to SW"),
        ("far-1", "distance", None),
    ):
        start = hand.where(name)
        hand.drag(start, start + (QPoint(-150, -10) if text else QPoint(0, 50)))
        hand.qtbot.waitUntil(
            lambda name=name: bool(hand.picks) and hand.picks[-1].edge == name,  # type: ignore[misc]
            timeout=PATIENCE,
        )
        told = dragged(seen, name, hand.picks[-1].at or (0, 0))
        assert set(told) == {field}
        assert text in (None, told[field])


@pytest.mark.parametrize(
    ("told", "edge", "gone", "after"),
    [("over 5km", "near", "far", "over "), ("less than 3km", "far", "near", "up to ")],
)
def test_an_open_distance_has_one_edge_and_stays_open(
    hand: Hand, told: str, edge: str, gone: str, after: str
) -> None:
    seen = sector(distance=parse_distance(told))
    hand.show(seen)
    assert set(hand.run(NAMES)) == {"post", edge, "left", "right", "middle"}
    assert gone not in hand.run(NAMES)
    start = hand.where(edge)
    hand.drag(start, start + QPoint(30, -30))
    text = dragged(seen, edge, hand.told("edge").at or (0, 0))["distance"]
    assert text.startswith(after)
    assert parse_distance(text) != seen.distance


def test_a_direction_is_within_reach_however_near_or_far_the_map_is(hand: Hand) -> None:
    seen = sector(distance=None, directions=parse_directions("045°, N to E"))
    hand.show(seen)
    scale = "document.querySelector('.leaflet-control-scale-line').textContent"
    for button in (".leaflet-control-zoom-in", ".leaflet-control-zoom-out"):
        for _ in range(12):
            before = hand.run(scale)
            hand.press(button)
            hand.until(
                f"{scale} !== {before!r} || "
                f"document.querySelector('{button}').classList.contains('leaflet-disabled')"
            )
        post = hand.where("post")
        for handle in ("middle", "left-1", "right-1", "middle-1"):
            assert inside(hand, handle)
            assert (hand.where(handle) - post).manhattanLength() > 40
    start = hand.where("middle")
    hand.drag(start, post + QPoint(90, 0))
    pick = hand.told("edge")
    assert dragged(seen, "middle", pick.at or (0, 0))["directions"].startswith(("90", "89", "91"))


def test_a_narrow_sector_that_is_small_is_taken_by_its_middle(hand: Hand) -> None:
    hand.show(sector(distance=parse_distance("300-400m"), directions=parse_directions("045°")))
    scale = "document.querySelector('.leaflet-control-scale-line').textContent"
    for _ in range(6):
        before = hand.run(scale)
        hand.press(".leaflet-control-zoom-out")
        hand.until(f"{scale} !== {before!r}")
    spot = hand.where("middle")
    under = f"document.elementFromPoint({spot.x()}, {spot.y()}).closest('[data-handle]')"
    assert hand.run(f"{under}.dataset.handle") == "middle"
    hand.drag(spot, spot + QPoint(60, 60))
    assert hand.told("edge").edge == "middle"


def test_a_post_at_the_edge_leaves_its_direction_within_reach(hand: Hand) -> None:
    hand.show(sector(distance=None, directions=()))
    hand.drag(QPoint(350, 400), QPoint(620, 400), rest_ms=500)  # the map; at rest it does not glide
    hand.qtbot.waitUntil(lambda: 600 < hand.where("post").x() < 660, timeout=PATIENCE)
    hand.show(sector(distance=None, directions=parse_directions("E")))
    hand.qtbot.waitUntil(lambda: inside(hand, "middle"), timeout=PATIENCE)
    assert (hand.where("middle") - hand.where("post")).manhattanLength() > 40


# --- From the line to the map, to the form.


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LogPage:
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: log_map(window) is not None, timeout=PATIENCE)
    found = window.pages["log"]
    assert isinstance(found, LogPage)
    return found


def test_what_is_dragged_on_the_map_is_in_the_form_and_as_vague_as_before(
    qtbot: QtBot, window: MainWindow, page: LogPage
) -> None:
    view = log_map(window)
    assert view is not None
    hand = Hand(qtbot, view)
    QTest.keyClicks(page.line, '@"48.4353, 38.2205" 3 expl SE,S over 5km heard 1412')
    hand.until(f"{NAMES}.includes('near-1')")
    start = hand.where("near")
    post = hand.where("post")
    hand.drag(start, start + (start - post) / 2)
    fields = page.form.fields
    qtbot.waitUntil(lambda: fields["distance"].text != "over 5km", timeout=WAIT_MS)
    assert fields["directions"].text == "SE, S"
    distance = parse_distance(fields["distance"].text)
    assert distance is not None
    assert distance.high_m is None
    assert 7000 < (distance.low_m or 0) < 8000
    # What is signed is what the form says.
    seen = page._parsed.observation
    assert seen is not None
    assert seen.distance == distance
    assert entry_map.draft(seen)["edges"].keys() >= {"near", "near-1"}


def test_where_one_is_is_clicked_from_the_receivers_menu_and_signed_as_clicked(
    qtbot: QtBot, window: MainWindow, page: LogPage
) -> None:
    view = log_map(window)
    assert view is not None
    hand = Hand(qtbot, view)
    page.gps._menu.aboutToShow.emit()
    by_hand = next(a for a in page.gps._menu.actions() if a.text().startswith("By hand"))
    by_hand.trigger()
    hand.until("document.querySelector('.told').textContent === 'Click where you are'")
    QTest.mouseClick(hand.glass, LEFT, pos=QPoint(200, 300))
    post = page.form.fields["post"]
    qtbot.waitUntil(lambda: post.text.endswith("(map)"), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "from the map" in post.reading, timeout=WAIT_MS)
    assert page.tools.buttons[""].isChecked()
    QTest.keyClicks(page.line, "3 expl NE 3-5km heard 1412")
    qtbot.waitUntil(lambda: not page._soon.isActive(), timeout=WAIT_MS)
    page.review()
    assert "from the map" in page.signing_review.first.text()
    seen = page._parsed.observation
    assert seen is not None
    assert seen.post is not None
    assert seen.post.source == "map"
    assert seen.post.accuracy_m is not None
