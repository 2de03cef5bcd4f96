"""Sectors that touch a circle on the map, as the columns tell them: by sixteenths of a turn.

Rather a sector too many than one too few: whoever asks what may have been at a place is to see it.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Mask
from fieldapp.map.index.morton import SIDE

AROUND_M: Final = 6_378_137.0 * 2 * math.pi  # WGS 84's equator
_STEP: Final = 22.5  # degrees between two sixteenths
_COARSE_M: Final = 10.0  # near and far are told in tens of metres
_CURVED: Final = 1.01  # a plane is no ellipsoid


def cosine(y: NDArray[np.float64] | float) -> NDArray[np.float64]:
    """Cosine of the latitude at a height of the Mercator square."""
    return np.asarray(1 / np.cosh((0.5 - y) * 2 * np.pi))


def touching(
    index: Index, passed: Mask, middle: tuple[float, float], metres: float
) -> NDArray[np.int64]:
    """Rows that pass and whose sector comes within so many metres of a place.

    Args:
        index: The index.
        passed: From `mask`.
        middle: The place, (x, y) in sides of the Mercator square.
        metres: How near.
    """
    columns = index.columns
    rows = np.flatnonzero(passed[: index.placed] & (columns.towards[: index.placed] > 0))
    x, y = columns.x[rows] / SIDE, columns.y[rows] / SIDE
    scale = AROUND_M * cosine((y + middle[1]) / 2)
    east = ((middle[0] - x + 0.5) % 1.0 - 0.5) * scale
    north = (y - middle[1]) * scale
    near, far = (each[rows] * 10.0 for each in (columns.near, columns.far))
    away = np.hypot(east, north)
    some = away <= (far + metres + _COARSE_M) * _CURVED
    rows, away, near, far = rows[some], away[some], near[some], far[some]
    bearing = np.degrees(np.arctan2(east[some], north[some]))
    met = np.zeros(len(rows), np.bool_)
    for n in range(16):
        turned = np.abs((bearing - n * _STEP + 180) % 360 - 180)
        aside = np.cos(np.radians(np.maximum(0.0, turned - _STEP / 2)))
        # The nearest point of the sixteenth lies so far from the post, on its edge or inside.
        out = np.clip(away * aside, near, far)
        gap = np.sqrt(np.maximum(0.0, away**2 + out**2 - 2 * away * out * aside))
        here = (columns.towards[rows] >> np.uint16(n)) & 1 > 0
        met |= here & (gap <= metres + _COARSE_M + away * (_CURVED - 1))
    return rows[met]
