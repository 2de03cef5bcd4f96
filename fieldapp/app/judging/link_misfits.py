"""Misfits of links read from the store: times or places of their observations that cannot meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from fieldapp.ledger.bodies.link_body import Link
from fieldapp.store.interface import Store
from fieldapp.store.records import linked_state, log_state
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
    return _compared(store, linked, [(each.members, each.relation) for each in links])


def of_one_event(store: Store, names: Sequence[bytes]) -> Misfit:
    """Misfit of records and links that are taken for one event.

    Raises:
        StoreError: The disk failed.
    """
    linked = linked_state.around(store, log_state.newest(store), {*names})
    (found,) = _compared(store, linked, [(names, "same")])
    return found


def of_finding(store: Store, names: Sequence[bytes], *, one_event: bool) -> tuple[Misfit, ...]:
    """Misfits of what a finding names: of each link among it, and of all of it.

    Args:
        store: The store.
        names: Records and links.
        one_event: The finding takes them for one event.

    Raises:
        StoreError: The disk failed.
    """
    linked = linked_state.around(store, log_state.newest(store), {*names})
    links = [record.body for name in names if (record := linked.records.get(name)) is not None]
    asked = [(body.members, body.relation) for body in links if isinstance(body, Link)]
    found = _compared(store, linked, [*asked, *([(names, "same")] if one_event else [])])
    return tuple(dict.fromkeys(each for each in found if each != Misfit()))


def _compared(
    store: Store, linked: LinkedState, links: Iterable[tuple[Sequence[bytes], str]]
) -> list[Misfit]:
    threads = {hash_: each for each in linked.threads.values() for hash_ in each.versions}
    bodies = {
        hash_: record.body
        for hash_, record in linked.records.items()
        if isinstance(record.body, Link)
    }
    joined = [(_joined(names, threads, bodies), relation) for names, relation in links]
    current = {
        each.current for found, _ in joined for each in found.values() if each.current is not None
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
            relation,
        )
        for found, relation in joined
    ]


def _joined(
    names: Sequence[bytes], threads: Mapping[bytes, ThreadState], links: Mapping[bytes, Link]
) -> dict[int, ThreadState]:
    """Threads of these members of a link, by number; those of its member links too."""
    found = {}
    due, looked = [*names], set[bytes]()
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
