r"""Answers about evidence that a device asked for: a list, and the names of the pieces' files.

    <SHA-256("fieldapp asked" | kid | SHA-256 of the content)[:8]> <code, 1 byte> …, in order

Readable for the device alone that asked, as lists of missing evidence are
(sync/evidence_requests.py); the newest counts. A piece lies beside the lists of the outbox, sealed
to the device, as `e<the same 8 bytes, hex>.evidence`.

>>> made = encode(bytes(8), {bytes(32): READY, b"\1" * 32: REFUSED})
>>> parse(made)[tag(bytes(8), bytes(32))]
'ready'
>>> file_name(bytes(8), bytes(32))
'efa1994f2d3d6eee3.evidence'
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.errors import FormatError
from fieldapp.store import settings
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.records import notice_rows
from fieldapp.store.transfer import asked_evidence

READY: Final = "ready"
LATER: Final = "later"
"""What a device is sent in a day is used up."""
MISSING: Final = "missing"
"""Headquarters does not have it, or erased it."""
REFUSED: Final = "refused"
"""The device may not have it."""
LARGE: Final = "large"
GONE: Final = "gone"
"""Headquarters sealed it, it was not fetched for too long, and was removed."""
HERE: Final = "here"
"""No answer: what the holder is told once it came."""

SUFFIX: Final = ".evidence"
MAX_SIZE: Final = 64 * 2**20  # bytes of a piece that is sent at all

_WORDS: Final = {1: READY, 2: LATER, 3: MISSING, 4: REFUSED, 5: LARGE, 6: GONE}
_CODES: Final = {word: code for code, word in _WORDS.items()}
_TAG: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRequest:
    """A request of this laptop for a piece that is not here.

    Attributes:
        sha256: Of its content, 32 bytes.
        size: Bytes, as the signed record says.
        answer: Of headquarters, one of the words above; "" before there is one.
    """

    sha256: bytes
    size: int
    answer: str


def tag(kid: bytes, sha256: bytes) -> bytes:
    """Tag of a piece in a list."""
    return hashlib.sha256(b"fieldapp asked" + kid + sha256).digest()[:_TAG]


def file_name(kid: bytes, sha256: bytes) -> str:
    """Name of a sealed piece in the outbox of a device."""
    return f"e{tag(kid, sha256).hex()}{SUFFIX}"


def encode(kid: bytes, answers: Mapping[bytes, str]) -> bytes:
    """Encode a list, from the word for each piece by its SHA-256."""
    lines = (tag(kid, sha256) + bytes([_CODES[word]]) for sha256, word in answers.items())
    return b"".join(sorted(lines))


def parse(raw: bytes) -> dict[bytes, str]:
    """Parse a list: the word by tag; a later version's words are left out.

    Raises:
        FormatError: Not a list.
    """
    if len(raw) % (_TAG + 1):
        raise FormatError("a list of answers that is cut short", where="fetched")
    return {line[:_TAG]: _WORDS[line[_TAG]] for line in _lines(raw) if line[_TAG] in _WORDS}


def _lines(raw: bytes) -> list[bytes]:
    return [raw[at : at + _TAG + 1] for at in range(0, len(raw), _TAG + 1)]


def put(store: Store, name: str, raw: bytes, now: datetime) -> None:
    """Store a list where it is newer than the stored one; the holder is told what does not come.

    Args:
        store: The laptop's.
        name: Of its file, as headquarters signed it.
        raw: Its bytes.
        now: The device clock, UTC.

    Raises:
        FormatError: Not a list.
    """
    parse(raw)
    stored = settings.get(store, settings.EVIDENCE_ANSWERS)
    if stored is not None and name <= stored[0]:
        return
    settings.put(store, settings.EVIDENCE_ANSWERS, (name, raw))
    for each in open_requests(store):
        if each.answer not in ("", READY):
            news = {"sha256": each.sha256.hex(), "word": each.answer}
            notice_rows.add(store, notice_rows.EVIDENCE, news, now)


def newest(store: Store) -> dict[bytes, str]:
    """Newest list that came: the word by tag."""
    stored = settings.get(store, settings.EVIDENCE_ANSWERS)
    return {} if stored is None else parse(stored[1])


def forget(store: Store, sha256: bytes) -> None:
    """Forget the answer about a piece that is asked for again; inside a transaction."""
    stored = settings.get(store, settings.EVIDENCE_ANSWERS)
    if stored is not None:
        name, raw = stored
        kept = [line for line in _lines(raw) if line[:_TAG] != tag(store.kid, sha256)]
        settings.put(store, settings.EVIDENCE_ANSWERS, (name, b"".join(kept)))


def open_requests(store: Store) -> list[OpenRequest]:
    """Requests of this laptop for what is not here yet, the earliest first."""
    answers, found = newest(store), []
    for piece in asked_evidence.asked(store, store.kid):
        named = asked_evidence.naming(store, piece.sha256)
        if named is not None and not files.has(store, piece.sha256):
            answer = answers.get(tag(store.kid, piece.sha256), "")
            found.append(OpenRequest(sha256=piece.sha256, size=named.size, answer=answer))
    return found
