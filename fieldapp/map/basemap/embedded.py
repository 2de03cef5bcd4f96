"""Embedding of base map packs in an offline page: the tiles of its part, from coarse to fine.

Zoom levels are taken whole, as long as all of them together stay small enough to be handed on; what
is finer is enlarged on the screen, as is done beyond the finest level of a pack.
"""

from __future__ import annotations

import base64
import math
from typing import Any, Final

from fieldapp.map.basemap.installed import Shelf
from fieldapp.map.basemap.pack_file import MERCATOR_LAT, BaseMap
from fieldapp.map.coastline import DegreeBox

MAX_BYTES: Final = 6 * 2**20  # of all tiles of a page: with it a page can still be sent by mail
MOST_TILES: Final = 3_000

TileKey = tuple[int, int, int]


def base_maps(shelf: Shelf, box: DegreeBox) -> list[dict[str, Any]]:
    """Packs that cover something of a box, for the page's scripts, finest last.

    Args:
        shelf: The packs.
        box: West, south, east, north in degrees; east may exceed 180.
    """
    embedded = []
    packs = sorted(shelf.packs.items(), key=lambda each: (each[1].max_zoom, each[0]))
    left = MAX_BYTES
    for name, about in packs:
        tiles = _tiles(shelf, name, about, box, left)
        if not tiles:
            continue
        left -= sum(len(raw) for raw in tiles.values())
        embedded.append(
            {
                "name": name,
                "title": about.title,
                "attribution": about.attribution,
                "vector": about.vector,
                "mediaType": about.media_type,
                "box": about.bounds,
                "minZoom": min(z for z, _, _ in tiles),
                "maxZoom": max(z for z, _, _ in tiles),
                "tiles": {
                    "/".join(map(str, at)): base64.b64encode(raw).decode()
                    for at, raw in tiles.items()
                },
            }
        )
    return embedded


def _tiles(
    shelf: Shelf, name: str, about: BaseMap, box: DegreeBox, most: int
) -> dict[TileKey, bytes]:
    """Tiles of the coarsest levels that fit into so many bytes."""
    tiles: dict[TileKey, bytes] = {}
    for z in range(about.min_zoom, about.max_zoom + 1):
        places = _over(box, z)
        if len(tiles) + len(places) > MOST_TILES:
            break
        level = {}
        for x, y in places:
            raw = shelf.tile(name, z, x, y) if about.covers(z, x, y) else None
            if raw:
                level[z, x, y] = raw
        size = sum(len(raw) for raw in level.values())
        if size > most:
            break
        most -= size
        tiles |= level
    return tiles


def _over(box: DegreeBox, z: int) -> list[tuple[int, int]]:
    """Tiles of a zoom level that a box meets, (x, y), each once; too many are cut short."""
    count = 1 << z

    def row(lat: float) -> int:
        clipped = math.radians(max(-MERCATOR_LAT, min(MERCATOR_LAT, lat)))
        y = int((1 - math.asinh(math.tan(clipped)) / math.pi) / 2 * count)
        return max(0, min(count - 1, y))

    west, east = (math.floor((lon + 180) / 360 * count) for lon in (box[0], box[2]))
    columns = range(west, min(east, west + count - 1, west + MOST_TILES) + 1)
    rows = range(row(box[3]), min(row(box[1]), row(box[3]) + MOST_TILES) + 1)
    return [(x % count, y) for x in columns for y in rows]
