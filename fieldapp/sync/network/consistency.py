"""Consistency check: the published log must continue what the hub proved to this laptop.

Receipts prove that each checkpoint continues the one before (sync/carrier/receive.py). Here they
are compared with the checkpoint that the hub publishes, by the published tiles. The log is read as
anybody reads it, over a connection of its own without token, so that a hub that wants to show this
laptop a log of its own has nothing but its address and the time to know it by.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Final

from fieldapp.errors import FieldappError, Message, StoreError, TransportError, VerificationError
from fieldapp.ledger.log import note, tiles, tlog
from fieldapp.ledger.log.note import Checkpoint
from fieldapp.ledger.log.tiles import Tile
from fieldapp.ledger.roster import Roster
from fieldapp.mission.trust import Read
from fieldapp.store import settings
from fieldapp.store.devices import device_settings
from fieldapp.store.index import witness_rows
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints
from fieldapp.sync import histories, lost_log

CHECKPOINT: Final = "checkpoint"


def check(store: Store, roster: Roster, read: Read) -> None:
    """Compare the published checkpoint with the last one, and with those of receipts and lists.

    With those that other laptops cite, too: what contradicts them is kept (sync/histories.py).

    Args:
        store: The laptop's.
        roster: Names the log's keys and its witnesses'.
        read: Reads files of the public log, over a connection that says nothing of this laptop.

    Raises:
        VerificationError: The hub shows two histories; both notes are kept in the home.
        TransportError: The network failed.
        StoreError: The disk is full or failed.
    """
    raw = read(CHECKPOINT, note.MAX_NOTE)
    fetch = _fetcher(read)
    newest = checkpoints.newest_checkpoint(store)
    earlier = [
        settings.get(store, settings.HUB_CHECKPOINT) or "",
        newest.note if newest is not None else "",
        settings.get(store, settings.OUTBOX_LIST) or "",
    ]
    if raw is None:
        if any(earlier):
            raise _unreadable()  # who has proved a log, and shows none, is broken or hides it
        return
    text = raw.decode("utf-8", "replace")
    named = _head(text)
    origin, vkeys = roster.log_of(named.origin, named.size)
    published = note.open_checkpoint(text, origin, (*vkeys, *roster.witness_vkeys)).checkpoint
    if published.extensions:  # no head of this log has them, and none could be passed on
        raise VerificationError("The published checkpoint is not in order.", check="note")
    heads = [(_head(signed), signed) for signed in earlier if signed not in ("", text)]
    # Where an earlier log ended, officers say with which root the present one goes on.
    heads += [
        (Checkpoint(origin=log.origin, size=log.size, root=log.root), "")
        for log in roster.earlier_logs
    ]
    for before, signed in heads:
        try:
            _continues(fetch, before, published)
        except (TransportError, StoreError):
            raise
        except FieldappError as e:
            histories.keep(store, *filter(None, (signed, text)))
            raise VerificationError(
                "The hub shows two histories: the log it publishes does not continue the one that "
                "it proved to this laptop.",
                check="consistency",
                advice=Message(
                    "Tell the security officer; the proof is in the home's folder {1}.",
                    histories.TWO,
                ),
            ) from e
    with store.transaction():
        settings.put(store, settings.HUB_CHECKPOINT, text)
        witness_rows.take(store, text)
    for cited in histories.undecided(store):
        head = Checkpoint(origin=roster.log_origin, size=cited.size, root=cited.root)
        contained = _contained(fetch, head, published)
        with store.transaction():
            if contained:
                lost_log.note_contained(store, roster, cited.kid, cited.size)
            elif lost_log.may_be_lost(store, roster, cited.kid, cited.size):
                settings.remove(store, device_settings.cited_head(cited.kid))
                continue
            histories.decide(store, cited, contained=contained)


def _head(signed: str) -> Checkpoint:
    return note.parse_checkpoint(note.split_note(signed)[0])


def _fetcher(read: Read) -> Callable[[Tile], bytes]:
    @cache
    def fetch(tile: Tile) -> bytes:
        for each in (tile, replace(tile, width=tiles.WIDTH)):
            # A tile may have become full since the checkpoint was read; it begins the same.
            raw = read(tiles.path(each), tiles.MAX_TILE)
            if raw is not None:
                return raw[: tile.width * tlog.HASH_SIZE]
        raise _unreadable()

    return fetch


def _contained(fetch: Callable[[Tile], bytes], head: Checkpoint, published: Checkpoint) -> bool:
    try:
        _continues(fetch, head, published)
    except VerificationError:
        return False
    return True


def _continues(fetch: Callable[[Tile], bytes], before: Checkpoint, published: Checkpoint) -> None:
    if before.size > published.size:
        raise VerificationError("The log was cut back.", check="consistency")
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
