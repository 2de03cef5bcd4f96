"""Own feed: signing and storing its next record, which cites a newer checkpoint once."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Final

from fieldapp.errors import InputError, StoreError
from fieldapp.ledger import record
from fieldapp.ledger.body import level_of
from fieldapp.ledger.record import Body, OwnRecipient, Record
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.sealed import named_secrets
from fieldapp.store.transfer import checkpoints

_AT_ONCE: Final = 500  # records of one statement


def append_signed(
    store: Store, body: Body, *, mission: bytes, now: datetime, level: int = 1
) -> Record:
    """Sign a body as the newest record of the own feed; it is on the disk when this returns.

    The record cites the newest checkpoint seen where no earlier record did: it was signed after
    that checkpoint, whatever the clock says.

    Args:
        store: The laptop's.
        body: What is signed.
        mission: Mission identifier, 8 bytes.
        now: The device clock, UTC, whole seconds.
        level: Format level of the mission, as the roster says; 1 is everybody's.

    Raises:
        InputError: Not every laptop of the mission can read this type of record yet.
        StoreError: The disk is full or failed, or the home was opened before its key was replaced;
            nothing was signed that is not stored.
    """
    with appending(store, mission=mission, now=now, level=level) as append:
        return append(body)


@contextmanager
def appending(
    store: Store,
    *,
    mission: bytes,
    now: datetime,
    level: int = 1,
    stored: Callable[[Sequence[Record]], object] = lambda _records: None,
) -> Generator[Callable[[Body], Record]]:
    """Sign bodies one after the other, as `append_signed`, in one transaction.

    Records are stored some hundreds at a time, and all when the block ends; what is read of them
    in the block may lack the newest. A body that is refused takes nothing with it.

    Args:
        store: The laptop's.
        mission: As in append_signed.
        now: As in append_signed.
        level: As in append_signed.
        stored: Is given records that were stored, within the transaction.

    Raises:
        InputError, StoreError: As append_signed.
    """
    with store.transaction():
        named = settings.get(store, settings.OWN_SEED)
        if named not in (None, named_secrets.own_seed_name(store.kid)):
            raise StoreError(
                "Headquarters signs with a new key since its log began again.",
                advice="Close fieldapp and open it again.",
            )
        newest = checkpoints.newest_seen(store)
        cited = settings.get(store, settings.CITED_SIZE) or 0
        uncited = newest[:2] if newest is not None and newest[0] > cited else None
        head = feeds.head(store, store.kid)
        due: list[Record] = []

        def append(body: Body) -> Record:
            nonlocal head, uncited
            if level_of(body) > level:
                raise InputError(
                    "Not every laptop of the mission can read this yet.",
                    advice="Ask the security officer: once all are updated, the format level is "
                    "raised.",
                )
            signed = record.sign(
                body,
                signer=store.secrets.signer,
                mission=mission,
                previous=head,
                now=now,
                checkpoint=uncited,
            )
            if uncited is not None:
                settings.put(store, settings.CITED_SIZE, uncited[0])
            head, uncited = signed.head, None
            due.append(signed)
            if len(due) == _AT_ONCE:
                flush()
            return signed

        def flush() -> None:
            feeds.append(store, *due)
            stored(due)
            due.clear()

        yield append
        if due:
            flush()


def tell_recipient(store: Store, *, mission: bytes, now: datetime) -> None:
    """Sign, once, this device's age recipient: what is sent to it is sealed to that.

    It travels in the feed, so it is as genuine as any record and can be replaced by a later one.
    In the request its 1,960 characters would not fit a QR code that a phone reads, and in the
    roster every laptop would load those of all others.

    Raises:
        StoreError: The disk is full or failed.
    """
    recipient = str(store.secrets.letter_identity.recipient)
    if settings.get(store, settings.SIGNED_RECIPIENT) == recipient[-32:]:
        return
    with store.transaction():
        append_signed(store, OwnRecipient(recipient=recipient), mission=mission, now=now)
        settings.put(store, settings.SIGNED_RECIPIENT, recipient[-32:])
