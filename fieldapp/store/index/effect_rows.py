"""Effect of records in the index: the rules of verification/effect.py, for what a change touches.

The tables `standing` and `correction` and the columns `thread`, `amended_by`, `retracted_by` and
`void` of `observation` follow from the records, their positions in the log, and the table `device`.
Whatever brings one of these calls one function here, in the same transaction: `settle_new`,
`settle_placed`, `put_device` or `put_roster`.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from fieldapp.ledger.bodies.device_bodies import KeyChange
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.devices.entry_list import kept
from fieldapp.ledger.record import Record, RecordType, parse
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.index import holder_rows, thread_rows, witness_rows
from fieldapp.store.interface import Store
from fieldapp.verification import effect, feed_standing
from fieldapp.verification.feed_standing import FeedRecord, Standing


class Stored(NamedTuple):  # made and dropped by the hundred thousand, so the cheapest there is
    """A record, the number of its row, and when it came in (seconds since 1970; None: own feed)."""

    id: int
    record: Record
    received_at: int | None


# --- The roster.


def put_roster(store: Store, roster: Roster) -> None:
    """Take over a roster's entries and witnesses; every record has the effect it has by them.

    Entries of an older roster than those that are here change nothing.

    Raises:
        StoreError: The disk is full or failed; the earlier ones stand.
    """
    entries = {kid: holder_rows.text_of(entry) for kid, entry in roster.entries.items()}
    whole = "\n".join((str(roster.version), *entries.values()))
    digest = hashlib.sha256(whole.encode()).digest()
    with store.transaction():
        if settings.get(store, settings.EFFECT_ROSTER) != digest:
            _put_devices(store, entries, roster.version)
            settings.put(store, settings.EFFECT_ROSTER, digest)
        witness_rows.put_rules(store, roster)


def put_device(store: Store, device: Device, version: int) -> None:
    """Take over one entry, of the roster of this version; inside a transaction."""
    _put_devices(store, {device.kid: _text_of(device)}, version)


@lru_cache(maxsize=8192)  # one device sends many small bundles
def _text_of(device: Device) -> str:
    return holder_rows.text_of(kept(device, 0))


def _put_devices(store: Store, entries: Mapping[bytes, str], version: int) -> None:
    changed, relinked = [], []
    for kid, entry in entries.items():
        row = store.db.execute("SELECT version, entry FROM device WHERE kid = ?", [kid]).fetchone()
        known_version, known = row or (-1, "")
        if version < known_version or entry == known:
            continue
        store.db.execute(
            "INSERT INTO device VALUES (?, ?, ?) ON CONFLICT (kid) DO UPDATE SET "
            "version = excluded.version, entry = excluded.entry",
            [kid, version, entry],
        )
        changed.append(kid)
        before = holder_rows.read_entry(known).follows if known else None
        if before != holder_rows.read_entry(entry).follows:
            relinked.append(kid)
    _resettle(store, changed, relinked)


# --- New records.


def settle_new(store: Store, stored: Sequence[Stored]) -> None:
    """Give new records their effect, and older ones theirs again where that touches them.

    Args:
        store: The store; inside a transaction.
        stored: Their rows and those of the index are there; ids ascending.
    """
    by_feed: dict[bytes, list[Stored]] = defaultdict(list)
    for each in stored:
        by_feed[each.record.kid].append(each)
    entries, changed = holder_rows.entries_of(store, by_feed), set[int]()
    for kid, new in by_feed.items():
        device = entries.get(kid)
        if is_plain(store, kid, device):
            _settle_plain(store, device, new)
        else:
            changed |= _settle_feed(store, kid, device)
    older = changed - {each.id for each in stored}
    first, last = stored[0].id, stored[-1].id
    threads = thread_rows.link_between(store, first, last)
    threads |= thread_rows.threads_of(store, changed)
    thread_rows.settle_threads(store, threads)
    _note_resettled(store, older and thread_rows.threads_of(store, older))
    _settle_key_changes(
        store, older | {e.id for e in stored if e.record.type == RecordType.KEY_CHANGE}
    )


def is_plain(store: Store, kid: bytes, device: Device | None) -> bool:
    """True where every record of a feed has standing: no branch, no border, no revocation."""
    if device is not None and (device.revoked_at or device.true_branch):
        return False
    sql = "SELECT 1 FROM record WHERE kid = ? AND forked = 1 LIMIT 1"
    return store.db.execute(sql, [kid]).fetchone() is None


def _settle_plain(store: Store, device: Device | None, new: Sequence[Stored]) -> None:
    first = new[0].record
    row = store.db.execute(
        "SELECT signed_at FROM record WHERE kid = ? AND seq = ? AND forked = 0",
        [first.kid, first.seq - 1],
    ).fetchone()
    before = None if row is None else row[0]
    skewed = []
    for each in new:
        node = _node(each.record, each.received_at)
        if feed_standing.is_skewed(node, before, device):
            skewed.append((each.id, feed_standing.SKEWED, ""))
        before = node.signed_at
    if skewed:
        store.db.executemany("INSERT INTO standing VALUES (?, ?, ?)", skewed)


def _node(record: Record, received_at: int | None) -> FeedRecord:
    signed_at = int(record.signed_at.timestamp())
    return FeedRecord(record.hash, record.seq, record.previous, signed_at, received_at)


def nodes_of(store: Store, kid: bytes, *, below: int | None = None) -> list[FeedRecord]:
    """Places of a feed's records in it: of all that are here, or below a position of the log."""
    return [node for _, node in _nodes(store, kid, below)]


def _nodes(store: Store, kid: bytes, below: int | None) -> list[tuple[int, FeedRecord]]:
    there = "" if below is None else "AND log_index < ?"
    rows = store.db.execute(
        f"""
        SELECT id, hash, seq, signed_at, received_at, CASE WHEN forked = 1 THEN raw END
        FROM record LEFT JOIN position USING (id) WHERE kid = ? {there} ORDER BY forked, seq
        """,  # noqa: S608 - constants
        [kid] if below is None else [kid, below],
    ).fetchall()
    main: dict[int, bytes] = {row[2]: bytes(row[1]) for row in rows if row[5] is None}
    return [
        (
            id_,
            FeedRecord(
                bytes(hash_),
                seq,
                main.get(seq - 1) if raw is None else parse(bytes(raw)).previous,
                signed_at,
                received_at,
            ),
        )
        for id_, hash_, seq, signed_at, received_at, raw in rows
    ]


def _settle_feed(store: Store, kid: bytes, device: Device | None) -> set[int]:
    """Give all records of a feed their standing; the rows whose reason changed."""
    rows = _nodes(store, kid, None)
    nodes = [node for _, node in rows]
    found = feed_standing.standings(nodes, device)
    known = {
        id_: (flags, reason)
        for id_, flags, reason in store.db.execute(
            "SELECT s.id, s.flags, s.reason FROM standing s JOIN record r USING (id) "
            "WHERE r.kid = ?",
            [kid],
        )
    }
    now = {id_: row_ for id_, node in rows if (row_ := _standing_row(found[node.hash])) != ("", "")}
    store.db.executemany(
        "DELETE FROM standing WHERE id = ?", [(i,) for i in known if known[i] != now.get(i)]
    )
    store.db.executemany(
        "INSERT INTO standing VALUES (?, ?, ?)",
        [(i, *row_) for i, row_ in now.items() if known.get(i) != row_],
    )
    none = ("", "")
    return {i for i in known | now if known.get(i, none)[1] != now.get(i, none)[1]}


def _standing_row(standing: Standing) -> tuple[str, str]:
    return " ".join(sorted(standing.flags)), standing.reason


# --- What reaches back.


def settle_placed(store: Store, ids: Sequence[int]) -> None:
    """Settle again the threads of several feeds whose records just got their log positions."""
    if not ids:
        return
    placed = set(ids)
    rows = store.db.execute(
        "SELECT id FROM correction WHERE id BETWEEN ? AND ?", [min(ids), max(ids)]
    )
    threads = thread_rows.threads_of(store, {id_ for (id_,) in rows} & placed)
    thread_rows.settle_threads(store, threads)


def plain_feeds(store: Store) -> dict[bytes, Device | None]:
    """Feeds whose every record has standing, with their entries in the roster."""
    entries = holder_rows.devices(store)
    kids = [bytes(kid) for (kid,) in store.db.execute("SELECT DISTINCT kid FROM record")]
    return {kid: entries.get(kid) for kid in kids if is_plain(store, kid, entries.get(kid))}


def settle_plain(
    store: Store, stored: Sequence[Stored], plain: Mapping[bytes, Device | None]
) -> None:
    """Give records of plain feeds their standing, a slice at a time: a feed may be large.

    Args:
        store: The store; their rows of the index are there, none of `standing` is.
        stored: Records of any feeds, ids ascending.
        plain: See `plain_feeds`.
    """
    by_feed: dict[bytes, list[Stored]] = defaultdict(list)
    for each in stored:
        if each.record.kid in plain:
            by_feed[each.record.kid].append(each)
    for kid, new in by_feed.items():
        _settle_plain(store, plain[kid], new)


def settle_rest(store: Store, plain: Mapping[bytes, Device | None]) -> None:
    """Give the records of all other feeds their standing, and all records their effect."""
    entries = holder_rows.devices(store)
    for (kid,) in store.db.execute("SELECT DISTINCT kid FROM record").fetchall():
        if bytes(kid) not in plain:
            _settle_feed(store, bytes(kid), entries.get(bytes(kid)))
    threads = thread_rows.link_all(store)
    reasons = store.db.execute("SELECT id FROM standing WHERE reason <> ''").fetchall()
    thread_rows.settle_threads(
        store, threads | thread_rows.threads_of(store, [id_ for (id_,) in reasons])
    )


def _resettle(store: Store, kids: Sequence[bytes], relinked: Iterable[bytes]) -> None:
    """Settle feeds again whose entry in the roster changed."""
    if not kids:
        return
    entries, changed = holder_rows.entries_of(store, kids), set[int]()
    for kid in kids:
        changed |= _settle_feed(store, kid, entries.get(kid))
    threads = thread_rows.threads_of(store, changed)
    thread_rows.settle_threads(store, threads)
    _note_resettled(store, threads)
    _relink(store, relinked)
    _settle_key_changes(store, changed)


def _settle_key_changes(store: Store, ids: Iterable[int]) -> None:
    """Join anew what the feeds correct that the key changes among these records lead to."""
    kids = set()
    for some in thread_rows.slices(sorted(ids)):
        marks = ",".join("?" * len(some))
        sql = f"SELECT raw FROM record WHERE type = 8 AND id IN ({marks})"  # noqa: S608
        for (raw,) in store.db.execute(sql, list(some)):
            body = parse(bytes(raw)).body
            if isinstance(body, KeyChange):
                kids.add(effect.kid_of(body.public_key))
    _relink(store, kids)


def _relink(store: Store, kids: Iterable[bytes]) -> None:
    """Join anew the threads that these feeds, or feeds of the same holders after them, correct."""
    due = set(kids)
    if not due:
        return
    who = holder_rows.holders(store)
    later = [kid for kid in who.devices if who.earlier(kid) & due]
    rows = [
        row[0]
        for kid in due | set(later)
        for row in store.db.execute(
            "SELECT c.id FROM correction c JOIN record r USING (id) WHERE r.kid = ?", [kid]
        )
    ]
    threads = thread_rows.threads_of(store, rows) | thread_rows.threads_named(store, rows)
    ids = {
        row[0]
        for thread in threads
        for row in store.db.execute(
            "SELECT id FROM observation WHERE id = :t OR (thread = :t AND thread <> id)",
            {"t": thread},
        )
    }
    store.db.executemany("UPDATE observation SET thread = id WHERE id = ?", [(i,) for i in ids])
    again = set(ids)
    for id_ in sorted(ids | set(rows)):
        again |= thread_rows.link_between(store, id_, id_)
    threads = thread_rows.threads_of(store, again)
    thread_rows.settle_threads(store, threads)
    _note_resettled(store, threads)


def _note_resettled(store: Store, threads: Iterable[int]) -> None:
    """Note for whoever shows many rows that those of these threads changed."""
    change = last_change(store) + 1
    for thread in threads:
        store.db.execute(
            "INSERT INTO resettled SELECT id, :change FROM observation "
            "WHERE id = :thread OR (thread = :thread AND thread <> id) "
            "ON CONFLICT (id) DO UPDATE SET change = excluded.change",
            {"thread": thread, "change": change},
        )


def last_change(store: Store) -> int:
    """Number of the last change that reached back, 0 where there was none."""
    return int(store.db.execute("SELECT coalesce(max(change), 0) FROM resettled").fetchone()[0])
