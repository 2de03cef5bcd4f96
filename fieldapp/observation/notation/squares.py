"""Squares of about five kilometres: what a copy may tell in the place of coordinates. Pure.

A band of latitude is 0.05° high; its squares are as wide as they are high, in steps of 0.025°. So
a square follows from the coordinates alone, and is the same for everything that lies in it.
"""

from __future__ import annotations

import math
import re
from typing import Final

_HIGH: Final = 500_000  # in 1e-7 degrees, as coordinates are kept
_STEP: Final = 250_000
_WIDEST: Final = 900_000_000
_EXACT: Final = re.compile(r"(-?)(\d{1,3})\.(\d{7})")
_SQUARE: Final = re.compile(r"(-?[\d.]+) to (-?[\d.]+), (-?[\d.]+) to (-?[\d.]+)")


def square_of(position: str) -> str | None:
    """The square in which coordinates lie, by its edges; None for what are none.

    >>> square_of("48.4353000, 38.2205000")
    '48.400 to 48.450, 38.175 to 38.250'

    Args:
        position: As `coordinates.format_decimal` writes it.
    """
    found = [_EXACT.fullmatch(each) for each in position.split(", ")]
    if len(found) != len(("latitude", "longitude")) or not all(found):
        return None
    lat, lon = (int(f"{each[1]}{each[2]}{each[3]}") for each in found if each)
    south = lat // _HIGH * _HIGH
    across = math.cos(math.radians((south + _HIGH / 2) / 1e7))
    width = min(_STEP * round(_HIGH / _STEP / max(across, 1e-9)), _WIDEST)
    west = lon // width * width
    return f"{_edges(south, south + _HIGH)}, {_edges(west, west + width)}"


def _edges(low: int, high: int) -> str:
    return f"{low / 1e7:.3f} to {high / 1e7:.3f}"


def corners(square: str) -> tuple[float, float, float, float] | None:
    """South, north, west, east of a square's text, in degrees; None for what is none.

    >>> corners("48.400 to 48.450, 38.175 to 38.250")
    (48.4, 48.45, 38.175, 38.25)
    """
    found = _SQUARE.fullmatch(square)
    if found is None:
        return None
    south, north, west, east = map(float, found.groups())
    return south, north, west, east
