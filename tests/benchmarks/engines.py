"""Both engines over the same rows in one run: searches, the map's index, bytes on the disk.

`python -m tests.benchmarks.engines [ROWS]` prints the table. The rows of searching.py are copied
from SQLite to PostgreSQL as they are; a search is the first page of fifty. CPU time is that of this
process and of the server's process that answers it; the server is on this machine, on a socket,
with the small memory of tests. Ratios count: other programs use the same cores.
"""

import itertools
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

import psycopg

from fieldapp.app.home.session import Session
from fieldapp.app.map import supervisor_map
from fieldapp.store.database import open_on_postgres
from fieldapp.store.interface import Store
from fieldapp.store.postgres import postgres_dialect
from fieldapp.store.postgres.postgres import PostgresDatabase
from fieldapp.store.records import observations
from fieldapp.store.records.search import Query
from fieldapp.store.sqlite.sqlite_dialect import DATABASE_FILE
from tests.benchmarks import searching
from tests.benchmarks.ratios import _fill
from tests.benchmarks.time_limit import bounded
from tests.support import postgres
from tests.support.mission import Laptop, Mission

TIMES: Final = 9
_TABLES: Final = ("record", "observation", "mark", "pending", "position")
_AT_ONCE: Final = 10_000
_TICK: Final = os.sysconf("SC_CLK_TCK")


def copied(store: Store, target: Store) -> None:
    """Copy the rows that are searched, and what is derived from them, as they are."""
    db = target.db
    assert isinstance(db, PostgresDatabase)
    with target.transaction():
        for name in _TABLES:
            rows = store.db.execute(f"SELECT * FROM {name}")  # noqa: S608 - constants
            with db.conn.cursor().copy(f"COPY {name} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        sql = "SELECT rowid, text, codes FROM words"
        words = iter(store.db.execute(sql).fetchall())
        while some := list(itertools.islice(words, _AT_ONCE)):
            postgres_dialect.add_words(db, some)
        boxes = store.db.execute("SELECT id, west, east, south, north FROM box").fetchall()
        db.executemany("INSERT INTO box VALUES (?, ?, ?, ?, ?)", boxes)


def cpu(store: Store) -> float:
    """CPU seconds of this process and of the server's one that works for it."""
    used = time.process_time()
    if isinstance(store.db, PostgresDatabase):
        pid = store.db.conn.info.backend_pid
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
        used += (int(fields[11]) + int(fields[12])) / _TICK
    return used


def took(store: Store, work: Callable[[], object], times: int) -> tuple[float, float]:
    """CPU, the mean of so many runs, and clock, their median, in milliseconds."""
    clocks, before = [], cpu(store)
    for _ in range(times):
        begun = time.perf_counter()
        work()
        clocks.append((time.perf_counter() - begun) * 1000)
    return (cpu(store) - before) * 1000 / times, statistics.median(clocks)


def searches() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """What is searched, each as often as CPU time of the system's clock needs to be seen."""
    for name, asked in searching.alone():
        yield name, [asked] * 5 * TIMES
    yield "near", [{"near": (48.6, 38.5, 5000.0)}] * 5 * TIMES
    rng = random.Random(1)
    yield f"{searching.MIXES} mixes", [searching.mix(rng) for _ in range(searching.MIXES)]


def _next(store: Store, queries: Iterator[Query]) -> None:
    observations.search(store, next(queries))


def map_index(laptop: Laptop, store: Store) -> int:
    """Load the index of the map; how many observations it has."""
    session = Session(store=store, pack=laptop.pack)
    builder, _, _ = supervisor_map.begin(session)
    after = 0
    while (found := supervisor_map.take(session, builder, after))[1]:
        after = found[0]
    return len(supervisor_map.finish(session, builder))


def line(what: str, one: tuple[float, float], other: tuple[float, float]) -> None:
    """Print a row of the table: SQLite, PostgreSQL, and the ratio of their CPU times."""
    cells = [f"{cpu_:.1f} ms of CPU, {clock:.1f} ms" for cpu_, clock in (one, other)]
    print(f"| {what} | {cells[0]} | {cells[1]} | {other[0] / one[0]:.2f} x |", flush=True)


def size(store: Store) -> int:
    """Bytes on the disk, the server's journal not counted."""
    if not isinstance(store.db, PostgresDatabase):
        return sum(each.stat().st_size for each in store.home.glob(f"{DATABASE_FILE}*"))
    return int(store.db.execute("SELECT pg_database_size(current_database())").fetchone()[0])


def compared(laptop: Laptop, target: Store, rows: int) -> None:
    """Print the table."""
    stores = (laptop.store, target)
    load = os.getloadavg()[0]
    print(f"| {rows:,} rows, load {load:.0f} | SQLite | PostgreSQL | |\n|---|---|---|---|")
    for name, asked in searches():
        queries = [Query(limit=searching.PAGE, **each) for each in asked]
        found = []
        for store in stores:
            observations.search(store, queries[0])
            left = iter(queries)
            found.append(took(store, partial(_next, store, left), len(queries)))
        line(name, *found)
    for name in ("map's index, for the first time", "map's index, out of kept columns"):
        line(name, *(took(store, partial(map_index, laptop, store), 1) for store in stores))
    one, other = (size(store) / rows for store in stores)
    print(f"| bytes a record on the disk | {one:.0f} | {other:.0f} | {other / one:.2f} x |")


def main(rows: int) -> None:
    """Fill both, and print the table."""
    server = postgres.own_server("shared_buffers=512MB", "max_wal_size=1GB")
    with tempfile.TemporaryDirectory(prefix="engines") as folder:
        laptop = Mission.begin(Path(folder) / "mission").enrol("A")
        signed = min(rows, searching.SIGNED)
        _fill(laptop, signed)
        searching.fill(laptop.store, signed, rows)
        beside = Path(folder) / "beside"
        beside.mkdir()
        dsn = server.database()
        target = open_on_postgres(beside, laptop.store.secrets, dsn)
        begun = time.perf_counter()
        copied(laptop.store, target)
        with psycopg.connect(dsn, autocommit=True) as conn:
            conn.execute("VACUUM ANALYZE")
        print(f"copied and analysed in {time.perf_counter() - begun:.0f} s", flush=True)
        compared(laptop, target, rows)
        target.close()
        laptop.store.close()
    server.stop()


if __name__ == "__main__":
    bounded(900)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
