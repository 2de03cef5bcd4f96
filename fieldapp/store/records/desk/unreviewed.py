"""Observations in force that no review or finding with effect has settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final, NamedTuple

from fieldapp.store import settings
from fieldapp.store.index import holder_rows
from fieldapp.store.index.observer_rows import observers
from fieldapp.store.interface import Store
from fieldapp.store.records import letters, reviews_and_findings
from fieldapp.store.records.log_state import slices
from fieldapp.store.stored_time import moment
from fieldapp.store.transfer import receipts
from fieldapp.verification.effect import ORDER_UNKNOWN, WITHDRAWN, unentitled

_NEVER: Final = ("statement", "watch")
"""Kinds that are not reviewed: what a party says has its own way, silence is no claim."""

_HALF: Final = -1  # in the place of receipt and letters: it was ended before all was looked at
_AT_ONCE: Final = 50_000  # records of one transaction: others write in between
_NEW: Final = """
    SELECT o.id, r.kid, t.kid, CASE WHEN v.finding = 0 AND v.state <> :withdrawn
        AND coalesce(s.reason, '') = ''
        AND NOT EXISTS (SELECT 1 FROM review w WHERE w.target = v.target AND w.id <> v.id)
        AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.target = v.target)
        AND o.thread NOT IN (SELECT x.thread FROM observer b JOIN observation x USING (id))
        THEN 1 ELSE 0 END
    FROM review v {join} record r ON r.id = v.id {join} record t ON t.hash = v.target
    {join} observation o ON o.id = t.id LEFT JOIN standing s ON s.id = v.id
    WHERE v.id > :row AND v.id <= :upto
"""
"""Observations that reviews and findings name which came since, with the feeds of both; 1 where
nothing else was said of it, so that whether it is settled is a question of who judged whose."""
_DUE: Final = """
    SELECT o.id FROM review v JOIN record t ON t.hash = v.target
        JOIN observation o ON o.id = t.id WHERE v.finding = 1 AND :moved = 1
    UNION SELECT o.id FROM letter l {join} record t ON t.hash = l.target
        {join} observation o ON o.id = t.id WHERE :moved = 1
    UNION SELECT u.id FROM unsettled u {join} record t ON t.id = u.id
        WHERE EXISTS (SELECT 1 FROM review v WHERE v.target = t.hash)
            OR EXISTS (SELECT 1 FROM letter l WHERE l.target = t.hash)
"""
"""Observations to look at again: named and not settled. What a finding or a letter comes to rests
on more than what names it, so those with one are due whenever something came. Few are named by
letters, or wait: it begins with those."""
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
    _bring_up(store)
    join = store.db.dialect.JOIN_IN_ORDER
    rows = store.db.execute(
        f"""
        SELECT o.id, coalesce(r.received_at, r.signed_at), coalesce(s.flags, ''),
            o.thread <> o.id AND EXISTS (
                SELECT 1 FROM observation e JOIN record t ON t.id = e.id
                JOIN review v ON v.target = t.hash AND v.finding = 0
                WHERE (e.id = o.thread OR (e.thread = o.thread AND e.thread <> e.id))
                    AND e.id <> o.id)
        FROM unsettled u {join} observation o ON o.id = u.id {join} record r ON r.id = u.id
        LEFT JOIN standing s ON s.id = u.id
        WHERE o.amended_by IS NULL AND o.retracted_by IS NULL AND o.void = 0 ORDER BY o.id
        """  # noqa: S608 - constants
    ).fetchall()
    observed = observers(store, [number for number, *_ in rows])
    for number, at, flags, changed in rows:
        by = observed.get(number, frozenset())
        yield UnreviewedObservation(number, moment(at), frozenset(flags.split()), bool(changed), by)


def _bring_up(store: Store) -> None:
    """Bring the table `unsettled` up to what is here now."""
    newest = int(store.db.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0])
    before = [*map(int, (settings.get(store, settings.UNSETTLED_AT) or "").split())]
    at = before[-1] if before else 0
    for row in range(at, newest, _AT_ONCE):
        upto = min(newest, row + _AT_ONCE)
        with store.transaction():
            if not before and not row:
                store.db.execute("DELETE FROM unsettled")
                store.db.execute("DELETE FROM unsettled_by")
            _take(store, row, upto)
            settings.put(store, settings.UNSETTLED_AT, f"{_HALF} {_HALF} {upto}")
    with store.transaction():
        known = [receipts.last_receipt(store), letters.count(store), newest]
        changed = _changed(store, 0 if before[:1] == [_HALF] else at)
        due = _due(store, changed if before else (), moved=before != known)
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


def _take(store: Store, row: int, upto: int) -> None:
    """Take in the records after a number up to another; what is not plain is left to be due."""
    new = "id > ? AND id <= ?"
    store.db.execute(_KEEP.replace("id = ?", new), [row, upto, *_NEVER])
    holders, entitled = holder_rows.holders(store), dict[tuple[bytes, bytes], bool]()
    rows = store.db.execute(
        _NEW.format(join=store.db.dialect.JOIN_IN_ORDER),
        {"row": row, "upto": upto, "withdrawn": WITHDRAWN},
    ).fetchall()
    settled: dict[bool, list[int]] = {True: [], False: []}
    for id_, judge, owner, plain in rows:
        pair = bytes(judge), bytes(owner)
        if plain and pair not in entitled:
            entitled[pair] = not unentitled(*pair, holders)
        settled[bool(plain) and entitled[pair]].append(id_)
    store.db.executemany("DELETE FROM unsettled WHERE id = ?", [(id_,) for id_ in settled[True]])
    store.db.executemany(_KEEP, [(id_, *_NEVER) for id_ in settled[False]])


def _due(store: Store, changed: Iterable[bytes], *, moved: bool) -> set[int]:
    """Numbers of the observations to look at again."""
    sql = _DUE.format(join=store.db.dialect.JOIN_IN_ORDER)
    due = {id_ for (id_,) in store.db.execute(sql, {"moved": int(moved)})}
    for kid in changed:
        due |= {id_ for (id_,) in store.db.execute(_OF_FEED, {"kid": kid})}
    return due


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
