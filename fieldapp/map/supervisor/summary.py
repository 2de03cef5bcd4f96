"""Summaries of the map's observations: counts, hidden rows, timeline, selections.

All of it is arithmetic over one index, without a home and without Qt; a million rows take some
tens of milliseconds, so it is done beside the window's own thread.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index import filters, time_span, timeline, totals, viewport
from fieldapp.map.index.columns import PLACED, UNMEASURED, Index
from fieldapp.map.index.filters import LISTS, Filter, Hidden, Mask
from fieldapp.map.index.sector_reach import touching
from fieldapp.map.index.timeline import Timeline
from fieldapp.map.index.viewport import Corners
from fieldapp.map.supervisor.answers import Answers
from fieldapp.map.supervisor.frozen_selection import NEAR_M, middle
from fieldapp.map.supervisor.page import MapPick, unit
from fieldapp.observation.sector import GEOD
from fieldapp.store.index import map_point
from fieldapp.verification.selections.selection_totals import Totals

IN_LOG: Final = ("logged", "unwitnessed")  # states of a record that has its place there
MOST_SHAPES: Final = 250  # sectors that a screen can show and a person can tell apart
MOST_POSTS: Final = 60  # with their names: more are a thicket

ZoomedBox = tuple[float, float, float, float, int]
"""(west, south, east, north) degrees, and the zoom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Summary of a filter: rows shown and hidden.

    Attributes:
        shown: Number of rows shown.
        hides: Numbers of rows hidden, by part of the filter.
        beside: Number of rows shown that have no place on the map.
        bars: Counts over time, whatever time is chosen.
    """

    shown: int
    hides: tuple[Hidden, ...]
    beside: int
    bars: Timeline


def summary(
    answers: Answers,
    chosen: Filter,
    *,
    zone: str,
    bars: str,
    day_begins: time,
    axis: tuple[int, int] | None = None,
) -> Summary:
    """Summarise a filter.

    Args:
        answers: The index.
        chosen: The filter.
        zone: As `timeline.timeline`, and so are:
        bars: The unit.
        day_begins: `begins`.
        axis: (since, until) that the bars cover; None for that of all rows, whatever is filtered.
    """
    index = answers.index
    shown, hides = filters.hidden(index, chosen, answers.matches)
    whenever = replace(chosen, since=None, until=None)
    times = index.columns.time
    whole = answers.once(Filter(withdrawn=True), "reach", lambda: (time_span.reach(times),))[0]

    def count() -> Timeline:
        passing = times[answers.mask(whenever)]
        return timeline.timeline(passing, axis or whole, zone=zone, unit=bars, begins=day_begins)

    return Summary(
        shown=shown,
        hides=hides,
        beside=len(viewport.nowhere(index, answers.mask(chosen))),
        bars=answers.once(whenever, f"{zone} {bars} {day_begins} {axis}", count),
    )


def offered(answers: Answers, chosen: Filter) -> dict[str, dict[str, int]]:
    """Numbers of rows with each code that the rest of a filter passes, by part of it.

    A row with several codes has each.
    """
    index = answers.index
    counts: dict[str, dict[str, int]] = {}
    for part, column in (*LISTS.items(), ("teams", "feed"), ("laptops", "feed")):
        rest: dict[str, Any] = {part: ()}
        counts[part] = _counted(index, column, answers.mask(replace(chosen, **rest)))
    teams: dict[str, int] = {}
    for kid, number in counts["teams"].items():
        team = index.teams.get(kid, "")
        teams[team] = teams.get(team, 0) + number
    return counts | {"teams": teams}


def _counted(index: Index, column: str, passed: Mask) -> dict[str, int]:
    several = index.codes(column)
    numbers = np.bincount(getattr(index.columns, column)[passed], minlength=len(several)).tolist()
    counts: dict[str, int] = {}
    for codes, number in zip(several, numbers, strict=True):
        for code in codes:
            counts[code] = counts.get(code, 0) + number
    return counts


def picked(answers: Answers, chosen: Filter, pick: MapPick) -> NDArray[np.int64]:
    """Rows that the pointer chose: in some cells, inside a ring, or in the view.

    Around a place also those whose sector comes as near: what was heard there, from elsewhere.
    """
    index, passed = answers.index, answers.mask(chosen)
    if pick.what == "several":
        return viewport.within(index, passed, pick.cells, pick.level)
    if pick.what == "around":
        stood = viewport.inside(index, passed, pick.ring)
        return np.union1d(stood, touching(index, passed, unit(*middle(pick.ring)), NEAR_M))
    if pick.ring:
        return viewport.inside(index, passed, pick.ring)
    if pick.view is None:
        return viewport.nowhere(index, passed)
    return viewport.in_box(index, passed, _corners(pick.view))


def _corners(view: ZoomedBox) -> Corners:
    west, south, east, north, _ = view
    return *unit(north, west), *unit(south, east)


def _circle(view: ZoomedBox) -> tuple[tuple[float, float], float]:
    """Middle of a view, (x, y) in sides of the square, and metres to its farthest corner."""
    west, south, east, north, _ = view
    lat, lon = (south + north) / 2, (west + east) / 2
    return unit(lat, lon), max(GEOD.inv(lon, lat, west, each)[2] for each in (south, north))


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Selection of rows, as a list.

    Attributes:
        numbers: Of the records, the newest event first.
        totals: Of all of them.
        unlogged: How many of them are not proven in the log.
        unmeasured: Of the records that are left out because they are not measured against the
            zones yet, which the filter asks for.
        looks: What may change about its rows: standing, marks, place, proof and review, each in
            the order of `numbers`.
    """

    numbers: NDArray[np.int64]
    totals: Totals
    unlogged: int
    unmeasured: NDArray[np.int64]
    looks: tuple[NDArray[Any], ...]

    def same_rows(self, other: Selection) -> bool:
        """Whether another list has the same rows, which look the same, and the same totals."""
        return self.totals._replace(basis=None) == other.totals._replace(basis=None) and all(
            np.array_equal(one, two)
            for one, two in zip(
                (self.numbers, self.unmeasured, *self.looks),
                (other.numbers, other.unmeasured, *other.looks),
                strict=True,
            )
        )


def selection(answers: Answers, chosen: Filter, pick: MapPick) -> Selection:
    """Selection that the pointer chose, with its totals."""
    index, rows = answers.index, picked(answers, chosen, pick)
    columns = index.columns
    order = np.lexsort((columns.id[rows], columns.time[rows]))[::-1]
    logged = np.array([name in IN_LOG for name in index.names["state"]], np.bool_)
    return Selection(
        numbers=columns.id[rows][order],
        totals=totals.totals(index, rows),
        unlogged=int(np.count_nonzero(~logged.take(columns.state[rows]))),
        unmeasured=_unmeasured(answers, chosen, pick),
        looks=_looks(index, rows[order]),
    )


def _looks(index: Index, rows: NDArray[np.int64]) -> tuple[NDArray[Any], ...]:
    columns, names = index.columns, index.names
    return (
        *(getattr(columns, name)[rows] for name in ("group", "bits", "x", "y")),
        *(np.array(names[name])[getattr(columns, name)[rows]] for name in ("state", "review")),
    )


def _unmeasured(answers: Answers, chosen: Filter, pick: MapPick) -> NDArray[np.int64]:
    columns, names = answers.index.columns, answers.index.names["zones"]
    if not chosen.zones or UNMEASURED not in names:
        return np.empty(0, np.int64)
    rows = picked(answers, replace(chosen, zones=()), pick)
    found: NDArray[np.int64] = columns.id[rows[columns.zones[rows] == names.index(UNMEASURED)]]
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Sectors and posts to draw beside the markers of a view.

    Attributes:
        many: There are more than MOST_SHAPES rows in the view, with those that reach into it.
        shapes: Numbers of the records whose sectors are drawn; none where there are many.
        posts: (latitude, longitude, observations, number of a record made there), the most first;
            none where there are more than MOST_POSTS.
        empty: There is no row in the view, and no sector reaches into it.
    """

    many: bool
    empty: bool
    shapes: tuple[int, ...]
    posts: tuple[tuple[float, float, int, int], ...]


def around(answers: Answers, chosen: Filter, view: ZoomedBox) -> Around:
    """Sectors and posts of a view: as many as can be told apart."""
    index, corners = answers.index, _corners(view)
    columns, passed = index.columns, answers.mask(chosen)
    rows = viewport.in_box(index, passed, corners)
    if len(rows) <= MOST_SHAPES:  # sectors that reach into the view are in it, too
        rows = np.union1d(rows, touching(index, passed, *_circle(view)))
    many = len(rows) > MOST_SHAPES
    counts, firsts = answers.once(chosen, "posts", lambda: _posts(index, passed))
    here = np.flatnonzero(viewport.holds(corners, columns.x[firsts], columns.y[firsts]))
    some = here[np.argsort(-counts[here], kind="stable")] if len(here) <= MOST_POSTS else here[:0]
    lat, lon = index.degrees(firsts[some])
    numbers = columns.id[firsts[some]].tolist()
    return Around(
        many=many,
        empty=not len(rows),
        shapes=() if many else tuple(columns.id[rows].tolist()),
        posts=tuple(zip(lat.tolist(), lon.tolist(), counts[some].tolist(), numbers, strict=True)),
    )


def _posts(index: Index, passed: Mask) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Places where somebody stood: (number of rows, first row) of each."""
    columns, kinds = index.columns, index.names["kind"]
    watch = kinds.index("watch") if "watch" in kinds else -1
    stood = np.isin(columns.extent, (map_point.DIRECTION, map_point.SECTOR)) | (
        columns.kind == watch
    )
    stood &= (columns.bits & PLACED) == 0  # headquarters' word, not theirs
    there = np.flatnonzero((stood & passed)[: index.placed])  # in the order of their places
    code = columns.code[there]
    begins = np.flatnonzero(np.r_[len(code) > 0, code[1:] != code[:-1]])
    return np.diff(np.r_[begins, len(code)]), there[begins]
