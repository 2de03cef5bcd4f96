"""Observations in force that no review or finding with effect has settled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final, NamedTuple

from fieldapp.store import dialect, settings
from fieldapp.store.index import holder_rows
from fieldapp.store.index.observer_rows import observers
from fieldapp.store.interface import Store
from fieldapp.store.records import letters, reviews_and_findings
from fieldapp.store.records.log_state import slices
from fieldapp.store.stored_time import moment
from fieldapp.store.transfer import receipts
from fieldapp.verification.effect import ORDER_UNKNOWN

_NEVER: Final = ("statement", "watch")
"""Kinds that are not reviewed: what a party says has its own way, silence is no claim."""

_DUE: Final = f"""
    SELECT o.id FROM review v JOIN record t ON t.hash = v.target JOIN observation o ON o.id = t.id
        WHERE v.id > :row
    UNION SELECT o.id FROM review v JOIN record t ON t.hash = v.target
        JOIN observation o ON o.id = t.id WHERE v.finding = 1 AND :moved
    UNION SELECT o.id FROM letter l {dialect.JOIN_IN_ORDER} record t ON t.hash = l.target
        {dialect.JOIN_IN_ORDER} observation o ON o.id = t.id WHERE :moved
    UNION SELECT u.id FROM unsettled u {dialect.JOIN_IN_ORDER} record t ON t.id = u.id
        WHERE EXISTS (SELECT 1 FROM review v WHERE v.target = t.hash)
            OR EXISTS (SELECT 1 FROM letter l WHERE l.target = t.hash)
"""  # noqa: S608 - a hint for the planner
"""Observations to look at again: named since, or named and not settled. What a finding or a letter
comes to rests on more than what names it, so those with one are due whenever something came.
Few are named by letters, or wait: it begins with those."""
_KEEP: Final = (
    "INSERT INTO unsettled SELECT id FROM observation WHERE id = ? AND kind NOT IN (?, ?) "
    "ON CONFLICT DO NOTHING"
)


_OF_FEED: Final = """
    SELECT o.id FROM record r JOIN review v ON v.id = r.id JOIN record t ON t.hash = v.target
        JOIN observation o ON o.id = t.id WHERE r.kid = :kid
    UNION SELECT o.id FROM record t JOIN observation o ON o.id = t.id
        WHERE t.kid = :kid AND EXISTS (SELECT 1 FROM review v WHERE v.target = t.hash)
    UNION SELECT x.id FROM observer b JOIN observation o ON o.id = b.id
        JOIN observation x ON x.id = o.thread OR (x.thread = o.thread AND x.thread <> x.id)
        WHERE b.kid = :kid
"""
"""Reviewed observations that a feed's holder reviewed, logged or made."""


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
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        _bring_up(store)
    rows = store.db.execute(
        f"""
        SELECT o.id, coalesce(r.received_at, r.signed_at), coalesce(s.flags, ''),
            o.thread <> o.id AND EXISTS (
                SELECT 1 FROM observation e JOIN record t ON t.id = e.id
                JOIN review v ON v.target = t.hash AND v.finding = 0
                WHERE (e.id = o.thread OR (e.thread = o.thread AND e.thread <> e.id))
                    AND e.id <> o.id)
        FROM unsettled u {dialect.JOIN_IN_ORDER} observation o ON o.id = u.id
        {dialect.JOIN_IN_ORDER} record r ON r.id = u.id
        LEFT JOIN standing s ON s.id = u.id
        WHERE o.amended_by IS NULL AND o.retracted_by IS NULL AND o.void = 0 ORDER BY o.id
        """  # noqa: S608 - a hint for the planner
    ).fetchall()
    observed = observers(store, [number for number, *_ in rows])
    for number, at, flags, changed in rows:
        by = observed.get(number, frozenset())
        yield UnreviewedObservation(number, moment(at), frozenset(flags.split()), bool(changed), by)


def _bring_up(store: Store) -> None:
    """Bring the table `unsettled` up to what is here now; inside a transaction."""
    newest = int(store.db.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0])
    known = [receipts.last_receipt(store), letters.count(store), newest]
    before = [*map(int, (settings.get(store, settings.UNSETTLED_AT) or "").split())]
    row = before[-1] if before else 0
    if not before:
        store.db.execute("DELETE FROM unsettled")
        store.db.execute("DELETE FROM unsettled_by")
    store.db.execute(_KEEP.replace("id = ?", "id > ?"), [row, *_NEVER])
    moved = before != known
    due = {id_ for (id_,) in store.db.execute(_DUE, {"row": row, "moved": moved})}
    changed = _changed(store, row)
    for kid in changed if before else ():
        due |= {id_ for (id_,) in store.db.execute(_OF_FEED, {"kid": kid})}
    for some in slices(sorted(due)):
        states = reviews_and_findings.review_states(store, some)
        for id_ in some:
            if states.get(id_, ORDER_UNKNOWN) == ORDER_UNKNOWN:
                store.db.execute(_KEEP, [id_, *_NEVER])
            else:
                store.db.execute("DELETE FROM unsettled WHERE id = ?", [id_])
    if changed:
        store.db.execute("DELETE FROM unsettled_by")
        store.db.execute("INSERT INTO unsettled_by SELECT kid, entry FROM device")
    settings.put(store, settings.UNSETTLED_AT, " ".join(map(str, known)))


def _changed(store: Store, row: int) -> set[bytes]:
    """Keys by whose entry, branch or successor older reviews may have another effect than then."""
    rows = store.db.execute(
        """
        SELECT kid FROM device d LEFT JOIN unsettled_by b USING (kid)
            WHERE coalesce(b.entry, '') <> d.entry
        UNION ALL SELECT kid FROM record WHERE forked = 1 AND id > :row
        UNION ALL SELECT kid FROM record WHERE type = 8 AND id > :row
        """,
        {"row": row},
    )
    found = {bytes(kid) for (kid,) in rows}
    if not found:
        return found
    holders = holder_rows.holders(store)
    return {
        kid
        for kid, device in holders.devices.items()
        if kid in found or not found.isdisjoint({device.follows, *holders.earlier(kid)})
    } | found
