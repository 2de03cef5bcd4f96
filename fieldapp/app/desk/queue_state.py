"""State of the review queue: what waits at this home; verification/review_queue.py orders it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Final

from fieldapp.app.desk import statement_chain
from fieldapp.app.desk.waiting import unlinked_pairs, waiting_editions, watch_gaps
from fieldapp.app.grounds import overtaken
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import event_links, mission_rules, signed_findings
from fieldapp.app.records import tasks
from fieldapp.app.records.distrust import distrust
from fieldapp.errors import InputError
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.ledger.roles import GATEWAY
from fieldapp.ledger.roster import may_sign, same_person
from fieldapp.observation.observation import Observation
from fieldapp.observation.warnings import odd
from fieldapp.store.index import holder_rows
from fieldapp.store.records import feeds, log_state, observations
from fieldapp.store.records.desk import unreviewed
from fieldapp.store.records.desk.unreviewed import UnreviewedObservation
from fieldapp.store.records.feeds import Feed
from fieldapp.store.records.observations import ObservationRow
from fieldapp.verification import agreement, claims, effect, zones
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.counting_rule import parse_counting
from fieldapp.verification.findings.finding_effect import NOT_APPROVED
from fieldapp.verification.review_queue import (
    MEMBER_CHANGED,
    QueuedRecord,
    QueueState,
    TakenBy,
    WaitingRecord,
    queue,
)
from fieldapp.verification.zones import Area

REVIEW: Final = "review"
_JUDGED: Final = ("observation", "suggestion", "retraction", "watch_gap")
"""Kinds that nobody decides of whom they are: whoever signed or observed what they are about."""


def my_queue(session: Session, now: datetime) -> tuple[QueuedRecord, ...]:
    """The queue as whoever holds this home sees it.

    Raises:
        InputError: This role reviews nothing.
        StoreError: There is no mission pack, or the disk failed.
    """
    store, pack = session.store, pack_of(session)
    device = pack.roster.device(store.kid)
    if device is None or not may_sign(device, RecordType.REVIEW):
        raise InputError("This laptop's role may not review.", field="role")
    return queue(state_of(session, now), store.kid, now)


def state_of(session: Session, now: datetime) -> QueueState:
    """State of the queue at this home.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    roster = pack_of(session).roster
    forked = [each for each in feeds.feeds(session.store) if each.open_fork]
    changed = overtaken.changed_links(session)
    waiting = (
        *_observations(session, now),
        *_statements(session, now),
        *_tasks(session, now),
        *_findings(session),
        *_links(session, changed),
        *map(_copied, forked),
        *unlinked_pairs.waiting(session, now),
        *waiting_editions.waiting(session),
        *watch_gaps.waiting(session, now),
    )
    holders = holder_rows.holders(session.store)
    own = session.store.kid
    return QueueState(
        waiting=waiting,
        taken=_taken(session, now),
        persons={d.kid: d.person for d in roster.devices if d.person},
        conflicts={
            (own, each.kind, each.hash): effect.unentitled(own, each.owner, holders, each.observers)
            for each in waiting
            if each.kind in _JUDGED
        }
        | {
            (own, "link", hash_): overtaken.may_not_confirm(own, owners, holders)
            for hash_, owners in changed.items()
        },
    )


# --- Observations.


def _observations(session: Session, now: datetime) -> Iterator[WaitingRecord]:
    store, pack = session.store, pack_of(session)
    found = {each.number: each for each in unreviewed.unreviewed(store)}
    rule = parse_counting(
        mission_rules.applied_files(store, pack, log_state.newest(store)).counting
    )
    areas = zones.areas(agreement.parse(json.loads(pack.agreement)))
    doubt = distrust(store, pack)
    for number, row in zip(found, observations.by_number(store, found), strict=True):
        device = pack.roster.device(row.kid)
        if device is not None and device.role == GATEWAY:
            continue  # the health of a machine is no claim
        warned = tuple(_warned(row.observation, rule, now))
        yield _observation(row, found[number], doubt(row.kid), areas, warned)


def _observation(
    row: ObservationRow,
    waits: UnreviewedObservation,
    doubted: str,
    areas: list[Area],
    warned: tuple[str, ...],
) -> WaitingRecord:
    seen = row.observation
    return WaitingRecord(
        kind="observation",
        hash=row.hash,
        owner=row.kid,
        since=waits.since,
        why=(
            "changed" if waits.changed else "new",
            *((doubted,) if doubted else ()),
            *sorted(row.flags),
            *warned,
        ),
        observers=waits.observers,
        urgent=seen.urgent,
        casualties=seen.kind == "casualty" or bool(seen.killed or seen.injured),
        mission_hit=seen.kind == "own_asset" and bool({"hit", "destroyed"} & set(seen.status)),
        in_zone=_may_touch(seen, areas),
    )


def _warned(seen: Observation, rule: CountingRule, now: datetime) -> Iterator[str]:
    """Codes and fields of what is odd about an observation."""
    if any(_doubts(seen)):
        yield "jump"
    if seen.directions and seen.post and seen.post.position and seen.post.accuracy_m is None:
        yield "no_post_accuracy"
    fields = {warning.field for warning in odd(seen, now)}
    if seen.steps and claims.observed(seen, rule)[1]:
        fields.add("steps")  # about 5 told, and steps of 12: whoever logged it was not warned
    yield from sorted(fields)


def _doubts(seen: Observation) -> Iterator[str]:
    for place in (seen.post, seen.site):
        yield from () if place is None else place.doubts


def _may_touch(seen: Observation, areas: list[Area]) -> bool:
    where = zones.claimed(seen) if areas else None
    if where is None:
        return False
    return any(each.verdict != "outside" for each in zones.related(where, areas))


# --- What else waits.


def _statements(session: Session, now: datetime) -> Iterator[WaitingRecord]:
    for each in statement_chain.listing(session):
        if each.next is None:
            continue
        late = ("overdue",) if each.is_overdue(now) else ()
        yield WaitingRecord(
            kind="statement",
            hash=each.row.hash,
            owner=each.row.kid,
            since=each.received,
            why=(*late, each.next),
            due=each.due.at if each.due else None,
            casualties=each.row.observation.statement_kind == "casualty_report",
        )


def _tasks(session: Session, now: datetime) -> Iterator[WaitingRecord]:
    """Answers to what this person asked, and what nobody answered in time."""
    store, roster = session.store, pack_of(session).roster
    own = roster.device(store.kid)
    for each in tasks.all_tasks(store, roster):
        giver = roster.device(each.giver_kid)
        mine = own is not None and giver is not None and same_person(own, giver)
        own_task = each.task.recipient == each.giver_kid  # taken, to look at
        if not mine or own_task or each.state in tasks.CLOSED_BY_GIVER:
            continue
        if each.answer is not None and each.state in tasks.FINISHED:
            yield WaitingRecord(
                kind="answer",
                hash=each.hash,
                owner=each.task.recipient,
                since=each.answered_at or each.given_at,
                why=(each.state,),
            )
        elif each.state_at(now) == tasks.OVERDUE:
            yield WaitingRecord(
                kind="task",
                hash=each.hash,
                owner=each.task.recipient,
                since=each.given_at,
                why=(tasks.OVERDUE,),
                due=each.task.due,
            )


def _findings(session: Session) -> Iterator[WaitingRecord]:
    found = signed_findings.listed(session)
    others = overtaken.disagreeing_findings(session, found)
    for each in found:
        reason = each.conclusion.effect.reason
        pending = reason == NOT_APPROVED
        returned = any(
            not why and getattr(verdict.body, "state", "") == "returned"
            for verdict, why in each.verdicts
        )
        why: tuple[str, ...] = ()
        if pending:
            why = ("returned",) if returned else ("pending",)
        why += ("shaken",) if not reason and each.conclusion.shaken else ()
        why += ("doubted",) if each.doubted else ()
        why += ("disagrees",) if each.record.hash in others else ()
        if why:
            yield _of_record("finding", each.record, why)


def _links(session: Session, changed: Collection[bytes]) -> Iterator[WaitingRecord]:
    for each in event_links.listed(session):
        if each.effect.reason in event_links.HELD:
            yield _of_record("link", each.record, (each.effect.reason,))
        elif each.record.hash in changed:
            yield _of_record("link", each.record, (MEMBER_CHANGED,))


def _of_record(kind: str, record: Record, why: tuple[str, ...]) -> WaitingRecord:
    return WaitingRecord(
        kind=kind, hash=record.hash, owner=record.kid, since=record.signed_at, why=why
    )


def _copied(feed: Feed) -> WaitingRecord:
    return WaitingRecord(
        kind="feed",
        hash=feed.head.hash,
        owner=feed.head.kid,
        since=feed.received_at or feed.signed_at,
        why=("forked",),
        urgent=True,
    )


def _taken(session: Session, now: datetime) -> dict[bytes, TakenBy]:
    """Items taken, and by whom: of two who took one, the one whose task stands first holds."""
    found: dict[bytes, TakenBy] = {}
    for each in tasks.all_tasks(session.store, pack_of(session).roster):
        task = each.task
        holds = each.state in tasks.UNFINISHED and task.due is not None and task.due > now
        if task.kind == REVIEW and holds and task.due is not None:
            for about in task.about:
                found.setdefault(about, TakenBy(kid=task.recipient, until=task.due))
    return found
