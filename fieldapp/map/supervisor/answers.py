"""What the supervisors' page asks for by address, and the bytes that answer it.

The page is the program's own and is checked all the same: a part that is missing, malformed or out
of bounds is a FormatError, and the request fails. The answers come from one index at a time, which
is never changed, so they may be given on any thread.

    view     west, north, width, height, zoom, filter  -> view_codec.py
    density  the same                                  -> map/index/density.py
    heard    the same                                  -> map/index/density.py
    mgrs     west, south, east, north (degrees)        -> JSON, see mgrs_grid.py
    measure  points: latitude,longitude;…              -> JSON {"line", "metres", "text"}
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Final, TypeVar
from urllib.parse import parse_qs

import numpy as np

from fieldapp.errors import FormatError
from fieldapp.map.index import cell_sums, density, filters
from fieldapp.map.index.builder import empty
from fieldapp.map.index.cell_sums import CellSums
from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Filter, Mask
from fieldapp.map.index.viewport import Viewport
from fieldapp.map.page.routes import Route, RouteResponse
from fieldapp.map.supervisor import mgrs_grid, view_codec
from fieldapp.observation.sector import GEOD

T = TypeVar("T")
Asked = Mapping[str, str]
BYTES: Final = "application/octet-stream"
MAX_POINTS: Final = 200
_PART_M: Final = 10_000  # a geodesic is drawn with a point so often, or 64 times
_KEPT: Final = 48  # a megabyte or two each, where there are a million entries


class Answers:
    """The index that the map shows now, and what was searched for in it.

    Attributes:
        index: Put another in its place to show that.
        found: Entries that match a text, for the index that is shown.
    """

    def __init__(self) -> None:
        self.index: Index = empty()
        self.found: dict[str, Mask] = {}
        self._grid = cell_sums.grid(self.index)
        self._kept: dict[tuple[Filter, str], Any] = {}

    @property
    def routes(self) -> dict[str, Route]:
        """Routes of `site.answer`; what is malformed is refused."""
        given = {
            "view": self.view,
            "density": self.density,
            "heard": self.heard,
            "mgrs": mgrs,
            "measure": measure,
        }
        return {name: _route(each) for name, each in given.items()}

    def show(self, index: Index) -> None:
        """Show another index; what was searched for is to be searched again."""
        self.found = {}
        self.index = index
        self._grid = cell_sums.grid(index)
        self._kept = {}

    def search(self, words: str, found: Mask) -> None:
        """Take what matches a text."""
        self.found[words] = found
        # What was made before it was known what matches.
        self._kept = {key: made for key, made in self._kept.items() if key[0].words != words}

    def once(self, chosen: Filter, what: str, make: Callable[[], T]) -> T:
        """What is made of a filter's entries, kept until it is not used for long."""
        made: T = self._kept.pop((chosen, what), None) or make()
        while len(self._kept) >= _KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[chosen, what] = made  # the last one used goes last
        return made

    def mask(self, chosen: Filter) -> Mask:
        """Which entries a filter passes."""
        passes = partial(filters.mask, self.index, chosen, self.found)
        return self.once(chosen, "mask", lambda: (passes(),))[0]

    def whole(self, chosen: Filter) -> CellSums:
        """Sums of what a filter passes, over the whole map."""
        sums = partial(cell_sums.tally, self.index, *self._grid)
        return self.once(chosen, "whole", lambda: sums(self.mask(chosen)))

    def view(self, asked: Asked) -> bytes:
        """Cells of a view.

        Raises:
            FormatError: Malformed.
        """
        chosen = filters.parse_filter(asked.get("filter", ""))
        return view_codec.encoded(
            view_codec.answer(self.index, parse_view(asked), self.mask(chosen), self.whole(chosen))
        )

    def density(self, asked: Asked) -> bytes:
        """Where marks are dense, see map/index/density.py.

        Raises:
            FormatError: Malformed.
        """
        chosen = filters.parse_filter(asked.get("filter", ""))
        view = replace(parse_view(asked), cell=density.CELL)
        some = cell_sums.in_view(self.index, view, self.mask(chosen), self.whole(chosen))
        return density.encoded(density.of_marks(self.index, view, some))

    def heard(self, asked: Asked) -> bytes:
        """Where sectors overlap, see map/index/density.py.

        Raises:
            FormatError: Malformed.
        """
        chosen = filters.parse_filter(asked.get("filter", ""))
        view = replace(parse_view(asked), cell=density.CELL)
        return density.encoded(density.of_sectors(self.index, view, self.mask(chosen)))


def _route(give: Callable[[Asked], bytes]) -> Route:
    def route(rest: str) -> RouteResponse | None:
        try:
            asked = parse_qs(rest.removeprefix("?"), keep_blank_values=True, max_num_fields=8)
            return RouteResponse(BYTES, give({name: values[0] for name, values in asked.items()}))
        except (FormatError, ValueError):
            return None

    return route


def parse_view(asked: Asked) -> Viewport:
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
    return Viewport(west=west, north=north, width=width, height=height, zoom=zoom)


def mgrs(asked: Asked) -> bytes:
    """Lines and squares of the military grid in a part of the map.

    Raises:
        FormatError: Malformed.
    """
    try:
        box = tuple(float(asked[name]) for name in ("west", "south", "east", "north"))
    except (KeyError, ValueError) as e:
        raise FormatError("There is no such part of the map.", where="mgrs") from e
    return json.dumps({"lines": mgrs_grid.lines(box), "squares": mgrs_grid.squares(box)}).encode()


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
