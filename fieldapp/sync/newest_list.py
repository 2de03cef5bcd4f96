"""Newest list of this laptop's outbox, and the facts that headquarters signs in it.

These are its mission pack, and that it was at work: it signs each device a list at least once a
day, so a laptop for which everything is held back learns of it in days.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from fieldapp.errors import Message, VerificationError
from fieldapp.ledger.log import note, outbox_list
from fieldapp.ledger.log.outbox_list import OutboxList
from fieldapp.ledger.roster import Roster, digest
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints

QUIET: Final = timedelta(days=2)  # headquarters signs a list each day


def take(store: Store, text: str, roster: Roster) -> OutboxList:
    """Verify a list of this laptop's outbox, and keep the newest.

    Raises:
        FormatError, VerificationError: As outbox_list.verify; or its checkpoint contradicts the one
            that is held ("consistency").
    """
    named = note.parse_checkpoint(note.split_note(text)[0])
    origin, vkeys = roster.log_of(named.origin, named.size)
    outbox, head = outbox_list.verify(text, kid=store.kid, origin=origin, vkeys=vkeys)
    held = checkpoints.newest_checkpoint(store)
    if held is not None and held.size == head.size and held.root != head.root:
        raise VerificationError(
            "The hub signed two different logs of the same size.",
            check="consistency",
            advice="Keep this stick and tell the security officer.",
        )
    newest = _newest(store)
    is_newest = newest is None or newest.name < outbox.name
    if is_newest:
        settings.put(store, settings.OUTBOX_LIST, text)
    name, digest_ = settings.get(store, settings.ROSTER_SINCE) or ("", b"")
    if outbox.roster and outbox.roster == digest_:
        settings.put(store, settings.ROSTER_SINCE, (min(name, outbox.name), digest_))
    elif outbox.roster and is_newest:
        settings.put(store, settings.ROSTER_SINCE, (outbox.name, outbox.roster))
    return outbox


def roster_since(store: Store, roster: Roster) -> int | None:
    """A size of the log from which on this is the roster of today; None where none is known.

    Args:
        store: The laptop's.
        roster: Of the mission pack here.
    """
    name, digest_ = settings.get(store, settings.ROSTER_SINCE) or ("", b"")
    return outbox_list.log_size(name) if digest_ == digest(roster) else None


def _newest(store: Store) -> OutboxList | None:
    text = settings.get(store, settings.OUTBOX_LIST)
    return None if text is None else outbox_list.kept(text)


def silent(store: Store, now: datetime) -> Message | None:
    """Sentence where headquarters' newest list is older than days on which it signed others.

    Args:
        store: The laptop's; something was received just now.
        now: The device clock, UTC.
    """
    newest = _newest(store)
    if newest is None or now - newest.at <= QUIET:
        return None
    return Message(
        "The newest list that headquarters signed for this laptop is of {1} UTC, and it signs one "
        "each day. What came after it is not here, a revocation may be among it. If this stays so "
        "and headquarters is at work, tell it by another way: somebody may hold back what it "
        "sends.",
        newest.at.strftime("%Y-%m-%d %H:%M"),
    )


def behind(store: Store, roster: Roster) -> Message | None:
    """Sentence where headquarters goes by another mission pack than this laptop; else None.

    Args:
        store: The laptop's.
        roster: Of the mission pack here.
    """
    newest = _newest(store)
    if newest is None:
        return None
    listed = newest.pack
    if listed == roster.version and newest.roster not in (b"", digest(roster)):
        return Message(
            "Headquarters goes by another mission pack of version {1} than the one here, and "
            "officers signed both. Show this to the security officer: who belongs to the mission "
            "is not the same here and there.",
            listed,
        )
    if listed <= roster.version:
        return None
    return Message(
        "Headquarters goes by version {1} of the mission pack, and it did not come: here is "
        "version {2}. A revocation may be missing here. If it does not come the next time either, "
        "tell headquarters: somebody may hold it back.",
        listed,
        roster.version,
    )
