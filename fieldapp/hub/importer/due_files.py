"""What waits in the inbox for something that is to come, and whether it has come."""

from __future__ import annotations

from collections.abc import Iterator

from fieldapp.hub.importer import held_files
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds


def due(store: Store) -> Iterator[held_files.HeldFile]:
    """Waiting files whose turn has come.

    Raises:
        StoreError: The disk failed, or the inbox is damaged.
    """
    return (each for each in held_files.kept(store, held_files.INBOX) if _is_due(store, each))


def _is_due(store: Store, waiting: held_files.HeldFile) -> bool:
    if waiting.evidence is not None:
        return files.names(store, waiting.evidence)
    if waiting.kid is None or waiting.first is None:
        return False
    head = feeds.head(store, waiting.kid)
    return head is not None and waiting.first <= head.seq + 1
