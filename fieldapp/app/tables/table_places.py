"""Places of a table's rows, compared with the mission's places and with the other rows.

Latitude and longitude that are exchanged, or have the wrong sign, are a place on Earth too. Such a
position would be read without a word; so it is compared with the places and zones of the mission,
and with where most rows lie. What only makes sense another way is left out, and told.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import Message
from fieldapp.mission.pack import Pack
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import Observation, of_type
from fieldapp.observation.sector import GEOD
from fieldapp.observation.table import ParsedRow
from fieldapp.observation.values import Place
from fieldapp.observation.warnings import ObservationWarning
from fieldapp.store.foreign.gazetteer import Gazetteer
from fieldapp.verification import agreement

SAMPLE: Final = 200  # rows that say where a table lies
_ENOUGH: Final = 3  # rows: of two nobody knows which one is wrong
_ELSEWHERE_M: Final = 50_000  # nearer than this nothing is doubted
_TIMES_NEARER: Final = 4
_FAR_M: Final = 300_000

TablePosition = tuple[float, float]
"""Longitude and latitude, degrees."""

Metres = Callable[[TablePosition], float]
"""Distance of a position from known ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSurroundings:
    """Known positions to compare with; None where there are none."""

    mission: Metres | None
    rows: Metres | None


def surroundings(pack: Pack, gazetteer: Gazetteer, rows: Iterable[ParsedRow]) -> TableSurroundings:
    """Known positions that those of a table are compared with.

    Args:
        pack: The mission's zones are in it.
        gazetteer: The mission's places.
        rows: Some rows of the table.
    """
    known = [zone for _, zone in agreement.parse(json.loads(pack.agreement)) if not zone.is_empty]
    known += [
        shapely.Point(place.lon_e7 / 1e7, place.lat_e7 / 1e7)
        for place in gazetteer.largest(_ALL)
        if place.lat_e7 is not None and place.lon_e7 is not None
    ]
    return TableSurroundings(mission=_from_all(known), rows=_from_middle(rows))


_ALL: Final = 2**31


def _from_all(known: Sequence[BaseGeometry]) -> Metres | None:
    if not known:
        return None
    tree = shapely.STRtree(known)

    def metres(position: TablePosition) -> float:
        point = shapely.Point(position)
        nearest = shapely.shortest_line(known[int(tree.nearest(point))], point)
        return _apart(nearest.coords[0], position)

    return metres


def _from_middle(rows: Iterable[ParsedRow]) -> Metres | None:
    found = [place.position for row in rows for _, place in _positions(row.observation)]
    known = [position for position in found if position is not None]
    if len(known) < _ENOUGH:
        return None
    middle = median(lon for lon, _ in known), median(lat for _, lat in known)
    return lambda position: _apart(middle, position)


def _apart(one: Iterable[float], other: TablePosition) -> float:
    lon, lat = one
    return float(GEOD.inv(lon, lat, *other)[2])


def _positions(observation: Observation) -> list[tuple[str, Place]]:
    """The places whose positions the table itself tells."""
    return [
        (name, place)
        for name in of_type(FieldType.PLACE)
        if (place := getattr(observation, name)) is not None
        and place.position is not None
        and place.source != "gazetteer"
    ]


def compared(row: ParsedRow, around: TableSurroundings) -> ParsedRow:
    """The row, without the positions that only make sense another way; what is odd is told."""
    warnings: list[ObservationWarning] = []
    places: dict[str, Any] = {}
    for name, place in _positions(row.observation):
        wrong = _misread(place, around)
        message = wrong or _far(place, around)
        if wrong is not None:
            named = place.name or place.reference
            places[name] = Place(name=place.name, reference=place.reference) if named else None
        if message is not None:
            warnings.append(ObservationWarning(field=name, message=message))
    if not warnings:
        return row
    observation = replace(row.observation, **places)
    return ParsedRow(observation=observation, warnings=(*warnings, *row.warnings))


def _misread(place: Place, around: TableSurroundings) -> Message | None:
    """Reading that makes more sense than the position as it stands; None where none does."""
    lon, lat = place.position or (0.0, 0.0)
    exchanged = [(lat, lon)] if abs(lon) <= 90 else []
    for metres in (around.mission, around.rows):
        if metres is None:
            continue
        here = metres((lon, lat))
        if here <= _ELSEWHERE_M:
            return None
        for others, pattern in (
            (exchanged, _exchanged),
            ([(-lon, lat), (lon, -lat)], _signed),
        ):
            nearest = min(map(metres, others), default=here)
            if nearest * _TIMES_NEARER < here and nearest < _FAR_M:
                return pattern(f"{lat:.5f}, {lon:.5f}", here, nearest)
    return None


def _exchanged(text: str, here: float, nearest: float) -> Message:
    return Message(
        "{1} lies {2} km off; with latitude and longitude exchanged it would be {3} km. The "
        "position is left out, kept as it was typed: exchange the two columns, or correct the row.",
        text,
        _km(here),
        _km(nearest),
    )


def _signed(text: str, here: float, nearest: float) -> Message:
    return Message(
        "{1} lies {2} km off; with the other sign (N/S or E/W) it would be {3} km. The position is "
        "left out, kept as it was typed: correct the row.",
        text,
        _km(here),
        _km(nearest),
    )


def _far(place: Place, around: TableSurroundings) -> Message | None:
    metres = around.mission or around.rows
    far = metres(place.position) if metres and place.position else 0.0
    if far < _FAR_M:
        return None
    if around.mission:
        return Message("It lies {1} km from the places and zones of the mission.", _km(far))
    return Message("It lies {1} km from the other rows.", _km(far))


def _km(metres: float) -> str:
    return f"{metres / 1000:.0f}"
