"""Totals of a list of records, taken in pieces so that other work of the home goes between.

Totals of lists and of the map are the same: both are `selection_totals` of what they hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.store.records import map_rows
from fieldapp.verification import counting
from fieldapp.verification.basis import Basis
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.selections.selection_totals import Totals, selection_totals
from fieldapp.verification.selections.told_counts import UnlinkedRow

AT_ONCE: Final = 10_000  # records


@dataclass(slots=True, kw_only=True)
class Tally:
    """Part of a list that was taken so far.

    Attributes:
        rule: What the mission sets.
        basis: What the total rests on.
        groups: What links join or findings set apart, by the number of the record that gives it
            its place.
        group_of: That number, by the number of each record that is joined.
        alone: Records in force that nothing joins, by what they tell.
        joined: Of the list's records in force, those that are joined: number and kind.
        withdrawn: Of the list's records, those that are not in force.
    """

    rule: CountingRule
    basis: Basis
    groups: Mapping[int, EventGroup]
    group_of: Mapping[int, int]
    alone: Counter[UnlinkedRow] = field(default_factory=Counter)
    joined: dict[int, str] = field(default_factory=dict)
    withdrawn: int = 0


def begin(session: Session) -> Tally:
    """An empty tally, with what is joined now.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    state = counting_state.state_at(session)
    groups, numbers = counting_state.joined_groups(state)
    placed = {numbers[counting.placing(group).hash]: group for group in groups}
    return Tally(
        rule=state.rule,
        basis=state.basis,
        groups=placed,
        group_of={
            numbers[leaf.hash]: number
            for number, group in placed.items()
            for leaf in group.leaves()
        },
    )


def take(session: Session, tally: Tally, numbers: Sequence[int]) -> Tally:
    """Take a piece of the list into the tally.

    Raises:
        StoreError: The disk failed.
    """
    for number, kind, count, assessment, out_of_force in map_rows.counts(session.store, numbers):
        if out_of_force:
            tally.withdrawn += 1
        elif number in tally.group_of:
            tally.joined[number] = kind
        else:
            tally.alone[UnlinkedRow(kind, count, assessment)] += 1
    return tally


def finish(tally: Tally) -> Totals:
    """The totals of what was taken."""
    places = [tally.group_of[number] for number in tally.joined]
    return selection_totals(
        tally.alone,
        [group for number, group in tally.groups.items() if number in tally.joined],
        Counter(tally.joined.values()),
        tally.rule,
        elsewhere=sum(place not in tally.joined for place in places),
        withdrawn=tally.withdrawn,
        basis=tally.basis,
    )
