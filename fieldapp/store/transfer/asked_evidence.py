"""Evidence of others that devices asked for: signed requests, and what became of them.

A device asks by a device event, `evidence_asked`, and tells by another, `evidence_came`, that it
has the piece; the note of both is the SHA-256 of the content. On a laptop the table has its own
requests, at headquarters those of all devices.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.ledger.record import DeviceEvent, Record, parse
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment

ASKED: Final = "evidence_asked"
CAME: Final = "evidence_came"
MOST: Final = 500  # requests of one device that are kept

_HASH: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedPiece:
    """Request for a piece of evidence.

    Attributes:
        sha256: Of the content, 32 bytes.
        row: Of the newest request for it: on a laptop its number in the feed.
        asked_at: On a laptop when it was signed, at headquarters when it came in, UTC.
        sent_at: When headquarters sealed the piece; None before, and on a laptop.
        done: The device said that it has it.
    """

    sha256: bytes
    row: int
    asked_at: datetime
    sent_at: datetime | None
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstNaming:
    """First record that names a piece.

    Attributes:
        kid: Of the device that signed it.
        size: Bytes of the content, as it says.
        sealed: That record, or an earlier one, names it as a sealed value.
        sealed_since: A later one does.
    """

    kid: bytes
    size: int
    sealed: bool
    sealed_since: bool


def note_request(store: Store, signed: Record, sha256: bytes) -> None:
    """Note what this laptop asked for; inside a transaction."""
    _put(store, store.kid, sha256, signed.seq, int(signed.signed_at.timestamp()))


def hear(store: Store) -> None:
    """Read at headquarters what devices said since the last time.

    Raises:
        StoreError: The disk is full or failed.
    """
    scanned = settings.get(store, settings.EVIDENCE_EVENTS_SCANNED) or 0
    newest = int(store.db.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0])
    rows = store.db.execute(
        "SELECT id, kid, raw, received_at FROM record WHERE type = 7 AND forked = 0 "
        "AND kid <> ? AND id > ? AND id <= ? ORDER BY id",
        [store.kid, scanned, newest],
    ).fetchall()
    with store.transaction():
        for id_, kid, raw, received_at in rows:
            body = parse(bytes(raw)).body
            if not isinstance(body, DeviceEvent) or not _HASH.fullmatch(body.note):
                continue
            if body.event == ASKED:
                _put(store, bytes(kid), bytes.fromhex(body.note), id_, received_at or 0)
                _bound(store, bytes(kid))
            elif body.event == CAME:
                store.db.execute(
                    "UPDATE asked_evidence SET done = 1 WHERE kid = ? AND sha256 = ?",
                    [kid, bytes.fromhex(body.note)],
                )
        settings.put(store, settings.EVIDENCE_EVENTS_SCANNED, newest)


def _put(store: Store, kid: bytes, sha256: bytes, id_: int, at: int) -> None:
    store.db.execute(
        "INSERT INTO asked_evidence VALUES (?, ?, ?, ?, NULL, 0) ON CONFLICT (kid, sha256) "
        "DO UPDATE SET id = excluded.id, asked_at = excluded.asked_at, sent_at = NULL, done = 0",
        [kid, sha256, id_, at],
    )


def _bound(store: Store, kid: bytes) -> None:
    store.db.execute(
        "DELETE FROM asked_evidence WHERE kid = :kid AND id <= "
        "(SELECT id FROM asked_evidence WHERE kid = :kid ORDER BY id DESC LIMIT 1 OFFSET :most)",
        {"kid": kid, "most": MOST},
    )


def askers(store: Store) -> list[bytes]:
    """Devices with requests that are not done with."""
    rows = store.db.execute("SELECT DISTINCT kid FROM asked_evidence ORDER BY kid")
    return [bytes(kid) for (kid,) in rows]


def asked(store: Store, kid: bytes) -> list[AskedPiece]:
    """Requests of a device, the earliest first."""
    rows = store.db.execute(
        "SELECT sha256, id, asked_at, sent_at, done FROM asked_evidence WHERE kid = ? ORDER BY id",
        [kid],
    )
    return [
        AskedPiece(
            sha256=bytes(sha256),
            row=row,
            asked_at=moment(at),
            sent_at=None if sent is None else moment(sent),
            done=bool(done),
        )
        for sha256, row, at, sent, done in rows
    ]


def mark_sent(store: Store, kid: bytes, sha256: bytes, at: int) -> None:
    """Note when headquarters sealed a piece to a device."""
    store.db.execute(
        "UPDATE asked_evidence SET sent_at = ? WHERE kid = ? AND sha256 = ?", [at, kid, sha256]
    )


def drop(store: Store, kid: bytes, sha256: bytes) -> None:
    """Remove a request that is done with."""
    store.db.execute("DELETE FROM asked_evidence WHERE kid = ? AND sha256 = ?", [kid, sha256])


def naming(store: Store, sha256: bytes) -> FirstNaming | None:
    """First record here that names a piece as evidence; None where none does.

    Who names it later learned its hash from somebody: it is not theirs to hand on, nor to seal.
    """
    row = store.db.execute(
        "SELECT r.kid, e.size, EXISTS (SELECT 1 FROM sealed_field s "
        "WHERE s.sha256 = e.sha256 AND s.id <= e.id), EXISTS (SELECT 1 FROM sealed_field s "
        "WHERE s.sha256 = e.sha256 AND s.id > e.id) "
        "FROM evidence e JOIN record r USING (id) WHERE e.sha256 = ? ORDER BY r.id LIMIT 1",
        [sha256],
    ).fetchone()
    if row is None:
        return None
    return FirstNaming(
        kid=bytes(row[0]), size=row[1], sealed=bool(row[2]), sealed_since=bool(row[3])
    )
