"""Evidence that records name and headquarters lacks, kept from one publishing to the next.

The first look reads everything that records name. A later one reads what was named since, and asks
of what was missing whether it came or was erased: its cost is what is new or missing, whatever
headquarters holds. What it loses is noticed by the next first look (hub/importer/workers.py).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.store.interface import Store
from fieldapp.store.transfer import outboxes


@dataclass(slots=True)
class WantedEvidence:
    """Evidence as of the newest look.

    Attributes:
        row: Number of the newest record's row that was looked at.
        named: By device, how often its records name a piece.
        missing: By device, SHA-256 of what it named and headquarters lacks, in that order.
    """

    row: int = 0
    named: Counter[bytes] = field(default_factory=Counter)
    missing: dict[bytes, dict[bytes, None]] = field(default_factory=dict)


def look(store: Store, wanted: WantedEvidence, size: int) -> set[bytes]:
    """Bring it up to the log of that size; returns the devices of which something changed.

    Args:
        store: The hub's.
        wanted: As of an earlier look, or new.
        size: Of the published log: what later records name is looked at later.

    Raises:
        StoreError: The disk failed; begin anew.
    """
    named, wanted.row = outboxes.evidence_named(store, size, after=wanted.row)
    for kid, sha256 in named:
        wanted.named[kid] += 1
        wanted.missing.setdefault(kid, {})[sha256] = None
    changed = {kid for kid, _ in named}
    erased, arrived = erasures.everything(store), set[bytes]()
    for kid, pieces in wanted.missing.items():
        here = [each for each in pieces if each in erased or files.has(store, each)]
        for each in here:
            del pieces[each]
        if here:
            changed.add(kid)
        arrived.update(each for each in here if each not in erased)
    files.note_came(store, arrived)
    return changed
