"""Supervisors' map: its page, and what the pointer does on it.

Observations are never in the page: it asks for what its view shows, see answers.py. What comes
back from it is untrusted: `parse_pick` takes only what it knows.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from fieldapp.errors import FormatError
from fieldapp.map.coastline import DegreeBox
from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Mask
from fieldapp.map.index.morton import EDGE, SIDE
from fieldapp.map.page import bridge
from fieldapp.map.page.html import overview_document
from fieldapp.map.page.layers import surface

MAX_PICK: Final = 400_000  # characters: the cells of one cluster, or a lasso
MAX_CELLS: Final = 20_000
MAX_CORNERS: Final = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPick:
    """Action of the pointer on the map, and its place.

    Attributes:
        what: "ready"; "one" (an observation), "several" (cells), "nothing" (an empty place),
            "lasso" (a ring), "around" (a ring around a place), "moved" (the view),
            "stop" (out of a mode), "painted" (a picture), "legend" (folded or not).
        id: Number of the record.
        cells: Morton codes of cells at `level`.
        level: Of the cells.
        ring: (x, y) in sides of the Mercator square.
        view: (west, south, east, north) degrees, and the zoom.
        number: Pictures that the page has painted.
        folded: The legend shows its heading alone.
        name: Of the place in the middle of the ring.
    """

    what: str
    id: int = 0
    cells: tuple[int, ...] = ()
    level: int = 0
    ring: tuple[tuple[float, float], ...] = ()
    view: tuple[float, float, float, float, int] | None = None
    number: int = 0
    folded: bool = False
    name: str = ""


def page(*, channel: str, **layers: Any) -> str:
    """HTML of the page, without any observation in it.

    Args:
        channel: Qt's script for its web channel.
        layers: As `layers.surface`.

    Raises:
        FormatError: The zones are not GeoJSON.
        StoreError: The assets were not built.
    """
    embedded = surface(**layers)
    return overview_document(embedded, language=embedded["language"], channel=channel)


def unit(latitude: float, longitude: float) -> tuple[float, float]:
    """Position in shares of the Mercator square's side; a longitude may lie turns away."""
    sine = math.sin(math.radians(max(-EDGE, min(EDGE, latitude))))
    return longitude / 360 + 0.5, 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)


def middle_box(index: Index, passed: Mask) -> DegreeBox | None:
    """(west, south, east, north) degrees around rows, without the outermost two in a hundred.

    Args:
        index: The index.
        passed: Mask of the rows.

    Returns:
        The box, None where none of them has a place.
    """
    rows = np.flatnonzero(passed[: index.placed])
    if not len(rows):
        return None
    shares = np.array((0.01, 0.99))
    x = np.quantile(index.columns.x[rows], shares) / SIDE
    y = np.quantile(index.columns.y[rows], shares) / SIDE
    north, south = np.degrees(np.arctan(np.sinh((0.5 - y) * 2 * np.pi)))
    west, east = x * 360 - 180
    return float(west), float(south), float(east), float(north)


def parse_pick(text: str) -> MapPick:
    """Parse what the page's scripts say the pointer did.

    Raises:
        FormatError: It is malformed.
    """
    what, members = bridge.parse(text, _SCHEMA, limit=MAX_PICK)
    return MapPick(what=what, **members)


def _cells(value: Any) -> tuple[int, ...]:
    """Pairs of x and y, as Morton codes."""
    if not isinstance(value, list) or not 0 < len(value) <= MAX_CELLS:
        raise FormatError("no cells, or too many", where="map")
    number = bridge.whole(2**32 - 1)
    return tuple(_morton(*(number(part) for part in bridge.pair(each))) for each in value)


def _morton(x: int, y: int) -> int:
    # "0b101" read to the base of four has each bit in every second place.
    return int(f"{x:b}", 4) + 2 * int(f"{y:b}", 4)


def _ring(value: Any) -> tuple[tuple[float, float], ...]:
    if not isinstance(value, list) or not 3 <= len(value) <= MAX_CORNERS:
        raise FormatError("no ring", where="map")
    share = bridge.figure(1000)
    return tuple((share(x), share(y)) for x, y in map(bridge.pair, value))


def _view(value: Any) -> tuple[float, float, float, float, int]:
    if not isinstance(value, list) or len(value) != 5:
        raise FormatError("no view", where="map")
    west, south, east, north = map(bridge.figure(100_000), value[:4])
    return west, south, east, north, bridge.whole(22)(value[4])


def _yes(value: Any) -> bool:
    if not isinstance(value, bool):
        raise FormatError("neither yes nor no", where="map")
    return value


_SCHEMA: Final[bridge.Schema] = {
    "ready": {},
    "stop": {},
    "nothing": {},
    "one": {"id": bridge.whole(2**62)},
    "several": {"cells": _cells, "level": bridge.whole(32)},
    "lasso": {"ring": _ring},
    "moved": {"view": _view},
    "painted": {"number": bridge.whole(2**53)},
    "legend": {"folded": _yes},
}
