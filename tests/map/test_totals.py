"""Totals of a selection on the map are those of counting: bounds, each event once."""

import math
from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.map.index.columns import WITHDRAWN, Index
from fieldapp.map.index.filters import Filter, mask
from fieldapp.map.index.map_counting import MapCounting
from fieldapp.map.index.totals import totals
from fieldapp.verification import counting
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.event_groups import (
    COUNTABLE,
    CountedRow,
    EventGroup,
    assessed_apart,
    groups,
)
from fieldapp.verification.link_force import EventLink, Forest
from fieldapp.verification.selections.selection_totals import Totals
from fieldapp.verification.selections.told_counts import told_claim
from tests.map.test_index import FILTERS, indexes
from tests.support import map_columns

RULE = CountingRule()
NO_LINKS = Forest()


def name_of(number: int) -> bytes:
    return number.to_bytes(32, "big")


def rows_of(built: Index, rule: CountingRule = RULE) -> dict[bytes, CountedRow]:
    """What the index says of each observation in force, statements left out."""
    columns, names = built.columns, built.names
    return {
        name_of(int(columns.id[i])): CountedRow(
            hash=name_of(int(columns.id[i])),
            kind=names["kind"][columns.kind[i]],
            claim=told_claim(names["counts_text"][columns.counts_text[i]], rule),
            assessed=assessed_apart(names["assessment"][columns.assessment[i]].split()),
        )
        for i in range(len(built))
        if columns.group[i] != WITHDRAWN and names["kind"][columns.kind[i]] != "statement"
    }


def bounds(found: counting.Total) -> Any:
    return found.claim, found.rows, found.open_rows, found.without_figure, found.set_apart


def slow(made: tuple[EventGroup, ...]) -> dict[str, Any]:
    kinds = {counting.placing(each).kind for each in made}
    found = {
        kind: counting.total([each for each in made if counting.placing(each).kind == kind])
        for kind in kinds
        if kind in COUNTABLE
    }
    return {k: bounds(t) for k, t in found.items() if t.rows > t.without_figure or t.set_apart}


@given(indexes(), FILTERS)
def test_totals_without_links_are_those_of_counting_each_row(built: Index, chosen: Filter) -> None:
    entries = np.flatnonzero(mask(built, chosen))
    found = totals(built, entries)
    names = {name_of(number) for number in built.columns.id[entries].tolist()}
    rows = {name: row for name, row in rows_of(built).items() if name in names}
    made = groups(rows, NO_LINKS, RULE)
    assert {kind: bounds(each) for kind, each in found.counted} == slow(made)
    withdrawn = int((built.columns.group[entries] == WITHDRAWN).sum())
    assert (found.withdrawn, found.observations) == (withdrawn, len(rows))
    assert found.statements == len(entries) - withdrawn - len(rows)
    assert sum(number for _, number in found.kinds) == len(entries) - withdrawn
    assert (found.elsewhere, found.basis) == (0, None)


def index_of(*told: str, **given: Any) -> Index:
    n = len(told)
    numbers = np.array([map_columns.TOLD.index(each) for each in told], np.uint32)
    nowhere = np.full(n, math.nan)
    return map_columns.built(n, lat=nowhere, lon=nowhere, counts_text=numbers, **given)


def linked(built: Index, relation: str, *members: int) -> Index:
    """The index with one link over the records of these numbers."""
    link = EventLink(hash=b"l" * 32, relation=relation, members=tuple(map(name_of, members)))
    rows = {name: row for name, row in rows_of(built).items() if name in link.members}
    forest = Forest(in_force={link.hash: link})
    made = MapCounting(
        groups=groups(rows, forest, RULE),
        placed_by=np.array(members[:1]),
        members=np.array(sorted(members)),
        group_of=np.zeros(len(members), np.int64),
    )
    return replace(built, counting=made)


def figures(found: Totals) -> tuple[int, int | None, int]:
    ((_, total),) = found.counted
    return total.claim.at_least, total.claim.at_most, total.claim.best


def test_a_link_counts_its_events_once_where_its_first_observation_is() -> None:
    built = index_of("exact:9:9", "exact:15:15", "exact:4:4")
    everything = np.arange(3)
    assert figures(totals(built, everything)) == (28, 28, 28)
    joined = linked(built, "overlap", 2, 1)
    at = {int(number): row for row, number in enumerate(joined.columns.id.tolist())}
    whole, first, second = (
        totals(joined, np.array([at[number] for number in numbers]))
        for numbers in ((1, 2, 3), (2, 3), (1,))
    )
    assert (figures(whole), whole.elsewhere) == ((19, 28, 19), 0)
    assert (figures(first), first.elsewhere) == ((19, 28, 19), 0)
    assert (second.counted, second.elsewhere, second.observations) == ((), 1, 1)


def test_what_is_not_closed_or_without_a_figure_stays_so() -> None:
    found = totals(index_of("over:76:", "several::", "exact:5:5", ""), np.arange(4))
    ((kind, total),) = found.counted
    assert (kind, total.rows, total.open_rows, total.without_figure) == (
        "ceasefire_violation", 4, 3, 2,
    )  # fmt: skip
    assert (total.claim.at_least, total.claim.at_most) == (77 + 2 + 5 + 1, None)


def test_kinds_are_never_added_to_each_other() -> None:
    weapon = map_columns.KINDS.index("weapon")
    built = index_of("exact:5:5", "exact:2:2", kind=np.array([0, weapon], np.uint8))
    found = dict(totals(built, np.arange(2)).counted)
    assert {kind: each.claim.at_least for kind, each in found.items()} == {
        "ceasefire_violation": 5, "weapon": 2,
    }  # fmt: skip


@given(st.integers(1, 4))
def test_a_rule_of_the_mission_is_used(percent: int) -> None:
    built = index_of("exact:100:100")
    built = replace(
        built,
        names={
            **built.names,
            "counts_text": tuple("about:100:100" for _ in built.names["counts_text"]),
        },
        counting=MapCounting(rule=CountingRule(about_percent=percent)),
    )
    assert figures(totals(built, np.arange(1))) == (100 - percent, 100 + percent, 100)
