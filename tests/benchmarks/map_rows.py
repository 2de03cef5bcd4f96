"""Answers of the supervisors' map out of columns alone, without page and home.

`python -m tests.benchmarks.map_rows [ROWS]`, ten million where nothing is given: bytes a row, and
the time of an answer to a pan, a zoom and a new filter; what the page draws is in map.py. CPU time
of this process counts, all threads of it.
"""

import math
import random
import statistics
import sys
import time
from collections.abc import Callable
from typing import Final

from fieldapp.map.index import filters
from fieldapp.map.index.filters import Filter
from fieldapp.map.supervisor.answers import Answers
from tests.benchmarks.time_limit import bounded
from tests.support.map_columns import mission

ROWS: Final = 10_000_000
TIMES: Final = 40
SIZE: Final = (1366, 768)


def _place(lat: float, lon: float) -> tuple[float, float]:
    """In sides of the Mercator square."""
    sine = math.sin(math.radians(lat))
    return (lon + 180) / 360, 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)


def _query(rng: random.Random, zoom: int, chosen: Filter) -> dict[str, str]:
    x, y = _place(47.4 + rng.random(), 37.6 + rng.random())
    side = 256 * 2**zoom
    return {
        "west": str(x - SIZE[0] / 2 / side), "north": str(max(0.0, y - SIZE[1] / 2 / side)),
        "width": str(SIZE[0]), "height": str(SIZE[1]),
        "zoom": str(zoom), "filter": filters.filter_text(chosen),
    }  # fmt: skip


def main(rows: int) -> None:
    """Print the table."""
    index = mission(rows)
    answers = Answers()
    answers.show(index)
    print("| what | median | p95 | target |\n|---|---|---|---|")
    print(f"| columns of {rows:,} rows | {index.size / rows:.0f} bytes a row | | 100 bytes |")
    rng = random.Random(5)
    answers.view(_query(rng, 8, Filter()))
    cases: dict[str, Callable[[int], dict[str, str]]] = {
        "pan": lambda _n: _query(rng, 9, Filter()),
        "zoom, 6 to 14": lambda n: _query(rng, (6, 9, 12, 8, 14, 10, 7)[n % 7], Filter()),
        "a new filter": lambda n: _query(rng, 8, Filter(since=1_420_070_400 + n * 86_400)),
    }
    for name, made in cases.items():
        took = []
        for number in range(TIMES):
            begun = time.process_time()
            answers.view(made(number))
            took.append((time.process_time() - begun) * 1000)
        p95 = statistics.quantiles(took, n=20)[18]
        print(f"| {name} | {statistics.median(took):.0f} ms | {p95:.0f} ms | 50 ms |", flush=True)


if __name__ == "__main__":
    bounded(300)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
