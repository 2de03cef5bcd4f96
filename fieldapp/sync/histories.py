"""Heads of the log that other laptops cite, compared with the log that is held or published here.

A record cites the newest checkpoint that its device had seen, and a manifest has the log's own
signature on it (ledger/log/signed_head.py). A head that this log does not contain shows that the
hub shows two histories, to that laptop and to this machine. With the signature it proves so;
without it the laptop says so, and may be wrong or lie.

Headquarters compares each head when it is imported. A laptop compares one of a feed that was passed
on with the checkpoints it holds, or else with the public log at its next exchange.

    HOME/two-histories/<SHA-256, 16 hex>.checkpoint   signed heads that cannot both be true

They lie in clear, to be handed on, and hold a log's name, size and root alone. The records that
cite them hold more, and stay in the database.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from fieldapp.ledger.log import signed_head
from fieldapp.ledger.log.note import Checkpoint
from fieldapp.ledger.record import Manifest, Record
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.atomic_file import new_file
from fieldapp.store.devices import device_settings
from fieldapp.store.devices.device_settings import CitedHead
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints
from fieldapp.sync import lost_log

TWO: Final = "two-histories"

Contains = Callable[[int, bytes], bool | None]
"""Whether the log of this size had this root; None where that is not known here."""


def compare(store: Store, roster: Roster, records: Sequence[Record], contains: Contains) -> None:
    """Compare the heads that records of one feed cite with a log; inside a transaction.

    Args:
        store: Where they were just stored.
        roster: Names the log's keys.
        records: In the feed's order.
        contains: The log.

    Raises:
        StoreError: The disk is full or failed.
    """
    for record in records:
        if record.checkpoint is not None:
            size, root = record.checkpoint
            contained = contains(size, root)
            if contained:
                lost_log.note_contained(store, roster, record.kid, size)
            if contained is not False or not lost_log.may_be_lost(store, roster, record.kid, size):
                _cited(store, record, record.checkpoint, contains)
        if isinstance(record.body, Manifest) and record.body.log_signature:
            _signed(store, roster, record.kid, record.body.log_signature)


def held(store: Store) -> Contains:
    """The checkpoints that a laptop holds, as a log that is known at their sizes alone."""

    def contains(size: int, root: bytes) -> bool | None:
        same = checkpoints.at_size(store, size)
        return None if same is None else same.root == root

    return contains


def undecided(store: Store) -> list[CitedHead]:
    """Heads that were not compared yet."""
    return [each for each in device_settings.cited_heads(store) if not each.other]


def found(store: Store) -> list[CitedHead]:
    """Heads that the log does not contain: one of each laptop, proven where that can be."""
    return [each for each in device_settings.cited_heads(store) if each.other]


def decide(store: Store, head: CitedHead, *, contained: bool) -> None:
    """Note what the comparison of an undecided head came to.

    Raises:
        StoreError: The disk is full or failed.
    """
    if contained:
        settings.remove(store, device_settings.cited_head(head.kid))
    else:
        _raise_alarm(store, head)


def keep(store: Store, *notes: str) -> None:
    """Keep signed heads as evidence.

    Raises:
        StoreError: The disk is full or failed.
    """
    for each in notes:
        _keep(store, each)


def _cited(store: Store, record: Record, cited: tuple[int, bytes], contains: Contains) -> None:
    known = settings.get(store, device_settings.cited_head(record.kid))
    if known is not None and known.note and known.other:
        return
    size, root = cited
    contained = contains(size, root)
    head = CitedHead(kid=record.kid, record=record.hash, size=size, root=root)
    if contained is False:
        # A later head takes the place of one without the log's signature: it may bring its own.
        _raise_alarm(store, head)
    elif known is not None and known.other:
        return
    elif contained is None:
        settings.put(store, device_settings.cited_head(record.kid), head)
    elif known is not None:
        settings.remove(store, device_settings.cited_head(record.kid))


def _signed(store: Store, roster: Roster, kid: bytes, signature: bytes) -> None:
    """Take the log's signature on the head that a feed cites last, if that is of interest."""
    known = settings.get(store, device_settings.cited_head(kid))
    if known is None or known.note:
        return
    head = Checkpoint(origin=roster.log_origin, size=known.size, root=known.root)
    note = signed_head.as_note(head, signature, roster.log_vkeys)
    if note is None:
        return
    signed = replace(known, note=note)
    settings.put(store, device_settings.cited_head(kid), signed)
    if signed.other:
        keep(store, note)


def _raise_alarm(store: Store, head: CitedHead) -> None:
    """Keep what contradicts the log, and what is held of the log beside it."""
    settings.put(store, device_settings.cited_head(head.kid), replace(head, other=True))
    same, newest = checkpoints.at_size(store, head.size), checkpoints.newest_seen(store)
    ours = same.note if same is not None else newest[2] if newest is not None else ""
    keep(store, *filter(None, (head.note, ours)))


def _keep(store: Store, signed: str) -> None:
    folder, raw = store.home / TWO, signed.encode()
    folder.mkdir(mode=0o700, exist_ok=True)
    with new_file(folder, f"{hashlib.sha256(raw).hexdigest()[:16]}.checkpoint") as new:
        new.file.write(raw)
