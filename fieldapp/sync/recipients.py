r"""Recipients: to whom a laptop seals, by the newest epoch note; and what it has to seal again.

The note (ledger/log/epoch_note.py) comes beside a mission pack and in a stick's outboxes. One that
was made earlier than the one held changes nothing. A laptop that gets no newer one seals to the
newest recipient that it knows.

What headquarters could not read is in a file of the outbox, a line for each sealed file:

    <SHA-256, hex> again         it does not open
    <SHA-256, hex> smaller       it held more than is read at once: half as much at most

>>> parse_again(b"00" * 32 + b" again\n") == [(bytes(32), "again")]
True
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from fieldapp.errors import FormatError, InputError, VerificationError
from fieldapp.ledger import age, bundle
from fieldapp.ledger.log import epoch_note
from fieldapp.ledger.log.epoch_note import EpochNote
from fieldapp.ledger.roster import Roster
from fieldapp.mission import release
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import seal_again

FILE: Final = release.EPOCHS
"""Name of the note, beside a mission pack and in a stick's outboxes."""

_LINE: Final = re.compile(rf"([0-9a-f]{{64}}) ({seal_again.AGAIN}|{seal_again.SMALLER})")


def take(store: Store, raw: bytes, roster: Roster) -> bool:
    """Take over a note; whether it is newer than the one held.

    Raises:
        FormatError, VerificationError: As epoch_note.verify; the one held stays.
    """
    text = raw.decode("utf-8", "replace")
    new, old = epoch_note.verify(text, roster.mission, roster.epoch_key), held(store, roster)
    if old is not None and (new.made, new.present.number) <= (old.made, old.present.number):
        return False
    settings.put(store, settings.EPOCH_NOTE, text)
    return True


def held(store: Store, roster: Roster) -> EpochNote | None:
    """The note held; None where there is none that the roster's epoch key signed."""
    return _verified(settings.get(store, settings.EPOCH_NOTE), roster)


def _verified(text: str | None, roster: Roster) -> EpochNote | None:
    try:
        return None if text is None else epoch_note.verify(text, roster.mission, roster.epoch_key)
    except VerificationError:
        return None  # officers have changed the epoch key since


def recipient(store: Store, roster: Roster, now: datetime) -> age.Recipient:
    """Recipient to whom a laptop seals at that time.

    Raises:
        InputError: There is none.
    """
    return recipient_of(settings.get(store, settings.EPOCH_NOTE), roster, now)


def recipient_of(text: str | None, roster: Roster, now: datetime) -> age.Recipient:
    """Recipient that a note names for that time.

    Raises:
        InputError: There is no note that the roster's epoch key signed.
    """
    note = _verified(text, roster)
    if note is None:
        raise InputError(
            "The mission pack names no key to seal to.", advice="Receive a newer mission pack."
        )
    return age.Recipient.parse(note.recipient(now))


def is_due(store: Store, roster: Roster, now: datetime) -> bool:
    """Whether a newer note is worth asking for over a thin link: the one held names no next key."""
    note = held(store, roster)
    return note is None or note.following.valid_from <= now


def forget_lost(store: Store, roster: Roster) -> None:
    """Have sealed again what headquarters can open no longer, as the newest note says.

    Raises:
        StoreError: The disk is full or failed.
    """
    note = held(store, roster)
    if note is not None:
        opens = frozenset(note.opens)
        seal_again.seal_again(
            store, lambda _, sealed_to: sealed_to is not None and sealed_to[:8] not in opens
        )


def parse_again(raw: bytes) -> list[tuple[bytes, str]]:
    """Parse a list of bundles to seal again.

    Raises:
        FormatError: Not such a list.
    """
    lines = [_LINE.fullmatch(line) for line in raw.decode("ascii", "replace").splitlines()]
    if not all(lines) or len(lines) > seal_again.MOST:
        raise FormatError("not a list of bundles to seal again", where="again")
    return [(bytes.fromhex(line[1]), line[2]) for line in lines if line]


def encode_again(asked: Iterable[tuple[bytes, str]]) -> bytes:
    """Encode a list of bundles to seal again."""
    return "".join(f"{sha256.hex()} {word}\n" for sha256, word in asked).encode()


def seal_named_again(store: Store, raw: bytes) -> None:
    """Have the bundles of a list sealed again, smaller where they were too large.

    Raises:
        FormatError: Not such a list.
        StoreError: The disk is full or failed.
    """
    words = dict(parse_again(raw))
    with store.transaction():
        lost = seal_again.seal_again(store, lambda sha256, _: sha256 in words)
        if any(words[sha256] == seal_again.SMALLER for sha256 in lost):
            head = feeds.head(store, store.kid)
            share = 2 * _share(store, 0)
            settings.put(store, settings.SMALLER, (head.seq if head else 0, share))


def most_records(store: Store, first: int) -> int:
    """Number of records that one bundle may hold, from this own record on."""
    return max(1, bundle.MAX_RECORDS // _share(store, first))


def _share(store: Store, first: int) -> int:
    upto, share = settings.get(store, settings.SMALLER) or (-1, 1)
    return share if first <= upto else 1
