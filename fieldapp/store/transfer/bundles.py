"""Bundles: sealed files of records of the own feed, and which files were imported here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldapp.ledger.record import Manifest, parse
from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Records of the own feed that were sealed into one file.

    Attributes:
        name: Of the file, without folder.
        first, last: Their numbers, both included, and that of a manifest that travels along.
        sha256: Of the sealed file, 32 bytes.
        sealed_at: UTC, whole seconds.
        read_back: The file was read again from where it was put, and was the same.
        sealed_to: SHA-256 of the recipient's text.
        again: Headquarters cannot open it: what it holds is sealed again.
    """

    name: str
    first: int
    last: int
    sha256: bytes
    sealed_at: datetime
    read_back: bool = False
    sealed_to: bytes | None = None
    again: bool = False


def add_bundle(store: Store, bundle: Bundle) -> None:
    """Store a bundle that was sealed; a name is used once.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute(
        "INSERT INTO bundle VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            bundle.name,
            bundle.first,
            bundle.last,
            bundle.sha256,
            int(bundle.sealed_at.timestamp()),
            bundle.read_back,
            bundle.sealed_to,
            bundle.again,
        ],
    )


def bundles(store: Store) -> list[Bundle]:
    """All bundles sealed here, the oldest first."""
    rows = store.db.execute("SELECT * FROM bundle ORDER BY sealed_at, first, name")
    return [
        Bundle(
            name=name,
            first=first,
            last=last,
            sha256=bytes(sha256),
            sealed_at=moment(sealed_at),
            read_back=bool(read_back),
            sealed_to=None if sealed_to is None else bytes(sealed_to),
            again=bool(again),
        )
        for name, first, last, sha256, sealed_at, read_back, sealed_to, again in rows
    ]


def last_record(store: Store, bundle: Bundle) -> int:
    """Number of the last record that a bundle was sealed for: its manifest may follow it."""
    row = store.db.execute(
        "SELECT raw FROM record WHERE kid = ? AND seq = ? AND type = 9 AND forked = 0",
        [store.kid, bundle.last],
    ).fetchone()
    body = parse(bytes(row[0])).body if row is not None else None
    own = isinstance(body, Manifest) and body.first == bundle.first
    return bundle.last - own


def first_unsealed(store: Store) -> int:
    """Number of the first record of the own feed that a stick is to carry.

    Those before are in a bundle that was read back, or with the hub, or proven to be in the log.
    """
    row = store.db.execute(
        """
        SELECT max(next) FROM (
            SELECT 0 AS next
            UNION ALL SELECT max(last) + 1 FROM bundle WHERE read_back = 1 AND again = 0
            UNION ALL SELECT max(last) + 1 FROM outgoing
                WHERE evidence IS NULL AND taken_at IS NOT NULL
            UNION ALL SELECT max(seq) + 1 FROM record JOIN position USING (id)
                WHERE kid = :kid AND forked = 0
        ) AS ends
        """,
        {"kid": store.kid},
    ).fetchone()
    return int(row[0])


def first_unproven(store: Store) -> int | None:
    """Number of the first record of the own feed that no receipt proved; None where all are."""
    row = store.db.execute(
        "SELECT min(r.seq) FROM record r LEFT JOIN position p USING (id) "
        "WHERE r.kid = ? AND r.forked = 0 AND p.id IS NULL",
        [store.kid],
    ).fetchone()
    return None if row[0] is None else int(row[0])


def unsealed(store: Store, kid: bytes) -> int:
    """Number of records of the own feed that are in no bundle that was read back."""
    row = store.db.execute(
        "SELECT count(*) FROM record WHERE kid = ? AND seq >= ?", [kid, first_unsealed(store)]
    ).fetchone()
    return int(row[0])


def is_imported(store: Store, sha256: bytes) -> bool:
    """Whether a sealed file with this SHA-256 was imported before."""
    row = store.db.execute("SELECT 1 FROM imported WHERE sha256 = ?", [sha256]).fetchone()
    return row is not None


def mark_imported(store: Store, sha256: bytes, *, name: str, at: datetime) -> None:
    """Note that a sealed file was imported; in the transaction that stores its records."""
    store.db.execute(
        "INSERT INTO imported VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [sha256, name, int(at.timestamp())],
    )


def reads(store: Store, kid: bytes) -> int | None:
    """Highest format level that a device reads, as its newest manifest says; None without one."""
    row = store.db.execute(
        "SELECT raw FROM record WHERE kid = ? AND type = 9 AND forked = 0 "
        "ORDER BY seq DESC LIMIT 1",
        [kid],
    ).fetchone()
    body = parse(bytes(row[0])).body if row is not None else None
    return body.reads if isinstance(body, Manifest) else None
