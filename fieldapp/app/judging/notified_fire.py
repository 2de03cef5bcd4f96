"""Notifications of parties: what they said, before, that they would fire or move.

A notification is a statement of kind "notification". Its area is what it draws, its site where that
has a size, or the zone of the agreement that it names. When it came is what the log's own line, or
a witness's, says of the first checkpoint with it, not a device's clock. Each version with standing
is one, which an amendment or a retraction ends. A statement of kind "withdrawal" that replies to it
takes it back, from its first version on, where the rules know both as one party's. One that
somebody else took down than the notification, who does not write to the parties, makes unknown
whether it still stood.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.app.home import sight
from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger.log import note
from fieldapp.ledger.roles import writes_to_parties
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys
from fieldapp.observation.observation import Observation
from fieldapp.store.interface import Store
from fieldapp.store.records import log_state, observations
from fieldapp.store.records.log_state import LogState, is_in, reason_in
from fieldapp.store.records.observations import ObservationRow
from fieldapp.store.records.search import Query
from fieldapp.store.transfer import checkpoints, receipts
from fieldapp.verification import zones as zone_rule
from fieldapp.verification.agreement import DatedZone
from fieldapp.verification.counting import extent
from fieldapp.verification.rules.notification import Notification, NotificationEnd

ALWAYS: Final = datetime.max.replace(tzinfo=UTC)


def notifications(
    session: Session, zones: Sequence[DatedZone], log: LogState | None = None
) -> tuple[Notification, ...]:
    """Notifications here, each version by its hash.

    Args:
        session: The open home.
        zones: That they may name.
        log: State of the records; None for now.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store, roster = session.store, pack_of(session).roster
    log = log or log_state.newest(store)
    threads = _statements(store, log)
    withdrawn = _withdrawals(store, roster, threads, log)
    return tuple(
        Notification(
            logged_at=_logged_at(store, roster, row.log_index),
            when=extent(row.observation.time),
            area=_area(row.observation, zones),
            weapons=frozenset(each.type for each in row.observation.weapons),
            party=row.observation.party,
            received=extent(row.observation.received),
            endings=(*withdrawn.get(first, ()), *_replaced(store, roster, row, log)),
            hash=row.hash,
        )
        for first, versions in threads.items()
        for row in versions
        if row.observation.statement_kind == "notification"
    )


def known_until(session: Session) -> datetime | None:
    """The time of the log up to which every notification is here; None where nobody can say.

    Headquarters has them all. Another home has them up to the newest checkpoint that it saw, if it
    holds the feeds of everybody whose records it may see.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store = session.store
    if hub_keys.is_mission(store):
        return ALWAYS
    seen, newest = sight.of(session), checkpoints.newest_seen(store)
    if seen is None or seen.here < seen.all or newest is None:
        return None
    return _said(newest[2], pack_of(session).roster)


def _statements(store: Store, log: LogState) -> dict[bytes, list[ObservationRow]]:
    """Versions of statements in the order of the log, by the hash of the first."""
    query = Query(
        kinds=("statement",),
        include_amended=True,
        include_retracted=True,
        include_void=log.size is not None,  # what has no standing today may have had it then
        limit=None,
    )
    found: dict[bytes, list[ObservationRow]] = defaultdict(list)
    for row in sorted(observations.search(store, query), key=_place):
        stood = log.size is None or not reason_in(store, log, row.kid, row.hash, "")
        if is_in(log, row.log_index) and stood:
            found[row.original or row.hash].append(row)
    return found


def _place(row: ObservationRow) -> float:
    return math.inf if row.log_index is None else row.log_index


def _withdrawals(
    store: Store,
    roster: Roster,
    threads: Mapping[bytes, Sequence[ObservationRow]],
    log: LogState,
) -> Mapping[bytes, Sequence[NotificationEnd]]:
    """Withdrawals of each statement, by its first version; their own first version says when."""
    first_of = {row.hash: first for first, versions in threads.items() for row in versions}
    found: dict[bytes, list[NotificationEnd]] = defaultdict(list)
    for versions in threads.values():
        by_target: dict[bytes, list[ObservationRow]] = defaultdict(list)
        for row in versions:
            target = first_of.get(row.observation.replies_to or b"")
            if target is not None and row.observation.statement_kind == "withdrawal":
                by_target[target].append(row)
        for target, said in by_target.items():
            last = next((row for row in said if row.amended_by is None), said[-1])
            undone = tuple(each.at for each in _replaced(store, roster, last, log))
            by, of = said[0].kid, threads[target][0].kid
            device = roster.device(by)
            ending = NotificationEnd(
                at=_logged_at(store, roster, said[0].log_index),
                received=extent(last.observation.received),
                party=last.observation.party,
                vouched=by == of or (device is not None and writes_to_parties(device.role)),
                undone=undone,
            )
            found[target].append(ending)
    return found


def _replaced(
    store: Store, roster: Roster, row: ObservationRow, log: LogState
) -> Iterator[NotificationEnd]:
    """Amendment that took the place of this version, and its retraction, as ends of it."""
    for hash_ in filter(None, (row.amended_by, row.retracted_by)):
        index = receipts.log_index(store, hash_)
        if is_in(log, index):
            yield NotificationEnd(at=_logged_at(store, roster, index), replaces=True)


def _logged_at(store: Store, roster: Roster, index: int | None) -> datetime | None:
    held = None if index is None else checkpoints.first_checkpoint_with(store, index)
    return None if held is None else _said(held.note, roster)


def _said(text: str, roster: Roster) -> datetime | None:
    """The first time that the log, or a witness, states of a checkpoint that was checked before.

    None where their lines state none: what a thin line brings has not the log's time.
    """
    head = note.parse_checkpoint(note.split_note(text)[0])
    _, vkeys = roster.log_of(head.origin, head.size)
    _, statements = note.verify_note(text, (*vkeys, *roster.witness_vkeys))
    return min((each.at for each in statements if each.at is not None), default=None)


def _area(notice: Observation, zones: Sequence[DatedZone]) -> BaseGeometry | None:
    """Area of a notification; a point has none, nor a zone that changed while it lasts."""
    name = "" if notice.site is None else notice.site.name.strip()
    when = extent(notice.time)
    named = [zone for zone in zones if name and zone.id == name]
    if named:
        valid = [zone for zone in named if when is not None and _holds(zone, *when)]
        return valid[0].geometry if len(valid) == len(named) == 1 else None
    where = zone_rule.claimed(notice)
    if where is None or shapely.get_dimensions(where) < 2:
        return None
    return where


def _holds(zone: DatedZone, first: datetime, after: datetime) -> bool:
    """Whether a zone is valid the whole time."""
    return (zone.since is None or zone.since <= first) and (
        zone.until is None or after <= zone.until
    )
