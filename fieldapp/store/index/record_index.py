"""Search index: rows that are written beside each signed record so that it can be found.

Every table here can be made again from the records alone, and comes out the same in whatever order
they arrived: `rebuild` relies on both.

An observation and its amendments are one thread. Of its versions one is current: the newest leaf,
by the time it was signed, then its number, then its hash. A retraction withdraws the whole thread.
A correction that is flagged as forked or as signed after a revocation is kept and shown, and has no
effect: a stolen key must not make earlier observations disappear from view.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from fieldapp.ledger.record import Amendment, Patrol, Record, RecordType, Retraction
from fieldapp.observation.observation import Observation
from fieldapp.observation.search_text import search_text
from fieldapp.observation.values import EventTime, EvidenceRef
from fieldapp.store import dialect
from fieldapp.store.index import map_point
from fieldapp.store.index.bounding_box import bounds
from fieldapp.store.interface import Database

TABLES: Final = (
    "observation", "mark", "review", "correction", "box", "words", "evidence", "sealed_field",
    "pending",
)  # fmt: skip
WITHOUT_EFFECT: Final = frozenset({"after_revocation", "forked"})

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


class Stored(NamedTuple):  # made and dropped by the hundred thousand, so the cheapest there is
    """A record, the number of its row, and the flags it was admitted with."""

    id: int
    record: Record
    flags: frozenset[str]


def insert(db: Database, stored: Sequence[Stored]) -> None:
    """Index records whose rows are in the table already, ids ascending; inside a transaction.

    Raises:
        StoreError: The disk failed.
    """
    if not stored:
        return
    rows = [
        (s, observation) for s in stored if (observation := observation_in(s.record)) is not None
    ]
    others = [s for s in stored if s.record.type is not RecordType.OBSERVATION]
    db.executemany("INSERT INTO pending VALUES (?)", ((s.id,) for s in stored))
    boxed = [(s.id, bounds(observation)) for s, observation in rows]
    db.executemany(
        "INSERT INTO observation VALUES (?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?)",
        (
            (s.id, observation.kind, *span(s.record, observation), s.id, *(box or (None,) * 4))
            for (s, observation), (_, box) in zip(rows, boxed, strict=True)
        ),
    )
    db.executemany(
        "INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
    db.executemany(
        dialect.ADD_WORDS,
        ((s.id, text) for s, observation in rows if (text := search_text(observation))),
    )
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
    corrections = list(_corrections(others))
    _fill(db, "INSERT INTO correction VALUES (?, ?, ?, ?)", corrections)
    _link(db, stored[0].id, stored[-1].id, correcting=bool(corrections))


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
    if type(body) is Observation or isinstance(body, Patrol):
        return body.evidence
    return body.observation.evidence if isinstance(body, Amendment) else ()


def span(record: Record, observation: Observation) -> tuple[int, int]:
    """First and last second of the event; where no time was told, when it was signed."""
    if observation.time is None:
        at = int(record.signed_at.timestamp())
        return at, at
    time: EventTime = observation.time
    start = int(time.start.timestamp())
    end = start if time.end is None else int(time.end.timestamp())
    return start, end + _SPAN_S[time.precision]


def _corrections(stored: Sequence[Stored]) -> Iterator[tuple[int, bytes, int, int]]:
    for s in stored:
        body = s.record.body
        if isinstance(body, Amendment | Retraction):
            counts = not s.flags & WITHOUT_EFFECT
            yield s.id, body.target, isinstance(body, Retraction), counts


_NAMED_BEFORE: Final = f"""
    SELECT c.id, c.retracts, o.id FROM record r
    {dialect.JOIN_IN_ORDER} correction c ON c.target = r.hash
    {dialect.JOIN_IN_ORDER} observation o ON o.id = r.id
    WHERE r.id BETWEEN :first AND :last AND c.counts = 1
    """  # noqa: S608
_NAMING: Final = f"""
    SELECT c.id, c.retracts, o.id FROM correction c
    {dialect.JOIN_IN_ORDER} record r ON r.hash = c.target
    {dialect.JOIN_IN_ORDER} observation o ON o.id = r.id
    WHERE c.id BETWEEN :first AND :last AND c.counts = 1
    """  # noqa: S608


def _link(db: Database, first: int, last: int, *, correcting: bool) -> None:
    """Join corrections and what they name, whichever of the two is new."""
    links = db.execute(
        f"{_NAMING} UNION {_NAMED_BEFORE}" if correcting else _NAMED_BEFORE,
        {"first": first, "last": last},
    ).fetchall()
    for id_, retracts, target in links:
        if not retracts:
            db.execute(
                """
                UPDATE observation SET thread = (SELECT thread FROM observation WHERE id = :target)
                WHERE id = :id OR (thread = :id AND thread <> id)
                """,
                {"id": id_, "target": target},
            )
    for thread in {_thread(db, target) for _, _, target in links}:
        _settle(db, thread)


def _thread(db: Database, id_: int) -> int:
    return int(db.execute("SELECT thread FROM observation WHERE id = ?", [id_]).fetchone()[0])


def _settle(db: Database, thread: int) -> None:
    """Find a thread's current version and whether it was retracted."""
    versions: list[tuple[int, bytes, tuple[Any, ...], bytes | None]] = [
        (id_, bytes(hash_), (signed_at, seq, bytes(hash_)), target)
        for id_, hash_, signed_at, seq, target in db.execute(
            """
            SELECT o.id, r.hash, r.signed_at, r.seq, c.target
            FROM observation o JOIN record r USING (id) LEFT JOIN correction c USING (id)
            WHERE o.id = :thread OR (o.thread = :thread AND o.thread <> o.id)
            """,
            {"thread": thread},
        )
    ]
    newest_child: dict[bytes, tuple[tuple[Any, ...], int]] = {}
    for id_, _, age, target in versions:
        if target is not None and id_ != thread:
            newest_child[target] = max(newest_child.get(target, (age, id_)), (age, id_))
    current = max((age, id_) for id_, hash_, age, _ in versions if hash_ not in newest_child)[1]
    retraction = min(
        (
            (tuple(row[1:]), row[0])
            for _, hash_, _, _ in versions
            for row in db.execute(
                """
                SELECT c.id, r.signed_at, r.seq, r.hash FROM correction c JOIN record r USING (id)
                WHERE c.target = ? AND c.retracts = 1 AND c.counts = 1
                """,
                [hash_],
            )
        ),
        default=(None, None),
    )[1]
    db.executemany(
        "UPDATE observation SET amended_by = ?, retracted_by = ? WHERE id = ?",
        [
            (newest_child[h][1] if h in newest_child else _other(current, id_), retraction, id_)
            for id_, h, _, _ in versions
        ],
    )


def _other(current: int, id_: int) -> int | None:
    return None if id_ == current else current
