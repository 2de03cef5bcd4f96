"""Searches of any mix of day, area, kind and text, and of a dense day.

`python -m tests.benchmarks.searching [ROWS]` prints the table: the first page of fifty, CPU time
and clock, of 100 mixes drawn at random, and each alone. A third of the rows lie in one day. Rows
are signed up to 10,000; more are copies with other times and places: most come up to three days
after the event, one in a thousand at any time.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from fieldapp.store.interface import Store
from fieldapp.store.records import observations
from fieldapp.store.records.search import Query
from tests.benchmarks.ratios import PLACES, _fill
from tests.benchmarks.time_limit import bounded
from tests.support.mission import NOW, Mission

SIGNED: Final = 10_000
DAYS: Final = 200
DENSE: Final = NOW + timedelta(days=100)
MIXES: Final = 100
PAGE: Final = 50

_COPY: Final = (
    """
    INSERT INTO record SELECT id + :have, randomblob(32), :kid, id + :have, type, signed_at,
        signed_at, forked, raw FROM record WHERE id BETWEEN :first AND :last
    """,
    """
    INSERT INTO observation SELECT id + :have, kind, starts, ends, id + :have,
        amended_by, retracted_by, west + :move, east + :move, south, north, void
    FROM observation WHERE id BETWEEN :first AND :last
    """,
    """
    INSERT INTO mark SELECT id + :have, lat, lon + :move, weapons, means, assessment, extent,
        evidence, towards, near, far, told, calibres, harmed
    FROM mark WHERE id BETWEEN :first AND :last
    """,
    """
    INSERT INTO box SELECT id + :have, west + :move / 1e7, east + :move / 1e7, south, north
    FROM box WHERE id BETWEEN :first AND :last
    """,
    """
    INSERT INTO words (rowid, text, codes) SELECT rowid + :have, text, codes
    FROM words WHERE rowid BETWEEN :first AND :last
    """,
)


def fill(store: Store, signed: int, rows: int) -> None:
    """Copy the signed rows, and give all of them other times: a third lie in the dense day."""
    db = store.db
    first = int(db.execute("SELECT min(id) FROM observation").fetchone()[0])
    with store.transaction():
        for have in range(signed, rows, signed):
            figures = {"have": have, "kid": have.to_bytes(8), "first": first,
                       "last": first + signed - 1, "move": have % 997}  # fmt: skip
            for sql in _COPY:
                db.execute(sql, figures)
        db.execute(
            """
            UPDATE observation SET starts = :from_ + CASE
                WHEN id * 3 / :rows = 1 THEN :span / 2 + abs(random()) % 86400
                WHEN id % 1000 THEN id * :span / :rows - abs(random()) % 259200
                ELSE abs(random()) % :span END
            """,
            {"from_": int(NOW.timestamp()), "span": DAYS * 86_400, "rows": rows},
        )
        db.execute("UPDATE observation SET ends = starts + 60")
        db.execute("DELETE FROM pending WHERE id % 500")
    db.execute("ANALYZE")


def alone() -> Iterator[tuple[str, dict[str, Any]]]:
    """One search of each sort."""
    yield "newest", {}
    yield "one day", {"since": NOW + timedelta(days=30), "until": NOW + timedelta(days=31)}
    yield "the dense day", {"since": DENSE, "until": DENSE + timedelta(days=1)}
    yield "area", {"bbox": (38.3, 48.5, 38.4, 48.6)}
    yield "text", {"text": PLACES[1]}
    yield "kind", {"kinds": ("ceasefire_violation",)}
    yield "text and area", {"text": PLACES[2], "bbox": (38.3, 48.5, 38.4, 48.6)}
    yield (
        "text, area, the dense day",
        {"text": PLACES[2], "bbox": (38.3, 48.5, 38.4, 48.6), "since": DENSE,
         "until": DENSE + timedelta(days=1)},
    )  # fmt: skip


def mix(rng: random.Random) -> dict[str, Any]:
    """Criteria drawn at random, each there in every second search."""
    asked: dict[str, Any] = {}
    if rng.random() < 0.5:
        begin = DENSE if rng.random() < 0.3 else NOW + timedelta(days=rng.randrange(DAYS))
        asked |= {"since": begin, "until": begin + timedelta(days=1)}
    if rng.random() < 0.5:
        west, south = 38.2 + rng.random() * 0.9, 48.4 + rng.random() * 0.5
        size = rng.choice((0.02, 0.1, 0.4))
        asked["bbox"] = (west, south, west + size, south + size)
    if rng.random() < 0.5:
        asked["text"] = rng.choice((*PLACES, "Avd", "railway", "kaput"))
    if rng.random() < 0.5:
        asked["kinds"] = (rng.choice(("ceasefire_violation", "damage")),)
    return asked


def _timed(store: Store, asked: dict[str, Any]) -> tuple[float, float]:
    """CPU and clock, milliseconds."""
    query = Query(limit=PAGE, **asked)
    cpu, clock = time.process_time(), time.perf_counter()
    observations.search(store, query)
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - clock) * 1000


def main(rows: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        laptop = Mission.begin(Path(folder) / "mission").enrol("A")
        signed = min(rows, SIGNED)
        _fill(laptop, signed)
        fill(laptop.store, signed, rows)
        print(f"| {rows:,} rows | CPU | clock | longest |\n|---|---|---|---|", flush=True)
        for name, asked in alone():
            runs = [_timed(laptop.store, asked) for _ in range(9)]
            cpu, clock = (statistics.median(each) for each in zip(*runs, strict=True))
            print(f"| {name} | {cpu:.1f} ms | {clock:.1f} ms | |", flush=True)
        rng = random.Random(1)
        mixes = [mix(rng) for _ in range(MIXES)]
        runs = [min(_timed(laptop.store, each) for _ in range(3)) for each in mixes]
        for place, name in ((49, "median"), (94, "p95")):
            cpu, clock = (sorted(each)[place] for each in zip(*runs, strict=True))
            print(f"| {MIXES} mixes, {name} | {cpu:.1f} ms | {clock:.1f} ms | |")
        slowest = sorted(zip(runs, mixes, strict=True), key=lambda each: -each[0][0])[:5]
        for (cpu, clock), asked in slowest:
            said = ", ".join(f"{name} {value}" for name, value in asked.items())
            print(f"| {said} | {cpu:.1f} ms | {clock:.1f} ms | |")


if __name__ == "__main__":
    bounded(900)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
