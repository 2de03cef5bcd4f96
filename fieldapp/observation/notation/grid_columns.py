"""X and Y of a grid that is named beside them: WGS 84 in degrees, Web Mercator, and UTM."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation.coordinates import Position, at, read_utm

_FIGURE: Final = re.compile(r"([+-]?\d{1,8})(?:[.,](\d{1,12}))?\s*[mм]?")
_EPSG: Final = re.compile(r"(?:epsg|srid)?[\s:]*(\d{4,5})", re.IGNORECASE)
_DEGREES: Final = re.compile(r"wgs\s?-?84|crs\s?:?84|wgs84 geographic", re.IGNORECASE)
_ZONE: Final = re.compile(
    r"(?:wgs\s?-?84\s*/?\s*)?(?:utm\s*)?(?:zone\s*)?(\d{1,2}\s*[C-HJ-NP-X])", re.IGNORECASE
)
_DEGREE_SYSTEM: Final = 4326
_MERCATOR: Final = 3857
_UTM: Final = frozenset((*range(32601, 32661), *range(32701, 32761)))


def read_grid(x: str, y: str, grid: str) -> Position:
    """Read X (east) and Y (north) in a grid.

    Args:
        x: Degrees or metres.
        y: The same.
        grid: "EPSG:32637", "32637", "WGS 84", "37U" or "UTM zone 37N".

    Raises:
        InputError: The grid is not named, or is another one; X and Y are no numbers, or do not
            lie in it.
    """
    if not grid:
        raise InputError(
            "X and Y are of a grid that the table does not name: choose longitude and latitude "
            "where they are degrees, else name the grid in a column, such as EPSG:32637."
        )
    east, north = _number(x), _number(y)
    number = _EPSG.fullmatch(grid)
    code = _DEGREE_SYSTEM if _DEGREES.fullmatch(grid) else int(number[1]) if number else 0
    if code == _DEGREE_SYSTEM:
        decimals = min(len(each[2] or "") for each in (_figure(x), _figure(y)))
        return at(north, east, 10**-decimals * 78_700, "decimal")  # half a step, across
    if code == _MERCATOR or code in _UTM:
        return _projected(east, north, code)
    zone = _ZONE.fullmatch(grid)
    found = read_utm(f"{zone[1]} {east:.0f} {north:.0f}") if zone else None
    if found is None:
        raise InputError(
            Message(
                "The grid {1} is not read: only WGS 84 (EPSG:4326, EPSG:3857) and UTM are.",
                TypedText(grid[:40]),
            )
        )
    return found


def _figure(text: str) -> re.Match[str]:
    match = _FIGURE.fullmatch(text)
    if match is None:
        raise InputError(Message("{1} is not a number.", TypedText(text[:40])))
    return match


def _number(text: str) -> float:
    match = _figure(text)
    return float(f"{match[1]}.{match[2] or 0}")


def _projected(east: float, north: float, code: int) -> Position:
    from pyproj import Transformer  # noqa: PLC0415 - large, and seldom needed
    from pyproj.exceptions import ProjError  # noqa: PLC0415 - as above

    if code in _UTM and not (100_000 <= east < 900_000 and 0 <= north <= 10_000_000):
        raise _outside()
    try:
        lon, lat = Transformer.from_crs(code, _DEGREE_SYSTEM, always_xy=True).transform(
            east, north, errcheck=True
        )
    except ProjError as e:
        raise _outside() from e
    return at(lat, lon, 1, "utm")


def _outside() -> InputError:
    return InputError("X and Y do not lie in that grid; they may be exchanged.")
