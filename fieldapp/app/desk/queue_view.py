"""Rows of the review queue as they are shown, and one item with what is near it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fieldapp.app.desk import decisions, queue_state
from fieldapp.app.desk.decisions import Decision
from fieldapp.app.grounds import named_observations
from fieldapp.app.home.session import DrawnRows, Session, pack_of
from fieldapp.app.judging import link_misfits
from fieldapp.app.records import read, record_detail
from fieldapp.app.records.distrust import distrust
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.record_list import RecordRow, listed, signer_of
from fieldapp.ledger.record import Answer, Finding, Link, Task
from fieldapp.mission.pack import Pack
from fieldapp.observation.observation import Observation
from fieldapp.store.records import linked_state, log_state, record_numbers
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.store.records.record_numbers import NumberedRecord
from fieldapp.store.records.search import Query
from fieldapp.verification.counting import extent
from fieldapp.verification.effect import WITHDRAWN
from fieldapp.verification.review_queue import QueuedRecord, WaitingRecord
from fieldapp.verification.suggested.misfits import Misfit
from fieldapp.wording.observation_text import brief, labels, moment, place_name, words
from fieldapp.wording.safe_text import visible

NEAR_M: Final = 10_000.0
NEAR_TIME: Final = timedelta(hours=2)
_MOST: Final = 12  # neighbours that a pane shows
_AT_ONCE: Final = 500
_MOST_DRAWN: Final = 20_000  # rows kept as they were drawn


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row of the queue; every text is safe to show.

    Attributes:
        item: What waits.
        row: Its record, as lists show it; None where it is not here.
        owner: Call sign of whoever signed it.
        taken_by: Call sign of whoever has taken it; "" for nobody else.
        times: Of the events that it tells of, or that the records tell of which it names.
    """

    item: QueuedRecord
    row: RecordRow | None
    owner: str
    taken_by: str
    times: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QueueList:
    """The queue, and what is decided and not signed.

    Attributes:
        rows: What waits.
        tray: What is decided.
        decided: Records of the tray that are here, by hash; some may wait no longer.
    """

    rows: tuple[QueueRow, ...]
    tray: tuple[Decision, ...]
    decided: Mapping[bytes, RecordRow]


def listing(session: Session, *, language: str, zone: str, now: datetime) -> QueueList:
    """The queue of whoever holds this home.

    Args:
        session: The open home.
        language: Of the rows.
        zone: IANA name of the zone of the rows' times.
        now: The device clock, UTC.

    Raises:
        InputError: This role reviews nothing.
        StoreError: There is no mission pack, or the disk failed.
    """
    items = queue_state.my_queue(session, now)
    kept = tuple(decisions.tray(session))
    hashes = [each.waiting.hash for each in items] + [each.target for each in kept]
    rows = rows_of(session, hashes, language=language, zone=zone)
    named = [name for row in rows.values() for name in _names(row)]
    named += [name for each in items for name in each.waiting.others]
    rows |= rows_of(session, set(named) - rows.keys(), language=language, zone=zone)
    pack = pack_of(session)
    found = tuple(
        QueueRow(
            item=each,
            row=rows.get(each.waiting.hash),
            owner=signer_of(each.waiting.owner, pack),
            taken_by="" if each.taken_by is None else signer_of(each.taken_by, pack),
            times=_times(rows, each.waiting),
        )
        for each in items
    )
    decided = {each.target: rows[each.target] for each in kept if each.target in rows}
    return QueueList(found, kept, decided)


def _names(row: RecordRow) -> tuple[bytes, ...]:
    """Records that a link, finding, task or answer names."""
    match row.body:
        case Link():
            return row.body.members
        case Finding():
            return row.body.names
        case Task():
            return row.body.about
        case Answer():
            return row.body.results
    return ()


def _times(rows: Mapping[bytes, RecordRow], waiting: WaitingRecord) -> tuple[str, ...]:
    """Times of events, the earliest first: of an observation, or of those that a record names."""
    row = rows.get(waiting.hash)
    if row is None:
        return ()
    names = (waiting.hash,) if row.body is None else (*_names(row), *waiting.others)
    events = [rows[name] for name in names if name in rows]
    return tuple(sorted({each.event for each in events if each.event}))


def rows_of(
    session: Session, hashes: Collection[bytes], *, language: str, zone: str
) -> dict[bytes, RecordRow]:
    """Rows of records as lists show them, by hash; none of what is not here.

    A row is drawn again where anything of its record, standing or laptop changed.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    store, pack = session.store, pack_of(session)
    doubt = distrust(store, pack)
    stored = record_numbers.numbers_of(store, hashes)
    numbers = [stored[each] for each in dict.fromkeys(hashes) if each in stored]
    drawn = _drawn(session, (pack, language, zone))
    known = {number: drawn[number][0].record for number in numbers if number in drawn}
    found = {}
    for start in range(0, len(numbers), _AT_ONCE):
        for each in record_numbers.entries(store, numbers[start : start + _AT_ONCE], known):
            doubted = doubt(each.record.kid)
            before, row = drawn.get(each.number, (None, None))
            if row is None or before != each or row.distrust != doubted:
                row = listed(each, pack, language=language, zone=zone, own=store.kid, doubt=doubt)
                drawn[each.number] = each, row
            found[each.record.hash] = row
    return found


def _drawn(
    session: Session, how: tuple[Pack, str, str]
) -> dict[int, tuple[NumberedRecord, RecordRow]]:
    """Rows as they were drawn last in this language and zone, by number; few enough to keep."""
    before, (pack, *words) = session.drawn, how
    same = before is not None and before.pack is pack and before.words == (*words,)
    if before is None or not same or len(before.rows) > _MOST_DRAWN:
        before = session.drawn = DrawnRows(pack=pack, words=(how[1], how[2]))
    return before.rows


@dataclass(frozen=True, slots=True)
class JoinedRow:
    """A record that a link joins.

    Attributes:
        row: Its version in force, or what is named where none is.
        change: "gone" where it was retracted or withdrawn, "changed" where another version than
            the named one is in force, else "".
    """

    row: RecordRow
    change: str


@dataclass(frozen=True, slots=True)
class QueueDetail:
    """One item of the queue in full.

    Attributes:
        row: As in the queue.
        detail: Its record.
        near: Other observations within NEAR_TIME and NEAR_M, in words: when, where, what.
        more: How many there are beyond those.
        joined: Records that a link names, or the item besides its own, of those that are here.
        misfit: Of a link, what of it cannot meet; None of any other record.
    """

    row: QueueRow
    detail: Detail
    near: tuple[str, ...]
    more: int
    joined: tuple[JoinedRow, ...] = ()
    misfit: Misfit | None = None


def looked_at(session: Session, row: QueueRow, *, language: str, zone: str) -> QueueDetail:
    """One item of the queue in full, with what others observed near it.

    Raises:
        InputError: The record is not here.
        StoreError: There is no mission pack, or the disk failed.
    """
    hash_ = row.item.waiting.hash
    found = record_detail.detail(
        session, hash_, purpose=Purpose.PANEL, language=language, zone=zone
    )
    near = () if found.observation is None else _near(session, hash_, found.observation, language)
    shown = near[:_MOST], max(0, len(near) - _MOST)
    link = found.listed.body
    if not isinstance(link, Link):
        others = row.item.waiting.others
        rows = rows_of(session, others, language=language, zone=zone)
        named = tuple(JoinedRow(rows[each], "") for each in others if each in rows)
        return QueueDetail(row, found, *shown, named)
    linked = linked_state.around(session.store, log_state.newest(session.store), {hash_})
    joined = tuple(_joined(session, link, linked, language=language, zone=zone))
    (misfit,) = link_misfits.of_links(session.store, linked, [link])
    return QueueDetail(row, found, *shown, joined, misfit)


def _joined(
    session: Session, link: Link, linked: LinkedState, *, language: str, zone: str
) -> Iterator[JoinedRow]:
    names = named_observations.in_force(session, [*linked.threads.values()])
    shown, gone = dict[bytes, bytes](), set[bytes]()
    for thread in linked.threads.values():
        if thread.current is None:
            gone.update(thread.versions)
        else:
            shown |= dict.fromkeys(thread.versions, names[thread.current])
    gone |= {h for h, effect in linked.links.effects.items() if effect.reason == WITHDRAWN}
    members = {each: shown.get(each, each) for each in link.members}
    rows = rows_of(session, members.values(), language=language, zone=zone)
    for named, version in members.items():
        change = "gone" if named in gone else "changed" if named != version else ""
        if version in rows:
            yield JoinedRow(rows[version], change)


def _near(session: Session, hash_: bytes, seen: Observation, language: str) -> tuple[str, ...]:
    span = extent(seen.time)
    place = seen.post or seen.site
    if span is None or place is None or place.position is None:
        return ()
    first, last = span[0] - NEAR_TIME, span[1] + NEAR_TIME
    query = Query(
        since=first,
        until=last,
        near=(place.position[1], place.position[0], NEAR_M),
        limit=None,
    )
    pack = pack_of(session)
    label, word = labels(pack.vocabulary, language), words(language)
    return tuple(
        visible(
            " · ".join(
                filter(
                    None,
                    (
                        moment(row.observation.time) if row.observation.time else "",
                        signer_of(row.kid, pack),
                        place_name(row.observation),
                        brief(row.observation, label, word),
                    ),
                )
            )
        )
        for row in read.search(session, query, Purpose.REVIEW)
        if row.hash != hash_ and row.observation.kind not in ("watch", "statement")
        # The index takes a part of a day for longer than it is told.
        if (other := extent(row.observation.time)) and other[0] <= last and other[1] >= first
    )
