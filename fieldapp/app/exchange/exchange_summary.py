"""Summary of what an exchange with headquarters brought, told at once and kept for a later look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Final

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

    @property
    def is_nothing(self) -> bool:
        """Whether nothing came."""
        return not (self.logged or self.counts or self.evidence or self.shown or self.version)


@dataclass(frozen=True, slots=True, kw_only=True)
class LastExchange:
    """Last exchange of a way.

    Attributes:
        way: SYNC or STICK.
        at: When, by this laptop's clock, UTC.
        brought: What the last one brought that brought something; None where none did.
        refused: Something was refused at the last one.
    """

    way: str
    at: datetime
    brought: Arrived | None
    refused: bool = False


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


def keep(store: Store, arrived: Arrived, *, refused: bool) -> None:
    """Keep it as the last of its way; what came before stays where nothing came.

    Raises:
        StoreError: The disk is full or failed.
    """
    before = last(store, arrived.way)
    brought: Arrived | None = arrived
    if arrived.is_nothing:
        brought = before.brought if before is not None else None
    kept: dict[str, Any] = {"at": int(arrived.at.timestamp()), "refused": refused}
    if brought is not None:
        kept |= {"brought": asdict(brought) | {"at": int(brought.at.timestamp())}}
    settings.put(store, settings.last_exchange(arrived.way), kept)


def last(store: Store, way: str) -> LastExchange | None:
    """The last exchange of a way, None where there was none."""
    kept = settings.get(store, settings.last_exchange(way))
    if kept is None:
        return None
    brought = None
    if found := kept.get("brought"):
        brought = Arrived(**found | {"at": datetime.fromtimestamp(found["at"], UTC)})
    at, refused = datetime.fromtimestamp(kept["at"], UTC), kept.get("refused", False)
    return LastExchange(way=way, at=at, brought=brought, refused=refused)


def newest(session: Session) -> LastExchange | None:
    """The last exchange of all, None where there was none."""
    found = [each for way in _WAYS if (each := last(session.store, way)) is not None]
    return max(found, key=lambda each: each.at, default=None)
