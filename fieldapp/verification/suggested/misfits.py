"""Misfits of observations that are said to tell of the same events: what a person should see first.

Times, claimed areas, kinds of event and weapons are compared as suggestions compare them, with all
by which they may be told wrong. A misfit forbids nothing: whoever links may know better.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations
from typing import NamedTuple

import shapely

from fieldapp.observation.measure import leg
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import many_sectors
from fieldapp.verification.counting import extent
from fieldapp.verification.suggested.suggestions import (
    PlacedObservation,
    SuggestedRow,
    family_of,
    in_range,
    slack_s,
    stages_of,
    weapons_of,
)
from fieldapp.verification.zones import claimed_by

_MOST = 64  # areas that are compared each with each


@dataclass(frozen=True, slots=True)
class Misfit:
    """Times and places that cannot meet.

    Attributes:
        times: End of the earliest and start of the latest, as told; None where all times can meet.
        apart_m: Metres between two claimed areas that cannot meet; None where all that are known
            can.
        matter: "what" where two tell of other kinds of events, "weapons" of other weapons, "stages"
            where launch and landing are to be joined and none of them tells of one or the other.
    """

    times: tuple[datetime, datetime] | None = None
    apart_m: int | None = None
    matter: tuple[str, ...] = ()


class _Window(NamedTuple):
    first: datetime
    after: datetime
    slack: timedelta


def misfit(rows: Sequence[SuggestedRow], relation: str) -> Misfit:
    """Times, places and matters of a link that cannot meet; none where it says that they differ.

    Args:
        rows: Observations that it joins.
        relation: One of `link_body.RELATIONS`.
    """
    if relation == "apart":
        return Misfit()
    seen = [row.seen for row in rows][:_MOST]
    return Misfit(_times(rows), _places(seen, relation), tuple(_matter(seen, relation)))


def _matter(seen: Sequence[Observation], relation: str) -> Iterator[str]:
    """Kinds of events may differ between stages, and between shares of one total."""
    families = {family_of(each) for each in seen} - {""}
    if len(families) > 1 and relation not in ("stages", "shares"):
        yield "what"
    weapons = [found for each in seen if (found := weapons_of(each))]
    if relation != "shares" and any(a.isdisjoint(b) for a, b in combinations(weapons, 2)):
        yield "weapons"
    if relation == "stages" and len(frozenset[str]().union(*map(stages_of, seen))) < 2:
        yield "stages"


def _times(rows: Sequence[SuggestedRow]) -> tuple[datetime, datetime] | None:
    """All windows meet each other where the one that begins last meets the one that ends first."""
    found = [
        _Window(*when, timedelta(seconds=slack_s(row.seen)))
        for row in rows
        if not row.skewed and (when := extent(row.seen.time)) is not None
    ]
    if not found:
        return None
    early = min(found, key=lambda each: each.after + each.slack)
    late = max(found, key=lambda each: each.first - each.slack)
    meets = late.first - late.slack <= early.after + early.slack
    return None if meets else (early.after, late.first)


def _places(seen: Sequence[Observation], relation: str) -> int | None:
    areas = [claimed_by(one, sector) for one, sector in zip(seen, many_sectors(seen), strict=True)]
    known = [(one, area) for one, area in zip(seen, areas, strict=True) if area is not None]
    gaps = (_gap(one, other, relation) for one, other in combinations(known, 2))
    return max((gap for gap in gaps if gap is not None), default=None)


def _gap(one: PlacedObservation, other: PlacedObservation, relation: str) -> int | None:
    """Metres between two areas that do not meet, and that no round can have crossed."""
    if shapely.intersects(one[1], other[1]) or (relation == "stages" and in_range(one, other)):
        return None
    line = shapely.get_coordinates(shapely.shortest_line(one[1], other[1]))
    return round(leg(tuple(line[0]), tuple(line[1])).metres)
