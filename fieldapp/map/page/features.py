"""Features of the map page: stored observations as JSON with geometries and words.

`feature` gives a dict for the page's JSON: GeoJSON geometries (RFC 7946, longitude first) beside
words. Positions are rounded and curves thinned for the screen; the export is the place for exact
figures. Longitudes may exceed 180 so that a region on that meridian stays in one piece.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import numpy as np
import shapely
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import gathered, nearest, outline, sectors
from fieldapp.observation.values import Direction
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.observation_text import Label, lines, moment, stamp, title
from fieldapp.wording.safe_text import visible

RAY_M: Final = 6_000
"""Length of a direction without a distance. It means nothing; a usual distance is easy to see."""

DECIMALS: Final = 5  # one metre: finer than any screen at street scale

THIN: Final = 1 / 1000  # of its size, within which an area may be simplified for the screen

_GEOD: Final = Geod(ellps="WGS84")


def feature(
    row: ObservationRow, *, label: Label, word: Mapping[str, str], centre: float
) -> dict[str, Any]:
    """Feature of one observation.

    Args:
        row: As stored.
        label: Labels of codes in the page's language.
        word: The page's words in that language.
        centre: Longitude about which the page is drawn, degrees.

    Returns:
        id (hex), kind, title, when, look (as ObservationRow.out_of_force), flagged, tags [text],
        lines [[name, text]], places [{role, name, at: [latitude, longitude]}] with the roles post,
        site and placed, shapes [{role, geometry}] with the roles sector, bearing and drawn.
    """
    observation = row.observation
    look = row.out_of_force
    flags = sorted(row.flags)
    signed = f"{word['signed']} {stamp(row.signed_at)}"
    tail = [
        [word["state"], visible(word.get(row.state, row.state))],
        [word["record"], f"{row.hash.hex()[:16]}, #{row.seq}, {signed}"],
    ]
    return {
        "id": row.hash.hex(),
        "kind": observation.kind,
        "title": title(observation, label),
        "when": moment(observation.time) if observation.time else "",
        "look": look,
        "flagged": bool(flags),
        "tags": [*([word[look]] if look else []), *(visible(word.get(f, f)) for f in flags)],
        "lines": [*lines(observation, label, word), *_placed(row, word), *tail],
        "places": list(_places(row, centre)),
        "shapes": shapes(observation, centre),
    }


def shapes(observation: Observation, centre: float) -> list[dict[str, Any]]:
    """Lines and areas that an observation claims, as in `feature`."""
    return [
        {"role": role, "geometry": for_screen(near(_thin(geometry), centre))}
        for role, geometry in _shapes(observation)
    ]


def _thin(geometry: BaseGeometry) -> BaseGeometry:
    """Simplify an area as far as a screen that it fills allows: within a pixel of a thousand."""
    if shapely.get_dimensions(geometry) < 2:
        return geometry
    west, south, east, north = geometry.bounds
    thin: BaseGeometry = shapely.simplify(geometry, max(east - west, north - south) * THIN)
    return thin


def positions(row: ObservationRow) -> Iterator[tuple[float, float]]:
    """Positions of an observation, (longitude, latitude): its places and drawn points."""
    yield from (place.position for _, place in row.places if place.position is not None)
    if row.observation.drawn is not None:
        yield from ((lon / 1e7, lat / 1e7) for lat, lon in row.observation.drawn.points)


def _placed(row: ObservationRow, word: Mapping[str, str]) -> Iterator[list[str]]:
    """Line about where headquarters placed it: beside what was signed, never in it."""
    for role, place in row.places:
        if role == "placed" and place.position is not None:
            lon, lat = place.position
            yield [word["placed"], f"{lat:.5f}, {lon:.5f}"]


def near(geometry: BaseGeometry, centre: float) -> BaseGeometry:
    """Move each part of a geometry by whole turns to where it is nearest to the centre."""
    return gathered([nearest(part, centre) for part in shapely.get_parts(geometry)])


def for_screen(geometry: BaseGeometry) -> dict[str, Any]:
    """GeoJSON geometry with coordinates rounded to DECIMALS."""
    mapping: dict[str, Any] = shapely.geometry.mapping(geometry)
    if mapping["type"] == "GeometryCollection":
        parts = [for_screen(part) for part in shapely.get_parts(geometry)]
        return {"type": mapping["type"], "geometries": parts}
    return {"type": mapping["type"], "coordinates": _rounded(mapping["coordinates"])}


def _rounded(coordinates: Any) -> Any:
    if isinstance(coordinates, float):
        return round(coordinates, DECIMALS)
    return [_rounded(part) for part in coordinates]


def _places(row: ObservationRow, centre: float) -> Iterator[dict[str, Any]]:
    for role, place in row.places:
        assert place.position is not None  # noqa: S101 - places have one
        lon, lat = shapely.get_coordinates(near(shapely.Point(place.position), centre))[0]
        at = [round(float(lat), DECIMALS), round(float(lon), DECIMALS)]
        yield {"role": role, "name": visible(place.name or place.reference), "at": at}


def _shapes(observation: Observation) -> Iterator[tuple[str, BaseGeometry]]:
    area = sectors(observation)
    if area is not None and not area.is_empty:
        yield "sector", area
    elif (
        observation.directions
        and observation.post is not None
        and observation.post.position is not None
    ):
        rays = [ray(observation.post.position, direction) for direction in observation.directions]
        yield "bearing", shapely.MultiLineString(rays)
    if observation.drawn is not None:
        yield "drawn", outline(observation.drawn)


def claims(observation: Observation) -> Iterator[tuple[str, BaseGeometry]]:
    """Exact lines and areas of an observation: (role, geometry in degrees), as in `feature`."""
    yield from _shapes(observation)


def ray(start: tuple[float, float], direction: Direction) -> list[tuple[float, float]]:
    """Line towards a direction; for an arc both its edges, joined along the far end."""
    width = 0 if direction.end is None else (direction.end - direction.start) % 3600
    steps = 1 + width // 50
    angles = np.linspace(direction.start, direction.start + width, steps + 1) / 10
    fars = [_GEOD.fwd(*start, angle, RAY_M)[:2] for angle in (angles if width else angles[:1])]
    return [start, *fars, *([start] if width else [])]
