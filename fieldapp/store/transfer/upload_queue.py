"""Upload queue: sealed files for the hub over the network, and evidence that is still due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A sealed file for the hub.

    Attributes:
        sha256: Of the sealed file, 32 bytes; names it.
        evidence: SHA-256 of the evidence in it, None for a bundle.
        first, last: Numbers of the records in it, or of the record that names the evidence.
        size: In bytes.
        begun: The hub may have some of it.
        taken_at: When the hub said that it has all of it (UTC), None before.
        sealed_to: SHA-256 of the recipient's text.
    """

    sha256: bytes
    evidence: bytes | None
    first: int
    last: int
    size: int
    begun: bool = False
    taken_at: datetime | None = None
    sealed_to: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadPiece:
    """A piece of evidence, or a sealed field, that a record of the own feed names.

    Attributes:
        sha256: Of its content, 32 bytes.
        size: In bytes; 0 for a sealed field, which is small.
        seq: Number of the first record that names it.
        log_index: Of that record, None while no receipt proved one.
        on_stick: It was sealed to a carrier.
        outgoing: The file in which it goes over the network, None before it is sealed for that.
    """

    sha256: bytes
    size: int
    seq: int
    log_index: int | None
    on_stick: bool
    outgoing: Outgoing | None


def add(store: Store, file: Outgoing) -> None:
    """Add a sealed file that is durable already.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute(
        "INSERT INTO outgoing VALUES (?, ?, ?, ?, ?, 0, NULL, ?)",
        [file.sha256, file.evidence, file.first, file.last, file.size, file.sealed_to],
    )


def mark_begun(store: Store, sha256: bytes) -> None:
    """Note that the hub may have some of a file from now on."""
    store.db.execute("UPDATE outgoing SET begun = 1 WHERE sha256 = ?", [sha256])


def mark_taken(store: Store, sha256: bytes, at: datetime | None) -> None:
    """Note when the hub had all of a file; None: it no longer has it."""
    seconds = None if at is None else int(at.timestamp())
    store.db.execute("UPDATE outgoing SET taken_at = ? WHERE sha256 = ?", [seconds, sha256])


def drop(store: Store, sha256: bytes) -> None:
    """Remove a file whose arrival was proven."""
    store.db.execute("DELETE FROM outgoing WHERE sha256 = ?", [sha256])


def waiting(store: Store) -> list[Outgoing]:
    """All files of the queue: bundles first, by the records in them."""
    rows = store.db.execute("SELECT * FROM outgoing ORDER BY evidence IS NOT NULL, first, sha256")
    return [_outgoing(row) for row in rows]


def _outgoing(
    row: tuple[bytes, bytes | None, int, int, int, int, int | None, bytes | None],
) -> Outgoing:
    sha256, evidence, first, last, size, begun, taken_at, sealed_to = row
    return Outgoing(
        sha256=bytes(sha256),
        evidence=None if evidence is None else bytes(evidence),
        first=first,
        last=last,
        size=size,
        begun=bool(begun),
        taken_at=None if taken_at is None else moment(taken_at),
        sealed_to=None if sealed_to is None else bytes(sealed_to),
    )


def first_pending(store: Store) -> int:
    """Number of the first own record that no receipt proved to be in the log."""
    row = store.db.execute(
        """
        SELECT coalesce(
            (SELECT min(seq) FROM pending JOIN record USING (id) WHERE kid = :kid AND forked = 0),
            (SELECT max(seq) + 1 FROM record WHERE kid = :kid AND forked = 0), 0)
        """,
        {"kid": store.kid},
    ).fetchone()
    return int(row[0])


def first_due(store: Store) -> int:
    """Number of the first own record that is neither proven in the log nor on its way there.

    What was sealed to a stick is not on its way: a stick can be lost.
    """
    row = store.db.execute("SELECT max(last) + 1 FROM outgoing WHERE evidence IS NULL").fetchone()
    return max(first_pending(store), int(row[0] or 0))


def pieces(store: Store) -> list[UploadPiece]:
    """Evidence and sealed fields that own records name, each once; those of early records first."""
    rows = store.db.execute(
        """
        SELECT e.sha256, max(e.size), min(r.seq), min(p.log_index), max(CASE WHEN EXISTS (
            SELECT 1 FROM bundle b WHERE b.read_back = 1 AND b.again = 0
                AND r.seq BETWEEN b.first AND b.last
        ) THEN 1 ELSE 0 END)
        FROM (
            SELECT id, sha256, size FROM evidence UNION ALL SELECT id, sha256, 0 FROM sealed_field
        ) e JOIN record r USING (id) LEFT JOIN position p USING (id)
        WHERE r.kid = ? AND r.forked = 0
        GROUP BY e.sha256 ORDER BY min(r.seq), e.sha256
        """,
        [store.kid],
    )
    files = {file.evidence: file for file in waiting(store) if file.evidence is not None}
    return [
        UploadPiece(
            sha256=bytes(sha256),
            size=size,
            seq=seq,
            log_index=log_index,
            on_stick=bool(on_stick),
            outgoing=files.get(bytes(sha256)),
        )
        for sha256, size, seq, log_index, on_stick in rows
    ]
