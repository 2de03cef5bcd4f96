"""Spool of sealed files for the hub, in `outgoing/`, until it is proven that they arrived.

A file is durable before its row is; a file without a row was never sent and is removed. A bundle
goes once a receipt proved all its records, a piece of evidence once the hub said that it holds it.
Until then the same file is offered again, so that a hub that lost something gets it again.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final, cast

from fieldapp.errors import StoreError
from fieldapp.ledger import age
from fieldapp.ledger.log.epoch_note import recipient_hash
from fieldapp.ledger.roster import Roster
from fieldapp.store.atomic_file import new_file
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import upload_queue
from fieldapp.store.transfer.upload_queue import Outgoing
from fieldapp.sync import recipients
from fieldapp.sync.carrier import carrier
from fieldapp.sync.carrier.seal import sealed_bundle
from fieldapp.sync.evidence_requests import EvidenceRequests

FOLDER: Final = "outgoing"


def path(store: Store, sha256: bytes) -> Path:
    """Path of a spooled file."""
    return store.home / FOLDER / f"{sha256.hex()}{carrier.SUFFIX}"


def seal_records(store: Store, *, roster: Roster, now: datetime) -> list[Outgoing]:
    """Seal own records that have no receipt and are in no bundle yet; returns the bundles, if any.

    Raises:
        InputError: The mission pack names nobody to seal to.
        StoreError: The disk is full or failed.
    """
    recipients.forget_lost(store, roster)
    head, first = feeds.head(store, store.kid), upload_queue.first_due(store)
    if head is None or first > head.seq:
        return []
    recipient, bundles = recipients.recipient(store, roster, now), []
    while first <= head.seq:
        last, sealed = sealed_bundle(
            store, first=first, recipient=recipient, mission=roster.mission, now=now
        )
        bundles.append(
            _put(store, partial(_write, sealed), None, span=(first, last), recipient=recipient)
        )
        first = last + 1
    return bundles


def seal_evidence(
    store: Store, sha256: bytes, seq: int, *, roster: Roster, now: datetime
) -> Outgoing:
    """Seal a piece of evidence, or a sealed field, that record `seq` names.

    Raises:
        InputError: The mission pack names nobody to seal to.
        LostEvidenceError: It is missing here or damaged.
        StoreError: The disk is full or failed.
    """
    recipient = recipients.recipient(store, roster, now)
    return _put(
        store,
        lambda sink: files.reseal(store, sha256, sink, [recipient]),
        sha256,
        span=(seq, seq),
        recipient=recipient,
    )


def _write(raw: bytes, sink: BinaryIO) -> None:
    sink.write(raw)


def _put(
    store: Store,
    write: Callable[[BinaryIO], object],
    content: bytes | None,
    *,
    span: tuple[int, int],
    recipient: age.Recipient,
) -> Outgoing:
    folder = store.home / FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as e:
        raise StoreError("The folder for outgoing files cannot be made.") from e
    with new_file(folder) as new:
        sink = carrier.HashedFile(new.file)
        write(cast("BinaryIO", sink))
        sha256 = sink.hash.digest()
        new.name = path(store, sha256).name
    outgoing = Outgoing(
        sha256=sha256,
        evidence=content,
        first=span[0],
        last=span[1],
        size=sink.size,
        sealed_to=recipient_hash(str(recipient)),
    )
    upload_queue.add(store, outgoing)
    return outgoing


def settle(store: Store, requests: EvidenceRequests) -> None:
    """Remove files that are proven to have arrived, and files that belong to no row.

    Args:
        store: The laptop's.
        requests: The hub's newest list of the evidence that it lacks.

    Raises:
        StoreError: The disk failed.
    """
    first_pending = upload_queue.first_pending(store)
    pieces = {each.sha256: each for each in upload_queue.pieces(store)}
    for file in upload_queue.waiting(store):
        if file.evidence is None:
            arrived = file.last < first_pending
        else:
            piece = pieces.get(file.evidence)
            arrived = piece is not None and requests.lacks(piece) is False
        if arrived or not path(store, file.sha256).is_file():
            upload_queue.drop(store, file.sha256)
    rows = {path(store, each.sha256).name for each in upload_queue.waiting(store)}
    for found in (store.home / FOLDER).glob(f"*{carrier.SUFFIX}"):
        if found.name not in rows:
            with suppress(OSError):
                found.unlink()
