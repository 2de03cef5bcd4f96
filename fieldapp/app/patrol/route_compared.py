"""A driven route beside the mission's places and beside the plan that was signed for it.

A place is passed where the line comes as near as the place is large. What a receiver wrote is a
claim, and so is all of this: it is shown, and never signed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.patrol import patrol
from fieldapp.app.patrol.route import RoutePoint, RouteSummary
from fieldapp.errors import FieldappError
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.store.foreign.gazetteer import open_gazetteer

NEAR_M: Final = 1_000  # a place without an extent, and a point of a plan, is as large as that
_DEGREE_M: Final = 111_195.0
_PLANNED_BEFORE: Final = timedelta(hours=36)  # a plan is of this day or of the evening before

_Leg = tuple[RoutePoint, RoutePoint, datetime | None, datetime | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedPlace:
    """Place that a route passed: its name, how near, and when, UTC, where the route tells times."""

    name: str
    metres: int
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCompared:
    """A route beside its plan.

    Attributes:
        plan: The plan.
        signed_at: When it was signed, UTC.
        late: That was after the route had ended.
        points: Points of the plan.
        missed: Those that the route did not come near.
        metres: How far from the plan the route went at most.
    """

    plan: RouteSummary
    signed_at: datetime
    late: bool
    points: int
    missed: tuple[RoutePoint, ...]
    metres: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteCompared:
    """Places that a route passed, in the order of the time; its plan, None where there is none."""

    passed: tuple[PassedPlace, ...] = ()
    plan: PlanCompared | None = None


def compared(session: Session, found: RouteSummary, language: str) -> RouteCompared:
    """Compare a route with the mission's places and with the plan that was signed for it."""
    with open_gazetteer(pack_of(session).places) as gazetteer:
        passed = tuple(places_passed(found, gazetteer.everything(), language))
    return RouteCompared(passed=passed, plan=_beside_plan(session, found))


def places_passed(
    found: RouteSummary, places: Iterable[GazetteerPlace], language: str
) -> list[PassedPlace]:
    """Places that a route passed, by time, or as the line comes to them."""
    legs = list(_legs(found))
    lats = [lat for line in found.lines for lat, _ in line]
    lons = [lon for line in found.lines for _, lon in line]
    passed = []
    for place in places:
        if place.lat_e7 is None or place.lon_e7 is None:
            continue
        point = place.lat_e7 / 1e7, place.lon_e7 / 1e7
        reach = max(place.accuracy_m or 0, NEAR_M)
        north = reach / _DEGREE_M
        east = north / max(math.cos(math.radians(point[0])), 0.01)
        if not min(lats) - north <= point[0] <= max(lats) + north:
            continue
        if not min(lons) - east <= point[1] <= max(lons) + east:
            continue
        metres, number, at = _nearest(point, legs)
        if metres <= reach:
            name = place.names.get(language) or place.name
            passed.append((number, PassedPlace(name=name, metres=round(metres), at=at)))
    return [each for _number, each in sorted(passed, key=lambda both: both[0])]


def beside(found: RouteSummary, plan: RouteSummary, signed_at: datetime) -> PlanCompared:
    """A route beside a plan."""
    driven, planned = list(_legs(found)), list(_legs(plan))
    points = [point for line in plan.lines for point in line]
    farthest = max(_nearest(point, planned)[0] for line in found.lines for point in line)
    return PlanCompared(
        plan=plan,
        signed_at=signed_at,
        late=found.end is not None and signed_at > found.end,
        points=len(points),
        missed=tuple(point for point in points if _nearest(point, driven)[0] > NEAR_M),
        metres=round(farthest),
    )


def _beside_plan(session: Session, found: RouteSummary) -> PlanCompared | None:
    if found.start is None:
        return None
    for record in patrol.signed(session):
        body, before = patrol.body_of(record), found.start - record.signed_at
        if body.action != "route" or body.time is not None or before > _PLANNED_BEFORE:
            continue
        for ref in body.evidence:
            try:
                plan = patrol.route_of(session, ref.sha256)
            except (
                FieldappError
            ):  # a file that is missing or was changed: the page Evidence says so
                continue
            if plan.planned:
                return beside(found, plan, record.signed_at)
    return None


def _legs(found: RouteSummary) -> Iterator[_Leg]:
    """Legs of a route with the times of their ends; a line of one point is a leg of no length."""
    for line, times in zip(found.lines, found.times, strict=True):
        timed = list(zip(line, times, strict=True))
        for (one, begun), (other, ended) in pairwise(timed if len(timed) > 1 else timed * 2):
            yield one, other, begun, ended


def _nearest(point: RoutePoint, legs: Sequence[_Leg]) -> tuple[float, float, datetime | None]:
    """(metres, number of the leg and part of it, time) where a route is nearest to a point."""
    found = (_to_leg(point, leg, number) for number, leg in enumerate(legs))
    return min(found, key=lambda each: each[0])


def _to_leg(point: RoutePoint, leg: _Leg, number: int) -> tuple[float, float, datetime | None]:
    one, other, begun, ended = leg
    narrow = math.cos(math.radians(point[0]))
    (ay, ax), (by, bx) = (
        ((lat - point[0]) * _DEGREE_M, (lon - point[1]) * narrow * _DEGREE_M)
        for lat, lon in (one, other)
    )
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0.0 if not length else min(1.0, max(0.0, -(ax * (bx - ax) + ay * (by - ay)) / length))
    metres = math.hypot(ax + along * (bx - ax), ay + along * (by - ay))
    at = begun + (ended - begun) * along if begun and ended else begun or ended
    return metres, number + along, at
