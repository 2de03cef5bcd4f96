"""Epochs of the hub's encryption key in its database, and their private keys until the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.ledger.log.epoch_note import recipient_hash
from fieldapp.store.interface import Store
from fieldapp.store.sealed import named_secrets
from fieldapp.store.stored_time import moment

_PREFIX: Final = "hub identity "


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEpoch:
    """One epoch of the hub's encryption key, as it is stored.

    Attributes:
        number: From 1 on.
        recipient: SHA-256 of its recipient's text, 32 bytes.
        valid_from: When laptops begin to seal to it, UTC.
        destroyed_at: When its private key was destroyed, None before.
    """

    number: int
    recipient: bytes
    valid_from: datetime
    destroyed_at: datetime | None


def epochs(store: Store) -> list[StoredEpoch]:
    """All epochs there ever were, by number."""
    rows = store.db.execute(
        "SELECT number, recipient, valid_from, destroyed_at FROM epoch ORDER BY number"
    )
    return [
        StoredEpoch(
            number=number,
            recipient=bytes(recipient),
            valid_from=moment(valid_from),
            destroyed_at=None if destroyed_at is None else moment(destroyed_at),
        )
        for number, recipient, valid_from, destroyed_at in rows
    ]


def recipients(store: Store) -> frozenset[bytes]:
    """SHA-256 of every recipient that the hub ever had, those without a private key too."""
    return frozenset(each.recipient for each in epochs(store))


def opens(store: Store) -> frozenset[bytes]:
    """SHA-256 of the recipients whose private key is here."""
    return frozenset(each.recipient for each in epochs(store) if each.destroyed_at is None)


def add(store: Store, number: int, seed: bytes, recipient: str, valid_from: datetime) -> None:
    """Store an epoch with its private key; inside a transaction.

    Raises:
        StoreError: The disk is full or failed.
    """
    named_secrets.put(store, _name(number), seed)
    store.db.execute(
        "INSERT INTO epoch VALUES (?, ?, ?, NULL)",
        [number, recipient_hash(recipient), int(valid_from.timestamp())],
    )


def seed(store: Store, number: int) -> bytes | None:
    """Seed of an epoch's identity, 32 bytes; None where it was destroyed."""
    return named_secrets.get(store, _name(number))


def destroy(store: Store, number: int, now: datetime) -> None:
    """Destroy an epoch's private key; inside a transaction, which `overwrite` is to follow.

    Raises:
        StoreError: The disk is full or failed.
    """
    named_secrets.remove(store, _name(number))
    store.db.execute(
        "UPDATE epoch SET destroyed_at = ? WHERE number = ?", [int(now.timestamp()), number]
    )


def overwrite(store: Store) -> bool:
    """Bring what was destroyed into the database file and empty the journal beside it.

    Returns:
        True once that is done; False while another program reads the database.
    """
    return store.db.dialect.overwrite_destroyed(store)


def number_of(name: str) -> int | None:
    """Number of the epoch whose seed has this name among the secrets; None for another secret."""
    digits = name.removeprefix(_PREFIX)
    return int(digits) if digits != name else None


def _name(number: int) -> str:
    return f"{_PREFIX}{number}"
