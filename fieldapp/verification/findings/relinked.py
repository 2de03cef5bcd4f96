"""Changes of what observations are linked with: where in the log the newest of each stands. Pure.

A finding on an observation is about one event. A link in force that comes, goes or is joined to
another makes it another event, also where the finding names the observation and no link.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from fieldapp.verification.effect import WITHDRAWN, Holders, in_log_order
from fieldapp.verification.findings.finding_checks import LATE
from fieldapp.verification.link_effect import LinkedThread, SignedLink, settle_links

MOST: Final = 40
"""Withdrawals of linked links that are looked at one by one; nobody withdraws so many."""


def relinked(
    links: Sequence[SignedLink], threads: Mapping[bytes, LinkedThread], holders: Holders
) -> dict[bytes, int]:
    """Position of the newest link or withdrawal with which the links above a thread changed.

    Where more than MOST links were withdrawn among what is joined, all of it counts as changed with
    the newest of them: who withdraws and links again without end slows nobody down.

    Args:
        links: Links and withdrawals, whatever their standing, in any order.
        threads: What they name, by the hash of each version that is here.
        holders: Who holds which key.

    Returns:
        By the hash of a thread's first version; LATE where that is not in the log yet.
    """
    found: dict[bytes, int] = {}
    for piece in _pieces(links, threads):
        named = {each for link in piece for each in link.body.members}
        here = {hash_: threads[hash_] for hash_ in named & threads.keys()}
        found |= _changes(in_log_order(piece, holders), here, holders)
    return found


def _changes(
    ordered: Sequence[SignedLink], here: Mapping[bytes, LinkedThread], holders: Holders
) -> dict[bytes, int]:
    """As `relinked`, of links that have something in common, in the order of the log.

    A later link never moves what an earlier one joins; so the links between two withdrawals that
    have effect are looked at together.
    """
    at = [LATE if each.claim.log_index is None else each.claim.log_index for each in ordered]
    place = {each.claim.hash: n for n, each in enumerate(ordered)}
    effects = settle_links(ordered, here, holders).effects
    # What was withdrawn before it came ends where it comes: what names it is joined then.
    ends = {
        max(place[hash_], place[each.replaced_by])
        for hash_, each in effects.items()
        if each.reason == WITHDRAWN and each.replaced_by is not None
    }
    if len(ends) > MOST:
        return dict.fromkeys((each.hash for each in here.values()), at[max(ends)])
    found: dict[bytes, int] = {}
    before: Mapping[bytes, _Above] = {}
    for end in sorted({*ends, *(n + 1 for n in ends), len(ordered)} - {0}):
        parent = settle_links(ordered[:end], here, holders).forest.parent
        above = _above([each.hash for each in here.values()], parent)
        for name, now in above.items():
            if now != before.get(name, _FREE):
                found[name] = at[end - 1 if end - 1 in ends else place[now.outermost]]
        before = above
    return found


def _pieces(
    links: Sequence[SignedLink], threads: Mapping[bytes, LinkedThread]
) -> Iterator[list[SignedLink]]:
    """Links that have anything in common, together."""
    by_hash = {each.claim.hash: each for each in links}
    near: dict[bytes, set[bytes]] = defaultdict(set)
    for hash_, each in by_hash.items():
        members = {threads[m].hash if m in threads else m for m in each.body.members}
        for name in members | {each.body.withdraws or hash_}:
            near[hash_].add(name)
            near[name].add(hash_)
    while by_hash:
        reached, due = set[bytes](), {next(iter(by_hash))}
        while due:
            reached |= due
            due = {name for one in due for name in near[one]} - reached
        yield [by_hash.pop(name) for name in reached & by_hash.keys()]


class _Above(NamedTuple):
    """Links in force that a thread is in: the outermost, and a hash of all of them in order."""

    outermost: bytes
    path: bytes


_FREE: Final = _Above(b"", b"")


def _above(names: Sequence[bytes], parent: Mapping[bytes, bytes]) -> dict[bytes, _Above]:
    """Links in force that each thread is in."""
    found: dict[bytes, _Above] = {}
    for name in names:
        way = [name]
        while way[-1] not in found and way[-1] in parent:
            way.append(parent[way[-1]])
        for each in reversed(way):
            if each in found:
                continue
            if each not in parent:
                found[each] = _FREE
                continue
            outer = found[parent[each]]
            path = hashlib.sha256(parent[each] + outer.path).digest()
            found[each] = _Above(outer.outermost or parent[each], path)
    return {name: found[name] for name in names}
