"""Filters of the column index: which rows pass, and how many each part hides.

A filter is a value. It travels as JSON text in the address that the page asks for, so that an
address alone determines its answer; `parse_filter` treats it as untrusted input.

    {"since": 1772366400, "until": 1772452800, "kinds": ["weapon"], "withdrawn": true, "words": "…"}

A part that is left out does not restrict; rows that were retracted or replaced are hidden unless
`withdrawn`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from fieldapp.errors import FormatError
from fieldapp.map.index.columns import (
    EVIDENCE,
    FLAGGED,
    FORKED,
    PLACED,
    UNMEASURED,
    WITHDRAWN,
    Index,
)
from fieldapp.verification.selections.told_counts import is_told

MAX_FILTER: Final = 16_384  # characters; every code of every list has a tenth of that
_TIME: Final = 2**40  # seconds: some 35,000 years to both sides

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Filter of rows; an empty tuple does not restrict.

    Attributes:
        since, until: Seconds since 1970; the event's start lies from since to before until.
        kinds, means, states, reviews: Codes; a review "" is none.
        weapons, assessment: Codes of which at least one is stated; "" for none stated.
        calibres: Hundredths of a millimetre, in digits, of which at least one is stated; "" for
            none stated.
        zones: As `verification.zones.codes`, of which at least one holds.
        figures: FIGURE, NO_FIGURE of verification/selections/told_counts.py.
        harmed: Codes of HARM there, of which at least one is told; "" for none told.
        at_least: The lower bound of what is told of how many is no less.
        teams: Of the signer; "" where the roster has none.
        laptops: Key identifiers in hex, of whose holders signed.
        evidence: Only rows with files.
        flagged: Only rows that are forked or flagged.
        placed: Only rows that stand where headquarters placed them.
        withdrawn: Also rows that were retracted or replaced.
        words: Text searched for; its matches are given to `mask` apart.
    """

    since: int | None = None
    until: int | None = None
    kinds: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    assessment: tuple[str, ...] = ()
    calibres: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    harmed: tuple[str, ...] = ()
    at_least: int | None = None
    teams: tuple[str, ...] = ()
    laptops: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    reviews: tuple[str, ...] = ()
    evidence: bool = False
    flagged: bool = False
    placed: bool = False
    withdrawn: bool = False
    words: str = ""


_PLAIN: Final = Filter()

LISTS: Final = {
    "kinds": "kind", "means": "means", "states": "state", "reviews": "review",
    "weapons": "weapons", "calibres": "calibres", "assessment": "assessment", "zones": "zones",
    "figures": "counts_text", "harmed": "harmed",
}  # fmt: skip
"""Parts of a filter that are lists of codes, and the columns that have these."""


def filter_text(chosen: Filter) -> str:
    """Encode a filter for the page's address."""
    parts = {
        name: value for name, value in asdict(chosen).items() if value != getattr(_PLAIN, name)
    }
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def parse_filter(text: str) -> Filter:
    """Parse a filter.

    >>> parse_filter('{"kinds":["weapon"]}').kinds
    ('weapon',)

    Raises:
        FormatError: It is something else.
    """
    if len(text) > MAX_FILTER:
        raise FormatError("The filter is too long.", where="filter")
    try:
        parts = json.loads(text or "{}")
    except (ValueError, RecursionError) as e:
        raise FormatError("The filter is not JSON.", where="filter") from e
    if not isinstance(parts, dict) or parts.keys() - {f.name for f in fields(Filter)}:
        raise FormatError("The filter has unknown parts.", where="filter")
    return Filter(**{name: _part(name, value) for name, value in parts.items()})


def _part(name: str, value: Any) -> Any:
    default = getattr(_PLAIN, name)
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
    elif name in ("since", "until", "at_least"):
        if value is None or (type(value) is int and abs(value) < _TIME):
            return value
    elif type(value) is type(default):
        return value
    raise FormatError("The filter is malformed.", where=name)


def mask(index: Index, chosen: Filter, matches: Mapping[str, Mask] | None = None) -> Mask:
    """Mask of the rows that a filter passes.

    Args:
        index: The index.
        chosen: The filter.
        matches: For each searched text the rows that match it; nothing matches a text that is
            not in it.
    """
    passed: Mask = np.ones(len(index), np.bool_)
    for _, passes in _passes(index, chosen, matches or {}):
        passed &= passes
    return passed


class Hidden(NamedTuple):
    """Number of rows that one part of a filter hides, and no earlier part."""

    part: str
    number: int


def hidden(
    index: Index, chosen: Filter, matches: Mapping[str, Mask] | None = None
) -> tuple[int, tuple[Hidden, ...]]:
    """Count rows: (shown, hidden by each part); together they are all rows.

    The parts are "withdrawn", "time", "unmeasured" (by zones) and the names of Filter's other
    fields.
    """
    left = np.ones(len(index), np.bool_)
    count = len(index)
    hides = []
    for part, passes in _passes(index, chosen, matches or {}):
        left &= passes
        now = int(np.count_nonzero(left))
        if now < count:
            hides.append(Hidden(part, count - now))
        count = now
    return count, tuple(hides)


def _passes(
    index: Index, chosen: Filter, matches: Mapping[str, Mask]
) -> Iterator[tuple[str, Mask]]:
    columns, names = index.columns, index.names
    if not chosen.withdrawn:
        yield "withdrawn", columns.group != WITHDRAWN
    if chosen.since is not None or chosen.until is not None:
        since = -_TIME if chosen.since is None else chosen.since
        until = _TIME if chosen.until is None else chosen.until
        yield "time", (columns.time >= since) & (columns.time < until)
    for part, column in LISTS.items():
        codes = getattr(chosen, part)
        if codes:
            if part == "zones" and UNMEASURED in names["zones"]:
                yield "unmeasured", columns.zones != names["zones"].index(UNMEASURED)
            any_of = [not set(codes).isdisjoint(each) for each in index.codes(column)]
            yield part, np.array(any_of, np.bool_).take(getattr(columns, column))
    if chosen.at_least is not None:
        rule, least = index.counting.rule, chosen.at_least
        enough = [is_told(text, rule, (), least) for text in names["counts_text"]]
        yield "at_least", np.array(enough, np.bool_).take(columns.counts_text)
    if chosen.teams:
        teams = (index.teams.get(kid, "") for kid in names["feed"])
        yield (
            "teams",
            np.array([team in chosen.teams for team in teams], np.bool_).take(columns.feed),
        )
    if chosen.laptops:
        good = np.array([kid in chosen.laptops for kid in names["feed"]], np.bool_)
        yield "laptops", good.take(columns.feed)
    if chosen.evidence:
        yield "evidence", (columns.bits & EVIDENCE) > 0
    if chosen.flagged:
        yield "flagged", (columns.bits & (FORKED | FLAGGED)) > 0
    if chosen.placed:
        yield "placed", (columns.bits & PLACED) > 0
    if chosen.words:
        matching = matches.get(chosen.words)
        yield "words", np.zeros(len(index), np.bool_) if matching is None else matching
