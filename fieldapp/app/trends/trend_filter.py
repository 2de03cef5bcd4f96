"""Filter of the map as trends use it: the numbers of the records that it passes.

The filter is a value of the map's index and is given on as a whole: what it learns to restrict,
trends restrict too. It restricts events. Watched hours are those of everybody, or of the teams and
laptops that it names: fewer kinds of events are no fewer hours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from fieldapp.app.home.session import Session
from fieldapp.app.map import supervisor_map
from fieldapp.app.map.supervisor_map import Reached
from fieldapp.app.records import zone_measuring
from fieldapp.map.index import filters
from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Filter, Mask

TrendProgress = Callable[[int, int, str], None]
"""Gets (done, of, what is next); raises CancelledError to stop."""

EVERYTHING: Final = Filter()


@dataclass(frozen=True, slots=True)
class HeldIndex:
    """The map's index as it was, and up to where."""

    index: Index
    since: Reached


@dataclass(frozen=True, slots=True)
class Passing:
    """Numbers of the records in force that pass; None: all.

    Attributes:
        events: By the whole filter, at any time.
        watches: By the teams and laptops of the filter alone.
        chosen: The filter restricts events by more than watches.
        by_place: It restricts them by zones or words.
    """

    events: frozenset[int] | None = None
    watches: frozenset[int] | None = None
    chosen: bool = False
    by_place: bool = False


def without_time(chosen: Filter) -> Filter:
    """The filter at any time; what was withdrawn never counts."""
    return replace(chosen, since=None, until=None, withdrawn=False)


def passing(
    session: Session, chosen: Filter, before: HeldIndex | None, step: TrendProgress
) -> tuple[Passing, HeldIndex | None]:
    """Records that a filter passes; the index is read where the filter restricts anything.

    Args:
        session: The open home.
        chosen: The map's filter.
        before: The index as it was read earlier.
        step: Called while it is measured and read.

    Raises:
        CancelledError: It was stopped; what lies in a zone is told of all records or of none.
        FormatError: The mission's zones are not in order.
        StoreError: The home has no mission pack, or its disk failed.
    """
    wanted = without_time(chosen)
    if wanted == EVERYTHING:
        return Passing(), before
    if wanted.zones:
        zone_measuring.measure_all(session, partial(_measured, step))
    held = _held(session, before, step)
    matches: dict[str, Mask] = {}
    if wanted.words:
        matches[wanted.words] = supervisor_map.matches(session, held.index, wanted.words)
    who = Filter(teams=wanted.teams, laptops=wanted.laptops)
    everybody = who == EVERYTHING
    return (
        Passing(
            events=_numbers(held.index, filters.mask(held.index, wanted, matches)),
            watches=None if everybody else _numbers(held.index, filters.mask(held.index, who)),
            chosen=wanted != who,
            by_place=bool(wanted.zones or wanted.words),
        ),
        held,
    )


def _measured(step: TrendProgress, done: int, of: int) -> bool:
    step(done, of, "")
    return False


def _held(session: Session, before: HeldIndex | None, step: TrendProgress) -> HeldIndex:
    if before is not None:
        return HeldIndex(*supervisor_map.refreshed(session, before.index, before.since))
    builder, of, since = supervisor_map.begin(session)
    after = taken = 0
    while (found := supervisor_map.take(session, builder, after))[1]:
        after, taken = found[0], taken + found[1]
        step(taken, max(of, taken), "")
    return HeldIndex(supervisor_map.finish(session, builder), since)


def _numbers(index: Index, passed: Mask) -> frozenset[int]:
    numbers: list[int] = np.asarray(index.columns.id[passed]).tolist()
    return frozenset(numbers)
