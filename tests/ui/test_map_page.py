"""The supervisors' map, through its real page: what is shown, hidden, found, chosen and told."""

import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.home.device import load_pack
from fieldapp.app.map import patrol_routes, supervisor_map
from fieldapp.ledger import feed
from fieldapp.ledger.feed import AdmittedRecords
from fieldapp.ledger.record import Amendment, Patrol, Record, Retraction, Review, parse
from fieldapp.map.index.filters import Filter
from fieldapp.map.page import aggregated
from fieldapp.map.supervisor import summary
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import GEOD
from fieldapp.observation.values import Count, EventTime, Place, Weapon
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, map_rows
from fieldapp.store.records.own_feed import append_signed
from fieldapp.ui.base.base_page import now
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.map.narrowing.map_search import Search
from fieldapp.ui.records.export_dialog import ExportDialog
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import place
from tests.support.stored_rows import HOSTILE, heard
from tests.ui import homes
from tests.ui.by_hand import texts
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.homes import Ready, stored
from tests.ui.laptop import opened
from tests.ui.walk import faults

DAY = datetime(2026, 10, 20, 9, tzinfo=ZoneInfo("Europe/Kyiv"))
POST = place(48.44, 38.22, "Світлодарськ")
# The picture's number once all is drawn, 0 before. A hand's pauses are made short: nobody looks on.
DRAWN = """(function () {
  if (typeof fieldmap === "undefined" || !fieldmap.sheet) return 0;
  if (fieldmap.REST_MS === 300) fieldmap.REST_MS = fieldmap.HEARD_MS = 20;
  const { asking, coming, number } = fieldmap.sheet.state;
  const waits = coming === "rest" || (coming === "heard" && fieldmap.HEARD_MS < 1e9);
  return asking || waits ? 0 : number;
})()"""
LEGEND = "[...document.querySelectorAll('.legend-box p')].map(p => p.textContent)"
FAR = place(47.5, 37.5, "Hranitne")


def at(days: int) -> EventTime:
    return EventTime(start=(DAY + timedelta(days=days)).astimezone(UTC), zone="Europe/Kyiv")


def seen() -> list[Observation]:
    """Five heard at a post, a weapon far away, a statement at the post, two without coordinates."""
    some = [heard(time=at(n), post=POST, count=Count(low=10, high=10)) for n in range(5)]
    some[1] = heard(time=at(1), post=POST, count=None)
    return [
        *some,
        Observation(
            kind="weapon", time=at(9), site=FAR, weapons=(Weapon(type="tank"),), note=HOSTILE,
            count=Count(low=2, high=2),
        ),
        Observation(kind="statement", time=at(2), site=POST, party="side A", quantity="27"),
        heard(time=at(3), post=Place(name="Камера 7")),
        heard(time=at(3), post=Place(name="Камера 8")),
    ]  # fmt: skip


def take_in(store: Store, records: Sequence[Record]) -> AdmittedRecords:
    """Store another machine's records of one feed, as an import does."""
    time, kid = now(), records[0].kid
    roster = load_pack(store, time).roster
    admitted = feed.admit(
        records,
        roster=roster,
        mission=roster.mission,
        head=feeds.head(store, kid),
        known=partial(feeds.known, store, kid),
        ends=partial(feeds.ends, store),
        now=time,
    )
    feeds.append_admitted(store, admitted, received_at=time)
    return admitted


@pytest.fixture
def home(ready: Ready, tmp_path: Path) -> Path:
    """A supervisor's home with records of their own, and a monitor's that they reviewed."""
    folder = ready.copy("Heron 1", tmp_path)
    with opened(folder) as laptop, opened(ready.copy("Lynx 2", tmp_path)) as monitor:
        signed = [(monitor if n == 5 else laptop).sign(each) for n, each in enumerate(seen())]
        take_in(
            laptop.store, [parse(raw) for raw in feeds.records(monitor.store, monitor.kid, 0, 9)]
        )
        laptop.sign(Retraction(target=signed[4].hash, reason="own vehicle"))
        changed = heard(time=at(3), post=POST, count=Count(low=11, high=11))
        laptop.sign(Amendment(target=signed[3].hash, reason="counted again", observation=changed))
        laptop.sign(Review(target=signed[5].hash, state="confirmed"))
    return folder


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> MapPage:
    window.go("map")
    found = window.pages["map"]
    assert isinstance(found, MapPage)
    qtbot.waitUntil(
        lambda: found.painted > 0 and shown(found).startswith("8 shown"), timeout=WAIT_MS
    )
    still(qtbot, found)
    return found


def shown(page: MapPage) -> str:
    return page.controls.state.text()


def still(qtbot: QtBot, page: MapPage) -> None:
    """Until page and program have nothing more to say to each other."""

    def quiet() -> bool:
        waits = page.client.worker.busy or page.reckoning.worker.busy or page._soon.isActive()
        return not waits and page.view is not None

    def drawn() -> bool:
        number = 0 if page.map_view is None else js(qtbot, page, DRAWN)
        return number == page.painted and quiet()

    for _ in range(3):  # what one answer brings about may be another question
        qtbot.wait(20)  # what was sent arrives
        qtbot.waitUntil(quiet, timeout=WAIT_MS)
        if page.map_view is not None:
            qtbot.waitUntil(drawn, timeout=WAIT_MS)


def js(qtbot: QtBot, page: MapPage, script: str) -> Any:
    got: list[Any] = []
    assert page.map_view is not None
    page.map_view.view.page().runJavaScript(script, 0, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=WAIT_MS)
    return got[0]


def value(qtbot: QtBot, page: MapPage, expression: str) -> Any:
    return json.loads(js(qtbot, page, f"JSON.stringify({expression})"))


def go(qtbot: QtBot, page: MapPage, lat: float, lon: float, zoom: int) -> None:
    assert page.map_view is not None
    page.map_view.show_(go={"lat": lat, "lon": lon, "zoom": zoom})
    still(qtbot, page)


def click_map(qtbot: QtBot, page: MapPage, lat: float, lon: float) -> None:
    """A real click where a place is on the screen."""
    spot = value(qtbot, page, f"fieldmap.sheet.map.latLngToContainerPoint([{lat}, {lon}])")
    QTest.mouseClick(inner(page), Qt.MouseButton.LeftButton, pos=QPoint(spot["x"], spot["y"]))


def inner(page: MapPage) -> QWidget:
    assert page.map_view is not None
    found = page.map_view.view.focusProxy()
    assert found is not None
    return found


def glyphs(qtbot: QtBot, page: MapPage) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = value(
        qtbot, page,
        "fieldmap.sheet.state.glyphs.map(g => ({number: g.number, told: g.told, gone: g.gone, "
        "one: g.one, bits: g.bits}))",
    )  # fmt: skip
    return found


def test_the_map_is_for_those_who_judge_and_is_made_when_it_is_looked_at(
    start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    monitor = unlock(start(ready.copy("Lynx 2", tmp_path)))
    assert "map" not in monitor.pages
    leader = unlock(start(ready.copy("Lynx 1", tmp_path)))
    made = leader.pages["map"]
    assert isinstance(made, MapPage)
    assert made.map_view is None


def test_it_shows_what_there_is_and_says_what_it_hides(qtbot: QtBot, page: MapPage) -> None:
    assert shown(page) == "8 shown; hides 2: 2 retracted, replaced or without effect"
    assert page.controls.nowhere.text() == "Not on the map: 2"
    drawn = glyphs(qtbot, page)
    assert sum(each["number"] for each in drawn) == 5
    assert sum(each["told"] for each in drawn) == 1  # beside the number, never in it
    assert not faults(page.window())


def test_what_is_drawn_is_on_the_canvas_where_it_belongs(qtbot: QtBot, page: MapPage) -> None:
    go(qtbot, page, FAR.lat_e7 / 1e7, FAR.lon_e7 / 1e7, 12)  # type: ignore[operator]
    inked = (
        "Array.from(fieldmap.sheet.canvas.getContext('2d')"
        ".getImageData(Math.round(SX) - 6, Math.round(SY) - 6, 12, 12).data)"
        ".filter((v, i) => i % 4 === 3 && v > 200).length"
    )
    middle = value(qtbot, page, "fieldmap.sheet.map.getSize()")
    here = inked.replace("SX", str(middle["x"] / 2)).replace("SY", str(middle["y"] / 2))
    beside = inked.replace("SX", str(middle["x"] / 2 + 90)).replace("SY", str(middle["y"] / 2 + 60))
    assert value(qtbot, page, here) == 144
    assert value(qtbot, page, beside) == 0
    go(qtbot, page, 0.0, 0.0, 8)
    assert value(qtbot, page, "fieldmap.sheet.state.answer.shown") == 0  # nothing at 0,0


def tick(qtbot: QtBot, page: MapPage, name: str, text: str) -> None:
    """Open a list and tick a line of it by keys."""
    choices = page.filters.lists[name]
    QTest.mouseClick(choices, Qt.MouseButton.LeftButton)
    rows = [choices.list.item(n).text() for n in range(choices.list.count())]
    choices.list.setCurrentRow(next(n for n, each in enumerate(rows) if each.startswith(text)))
    QTest.keyClick(choices.list, Qt.Key.Key_Space)
    choices.popup.hide()
    still(qtbot, page)


def test_a_filter_is_told_and_the_map_follows(qtbot: QtBot, page: MapPage) -> None:
    tick(qtbot, page, "kinds", "weapon")
    assert shown(page) == "1 shown; hides 9: 2 retracted, replaced or without effect, 7 by kind"
    assert page.filters.lists["kinds"].text() == "Kind: weapon or equipment seen ▾"
    assert [each["number"] for each in glyphs(qtbot, page)] == [1]
    QTest.mouseClick(page.controls.show_all, Qt.MouseButton.LeftButton)
    still(qtbot, page)
    assert shown(page) == "10 shown, nothing hidden"
    assert page.filters.lists["kinds"].ticked == ()
    assert page.controls.show_all.isHidden()


def test_retracted_and_replaced_look_so_and_do_not_count(qtbot: QtBot, page: MapPage) -> None:
    tick(qtbot, page, "only", "Retracted, replaced")
    assert shown(page) == "10 shown, nothing hidden"
    drawn = glyphs(qtbot, page)
    assert sum(each["gone"] for each in drawn) == 2
    assert sum(each["number"] for each in drawn) == 5


def test_time_is_brushed_with_the_mouse_and_moved_by_keys(qtbot: QtBot, page: MapPage) -> None:
    bars = page.time.histogram
    assert bars.bars.counts.sum() == 8
    x = [round((n + 0.5) / len(bars.bars.counts) * bars.width()) for n in (0, 1)]
    QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=QPoint(x[0], 20))
    QTest.mouseMove(bars, QPoint(x[1], 20))
    QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=QPoint(x[1], 20))
    still(qtbot, page)
    assert shown(page) == "2 shown; hides 8: 2 retracted, replaced or without effect, 6 by time"
    assert page.time.span.text == (
        "2026-10-20 00:00 to 2026-10-22 00:00 Europe/Kyiv: 2 observations"
    )
    assert bars.bars.counts.sum() == 8  # the bars stay, so that the span can be moved
    QTest.keyClick(bars, Qt.Key.Key_Right)
    still(qtbot, page)
    assert page.time.span.text == (
        "2026-10-22 00:00 to 2026-10-24 00:00 Europe/Kyiv: 5 observations"
    )
    QTest.keyClick(bars, Qt.Key.Key_Escape)
    still(qtbot, page)
    assert shown(page).startswith("8 shown")


def test_playing_goes_through_all_of_the_time_and_ends(qtbot: QtBot, page: MapPage) -> None:
    page.time.histogram._timer.setInterval(20)
    spans: list[Any] = []
    page.time.brushed.connect(lambda since, _until: spans.append(since))
    QTest.mouseClick(page.time.play, Qt.MouseButton.LeftButton)
    assert page.time.play.text() == "Pause"
    qtbot.waitUntil(lambda: not page.time.histogram.playing, timeout=WAIT_MS)
    assert page.time.play.text() == "Play"
    assert spans == sorted(spans)
    assert len(spans) == len(page.time.histogram.bars.counts)


def test_a_click_on_one_tells_everything_about_it_and_hostile_text_stays_text(
    qtbot: QtBot, page: MapPage
) -> None:
    go(qtbot, page, 47.5, 37.5, 12)
    click_map(qtbot, page, 47.5, 37.5)
    qtbot.waitUntil(lambda: "onerror" in texts(page.side), timeout=WAIT_MS)
    told = texts(page.side)
    assert "tank" in told
    assert "Hranitne" in told
    assert "\u202e" not in told
    assert "reviewed by Heron 1: confirmed" in told
    assert "signed" in told
    assert value(qtbot, page, "window.ran === undefined")
    assert value(qtbot, page, "fieldmap.sheet.look.selected") > 0


def test_a_click_on_several_lists_them_with_totals(qtbot: QtBot, page: MapPage) -> None:
    go(qtbot, page, 48.44, 38.22, 12)
    click_map(qtbot, page, 48.44, 38.22)
    qtbot.waitUntil(page.side.isVisible, timeout=WAIT_MS)
    still(qtbot, page)
    assert page.side.totals.text().splitlines()[:-1] == [
        "Observations: 4",
        "Ceasefire violation: 32 or more; without a figure: 1",
        "Statements, counted apart: 1",
    ]
    assert page.side.totals.text().endswith(
        "Of the records here, with 10 of yours that are not in the log. "
        "Records and links of others may be missing."
    )
    assert page.side.model.rowCount() == 5
    page.side.table.selectRow(0)
    qtbot.waitUntil(lambda: "Світлодарськ" in texts(page.side), timeout=WAIT_MS)
    QTest.mouseClick(page.side.back, Qt.MouseButton.LeftButton)
    assert page.side.table.isVisible()


def test_what_has_no_place_is_listed_beside_the_map(qtbot: QtBot, page: MapPage) -> None:
    QTest.mouseClick(page.controls.nowhere, Qt.MouseButton.LeftButton)
    still(qtbot, page)
    assert page.side.totals.text().startswith("Observations: 2")
    model = page.side.model
    cells = [model.data(model.index(n, 1)) for n in range(2)]
    assert all("Камера" in cell for cell in cells)


def test_the_lasso_takes_what_is_drawn_around(qtbot: QtBot, page: MapPage) -> None:
    go(qtbot, page, 47.5, 37.5, 12)
    QTest.mouseClick(page.controls.lasso, Qt.MouseButton.LeftButton)
    still(qtbot, page)
    middle = value(qtbot, page, "fieldmap.sheet.map.getSize()")
    x, y = int(middle["x"] / 2), int(middle["y"] / 2)
    corners = [(-90, -80), (90, -80), (90, 80), (-90, 80)]
    widget = inner(page)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(x - 90, y - 80))
    for dx, dy in corners:
        QTest.mouseMove(widget, QPoint(x + dx, y + dy))
        qtbot.wait(60)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=QPoint(x - 90, y + 80))
    qtbot.waitUntil(lambda: page.side.title == "Inside the lasso", timeout=WAIT_MS)
    assert page.side.totals.text().startswith("Observations: 1\nWeapon or equipment seen: 2\n")
    assert not page.controls.lasso.isChecked()


def test_two_clicks_measure_along_the_ellipsoid(qtbot: QtBot, page: MapPage) -> None:
    go(qtbot, page, 48.0, 38.0, 11)
    QTest.mouseClick(page.controls.measure, Qt.MouseButton.LeftButton)
    still(qtbot, page)
    for lat, lon in ((48.0, 38.0), (48.05, 38.1)):
        click_map(qtbot, page, lat, lon)
        qtbot.wait(100)
    find = "document.documentElement.dataset.measured || ''"
    qtbot.waitUntil(lambda: bool(value(qtbot, page, find)), timeout=WAIT_MS)
    length, _, bearing = value(qtbot, page, find).partition(" km, ")
    expected, _, metres = GEOD.inv(38.0, 48.0, 38.1, 48.05)
    assert float(length) * 1000 == pytest.approx(metres, rel=0.02)
    assert float(bearing.rstrip("°")) == pytest.approx(expected, abs=2)


def search(qtbot: QtBot, page: MapPage, text: str) -> None:
    page.filters.search.setFocus()
    page.filters.search.clear()
    QTest.keyClicks(page.filters.search, text)
    QTest.keyClick(page.filters.search, Qt.Key.Key_Return)
    still(qtbot, page)


def test_a_search_finds_places_text_teams_and_records(qtbot: QtBot, page: MapPage) -> None:
    search(qtbot, page, "Avdiivka")
    pin = value(qtbot, page, "fieldmap.sheet.state.pin || {lat: 0, lon: 0}")
    assert (round(pin["lat"], 1), round(pin["lon"], 1)) == (48.1, 37.7)
    assert page.controls.as_text.isVisible()
    search(qtbot, page, "onerror")
    assert shown(page) == (
        "1 shown; hides 9: 2 retracted, replaced or without effect, 7 by text · "
        "with the words “onerror”"
    )
    search(qtbot, page, "char d")
    assert shown(page).startswith("0 shown")
    search(qtbot, page, "char")  # French for the tank that was chosen from the form
    assert shown(page).startswith("1 shown")
    assert "with the words “char”, written, or chosen from a list: " in shown(page)
    assert shown(page).endswith(", tank")
    page.filters.search.clear()
    still(qtbot, page)
    assert shown(page).startswith("8 shown")
    search(qtbot, page, "1")
    assert page.chosen.teams == ("1",)
    assert shown(page).startswith("8 shown")
    page.restrict(Filter())
    still(qtbot, page)
    number = int(page.answers.index.columns.id[0])
    got: list[bytes | None] = []
    page.ask(partial(supervisor_map.hash_of, number=number), got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=WAIT_MS)
    assert got[0] is not None
    digits = got[0].hex()
    search(qtbot, page, digits[:16])
    qtbot.waitUntil(lambda: digits[:8] in texts(page.side), timeout=WAIT_MS)


def test_a_view_is_kept_and_comes_back(qtbot: QtBot, page: MapPage) -> None:
    go(qtbot, page, 47.5, 37.5, 11)
    tick(qtbot, page, "kinds", "weapon")
    QTest.mouseClick(page.saved, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.saved.name, "Tanks <b>")
    QTest.mouseClick(page.saved.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Tanks <b>" in page.saved.views, timeout=WAIT_MS)
    page.saved.popup.hide()
    QTest.mouseClick(page.controls.show_all, Qt.MouseButton.LeftButton)
    go(qtbot, page, 49.0, 36.0, 7)
    page.saved.open()
    names = page.saved.popup.findChildren(QPushButton)
    QTest.mouseClick(next(b for b in names if b.text() == "Tanks <b>"), Qt.MouseButton.LeftButton)
    still(qtbot, page)
    assert shown(page).startswith("1 shown")
    assert page.view is not None
    assert page.view[0] < 37.5 < page.view[2]


@pytest.mark.qt_log_ignore("Content Security Policy", "Fetch API cannot load", extend=True)
def test_nothing_on_the_page_can_reach_out(qtbot: QtBot, page: MapPage) -> None:
    tried = """
      window.outcome = [];
      const note = (name) => (bad) => window.outcome.push(`${name} ${bad ? "refused" : "went"}`);
      fetch("https://example.org/x").then(() => note("fetch")(false), () => note("fetch")(true));
      const own = (path, name) => fetch(`fieldapp://${path}`)
        .then((reply) => note(name)(!reply.ok), () => note(name)(true));
      own("map/view/?west=x", "view");
      own("other/", "other");
      fetch("file:///etc/passwd").then(() => note("file")(false), () => note("file")(true));
      const image = new Image();
      image.onload = () => note("image")(false);
      image.onerror = () => note("image")(true);
      image.src = "http://example.org/x.png";
      try { eval("1"); note("eval")(false); } catch { note("eval")(true); }
      location.href = "https://example.org/";
    """
    js(qtbot, page, tried)
    names = ("eval", "fetch", "file", "image", "other", "view")
    qtbot.waitUntil(
        lambda: {f"{name} refused" for name in names} <= set(value(qtbot, page, "window.outcome")),
        timeout=WAIT_MS,
    )
    assert "fetch went" not in value(qtbot, page, "window.outcome")
    assert page.map_view is not None
    assert page.map_view.view.url().toString() == "fieldapp://map/"
    go(qtbot, page, 48.0, 38.0, 9)  # and the page lives


def test_what_comes_in_later_is_there_when_the_page_is_entered_again(
    qtbot: QtBot, window: MainWindow, page: MapPage
) -> None:
    done: list[Any] = []

    def sign(session: Any) -> None:
        append_signed(
            session.store, heard(time=at(1), post=POST), mission=session.pack.mission, now=now()
        )

    window.go("records")
    window.client.worker.run(page, sign, done.append, page.tell_error)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    window.go("map")
    qtbot.waitUntil(lambda: shown(page).startswith("9 shown"), timeout=WAIT_MS)
    still(qtbot, page)


@pytest.fixture
def small_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(map_rows, "AT_ONCE", 3)


def test_loading_is_shown_can_be_stopped_and_goes_on(
    qtbot: QtBot, small_slices: None, window: MainWindow
) -> None:
    made = window.pages["map"]
    assert isinstance(made, MapPage)
    steps: list[tuple[int, int]] = []

    def stop(loaded: int, of: int) -> None:
        steps.append((loaded, of))
        if loaded == 6:
            QTest.mouseClick(made.loading_row.halt, Qt.MouseButton.LeftButton)

    made.loading.progressed.connect(stop)
    window.go("map")
    qtbot.waitUntil(made.controls.go_on.isVisible, timeout=WAIT_MS)
    still(qtbot, made)
    assert steps == [(0, 10), (3, 10), (6, 10)]
    assert shown(made).startswith("Not everything is loaded.")
    assert len(made.answers.index) == 6
    made.loading.progressed.disconnect(stop)
    QTest.mouseClick(made.controls.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(made).startswith("8 shown"), timeout=WAIT_MS)
    assert len(made.answers.index) == 10
    still(qtbot, made)


@pytest.mark.parametrize("layer", ["density", "mgrs", "symbols", "zones", "legend"])
def test_a_layer_can_be_switched(qtbot: QtBot, page: MapPage, layer: str) -> None:
    go(qtbot, page, 47.5, 37.5, 11)
    before = picture(qtbot, page)
    turn(qtbot, page, layer)
    after = picture(qtbot, page)
    turn(qtbot, page, layer)
    # This mission's agreement is empty, and the legend is no part of the canvas.
    assert (before != after) == (layer in ("density", "mgrs", "symbols"))
    assert picture(qtbot, page) == before


def test_the_legend_tells_what_is_in_the_picture_and_only_that(qtbot: QtBot, page: MapPage) -> None:
    go(qtbot, page, 47.5, 37.5, 11)
    assert value(qtbot, page, LEGEND) == [
        "weapon or equipment seen",
        "not yet proven in the log",
        "review: ✓ confirmed, ? questioned, × disputed or not substantiated",
    ]
    turn(qtbot, page, "reviews")
    assert not [each for each in value(qtbot, page, LEGEND) if "review" in each]
    go(qtbot, page, 48.44, 38.22, 11)
    told = value(qtbot, page, LEGEND)
    assert "post" in told
    assert "ceasefire violation" in told
    assert "weapon or equipment seen" not in told
    turn(qtbot, page, "legend")
    assert value(qtbot, page, "document.querySelector('.legend-box').hidden")


def test_sectors_and_posts_are_drawn_where_they_are_few(qtbot: QtBot, page: MapPage) -> None:
    go(qtbot, page, 48.44, 38.22, 11)
    roles = value(qtbot, page, "fieldmap.sheet.state.shapes.map(s => s.role + s.look)")
    assert roles == ["sector"] * 4
    posts = value(qtbot, page, "fieldmap.sheet.state.posts.map(p => p.name)")
    assert posts == ["Світлодарськ"]


def turn(qtbot: QtBot, page: MapPage, layer: str) -> None:
    codes = [
        page.controls.layers.list.item(n).data(Qt.ItemDataRole.UserRole)
        for n in range(page.controls.layers.list.count())
    ]
    QTest.mouseClick(page.controls.layers, Qt.MouseButton.LeftButton)
    page.controls.layers.list.setCurrentRow(codes.index(layer))
    QTest.keyClick(page.controls.layers.list, Qt.Key.Key_Space)
    page.controls.layers.popup.hide()
    still(qtbot, page)


def picture(qtbot: QtBot, page: MapPage) -> str:
    found: str = value(qtbot, page, "fieldmap.sheet.canvas.toDataURL()")
    return found


def export(qtbot: QtBot, page: MapPage, out: Path, monkeypatch: pytest.MonkeyPatch) -> ExportDialog:
    """The dialog that the button opens, with this kind of file chosen by keys."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    QTest.mouseClick(page.side.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.findChildren(ExportDialog)) == 1, timeout=WAIT_MS)
    (dialog,) = page.findChildren(ExportDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT_MS)
    QTest.keyClick(dialog.kind, Qt.Key.Key_Home)
    while dialog.kind.currentData() != out.suffix:
        QTest.keyClick(dialog.kind, Qt.Key.Key_Down)
    return dialog


@pytest.mark.parametrize("form", ["csv", "geojson", "gpkg", "kml", "html", "pdf", "png"])
def test_a_selection_is_exported_in_every_form(
    qtbot: QtBot, page: MapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    go(qtbot, page, 48.44, 38.22, 12)
    click_map(qtbot, page, 48.44, 38.22)
    qtbot.waitUntil(page.side.isVisible, timeout=WAIT_MS)
    out = tmp_path / f"out.{form}"
    dialog = export(qtbot, page, out, monkeypatch)
    assert dialog.marking.isVisible() == (form in ("html", "pdf", "png"))
    assert dialog.paper.isVisible() == (form in ("pdf", "png"))
    if dialog.marking.isVisible():
        QTest.keyClicks(dialog.marking, "MISSION INTERNAL")
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "written to" in page.side.exporting.text(), timeout=WAIT_MS)
    assert page.side.exporting.text().startswith("5 observations written")
    assert out.stat().st_size > 500
    assert page.side.halt.isHidden()
    if form == "geojson":
        found = json.loads(out.read_text("utf-8"))["features"]
        assert len({each["properties"]["record"] for each in found}) == 5
    if form == "html":
        assert "MISSION INTERNAL" in out.read_text("utf-8")
    if form in ("html", "pdf", "png"):  # and the next map has the same line
        assert stored(page.client.home).marking == "MISSION INTERNAL"
        assert export(qtbot, page, out, monkeypatch).marking.text() == "MISSION INTERNAL"
        page.findChildren(ExportDialog)[-1].reject()


def test_an_export_that_cannot_be_written_says_so_and_leaves_nothing(
    qtbot: QtBot, page: MapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.mouseClick(page.controls.nowhere, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.side.isVisible, timeout=WAIT_MS)
    out = tmp_path / "nowhere" / "out.csv"
    dialog = export(qtbot, page, out, monkeypatch)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.trouble.isVisible, timeout=WAIT_MS)
    assert "could not be written" in page.trouble.text()
    assert not out.exists()
    assert page.side.export.isVisible()


def test_a_map_of_too_many_is_refused_where_it_is_asked_for(
    qtbot: QtBot, page: MapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(aggregated.MOST, ".pdf", 1)
    QTest.mouseClick(page.controls.nowhere, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.side.isVisible, timeout=WAIT_MS)
    dialog = export(qtbot, page, tmp_path / "out.pdf", monkeypatch)
    assert "2 observations are too many for one map; it takes 1" in dialog.trouble.text()
    assert not dialog.choose.isEnabled()
    QTest.keyClick(dialog.kind, Qt.Key.Key_Home)
    assert dialog.choose.isEnabled()
    dialog.reject()


def test_what_arrives_is_on_the_map_while_it_is_looked_at(qtbot: QtBot, page: MapPage) -> None:
    def sign(session: Any) -> None:
        more = heard(time=at(1), post=POST)
        append_signed(session.store, more, mission=session.pack.mission, now=now())

    page.ask(sign, lambda _: None)
    qtbot.waitUntil(lambda: shown(page).startswith("9 shown"), timeout=WAIT_MS)
    still(qtbot, page)
    assert sum(each["number"] for each in glyphs(qtbot, page)) == 6


def test_a_retraction_that_arrives_is_on_the_map_too(qtbot: QtBot, page: MapPage) -> None:
    def sign(session: Any) -> None:
        target = map_rows.hashes(session.store, [int(page.answers.index.columns.id.min())])[0]
        body = Retraction(target=target, reason="double")
        append_signed(session.store, body, mission=session.pack.mission, now=now())

    page.ask(sign, lambda _: None)
    gone = "7 shown; hides 3: 3 retracted, replaced or without effect"
    qtbot.waitUntil(lambda: shown(page) == gone, timeout=WAIT_MS)
    still(qtbot, page)
    index = page.answers.index
    page.loading.again()
    qtbot.waitUntil(lambda: not page.client.worker.busy, timeout=WAIT_MS)
    still(qtbot, page)
    assert page.answers.index is index  # where nothing came, nothing is made again


def test_pictures_that_the_page_gives_up_harm_nothing(qtbot: QtBot, page: MapPage) -> None:
    view = "'fieldapp://map/view/?west=0&north=0&width=9&height=9&zoom=2'"
    tried = f"""
      window.ended = 0;
      for (let i = 0; i < 40; i++) {{
        const stop = new AbortController();
        fetch({view}, {{ signal: stop.signal }}).then(() => window.ended++, () => window.ended++);
        setTimeout(() => stop.abort(), i % 7);
      }}
    """
    js(qtbot, page, tried)
    qtbot.waitUntil(lambda: value(qtbot, page, "window.ended") == 40, timeout=WAIT_MS)
    assert page.map_view is not None
    js(qtbot, page, f"for (let i = 0; i < 40; i++) fetch({view}); 1")
    with qtbot.waitSignal(page.map_view.ready, timeout=WAIT_MS):
        page.map_view._again()  # the page goes while its pictures are under way
    still(qtbot, page)
    go(qtbot, page, 48.44, 38.22, 12)
    assert sum(each["number"] for each in glyphs(qtbot, page)) == 4


def test_where_sectors_are_many_it_shows_where_they_overlap(
    qtbot: QtBot, page: MapPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summary, "MOST_SHAPES", 2)
    go(qtbot, page, 48.44, 38.22, 11)
    qtbot.waitUntil(
        lambda: value(qtbot, page, "Boolean(fieldmap.sheet.state.heard)"), timeout=WAIT_MS
    )
    assert value(qtbot, page, "fieldmap.sheet.state.shapes.length") == 0
    told = value(qtbot, page, LEGEND)
    assert "where many sectors overlap: stronger is more" in told
    # Heard 2 to 5 km to the south-east.
    middle = value(qtbot, page, "fieldmap.sheet.map.latLngToContainerPoint([48.4176, 38.2539])")
    other = value(qtbot, page, "fieldmap.sheet.map.latLngToContainerPoint([48.4624, 38.1861])")
    ink = "fieldmap.sheet.canvas.getContext('2d').getImageData(X, Y, 1, 1).data[3]"

    def inked(spot: dict[str, float]) -> int:
        text = ink.replace("X", str(round(spot["x"]))).replace("Y", str(round(spot["y"])))
        return int(value(qtbot, page, text))

    assert inked(middle) > 40
    assert inked(other) == 0
    turn(qtbot, page, "sectors")
    assert inked(middle) == 0
    monkeypatch.undo()
    turn(qtbot, page, "sectors")
    go(qtbot, page, 48.44, 38.22, 12)
    qtbot.waitUntil(
        lambda: value(qtbot, page, "fieldmap.sheet.state.shapes.length") == 4, timeout=WAIT_MS
    )
    assert value(qtbot, page, "fieldmap.sheet.state.heard") is None


def test_where_sectors_overlap_is_never_told_of_another_zoom_or_filter(
    qtbot: QtBot, page: MapPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summary, "MOST_SHAPES", 2)
    go(qtbot, page, 48.44, 38.22, 11)
    made = "Boolean(fieldmap.sheet.state.heard)"
    qtbot.waitUntil(lambda: value(qtbot, page, made), timeout=WAIT_MS)
    js(qtbot, page, "fieldmap.HEARD_MS = 1e9")  # the next picture does not come
    go(qtbot, page, 48.44, 38.22, 10)
    assert not [each for each in value(qtbot, page, LEGEND) if "overlap" in each]
    go(qtbot, page, 48.44, 38.22, 11)
    page.restrict(Filter(until=int((DAY + timedelta(days=2.5)).timestamp())))
    qtbot.waitUntil(lambda: shown(page).startswith("4 shown"), timeout=WAIT_MS)
    still(qtbot, page)
    assert value(qtbot, page, "fieldmap.sheet.state.many")
    assert not value(qtbot, page, made)


def test_what_changes_while_an_answer_is_under_way_is_asked_for_again(
    qtbot: QtBot, page: MapPage
) -> None:
    held = """
      window.asked = [];
      window.really = window.fetch;
      window.fetch = async (at) => {
        asked.push(at);
        const reply = await really(at);
        if (asked.length === 1) await new Promise((go_on) => { window.release = go_on; });
        return reply;
      };
    """
    js(qtbot, page, held)
    page.restrict(page.chosen)
    qtbot.waitUntil(lambda: value(qtbot, page, "Boolean(window.release)"), timeout=WAIT_MS)
    page.restrict(page.chosen)  # as when records came in: the same view has another answer
    qtbot.wait(300)
    js(qtbot, page, "release()")
    views = "asked.filter((at) => at.includes('/view/')).length"
    qtbot.waitUntil(lambda: value(qtbot, page, views) == 2, timeout=WAIT_MS)
    still(qtbot, page)


def test_a_picture_that_is_not_given_does_not_stop_the_map(qtbot: QtBot, page: MapPage) -> None:
    turn(qtbot, page, "density")
    assert "Density" in value(qtbot, page, LEGEND)
    js(
        qtbot, page,
        "window.really = window.fetch; window.fetch = (at) => at.includes('/density/')"
        " ? Promise.reject(new TypeError('gone')) : really(at);",
    )  # fmt: skip
    go(qtbot, page, 47.5, 37.5, 11)
    assert value(qtbot, page, "fieldmap.sheet.state.density") is None
    js(qtbot, page, "window.fetch = window.really;")
    go(qtbot, page, 47.5, 37.5, 9)
    at = value(qtbot, page, "fieldmap.sheet.state.density.at.zoom")
    assert (
        at == value(qtbot, page, "fieldmap.sheet.map.getZoom()") == 9
    )  # of this view, not of one before


@pytest.mark.parametrize("forked", [True, False])
def test_what_is_forked_has_its_mark_on_the_canvas(
    start: Start, unlock: Unlock, ready: Ready, tmp_path: Path, qtbot: QtBot, forked: bool
) -> None:
    folder = ready.copy("Heron 1", tmp_path)
    with opened(folder) as laptop:
        if not forked:
            laptop.sign(seen()[5])
        else:  # a copy of the same laptop signed it elsewhere
            (tmp_path / "copy").mkdir()
            laptop.sign(seen()[7])
            with opened(ready.copy("Heron 1", tmp_path / "copy")) as clone:
                assert take_in(laptop.store, [clone.sign(seen()[5])]).forked
    window = unlock(start(folder))
    window.go("map")
    found = window.pages["map"]
    assert isinstance(found, MapPage)
    qtbot.waitUntil(lambda: found.painted > 0 and bool(shown(found)), timeout=WAIT_MS)
    found.restrict(Filter(withdrawn=True))  # neither branch has effect until officers decide
    go(qtbot, found, 47.5, 37.5, 12)
    corner = (
        "(() => { const { map, canvas, look } = fieldmap.sheet, size = map.getSize();"
        "const pen = canvas.getContext('2d'), x = size.x / 2 - 13, y = size.y / 2 - 13;"
        "const here = Array.from(pen.getImageData(Math.round(x), Math.round(y), 1, 1).data);"
        "const probe = document.createElement('canvas').getContext('2d');"
        "probe.fillStyle = look.colours['warn-back']; probe.fillRect(0, 0, 1, 1);"
        "return [here, Array.from(probe.getImageData(0, 0, 1, 1).data)]; })()"
    )
    here, warning = value(qtbot, found, corner)
    assert here == (warning if forked else [0, 0, 0, 0])
    assert ("forked or flagged" in value(qtbot, found, LEGEND)) == forked


def test_headquarters_has_the_map_too(
    start: Start, unlock: Unlock, headquarters: Path, qtbot: QtBot
) -> None:
    window = unlock(start(headquarters))
    window.go("map")
    found = window.pages["map"]
    assert isinstance(found, MapPage)
    qtbot.waitUntil(lambda: found.painted > 0 and bool(shown(found)), timeout=WAIT_MS)
    still(qtbot, found)
    assert (
        shown(found) == "No observation is here yet: a sync brings them, at headquarters an import."
    )
    assert not faults(window)


ZONES = {
    "type": "FeatureCollection",
    "features": [
        {"type": "Feature", "properties": {"name": f"<b>Area {1 + len(kind)}</b>", "kind": kind},
         "geometry": {"type": "Polygon", "coordinates": [[[38.0 + x, 48.4], [38.1 + x, 48.4],
                      [38.1 + x, 48.5], [38.0 + x, 48.5], [38.0 + x, 48.4]]]}}
        for x, kind in ((0.0, ""), (0.5, "restricted"))
    ],
}  # fmt: skip


def test_the_agreements_zones_are_on_the_canvas_with_their_names(
    start: Start, unlock: Unlock, tmp_path: Path, qtbot: QtBot
) -> None:
    agreement = tmp_path / "agreement.geojson"
    agreement.write_text(json.dumps(ZONES), "utf-8")
    home = homes.make(tmp_path / "mission", agreement).copy("Heron 1", tmp_path)
    window = unlock(start(home))
    window.go("map")
    found = window.pages["map"]
    assert isinstance(found, MapPage)
    qtbot.waitUntil(lambda: found.painted > 0 and bool(shown(found)), timeout=WAIT_MS)
    turn(qtbot, found, "places")
    go(qtbot, found, 48.45, 38.3, 10)
    inked = (
        "(lat, lon) => { const { map, canvas } = fieldmap.sheet;"
        "const at = map.latLngToContainerPoint([lat, lon]);"
        "return Array.from(canvas.getContext('2d').getImageData(at.x - 3, at.y - 3, 6, 6).data)"
        ".filter((v, i) => i % 4 === 3 && v > 0).length; }"
    )

    def ink(lat: float, lon: float) -> int:
        return int(value(qtbot, found, f"({inked})({lat}, {lon})"))

    assert ink(48.45, 38.0) > 0  # the outline
    assert ink(48.42, 38.03) == 36  # the tint of an area
    assert ink(48.42, 38.53) > 0  # hatched
    assert ink(48.42, 38.3) == 0
    turn(qtbot, found, "zones")
    assert ink(48.45, 38.0) == 0
    turn(qtbot, found, "zones")
    labels = "fieldmap.sheet.map.getContainer().querySelectorAll('b').length"
    assert value(qtbot, found, labels) == 0  # its name is text


def test_squares_of_the_grid_have_their_letters(qtbot: QtBot, page: MapPage) -> None:
    turn(qtbot, page, "mgrs")
    go(qtbot, page, 48.0, 38.0, 8)
    find = "(fieldmap.sheet.state.mgrs || {squares: []}).squares.map(s => s.label)"
    qtbot.waitUntil(lambda: "37U DP" in value(qtbot, page, find), timeout=WAIT_MS)


GPX = b"""<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="t"><trk><trkseg>
<trkpt lat="48.40" lon="38.10"><time>2026-10-21T08:00:00Z</time></trkpt>
<trkpt lat="48.46" lon="38.30"><time>2026-10-21T09:00:00Z</time></trkpt></trkseg></trk></gpx>"""


def test_routes_of_patrols_are_drawn_in_their_time(
    qtbot: QtBot, page: MapPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patrol_routes, "SLICE", 2)  # of five: all of them are read

    def sign(session: Any) -> None:
        for n in range(5):
            raw = GPX.replace(b"48.40", f"48.{41 + n}".encode())
            ref = files.add(session.store, io.BytesIO(raw), "application/gpx+xml")
            body = Patrol(action="route", evidence=(ref,))
            append_signed(session.store, body, mission=session.pack.mission, now=now())

    page.ask(sign, lambda _: None)
    qtbot.waitUntil(lambda: not page.client.worker.busy, timeout=WAIT_MS)
    turn(qtbot, page, "tracks")
    find = "fieldmap.sheet.state.tracks.length"
    qtbot.waitUntil(lambda: value(qtbot, page, find) == 5, timeout=WAIT_MS)
    page.restrict(Filter(since=int((DAY + timedelta(days=5)).timestamp())))
    qtbot.waitUntil(lambda: value(qtbot, page, find) == 0, timeout=WAIT_MS)
    still(qtbot, page)


def test_a_call_sign_means_every_laptop_that_had_it(qtbot: QtBot) -> None:
    found: list[object] = []
    parent, calls = QObject(), {"0a": "Lynx 2", "0b": "Crow 1", "0c": "Lynx 2"}
    search = Search(lambda *_: None, None, calls, parent)
    search.called.connect(found.append)
    search.find("lynx 2", set())
    assert found == [("0a", "0c")]


@pytest.mark.parametrize(
    ("line", "place", "words"),
    [
        ("mortar 48.4353, 38.2205", "48.4353, 38.2205", "mortar"),
        ("mortar fire 48.4353 38.2205", "48.4353 38.2205", "mortar fire"),
        ("mortar 37U CQ 12345 67890", "37U CQ 12345 67890", "mortar"),
        ("48.4353, 38.2205", "48.4353, 38.2205", ""),
    ],
)
def test_a_line_holds_words_and_a_position(qtbot: QtBot, line: str, place: str, words: str) -> None:
    found: list[tuple[object, ...]] = []
    parent = QObject()
    search = Search(lambda *_: None, None, {}, parent)
    search.placed.connect(lambda *told: found.append(told[2:]))
    search.worded.connect(lambda text: found.append((text,)))
    search.find(line, set())
    search.find("post 12 34", set())  # numbers alone after words stay words
    assert found == [(place, words), ("post 12 34",)]
