"""Projection of a printed sheet: oblique stereographic about its middle, in metres.

A sheet may lie anywhere, on the antimeridian or over a pole. This projection is conformal, has no
edge but the far side of the Earth, and within a sheet a hundred kilometres wide is true to scale to
some parts in a hundred thousand, so that its scale bar holds all over it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from shapely.geometry.base import BaseGeometry

from fieldapp.map.coastline import DegreeBox

STEP: Final = 0.5  # degrees: the longest straight edge that is bent with the projection
EDGE: Final = 64  # points along each edge of a sheet

Lonlat = tuple[float, float]
PlaneBox = tuple[float, float, float, float]
"""West, south, east, north on a plane, metres from its middle."""


@dataclass(frozen=True, slots=True)
class Plane:
    """Plane of a projection about a place.

    Attributes:
        centre: (longitude, latitude) of the middle.
    """

    centre: Lonlat

    def metres(self, geometry: BaseGeometry, step: float = STEP) -> BaseGeometry:
        """Project a geometry of longitudes and latitudes to the plane."""
        bent = shapely.segmentize(geometry, step) if shapely.get_dimensions(geometry) else geometry
        turn = self._transformer()
        flat: BaseGeometry = shapely.transform(
            bent, lambda xy: np.column_stack(turn.transform(xy[:, 0], xy[:, 1]))
        )
        return flat

    def points(self, lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
        """Project an array of (longitude, latitude) to the plane."""
        flat: NDArray[np.float64] = np.column_stack(
            self._transformer().transform(lonlat[:, 0], lonlat[:, 1])
        )
        return flat

    def lonlat(self, metres: NDArray[np.float64]) -> NDArray[np.float64]:
        """Longitudes and latitudes of points of the plane."""
        lonlat: NDArray[np.float64] = np.column_stack(
            self._transformer().transform(metres[:, 0], metres[:, 1], direction="INVERSE")
        )
        return lonlat

    def region(self, box: PlaneBox) -> DegreeBox:
        """West, south, east, north in degrees of all that a box of the plane shows."""
        west, south, east, north = box
        across, up = np.linspace(west, east, EDGE), np.linspace(south, north, EDGE)
        inside = np.array([(x, y) for x in across for y in up])
        lonlat = self.lonlat(inside)
        lons = self.centre[0] + (lonlat[:, 0] - self.centre[0] + 180) % 360 - 180
        lats = lonlat[:, 1]
        edges = [float(lons.min()), float(lats.min()), float(lons.max()), float(lats.max())]
        for pole, edge in ((-90.0, 1), (90.0, 3)):
            x, y = self.points(np.array([(self.centre[0], pole)]))[0]
            if west <= x <= east and south <= y <= north:
                edges[edge], edges[0], edges[2] = pole, self.centre[0] - 180, self.centre[0] + 180
        return (edges[0], edges[1], edges[2], edges[3])

    def _transformer(self) -> Transformer:
        return _stereographic(*self.centre)


@lru_cache(maxsize=8)  # making one takes longer than turning a thousand points
def _stereographic(lon: float, lat: float) -> Transformer:
    about = f"+proj=stere +lat_0={lat} +lon_0={lon} +k=1 +ellps=WGS84 +units=m"
    return Transformer.from_crs("EPSG:4326", about, always_xy=True)


def middle(places: NDArray[np.float64]) -> Lonlat:
    """Middle of positions (longitude, latitude), on the sphere: it knows no edges."""
    lon, lat = np.radians(places[:, 0]), np.radians(places[:, 1])
    x = (np.cos(lat) * np.cos(lon)).mean()
    y = (np.cos(lat) * np.sin(lon)).mean()
    z = np.sin(lat).mean()
    return (float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y)))))


def around(places: NDArray[np.float64]) -> tuple[Plane, PlaneBox]:
    """Plane about the middle of some positions, and their box on it, metres."""
    plane = Plane(middle(places))
    for _ in range(2):
        flat = plane.points(places)
        centre = (flat.min(axis=0) + flat.max(axis=0)) / 2
        lon, lat = plane.lonlat(centre[np.newaxis])[0]
        plane = Plane((float(lon), float(lat)))
    flat = plane.points(places)
    (west, south), (east, north) = flat.min(axis=0), flat.max(axis=0)
    return plane, (float(west), float(south), float(east), float(north))


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Frame on the plane.

    Attributes:
        plane: Its projection.
        left, top: Of the frame, metres on the plane.
        width, height: Of the frame, millimetres on paper.
        scale: Metres in nature to a metre on paper.
    """

    plane: Plane
    left: float
    top: float
    width: float
    height: float
    scale: float

    @classmethod
    def about(cls, plane: Plane, box: PlaneBox, size: tuple[float, float], scale: float) -> Frame:
        """Frame of that size (millimetres) whose middle is the middle of a box of the plane."""
        width, height = size
        left = (box[0] + box[2]) / 2 - width / 2000 * scale
        top = (box[1] + box[3]) / 2 + height / 2000 * scale
        return cls(plane=plane, left=left, top=top, width=width, height=height, scale=scale)

    def millimetres(self, metres: NDArray[np.float64]) -> NDArray[np.float64]:
        """Points of the plane in the frame, from its left upper corner downwards."""
        paper: NDArray[np.float64] = (metres - (self.left, self.top)) * (
            1000 / self.scale,
            -1000 / self.scale,
        )
        return paper

    def placed(self, lonlat: BaseGeometry, step: float = STEP) -> BaseGeometry:
        """Project a geometry of longitudes and latitudes into the frame."""
        placed: BaseGeometry = shapely.transform(self.plane.metres(lonlat, step), self.millimetres)
        return placed

    def points(self, lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
        """Project an array of (longitude, latitude) into the frame."""
        return self.millimetres(self.plane.points(lonlat))

    def point(self, lonlat: Lonlat) -> tuple[float, float]:
        """Project a position into the frame."""
        x, y = self.points(np.array([lonlat]))[0]
        return float(x), float(y)

    def holds(self, point: tuple[float, float]) -> bool:
        """True where a point of the paper lies in the frame."""
        return 0 <= point[0] <= self.width and 0 <= point[1] <= self.height

    @property
    def region(self) -> DegreeBox:
        """West, south, east, north in degrees of all that the frame shows."""
        right = self.left + self.width / 1000 * self.scale
        bottom = self.top - self.height / 1000 * self.scale
        return self.plane.region((self.left, bottom, right, self.top))

    def north_at(self, x: float, y: float) -> float:
        """Degrees by which north is turned clockwise from straight up, at a point of the paper."""
        here = np.array([(self.left + x / 1000 * self.scale, self.top - y / 1000 * self.scale)])
        lon, lat = self.plane.lonlat(here)[0]
        further = self.plane.points(np.array([(lon, min(lat + 1e-4, 90.0))]))[0]
        east, north = further - here[0]
        return float(np.degrees(np.arctan2(east, north)))
