"""What headquarters sent back: the mission pack and receipts, each one checked before it counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import FieldappError, StoreError
from fieldapp.ledger import receipt as receipts_
from fieldapp.ledger.receipt import Receipt
from fieldapp.ledger.roster import Roster
from fieldapp.store import carriage, feeds
from fieldapp.store.database import Store
from fieldapp.sync import carrier

SUFFIX: Final = ".receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What the receipts of a carrier showed.

    Attributes:
        logged: Records that were proven to be in the log for the first time.
        new: Receipts that were taken.
        held: Receipts that were held already.
        refused: (file, what is wrong, what to do) of each that does not hold.
    """

    logged: int
    new: int
    held: int
    refused: tuple[tuple[str, str, str], ...]


def name(receipt: Receipt, size: int) -> str:
    """What a receipt's file is called; `size` is its checkpoint's."""
    return f"{size:012d}-{receipt.log_index:012d}{SUFFIX}"


def receive(store: Store, folder: Path, *, roster: Roster, now: datetime) -> Received:
    """Take the receipts for this laptop from a carrier, in the order of the log.

    Args:
        store: The laptop's.
        folder: The carrier; receipts are in `fieldapp-outbox/<kid, hex>`.
        roster: Of the mission pack; names the log's keys.
        now: The device clock, UTC.

    Raises:
        StoreError: The disk failed.
    """
    logged = new = held = 0
    refused = []
    outbox = folder / carrier.OUTBOX / store.kid.hex()
    for path in sorted(outbox.glob(f"*{SUFFIX}")):
        try:
            raw = carrier.read(path, receipts_.MAX_RECEIPT)
            if carriage.has_receipt(store, raw):
                held += 1
                continue
            logged += _take(store, raw, roster, now)
            new += 1
        except StoreError:
            raise
        except FieldappError as e:
            refused.append((path.name, str(e), e.advice))
    return Received(logged=logged, new=new, held=held, refused=tuple(refused))


def _take(store: Store, raw: bytes, roster: Roster, now: datetime) -> int:
    """Check a receipt and keep it; how many records it newly proves."""
    receipt = receipts_.parse(raw)
    newest = carriage.newest_checkpoint(store)
    last = receipt.first + receipt.count - 1
    checkpoint = receipts_.verify(
        receipt,
        feeds.hashes(store, receipt.kid, receipt.first, last) if receipt.kid == store.kid else (),
        origin=roster.log_origin,
        vkeys=roster.log_vkeys,
        held=(newest.size, newest.root) if newest is not None else None,
    )
    with store.db.atomic():
        before = carriage.logged(store, receipt.kid)
        carriage.add_receipt(store, raw, at=now)
        carriage.add_checkpoint(
            store,
            carriage.Checkpoint(
                size=checkpoint.size, root=checkpoint.root, note=receipt.note, kept_at=now
            ),
        )
        carriage.mark_logged(
            store,
            receipt.kid,
            first=receipt.first,
            count=receipt.count,
            log_index=receipt.log_index,
        )
        return carriage.logged(store, receipt.kid) - before
