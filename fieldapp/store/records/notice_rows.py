"""Rows behind the notices of this device: reviews of own records, news, and what was read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from fieldapp.ledger.record import Record, parse
from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment

PACK: Final = "pack"
REFUSAL: Final = "refusal"
EVIDENCE: Final = "evidence"
CAME: Final = "came"
MOST_URGENT: Final = 100
"""Urgent observations of one laptop in a list that a person reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One piece of news: row, when it came by the device clock, kind, and what it says."""

    id: int
    at: datetime
    kind: str
    content: Mapping[str, Any]


class NoticeMark(NamedTuple):
    """Mark of the holder on a notice: read, done."""

    read: bool = False
    done: bool = False


def add(
    store: Store,
    kind: str,
    content: Mapping[str, Any],
    at: datetime,
    *,
    again: timedelta = timedelta(0),
) -> None:
    """Store a piece of news; the same that the holder is not done with is not told twice.

    Args:
        store: The home's.
        kind: Of the news.
        content: What it says.
        at: The device clock, UTC.
        again: How long after the holder was done with it the same is not told again.

    Raises:
        StoreError: The disk is full or failed.
    """
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    store.db.execute(
        "INSERT INTO news SELECT (SELECT coalesce(max(id), 0) + 1 FROM news), ?, ?, ? "
        "WHERE NOT EXISTS ("
        "SELECT 1 FROM news n LEFT JOIN notice_mark m ON m.name = 'news ' || n.id "
        "WHERE n.kind = ? AND n.content = ? AND (m.done_at IS NULL OR m.done_at > ?))",
        [int(at.timestamp()), kind, text, kind, text, int((at - again).timestamp())],
    )


def forget_oldest(store: Store, kind: str, most: int) -> None:
    """Keep the newest news of a kind alone, so many at most.

    Raises:
        StoreError: The disk is full or failed.
    """
    store.db.execute(
        "DELETE FROM news WHERE kind = ? AND id <= ("
        "SELECT id FROM news WHERE kind = ? ORDER BY id DESC LIMIT 1 OFFSET ?)",
        [kind, kind, most],
    )


def news(store: Store) -> list[News]:
    """All news, the earliest first."""
    rows = store.db.execute("SELECT id, at, kind, content FROM news ORDER BY id")
    return [
        News(id=id_, at=moment(at), kind=kind, content=json.loads(content))
        for id_, at, kind, content in rows
    ]


def marks(store: Store) -> dict[str, NoticeMark]:
    """Marks of the holder, by the notice's name; none where nothing was done."""
    rows = store.db.execute("SELECT name, read_at, done_at FROM notice_mark")
    return {name: NoticeMark(read is not None, done is not None) for name, read, done in rows}


def mark_read(store: Store, names: Iterable[str], at: datetime) -> None:
    """Note that the holder has read these.

    Raises:
        StoreError: The disk is full or failed.
    """
    seconds = int(at.timestamp())
    with store.transaction():
        store.db.executemany(
            "INSERT INTO notice_mark (name, read_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(name, seconds) for name in names],
        )


def mark_done(store: Store, name: str, at: datetime | None) -> None:
    """Note that the holder is done with one, which is read then; None: is not.

    Raises:
        StoreError: The disk is full or failed.
    """
    seconds = None if at is None else int(at.timestamp())
    store.db.execute(
        "INSERT INTO notice_mark VALUES (:name, :at, :at) "
        "ON CONFLICT (name) DO UPDATE SET done_at = excluded.done_at, "
        "read_at = coalesce(notice_mark.read_at, excluded.read_at)",
        {"name": name, "at": seconds},
    )


def judged(store: Store) -> list[bytes]:
    """Hashes of own records that letters, or reviews and findings of other feeds, are about."""
    rows = store.db.execute(
        "SELECT t.hash FROM record t WHERE t.kid = :own AND t.hash IN (SELECT target FROM letter "
        "UNION SELECT v.target FROM review v JOIN record r USING (id) WHERE r.kid <> :own) "
        "ORDER BY t.id",
        {"own": store.kid},
    )
    return [bytes(hash_) for (hash_,) in rows]


def contradictions(store: Store) -> list[tuple[Record, str]]:
    """Corrections of own records that somebody else signed, and why each is without effect."""
    rows = store.db.execute(
        "SELECT r.raw, c.reason FROM correction c JOIN record r USING (id) "
        "JOIN record t ON t.hash = c.target WHERE t.kid = :own AND r.kid <> :own ORDER BY r.id",
        {"own": store.kid},
    )
    return [(parse(bytes(raw)), reason) for raw, reason in rows]


def urgent(store: Store) -> list[tuple[Record, int]]:
    """Urgent observations of other feeds that are in force, the latest to arrive first.

    Of each feed the latest are listed, so that no laptop fills the list and hides the others'.

    Returns:
        Each with how many earlier ones of its feed are not listed; 0 but for a feed's last one.
    """
    rows = store.db.execute(
        "SELECT r.raw, CASE WHEN f.place = :most THEN f.every - :most ELSE 0 END FROM ("
        "SELECT u.id, row_number() OVER (PARTITION BY r.kid ORDER BY u.id DESC) AS place, "
        "count(*) OVER (PARTITION BY r.kid) AS every "
        "FROM urgent u JOIN observation o USING (id) JOIN record r USING (id) "
        "WHERE r.kid <> :own AND o.void = 0 AND o.amended_by IS NULL AND o.retracted_by IS NULL"
        ") f JOIN record r USING (id) WHERE f.place <= :most ORDER BY f.id DESC",
        {"own": store.kid, "most": MOST_URGENT},
    )
    return [(parse(bytes(raw)), more) for raw, more in rows]


def urgent_from(store: Store, seq: int) -> bool:
    """True where an own record from a number on is an urgent observation."""
    row = store.db.execute(
        "SELECT 1 FROM urgent JOIN record USING (id) WHERE kid = ? AND seq >= ? AND forked = 0",
        [store.kid, seq],
    ).fetchone()
    return row is not None


def arrivals(store: Store) -> dict[bytes, datetime]:
    """Times at which records of others came here, by hash: letters, and judging records."""
    rows = store.db.execute(
        "SELECT hash, received_at FROM record WHERE received_at IS NOT NULL AND id IN ("
        "SELECT id FROM record WHERE type = 12 AND type <> 1 UNION SELECT id FROM review "
        "UNION SELECT id FROM correction UNION SELECT id FROM urgent) "
        "UNION ALL SELECT hash, received_at FROM letter"
    )
    return {bytes(hash_): moment(at) for hash_, at in rows}
