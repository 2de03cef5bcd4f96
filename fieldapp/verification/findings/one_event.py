"""Names under which findings speak of an observation: its versions, links of it, its twins. Pure.

Members that a link joins as one set of events (same, stages, duplicate) have one state, as they
have one count: a finding on one of them is a finding on the event.
"""

from __future__ import annotations

from collections.abc import Iterator

from fieldapp.verification.event_groups import ONE_SET
from fieldapp.verification.link_force import Forest


def names_of_event(thread: bytes, forest: Forest) -> set[bytes]:
    """A thread, the links in force that it is in, and what tells of the same events.

    Args:
        thread: Its name: the hash of its first version.
        forest: Links.
    """
    return {thread, *_above(thread, forest)} | twins_of(thread, forest)


def twins_of(thread: bytes, forest: Forest) -> set[bytes]:
    """A thread with the threads and links that tell of the same events, as `names_of_event`."""
    top = thread
    for link in _above(thread, forest):
        if forest.in_force[link].relation not in ONE_SET:
            break
        top = link
    return set(_within(top, forest))


def _above(name: bytes, forest: Forest) -> Iterator[bytes]:
    while name in forest.parent:
        name = forest.parent[name]
        yield name


def _within(name: bytes, forest: Forest) -> Iterator[bytes]:
    """A link that joins one set of events, or a thread, with all that is joined to it so."""
    yield name
    link = forest.in_force.get(name)
    if link is not None and link.relation in ONE_SET:
        for member in link.members:
            yield from _within(member, forest)
