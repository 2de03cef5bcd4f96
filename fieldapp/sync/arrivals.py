"""Arrivals: records that others signed and that came here, counted as their reader knows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from fieldapp.ledger.record import (
    Amendment,
    Answer,
    Finding,
    Patrol,
    Record,
    Retraction,
    Review,
    Task,
)
from fieldapp.observation.observation import Observation
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds

KINDS: Final = (
    "observations",
    "corrections",
    "patrols",
    "reviews",
    "judged",
    "questions",
    "tasks",
    "answers",
    "given",
    "others",
)
"""Kinds: "reviews" are of own records, "judged" of others'; "questions" and "tasks" are for this
laptop, "given" is what others are asked; "others" are what nobody reads for itself."""

Arrivals = Counter[tuple[str, bytes]]
"""Number of records by their kind and the feed that they are of."""


def counted(store: Store, records: Iterable[Record]) -> Arrivals:
    """Arrivals that these records are; none of them may be of the own feed."""
    return Counter((_kind(store, each), each.kid) for each in records)


def _kind(store: Store, record: Record) -> str:
    match record.body:
        case Review(target=target):
            return "reviews" if feeds.is_own(store, target) else "judged"
        case Finding(names=names):
            return "reviews" if any(feeds.is_own(store, each) for each in names) else "judged"
        case Task(recipient=recipient) if recipient != store.kid:
            return "given"
        case Task(kind="question"):
            return "questions"
    return _PLAIN.get(type(record.body), "others")


_PLAIN: Final[Mapping[type, str]] = {
    Observation: "observations",
    Amendment: "corrections",
    Retraction: "corrections",
    Patrol: "patrols",
    Task: "tasks",
    Answer: "answers",
}
