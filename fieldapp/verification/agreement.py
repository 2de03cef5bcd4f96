"""Zones and lines of the agreement, from the mission pack's GeoJSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import shapely
from shapely.errors import ShapelyError
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import FormatError


def parse(zones: Mapping[str, Any] | None) -> list[tuple[str, BaseGeometry]]:
    """Parse a GeoJSON FeatureCollection: (name, geometry) of each zone.

    Of the properties only `name` is read: layers from third parties carry labels that a mission
    must not repeat.

    Raises:
        FormatError: It is something else.
    """
    try:
        return [
            (
                str((z.get("properties") or {}).get("name", "")),
                shapely.geometry.shape(z["geometry"]),
            )
            for z in (zones or {}).get("features", ())
        ]
    except (AttributeError, KeyError, TypeError, ValueError, ShapelyError) as e:
        raise FormatError("The zones are not GeoJSON.") from e
