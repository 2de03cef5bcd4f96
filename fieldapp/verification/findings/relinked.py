"""Changes of what observations are linked with: where in the log the newest of each stands. Pure.

A finding on an observation is about one event. A link in force that comes, goes or is joined to
another makes it another event, also where the finding names the observation and no link.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from fieldapp.verification.effect import Holders, in_log_order
from fieldapp.verification.findings.finding_checks import LATE
from fieldapp.verification.link_effect import LinkedThread, SignedLink, settle_links


def relinked(
    links: Sequence[SignedLink], threads: Mapping[bytes, LinkedThread], holders: Holders
) -> dict[bytes, int]:
    """Position of the newest link or withdrawal with which the links above a thread changed.

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
        ordered = in_log_order(piece, holders)
        before: dict[bytes, tuple[bytes, ...]] = {}
        for n, each in enumerate(ordered, 1):
            parent = settle_links(ordered[:n], here, holders).forest.parent
            now = {one.hash: _above(one.hash, parent) for one in here.values()}
            at = LATE if each.claim.log_index is None else each.claim.log_index
            found |= {name: at for name, links in now.items() if links != before.get(name, ())}
            before = now
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


def _above(name: bytes, parent: Mapping[bytes, bytes]) -> tuple[bytes, ...]:
    """Links in force that a thread is in, the outermost last."""
    found: list[bytes] = []
    while name in parent:
        name = parent[name]
        found.append(name)
    return tuple(found)
