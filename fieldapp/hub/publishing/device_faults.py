"""Faults of single outboxes: what one device cannot be sent keeps nothing from the others.

A fault is noted in the database at once. What notes say was sent to the device stays as it was, so
that the next publishing tries the rest again; one without a fault removes the note. A full disk and
a database that cannot be reached concern all, and end a publishing.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from fieldapp.errors import (
    FieldappError,
    LostEvidenceError,
    Message,
    StoreError,
    TransportError,
    of_parts,
)
from fieldapp.fault_trace import fault_trace
from fieldapp.hub.telemetry import event
from fieldapp.store import settings
from fieldapp.store.atomic_file import new_files
from fieldapp.store.interface import Store

PUBLISHED: Final = "published"
CARRIED: Final = "carried"

_OF_ALL: Final = (
    errno.ENOSPC,
    errno.EDQUOT,
    errno.EROFS,
    errno.EMFILE,
    errno.ENFILE,
    errno.ENOMEM,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceFaults:
    """Faults while outboxes are written, or copied to a carrier.

    Attributes:
        store: The hub's.
        way: PUBLISHED or CARRIED.
        before: Devices that had one the time before: of these everything is looked at.
        found: What was wrong now, by device.
    """

    store: Store
    way: str
    before: frozenset[bytes]
    found: dict[bytes, Message]


def begin(store: Store, way: str = PUBLISHED) -> DeviceFaults:
    """No faults yet, and those of the time before."""
    return DeviceFaults(store=store, way=way, before=frozenset(_known(store, way)), found={})


def standing(store: Store) -> dict[bytes, Message]:
    """Devices whose outbox cannot be written or carried now, and what is wrong, in words."""
    return _known(store, CARRIED) | _known(store, PUBLISHED)


@contextmanager
def apart(faults: DeviceFaults, kid: bytes) -> Generator[None]:
    """Note the fault of one device's outbox, and go on with the others.

    Raises:
        StoreError, TransportError: It concerns all of them.
    """
    try:
        yield
    except Exception as e:  # of this program too: whoever provokes one stops nobody else
        if concerns_all(e, faults.way):
            raise
        _note(faults, kid, e)


def served(store: Store) -> Callable[[bytes], AbstractContextManager[None]]:
    """Context of one device where nothing is settled: what is noted is tried at a publishing."""
    return partial(apart, begin(store))


def carried(store: Store) -> Callable[[bytes], AbstractContextManager[None]]:
    """Context of one device while a carrier is written."""
    return partial(apart, begin(store, CARRIED))


def write_files(
    faults: DeviceFaults, files: Mapping[bytes, Sequence[tuple[Path, bytes]]]
) -> set[bytes]:
    """Write each device's files, durably; returns the devices whose are all there.

    Raises:
        StoreError: The disk is full or failed.
    """
    try:
        new_files([each for some in files.values() for each in some])
    except (StoreError, OSError) as e:
        if concerns_all(e, faults.way):
            raise
    else:
        return set(files)
    written = set()
    for kid, some in files.items():
        with apart(faults, kid):
            new_files(some)
            written.add(kid)
    return written


def settle(faults: DeviceFaults) -> None:
    """Let go of the faults of before that were not met again."""
    if faults.before or faults.found:
        _keep(faults, faults.found)
    for kid in faults.before - faults.found.keys():
        event("outbox in order again", kid=kid.hex())


def in_words(fault: Exception) -> Message:
    """Words for a person about a fault that does not concern all."""
    if isinstance(fault, FieldappError):
        return Message("{1} {2}", fault.message, fault.advice) if fault.advice else fault.message
    if isinstance(fault, OSError):
        return Message("Its files cannot be read or written: {1}.", fault.strerror or fault)
    return Message("This program failed on it. Send its log to whoever maintains it.")


def concerns_all(fault: Exception, way: str = PUBLISHED) -> bool:
    """True where the fault is the disk's, the database's or the carrier's, not one device's."""
    if isinstance(fault, TransportError):
        return way == CARRIED
    cause = fault.__cause__ if isinstance(fault, StoreError) else fault
    if isinstance(cause, OSError):
        return cause.errno in _OF_ALL
    of_store = isinstance(fault, StoreError) and not isinstance(fault, LostEvidenceError)
    return of_store or isinstance(fault, MemoryError)


def _note(faults: DeviceFaults, kid: bytes, fault: Exception) -> None:
    """Note it durably, before anything is noted as looked at; once for each device."""
    if kid in faults.found:
        return
    words = in_words(fault)
    faults.found[kid] = words
    known = _known(faults.store, faults.way)
    _keep(faults, known | {kid: words})
    if known.get(kid) != words:
        trace = None if isinstance(fault, FieldappError) else "\n".join(fault_trace(fault))
        event("outbox not written", kid=kid.hex(), reason=words, traceback=trace)


def _known(store: Store, way: str) -> dict[bytes, Message]:
    kept = (settings.get(store, settings.OUTBOX_FAULTS) or {}).get(way, {})
    return {bytes.fromhex(kid): of_parts(parts) for kid, parts in kept.items()}


def _keep(faults: DeviceFaults, found: Mapping[bytes, Message]) -> None:
    members = {kid.hex(): words.parts() for kid, words in found.items()}
    with faults.store.transaction():
        kept = settings.get(faults.store, settings.OUTBOX_FAULTS) or {}
        settings.put(faults.store, settings.OUTBOX_FAULTS, kept | {faults.way: members})
