"""What comes back on a carrier: a newer mission pack, then receipts, each checked first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldapp.desk.laptop import install_pack, load_pack
from fieldapp.errors import BrokenPackError, FieldappError
from fieldapp.store.database import Store
from fieldapp.sync import carrier
from fieldapp.sync.receive import Received
from fieldapp.sync.receive import receive as receive_receipts

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What was taken from a carrier.

    Attributes:
        receipts: The receipts.
        version: Of a newer mission pack, None where there was none.
        refused: Why the mission pack on it was refused, None where it was not.
    """

    receipts: Received
    version: int | None
    refused: FieldappError | None


def receive(
    store: Store, folder: Path, *, now: datetime, progress: Progress = lambda *_: None
) -> Taken:
    """Take receipts and a newer mission pack from a folder.

    Args:
        store: The laptop's.
        folder: The carrier.
        now: The device clock, UTC.
        progress: Told (done, in all, "pack" or "receipts") before each; an error that it raises
            stops, and what was taken before stays.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
        TransportError: The carrier failed.
    """
    version, refused = None, None
    progress(0, 2, "pack")
    source = folder / carrier.PACK
    if source.is_dir():
        try:
            before = _version(store, now)
            pack = install_pack(store, source, root_hash=None, now=now).pack
            version = pack.version if pack.version != before else None
        except FieldappError as e:
            # A bad pack must not keep good receipts from being read.
            refused = e
    roster = load_pack(store, now).roster
    progress(1, 2, "receipts")
    return Taken(
        receipts=receive_receipts(store, folder, roster=roster, now=now),
        version=version,
        refused=refused,
    )


def _version(store: Store, now: datetime) -> int | None:
    """Of the pack that is held; None of one that was altered or lost."""
    try:
        return load_pack(store, now).version
    except BrokenPackError:
        return None
