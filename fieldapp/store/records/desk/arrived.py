"""Records that came, or were signed here, since a moment; observations that were retracted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from fieldapp.ledger.record import RecordType
from fieldapp.store import stored_time
from fieldapp.store.interface import Store
from fieldapp.store.records.log_state import slices


class ArrivedCount(NamedTuple):
    """Number of observations that came of one feed."""

    kid: bytes
    number: int


class RecentRecords(NamedTuple):
    """Records that came since a moment.

    Attributes:
        arrived: Observations that came from other feeds, by feed.
        decided: Hashes of records of the types asked for, the newest first.
    """

    arrived: tuple[ArrivedCount, ...]
    decided: tuple[bytes, ...]


def since(store: Store, moment: datetime, decisions: Sequence[RecordType]) -> RecentRecords:
    """Find what came, or was signed here, since a moment.

    Args:
        store: The store.
        moment: UTC; compared with this machine's clock at the arrival.
        decisions: Types of the records in `decided`.

    Raises:
        StoreError: The disk failed.
    """
    at = int(moment.timestamp())
    counts = store.db.execute(
        "SELECT r.kid, count(*) FROM record r JOIN observation o USING (id) "
        "WHERE r.received_at >= ? AND o.thread = o.id GROUP BY r.kid ORDER BY r.kid",
        [at],
    ).fetchall()
    marks = ",".join("?" * len(decisions))
    decided = store.db.execute(
        f"""
        SELECT r.hash FROM record r LEFT JOIN standing s USING (id)
        WHERE r.type IN ({marks}) AND coalesce(r.received_at, r.signed_at) >= ?
            AND coalesce(s.reason, '') = ''
        ORDER BY r.id DESC
        """,  # noqa: S608 - question marks
        [*map(int, decisions), at],
    ).fetchall()
    return RecentRecords(
        tuple(ArrivedCount(bytes(kid), count) for kid, count in counts),
        tuple(bytes(hash_) for (hash_,) in decided),
    )


def first_since(store: Store, moment: datetime) -> int:
    """Number of the first record that came, or was signed here, since a moment.

    Numbers are given in the order of arrival, so it is looked up by halves.

    Raises:
        StoreError: The disk failed.
    """
    at = int(moment.timestamp())
    low = 1
    high = int(store.db.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0]) + 1
    while low < high:
        middle = (low + high) // 2
        number, came = store.db.execute(
            "SELECT id, coalesce(received_at, signed_at) FROM record WHERE id >= ? "
            "ORDER BY id LIMIT 1",
            [middle],
        ).fetchone()
        low, high = (low, middle) if came >= at else (number + 1, high)
    return low


def has_since(store: Store, number: int, types: Sequence[RecordType]) -> bool:
    """True where a record of these types came after the one with a number.

    Raises:
        StoreError: The disk failed.
    """
    row = store.db.execute(
        f"SELECT 1 FROM record WHERE id > ? AND type IN ({','.join('?' * len(types))}) LIMIT 1",  # noqa: S608
        [number, *map(int, types)],
    ).fetchone()
    return row is not None


def extents(store: Store, kind: str, first: int) -> list[tuple[datetime, datetime]]:
    """First and last moments at which observations of a kind begin, and at which they end.

    Each pair is of one clock hour, so that days, which are longer, are told by few of them.

    Args:
        store: The store.
        kind: Of the observations.
        first: Number from which on they came.

    Raises:
        StoreError: The disk failed.
    """
    return [
        (stored_time.moment(low), stored_time.moment(high))
        for name in ("starts", "ends")
        for low, high in store.db.execute(
            f"SELECT min({name}), max({name}) FROM observation "  # noqa: S608 - of two
            f"WHERE id >= ? AND kind = ? GROUP BY {name} / 3600",
            [first, kind],
        )
    ]


class ArrivedVersion(NamedTuple):
    """The version in force of an observation.

    Attributes:
        thread: Hash of the first version.
        number, hash, kid: Of the record of this one.
        since: When it came here, or was signed, UTC.
    """

    thread: bytes
    number: int
    hash: bytes
    kid: bytes
    since: datetime


def in_force(store: Store, threads: Iterable[bytes]) -> list[ArrivedVersion]:
    """Versions in force of observations that are named by their first versions' hashes.

    Raises:
        StoreError: The disk failed.
    """
    join = store.db.dialect.JOIN_IN_ORDER
    return [
        ArrivedVersion(bytes(name), number, bytes(hash_), bytes(kid), stored_time.moment(at))
        for some in slices(sorted(threads))
        for name, number, hash_, kid, at in store.db.execute(
            f"""
            SELECT t.hash, r.id, r.hash, r.kid, coalesce(r.received_at, r.signed_at)
            FROM record t {join} observation o
                ON o.id = t.id OR (o.thread = t.id AND o.thread <> o.id)
            {join} record r ON r.id = o.id
            WHERE t.hash IN ({",".join("?" * len(some))})
                AND o.amended_by IS NULL AND o.retracted_by IS NULL AND o.void = 0
            """,  # noqa: S608 - question marks
            list(some),
        )
    ]


class RetractedObservation(NamedTuple):
    """A version of an observation that was retracted.

    Attributes:
        hash: Of the version.
        kid: Of whoever retracted it.
        retraction: Hash of the retraction.
        signed_at: Of the retraction, UTC.
        ends: Last moment of the event, UTC.
        entry, retracted: Positions in the log of both; None of what is not in it.
    """

    hash: bytes
    kid: bytes
    retraction: bytes
    signed_at: datetime
    ends: datetime
    entry: int | None
    retracted: int | None


def retracted(store: Store) -> list[RetractedObservation]:
    """First versions of the observations that were retracted.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        """
        SELECT t.hash, w.kid, w.hash, w.signed_at, o.ends, p.log_index, q.log_index
        FROM observation o JOIN record t ON t.id = o.id JOIN record w ON w.id = o.retracted_by
        LEFT JOIN position p ON p.id = o.id LEFT JOIN position q ON q.id = w.id
        WHERE o.retracted_by IS NOT NULL AND o.thread = o.id ORDER BY w.id
        """
    )
    return [
        RetractedObservation(
            bytes(hash_), bytes(kid), bytes(by), stored_time.moment(at), stored_time.moment(ends),
            entry, away,
        )
        for hash_, kid, by, at, ends, entry, away in rows
    ]  # fmt: skip
