"""The column index: every observation as one entry in a few NumPy arrays, in the order of a grid.

Positions are unsigned 32-bit steps of the Web Mercator square (EPSG:3857), 9 mm at the equator:
x from 180° W eastwards, y from 85.0511° N southwards. The entries stand in the order of their
Morton code (x and y, bit by bit), so that each cell of each power-of-two grid is one slice of
every column. What has no place, or lies beyond the square's edge towards a pole, stands behind the
last slice: it is counted and listed, and not drawn.

An index is never changed; `merged` gives a new one. Whoever reads one keeps a whole one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.store.marks import Mark

BITS: Final = 32
SIDE: Final = 1 << BITS
EDGE: Final = 85.0511287798066  # degrees of latitude at which the Mercator square ends
UNKNOWN: Final = -1  # a count that was not told
KINDS: Final = 15  # kinds that an entry's `group` can tell; what is beyond shares the last
WITHDRAWN: Final = 15  # `group` of what was retracted or replaced

FORKED, FLAGGED, EVIDENCE, UNPROVEN, AMENDED, RETRACTED = (1 << bit for bit in range(6))
"""Bits of an entry's `bits`: on a fork, otherwise flagged, has files, not proven in the log, …."""

_NOWHERE: Final = np.uint64(2**64 - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The arrays, all of one length, 57 bytes an entry.

    Attributes:
        code: Morton code, ascending; 2^64 - 1 for what has no place on the map.
        x, y: Steps.
        time: Seconds since 1970, UTC, of the event's start.
        id: Number of the record.
        low, high: How many; UNKNOWN.
        weapons, assessment: Index of a combination of codes, see Index.names.
        feed: Index of a kid.
        kind, means, state, review, extent: Index of a code; extent as `store.anchor`.
        group: Kind, or WITHDRAWN.
        bits: FORKED | FLAGGED | ….
    """

    code: NDArray[np.uint64]
    x: NDArray[np.uint32]
    y: NDArray[np.uint32]
    time: NDArray[np.int64]
    id: NDArray[np.int64]
    low: NDArray[np.int64]
    high: NDArray[np.int64]
    weapons: NDArray[np.uint16]
    assessment: NDArray[np.uint16]
    feed: NDArray[np.uint16]
    kind: NDArray[np.uint8]
    means: NDArray[np.uint16]
    review: NDArray[np.uint16]
    state: NDArray[np.uint8]
    extent: NDArray[np.uint8]
    group: NDArray[np.uint8]
    bits: NDArray[np.uint8]

    def taken(self, order: Any) -> Columns:
        """The entries in another order, or fewer of them."""
        return Columns(**{f.name: getattr(self, f.name)[order] for f in fields(self)})


_DTYPES: Final[dict[str, type[np.unsignedinteger[Any] | np.int64]]] = {
    "code": np.uint64,
    "x": np.uint32,
    "y": np.uint32,
    "time": np.int64,
    "id": np.int64,
    "low": np.int64,
    "high": np.int64,
    "weapons": np.uint16,
    "assessment": np.uint16,
    "feed": np.uint16,
    "kind": np.uint8,
    "means": np.uint16,
    "review": np.uint16,
    "state": np.uint8,
    "extent": np.uint8,
    "group": np.uint8,
    "bits": np.uint8,
}
COLUMNS: Final = tuple(_DTYPES)


@dataclass(frozen=True, slots=True)
class Index:
    """Columns, and the words that their numbers stand for.

    Attributes:
        columns: As above.
        names: For each column that holds indexes: the words, in the order of their numbers.
        placed: How many entries have a place on the map; they come first.
        teams: Kid in hex to the team of whoever holds that key.
        kept: Masks of filters over this index, see query.py.
    """

    columns: Columns
    names: Mapping[str, tuple[str, ...]]
    placed: int
    teams: Mapping[str, str] = field(default_factory=dict)
    kept: dict[Any, Any] = field(default_factory=dict, compare=False)

    def __len__(self) -> int:
        return len(self.columns.id)

    @property
    def size(self) -> int:
        """Bytes of the columns."""
        return sum(getattr(self.columns, name).nbytes for name in COLUMNS)


OTHER: Final = "…"
NAMED: Final = ("weapons", "assessment", "feed", "kind", "means", "state", "review")
STATES: Final = ("logged", "signed", "sealed", "received")


class Builder:
    """Takes rows as they come, in slices, and makes an index of them."""

    def __init__(
        self, before: Index | None = None, *, teams: Mapping[str, str] | None = None
    ) -> None:
        self._before = before
        self._teams = teams or (before.teams if before is not None else {})
        self._codes: dict[str, dict[str, int]] = {name: {} for name in NAMED}
        self._codes["state"] = {state: number for number, state in enumerate(STATES)}
        self._codes["review"] = {"": 0}
        if before is not None:
            for name in NAMED:
                self._codes[name] = {word: n for n, word in enumerate(before.names[name])}
        self._parts: list[Columns] = []

    def add(self, rows: Sequence[Mark]) -> None:
        """Take a slice of rows."""
        if not rows:
            return
        given: dict[str, Any] = dict(zip(Mark._fields, zip(*rows, strict=True), strict=True))
        lat, lon = (
            np.array([np.nan if e7 is None else e7 for e7 in given[name]]) / 1e7
            for name in ("lat", "lon")
        )
        flags = given["flags"]
        bits = np.fromiter(map(_flag_bits, flags), np.uint8, len(rows))
        bits |= np.where(np.array(given["evidence"]) > 0, EVIDENCE, 0).astype(np.uint8)
        bits |= np.where(np.array(given["amended"]) > 0, AMENDED, 0).astype(np.uint8)
        bits |= np.where(np.array(given["retracted"]) > 0, RETRACTED, 0).astype(np.uint8)
        pending = np.array(given["pending"])
        bits |= np.where(pending > 0, UNPROVEN, 0).astype(np.uint8)
        self.add_columns(
            lat=lat,
            lon=lon,
            time=np.array(given["starts"], np.int64),
            id=np.array(given["id"], np.int64),
            low=np.array([UNKNOWN if v is None else v for v in given["low"]], np.int64),
            high=np.array([UNKNOWN if v is None else v for v in given["high"]], np.int64),
            weapons=self.coded("weapons", given["weapons"]),
            assessment=self.coded("assessment", given["assessment"]),
            feed=self.coded("feed", [kid.hex() for kid in given["kid"]]),
            kind=self.coded("kind", given["kind"]),
            means=self.coded("means", given["means"]),
            state=np.where(pending > 0, self._codes["state"]["received"], 0).astype(np.uint8),
            review=np.zeros(len(rows), np.uint16),
            extent=np.array(given["extent"], np.uint8),
            bits=bits,
        )

    def coded(self, name: str, words: Iterable[str]) -> NDArray[Any]:
        """The numbers of words; a new word gets the next one."""
        codes = self._codes[name]
        most = np.iinfo(_DTYPES[name]).max
        # A hostile feed may bring any number of codes; those beyond share one.
        found = [
            codes[word]
            if word in codes
            else codes.setdefault(word if len(codes) < most else OTHER, len(codes))
            for word in words
        ]
        return np.array(found, _DTYPES[name])

    def add_columns(self, *, lat: NDArray[Any], lon: NDArray[Any], **given: NDArray[Any]) -> None:
        """Take columns as they are; `lat` and `lon` in degrees, NaN for no place.

        The others are named as in Columns; code, x, y and group are made here.
        """
        x, y, code = places(lat, lon)
        withdrawn = (given["bits"] & (AMENDED | RETRACTED)) > 0
        group = np.where(withdrawn, WITHDRAWN, np.minimum(given["kind"], KINDS - 1))
        self._parts.append(Columns(code=code, x=x, y=y, group=group.astype(np.uint8), **given))

    def index(self) -> Index:
        """The index of everything taken so far, in place of what was there under the same id."""
        parts = [self._before.columns] if self._before is not None else []
        if parts and self._parts:
            new = np.concatenate([part.id for part in self._parts])
            replaced = np.isin(parts[0].id, new)
            if replaced.any():
                parts[0] = parts[0].taken(~replaced)
        parts += self._parts
        whole = Columns(
            **{
                name: np.concatenate([getattr(part, name) for part in parts])
                if parts
                else np.empty(0, _DTYPES[name])
                for name in COLUMNS
            }
        )
        # Sorted runs one behind the other: a stable sort merges them in one pass.
        order = np.argsort(whole.code, kind="stable")
        columns = whole.taken(order)
        names = {name: tuple(codes) for name, codes in self._codes.items()}
        placed = int(np.searchsorted(columns.code, _NOWHERE))
        return Index(columns, names, placed, self._teams)


def empty() -> Index:
    """An index of nothing."""
    return Builder().index()


def merged(before: Index, rows: Sequence[Mark]) -> Index:
    """The index with rows added, and put in place of those with the same number."""
    builder = Builder(before)
    builder.add(rows)
    return builder.index()


def settled(
    before: Index, *, pending: Sequence[tuple[int, str]], reviews: Mapping[int, str]
) -> Index:
    """The index with the states of what is pending, and what reviews decided; all else is logged.

    Args:
        before: The index.
        pending: (number, state), see `marks.pending`.
        reviews: State by number, see `marks.review_states`.
    """
    builder = Builder(before)
    ids = before.columns.id
    state = np.zeros(len(ids), np.uint8)
    review = np.zeros(len(ids), np.uint16)
    order = np.argsort(ids)
    for column, words, numbers in (
        ("state", [word for _, word in pending], [id_ for id_, _ in pending]),
        ("review", list(reviews.values()), list(reviews)),
    ):
        at, known = _find(ids, order, np.array(numbers, np.int64))
        codes = builder.coded(column, words)
        (state if column == "state" else review)[at] = codes[known]
    bits = before.columns.bits & ~np.uint8(UNPROVEN)
    bits[state > 0] |= np.uint8(UNPROVEN)
    columns = {name: getattr(before.columns, name) for name in COLUMNS}
    columns |= {"state": state, "review": review, "bits": bits}
    names = {name: tuple(codes) for name, codes in builder._codes.items()}  # noqa: SLF001 - own
    return Index(Columns(**columns), names, before.placed, before.teams)


def _find(
    ids: NDArray[np.int64], order: NDArray[Any], wanted: NDArray[np.int64]
) -> tuple[NDArray[Any], NDArray[Any]]:
    """(entries of the wanted ids, which of the wanted those are)."""
    if not len(ids) or not len(wanted):
        return np.empty(0, np.int64), np.empty(0, np.int64)
    at = np.minimum(np.searchsorted(ids, wanted, sorter=order), len(ids) - 1)
    known = np.flatnonzero(ids[order[at]] == wanted)
    return order[at[known]], known


def entries(index: Index, ids: Sequence[int]) -> NDArray[Any]:
    """Entries of these record numbers; unknown ones are left out."""
    wanted = np.array(ids, np.int64)
    return np.flatnonzero(np.isin(index.columns.id, wanted))


def _flag_bits(flags: str) -> int:
    if not flags:
        return 0
    words = set(flags.split())
    return (FORKED if "forked" in words else 0) | (FLAGGED if words - {"forked"} else 0)


def places(
    lat: NDArray[np.float64], lon: NDArray[np.float64]
) -> tuple[NDArray[np.uint32], NDArray[np.uint32], NDArray[np.uint64]]:
    """(x, y, code) of degrees; nowhere for NaN and beyond EDGE."""
    somewhere = np.abs(lat) <= EDGE  # False for NaN
    lat, lon = np.where(somewhere, lat, 0.0), np.where(somewhere, lon, 0.0)
    x = np.floor((lon / 360.0 + 0.5) % 1.0 * SIDE).astype(np.uint32)
    south = np.floor((0.5 - np.arcsinh(np.tan(np.radians(lat))) / (2 * np.pi)) * SIDE)
    # The last step of all is not used, so that no place has the code that stands for none.
    y = np.clip(south, 0, SIDE - 2).astype(np.uint32)
    return x, y, np.where(somewhere, morton(x, y), _NOWHERE)


def morton(x: NDArray[np.uint32], y: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """Morton codes: the bits of x in the even places, those of y in the odd ones."""
    return _spread(x) | (_spread(y) << np.uint64(1))


_MASKS: Final = (
    (16, 0x0000FFFF0000FFFF),
    (8, 0x00FF00FF00FF00FF),
    (4, 0x0F0F0F0F0F0F0F0F),
    (2, 0x3333333333333333),
    (1, 0x5555555555555555),
)


def _spread(values: NDArray[np.uint32]) -> NDArray[np.uint64]:
    spread = values.astype(np.uint64)
    for shift, mask in _MASKS:
        spread = (spread | (spread << np.uint64(shift))) & np.uint64(mask)
    return spread


def gathered_bits(codes: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """Every second bit of Morton codes, from the lowest: x again; of the codes shifted by one, y.

    >>> x, y = np.array([5], np.uint32), np.array([9], np.uint32)
    >>> int(gathered_bits(morton(x, y))[0]), int(gathered_bits(morton(x, y) >> np.uint64(1))[0])
    (5, 9)
    """
    packed = codes & np.uint64(_MASKS[-1][1])
    for (shift, _), mask in zip(reversed(_MASKS), [m for _, m in _MASKS[-2::-1]] + [SIDE - 1],
                                strict=True):  # fmt: skip
        packed = (packed | (packed >> np.uint64(shift))) & np.uint64(mask)
    return packed.astype(np.uint32)
