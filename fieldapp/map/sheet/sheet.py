"""Map sheet: contents of a printed page with map, scale, legend and totals.

The result is plain values; `typst.py` makes PDF and PNG of them. The scale is a round one and true
in print. The sheet states what is not on the map: what lies outside of it, what has no place, what
is too much to draw.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import InputError
from fieldapp.map.basemap.installed import Shelf
from fieldapp.map.coastline import DegreeBox
from fieldapp.map.page.aggregated import check_count
from fieldapp.map.page.features import claims
from fieldapp.map.sheet import furniture
from fieldapp.map.sheet.base_layers import ground
from fieldapp.map.sheet.markers import MarkedPlace, Marker, clusters, draw_markers, marked_places
from fieldapp.map.sheet.projection import Frame, around
from fieldapp.map.sheet.svg import Drawing, text_width
from fieldapp.map.symbols import GREY, colours
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.values import EventTime
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.records.observations import ObservationRow
from fieldapp.verification import agreement
from fieldapp.verification.review_queue import COPIED, REVOKED
from fieldapp.wording.observation_text import Label, labels, listed_title, moment, stamp, words
from fieldapp.wording.safe_text import visible

MAX_SHAPES: Final = 3_000  # more sectors on one sheet are one grey area
MAX_LISTED: Final = 300  # rows of the table of what has no place
MAX_NAME: Final = 60  # characters of a name in that table
MIN_SCALE: Final = 25_000  # no position is known better than a sheet of this scale shows
MAX_SCALE: Final = 60_000_000  # a third of the Earth: beyond it no sheet is true to scale
PADDING: Final = 10.0  # millimetres between what is shown and the frame
DISTRUSTED: Final = frozenset({f"laptop_{REVOKED}", f"laptop_{COPIED}"})  # flags
NICE: Final = (1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10)

Shape = tuple[ObservationRow, str, BaseGeometry]
"""An observation, the role of one of its geometries, and that geometry in degrees."""


def sheet(
    rows: Sequence[ObservationRow],
    *,
    heading: str,
    made_at: datetime,
    vocabulary: Vocabulary,
    form: str = "a4",
    classification: str = "",
    selection: str = "",
    ring: Sequence[tuple[float, float]] = (),
    language: str = "en",
    zones: Mapping[str, Any] | None = None,
    places: Sequence[GazetteerPlace] = (),
    shelf: Shelf | None = None,
    box: DegreeBox | None = None,
) -> dict[str, Any]:
    """Contents of a sheet.

    Args:
        rows: The observations.
        heading: Of the map.
        made_at: When the sheet was made, aware.
        vocabulary: Labels of the codes.
        form: One of paper.FORMS.
        classification: The mission's marking, "" for none.
        selection: In words, what was selected; "" where it is everything.
        ring: Corners of the area by which it was selected, longitude, latitude; none where it was
            not by an area that was drawn.
        language: A code of fieldapp/languages.py.
        zones: GeoJSON of the agreement's zones; only names and geometry are read.
        places: Names for orientation, the most important first.
        shelf: Base map packs; where none of them covers, there is Natural Earth's coast.
        box: West, south, east, north in degrees, to be shown instead of all observations; east may
            exceed 180.

    Returns:
        Plain values for resources/map/sheet.typ.

    Raises:
        InputError: Too many observations, nothing with a place, or too far apart for one sheet.
        FormatError: `zones` is not GeoJSON.
        StoreError: The assets were not built.
    """
    check_count(len(rows), ".pdf")
    word, label = words(language), labels(vocabulary, language)
    areas = agreement.parse(zones)
    shapes = [(row, role, shape) for row in rows for role, shape in claims(row.observation)]
    marked = marked_places(rows)
    view = _view(_positions(marked, shapes, areas, places, box), furniture.map_size(form))
    drawing = Drawing(view.width, view.height)
    markers = clusters(marked, view)
    authors = ground(drawing, view, word, shelf)
    left_out = len(shapes) > MAX_SHAPES
    drawn = [] if left_out else shapes
    _draw_shapes(drawing, view, areas, drawn)
    if ring:
        drawing.shape(
            view.placed(shapely.Polygon(ring)), fill="none", stroke=furniture.INK,
            stroke_width=0.6, stroke_dasharray="0.6 1.2",
        )  # fmt: skip
    furniture.scale_bar(drawing, view.scale, word)
    furniture.north_arrow(drawing, view, word["north"])
    draw_markers(drawing, markers)
    furniture.names(drawing, view, markers, places, language)
    nowhere = [row for row in rows if not any(_lonlats([row]))]
    in_frame = {row.hash for marker in markers for row in marker.rows} | _touching(view, shapes)
    outside = len(rows) - len(nowhere) - len(in_frame)
    return {
        **furniture.layout(form),
        **_head(heading, classification, made_at, form, word),
        "language": language,
        "facts": list(_facts(rows, word, visible(selection), view.scale, form)),
        "figures": list(_figures(rows, len(nowhere), outside, word)),
        "legend_title": word["legend"],
        "legend": furniture.legend(rows, _roles(markers, drawn, areas, ring), label, word),
        "notes": [word["left_out"]] if left_out else [],
        "small": [word["projection"], word["base"], *authors],
        "svg": drawing.svg(),
        "labels": drawing.labels,
        "nowhere": _listed(nowhere, label, word),
        "page": word["page_number"],
    }


def _head(
    heading: str, classification: str, made_at: datetime, form: str, word: Mapping[str, str]
) -> dict[str, str | dict[str, Any]]:
    """Lines above the map, fitted to the sheet's width."""
    width, _ = furniture.inside(form)
    return {
        "heading": furniture.fitted(visible(heading), width - 55, 15, 7),
        "marking": furniture.fitted(visible(classification), width - 20, 11, 6),
        "made": f"{word['made']} {stamp(made_at)}",
    }


def _draw_shapes(
    drawing: Drawing,
    view: Frame,
    areas: Sequence[tuple[str, BaseGeometry]],
    shapes: Sequence[Shape],
) -> None:
    for name, area in areas:
        _zone(drawing, view, visible(name), area)
    for row, role, shape in shapes:
        _shape(drawing, view, row, role, shape)


def _roles(
    markers: Sequence[Marker],
    shapes: Sequence[Shape],
    areas: Sequence[tuple[str, BaseGeometry]],
    ring: Sequence[tuple[float, float]],
) -> set[str]:
    """Roles of all that is drawn, for the legend."""
    return (
        {role for _, role, _ in shapes}
        | {place.role for marker in markers for place in marker.places}
        | {"cluster" for marker in markers if len(marker.places) > 1}
        | {"zone" for _ in areas}
        | {"selection_ring" for _ in ring}
    )


def _view(lonlat: NDArray[np.float64], size: tuple[float, float]) -> Frame:
    """Frame about some positions, at the largest round scale at which they all fit."""
    plane, box = around(lonlat)
    reach = [
        (high - low) / (side - 2 * PADDING) * 1000
        for low, high, side in zip(box[:2], box[2:], size, strict=True)
    ]
    least = max(*reach, MIN_SCALE)
    if not least <= MAX_SCALE:
        raise InputError(
            "What is selected lies too far apart for one sheet.",
            field="view",
            advice="Go nearer on the map, and list it again; a command takes --view.",
        )
    power = 10 ** (len(str(int(least))) - 1)
    scale = next(step * power for step in NICE if step * power >= least)
    return Frame.about(plane, box, size, scale)


def _positions(
    marked: Sequence[MarkedPlace],
    shapes: Sequence[Shape],
    areas: Sequence[tuple[str, BaseGeometry]],
    places: Sequence[GazetteerPlace],
    box: DegreeBox | None,
) -> NDArray[np.float64]:
    """Positions that the sheet must hold: a box's, else all observations', else the zones'."""
    if box is not None:
        west, south, east, north = box
        edge = shapely.segmentize(shapely.box(west, south, east, north), 1.0).exterior
        return np.asarray(shapely.get_coordinates(edge))
    lonlats = [np.array([place.lonlat]) for place in marked]
    lonlats += [shapely.get_coordinates(shape) for _, _, shape in shapes]
    if not lonlats:
        lonlats = [shapely.get_coordinates(area) for _, area in areas]
    if not lonlats:
        lonlats = [
            np.array([(p.lon_e7 / 1e7, p.lat_e7 / 1e7)])
            for p in places
            if p.lon_e7 is not None and p.lat_e7 is not None
        ]
    if not lonlats:
        raise InputError(
            "Nothing that is selected has a place on the map.",
            advice="Select more; a command takes --view.",
        )
    return np.concatenate(lonlats)


def _lonlats(rows: Sequence[ObservationRow]) -> Iterator[object]:
    for row in rows:
        yield from (place.position for _, place in row.places)
        if row.observation.drawn is not None:
            yield row.observation.drawn


def _zone(drawing: Drawing, view: Frame, name: str, area: BaseGeometry) -> None:
    placed = view.placed(area, 0.05)
    flat = shapely.get_dimensions(area) == 2
    drawing.shape(
        placed, fill=GREY if flat else "none", fill_opacity=0.07, stroke=furniture.INK,
        stroke_width=0.4, stroke_dasharray="2.6 0.9 0.5 0.9",
    )  # fmt: skip
    inside = shapely.clip_by_rect(placed, 0, 0, view.width, view.height)
    if name and not inside.is_empty:
        at = inside.representative_point()
        drawing.label(name, at.x, at.y, size=7, colour=furniture.INK)
        half = text_width(name, 7) / 2
        drawing.taken.append((at.x - half, at.y - 1.5, at.x + half, at.y + 1.5))


def _shape(
    drawing: Drawing, view: Frame, row: ObservationRow, role: str, shape: BaseGeometry
) -> None:
    look = row.out_of_force
    own = GREY if look else colours().get(row.observation.kind, GREY)
    placed = view.placed(shape)
    if role == "bearing":
        drawing.shape(
            placed, fill="none", stroke=own, stroke_width=0.55, stroke_dasharray="0.1 1.1",
            stroke_linecap="round",
        )  # fmt: skip
        return
    if shapely.get_dimensions(placed) == 0:
        for x, y in shapely.get_coordinates(placed):
            drawing.add(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="0.9" fill="{own}"/>')
        return
    dash = {"amended": "1.8 1", "retracted": "0.4 1", "void": "0.4 1"}.get(look, "none")
    areal = shapely.get_dimensions(placed) == 2
    drawing.shape(
        placed, fill=own if areal else "none", fill_opacity=0.0 if look else 0.14, stroke=own,
        stroke_width=0.6 if role == "drawn" or row.flags else 0.28, stroke_dasharray=dash,
    )  # fmt: skip


def _touching(view: Frame, shapes: Sequence[Shape]) -> set[bytes]:
    """Hashes of observations with a line or area in the frame."""
    frame = shapely.box(0, 0, view.width, view.height)
    return {row.hash for row, _, shape in shapes if frame.intersects(view.placed(shape))}


def _facts(
    rows: Sequence[ObservationRow], word: Mapping[str, str], selection: str, scale: float, form: str
) -> Iterator[list[str]]:
    """Facts about the sheet: [name, text]."""
    times = [row.observation.time for row in rows if row.observation.time is not None]
    if times:
        first = min(times, key=lambda time: time.start)
        last = max(time.end or time.start for time in times)
        span = EventTime(start=first.start, end=last, zone=first.zone, precision=first.precision)
        yield [word["period"], moment(span)]
    if selection:
        yield [word["selection"], selection]
    yield [word["scale"], f"1 : {scale:,.0f} ({form[:2].upper()})".replace(",", "\u00a0")]


def _figures(
    rows: Sequence[ObservationRow], nowhere: int, outside: int, word: Mapping[str, str]
) -> Iterator[list[str]]:
    """Totals: [name, number]; zeros are left out, but for the first."""
    valid = furniture.in_force(rows)
    statements = sum(row.observation.kind == "statement" for row in valid)
    yield [word["counted"], str(len(valid) - statements)]
    for name, number in (
        ("statements", statements),
        ("withdrawn", len(rows) - len(valid)),
        ("nowhere", nowhere),
        ("outside", outside),
        ("distrusted", sum(not DISTRUSTED.isdisjoint(row.flags) for row in rows)),
    ):
        if number:
            yield [word[name], str(number)]


def _listed(
    rows: Sequence[ObservationRow], label: Label, word: Mapping[str, str]
) -> dict[str, Any]:
    """Table of observations without a place on the map."""
    lines = [
        [
            listed_title(row.observation, label),
            moment(row.observation.time) if row.observation.time else "",
            visible(row.observation.post.name if row.observation.post else "")[:MAX_NAME],
            row.hash.hex()[:16],
        ]
        for row in rows[:MAX_LISTED]
    ]
    more = len(rows) - len(lines)
    return {
        "heading": f"{word['nowhere']} ({len(rows)})",
        "note": word["nowhere_note"],
        "rows": lines,
        "more": f"+ {more} {word['more']}" if more else "",
    }
