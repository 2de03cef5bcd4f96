"""Integrity check: everything stored is still what was signed.

Signatures are not verified again here: whose key may sign what is the roster's business, and a
record whose SHA-256 is right is the one that was verified when it came in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from fieldapp.errors import FormatError
from fieldapp.ledger.record import Record, parse
from fieldapp.store import hub_log
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds


@dataclass(frozen=True, slots=True, kw_only=True)
class IntegrityReport:
    """Result of an integrity check.

    Attributes:
        records: Records looked at.
        observations: Versions of observations among them.
        evidence: Pieces of evidence that they name.
        awaited: Of these, those that laptops have and that never came to headquarters.
        entries: Entries of the hub's log.
        problems: In words, empty where all is well.
    """

    records: int
    observations: int
    evidence: int
    awaited: int
    entries: int
    problems: tuple[str, ...]


@dataclass(slots=True)
class _Feed:
    seq: int = -1
    hash: bytes | None = None


@dataclass(slots=True)
class _Walk:
    records: int = 0
    feeds: dict[bytes, _Feed] = field(default_factory=dict)


def check(store: Store) -> IntegrityReport:
    """Check the database's pages, every record, the chains, the search index, log and evidence.

    Raises:
        DamagedStoreError: A page is not as it was written; see `damage.survey`.
    """
    walk, dialect = _Walk(), store.db.dialect
    with store.transaction():  # nothing may be stored in between
        dialect.check_pages(store)
        problems = [
            *dialect.wrong_references(store.db),
            *_records(store, walk),
            *_indexes(store),
            *_positions(store),
            *hub_log.check(store),
        ]
        observations = store.db.execute("SELECT count(*) FROM observation").fetchone()[0]
    elsewhere, erased = files.of_others(store), erasures.everything(store).keys()
    came = files.came(store) - erased
    problems += files.check(store, but=elsewhere | erased, came=came)
    awaited = files.lacking(store, elsewhere - erased - came)
    return IntegrityReport(
        records=walk.records,
        observations=observations,
        evidence=len(files.named(store)),
        awaited=len(awaited) if hub_log.size(store) else 0,
        entries=hub_log.size(store),
        problems=tuple(problems),
    )


def _indexes(store: Store) -> Iterator[str]:
    for name in store.db.dialect.damaged_indexes(store.db):
        yield f"index {name}: damaged; run `fieldapp store rebuild`"


def _records(store: Store, walk: _Walk) -> Iterator[str]:
    # In the order of arrival every chain is in its own order too.
    rows = store.db.stream(
        "SELECT id, hash, kid, seq, type, signed_at, forked, raw FROM record ORDER BY id"
    )
    for id_, hash_, kid, seq, type_, signed_at, forked, raw in rows:
        walk.records += 1
        try:
            record = parse(bytes(raw))
        except FormatError:
            yield f"record {id_}: cannot be read"
            continue
        if hashlib.sha256(raw).digest() != hash_:
            yield f"record {id_}: its bytes were changed"
        columns = (bytes(kid), seq, type_, signed_at)
        signed = (record.kid, record.seq, int(record.type), int(record.signed_at.timestamp()))
        if columns != signed:
            yield f"record {id_}: its columns differ from its bytes"
        if not _follows(store, walk, record, forked=bool(forked)):
            yield f"record {id_}: the chain is broken before number {record.seq}"


def _follows(store: Store, walk: _Walk, record: Record, *, forked: bool) -> bool:
    if forked:
        before = feeds.known(store, record.kid, record.seq - 1)
        return record.previous in before if record.seq else record.previous is None
    feed = walk.feeds.setdefault(record.kid, _Feed())
    follows = (record.seq, record.previous) == (feed.seq + 1, feed.hash)
    feed.seq, feed.hash = record.seq, record.hash
    return follows


def _positions(store: Store) -> Iterator[str]:
    wrong = store.db.execute(
        """
        SELECT r.id FROM position p JOIN record r USING (id)
        JOIN log_entry e ON e.log_index = p.log_index WHERE e.hash <> r.hash
        UNION SELECT id FROM pending JOIN position USING (id)
        UNION SELECT id FROM record WHERE id NOT IN (SELECT id FROM pending)
            AND id NOT IN (SELECT id FROM position)
        """
    ).fetchall()
    for (id_,) in wrong:
        yield f"record {id_}: its position in the log is wrong"
