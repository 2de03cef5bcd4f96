"""Observations that a finding names, by themselves or by links."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.app.home.session import Session
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.store.records import linked_state, log_state, map_rows
from fieldapp.store.records.log_state import LogState, ThreadState


def threads(session: Session, log: LogState, targets: Sequence[bytes]) -> list[ThreadState]:
    """Observations that it names, by themselves or by a link.

    Raises:
        StoreError: The disk failed.
    """
    linked = linked_state.around(session.store, log, set(targets))
    named, due = set[bytes](), set(targets)
    while due:
        named |= due
        bodies = [linked.records[each].body for each in due if each in linked.records]
        due = {m for body in bodies if isinstance(body, Link) for m in body.members} - named
    return [t for t in linked.threads.values() if not named.isdisjoint((t.hash, *t.versions))]


def in_force(session: Session, found: Sequence[ThreadState]) -> dict[int, bytes]:
    """Hashes of the versions in force, by their numbers.

    Raises:
        StoreError: The disk failed.
    """
    numbers = [each.current for each in found if each.current is not None]
    names = dict[int, bytes]()
    for some in log_state.slices(numbers):
        names |= zip(some, map_rows.hashes(session.store, some), strict=True)
    return names
