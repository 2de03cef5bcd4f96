"""Latency of the records list over 100,000 rows, beside a bare read.

`python -m tests.benchmarks.records` prints the table. Beside each figure stands the time that the
same rows take when they are read by their hashes, nothing found and nothing put into words.
"""

import statistics
import tempfile
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final

from fieldapp.app.home.session import Session
from fieldapp.app.judging import list_totals
from fieldapp.app.judging.list_totals import AT_ONCE
from fieldapp.app.records import record_list
from fieldapp.app.records.record_list import Found, RecordRow
from fieldapp.app.records.record_query import RecordQuery
from fieldapp.verification.selections.selection_totals import Totals
from tests.benchmarks.ratios import _fill, _read, _timed
from tests.benchmarks.time_limit import bounded
from tests.support.mission import NOW, Mission

ROWS: Final = 100_000
WINDOW: Final = 100
ASKED: Final = {
    "all observations": RecordQuery(),
    "by number, oldest first": RecordQuery(by="number", rising=True),
    "everything in the feed": RecordQuery(kind="everything"),
    "text": RecordQuery(text="Avdiivka"),
    "kind and state": RecordQuery(kind="ceasefire_violation", states=("signed",)),
    "a week": RecordQuery(since=NOW + timedelta(days=30), until=NOW + timedelta(days=37)),
    "only corrected (none)": RecordQuery(only=("corrected",)),
    "with evidence (none)": RecordQuery(only=("evidence",)),
}


def _window(session: Session, found: Found, start: int) -> list[RecordRow]:
    return record_list.rows(
        session, found, start=start, count=WINDOW, language="en", zone="Europe/Kyiv"
    )


def _first(session: Session, asked: RecordQuery) -> list[RecordRow]:
    return _window(session, record_list.find(session, asked), 0)


def _total(session: Session, found: Found) -> Totals:
    tally = list_totals.begin(session)
    for start in range(0, found.count, AT_ONCE):
        list_totals.take(session, tally, found.numbers[start : start + AT_ONCE])
    return list_totals.finish(tally)


def _typical(work: Callable[[], object]) -> float:
    return statistics.median(_timed(work) for _ in range(5))


def _line(what: str, took: float, bare: float, **more: Any) -> None:
    figures = " ".join(f"{value:,} {name}" for name, value in more.items())
    beside = f"{bare * 1000:.1f} ms | {took / bare:.1f} x" if any(more.values()) else " | "
    print(f"| {what} | {took * 1000:.1f} ms | {beside} | {figures} |", flush=True)


def main() -> None:
    """Print the table."""
    print(f"| of {ROWS:,} | measured | {WINDOW} rows read bare | ratio | |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        laptop = Mission.begin(Path(folder) / "mission").enrol("A")
        _fill(laptop, ROWS)
        session = Session(store=laptop.store, pack=laptop.pack)
        for name, asked in ASKED.items():
            found = record_list.find(session, asked)
            first = _window(session, found, 0)
            bare = _typical(partial(_read, session.store, [each.hash for each in first]))
            took = _typical(partial(_first, session, asked))
            _line(f"{name}: asked, first rows", took, bare, rows=found.count)
        found = record_list.find(session, RecordQuery())
        took = _typical(partial(_total, session, found))
        _line("total of the list", took, took, rows=found.count)
        piece = found.numbers[:AT_ONCE]
        took = _typical(lambda: list_totals.take(session, list_totals.begin(session), piece))
        _line("a piece of it", took, took, rows=len(piece))
        for name, start in (("the end", found.count - WINDOW), ("the middle", found.count // 2)):
            rows = _window(session, found, start)
            bare = _typical(partial(_read, session.store, [each.hash for each in rows]))
            took = _typical(partial(_window, session, found, start))
            _line(f"scrolled to {name}", took, bare, rows=len(rows))


if __name__ == "__main__":
    bounded(240)
    main()
