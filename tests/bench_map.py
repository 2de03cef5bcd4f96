"""Pan, zoom and filter over a million observations, from the request to the painted picture.

`python -m tests.bench_map [ROWS]` measures in the real page, in the Chromium of the window, without
a GPU: from just before the view changes to when the canvas has been painted (reading a pixel back
forces that), and to the end of the next frame. Beside it, in the same run: plain folium with as
many markers as it takes, and QGIS drawing the same points, where python3-qgis is installed. Nothing
here decides a test.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # as root in a container
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.map import index, overview, query
from fieldapp.map.answers import Answers
from fieldapp.map.index import SIDE, Index
from fieldapp.map.query import Filter
from fieldapp.paths import RESOURCES
from fieldapp.store import feeds, marks
from fieldapp.store.database import Store
from fieldapp.store.places import read_csv
from fieldapp.ui import scheme
from fieldapp.ui.map_view import MapView
from tests import homes
from tests.spots import mission

ROWS: Final = 1_000_000
FOLIUM_ROWS: Final = 20_000  # 100,000 markers take folium's page over a minute to come up
TIMES: Final = 60
SIZE: Final = (1366, 768)
CENTRES: Final = ((48.0, 37.8), (48.35, 38.1), (48.6, 38.4), (47.4, 37.7))
LAYERS: Final = {"observations": True, "sectors": True, "zones": True, "places": True,
                 "evidence": True, "reviews": True, "posts": True}  # fmt: skip

# `change` is a function of the number of the run; the page's own draw() and ask() do the rest.
MEASURE: Final = """
(async function () {
  const { sheet } = fieldmap, { map, state } = sheet, change = CHANGE, times = [];
  const painted = (number) => new Promise(function (done) {
    const look = function () {
      if (state.number <= number || state.asking) return;
      watch.disconnect();
      done();
    };
    const watch = new MutationObserver(look);
    watch.observe(document.documentElement, { attributes: true });
    look();
  });
  for (let i = 0; i < TIMES; i++) {
    await new Promise((done) => setTimeout(done, 250));
    const before = performance.now(), number = state.number;
    change(i, map, state, sheet);
    await painted(number);
    sheet.canvas.getContext("2d").getImageData(0, 0, 1, 1);
    const drawn = performance.now();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const end = performance.now();
    times.push([drawn - before, end - before, state.answer.shown, state.glyphs.length]);
  }
  window.measured = JSON.stringify(times);
  document.title = "measured";
})();
"""
PAN: Final = """(i, map) => map.panBy([[300, 40], [-260, 160], [-180, -220], [140, 20]][i % 4],
  { animate: false })"""
ZOOM: Final = """(i, map) => map.setView(CENTRES[i % 4], [6, 9, 12, 8, 14, 10, 7][i % 7],
  { animate: false })"""
NOTHING: Final = """(i, map, state, sheet) => {
  state.filter = '{"kinds":["none"]}';
  sheet.ask();
}"""
FILTER: Final = (
    """(i, map, state, sheet) => { state.filter = FILTERS[i % FILTERS.length]; sheet.ask(); }"""
)


class Window:
    """A page of the window, and a loop to wait in."""

    def __init__(self, view: MapView) -> None:
        self.view = view

    def until(self, good: Callable[[], bool], seconds: float = 120.0) -> None:
        """Look again four times a second: more often would be measured too."""
        end = time.monotonic() + seconds
        loop = QEventLoop()
        timer = QTimer(interval=250)

        def look() -> None:
            if good() or time.monotonic() > end:
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        timer.stop()
        assert good()

    def value(self, script: str) -> Any:
        got: list[Any] = []
        self.view.view.page().runJavaScript(script, 0, got.append)
        self.until(lambda: bool(got))
        return got[0]

    def measured(self, script: str) -> list[Any]:
        """What a script puts into window.measured; the page's title says when it is there."""
        titles: list[str] = []
        self.view.view.titleChanged.connect(titles.append)
        self.view.view.page().runJavaScript(script)
        self.until(lambda: "measured" in titles)
        self.view.view.titleChanged.disconnect(titles.append)
        found: list[Any] = json.loads(self.value("document.title = 'rest'; window.measured"))
        return found


def p(times: list[float], share: float) -> float:
    return statistics.quantiles(times, n=100)[round(share * 100) - 1]


def memory_mib() -> float:
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def page(count: int) -> Iterator[str]:
    """The supervisors' page over so many observations."""
    before = memory_mib()
    built = mission(count)
    query.mask(built, Filter())
    yield (
        f"| memory of {count:,}: columns {built.size / 2**20:.0f} MiB, a filter "
        f"{count / 2**20:.1f} MiB; the process {memory_mib() - before:.0f} MiB more | | | |"
    )
    answers = Answers()
    answers.show(built)
    view = MapView(routes=answers.routes, parse=overview.parse_pick)
    view.resize(*SIZE)
    view.show()
    window = Window(view)
    ready: list[bool] = []
    view.ready.connect(lambda: ready.append(True))
    places = read_csv(RESOURCES / "demo" / "places.csv")
    view.load(overview.page(language="en", zones=None, places=places,
                            channel=scheme.channel_script()))  # fmt: skip
    window.until(lambda: bool(ready))
    names = built.names
    view.show_(
        names={"kinds": names["kind"], "weapons": names["weapons"], "reviews": names["review"]},
        layers=LAYERS,
        go={"lat": 48.2, "lon": 38.1, "zoom": 9},
    )
    window.until(lambda: window.value("fieldmap.sheet.state.number") > 0)
    filters = json.dumps([query.filter_text(each) for each in _filters()])
    for name, change in (
        ("nothing to show: what page and machine need by themselves", NOTHING),
        ("pan at zoom 8", PAN),
        ("pan at zoom 9", PAN),
        ("pan at zoom 12", PAN),
        ("zoom, 6 to 14", ZOOM),
        ("a new filter at zoom 7", FILTER),
    ):
        if "at zoom" in name:
            window.value("fieldmap.sheet.state.filter = ''")
            window.value(f"fieldmap.sheet.map.setView([48.2, 38.1], {name.split()[-1]})")
        text = change.replace("CENTRES", json.dumps(CENTRES)).replace("FILTERS", filters)
        script = MEASURE.replace("CHANGE", text).replace("TIMES", str(TIMES))
        found = window.measured(script)
        drawn, frame = [row[0] for row in found], [row[1] for row in found]
        yield (
            f"| {name} | {p(drawn, 0.5):.0f} / **{p(drawn, 0.95):.0f}** ms painted | "
            f"{p(frame, 0.5):.0f} / {p(frame, 0.95):.0f} ms to the frame's end | "
            f"in view {max(row[2] for row in found):,}, glyphs {max(row[3] for row in found)} |"
        )
    view.end()


def loading(count: int) -> Iterator[str]:
    """The index out of an encrypted store, slice by slice, beside a bare walk over its records."""
    with tempfile.TemporaryDirectory() as folder:
        store = homes.new_store(Path(folder))
        device = homes.own_device(store)
        homes.log(store, device, *(homes.seen(str(n)) for n in range(FIRST)))
        _multiply(store, count)
        builder, after = index.Builder(), 0
        slices: list[float] = []
        begun = time.monotonic()
        while rows := marks.read(store, after=after):
            builder.add(rows)
            after = rows[-1].id
            slices.append(time.monotonic() - begun - sum(slices))
        built = index.settled(
            builder.index(), pending=marks.pending(store), reviews=marks.review_states(store)
        )
        took = time.monotonic() - begun
        begun = time.monotonic()
        store.db.execute("SELECT sum(length(raw)) FROM record").fetchone()
        walk = time.monotonic() - begun
        yield (
            f"| loading {len(built):,} from the store | {took:.1f} s | each slice of "
            f"{marks.AT_ONCE:,} rows takes {max(slices) * 1000:.0f} ms at most | "
            f"a bare walk over the records: {walk:.1f} s, {took / walk:.1f} x |"
        )
        device.head = feeds.head(store, device.kid)
        feeds.append(store, device.sign(homes.seen("one more")))
        begun = time.monotonic()
        more = marks.read(store, after=after)
        again = index.merged(built, [*marks.changed(store, after=after), *more])
        assert len(again) == len(built) + 1
        yield (
            f"| one more observation taken in | {(time.monotonic() - begun) * 1000:.0f} ms | | |"
        )
        store.close()


FIRST: Final = 1000


COPY: Final = (
    """
    INSERT INTO record SELECT id + :have, randomblob(32), kid, seq + :have, type, signed_at,
        received_at, flags, forked, raw FROM record WHERE id BETWEEN 2 AND :take + 1
    """,
    """
    INSERT INTO observation SELECT id + :have, kind, starts + id, ends + id, id + :have,
        amended_by, retracted_by, west, east, south, north
    FROM observation WHERE id BETWEEN 2 AND :take + 1
    """,
    """
    INSERT INTO mark SELECT id + :have, lat + id % 1000000, lon + id % 900000, weapons, means,
        assessment, low, high, extent, evidence FROM mark WHERE id BETWEEN 2 AND :take + 1
    """,
)
"""Doubles what the first record, which begins the feed, has behind it."""


def _multiply(store: Store, count: int) -> None:
    """Rows as signed records have them, without signing each: reading is what is measured."""
    with store.db.atomic():
        have = FIRST
        while have < count:
            take = min(have, count - have)
            for sql in COPY:
                store.db.execute(sql, {"have": have, "take": take})
            have += take
        store.db.execute("DELETE FROM pending")  # headquarters', in the log


def _filters() -> list[Filter]:
    """More than the masks that are kept, so that each is made anew."""
    rng = np.random.default_rng(3)
    return [
        Filter(
            since=1_420_070_400 + int(rng.integers(0, 2 * 10**7)),
            until=1_500_000_000 + int(rng.integers(0, 2 * 10**7)),
            kinds=("ceasefire_violation", "weapon", "damage")[: n % 4],
            weapons=("mortar", "artillery") if n % 3 == 0 else (),
            teams=("Team 1", "Team 2") if n % 2 else (),
            means=("heard", "saw"),
        )
        for n in range(TIMES)
    ]


def folium_page(built: Index) -> Iterator[str]:
    """Plain folium, its scripts taken from the disk."""
    import folium  # noqa: PLC0415 - only where it is measured

    leaflet = (RESOURCES / "map" / "vendor" / "leaflet" / "leaflet.js").read_text("utf-8")
    made = folium.Map((48.2, 38.1), zoom_start=9, tiles=None, prefer_canvas=True)
    columns = built.columns
    lon = columns.x[:FOLIUM_ROWS] / SIDE * 360 - 180
    lat = np.degrees(np.arctan(np.sinh((0.5 - columns.y[:FOLIUM_ROWS] / SIDE) * 2 * np.pi)))
    for at in zip(lat.tolist(), lon.tolist(), strict=True):
        folium.CircleMarker(at, radius=4).add_to(made)
    text = made.get_root().render()
    text = text.replace("<head>", f"<head><script>{leaflet}</script>", 1)
    view = MapView()
    view.resize(*SIZE)
    view.show()
    view.interceptor.refused.clear()
    window = Window(view)
    begun = time.monotonic()
    view.load(text)
    window.until(lambda: bool(window.value("document.readyState === 'complete'")))
    up = time.monotonic() - begun
    found = window.measured(
        """(async function () {
          const map = Object.values(window).find((each) => each instanceof L.Map), times = [];
          for (let i = 0; i < 30; i++) {
            const before = performance.now();
            map.setView(map.getCenter(), 8 + (i % 3), { animate: false });
            const canvas = document.querySelector("canvas");
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            if (canvas) canvas.getContext("2d").getImageData(0, 0, 1, 1);
            times.push(performance.now() - before);
          }
          window.measured = JSON.stringify(times);
  document.title = "measured";
        })();"""
    )
    yield (
        f"| plain folium, {FOLIUM_ROWS:,} circle markers, zoom | {p(found, 0.5):.0f} / "
        f"{p(found, 0.95):.0f} ms | {len(text) / 2**20:.0f} MiB of page, up after {up:.1f} s | |"
    )
    view.end()


QGIS: Final = """
import sys, time
from qgis.core import (QgsApplication, QgsMapSettings, QgsMapRendererParallelJob, QgsVectorLayer,
    QgsRectangle)
from qgis.PyQt.QtCore import QSize
app = QgsApplication([], False)
app.initQgis()
layer = QgsVectorLayer(sys.argv[1], "points", "ogr")
settings = QgsMapSettings()
settings.setLayers([layer])
settings.setOutputSize(QSize(1366, 768))
for step in range(5):
    settings.setExtent(QgsRectangle(37.0 + step / 50, 47.0, 39.5 + step / 50, 49.0))
    begun = time.monotonic()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    print(time.monotonic() - begun)
"""


def qgis(built: Index) -> Iterator[str]:
    """QGIS drawing the same points out of a GeoPackage with a spatial index."""
    probe = subprocess.run(
        ["/usr/bin/python3", "-c", "import qgis"], capture_output=True, check=False
    )
    if probe.returncode:
        yield "| QGIS | left out: python3-qgis is not on this machine | | |"
        return
    import shapely  # noqa: PLC0415 - only where it is measured
    from pyogrio.raw import write  # noqa: PLC0415

    columns, n = built.columns, built.placed
    lon = columns.x[:n] / SIDE * 360 - 180
    lat = np.degrees(np.arctan(np.sinh((0.5 - columns.y[:n] / SIDE) * 2 * np.pi)))
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "points.gpkg")
        write(path, shapely.to_wkb(shapely.points(lon, lat)), [columns.id[:n]], ["id"],
              geometry_type="Point", crs="EPSG:4326", driver="GPKG")  # fmt: skip
        done = subprocess.run(
            ["/usr/bin/python3", "-c", QGIS, path], capture_output=True, text=True, check=True
        )
    times = [float(line) * 1000 for line in done.stdout.split()]
    yield (
        f"| QGIS, the same {n:,} points, pan | {statistics.median(times):.0f} / "
        f"{max(times):.0f} ms | | |"
    )


def main(rows: int = ROWS) -> None:
    """Print the table."""
    scheme.register()
    app = QApplication.instance() or QApplication([])
    print("| what | p50 / p95 | and | of |\n|---|---|---|---|")
    for line in page(rows):
        print(line, flush=True)
    built = mission(rows)
    for part in (folium_page, qgis):
        for line in part(built):
            print(line, flush=True)
    for line in loading(rows):
        print(line, flush=True)
    del app


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:]))
