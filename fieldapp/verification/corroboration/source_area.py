"""Area of the source, computed from several observers, or why there is none.

Which observations tell of one event is a person's word, never this module's. Terrain, lines and
known positions play no part: that would judge by assumption. The answer is the place of the sound
or light: a firing position, an impact or an airburst.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Proj
from shapely.geometry.base import BaseGeometry

from fieldapp.verification.corroboration.bearing_model import BearingModel
from fieldapp.verification.corroboration.likelihood import (
    Grid,
    GridFigures,
    log_likelihood,
    plane,
    post_in,
    words,
)
from fieldapp.verification.corroboration.observers import Observer, independent

AreaOutcome = Literal["area", "insufficient", "contradictory"]
_COARSE: Final = 160  # cells along a side: at the first look, and at the last
_FINE: Final = 400
_SHARPEST: Final = 30  # cells along the side of a square as large as the area
_LOOKS: Final = 4
_OUTER: Final = 0.97  # of the reach: mass beyond it is cut off by the prior
_CUT_OFF: Final = 0.01
_CHI_99: Final = (
    6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475, 20.090, 21.666, 23.209,
    24.725, 26.217, 27.688, 29.141, 30.578, 32.000, 33.409, 34.805, 36.191, 37.566,
)  # fmt: skip
"""99 % points of the chi-square distribution with 1, 2, … degrees of freedom."""

_Log = Callable[[Grid], GridFigures]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceArea:
    """Area in which the source was.

    Attributes:
        outcome: "area", "insufficient" or "contradictory".
        reason: Of an insufficient one: "one_group", "too_far_apart", "unbounded", "too_large".
        groups: Names of the observers of each independent group.
        counting: Groups that are sharp enough to agree or disagree.
        contradicting: Names of the two groups that agree least, of a contradictory one.
        area_m2, half_m2: Of the regions that hold 90 % and 50 %.
        region, half_region: These regions, degrees, longitude first; None where there is no area.
        parts: Pieces of the 90 % region.
        mean_e7: (latitude, longitude) of the mean, degrees x 10^7.
        gain_permille: The area through the best single group's.
        shares_permille: Of the mass, in each zone.
        model_version, model_sha256, calibrated: Of the model.
    """

    outcome: AreaOutcome
    reason: str = ""
    groups: tuple[tuple[str, ...], ...] = ()
    counting: int = 0
    contradicting: tuple[tuple[str, ...], tuple[str, ...]] | None = None
    area_m2: int | None = None
    half_m2: int | None = None
    region: BaseGeometry | None = field(default=None, compare=False)
    half_region: BaseGeometry | None = field(default=None, compare=False)
    parts: int | None = None
    mean_e7: tuple[int, int] | None = None
    gain_permille: int | None = None
    shares_permille: Mapping[str, int] = field(default_factory=dict)
    model_version: int = 1
    model_sha256: bytes = b""
    calibrated: bool = False


def source_area(
    observers: Sequence[Observer],
    model: BearingModel,
    *,
    talked: bool = False,
    zones: Sequence[tuple[str, BaseGeometry]] = (),
) -> SourceArea:
    """Find where the source was from observers' words.

    Args:
        observers: Of one event in one stage, each with a name of its own.
        model: Their errors.
        talked: The teams spoke before they wrote, so they are one witness.
        zones: (name, polygon in degrees) for which shares of the mass are wanted.
    """
    groups = independent(observers, talked=talked)
    counting = sum(any(o.sharp for o in g) for g in groups)
    base = SourceArea(
        outcome="insufficient",
        groups=tuple(tuple(o.name for o in g) for g in groups),
        counting=counting,
        model_version=model.version,
        model_sha256=model.file_sha256,
        calibrated=model.calibrated,
    )
    if counting < 2:
        return _with(base, reason="one_group")
    return _Scene(groups, model).answer(base, zones)


class _Scene:
    """Groups of observers in their plane."""

    def __init__(self, groups: Sequence[Sequence[Observer]], model: BearingModel) -> None:
        everybody = [o for g in groups for o in g]
        self.onto: Proj = plane(everybody)
        self.posts = {o.name: post_in(self.onto, o) for o in everybody}
        self.groups = [[o for o in g if not o.scattered] for g in groups]
        self.groups = [g for g in self.groups if g]
        self.model = model

    def answer(self, base: SourceArea, zones: Sequence[tuple[str, BaseGeometry]]) -> SourceArea:
        first = self._first()
        if not self._prior(first).any():
            return _with(base, reason="too_far_apart")
        each = [self._log_group(g, first) for g in self.groups]
        best = [float(log[self._prior(first)].max()) for log in each]
        log, grid = self._refined(self._log_all, first, _FINE)
        misfit = sum(best) - float(log.max())
        if 2 * misfit > _limit(sum(sum(words) for words in map(_words_of, self.groups))):
            return _with(base, outcome="contradictory", contradicting=self._worst(each, best))
        mass = _mass(log)
        area, mask = _region(mass, grid, 0.90)
        if float(mass[self._outer(grid)].sum()) > _CUT_OFF:
            return _with(base, reason="unbounded", area_m2=round(area))
        if area > self.model.largest_m2:
            return _with(base, reason="too_large", area_m2=round(area))
        half, half_mask = _region(mass, grid, 0.50)
        region = self._degrees(mask, grid)
        east, north = grid.centres()
        lon, lat = self.onto(float((mass * east).sum()), float((mass * north).sum()), inverse=True)
        return _with(
            base,
            outcome="area",
            area_m2=round(area),
            half_m2=round(half),
            region=region,
            half_region=self._degrees(half_mask, grid),
            parts=len(shapely.get_parts(region)),
            mean_e7=(round(lat * 1e7), round(lon * 1e7)),
            gain_permille=round(1000 * area / min(map(self._alone, range(len(self.groups))))),
            shares_permille={n: round(1000 * self._share(z, mass, grid)) for n, z in zones},
        )

    def _first(self) -> Grid:
        """The whole prior: what lies within reach of every post."""
        reach = self.model.reach_m
        posts = list(self.posts.values())
        west, east = max(p.east for p in posts) - reach, min(p.east for p in posts) + reach
        south, north = max(p.north for p in posts) - reach, min(p.north for p in posts) + reach
        return _grid(west, south, max(east, west + 1), max(north, south + 1), _COARSE)

    def _prior(self, grid: Grid) -> NDArray[np.bool_]:
        return self._farthest(grid) <= self.model.reach_m

    def _outer(self, grid: Grid) -> NDArray[np.bool_]:
        return self._farthest(grid) > _OUTER * self.model.reach_m

    def _farthest(self, grid: Grid) -> GridFigures:
        """Metres from each cell to the post that is farthest from it."""
        east, north = grid.centres()
        far = np.zeros_like(east)
        for post in self.posts.values():
            np.maximum(far, np.hypot(east - post.east, north - post.north), out=far)
        return far

    def _log_group(self, group: Sequence[Observer], grid: Grid) -> GridFigures:
        """Mean over the group: it is one witness, however many it is."""
        logs = [log_likelihood(o, self.posts[o.name], grid, self.model) for o in group]
        total: GridFigures = np.sum(logs, axis=0) / len(logs)
        return total

    def _log_all(self, grid: Grid) -> GridFigures:
        total: GridFigures = np.sum([self._log_group(g, grid) for g in self.groups], axis=0)
        return np.where(self._prior(grid), total, -np.inf)

    def _refined(self, log_of: _Log, grid: Grid, side: int) -> tuple[GridFigures, Grid]:
        """The grid narrowed to where nearly all mass is, until its cells are fine enough.

        Args:
            log_of: Logarithm of the likelihood at a grid's cells.
            grid: All of the prior.
            side: Cells along a side of the narrowed grid, at least.
        """
        log = log_of(grid)
        for look in range(_LOOKS):
            mass = _mass(log)
            area, _ = _region(mass, grid, 0.90)
            if look and grid.cell <= math.sqrt(area) / _SHARPEST:
                break
            grid = _around(_region(mass, grid, 0.999)[1], grid, side)
            log = log_of(grid)
        return log, grid

    def _alone(self, n: int) -> float:
        """90 % area of a single group, square metres."""

        def log_of(grid: Grid) -> GridFigures:
            return np.where(self._prior(grid), self._log_group(self.groups[n], grid), -np.inf)

        log, grid = self._refined(log_of, self._first(), _COARSE)
        return _region(_mass(log), grid, 0.90)[0]

    def _worst(
        self, each: Sequence[GridFigures], best: Sequence[float]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Names of the two groups that agree least."""
        pairs = itertools.combinations(range(len(each)), 2)
        a, b = max(
            pairs, key=lambda p: sum(best[n] for n in p) - float((each[p[0]] + each[p[1]]).max())
        )
        names = [tuple(o.name for o in self.groups[n]) for n in (a, b)]
        return names[0], names[1]

    def _degrees(self, mask: NDArray[np.bool_], grid: Grid) -> BaseGeometry:
        """Cells as polygons in degrees, simplified to half a cell."""
        rows, edges = np.nonzero(np.diff(np.pad(mask, ((0, 0), (1, 1))), axis=1))
        south = rows[::2]
        boxes = shapely.box(edges[::2], south, edges[1::2], south + 1)
        shape = shapely.simplify(shapely.union_all(boxes), 0.5)

        def degrees(cells: NDArray[np.float64]) -> NDArray[np.float64]:
            east, north = ((cells - 0.5) * grid.cell + (grid.west, grid.south)).T
            return np.column_stack(self.onto(east, north, inverse=True))

        moved: BaseGeometry = shapely.transform(shape, degrees)
        return moved

    def _share(self, zone: BaseGeometry, mass: GridFigures, grid: Grid) -> float:
        flat = shapely.transform(
            zone, lambda lonlat: np.column_stack(self.onto(lonlat[:, 0], lonlat[:, 1]))
        )
        east, north = grid.centres()
        return float(mass[shapely.contains_xy(flat, east, north)].sum())


def _words_of(group: Sequence[Observer]) -> tuple[bool, bool]:
    """Whether a group brings a bearing and a distance: one of each at most."""
    used = [words(o) for o in group]
    return any(b for b, _ in used), any(d for _, d in used)


def _limit(used: int) -> float:
    return _CHI_99[min(max(1, used - 2), len(_CHI_99)) - 1]


def _mass(log: GridFigures) -> GridFigures:
    weight = np.exp(log - log.max())
    mass: GridFigures = weight / weight.sum()
    return mass


def _region(mass: GridFigures, grid: Grid, share: float) -> tuple[float, NDArray[np.bool_]]:
    """Area and cells of the smallest region that holds a share of the mass."""
    densest = np.sort(mass, axis=None)[::-1]
    last = min(int(np.searchsorted(np.cumsum(densest), share)), mass.size - 1)
    mask = mass >= densest[last]
    return float(mask.sum()) * grid.cell**2, mask


def _around(mask: NDArray[np.bool_], grid: Grid, side: int) -> Grid:
    """A finer grid over the cells of a mask, and two cells around them."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    pad = 2 * grid.cell
    return _grid(
        grid.west + columns[0] * grid.cell - pad,
        grid.south + rows[0] * grid.cell - pad,
        grid.west + columns[-1] * grid.cell + pad,
        grid.south + rows[-1] * grid.cell + pad,
        side,
    )


def _grid(west: float, south: float, east: float, north: float, side: int) -> Grid:
    cell = max(east - west, north - south) / (side - 1)
    columns, rows = (
        max(2, math.ceil(length / cell) + 1) for length in (east - west, north - south)
    )
    return Grid(west, south, cell, columns, rows)


def _with(base: SourceArea, **changes: object) -> SourceArea:
    return replace(base, **changes)  # type: ignore[arg-type]
