"""Exports of many observations: rate and memory, side by side with a tenth of them.

Run by hand: `python -m tests.benchmarks.export 100000`. Memory is what the process grew by; it is
to be the same for both, because rows are written as they come.
"""

import io
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from fieldapp.report.export_files import write_csv, write_geojson
from fieldapp.report.geopackage import write_geopackage
from fieldapp.report.kml import write_kml
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.observation_text import labels
from tests.benchmarks.time_limit import bounded
from tests.support.stored_rows import heard, stored, vocabulary

Rows = Callable[[], Iterator[ObservationRow]]


class Nowhere(io.RawIOBase):
    """Sink that keeps nothing, so that the writer alone is measured."""

    def writable(self) -> bool:
        return True

    def write(self, raw: object, /) -> int:
        return len(raw)  # type: ignore[arg-type]  # bytes, or a view of them


def rows(count: int) -> Rows:
    return lambda: (stored(heard(note=f"number {n}"), n) for n in range(count))


def peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(count: int) -> None:
    words, nowhere = vocabulary(), cast("BinaryIO", Nowhere())
    with tempfile.TemporaryDirectory() as folder:
        writers: dict[str, Callable[[Rows, int], object]] = {
            "csv": lambda made, _: write_csv(made, nowhere),
            "geojson": lambda made, _: write_geojson(made(), nowhere),
            "kml": lambda made, _: write_kml(made, nowhere, title="", label=labels(words, "en")),
            "gpkg": lambda made, n: write_geopackage(made(), Path(folder) / f"{n}.gpkg"),
        }
        for name, write in writers.items():
            write(rows(200), 200)
            before, line = peak_mib(), [name]
            for number in (count // 10, count):
                start = time.perf_counter()
                write(rows(number), number)
                seconds = time.perf_counter() - start
                grown = peak_mib() - before
                line.append(f"{number}: {number / seconds:.0f}/s, grown by {grown:.0f} MiB")
            print(" | ".join(line))


if __name__ == "__main__":
    bounded(240)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
