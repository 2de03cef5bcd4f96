"""Public folder of the hub: the log as tiles, and an outbox for each device, as files.

    PUBLIC/log/checkpoint, PUBLIC/log/tile/…    see hub/publishing/log_tiles.py
    PUBLIC/outbox/<kid, hex>/…                  issue_receipts.py, outbox.py, list_outboxes.py

All of it can be deleted and is made again. The log comes first: nothing is in an outbox of which
the published log has not the size that its name begins with, though importers go on meanwhile.
What they add is published the next time, under later names; so the names in an outbox only ever
grow, and who asks for what comes after a name misses nothing. A home has one public folder, which
the import daemon, commands and the window write one after the other.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from fieldapp.errors import Message, StoreError
from fieldapp.hub.publishing import (
    bound_outboxes,
    cosignatures,
    device_faults,
    issue_receipts,
    list_outboxes,
    log_tiles,
    outbox,
    outbox_quota,
    shown_findings,
)
from fieldapp.hub.publishing.cosignatures import WitnessReply
from fieldapp.hub.publishing.wanted_evidence import WantedEvidence
from fieldapp.ledger.log.note import LogSigner
from fieldapp.ledger.roster import Roster
from fieldapp.mission import entry_files, release
from fieldapp.platform.file_lock import lock
from fieldapp.store import settings
from fieldapp.store.atomic_file import open_folder, readable_folder
from fieldapp.store.interface import Store
from fieldapp.store.transfer import outboxes, receipts

PUBLIC: Final = "public"
LOCK: Final = "publish.lock"
"""File in the home that is locked while the public folder is written."""
_MOVED: Final = ".outbox.part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """State of the public folder after a publishing, from which the next one goes on.

    Attributes:
        receipt: Number of the newest receipt that is known to be published.
        evidence: Evidence that was missing.
    """

    receipt: int = 0
    evidence: WantedEvidence = field(default_factory=WantedEvidence)


def public_folder(store: Store) -> Path:
    """Folder of the public files: the import daemon's, where that has another than HOME/public."""
    served = settings.get(store, settings.SERVED_FOLDER) or {}
    if served.get("home") != str(store.home.resolve()):
        return store.home / PUBLIC
    return Path(served["folder"])


def serve_from(store: Store, public: Path) -> None:
    """Let a folder be the home's public folder; outboxes that are elsewhere move there.

    Laptops then go on with the lists that they know, whichever way they come.

    Raises:
        StoreError: A disk is full or failed; nothing is changed.
    """
    with _locked(store):
        before, now = public_folder(store) / issue_receipts.OUTBOX, public / issue_receipts.OUTBOX
        moves = before.is_dir() and not os.path.lexists(now)
        try:
            if moves:
                readable_folder(public)
                log_tiles.publish(store, public)
                shutil.rmtree(public / _MOVED, ignore_errors=True)
                shutil.copytree(before, public / _MOVED)
                (public / _MOVED).rename(now)
        except OSError as e:
            raise _unwritable(public) from e
        folders = {"home": str(store.home.resolve()), "folder": str(public.resolve())}
        settings.put(store, settings.SERVED_FOLDER, folders)
        if moves:
            shutil.rmtree(before, ignore_errors=True)


def _unwritable(path: Path) -> StoreError:
    return StoreError(Message("{1} cannot be written.", path), advice="Check disk and rights.")


@contextmanager
def _locked(store: Store) -> Iterator[None]:
    """Keep other processes from the public folder: two would list the same files."""
    try:
        fd = os.open(store.home / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as e:
        raise _unwritable(store.home / LOCK) from e
    try:
        lock(fd, within_s=None)
        yield
    finally:
        os.close(fd)


def publish(
    store: Store,
    roster: Roster,
    public: Path,
    *,
    signer: LogSigner,
    now: datetime,
    since: Published | None = None,
) -> Published:
    """Update the public folder; cut off anywhere and done again, it ends the same.

    Args:
        store: The hub's.
        roster: Decides who may see what.
        public: The folder; made where it is missing.
        signer: The log's keys; they sign the lists of what is in an outbox.
        now: This machine's clock, UTC.
        since: Return value of the call before, where that did not fail; None to look at everything.

    Raises:
        StoreError: The disk is full or failed, or nothing can be written there; what is published
            stands. A fault of one device's outbox is noted (device_faults.py).
    """
    with _locked(store):
        return _publish(store, roster, public, signer=signer, now=now, since=since)


def _publish(
    store: Store,
    roster: Roster,
    public: Path,
    *,
    signer: LogSigner,
    now: datetime,
    since: Published | None,
) -> Published:
    newest = receipts.last_receipt(store)
    if _drop_earlier(public, signer.origin):
        since = None
    log_tiles.publish(store, public)
    head = log_tiles.published_head(public)
    if head is None:
        return Published(receipt=newest)
    folder = public / issue_receipts.OUTBOX
    if not os.path.lexists(folder):
        outboxes.forget(store)
        settings.remove(store, settings.OUTBOXES_SAID)
        since = None
    open_folder(folder)  # what stands in its place is no single device's fault
    begun = since.receipt if since else issue_receipts.published(store, public)
    faults = device_faults.begin(store)
    emptied = bound_outboxes.let_go(store, public, faults)
    receipted = partial(issue_receipts.write_outboxes, store, public, size=head.size, faults=faults)
    written = receipted(since=begun)
    for name in emptied:  # receipts of long ago are due as well
        written |= receipted(of=bytes.fromhex(name))
    if faults.found:
        newest = begun  # theirs are due the next time
    if emptied:
        since = None
    done = since or Published()
    shown_findings.write(store, roster, signer=signer, now=now)
    written |= outbox.write(store, roster, public, head=head, wanted=done.evidence, faults=faults)
    written |= {kid.hex() for kid in faults.before}  # what was not listed then
    # Before the lists: who is told of a letter can know who wrote it.
    if (public / release.SERVED).is_dir():
        entry_files.publish(
            store,
            roster,
            public / release.SERVED,
            apart=partial(device_faults.apart, faults),
            again=faults.before,
        )
    if since is None:
        written = {path.name for path in issue_receipts.outboxes_in(public)}
    list_outboxes.write(
        store,
        public,
        written,
        head=head,
        signer=signer,
        roster=roster,
        now=now,
        faults=faults,
    )
    bound_outboxes.renewed(store, emptied - {kid.hex() for kid in faults.found})
    issue_receipts.note_published(store, public, newest)
    outbox_quota.trim(
        store, public, head=head, signer=signer, roster=roster, now=now, faults=faults
    )
    device_faults.settle(faults)
    return Published(receipt=newest, evidence=done.evidence)


def _drop_earlier(public: Path, origin: str) -> bool:
    """Remove outboxes of an earlier log, whose names go beyond this one's; whether it was there.

    They go before the log does, so that a crash leaves nothing that is taken for this log's.
    """
    head = log_tiles.published_head(public)
    if head is None or head.origin == origin:
        return False
    shutil.rmtree(public / issue_receipts.OUTBOX, ignore_errors=True)
    return True


def publish_cosigned(
    store: Store, roster: Roster, public: Path, *, signer: LogSigner, now: datetime
) -> list[WitnessReply]:
    """Ask the witnesses to cosign the newest checkpoint, then publish it; returns their replies.

    Raises:
        StoreError: As publish.
    """
    _drop_earlier(public, roster.log_origin)
    replies = cosignatures.collect(store, roster)
    if replies:
        publish(store, roster, public, signer=signer, now=now)
    return replies
