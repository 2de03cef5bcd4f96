"""Register of evidence files: names, metadata and check results that no record holds.

A row is written when a file is taken in, and when a file is checked. A file that a record names and
nobody took in here (a hub's, or one of an older program) is in the list all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredFile:
    """An evidence file as the register knows it.

    Attributes:
        sha256: Of its content, 32 bytes.
        name: As it was called where it came from, "" where nobody knows.
        size: Bytes.
        media_type: As "image/jpeg".
        added_at: When it was taken in, None where a record alone names it.
        facts: What its metadata claims, in the caller's own form.
        original: SHA-256 of the file that this one is a bare copy of.
        checked_at: When it was last read and hashed.
        result: "whole", "missing", "changed", "" where it was never checked.
    """

    sha256: bytes
    name: str
    size: int
    media_type: str
    added_at: datetime | None
    facts: str = ""
    original: bytes | None = None
    checked_at: datetime | None = None
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A record that names a file: hash, feed, number, and whether it is the current version."""

    hash: bytes
    kid: bytes
    seq: int
    current: bool


def keep(store: Store, file: RegisteredFile) -> None:
    """Register a file; only what was not known before is added to an earlier entry.

    Raises:
        StoreError: The disk is full or failed.
    """
    added = file.added_at
    store.db.execute(
        """
        INSERT INTO held VALUES (?, ?, ?, ?, ?, ?, ?, NULL, '') ON CONFLICT (sha256) DO UPDATE SET
            name = CASE held.name WHEN '' THEN excluded.name ELSE held.name END,
            media_type = CASE held.facts WHEN '' THEN excluded.media_type ELSE held.media_type END,
            facts = CASE held.facts WHEN '' THEN excluded.facts ELSE held.facts END,
            original = coalesce(held.original, excluded.original)
        """,
        [
            file.sha256,
            file.name,
            file.size,
            file.media_type,
            0 if added is None else int(added.timestamp()),
            file.facts,
            file.original,
        ],
    )


def drop(store: Store, sha256: bytes) -> None:
    """Remove the entry of a file that did not come."""
    store.db.execute("DELETE FROM held WHERE sha256 = ?", [sha256])


def note_check(store: Store, sha256: bytes, result: str, at: datetime) -> None:
    """Store a check's result: "whole", "missing" or "changed"; "" for a file that is new here."""
    known = get(store, sha256)
    if known is None:
        return
    with store.transaction():
        keep(store, known)
        store.db.execute(
            "UPDATE held SET checked_at = ?, found = ? WHERE sha256 = ?",
            [int(at.timestamp()) if result else None, result, sha256],
        )


def everything(store: Store, *, troubled: bool = False) -> list[bytes]:
    """SHA-256 of all files that are held or named by records, the newest taken in first.

    Args:
        store: The store.
        troubled: Only those that a check found missing or changed.
    """
    if troubled:
        rows = store.db.execute(
            """
            SELECT sha256 FROM held WHERE found IN ('missing', 'changed')
            ORDER BY added_at DESC, name, sha256
            """
        )
    else:
        rows = store.db.execute(
            """
            SELECT sha256 FROM (
                SELECT sha256, added_at, name FROM held
                UNION ALL
                SELECT DISTINCT sha256, 0, '' FROM evidence
                WHERE sha256 NOT IN (SELECT sha256 FROM held)
            ) AS every ORDER BY added_at DESC, name, sha256
            """
        )
    return [bytes(row[0]) for row in rows]


def used(store: Store) -> set[bytes]:
    """SHA-256 of all files that records name, and of those whose bare copies they name."""
    rows = store.db.execute(
        """
        SELECT sha256 FROM evidence
        UNION SELECT h.original FROM held h JOIN evidence e USING (sha256)
        WHERE h.original IS NOT NULL
        """
    )
    return {bytes(row[0]) for row in rows}


def only_held(store: Store) -> set[bytes]:
    """SHA-256 of files that are held and that no record names, the originals of copies too."""
    rows = store.db.execute(
        "SELECT sha256 FROM held WHERE sha256 NOT IN (SELECT sha256 FROM evidence)"
    )
    return {bytes(row[0]) for row in rows}


def get(store: Store, sha256: bytes) -> RegisteredFile | None:
    """The entry of a file, None where it is neither held nor named by a record."""
    entries = rows(store, [sha256])
    return entries[0] if entries else None


def rows(store: Store, hashes: Sequence[bytes]) -> list[RegisteredFile]:
    """The entries of these files, in this order; at most some hundred at once."""
    marks = ",".join("?" * len(hashes))
    known = {}
    for sha256, size, media_type in store.db.execute(
        f"SELECT sha256, size, media_type FROM evidence WHERE sha256 IN ({marks})",  # noqa: S608
        list(hashes),
    ):
        known[bytes(sha256)] = RegisteredFile(
            sha256=bytes(sha256), name="", size=size, media_type=media_type, added_at=None
        )
    for row in store.db.execute(
        f"SELECT * FROM held WHERE sha256 IN ({marks})",  # noqa: S608 - question marks
        list(hashes),
    ):
        sha256, name, size, media_type, added_at, facts, original, checked_at, result = row
        known[bytes(sha256)] = RegisteredFile(
            sha256=bytes(sha256),
            name=name,
            size=size,
            media_type=media_type,
            added_at=moment(added_at) if added_at else None,
            facts=facts,
            original=None if original is None else bytes(original),
            checked_at=None if checked_at is None else moment(checked_at),
            result=result,
        )
    return [known[sha256] for sha256 in hashes if sha256 in known]


def naming(store: Store, sha256: bytes) -> list[Naming]:
    """The records that name a file, by number."""
    records = store.db.execute(
        """
        SELECT r.hash, r.kid, r.seq,
            o.id IS NULL OR (o.amended_by IS NULL AND o.retracted_by IS NULL AND o.void = 0)
        FROM evidence e JOIN record r USING (id) LEFT JOIN observation o USING (id)
        WHERE e.sha256 = ? ORDER BY r.kid, r.seq
        """,
        [sha256],
    )
    return [
        Naming(hash=bytes(h), kid=bytes(kid), seq=seq, current=bool(current))
        for h, kid, seq, current in records
    ]


def copies(store: Store, sha256: bytes) -> list[bytes]:
    """SHA-256 of the bare copies of a file."""
    names = store.db.execute("SELECT sha256 FROM held WHERE original = ?", [sha256])
    return [bytes(row[0]) for row in names]
