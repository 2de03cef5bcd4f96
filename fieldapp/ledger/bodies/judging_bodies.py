"""Bodies of what others sign about observations: reviews, tasks, placements; CBOR keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.ledger.fields import (
    DRAWN,
    HASH,
    KID,
    MOMENT,
    OBSERVATION,
    PLACE,
    TEXT,
    Table,
    columns,
    listing,
)
from fieldapp.observation.values import Drawn, EvidenceRef, Place, require


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Decision of a supervisor about a record.

    Attributes:
        target: Hash of the record.
        state: Code, such as "confirmed", "questioned", "disputed". Before tasks had a type, "task"
            of a feed's first record asked its laptop to do something; it is read and never written.
        note: Reasons.
    """

    target: bytes
    state: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Task: what one laptop, or a team, is asked to do.

    Attributes:
        recipient: Key identifier of the laptop that it is for.
        kind: Code: "patrol", "question", "inquiry", "recheck", "mirror", "review", "other".
        text: What is to be done.
        about: Hashes of the records that it is about.
        due: UTC, None where there is no hurry.
        place: Where; an area or a line is `drawn` instead.
        pair: Hash of the twin task, of two patrols that are to be at one time.
        urgency: Code: "routine", "today", "flash".
    """

    recipient: bytes
    kind: str
    text: str = ""
    about: tuple[bytes, ...] = ()
    due: datetime | None = None
    place: Place | None = None
    drawn: Drawn | None = None
    pair: bytes | None = None
    urgency: str = "routine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Answer to a task by whoever it is for, or its end by whoever gave it.

    Attributes:
        target: Hash of the task.
        state: Code: "accepted", "declined", "done", "cannot", "closed".
        note: In words.
        results: Hashes of the records that came of it.
        evidence: Files that belong to it, such as a letter.
    """

    target: bytes
    state: str
    note: str = ""
    results: tuple[bytes, ...] = ()
    evidence: tuple[EvidenceRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Position that headquarters gives a post which was told by its name, or its withdrawal.

    Attributes:
        reason: Why, or from where it is known.
        targets: Hashes of observations from that post, 1 to 256; any version means all of them.
        post: The name that all of them have, and its position.
        withdraws: Hash of the placement that this one takes back; then there is a reason alone.
    """

    reason: str
    targets: tuple[bytes, ...] = ()
    post: Place | None = None
    withdraws: bytes | None = None

    def __post_init__(self) -> None:
        places = self.withdraws is None
        require((self.post is not None) == places, "a placement or a withdrawal", "post")
        require(len(self.targets) in (range(1, 257) if places else (0,)), "1 to 256", "targets")
        named = self.post is None or (self.post.name and self.post.position is not None)
        require(bool(named), "a post with a name and a position", "post")


TABLES: Final[dict[type, Table]] = {
    Review: columns(Review, {"target": (60, HASH), "state": (69, TEXT), "note": (67, TEXT)}),
    Task: columns(
        Task,
        {
            "recipient": (90, KID),
            "kind": (93, TEXT),
            "text": (67, TEXT),
            "about": (94, listing(HASH)),
            "due": (95, MOMENT),
            "place": (96, PLACE),
            "drawn": (39, DRAWN),
            "pair": (97, HASH),
            "urgency": (98, TEXT),
        },
    ),
    Answer: columns(
        Answer,
        {
            "target": (60, HASH),
            "state": (69, TEXT),
            "note": (67, TEXT),
            "results": (68, listing(HASH)),
            "evidence": (106, OBSERVATION.columns[42][1]),
        },
    ),
    Placement: columns(
        Placement,
        {
            "reason": (61, TEXT),
            "targets": (68, listing(HASH)),
            "post": (8, PLACE),
            "withdraws": (81, HASH),
        },
    ),
}
"""Fields of each body, by key."""
