"""Standing of a feed's records: which count as their device's, by the roster that is current.

A function of all records of the feed that are here and of the device's entry in the roster, in
whatever order they came. A device clock decides nothing; it is only flagged.

- Forked: of two records with one number nobody can tell which is the holder's. Both, and all that
  follows either, are without effect until officers name a record of the true branch.
- Revoked: what leads up to the border is as it was, all else is without effect. The border is the
  last good record where officers know it, else the newest record in the log at the revocation.
- A border or true branch is named by number and hash. Where that record is not here, what stands on
  another branch at its number is none of it; below that a fork stays open.
- Skewed: a clock more than a day ahead of the machine that received the record, more than a day
  before the enrolment, or set back by more than a day since the record before. Flagged, and counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from fieldapp.ledger.devices.device_entry import Device, FeedPoint
from fieldapp.ledger.feed import TOLERANCE

AFTER_REVOCATION: Final = "after_revocation"
FORKED: Final = "forked"
OTHER_BRANCH: Final = "other_branch"
SKEWED: Final = "skewed"

_TOLERANCE_S: Final = int(TOLERANCE.total_seconds())


class FeedRecord(NamedTuple):  # made and dropped by the hundred thousand, so the cheapest there is
    """A record's place in its feed.

    Attributes:
        hash, seq, previous: Of the record.
        signed_at: Seconds since 1970 by the device's clock.
        received_at: The same by the clock of the machine here, None in the own feed.
    """

    hash: bytes
    seq: int
    previous: bytes | None
    signed_at: int
    received_at: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Standing of a record in its feed.

    Attributes:
        flags: Of "after_revocation", "forked", "skewed".
        reason: Why it is without effect: "after_revocation", "forked", "other_branch"; "" where it
            counts.
    """

    flags: frozenset[str] = frozenset()
    reason: str = ""


_FLAG_OF: Final = {AFTER_REVOCATION: AFTER_REVOCATION, FORKED: FORKED, OTHER_BRANCH: FORKED}


def standings(records: Sequence[FeedRecord], device: Device | None) -> dict[bytes, Standing]:
    """Standing of all records of a feed, by hash.

    Args:
        records: All that are here, on every branch.
        device: Whose feed it is, None where the roster is not known.
    """
    reasons = _reasons(records, device)
    signed_at = {record.hash: record.signed_at for record in records}
    found = {}
    for record in records:
        reason = reasons.get(record.hash, "")
        flags = {_FLAG_OF[reason]} if reason else set[str]()
        if is_skewed(record, signed_at.get(record.previous or b""), device):
            flags.add(SKEWED)
        found[record.hash] = Standing(frozenset(flags), reason)
    return found


def is_skewed(record: FeedRecord, before: int | None, device: Device | None) -> bool:
    """True where the clock was far off; `before` is when the record before it was signed."""
    received, signed = record.received_at, record.signed_at
    return (
        (received is not None and signed > received + _TOLERANCE_S)
        or (before is not None and signed < before - _TOLERANCE_S)
        or (device is not None and signed < device.valid_from.timestamp() - _TOLERANCE_S)
    )


def border(device: Device | None) -> FeedPoint | None:
    """The record up to which a feed's branch is known to be its holder's, None where none is."""
    if device is None:
        return None
    if device.revoked_at is not None:
        return device.last_good or device.last_logged
    return device.true_branch


def reason_of_one(record_hash: bytes, seq: int, device: Device | None) -> str:
    """Reason why a record is without effect, as far as that shows without the rest of its feed."""
    if device is None or device.revoked_at is None:
        return ""
    point = border(device)
    if point is None or seq > point.seq:
        return AFTER_REVOCATION
    return OTHER_BRANCH if seq == point.seq and record_hash != point.hash else ""


def _reasons(records: Sequence[FeedRecord], device: Device | None) -> dict[bytes, str]:
    """Why records are without effect; those that count are left out."""
    point, revoked = border(device), device is not None and device.revoked_at is not None
    fork = _first_fork(records)
    if point is None:
        if revoked:
            return {record.hash: AFTER_REVOCATION for record in records}
        return {r.hash: FORKED for r in records if fork is not None and r.seq >= fork}
    by_hash = {record.hash: record for record in records}
    beyond = AFTER_REVOCATION if revoked else OTHER_BRANCH
    if point.hash not in by_hash:
        reasons = {r.hash: FORKED for r in records if fork is not None and r.seq >= fork}
        reasons |= {r.hash: OTHER_BRANCH for r in records if r.seq == point.seq}
        return reasons | {r.hash: beyond for r in records if r.seq > point.seq}
    path = _path(by_hash, point.hash)
    after = _followers(records, point.hash)
    later_fork = _first_fork([record for record in records if record.hash in after])
    reasons = {}
    for record in records:
        if record.hash in path:
            continue
        if record.hash not in after:
            reasons[record.hash] = beyond if record.seq > point.seq else OTHER_BRANCH
        elif revoked:
            reasons[record.hash] = AFTER_REVOCATION
        elif later_fork is not None and record.seq >= later_fork:
            reasons[record.hash] = FORKED
    return reasons


def _first_fork(records: Sequence[FeedRecord]) -> int | None:
    """The lowest number that more than one record has."""
    counts = Counter(record.seq for record in records)
    return min((seq for seq, count in counts.items() if count > 1), default=None)


def _path(by_hash: dict[bytes, FeedRecord], head: bytes) -> set[bytes]:
    """Hashes of a record and of all before it on its branch."""
    path: set[bytes] = set()
    at: bytes | None = head
    while at is not None and at in by_hash:
        path.add(at)
        at = by_hash[at].previous
    return path


def _followers(records: Sequence[FeedRecord], head: bytes) -> set[bytes]:
    """Hashes of all records that follow one, on any branch."""
    after: set[bytes] = set()
    for record in sorted(records, key=lambda r: r.seq):
        if record.previous is not None and (record.previous == head or record.previous in after):
            after.add(record.hash)
    return after
