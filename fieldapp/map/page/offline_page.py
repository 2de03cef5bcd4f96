"""Offline map: one HTML file that needs no network, no server and no other file.

The values to draw are gathered here; html.py makes the HTML, and resources/map/fieldmap.js draws.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.map.basemap.embedded import base_maps
from fieldapp.map.basemap.installed import Shelf
from fieldapp.map.coastline import DegreeBox, land
from fieldapp.map.page.aggregated import IN_FULL, AggregatedCells, aggregated, for_page
from fieldapp.map.page.features import feature, for_screen, near, positions
from fieldapp.map.page.html import document
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.records.observations import ObservationRow
from fieldapp.verification import agreement
from fieldapp.wording.observation_text import labels, stamp, words
from fieldapp.wording.safe_text import visible

MIN_BOX: Final = 0.2  # degrees: one post alone still shows its surroundings


def page(
    rows: Iterable[ObservationRow],
    *,
    title: str,
    made_at: datetime,
    vocabulary: Vocabulary,
    classification: str = "",
    selection: str = "",
    ring: Sequence[tuple[float, float]] = (),
    language: str = "en",
    zones: Mapping[str, Any] | None = None,
    places: Sequence[GazetteerPlace] = (),
    shelf: Shelf | None = None,
    view: DegreeBox | None = None,
) -> str:
    """Make the HTML of the page.

    Args:
        rows: The observations, the newest first; those without coordinates are listed beside the
            map. Those behind the first IN_FULL are counted by place.
        title: Of the map.
        made_at: When the page was made, aware.
        vocabulary: Labels of the codes.
        classification: The mission's marking, "" for none.
        selection: In words, what was selected; "" where it is everything.
        ring: Corners of the area by which it was selected, longitude, latitude; none where it was
            not by an area that was drawn.
        language: A code of fieldapp/languages.py.
        zones: A GeoJSON FeatureCollection of the agreement's zones. Of the properties only `name`
            is read: layers from third parties carry labels that a mission must not repeat.
        places: Names for orientation, the most important first.
        shelf: Base map packs; their tiles of the part that it shows at first go into it.
        view: Part that it shows at first, west, south, east, north in degrees, east above 180 where
            it crosses there; all observations where left out.

    Returns:
        HTML, to be stored as UTF-8. It holds no link and nothing that is fetched.

    Raises:
        FormatError: `zones` is not GeoJSON.
        StoreError: The assets were not built.
    """
    word, label = words(language), labels(vocabulary, language)
    areas = agreement.parse(zones)
    listed = iter(rows)
    full = list(islice(listed, IN_FULL))
    counted = aggregated(listed)
    centre = (
        (view[0] + view[2]) / 2
        if view
        else _centre([*(p for row in full for p in positions(row)), *_corners(areas)])
    )
    features = [feature(row, label=label, word=word, centre=centre) for row in full]
    cells = [for_page(cell, centre) for cell in counted.cells.values()]
    areas = [(name, near(geometry, centre)) for name, geometry in areas]
    box = view or _box(features, cells, areas)
    width, height = box[2] - box[0], box[3] - box[1]
    margin = max(3.0, width, height)
    region = (box[0] - margin, max(-85.0, box[1] - margin),
              box[2] + margin, min(85.0, box[3] + margin))  # fmt: skip
    ground, coast = land(region, tolerance=max(width, height) / 1500)
    kinds = {row.observation.kind for row in full} | counted.kinds
    embedded = {
        "words": word,
        "kinds": {kind: label("kind", kind) for kind in sorted(kinds)},
        "rows": features,
        "counted": {"cells": cells, "nowhere": for_page(counted.nowhere, centre)},
        "ring": _corners_near(ring, centre),
        "thinned": _note(len(full), counted, word["thinned"]),
        "box": box,
        "land": for_screen(ground),
        "coast": for_screen(coast),
        "zones": [{"name": visible(n), "geometry": for_screen(g)} for n, g in areas],
        "basemaps": base_maps(shelf, box) if shelf is not None else [],
        "language": language,
        "places": list(names(places, region, centre, language)),
    }
    return document(
        embedded, language=language, heading=visible(title), marking=visible(classification),
        made_at=f"{word['made']} {stamp(made_at)}",
        selection=f"{word['selection']}: {visible(selection)}" if selection else "",
    )  # fmt: skip


def _note(full: int, counted: AggregatedCells, words_: str) -> str:
    """Note about the observations that are only counted, "" where there are none."""
    rest = counted.total
    if not rest:
        return ""
    total, full_, rest_ = (f"{n:,}".replace(",", "\u202f") for n in (full + rest, full, rest))
    return words_.format(total=total, full=full_, rest=rest_)


def _corners_near(ring: Sequence[tuple[float, float]], centre: float) -> list[list[float]]:
    """[latitude, longitude] of each corner, as near to the centre as the rest of the page."""
    if not ring:
        return []
    turned = near(shapely.LineString(ring), centre)
    return [[lat, lon] for lon, lat in shapely.get_coordinates(turned).tolist()]


def _corners(areas: Sequence[tuple[str, BaseGeometry]]) -> list[tuple[float, float]]:
    return [(lon, lat) for _, area in areas for lon, lat in shapely.get_coordinates(area)]


def _centre(lonlat: Sequence[tuple[float, float]]) -> float:
    """Mean longitude on the circle, so that 179° and -179° meet at 180° and not at 0°."""
    if not lonlat:
        return 0.0
    angles = np.radians([lon for lon, _ in lonlat])
    return float(np.degrees(np.arctan2(np.sin(angles).mean(), np.cos(angles).mean())))


def _box(
    features: Sequence[Mapping[str, Any]],
    cells: Sequence[Mapping[str, Any]],
    areas: Sequence[tuple[str, BaseGeometry]],
) -> DegreeBox:
    """Part that the page shows at first: all observations; the zones where there are none."""
    drawn = [shapely.geometry.shape(s["geometry"]) for f in features for s in f["shapes"]]
    posts = [place for each in features for place in each["places"]]
    drawn += [shapely.Point(each["at"][1], each["at"][0]) for each in (*posts, *cells)]
    if not drawn:
        drawn = [area for _, area in areas]
    if not drawn:
        return (-170.0, -55.0, 170.0, 75.0)
    west, south, east, north = (float(edge) for edge in shapely.total_bounds(drawn))
    grow = max(0.0, MIN_BOX - max(east - west, north - south)) / 2
    return (west - grow, south - grow, east + grow, north + grow)


def names(
    places: Sequence[GazetteerPlace], region: DegreeBox, centre: float, language: str
) -> list[list[Any]]:
    """[latitude, longitude, name, rank] of each place in a region, as the scripts label them."""
    labelled = []
    for place in places:
        if place.lat_e7 is None or place.lon_e7 is None:
            continue
        point = near(shapely.Point(place.lon_e7 / 1e7, place.lat_e7 / 1e7), centre)
        if not shapely.box(*region).covers(point):
            continue
        rank = 0 if place.kind in ("city", "capital") else 1
        name = visible(place.names.get(language) or place.name)
        lon, lat = shapely.get_coordinates(point)[0]
        labelled.append([round(float(lat), 5), round(float(lon), 5), name, rank])
    return labelled
