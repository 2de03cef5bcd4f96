"""Marks of the supervisors' map, pixel by pixel, and the legend that says what each means."""

import io
import itertools
import json
import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.ledger.record import Patrol, Retraction
from fieldapp.map.index.filters import Filter
from fieldapp.observation.notation.bearings import parse_directions
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import GEOD
from fieldapp.observation.values import EventTime, Weapon
from fieldapp.store.evidence import files
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import place
from tests.support.mission import Laptop
from tests.support.stored_rows import heard
from tests.ui import homes
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.homes import Ready, stored
from tests.ui.laptop import opened
from tests.ui.test_headquarters import taken
from tests.ui.test_map_page import GPX, LEGEND, ZONES, go, inner, js, shown, still, turn, value

Colour = list[int]
At = tuple[float, float]
DAY = datetime(2026, 10, 20, 9, tzinfo=UTC)
POST, OTHER = (48.44, 38.22), (47.5, 37.5)
ROUTE = [(48.40, 38.10), (48.46, 38.30)]  # of GPX


def seen(at: At, days: int = 0, **more: Any) -> Observation:
    time = EventTime(start=DAY + timedelta(days=days), zone="Europe/Kyiv")
    return heard(**({"time": time, "post": place(*at), "directions": (), "distance": None} | more))


Signed = Callable[[Callable[[Laptop], object]], MapPage]


@pytest.fixture
def signed(start: Start, unlock: Unlock, ready: Ready, tmp_path: Path, qtbot: QtBot) -> Signed:
    """The map of a supervisor's home in which something was signed."""

    def make(sign: Callable[[Laptop], object]) -> MapPage:
        folder = ready.copy("Heron 1", tmp_path)
        with opened(folder) as laptop:
            sign(laptop)
        return looked_at(qtbot, unlock(start(folder)))

    return make


def looked_at(qtbot: QtBot, window: MainWindow) -> MapPage:
    window.go("map")
    found = window.pages["map"]
    assert isinstance(found, MapPage)
    qtbot.waitUntil(lambda: found.painted > 0 and bool(shown(found)), timeout=WAIT_MS)
    still(qtbot, found)
    return found


class Canvas:
    """Colours on the map's canvas."""

    def __init__(self, qtbot: QtBot, page: MapPage) -> None:
        self.qtbot = qtbot
        self.page = page

    def colour(self, name: str) -> Colour:
        """Red, green and blue of one of the light's colours."""
        made = (
            "(() => { const pen = document.createElement('canvas').getContext('2d');"
            f"pen.fillStyle = fieldmap.sheet.look.colours[{name!r}]; pen.fillRect(0, 0, 1, 1);"
            "return Array.from(pen.getImageData(0, 0, 1, 1).data).slice(0, 3); })()"
        )
        found: Colour = value(self.qtbot, self.page, made)
        return found

    def around(self, at: At, spots: list[tuple[float, float]]) -> list[Colour]:
        """Red, green, blue and ink of the pixels that lie so far from a place."""
        made = (
            "(() => { const { map, canvas } = fieldmap.sheet;"
            f"const at = map.project([{at[0]}, {at[1]}]).subtract(map.getPixelBounds().min);"
            "const pen = canvas.getContext('2d');"
            f"return {json.dumps(spots)}.map(([x, y]) => Array.from(pen.getImageData("
            "Math.round(at.x + x), Math.round(at.y + y), 1, 1).data)); })()"
        )
        found: list[Colour] = value(self.qtbot, self.page, made)
        return found

    def along(self, start: At, end: At) -> list[Colour]:
        """The pixels on a straight line between two places."""
        shares = [n / 200 for n in range(201)]
        made = (
            "(() => { const { map, canvas } = fieldmap.sheet;"
            "const spot = (at) => map.project(at).subtract(map.getPixelBounds().min);"
            f"const a = spot({list(start)}), b = spot({list(end)}), pen = canvas.getContext('2d');"
            f"return {shares}.map((t) => Array.from(pen.getImageData("
            "Math.round(a.x + (b.x - a.x) * t), Math.round(a.y + (b.y - a.y) * t), 1, 1).data));"
            "})()"
        )
        found: list[Colour] = value(self.qtbot, self.page, made)
        return found


def close(one: Colour, other: Colour, by: int = 60) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one[:3], other, strict=False))


def changes(flags: list[bool]) -> int:
    return sum(a != b for a, b in itertools.pairwise(flags))


RING = [
    (11.2 * math.cos(n / 60 * math.tau), 11.2 * math.sin(n / 60 * math.tau)) for n in range(60)
]  # pixels around the middle of a single one


def test_evidence_has_its_square_and_what_has_none_has_none(qtbot: QtBot, signed: Signed) -> None:
    def sign(laptop: Laptop) -> None:
        ref = files.add(laptop.store, io.BytesIO(b"a photograph"), "image/jpeg")
        laptop.sign(seen(POST, evidence=(ref,)))
        laptop.sign(seen(OTHER))

    page = signed(sign)
    canvas = Canvas(qtbot, page)
    for at, there in ((POST, True), (OTHER, False)):
        go(qtbot, page, *at, 13)
        (mark,) = canvas.around(at, [(10, 10)])
        assert (mark == [*canvas.colour("text"), 255]) == there
        assert ("with evidence" in value(qtbot, page, LEGEND)) == there
    go(qtbot, page, *POST, 13)
    turn(qtbot, page, "evidence")
    assert canvas.around(POST, [(10, 10)]) != [[*canvas.colour("text"), 255]]


def test_a_route_is_on_the_canvas_where_it_went_and_broken(qtbot: QtBot, signed: Signed) -> None:
    def sign(laptop: Laptop) -> None:
        ref = files.add(laptop.store, io.BytesIO(GPX), "application/gpx+xml")
        laptop.sign(Patrol(action="route", evidence=(ref,)))

    page = signed(sign)
    canvas = Canvas(qtbot, page)
    turn(qtbot, page, "places")
    go(qtbot, page, 48.43, 38.2, 11)
    assert not any(ink for *_, ink in canvas.along(*ROUTE))
    turn(qtbot, page, "tracks")
    qtbot.waitUntil(
        lambda: value(qtbot, page, "fieldmap.sheet.state.tracks.length") == 1, timeout=WAIT_MS
    )
    line = canvas.along(*ROUTE)
    on = [each[3] > 100 for each in line]
    accent = canvas.colour("accent")
    assert any(close(each, accent, 20) for each in line)
    assert 0.3 < sum(on) / len(on) < 0.95
    assert changes(on) > 8  # dashes and dots
    beside = [(lat + 0.02, lon) for lat, lon in ROUTE]
    assert not any(ink for *_, ink in canvas.along(*beside))
    qtbot.waitUntil(lambda: "route of a patrol" in value(qtbot, page, LEGEND), timeout=WAIT_MS)


def test_a_direction_without_a_distance_is_dotted_and_has_no_end(
    qtbot: QtBot, signed: Signed
) -> None:
    page = signed(lambda laptop: laptop.sign(seen(POST, directions=parse_directions("E"))))
    canvas = Canvas(qtbot, page)
    turn(qtbot, page, "places")
    go(qtbot, page, *POST, 12)

    def at(bearing: float, metres: float) -> At:
        lon, lat, _ = GEOD.fwd(POST[1], POST[0], bearing, metres)
        return lat, lon

    line = canvas.along(at(90, 1500), at(90, 5500))
    on = [each[3] > 100 for each in line]
    assert changes(on) > 12
    colour = canvas.colour("vermilion")
    assert any(close(each, colour) for each in line)
    assert not any(ink for *_, ink in canvas.along(at(90, 6500), at(90, 9000)))
    assert not any(ink for *_, ink in canvas.along(at(60, 1500), at(60, 5500)))
    told = value(qtbot, page, LEGEND)
    assert "direction without a distance: its length means nothing" in told
    assert "sector: where it may have been" not in told


def ring(canvas: Canvas, at: At) -> list[bool]:
    """Where the ring of a single one is inked in the colour of text."""
    return [close(each, canvas.colour("text"), 110) for each in canvas.around(at, RING)]


def test_what_is_not_proven_has_a_dashed_ring_and_what_is_has_a_whole_one(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    folder, stick = ready.copy("Heron 1", tmp_path), tmp_path / "stick"
    stick.mkdir()
    with opened(folder) as laptop:
        laptop.sign(seen(POST))
        laptop.seal(stick)
    own = looked_at(qtbot, unlock(start(folder)))
    go(qtbot, own, *POST, 13)
    dashed = ring(Canvas(qtbot, own), POST)
    assert "not yet proven in the log" in value(qtbot, own, LEGEND)
    (bundle,) = stick.rglob("*.age")
    window = unlock(start(ready.copy("headquarters", tmp_path)))
    taken(qtbot, window, bundle)
    theirs = looked_at(qtbot, window)
    go(qtbot, theirs, *POST, 13)
    whole = ring(Canvas(qtbot, theirs), POST)
    assert "not yet proven in the log" not in value(qtbot, theirs, LEGEND)
    assert changes(dashed) >= 8
    assert sum(dashed) < 0.8 * sum(whole)
    assert sum(whole) > 50


def several(laptop: Laptop) -> None:
    made = [laptop.sign(seen(POST, days)) for days in range(4)]
    laptop.sign(Retraction(target=made[0].hash, reason="own vehicle"))
    laptop.sign(seen(OTHER))


def test_a_disc_shows_that_there_are_retracted_ones_in_it(qtbot: QtBot, signed: Signed) -> None:
    page = signed(several)
    canvas = Canvas(qtbot, page)
    go(qtbot, page, *POST, 13)
    radius = value(qtbot, page, "fieldmap.sheet.state.glyphs[0].radius")
    mark = [(-0.74 * radius, 0.74 * radius)]
    words = "among others; not counted: retracted, replaced or without effect"
    before = canvas.around(POST, mark)
    assert words not in value(qtbot, page, LEGEND)
    page.restrict(Filter(withdrawn=True))
    still(qtbot, page)
    qtbot.waitUntil(lambda: words in value(qtbot, page, LEGEND), timeout=WAIT_MS)
    (after,) = canvas.around(POST, mark)
    assert [after] != before
    assert close(after, canvas.colour("text"), 110)
    (glyph,) = value(qtbot, page, "fieldmap.sheet.state.glyphs.map(g => [g.number, g.gone])")
    assert glyph == [3, 1]


SHARE = "dashed outside: the share that is not yet proven in the log"


def outside(canvas: Canvas, at: At) -> list[bool]:
    """Where there is ink outside of a disc, from the top clockwise."""
    radius = value(canvas.qtbot, canvas.page, "fieldmap.sheet.state.glyphs[0].radius") + 3.6
    turn = [n / 360 * 2 * math.pi - math.pi / 2 for n in range(360)]
    spots = [(radius * math.cos(each), radius * math.sin(each)) for each in turn]
    return inked(canvas, at, spots)


def inked(canvas: Canvas, at: At, spots: list[tuple[float, float]]) -> list[bool]:
    text = canvas.colour("text")
    return [each[3] > 120 and close(each, text, 130) for each in canvas.around(at, spots)]


def test_an_unproven_disc_looks_unproven_at_every_size(qtbot: QtBot, signed: Signed) -> None:
    page = signed(several)
    go(qtbot, page, *POST, 13)
    canvas = Canvas(qtbot, page)

    def drawn(count: int, unproven: int) -> list[bool]:
        js(
            qtbot,
            page,
            f"""(() => {{ const {{ sheet }} = fieldmap, [glyph] = sheet.state.glyphs;
          glyph.counts[0] = {count}; glyph.counts.fill(0, 1); glyph.unproven = {unproven};
          fieldmap.weigh(glyph, sheet.look.told); sheet.draw(); }})()""",
        )
        return outside(canvas, POST)

    for count in (4, 60, 5_000, 2_000_000):
        whole = drawn(count, count)
        assert changes(whole) >= 8, count  # dashes all around
        assert not any(drawn(count, 0)), count
        half = drawn(count, count // 2)
        assert changes(half[:170]) >= 4, count
        assert not any(half[190:350]), count
        assert sum(half) < 0.7 * sum(whole), count
        assert sum(drawn(count, 1)) >= 5, count  # one of millions is still seen


def test_several_of_which_some_are_not_proven_have_a_line_of_their_own(
    qtbot: QtBot, signed: Signed
) -> None:
    page = signed(several)
    go(qtbot, page, *POST, 13)
    (disc,) = value(qtbot, page, "fieldmap.sheet.state.glyphs.map(g => [g.all, g.unproven])")
    assert disc == [3, 3]
    told = value(qtbot, page, LEGEND)
    assert SHARE in told
    assert "not yet proven in the log" not in told  # that is of single ones
    go(qtbot, page, *OTHER, 13)
    told = value(qtbot, page, LEGEND)
    assert SHARE not in told
    assert "not yet proven in the log" in told


def test_statements_and_signs_of_equipment_look_unproven_too(qtbot: QtBot, signed: Signed) -> None:
    time = EventTime(start=DAY, zone="Europe/Kyiv")
    weapons = (Weapon(type="tank"),)
    tank = Observation(kind="weapon", time=time, site=place(*OTHER), weapons=weapons)
    told = [
        Observation(kind="statement", time=time, site=place(*POST), party="side A", quantity=str(n))
        for n in range(2)
    ]
    page = signed(lambda laptop: [laptop.sign(each) for each in (tank, *told)])
    turn(qtbot, page, "symbols")
    go(qtbot, page, *OTHER, 13)
    canvas = Canvas(qtbot, page)
    assert changes(box(canvas, OTHER, "sign")) >= 4
    go(qtbot, page, *POST, 13)
    assert changes(box(canvas, POST, "told")) >= 4
    assert SHARE in value(qtbot, page, LEGEND)


def box(canvas: Canvas, at: At, what: str) -> list[bool]:
    """Where there is ink along the upper edge of the box around a sign or statements."""
    half, top = value(
        canvas.qtbot, canvas.page,
        "(() => { const { state, look } = fieldmap.sheet, [glyph] = state.glyphs;"
        f"return fieldmap.outline(glyph, {what!r} === 'sign' ? "
        "fieldmap.equipment(look.weapons[glyph.one.weapon], look) : null); })()",
    )  # fmt: skip
    return inked(canvas, at, [(x, -top) for x in range(-int(half) + 3, int(half) - 2)])


def test_zones_have_their_lines_where_they_are_in_the_picture(
    start: Start, unlock: Unlock, tmp_path: Path, qtbot: QtBot
) -> None:
    line = {
        "type": "Feature",
        "properties": {"name": "Line"},
        "geometry": {"type": "LineString", "coordinates": [[37.0, 47.0], [37.2, 47.1]]},
    }
    agreement = tmp_path / "agreement.geojson"
    agreement.write_text(json.dumps(ZONES | {"features": [*ZONES["features"], line]}), "utf-8")
    home = homes.make(tmp_path / "mission", agreement).copy("Heron 1", tmp_path)
    page = looked_at(qtbot, unlock(start(home)))
    zone, hatched = "zone of the agreement", "hatched: restricted area"
    go(qtbot, page, 48.45, 38.05, 12)
    assert value(qtbot, page, LEGEND) == [zone]
    go(qtbot, page, 48.45, 38.55, 12)
    assert value(qtbot, page, LEGEND) == [hatched]
    go(qtbot, page, 47.05, 37.1, 12)
    assert value(qtbot, page, LEGEND) == ["line of the agreement"]
    go(qtbot, page, 48.45, 38.3, 10)
    assert value(qtbot, page, LEGEND) == [zone, hatched]
    turn(qtbot, page, "zones")
    assert value(qtbot, page, "document.querySelector('.legend-box').hidden")


FOLDED = "document.querySelector('.legend-lines').hidden"


def test_the_legend_folds_by_click_and_key_and_stays_so(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    folder = ready.copy("Heron 1", tmp_path)
    with opened(folder) as laptop:
        laptop.sign(seen(POST))
    program = start(folder)
    page = looked_at(qtbot, unlock(program))
    go(qtbot, page, *POST, 13)
    assert not value(qtbot, page, FOLDED)
    head = "document.querySelector('.legend-head')"
    box = value(qtbot, page, f"{head}.getBoundingClientRect()")
    QTest.mouseClick(
        inner(page), Qt.MouseButton.LeftButton, pos=QPoint(int(box["x"]) + 20, int(box["y"]) + 10)
    )
    qtbot.waitUntil(lambda: value(qtbot, page, FOLDED), timeout=WAIT_MS)
    assert value(qtbot, page, f"{head}.getAttribute('aria-expanded')") == "false"
    high = value(qtbot, page, "document.querySelector('.legend-box').offsetHeight")
    assert high < 40
    inner(page).setFocus()
    js(qtbot, page, "document.querySelector('.leaflet-container').focus()")
    QTest.keyClick(inner(page), Qt.Key.Key_L)
    qtbot.waitUntil(lambda: not value(qtbot, page, FOLDED), timeout=WAIT_MS)
    QTest.keyClick(inner(page), Qt.Key.Key_L)
    qtbot.waitUntil(lambda: stored(folder).legend_folded, timeout=WAIT_MS)
    page.time.unfold.setChecked(True)  # what folds where the page is low
    qtbot.waitUntil(lambda: stored(folder).map_unfolded == "time", timeout=WAIT_MS)
    still(qtbot, page)
    program.end()
    again = looked_at(qtbot, unlock(start(folder)))
    go(qtbot, again, *POST, 13)
    assert value(qtbot, again, FOLDED)
    assert value(qtbot, again, f"{head}.textContent").startswith("Legend")
    assert again.time.unfold.isChecked()
    assert not again.controls.more.isChecked()


def test_on_a_small_map_the_legend_is_folded_until_it_is_opened(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, tmp_path: Path
) -> None:
    folder = ready.copy("Heron 1", tmp_path)
    with opened(folder) as laptop:
        laptop.sign(seen(POST))
    preferences.write_look(folder, Preferences(language="uk", size="largest", theme="night"))
    page = looked_at(qtbot, unlock(start(folder)))
    page.window().resize(1366, 768)
    still(qtbot, page)
    go(qtbot, page, *POST, 13)
    qtbot.waitUntil(lambda: value(qtbot, page, FOLDED), timeout=WAIT_MS)
    inner(page).setFocus()
    js(qtbot, page, "document.querySelector('.leaflet-container').focus()")
    QTest.keyClick(inner(page), Qt.Key.Key_L)
    qtbot.waitUntil(lambda: not value(qtbot, page, FOLDED), timeout=WAIT_MS)
    QTest.keyClick(inner(page), Qt.Key.Key_L)
    qtbot.waitUntil(lambda: value(qtbot, page, FOLDED), timeout=WAIT_MS)
    still(qtbot, page)
    assert not stored(folder).legend_folded  # on a larger map it is open as before


def luminance(colour: Colour) -> float:
    red, green, blue = (
        each / 255 / 12.92 if each <= 10 else ((each / 255 + 0.055) / 1.055) ** 2.4
        for each in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_where_sectors_overlap_stands_out_in_every_light(qtbot: QtBot, signed: Signed) -> None:
    page = signed(lambda laptop: laptop.sign(seen(POST)))
    canvas, lands = Canvas(qtbot, page), []
    for light in ("", "night", "red"):
        page._map(light=light)
        still(qtbot, page)
        one, other = luminance(canvas.colour("heard")), luminance(canvas.colour("land"))
        assert (max(one, other) + 0.05) / (min(one, other) + 0.05) >= 4.5, light
        lands.append(other)
    assert len(set(lands)) == 3  # each was another light
