"""Layers below both maps of the window: land, names, zones and base maps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.map.basemap.pack_file import BaseMap
from fieldapp.map.coastline import DegreeBox, land
from fieldapp.map.page.features import for_screen, near
from fieldapp.map.page.offline_page import names
from fieldapp.map.page.routes import layers
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.verification import agreement
from fieldapp.wording.observation_text import words
from fieldapp.wording.safe_text import visible

MARGIN: Final = 2.0  # degrees around the mission's places
KINDS: Final = ("restricted", "line")
"""Kinds of zone that are drawn otherwise than areas of the agreement."""


def surface(
    *,
    language: str,
    zones: Mapping[str, Any] | None,
    places: Sequence[GazetteerPlace],
    basemaps: Mapping[str, BaseMap] = MappingProxyType({}),
) -> dict[str, Any]:
    """Layers for the page's scripts, without any observation.

    Args:
        language: Of the page's own words.
        zones: GeoJSON of the agreement's zones, lines and restricted areas.
        places: Names for orientation, the most important first.
        basemaps: Packs beneath it, by name; the page asks for their tiles, see `map.page.routes`.

    Raises:
        FormatError: `zones` is not GeoJSON.
        StoreError: The assets were not built.
    """
    areas = agreement.parse(zones)
    box = home(areas, places)
    west, south, east, north = box
    region = (west - MARGIN, max(-85.0, south - MARGIN), east + MARGIN, min(85.0, north + MARGIN))
    ground, coast = land(region, tolerance=0.002)
    centre = (west + east) / 2
    return {
        "words": words(language),
        "box": box,
        "land": for_screen(ground),
        "coast": for_screen(coast),
        "zones": list(_zones(zones, areas, centre)),
        "places": list(names(places, region, centre, language)),
        "basemaps": layers(basemaps),
        "language": language,
    }


def _zones(
    zones: Mapping[str, Any] | None, areas: Sequence[tuple[str, BaseGeometry]], centre: float
) -> Iterator[dict[str, Any]]:
    for zone, (name, area) in zip((zones or {}).get("features", ()), areas, strict=True):
        properties = zone.get("properties") or {}
        moved = near(area, centre)
        at = moved.representative_point() if not moved.is_empty else shapely.Point()
        kind = "line" if shapely.get_dimensions(area) == 1 else str(properties.get("kind", ""))
        yield {
            "name": visible(name),
            "kind": kind if kind in KINDS else "zone",
            "geometry": for_screen(moved),
            "at": [] if at.is_empty else [round(at.y, 5), round(at.x, 5)],
        }


def home(areas: Sequence[tuple[str, Any]], places: Sequence[GazetteerPlace]) -> DegreeBox:
    """Part of the map that is shown at first: the agreement's zones, else the mission's places."""
    points = [
        shapely.Point(each.lon_e7 / 1e7, each.lat_e7 / 1e7)
        for each in places
        if each.lat_e7 is not None and each.lon_e7 is not None
    ]
    drawn = [area for _, area in areas] or points
    if not drawn:
        return (-170.0, -55.0, 170.0, 75.0)
    west, south, east, north = (float(edge) for edge in shapely.total_bounds(drawn))
    return (west - 0.1, south - 0.1, east + 0.1, north + 0.1)
