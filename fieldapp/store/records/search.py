"""Search over observations: the rows that match a query, newest event first."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import InputError
from fieldapp.observation.observation import FIELDS_OF_KIND
from fieldapp.observation.search_text import choices_named, code_word, typed_words
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.distance import EARTH_RADIUS_M
from fieldapp.store.index import witness_rows, zone_rows
from fieldapp.store.index.filtered_rows import HIGH, LOW, RowFilter, RowPage, page_of
from fieldapp.store.interface import Store
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.selections.told_counts import is_told

STATES: Final = ("signed", "sealed", "received", "unwitnessed", "logged")
ONLY: Final = ("corrected", "retracted", "evidence", "set_aside")

_LONG_S: Final = 172_800  # as in the index observation_long
# The different texts of the column, each found at once in its index: there are few.
_TOLD_TEXTS: Final = """
    WITH RECURSIVE one (told) AS (
        SELECT min(told) FROM mark
        UNION ALL SELECT (SELECT min(m.told) FROM mark m WHERE m.told > one.told) FROM one
        WHERE one.told IS NOT NULL
    )
    SELECT told FROM one WHERE told IS NOT NULL
"""
_PLAIN: Final = CountingRule()


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Search criteria; one that is left out does not restrict.

    Attributes:
        kinds: Kinds of observation.
        since, until: The event's time overlaps this span, both ends included.
        bbox: (west, south, east, north) degrees; west above east crosses the antimeridian. What
            the observation claims about place, sectors included, touches the box.
        near: (latitude, longitude, radius in metres), as bbox.
        text: Words that all occur, in any order; the last may be the beginning of one. Case and
            the accents of Latin letters do not matter.
        vocabulary: Names of what was chosen from lists, in which words are looked for, too; None
            for what people wrote alone.
        states: "signed", "sealed", "received", "unwitnessed", "logged".
        feeds: Key identifiers.
        rows: (first, last) numbers of rows.
        include_retracted: Retracted observations too.
        include_amended: Versions that a later one has taken the place of, too.
        include_void: Records without effect too: forked, signed after a revocation, or corrections
            of somebody else's records.
        calibres: Hundredths of a millimetre, in digits; "" for none told.
        zones: As `verification.zones.codes`; what is not measured yet is in none.
        figures: FIGURE, NO_FIGURE of verification/selections/told_counts.py.
        at_least: The lower bound of what is told of how many is no less.
        harmed: Codes of HARM, of which at least one is told.
        rule: The mission's, for figures.
        only: Words of ONLY that all hold: it is a correction or was corrected, it was retracted,
            it has evidence, it is retracted or without effect ("set_aside").
        limit: Rows on a page, None for all.
        offset: Rows before the page.
    """

    kinds: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    bbox: tuple[float, float, float, float] | None = None
    near: tuple[float, float, float] | None = None
    text: str = ""
    vocabulary: Vocabulary | None = None
    states: tuple[str, ...] = ()
    feeds: tuple[bytes, ...] = ()
    rows: tuple[int, int] | None = None
    include_retracted: bool = False
    include_amended: bool = False
    include_void: bool = False
    calibres: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    at_least: int | None = None
    harmed: tuple[str, ...] = ()
    rule: CountingRule = _PLAIN
    only: tuple[str, ...] = ()
    limit: int | None = 100
    offset: int = 0

    def __post_init__(self) -> None:
        for kind in self.kinds:
            if kind not in FIELDS_OF_KIND:
                raise InputError("unknown kind of observation", field="kinds")
        for state in self.states:
            if state not in STATES:
                raise InputError("unknown state", field="states", suggestions=STATES)
        for word in self.only:
            if word not in ONLY:
                raise InputError("unknown restriction", field="only", suggestions=ONLY)
        if self.bbox is not None:
            _check_area(self.bbox, self.bbox[1::2], "bbox")
            if self.bbox[1] > self.bbox[3]:
                raise InputError("the box's south is north of its north", field="bbox")
        if self.near is not None:
            _check_area(self.near, self.near[:1], "near")
            if self.near[2] < 0:
                raise InputError("the radius is negative", field="near")


def _check_area(figures: tuple[float, ...], lats: tuple[float, ...], field: str) -> None:
    if not all(math.isfinite(f) for f in figures) or any(abs(lat) > 90 for lat in lats):
        raise InputError("not a place on the Earth", field=field)


def matching(store: Store, query: Query) -> Iterator[int]:
    """Numbers of the rows that match, newest event first.

    Raises:
        StoreError: The disk failed.
    """
    values = {"low": LOW, "high": HIGH}
    page = RowPage(size=query.limit, offset=query.offset, until=query.until is not None)
    return iter(page_of(store, list(_filters(store, query, values)), values, page))


def _filters(store: Store, query: Query, values: dict[str, Any]) -> Iterator[RowFilter]:
    if not query.include_void and "set_aside" not in query.only:
        yield RowFilter(where="o.void = 0")
    if not query.include_amended:
        yield RowFilter(where="o.amended_by IS NULL")
    for word in query.only:
        yield _ONLY[word]
    if not (query.include_retracted or {"retracted", "set_aside"} & {*query.only}):
        yield RowFilter(where="o.retracted_by IS NULL")
    if query.since is not None or query.until is not None:
        yield _time(store, query, values)
    if query.kinds:
        kinds = _bound("kind", query.kinds, values)
        ids = f"SELECT id FROM observation WHERE kind IN ({kinds})"  # noqa: S608
        yield RowFilter(where=f"o.kind IN ({kinds})", ids=ids, exact=True)
    if query.feeds:
        yield _feeds(query.feeds, values)
    if query.rows is not None:
        values["first_row"], values["last_row"] = query.rows
        ids = "SELECT id FROM observation WHERE id BETWEEN :first_row AND :last_row"
        yield RowFilter(where="o.id BETWEEN :first_row AND :last_row", ids=ids, exact=True)
    if query.states:
        yield _states(store, query.states, values)
    if query.text.strip():
        yield _text(store, query, values)
    yield from _figure_filters(store, query, values)
    if query.bbox is not None:
        yield _area(store, query.bbox, values, "bbox")
    if query.near is not None:
        yield from _near(store, query.near, values)


def _bound(name: str, given: tuple[Any, ...], values: dict[str, Any]) -> str:
    values |= {f"{name}{i}": value for i, value in enumerate(given)}
    return ", ".join(f":{name}{i}" for i in range(len(given)))


def _time(store: Store, query: Query, values: dict[str, Any]) -> RowFilter:
    values["since"] = LOW if query.since is None else math.floor(query.since.timestamp())
    values["until"] = HIGH if query.until is None else math.floor(query.until.timestamp())
    return RowFilter(
        where="o.starts <= :until AND o.ends >= :since",
        ids=f"""
            SELECT id FROM observation WHERE starts BETWEEN :since - {_LONG_S} AND :until
            UNION ALL
            SELECT id FROM observation {store.db.dialect.LONG_EVENTS}
            WHERE ends - starts > {_LONG_S} AND starts < :since - {_LONG_S}
        """,  # noqa: S608
    )


def _feeds(kids: tuple[bytes, ...], values: dict[str, Any]) -> RowFilter:
    marks = _bound("kid", kids, values)
    return RowFilter(
        where=f"(SELECT r.kid FROM record r WHERE r.id = o.id) IN ({marks})",  # noqa: S608
        ids=f"""
            SELECT id FROM record WHERE kid IN ({marks}) AND forked = 0
            UNION ALL SELECT id FROM record WHERE kid IN ({marks}) AND forked = 1
        """,  # noqa: S608
        exact=True,
    )


def _figure_filters(store: Store, query: Query, values: dict[str, Any]) -> Iterator[RowFilter]:
    for name, codes in (("calibres", query.calibres), ("harmed", query.harmed)):
        if codes:
            yield _in_mark(name, codes, values)
    if query.figures or query.at_least is not None:
        yield _figures(store, query, values)
    if query.zones:
        yield _zones(store, query.zones, values)


def _in_mark(name: str, codes: tuple[str, ...], values: dict[str, Any]) -> RowFilter:
    """One of some codes in a column that holds several, separated by spaces; "" is none."""
    values |= {f"{name}{i}": f"% {code} %" if code else "  " for i, code in enumerate(codes)}
    likes = " OR ".join(f"' ' || m.{name} || ' ' LIKE :{name}{i}" for i in range(len(codes)))
    ids = f"SELECT id FROM mark m WHERE {name} <> '' AND ({likes})"  # noqa: S608 - constants
    return RowFilter(
        where=f"EXISTS (SELECT 1 FROM mark m WHERE m.id = o.id AND ({likes}))",  # noqa: S608
        ids="" if "" in codes else ids,
    )


def _figures(store: Store, query: Query, values: dict[str, Any]) -> RowFilter:
    """Figures that are told, weighed once for each text: there are few."""
    dialect = store.db.dialect
    texts = [text for (text,) in store.db.execute(_TOLD_TEXTS)]
    matching = [text for text in texts if is_told(text, query.rule, query.figures, query.at_least)]
    values["told"] = dialect.list_value(matching)
    return RowFilter(
        where=f"(SELECT m.told FROM mark m WHERE m.id = o.id) IN ({dialect.LISTED_TOLD})",  # noqa: S608
        ids=f"SELECT id FROM mark WHERE told IN ({dialect.LISTED_TOLD})",  # noqa: S608
        exact=True,
    )


def _zones(store: Store, codes: tuple[str, ...], values: dict[str, Any]) -> RowFilter:
    from fieldapp.verification import zones  # noqa: PLC0415 - shapely is large, and seldom needed

    values["measured"] = zone_rows.measured(store).upto
    listed = _bound("zone", codes, values)
    where = f"EXISTS (SELECT 1 FROM zone_relation z WHERE z.id = o.id AND z.code IN ({listed}))"  # noqa: S608
    ids = f"SELECT DISTINCT id FROM zone_relation WHERE code IN ({listed})"  # noqa: S608
    if zones.OUTSIDE in codes:
        where += " OR NOT EXISTS (SELECT 1 FROM zone_relation z WHERE z.id = o.id)"
        ids = ""
    return RowFilter(where=f"o.id <= :measured AND ({where})", ids=ids)


def _states(store: Store, states: tuple[str, ...], values: dict[str, Any]) -> RowFilter:
    values["own"], values["witnessed"] = store.kid, witness_rows.size(store)
    return RowFilter(
        where=f"{state_sql('o.id')} IN ({_bound('state', states, values)})",
        ids="" if {"logged", "unwitnessed", "received"} & {*states} else "SELECT id FROM pending",
    )


def state_sql(row: str) -> str:
    """The state of the record whose number is the expression `row`.

    `:own` is the own kid, `:witnessed` is `witness_rows.size`.
    """
    return f"""
        CASE
            WHEN NOT EXISTS (SELECT 1 FROM pending p WHERE p.id = {row}) AND (
                EXISTS (SELECT 1 FROM log_entry)
                OR (SELECT s.kid FROM record s WHERE s.id = {row}) = :own
            ) THEN CASE
                WHEN (SELECT q.log_index FROM position q WHERE q.id = {row}) >= :witnessed
                THEN 'unwitnessed' ELSE 'logged' END
            WHEN (SELECT s.kid FROM record s WHERE s.id = {row}) <> :own THEN 'received'
            WHEN EXISTS (
                SELECT 1 FROM record s JOIN bundle b ON s.seq BETWEEN b.first AND b.last
                WHERE s.id = {row} AND b.read_back = 1
            ) THEN 'sealed'
            ELSE 'signed'
        END
    """  # noqa: S608


_ONLY: Final = {
    "corrected": RowFilter(where="o.amended_by IS NOT NULL OR o.thread <> o.id"),
    "retracted": RowFilter(where="o.retracted_by IS NOT NULL"),
    "set_aside": RowFilter(
        where="o.void = 1 OR o.retracted_by IS NOT NULL",
        ids="SELECT id FROM observation WHERE void = 1 OR retracted_by IS NOT NULL",
        exact=True,
    ),
    "evidence": RowFilter(
        where="EXISTS (SELECT 1 FROM evidence e WHERE e.id = o.id)",
        ids="SELECT DISTINCT id FROM evidence",
    ),
}


def _text(store: Store, query: Query, values: dict[str, Any]) -> RowFilter:
    words, unfinished = typed_words(query.text)
    if not words:
        return RowFilter(where="FALSE")
    named = [
        (word, [code_word(*choice) for choice in choices])
        for word, choices in choices_named(query.vocabulary, query.text)
    ]
    dialect = store.db.dialect
    values["text"] = dialect.words_query(store.db, named, unfinished=unfinished)
    return RowFilter(
        where=f"o.id IN ({dialect.WITH_WORDS_BETWEEN})",
        ids=dialect.WITH_WORDS,
        exact=True,
        words=True,
    )


def _area(
    store: Store, bbox: tuple[float, float, float, float], values: dict[str, Any], name: str
) -> RowFilter:
    west, south, east, north = bbox
    turn = 360.0 * math.floor((west + 180.0) / 360.0)
    west, east = west - turn, east - turn
    if east < west:
        east += 360.0
    values |= {f"{name}_south": south, f"{name}_north": north}
    rows, boxes = [], []
    # A stored box may pass 180 degrees, and so may this one: each is met one turn on.
    for i, shift in enumerate((0.0, 360.0, -360.0)):
        values |= {f"{name}_west{i}": west + shift, f"{name}_east{i}": east + shift}
        rows.append(f"(o.west <= :{name}_east{i} * 1e7 AND o.east >= :{name}_west{i} * 1e7)")
        boxes.append(
            store.db.dialect.box_meets(
                f":{name}_west{i}", f":{name}_south", f":{name}_east{i}", f":{name}_north"
            )
        )
    return RowFilter(
        where=f"""
            o.south <= :{name}_north * 1e7 AND o.north >= :{name}_south * 1e7
            AND ({" OR ".join(rows)})
        """,
        ids=f"""
            SELECT id FROM box WHERE {boxes[0]}
            UNION ALL SELECT id FROM box WHERE {boxes[1]} AND NOT {boxes[0]}
            UNION ALL SELECT id FROM box WHERE {boxes[2]} AND NOT {boxes[0]} AND NOT {boxes[1]}
        """,  # noqa: S608
    )


def _near(
    store: Store, near: tuple[float, float, float], values: dict[str, Any]
) -> Iterator[RowFilter]:
    lat, lon, metres = near
    reach = math.degrees(metres / EARTH_RADIUS_M) * 1.01
    south, north = max(lat - reach, -90.0), min(lat + reach, 90.0)
    widest = math.cos(math.radians(max(abs(south), abs(north))))
    across = reach / widest if widest > reach / 180.0 else 180.0
    yield _area(store, (lon - across, south, lon + across, north), values, "near")
    values |= {"near_lat": lat, "near_lon": lon, "near_m": metres}
    yield RowFilter(
        where="metres_to(:near_lat, :near_lon, o.west, o.east, o.south, o.north) <= :near_m"
    )
