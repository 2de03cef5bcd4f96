"""State of links at a size of the log: what they join, and what groups.

Rules are verification/link_effect.py's; here they get the rows that they need.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Record, parse
from fieldapp.store.interface import Store
from fieldapp.store.records.log_state import (
    LogState,
    ThreadState,
    is_in,
    reason_in,
    slices,
    threads,
)
from fieldapp.verification.effect import RankedRecord
from fieldapp.verification.link_effect import (
    LinkedThread,
    LinkEffects,
    SignedLink,
    settle_links,
)


class LinkedState(NamedTuple):
    """Threads with all that links join to them.

    Attributes:
        threads: By number.
        records: Links and withdrawals, by hash.
        links: What they come to.
        signed: Links and withdrawals with their claims.
        named: What they name, by the hash of each version that is here.
    """

    threads: dict[int, ThreadState]
    records: dict[bytes, Record]
    links: LinkEffects
    signed: Sequence[SignedLink]
    named: Mapping[bytes, LinkedThread]


def with_links(store: Store, state: LogState, numbers: Iterable[int]) -> LinkedState:
    """State of threads, of the links that name them, and so on until no link leads further."""
    found = {each.number: each for each in threads(store, state, numbers)}
    return _closed(store, state, found, {h for each in found.values() for h in each.versions})


def all_links(store: Store, state: LogState) -> LinkedState:
    """Every link, and the threads that it names."""
    rows = store.db.execute("SELECT DISTINCT member FROM link_member").fetchall()
    return around(store, state, {bytes(member) for (member,) in rows})


def moved_members(store: Store) -> set[bytes]:
    """Members of links that were corrected or retracted, and those that are links themselves.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        """
        SELECT DISTINCT l.member FROM link_member l JOIN record r ON r.hash = l.member
        LEFT JOIN observation o ON o.id = r.id
        WHERE o.amended_by IS NOT NULL OR o.retracted_by IS NOT NULL OR r.type = 10
        """
    )
    return {bytes(member) for (member,) in rows}


def grouped(store: Store, state: LogState) -> LinkedState:
    """Every link, what a finding may set apart, and the threads that they name."""
    rows = store.db.execute(
        "SELECT member FROM link_member UNION SELECT target FROM review "
        "WHERE finding = 1 AND state IN ('live_fire', 'demining')"
    ).fetchall()
    return around(store, state, {bytes(name) for (name,) in rows})


def around(
    store: Store, state: LogState, names: set[bytes], planned: SignedLink | None = None
) -> LinkedState:
    """Links of these hashes, or that name them, with all that they are joined to.

    Args:
        store: The store.
        state: Of the records.
        names: Hashes.
        planned: A link or withdrawal that nobody signed yet, as if it were here; it stands in no
            `records`.
    """
    return _closed(store, state, {}, names, planned)


def _closed(
    store: Store,
    state: LogState,
    found: dict[int, ThreadState],
    due: set[bytes],
    planned: SignedLink | None = None,
) -> LinkedState:
    """Follow hashes of versions and links to all that links join to them; `found` grows."""
    links: dict[bytes, tuple[Record, SignedLink]] = {}
    others: dict[bytes, LinkedThread] = {}
    known = {hash_ for each in found.values() for hash_ in each.versions}
    looked = set[bytes]()
    due = due if planned is None else due | _named_by(planned.body)
    while due:
        looked |= due
        named = set[bytes]()
        for record, link in _links_of(store, state, sorted(due)):
            links[record.hash] = record, link
            named |= {record.hash} | _named_by(link.body)
        numbers = set[int]()
        for hash_, kid, thread in _not_links(store, state, sorted(due - known)):
            if thread is None:
                others[hash_] = LinkedThread(hash_, "", kid)
            elif thread not in found:
                numbers.add(thread)
        for each in threads(store, state, numbers):
            found[each.number] = each
            known.update(each.versions)
            named.update(each.versions)
        due = named - looked
    others |= {
        hash_: LinkedThread(each.hash, each.kind, each.kid, each.observers, each.current is None)
        for each in found.values()
        for hash_ in each.versions
    }
    signed = [link for _, link in links.values()]
    signed += [] if planned is None else [planned]
    return LinkedState(
        found,
        {hash_: record for hash_, (record, _) in links.items()},
        settle_links(signed, others, state.holders),
        signed,
        others,
    )


def _named_by(link: Link) -> set[bytes]:
    return {*link.members, *filter(None, [link.withdraws])}


def _links_of(
    store: Store, state: LogState, names: Sequence[bytes]
) -> Iterator[tuple[Record, SignedLink]]:
    """Links of these hashes, and links that name one of them."""
    for some in slices(names):
        marks = ",".join("?" * len(some))
        rows = store.db.execute(
            f"""
            SELECT r.raw, p.log_index, coalesce(s.reason, '') FROM (
                SELECT id FROM link_member WHERE member IN ({marks})
                UNION SELECT id FROM record WHERE hash IN ({marks}) AND type = 10
            ) AS l JOIN record r USING (id)
            LEFT JOIN position p USING (id) LEFT JOIN standing s USING (id)
            """,  # noqa: S608 - question marks
            [*some, *some],
        ).fetchall()
        for raw, log_index, today in rows:
            if not is_in(state, log_index):
                continue
            record = parse(bytes(raw))
            assert isinstance(record.body, Link)  # noqa: S101 - the index made it so
            reason = reason_in(store, state, record.kid, record.hash, today)
            claim = RankedRecord(record.hash, record.kid, record.seq, log_index, reason)
            yield record, SignedLink(record.body, claim)


def _not_links(
    store: Store, state: LogState, names: Sequence[bytes]
) -> Iterator[tuple[bytes, bytes, int | None]]:
    """(hash, kid, thread) of records of other types; the thread is None where it has none."""
    for some in slices(names):
        marks = ",".join("?" * len(some))
        rows = store.db.execute(
            f"""
            SELECT r.hash, r.kid, o.thread, p.log_index FROM record r
            LEFT JOIN observation o USING (id) LEFT JOIN position p USING (id)
            WHERE r.hash IN ({marks}) AND r.type <> 10
            """,  # noqa: S608 - question marks
            list(some),
        ).fetchall()
        for hash_, kid, thread, log_index in rows:
            if is_in(state, log_index):
                yield bytes(hash_), bytes(kid), thread


def rested_on(store: Store, state: LogState, targets: Collection[bytes]) -> list[ThreadState]:
    """Observations that a finding's targets are, by themselves or by a link.

    Raises:
        StoreError: The disk failed.
    """
    linked = around(store, state, set(targets))
    named, due = set[bytes](), set(targets)
    while due:
        named |= due
        bodies = [linked.records[each].body for each in due if each in linked.records]
        due = {m for body in bodies if isinstance(body, Link) for m in body.members} - named
    return [t for t in linked.threads.values() if not named.isdisjoint((t.hash, *t.versions))]


def linked_between(store: Store, first: datetime, last: datetime) -> set[int]:
    """Threads of links whose members, from the earliest to the latest, touch a span of time.

    No member needs to: of two on either side the group may lie between.
    """
    rows = store.db.execute(
        """
        SELECT n.hash, l.member, v.thread, min(v.starts), max(v.ends) FROM link_member l
        JOIN record n ON n.id = l.id
        LEFT JOIN record r ON r.hash = l.member LEFT JOIN observation o ON o.id = r.id
        LEFT JOIN observation v ON v.id = o.thread OR (v.thread = o.thread AND v.thread <> v.id)
        GROUP BY n.hash, l.member, v.thread
        """
    )
    joined: dict[bytes, set[bytes]] = defaultdict(set)  # a link and what it names, both ways
    spans: dict[bytes, tuple[int, int, int]] = {}
    for link, member, *one in rows:
        joined[bytes(link)].add(bytes(member))
        joined[bytes(member)].add(bytes(link))
        if one[0] is not None:
            spans[bytes(member)] = one[0], one[1], one[2]
    low, high = int(first.timestamp()), int(last.timestamp())
    found = set[int]()
    while joined:
        here = [spans[name] for name in _reached(joined) if name in spans]
        if here and min(one[1] for one in here) <= high and max(one[2] for one in here) >= low:
            found |= {one[0] for one in here}
    return found


def _reached(joined: dict[bytes, set[bytes]]) -> set[bytes]:
    """Take one piece out of what is joined: all that one of its names leads to."""
    found = set[bytes]()
    due = {next(iter(joined))}
    while due:
        found |= due
        due = set().union(*(joined.pop(name, set()) for name in due)) - found
    return found
