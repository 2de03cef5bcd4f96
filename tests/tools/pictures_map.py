"""Pictures of the supervisors' map, to be looked at: build/pictures/map-*.png.

`python -m tests.tools.pictures_map [COUNT …]`: at three zooms, in three themes, over 10, 10,000 and
a million observations, with zones of an agreement. What looks like confetti is not done.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldapp.app.home.preferences import Preferences
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.webmap import url_scheme
from tests.support import homes, large_homes
from tests.tools.pictures import SETTLED_MS, SIZE
from tests.tools.pictures_pages import FOLDER
from tests.ui.homes import make, prefer

COUNTS: Final = (10, 10_000, 1_000_000)
ZOOMS: Final = {"far": (48.1, 38.3, 7), "middle": (48.2, 38.1, 9), "near": (48.35, 38.05, 12)}
LANGUAGES: Final = {"light": "en", "dark": "uk", "night": "ru"}


def zones() -> dict[str, Any]:
    """An agreement: a line, two areas along it, and a restricted one."""

    def zone(name: str, kind: str, shape: str, coordinates: Any) -> dict[str, Any]:
        return {"type": "Feature", "properties": {"name": name, "kind": kind},
                "geometry": {"type": shape, "coordinates": coordinates}}  # fmt: skip

    line = [[37.75, 47.1], [37.6, 47.65], [37.6, 48.0], [37.75, 48.15], [38.05, 48.35],
            [38.35, 48.45], [38.45, 48.7], [38.9, 48.75], [39.3, 48.68]]  # fmt: skip

    def box(west: float, south: float, east: float, north: float) -> list[list[list[float]]]:
        return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]

    found = [
        zone("Line of contact", "line", "LineString", line),
        zone("Disengagement area 1", "", "Polygon", box(38.3, 48.5, 38.6, 48.68)),
        zone("Disengagement area 2", "", "Polygon", box(37.6, 47.5, 37.9, 47.7)),
        zone("No-fly area <b>", "restricted", "Polygon", box(38.0, 48.3, 38.12, 48.38)),
    ]
    return {"type": "FeatureCollection", "features": found}


def main(counts: list[int]) -> None:
    """Make the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    url_scheme.register()
    QApplication([])
    QApplication.setStyle("Fusion")
    for count in counts or COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            agreement = Path(folder) / "agreement.geojson"
            agreement.write_text(json.dumps(zones()), "utf-8")
            home = make(Path(folder) / "mission", agreement).copy("Heron 1", Path(folder))
            large_homes.fill(home, count)
            for theme, language in LANGUAGES.items():
                _pictures(home, Preferences(theme=theme, language=language), f"map-{count}-{theme}")


def _pictures(home: Path, chosen: Preferences, name: str) -> None:
    prefer(home, chosen)
    program = Program(home, lambda _home: None)
    program.start()
    program.unlock(homes.PASSPHRASE, lambda error: sys.exit(f"cannot unlock: {error}"))
    until(lambda: isinstance(program.window, MainWindow))
    window = program.window
    assert isinstance(window, MainWindow)
    window.resize(*SIZE)
    page = window.pages["map"]
    assert isinstance(page, MapPage)
    window.go("map")
    until(lambda: page.painted > 1 and bool(page.controls.state.text()))
    for zoom, (lat, lon, level) in ZOOMS.items():
        _go(page, lat, lon, level)
        QTest.qWait(SETTLED_MS)
        until(lambda: not page.client.worker.busy and not page.reckoning.worker.busy)
        until(lambda: _whole(page))
        window.grab().save(str(FOLDER / f"{name}-{zoom}.png"))
    program.end()


def _go(page: MapPage, lat: float, lon: float, level: int) -> None:
    """Go to a view and wait until its own picture is painted."""
    before = page.painted
    page._map(go={"lat": lat, "lon": lon, "zoom": level})
    until(lambda: page.painted > before and page.view is not None and page.view[4] == level)


def _whole(page: MapPage) -> bool:
    """Whether the picture of where sectors overlap is there too, where they are many."""
    got: list[bool] = []
    script = """(() => { const { state, map } = fieldmap.sheet;
      return !state.asking && (!state.many || state.heard?.at.zoom === map.getZoom()); })()"""
    assert page.map_view is not None
    page.map_view.view.page().runJavaScript(script, 0, got.append)
    until(lambda: bool(got))
    QTest.qWait(100)
    return got[0]


def until(so: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not so():
        if time.monotonic() > end:
            sys.exit("the map did not get ready")
        QTest.qWait(20)


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]])
