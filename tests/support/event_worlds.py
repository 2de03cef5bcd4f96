"""Random worlds of events, with true observations of them, links and findings, for counting."""

from dataclasses import dataclass, field
from random import Random

from fieldapp.observation.values import Count
from fieldapp.verification.claims import MIXED, CountClaim, bounded, unsplit
from fieldapp.verification.event_groups import CountedRow
from fieldapp.verification.link_force import EventLink

ONE_SET = ("same", "stages", "duplicate")
RELATIONS = (*ONE_SET, "overlap", "overlap", "part", "part", "shares")


@dataclass
class EventWorld:
    """What truly happened, and what was told of it; every claim holds."""

    rows: dict[bytes, CountedRow] = field(default_factory=dict)
    links: list[EventLink] = field(default_factory=list)
    found: dict[bytes, str] = field(default_factory=dict)
    events: set[int] = field(default_factory=set)
    apart: set[int] = field(default_factory=set)

    @property
    def truth(self) -> int:
        """How many events count."""
        return len(self.events - self.apart)


def event_world(draw: Random, *, findings: bool = True) -> EventWorld:
    """A world of one to three groups, of which nobody is in two."""
    world = EventWorld()
    for number in range(draw.randint(1, 3)):
        events = frozenset(range(number * 100, number * 100 + draw.randint(1, 12)))
        _tell(world, events, draw, 2, 0.25 if findings else 0.0)
        world.events |= events
    return world


def shuffled(world: EventWorld, draw: Random) -> list[EventLink]:
    """Its links with members in another order; the first of `part` and `duplicate` stays."""
    links = []
    for link in world.links:
        kept = 1 if link.relation in ("part", "duplicate") else 0
        rest = list(link.members[kept:])
        draw.shuffle(rest)
        members = (*link.members[:kept], *rest)
        links.append(EventLink(hash=link.hash, relation=link.relation, members=members,
                               whole=link.whole))  # fmt: skip
    return links


def _tell(
    world: EventWorld, events: frozenset[int], draw: Random, depth: int, chance: float
) -> bytes:
    """Observations, joined by links, that truly tell of these events; the outermost hash."""
    if depth == 0 or draw.random() < 0.35:
        name = b"row%d" % len(world.rows)
        claim = _true_claim(len(events), draw)
        codes = draw.sample(["explosion", "burst", "shot"], draw.randint(1, 2))
        what = unsplit(codes, claim, MIXED)
        world.rows[name] = CountedRow(
            hash=name, kind="ceasefire_violation", claim=claim, what=what, weapons=what
        )
    else:
        relation = draw.choice(RELATIONS)
        told = [
            _tell(world, each, draw, depth - 1, chance) for each in _sets(relation, events, draw)
        ]
        name = b"link%d" % len(world.links)
        whole = Count(low=len(events), high=len(events)) if relation == "shares" else None
        world.links.append(
            EventLink(hash=name, relation=relation, members=tuple(told), whole=whole)
        )
    if draw.random() < chance:
        world.found[name] = draw.choice(["live_fire", "demining"])
        world.apart |= events
    return name


def _sets(relation: str, events: frozenset[int], draw: Random) -> list[frozenset[int]]:
    """What each member of a link tells of, so that all together is these events."""
    number = draw.randint(2, 3)
    if relation in ONE_SET:
        return [events] * number
    if relation == "overlap":
        first = [frozenset(e for e in events if draw.random() < 0.6) for _ in range(number - 1)]
        rest = events - frozenset().union(*first)
        return [*first, rest | frozenset(e for e in events if draw.random() < 0.4)]
    owner = {event: draw.randint(0, number) for event in events}
    parts = [frozenset(e for e in events if owner[e] == part) for part in range(1, number + 1)]
    return parts if relation == "shares" else [events, *parts]


def _true_claim(number: int, draw: Random) -> CountClaim:
    low = draw.choice([number, max(0, number - draw.randint(0, 4))])
    high = draw.choice([number, number + draw.randint(0, 4), None])
    return bounded(low, high, draw.randint(low, low + 5), figure=draw.random() < 0.8)
