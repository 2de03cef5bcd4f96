"""Relation of an observation to a zone of the agreement: inside, outside, or cannot tell.

A person judges; this only measures. What an observation claims about place is an area as a rule, so
the answer is *inside* where all of that area lies in the zone, *outside* where nothing of it does,
and otherwise *cannot tell*, with the share of the area that lies inside. A site stated without an
accuracy is a point; a direction without a distance, or a post alone, claims no place: cannot tell.

Areas are the ellipsoid's. RULE is the version of what is written here and of a sector's figures
(observation/reach.py), and changes with them.
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

RULE: Final = 2
INSIDE, PART, OUTSIDE, NOWHERE = "inside", "part", "outside", "nowhere"
"""Codes, by which observations are looked for: "inside NAME" and "part NAME" (cannot tell) of a
zone; outside of all of them; no place is claimed, so nobody can tell."""

_NOTHING: Final = 1e-9  # of an area: what rounding leaves along a common edge
_TURNS: Final = (-360.0, 0.0, 360.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """Relation of an observation to a zone.

    Attributes:
        zone: Its name.
        verdict: Inside, outside, or cannot tell.
        share: Of the claimed area that lies inside, 0 to 1; None where no place is claimed.
    """

    zone: str
    verdict: Literal["inside", "outside", "cannot_tell"]
    share: float | None


Bounds = tuple[float, float, float, float]
"""West, south, east, north."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A zone that is an area, made ready for many observations.

    Attributes:
        name: Its name.
        bounds: Of the zone.
        around: The zone, and the same a whole turn to the west and to the east.
    """

    name: str
    bounds: Bounds
    around: BaseGeometry


def areas(zones: Sequence[tuple[str, BaseGeometry]]) -> list[Area]:
    """The zones that are areas; lines have no inside.

    Args:
        zones: (name, geometry in degrees, longitude first) of each.
    """
    found = []
    for name, zone in zones:
        if shapely.get_dimensions(zone) == 2:
            around = _around(zone)
            shapely.prepare(around)
            found.append(Area(name=name, bounds=zone.bounds, around=around))
    return found


def relations(
    observation: Observation, zones: Sequence[tuple[str, BaseGeometry]]
) -> Iterator[Relation]:
    """Relations of an observation to each zone that is an area, as `areas` takes them."""
    return related(claimed(observation), areas(zones))


def related(where: BaseGeometry | None, zones: Sequence[Area]) -> Iterator[Relation]:
    """Relations of a claimed place to each of the zones."""
    bounds = None if where is None or where.is_empty else where.bounds
    for zone in zones:
        if where is None or bounds is None:
            yield Relation(zone=zone.name, verdict="cannot_tell", share=None)
        elif _apart(bounds, zone.bounds):
            yield Relation(zone=zone.name, verdict="outside", share=0.0)
        else:
            yield _relation(where, zone)


def codes(where: BaseGeometry | None, zones: Sequence[Area]) -> tuple[str, ...]:
    """Codes of a claimed place."""
    found = list(related(where, zones))
    if any(each.share is None for each in found):
        return (NOWHERE,)
    touched = dict.fromkeys(
        f"{INSIDE if each.verdict == 'inside' else PART} {' '.join(each.zone.split())}"
        for each in found
        if each.verdict != "outside"
    )
    return tuple(touched) or (OUTSIDE,)


def claimed(observation: Observation) -> BaseGeometry | None:
    """Claimed place of an observation: a point or an area; None where it claims none."""
    return claimed_by(observation, sectors(observation))


def claimed_by(observation: Observation, area: BaseGeometry | None) -> BaseGeometry | None:
    """Area claimed by an observation whose `sectors` were made with others'; as `claimed`."""
    if observation.site is not None and observation.site.position is not None:
        if not observation.site.accuracy_m:
            return shapely.Point(observation.site.position)
        return sector(observation.site, None, Distance(high_m=1))  # widened by the site's accuracy
    if area is None and observation.drawn is not None:
        return outline(observation.drawn)
    return area


def share_inside(where: BaseGeometry, zone: BaseGeometry) -> float:
    """Share of a claimed place that lies inside a zone, 0 to 1; both in degrees."""
    if _apart(where.bounds, zone.bounds):
        return 0.0
    return _share(where, _around(zone))


def _around(zone: BaseGeometry) -> BaseGeometry:
    """The zone, and the same a whole turn to both sides: a claim may run on over 180 degrees."""
    return shapely.union_all([turned(shapely.make_valid(zone), turn) for turn in _TURNS])


def _relation(where: BaseGeometry, zone: Area) -> Relation:
    share = _share(where, zone.around)
    if share >= 1 - _NOTHING:
        return Relation(zone=zone.name, verdict="inside", share=1.0)
    if share <= _NOTHING:
        return Relation(zone=zone.name, verdict="outside", share=0.0)
    return Relation(zone=zone.name, verdict="cannot_tell", share=share)


def _apart(one: Bounds, other: Bounds) -> bool:
    """True where two boxes do not touch, a full turn away either: as most pairs do not."""
    if one[3] < other[1] or other[3] < one[1]:
        return True
    return all(one[2] + turn < other[0] or other[2] < one[0] + turn for turn in _TURNS)


def _share(where: BaseGeometry, zone: BaseGeometry) -> float:
    if shapely.get_dimensions(where) < 2:
        whole = where.length
        if not whole:
            return float(zone.covers(where))
        return float(where.intersection(zone).length / whole)
    # Most lie inside or outside as a whole, which is found without measuring.
    if shapely.is_valid(where):
        if zone.covers(where):
            return 1.0
        if not zone.intersects(where):
            return 0.0
    whole = area(where)
    if not whole:  # too thin to be measured
        return _share(where.boundary, zone)
    return area(where.intersection(zone)) / whole
