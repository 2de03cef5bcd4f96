"""Bundles that are sealed again, because headquarters cannot open them or read them at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from fieldapp.store.interface import Store
from fieldapp.store.transfer import bundles, upload_queue
from fieldapp.store.transfer.bundles import Bundle
from fieldapp.store.transfer.upload_queue import Outgoing

AGAIN: Final = "again"  # its key was destroyed, or is not headquarters'
SMALLER: Final = "smaller"  # it held more than is read at once

MOST: Final = 100  # files that one laptop is asked for: the newest


def ask(store: Store, kid: bytes, sha256: bytes, word: str, at: datetime) -> None:
    """Note at the hub that a laptop is to seal a bundle again.

    Args:
        store: The hub's.
        kid: Of the device.
        sha256: Of the sealed file.
        word: AGAIN or SMALLER.
        at: This machine's clock, UTC.

    Raises:
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        store.db.execute(
            "INSERT INTO seal_again VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [kid, sha256, word, int(at.timestamp())],
        )
        store.db.execute(
            """
            DELETE FROM seal_again WHERE kid = :kid AND sha256 NOT IN (
                SELECT sha256 FROM seal_again WHERE kid = :kid
                ORDER BY asked_at DESC, sha256 LIMIT :most)
            """,
            {"kid": kid, "most": MOST},
        )


def asked(store: Store) -> dict[bytes, list[tuple[bytes, str]]]:
    """By device, SHA-256 and word of each bundle that it is asked to seal again."""
    rows = store.db.execute("SELECT kid, sha256, word FROM seal_again ORDER BY kid, sha256")
    by_device: dict[bytes, list[tuple[bytes, str]]] = {}
    for kid, sha256, word in rows:
        by_device.setdefault(bytes(kid), []).append((bytes(sha256), word))
    return by_device


def seal_again(store: Store, is_lost: Callable[[bytes, bytes | None], bool]) -> Sequence[bytes]:
    """Have what is in lost bundles, and is not proven to be in the log, sealed again.

    Everything from there on goes once more, in whatever way the next sealing goes; headquarters
    takes each record once.

    Args:
        store: The laptop's.
        is_lost: Asked for each sealed file: its SHA-256, and that of whom it was sealed to.

    Returns:
        SHA-256 of the bundles that are lost.

    Raises:
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        pending = upload_queue.first_pending(store)
        queue = upload_queue.waiting(store)
        files: list[Bundle | Outgoing] = [
            *(b for b in bundles.bundles(store) if not b.again),
            *(f for f in queue if f.evidence is None),
        ]
        lost = [f for f in files if f.last >= pending and is_lost(f.sha256, f.sealed_to)]
        for piece in queue:
            if piece.evidence is not None and is_lost(piece.sha256, piece.sealed_to):
                upload_queue.drop(store, piece.sha256)
        if lost:
            first = max(pending, min(each.first for each in lost))
            store.db.execute("UPDATE bundle SET again = 1 WHERE last >= ?", [first])
            store.db.execute("DELETE FROM outgoing WHERE evidence IS NULL AND last >= ?", [first])
    return [each.sha256 for each in lost]
