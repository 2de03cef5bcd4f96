"""Order of a list of records by one of its columns, over the whole list.

What has no value in a column stands last, whichever way; equals stand with the newest event first.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger.record import Amendment
from fieldapp.mission.pack import Pack
from fieldapp.observation.observation import Observation
from fieldapp.store.records import record_numbers, reviews_and_findings
from fieldapp.wording.observation_text import Label, labels, place_name

OrderProgress = Callable[[int, int], bool]
"""Gets (read, of); True to stop."""

_STATES: Final = ("signed", "sealed", "received", "unwitnessed", "logged")  # the more is proven
_IN_COLUMNS: Final = (
    "number",
    "signed",
    "signer",
    "state",
    "files",
    "kind",
)  # read without the record
ORDERS: Final = ("event", *_IN_COLUMNS, "review", "what", "place", "note")
"""Columns that a list can be put in the order of."""

_AT_ONCE: Final = 200  # records opened between two looks at whether it is to be stopped
_PARTS: Final = re.compile(r"(\d+)")

OrderKey = tuple[Any, ...]


def in_order(
    session: Session,
    numbers: array[int],
    by: str,
    *,
    language: str,
    rising: bool,
    progress: OrderProgress,
) -> array[int] | None:
    """Put rows into the order that is asked for.

    Args:
        session: The home.
        numbers: Of the rows, newest event first.
        by: One of ORDERS.
        language: Of the words in the columns.
        rising: The least first.
        progress: Told while records are opened.

    Returns:
        None where it was stopped.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    if by == "event":
        return array("q", reversed(numbers)) if rising else numbers
    keys: list[OrderKey] = []
    for key in _keys(session, numbers, by, language):
        if len(keys) % _AT_ONCE == 0 and progress(len(keys), len(numbers)):
            return None
        keys.append(key)
    filled = [n for n, key in enumerate(keys) if any(key)]
    filled.sort(key=keys.__getitem__, reverse=not rising)  # stable, this way too
    rest = [n for n, key in enumerate(keys) if not any(key)]
    return array("q", (numbers[n] for n in (*filled, *rest)))


def _keys(session: Session, numbers: Sequence[int], by: str, language: str) -> Iterator[OrderKey]:
    pack = pack_of(session)
    if by == "review":
        decided = reviews_and_findings.judged_states(session.store)
        return ((decided.get(number, ""),) for number in numbers)
    label = labels(pack.vocabulary, language)
    if by in _IN_COLUMNS:
        values = record_numbers.column(session.store, numbers, by)
        return (_plain(by, value, pack, label) for value in values)
    return _read(session, numbers, by, label)


def _plain(by: str, value: Any, pack: Pack, label: Label) -> OrderKey:
    if by == "signer":
        device = pack.roster.device(bytes(value))
        return natural(device.name if device else bytes(value).hex())
    if by == "kind":
        return (label("kind", value).casefold() if value else "",)
    # One more than the figure: none of them is without a value.
    return (_STATES.index(value) + 1,) if by == "state" else (value + (by != "files"),)


def _read(session: Session, numbers: Sequence[int], by: str, label: Label) -> Iterator[OrderKey]:
    for start in range(0, len(numbers), _AT_ONCE):
        for each in record_numbers.entries(session.store, numbers[start : start + _AT_ONCE]):
            body = each.record.body
            seen = body.observation if isinstance(body, Amendment) else body
            if isinstance(seen, Observation):
                yield _key(seen, by, label)
            else:
                yield ("", [], [], int(each.record.type) + 1) if by == "what" else ()


def _key(seen: Observation, by: str, label: Label) -> OrderKey:
    if by == "place":
        return natural(place_name(seen).removeprefix("⚠ "))
    if by == "note":
        return natural(seen.note)
    kind = label("kind", seen.kind).casefold()
    what = [label("what", each).casefold() for each in seen.what]
    weapons = [label("weapon", each.type).casefold() for each in seen.weapons]
    low = seen.count.low if seen.count is not None else None
    return kind, what, weapons, -1 if low is None else low


def natural(text: str) -> OrderKey:
    """A key by which texts stand as people order them: 4 before 12, small beside large letters.

    >>> sorted(["Zolote 12", "zolote 4", "Avdiivka"], key=natural)
    ['Avdiivka', 'zolote 4', 'Zolote 12']
    """
    if not text:
        return ()
    parts = _PARTS.split(text.casefold())
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts if part)
