"""Outboxes of the hub: recipient of each device, and how far it was sent each feed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.record import Answer, DeviceEvent, OwnRecipient, Record, Task, parse
from fieldapp.ledger.roles import HEADQUARTERS
from fieldapp.ledger.roster import Roster, same_person
from fieldapp.store import settings
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A letter that was not sent yet: row, feed of its author and of whoever it is for."""

    id: int
    author: bytes
    owner: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxWord:
    """Acknowledgement of its outbox by a device: the newest list that it has taken, or ANEW.

    Attributes:
        kid: Of the device.
        seq: Number of the record that says so.
        read_to: Name of the list.
        forked: It stands on another branch of the feed.
    """

    kid: bytes
    seq: int
    read_to: str
    forked: bool


class ForkedRecord(NamedTuple):
    """A record on another branch of its feed: its row, bytes and place in the log."""

    id: int
    raw: bytes
    log_index: int


OUTBOX_READ: Final = "outbox_read"  # device event; its note is the name of a list, or ANEW
ANEW: Final = "-"  # everything is to be written anew: what lay there was not taken
MOST_TASKS: Final = 500  # tasks and answers of one author to one device that are read each time

_CLOSED: Final = (
    "closed"  # as app/records/tasks.py: the only answer that others than its laptop give
)
_OLD_RECIPIENT: Final = "recipient"  # device event that stood for one before there was the type


def recipient(store: Store, kid: bytes) -> str | None:
    """The newest recipient that a device signed, None where it signed none.

    One that its feed names holds over the one of its enrolment request.
    """
    for condition in ("type = 15", "type = 7"):
        rows = store.db.execute(
            f"SELECT raw FROM record WHERE kid = ? AND {condition} AND forked = 0 "  # noqa: S608
            "ORDER BY seq DESC",
            [kid],
        )
        for (raw,) in rows:
            body = parse(bytes(raw)).body
            if isinstance(body, OwnRecipient):
                return body.recipient
            if isinstance(body, DeviceEvent) and body.event == _OLD_RECIPIENT:
                return body.note
    return settings.get(store, device_settings.request_recipient(kid))


def hear_recipient(store: Store, waiting: Record) -> None:
    """Note the recipient in a record that waits for others, where none is known of its device.

    Else an older copy of headquarters would wait for what the laptop cannot know of.
    """
    if isinstance(waiting.body, OwnRecipient) and recipient(store, waiting.kid) is None:
        settings.put(store, device_settings.request_recipient(waiting.kid), waiting.body.recipient)


def forget(store: Store) -> None:
    """Forget what each device was sent, so that every outbox is written anew.

    Raises:
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        store.db.execute("DELETE FROM relayed")
        device_settings.forget_outboxes(store)
        settings.put(store, settings.REVIEWS_SCANNED, 0)


def forget_one(store: Store, kid: bytes) -> None:
    """Forget everything that one device was sent; inside a transaction."""
    store.db.execute("DELETE FROM relayed WHERE recipient = ?", [kid])
    device_settings.forget_outboxes(store, kid)
    rows = store.db.execute(
        "SELECT v.id FROM review v JOIN record t ON t.hash = v.target "
        "WHERE v.finding = 0 AND t.kid = ?",
        [kid],
    ).fetchall()
    given = store.db.execute(
        "SELECT id, raw FROM record WHERE type IN (11, 12) AND forked = 0"
    ).fetchall()
    rows += [(id_,) for id_, raw in given if _recipient_of(store, bytes(raw)) == kid]
    store.db.executemany("INSERT INTO letter_due (id) VALUES (?) ON CONFLICT DO NOTHING", rows)


def words_of(store: Store) -> tuple[list[OutboxWord], int]:
    """Acknowledgements of outboxes since the last reading; and the newest record's row."""
    scanned = settings.get(store, settings.OUTBOX_EVENTS_SCANNED) or 0
    newest = int(store.db.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0])
    rows = store.db.execute(
        "SELECT kid, seq, raw, forked FROM record "
        "WHERE type = 7 AND id > ? AND id <= ? ORDER BY id",
        [scanned, newest],
    ).fetchall()
    words = []
    for kid, seq, raw, forked in rows:
        body = parse(bytes(raw)).body
        if isinstance(body, DeviceEvent) and body.event == OUTBOX_READ:
            word = OutboxWord(kid=bytes(kid), seq=seq, read_to=body.note, forked=bool(forked))
            words.append(word)
    return words, newest


def newest_arrival(store: Store) -> int:
    """When the newest record came in, seconds since 1970, UTC; 0 before the first."""
    row = store.db.execute(
        "SELECT received_at FROM record WHERE received_at IS NOT NULL ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return 0 if row is None else int(row[0])


def next_number(store: Store) -> int:
    """A new number for a file of any outbox; it was never used and never will be again.

    Raises:
        StoreError: The disk is full or failed.
    """
    return next_numbers(store, 1)[0]


def next_numbers(store: Store, count: int) -> range:
    """So many new numbers, ascending; as `next_number`.

    Raises:
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        first = (settings.get(store, settings.OUTBOX_NUMBER) or 0) + 1
        settings.put(store, settings.OUTBOX_NUMBER, first + count - 1)
    return range(first, first + count)


def relayed(store: Store, recipient: bytes) -> dict[bytes, int]:
    """By feed, number of the first record that a device was not sent yet; 0 where it is missing."""
    rows = store.db.execute("SELECT kid, next FROM relayed WHERE recipient = ?", [recipient])
    return {bytes(kid): following for kid, following in rows}


def was_relayed(store: Store, recipient: bytes) -> bool:
    """Whether a device was sent any feed."""
    row = store.db.execute("SELECT 1 FROM relayed WHERE recipient = ? LIMIT 1", [recipient])
    return row.fetchone() is not None


def grown(store: Store, after: int, size: int) -> tuple[set[bytes], int]:
    """Feeds with records behind a row; and the row up to which all are in the log of this size."""
    newest = int(store.db.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0])
    row = store.db.execute(
        """
        SELECT min(id) FROM (
            SELECT min(id) AS id FROM position WHERE id > :after AND log_index >= :size
            UNION ALL SELECT min(id) FROM pending WHERE id > :after
        ) AS waiting
        """,
        {"after": after, "size": size},
    ).fetchone()
    if row[0] is not None:
        newest = row[0] - 1
    rows = store.db.execute(
        "SELECT DISTINCT kid FROM record WHERE id > ? AND id <= ?", [after, newest]
    )
    return {bytes(kid) for (kid,) in rows}, newest


def head(store: Store, kid: bytes, size: int) -> FeedPoint | None:
    """Last record of a feed in the log of this size, on the branch that came first."""
    row = store.db.execute(
        "SELECT r.seq, r.hash FROM record r JOIN position p USING (id) "
        "WHERE r.kid = ? AND r.forked = 0 AND p.log_index < ? ORDER BY r.seq DESC LIMIT 1",
        [kid, size],
    ).fetchone()
    return None if row is None else FeedPoint(row[0], bytes(row[1]))


def log_indexes(store: Store, kid: bytes, first: int, last: int) -> list[int]:
    """Places in the log of the records first to last of a feed, on the branch that came first."""
    rows = store.db.execute(
        "SELECT p.log_index FROM record r JOIN position p USING (id) "
        "WHERE r.kid = ? AND r.forked = 0 AND r.seq BETWEEN ? AND ? ORDER BY r.seq",
        [kid, first, last],
    )
    return [index for (index,) in rows]


def unmark_relayed(store: Store, recipient: bytes, kids: Iterable[bytes]) -> None:
    """Forget that a device was sent these feeds."""
    with store.transaction():
        store.db.executemany(
            "DELETE FROM relayed WHERE recipient = ? AND kid = ?",
            [(recipient, kid) for kid in kids],
        )


def mark_relayed(store: Store, recipient: bytes, following: dict[bytes, int]) -> None:
    """Note that a device was sent these feeds up to, but not including, these numbers."""
    with store.transaction():
        store.db.executemany(
            "INSERT INTO relayed VALUES (?, ?, ?) "
            "ON CONFLICT (recipient, kid) DO UPDATE SET next = excluded.next",
            ((recipient, kid, number) for kid, number in following.items()),
        )


def forked(store: Store) -> frozenset[bytes]:
    """The feeds that have more than one branch."""
    rows = store.db.execute("SELECT DISTINCT kid FROM record WHERE forked = 1")
    return frozenset(bytes(kid) for (kid,) in rows)


def forks_due(
    store: Store, recipient: bytes, kid: bytes, size: int, *, most: int
) -> list[ForkedRecord]:
    """The first records on other branches of a feed that a device was not sent yet.

    Those alone that are in the log of this size.
    """
    after = settings.get(store, device_settings.forks_sent(recipient, kid)) or 0
    rows = store.db.execute(
        "SELECT r.id, r.raw, p.log_index FROM record r JOIN position p USING (id) "
        "WHERE r.kid = ? AND r.forked = 1 AND r.id > ? AND p.log_index < ? ORDER BY r.id LIMIT ?",
        [kid, after, size, most],
    )
    return [ForkedRecord(id_, bytes(raw), log_index) for id_, raw, log_index in rows]


def mark_fork_sent(store: Store, recipient: bytes, kid: bytes, newest: int) -> None:
    """Note that a device was sent a feed's other branches up to this row."""
    settings.put(store, device_settings.forks_sent(recipient, kid), newest)


def letters_due(store: Store, roster: Roster) -> list[Due]:
    """Letters that were not sent yet: reviews, tasks, and what closes a task.

    What is for a revoked laptop is let go. What is for a laptop that the roster does not know, or
    that named no recipient yet, waits and is not read. Of one author's tasks and answers to one
    laptop the first MOST_TASKS are: else those beyond a day's bytes would cost ever more.

    Raises:
        StoreError: The disk is full or failed.
    """
    due: list[Due] = []
    with store.transaction():
        _address(store, roster)
        rows = store.db.execute("SELECT DISTINCT owner FROM letter_due WHERE owner IS NOT NULL")
        for owner in [bytes(each) for (each,) in rows.fetchall()]:
            device = roster.device(owner)
            if device is not None and device.revoked_at is not None:
                store.db.execute("DELETE FROM letter_due WHERE owner = ?", [owner])
            elif device is not None and recipient(store, owner) is not None:
                due += _due_to(store, owner)
    return due


def _address(store: Store, roster: Roster) -> None:
    """Say of each letter whom it is for; what is for nobody, or for its author, is let go."""
    scanned = settings.get(store, settings.REVIEWS_SCANNED) or 0
    newest = int(store.db.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0])
    for source in (
        "review JOIN record USING (id) WHERE finding = 0",
        "record WHERE type = 11",
        "record WHERE type = 12",
    ):
        store.db.execute(
            f"INSERT INTO letter_due (id) SELECT id FROM {source} "  # noqa: S608
            "AND forked = 0 AND id > ? AND id <= ? ON CONFLICT DO NOTHING",
            [scanned, newest],
        )
    settings.put(store, settings.REVIEWS_SCANNED, newest)
    reviews = store.db.execute(
        "SELECT l.id, r.kid, t.kid FROM letter_due l JOIN record r USING (id) "
        "JOIN review v USING (id) JOIN record t ON t.hash = v.target WHERE l.owner IS NULL"
    ).fetchall()
    others = store.db.execute(
        "SELECT l.id, r.kid, r.raw FROM letter_due l JOIN record r USING (id) "
        "WHERE l.owner IS NULL AND r.type IN (11, 12)"
    ).fetchall()
    found = [(id_, bytes(author), bytes(owner)) for id_, author, owner in reviews]
    found += [(id_, bytes(by), _addressee(store, roster, bytes(raw))) for id_, by, raw in others]
    store.db.executemany(
        "UPDATE letter_due SET owner = ? WHERE id = ?",
        [(owner, id_) for id_, author, owner in found if owner not in (b"", author)],
    )
    store.db.executemany(
        "DELETE FROM letter_due WHERE id = ?",
        [(id_,) for id_, author, owner in found if owner in (b"", author)],
    )


def _due_to(store: Store, owner: bytes) -> list[Due]:
    """Letters to one device, a task before what closes it."""
    rows = store.db.execute(
        """
        SELECT id, author FROM (
            SELECT l.id, r.kid AS author, r.type,
                row_number() OVER (PARTITION BY r.kid, r.type = 5 ORDER BY l.id) AS place
            FROM letter_due l JOIN record r USING (id) WHERE l.owner = ? AND r.forked = 0
        ) AS waiting
        WHERE type = 5 OR place <= ? ORDER BY type = 12, id
        """,
        [owner, MOST_TASKS],
    )
    return [Due(id=id_, author=bytes(author), owner=owner) for id_, author in rows.fetchall()]


def to_nobody(store: Store, roster: Roster) -> Counter[bytes]:
    """By author, how many letters are for laptops that the roster does not know."""
    rows = store.db.execute(
        "SELECT r.kid, l.owner, count(*) FROM letter_due l JOIN record r USING (id) "
        "WHERE l.owner IS NOT NULL GROUP BY r.kid, l.owner"
    )
    found = Counter[bytes]()
    for author, owner, count in rows.fetchall():
        if roster.device(bytes(owner)) is None:
            found[bytes(author)] += count
    return found


def letter(store: Store, due: Due) -> bytes:
    """Signed bytes of a letter."""
    return _raw(store, due.id)


def _raw(store: Store, id_: int) -> bytes:
    return bytes(store.db.execute("SELECT raw FROM record WHERE id = ?", [id_]).fetchone()[0])


def _addressee(store: Store, roster: Roster, raw: bytes) -> bytes:
    """Key identifier of the device that a task is for, or the task that an answer closes; b"".

    Who else answers, or answers what stands on another branch, says nothing to its laptop.
    """
    record = parse(raw)
    if isinstance(record.body, Task):
        return record.body.recipient
    if not isinstance(record.body, Answer) or record.body.state != _CLOSED:
        return b""
    task, signer = _task(store, record.body), roster.device(record.kid)
    if task is None or signer is None:
        return b""
    giver = roster.device(task.kid)
    may = signer.role == HEADQUARTERS or (giver is not None and same_person(signer, giver))
    return task.body.recipient if may and isinstance(task.body, Task) else b""


def _recipient_of(store: Store, raw: bytes) -> bytes | None:
    """Key identifier of the device that a task, or what is said to one, is for."""
    record = parse(raw)
    task = _task(store, record.body) if isinstance(record.body, Answer) else record
    return task.body.recipient if task is not None and isinstance(task.body, Task) else None


def _task(store: Store, answer: Answer) -> Record | None:
    row = store.db.execute(
        "SELECT raw FROM record WHERE hash = ? AND forked = 0", [answer.target]
    ).fetchone()
    return None if row is None else parse(bytes(row[0]))


def mark_sent(store: Store, letters: Sequence[Due]) -> None:
    """Note that these letters were sent, and whose they were."""
    with store.transaction():
        store.db.executemany(
            "INSERT INTO letter_author VALUES (?, ?) ON CONFLICT DO NOTHING",
            ((letter.owner, letter.author) for letter in letters),
        )
        store.db.executemany(
            "DELETE FROM letter_due WHERE id = ?", ([letter.id] for letter in letters)
        )


def evidence_named(store: Store, kid: bytes, first: int, last: int) -> dict[int, list[bytes]]:
    """SHA-256 of each piece of evidence and sealed field that records of a feed name.

    By the number of the record, in their order, of the records first to last that name any.
    """
    rows = store.db.execute(
        """
        SELECT r.seq, e.sha256 FROM record r JOIN (
            SELECT id, sha256 FROM evidence UNION ALL SELECT id, sha256 FROM sealed_field
        ) e USING (id)
        WHERE r.kid = ? AND r.forked = 0 AND r.seq BETWEEN ? AND ? ORDER BY r.seq
        """,
        [kid, first, last],
    )
    named: dict[int, list[bytes]] = {}
    for seq, sha256 in rows:
        named.setdefault(seq, []).append(bytes(sha256))
    return named
