"""Arrivals of evidence at headquarters: the newest ones, in their order, for who looks for them."""

from __future__ import annotations

from typing import Final

from fieldapp.store import settings
from fieldapp.store.interface import Store

KEPT: Final = 200


def note(store: Store, sha256: bytes) -> None:
    """Note that a piece came; inside a transaction.

    Raises:
        StoreError: The disk is full or failed.
    """
    number, pieces = settings.get(store, settings.EVIDENCE_ARRIVED) or (0, [])
    newest = [*pieces, sha256.hex()][-KEPT:]
    settings.put(store, settings.EVIDENCE_ARRIVED, (number + 1, newest))


def since(store: Store, number: int) -> tuple[list[bytes] | None, int]:
    """Pieces that came after the one of this number, and the newest one's; None for too many."""
    newest, pieces = settings.get(store, settings.EVIDENCE_ARRIVED) or (0, [])
    count = newest - number
    if not 0 <= count <= len(pieces):
        return None, newest
    return [bytes.fromhex(each) for each in pieces[len(pieces) - count :]], newest
