"""Evidence requests: list of what the hub lacks, readable for the device alone that has it.

    <SHA-256("fieldapp wanted" | kid | SHA-256 of the content)[:8]> …, in order, nothing else

A list speaks of all records whose log index is below the size of the log in its name, and counts
only where a list of the outbox that the log's key signed names it (ledger/log/outbox_list.py).
Without it a laptop could not know whether a stick arrived whole, and would send large files twice
or never.

>>> EvidenceRequests(size=9, tags=(tag(bytes(8), bytes(32)),)).tags[0].hex()
'ca88e3ca9ebb46fa'
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import FormatError
from fieldapp.ledger.log.outbox_list import log_size
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer.upload_queue import UploadPiece

MAX_WANTED: Final = 2**20

_TAG: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRequests:
    """List of evidence that the hub lacks: the size of the log it speaks of, and the tags.

    Attributes:
        size: Entries in the log; 0 where no list came yet.
        tags: 8 bytes each.
        kid: The device that it is for.
    """

    size: int
    tags: tuple[bytes, ...]
    kid: bytes = b""

    def lacks(self, piece: UploadPiece) -> bool | None:
        """True where the hub lacks the piece; None where the list does not speak of its record."""
        if piece.log_index is None or piece.log_index >= self.size:
            return None
        return tag(self.kid, piece.sha256) in self.tags


def tag(kid: bytes, sha256: bytes) -> bytes:
    """Tag of a piece of evidence in a list."""
    return hashlib.sha256(b"fieldapp wanted" + kid + sha256).digest()[:_TAG]


def encode(kid: bytes, pieces: Iterable[bytes]) -> bytes:
    """Encode a list, from the SHA-256 of each piece."""
    return b"".join(sorted(tag(kid, each) for each in pieces))


def put(store: Store, name: str, raw: bytes) -> None:
    """Store a list where it is newer than the stored one.

    Args:
        store: The laptop's.
        name: Of its file, as headquarters signed it.
        raw: Its bytes.

    Raises:
        FormatError: Not a list.
    """
    if len(raw) % _TAG:
        raise FormatError("a list of wanted evidence that is cut short", where="wanted")
    stored = settings.get(store, settings.EVIDENCE_REQUESTS)
    if stored is None or name > stored[0]:
        settings.put(store, settings.EVIDENCE_REQUESTS, (name, raw))


def newest(store: Store) -> EvidenceRequests:
    """Newest list that came from the hub."""
    stored = settings.get(store, settings.EVIDENCE_REQUESTS)
    if stored is None:
        return EvidenceRequests(size=0, tags=(), kid=store.kid)
    name, raw = stored
    tags = tuple(raw[i : i + _TAG] for i in range(0, len(raw), _TAG))
    return EvidenceRequests(size=log_size(name), tags=tags, kid=store.kid)
