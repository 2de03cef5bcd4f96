"""Records of others that headquarters passes on: each feed, and each letter, taken by itself.

A file has many people's records. One that this laptop refuses keeps its own feed back from there
on, and nothing from the others: each is a transaction of its own inside the file's. What was
refused is kept (sync/newer_files.py) and tried again at each exchange; so nobody's laptop asks for
the same file again and again, and headquarters lets go of what was taken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Final

from fieldapp.errors import (
    FieldappError,
    Message,
    StoreError,
    VerificationError,
)
from fieldapp.fault_trace import fault_trace
from fieldapp.ledger import envelope, feed
from fieldapp.ledger.record import Record
from fieldapp.ledger.roster import Roster
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, letters, record_numbers
from fieldapp.store.transfer import listed_feeds
from fieldapp.sync import histories

_UNKNOWN: Final = Message("The device {1} is not in the roster.", "").pattern  # of ledger/feed.py
_CONTINUITY: Final = "3"  # check of ledger/feed.py
_STRANGER: Final = Message("Something waits that was signed by somebody not known here yet.")
_SYNC_ONCE: Final = Message(
    "It comes with a newer mission pack: sync once over a link that is not metered, or receive "
    "from a stick. If it stays, tell headquarters."
)
_WAITS: Final = Message("They follow others that are not here.")
_AGAIN: Final = Message(
    "They are kept, and tried again at each exchange; nothing else is kept back. If it stays, tell "
    "headquarters this sentence."
)


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Records of one file.

    Attributes:
        new: Those that were not here.
        refused: The first error of each feed, by its kid.
        left: Those that were refused, with their places in the log.
        forked: The own key signed on another machine, which was not known here.
    """

    new: list[Record] = field(default_factory=list)
    refused: dict[bytes, FieldappError] = field(default_factory=dict)
    left: list[tuple[bytes, int]] = field(default_factory=list)
    forked: list[Record] = field(default_factory=list)


def take_feeds(
    store: Store, raws: Sequence[bytes], indexes: Sequence[int], roster: Roster, now: datetime
) -> PassedOn:
    """Take records of feeds, with their places in the log.

    Args:
        store: The laptop's; inside a transaction.
        raws: The records, those of a feed in their order.
        indexes: Place of each in the log.
        roster: Of the mission pack.
        now: The device clock, UTC.

    Raises:
        StoreError: The disk is full or failed.
    """
    found = PassedOn()
    placed = zip(raws, indexes, strict=True)
    for kid, run in groupby(placed, key=lambda each: envelope.parse(each[0])[0]):
        some = list(run)
        with _apart(store, found, kid, some):
            hashes = [hashlib.sha256(raw).digest() for raw, _ in some]
            new: list[Record] = []
            if any(record_numbers.number(store, each) is None for each in hashes):
                new = _take(store, kid, [raw for raw, _ in some], roster, now)
            listed_feeds.place(store, zip(hashes, (at for _, at in some), strict=True))
            (found.forked if kid == store.kid else found.new).extend(new)
    return found


def _take(
    store: Store, kid: bytes, raws: list[bytes], roster: Roster, now: datetime
) -> list[Record]:
    """Store what is new of one feed; of the own one, the branch that nobody here goes on with."""
    admitted = feed.admit(
        raws,
        roster=roster,
        mission=roster.mission,
        head=feeds.head(store, kid),
        known=lambda seq: feeds.known(store, kid, seq),
        ends=partial(feeds.ends, store),
        now=now,
    )
    if kid == store.kid:
        if admitted.forked:
            feeds.append_admitted(store, admitted, received_at=now)
        return list(admitted.forked)
    feeds.append_admitted(store, admitted, received_at=now)
    records = [*admitted.records, *admitted.forked]
    histories.compare(store, roster, records, histories.held(store))
    return [each for each in records if not letters.has(store, each.hash)]


def take_letters(store: Store, raws: Sequence[bytes], roster: Roster, now: datetime) -> PassedOn:
    """Take letters; as take_feeds."""
    found = PassedOn()
    for raw in raws:
        with _apart(store, found, envelope.parse(raw)[0], [(raw, 0)]):
            letter = feed.admit_letter(
                raw,
                roster=roster,
                mission=roster.mission,
                kid=store.kid,
                own=lambda target: feeds.is_own(store, target) or letters.is_task(store, target),
                now=now,
            )
            # It may have come with its feed.
            known = record_numbers.number(store, letter.record.hash) is not None
            if letters.add(store, letter, received_at=now) and not known:
                found.new.append(letter.record)
    return found


@contextmanager
def _apart(
    store: Store, found: PassedOn, kid: bytes, records: Sequence[tuple[bytes, int]]
) -> Generator[None]:
    """Undo what belongs to one feed where it is refused, and go on with the others."""
    try:
        with store.transaction():
            yield
    except (StoreError, MemoryError):
        raise
    except Exception as e:  # noqa: BLE001 - whoever provokes a fault keeps nobody else's back
        found.refused.setdefault(kid, e if isinstance(e, FieldappError) else _fault(e))
        found.left.extend(records)


def _fault(error: Exception) -> VerificationError:
    kind, *_, place = fault_trace(error)
    return VerificationError(
        Message("This program failed on them: {1} at {2}.", kind, place.strip()),
        advice="Send this sentence to whoever maintains it.",
    )


def in_words(roster: Roster, kid: bytes, error: FieldappError) -> tuple[Message, Message]:
    """Sentences for a person: whose records were refused and why, and what to do."""
    if error.message.pattern == _UNKNOWN:
        # Whoever enrols devices reads other words; this reader has no roster to mend.
        return _STRANGER, _SYNC_ONCE
    device = roster.device(kid)
    who = (device and device.call_sign) or kid.hex()
    waits = isinstance(error, VerificationError) and error.check == _CONTINUITY
    why = _WAITS if waits else error.message
    advice = Message("{1} {2}", error.advice, _AGAIN) if error.advice and not waits else _AGAIN
    return Message("{1} {2}", Message("Records of {1} were not taken.", who), why), advice
