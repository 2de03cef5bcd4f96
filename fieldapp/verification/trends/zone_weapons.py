"""Chart "weapons": observations of weapons, by provision, type and outcome. Pure.

Observations are counted, what is linked once; how many pieces each tells of is not. Those of which
nothing can be told are always drawn. Where the mission has no rules, the rows say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from fieldapp.verification.claims import SEVERAL_WEAPONS, known
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.trends.trend_chart import ChartRow, TrendChart

OUTCOMES: Final = ("violation", "cannot_tell", "not_violation")
NOT_JUDGED: Final = "not_judged"
KINDS: Final = ("weapon", "holding_area")
"""Kinds of observations whose weapons are judged by where they are."""

JudgedKey = tuple[str, str, str]
"""Provision, "" where none is about it; type of weapon; outcome."""


def weapon_type(group: EventGroup) -> str:
    """Type of the weapons of a group: a code of list "weapon", SEVERAL_WEAPONS or NOT_KNOWN."""
    types = [
        weapon.type
        for leaf in group.leaves()
        if leaf.row and leaf.row.seen
        for weapon in leaf.row.seen.weapons
    ]
    codes = known(types)
    return codes[0] if len(codes) == 1 else SEVERAL_WEAPONS


def weapon_chart(judged: Mapping[JudgedKey, int], version: int | None) -> TrendChart:
    """Bars of outcomes for each provision and type of weapon.

    Args:
        judged: Number of observations.
        version: Of the rules; None where the mission has none.
    """
    pairs = sorted({key[:2] for key in judged})
    rows = tuple(row for pair in pairs for row in _rows(pair, judged))
    return TrendChart("weapons", rows, {"rules": version, "pairs": len(pairs)})


def _rows(pair: tuple[str, str], judged: Mapping[JudgedKey, int]) -> Iterator[ChartRow]:
    outcomes: Iterable[str] = OUTCOMES
    if (*pair, NOT_JUDGED) in judged:
        outcomes = (NOT_JUDGED,)
    for outcome in outcomes:
        yield ChartRow(
            {
                "provision": pair[0],
                "weapon": pair[1],
                "outcome": outcome,
                "rows": judged.get((*pair, outcome), 0),
            }
        )
