"""Morton codes of steps of the Web Mercator square; see columns.py."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

BITS: Final = 32
SIDE: Final = 1 << BITS
EDGE: Final = 85.0511287798066  # degrees of latitude at which the Mercator square ends
NOWHERE: Final = np.uint64(2**64 - 1)  # the code of what has no place on the map


def places(
    lat: NDArray[np.float64], lon: NDArray[np.float64]
) -> tuple[NDArray[np.uint32], NDArray[np.uint32], NDArray[np.uint64]]:
    """Steps and Morton codes of degrees: (x, y, code); NOWHERE for NaN and beyond EDGE."""
    somewhere = np.abs(lat) <= EDGE  # False for NaN
    lat, lon = np.where(somewhere, lat, 0.0), np.where(somewhere, lon, 0.0)
    x = np.floor((lon / 360.0 + 0.5) % 1.0 * SIDE).astype(np.uint32)
    south = np.floor((0.5 - np.arcsinh(np.tan(np.radians(lat))) / (2 * np.pi)) * SIDE)
    # The last step of all is not used, so that no place has the code that stands for none.
    y = np.clip(south, 0, SIDE - 2).astype(np.uint32)
    return x, y, np.where(somewhere, morton(x, y), NOWHERE)


def degrees(
    x: NDArray[np.uint32], y: NDArray[np.uint32]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Latitudes and longitudes of steps."""
    south = (0.5 - y / SIDE) * 2 * np.pi
    return np.degrees(np.arctan(np.sinh(south))), x / SIDE * 360.0 - 180.0


def morton(x: NDArray[np.uint32], y: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """Morton codes: the bits of x in the even places, those of y in the odd ones."""
    return _spread(x) | (_spread(y) << np.uint64(1))


_MASKS: Final = (
    (16, 0x0000FFFF0000FFFF),
    (8, 0x00FF00FF00FF00FF),
    (4, 0x0F0F0F0F0F0F0F0F),
    (2, 0x3333333333333333),
    (1, 0x5555555555555555),
)


def _spread(values: NDArray[np.uint32]) -> NDArray[np.uint64]:
    spread = values.astype(np.uint64)
    for shift, mask in _MASKS:
        spread = (spread | (spread << np.uint64(shift))) & np.uint64(mask)
    return spread


def gathered_bits(codes: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """Every second bit of Morton codes, from the lowest: x; of the codes shifted by one, y.

    >>> x, y = np.array([5], np.uint32), np.array([9], np.uint32)
    >>> int(gathered_bits(morton(x, y))[0]), int(gathered_bits(morton(x, y) >> np.uint64(1))[0])
    (5, 9)
    """
    packed = codes & np.uint64(_MASKS[-1][1])
    for (shift, _), mask in zip(reversed(_MASKS), [m for _, m in _MASKS[-2::-1]] + [SIDE - 1],
                                strict=True):  # fmt: skip
        packed = (packed | (packed >> np.uint64(shift))) & np.uint64(mask)
    return packed.astype(np.uint32)
