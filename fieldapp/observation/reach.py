"""Reach of a sector: its two bearings and its two distances; sector.py draws it.

Others keep what was computed with these figures. Where one changes:

- `RULE` of verification/zones.py goes up: kept relations to zones are found by it. `RULE` of
  verification/corroboration/bearing_model.py too, for areas that signed findings cite are computed
  again: verification/corroboration/observers.py takes four of the figures, and repeats `bearings`
  but for magnetic north.
- A migration, so that homes make their index anew: store/index/map_point.py (`reach`) and
  store/index/bounding_box.py (the sector's extent) are columns of it.
- notation/position.py has half-widths of its own for "3 km NE of Avdiivka"; the docstring of
  sector.py tells the figures.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Direction, Distance

POINT: Final = 11.25  # half-widths in degrees
BROAD: Final = 45.0
DEGREES: Final = 5.0
MAGNETIC: Final = 15.0
FINEST: Final = 0.05  # half the unit that directions are told in: "±0°" still has an area
OPEN: Final = 2  # "over 5 km" is drawn to 10
OVERHEAD_M: Final = 300  # what is told as overhead without a distance


def distances(distance: Distance, accuracy: int) -> tuple[float, float]:
    """Near and far edge in metres, from a post that is known to `accuracy` metres."""
    near = float(distance.low_m or 0)
    if distance.high_m is not None:
        far = float(distance.high_m)
    elif distance.low_m is not None:
        far = float(distance.low_m * OPEN)
    else:
        far = float(OVERHEAD_M)
    if distance.about:  # "about 5 km" is one figure, and means some kilometres around it
        spread = far * 0.1
        near, far = max(0.0, near - spread), far + spread
    # A ring without any width would have no area to show or to search.
    return max(0.0, near - accuracy), max(far + accuracy, near + 1.0)


def reach(observation: Observation) -> tuple[int, int, int] | None:
    """The sector in short, for pictures of many: None where there is no sector.

    Returns:
        (the sixteenths of a turn that it touches as bits, near and far in metres); bit 0 is north.
    """
    post, distance = observation.post, observation.distance
    if post is None or post.position is None or distance is None:
        return None
    near, far = distances(distance, post.accuracy_m or 0)
    bits = 0 if observation.directions else 0xFFFF
    for direction in observation.directions:
        bits |= _sixteenths(*bearings(direction))
    return bits, round(near), round(far)


@lru_cache(maxsize=4096)  # asked of every sector that is stored
def _sixteenths(middle: float, half: float) -> int:
    bits = 0
    for n in range(16):
        apart = abs((n * 2 * POINT - middle + 180) % 360 - 180)
        # Half a degree less, so that what only meets an edge does not count.
        bits |= (apart < max(half, 1.0) + POINT - 0.5) << n
    return bits


def bearings(direction: Direction) -> tuple[float, float]:
    """Middle and half-width of a direction, in degrees."""
    half = DEGREES if direction.error is None else direction.error / 10
    if direction.points:
        half = max(half, BROAD if direction.broad else POINT)
    if direction.magnetic:
        half += MAGNETIC
    half = max(half, FINEST)
    if direction.end is None:
        return direction.start / 10, half
    arc = (direction.end - direction.start) % 3600 / 10
    return direction.start / 10 + arc / 2, arc / 2 + half
