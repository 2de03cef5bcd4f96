"""Rows of a GeoJSON file (RFC 7946): one for each feature, its properties as columns.

A point gives the columns `latitude` and `longitude`, with the digits of the file. Of another
geometry its name stands in both, which is no position, so the row is noted; the geometry is kept
as text in a column of its own. Everything is text, as in a table.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from fieldapp.errors import InputError

MAX_GEOJSON: Final = 64 * 2**20
LATITUDE, LONGITUDE, ALTITUDE = "latitude", "longitude", "altitude"
GEOMETRY: Final = "geometry"
_WGS84: Final = ("CRS84", "EPSG::4326", "EPSG:4326")


class GeoJsonTable(NamedTuple):
    """Names of the columns, and (number, cells by column) of each feature, the first being 1."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]


def read(raw: bytes) -> GeoJsonTable | None:
    """Read a feature collection; None where it is no JSON.

    Raises:
        InputError: JSON and no feature collection, or not in WGS 84; a property twice in a feature,
            or a column of a position among the properties too.
    """
    try:
        found = json.loads(
            raw,  # in UTF-8, UTF-16 or UTF-32
            parse_float=str,  # the digits as they stand there
            parse_int=str,
            object_pairs_hook=_object,
        )
    except (UnicodeDecodeError, RecursionError, json.JSONDecodeError):
        return None
    features = found.get("features") if isinstance(found, dict) else None
    whole = isinstance(found, dict) and found.get("type") == "FeatureCollection"
    if not whole or not isinstance(features, list):
        raise InputError(
            "This is JSON, and no table.",
            advice="Ask for it as CSV UTF-8, or as a GeoJSON feature collection.",
        )
    crs = json.dumps(found.get("crs", "CRS84"))
    if not any(name in crs for name in _WGS84):
        raise InputError(
            "The positions are not in WGS 84.", advice="Ask for GeoJSON in WGS 84 (EPSG:4326)."
        )
    rows = [_cells(each) for each in features]
    header = dict.fromkeys(name for cells in rows for name in cells)
    return GeoJsonTable(tuple(header), tuple(enumerate(rows, 1)))


def _object(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise InputError("A feature has two properties of one name.", advice="Rename one.")
    return made


def _cells(feature: object) -> dict[str, str]:
    members = feature if isinstance(feature, dict) else {}
    properties = members.get("properties")
    cells = {
        name: _text(value)
        for name, value in (properties if isinstance(properties, dict) else {}).items()
    }
    place = _position(members.get("geometry"))
    if not cells.keys().isdisjoint(place):
        raise InputError(
            "A feature tells its position in its geometry and in its properties.",
            advice="Leave latitude, longitude, altitude and geometry out of the properties.",
        )
    return cells | place


def _position(geometry: object) -> dict[str, str]:
    if not isinstance(geometry, dict):
        return {LATITUDE: "", LONGITUDE: ""}
    at = geometry.get("coordinates")
    if geometry.get("type") == "Point" and isinstance(at, list) and len(at) in (2, 3):
        return dict(zip((LONGITUDE, LATITUDE, ALTITUDE), map(_text, at), strict=False))
    name = f"({_text(geometry.get('type'))})"
    whole = json.dumps(geometry, ensure_ascii=False).replace('"', "")
    return {LATITUDE: name, LONGITUDE: name, GEOMETRY: whole}


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
