"""Builder of the column index: from rows in slices, or from an index and newer rows."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.map.index.columns import (
    AMENDED,
    COLUMNS,
    DTYPES,
    EVIDENCE,
    FLAGGED,
    FORKED,
    MOST_KINDS,
    NOT_MEASURED,
    PLACED,
    RETRACTED,
    UNMEASURED,
    UNPROVEN,
    VOID,
    WITHDRAWN,
    Columns,
    Index,
)
from fieldapp.map.index.kept_slice import unpacked
from fieldapp.map.index.map_counting import UNLINKED, MapCounting
from fieldapp.map.index.morton import NOWHERE, places
from fieldapp.store.index.map_slices import MapSlice
from fieldapp.store.index.zone_rows import Measured
from fieldapp.store.records.map_rows import MapRow
from fieldapp.verification.zones import OUTSIDE

_FARTHEST: Final = 65_535  # tens of metres
FEW: Final = 1_000  # rows that are put in between; more of them are sorted in
OTHER: Final = "…"
NAMED: Final = (
    "counts_text", "weapons", "assessment", "calibres", "harmed", "zones", "feed", "kind",
    "means", "state", "review",
)  # fmt: skip
STATES: Final = ("logged", "signed", "sealed", "received", "unwitnessed")


@dataclass(frozen=True, slots=True)
class MeasuredZones:
    """Zones of rows, as far as they were measured.

    Attributes:
        measured: By which zones, and up to which row.
        codes: Of what was measured since, by number; what is outside of all zones is not in it.
    """

    measured: Measured
    codes: Mapping[int, tuple[str, ...]]


class Builder:
    """Builder of an index from rows in slices."""

    def __init__(
        self, before: Index | None = None, *, teams: Mapping[str, str] | None = None
    ) -> None:
        self._before = before
        self._teams = teams or (before.teams if before is not None else {})
        self._counting = UNLINKED if before is None else before.counting
        self._measured = NOT_MEASURED if before is None else before.measured
        self._codes: dict[str, dict[str, int]] = {name: {} for name in NAMED}
        self._codes["state"] = {state: number for number, state in enumerate(STATES)}
        self._codes["review"] = {"": 0}
        self._codes["zones"] = {UNMEASURED: 0}
        if before is not None:
            for name in NAMED:
                self._codes[name] = {word: n for n, word in enumerate(before.names[name])}
        self._parts: list[Columns] = []

    @property
    def touched(self) -> bool:
        """True where rows were added."""
        return bool(self._parts)

    def add(self, rows: Sequence[MapRow]) -> None:
        """Add a slice of rows."""
        if not rows:
            return
        values: dict[str, Any] = dict(zip(MapRow._fields, zip(*rows, strict=True), strict=True))
        lat, lon = (
            np.array([np.nan if e7 is None else e7 for e7 in values[name]]) / 1e7
            for name in ("lat", "lon")
        )
        flags = values["flags"]
        bits = np.fromiter(map(_flag_bits, flags), np.uint8, len(rows))
        bits |= np.where(np.array(values["evidence"]) > 0, EVIDENCE, 0).astype(np.uint8)
        bits |= np.where(np.array(values["amended"]) > 0, AMENDED, 0).astype(np.uint8)
        bits |= np.where(np.array(values["retracted"]) > 0, RETRACTED, 0).astype(np.uint8)
        bits |= np.where(np.array(values["void"]) > 0, VOID, 0).astype(np.uint8)
        pending = np.array(values["pending"])
        bits |= np.where(pending > 0, UNPROVEN, 0).astype(np.uint8)
        self.add_columns(
            lat=lat,
            lon=lon,
            time=np.array(values["starts"], np.int64),
            id=np.array(values["id"], np.int64),
            counts_text=self.coded("counts_text", values["counts_text"]),
            weapons=self.coded("weapons", values["weapons"]),
            assessment=self.coded("assessment", values["assessment"]),
            calibres=self.coded("calibres", values["calibres"]),
            harmed=self.coded("harmed", values["harmed"]),
            zones=np.zeros(len(rows), np.uint16),
            feed=self.coded("feed", [kid.hex() for kid in values["kid"]]),
            kind=self.coded("kind", values["kind"]),
            means=self.coded("means", values["means"]),
            state=np.where(pending > 0, self._codes["state"]["received"], 0).astype(np.uint8),
            review=np.zeros(len(rows), np.uint16),
            extent=np.array(values["extent"], np.uint8),
            towards=np.array([v or 0 for v in values["towards"]], np.uint16),
            near=np.array([min((v or 0) // 10, _FARTHEST) for v in values["near"]], np.uint16),
            far=np.array([min(-(-(v or 0) // 10), _FARTHEST) for v in values["far"]], np.uint16),
            bits=bits,
        )

    def coded(self, name: str, words: Iterable[str]) -> NDArray[Any]:
        """Numbers of words; a new word gets the next one."""
        codes = self._codes[name]
        most = np.iinfo(DTYPES[name]).max
        # A hostile feed may bring any number of codes; those beyond share one.
        numbers = [
            codes[word]
            if word in codes
            else codes.setdefault(word if len(codes) < most else OTHER, len(codes))
            for word in words
        ]
        return np.array(numbers, DTYPES[name])

    def add_columns(self, *, lat: NDArray[Any], lon: NDArray[Any], **values: NDArray[Any]) -> None:
        """Add columns as they are; `lat` and `lon` in degrees, NaN for no place.

        The others are named as in Columns; code, x, y and group are made here.
        """
        x, y, code = places(lat, lon)
        group = _groups(values["kind"], values["bits"])
        self._parts.append(Columns(code=code, x=x, y=y, group=group, **values))

    def add_kept(self, kept: MapSlice) -> None:
        """Add a slice that was kept: nothing in it is corrected, forked or otherwise changed."""
        columns, words = unpacked(kept)
        for name, each in words.items():
            columns[name] = self.coded(name, each)[columns[name]]
        later = {name: np.zeros(kept.rows, DTYPES[name]) for name in ("zones", "review", "state")}
        group = np.minimum(columns["kind"], MOST_KINDS - 1)
        self._parts.append(Columns(group=group, **later, **columns))

    def index(self) -> Index:
        """Index of everything added so far; a row replaces the earlier one of the same id."""
        parts = [self._before.columns] if self._before is not None else []
        if parts and self._parts:
            new = np.concatenate([part.id for part in self._parts])
            replaced = np.isin(parts[0].id, new)
            if replaced.any():
                self._parts = [_measured_as(parts[0], part) for part in self._parts]
                parts[0] = parts[0].reordered(~replaced)
        if parts and sum(len(part.id) for part in self._parts) <= FEW:
            columns = _woven(parts[0], _sorted(self._parts))
        else:
            columns = _sorted(parts + self._parts)
        names = {name: tuple(codes) for name, codes in self._codes.items()}
        placed = int(np.searchsorted(columns.code, NOWHERE))
        return Index(columns, names, placed, self._teams, self._counting, self._measured)


def _measured_as(before: Columns, part: Columns) -> Columns:
    """Rows that replace others; how these lie to the zones stays, for they say the same."""
    zones = part.zones.copy()
    at, known = _find(before.id, part.id)
    zones[known] = before.zones[at]
    return replace(part, zones=zones)


def _sorted(parts: Sequence[Columns]) -> Columns:
    whole = Columns(
        **{
            name: np.concatenate([getattr(part, name) for part in parts])
            if parts
            else np.empty(0, DTYPES[name])
            for name in COLUMNS
        }
    )
    # Sorted runs one behind the other: a stable sort merges them in one pass.
    return whole.reordered(np.argsort(whole.code, kind="stable"))


def _woven(before: Columns, few: Columns) -> Columns:
    """Insert a few sorted rows between many: a tenth of the time of sorting all."""
    at = np.searchsorted(before.code, few.code, side="right")
    ends = [0, *at.tolist(), len(before.code)]

    def woven(name: str) -> NDArray[Any]:
        old, new = getattr(before, name), getattr(few, name)
        pieces = [old[: ends[1]]]
        for n, (start, end) in enumerate(itertools.pairwise(ends[1:])):
            pieces += (new[n : n + 1], old[start:end])
        return np.concatenate(pieces)

    return Columns(**{name: woven(name) for name in COLUMNS})


def empty() -> Index:
    """Index without rows."""
    return Builder().index()


def merged(before: Index, rows: Sequence[MapRow]) -> Index:
    """Index with rows added; each replaces the row of the same number."""
    builder = Builder(before)
    builder.add(rows)
    return builder.index()


def in_force(
    before: Index,
    *,
    out_of_force: Sequence[tuple[int, int, int, int]],
    flagged: Sequence[tuple[int, str]],
) -> Index:
    """Index with what other records did to its rows, and to no others.

    Args:
        before: The index.
        out_of_force: See `map_rows.out_of_force`.
        flagged: See `map_rows.flagged`.
    """
    columns = before.columns
    bits = columns.bits & ~np.uint8(FORKED | FLAGGED | AMENDED | RETRACTED | VOID)
    out = np.array(out_of_force, np.int64).reshape(-1, 4)
    for ids, found in (
        (out[:, 0], ((out[:, 1:] > 0) * (AMENDED, RETRACTED, VOID)).sum(axis=1)),
        (
            np.array([id_ for id_, _ in flagged], np.int64),
            np.array([_flag_bits(flags) for _, flags in flagged], np.uint8),
        ),
    ):
        at, known = _find(columns.id, ids)
        bits[at] |= found[known].astype(np.uint8)
    return replace(before, columns=replace(columns, bits=bits, group=_groups(columns.kind, bits)))


def _groups(kind: NDArray[np.uint8], bits: NDArray[np.uint8]) -> NDArray[np.uint8]:
    withdrawn = (bits & (AMENDED | RETRACTED | VOID)) > 0
    return np.where(withdrawn, WITHDRAWN, np.minimum(kind, MOST_KINDS - 1)).astype(np.uint8)


def settled(
    before: Index,
    *,
    pending: Sequence[tuple[int, str]],
    reviews: Mapping[int, str],
    placed: Mapping[int, tuple[int, int]] | None = None,
    counting: MapCounting = UNLINKED,
    zones: MeasuredZones | None = None,
) -> Index:
    """Index with the states of pending rows and of reviews; all other rows are logged.

    Args:
        before: The index.
        pending: (number, state), see `map_rows.pending`.
        reviews: State by number, see `reviews_and_findings.review_states`.
        placed: Positions by headquarters, see `placements.positions`; None where none changed.
        counting: How rows are counted together.
        zones: What was measured since; None where nothing was.
    """
    builder = Builder(before)
    ids = before.columns.id
    state = np.zeros(len(ids), np.uint8)
    review = np.zeros(len(ids), np.uint16)
    for column, words, numbers in (
        ("state", [word for _, word in pending], [id_ for id_, _ in pending]),
        ("review", list(reviews.values()), list(reviews)),
    ):
        at, known = _find(ids, np.array(numbers, np.int64))
        codes = builder.coded(column, words)
        (state if column == "state" else review)[at] = codes[known]
    bits = before.columns.bits & ~np.uint8(UNPROVEN)
    bits[state > 0] |= np.uint8(UNPROVEN)
    columns = {name: getattr(before.columns, name) for name in COLUMNS}
    columns |= {"state": state, "review": review, "bits": bits}
    if zones is not None:
        columns["zones"] = _in_zones(builder, before, zones)
    names = {name: tuple(codes) for name, codes in builder._codes.items()}  # noqa: SLF001 - own
    made = Columns(**columns)
    if placed is not None:
        made = _placed(made, placed)
    somewhere = int(np.searchsorted(made.code, NOWHERE))
    measured = before.measured if zones is None else zones.measured
    return Index(made, names, somewhere, before.teams, counting, measured)


def _in_zones(builder: Builder, before: Index, zones: MeasuredZones) -> NDArray[np.uint16]:
    """The column of zones, with what was measured since."""
    ids, new = before.columns.id, zones.measured
    same = new.basis == before.measured.basis
    found = before.columns.zones.copy() if same else np.zeros(len(before), np.uint16)
    since = (ids > (before.measured.upto if same else 0)) & (ids <= new.upto)
    found[since] = builder.coded("zones", [OUTSIDE])[0]
    at, known = _find(ids, np.fromiter(zones.codes, np.int64, len(zones.codes)))
    found[at] = builder.coded("zones", map("\n".join, zones.codes.values()))[known]
    return found


def _placed(columns: Columns, placed: Mapping[int, tuple[int, int]]) -> Columns:
    """Columns with the rows that tell no place where headquarters placed them, and no others."""
    was = (columns.bits & PLACED) > 0
    nowhere = was | (columns.code == NOWHERE)
    wanted = np.fromiter(placed, np.int64, len(placed))
    at, known = _find(columns.id, wanted)
    own = ~nowhere[at]
    at, known = at[~own], known[~own]
    if not len(at) and not was.any():
        return columns
    lat, lon = (np.full(len(was), np.nan) for _ in range(2))
    given = np.array(list(placed.values()), np.float64).reshape(-1, 2) / 1e7
    lat[at], lon[at] = given[known].T
    x, y, code = places(lat[nowhere], lon[nowhere])
    moved = {name: getattr(columns, name).copy() for name in ("x", "y", "code", "bits")}
    moved["x"][nowhere], moved["y"][nowhere], moved["code"][nowhere] = x, y, code
    moved["bits"] &= ~np.uint8(PLACED)
    moved["bits"][at] |= np.uint8(PLACED)
    return _sorted([replace(columns, **moved)])


def _find(ids: NDArray[np.int64], wanted: NDArray[np.int64]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Find rows by id: (rows, mask of the ids that were found)."""
    at = np.flatnonzero(np.isin(ids, wanted))
    order = np.argsort(wanted)
    return at, order[np.searchsorted(wanted, ids[at], sorter=order)]


def _flag_bits(flags: str) -> int:
    if not flags:
        return 0
    words = set(flags.split())
    return (FORKED if "forked" in words else 0) | (FLAGGED if words - {"forked"} else 0)
