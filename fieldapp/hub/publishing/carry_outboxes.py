"""Outboxes on a carrier: what each device was not given yet, sealed to it, under its carried name.

Layout: sync/carrier/carried_outbox.py. What a device has named no recipient for is not carried.
"""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import Message, TransportError
from fieldapp.hub.publishing import device_faults, log_tiles
from fieldapp.hub.publishing.issue_receipts import outboxes_in
from fieldapp.hub.publishing.outbox import recipient_of
from fieldapp.ledger import age, bundle
from fieldapp.ledger.devices.carried_name import carried_name
from fieldapp.ledger.log import outbox_files
from fieldapp.ledger.log.outbox_list import LIST
from fieldapp.store import settings
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.sync import evidence_answers, recipients
from fieldapp.sync.carrier import carried_outbox, carrier, receive

ALONE: Final = (*receive.SEALED, evidence_answers.SUFFIX)
"""Kinds of files that are sealed by themselves."""
_AT_ONCE: Final = 16 * 2**20  # bytes of files that one sealed file holds


def copy_outboxes(store: Store, folder: Path, public: Path) -> int:
    """Copy to a carrier the outbox files that it lacks, and remove what devices have meanwhile.

    Beside them go the note of whom laptops seal to, and the log's checkpoint: a restored copy of
    headquarters learns from it what was signed.

    Args:
        store: The hub's.
        folder: The carrier.
        public: Folder of the public files.

    Returns:
        Files that were copied; lists and the note are not counted.

    Raises:
        TransportError: The carrier failed.
        StoreError: The database failed.
    """
    written, faults = 0, device_faults.begin(store, device_faults.CARRIED)
    for outbox in outboxes_in(public):
        kid = bytes.fromhex(outbox.name)
        with device_faults.apart(faults, kid):
            recipient = recipient_of(store, kid)
            if recipient is not None:
                target = folder / carrier.OUTBOX / carried_name(str(recipient))
                written += _copy(store, kid, recipient, outbox, target)
    device_faults.settle(faults)
    epochs = (settings.get(store, settings.EPOCH_NOTE) or "").encode()
    carrier.put(folder / carrier.OUTBOX, recipients.FILE, partial(_write, epochs))
    checkpoint = public / log_tiles.LOG / log_tiles.CHECKPOINT
    if checkpoint.is_file():
        content = checkpoint.read_bytes()
        carrier.put(folder / carrier.OUTBOX, log_tiles.CHECKPOINT, partial(_write, content))
    return written


def _copy(store: Store, kid: bytes, recipient: age.Recipient, outbox: Path, target: Path) -> int:
    paths = sorted(
        path
        for path in outbox.iterdir()
        if path.suffix in (*receive.KINDS, *ALONE, LIST) and not path.name.startswith(".")
    )
    sealed = [path for path in paths if path.suffix in ALONE]
    written, names = 0, {path.name for path in sealed}
    for path in sealed:
        raw = path.read_bytes()
        if not _is_there(target / path.name, hashlib.sha256(raw).digest()):
            carrier.put(target, path.name, partial(_write, raw))
            written += 1
    carried = settings.get(store, device_settings.carried(kid)) or {}
    known, noted = dict(carried), {}
    files = ((path.name, path.read_bytes()) for path in paths if path not in sealed)
    together = outbox_files.batches(files, _AT_ONCE, size=lambda file: len(file[1]))
    for number, batch in enumerate(together):
        joined = outbox_files.join(batch)
        name, digest = carried_outbox.sealed_name(number), hashlib.sha256(joined).hexdigest()
        if not _is_there(target / name, bytes.fromhex(known.get(digest, ""))):
            raw = bundle.seal_lines(joined, [recipient])
            known[digest] = carrier.put(target, name, partial(_write, raw)).sha256.hex()
            written += sum(not each.endswith(LIST) for each, _ in batch)
        noted[digest] = known[digest]
        names.add(name)
    if noted != carried:
        settings.put(store, device_settings.carried(kid), noted)
    _remove_others(target, names)
    return written


def _is_there(path: Path, sha256: bytes) -> bool:
    return carrier.is_plain(path) and carrier.digest(path)[0] == sha256


def _remove_others(folder: Path, names: set[str]) -> None:
    try:
        for path in folder.iterdir() if folder.is_dir() else ():
            if path.name not in names and carrier.is_plain(path):
                path.unlink(missing_ok=True)
    except OSError as e:
        raise TransportError(
            Message("The carrier could not be written: {1}.", e.strerror or "it failed"),
            advice="Check that it is plugged in, not full and not write-protected; try again.",
        ) from e


def _write(raw: bytes, sink: BinaryIO) -> None:
    sink.write(raw)
