"""Totals of any selection of observations, such as a list or a part of the map. Pure.

A group is where its first observation is, so totals of selections that share no row add up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from fieldapp.observation.field_table import STATEMENT
from fieldapp.verification import counting
from fieldapp.verification.basis import Basis
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.counting import AloneRows, Total
from fieldapp.verification.event_groups import COUNTABLE, EventGroup, assessed_apart
from fieldapp.verification.selections.told_counts import UnlinkedRow, told_claim


class Totals(NamedTuple):
    """Totals, with bounds.

    Attributes:
        observations: In force, statements not counted.
        counted: (kind, its total) of kinds of which any figure was told, most observations first.
        elsewhere: Observations of groups that are counted where their first one is: not here.
        statements: Statements of others to the mission: counted apart.
        withdrawn: Retracted or replaced: in none of the above.
        kinds: (code, observations in force), most first.
        basis: What it rests on.
    """

    observations: int
    counted: tuple[tuple[str, Total], ...]
    elsewhere: int
    statements: int
    withdrawn: int
    kinds: tuple[tuple[str, int], ...]
    basis: Basis | None


def selection_totals(
    alone: Mapping[UnlinkedRow, int],
    groups: Sequence[EventGroup],
    members: Mapping[str, int],
    rule: CountingRule,
    *,
    elsewhere: int,
    withdrawn: int,
    basis: Basis | None,
) -> Totals:
    """Totals of a selection.

    Args:
        alone: Number of observations in force that nothing joins, by what they tell.
        groups: What is joined and has its place in the selection.
        members: Number of joined observations in the selection, by kind.
        rule: What the mission sets.
        elsewhere: As in Totals.
        withdrawn: As in Totals.
        basis: As in Totals.
    """
    kinds = Counter(members)
    for row, number in alone.items():
        kinds[row.kind] += number
    most_first = sorted(kinds.items(), key=lambda each: (-each[1], each[0]))
    counted = [
        (
            kind,
            counting.total(
                [group for group in groups if counting.placing(group).kind == kind],
                alone_rows(alone, kind, rule),
            ),
        )
        for kind, _ in most_first
        if kind in COUNTABLE
    ]
    return Totals(
        observations=kinds.total() - kinds[STATEMENT],
        counted=tuple(each for each in counted if has_figure(each[1])),
        elsewhere=elsewhere,
        statements=kinds[STATEMENT],
        withdrawn=withdrawn,
        kinds=tuple(each for each in most_first if each[1]),
        basis=basis,
    )


def alone_rows(
    rows: Mapping[UnlinkedRow, int], kind: str, rule: CountingRule
) -> Iterator[AloneRows]:
    """Rows of a kind that nothing joins, by what they claim."""
    for row, number in rows.items():
        if row.kind == kind:
            label = assessed_apart(row.assessment.split())
            apart = label if label and rule.sets_apart(label) else ""
            yield AloneRows(told_claim(row.counts_text, rule), apart, number)


def has_figure(total: Total) -> bool:
    """Whether a figure was told for any of it."""
    return total.rows > total.without_figure or bool(total.set_apart)
