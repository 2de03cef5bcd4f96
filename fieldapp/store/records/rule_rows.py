"""Rule files by their hash, of every pack that this home had; rule notices and editions."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from fieldapp.ledger.bodies.mission_bodies import Edition, RuleNotice
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record, parse
from fieldapp.store.interface import Store
from fieldapp.store.records.log_state import LogState, is_in, reason_in
from fieldapp.verification.announcements import (
    AppliedRules,
    NoticeEffects,
    SignedNotice,
    applied_rules,
    settle_notices,
)
from fieldapp.verification.effect import RankedRecord


class KeptFile(NamedTuple):
    """Rule file that a mission pack had: its name there, and its content."""

    name: str
    content: bytes


class NoticeState(NamedTuple):
    """Rule notices or editions and the verdicts on them by hash, and what they come to.

    Attributes:
        records: By hash.
        found: Their effect.
        positions: In the log, by hash; None of what is not in it yet.
    """

    records: dict[bytes, Record]
    found: NoticeEffects
    positions: dict[bytes, int | None]


def keep(store: Store, name: str, content: bytes, *, attributes: bool = False) -> None:
    """Keep a rule file; `attributes` where it lets findings name a party.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute(
        "INSERT INTO rule_file (hash, name, content, attributes) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (hash) DO NOTHING",
        [hashlib.sha256(content).digest(), name, content, attributes],
    )


def kept(store: Store, hash_: bytes) -> KeptFile | None:
    """The rule file of this SHA-256, None where no pack of this home had it.

    Raises:
        StoreError: The disk failed.
    """
    row = store.db.execute("SELECT name, content FROM rule_file WHERE hash = ?", [hash_]).fetchone()
    return None if row is None else KeptFile(row[0], bytes(row[1]))


def named(store: Store, name: str) -> list[bytes]:
    """Contents of all rule files that packs of this home had under a name.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        "SELECT content FROM rule_file WHERE name = ? ORDER BY hash", [name]
    ).fetchall()
    return [bytes(content) for (content,) in rows]


def attributing(store: Store) -> dict[bytes, bool]:
    """The agreement's rule files that are here; True where one lets findings name a party.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        "SELECT hash, attributes FROM rule_file WHERE name = 'agreement.toml'"
    ).fetchall()
    return {bytes(hash_): bool(attributes) for hash_, attributes in rows}


def applied(store: Store, state: LogState) -> list[AppliedRules]:
    """Files of the agreement's rules that notices apply, in the order of the log.

    Raises:
        StoreError: The disk failed.
    """
    found = notices(store, state)
    bodies = {h: r.body for h, r in found.records.items() if isinstance(r.body, RuleNotice)}
    rows = store.db.execute("SELECT hash FROM rule_file WHERE name <> 'agreement.toml'").fetchall()
    others = {bytes(hash_) for (hash_,) in rows}
    return applied_rules(bodies, found.found, attributing(store), others)


def notices(store: Store, state: LogState) -> NoticeState:
    """Rule notices and what they come to.

    Raises:
        StoreError: The disk failed.
    """
    return _announced(store, state, RecordType.RULE_NOTICE)


def editions(store: Store, state: LogState) -> NoticeState:
    """Editions of reports and what they come to.

    Raises:
        StoreError: The disk failed.
    """
    return _announced(store, state, RecordType.EDITION)


def correcting(state: NoticeState, edition: bytes) -> list[bytes]:
    """Editions in force that correct this one, by hash, in the order of the log."""
    return [
        hash_
        for hash_, effect in state.found.effects.items()
        if not effect.reason and _supersedes(state.records[hash_]) == edition
    ]


def _supersedes(record: Record) -> bytes | None:
    return record.body.supersedes if isinstance(record.body, Edition) else None


def _announced(store: Store, state: LogState, kind: RecordType) -> NoticeState:
    rows = store.db.execute(
        "SELECT r.raw, p.log_index, coalesce(s.reason, '') FROM record r "  # noqa: S608 - a number
        "LEFT JOIN position p USING (id) LEFT JOIN standing s USING (id) "
        f"WHERE r.type = {int(kind)} ORDER BY r.id"
    ).fetchall()
    records: dict[bytes, Record] = {}
    signed = []
    for raw, log_index, today in rows:
        if not is_in(state, log_index):
            continue
        record = parse(bytes(raw))
        assert isinstance(record.body, RuleNotice | Edition)  # noqa: S101 - its type says so
        reason = reason_in(store, state, record.kid, record.hash, today)
        claim = RankedRecord(record.hash, record.kid, record.seq, log_index, reason)
        records[record.hash] = record
        signed.append(SignedNotice(record.body, claim))
    positions = {each.claim.hash: each.claim.log_index for each in signed}
    return NoticeState(records, settle_notices(signed, state.holders), positions)
