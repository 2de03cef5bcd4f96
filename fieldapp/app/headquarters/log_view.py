"""View of the hub's log: its newest entries and checkpoint."""

from __future__ import annotations

from fieldapp.store import hub_log
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints
from fieldapp.store.transfer.checkpoints import StoredCheckpoint


def newest(store: Store, limit: int) -> tuple[StoredCheckpoint | None, list[tuple[int, LogEntry]]]:
    """The newest checkpoint, and the newest entries with their places in the log.

    Args:
        store: Headquarters'.
        limit: Entries at most.
    """
    size = hub_log.size(store)
    first = max(0, size - limit)
    entries = hub_log.entries(store, first, size - 1)
    return checkpoints.newest_checkpoint(store), list(enumerate(entries, first))
