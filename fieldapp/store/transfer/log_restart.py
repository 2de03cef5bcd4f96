"""New beginning of the hub's log, on a laptop: what the lost part proved is proven no more.

Records that only the lost part had are pending again, so they are sealed and sent again, on the
network and on sticks; their evidence goes where the hub says that it lacks it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fieldapp.ledger import receipt as receipts_
from fieldapp.ledger.log.earlier_log import EarlierLog
from fieldapp.store import settings
from fieldapp.store.index.rebuild import make_index
from fieldapp.store.interface import Store
from fieldapp.store.transfer import listed_feeds, receipts, upload_queue


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRestart:
    """Changes that a new beginning of the log made on this laptop.

    Attributes:
        log: The log that ended.
        notes: Checkpoints of the lost part that the laptop held, as the log's key signed them.
    """

    log: EarlierLog
    notes: tuple[str, ...]


def follow(store: Store, earlier: Sequence[EarlierLog]) -> LogRestart | None:
    """Follow the officers' statements that a log ended; each once. None where there is no new one.

    Args:
        store: The laptop's.
        earlier: Of the verified roster, the oldest first.

    Raises:
        StoreError: The disk is full or failed; nothing was changed.
    """
    known = settings.get(store, settings.LOG_RESTARTS) or 0
    if known >= len(earlier):
        return None
    log = earlier[known]
    with store.transaction():
        store.db.execute("DELETE FROM position WHERE log_index >= ?", [log.size])
        for raw in receipts.receipts(store):
            if receipts_.head(receipts_.parse(raw)).size > log.size:
                receipts.remove_receipt(store, raw)
        lost = store.db.execute(
            "SELECT note FROM checkpoint WHERE size > ? ORDER BY size", [log.size]
        ).fetchall()
        store.db.execute("DELETE FROM checkpoint WHERE size > ?", [log.size])
        listed_feeds.forget(store)
        make_index(store)
        first = upload_queue.first_pending(store)
        # What is sealed already may be newer than what was lost: all goes from there on.
        store.db.execute("DELETE FROM outgoing WHERE evidence IS NULL")
        store.db.execute("UPDATE outgoing SET taken_at = NULL, begun = 0")
        store.db.execute("DELETE FROM bundle WHERE last >= ?", [first])
        cited = settings.get(store, settings.CITED_SIZE) or 0
        settings.put(store, settings.CITED_SIZE, min(cited, log.size))
        for setting in (
            settings.HUB_CHECKPOINT,
            settings.OUTBOX_LIST,
            settings.OUTBOX_READ_TO,
            settings.OUTBOX_GAP,
            settings.OUTBOX_ASKED,
        ):
            settings.remove(store, setting)
        settings.remove(store, settings.EVIDENCE_REQUESTS)
        settings.remove(store, settings.ROSTER_SINCE)
        settings.put(store, settings.COSIGNED, "")
        witnessed = settings.get(store, settings.WITNESSED_SIZE) or 0
        settings.put(store, settings.WITNESSED_SIZE, min(witnessed, log.size))
        settings.put(store, settings.LOG_RESTARTS, len(earlier))
    return LogRestart(log=log, notes=tuple(note for (note,) in lost))
