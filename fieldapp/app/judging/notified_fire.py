"""Notifications of parties: what they said, before, that they would fire or move.

A notification is a statement of kind "notification" in force. Its area is what it draws, its site
where that has a size, or the zone of the agreement that it names. When it came is what the log's
own line, or a witness's, says of the first checkpoint with it, not a device's clock. A statement of
kind "withdrawal" by the same party that replies to it takes it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.app.home import sight
from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger.log import note
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys
from fieldapp.observation.observation import Observation
from fieldapp.store.interface import Store
from fieldapp.store.records import log_state, observations
from fieldapp.store.records.observations import ObservationRow
from fieldapp.store.transfer import checkpoints
from fieldapp.verification import zones as zone_rule
from fieldapp.verification.agreement import DatedZone
from fieldapp.verification.counting import extent
from fieldapp.verification.rules.judge import Notification

ALWAYS: Final = datetime.max.replace(tzinfo=UTC)


def notifications(session: Session, zones: Sequence[DatedZone]) -> tuple[Notification, ...]:
    """Notifications in force here, by the hash of the version in force.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store, roster = session.store, pack_of(session).roster
    rows = list(_statements(store))
    withdrawn = dict(_withdrawals(store, roster, rows))
    return tuple(
        Notification(
            logged_at=_logged_at(store, roster, row.log_index),
            when=extent(row.observation.time),
            area=_area(row.observation, zones),
            weapons=frozenset(each.type for each in row.observation.weapons),
            party=row.observation.party,
            received=extent(row.observation.received),
            withdrawn_at=withdrawn.get(row.hash),
            hash=row.hash,
        )
        for row in rows
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


def _statements(store: Store) -> Iterator[ObservationRow]:
    state = log_state.newest(store)
    threads = log_state.threads(
        store, state, log_state.between(store, state, "statement", None, None)
    )
    current = [each.current for each in threads if each.current is not None]
    yield from observations.by_number(store, current)


def _withdrawals(
    store: Store, roster: Roster, rows: Sequence[ObservationRow]
) -> Iterator[tuple[bytes, datetime]]:
    """(hash of what was taken back, when by the log's time), the first withdrawal last."""
    by_version: Mapping[bytes | None, ObservationRow] = {
        **{row.original: row for row in rows if row.original is not None},
        **{row.hash: row for row in rows},
    }
    found = []
    for row in rows:
        of = by_version.get(row.observation.replies_to)
        if of is None or row.observation.statement_kind != "withdrawal":
            continue
        at = _logged_at(store, roster, row.log_index)
        if at is not None and _same(of.observation.party, row.observation.party):
            found.append((of.hash, at))
    yield from sorted(found, key=lambda each: each[1], reverse=True)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


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


def _area(told: Observation, zones: Sequence[DatedZone]) -> BaseGeometry | None:
    """Area of a notification; a point has none, nor a zone that changed while it lasts."""
    name = "" if told.site is None else told.site.name.strip()
    when = extent(told.time)
    named = [zone for zone in zones if name and zone.id == name]
    if named:
        valid = [zone for zone in named if when is not None and _holds(zone, *when)]
        return valid[0].geometry if len(valid) == len(named) == 1 else None
    where = zone_rule.claimed(told)
    if where is None or shapely.get_dimensions(where) < 2:
        return None
    return where


def _holds(zone: DatedZone, first: datetime, after: datetime) -> bool:
    """Whether a zone is valid the whole time."""
    return (zone.since is None or zone.since <= first) and (
        zone.until is None or after <= zone.until
    )
