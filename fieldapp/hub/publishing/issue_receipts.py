"""Receipts: issued in the transaction of their records, then written as files for each laptop.

Receipts are kept in the database; the files in `PUBLIC/outbox/<kid, hex>/` are copies that can be
made again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Final

from fieldapp.ledger import receipt as receipt_format
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.receipt import Receipt
from fieldapp.ledger.record import Record
from fieldapp.store import hub_log, settings
from fieldapp.store.atomic_file import new_files, readable_folder
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints, receipts
from fieldapp.sync.carrier import receive

OUTBOX: Final = "outbox"


def issue(
    store: Store,
    runs: Sequence[Sequence[Record]],
    *,
    log_index: int,
    checkpoint: checkpoints.StoredCheckpoint,
    now: datetime,
) -> None:
    """Issue a receipt for each run of records; all follow each other in the log.

    Args:
        store: The hub's.
        runs: Consecutive records of one feed each.
        log_index: Of the first record of all.
        checkpoint: One that covers them.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The disk is full or failed.
    """
    size, text = checkpoint.size, note.small(checkpoint.note)
    read = _remembered(hub_log.read_hashes(store))
    since = cache(lambda older: tlog.consistency(older, size, read))
    starts = [*accumulate(map(len, runs), initial=log_index)]
    proofs = tlog.range_proofs(pairwise(starts), size, read)
    for records, start, proof in zip(runs, starts, proofs, strict=False):
        kid = records[0].kid
        receipted = settings.receipted_size(kid)
        older = settings.get(store, receipted) or 0
        new = Receipt(
            kid=kid,
            first=records[0].seq,
            count=len(records),
            log_index=start,
            note=text,
            proof=proof,
            older=(older, since(older)) if older not in (0, size) else None,
        )
        receipts.add_receipt(store, receipt_format.encode(new), at=now)
        settings.put(store, receipted, size)


def _remembered(read: tlog.ReadHashes) -> tlog.ReadHashes:
    """The same reader, which asks for no hash twice: neighbours' proofs share most of them."""
    known: dict[int, bytes] = {}

    def recalled(indexes: Sequence[int]) -> Sequence[bytes]:
        missing = [each for each in indexes if each not in known]
        if missing:
            known.update(zip(missing, read(missing), strict=True))
        return [known[each] for each in indexes]

    return recalled


def write_outboxes(store: Store, public: Path, *, size: int, since: int = 0) -> set[str]:
    """Write the receipts of a log of that size that have no file yet; returns the folders.

    What a device said it has, and what is joined with others, gets none.

    Args:
        store: The hub's.
        public: Folder of the public files; each device has a folder in its `outbox`.
        size: Of the published log; later receipts are not written.
        since: Number of the newest receipt that is known to have one.

    Raises:
        StoreError: The disk is full or failed.
    """
    written: list[tuple[Path, bytes]] = []
    settled: dict[str, str | None] = {}
    for folder, file, raw in _files(store, since, size):
        target = public / OUTBOX / folder
        if folder not in settled:
            settled[folder] = settings.get(store, settings.outbox_settled(bytes.fromhex(folder)))
        if file > (settled[folder] or "") and not (target / file).exists():
            readable_folder(target)
            written.append((target / file, raw))
    new_files(written)
    return {path.parent.name for path, _ in written}


def _files(store: Store, since: int, upto: int) -> list[tuple[str, str, bytes]]:
    """(folder, file, content) of receipts: those behind `since`, of a log up to a size."""
    named_files = []
    for raw in receipts.receipts(store, since=since):
        receipt = receipt_format.parse(raw)
        size = note.parse_checkpoint(receipt.note.rpartition("\n\n")[0] + "\n").size
        if size > upto:
            break  # and so are all that came later
        named_files.append((receipt.kid.hex(), receive.name(receipt, size), raw))
    return named_files
