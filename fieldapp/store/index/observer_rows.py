"""Observers of observations that somebody else logged: whoever judges one must be none of them.

Every version with standing counts, the earlier ones too: whom a later one no longer names observed
it all the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from fieldapp.store.index.thread_rows import slices
from fieldapp.store.interface import Store

_OBSERVED: Final = """
    SELECT v.id, x.kid FROM observer x {join} observation o USING (id)
    JOIN observation v ON v.id = o.thread OR (v.thread = o.thread AND v.thread <> v.id)
    LEFT JOIN standing s ON s.id = x.id WHERE coalesce(s.reason, '') = ''
"""
_OBSERVED_OF: Final = """
    SELECT v.id, x.kid FROM observation v
    JOIN observation o ON o.id = v.thread OR (o.thread = v.thread AND o.thread <> o.id)
    JOIN observer x ON x.id = o.id LEFT JOIN standing s ON s.id = x.id
    WHERE coalesce(s.reason, '') = '' AND v.id IN ({})
"""


def observers(store: Store, numbers: Sequence[int] | None) -> Mapping[int, frozenset[bytes]]:
    """Key identifiers of the observers, by the number of a version.

    Args:
        store: The store.
        numbers: Of versions that are asked about; None: all. Of one that nobody logged for somebody
            else there is no entry.

    Raises:
        StoreError: The disk failed.
    """
    found: dict[int, set[bytes]] = defaultdict(set)
    for sql, some in _asked(store, numbers):
        for number, kid in store.db.execute(sql, some):
            found[number].add(bytes(kid))
    return {number: frozenset(kids) for number, kids in found.items()}


def of_record(store: Store, hash_: bytes) -> frozenset[bytes]:
    """Key identifiers of the observers of the observation of which a record is a version.

    Raises:
        StoreError: The disk failed.
    """
    row = store.db.execute("SELECT id FROM record WHERE hash = ?", [hash_]).fetchone()
    return frozenset() if row is None else observers(store, [row[0]]).get(row[0], frozenset())


def _asked(store: Store, numbers: Sequence[int] | None) -> list[tuple[str, list[int]]]:
    if numbers is None:
        return [(_OBSERVED.format(join=store.db.dialect.JOIN_IN_ORDER), [])]
    return [(_OBSERVED_OF.format(",".join("?" * len(n))), list(n)) for n in slices(numbers)]
