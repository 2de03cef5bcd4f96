"""Time stamps of the log by an outside authority: set, asked for, shown."""

from __future__ import annotations

from fieldapp.errors import InputError
from fieldapp.hub.publishing import time_stamps
from fieldapp.hub.publishing.time_stamps import Authority
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints, stamp_rows
from fieldapp.store.transfer.stamp_rows import StoredStamp

__all__ = ["Authority", "StoredStamp"]  # given on to window and commands


def put_authority(store: Store, named: Authority | None) -> None:
    """Set the authority, or none.

    Raises:
        InputError, FormatError: As hub.publishing.time_stamps.put_authority.
    """
    time_stamps.put_authority(store, named)


def authority(store: Store) -> Authority | None:
    """The mission's authority; None where none was set."""
    return time_stamps.authority(store)


def stamp_now(store: Store) -> StoredStamp:
    """Have the newest checkpoint stamped.

    Raises:
        InputError: The log is empty, or no authority was set.
        TransportError, VerificationError, StoreError: As hub.publishing.time_stamps.stamp.
    """
    newest = checkpoints.newest_checkpoint(store)
    if newest is None:
        raise InputError("The log is empty.", advice="Import something first.")
    return time_stamps.stamp(store, newest)


def newest(store: Store) -> StoredStamp | None:
    """The stamp of the largest checkpoint; None where there is none."""
    return stamp_rows.newest(store)
