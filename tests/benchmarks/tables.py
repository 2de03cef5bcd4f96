"""Time that a table of many rows takes to be read, looked over and signed (aim: 100,000 a minute).

    python -m tests.benchmarks.tables [ROWS]

CPU time of one process, of CSV, XLSX and GeoJSON with the same rows: those of the demo with other
times and counts. A machine that does something else too takes longer by the clock.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count, islice
from pathlib import Path
from typing import Final

from openpyxl import Workbook

from fieldapp.app.home.session import Session
from fieldapp.app.tables import mappings, table_import
from fieldapp.app.tables.table_import import TableReport
from fieldapp.paths import RESOURCES
from tests.benchmarks.time_limit import bounded
from tests.support.mission import NOW, Mission

ROWS: Final = 20_000
ZONE: Final = "Europe/Kyiv"
"""Zone of the rows' times."""


def rows(number: int) -> Iterator[dict[str, str]]:
    """Rows of the demo again and again, each time an hour earlier."""
    with (RESOURCES / "demo" / "observations.csv").open(encoding="utf-8-sig", newline="") as file:
        told = list(csv.DictReader(file))
    every = ({**row, "row_id": f"{n}", **_earlier(row, n)} for n in count() for row in told)
    yield from islice(every, number)


def _earlier(row: dict[str, str], hours: int) -> dict[str, str]:
    found = {}
    for name in ("start_local", "end_local"):
        text = row.get(name, "")
        try:
            at = datetime.fromisoformat(text) - timedelta(hours=hours)
        except ValueError:
            continue
        found[name] = at.isoformat(timespec="minutes")
    return found


def _csv(path: Path, found: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, found[0])
        writer.writeheader()
        writer.writerows(found)


def _xlsx(path: Path, found: list[dict[str, str]]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("rows")
    sheet.append([*found[0]])
    for each in found:
        sheet.append([*each.values()])
    book.save(path)


def _geojson(path: Path, found: list[dict[str, str]]) -> None:
    features = [{"type": "Feature", "geometry": None, "properties": each} for each in found]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")


FORMS: Final[dict[str, Callable[[Path, list[dict[str, str]]], None]]] = {
    ".csv": _csv, ".xlsx": _xlsx, ".geojson": _geojson,
}  # fmt: skip


def main(number: int) -> None:
    """Print a line for each form."""
    found = list(rows(number))
    print(f"| {number:,} rows | read | looked over | signed | signed, a minute |")
    print("|---|---|---|---|---|")
    for form, write in FORMS.items():
        with tempfile.TemporaryDirectory() as folder:
            laptop = Mission.begin(Path(folder) / "mission").enrol("Lynx")
            session = Session(store=laptop.store, pack=laptop.pack)
            path = Path(folder) / f"table{form}"
            write(path, found)
            took, report = _signed(session, path)
            laptop.store.close()
        reads, looks, signs = took
        rate = 60 * report.good / (reads + signs)
        print(f"| {form} | {reads:.1f} s | {looks:.1f} s | {signs:.1f} s | {rate:,.0f} |")
        print(f"  {report.bad:,} refused, {report.noted:,} odd", file=sys.stderr)


def _signed(session: Session, path: Path) -> tuple[tuple[float, float, float], TableReport]:
    """CPU seconds of each step, and what was signed."""
    at = [time.process_time()]
    table = table_import.open_table(session, path)
    at.append(time.process_time())
    mapping = mappings.guess(table, zone=ZONE, kind="")
    reports = []
    for step in (table_import.check, table_import.sign):
        quiet = step(session, table, mapping, zone=ZONE, now=NOW, progress=lambda _d, _n: None)
        reports.append(quiet)
        at.append(time.process_time())
    return (at[1] - at[0], at[2] - at[1], at[3] - at[2]), reports[-1]


if __name__ == "__main__":
    bounded(1700)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
