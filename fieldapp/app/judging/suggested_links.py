"""Suggestions read from the store: pairs that may tell of the same events, for a person to link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import Final

from fieldapp.app.judging import counting_state
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.observation.field_table import VIOLATION
from fieldapp.observation.operational_day import span
from fieldapp.store.records import linked_state, log_state
from fieldapp.store.records.log_state import ThreadState
from fieldapp.verification import counting
from fieldapp.verification.counting import extent
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.link_force import Forest
from fieldapp.verification.suggested.suggested_floor import suggested_floor
from fieldapp.verification.suggested.suggestions import (
    SuggestedRow,
    Suggestion,
    few_of_each_feed,
    suggestions,
)

_MARGIN: Final = timedelta(minutes=45)
"""By which two times may be apart and still tell of one event: an hour's 30 min, about, clocks."""

LONGEST: Final = timedelta(days=8)
"""Window of an observation for which others are looked up: so many would meet a longer one."""


@dataclass(frozen=True, slots=True)
class SuggestedDay:
    """Suggestions of an operational day.

    Attributes:
        found: The pairs.
        floor: The least of its total if all of them overlap; without what was not compared.
        not_compared: Threads of the observations beyond those of one laptop that are compared.
    """

    found: tuple[Suggestion, ...]
    floor: int
    not_compared: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class SuggestedPartners:
    """Suggestions that name one observation.

    Attributes:
        found: The pairs.
        not_compared: Number of observations of its time that it was not compared with: those
            beyond the first of one laptop, or all where its own time is longer than LONGEST.
    """

    found: tuple[Suggestion, ...] = ()
    not_compared: int = 0


def of_day(state: CountingState, day: date) -> SuggestedDay:
    """Suggestions that name a ceasefire violation of an operational day, as totals have days.

    Raises:
        StoreError: The disk failed.
    """
    first, after = span(day, state.zone, state.cut_off)
    found, every, known = _between(state, first, after)
    rows, left = few_of_each_feed(every)
    of_this = counting.by_day(found, state.zone, state.cut_off).get(day, ())
    within = {leaf.hash for group in of_this for leaf in group.leaves()}
    made = tuple(each for each in suggestions(rows, known) if within & {each.a, each.b})
    compared = [each for each in found if left.isdisjoint(leaf.hash for leaf in each.leaves())]
    return SuggestedDay(made, _floor(state, day, compared, made), frozenset(left))


def _between(
    state: CountingState, first: datetime, after: datetime
) -> tuple[tuple[EventGroup, ...], list[SuggestedRow], set[frozenset[bytes]]]:
    """Groups of what may lie between two moments, their rows, and pairs that are decided."""
    threads = log_state.between(state.store, state.log, VIOLATION, first - _MARGIN, after + _MARGIN)
    linked = linked_state.with_links(state.store, state.log, threads)
    found = counting_state.groups_in(state, linked, lambda each: each.kind == VIOLATION)
    kids = {each.hash: each.kid for each in linked.threads.values()}
    skewed = log_state.skewed(state.store, linked.threads)
    rows = [
        SuggestedRow(leaf.hash, kids[leaf.hash], leaf.row.seen, leaf.hash in skewed)
        for group in found
        if group.counted is not None
        for leaf in group.leaves()
        if leaf.counted is not None and leaf.row is not None and leaf.row.seen is not None
    ]
    return found, rows, set(_joined(found)) | set(_apart(linked.links.forest, found))


def of_thread(state: CountingState, thread: ThreadState) -> SuggestedPartners:
    """Suggestions that name one observation, with all that its whole window may meet.

    Raises:
        StoreError: The disk failed.
    """
    if thread.current is None:
        return SuggestedPartners()
    ((_, seen),) = log_state.seen(state.store, [thread.current])
    when = extent(seen.time)
    if when is None or seen.kind != VIOLATION:
        return SuggestedPartners()
    if when[1] - when[0] > LONGEST:
        near = log_state.between(state.store, state.log, VIOLATION, *when)
        return SuggestedPartners(not_compared=len(near) - 1)
    _, every, known = _between(state, *when)
    rows, left = few_of_each_feed(row for row in every if row.hash != thread.hash)
    own = [row for row in every if row.hash == thread.hash]
    found = suggestions([*rows, *own], known, about=thread.hash)
    return SuggestedPartners(tuple(found), len(left))


def of_pair(state: CountingState, first: bytes, second: bytes) -> Suggestion | None:
    """Suggestion that names two records' observations, if there is one.

    Raises:
        StoreError: The disk failed.
    """
    near = linked_state.around(state.store, state.log, {first, second}).threads.values()
    one = next((each for each in near if first in each.versions), None)
    other = next((each for each in near if second in each.versions), None)
    if one is None or other is None:
        return None
    found = of_thread(state, one)
    return next((each for each in found.found if {each.a, each.b} == {one.hash, other.hash}), None)


def _floor(
    state: CountingState, day: date, found: Iterable[EventGroup], made: Iterable[Suggestion]
) -> int:
    days = counting_state.by_operational_day(state, found)
    return suggested_floor(days.get(day, ()), made)


def _joined(found: Iterable[EventGroup]) -> Iterator[frozenset[bytes]]:
    """Pairs that a link joins already."""
    for group in found:
        if group.relation:
            yield from map(frozenset, combinations([leaf.hash for leaf in group.leaves()], 2))


def _apart(forest: Forest, found: Iterable[EventGroup]) -> Iterator[frozenset[bytes]]:
    """Pairs that were looked at and found to be different."""
    groups = {each.hash: each for group in found for each in _all(group)}
    for link in forest.apart.values():
        members = [
            [leaf.hash for leaf in groups[name].leaves()] for name in link.members if name in groups
        ]
        for one, other in combinations(members, 2):
            yield from (frozenset({a, b}) for a in one for b in other)


def _all(group: EventGroup) -> Iterator[EventGroup]:
    yield group
    for member in group.members:
        yield from _all(member)
