"""Inside or outside of a zone of the agreement: what a machine can say of it, and no more.

A person finds; this only measures. What an observation claims about place is an area as a rule, so
the answer is *inside* where all of that area lies in the zone, *outside* where nothing of it does,
and otherwise *cannot tell*, with the share of the area that lies inside. A site told without an
accuracy is a point; a direction without a distance, or a post alone, claims no place: cannot tell.

Areas are the ellipsoid's. RULE is the version of what is written here, and changes with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.measure import area
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import outline, sector, sectors, turned
from fieldapp.observation.values import Distance

RULE: Final = 1
_NOTHING: Final = 1e-9  # of an area: what rounding leaves along a common edge
_TURNS: Final = (-360.0, 0.0, 360.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """How an observation stands to a zone.

    Attributes:
        zone: Its name.
        verdict: What can be said.
        share: Of the claimed area that lies inside, 0 to 1; None where no place is claimed.
    """

    zone: str
    verdict: Literal["inside", "outside", "cannot_tell"]
    share: float | None


def relations(seen: Observation, zones: Sequence[tuple[str, BaseGeometry]]) -> Iterator[Relation]:
    """How an observation stands to each zone that is an area; lines have no inside.

    Args:
        seen: The observation.
        zones: (name, geometry in degrees, longitude first) of each.
    """
    where = claimed(seen)
    for name, zone in zones:
        if shapely.get_dimensions(zone) == 2:
            yield _relation(where, name, zone)


def claimed(seen: Observation) -> BaseGeometry | None:
    """Where it was, as far as it was told: a point or an area; None where that is open."""
    if seen.site is not None and seen.site.position is not None:
        if not seen.site.accuracy_m:
            return shapely.Point(seen.site.position)
        return sector(seen.site, None, Distance(high_m=1))  # widened by the site's accuracy
    where = sectors(seen)
    if where is None and seen.drawn is not None:
        return outline(seen.drawn)
    return where


def _relation(where: BaseGeometry | None, name: str, zone: BaseGeometry) -> Relation:
    if where is None or where.is_empty:
        return Relation(zone=name, verdict="cannot_tell", share=None)
    if _apart(where.bounds, zone.bounds):
        return Relation(zone=name, verdict="outside", share=0.0)
    # A claim may run on over 180 degrees, and so may a zone.
    around = shapely.union_all([turned(shapely.make_valid(zone), turn) for turn in _TURNS])
    share = _share(where, around)
    if share >= 1 - _NOTHING:
        return Relation(zone=name, verdict="inside", share=1.0)
    if share <= _NOTHING:
        return Relation(zone=name, verdict="outside", share=0.0)
    return Relation(zone=name, verdict="cannot_tell", share=share)


Bounds = tuple[float, float, float, float]
"""West, south, east, north."""


def _apart(one: Bounds, other: Bounds) -> bool:
    """Whether two boxes have nothing in common, a turn away either: most pairs have not."""
    if one[3] < other[1] or other[3] < one[1]:
        return True
    return all(one[2] + turn < other[0] or other[2] < one[0] + turn for turn in _TURNS)


def _share(where: BaseGeometry, zone: BaseGeometry) -> float:
    if shapely.get_dimensions(where) < 2:
        whole = where.length
        if not whole:
            return float(zone.covers(where))
        return float(where.intersection(zone).length / whole)
    return area(where.intersection(zone)) / area(where)
