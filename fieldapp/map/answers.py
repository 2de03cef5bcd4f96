"""What the supervisors' page asks for by address, and the bytes that answer it.

The page is the program's own and is checked all the same: a part that is missing, malformed or out
of bounds is a FormatError, and the request fails. The answers come from one index at a time, which
is never changed, so they may be given on any thread.

    view     west, north, width, height, zoom, filter  -> wire.py
    density  the same                                  -> two uint32 (across, down), then float32s
    mgrs     west, south, east, north (degrees)        -> JSON, see mgrs_grid.py
    measure  points: latitude,longitude;…              -> JSON {"line", "metres", "text"}
"""

from __future__ import annotations

import itertools
import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final
from urllib.parse import parse_qs

import numpy as np
from numpy.typing import NDArray

from fieldapp.errors import FormatError
from fieldapp.map import mgrs_grid, query, wire
from fieldapp.map.index import Index, empty, gathered_bits
from fieldapp.map.query import Filter, Mask, View
from fieldapp.map.site import Answer, Route
from fieldapp.observation.sector import GEOD

Asked = Mapping[str, str]
BYTES: Final = "application/octet-stream"
MAX_POINTS: Final = 200
_PART_M: Final = 10_000  # a geodesic is drawn with a point so often, or 64 times
DENSITY_CELL: Final = 3  # log2 of the side in pixels of what density is counted in
_SMOOTH: Final = 3  # passes of a moving mean over five cells: close to a bell of 20 pixels


class Answers:
    """The index that the map shows now, and what was searched for in it.

    Attributes:
        index: Put another in its place to show that.
        found: Entries that match a text, for the index that is shown.
    """

    def __init__(self) -> None:
        self.index: Index = empty()
        self.found: dict[str, Mask] = {}

    @property
    def routes(self) -> dict[str, Route]:
        """Routes of `site.answer`; what is malformed is refused."""
        given = {"view": self.view, "density": self.density, "mgrs": mgrs, "measure": measure}
        return {name: _route(each) for name, each in given.items()}

    def show(self, index: Index) -> None:
        """Show another index; what was searched for is to be searched again."""
        self.found = {}
        self.index = index

    def mask(self, chosen: Filter) -> Mask:
        """Which entries a filter passes."""
        return query.mask(self.index, chosen, self.found)

    def view(self, asked: Asked) -> bytes:
        """Cells of a view.

        Raises:
            FormatError: Malformed.
        """
        index, found = self.index, self.found
        passed = query.mask(index, query.parse_filter(asked.get("filter", "")), found)
        return wire.encoded(wire.answer(index, parse_view(asked), passed))

    def density(self, asked: Asked) -> bytes:
        """Observations in force and statements apart from them, smoothed, from 0 to 1.

        Raises:
            FormatError: Malformed.
        """
        index, found = self.index, self.found
        passed = query.mask(index, query.parse_filter(asked.get("filter", "")), found)
        grid = density(index, replace(parse_view(asked), cell=DENSITY_CELL), passed)
        down, across = grid.shape
        return struct.pack("<2I", across, down) + grid.astype("<f4").tobytes()


def _route(give: Callable[[Asked], bytes]) -> Route:
    def route(rest: str) -> Answer | None:
        try:
            asked = parse_qs(rest.removeprefix("?"), keep_blank_values=True, max_num_fields=8)
            return Answer(BYTES, give({name: values[0] for name, values in asked.items()}))
        except (FormatError, ValueError):
            return None

    return route


def parse_view(asked: Asked) -> View:
    """The view in an address.

    Raises:
        FormatError: Malformed.
    """
    try:
        west, north, width, height = (
            float(asked[name]) for name in ("west", "north", "width", "height")
        )
        zoom = int(asked["zoom"])
    except (KeyError, ValueError, OverflowError) as e:
        raise FormatError("There is no such view.", where="view") from e
    return View(west=west, north=north, width=width, height=height, zoom=zoom)


def density(index: Index, view: View, passed: Mask) -> NDArray[np.float64]:
    """A picture of where observations are dense: rows from north, each from west; 0 to 1.

    What was retracted, replaced or only told to the mission is not in it.
    """
    names = index.names["kind"]
    told = names.index("statement") if "statement" in names else -1
    some = query.spread(index, view)
    group = some.column(index.columns.group)
    keep = some.column(passed) & (group != told) & (group < len(names))
    sums = np.diff(np.r_[0, np.cumsum(keep)][some.starts])
    size = 2.0**view.cell
    left, top = (int(np.floor(share * view.scale / size)) for share in (view.west, view.north))
    across, down = (int(pixels // size) + 2 for pixels in (view.width, view.height))
    grid = np.zeros((down, across))
    x = (gathered_bits(some.cells).astype(np.int64) - left) % (1 << view.level)
    y = gathered_bits(some.cells >> np.uint64(1)).astype(np.int64) - top
    inside = (x < across) & (y >= 0) & (y < down)
    grid[y[inside], x[inside]] = sums[inside]
    for _ in range(_SMOOTH):
        grid = _mean(_mean(grid, 0), 1)
    most = grid.max(initial=0.0)
    # A logarithm: one busy post must not hide that there are others.
    return np.log1p(grid) / np.log1p(most) if most > 0 else grid


def _mean(grid: NDArray[np.float64], axis: int) -> NDArray[np.float64]:
    """The moving mean over five cells along an axis, nothing beyond the edges."""
    wide = [(2, 2) if each == axis else (0, 0) for each in range(2)]
    padded = np.pad(grid, wide)
    length = grid.shape[axis]
    total = sum(np.take(padded, range(n, n + length), axis) for n in range(5))
    return np.asarray(total / 5)


def mgrs(asked: Asked) -> bytes:
    """Lines of the military grid in a part of the map.

    Raises:
        FormatError: Malformed.
    """
    try:
        box = tuple(float(asked[name]) for name in ("west", "south", "east", "north"))
    except (KeyError, ValueError) as e:
        raise FormatError("There is no such part of the map.", where="mgrs") from e
    return json.dumps(mgrs_grid.lines(box)).encode()


def measure(asked: Asked) -> bytes:
    """The geodesic through some points: its length, and the last leg's bearing from true north.

    Raises:
        FormatError: Malformed, or fewer than two points.
    """
    try:
        told = [[float(part) for part in each.split(",")] for each in asked["points"].split(";")]
    except (KeyError, ValueError) as e:
        raise FormatError("These are no points.", where="points") from e
    good = all(len(p) == 2 and abs(p[0]) <= 90 and abs(p[1]) < 1000 for p in told)
    if not good or not 2 <= len(told) <= MAX_POINTS:
        raise FormatError("These are no points.", where="points")
    line, metres, bearing = [told[0]], 0.0, 0.0
    for (lat1, lon1), (lat2, lon2) in itertools.pairwise(told):
        bearing, _, leg = GEOD.inv(lon1, lat1, lon2, lat2)
        metres += leg
        parts = min(64, int(leg / _PART_M))
        between = GEOD.npts(lon1, lat1, lon2, lat2, parts) if parts else []
        line += [[lat, lon] for lon, lat in between] + [[lat2, lon2]]
    lons = np.unwrap([lon for _, lon in line], period=360)
    line = [[lat, float(lon)] for (lat, _), lon in zip(line, lons, strict=True)]
    length = f"{metres:.0f} m" if metres < 1000 else f"{metres / 1000:.3g} km"
    if metres >= 100_000:
        length = f"{metres / 1000:,.0f} km"
    text = f"{length}, {bearing % 360:03.0f}°"
    return json.dumps({"line": line, "metres": metres, "text": text}).encode()
