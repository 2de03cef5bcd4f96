"""Printing of base map packs: images turned into the sheet's projection, vectors as lines.

As on the screen, a pack is shown where it covers and from its least zoom level on, the most
detailed on top; no borders, on which a mission takes no side, and no names, which come from the
mission's gazetteer. Vector tiles are in the layout of Protomaps' basemap and are read by GDAL.
"""

from __future__ import annotations

import base64
import io
import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from PIL import Image
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError
from shapely.errors import ShapelyError
from shapely.geometry.base import BaseGeometry

from fieldapp.map.basemap.embedded import TileKey
from fieldapp.map.basemap.installed import Shelf
from fieldapp.map.basemap.pack_file import MERCATOR_LAT, BaseMap
from fieldapp.map.sheet.projection import Frame
from fieldapp.map.sheet.svg import Drawing

SEA: Final = "#dfe8ee"
LAND: Final = "#f6f3ec"
COAST: Final = "#7d93a3"
GREEN: Final = "#e2ead8"
BUILT: Final = "#ddd5c8"

PPI: Final = 200  # of an image: as sharp as the sheet's own picture
MESH: Final = 24  # pixels between two places that are turned exactly
TILE_MM: Final = 70.0  # of a vector tile on paper: as coarse as its lines are drawn on a screen
MOST_TILES: Final = 600
EARTH_M: Final = 2 * math.pi * 6378137.0
WOODS: Final = frozenset({"forest", "wood", "park", "nature_reserve", "national_park", "grassland"})
ROADS: Final = {
    "highway": ("#b7824a", 0.55), "major_road": ("#b99a70", 0.42), "medium_road": ("#b9a88c", 0.32),
    "minor_road": ("#bdb5a8", 0.2), "rail": ("#8d8d8d", 0.18),
}  # fmt: skip
"""Kind of a road to its colour and its width in millimetres."""


def draw(drawing: Drawing, view: Frame, shelf: Shelf) -> list[str]:
    """Draw the packs' part of a sheet.

    Returns:
        Title and attribution of each pack that is on it.
    """
    found = []
    packs = sorted(shelf.packs.items(), key=lambda each: (each[1].max_zoom, each[0]))
    for name, about in packs:
        drawn = (_lines if about.vector else _image)(drawing, view, shelf, name, about)
        if drawn:
            found.append(": ".join(filter(None, (about.title, about.attribution))) + ".")
    return found


# --- Which tiles.


def _zoom(view: Frame, metres: float, about: BaseMap) -> int | None:
    """Zoom level whose tiles are about so wide in nature, None where the pack has none."""
    width = EARTH_M * math.cos(math.radians(view.plane.centre[1]))
    zoom = max(0, round(math.log2(width / metres)))
    return None if zoom < about.min_zoom else min(zoom, about.max_zoom)


def _places(view: Frame, across: int, down: int) -> NDArray[np.float64]:
    """(longitude, latitude) of a mesh over the frame, down × across × 2; longitudes run on."""
    x, y = np.meshgrid(np.linspace(0, view.width, across), np.linspace(0, view.height, down))
    right, below = x / 1000 * view.scale, y / 1000 * view.scale
    metres = np.column_stack([(view.left + right).ravel(), (view.top - below).ravel()])
    lonlat = view.plane.lonlat(metres)
    middle = view.plane.centre[0]
    lonlat[:, 0] = middle + (lonlat[:, 0] - middle + 180) % 360 - 180
    return lonlat.reshape(down, across, 2)


def _grid(lonlat: NDArray[np.float64], zoom: int) -> NDArray[np.float64]:
    """Positions as (column, row) of tiles, with fractions; columns run on over the antimeridian."""
    count = 1 << zoom
    lat = np.radians(np.clip(lonlat[..., 1], -MERCATOR_LAT, MERCATOR_LAT))
    column = (lonlat[..., 0] + 180) / 360 * count
    row = (1 - np.arcsinh(np.tan(lat)) / math.pi) / 2 * count
    return np.stack([column, row], axis=-1)


def _tiles_of(grid: NDArray[np.float64], zoom: int, about: BaseMap) -> list[tuple[int, int]]:
    """(column, row) of the tiles of the pack that a mesh meets; columns run on as the mesh does."""
    met = {(int(x), int(y)) for x, y in np.floor(grid.reshape(-1, 2))}
    count = 1 << zoom
    found = [(x, y) for x, y in met if 0 <= y < count and about.covers(zoom, x % count, y)]
    return sorted(found) if len(found) <= MOST_TILES else []


# --- Images.


def _image(drawing: Drawing, view: Frame, shelf: Shelf, name: str, about: BaseMap) -> bool:
    across, down = (round(side / 25.4 * PPI) for side in (view.width, view.height))
    sides = (math.ceil(across / MESH) + 1, math.ceil(down / MESH) + 1)
    side = _side(shelf, name, about)
    zoom = _zoom(view, view.scale * side * 25.4 / 1000 / PPI, about)
    if zoom is None or not side:
        return False
    lonlat = _places(view, *sides)
    grid = _grid(lonlat, zoom)
    tiles = _tiles_of(grid, zoom, about)
    if not tiles:
        return False
    left, top = min(x for x, _ in tiles), min(y for _, y in tiles)
    width, height = max(x for x, _ in tiles) - left + 1, max(y for _, y in tiles) - top + 1
    if width * height > MOST_TILES:
        return False
    mosaic = Image.new("RGBA", (width * side, height * side))
    drawn = False
    for x, y in tiles:
        raw = shelf.tile(name, zoom, x % (1 << zoom), y)
        opened = None if raw is None else _decoded(raw, side)
        if opened is not None:
            mosaic.paste(opened, ((x - left) * side, (y - top) * side))
            drawn = True
    if not drawn:
        return False
    columns, rows = (np.linspace(0, size, n) for size, n in ((across, sides[0]), (down, sides[1])))
    turned = mosaic.transform(
        (across, down),
        Image.Transform.MESH,
        list(_mesh(columns, rows, (grid - (left, top)) * side, lonlat)),
        resample=Image.Resampling.BILINEAR,
    )
    drawing.add(
        f'<image href="{_inline(turned)}" width="{view.width:.2f}" height="{view.height:.2f}"'
        ' preserveAspectRatio="none"/>'
    )
    return True


def _side(shelf: Shelf, name: str, about: BaseMap) -> int:
    """Pixels along a side of the pack's tiles, as the one in its middle has them; 0 for none."""
    west, south, east, north = about.bounds
    middle = np.array([[(west + east) / 2, (south + north) / 2]])
    column, row = (int(n) for n in _grid(middle, about.max_zoom)[0])
    raw = shelf.tile(name, about.max_zoom, column, row)
    if raw is None:
        return 256
    with Image.open(io.BytesIO(raw)) as opened:
        return opened.width


def _decoded(raw: bytes, side: int) -> Image.Image | None:
    try:
        with Image.open(io.BytesIO(raw)) as opened:
            whole = opened.convert("RGBA")
    except (OSError, ValueError, SyntaxError):
        return None  # a hole in the base map, never a map that does not come
    return whole if whole.width == side else whole.resize((side, side))


def _mesh(
    columns: NDArray[np.float64],
    rows: NDArray[np.float64],
    source: NDArray[np.float64],
    lonlat: NDArray[np.float64],
) -> Iterator[tuple[tuple[int, int, int, int], tuple[float, ...]]]:
    """Cells of the mesh on the sheet, and their corners in the mosaic."""
    for i in range(len(rows) - 1):
        for j in range(len(columns) - 1):
            corners = lonlat[i : i + 2, j : j + 2]
            # Beyond the square world of web maps, or around a pole, there is no tile to show.
            if np.abs(corners[..., 1]).max() > MERCATOR_LAT or np.ptp(corners[..., 0]) > 90:
                continue
            box = (round(columns[j]), round(rows[i]), round(columns[j + 1]), round(rows[i + 1]))
            around = (source[i, j], source[i + 1, j], source[i + 1, j + 1], source[i, j + 1])
            yield box, tuple(float(figure) for corner in around for figure in corner)


def _inline(picture: Image.Image) -> str:
    sink = io.BytesIO()
    if picture.getchannel("A").getextrema() == (255, 255):
        kind = "jpeg"
        picture.convert("RGB").save(sink, "JPEG", quality=88)
    else:
        kind = "png"
        picture.save(sink, "PNG", optimize=True)
    return f"data:image/{kind};base64,{base64.b64encode(sink.getvalue()).decode()}"


# --- Lines and areas.


def _lines(drawing: Drawing, view: Frame, shelf: Shelf, name: str, about: BaseMap) -> bool:
    zoom = _zoom(view, TILE_MM / 1000 * view.scale, about)
    if zoom is None:
        return False
    tiles = _tiles_of(_grid(_places(view, 64, 64), zoom), zoom, about)
    shapes: dict[str, list[BaseGeometry]] = defaultdict(list)
    for x, y in tiles:
        raw = shelf.tile(name, zoom, x % (1 << zoom), y)
        for layer, kind, geometry in _features((zoom, x % (1 << zoom), y), raw or b""):
            style = _style(layer, kind, int(shapely.get_dimensions(geometry)))
            if style:
                shapes[style].append(shapely.make_valid(view.placed(geometry)))
    for style, look in _LOOKS.items():
        if shapes[style]:
            drawing.shape(shapely.union_all(shapes[style]), **look)
    return bool(shapes)


def _style(layer: str, kind: str, dimension: int) -> str:
    """Style of a feature of a vector tile, "" for none."""
    if layer in ("earth", "water") and dimension > 0:
        return layer if dimension == 2 else "stream" if layer == "water" else ""
    if layer in ("landuse", "landcover", "natural") and dimension == 2:
        return "woods" if kind in WOODS else ""
    if layer == "buildings" and dimension == 2:
        return layer
    if layer in ("roads", "transit") and dimension == 1:
        return kind if kind in ROADS else ""
    return ""


_LOOKS: Final[dict[str, dict[str, str | float]]] = {
    "earth": {"fill": LAND},
    "woods": {"fill": GREEN},
    "water": {"fill": SEA, "stroke": COAST, "stroke_width": 0.1},
    "stream": {"fill": "none", "stroke": COAST, "stroke_width": 0.2},
    "buildings": {"fill": BUILT},
    **{
        kind: {"fill": "none", "stroke": colour, "stroke_width": width, "stroke_linecap": "round"}
        for kind, (colour, width) in reversed(ROADS.items())
    },
}


def _features(at: TileKey, raw: bytes) -> Iterator[tuple[str, str, BaseGeometry]]:
    """Features of a vector tile: (layer, kind, geometry in degrees); none where it is damaged.

    GDAL cuts the geometry to the tile.
    """
    if not raw:
        return
    z, x, y = at
    try:
        layers: Sequence[Any] = pyogrio.list_layers(raw)
        for layer in (str(name) for name, _ in layers):
            if layer in ("boundaries", "places", "pois"):
                continue
            header, _, wkb, fields = pyogrio.raw.read(raw, layer=layer, X=x, Y=y, Z=z)
            names = list(header["fields"])
            kinds = fields[names.index("kind")] if "kind" in names else [""] * len(wkb)
            for kind, shape in zip(kinds, shapely.from_wkb(wkb), strict=True):
                if shape is not None and not shape.is_empty:
                    yield layer, str(kind), _degrees(shape)
    except (DataSourceError, DataLayerError, FeatureError, ShapelyError, ValueError):
        return  # a hole in the base map, never a map that does not come


def _degrees(mercator: BaseGeometry) -> BaseGeometry:
    def turned(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        lon = xy[:, 0] / EARTH_M * 360
        lat = np.degrees(np.arctan(np.sinh(xy[:, 1] / EARTH_M * 2 * math.pi)))
        return np.column_stack([lon, lat])

    made: BaseGeometry = shapely.transform(mercator, turned)
    return made
