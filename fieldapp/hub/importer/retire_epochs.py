"""Destruction of the private keys of old epochs, after what is held for them was kept otherwise.

Nothing that headquarters has is lost by it. A file in inbox or quarantine that is sealed to the
epoch gets a header for the home's own identity. For a file that has arrived and was not imported
yet, the destruction waits; and it says for which files it waits. Killed anywhere, it is done again.

What does not hold: a disk may keep old blocks (flash, snapshots, copies of the home), and with them
and the home's passphrase a key that was destroyed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from fieldapp.errors import FormatError, StoreError, TransportError
from fieldapp.hub.custody import recovery_file
from fieldapp.hub.importer import held_files
from fieldapp.hub.receiver.folder_arrivals import ARRIVED
from fieldapp.ledger import age
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.objects import home_objects
from fieldapp.store.postgres import arrival_rows
from fieldapp.store.transfer import epochs
from fieldapp.store.transfer.epochs import StoredEpoch
from fieldapp.sync.carrier import carrier


def retire(store: Store, roster: Roster, now: datetime) -> list[str]:
    """Destroy the private keys that are due, and sign a note that says so.

    The recovery file is written anew with the keys that there are then.

    Args:
        store: The hub's.
        roster: As it stands.
        now: This machine's clock, UTC.

    Returns:
        Files for which a destruction waits.

    Raises:
        StoreError: The database failed; whatever is not destroyed is due the next time.
    """
    waits = [name for each in hub_keys.due(store, now) for name in _destroyed(store, each, now)]
    if waits != (settings.get(store, settings.DESTRUCTION_WAITS) or []):
        settings.put(store, settings.DESTRUCTION_WAITS, waits)
    epochs.overwrite(store)
    hub_keys.roll(store, roster, now)
    recovery_file.write(store)
    return waits


def _destroyed(store: Store, epoch: StoredEpoch, now: datetime) -> list[str]:
    """Destroy the key of one epoch; returns the files for which that waits."""
    identity = age.Identity(epochs.seed(store, epoch.number) or b"")
    _readdress(store, identity)
    with store.transaction():
        # Once more for what was held meanwhile: whoever holds a file looks afterwards, too.
        waits = [*_readdress(store, identity), *_arrived(store, identity, epoch, now)]
        if not waits:
            epochs.destroy(store, epoch.number, now)
    return waits


def _readdress(store: Store, identity: age.Identity) -> list[str]:
    failed = []
    for place in (held_files.PENDING, held_files.QUARANTINE):
        for path in _sealed_to((store.home / place).glob(f"*{carrier.SUFFIX}"), identity):
            try:
                held_files.keep_own(store, path, (identity,))
            except (StoreError, TransportError):
                failed.append(f"{place}/{path.name}")
    return failed


def _arrived(
    store: Store, identity: age.Identity, epoch: StoredEpoch, now: datetime
) -> Iterator[str]:
    """Files that arrived before the key was due and are not imported yet.

    Where headquarters was off, also what arrived before it told laptops of the present epoch.
    """
    due, present = epoch.valid_from + hub_keys.epoch_plan(store).horizon, epochs.epochs(store)[-2]
    until = min(now, max(due, present.valid_from))
    if home_objects.has_arrivals(store):
        # Whom they are sealed to, only their bytes say.
        yield from (each.name for each in arrival_rows.waiting_since(store, until))
    watched = settings.get(store, settings.WATCHED_INBOX)
    if watched is None:
        return
    inbox = Path(watched)
    folder = inbox / ARRIVED if (inbox / ARRIVED).is_dir() else inbox
    early = (
        path
        for path in folder.glob(f"*{carrier.SUFFIX}")
        if carrier.changed_at(path) <= until.timestamp()
    )
    for path in _sealed_to(early, identity):
        yield f"{folder.name}/{path.name}"


def _sealed_to(paths: Iterable[Path], identity: age.Identity) -> Iterator[Path]:
    for path in sorted(paths):
        try:
            with carrier.open_plain(path) as file:
                if age.is_for(file, (identity,)):
                    yield path
        except (FormatError, TransportError):
            continue  # not an age file, or it was taken away meanwhile
