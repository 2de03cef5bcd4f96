"""Quotas of held files: how many, how large and how old pending files and the quarantine may be.

Where a folder holds more, the sender with the greatest share loses its oldest file, so nobody
displaces another's. A sender is the laptop that sent a file through the receiver, or signed the
manifest of a bundle that waits; all others together count as one. A file that is discarded was
never imported: where it came through the receiver, the laptop is asked for it again.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fieldapp.hub.importer import held_files
from fieldapp.hub.importer.held_files import PENDING, QUARANTINE, HeldFile
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import held_notes

_DOWN_TO: Final = 0.9  # of a quota: so that not every file that comes has all of them read


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """Number of files, bytes and age that a folder of held files may have."""

    files: int
    size: int
    age: timedelta


QUOTAS: Final = {
    PENDING: Quota(files=4000, size=4 * 2**30, age=timedelta(days=180)),
    QUARANTINE: Quota(files=1000, size=2**30, age=timedelta(days=90)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldUsage:
    """Use of a quota.

    Attributes:
        files: Number of files.
        size: Their bytes.
        quota: Of them.
        oldest: When the oldest one was held, None where there is none.
        discarded: Files that were discarded since the home was made.
    """

    files: int
    size: int
    quota: Quota
    oldest: datetime | None
    discarded: int


def usage(store: Store, place: str) -> HeldUsage:
    """Use of a place's quota.

    Raises:
        StoreError: The disk failed, or what is held is damaged.
    """
    files, size = _size(store, place)
    return HeldUsage(
        files=files,
        size=size,
        quota=QUOTAS[place],
        oldest=min((each.kept_at for each in held_files.listed(store, place)), default=None),
        discarded=settings.get(store, settings.held_discarded(place)) or 0,
    )


def trim(store: Store, place: str, now: datetime, *, by_age: bool = False) -> list[HeldFile]:
    """Discard what is beyond a place's quota; returns it.

    Args:
        store: The hub's.
        place: PENDING or QUARANTINE.
        now: This machine's clock, UTC.
        by_age: Look for what is too old as well, which reads every reason.

    Raises:
        StoreError: The disk failed, or what is held is damaged.
    """
    quota = QUOTAS[place]
    files, size = _size(store, place)
    over = files > quota.files or size > quota.size
    if not over and not by_age:
        return []
    listed = sorted(held_files.listed(store, place), key=lambda each: each.kept_at)
    discarded = [each for each in listed if now - each.kept_at > quota.age]
    if over:
        rest = [each for each in listed if now - each.kept_at <= quota.age]
        discarded += _beyond(store, place, rest, quota)
    for each in discarded:
        held_files.release(store, place, each.sha256)
    if discarded:
        counter = settings.held_discarded(place)
        settings.put(store, counter, (settings.get(store, counter) or 0) + len(discarded))
    return discarded


def _beyond(store: Store, place: str, listed: list[HeldFile], quota: Quota) -> list[HeldFile]:
    """Oldest files of whoever has most, until little enough is left."""
    shares: dict[bytes, list[tuple[HeldFile, int]]] = defaultdict(list)
    for each in reversed(listed):
        path = held_files.path(store, place, each.sha256)
        shares[_sender(each)].append((each, path.stat().st_size if path.is_file() else 0))
    sizes = {sender: sum(size for _, size in share) for sender, share in shares.items()}
    files, size, discarded = len(listed), sum(sizes.values()), []
    while files > _DOWN_TO * quota.files or size > _DOWN_TO * quota.size:
        by_size = size > _DOWN_TO * quota.size
        most = max(shares, key=lambda each: sizes[each] if by_size else len(shares[each]))
        file, its_size = shares[most].pop()
        discarded.append(file)
        files, size = files - 1, size - its_size
        sizes[most] -= its_size
    return discarded


def _sender(held: HeldFile) -> bytes:
    """Whose share a file is of: nobody is named by a file that could be anybody's."""
    signed = held.kid if held.outcome == Outcome.WAITING else None
    return signed or held.sender or b""


def _size(store: Store, place: str) -> tuple[int, int]:
    """Number of files that are held, and their bytes."""
    folder = store.home / place
    sizes = [each.stat().st_size for each in folder.glob("[!.]*")]
    return held_notes.counted(store, place), sum(sizes)
