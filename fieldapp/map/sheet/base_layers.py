"""Base layers of a sheet: sea, land, coast, base maps and the grid of degrees."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Final

import numpy as np
import shapely

from fieldapp.map.basemap.installed import Shelf
from fieldapp.map.coastline import DegreeBox, land
from fieldapp.map.sheet import base_map_print
from fieldapp.map.sheet.base_map_print import COAST, LAND, SEA
from fieldapp.map.sheet.projection import Frame
from fieldapp.map.sheet.svg import CORNER, Drawing

GRID: Final = "#a9b6bf"
SOFT: Final = "#55626e"
STEPS: Final = (30, 20, 10, 5, 2, 1, 30 / 60, 20 / 60, 10 / 60, 5 / 60, 2 / 60, 1 / 60, 0.5 / 60)
ACROSS: Final = 8  # lines of the grid, at most


def ground(
    drawing: Drawing, view: Frame, word: Mapping[str, str], shelf: Shelf | None = None
) -> list[str]:
    """Draw sea, land, coast, base maps and grid below the markers.

    Returns:
        Whose work the base maps on it are, a line each.
    """
    drawing.add(f'<rect width="{drawing.width}" height="{drawing.height}" fill="{SEA}"/>')
    region = view.region
    span = max(region[2] - region[0], region[3] - region[1])
    areas, coast = land(region, span / 4000)
    inside = shapely.clip_by_rect(areas, *region)
    drawing.shape(shapely.make_valid(view.placed(inside, span / 50)), fill=LAND)
    if not coast.is_empty:
        drawing.shape(view.placed(coast), fill="none", stroke=COAST, stroke_width=0.25)
    authors = base_map_print.draw(drawing, view, shelf) if shelf is not None else []
    _grid(drawing, view, region, word)
    return authors


def _grid(drawing: Drawing, view: Frame, region: DegreeBox, word: Mapping[str, str]) -> None:
    west, south, east, north = region
    # Over a pole the meridians run together: a few are enough.
    wide = 30.0 if east - west > 300 else _step(east - west)
    high = _step(north - south)
    for lon in _steps(west, east, wide):
        line = np.column_stack([np.full(200, lon), np.linspace(south, north, 200)])
        text = _degrees((lon + 540) % 360 - 180, word["east"], word["west"])
        _line(drawing, view, line, text, below=True)
    for lat in _steps(south, north, high):
        if abs(lat) < 90:
            line = np.column_stack([np.linspace(west, east, 400), np.full(400, lat)])
            _line(drawing, view, line, _degrees(lat, word["north"], word["south"]), below=False)


def _line(drawing: Drawing, view: Frame, lonlat: object, text: str, *, below: bool) -> None:
    points = view.points(np.asarray(lonlat))
    line = shapely.LineString(points)
    drawing.shape(line, fill="none", stroke=GRID, stroke_width=0.15)
    width, height = drawing.width, drawing.height
    # Along the lower edge the meridians, along the left one the parallels.
    edge = [(0, height - 2.6), (width, height - 2.6)] if below else [(1.2, 0), (1.2, height)]
    met = shapely.get_coordinates(line.intersection(shapely.LineString(edge)))
    if len(met):
        x, y = (float(figure) for figure in met[0])
        at = (x + 0.8, y) if below else (x, y - 1.7)
        if at[0] < CORNER[0] and at[1] > height - CORNER[1]:
            return
        drawing.label(text, *at, size=6, anchor="left", colour=SOFT)


def _step(span: float) -> float:
    return next((step for step in reversed(STEPS) if span / step <= ACROSS), 30.0)


def _steps(low: float, high: float, step: float) -> Iterator[float]:
    for number in range(math.ceil(low / step), math.floor(high / step) + 1):
        yield number * step


def _degrees(value: float, positive: str, negative: str) -> str:
    """Degrees and minutes: 48°30′N.

    >>> _degrees(-48.5, "N", "S"), _degrees(37, "E", "W"), _degrees(48 + 0.5 / 60, "N", "S")
    ('48°30′S', '37°E', '48°00.5′N')
    """
    half_minutes = round(abs(value) * 120)
    degrees, rest = divmod(half_minutes, 120)
    minutes = "" if not rest else f"{rest / 2:04.1f}′" if rest % 2 else f"{rest // 2:02d}′"
    return f"{degrees}°{minutes}{'' if value == 0 else negative if value < 0 else positive}"
