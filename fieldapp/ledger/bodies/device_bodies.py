"""Bodies of what a device signs of itself: feed, key, bundle, recipient; with their CBOR keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.ledger.fields import (
    HASH,
    INTEGER,
    SIGNATURE,
    TEXT,
    Table,
    columns,
    listing,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Genesis:
    """Body of a feed's first record.

    Attributes:
        request_hash: SHA-256 of the enrolment request that the officer accepted.
        app_version: Version of the program.
    """

    request_hash: bytes
    app_version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceEvent:
    """Event of the laptop: clock set, lock, evidence released, ….

    Attributes:
        event: Code. Before recipients and answers had types, "recipient" and "task noted" stood
            for them; they are read and never written.
        note: As stated.
    """

    event: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange:
    """Body of a feed's last record: the key that continues in a new feed, 32 bytes."""

    public_key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Contents of a bundle; its record follows the last one in the bundle.

    Attributes:
        recipients: SHA-256 of each recipient's text, to whom it was sealed.
        first, last: Numbers of the records, both included.
        count: How many they are: last - first + 1.
        head: Hash of record `last`.
        reads: Highest format level that the program reads; 0 where it did not say.
        log_signature: Ed25519, of the log's key, on the checkpoint that the feed cites last; empty
            where an earlier manifest has it. So whoever reads the feed holds a signed head.
    """

    recipients: tuple[bytes, ...]
    first: int
    last: int
    count: int
    head: bytes
    reads: int = 0
    log_signature: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRecipient:
    """To whom to seal what is sent to this device: an age recipient; the newest one holds."""

    recipient: str


TABLES: Final[dict[type, Table]] = {
    Genesis: columns(Genesis, {"request_hash": (62, HASH), "app_version": (63, TEXT)}),
    DeviceEvent: columns(DeviceEvent, {"event": (71, TEXT), "note": (67, TEXT)}),
    KeyChange: columns(KeyChange, {"public_key": (72, HASH)}),
    Manifest: columns(
        Manifest,
        {
            "recipients": (73, listing(HASH)),
            "first": (74, INTEGER),
            "last": (75, INTEGER),
            "count": (76, INTEGER),
            "head": (77, HASH),
            "reads": (111, INTEGER),
            "log_signature": (116, SIGNATURE),
        },
    ),
    OwnRecipient: columns(OwnRecipient, {"recipient": (110, TEXT)}),
}
"""Fields of each body, by key."""
