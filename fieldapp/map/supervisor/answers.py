"""Answers to the requests of the supervisors' page, by address.

The page is the program's own and is checked all the same: a part that is missing, malformed or out
of bounds is a FormatError, and the request fails. The answers come from one index at a time, which
is never changed, so they may be computed on any thread.

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
QueryParts = Mapping[str, str]
BYTES: Final = "application/octet-stream"
MAX_POINTS: Final = 200
_PART_M: Final = 10_000  # a geodesic is drawn with a point so often, or 64 times
_CACHED: Final = 48  # a megabyte or two each, where there are a million rows


class Answers:
    """Answers from the index that the map shows, and from searches in it.

    Attributes:
        index: The index that is shown.
        matches: Masks of the rows that match a text, by the text.
    """

    def __init__(self) -> None:
        self.index: Index = empty()
        self.matches: dict[str, Mask] = {}
        self._grid = cell_sums.grid(self.index)
        self._cache: dict[tuple[Filter, str], Any] = {}

    @property
    def routes(self) -> dict[str, Route]:
        """Routes for `routes.answer`; malformed requests are refused."""
        handlers = {
            "view": self.view,
            "density": self.density,
            "heard": self.heard,
            "mgrs": mgrs,
            "measure": measure,
        }
        return {name: _route(handler) for name, handler in handlers.items()}

    def show(self, index: Index) -> None:
        """Show another index; searches must be repeated."""
        self.matches = {}
        self.index = index
        self._grid = cell_sums.grid(index)
        self._cache = {}

    def search(self, words: str, matches: Mask) -> None:
        """Set the rows that match a text."""
        self.matches[words] = matches
        # Results from before the matches were known.
        self._cache = {key: value for key, value in self._cache.items() if key[0].words != words}

    def once(self, chosen: Filter, what: str, make: Callable[[], T]) -> T:
        """Compute something of a filter's rows once; cached until it is not used for long."""
        value: T = self._cache.pop((chosen, what), None) or make()
        while len(self._cache) >= _CACHED:
            self._cache.pop(next(iter(self._cache)))
        self._cache[chosen, what] = value  # the last one used goes last
        return value

    def mask(self, chosen: Filter) -> Mask:
        """Mask of the rows that a filter passes."""
        passes = partial(filters.mask, self.index, chosen, self.matches)
        return self.once(chosen, "mask", lambda: (passes(),))[0]

    def whole(self, chosen: Filter) -> CellSums:
        """Sums of the rows that a filter passes, over the whole map."""
        sums = partial(cell_sums.tally, self.index, *self._grid)
        return self.once(chosen, "whole", lambda: sums(self.mask(chosen)))

    def view(self, query: QueryParts) -> bytes:
        """Answer `view`: cells of a view.

        Raises:
            FormatError: Malformed.
        """
        chosen = filters.parse_filter(query.get("filter", ""))
        return view_codec.encoded(
            view_codec.answer(self.index, parse_view(query), self.mask(chosen), self.whole(chosen))
        )

    def density(self, query: QueryParts) -> bytes:
        """Answer `density`: where markers are dense, see map/index/density.py.

        Raises:
            FormatError: Malformed.
        """
        chosen = filters.parse_filter(query.get("filter", ""))
        view = replace(parse_view(query), cell=density.CELL)
        some = cell_sums.in_view(self.index, view, self.mask(chosen), self.whole(chosen))
        return density.encoded(density.of_markers(self.index, view, some))

    def heard(self, query: QueryParts) -> bytes:
        """Answer `heard`: where sectors overlap, see map/index/density.py.

        Raises:
            FormatError: Malformed.
        """
        chosen = filters.parse_filter(query.get("filter", ""))
        view = replace(parse_view(query), cell=density.CELL)
        return density.encoded(density.of_sectors(self.index, view, self.mask(chosen)))


def _route(handler: Callable[[QueryParts], bytes]) -> Route:
    def route(rest: str) -> RouteResponse | None:
        try:
            query = parse_qs(rest.removeprefix("?"), keep_blank_values=True, max_num_fields=8)
            return RouteResponse(
                BYTES, handler({name: values[0] for name, values in query.items()})
            )
        except (FormatError, ValueError):
            return None

    return route


def parse_view(query: QueryParts) -> Viewport:
    """Parse the view in an address.

    Raises:
        FormatError: Malformed.
    """
    try:
        west, north, width, height = (
            float(query[name]) for name in ("west", "north", "width", "height")
        )
        zoom = int(query["zoom"])
    except (KeyError, ValueError, OverflowError) as e:
        raise FormatError("There is no such view.", where="view") from e
    return Viewport(west=west, north=north, width=width, height=height, zoom=zoom)


def mgrs(query: QueryParts) -> bytes:
    """Answer `mgrs`: lines and squares of the military grid in a part of the map.

    Raises:
        FormatError: Malformed.
    """
    try:
        box = tuple(float(query[name]) for name in ("west", "south", "east", "north"))
    except (KeyError, ValueError) as e:
        raise FormatError("There is no such part of the map.", where="mgrs") from e
    return json.dumps({"lines": mgrs_grid.lines(box), "squares": mgrs_grid.squares(box)}).encode()


def measure(query: QueryParts) -> bytes:
    """Answer `measure`: geodesic through points, its length, and the last leg's true bearing.

    Raises:
        FormatError: Malformed, or fewer than two points.
    """
    try:
        points = [[float(part) for part in each.split(",")] for each in query["points"].split(";")]
    except (KeyError, ValueError) as e:
        raise FormatError("These are no points.", where="points") from e
    good = all(len(p) == 2 and abs(p[0]) <= 90 and abs(p[1]) < 1000 for p in points)
    if not good or not 2 <= len(points) <= MAX_POINTS:
        raise FormatError("These are no points.", where="points")
    line, metres, bearing = [points[0]], 0.0, 0.0
    for (lat1, lon1), (lat2, lon2) in itertools.pairwise(points):
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
