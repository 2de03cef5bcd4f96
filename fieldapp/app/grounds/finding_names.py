"""Records that a finding names: with the links that they are in, and the figure of just these."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from fieldapp.app.grounds import named_observations
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import mission_rules
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Body, parse
from fieldapp.store.records import feeds, linked_state, log_state
from fieldapp.verification.counting_rule import parse_counting
from fieldapp.verification.selections import finding_figure
from fieldapp.verification.selections.selection_totals import Totals


def drafted_on(session: Session, names: Sequence[bytes]) -> tuple[bytes, ...]:
    """Hashes that a finding on records is to name: the event of each, as it is linked now.

    A record brings the links in force that it is in, and all that these join; a link too. Each
    observation is named by its version in force. What a link joined and was retracted is left out.

    Raises:
        StoreError: The disk failed.
    """
    linked = linked_state.around(session.store, log_state.newest(session.store), set(names))
    shown = named_observations.in_force(session, [*linked.threads.values()])
    current = {
        each.hash: shown[each.current]
        for each in linked.threads.values()
        if each.current is not None
    }
    forest, found = linked.links.forest, dict[bytes, None]()

    def add(name: bytes) -> None:
        found.setdefault(name)
        link = linked.records[name].body if name in linked.records else None
        for member in link.members if isinstance(link, Link) else ():
            thread = linked.named[member].hash if member in linked.named else member
            if thread in current or member in linked.records:
                add(current.get(thread, member))

    for name in names:
        thread = linked.named[name].hash if name in linked.named else name
        found.setdefault(current.get(thread, name))
        while thread in forest.parent:
            thread = forest.parent[thread]
        add(current.get(thread, thread) if thread in linked.records else current.get(thread, name))
    return tuple(found)


def linked_beyond(session: Session, names: Collection[bytes]) -> set[bytes]:
    """Of these hashes those of observations that are in a link in force that is none of these.

    Raises:
        StoreError: The disk failed.
    """
    linked = linked_state.around(session.store, log_state.newest(session.store), set(names))
    found = set[bytes]()
    for name in names:
        above = linked.named[name].hash if name in linked.named else name
        while above in linked.links.forest.parent:
            above = linked.links.forest.parent[above]
            if above not in names:
                found.add(name)
    return found


def bodies(session: Session, targets: Sequence[bytes]) -> dict[bytes, Body]:
    """Contents of what a finding names and what its links join, with what these correct.

    Raises:
        StoreError: The disk failed.
    """
    found, due = dict[bytes, Body](), [*targets]
    while due:
        hash_ = due.pop()
        raw = None if hash_ in found else feeds.raw(session.store, hash_)
        if raw is not None:
            body = found[hash_] = parse(raw).body
            due += body.members if isinstance(body, Link) else ()
            due += [body.target] if isinstance(body, Amendment) else ()
    return found


def figure(
    session: Session, targets: Sequence[bytes], named: dict[bytes, Body], size: int | None
) -> Totals:
    """Bounds of exactly what a finding names, by the counting rule of when it was signed.

    Args:
        session: The open home.
        targets: The finding's.
        named: See `bodies`.
        size: Of the log that its author had; None for now.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    return finding_figure.figure(targets, named, parse_counting(counting_file(session, size)))


def counting_file(session: Session, size: int | None) -> bytes:
    """The counting rule file that was applied at a size of the log; None for now.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    store, pack = session.store, pack_of(session)
    log = log_state.newest(store)
    if size is not None:
        log = log_state.at_size(store, size, {each.kid: each for each in pack.roster.devices})
    return mission_rules.applied_files(store, pack, log).counting
