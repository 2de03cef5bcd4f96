"""Zone rows: how observations lie to the agreement's zones, measured once and kept.

Unlike the index they rest on more than the records: on the zones of the mission pack in force. So
whoever needs them measures what is missing first (app/records/zone_measuring.py), in pieces; other
zones, or another rule, begin anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from fieldapp.ledger.record import parse
from fieldapp.observation.observation import Observation
from fieldapp.store.index.record_index import observation_in
from fieldapp.store.interface import Store

Relate = Callable[[Sequence[Observation]], Sequence[tuple[str, ...]]]
"""Codes of observations, as `verification.zones.codes`; of those outside none."""

AT_ONCE: Final = 2_000  # observations measured in one piece, some 0.7 s


class Measured(NamedTuple):
    """State of the measuring.

    Attributes:
        basis: Of zones and rule, "" where nothing was.
        upto: Number of the last record.
    """

    basis: str = ""
    upto: int = 0


def measured(store: Store) -> Measured:
    """State of the measuring so far."""
    row = store.db.execute("SELECT basis, upto FROM zone_measured").fetchone()
    return Measured() if row is None else Measured(*row)


def left(store: Store, basis: str) -> int:
    """Number of observations that are not measured by these zones."""
    done = measured(store)
    after = done.upto if done.basis == basis else 0
    row = store.db.execute("SELECT count(*) FROM observation WHERE id > ?", [after]).fetchone()
    return int(row[0])


def measure(store: Store, basis: str, relate: Relate) -> bool:
    """Measure the next piece of what is left; whether all is measured then.

    Args:
        store: The store.
        basis: Of zones and rule: what was measured by others is forgotten.
        relate: Measures.

    Raises:
        StoreError: The disk is full or failed.
    """
    before = measured(store)
    after = before.upto if before.basis == basis else 0
    rows = store.db.execute(
        "SELECT o.id, r.raw FROM observation o JOIN record r USING (id) "
        "WHERE o.id > ? ORDER BY o.id LIMIT ?",
        [after, AT_ONCE],
    ).fetchall()
    if not rows:
        return True  # another program measured the last of it meanwhile
    seen = [observation_in(parse(bytes(raw))) for _, raw in rows]
    codes = relate([each for each in seen if each is not None])
    found = [(row[0], code) for row, each in zip(rows, codes, strict=True) for code in each]
    with store.transaction():
        if measured(store) != before:
            return False  # another program measured meanwhile
        if before.basis != basis:
            store.db.execute("DELETE FROM zone_relation")
        store.db.executemany("INSERT INTO zone_relation VALUES (?, ?)", found)
        store.db.execute("DELETE FROM zone_measured")
        store.db.execute("INSERT INTO zone_measured VALUES (?, ?)", [basis, rows[-1][0]])
    return len(rows) < AT_ONCE


def relations_after(store: Store, *, after: int) -> dict[int, tuple[str, ...]]:
    """Codes, as Relate, by number of the records beyond `after`; of those outside none.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        "SELECT id, code FROM zone_relation WHERE id > ? ORDER BY id, code", [after]
    )
    codes: dict[int, tuple[str, ...]] = {}
    for number, code in rows:
        codes[number] = (*codes.get(number, ()), code)
    return codes
