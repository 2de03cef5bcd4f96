"""Observations as a GeoPackage, which every GIS opens: one layer for each kind of geometry.

    posts          points     where the monitors stood
    sites          points     where the thing is
    sectors        polygons   where it was seen or heard
    drawn          any        drawn on a map
    statements     any        what a party told the mission: never counted with what it observed
    without_place  none       observations and statements that have no geometry
    selection      polygon    in one row, what was selected in words, and the area drawn for it
    versions       none       in one row, which versions of observations are in the file, in words
    layer_styles   none       how QGIS draws posts, sites and sectors

A row has the columns of the CSV, figures as numbers and null where nothing is known; `role` says
which of its geometries it is, `typed` is a JSON object of the text as it was typed. One observation
may have a row in several layers: add up `counted_at_least` by `record`.

Invisible and direction-changing characters are marks, as on every screen.

OGC GeoPackage 1.3, EPSG:4326, written by GDAL through pyogrio in pieces, so that memory stays
small; versions of GDAL that are still in use warn of 1.4.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyogrio.raw
import shapely
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import StoreError
from fieldapp.report.exports.export_columns import (
    JUDGED,
    ExportCell,
    Judge,
    Sort,
    column_names,
    columns,
    columns_of,
    selection_rule,
    typed,
    unjudged,
)
from fieldapp.report.exports.layer_styles import STYLES, layer_styles
from fieldapp.report.exports.shapes import ShapedRow, shaped
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.safe_text import visible

LAYERS: Final = {
    "posts": "Point",
    "sites": "Point",
    "sectors": "MultiPolygon",
    "drawn": "Unknown",
    "statements": "Unknown",
    "without_place": None,
}
"""Layer to the type of its geometries."""

INTEGERS: Final = columns_of(Sort.INTEGER)
FIGURES: Final = columns_of(Sort.FIGURE)
TRUTHS: Final = columns_of(Sort.TRUTH)
NAMES: Final = ("role", *column_names(), *JUDGED, "typed")

_LAYER_OF: Final = {"post": "posts", "site": "sites", "sector": "sectors", "drawn": "drawn"}
_AT_ONCE: Final = 1000  # observations

LayerRow = tuple[BaseGeometry | None, dict[str, ExportCell]]


def write_geopackage(
    rows: Iterable[ObservationRow],
    path: Path,
    judge: Judge = unjudged,
    *,
    selection: str = "",
    ring: Sequence[tuple[float, float]] = (),
) -> int:
    """Write the file; there is none of that name.

    Args:
        rows: The observations.
        path: Of the file.
        judge: Gives what was judged of a row.
        selection: In words, what was selected; "" for no layer that says so.
        ring: Corners of the area by which it was selected, longitude, latitude.

    Returns:
        The number of observations.

    Raises:
        StoreError: It could not be written.
    """
    written, withdrawn = 0, 0
    try:
        for layer in LAYERS:
            _write(path, layer, [], append=False)
        for batch in _batches(rows):
            layers: dict[str, list[LayerRow]] = {}
            for each in batch:
                for layer, line in _lines(each, judge):
                    layers.setdefault(layer, []).append(line)
            for layer, lines in layers.items():
                _write(path, layer, lines, append=True)
            written += len(batch)
            withdrawn += sum(bool(each.row.out_of_force) for each in batch)
        _write_versions(path, selection_rule(withdrawn), written)
        _write_styles(path)
        if selection:
            _write_selection(path, visible(selection), ring, written)
    except (DataSourceError, DataLayerError, FeatureError) as e:
        raise StoreError(
            "The GeoPackage could not be written.", advice="Make room or choose another folder."
        ) from e
    return written


def _write_versions(path: Path, rule: str, count: int) -> None:
    pyogrio.raw.write(
        path,
        None,
        [np.array([rule], dtype=object), np.array([count], dtype=np.int64)],
        ["versions", "observations"],
        layer="versions",
        driver="GPKG",
        geometry_type=None,
        append=False,
    )


def _write_styles(path: Path) -> None:
    rows = list(layer_styles())
    pyogrio.raw.write(
        path,
        None,
        [np.array([row[name] for row in rows], dtype=_dtype(name)) for name in rows[0]],
        list(rows[0]),
        layer=STYLES,
        driver="GPKG",
        geometry_type=None,
        append=False,
        layer_options={"FID": "id"},
    )


def _dtype(name: str) -> type | str:
    dtypes: dict[str, type | str] = {"useAsDefault": bool, "update_time": "datetime64[ms]"}
    return dtypes.get(name, object)


def _write_selection(
    path: Path, selection: str, ring: Sequence[tuple[float, float]], count: int
) -> None:
    area = shapely.Polygon(ring) if ring else None
    pyogrio.raw.write(
        path,
        np.array([shapely.to_wkb(area)], dtype=object),
        [np.array([selection], dtype=object), np.array([count], dtype=np.int64)],
        ["selection", "observations"],
        layer="selection",
        driver="GPKG",
        geometry_type="Polygon",
        crs="EPSG:4326",
        append=False,
    )


def _batches(rows: Iterable[ObservationRow]) -> Iterator[list[ShapedRow]]:
    remaining = shaped(rows)
    while batch := list(islice(remaining, _AT_ONCE)):
        yield batch


def _lines(each: ShapedRow, judge: Judge) -> Iterator[tuple[str, LayerRow]]:
    row, area, shapes = each
    texts = typed(row.observation)
    as_typed = json.dumps(texts, ensure_ascii=False) if texts else None
    cells: dict[str, ExportCell] = {**columns(row), **judge(row, area), "typed": as_typed}
    for role, geometry in shapes:
        layer = "statements" if row.observation.kind == "statement" else _LAYER_OF[role]
        yield layer, (geometry, {"role": role, **cells})
    if not shapes:
        yield "without_place", (None, {"role": "none", **cells})


def _write(path: Path, layer: str, lines: list[LayerRow], *, append: bool) -> None:
    kind = LAYERS[layer]
    masks, arrays = [], []
    for name in NAMES:
        mask, array = _column(name, [cells[name] for _, cells in lines])
        masks.append(mask)
        arrays.append(array)
    wkb = np.array([shapely.to_wkb(geometry) for geometry, _ in lines], dtype=object)
    pyogrio.raw.write(
        path,
        wkb if kind else None,
        arrays,
        list(NAMES),
        field_mask=masks,
        layer=layer,
        driver="GPKG",
        geometry_type=kind,
        crs="EPSG:4326" if kind else None,
        promote_to_multi=kind == "MultiPolygon",
        append=append,
        dataset_options=None if append else {"VERSION": "1.3"},
    )


def _column(name: str, cells: list[ExportCell]) -> tuple[Any, Any]:
    """Rows without a value in a column, and its values."""
    missing = np.array([cell is None for cell in cells], dtype=bool)
    if name in INTEGERS:
        return missing, np.array([cell or 0 for cell in cells], dtype=np.int64)
    if name in TRUTHS:
        return missing, np.array([bool(cell) for cell in cells], dtype=bool)
    if name in FIGURES:
        return missing, np.array([np.nan if c is None else c for c in cells], dtype=np.float64)
    texts = [None if cell in (None, "") else visible(str(cell)) for cell in cells]
    return None, np.array(texts, dtype=object)
