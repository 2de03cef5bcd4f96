"""Places in cells of a foreign table: names, positions, geopoints, coordinates in columns.

A geopoint is what ODK and Kobo write: `lat lon altitude accuracy`, in degrees and metres. Where
altitude and accuracy are 0, a person set it on a map, and nothing was measured. Coordinates in
columns of their own hold, whatever the place is called.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.cells import Options, TableRow
from fieldapp.observation.notation import position
from fieldapp.observation.notation.coordinates import nowhere, read_degrees
from fieldapp.observation.notation.grid_columns import read_grid
from fieldapp.observation.sector import GEOD
from fieldapp.observation.values import Place

MAX_CONTRADICTION_M: Final = 25_000  # published references are up to 10 km off; namesakes are 40

_FIGURE: Final = r"-?\d{1,7}(?:[.,]\d+)?"
# Four figures of which the first is whole are degrees and minutes.
_GEOPOINT: Final = re.compile(rf"(-?\d{{1,3}}[.,]\d+)\s+({_FIGURE})\s+({_FIGURE})\s+({_FIGURE})")
_LARGE: Final = re.compile(r"^[+-]?\d{4}")
_METRES: Final = re.compile(rf"[±+]?\s*({_FIGURE})\s*[mм]?")


def place_of(row: TableRow, name: str, options: Options) -> Place | None:
    """The place of a row, by its name, its position or both; None where nothing is told."""
    text, reference = row.cell(options), row.cell(options, "reference")
    named = _as_place(row, name, text) if text else None
    exact = _in_columns(row, name, options)
    if exact is not None:
        if named is not None and _far(named, exact):
            row.warn(name, Message("The place is far from its coordinates; the coordinates hold."))
        return replace(exact, name=named.name if named else "", reference=reference)
    if named is None or not reference:
        return named or (Place(reference=reference) if reference else None)
    if named.position is not None and _contradicts(row, named, reference):
        row.warn(
            name,
            Message("The gazetteer's place is far from where the table says; name alone kept."),
        )
        return Place(name=text, reference=reference)
    return replace(named, reference=reference)


def _as_place(row: TableRow, name: str, text: str) -> Place:
    """Place that a cell names, or its text as a name alone."""
    try:
        geopoint = read_geopoint(text)
        if geopoint is not None:
            return geopoint
        found = position.place(text, row.gazetteer)
        _check_somewhere(found)
    except InputError as e:
        row.warn(name, Message("{1} It is kept as a name alone.", e.message))
        return Place(name=text)
    return found if found.source == "typed" else replace(found, name=found.name or text)


def read_geopoint(text: str) -> Place | None:
    """The position of a geopoint; None where a text is none.

    Raises:
        InputError: Off the globe, or at 0, 0.
    """
    match = _GEOPOINT.fullmatch(text.strip())
    return None if match is None else _position(*match.groups())


def _in_columns(row: TableRow, name: str, options: Options) -> Place | None:
    """The position that stands in columns of its own; None, and told, where it is not whole."""
    lat, lon, altitude, accuracy = (
        row.cell(options, each) for each in ("latitude", "longitude", "altitude", "accuracy")
    )
    east, north, grid = (row.cell(options, each) for each in ("east", "north", "grid"))
    if not any((lat, lon, east, north)):
        return None
    try:
        if not lat and not lon:
            found = _grid_position(east, north, grid)
        else:
            found = _position(lat, lon, _metres(row, name, altitude), _metres(row, name, accuracy))
    except InputError as e:
        row.warn(name, Message("{1} It is kept as it was typed.", e.message))
        return None
    # Who measured it, the table does not say.
    return replace(found, source="typed")


def _grid_position(east: str, north: str, grid: str) -> Place:
    found = read_grid(east, north, grid)
    where = Place(
        lat_e7=found.lat_e7, lon_e7=found.lon_e7, accuracy_m=found.accuracy_m, source="typed"
    )
    _check_somewhere(where)
    return where


def _metres(row: TableRow, name: str, text: str) -> str:
    match = _METRES.fullmatch(text)
    if text and match is None:
        message = Message("{1} is not a number of metres.", TypedText(text[:40]))
        row.warn(name, Message("{1} It is kept as it was typed.", message))
    return match[1] if match else ""


def _position(lat: str, lon: str, altitude: str, accuracy: str) -> Place:
    if _LARGE.search(lat) or _LARGE.search(lon):
        raise InputError(
            "These are no degrees: choose X and Y for the columns where they are metres of a grid."
        )
    found = read_degrees(f"{lat};{lon}") if lat and lon else None
    if found is None:
        raise InputError(Message("{1} is no position.", TypedText(f"{lat} {lon}"[:60].strip())))
    metres = float((accuracy or "0").replace(",", "."))
    height = float((altitude or "0").replace(",", "."))
    measured = metres > 0
    where = Place(
        lat_e7=found.lat_e7,
        lon_e7=found.lon_e7,
        accuracy_m=math.ceil(metres) if measured else found.accuracy_m,
        altitude_m=round(height) if altitude and (measured or height) else None,
        source="gnss" if measured else "typed",
    )
    _check_somewhere(where)
    return where


def _check_somewhere(where: Place) -> None:
    if where.position is not None and nowhere(*where.position):
        raise InputError("0, 0 is what is written where there is no position.")


def _far(named: Place, exact: Place) -> bool:
    """Whether two positions of one place differ more than both of them allow."""
    metres = _metres_apart(named, exact)
    near = (named.accuracy_m or 0) + (exact.accuracy_m or 0)
    return metres > (MAX_CONTRADICTION_M if named.source == "gazetteer" else near)


def _metres_apart(one: Place, other: Place) -> float:
    if one.position is None or other.position is None:
        return 0.0
    return float(GEOD.inv(*one.position, *other.position)[2])


def _contradicts(row: TableRow, place: Place, reference: str) -> bool:
    try:
        stated = position.parse(reference, row.gazetteer)
    except InputError:
        return False
    where = Place(lat_e7=stated.lat_e7, lon_e7=stated.lon_e7, source="typed")
    return stated.notation == "relative" and _metres_apart(place, where) > MAX_CONTRADICTION_M
