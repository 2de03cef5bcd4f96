"""Figure of a finding: how many, by exactly what it names. Pure.

It is computed from the versions and links that the finding names by their hashes, and from nothing
else: what is corrected, retracted or linked later shakes the finding and leaves its figure. A link
joins those of its members that the finding names too; one of whose members it names none brings
all of them, as the link names them. Of two links that claim one record the one named first joins.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Body
from fieldapp.observation.field_table import STATEMENT
from fieldapp.observation.observation import Observation
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.corroboration.located_area import first_version
from fieldapp.verification.event_groups import counted_row, groups
from fieldapp.verification.link_force import EventLink, force
from fieldapp.verification.selections.selection_totals import Totals, selection_totals


def named_by(targets: Sequence[bytes], bodies: Mapping[bytes, Body]) -> tuple[bytes, ...]:
    """Hashes of all that a finding names: its targets, then what links among them bring.

    Args:
        targets: The finding's.
        bodies: By hash: of these, of what they correct, and of the members of links.
    """
    named = dict.fromkeys(targets)
    threads = {first_version(each, bodies) for each in targets}
    for target in targets:
        members = [each for each in _below((target,), bodies) if each != target]
        if threads.isdisjoint(first_version(each, bodies) for each in members):
            named |= dict.fromkeys(members)
    return tuple(named)


def _below(names: Sequence[bytes], bodies: Mapping[bytes, Body]) -> list[bytes]:
    """Names, and the members of links among them, each once; a member before its link."""
    found = dict[bytes, None]()
    due, opened = [*reversed(names)], set[bytes]()
    while due:
        name = due.pop()
        body = bodies.get(name)
        if isinstance(body, Link) and name not in opened:
            opened.add(name)
            due += [name, *reversed(body.members)]
        else:
            found.setdefault(name)
    return [*found]


def figure(targets: Sequence[bytes], bodies: Mapping[bytes, Body], rule: CountingRule) -> Totals:
    """Bounds of what a finding names; they rest on no state of the log.

    Args:
        targets: The finding's.
        bodies: As `named_by`.
        rule: What the mission sets.
    """
    names = named_by(targets, bodies)
    seen: dict[bytes, Observation] = {}
    for name in sorted(names, key=lambda each: _rank(each, targets, bodies)):
        each = observation_in(bodies.get(name))
        if each is not None and each.kind != STATEMENT:
            seen[first_version(name, bodies)] = each  # the newest of several versions stays
    kinds = {thread: each.kind for thread, each in seen.items()}
    links = [event for each in _below(names, bodies) for event in _event(each, bodies)]
    joined = {member for link in links for member in link.members}
    gone = joined - kinds.keys() - {link.hash for link in links}
    rows = {thread: counted_row(thread, each, rule) for thread, each in seen.items()}
    return selection_totals(
        {},
        groups(rows, force(links, kinds, gone), rule),
        Counter(kinds.values()),
        rule,
        elsewhere=0,
        withdrawn=0,
        basis=None,
    )


def bounds(totals: Totals) -> object:
    """Bounds of a figure by kind, and what is set apart."""
    return {kind: (total.claim, total.set_apart) for kind, total in totals.counted}


def _rank(name: bytes, targets: Sequence[bytes], bodies: Mapping[bytes, Body]) -> tuple[bool, int]:
    """Rank of a version: a target comes after what a link brings, a correction after its first."""
    depth, body = 0, bodies.get(name)
    while isinstance(body, Amendment):
        depth, body = depth + 1, bodies.get(body.target)
    return name in targets, depth


def observation_in(body: Body | None) -> Observation | None:
    """Observation that a record tells or corrects; None of any other."""
    seen = body.observation if isinstance(body, Amendment) else body
    return seen if isinstance(seen, Observation) else None


def _event(hash_: bytes, bodies: Mapping[bytes, Body]) -> Iterator[EventLink]:
    """A link as counting sees it; none of what is no link."""
    body = bodies.get(hash_)
    if isinstance(body, Link) and body.withdraws is None:
        names = (first_version(each, bodies) for each in body.members)
        yield EventLink(
            hash=hash_,
            relation=body.relation,
            members=tuple(dict.fromkeys(names)),
            whole=body.whole,
        )
