"""Placements: positions that headquarters gives to observations of named posts, with their effect.

The rule is verification/effect.py's; here it gets the rows that it needs. A placement changes no
observation: whoever shows one shows it beside the observation, as headquarters' own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, Final

from fieldapp.ledger.record import Placement, Record, parse
from fieldapp.store.index.observer_rows import observers
from fieldapp.store.interface import Store
from fieldapp.store.records import log_state
from fieldapp.store.records.log_state import LogState, is_in, reason_in, slices
from fieldapp.store.records.reviews_and_findings import RecordAndEffect
from fieldapp.verification import effect
from fieldapp.verification.effect import RankedRecord

_NAMED: Final = """
    SELECT o.thread, p.id FROM placement_target p JOIN record t ON t.hash = p.target
    JOIN observation o ON o.id = t.id
"""


def about(store: Store, record_hash: bytes) -> list[RecordAndEffect]:
    """Placements of the observation that a record carries, and their withdrawals, oldest first.

    Raises:
        StoreError: The disk failed.
    """
    thread = store.db.execute(
        "SELECT o.thread FROM record r JOIN observation o USING (id) WHERE r.hash = ?",
        [record_hash],
    ).fetchone()
    found = [] if thread is None else _settled(store, [thread[0]]).get(thread[0], [])
    return sorted(found, key=lambda each: (each.record.signed_at, each.record.seq))


def in_force(store: Store, state: LogState | None = None) -> dict[bytes, Record]:
    """The placement in force of each placed observation, by the hash of each of its versions.

    Args:
        store: The home.
        state: Of the records; None for now.

    Raises:
        StoreError: The disk failed.
    """
    return {hash_: record for _, hash_, record in _placed(store, None, state)}


def positions(store: Store, numbers: Sequence[int] | None = None) -> dict[int, tuple[int, int]]:
    """Positions of observations by placements in force.

    Args:
        store: The home.
        numbers: Of the records that are asked about; None for all.

    Returns:
        (latitude, longitude) x 10^7 by the number of each version.

    Raises:
        StoreError: The disk failed.
    """
    found = {}
    for number, _, record in _placed(store, None if numbers is None else _threads(store, numbers)):
        post = record.body.post if isinstance(record.body, Placement) else None
        if post is not None and post.lat_e7 is not None and post.lon_e7 is not None:
            found[number] = post.lat_e7, post.lon_e7
    return found


def _threads(store: Store, numbers: Sequence[int]) -> list[int]:
    sql = "SELECT DISTINCT thread FROM observation WHERE id IN ({})"
    return [thread for (thread,) in _in(store, sql, numbers)]


def _placed(
    store: Store, threads: Sequence[int] | None, state: LogState | None = None
) -> Iterator[tuple[int, bytes, Record]]:
    """(number, hash) of each version that is placed, and the placement in force."""
    holding = {
        thread: record
        for thread, found in _settled(store, threads, state).items()
        for record, its in found
        if isinstance(record.body, Placement) and record.body.post and not its.reason
    }
    sql = (
        "SELECT o.thread, r.id, r.hash FROM observation o JOIN record r USING (id) "
        "WHERE o.id IN ({0}) OR (o.thread IN ({0}) AND o.thread <> o.id)"
    )
    for thread, number, hash_ in _in(store, sql, list(holding), times=2):
        yield number, bytes(hash_), holding[thread]


def _settled(
    store: Store, threads: Sequence[int] | None, state: LogState | None = None
) -> dict[int, list[RecordAndEffect]]:
    """Placements and withdrawals with their effect, by the number of the thread's first version.

    Args:
        store: The home.
        threads: Numbers of first versions that are asked about; None for all.
        state: Of the records; None for now.
    """
    state = state or log_state.newest(store)
    if threads is None:
        named = store.db.execute(_NAMED).fetchall()
    else:
        named = _in(store, f"{_NAMED} WHERE o.thread IN ({{}})", threads)
    if not named:
        return {}
    records, claims = _ranked(store, sorted({id_ for _, id_ in named}), state)
    withdrawn = defaultdict(list)
    for claim in claims.values():
        if claim.target is not None:
            withdrawn[claim.target].append(claim)
    found: dict[int, dict[bytes, RankedRecord]] = defaultdict(dict)
    for thread, id_ in named:
        if id_ not in claims:
            continue  # it came later
        placement = claims[id_]
        for claim in (placement, *withdrawn.get(placement.hash, ())):
            found[thread][claim.hash] = claim
    owners = dict(_in(store, "SELECT id, kid FROM record WHERE id IN ({})", list(found)))
    observed = observers(store, list(found))
    settled = {}
    for thread, its in found.items():
        effects = effect.settle_placements(
            bytes(owners[thread]),
            list(its.values()),
            state.holders,
            observers=observed.get(thread, ()),
        )
        settled[thread] = [RecordAndEffect(records[h], each) for h, each in effects.items()]
    return settled


def _ranked(
    store: Store, placements: Sequence[int], state: LogState
) -> tuple[dict[bytes, Record], dict[int, RankedRecord]]:
    """Placements and what withdraws them: records by hash, and their ranks by number."""
    sql = (
        "SELECT p.id FROM placement_target p JOIN record n ON n.hash = p.target "
        "WHERE n.type = 16 AND n.id IN ({})"
    )
    withdrawals = [id_ for (id_,) in _in(store, sql, placements)]
    sql = (
        "SELECT r.id, r.raw, p.log_index, coalesce(s.reason, '') FROM record r "
        "LEFT JOIN position p USING (id) LEFT JOIN standing s USING (id) WHERE r.id IN ({})"
    )
    records: dict[bytes, Record] = {}
    claims: dict[int, RankedRecord] = {}
    for id_, raw, log_index, today in _in(store, sql, [*placements, *withdrawals]):
        if not is_in(state, log_index):
            continue
        record = parse(bytes(raw))
        reason = reason_in(store, state, record.kid, record.hash, today)
        target = record.body.withdraws if isinstance(record.body, Placement) else None
        records[record.hash] = record
        claims[id_] = RankedRecord(record.hash, record.kid, record.seq, log_index, reason, target)
    return records, claims


def _in(store: Store, sql: str, numbers: Sequence[int], *, times: int = 1) -> list[tuple[Any, ...]]:
    """Rows of a statement that names numbers, in pieces that a statement can hold."""
    rows: list[tuple[Any, ...]] = []
    for some in slices(numbers):
        rows += store.db.execute(sql.format(",".join("?" * len(some))), list(some) * times)
    return rows
