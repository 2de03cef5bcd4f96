"""Notes of held files at headquarters: by folder and SHA-256 of the sealed file, a text."""

from __future__ import annotations

from fieldapp.store.interface import Store


def get(store: Store, place: str, sha256: bytes) -> str | None:
    """The note of a file; None where there is none."""
    row = store.db.execute(
        "SELECT note FROM held_note WHERE place = ? AND sha256 = ?", [place, sha256]
    ).fetchone()
    return None if row is None else str(row[0])


def put(store: Store, place: str, sha256: bytes, text: str) -> None:
    """Store a file's note, in place of an earlier one.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute(
        "INSERT INTO held_note VALUES (?, ?, ?) "
        "ON CONFLICT (place, sha256) DO UPDATE SET note = excluded.note",
        [place, sha256, text],
    )


def remove(store: Store, place: str, sha256: bytes) -> None:
    """Remove a file's note, where there is one.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute("DELETE FROM held_note WHERE place = ? AND sha256 = ?", [place, sha256])


def listed(store: Store, place: str) -> list[tuple[bytes, str]]:
    """(SHA-256 of the file, note) of every note of a folder, in order."""
    rows = store.db.execute(
        "SELECT sha256, note FROM held_note WHERE place = ? ORDER BY sha256", [place]
    )
    return [(bytes(sha256), note) for sha256, note in rows]


def counted(store: Store, place: str) -> int:
    """Number of notes of a folder."""
    row = store.db.execute("SELECT count(*) FROM held_note WHERE place = ?", [place]).fetchone()
    return int(row[0])
