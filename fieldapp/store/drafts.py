"""Drafts: unfinished entries, stored encrypted until they are signed or discarded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredDraft:
    """A stored draft.

    Attributes:
        name: Chosen by whoever saves it; unique.
        kind: What it is a draft of; says how to read `content`.
        saved_at: UTC, whole seconds.
        content: Bytes of the caller's own form.
    """

    name: str
    kind: str
    saved_at: datetime
    content: bytes


def save(store: Store, draft: StoredDraft) -> None:
    """Store a draft; one of the same name is replaced. It is on the disk when this returns.

    Raises:
        StoreError: The disk is full or failed; the earlier draft stands.
    """
    store.db.execute(
        """
        INSERT INTO draft VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE
        SET kind = excluded.kind, saved_at = excluded.saved_at, content = excluded.content
        """,
        [draft.name, draft.kind, int(draft.saved_at.timestamp()), draft.content],
    )


def get(store: Store, name: str) -> StoredDraft | None:
    """A draft by its name, None where there is none."""
    row = store.db.execute("SELECT * FROM draft WHERE name = ?", [name]).fetchone()
    return _draft(row) if row else None


def drafts(store: Store) -> list[StoredDraft]:
    """All drafts, the newest first."""
    rows = store.db.execute("SELECT * FROM draft ORDER BY saved_at DESC, name")
    return [_draft(row) for row in rows]


def remove(store: Store, name: str) -> None:
    """Delete a draft; nothing happens where there is none."""
    store.db.execute("DELETE FROM draft WHERE name = ?", [name])


def _draft(row: tuple[str, str, int, bytes]) -> StoredDraft:
    name, kind, saved_at, content = row
    return StoredDraft(name=name, kind=kind, saved_at=moment(saved_at), content=bytes(content))
