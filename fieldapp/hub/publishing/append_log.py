"""Appending to the hub's log: entries and a signed checkpoint, in one transaction.

Where importers leave that to a sequencer, their records wait in the order in which they were
stored. Whoever appends records of a feed appends what waits before: a feed stands in the log in its
own order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from fieldapp.hub.publishing import issue_receipts
from fieldapp.hub.publishing.issue_receipts import ReceiptRun
from fieldapp.ledger.log import note, tlog
from fieldapp.store import hub_log, signing_stop
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints, receipts

BATCH: Final = 5_000  # records under one checkpoint


def append(
    store: Store, entries: Sequence[LogEntry], *, signer: note.LogSigner, now: datetime
) -> tuple[int, checkpoints.StoredCheckpoint]:
    """Append entries and sign the new head.

    Args:
        store: The hub's.
        entries: At least one.
        signer: The log's keys.
        now: This machine's clock, UTC; the ML-DSA-44 signature states it.

    Returns:
        The log index of the first entry, and the checkpoint.

    Raises:
        StoreError: The disk is full or failed; nothing was appended.
        StoppedSigningError: This log may be older than one that was seen; nothing was appended.
    """
    with store.transaction():
        signing_stop.check(store)
        first = hub_log.append(store, entries)
        size = hub_log.size(store)
        head = note.Checkpoint(
            origin=signer.origin, size=size, root=tlog.root(size, hub_log.read_hashes(store))
        )
        checkpoint = checkpoints.StoredCheckpoint(
            size=size, root=head.root, note=signer.sign(head, at=now), kept_at=now
        )
        checkpoints.add_checkpoint(store, checkpoint)
    return first, checkpoint


def append_waiting(store: Store, *, signer: note.LogSigner, now: datetime) -> int:
    """Append what importers stored and nobody logged: the first BATCH of it, with its receipts.

    Args:
        store: The hub's.
        signer: The log's keys.
        now: This machine's clock, UTC.

    Returns:
        How many records; 0 where none waits.

    Raises:
        StoreError: As append; nothing was appended.
    """
    with store.transaction():
        waiting = receipts.waiting(store, BATCH)
        if not waiting:
            return 0
        entries = [LogEntry(hash=each.hash, what="record") for each in waiting]
        index, checkpoint = append(store, entries, signer=signer, now=now)
        issue_receipts.issue(
            store, list(_runs(waiting)), log_index=index, checkpoint=checkpoint, now=now
        )
    return len(waiting)


def _runs(waiting: Iterable[receipts.UnloggedRecord]) -> Iterator[ReceiptRun]:
    """Runs of records that follow each other in one feed."""
    first = last = None
    for each in waiting:
        if first is None or last is None or each.previous != last.hash:
            if first is not None and last is not None:
                yield ReceiptRun(first.kid, first.seq, last.seq - first.seq + 1)
            first = each
        last = each
    if first is not None and last is not None:
        yield ReceiptRun(first.kid, first.seq, last.seq - first.seq + 1)


def append_once(
    store: Store, digest: bytes, what: str, *, signer: note.LogSigner, now: datetime
) -> int:
    """Log a roster, a revocation or an export; the same one is logged once.

    Args:
        store: The hub's.
        digest: SHA-256 of its bytes.
        what: "roster", "revocation" or "export".
        signer: The log's keys.
        now: This machine's clock, UTC.

    Returns:
        The entry's log index.

    Raises:
        StoreError: As append.
    """
    known = hub_log.find(store, digest, what)
    if known is not None:
        return known
    return append(store, [LogEntry(hash=digest, what=what)], signer=signer, now=now)[0]
