"""Misfits of links read from the store: times or places of their observations that cannot meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fieldapp.ledger.bodies.link_body import Link
from fieldapp.store.interface import Store
from fieldapp.store.records import log_state
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.store.records.log_state import ThreadState
from fieldapp.verification.suggested.misfits import Misfit, misfit
from fieldapp.verification.suggested.suggestions import SuggestedRow


def of_links(store: Store, linked: LinkedState, links: Iterable[Link]) -> list[Misfit]:
    """Misfit of each of these links, from the versions in force of all that they join.

    Args:
        store: The store.
        linked: With all that the links name.
        links: Signed or planned ones; a withdrawal has none.

    Raises:
        StoreError: The disk failed.
    """
    threads = {hash_: each for each in linked.threads.values() for hash_ in each.versions}
    bodies = {
        hash_: record.body
        for hash_, record in linked.records.items()
        if isinstance(record.body, Link)
    }
    joined = [(link, _joined(link, threads, bodies)) for link in links]
    current = {
        each.current for _, found in joined for each in found.values() if each.current is not None
    }
    seen = dict(log_state.seen(store, current))
    skewed = log_state.skewed(store, linked.threads)
    return [
        misfit(
            [
                SuggestedRow(each.hash, each.kid, seen[each.current], each.hash in skewed)
                for each in found.values()
                if each.current is not None
            ],
            link.relation,
        )
        for link, found in joined
    ]


def _joined(
    link: Link, threads: Mapping[bytes, ThreadState], links: Mapping[bytes, Link]
) -> dict[int, ThreadState]:
    """Threads that a link joins, by number; those of its member links too."""
    found = {}
    due, looked = [*link.members], set[bytes]()
    while due:
        name = due.pop()
        if name in looked:
            continue
        looked.add(name)
        if name in threads:
            found[threads[name].number] = threads[name]
        elif name in links:
            due += links[name].members
    return found
