"""Cursor of this device in its outbox: the newest list up to which it has taken everything.

The device tells headquarters by a device event, which lets go of what is at or before that list.
Where lists are gone that it has not taken (its home was restored from an older copy, or nobody
fetched its outbox for too long), it asks by such an event for everything anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from fieldapp.ledger.log.outbox_list import OutboxList
from fieldapp.ledger.record import DeviceEvent
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.records.own_feed import append_signed
from fieldapp.store.transfer.outboxes import ANEW, OUTBOX_READ

AFTER_FILES: Final = 20
# With nothing else to send. Such an event is itself a file for whoever sees this feed: told at
# once, forty supervisors would go on telling each other for ever.
AFTER: Final = timedelta(days=1)


def following(store: Store, lists: Sequence[OutboxList]) -> list[OutboxList]:
    """Lists that are due, in their order, where those between them and the cursor are not missing.

    Where one is missing, that is noted; `tell` asks for everything then.

    Args:
        store: The laptop's.
        lists: By name; each verified.
    """
    at = settings.get(store, settings.OUTBOX_READ_TO) or ""
    due: list[OutboxList] = []
    gap, whole = "", False
    for outbox in lists:
        if outbox.name <= at:
            continue
        if not outbox.follows(at):
            gap = gap or outbox.name
            continue
        whole = True
        if outbox.is_passing:
            continue
        if not outbox.after:
            due, gap = [], ""  # everything is in it
        due.append(outbox)
        at = outbox.name
    if gap:
        settings.put(store, settings.OUTBOX_GAP, gap)
    elif whole:
        settings.remove(store, settings.OUTBOX_GAP)
    return due


def advance(store: Store, outbox: OutboxList) -> None:
    """Note that a list and all files up to its end were taken."""
    untold = settings.get(store, settings.OUTBOX_UNTOLD) or 0
    with store.transaction():
        settings.put(store, settings.OUTBOX_READ_TO, outbox.name)
        settings.put(store, settings.OUTBOX_UNTOLD, untold + len(outbox.files) + 1)


def tell(store: Store, *, mission: bytes, now: datetime, sending: bool) -> None:
    """Sign how far the outbox was taken, or that it is wanted anew, where either is due.

    Args:
        store: The laptop's.
        mission: 8 bytes.
        now: The device clock, UTC.
        sending: Whether there is something else to send.

    Raises:
        StoreError: The disk is full or failed.
    """
    gap = settings.get(store, settings.OUTBOX_GAP)
    read_to = settings.get(store, settings.OUTBOX_READ_TO)
    untold = settings.get(store, settings.OUTBOX_UNTOLD) or 0
    told_at = settings.get(store, settings.OUTBOX_TOLD_AT)
    recently = told_at is not None and abs(now - told_at) < AFTER
    with store.transaction():
        if gap and gap != settings.get(store, settings.OUTBOX_ASKED):
            _sign(store, ANEW, mission, now)
            settings.put(store, settings.OUTBOX_ASKED, gap)
        elif read_to and not gap and untold >= AFTER_FILES and (sending or not recently):
            _sign(store, read_to, mission, now)
            settings.put(store, settings.OUTBOX_UNTOLD, 0)
            settings.put(store, settings.OUTBOX_TOLD_AT, now)


def _sign(store: Store, note: str, mission: bytes, now: datetime) -> None:
    append_signed(store, DeviceEvent(event=OUTBOX_READ, note=note), mission=mission, now=now)
