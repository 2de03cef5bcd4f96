"""Base map packs for tests: real MBTiles and PMTiles files, good ones and hostile ones."""

import gzip
import io
import math
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image
from pmtiles import tile as spec
from pmtiles.writer import Writer

TileNames = Mapping[tuple[int, int, int], bytes]

DONBAS = (36.5, 47.0, 39.5, 49.5)
BLUE = (40, 90, 160)


def png(colour: tuple[int, int, int] = BLUE, side: int = 256, form: str = "PNG") -> bytes:
    sink = io.BytesIO()
    Image.new("RGB", (side, side), colour).save(sink, form)
    return sink.getvalue()


def vector(name: str = "water") -> bytes:
    """A vector tile with one layer, whose one polygon fills the tile, compressed."""

    def field(number: int, body: bytes) -> bytes:
        return bytes([number << 3 | 2, len(body)]) + body

    square = bytes([9, 0, 0, 26, 128, 64, 0, 0, 128, 64, 255, 63, 0, 15])
    feature = bytes([0x18, 3]) + field(4, square)
    layer = field(1, name.encode()) + field(2, feature) + bytes([0x28, 128, 32, 0x78, 2])
    return gzip.compress(field(3, layer))


def over(box: tuple[float, float, float, float], zooms: range) -> list[tuple[int, int, int]]:
    """Every tile of these zoom levels that touches a box."""

    def place(z: int, lon: float, lat: float) -> tuple[int, int]:
        n = 1 << z
        y = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * n
        return min(n - 1, int((lon + 180) / 360 * n)), min(n - 1, max(0, int(y)))

    found = []
    for z in zooms:
        west, south = place(z, box[0], box[1])
        east, north = place(z, box[2], box[3])
        found += [(z, x, y) for x in range(west, east + 1) for y in range(north, south + 1)]
    return found


def mbtiles(path: Path, tiles: TileNames, **metadata: str) -> Path:
    """An MBTiles file of these tiles, (z, x, y from the north) to bytes."""
    db = sqlite3.connect(path)
    db.executescript(
        "CREATE TABLE metadata (name TEXT, value TEXT);"
        "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER,"
        " tile_data BLOB);"
        "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row);"
    )
    db.executemany("INSERT INTO metadata VALUES (?, ?)", metadata.items())
    db.executemany(
        "INSERT INTO tiles VALUES (?, ?, ?, ?)",
        [(z, x, (1 << z) - 1 - y, raw) for (z, x, y), raw in tiles.items()],
    )
    db.commit()
    db.close()
    return path


def region(path: Path, **changes: Any) -> Path:
    """A raster pack of the contact line, zoom 5 to 9."""
    metadata = {
        "name": "Region", "format": "png", "attribution": "<b>Survey</b> 2026",
        "bounds": ",".join(map(str, DONBAS)),
    }  # fmt: skip
    raw = png()
    return mbtiles(path, dict.fromkeys(over(DONBAS, range(5, 10)), raw), **metadata | changes)


def pmtiles(
    path: Path,
    tiles: TileNames,
    *,
    kind: spec.TileType = spec.TileType.PNG,
    box: tuple[float, float, float, float] = DONBAS,
    metadata: Mapping[str, Any] | None = None,
    **header: Any,
) -> Path:
    """A PMTiles archive of these tiles."""
    with path.open("wb") as file:
        writer: Any = Writer(file)  # type: ignore[no-untyped-call]  # it has no annotations
        for place in sorted(tiles, key=lambda at: spec.zxy_to_tileid(*at)):
            writer.write_tile(spec.zxy_to_tileid(*place), tiles[place])
        zooms = [z for z, _, _ in tiles]
        west, south, east, north = (round(edge * 1e7) for edge in box)
        compressed = kind == spec.TileType.MVT
        written: dict[str, Any] = {
            "tile_type": kind,
            "tile_compression": spec.Compression.GZIP if compressed else spec.Compression.NONE,
            "min_lon_e7": west, "min_lat_e7": south, "max_lon_e7": east, "max_lat_e7": north,
            "min_zoom": min(zooms), "max_zoom": max(zooms),
            "center_zoom": min(zooms), "center_lon_e7": west, "center_lat_e7": south,
        }  # fmt: skip
        writer.finalize(written | header, dict(metadata or {"name": "Archive"}))
    return path


def lines(path: Path) -> Path:
    """A vector pack of the contact line, zoom 5 to 8."""
    return pmtiles(
        path, dict.fromkeys(over(DONBAS, range(5, 9)), vector()), kind=spec.TileType.MVT,
        metadata={"name": "Lines", "attribution": "© OpenStreetMap"},
    )  # fmt: skip
