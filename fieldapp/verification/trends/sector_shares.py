"""Sectors in which events lie: what surely does, and lower bounds in shares of the claimed area.

What claims no place stands under NOT_KNOWN, what lies in no sector under OUTSIDE. Sectors may
overlap, so their totals are never added. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.observation import Observation
from fieldapp.verification import counting, zones
from fieldapp.verification.claims import NOT_KNOWN
from fieldapp.verification.counting import OUTSIDE, Areas, Total
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.reporting.coverage import post_name


@dataclass(frozen=True, slots=True, kw_only=True)
class SectorPart:
    """Events of a sector.

    Attributes:
        inside: Of what lies in it as a whole.
        share: Of lower bounds of what may lie in it or elsewhere, by share of the claimed area.
        posts: Names of the posts that told of any of it.
    """

    inside: Total
    share: float
    posts: frozenset[str]


class SectorFinder:
    """Sectors of observations; many are told alike, and are measured once.

    Args:
        areas: The sectors, with their names.
    """

    def __init__(self, areas: Areas) -> None:
        self._geometry = dict(areas)
        self._areas = zones.areas(areas)
        self._known: dict[object, tuple[tuple[str, float], ...]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the sectors, in the mission's order."""
        return tuple(dict.fromkeys(each.name for each in self._areas))

    def shares(self, seen: Observation | None) -> tuple[tuple[str, float], ...]:
        """(sector, share of the claimed area, 1 for all of it) of an observation."""
        if seen is None:
            return ((NOT_KNOWN, 1.0),)
        places = (seen.post, seen.site, seen.directions, seen.distance, seen.drawn)
        if places not in self._known:
            self._known[places] = tuple(self._measured(zones.claimed(seen)))
        return self._known[places]

    def _measured(self, where: BaseGeometry | None) -> Iterator[tuple[str, float]]:
        if where is None or where.is_empty:
            yield NOT_KNOWN, 1.0
            return
        shares: dict[str, float] = {}
        for each in zones.related(where, self._areas):
            if each.share:
                shares[each.zone] = max(each.share, shares.get(each.zone, 0.0))
        yield from shares.items()
        if any(share == 1 for share in shares.values()):
            return
        together = shapely.union_all([self._geometry[name] for name in shares])
        left = 1 - zones.share_inside(where, together) if shares else 1.0
        if left > 0:
            yield OUTSIDE, left


def sector_parts(groups: Iterable[EventGroup], finder: SectorFinder) -> dict[str, SectorPart]:
    """Events by sector; only sectors that have any."""
    inside: dict[str, list[EventGroup]] = {}
    shares: dict[str, float] = {}
    posts: dict[str, set[str]] = {}
    for group in groups:
        if group.counted is None:
            continue
        seen = counting.placing(group).seen
        for name, share in finder.shares(seen):
            if seen is not None and seen.post is not None:
                posts.setdefault(name, set()).add(post_name(seen.post).casefold())
            if share == 1:
                inside.setdefault(name, []).append(group)
            else:
                shares[name] = shares.get(name, 0.0) + share * group.counted.at_least
    return {
        name: SectorPart(
            inside=counting.total(inside.get(name, ())),
            share=shares.get(name, 0.0),
            posts=frozenset(posts.get(name, ())),
        )
        for name in inside.keys() | shares.keys()
    }


def joined(parts: Sequence[SectorPart]) -> SectorPart:
    """One sector's events of several days."""
    return SectorPart(
        inside=counting.together([each.inside for each in parts]),
        share=sum(each.share for each in parts),
        posts=frozenset().union(*(each.posts for each in parts)),
    )
