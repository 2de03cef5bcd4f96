"""Review queue: what waits for a person's decision, in the order in which it is to be looked at.

A computed view: nothing of it is stored. An item goes when what it waits for is signed. The same
items wait for everybody; a person sees besides who has taken one, and which are no business of
theirs. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

REVOKED: Final = "revoked"
COPIED: Final = "copied"
"""Reasons to doubt an observation that was signed before its laptop's key was revoked, or signed on
two machines."""
MEMBER_CHANGED: Final = "member_changed"
"""Reason to look at a link in force: what it joins was corrected, retracted or unlinked since."""
WAITING_KINDS: Final = ("observation", "statement", "answer", "task", "finding", "link", "feed")
"""Kinds of what waits."""
SOON: Final = timedelta(hours=24)
TAKEN: Final = timedelta(minutes=30)
"""Span for which something is taken."""
AT_ONCE: Final = 256
"""Items that are taken, or decided, at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRecord:
    """Something that waits, the same for every person.

    Attributes:
        kind: One of WAITING_KINDS.
        hash: Of the record that is to be looked at.
        owner: Key identifier of whoever signed it.
        since: Since when, UTC.
        why: Codes: "new", "changed", "skewed", "pending", ….
        observers: Key identifiers of whoever observed it, where somebody else logged it.
        due: By when, UTC; None where there is no hurry.
        urgent: Its monitor asks that it be looked at first.
        casualties: It tells of dead or injured.
        mission_hit: It tells of the mission's own people or things.
        in_zone: It may touch a zone of the agreement.
    """

    kind: str
    hash: bytes
    owner: bytes
    since: datetime
    why: tuple[str, ...] = ()
    observers: frozenset[bytes] = frozenset()
    due: datetime | None = None
    urgent: bool = False
    casualties: bool = False
    mission_hit: bool = False
    in_zone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBy:
    """A person who has taken an item: key identifier, and until when."""

    kid: bytes
    until: datetime


@dataclass(frozen=True, slots=True)
class QueueState:
    """State of the queue.

    Attributes:
        waiting: In any order.
        taken: By the hash of an item.
        persons: Person by key identifier; a device of nobody's is its own.
        conflicts: Why a person may not judge an item, by (person's kid, hash of the item).
    """

    waiting: tuple[WaitingRecord, ...]
    taken: Mapping[bytes, TakenBy] = field(default_factory=dict)
    persons: Mapping[bytes, bytes] = field(default_factory=dict)
    conflicts: Mapping[tuple[bytes, bytes], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedRecord:
    """Something that waits, as a person sees it.

    Attributes:
        waiting: What waits.
        overdue: It should have been done.
        taken_by: Key identifier of another person who has taken it; None where nobody has.
        mine: This person has taken it.
        conflict: Why this person may not judge it; "" where they may.
    """

    waiting: WaitingRecord
    overdue: bool
    taken_by: bytes | None
    mine: bool
    conflict: str


def queue(state: QueueState, person: bytes, now: datetime) -> tuple[QueuedRecord, ...]:
    """The queue as a person sees it.

    What is urgent comes first, then what is overdue, due within a day, tells of casualties, of a
    hit on the mission, lies in a zone, and the oldest; ties by hash.

    Args:
        state: What waits.
        person: Key identifier of the person's device.
        now: UTC.
    """
    own = state.persons.get(person, person)
    items = []
    for waiting in sorted(state.waiting, key=lambda each: _order(each, now)):
        taken = state.taken.get(waiting.hash)
        holder = taken.kid if taken is not None and taken.until > now else None
        mine = holder is not None and state.persons.get(holder, holder) == own
        items.append(
            QueuedRecord(
                waiting=waiting,
                overdue=_is_overdue(waiting, now),
                taken_by=None if mine else holder,
                mine=mine,
                conflict=state.conflicts.get((person, waiting.hash), ""),
            )
        )
    return tuple(items)


def of_kinds(items: Iterable[QueuedRecord], kinds: Iterable[str]) -> tuple[QueuedRecord, ...]:
    """The items of these kinds; "warned" are observations with a warning."""
    wanted = set(kinds)
    return tuple(
        each
        for each in items
        if each.waiting.kind in wanted or ("warned" in wanted and is_warned(each.waiting))
    )


def is_warned(waiting: WaitingRecord) -> bool:
    """Whether something is odd about an observation."""
    return waiting.kind == "observation" and bool(set(waiting.why) - {"new", "changed"})


def _is_overdue(waiting: WaitingRecord, now: datetime) -> bool:
    return waiting.due is not None and waiting.due < now


def _order(waiting: WaitingRecord, now: datetime) -> tuple[object, ...]:
    soon = waiting.due is not None and waiting.due < now + SOON
    return (
        not waiting.urgent,
        not _is_overdue(waiting, now),
        not soon,
        not waiting.casualties,
        not waiting.mission_hit,
        not waiting.in_zone,
        waiting.since,
        waiting.hash,
    )
