"""Feeds: signed records, byte for byte, in chain order; append-only.

The own feed grows by `append`, record by record. Other feeds grow by `append_admitted`, which takes
only what `feed.admit` made, so that nothing unverified is stored. Records and their index rows are
written in one transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import InputError, Message, VerificationError
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.bodies.mission_bodies import Edition, RuleNotice
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.feed import AdmittedRecords
from fieldapp.ledger.record import Head, Record, RecordType, parse
from fieldapp.store.index import effect_rows, record_index
from fieldapp.store.index.effect_rows import Stored
from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment
from fieldapp.verification.feed_standing import FORKED

_AT_ONCE: Final = 1000  # short-lived rows keep the garbage collector out of a large import


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed as stored.

    Attributes:
        head: The newest record of the branch that came first.
        signed_at: When that record was signed, by the device's clock.
        received_at: When it came in; None for the own feed.
        forked: Records on other branches.
        open_fork: Whether nobody said yet which branch is its holder's.
    """

    head: Head
    signed_at: datetime
    received_at: datetime | None
    forked: int
    open_fork: bool


def append(store: Store, *records: Record) -> None:
    """Store the next records of the own feed; they are on the disk when this returns.

    Raises:
        VerificationError: One is not of this device's key ("1"), follows the key change ("2"), is
            not the next number ("3"), or does not name the previous record ("4").
        StoreError: The disk is full or failed; nothing was stored.
    """
    if any(record.kid != store.kid for record in records):
        raise VerificationError("The record is not of this device's key.", check="1")
    with store.transaction():
        known = head(store, store.kid)
        for record in records:
            _check_next(known, record)
            known = record.head
        _insert(store, records, None)


def append_admitted(
    store: Store, admitted: AdmittedRecords, *, received_at: datetime
) -> frozenset[str]:
    """Store admitted records, forked ones too, all or nothing.

    Args:
        store: The store.
        admitted: From `feed.admit`, with this store's head.
        received_at: This machine's clock, UTC.

    Returns:
        Flags of the new records.

    Raises:
        VerificationError: The feed has grown since it was admitted: admit again.
        StoreError: The disk is full or failed; nothing was stored.
    """
    with store.transaction():
        if admitted.records:
            _check_next(head(store, admitted.kid), admitted.records[0])
        effect_rows.put_device(store, admitted.device, admitted.roster_version)
        at, last = int(received_at.timestamp()), last_row(store)
        _insert(store, admitted.records, at)
        _insert(store, admitted.forked, at, forked=True)
        rows = store.db.execute("SELECT DISTINCT flags FROM standing WHERE id > ?", [last])
        return frozenset(flag for (flags,) in rows for flag in flags.split())


def last_row(store: Store) -> int:
    """Number of the newest record's row, 0 where there is none."""
    return int(store.db.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0])


def _check_next(known: Head | None, record: Record) -> None:
    if known is not None and known.ended:
        raise VerificationError("The feed goes on after its key change.", check="2")
    expected = (0, None) if known is None else (known.seq + 1, known.hash)
    if record.seq != expected[0]:
        raise VerificationError(
            Message("The record is number {1}; number {2} comes next.", record.seq, expected[0]),
            check="3",
        )
    if record.previous != expected[1]:
        raise VerificationError("The record does not name the one before it.", check="4")


def _insert(
    store: Store, records: Sequence[Record], received_at: int | None, *, forked: bool = False
) -> None:
    for start in range(0, len(records), _AT_ONCE):
        some = enumerate(records[start : start + _AT_ONCE], last_row(store) + 1)
        stored = [Stored(id_, record, received_at) for id_, record in some]
        store.db.executemany(
            "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (_row(s, forked=forked) for s in stored),
        )
        record_index.insert(store, stored)


def _row(stored: Stored, *, forked: bool) -> tuple[Any, ...]:
    id_, record, received_at = stored
    return (
        id_,
        record.hash,
        record.kid,
        record.seq,
        int(record.type),
        int(record.signed_at.timestamp()),
        received_at,
        forked,
        record.raw,
    )


def head(store: Store, kid: bytes) -> Head | None:
    """The newest record of a feed, on the branch that came first; None where there is none."""
    row = store.db.execute(
        "SELECT seq, hash, type FROM record WHERE kid = ? AND forked = 0 ORDER BY seq DESC LIMIT 1",
        [kid],
    ).fetchone()
    if row is None:
        return None
    return Head(kid=kid, seq=row[0], hash=bytes(row[1]), ended=row[2] == RecordType.KEY_CHANGE)


def known(store: Store, kid: bytes, seq: int) -> frozenset[bytes]:
    """Hashes of every record stored under this number of a feed, forked ones too."""
    rows = store.db.execute(
        """
        SELECT hash FROM record WHERE kid = :kid AND seq = :seq AND forked = 0
        UNION ALL SELECT hash FROM record WHERE kid = :kid AND seq = :seq AND forked = 1
        """,
        {"kid": kid, "seq": seq},
    )
    return frozenset(bytes(row[0]) for row in rows)


def ends(store: Store, record_hash: bytes) -> bool:
    """Whether a stored record is a key change: nothing follows it on its branch."""
    row = store.db.execute("SELECT type FROM record WHERE hash = ?", [record_hash]).fetchone()
    return row is not None and row[0] == RecordType.KEY_CHANGE


def raw(store: Store, record_hash: bytes) -> bytes | None:
    """The signed bytes of a record, None where it is not stored."""
    row = store.db.execute("SELECT raw FROM record WHERE hash = ?", [record_hash]).fetchone()
    return bytes(row[0]) if row else None


def is_own(store: Store, record_hash: bytes) -> bool:
    """Whether a record of the own feed has this hash."""
    row = store.db.execute(
        "SELECT 1 FROM record WHERE hash = ? AND kid = ?", [record_hash, store.kid]
    ).fetchone()
    return row is not None


def find(store: Store, prefix_hex: str) -> bytes:
    """The hash that starts with these hexadecimal digits.

    Raises:
        InputError: Not hexadecimal digits, no such record, or several.
    """
    digits = prefix_hex.strip().lower()
    if not 0 < len(digits) <= 64 or set(digits) - set("0123456789abcdef"):
        raise InputError("A record is named by hexadecimal digits of its hash.", field="hash")
    low, high = bytes.fromhex(digits.ljust(64, "0")), bytes.fromhex(digits.ljust(64, "f"))
    rows = store.db.execute(
        "SELECT hash FROM record WHERE hash BETWEEN ? AND ? ORDER BY hash LIMIT 4", [low, high]
    ).fetchall()
    if not rows:
        raise InputError("There is no record with this hash.", field="hash")
    if len(rows) > 1:
        raise InputError(
            "Several records start with these digits.",
            field="hash",
            suggestions=tuple(bytes(row[0]).hex() for row in rows),
            advice="Give more digits.",
        )
    return bytes(rows[0][0])


def records(store: Store, kid: bytes, first: int, last: int) -> list[bytes]:
    """Signed bytes of the records first to last, both included, of the branch that came first."""
    rows = store.db.execute(
        """
        SELECT raw FROM record WHERE kid = ? AND forked = 0 AND seq BETWEEN ? AND ? ORDER BY seq
        """,
        [kid, first, last],
    )
    return [bytes(row[0]) for row in rows]


def hashes(store: Store, kid: bytes, first: int, last: int) -> list[bytes]:
    """Hashes of the records first to last, as `records`."""
    rows = store.db.execute(
        """
        SELECT hash FROM record WHERE kid = ? AND forked = 0 AND seq BETWEEN ? AND ? ORDER BY seq
        """,
        [kid, first, last],
    )
    return [bytes(row[0]) for row in rows]


def other_hashes(store: Store, kid: bytes, first: int, last: int) -> list[bytes]:
    """Hashes of the records first to last on the branch that came later, from where it begins."""
    rows = store.db.execute(
        "SELECT seq, hash FROM record WHERE kid = ? AND seq BETWEEN ? AND ? ORDER BY forked, id",
        [kid, first, last],
    )
    found = {seq: bytes(hash_) for seq, hash_ in rows}
    return [found[seq] for seq in sorted(found)]


def forks(store: Store, kid: bytes) -> list[bytes]:
    """Signed bytes of a feed's records on other branches, by number, then as they came."""
    rows = store.db.execute(
        "SELECT raw FROM record WHERE kid = ? AND forked = 1 ORDER BY seq, id", [kid]
    )
    return [bytes(row[0]) for row in rows]


def last_logged(store: Store, kid: bytes) -> FeedPoint | None:
    """Newest record of a feed in the log, of those with standing; None where there is none."""
    row = store.db.execute(
        """
        SELECT r.seq, r.hash FROM record r JOIN position p USING (id)
        LEFT JOIN standing s USING (id)
        WHERE r.kid = ? AND coalesce(s.reason, '') = '' ORDER BY r.seq DESC LIMIT 1
        """,
        [kid],
    ).fetchone()
    return None if row is None else FeedPoint(row[0], bytes(row[1]))


def has_approved(store: Store, kid: bytes, since: int) -> bool:
    """Whether a feed has a word on what others signed, at this entry of the log or behind it."""
    rows = store.db.execute(
        """
        SELECT r.raw FROM record r JOIN position p USING (id)
        WHERE r.kid = ? AND r.type IN (6, 13, 14) AND p.log_index >= ?
        """,
        [kid, since],
    )
    bodies = (parse(bytes(raw_)).body for (raw_,) in rows)
    return any(
        isinstance(each, Finding | RuleNotice | Edition) and each.approves is not None
        for each in bodies
    )


def is_open_fork(store: Store, kid: bytes) -> bool:
    """Whether a feed has branches of which nobody said yet which is its holder's."""
    row = store.db.execute(
        "SELECT 1 FROM record r JOIN standing s USING (id) WHERE r.kid = ? AND s.reason = ?",
        [kid, FORKED],
    ).fetchone()
    return row is not None


def branches(store: Store, kid: bytes) -> tuple[FeedPoint, ...]:
    """Newest record of each branch of a feed that has several, by number."""
    main = head(store, kid)
    tips = {} if main is None else {main.hash: FeedPoint(main.seq, main.hash)}
    for raw_ in forks(store, kid):
        record = parse(raw_)
        tips.pop(record.previous or b"", None)
        tips[record.hash] = FeedPoint(record.seq, record.hash)
    return tuple(sorted(tips.values()))


def feeds(store: Store) -> list[Feed]:
    """Every feed in the store, by key identifier."""
    feeds_ = []
    kid: bytes | None = b""
    while kid is not None:
        row = store.db.execute(
            "SELECT kid FROM record WHERE kid > ? AND forked = 0 ORDER BY kid LIMIT 1", [kid]
        ).fetchone()
        kid = bytes(row[0]) if row else None
        if kid is not None:
            feeds_.append(_feed(store, kid))
    return feeds_


def _feed(store: Store, kid: bytes) -> Feed:
    signed_at, received_at = store.db.execute(
        """
        SELECT signed_at, received_at FROM record
        WHERE kid = ? AND forked = 0 ORDER BY seq DESC LIMIT 1
        """,
        [kid],
    ).fetchone()
    forked = store.db.execute(
        "SELECT count(*) FROM record WHERE kid = ? AND forked = 1", [kid]
    ).fetchone()[0]
    newest = head(store, kid)
    assert newest is not None  # noqa: S101 - whoever calls has seen its records
    return Feed(
        head=newest,
        signed_at=moment(signed_at),
        received_at=None if received_at is None else moment(received_at),
        forked=forked,
        open_fork=bool(forked) and is_open_fork(store, kid),
    )
