"""Routes of the program's own addresses, `fieldapp://map/`, without Qt.

    fieldapp://map/                              the page
    fieldapp://map/tiles/NAME/Z/X/Y              a tile of a base map pack

Nothing is ever fetched from anywhere: an address is answered from memory or from an open pack, or
not at all. More addresses are a route each: the first part of the path, and a function of the rest.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from fieldapp.map.basemap.installed import Shelf
from fieldapp.map.basemap.pack_file import BaseMap
from fieldapp.map.basemap.tile import PNG, VECTOR

ADDRESS: Final = "fieldapp://map/"
HTML: Final = "text/html; charset=utf-8"
TILES: Final = "tiles"

_TILE: Final = re.compile(r"([a-z0-9-]{1,64})/([0-9]{1,2})/([0-9]{1,8})/([0-9]{1,8})")
_CLEAR: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJg"
    "gg=="
)


@dataclass(frozen=True, slots=True)
class RouteResponse:
    """Response of a route: media type and bytes."""

    media_type: str
    body: bytes


Route = Callable[[str], RouteResponse | None]
"""Called with the address behind the route's name, query included; None: nothing is there."""


def answer(address: str, *, page: bytes, routes: Mapping[str, Route]) -> RouteResponse | None:
    """Answer a request for an address of the program; None where nothing is there.

    Args:
        address: The whole of it.
        page: Body of `fieldapp://map/` itself.
        routes: By the first part of the path.
    """
    if not address.startswith(ADDRESS):
        return None
    rest = address.removeprefix(ADDRESS)
    if not rest:
        return RouteResponse(HTML, page)
    name, _, behind = rest.partition("/")
    route = routes.get(name)
    return route(behind) if route is not None else None


def tiles(shelf: Shelf) -> Route:
    """Route of base map tiles; where a pack has none, the tile is empty."""

    def route(rest: str) -> RouteResponse | None:
        match = _TILE.fullmatch(rest)
        about = shelf.packs.get(match[1]) if match else None
        if match is None or about is None:
            return None
        body = shelf.tile(match[1], int(match[2]), int(match[3]), int(match[4]))
        if body is None:
            return RouteResponse(VECTOR, b"") if about.vector else RouteResponse(PNG, _CLEAR)
        return RouteResponse(about.media_type, body)

    return route


def layers(packs: Mapping[str, BaseMap]) -> list[dict[str, Any]]:
    """Base map packs for the page's scripts, the most detailed last, so that it is on top."""
    return [
        {
            "name": name,
            "address": f"{ADDRESS}{TILES}/{name}/{{z}}/{{x}}/{{y}}",
            "title": about.title,
            "attribution": about.attribution,
            "vector": about.vector,
            "box": about.bounds,
            "minZoom": about.min_zoom,
            "maxZoom": about.max_zoom,
        }
        for name, about in sorted(packs.items(), key=lambda item: (item[1].max_zoom, item[0]))
    ]
