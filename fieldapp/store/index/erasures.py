"""Erasures: evidence and sealed values that headquarters erased, and why.

A signed record is never deleted. A device event "erased" in headquarters' own feed has the note
"<SHA-256, hex> <reason>", and whoever holds that feed says "erased" of the piece from then on.
What another device signs under that name erases nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldapp.ledger.bodies.device_bodies import DeviceEvent
from fieldapp.ledger.roster import is_hub
from fieldapp.store.evidence import files
from fieldapp.store.index import holder_rows
from fieldapp.store.index.record_index import ERASED
from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """Erasure of a piece, as headquarters signed it.

    Attributes:
        at: When it was signed, UTC.
        reason: As stated: text from people.
    """

    at: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPiece:
    """Piece of evidence, or sealed value, that a record names.

    Attributes:
        sha256: Of its content, 32 bytes.
        record: Hash of the newest record that names it.
        came_at: When that record came in, UTC; of an own record, when it was signed.
        sealed: It is a sealed value.
    """

    sha256: bytes
    record: bytes
    came_at: datetime
    sealed: bool


def event(sha256: bytes, reason: str) -> DeviceEvent:
    """The event that says so."""
    return DeviceEvent(event=ERASED, note=f"{sha256.hex()} {reason}")


def find(store: Store, sha256: bytes) -> Erasure | None:
    """Erasure of a piece; None where headquarters signed none."""
    return _signed(store, sha256).get(sha256)


def everything(store: Store) -> dict[bytes, Erasure]:
    """Every erasure, by the SHA-256 of what was erased."""
    return _signed(store, None)


def _signed(store: Store, sha256: bytes | None) -> dict[bytes, Erasure]:
    one = "" if sha256 is None else "AND e.sha256 = ?"
    rows = store.db.execute(
        f"""
        SELECT r.kid, r.signed_at, e.sha256, e.reason FROM erasure e JOIN record r USING (id)
        WHERE r.forked = 0 {one} ORDER BY e.id
        """,  # noqa: S608 - constants
        [] if sha256 is None else [sha256],
    ).fetchall()
    entries = holder_rows.entries_of(store, {bytes(kid) for kid, *_ in rows})
    hubs = {kid for kid, device in entries.items() if is_hub(device)}
    found: dict[bytes, Erasure] = {}
    for kid, at, erased, reason in rows:
        if bytes(kid) in hubs:
            found.setdefault(bytes(erased), Erasure(at=moment(at), reason=reason))
    return found


def named(store: Store, digits: str) -> list[bytes]:
    """SHA-256 of pieces that records name, by their first hexadecimal digits; two at most."""
    if len(digits) > 64 or set(digits) - set("0123456789abcdef"):
        return []
    rows = store.db.execute(
        """
        SELECT sha256 FROM evidence WHERE sha256 BETWEEN :low AND :high
        UNION SELECT sha256 FROM sealed_field WHERE sha256 BETWEEN :low AND :high LIMIT 2
        """,
        {"low": bytes.fromhex(digits.ljust(64, "0")), "high": bytes.fromhex(digits.ljust(64, "f"))},
    )
    return [bytes(sha256) for (sha256,) in rows]


def older(store: Store, before: datetime) -> list[NamedPiece]:
    """Pieces that are here and that no record names which came in since; the oldest first."""
    rows = store.db.execute(
        """
        SELECT sha256, hash, came, sha256 IN (SELECT sha256 FROM sealed_field) FROM (
            SELECT n.sha256, r.hash, coalesce(r.received_at, r.signed_at) AS came,
                row_number() OVER (
                    PARTITION BY n.sha256 ORDER BY coalesce(r.received_at, r.signed_at) DESC, r.id
                ) AS place
            FROM (
                SELECT id, sha256 FROM evidence UNION ALL SELECT id, sha256 FROM sealed_field
            ) AS n JOIN record r USING (id)
        ) AS newest WHERE place = 1 AND came < ? ORDER BY came, sha256
        """,
        [int(before.timestamp())],
    )
    named = [
        NamedPiece(
            sha256=bytes(sha256), record=bytes(hash_), came_at=moment(came), sealed=bool(sealed)
        )
        for sha256, hash_, came, sealed in rows
    ]
    return [each for each in named if files.has(store, each.sha256)]


def destroy(store: Store, sha256: bytes) -> None:
    """Remove a piece, and what the register says of it, from this home; a second time too.

    Raises:
        StoreError: The disk is full or failed; it is to be done again.
    """
    files.remove(store, sha256)
    store.db.dialect.destroy_row(store.db, "DELETE FROM held WHERE sha256 = ?", [sha256])
    store.db.dialect.overwrite_destroyed(store)
