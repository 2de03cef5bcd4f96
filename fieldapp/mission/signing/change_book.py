"""Book of the changes that wait, as headquarters' database keeps it.

Signatures are kept by the SHA-256 of what was signed. That an officer agreed to a change is signed
by them too: nobody else who can write the database makes their key sign more than they read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from securesystemslib.exceptions import UnverifiedSignatureError
from securesystemslib.signer import Key, Signature

from fieldapp.mission.signing import delta as delta_
from fieldapp.mission.signing.delta import Delta
from fieldapp.store import settings
from fieldapp.store.interface import Store

_AGREED: Final = b"fieldapp: agreed to the change\0"  # no metadata begins so


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedChange:
    """A change in the list; by key identifier, the signatures with which officers agreed to it."""

    number: int
    delta: Delta
    agreed: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True, kw_only=True)
class Book:
    """The list, and signatures on what would stand, by its SHA-256 and by key identifier."""

    following: int = 1
    changes: list[ListedChange] = field(default_factory=list)
    signatures: dict[str, dict[str, str]] = field(default_factory=dict)


def agreement(change: ListedChange) -> bytes:
    """Bytes that an officer signs who agrees to a change."""
    return _AGREED + delta_.digest(change.delta)


def agreed(change: ListedChange, key: Key) -> bool:
    """True where the officer of this key agreed to a change."""
    signature = dict(change.agreed).get(key.keyid)
    if signature is None:
        return False
    try:
        key.verify_signature(Signature(key.keyid, signature), agreement(change))
    except UnverifiedSignatureError:
        return False
    return True


def load(store: Store) -> Book:
    """The book as it is stored."""
    stored = settings.get(store, settings.WAITING_CHANGES)
    if stored is None:
        return Book()
    return Book(
        following=stored["following"],
        changes=[
            ListedChange(
                number=each["number"],
                delta=delta_.of_json(each["delta"]),
                agreed=tuple((keyid, signature) for keyid, signature in each["agreed"]),
            )
            for each in stored["changes"]
        ],
        signatures=stored["signatures"],
    )


def save(store: Store, book: Book) -> None:
    """Store the book; signatures without a change go.

    Raises:
        StoreError: The disk is full or failed.
    """
    changes = [
        {"number": c.number, "delta": delta_.to_json(c.delta), "agreed": c.agreed}
        for c in book.changes
    ]
    settings.put(
        store,
        settings.WAITING_CHANGES,
        {
            "following": book.following,
            "changes": changes,
            "signatures": book.signatures if changes else {},
        },
    )
