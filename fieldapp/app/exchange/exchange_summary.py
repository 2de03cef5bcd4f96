"""Summary of what an exchange with headquarters brought, told at once and kept for a later look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Final

from fieldapp.app.home.session import Session
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, notice_rows
from fieldapp.sync.carrier.receive import Received

SYNC: Final = "sync"
STICK: Final = "stick"
_WAYS: Final = (SYNC, STICK)
MOST_KEPT: Final = 200
"""Exchanges that the inbox tells of; the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Laptop whose records came: its key in hexadecimal, call sign, and counts as in Arrived."""

    kid: str
    name: str
    counts: Mapping[str, int]


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
        senders: Of these records, whoever sent most first.
        after, until: Numbers of the newest rows of records before it and after.
    """

    way: str
    at: datetime
    logged: int
    counts: Mapping[str, int]
    laptops: int
    evidence: int
    shown: int
    version: int
    senders: tuple[Sender, ...] = ()
    after: int = 0
    until: int = 0

    @property
    def in_inbox(self) -> bool:
        """Whether the inbox tells of something that came."""
        return bool(self.counts or self.evidence or self.version)

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


def summary(
    store: Store,
    roster: Roster,
    received: Received,
    *,
    way: str,
    version: int | None,
    at: datetime,
    after: int,
) -> Arrived:
    """Summary of what was received; arguments as the members of Arrived.

    Raises:
        StoreError: The disk failed.
    """
    counts: Counter[str] = Counter()
    by: dict[bytes, Counter[str]] = {}
    for (kind, kid), count in received.came.items():
        counts[kind] += count
        by.setdefault(kid, Counter())[kind] += count
    senders = (
        Sender(kid=kid.hex(), name=_name(roster, kid), counts=dict(some))
        for kid, some in by.items()
    )
    return Arrived(
        senders=tuple(sorted(senders, key=lambda each: (-sum(each.counts.values()), each.name))),
        after=after,
        until=feeds.last_row(store),
        way=way,
        at=at,
        logged=received.logged,
        counts=dict(counts),
        laptops=sum(kind == "observations" for kind, _kid in received.came),
        evidence=received.evidence,
        shown=received.shown,
        version=version or 0,
    )


def _name(roster: Roster, kid: bytes) -> str:
    device = roster.device(kid)
    return device.name if device is not None else kid.hex()


def keep(store: Store, arrived: Arrived, *, refused: bool) -> None:
    """Store the newest exchange of its way; an empty one keeps what the last one brought.

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
    if arrived.senders:
        said = {name: asdict(arrived)[name] for name in ("way", "senders", "after", "until")}
        notice_rows.add(store, notice_rows.CAME, said, arrived.at)
        notice_rows.forget_oldest(store, notice_rows.CAME, MOST_KEPT)


def last(store: Store, way: str) -> LastExchange | None:
    """The last exchange of a way, None where there was none."""
    kept = settings.get(store, settings.last_exchange(way))
    if kept is None:
        return None
    brought = None
    if found := kept.get("brought"):
        at = datetime.fromtimestamp(found["at"], UTC)
        brought = Arrived(**found | {"at": at, "senders": senders(found.get("senders", ()))})
    at, refused = datetime.fromtimestamp(kept["at"], UTC), kept.get("refused", False)
    return LastExchange(way=way, at=at, brought=brought, refused=refused)


def senders(kept: Iterable[Mapping[str, Any]]) -> tuple[Sender, ...]:
    """Senders as they were kept."""
    return tuple(Sender(**each) for each in kept)


def newest(session: Session) -> LastExchange | None:
    """The last exchange of all, None where there was none."""
    found = [each for way in _WAYS if (each := last(session.store, way)) is not None]
    return max(found, key=lambda each: each.at, default=None)
