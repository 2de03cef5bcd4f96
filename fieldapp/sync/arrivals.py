"""Arrivals: records that others signed and that came here, counted as their reader knows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
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
    "others",
)
"""Kinds: "reviews" are of own records, "judged" of others'; "questions" and "tasks" are for this
laptop; "others" are what nobody reads for itself, and tasks for somebody else."""

Arrivals = Counter[tuple[str, bytes]]
"""Number of records by their kind and the feed that they are of."""


def counted(store: Store, records: Iterable[Record]) -> Arrivals:
    """Arrivals that these records are; none of them may be of the own feed."""
    return Counter((_kind(store, each), each.kid) for each in records)


def _kind(store: Store, record: Record) -> str:
    match record.body:
        case Observation():
            return "observations"
        case Amendment() | Retraction():
            return "corrections"
        case Patrol():
            return "patrols"
        case Review(target=target):
            return "reviews" if feeds.is_own(store, target) else "judged"
        case Finding(names=names):
            return "reviews" if any(feeds.is_own(store, each) for each in names) else "judged"
        case Task(recipient=recipient, kind=kind) if recipient == store.kid:
            return "questions" if kind == "question" else "tasks"
        case Answer():
            return "answers"
    return "others"
