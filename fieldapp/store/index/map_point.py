"""Map point of an observation, and the rest of its row in the table `mark`.

One observation has one mark: at the site, for that is where the thing is; else at the post, where
the monitors stood; else in the middle of what was drawn. Without any of these it has no place, and
none is made up.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.bodies.judging_bodies import Review
from fieldapp.ledger.record import Record
from fieldapp.observation.observation import Observation
from fieldapp.observation.reach import reach
from fieldapp.observation.values import Drawn
from fieldapp.verification.selections.told_counts import harm_text, told_text

POINT, DIRECTION, SECTOR, DRAWN = range(4)
"""Extent: what an observation claims about place beside its point; the widest of it."""

_TURN: Final = 360 * 10**7


def row(id_: int, observation: Observation) -> tuple[Any, ...]:
    """The row of the table `mark`."""
    lat, lon = _anchor(observation)
    return (
        id_,
        lat,
        lon,
        " ".join(sorted({weapon.type for weapon in observation.weapons})),
        observation.means,
        " ".join(sorted(set(observation.assessment))),
        _extent(observation),
        len(observation.evidence),
        *_reach(observation),
        told_text(observation),
        " ".join(map(str, sorted({w.calibre for w in observation.weapons if w.calibre}))),
        harm_text(observation),
    )


def _reach(observation: Observation) -> tuple[int | None, int | None, int | None]:
    at_site = observation.site is not None and observation.site.lat_e7 is not None
    return (None if at_site else reach(observation)) or (None, None, None)


def reviews(id_: int, record: Record) -> Iterator[tuple[Any, ...]]:
    """The rows of the table `review`: of a finding for all that it names, findings too."""
    body = record.body
    if isinstance(body, Review):
        yield id_, body.target, storable(body.state), 0, None
    elif isinstance(body, Finding):
        for target in body.names:
            yield id_, target, storable(body.state), 1, body.approves


def storable(text: str) -> str:
    """A text as every engine stores it: PostgreSQL has no U+0000."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


def _anchor(observation: Observation) -> tuple[int | None, int | None]:
    for place in (observation.site, observation.post):
        if place is not None and place.lat_e7 is not None:
            return place.lat_e7, place.lon_e7
    return (None, None) if observation.drawn is None else middle(observation.drawn)


def middle(drawn: Drawn) -> tuple[int, int]:
    """The mean of a drawing's points, on the side where they lie; degrees x 10^7."""
    first = drawn.points[0][1]
    ahead = sum((lon - first + _TURN // 2) % _TURN - _TURN // 2 for _, lon in drawn.points)
    number = len(drawn.points)
    lon = first + ahead // number
    return sum(lat for lat, _ in drawn.points) // number, (lon + _TURN // 2) % _TURN - _TURN // 2


def _extent(observation: Observation) -> int:
    if observation.drawn is not None:
        return DRAWN
    if observation.post is None or observation.post.lat_e7 is None:
        return POINT
    if observation.distance is not None:
        return SECTOR
    return DIRECTION if observation.directions else POINT
