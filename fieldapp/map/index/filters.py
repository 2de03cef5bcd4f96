"""Filters of the column index: what one passes, and what it hides.

A filter is a value. It travels as JSON text in the address that the page asks for, so that an
address alone says what its answer is; `parse_filter` takes it as the untrusted input that it is.

    {"since": 1772366400, "until": 1772452800, "kinds": ["weapon"], "withdrawn": true, "words": "…"}

What is left out does not restrict; what was retracted or replaced is hidden unless `withdrawn`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from fieldapp.errors import FormatError
from fieldapp.map.index.columns import EVIDENCE, FLAGGED, FORKED, WITHDRAWN, Index

MAX_FILTER: Final = 16_384  # characters; every code of every list has a tenth of that
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


def mask(index: Index, chosen: Filter, found: Mapping[str, Mask] | None = None) -> Mask:
    """Which entries the filter passes.

    Args:
        index: The index.
        chosen: The filter.
        found: For text that was searched for: the entries that match it; nothing matches a text
            that is not in it.
    """
    passed: Mask = np.ones(len(index), np.bool_)
    for _, passes in _passes(index, chosen, found or {}):
        passed &= passes
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
