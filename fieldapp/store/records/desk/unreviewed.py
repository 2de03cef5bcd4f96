"""Observations in force that no review or finding with effect has settled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final, NamedTuple

from fieldapp.store.index.observer_rows import observers
from fieldapp.store.interface import Store
from fieldapp.store.records import reviews_and_findings
from fieldapp.store.records.log_state import slices
from fieldapp.store.stored_time import moment
from fieldapp.verification.effect import ORDER_UNKNOWN

_NEVER: Final = ("statement", "watch")
"""Kinds that are not reviewed: what a party says has its own way, silence is no claim."""


class UnreviewedObservation(NamedTuple):
    """One observation that waits for a review.

    Attributes:
        number: Of the row of the version in force.
        since: When it came here, or was signed, UTC.
        flags: Of the record: "skewed", "after_revocation", ….
        changed: An earlier version of it was reviewed.
        observers: Key identifiers of whoever observed it, where somebody else logged it.
    """

    number: int
    since: datetime
    flags: frozenset[str]
    changed: bool
    observers: frozenset[bytes]


def unreviewed(store: Store) -> Iterator[UnreviewedObservation]:
    """All of them, in the order of arrival.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        f"""
        SELECT o.id, coalesce(r.received_at, r.signed_at), coalesce(s.flags, ''),
            EXISTS (SELECT 1 FROM review v WHERE v.target = r.hash)
                OR EXISTS (SELECT 1 FROM letter l WHERE l.target = r.hash),
            o.thread <> o.id AND EXISTS (
                SELECT 1 FROM observation e JOIN record t ON t.id = e.id
                JOIN review v ON v.target = t.hash AND v.finding = 0
                WHERE (e.id = o.thread OR (e.thread = o.thread AND e.thread <> e.id))
                    AND e.id <> o.id)
        FROM observation o JOIN record r USING (id) LEFT JOIN standing s USING (id)
        WHERE o.amended_by IS NULL AND o.retracted_by IS NULL AND o.void = 0
            AND o.kind NOT IN ({",".join("?" * len(_NEVER))})
        ORDER BY o.id
        """,  # noqa: S608 - question marks
        list(_NEVER),
    ).fetchall()
    named = [number for number, *_, is_named, _ in rows if is_named]
    settled = {
        id_
        for some in slices(named)
        for id_, state in reviews_and_findings.review_states(store, some).items()
        if state != ORDER_UNKNOWN
    }
    waiting = [row for row in rows if row[0] not in settled]
    observed = observers(store, [number for number, *_ in waiting])
    for number, at, flags, _, changed in waiting:
        by = observed.get(number, frozenset())
        yield UnreviewedObservation(number, moment(at), frozenset(flags.split()), bool(changed), by)
