"""What the map's benchmark measures beside the map: plain folium, and QGIS, on the same points."""

import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from fieldapp.map.index.columns import Index
from fieldapp.paths import RESOURCES
from fieldapp.ui.webmap.web_view import MapView
from tests.benchmarks.page_probe import SIZE, Window, p

FOLIUM_ROWS: Final = 20_000  # 100,000 markers take folium's page over a minute to come up


def folium_page(built: Index) -> Iterator[str]:
    """Plain folium, its scripts taken from the disk."""
    import folium  # noqa: PLC0415 - only where it is measured

    leaflet = (RESOURCES / "map" / "vendor" / "leaflet" / "leaflet.js").read_text("utf-8")
    made = folium.Map((48.2, 38.1), zoom_start=9, tiles=None, prefer_canvas=True)
    lat, lon = built.degrees(np.arange(FOLIUM_ROWS))
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
    lat, lon = built.degrees(np.arange(n))
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
