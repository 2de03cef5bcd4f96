"""Where the map puts an observation, and the rest of its row in the table `mark`.

One observation has one mark: at the site, for that is where the thing is; else at the post, where
the monitors stood; else in the middle of what was drawn. Without any of these it has no place, and
none is made up.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from fieldapp.ledger.body import Finding, Review
from fieldapp.ledger.record import Record
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import reach
from fieldapp.observation.values import Drawn

POINT, DIRECTION, SECTOR, DRAWN = range(4)
"""What the observation claims about place beside its mark; the widest of it."""

_TURN: Final = 360 * 10**7


def row(id_: int, seen: Observation) -> tuple[Any, ...]:
    """The row of the table `mark`."""
    lat, lon = _anchor(seen)
    count = seen.count
    return (
        id_,
        lat,
        lon,
        " ".join(sorted({weapon.type for weapon in seen.weapons})),
        seen.means,
        " ".join(sorted(set(seen.assessment))),
        count.low if count else None,
        count.high if count else None,
        _extent(seen),
        len(seen.evidence),
        *_reach(seen),
    )


def _reach(seen: Observation) -> tuple[int | None, int | None, int | None]:
    at_site = seen.site is not None and seen.site.lat_e7 is not None
    return (None if at_site else reach(seen)) or (None, None, None)


def reviews(id_: int, record: Record) -> Iterator[tuple[Any, ...]]:
    """The rows of the table `review`."""
    body = record.body
    if isinstance(body, Review):
        yield id_, body.target, body.state, 0, None
    elif isinstance(body, Finding):
        for target in dict.fromkeys(body.targets):
            yield id_, target, body.state, 1, body.approves


def _anchor(seen: Observation) -> tuple[int | None, int | None]:
    for place in (seen.site, seen.post):
        if place is not None and place.lat_e7 is not None:
            return place.lat_e7, place.lon_e7
    return (None, None) if seen.drawn is None else middle(seen.drawn)


def middle(drawn: Drawn) -> tuple[int, int]:
    """The mean of a drawing's points, on the side where they lie; degrees x 10^7."""
    first = drawn.points[0][1]
    ahead = sum((lon - first + _TURN // 2) % _TURN - _TURN // 2 for _, lon in drawn.points)
    number = len(drawn.points)
    lon = first + ahead // number
    return sum(lat for lat, _ in drawn.points) // number, (lon + _TURN // 2) % _TURN - _TURN // 2


def _extent(seen: Observation) -> int:
    if seen.drawn is not None:
        return DRAWN
    if seen.post is None or seen.post.lat_e7 is None:
        return POINT
    if seen.distance is not None:
        return SECTOR
    return DIRECTION if seen.directions else POINT
