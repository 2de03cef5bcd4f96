"""The supervisors' map over a million observations, in the real page of the real window.

`python -m tests.benchmarks.map [ROWS]`: pan, zoom and new filters, each from the change to the
canvas painted: the request, the program's answer, its decoding, drawing, and the painting itself,
which reading a pixel back waits for. The window lies over a home with so many observations,
unlocked and loaded like any. Without a GPU, on whatever cores there are; beside it plain folium
with as many markers as it takes, and QGIS drawing the same points, where python3-qgis is installed.
Nothing here decides a test.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # as root in a container
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.app.home.session import Session
from fieldapp.app.map import supervisor_map
from fieldapp.map.index import filters
from fieldapp.map.index.filters import Filter
from fieldapp.store.records.own_feed import append_signed
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.webmap import url_scheme
from tests.benchmarks.other_maps import folium_page, qgis
from tests.benchmarks.page_probe import SIZE, Window, p
from tests.benchmarks.time_limit import bounded
from tests.support import homes, large_homes
from tests.support.map_columns import mission
from tests.ui.homes import make
from tests.ui.laptop import opened

ROWS: Final = 1_000_000
_PROCESS: Final = get_context("spawn")
TIMES: Final = 40
CENTRES: Final = ((48.0, 37.8), (48.35, 38.1), (48.6, 38.4), (47.4, 37.7))

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
  state.filter = `{"kinds":["none ${i}"]}`;
  sheet.ask();
}"""
FILTER: Final = (
    """(i, map, state, sheet) => { state.filter = FILTERS[i % FILTERS.length]; sheet.ask(); }"""
)


def memory_mib() -> float:
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def page(folder: Path, count: int) -> Iterator[str]:
    """The supervisors' page over so many observations."""
    # In a process of its own: what filling takes would hide what the window adds.
    told, tell = _PROCESS.Pipe(duplex=False)
    filling = _PROCESS.Process(target=_filled, args=(folder, count, tell))
    filling.start()
    first_time, home = told.recv()
    filling.join()
    yield first_time
    program = Program(home, lambda _home: None)
    program.start()
    program.unlock(homes.PASSPHRASE, lambda error: sys.exit(f"cannot unlock: {error}"))
    waiting = Window()
    waiting.until(lambda: isinstance(program.window, MainWindow))
    window = program.window
    assert isinstance(window, MainWindow)
    window.resize(*SIZE)
    made = window.pages["map"]
    assert isinstance(made, MapPage)
    before, begun, cpu = memory_mib(), time.monotonic(), time.process_time()
    window.go("map")
    waiting.until(lambda: " shown" in made.controls.state.text(), 300)
    took, cpu, more = time.monotonic() - begun, time.process_time() - cpu, memory_mib() - before
    index = made.answers.index
    yield (
        f"| {len(index):,} loaded out of the kept columns | {took:.1f} s, {cpu:.1f} s of CPU | "
        f"columns {index.size / 2**20:.0f} MiB; "
        f"the process {more:.0f} MiB more, Chromium's apart | |"
    )
    assert made.map_view is not None
    inside = Window(made.map_view)
    yield from _measured(inside)
    yield _filtered(made)
    made.restrict(Filter())
    yield _one_more(made, waiting)
    program.end()


def _filled(folder: Path, count: int, tell: Connection) -> None:
    """Make the home, and its columns for the first time; tells the line and where it is."""
    home = make(folder / "mission").copy("Heron 1", folder)
    large_homes.fill(home, count)
    tell.send((_first_time(home), home))


def _first_time(home: Path) -> str:
    """Columns out of the records one by one; they are kept, so that the window finds them."""
    with opened(home) as laptop:
        session = Session(store=laptop.store, pack=laptop.pack)
        begun, before = time.process_time(), memory_mib()
        builder, _, _ = supervisor_map.begin(session)
        after, rows = supervisor_map.take(session, builder, 0)
        while rows:
            after, rows = supervisor_map.take(session, builder, after)
        index = supervisor_map.finish(session, builder)
        del builder
        took, more = time.process_time() - begun, memory_mib() - before
    return (
        f"| {len(index):,} read record by record, the first time | {took:.1f} s of CPU | "
        f"the process {more:.0f} MiB more | |"
    )


def _measured(window: Window) -> Iterator[str]:
    texts = json.dumps([filters.filter_text(each) for each in _filters()])
    for name, change in (
        ("nothing to show: what page and machine need by themselves", NOTHING),
        ("pan at zoom 8", PAN),
        ("pan at zoom 9", PAN),
        ("pan at zoom 12", PAN),
        ("zoom, 6 to 14", ZOOM),
        ("a new filter at zoom 7", FILTER),
        ("a new filter at zoom 10", FILTER),
    ):
        if "at zoom" in name:
            window.value("fieldmap.sheet.state.filter = ''")
            window.value(f"fieldmap.sheet.map.setView([48.2, 38.1], {name.split()[-1]}); 1")
        text = change.replace("CENTRES", json.dumps(CENTRES)).replace("FILTERS", texts)
        script = MEASURE.replace("CHANGE", text).replace("TIMES", str(TIMES))
        found = window.measured(script)
        drawn, frame = [row[0] for row in found], [row[1] for row in found]
        yield (
            f"| {name} | {p(drawn, 0.5):.0f} / **{p(drawn, 0.95):.0f}** ms painted | "
            f"{p(frame, 0.5):.0f} / {p(frame, 0.95):.0f} ms to the frame's end | "
            f"in view {max(row[2] for row in found):,}, glyphs {max(row[3] for row in found)} |"
        )


def _one_more(page: MapPage, window: Window) -> str:
    """From a signed observation to the painted map, the page being in view."""
    done: list[Any] = []

    def sign(session: Any) -> None:
        now = datetime.now(UTC).replace(microsecond=0)
        append_signed(session.store, homes.seen("one more"), mission=session.pack.mission, now=now)

    page.loading.rest()
    page.ask(sign, done.append)
    window.until(lambda: bool(done))
    window.until(lambda: not page.client.worker.busy and not page.loading.running)
    painted: list[float] = []
    assert page.map_view is not None
    page.map_view.picked.connect(
        lambda pick: painted.append(time.monotonic()) if pick.what == "painted" else None
    )
    count, begun = len(page.answers.index), time.monotonic()
    page.loading.again()
    window.until(lambda: len(page.answers.index) > count and bool(painted))
    took_ms = (painted[0] - begun) * 1000
    return f"| one more observation, from signed to painted | {took_ms:.0f} ms | | |"


def _filtered(page: MapPage) -> str:
    """From a filter of the page's to the map's word that it painted, through all between."""
    assert page.map_view is not None
    loop = QEventLoop()

    def heard(pick: Any) -> None:
        if pick.what == "painted":
            loop.quit()

    page.map_view.picked.connect(heard)
    times = []
    for chosen in _filters():
        QTimer.singleShot(300, loop.quit)
        loop.exec()
        begun = time.monotonic()
        page.restrict(chosen)
        loop.exec()
        times.append((time.monotonic() - begun) * 1000)
    return (
        "| a new filter, from the page's list to the map's word that it is painted | "
        f"{p(times, 0.5):.0f} / **{p(times, 0.95):.0f}** ms | | |"
    )


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


def main(rows: int = ROWS) -> None:
    """Print the table."""
    url_scheme.register()
    app = QApplication.instance() or QApplication([])
    print("| what | p50 / p95 | and | of |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for line in page(Path(folder), rows):
            print(line, flush=True)
    built = mission(rows)
    for part in (folium_page, qgis):
        for line in part(built):
            print(line, flush=True)
    del app


if __name__ == "__main__":
    bounded(420)
    main(*(int(each) for each in sys.argv[1:]))
