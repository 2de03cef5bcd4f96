"""Sending by carrier: records that wait, bundles written, and what is proven of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.app.exchange import carrier_receive, exchange_summary
from fieldapp.app.exchange.carrier_receive import ReceivedFiles, ReceiveProgress
from fieldapp.app.exchange.exchange_summary import LastExchange
from fieldapp.app.home.session import Session, pack_of, reload_pack
from fieldapp.store import drafts, settings
from fieldapp.store.evidence import register
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.store.transfer import bundles, receipts
from fieldapp.sync.carrier import carrier
from fieldapp.sync.carrier.seal import Sealed, seal, unsealed_pieces

__all__ = ["Sealed"]  # given on to the window


BUNDLES: Final = carrier.BUNDLES
"""Folder of sealed files on a carrier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBundle:
    """A bundle that was written.

    Attributes:
        name: Its file.
        sealed_at: When.
        first, last: Numbers of its records; its own manifest is none of them, as for headquarters.
        read_back: It was read back from where it was put.
        logged: How many of its records are proven to be in the log.
        unwitnessed: How many are in the log, not witnessed as the mission requires.
    """

    name: str
    sealed_at: datetime
    first: int
    last: int
    read_back: bool
    logged: int
    unwitnessed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Records that are not sealed yet, and the bundles, newest first.

    Attributes:
        records: How many records.
        evidence: How many files of theirs.
        unproven: How many records were sealed and have no receipt.
        bundles: What was written before.
        last: None where no stick was received from yet.
    """

    records: int
    evidence: int
    unproven: int
    bundles: tuple[SentBundle, ...]
    last: LastExchange | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    """Records and drafts that are not proven to be anywhere else.

    Attributes:
        records: Not proven to be in the log.
        unsealed: Of these, in no bundle.
        drafts: Not signed.
        evidence: Files that no bundle carried and the hub has not taken: of records, of none, and
            the originals of copies.
    """

    records: int
    unsealed: int
    drafts: int
    evidence: int


def waiting(session: Session) -> Waiting:
    """Records that wait, and the bundles that were written."""
    store = session.store
    head = feeds.head(store, store.kid)
    first = bundles.first_unsealed(store)
    last = -1 if head is None else head.seq
    pieces = unsealed_pieces(store)
    sent = tuple(
        SentBundle(
            name=each.name,
            sealed_at=each.sealed_at,
            first=each.first,
            last=last_record,
            read_back=each.read_back,
            logged=proven,
            unwitnessed=unwitnessed,
        )
        for each in bundles.bundles(store)
        for last_record in [bundles.last_record(store, each)]
        for proven, unwitnessed in [
            receipts.logged_between(store, store.kid, each.first, last_record)
        ]
    )
    unproven = bundles.first_unproven(store)
    return Waiting(
        records=max(0, last - first + 1),
        evidence=len(pieces),
        unproven=0 if unproven is None else max(0, min(first, last + 1) - unproven),
        bundles=sent[::-1],
        last=exchange_summary.last(store, exchange_summary.STICK),
    )


def undelivered(session: Session) -> Undelivered:
    """Records, drafts and files that only this laptop has."""
    store = session.store
    head = feeds.head(store, store.kid)
    signed = 0 if head is None else head.seq + 1
    unsent = {*unsealed_pieces(store)} & {*register.everything(store)}  # without sealed values
    return Undelivered(
        records=signed - receipts.proven(store, store.kid),
        unsealed=waiting(session).records,
        drafts=len(drafts.drafts(store)),
        evidence=len(unsent | register.only_held(store)),
    )


def seal_to(
    session: Session, folder: Path, *, now: datetime, progress: ReceiveProgress, again: bool = False
) -> Sealed:
    """Seal everything that waits to a folder or stick, and read it back.

    Args:
        session: The laptop.
        folder: The folder or stick.
        now: The device clock, UTC.
        progress: As seal.
        again: Write again what has no receipt, too: an earlier stick may be lost.

    Raises:
        InputError: Nothing waits.
        TransportError: The carrier failed; what was marked before is on it.
        StoreError: There is no mission pack, or the disk failed.
    """
    roster = pack_of(session).roster
    untold = settings.get(session.store, settings.SIGNED_RECIPIENT) is None
    if untold or bundles.unsealed(session.store, session.store.kid):
        tell_recipient(session.store, mission=roster.mission, now=now)
    return seal(session.store, folder, roster=roster, now=now, progress=progress, again=again)


def receive_from(
    session: Session, folder: Path, *, now: datetime, progress: ReceiveProgress
) -> ReceivedFiles:
    """Take what headquarters sent, and a newer mission pack.

    Raises:
        StoreError, TransportError: As carrier_receive.receive.
    """
    taken = carrier_receive.receive(session.store, folder, now=now, progress=progress)
    reload_pack(session, now)
    return taken
