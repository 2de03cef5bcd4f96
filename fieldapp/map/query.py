"""Questions to the column index: what a filter passes, what it hides, and what a view shows.

A filter is a value. It travels as JSON text in the address that the page asks for, so that an
address alone says what its answer is; `parse_filter` takes it as the untrusted input that it is.

    {"since": 1772366400, "until": 1772452800, "kinds": ["weapon"], "withdrawn": true, "words": "…"}

What is left out does not restrict; what was retracted or replaced is hidden unless `withdrawn`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from fieldapp.errors import FormatError
from fieldapp.map.index import (
    EVIDENCE,
    FLAGGED,
    FORKED,
    SIDE,
    UNKNOWN,
    WITHDRAWN,
    Index,
    morton,
)

MAX_FILTER: Final = 16_384  # characters; every code of every list has a tenth of that
_KEPT: Final = 24  # masks of a million entries take a megabyte each
_TIME: Final = 2**40  # seconds: some 35,000 years to both sides

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What is to be seen; an empty tuple does not restrict.

    Attributes:
        since, until: Seconds since 1970; the event's start lies from since to before until.
        kinds, means, states, reviews: Codes; a review "" is none.
        weapons, assessment: Codes of which at least one was told; "" where none was told.
        teams: Of whoever signed; "" where the roster does not know.
        evidence: Only what has files.
        flagged: Only what is forked or flagged.
        withdrawn: What was retracted or replaced too.
        words: Text that was searched for; its matches are given to `mask` apart.
    """

    since: int | None = None
    until: int | None = None
    kinds: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    assessment: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    reviews: tuple[str, ...] = ()
    evidence: bool = False
    flagged: bool = False
    withdrawn: bool = False
    words: str = ""


_PLAIN: Final = Filter()


def filter_text(chosen: Filter) -> str:
    """The filter as the page carries it."""
    told = {name: value for name, value in asdict(chosen).items() if value != getattr(_PLAIN, name)}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def parse_filter(text: str) -> Filter:
    """A filter from its text.

    >>> parse_filter('{"kinds":["weapon"]}').kinds
    ('weapon',)

    Raises:
        FormatError: It is something else.
    """
    if len(text) > MAX_FILTER:
        raise FormatError("The filter is too long.", where="filter")
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError) as e:
        raise FormatError("The filter is not JSON.", where="filter") from e
    if not isinstance(found, dict) or found.keys() - {f.name for f in fields(Filter)}:
        raise FormatError("The filter has unknown parts.", where="filter")
    return Filter(**{name: _part(name, value) for name, value in found.items()})


def _part(name: str, value: Any) -> Any:
    default = getattr(_PLAIN, name)
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
    elif name in ("since", "until"):
        if value is None or (type(value) is int and abs(value) < _TIME):
            return value
    elif type(value) is type(default):
        return value
    raise FormatError("The filter is malformed.", where=name)


# --- Masks: what a filter passes.


def mask(index: Index, chosen: Filter, found: Mapping[str, Mask] | None = None) -> Mask:
    """Which entries the filter passes.

    Args:
        index: The index.
        chosen: The filter.
        found: For text that was searched for: the entries that match it; nothing matches a text
            that is not in it.
    """
    kept = index.kept.get(chosen)
    if kept is None:
        kept = np.ones(len(index), np.bool_)
        for _, passes in _passes(index, chosen, found or {}):
            kept &= passes
        while len(index.kept) >= _KEPT:
            index.kept.pop(next(iter(index.kept)), None)
        index.kept[chosen] = kept
    passed: Mask = kept
    return passed


class Hidden(NamedTuple):
    """How many entries one part of a filter hides, that no earlier part hides."""

    part: str
    number: int


def hidden(
    index: Index, chosen: Filter, found: Mapping[str, Mask] | None = None
) -> tuple[int, tuple[Hidden, ...]]:
    """(entries shown, what each part hides); together they are all entries.

    The parts are "withdrawn", "time" and the names of Filter's other fields.
    """
    left = np.ones(len(index), np.bool_)
    count = len(index)
    hides = []
    for part, passes in _passes(index, chosen, found or {}):
        left &= passes
        now = int(np.count_nonzero(left))
        if now < count:
            hides.append(Hidden(part, count - now))
        count = now
    return count, tuple(hides)


def _passes(index: Index, chosen: Filter, found: Mapping[str, Mask]) -> Iterator[tuple[str, Mask]]:
    columns, names = index.columns, index.names
    if not chosen.withdrawn:
        yield "withdrawn", columns.group != WITHDRAWN
    if chosen.since is not None or chosen.until is not None:
        since = -_TIME if chosen.since is None else chosen.since
        until = _TIME if chosen.until is None else chosen.until
        yield "time", (columns.time >= since) & (columns.time < until)
    for part, column, wanted in (
        ("kinds", "kind", chosen.kinds),
        ("means", "means", chosen.means),
        ("states", "state", chosen.states),
        ("reviews", "review", chosen.reviews),
    ):
        if wanted:
            good = np.array([name in wanted for name in names[column]], np.bool_)
            yield part, good.take(getattr(columns, column))
    for part, wanted in (("weapons", chosen.weapons), ("assessment", chosen.assessment)):
        if wanted:
            each = (set(name.split(" ")) for name in names[part])
            good = np.array([not told.isdisjoint(wanted) for told in each], np.bool_)
            yield part, good.take(getattr(columns, part))
    if chosen.teams:
        teams = (index.teams.get(kid, "") for kid in names["feed"])
        yield (
            "teams",
            np.array([team in chosen.teams for team in teams], np.bool_).take(columns.feed),
        )
    if chosen.evidence:
        yield "evidence", (columns.bits & EVIDENCE) > 0
    if chosen.flagged:
        yield "flagged", (columns.bits & (FORKED | FLAGGED)) > 0
    if chosen.words:
        matches = found.get(chosen.words)
        yield "words", np.zeros(len(index), np.bool_) if matches is None else matches


# --- Views: what is in a part of the map.


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A window on the map.

    Attributes:
        west, north: Its upper left corner, in sides of the Mercator square; any number west to
            east, for the world goes round; 0 is the square's own upper left corner.
        width, height: In pixels.
        zoom: Pixels of the square's side are 256 x 2^zoom.
        cell: log2 of a cell's side in pixels.
    """

    west: float
    north: float
    width: float
    height: float
    zoom: int
    cell: int = 6

    def __post_init__(self) -> None:
        good = (
            math.isfinite(self.west)
            and math.isfinite(self.north)
            and abs(self.west) < 1000
            and abs(self.north) < 1000
            and 0 < self.width <= 10_000
            and 0 < self.height <= 10_000
            and 0 <= self.zoom <= 22
            and 3 <= self.cell <= 8
        )
        if not good:
            raise FormatError("There is no such view.", where="view")

    @property
    def scale(self) -> float:
        """Pixels of the square's side."""
        return float(256 * 2**self.zoom)

    @property
    def level(self) -> int:
        """Cells along the square's side are 2^level."""
        return self.zoom + 8 - self.cell


class Spread(NamedTuple):
    """The cells of a view that hold anything, and the entries in them.

    Attributes:
        cells: Morton codes of the cells at the view's level, ascending.
        starts: Where each one's entries start in `entries`; one more for the end.
        slices: (from, to) of the index's columns, in their order, that the entries are.
    """

    cells: NDArray[np.uint64]
    starts: NDArray[np.int64]
    slices: tuple[tuple[int, int], ...]

    def column(self, values: NDArray[Any]) -> NDArray[Any]:
        """The entries' part of a column."""
        parts = [values[start:end] for start, end in self.slices]
        return parts[0] if len(parts) == 1 else np.concatenate(parts or [values[:0]])


def spread(index: Index, view: View) -> Spread:
    """The view's cells and their entries, whatever their filter."""
    side = 1 << view.level
    size = 2.0**view.cell
    left = math.floor(view.west * view.scale / size)
    right = math.floor((view.west * view.scale + view.width) / size)
    top = max(0, math.floor(view.north * view.scale / size))
    bottom = min(side - 1, math.floor((view.north * view.scale + view.height) / size))
    across = np.arange(left, min(right, left + side - 1) + 1, dtype=np.int64) % side
    down = np.arange(top, bottom + 1, dtype=np.int64)
    xs, ys = np.meshgrid(across.astype(np.uint32), down.astype(np.uint32))
    cells = np.sort(morton(xs.ravel(), ys.ravel()))
    return _spread(index, cells, view.level)


def _spread(index: Index, cells: NDArray[np.uint64], level: int) -> Spread:
    shift = np.uint64(64 - 2 * level)
    code = index.columns.code[: index.placed]
    if level == 0:  # a shift by all 64 bits is not defined
        first, end = np.zeros(len(cells), np.int64), np.full(len(cells), index.placed)
    else:
        first = np.searchsorted(code, cells << shift)
        last = (cells << shift) | ((np.uint64(1) << shift) - np.uint64(1))
        end = np.searchsorted(code, last, side="right")
    some = end > first
    cells, first, end = cells[some], first[some], end[some]
    breaks = np.flatnonzero(first[1:] != end[:-1]) + 1
    begins = first[np.r_[0, breaks].astype(np.int64)] if len(first) else first
    ends = end[np.r_[breaks - 1, len(end) - 1].astype(np.int64)] if len(first) else end
    starts = np.r_[0, np.cumsum(end - first)].astype(np.int64)
    slices = tuple((int(a), int(b)) for a, b in zip(begins, ends, strict=True))
    return Spread(cells, starts, slices)


def within(index: Index, passed: Mask, cells: Sequence[int], level: int) -> NDArray[np.int64]:
    """Entries that pass and lie in these cells of a level.

    Raises:
        FormatError: There is no such level.
    """
    if not 0 <= level <= 32:
        raise FormatError("There is no such level.", where="cells")
    some = _spread(index, np.sort(np.array(cells, np.uint64)), level)
    parts = [np.arange(a, b)[passed[a:b]] for a, b in some.slices]
    return np.concatenate(parts or [np.empty(0, np.int64)])


def nowhere(index: Index, passed: Mask) -> NDArray[np.int64]:
    """Entries that pass and have no place on the map."""
    return index.placed + np.flatnonzero(passed[index.placed :])


def inside(index: Index, passed: Mask, ring: Sequence[tuple[float, float]]) -> NDArray[np.int64]:
    """Entries that pass and whose mark lies inside a drawn ring.

    The ring's sides are straight on the map, for so they were drawn.

    Args:
        index: The index.
        passed: From `mask`.
        ring: (x, y) in sides of the Mercator square, x running on over its edges.
    """
    outline = np.array(ring, np.float64)
    west, north = outline.min(axis=0)
    east, south = outline.max(axis=0)
    columns = index.columns
    x = columns.x[: index.placed] / SIDE
    y = columns.y[: index.placed] / SIDE
    x = west + (x - west) % 1.0
    near = np.flatnonzero(passed[: index.placed] & (x <= east) & (y >= north) & (y <= south))
    px, py = x[near], y[near]
    odd = np.zeros(len(near), np.bool_)
    for (x1, y1), (x2, y2) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        if y1 == y2:
            continue
        crosses = (y1 > py) != (y2 > py)
        odd ^= crosses & (px < x1 + (py - y1) / (y2 - y1) * (x2 - x1))
    found: NDArray[np.int64] = near[odd]
    return found


# --- Totals of a selection.


class Totals(NamedTuple):
    """How many, with bounds.

    Attributes:
        observations: In force, statements not counted.
        low, high: Sums of the figures that were told.
        open: Observations whose figure has no upper bound ("over 76").
        unknown: Observations without any figure.
        statements: What others told the mission: counted apart.
        withdrawn: Retracted or replaced: in none of the above.
        kinds: (code, observations in force), most first.
    """

    observations: int
    low: int
    high: int
    open: int
    unknown: int
    statements: int
    withdrawn: int
    kinds: tuple[tuple[str, int], ...]


def totals(index: Index, chosen: NDArray[np.int64]) -> Totals:
    """Totals of some entries."""
    columns = index.columns
    group = columns.group[chosen]
    names = index.names["kind"]
    each = np.bincount(group, minlength=WITHDRAWN + 1)
    told = names.index("statement") if "statement" in names else None
    statements = 0 if told is None else int(each[told])
    seen = (group != WITHDRAWN) & (group != (WITHDRAWN if told is None else told))
    low, high = columns.low[chosen][seen], columns.high[chosen][seen]
    figures = (low != UNKNOWN) | (high != UNKNOWN)
    # "up to 9" is none at least; "over 76" has no upper bound, and 76 is what is known of it.
    least = np.where(low == UNKNOWN, 0, low)[figures]
    most = np.where(high == UNKNOWN, low, high)[figures]
    kinds = [(name, int(each[number])) for number, name in enumerate(names) if number < WITHDRAWN]
    return Totals(
        observations=int(np.count_nonzero(seen)),
        low=int(least.sum()),
        high=int(most.sum()),
        open=int(np.count_nonzero((high == UNKNOWN) & (low != UNKNOWN))),
        unknown=int(np.count_nonzero(~figures)),
        statements=statements,
        withdrawn=int(each[WITHDRAWN]),
        kinds=tuple(sorted((k for k in kinds if k[1]), key=lambda k: (-k[1], k[0]))),
    )
