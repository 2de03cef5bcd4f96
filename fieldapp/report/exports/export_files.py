"""Observations as CSV and as GeoJSON, written row by row to an open file.

**CSV** (RFC 4180, UTF-8 with a byte order mark so that Excel knows the encoding): one line per
observation, in the order of the published annex, then what only a machine wants, then what was
judged of it (`export_columns.JUDGED`), then one column "typed: NAME" for each name under which text
was typed. Where only filled columns were asked for, one that is empty in every line is left out; a
reader may take each that is missing as empty. A cell that holds text is *guarded* when a
spreadsheet would run it or turn it into something else: it then starts with one apostrophe.

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
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import BinaryIO, Final

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.report.exports.export_columns import (
    ExportCell,
    Judge,
    columns,
    selection_rule,
    typed,
    unjudged,
)
from fieldapp.report.exports.shapes import ShapedRow, shaped, traced
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.safe_text import visible

TYPED: Final = "typed: "

_RUNS: Final = tuple("=+-@＝＋－＠\t\r\n'")
_TURNS: Final = re.compile(r"0\d+|\d{1,4}(?:[-/]\d{1,4}){1,2}|\d+(?:\.\d+)?[eE][+-]?\d+|\d{16,}")


_IN_JSON: Final = json.JSONEncoder(ensure_ascii=False).encode


def write_csv(
    rows: Iterable[ObservationRow],
    sink: BinaryIO,
    judge: Judge = unjudged,
    *,
    typed_names: Iterable[str],
    only: Collection[str] | None = None,
) -> int:
    """Write the table.

    Args:
        rows: The observations.
        sink: Takes UTF-8.
        judge: Gives what was judged of a row.
        typed_names: The names under which text was typed in any of the rows.
        only: Columns to write, as `filled` gives them; None for all.

    Returns:
        The number of observations.
    """
    names = sorted(set(typed_names))
    text = io.TextIOWrapper(sink, encoding="utf-8-sig", newline="")
    lines = csv.writer(text)
    written = 0
    for row, area in traced(rows):
        cells = {**columns(row), **judge(row, area)}
        if only is not None:
            cells = {name: cell for name, cell in cells.items() if name in only}
        if not written:
            lines.writerow([*cells, *(guard(TYPED + name) for name in names)])
        own = typed(row.observation)
        texts = [_cell(cell) if cell or cell is False else cell for cell in cells.values()]
        lines.writerow([*texts, *(guard(own.get(name, "")) for name in names)])
        written += 1
    text.flush()
    text.detach()
    return written


def filled(rows: Iterable[ObservationRow], judge: Judge = unjudged) -> set[str]:
    """Names of the columns that hold something in any of these rows."""
    names = set[str]()
    for row, area in traced(rows):
        cells = {**columns(row), **judge(row, area)}
        names.update(name for name, cell in cells.items() if cell not in (None, ""))
    return names


def write_geojson(
    rows: Iterable[ObservationRow],
    sink: BinaryIO,
    judge: Judge = unjudged,
    *,
    selection: str = "",
) -> int:
    """Write a FeatureCollection; its members say in words what was selected and which versions.

    Returns:
        The number of observations.
    """
    said = f'"selection":{json.dumps(visible(selection), ensure_ascii=False)},' if selection else ""
    sink.write(f'{{"type":"FeatureCollection",{said}"features":['.encode())
    separator, written, withdrawn = b"\n", 0, 0
    for each in shaped(rows):
        withdrawn += bool(each.row.out_of_force)
        for feature in _features(each, judge):
            sink.write(separator + feature.encode())
            separator = b",\n"
        written += 1
    rule = json.dumps(selection_rule(withdrawn)).encode()
    sink.write(b'\n],"versions":' + rule + b"}\n")  # a foreign member, RFC 7946 section 6.1
    return written


def guard(text: str) -> str:
    """Text as a cell that no spreadsheet runs or turns into something else.

    >>> guard("=1+1"), guard("3-5"), guard("'til dawn"), guard("about 25")
    ("'=1+1", "'3-5", "''til dawn", 'about 25')
    """
    runs = text.startswith(_RUNS)
    return f"'{text}" if runs or (text[:1].isdecimal() and _TURNS.fullmatch(text)) else text


def _cell(value: ExportCell) -> ExportCell:
    """A cell for the csv module, which writes figures as they are, and nothing for None."""
    if type(value) is str:
        return guard(value)
    if type(value) is bool:
        return "true" if value else "false"
    return value


def _features(each: ShapedRow, judge: Judge) -> Iterator[str]:
    """GeoJSON features of one observation; its properties are put into JSON once."""
    row, area, shapes = each
    properties: dict[str, ExportCell] = {**columns(row), **judge(row, area)}
    properties |= {TYPED + name: text for name, text in typed(row.observation).items()}
    rest, id_ = _IN_JSON(properties)[1:], row.hash.hex()
    nowhere: list[tuple[str, BaseGeometry | None]] = [("none", None)]
    for role, geometry in shapes or nowhere:
        yield (
            f'{{"type": "Feature", "id": "{id_}:{role}", "geometry": {_geometry(geometry)}, '
            f'"properties": {{"role": "{role}", {rest}}}'
        )


def _geometry(geometry: BaseGeometry | None) -> str:
    if geometry is None:
        return "null"
    if isinstance(geometry, shapely.Polygon) and not geometry.interiors:  # as most
        pairs: Sequence[object] = shapely.get_coordinates(geometry).tolist()
        return f'{{"type": "Polygon", "coordinates": {_IN_JSON([pairs])}}}'
    return _IN_JSON(shapely.geometry.mapping(geometry))
