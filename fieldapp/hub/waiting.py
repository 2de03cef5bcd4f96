"""What waits in the inbox for something that is to come, and whether it has come."""

from __future__ import annotations

from collections.abc import Iterator

from fieldapp.hub import kept
from fieldapp.store import evidence, feeds
from fieldapp.store.database import Store


def due(store: Store) -> Iterator[kept.Kept]:
    """Waiting files whose turn has come.

    Raises:
        StoreError: The disk failed, or the inbox is damaged.
    """
    return (each for each in kept.kept(store, kept.INBOX) if _is_due(store, each))


def _is_due(store: Store, waiting: kept.Kept) -> bool:
    if waiting.evidence is not None:
        return evidence.names(store, waiting.evidence)
    if waiting.kid is None or waiting.first is None:
        return False
    head = feeds.head(store, waiting.kid)
    return head is not None and waiting.first <= head.seq + 1
