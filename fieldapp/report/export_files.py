"""Observations as CSV and as GeoJSON, written row by row to an open file.

**CSV** (RFC 4180, UTF-8 with a byte order mark so that Excel knows the encoding): one line per
observation, in the order of the published annex, then what only a machine wants, then what was
judged of it (`export_columns.JUDGED`), then one column "typed: NAME" for each name under which text
was typed. A cell that holds text is *guarded* when a spreadsheet would run it or turn it into
something else: it then starts with one apostrophe.

    To read a cell back: where it starts with an apostrophe, drop that one apostrophe.

Guarded is text that starts with = + - @ (or their full-width forms), tab, carriage return, line
feed or an apostrophe, and text that looks like a number or a date without being one in this table
("007", "3-5", "1e5"). Cells of figures are written by this program and are not guarded.

**GeoJSON** (RFC 7946): one feature per geometry of an observation, `role` says which: "post" and
"site" are points, "sector" is where it was seen or heard, "drawn" was drawn on a map. A direction
without a distance has no geometry, for its length would be invented; an observation without any
has one feature whose geometry is null. Rings are wound as section 3.1.6 asks and cut at the
antimeridian (section 3.1.9). Properties are the CSV's columns with figures as numbers, null where
nothing is known.

Neither holds call signs, names of staff, or sealed fields: no column is made from them.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, Final

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.report.export_columns import Cell, Judge, columns, typed, unjudged
from fieldapp.report.shapes import located
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.safe_text import visible

Rows = Callable[[], Iterable[ObservationRow]]
"""Gives the rows from the first; called twice, once for the typed columns' names."""

TYPED: Final = "typed: "

_RUNS: Final = tuple("=+-@＝＋－＠\t\r\n'")
_TURNS: Final = re.compile(r"0\d+|\d{1,4}(?:[-/]\d{1,4}){1,2}|\d+(?:\.\d+)?[eE][+-]?\d+|\d{16,}")


def write_csv(rows: Rows, sink: BinaryIO, judge: Judge = unjudged) -> int:
    """Write the table.

    Returns:
        The number of observations.
    """
    names = sorted({name for row in rows() for name, _ in row.observation.as_typed})
    text = io.TextIOWrapper(sink, encoding="utf-8-sig", newline="")
    lines = csv.writer(text)
    header: list[str] | None = None
    written = 0
    for row in rows():
        cells = {**columns(row), **judge(row)}
        if header is None:
            header = [*cells, *(guard(TYPED + name) for name in names)]
            lines.writerow(header)
        own = typed(row.observation)
        lines.writerow([*map(_cell, cells.values()), *(guard(own.get(n, "")) for n in names)])
        written += 1
    text.flush()
    text.detach()
    return written


def write_geojson(
    rows: Iterable[ObservationRow],
    sink: BinaryIO,
    judge: Judge = unjudged,
    *,
    selection: str = "",
) -> int:
    """Write a FeatureCollection; its member "selection" says in words what was selected.

    Returns:
        The number of observations.
    """
    said = f'"selection":{json.dumps(visible(selection), ensure_ascii=False)},' if selection else ""
    sink.write(f'{{"type":"FeatureCollection",{said}"features":['.encode())
    separator, written = b"\n", 0
    for row in rows:
        for feature in features(row, judge):
            sink.write(separator + json.dumps(feature, ensure_ascii=False).encode())
            separator = b",\n"
        written += 1
    sink.write(b"\n]}\n")
    return written


def guard(text: str) -> str:
    """Text as a cell that no spreadsheet runs or turns into something else.

    >>> guard("=1+1"), guard("3-5"), guard("'til dawn"), guard("about 25")
    ("'=1+1", "'3-5", "''til dawn", 'about 25')
    """
    return f"'{text}" if text.startswith(_RUNS) or _TURNS.fullmatch(text) else text


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return guard(value)
        case _:
            return str(value)


def features(row: ObservationRow, judge: Judge = unjudged) -> Iterator[dict[str, Any]]:
    """GeoJSON features of one observation."""
    properties: dict[str, Cell] = {**columns(row), **judge(row)}
    properties |= {TYPED + name: text for name, text in typed(row.observation).items()}
    nowhere: list[tuple[str, BaseGeometry | None]] = [("none", None)]
    for role, geometry in located(row.observation) or nowhere:
        yield {
            "type": "Feature",
            "id": f"{row.hash.hex()}:{role}",
            "geometry": None if geometry is None else shapely.geometry.mapping(geometry),
            "properties": {"role": role, **properties},
        }
