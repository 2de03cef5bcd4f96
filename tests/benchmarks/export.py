"""Exports of many observations from a home, beside an earlier commit and beside the bare libraries.

`python -m tests.benchmarks.export ROWS CHECKOUT` prints the table; ROWS is a multiple of 10,000.
CHECKOUT is a folder with commit fbfd7f2 (`git worktree add CHECKOUT fbfd7f2`): both write in turn,
each in its own process. Where it is left out, only this tree writes. CPU time counts. Beside it
stands what the csv, json and pyogrio libraries need to write the finished rows, and what the
process grew by while it wrote all rows instead of a tenth of them.
"""

import csv
import io
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, Final

import pyogrio.raw
from shapely.geometry import Point, mapping

from tests.benchmarks.time_limit import bounded

FORMS: Final = (".csv", ".geojson", ".kml", ".gpkg")
RUNS: Final = 3
ROWS: Final = 10_000

_WRITES: Final = """
import resource, sys, time
from datetime import datetime, UTC
from pathlib import Path

folder, rows = Path(sys.argv[1]), int(sys.argv[2])
laptop = Mission.begin(folder / "mission", agreement=folder / "zones.geojson").enrol("A")
_fill(laptop, rows)
numbers = [row[0] for row in laptop.store.db.execute("SELECT id FROM observation ORDER BY id")]
now = datetime(2026, 11, 29, tzinfo=UTC)
print("ready", flush=True)
for line in sys.stdin:
    form, count = line.split()
    begun = time.process_time()
    write(numbers[: int(count)], form, folder / f"out{form}")
    took = time.process_time() - begun
    print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)
"""
_NOW: Final = """
from fieldapp.app.export import export
from fieldapp.app.export.request import ExportRequest
from fieldapp.app.home.session import Session
from tests.benchmarks.ratios import _fill
from tests.support.mission import Mission

def write(numbers, form, out):
    session = Session(store=laptop.store, pack=laptop.pack)
    wanted = ExportRequest(numbers=numbers, form=form)
    export.write(session, wanted, out, now=now, progress=lambda done, total: False)
"""
_BEFORE: Final = """
from fieldapp.desk import exports
from tests.bench import _fill
from tests.field import Mission

def write(numbers, form, out):
    source = exports.Source(store=laptop.store, pack=laptop.pack, home=laptop.store.home)
    wanted = exports.Wanted(numbers=numbers, form=form)
    exports.write(source, wanted, out, now=now, progress=lambda done, total: False)
"""


def _zones() -> str:
    """Three small zones, a large one around them, and a line."""
    areas = {"1": (38.35, 48.6, 0.02), "2": (38.6, 48.7, 0.02), "3": (38.9, 48.5, 0.02)}
    areas["around"] = (38.6, 48.6, 0.15)
    features = [
        {"name": name, "geometry": mapping(Point(lon, lat).buffer(radius, quad_segs=24))}
        for name, (lon, lat, radius) in areas.items()
    ]
    line = {"type": "LineString", "coordinates": [[38 + n / 100, 48.5] for n in range(90)]}
    features.append({"name": "line", "geometry": line})
    return json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {"type": "Feature", "properties": {"name": each["name"]}, **each}
                for each in features
            ],
        }
    )


class Writer:
    """A process that holds a home and writes it as often as it is asked."""

    def __init__(self, process: "subprocess.Popen[str]", folder: Path) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self.folder = folder
        self._to: IO[str] = process.stdin
        self._from: IO[str] = process.stdout
        if self._from.readline().strip() != "ready":
            raise RuntimeError("The home could not be filled.")

    def write(self, form: str, count: int) -> tuple[float, float]:
        """CPU seconds, and the most MiB that the process ever had."""
        self._to.write(f"{form} {count}\n")
        self._to.flush()
        seconds, mib = self._from.readline().split()
        return float(seconds), float(mib)


@contextmanager
def _writer(checkout: Path, glue: str, rows: int) -> Iterator[Writer]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "zones.geojson").write_text(_zones(), "utf-8")
        with subprocess.Popen(
            [sys.executable, "-c", glue + _WRITES, name, str(rows)],
            cwd=checkout, env={"PYTHONPATH": str(checkout), "PATH": ""}, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        ) as process:  # fmt: skip
            yield Writer(process, folder)
            assert process.stdin is not None
            process.stdin.close()


def _bare(form: str, path: Path) -> Callable[[], object] | None:
    """Writing what stands in the file with a library alone; None where there is no such library."""
    match form:
        case ".csv":
            rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
            return lambda: csv.writer(io.StringIO(newline="")).writerows(rows)
        case ".geojson":
            features = json.loads(path.read_bytes())["features"]
            return lambda: [json.dumps(each, ensure_ascii=False).encode() for each in features]
        case ".gpkg":
            return _bare_geopackage(path)
        case _:
            return None


def _bare_geopackage(path: Path) -> Callable[[], object]:
    read = [
        (layer, kind, pyogrio.raw.read(path, layer=layer))
        for layer, kind in pyogrio.list_layers(path)
    ]
    bare = path.with_name("bare.gpkg")

    def write() -> None:
        bare.unlink(missing_ok=True)
        for layer, kind, (meta, _, geometry, arrays) in read:
            if arrays and len(arrays[0]):
                given: dict[str, Any] = {"geometry_type": kind, "crs": meta["crs"]}
                pyogrio.raw.write(
                    bare, geometry, arrays, meta["fields"], layer=layer, driver="GPKG",
                    append=bare.exists(), **given,
                )  # fmt: skip

    return write


def _cpu(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def main(rows: int, before: Path | None) -> None:
    """Print the table."""
    trees = [(Path.cwd(), _NOW), *([(before, _BEFORE)] if before else [])]
    print(f"| {rows:,} rows | a row | commit fbfd7f2 | | the library alone | | grown by |")
    print("|---|---|---|---|---|---|---|")
    with ExitStack() as stack:
        writers = [stack.enter_context(_writer(tree, glue, rows)) for tree, glue in trees]
        for form in FORMS:
            small = [each.write(form, rows // 10) for each in writers]
            runs = [[each.write(form, rows) for each in writers] for _ in range(RUNS)]
            took = [statistics.median(s for s, _ in each) for each in zip(*runs, strict=True)]
            grown = runs[0][0][1] - small[0][1]
            line = f"| {form} | {took[0] / rows * 1000:.3f} ms | "
            if len(took) > 1:
                line += f"{took[1] / rows * 1000:.3f} ms | {took[1] / took[0]:.1f} x | "
            else:
                line += "not given | | "
            bare = _bare(form, writers[0].folder / f"out{form}")
            if bare is not None:
                alone = statistics.median(_cpu(bare) for _ in range(RUNS))
                line += f"{alone / rows * 1000:.3f} ms | {took[0] / alone:.1f} x | "
            else:
                line += "none | | "
            print(f"{line}{grown:.0f} MiB |", flush=True)


if __name__ == "__main__":
    bounded(900)
    main(
        int(sys.argv[1]) if len(sys.argv) > 1 else ROWS,
        Path(sys.argv[2]) if len(sys.argv) > 2 else None,
    )
