"""Rows of observations that pass filters, newest event first.

Four ways, so that a page of a million rows comes at once in nearly every case: (1) most often the
page is among a few newest rows, walked in the order of time; (2) else, where one of the filters
leaves few candidates, these are looked at and sorted; (3) otherwise every filter lets many pass, so
more of the newest rows are walked; (4) where that page does not fill either, because the filters
pass different rows, the smallest filter is followed to its end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from fieldapp.store.interface import Store

LOW: Final = -(2**62)
HIGH: Final = 2**62

_FIRST: Final = 5_000  # rows walked in half a millisecond
_WALK: Final = 20_000  # rows walked in some 5 ms
_FEW: Final = 10_000  # candidates that are looked at and sorted in some 5 ms
_MANY: Final = 300_000  # beyond it, walking all rows is no slower than following a filter
_BLOCK: Final = 256  # rows in which words are looked for first; 16 times as many after that


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFilter:
    """A condition on a row `o`.

    Attributes:
        where: The condition.
        ids: A select that lists what may meet it from an index, "" where there is none.
        exact: What `ids` lists meets the condition, and nothing else does.
        words: It asks the index of words for `:text`, between the numbers `:low` and `:high`.
    """

    where: str
    ids: str = ""
    exact: bool = False
    words: bool = False


_StartedRow = tuple[int, int]
"""Start and number of a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPage:
    """Piece of a list of rows.

    Attributes:
        size: Rows on it, None for all.
        offset: Rows before it.
        until: No row starts after the bound value `:until`.
    """

    size: int | None
    offset: int
    until: bool


def page_of(
    store: Store, filters: list[RowFilter], values: dict[str, Any], page: RowPage
) -> list[int]:
    """Numbers of a page's rows.

    Args:
        store: The open store.
        filters: Conditions that all hold.
        values: Bound values of the conditions, with `:low` and `:high` as LOW and HIGH.
        page: The piece of the list.

    Raises:
        StoreError: The disk failed.
    """
    bound = {"limit": HIGH if page.size is None else page.size, "offset": page.offset}
    return [number for _, number in _rows(store, filters, values | bound, page)]


def _rows(
    store: Store, filters: list[RowFilter], values: dict[str, Any], page: RowPage
) -> list[_StartedRow]:
    if page.size is not None:
        found = _newest(store, filters, values, page, _FIRST)
        if len(found) == page.size:
            return found
    driver = _fewest(store, filters, values, _FEW)
    if driver is None and page.size is not None:
        found = _newest(store, filters, values, page, _WALK)
        if len(found) == page.size:
            return found
        driver = _fewest(store, filters, values, _MANY)
    if driver is not None:
        return _from_index(store, driver, filters, values)
    return _select(store, filters, values, _by_time(store))


def _newest(
    store: Store, filters: list[RowFilter], values: dict[str, Any], page: RowPage, walk: int
) -> list[_StartedRow]:
    """The rows of a page that are among so many newest events."""
    until = "starts <= :until" if page.until else "TRUE"
    (floor,) = store.db.select(
        f"""
        SELECT min(starts) FROM (
            SELECT starts FROM observation WHERE {until} ORDER BY starts DESC LIMIT {walk}
        ) AS newest
        """,  # noqa: S608
        values,
    ).fetchone()
    # One more than the floor: of the events of that very second some may be left out.
    here = [RowFilter(where="o.starts > :floor"), *filters]
    return _with_words(store, here, values | {"floor": floor}, _by_time(store))


def _from_index(
    store: Store, driver: RowFilter, filters: list[RowFilter], values: dict[str, Any]
) -> list[_StartedRow]:
    """The rows of a page, of those that one filter lists."""
    rest = [f for f in filters if f is not driver or not f.exact]
    rows = f"({driver.ids}) c {store.db.dialect.OBSERVATIONS_LISTED}"
    return _with_words(store, rest, values, rows)


def _with_words(
    store: Store, filters: list[RowFilter], values: dict[str, Any], rows: str
) -> list[_StartedRow]:
    """The rows of a page; words are looked for last, in the newest of them first.

    Of all rows that have a word there may be very many.
    """
    words = [f for f in filters if f.words]
    if not words:
        return _select(store, filters, values, rows)
    rest = [f for f in filters if not f.words]
    candidates = _select(store, rest, values | {"limit": HIGH, "offset": 0}, rows)
    offset, last = values["offset"], values["offset"] + values["limit"]
    found: list[_StartedRow] = []
    at, size = 0, _BLOCK
    while at < len(candidates) and len(found) < last:
        block = candidates[at : at + size]
        numbers = [number for _, number in block]
        having = store.db.dialect.with_words_among(store.db, values["text"], numbers)
        found += [row for row in block if row[1] in having]
        at, size = at + size, size * 16
    return found[offset:last]


def _by_time(store: Store) -> str:
    return f"observation o {store.db.dialect.BY_TIME}"


def _select(
    store: Store, filters: list[RowFilter], values: dict[str, Any], rows: str
) -> list[_StartedRow]:
    """Start and number of the rows of a page."""
    where = " AND ".join(f"({f.where})" for f in filters) or "TRUE"
    # Built of the constants in this module; whatever a person typed is bound.
    sql = f"""
        SELECT o.starts, o.id FROM {rows} WHERE {where}
        ORDER BY o.starts DESC, o.id DESC LIMIT :limit OFFSET :offset
    """  # noqa: S608
    return list(store.db.select(sql, values))


def _fewest(
    store: Store, filters: list[RowFilter], values: dict[str, Any], below: int
) -> RowFilter | None:
    """The filter with the fewest candidates, None where each has as many as `below`."""
    best, least = None, below
    for f in filters:
        if not f.ids:
            continue
        sql = f"SELECT count(*) FROM (SELECT id FROM ({f.ids}) AS c LIMIT {least}) AS few"  # noqa: S608
        count = store.db.select(sql, values).fetchone()[0]
        if count < least:
            best, least = f, count
    return best
