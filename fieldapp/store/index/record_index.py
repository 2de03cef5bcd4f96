"""Search index: rows that are written beside each signed record so that it can be found.

Every table here can be made again from the records alone, and comes out the same in whatever order
they arrived: `rebuild` relies on both.

What a record does to others stands in effect_rows.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from fieldapp.ledger.record import (
    Amendment,
    Answer,
    DeviceEvent,
    Link,
    Patrol,
    Placement,
    Record,
    RecordType,
    Retraction,
)
from fieldapp.observation.observation import Observation
from fieldapp.observation.search_text import search_codes, search_text
from fieldapp.observation.values import EventTime, EvidenceRef
from fieldapp.store.index import effect_rows, map_point
from fieldapp.store.index.bounding_box import bounds
from fieldapp.store.index.effect_rows import Stored
from fieldapp.store.interface import Database, Store
from fieldapp.verification.effect import NOT_HERE

TABLES: Final = (
    "observation", "mark", "review", "correction", "box", "words", "evidence", "sealed_field",
    "pending", "standing", "link_member", "placement_target", "undated", "urgent",
    "observer", "erasure", "sequence",
)  # fmt: skip

ERASED: Final = "erased"
"""Device event: what its note begins with, a SHA-256, was erased; its reason follows."""

# What a start of this precision may still mean, seconds.
_SPAN_S: Final = {
    "second": 0,
    "minute": 59,
    "hour": 3599,
    "part_of_day": 43_199,
    "day": 86_399,
    "month": 31 * 86_400 - 1,
    "year": 366 * 86_400 - 1,
}

_UNDATED: Final = ("month", "year")  # as counting.told_window: such a time is in no day


def insert(store: Store, stored: Sequence[Stored]) -> None:
    """Index records whose rows are in the table already, ids ascending; inside a transaction.

    Raises:
        StoreError: The disk failed.
    """
    if stored:
        add_rows(store.db, stored)
        effect_rows.settle_new(store, stored)


def add_rows(db: Database, stored: Sequence[Stored]) -> None:
    """The rows of `insert`, without the effect that records have on each other."""
    rows = [
        (s, observation) for s in stored if (observation := observation_in(s.record)) is not None
    ]
    others = [s for s in stored if s.record.type is not RecordType.OBSERVATION]
    db.executemany("INSERT INTO pending VALUES (?)", ((s.id,) for s in stored))
    boxed = [(s.id, bounds(observation)) for s, observation in rows]
    db.executemany(
        "INSERT INTO observation VALUES (?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?, 0)",
        (
            (s.id, observation.kind, *span(s.record, observation), s.id, *(box or (None,) * 4))
            for (s, observation), (_, box) in zip(rows, boxed, strict=True)
        ),
    )
    db.executemany(
        "INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (map_point.row(s.id, observation) for s, observation in rows),
    )
    _fill(
        db,
        "INSERT INTO review VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [review for s in others for review in map_point.reviews(s.id, s.record)],
    )
    db.executemany(
        "INSERT INTO box VALUES (?, ?, ?, ?, ?)",
        ((id_, *(e7 / 1e7 for e7 in box)) for id_, box in boxed if box is not None),
    )
    db.dialect.add_words(db, ((s.id, search_text(seen), search_codes(seen)) for s, seen in rows))
    _fill(
        db,
        "INSERT INTO evidence VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(s.id, e.sha256, e.size, e.media_type) for s in stored for e in evidence_of(s.record)],
    )
    _fill(
        db,
        "INSERT INTO sealed_field VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(s.id, sha256) for s, observation in rows for sha256 in observation.sealed],
    )
    _fill(db, "INSERT INTO correction VALUES (?, ?, ?, ?)", list(_corrections(others)))
    _fill(
        db,
        "INSERT INTO link_member VALUES (?, ?)",
        [(s.id, member) for s in others for member in _named_by_link(s.record)],
    )
    _fill(
        db,
        "INSERT INTO erasure VALUES (?, ?, ?)",
        [(s.id, *row) for s in others if (row := erasure_told(s.record)) is not None],
    )
    _fill(db, "INSERT INTO urgent VALUES (?)", [(s.id,) for s, seen in rows if seen.urgent])
    _fill(db, "INSERT INTO sequence VALUES (?)", [(s.id,) for s, seen in rows if seen.steps])
    _fill(
        db,
        "INSERT INTO observer VALUES (?, ?)",
        [(s.id, seen.observed_by) for s, seen in rows if seen.observed_by is not None],
    )
    _fill(
        db,
        "INSERT INTO placement_target VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(s.id, target) for s in others for target in _named_by_placement(s.record)],
    )
    _fill(
        db,
        "INSERT INTO undated VALUES (?)",
        [(s.id,) for s, seen in rows if seen.time is None or seen.time.precision in _UNDATED],
    )


def _fill(db: Database, sql: str, rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows, if there are any: for tables in which most records have none."""
    if rows:
        db.executemany(sql, rows)


def observation_in(record: Record) -> Observation | None:
    """The observation that a record carries, None where it carries none."""
    body = record.body
    if type(body) is Observation:
        return body
    return body.observation if isinstance(body, Amendment) else None


def evidence_of(record: Record) -> tuple[EvidenceRef, ...]:
    """The evidence files that a record names."""
    body = record.body
    if type(body) is Observation or isinstance(body, Patrol | Answer):
        return body.evidence
    return body.observation.evidence if isinstance(body, Amendment) else ()


def _named_by_link(record: Record) -> tuple[bytes, ...]:
    """The members of a link, or the link that a withdrawal takes back."""
    body = record.body
    if not isinstance(body, Link):
        return ()
    return body.members if body.withdraws is None else (body.withdraws,)


def erasure_told(record: Record) -> tuple[bytes, str] | None:
    """Hash and reason of an erasure that a record tells of (store/index/erasures.py)."""
    body = record.body
    if not isinstance(body, DeviceEvent) or body.event != ERASED:
        return None
    digits, _, reason = body.note.partition(" ")
    try:
        sha256 = bytes.fromhex(digits)
    except ValueError:
        return None
    return (sha256, map_point.storable(reason)) if len(sha256) == 32 else None


def _named_by_placement(record: Record) -> tuple[bytes, ...]:
    """The observations that a placement names, or the one that a withdrawal takes back."""
    body = record.body
    if not isinstance(body, Placement):
        return ()
    return body.targets if body.withdraws is None else (body.withdraws,)


def span(record: Record, observation: Observation) -> tuple[int, int]:
    """First and last second of the event; where no time was told, when it was signed."""
    if observation.time is None:
        at = int(record.signed_at.timestamp())
        return at, at
    time: EventTime = observation.time
    start = int(time.start.timestamp())
    if time.end is None:
        return start, start + _SPAN_S[time.precision]
    # A part of a day that was told with its end is over then.
    precision = "second" if time.precision == "part_of_day" else time.precision
    return start, int(time.end.timestamp()) + _SPAN_S[precision]


def _corrections(stored: Sequence[Stored]) -> Iterator[tuple[int, bytes, int, str]]:
    """Rows of the table `correction`; what they name is looked for once all rows are there."""
    for s in stored:
        body = s.record.body
        if isinstance(body, Retraction):
            yield s.id, body.target, 1, NOT_HERE
        elif isinstance(body, Amendment):
            yield s.id, body.target, 0, ""
