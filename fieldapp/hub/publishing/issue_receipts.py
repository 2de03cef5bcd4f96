"""Receipts: issued in the transaction of their records, then written as files for each laptop.

Receipts are kept in the database; the files in `PUBLIC/outbox/<kid, hex>/` are copies that can be
made again. Up to which receipt that was done stands beside them, in `.receipts`, with that one's
SHA-256: a program that starts does not look at all there ever were, and a folder that is not this
database's, or an older copy, is told from it.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import accumulate, islice, pairwise
from pathlib import Path
from typing import Final

from fieldapp.hub.publishing import device_faults
from fieldapp.hub.publishing.device_faults import DeviceFaults, apart
from fieldapp.ledger import receipt as receipt_format
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.receipt import Receipt
from fieldapp.store import hub_log, settings
from fieldapp.store.atomic_file import new_file, readable_folder
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints, receipts
from fieldapp.sync.carrier import receive

OUTBOX: Final = "outbox"

_MARK: Final = ".receipts"
_KID: Final = re.compile("[0-9a-f]{16}")
_AT_ONCE: Final = 1_000  # receipts in memory, and those that are looked at again after a start


@dataclass(frozen=True, slots=True)
class ReceiptRun:
    """Records of one feed that follow each other: key identifier, number of the first, count."""

    kid: bytes
    first: int
    count: int


def issue(
    store: Store,
    runs: Sequence[ReceiptRun],
    *,
    log_index: int,
    checkpoint: checkpoints.StoredCheckpoint,
    now: datetime,
) -> None:
    """Issue a receipt for each run of records; all follow each other in the log.

    Args:
        store: The hub's.
        runs: In the order of the log.
        log_index: Of the first record of all.
        checkpoint: One that covers them.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The disk is full or failed.
    """
    size, text = checkpoint.size, note.small(checkpoint.note)
    read = _remembered(hub_log.read_hashes(store))
    since = cache(lambda older: tlog.consistency(older, size, read))
    starts = [*accumulate((run.count for run in runs), initial=log_index)]
    proofs = tlog.range_proofs(pairwise(starts), size, read)
    for run, start, proof in zip(runs, starts, proofs, strict=False):
        receipted = device_settings.receipted_size(run.kid)
        older = settings.get(store, receipted) or 0
        new = Receipt(
            kid=run.kid,
            first=run.first,
            count=run.count,
            log_index=start,
            note=text,
            proof=proof,
            older=(older, since(older)) if older not in (0, size) else None,
        )
        receipts.add_receipt(store, receipt_format.encode(new), at=now)
        settings.put(store, receipted, size)


def _remembered(read: tlog.ReadHashes) -> tlog.ReadHashes:
    """Reader that asks for no hash twice: neighbours' proofs share most of them."""
    known: dict[int, bytes] = {}

    def recalled(indexes: Sequence[int]) -> Sequence[bytes]:
        missing = [each for each in indexes if each not in known]
        if missing:
            known.update(zip(missing, read(missing), strict=True))
        return [known[each] for each in indexes]

    return recalled


def write_outboxes(
    store: Store,
    public: Path,
    *,
    size: int,
    faults: DeviceFaults,
    since: int = 0,
    of: bytes = b"",
) -> set[str]:
    """Write the receipts of a log of that size that have no file yet; returns the folders.

    What a device said it has, and what is joined with others, gets none.

    Args:
        store: The hub's.
        public: Folder of the public files; each device has a folder in its `outbox`.
        size: Of the published log; later receipts are not written.
        faults: Of single devices; they keep nothing from the others.
        since: Number of the newest receipt that is known to have one.
        of: The device whose are written; b"" for everybody's.

    Raises:
        StoreError: The disk is full or failed.
    """
    folders: set[str] = set()
    due = _due(store, public, size=size, since=since, of=of)
    while some := list(islice(due, _AT_ONCE)):
        files = defaultdict[bytes, list[tuple[Path, bytes]]](list)
        for kid, path, raw in some:
            with apart(faults, kid):
                readable_folder(path.parent)
                if not path.exists():
                    files[kid].append((path, raw))
        folders.update(kid.hex() for kid in device_faults.write_files(faults, files))
    return folders


def _due(
    store: Store, public: Path, *, size: int, since: int, of: bytes
) -> Iterator[tuple[bytes, Path, bytes]]:
    """Device, path and content of receipts, whether the file is there or not."""
    settled: dict[bytes, str] = {}
    for raw in receipts.after(store, since):
        if of not in raw:
            continue  # nor need it be read
        receipt = receipt_format.parse(raw)
        of_log = note.parse_checkpoint(receipt.note.rpartition("\n\n")[0] + "\n").size
        if of_log > size:
            return  # and so are all that came later
        kid = receipt.kid
        if of not in (b"", kid):
            continue
        if kid not in settled:
            settled[kid] = settings.get(store, device_settings.outbox_settled(kid)) or ""
        path = public / OUTBOX / kid.hex() / receive.name(receipt, of_log)
        if path.name > settled[kid]:
            yield kid, path, raw


def outboxes_in(public: Path) -> list[Path]:
    """Folders of devices among the public files, by name; what else lies there is nobody's."""
    found = (public / OUTBOX).glob("*")
    return sorted(path for path in found if _KID.fullmatch(path.name) and path.is_dir())


def published(store: Store, public: Path) -> int:
    """Number of a receipt up to which all have their file, as was noted there; 0 for none."""
    try:
        number, _, digest = (public / OUTBOX / _MARK).read_text("ascii").partition(" ")
    except (OSError, UnicodeDecodeError):
        return 0
    raw = receipts.at(store, int(number)) if number.isdecimal() else None
    return int(number) if raw and hashlib.sha256(raw).hexdigest() == digest else 0


def note_published(store: Store, public: Path, number: int) -> None:
    """Note that all receipts up to a number have their file, where it is worth it.

    Raises:
        StoreError: The disk is full or failed.
    """
    raw = receipts.at(store, number)
    if raw is None or number - published(store, public) < _AT_ONCE:
        return
    with new_file(public / OUTBOX, _MARK) as new:
        new.file.write(f"{number} {hashlib.sha256(raw).hexdigest()}".encode())
