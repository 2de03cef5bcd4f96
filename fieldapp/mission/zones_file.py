"""Zones file: the agreement's zones and lines in a GeoJSON file, checked before anybody signs them.

What laptops get is written anew: of each feature the geometry and the members of PROPERTIES alone,
so that notes of whoever drew the file are not passed on. A file with a fault is refused as a whole,
with the feature that has it: a zone that is wrong gives wrong verdicts on every laptop.

GeoJSON is RFC 7946: WGS 84, longitude first, cut at the 180th meridian.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import numpy as np
import shapely
from shapely.errors import ShapelyError
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.measure import area, length

MAX_BYTES: Final = 32 * 2**20
MAX_NAME: Final = 100
PROPERTIES: Final = ("id", "kind", "name", "valid_from", "valid_to")
_KINDS: Final = ("Polygon", "MultiPolygon", "LineString", "MultiLineString")
_NEAR: Final = 5.0  # degrees: a zone so far from every place of the mission may have swapped axes
Whose = tuple[int, TypedText]
"""Number and name of a feature."""

_CRS84: Final = ("CRS84", "EPSG::4326", "EPSG:4326")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedZone:
    """A zone or line that may be signed.

    Attributes:
        name: As verdicts and maps call it; no other zone has it.
        geometry: Degrees, longitude first.
        square_metres: Inside of it, on the ellipsoid; 0 for a line.
        metres: Along it; 0 for an area.
        places: Known places that lie in it.
        properties: The members of PROPERTIES that it has.
    """

    name: str
    geometry: BaseGeometry
    square_metres: float
    metres: float
    places: int
    properties: Mapping[str, str]


def read(
    raw: bytes, *, named_by: str = "name", places: Sequence[tuple[float, float]] = ()
) -> list[CheckedZone]:
    """Check a file, and read its zones.

    Args:
        raw: The file.
        named_by: Property that holds the names.
        places: Longitude and latitude of each place that the mission knows.

    Raises:
        InputError: What is wrong, and in which feature. Where the names are missing, its
            suggestions are the properties that could name the zones.
    """
    features = _features(raw)
    known = shapely.points(np.reshape(places, (-1, 2)))
    zones = [
        _zone(feature, number, named_by, features, known)
        for number, feature in enumerate(features, 1)
    ]
    _refuse_one_name_twice(zones)
    for number, zone in enumerate(zones, 1):
        _refuse_swapped_axes(zone.geometry, (number, TypedText(zone.name)), known)
    return zones


def _refuse_one_name_twice(zones: Sequence[CheckedZone]) -> None:
    """Refuse names and identifiers of which one could be taken for another's."""
    known: dict[str, int] = {}
    for number, zone in enumerate(zones, 1):
        for name in dict.fromkeys((zone.name, zone.properties.get("id") or zone.name)):
            other = known.setdefault(name.casefold(), number)
            if other != number:
                raise InputError(
                    Message(
                        "Features {1} and {2} are both named {3}.", other, number, TypedText(name)
                    ),
                    field="agreement",
                    advice="Give each zone a name and an id of its own: verdicts and rules call it "
                    "by them.",
                )


def write(zones: Sequence[CheckedZone]) -> bytes:
    """The zones as laptops get them: a GeoJSON FeatureCollection, UTF-8."""
    features = [
        {
            "type": "Feature",
            "properties": dict(zone.properties),
            "geometry": shapely.geometry.mapping(zone.geometry),
        }
        for zone in zones
    ]
    collection = {"type": "FeatureCollection", "features": features}
    return json.dumps(collection, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _features(raw: bytes) -> list[Any]:
    if len(raw) > MAX_BYTES:
        raise InputError(
            Message("The file has more than {1} MiB.", MAX_BYTES >> 20),
            field="agreement",
            advice="Simplify it.",
        )
    try:
        parsed = json.loads(raw, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as e:
        raise InputError(
            Message("The agreement is not GeoJSON."),
            field="agreement",
            advice="Export it as GeoJSON.",
        ) from e
    features = parsed.get("features") if isinstance(parsed, dict) else None
    if not isinstance(features, list) or parsed.get("type") != "FeatureCollection":
        raise InputError(
            Message("The agreement is not a GeoJSON FeatureCollection."),
            field="agreement",
            advice="Export it as GeoJSON.",
        )
    _refuse_other_system(parsed.get("crs"))
    if not features:
        raise InputError(
            Message("The file has no zones."),
            field="agreement",
            advice="Name no file where the agreement has no zones.",
        )
    return features


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _refuse_other_system(crs: Any) -> None:
    if crs is None:
        return
    name = str((crs.get("properties") or {}).get("name", "")) if isinstance(crs, dict) else ""
    if not name.endswith(_CRS84):
        raise InputError(
            Message("The file has the coordinate system {1}.", TypedText(name[:MAX_NAME])),
            field="agreement",
            advice="Export it in WGS 84 (EPSG:4326), longitude first.",
        )


def _zone(
    feature: Any, number: int, named_by: str, features: Sequence[Any], places: Any
) -> CheckedZone:
    members = _properties(feature)
    name = members.get(named_by)
    if not isinstance(name, str) or not name.strip():
        raise InputError(
            Message("Feature {1} has no name in its property {2}.", number, TypedText(named_by)),
            field="agreement",
            suggestions=tuple(_that_could_name(features)),
            advice="Give every zone a name there, or choose the property that holds the names.",
        )
    name = " ".join(name.split())
    if len(name) > MAX_NAME or not name.isprintable():
        raise InputError(
            Message("The name of feature {1} is longer than {2} characters, or not text.", number,
                    MAX_NAME),
            field="agreement", advice="Shorten it.",
        )  # fmt: skip
    _refuse_other_system(feature.get("crs"))
    geometry = _geometry(feature, (number, TypedText(name)))
    areal = shapely.get_dimensions(geometry) == 2
    kept = {key: _property(members, key, (number, TypedText(name))) for key in PROPERTIES}
    _check_validity(kept, (number, TypedText(name)))
    inside = shapely.contains(geometry, places).sum() if areal else 0
    lines = shapely.get_parts(geometry)
    return CheckedZone(
        name=name,
        geometry=geometry,
        square_metres=area(geometry) if areal else 0.0,
        metres=0.0 if areal else sum(length(list(line.coords)) for line in lines),
        places=int(inside),
        properties={key: text for key, text in sorted((kept | {"name": name}).items()) if text},
    )


def _property(members: Mapping[str, Any], key: str, whose: Whose) -> str:
    value = members.get(key)
    if value is None:
        return ""
    if type(value) is int:
        return str(value)  # as programs number features
    if not isinstance(value, str) or len(value) > MAX_NAME or not value.isprintable():
        raise InputError(
            Message(
                "Feature {1}, {2}: its property {3} is no short text.", whose[0], whose[1], key
            ),
            field="agreement",
            advice="Write it as a text, or take it out.",
        )
    return value.strip()


def _check_validity(kept: Mapping[str, str], whose: Whose) -> None:
    """Refuse times that a laptop could not read, and an end before the beginning."""
    moments = []
    for key in ("valid_from", "valid_to"):
        try:
            moment = datetime.fromisoformat(kept[key]) if kept[key] else None
        except ValueError:
            moment = None
        if kept[key] and (moment is None or moment.tzinfo is None):
            raise InputError(
                Message("Feature {1}, {2}: its property {3} is no time with its offset.",
                        whose[0], whose[1], key),
                field="agreement",
                advice="Write it as 2015-02-15T00:00:00+02:00, or take it out.",
            )  # fmt: skip
        moments += [moment] if moment is not None else []
    if len(moments) == 2 and moments[0] >= moments[1]:
        raise InputError(
            Message("Feature {1}, {2}: it ends before it begins.", whose[0], whose[1]),
            field="agreement",
            advice="Correct valid_from or valid_to.",
        )


def _properties(feature: Any) -> Mapping[str, Any]:
    members = feature.get("properties") if isinstance(feature, dict) else None
    return members if isinstance(members, dict) else {}


def _that_could_name(features: Sequence[Any]) -> Iterator[str]:
    """Properties of which every feature has another text."""
    for key in _properties(features[0]):
        texts = [_properties(feature).get(key) for feature in features]
        named = all(isinstance(text, str) and text.strip() for text in texts)
        if named and len(set(texts)) == len(texts):
            yield key


def _geometry(feature: Any, whose: Whose) -> BaseGeometry:
    given = feature.get("geometry")
    kind = given.get("type") if isinstance(given, dict) else None
    if kind not in _KINDS:
        raise InputError(
            Message("Feature {1}, {2}: it is neither an area nor a line.", whose[0], whose[1]),
            field="agreement",
            advice="Take it out of the file, or draw it as a polygon or a line.",
        )
    _refuse_other_system(given.get("crs"))
    for position in _positions(given.get("coordinates"), whose):
        _refuse_beyond_globe(position, whose)
    _refuse_open_rings(given, whose)
    try:
        geometry = shapely.force_2d(shapely.geometry.shape(given))
    except (AttributeError, IndexError, TypeError, ValueError, ShapelyError) as e:
        raise InputError(
            Message("Feature {1}, {2}: its corners make no area or line.", whose[0], whose[1]),
            field="agreement",
            advice="Draw it anew.",
        ) from e
    _refuse_shapeless(geometry, whose)
    return geometry


def _positions(value: Any, whose: Whose) -> Iterator[list[Any]]:
    """Each position in nested lists of coordinates."""
    if not isinstance(value, list) or not value:
        raise _empty(whose)
    if not isinstance(value[0], list):
        yield value
        return
    for part in value:
        yield from _positions(part, whose)


def _refuse_beyond_globe(position: Sequence[Any], whose: Whose) -> None:
    if len(position) < 2 or not all(type(number) in (int, float) for number in position):
        raise InputError(
            Message("Feature {1}, {2}: a corner is not two numbers.", whose[0], whose[1]),
            field="agreement",
            advice="Draw it anew.",
        )
    lon, lat = position[:2]
    if abs(lon) <= 180 and abs(lat) <= 90:
        return
    swapped = abs(lon) <= 90 and abs(lat) <= 180
    raise InputError(
        Message(
            "Feature {1}, {2}: the corner {3}, {4} is beyond the globe.",
            whose[0],
            whose[1],
            lon,
            lat,
        ),
        field="agreement",
        advice="Longitude comes first: the axes seem to be swapped."
        if swapped
        else "Export the file in WGS 84 degrees, and cut zones at the 180th meridian.",
    )


def _refuse_open_rings(given: Mapping[str, Any], whose: Whose) -> None:
    rings = {"Polygon": [given["coordinates"]], "MultiPolygon": given["coordinates"]}
    for ring in (ring for polygon in rings.get(given["type"], ()) for ring in polygon):
        if len(ring) < 4 or ring[0][:2] != ring[-1][:2]:
            raise InputError(
                Message(
                    "Feature {1}, {2}: a ring is open, or has fewer than 3 corners.",
                    whose[0],
                    whose[1],
                ),
                field="agreement",
                advice="Draw it anew: its first and last corner are the same.",
            )


def _refuse_shapeless(geometry: BaseGeometry, whose: Whose) -> None:
    if not (geometry.area or geometry.length):
        raise _empty(whose)
    west, _, east, _ = geometry.bounds
    if east - west > 180:
        raise InputError(
            Message("Feature {1}, {2}: it spans more than half of the globe.", whose[0], whose[1]),
            field="agreement",
            advice="Cut it at the 180th meridian.",
        )
    if not geometry.is_valid:
        at = shapely.is_valid_reason(geometry).rpartition("[")[2].rstrip("]")
        lon, _, lat = at.partition(" ")
        raise InputError(
            Message(
                "Feature {1}, {2}: it crosses or touches itself near latitude {3}, longitude {4}.",
                whose[0],
                whose[1],
                lat,
                lon,
            ),
            field="agreement",
            advice="Draw it anew there.",
        )


def _refuse_swapped_axes(geometry: BaseGeometry, whose: Whose, places: Any) -> None:
    """Refuse a zone that is far from every place, and is near one with its axes swapped."""
    turned = shapely.transform(geometry, lambda pairs: pairs[:, ::-1])
    near = [shapely.dwithin(shape, places, _NEAR).any() for shape in (geometry, turned)]
    if near[1] and not near[0]:
        raise InputError(
            Message("Feature {1}, {2}: no place of the mission is near it.", whose[0], whose[1]),
            field="agreement",
            advice="Longitude comes first: the axes seem to be swapped.",
        )


def _empty(whose: Whose) -> InputError:
    return InputError(
        Message("Feature {1}, {2}: it is empty.", whose[0], whose[1]),
        field="agreement",
        advice="Draw it, or take it out of the file.",
    )
