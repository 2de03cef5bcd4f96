"""Placements: positions that headquarters gives to observations of named posts, with their effect.

The rule is verification/effect.py's; here it gets the rows that it needs. A placement changes no
observation: whoever shows one shows it beside the observation, as headquarters' own.
"""

from __future__ import annotations

from collections import defaultdict

from fieldapp.ledger.record import Placement, Record, parse
from fieldapp.store.index import holder_rows
from fieldapp.store.interface import Store
from fieldapp.store.records.judgements import Judgement
from fieldapp.verification import effect
from fieldapp.verification.effect import RankedRecord


def about(store: Store, record_hash: bytes) -> list[Judgement]:
    """Placements of the observation that a record carries, and their withdrawals, oldest first.

    Raises:
        StoreError: The disk failed.
    """
    row = _thread(store, record_hash)
    found = [] if row is None else _settled(store).get(row[0], [])
    return sorted(found, key=lambda each: (each.record.signed_at, each.record.seq))


def in_force(store: Store) -> dict[bytes, Record]:
    """The placement in force of each placed observation, by the hash of each of its versions.

    Raises:
        StoreError: The disk failed.
    """
    placed: dict[bytes, Record] = {}
    for thread, found in _settled(store).items():
        for record, its in found:
            if isinstance(record.body, Placement) and record.body.post and not its.reason:
                placed |= dict.fromkeys(_versions(store, thread), record)
    return placed


def _settled(store: Store) -> dict[int, list[Judgement]]:
    """Placements and withdrawals with their effect, by the number of the thread's first version."""
    rows = store.db.execute(
        """
        SELECT r.raw, p.log_index, coalesce(s.reason, '') FROM record r
        LEFT JOIN position p USING (id) LEFT JOIN standing s USING (id) WHERE r.type = 16
        """
    ).fetchall()
    records: dict[bytes, Record] = {}
    claims: dict[bytes, RankedRecord] = {}
    for raw, log_index, reason in rows:
        record = parse(bytes(raw))
        target = record.body.withdraws if isinstance(record.body, Placement) else None
        records[record.hash] = record
        claims[record.hash] = RankedRecord(
            record.hash, record.kid, record.seq, log_index, reason, target
        )
    threads: dict[tuple[int, bytes], list[RankedRecord]] = defaultdict(list)
    for hash_ in records:
        named = records.get(claims[hash_].target or hash_)
        body = named.body if named is not None else None
        for target in body.targets if isinstance(body, Placement) else ():
            thread = _thread(store, target)
            if thread is not None and claims[hash_] not in threads[thread]:
                threads[thread].append(claims[hash_])
    holders = holder_rows.holders(store)
    settled = {}
    for (thread_id, owner), found in threads.items():
        effects = effect.settle_placements(owner, found, holders)
        settled[thread_id] = [Judgement(records[h], its) for h, its in effects.items()]
    return settled


def _thread(store: Store, record_hash: bytes) -> tuple[int, bytes] | None:
    """Number of the first version of an observation, and the feed that it is of."""
    row = store.db.execute(
        "SELECT t.id, t.kid FROM record r JOIN observation o USING (id) "
        "JOIN record t ON t.id = o.thread WHERE r.hash = ?",
        [record_hash],
    ).fetchone()
    return None if row is None else (row[0], bytes(row[1]))


def _versions(store: Store, thread: int) -> list[bytes]:
    rows = store.db.execute(
        "SELECT hash FROM record r JOIN observation o USING (id) "
        "WHERE o.id = :t OR (o.thread = :t AND o.thread <> o.id)",
        {"t": thread},
    )
    return [bytes(hash_) for (hash_,) in rows]
