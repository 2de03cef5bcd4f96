"""Force of links: which of them group observations, by the order of the log. Pure.

Links in force make a forest: nobody is a member of two. Where two claim one member, the earlier in
the log holds, and the later waits; what was retracted or withdrawn is nobody's any more. No link
follows from two others: A~B and B~C is not A~C.

Reasons why a link is idle. Held until that changes: "taken", "not_here", "member_held". Without
effect: "one_thread", "mixed_kinds", "apart_member", "statement" (a party told a member), "no_event"
(a member is no observation). Without effect on totals, for somebody to look at: "contradicts", an
`apart` whose members are of one group.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from fieldapp.observation.values import Count

_NOT_COUNTED: Final = frozenset({"", "statement"})


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLink:
    """A link as counting sees it.

    Attributes:
        hash: Its record's hash.
        relation: Code of list "link_relation".
        members: Threads or earlier links, in signed order, each resolved to its thread.
        whole: The declared total of `shares`.
    """

    hash: bytes
    relation: str
    members: tuple[bytes, ...]
    whole: Count | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forest:
    """Links by their force.

    Attributes:
        in_force: Links that group, by hash, in log order.
        apart: Links that say "different events", by hash.
        idle: Why each other link does not group, by hash.
        parent: The link in force that a thread or link is a member of.
    """

    in_force: dict[bytes, EventLink] = field(default_factory=dict)
    apart: dict[bytes, EventLink] = field(default_factory=dict)
    idle: dict[bytes, str] = field(default_factory=dict)
    parent: dict[bytes, bytes] = field(default_factory=dict)


def force(
    links: Sequence[EventLink],
    kinds: Mapping[bytes, str],
    gone: Collection[bytes] = (),
    void: Mapping[bytes, str] = MappingProxyType({}),
) -> Forest:
    """Links that group observations.

    Args:
        links: In log order.
        kinds: Kind of each observation in force, by thread; "" of a record that is none.
        gone: Threads that were retracted, and links that were withdrawn.
        void: Links that are without effect whatever they name, and why.
    """
    forest = Forest(idle={hash_: why for hash_, why in void.items() if hash_ not in gone})
    here, left = dict(kinds), set(gone)
    for link in links:
        if link.hash in gone or link.hash in void:
            continue
        reason = _why_idle(link, forest, here, left)
        if reason:
            forest.idle[link.hash] = reason
        elif link.relation == "apart":
            forest.apart[link.hash] = link
        else:
            forest.in_force[link.hash] = link
            for member in link.members:
                forest.parent.setdefault(member, link.hash)  # two may name one that is gone
            kind = next((here[each] for each in link.members if each in here), None)
            if kind is None:
                left.add(link.hash)
            else:
                here[link.hash] = kind
    for link in forest.apart.values():
        if len({_top(member, forest.parent) for member in link.members}) < len(set(link.members)):
            forest.idle[link.hash] = "contradicts"
    return forest


def _why_idle(
    link: EventLink,
    forest: Forest,
    here: Mapping[bytes, str],
    gone: AbstractSet[bytes],
) -> str:
    """Why a link does not group, "" where it does."""
    members = set(link.members)
    if len(members) < 2:
        return "one_thread"
    if not members.isdisjoint(forest.apart):
        return "apart_member"
    if not members.isdisjoint(forest.idle):
        return "member_held"
    if not members <= here.keys() | gone:
        return "not_here"
    found = {here[each] for each in members if each in here}
    if not found.isdisjoint(_NOT_COUNTED):
        return "no_event" if "" in found else "statement"
    if len(found) > 1:
        return "mixed_kinds"
    if link.relation != "apart" and not (members - gone).isdisjoint(forest.parent):
        return "taken"
    return ""


def _top(name: bytes, parent: Mapping[bytes, bytes]) -> bytes:
    while name in parent:
        name = parent[name]
    return name
