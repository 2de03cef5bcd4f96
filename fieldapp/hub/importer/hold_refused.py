"""Holding of a file that was not imported: with its reason, openable later, its laptop asked."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from fieldapp.errors import DecryptionError, FormatError, TransportError
from fieldapp.hub.importer import held_files
from fieldapp.hub.importer.outcome import Outcome, Result
from fieldapp.ledger import age
from fieldapp.ledger.log.epoch_note import recipient_hash
from fieldapp.store.interface import Store
from fieldapp.store.transfer import epochs, seal_again


def hold(
    store: Store, file: Path, result: Result, *, whole: bool, now: datetime, sender: bytes | None
) -> None:
    """Hold a file: pending where it waits for something, else in quarantine.

    A bundle that is too large, or that no key opens, its laptop is asked to seal again.

    Args:
        store: The hub's.
        file: The file.
        result: Why it was not imported.
        whole: The file itself is held, not its reason alone.
        now: This machine's clock, UTC.
        sender: Device that sent it through the receiver, where one did.

    Raises:
        StoreError: The disk is full or failed.
        TransportError: The file cannot be read.
    """
    waits, sha256 = result.outcome == Outcome.WAITING, result.sha256 or b""
    held_files.hold(
        store,
        held_files.PENDING if waits else held_files.QUARANTINE,
        held_files.HeldFile(
            sha256=sha256,
            name=result.name,
            outcome=result.outcome,
            reason=result.reason,
            advice=result.advice,
            kept_at=now,
            kid=result.kid,
            first=result.first if waits else None,
            evidence=result.evidence,
            follows=result.follows,
            whole=whole,
            sender=sender,
        ),
        file,
    )
    if waits:  # it may have been in quarantine until this program was updated
        held_files.release(store, held_files.QUARANTINE, sha256)
    if result.outcome == Outcome.OVERSIZED and result.kid is not None:
        seal_again.ask(store, result.kid, sha256, seal_again.SMALLER, now)
    if result.outcome == Outcome.MISADDRESSED and result.kid is None and sender is not None:
        seal_again.ask(store, sender, sha256, seal_again.AGAIN, now)


def keep_openable(store: Store, sha256: bytes, identities: Sequence[age.Identity]) -> None:
    """Keep a file that was just held openable, where its key was destroyed in the meantime.

    Args:
        store: The hub's.
        sha256: Of the file.
        identities: As this process read them, before others may have destroyed some.

    Raises:
        StoreError: The disk is full or failed.
    """
    with store.transaction():  # waits for a destruction that has begun
        here = epochs.opens(store)
    gone = [each for each in identities if recipient_hash(str(each.recipient)) not in here]
    for place in (held_files.PENDING, held_files.QUARANTINE) if gone else ():
        path = held_files.path(store, place, sha256)
        with suppress(DecryptionError, FormatError, TransportError):
            held_files.keep_own(store, path, gone)
