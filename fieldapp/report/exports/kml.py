"""Observations as KML, for Google Earth and programs like it.

Three folders: Observations, Statements (told to the mission, never counted with the first) and
Without a place. A placemark has the geometries of one observation, its time, and what is known as
ExtendedData under the names of the CSV's columns. What was retracted or replaced says so in its
name and is drawn in grey.

Text from people is data: it is escaped, and the balloon shows the description alone, in which it is
escaped once more, because Google Earth reads a description as HTML. Sectors are cut at the
antimeridian, see `shapes.py`.

OGC KML 2.3. Colours are aabbggrr, sections 16.4 and 12.2.
"""

from __future__ import annotations

import html
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import BinaryIO, Final
from xml.sax.saxutils import escape

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.map.symbols import GREY, colours
from fieldapp.observation.vocabulary import CodeLabel
from fieldapp.report.exports.export_columns import (
    ExportCell,
    Judge,
    columns,
    selection_rule,
    typed,
    unjudged,
)
from fieldapp.report.exports.export_files import TYPED
from fieldapp.report.exports.shapes import ShapedRow, placed, shaped
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.safe_text import visible

RowReader = Callable[[Sequence[int] | None], Iterable[ObservationRow]]
"""Gives the rows at these places of the selection, counted from 0; all of them for None."""

WITHDRAWN: Final = "withdrawn"
_DISTRUST: Final = {
    "revoked": "The laptop that signed it is trusted no more.",
    "copied": "The key of the laptop that signed it was copied: it signed on two machines.",
}
_SUMMARY: Final = ("event_location", "start", "end", "count", "what", "weapons", "means", "note")


def write_kml(
    rows: RowReader, sink: BinaryIO, *, title: str, label: CodeLabel, judge: Judge = unjudged,
    selection: str = "",
) -> int:  # fmt: skip
    """Write a KML document.

    Args:
        rows: Called for all rows twice, and then for those that belong into a later folder.
        sink: Takes UTF-8.
        title: Of the document.
        label: Words of the codes.
        judge: Gives what was judged of a row.
        selection: In words, what was selected; "" where it is everything.

    Returns:
        The number of observations and statements.
    """
    rule = selection_rule(sum(bool(row.out_of_force) for row in rows(None)))
    sink.write(
        b'<?xml version="1.0" encoding="UTF-8"?>\n'
        b'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
        + f"<name>{_text(title)}</name>\n{_described(selection, rule)}{_styles()}".encode()
    )
    later = {name: array("Q") for name in _FOLDERS[1:]}
    written = 0
    sink.write(_begun(_FOLDERS[0]))
    for place, each in enumerate(shaped(rows(None))):
        if (folder := _folder(each.row)) in later:
            later[folder].append(place)
        else:
            sink.write(_placemark(each, label, judge).encode())
        written += 1
    for folder, places in later.items():
        sink.write(_ENDED + _begun(folder))
        for each in shaped(rows(places)):
            sink.write(_placemark(each, label, judge).encode())
    sink.write(_ENDED + b"</Document></kml>\n")
    return written


_FOLDERS: Final = ("Observations", "Statements", "Without a place")
_ENDED: Final = b"</Folder>\n"


def _begun(folder: str) -> bytes:
    return f"<Folder><name>{folder}</name>\n".encode()


def _folder(row: ObservationRow) -> str:
    if not placed(row.observation):
        return _FOLDERS[2]
    return _FOLDERS[1 if row.observation.kind == "statement" else 0]


def _described(*said: str) -> str:
    """A description of the document; escaped twice, as it is read as HTML."""
    words = "<br>".join(html.escape(visible(each)) for each in said if each)
    return f"<description>{_text(words)}</description>\n"


@cache
def looks() -> Mapping[str, str]:
    """Colour of each kind, and of what is not in force, as #rrggbb: the map's own."""
    return {**colours(), WITHDRAWN: GREY}


def _styles() -> str:
    styles = []
    for name, rgb in looks().items():
        colour = rgb[5:7] + rgb[3:5] + rgb[1:3]
        line, fill = ("80", "00") if name == WITHDRAWN else ("ff", "33")
        styles.append(
            f'<Style id="{name}"><IconStyle><color>{line}{colour}</color><scale>0.7</scale>'
            f"</IconStyle><LabelStyle><scale>0</scale></LabelStyle><LineStyle><color>{line}{colour}"
            f"</color><width>2</width></LineStyle><PolyStyle><color>{fill}{colour}</color>"
            "</PolyStyle><BalloonStyle><text>$[description]</text></BalloonStyle></Style>\n"
        )
    return "".join(styles)


def _placemark(each: ShapedRow, label: CodeLabel, judge: Judge) -> str:
    row, area, shapes = each
    seen, cells = row.observation, {**columns(row), **judge(row, area)}
    style = WITHDRAWN if row.out_of_force else seen.kind
    return "".join(
        (
            f"<Placemark><name>{_text(_name(row, cells, label))}</name>",
            f"<description>{_text(_description(row, cells, label))}</description>",
            _time(cells),
            f"<styleUrl>#{style if style in looks() else WITHDRAWN}</styleUrl>",
            f"<ExtendedData>{''.join(_members(row, cells))}</ExtendedData>",
            _geometry([shape for _, shape in shapes]),
            "</Placemark>\n",
        )
    )


def _name(row: ObservationRow, cells: dict[str, ExportCell], label: CodeLabel) -> str:
    what = " / ".join(label("what", code) for code in row.observation.what)
    summary = " ".join(str(part) for part in (cells["count"], what) if part)
    marks = [
        mark
        for mark, there in (
            ("WITHOUT EFFECT", row.reason),
            ("RETRACTED", row.retracted_by),
            ("REPLACED", row.amended_by),
        )
        if there
    ]
    return ": ".join([*marks, label("kind", row.observation.kind), *([summary] if summary else [])])


def _description(row: ObservationRow, cells: dict[str, ExportCell], label: CodeLabel) -> str:
    """HTML in which every text is escaped."""
    lines = [_name(row, cells, label), *(str(cells[name]) for name in _SUMMARY if cells[name])]
    if cells["counted"] is False:
        lines.append("Not counted in totals.")
    if cells["distrust"]:
        lines.append(_DISTRUST[str(cells["distrust"])])
    lines.append(f"Record {row.hash.hex()[:16]}, {row.state}")
    return "<br/>".join(html.escape(visible(line)).replace("\n", "<br/>") for line in lines)


def _time(cells: dict[str, ExportCell]) -> str:
    start, end = cells["start"], cells["end"] or cells["start"]
    if start is None:
        return ""
    return f"<TimeSpan><begin>{start}</begin><end>{end}</end></TimeSpan>"


def _members(row: ObservationRow, cells: dict[str, ExportCell]) -> Iterator[str]:
    as_typed = {TYPED + name: text for name, text in typed(row.observation).items()}
    for name, value in (cells | as_typed).items():
        if value not in (None, ""):
            words = str(value).lower() if isinstance(value, bool) else str(value)
            yield f'<Data name="{_name_text(name)}"><value>{_text(words)}</value></Data>'


def _geometry(shapes: list[BaseGeometry]) -> str:
    parts = [part for shape in shapes for part in shapely.get_parts(shape)]
    made = "".join(_part(part) for part in parts)
    return f"<MultiGeometry>{made}</MultiGeometry>" if len(parts) > 1 else made


def _part(part: BaseGeometry) -> str:
    if isinstance(part, shapely.Point):
        return f"<Point>{_coordinates(part)}</Point>"
    if not isinstance(part, shapely.Polygon):
        return f"<LineString><tessellate>1</tessellate>{_coordinates(part)}</LineString>"
    holes = "".join(
        f"<innerBoundaryIs><LinearRing>{_coordinates(hole)}</LinearRing></innerBoundaryIs>"
        for hole in part.interiors
    )
    outer = f"<LinearRing>{_coordinates(part.exterior)}</LinearRing>"
    return (
        f"<Polygon><tessellate>1</tessellate><outerBoundaryIs>{outer}</outerBoundaryIs>"
        f"{holes}</Polygon>"
    )


def _coordinates(part: BaseGeometry) -> str:
    pairs = " ".join(f"{lon:.7f},{lat:.7f}" for lon, lat in shapely.get_coordinates(part))
    return f"<coordinates>{pairs}</coordinates>"


@lru_cache(maxsize=1024)
def _name_text(name: str) -> str:
    return _text(name)


def _text(text: str) -> str:
    """Text for XML 1.0, which has no place for most control characters."""
    return escape(visible(text), {'"': "&quot;"})
