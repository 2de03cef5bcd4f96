"""Counting state: what counts at a size of the log, read from the store, with its basis.

Whoever shows a total asks here; nothing else adds counts. A home knows the positions of its own
records and, at headquarters, of all. A laptop has a list that headquarters signed, of the feeds
that it may see at a size of the log: where it holds all of that, and sees everybody's, its total is
as complete as headquarters'. Else the basis says that it is not: a link, a retraction or a record
of others may be missing. Of an earlier size only headquarters keeps the roster of then: a laptop
knows by headquarters' signed lists since which size the one here is the roster.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from fieldapp.app.home import preferences
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_changes, mission_rules
from fieldapp.errors import InputError, Message
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.log import tlog
from fieldapp.ledger.roles import rights
from fieldapp.mission import hub_keys, release
from fieldapp.mission.pack import COUNTING
from fieldapp.observation.field_table import VIOLATION
from fieldapp.observation.operational_day import parse_cut_off, span
from fieldapp.store import hub_log
from fieldapp.store.interface import Store
from fieldapp.store.records import finding_state, linked_state, log_state
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.store.records.log_state import LogState, ThreadState
from fieldapp.store.transfer import checkpoints, listed_feeds
from fieldapp.store.transfer.listed_feeds import HeldFeeds
from fieldapp.sync import newest_list
from fieldapp.verification import agreement, counting
from fieldapp.verification.basis import Basis
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.counting import PeriodTotal, Total
from fieldapp.verification.counting_rule import parse_counting
from fieldapp.verification.event_groups import CountedRow, EventGroup, counted_row, groups
from fieldapp.verification.selections.selection_totals import alone_rows
from fieldapp.verification.selections.told_counts import UnlinkedRow

EARLIEST: Final = datetime(1900, 1, 1, tzinfo=UTC)
LATEST: Final = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingState:
    """State of counting at a size of the log.

    Attributes:
        store: The home's.
        log: State of the records.
        basis: What totals rest on.
        rule: What the mission sets.
        zone: IANA name of the zone of operational days.
        cut_off: When they begin.
        agreement: The mission's zones, GeoJSON.
    """

    store: Store
    log: LogState
    basis: Basis
    rule: CountingRule
    zone: str
    cut_off: time
    agreement: bytes

    @property
    def areas(self) -> counting.Areas:
        """The zones of the agreement by their names: what sectors are.

        Raises:
            FormatError: They are not GeoJSON.
        """
        return agreement.parse(json.loads(self.agreement))


def state_at(session: Session, size: int | None = None) -> CountingState:
    """State of counting at a size of the log; None: now, with own records that are not in it.

    Raises:
        InputError: The log, as it is known here, is not as large.
        StoreError: The disk failed, or the home has no mission pack.
    """
    store, pack = session.store, pack_of(session)
    home = preferences.read(store)
    at_headquarters = hub_keys.is_mission(store)
    held = None if at_headquarters else listed_feeds.held(store, size)
    newest, root = _head(store, held, at_headquarters=at_headquarters)
    if size is not None and not 0 <= size <= newest:
        raise InputError(
            Message("The log has {1} entries, as far as is known here.", newest), field="as-of"
        )
    roster = pack.roster
    since = newest_list.roster_since(store, roster)
    earlier = size is not None and size < newest and not at_headquarters
    if size is None:
        log, unlogged = log_state.newest(store), log_state.unlogged(store)
    else:
        root = root if size == newest else _root(store, size, at_headquarters=at_headquarters)
        if at_headquarters:
            roster = release.roster_at(store, size) or roster
        log, unlogged = log_state.at_size(store, size, _entries(roster.devices)), 0
    files = mission_rules.applied_files(store, pack, log)
    return CountingState(
        store=store,
        log=log,
        basis=_with_list(
            Basis(
                size=newest if size is None else size,
                root=root,
                roster=roster.version,
                counting=hashlib.sha256(files.counting).digest(),
                complete=at_headquarters and COUNTING not in files.missing,
                unlogged=unlogged,
                later_roster=earlier and (since is None or since > (size or 0)),
                rule_missing=COUNTING in files.missing,
                rule_unannounced=counting_changes.is_unannounced(store, files),
            ),
            held,
            roster.device(store.kid),
            newer_pack=newest_list.behind(store, roster) is not None,
        ),
        rule=parse_counting(files.counting),
        zone=home.zone,
        cut_off=parse_cut_off(home.cut_off) or time(),
        agreement=pack.agreement,
    )


def basis(session: Session) -> Basis:
    """Basis of what is told now: a total, a queue, the state of a finding.

    Raises:
        StoreError: The disk failed, or the home has no mission pack.
    """
    return state_at(session).basis


def _entries(devices: Iterable[Device]) -> Mapping[bytes, Device]:
    return {device.kid: device for device in devices}


def _with_list(
    basis: Basis, held: HeldFeeds | None, own: Device | None, *, newer_pack: bool
) -> Basis:
    """Basis on a laptop, by the list of the feeds that it may see."""
    sees = "" if own is None else rights(own.role).sees
    if held is None or sees not in ("all", "team"):
        return basis
    lacks = (held.behind, basis.rule_missing, basis.later_roster, newer_pack)
    whole = sees == "all" and not any(lacks)
    return replace(
        basis,
        complete=whole,
        feeds=held.feeds,
        behind=held.behind,
        of_team=sees == "team",
    )


def _head(
    store: Store, held: HeldFeeds | None, *, at_headquarters: bool
) -> tuple[int, bytes | None]:
    """Size and root of the log, as it is known here."""
    if held is not None:
        return held.size, held.root
    if at_headquarters:
        size = hub_log.size(store)
        return size, tlog.root(size, hub_log.read_hashes(store))
    seen = checkpoints.newest_seen(store)
    return (0, None) if seen is None else seen[:2]


def _root(store: Store, size: int, *, at_headquarters: bool) -> bytes | None:
    if at_headquarters:
        return tlog.root(size, hub_log.read_hashes(store))
    held = checkpoints.at_size(store, size)
    return None if held is None else held.root


# --- Groups and totals.


def groups_of(state: CountingState, threads: Iterable[int], kind: str) -> tuple[EventGroup, ...]:
    """Groups of these observations, of one kind, with others that a link joins to them."""
    linked = linked_state.with_links(state.store, state.log, threads)
    return groups_in(state, linked, lambda each: each.kind == kind)


def joined_groups(state: CountingState) -> tuple[tuple[EventGroup, ...], Mapping[bytes, int]]:
    """Groups of all kinds that links join or findings set apart: all that is not counted alone.

    Returns:
        The groups; by thread the number of the record of the version in force.
    """
    linked = linked_state.grouped(state.store, state.log)
    found = groups_in(state, linked, lambda each: each.kind != "statement")
    numbers = {
        each.hash: each.current for each in linked.threads.values() if each.current is not None
    }
    return tuple(
        each for each in found if each.relation or any(line.found for line in each.apart)
    ), numbers


def groups_in(
    state: CountingState, linked: LinkedState, wanted: Callable[[ThreadState], bool]
) -> tuple[EventGroup, ...]:
    """Observations that are wanted in their groups, each once.

    Raises:
        StoreError: The disk failed.
    """
    names = {
        each.current: each.hash
        for each in linked.threads.values()
        if each.current is not None and wanted(each)
    }
    rows: dict[bytes, CountedRow] = {
        names[number]: counted_row(names[number], seen, state.rule)
        for number, seen in log_state.seen(state.store, names.keys())
    }
    found = finding_state.set_apart(state.store, state.log, linked)
    return groups(rows, linked.links.forest, state.rule, found)


def by_operational_day(
    state: CountingState, found: Iterable[EventGroup]
) -> Mapping[date | None, Sequence[EventGroup]]:
    """Groups by the operational day that each belongs to; None: in no day."""
    return counting.by_day(found, state.zone, state.cut_off)


def day_total(state: CountingState, day: date, *, in_full: bool = False) -> Total:
    """The total of ceasefire violations of an operational day.

    Args:
        state: The records.
        day: The day.
        in_full: With a group for each observation, for lines by a key and for what it was made of.
            Else what nothing joins is added as the index tells it: of a thousand rows that is ten
            times as fast.

    Raises:
        StoreError: The disk failed.
    """
    first, after = span(day, state.zone, state.cut_off)
    alone: Mapping[int, UnlinkedRow] = {}
    if state.log.size is None and not in_full:
        alone = log_state.alone_within(state.store, VIOLATION, first, after)
    threads = log_state.between(state.store, state.log, VIOLATION, first, after) - alone.keys()
    days = counting.by_day(groups_of(state, threads, VIOLATION), state.zone, state.cut_off)
    rest = alone_rows(Counter(alone.values()), VIOLATION, state.rule)
    return counting.total(days.get(day, ()), rest)


def undated_total(state: CountingState) -> Total:
    """The total of violations of no operational day: told by month, by year or without a time.

    Raises:
        StoreError: The disk failed.
    """
    store, alone = state.store, Counter[UnlinkedRow]()
    if state.log.size is not None:
        threads = log_state.undated(store)
    else:  # they are in the index: only what is joined is read in full
        threads = log_state.undated_joined(store)
        alone = log_state.undated_alone(store, VIOLATION, threads)
    days = counting.by_day(groups_of(state, threads, VIOLATION), state.zone, state.cut_off)
    return counting.total(days.get(None, ()), alone_rows(alone, VIOLATION, state.rule))


def span_total(state: CountingState, first: datetime, after: datetime) -> PeriodTotal:
    """The total of violations from a first moment to the first moment after a period, UTC.

    Raises:
        InputError: It ends before it begins.
        StoreError: The disk failed.
    """
    if after <= first:
        raise InputError("The period ends before it begins.", field="until")
    last = after - timedelta(seconds=1)
    threads = log_state.between(state.store, state.log, VIOLATION, first, last)
    threads |= log_state.undated(state.store)
    threads |= linked_state.linked_between(state.store, first, last)
    return counting.period_total(groups_of(state, threads, VIOLATION), first, after)


def left_out(
    state: CountingState, within: tuple[datetime, datetime], kinds: Iterable[str] = (VIOLATION,)
) -> tuple[int, int]:
    """Versions that are not in force, and observations of which none is, of a period.

    Args:
        state: What counts.
        within: First moment, and the first after it.
        kinds: Of observations.

    Raises:
        StoreError: The disk failed.
    """
    last = within[1] - timedelta(seconds=1)
    numbers = {
        number
        for kind in kinds
        for number in log_state.between(
            state.store, state.log, kind, within[0], last, withdrawn=True
        )
    }
    found = log_state.threads(state.store, state.log, numbers)
    in_force = [each for each in found if each.current is not None]
    older = len([hash_ for each in in_force for hash_ in each.versions]) - len(in_force)
    return older, len(found) - len(in_force)
