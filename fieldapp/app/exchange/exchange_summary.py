"""Summary of what an exchange with headquarters brought, told at once and kept for a later look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.sync.carrier.receive import Received

SYNC: Final = "sync"
STICK: Final = "stick"
_WAYS: Final = (SYNC, STICK)


INBOX: Final = frozenset({"reviews", "questions", "tasks", "answers"})
"""Kinds of records that the inbox tells of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """Summary of one exchange.

    Attributes:
        way: SYNC or STICK.
        at: When, by this laptop's clock, UTC.
        logged: Own records that were proven to be in the log.
        counts: Records of others, by the kinds of sync/arrivals.py; none that is 0.
        laptops: Number of laptops that the observations are of.
        evidence: Files that were asked for.
        shown: Extracts and editions for a liaison officer.
        version: Of a newer mission pack, 0 for none.
    """

    way: str
    at: datetime
    logged: int
    counts: Mapping[str, int]
    laptops: int
    evidence: int
    shown: int
    version: int

    @property
    def in_inbox(self) -> bool:
        """Whether the inbox tells of something that came."""
        return bool(self.counts.keys() & INBOX or self.evidence or self.version)


def summary(received: Received, *, way: str, version: int | None, at: datetime) -> Arrived:
    """Summary of what was received."""
    counts: Counter[str] = Counter()
    for (kind, _kid), count in received.came.items():
        counts[kind] += count
    return Arrived(
        way=way,
        at=at,
        logged=received.logged,
        counts=dict(counts),
        laptops=sum(kind == "observations" for kind, _kid in received.came),
        evidence=received.evidence,
        shown=received.shown,
        version=version or 0,
    )


def keep(store: Store, arrived: Arrived) -> None:
    """Keep it as the last of its way.

    Raises:
        StoreError: The disk is full or failed.
    """
    kept = asdict(arrived) | {"at": int(arrived.at.timestamp())}
    settings.put(store, settings.last_exchange(arrived.way), kept)


def last(store: Store, way: str) -> Arrived | None:
    """The last exchange of a way, None where there was none."""
    kept = settings.get(store, settings.last_exchange(way))
    if kept is None or "counts" not in kept:  # an earlier version kept other figures
        return None
    return replace(Arrived(**kept), at=datetime.fromtimestamp(kept["at"], UTC))


def newest(session: Session) -> Arrived | None:
    """The last exchange of all, None where there was none."""
    found = [each for way in _WAYS if (each := last(session.store, way)) is not None]
    return max(found, key=lambda each: each.at, default=None)
