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
PUBLISHED: Final = "published"
NOT_WATCHED: Final = "not_watched"
"""Reasons to look at a retraction, of what an edition in force tells, and at a watch, after which
the post was not watched."""
CONFIRMED_AS: Final = (MEMBER_CHANGED, PUBLISHED, NOT_WATCHED)
"""Reasons of what is no observation to be reviewed, and is settled by a confirmation."""
WAITING_KINDS: Final = (
    "observation", "statement", "answer", "task", "finding", "link", "feed", "suggestion",
    "retraction", "watch_gap", "edition",
)  # fmt: skip
"""Kinds of what waits. The last four: observations that may tell of the same events, a retraction
of what an edition in force tells, a time in which a post was not watched, an edition that waits
for an approval."""
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
        observers: Key identifiers of whoever observed it, where somebody else logged it, and of
            whoever signed or observed `others`.
        due: By when, UTC; None where there is no hurry.
        urgent: Its monitor asks that it be looked at first.
        casualties: It tells of dead or injured.
        mission_hit: It tells of the mission's own people or things.
        in_zone: It may touch a zone of the agreement.
        others: Hashes of records that it is about besides.
        names: What the reason names: numbers of editions, or a post; not safe to show as it is.
        times: (first moment, the first after it) that it is about, UTC: of a gap, the second is
            None where it lasts.
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
    others: tuple[bytes, ...] = ()
    names: tuple[str, ...] = ()
    times: tuple[datetime, datetime | None] | None = None


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
        conflicts: Why a person may not judge an item, by (person's kid, kind and hash of the item).
    """

    waiting: tuple[WaitingRecord, ...]
    taken: Mapping[bytes, TakenBy] = field(default_factory=dict)
    persons: Mapping[bytes, bytes] = field(default_factory=dict)
    conflicts: Mapping[tuple[bytes, str, bytes], str] = field(default_factory=dict)


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
                conflict=state.conflicts.get((person, waiting.kind, waiting.hash), ""),
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
