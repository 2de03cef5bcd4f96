"""Zones and lines of the agreement, from the mission pack's GeoJSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import shapely
from shapely.errors import ShapelyError
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import FormatError


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedZone:
    """A zone of the agreement, while it is valid; None is open."""

    id: str
    geometry: BaseGeometry
    since: datetime | None = None
    until: datetime | None = None


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


def dated(zones: Mapping[str, Any] | None) -> list[DatedZone]:
    """Parse a GeoJSON FeatureCollection: each zone by its id, or by its name where it has none.

    Raises:
        FormatError: It is something else, or a validity is no time with its offset.
    """
    found = []
    features = (zones or {}).get("features", ())
    for (name, geometry), feature in zip(parse(zones), features, strict=True):
        given = feature.get("properties") or {}
        found.append(
            DatedZone(
                id=str(given.get("id") or name),
                geometry=geometry,
                since=_moment(given.get("valid_from")),
                until=_moment(given.get("valid_to")),
            )
        )
    return found


def _moment(text: object) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError as e:
        raise FormatError("A zone's validity is not a time.") from e
    if moment.tzinfo is None:
        raise FormatError("A zone's validity is a time without its offset.")
    return moment.astimezone(UTC)
