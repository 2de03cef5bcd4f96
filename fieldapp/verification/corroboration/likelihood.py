"""Likelihood of observers' words for a source at each cell of a grid.

The grid lies in the azimuthal equidistant plane about the posts' mean, which is true to 1 m within
30 km; the meridian convergence at each post is taken off. Angles are degrees, lengths metres.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pyproj import Geod, Proj

from fieldapp.verification.corroboration.bearing_model import BearingModel
from fieldapp.verification.corroboration.observers import Arc, Observer, sound_error_m, sound_m

GridFigures = NDArray[np.float64]
"""One figure for each cell of a grid, row by row from the south."""

_GEOD: Final = Geod(ellps="WGS84")
_LEAST: Final = 1e-12  # no words are impossible
_NORTH_M: Final = 1000.0  # how far the meridian is followed to see where it points
_TABLE: Final = np.linspace(-9.0, 9.0, 18_001)
_NORMAL: Final = np.array([0.5 * math.erfc(-x / math.sqrt(2)) for x in _TABLE])


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells of a square grid.

    Attributes:
        west, south: Middle of the first cell, metres in the plane.
        cell: Its side, metres.
        columns, rows: How many.
    """

    west: float
    south: float
    cell: float
    columns: int
    rows: int

    def centres(self) -> tuple[GridFigures, GridFigures]:
        """Eastings and northings of the cells' middles."""
        east = self.west + self.cell * np.arange(self.columns)
        north = self.south + self.cell * np.arange(self.rows)
        eastings, northings = np.meshgrid(east, north)
        return eastings, northings


@dataclass(frozen=True, slots=True)
class Post:
    """A post in the plane, and how far true north lies clockwise of the plane's, degrees."""

    east: float
    north: float
    convergence: float


def plane(observers: Sequence[Observer]) -> Proj:
    """The plane about the mean of the posts."""
    first = observers[0].post[0]
    east = [(o.post[0] - first + 180) % 360 - 180 for o in observers]
    lon = first + sum(east) / len(east)
    lat = sum(o.post[1] for o in observers) / len(observers)
    return Proj(proj="aeqd", lon_0=lon, lat_0=lat, ellps="WGS84")


def post_in(onto: Proj, observer: Observer) -> Post:
    """An observer's post in a plane."""
    lon, lat = observer.post
    east, north = onto(lon, lat)
    up_lon, up_lat, _ = _GEOD.fwd(lon, lat, 0.0, _NORTH_M)
    up_east, up_north = onto(up_lon, up_lat)
    return Post(east, north, math.degrees(math.atan2(up_east - east, up_north - north)))


def log_likelihood(observer: Observer, post: Post, grid: Grid, model: BearingModel) -> GridFigures:
    """Logarithm of the likelihood of an observer's words, at each cell."""
    east, north = grid.centres()
    east, north = east - post.east, north - post.north
    metres = np.maximum(np.hypot(east, north), grid.cell)
    total = np.zeros_like(metres)
    if observer.arc is not None:
        bearing = np.degrees(np.arctan2(east, north)) - post.convergence
        total += np.log(_arc_told(observer, observer.arc, bearing, metres, model))
    return total + _log_distance(observer, metres, model)


def words(observer: Observer) -> tuple[bool, bool]:
    """Whether an observer's bearing and its distance are used."""
    return observer.arc is not None, bool(observer.flash or observer.distance_m)


def _arc_told(
    observer: Observer, arc: Arc, bearing: GridFigures, metres: GridFigures, model: BearingModel
) -> GridFigures:
    share = arc.half / 180
    if arc.half >= 180:
        return np.ones_like(bearing)
    variance = model.bearing_deg[observer.means] ** 2
    if arc.magnetic:
        variance += model.magnetic_deg**2
    error = np.sqrt(variance + np.degrees(observer.accuracy_m / metres) ** 2)
    off = (bearing - arc.middle + 180) % 360 - 180
    held = np.zeros_like(off)
    around = arc.half + 9 * float(error.max()) > 180  # else what lies a turn away is nothing
    for turn in (-360.0, 0.0, 360.0) if around else (0.0,):
        held += _normal((off + arc.half + turn) / error) - _normal((off - arc.half + turn) / error)
    return np.maximum((1 - model.wild) * held + model.wild * share, _LEAST)


def _log_distance(observer: Observer, metres: GridFigures, model: BearingModel) -> GridFigures:
    if observer.flash is not None:
        error = sound_error_m(observer.flash, observer.accuracy_m)
        off = (metres - sound_m(observer.flash)) / error
        return np.maximum(-0.5 * off**2, math.log(_LEAST))
    if observer.distance_m is None:
        return np.zeros_like(metres)
    low, high = observer.distance_m
    error = model.distance_ln[observer.means]
    true = np.log(metres) + model.bias_ln
    upper = _normal((math.log(high) - true) / error) if math.isfinite(high) else 1.0
    lower = _normal((math.log(low) - true) / error) if low else 0.0
    likely: GridFigures = np.log(np.maximum(upper - lower, _LEAST))
    return likely


def _normal(x: GridFigures) -> GridFigures:
    """Cumulative normal distribution, to 1e-7."""
    below: GridFigures = np.interp(x, _TABLE, _NORMAL)
    return below
