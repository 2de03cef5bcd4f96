"""Consistency check: the published log must continue what the hub proved to this laptop.

Receipts prove that each checkpoint continues the one before (sync/carrier/receive.py). Here they
are compared with the checkpoint that the hub publishes, by the published tiles.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Final

from fieldapp.errors import FieldappError, Message, StoreError, TransportError, VerificationError
from fieldapp.ledger.log import note, tiles, tlog
from fieldapp.ledger.log.note import Checkpoint
from fieldapp.ledger.log.tiles import Tile
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.atomic_file import new_file
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints
from fieldapp.sync.network import protocol
from fieldapp.sync.network.hub_client import Remote

TWO: Final = "two-histories"


def check(store: Store, roster: Roster, remote: Remote) -> None:
    """Compare the published checkpoint with the last one, and with those of receipts and lists.

    Raises:
        VerificationError: The hub shows two histories; both notes are kept in the home.
        TransportError: The network failed.
        StoreError: The disk is full or failed.
    """
    raw = remote.read(protocol.CHECKPOINT, note.MAX_NOTE)
    newest = checkpoints.newest_checkpoint(store)
    earlier = [
        settings.get(store, settings.HUB_CHECKPOINT),
        newest.note if newest is not None else None,
        settings.get(store, settings.OUTBOX_LIST),
    ]
    if raw is None:
        if any(earlier):
            raise _unreadable()  # who has proved a log, and shows none, is broken or hides it
        return
    text = raw.decode("utf-8", "replace")
    vkeys = (*roster.log_vkeys, *roster.witness_vkeys)
    published = note.open_checkpoint(text, roster.log_origin, vkeys).checkpoint
    for signed in earlier:
        if signed is None or signed == text:
            continue
        before = note.parse_checkpoint(note.split_note(signed)[0])
        try:
            _continues(remote, before, published)
        except (TransportError, StoreError):
            raise
        except FieldappError as e:
            _keep(store, signed, text)
            raise VerificationError(
                "The hub shows two histories: the log it publishes does not continue the one that "
                "it proved to this laptop.",
                check="consistency",
                advice=Message(
                    "Tell the security officer; the proof is in the home's folder {1}.", TWO
                ),
            ) from e
    settings.put(store, settings.HUB_CHECKPOINT, text)


def _continues(remote: Remote, before: Checkpoint, published: Checkpoint) -> None:
    if before.size > published.size:
        raise VerificationError("The log was cut back.", check="consistency")

    def fetch(tile: Tile) -> bytes:
        for each in (tile, replace(tile, width=tiles.WIDTH)):
            # A tile may have become full since the checkpoint was read; it begins the same.
            raw = remote.read(protocol.LOG + tiles.path(each), tiles.MAX_TILE)
            if raw is not None:
                return raw[: tile.width * tlog.HASH_SIZE]
        raise _unreadable()

    proof: tuple[bytes, ...] = ()
    if 0 < before.size < published.size:
        proof = tlog.consistency(before.size, published.size, tiles.reader(published.size, fetch))
    if before.size:
        tlog.verify_consistency(before.size, published.size, proof, before.root, published.root)


def _unreadable() -> TransportError:
    return TransportError(
        "The published log cannot be read: a part of it is missing.",
        kind="down",
        retry_after=0,
        advice="It may be being written; if it stays, tell headquarters.",
    )


def _keep(store: Store, *notes: str) -> None:
    folder = store.home / TWO
    folder.mkdir(mode=0o700, exist_ok=True)
    for each in notes:
        name = f"{hashlib.sha256(each.encode()).hexdigest()[:16]}.checkpoint"
        with new_file(folder, name) as new:
            new.file.write(each.encode())
