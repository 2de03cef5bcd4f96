"""Evidence that records name and headquarters lacks, kept from one publishing to the next.

The first look reads what records name. A later one reads what was named since, and what came: its
cost is what is new or arrived, whatever headquarters holds or lacks. What it loses is noticed by
the next first look (hub/importer/workers.py).

Of one device at most MOST missing pieces are looked for, and NAMES names read, which is far more
than a person names: else one laptop could make every publishing slow. While more is left, a device
is sent no list, which would call pieces arrived that are not: its laptop goes on sending what it
has, and headquarters is told. Nothing is looked for that revoked devices named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from fieldapp.store import settings
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.store.interface import Store
from fieldapp.store.transfer import evidence_arrivals, outboxes

MOST: Final = 5_000
NAMES: Final = 100_000
_READ: Final = 20  # records that are read together


@dataclass(slots=True)
class WantedEvidence:
    """Evidence as of the newest look.

    Attributes:
        row: Number of the newest record's row that was looked at.
        arrived: Number of the newest piece that came.
        erased: SHA-256 of the pieces that were erased.
        read: By device, number of the first record that was not looked at.
        named: By device, how many names of pieces in its records were looked at.
        missing: By device, SHA-256 of what it named and headquarters lacks, in that order.
        beyond: Devices that name more than is looked for.
    """

    row: int = 0
    arrived: int = 0
    erased: frozenset[bytes] = frozenset()
    read: dict[bytes, int] = field(default_factory=dict)
    named: Counter[bytes] = field(default_factory=Counter)
    missing: dict[bytes, dict[bytes, None]] = field(default_factory=dict)
    beyond: set[bytes] = field(default_factory=set)


def look(store: Store, wanted: WantedEvidence, kids: Collection[bytes], size: int) -> set[bytes]:
    """Bring it up to the log of that size; returns the devices of which something changed.

    Args:
        store: The hub's.
        wanted: As of an earlier look, or new.
        kids: The devices that are trusted, but this one.
        size: Of the published log: what later records name is looked at later.

    Raises:
        StoreError: The disk failed; begin anew.
    """
    grown, newest = outboxes.grown(store, wanted.row, size)
    for kid in wanted.missing.keys() - kids:
        del wanted.missing[kid]
        wanted.beyond.discard(kid)
        wanted.read.pop(kid, None)
        del wanted.named[kid]
    changed = _take_arrived(store, wanted)
    if wanted.row == 0 or store.kid in grown:
        changed |= _take_erased(store, wanted)
    for kid in kids:
        waits = kid in wanted.beyond
        if not waits and kid in wanted.read and kid not in grown:
            continue
        if waits and _is_full(wanted, kid):
            continue
        before = wanted.named[kid]
        _read_on(store, wanted, kid, size)
        if wanted.named[kid] != before:
            changed.add(kid)
    wanted.row = newest
    _tell(store, wanted.beyond)
    return changed - wanted.beyond


def beyond(store: Store) -> frozenset[bytes]:
    """Devices that name more than is looked for."""
    found = settings.get(store, settings.EVIDENCE_BEYOND) or []
    return frozenset(map(bytes.fromhex, found))


def _read_on(store: Store, wanted: WantedEvidence, kid: bytes, size: int) -> None:
    """Look at what a device named since, as far as is looked for; note what is missing."""
    missing, came = wanted.missing.setdefault(kid, {}), set[bytes]()
    first, head = wanted.read.get(kid, 0), outboxes.head(store, kid, size)
    full = False
    while head is not None and first <= head.seq and not full:
        last = min(head.seq, first + _READ - 1)
        for seq, pieces in outboxes.evidence_named(store, kid, first, last).items():
            full = _is_full(wanted, kid)
            if full:
                last = seq - 1
                break
            wanted.named[kid] += len(pieces)
            for each in pieces:
                if each in came or each in missing or each in wanted.erased:
                    continue
                if files.has(store, each):
                    came.add(each)
                else:
                    missing[each] = None
        first = last + 1
    wanted.read[kid] = first
    (wanted.beyond.add if full else wanted.beyond.discard)(kid)
    files.note_came(store, came)


def _is_full(wanted: WantedEvidence, kid: bytes) -> bool:
    return len(wanted.missing[kid]) >= MOST or wanted.named[kid] >= NAMES


def _take_arrived(store: Store, wanted: WantedEvidence) -> set[bytes]:
    """Let go of what came since; returns of which devices."""
    pieces, wanted.arrived = evidence_arrivals.since(store, wanted.arrived)
    if pieces is None:  # more than are noted
        lacked = {each for some in wanted.missing.values() for each in some}
        pieces = [each for each in lacked if files.has(store, each)]
    files.note_came(store, pieces)
    return _drop(wanted, pieces)


def _take_erased(store: Store, wanted: WantedEvidence) -> set[bytes]:
    erased = frozenset(erasures.everything(store))
    new, wanted.erased = erased - wanted.erased, erased
    return _drop(wanted, new)


def _drop(wanted: WantedEvidence, pieces: Collection[bytes]) -> set[bytes]:
    changed = set()
    for kid, missing in wanted.missing.items():
        for each in pieces:
            if each in missing:
                del missing[each]
                changed.add(kid)
    return changed


def _tell(store: Store, kids: Collection[bytes]) -> None:
    if kids != beyond(store):
        settings.put(store, settings.EVIDENCE_BEYOND, sorted(kid.hex() for kid in kids))
