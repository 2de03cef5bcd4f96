"""Rows that stand on one page of a database: of a table, or of an index, whose rows hold its keys.

Source: https://www.sqlite.org/fileformat2.html, sections 1.6 and 2
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldapp.store.damage.page_file import DatabasePage, PageFile
from fieldapp.store.keys.page_cipher import CONTENT

StoredValue = int | float | str | bytes | None

_TABLE_LEAF: Final = 13
_INDEX_LEAF: Final = 10
_INDEX_INNER: Final = 2
_POINTERS: Final = {_TABLE_LEAF: 8, _INDEX_LEAF: 8, _INDEX_INNER: 12}  # where they start
_MOST: Final = 2**20  # bytes of a row: a record takes 64 KiB
_LEAST_LOCAL: Final = (CONTENT - 12) * 32 // 255 - 23
_MOST_LOCAL: Final = {_TABLE_LEAF: CONTENT - 35}
_MOST_LOCAL_OF_INDEX: Final = (CONTENT - 12) * 64 // 255 - 23
_WIDTHS: Final = (0, 1, 2, 3, 4, 6, 8)  # of whole numbers, by serial type


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row: its values, and whether every page that it stands on is whole."""

    values: tuple[StoredValue, ...]
    whole: bool


def rows(file: PageFile, page: DatabasePage) -> Iterator[Row]:
    """Rows on a page; those that damage made unreadable are left out.

    Args:
        file: Of the page, for rows that go on elsewhere.
        page: Any page.
    """
    start = 100 if page.number == 1 else 0
    kind = page.content[start]
    if kind not in _POINTERS:
        return
    pointers = start + _POINTERS[kind]
    for number in range(_number(page.content, start + 3, 2)):
        at = _number(page.content, pointers + 2 * number, 2)
        try:
            payload, whole = _payload(file, page, kind, at)
            yield Row(values=_values(payload), whole=whole)
        except (IndexError, ValueError):
            continue


def _number(raw: bytes, at: int, size: int) -> int:
    return int.from_bytes(raw[at : at + size], "big")


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next one starts."""
    value = 0
    for count in range(8):
        value = value << 7 | raw[at + count] & 0x7F
        if raw[at + count] < 0x80:
            return value, at + count + 1
    return value << 8 | raw[at + 8], at + 9


def _payload(file: PageFile, page: DatabasePage, kind: int, at: int) -> tuple[bytes, bool]:
    if kind == _INDEX_INNER:
        at += 4
    size, at = _varint(page.content, at)
    if size > _MOST:
        raise ValueError
    if kind == _TABLE_LEAF:
        _, at = _varint(page.content, at)
    most = _MOST_LOCAL.get(kind, _MOST_LOCAL_OF_INDEX)
    local = size
    if size > most:
        local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (CONTENT - 4)
        local = local if local <= most else _LEAST_LOCAL
    payload, whole = bytearray(page.content[at : at + local]), page.whole
    following = _number(page.content, at + local, 4)
    while len(payload) < size:
        if not 0 < following <= file.pages:
            raise ValueError
        next_page = file.page(following)
        whole = whole and next_page.whole
        payload += next_page.content[4 : 4 + size - len(payload)]
        following = _number(next_page.content, 0, 4)
    return bytes(payload), whole


def _values(payload: bytes) -> tuple[StoredValue, ...]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[StoredValue] = []
    for kind in kinds:
        value, at = _value(payload, kind, at)
        values.append(value)
    if at != len(payload):
        raise ValueError
    return tuple(values)


def _value(payload: bytes, kind: int, at: int) -> tuple[StoredValue, int]:
    if kind < len(_WIDTHS):
        raw = payload[at : at + _WIDTHS[kind]]
        return (int.from_bytes(raw, "big", signed=True) if kind else None), at + _WIDTHS[kind]
    if kind in (8, 9):
        return kind - 8, at
    if kind < 12:  # a float, which no row that is looked for holds, or reserved
        return None, at + (8 if kind == 7 else 0)
    size = (kind - 12) // 2
    raw = payload[at : at + size]
    return (raw.decode("utf-8") if kind % 2 else raw), at + size
