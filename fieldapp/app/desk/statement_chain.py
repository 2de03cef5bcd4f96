"""Statements as they stand: what was done about each, by which role, and what is due."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import list_totals, mission_rules, signed_findings
from fieldapp.app.records import read, tasks
from fieldapp.app.records.read import ObservationRow, Purpose
from fieldapp.errors import InputError
from fieldapp.ledger.bodies.judging_bodies import Answer
from fieldapp.ledger.record import RecordType
from fieldapp.ledger.roles import writes_to_parties
from fieldapp.ledger.roster import Roster
from fieldapp.observation.field_table import STATEMENT, VIOLATION
from fieldapp.store.records import letters, observations
from fieldapp.store.records.search import Query, matching
from fieldapp.verification import statements
from fieldapp.verification.rules.judge import named
from fieldapp.verification.selections.selection_totals import Totals
from fieldapp.verification.statements import (
    WRITTEN,
    Deadline,
    DeadlineHours,
    StatementStep,
    StatementSurroundings,
    StepName,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedStep:
    """Something that was done about a statement.

    Attributes:
        name: One of statements.STEPS, or "withdrawn".
        at: By the clock of whoever signed it; of "received" what the mission says, UTC.
        role: In the roster, of whoever signed it.
        hash: Of the record that says so.
        note: In words.
    """

    name: StepName
    at: datetime
    role: str
    hash: bytes
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedStatement:
    """A statement that is in force, and how it stands.

    Attributes:
        row: The version in force.
        thread: Hash of its first version.
        received: When the mission received it, UTC; when it was signed, where that was not told.
        steps: What was done, in the order of time.
        deadlines: Of the agreement.
        next: What to do next; None where it is closed.
        replies: Statements that answer, deny or withdraw it.
    """

    row: ObservationRow
    thread: bytes
    received: datetime
    steps: tuple[SignedStep, ...]
    deadlines: tuple[Deadline, ...]
    next: StepName | None
    replies: tuple[ObservationRow, ...]

    @property
    def due(self) -> Deadline | None:
        """The deadline that is next, or has passed and is not met."""
        return statements.due(self.deadlines)

    def is_overdue(self, now: datetime) -> bool:
        """Whether a deadline has passed that is not met."""
        return self.due is not None and self.due.at < now


def listing(session: Session) -> list[ListedStatement]:
    """All statements in force, what is due first, then the latest received.

    Raises:
        StoreError: The disk failed, or there is no mission pack.
    """
    rows = read.search(
        session, Query(kinds=(STATEMENT,), include_amended=True, limit=None), Purpose.STATEMENTS
    )
    threads = {row.hash: row.original or row.hash for row in rows}
    steps = _steps(session, threads)
    in_force = [row for row in rows if not row.out_of_force]
    replies: dict[bytes, list[ObservationRow]] = defaultdict(list)
    for row in in_force:
        if row.observation.replies_to is not None:
            replied = row.observation.replies_to
            replies[threads.get(replied, replied)].append(row)
    roster = pack_of(session).roster
    agreed = mission_rules.rules(session)
    hours = DeadlineHours() if agreed is None else DeadlineHours.of(agreed.deadlines)
    known = {} if agreed is None else {**agreed.parties, **agreed.bodies}
    found = [
        _listed(
            row, threads[row.hash], steps[threads[row.hash]], replies[threads[row.hash]],
            roster=roster, hours=hours, known=known,
        )
        for row in in_force
    ]  # fmt: skip
    return sorted(found, key=_by_due)


def find(session: Session, digits: str) -> ListedStatement:
    """The statement whose hash, of any version, begins with these digits.

    Raises:
        InputError: None does, several do, or the record is no statement in force.
        StoreError: As listing.
    """
    wanted = read.find(session, digits)
    for each in listing(session):
        if wanted in (each.thread, each.row.hash) or wanted == each.row.original:
            return each
    raise InputError("This record is no statement in force.", field="hash")


def find_if(session: Session, digits: str) -> ListedStatement | None:
    """The statement, as find; None where these digits begin the hash of something else.

    Raises:
        StoreError: As listing.
    """
    try:
        return find(session, digits)
    except InputError:
        return None


def _by_due(listed: ListedStatement) -> tuple[bool, float, float, bytes]:
    due = listed.due
    at = due.at.timestamp() if due else 0
    return (due is None, at, -listed.received.timestamp(), listed.thread)


def _listed(
    row: ObservationRow,
    thread: bytes,
    done: list[SignedStep],
    replies: list[ObservationRow],
    *,
    roster: Roster,
    hours: DeadlineHours,
    known: Mapping[str, Mapping[str, str]],
) -> ListedStatement:
    statement = row.observation
    received = statement.received.start if statement.received else row.signed_at
    first = SignedStep(name="received", at=received, role=_role(roster, row.kid), hash=thread)
    withdrawals = [
        SignedStep(
            name="withdrawn",
            at=each.observation.received.start if each.observation.received else each.signed_at,
            role=_role(roster, each.kid),
            hash=each.hash,
            note=each.observation.note,
        )
        for each in replies
        if each.observation.statement_kind == "withdrawal"
        and _is_one_party(each.observation.party, statement.party, known)
        and (each.kid == row.kid or writes_to_parties(_role(roster, each.kid)))
    ]
    order = (*statements.STEPS, "withdrawn")
    steps = sorted(
        (*done, *withdrawals), key=lambda each: (each.at, order.index(each.name), each.hash)
    )
    plain = [StatementStep(each.name, each.at) for each in steps]
    return ListedStatement(
        row=row,
        thread=thread,
        received=received,
        steps=(first, *steps),
        deadlines=statements.deadlines(statement, received, plain, hours),
        next=statements.next_step(statement, plain),
        replies=tuple(replies),
    )


def _is_one_party(one: str, other: str, known: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether two texts name one party, as the judge reads them; unknown ones where they agree."""
    ids, others = named(one, known), named(other, known)
    if ids and others:
        return bool(ids & others)
    return one.strip().casefold() == other.strip().casefold()


def _role(roster: Roster, kid: bytes) -> str:
    device = roster.device(kid)
    return device.role if device else ""


# --- What was done.


def _steps(session: Session, threads: Mapping[bytes, bytes]) -> Mapping[bytes, list[SignedStep]]:
    """Steps by the hash of the statement's first version; `threads`: that hash by version."""
    found: dict[bytes, list[SignedStep]] = defaultdict(list)
    for target, step in (
        *_written(session),
        *_tasked(session),
        *_found(session),
    ):
        if target in threads and all(each.hash != step.hash for each in found[threads[target]]):
            found[threads[target]].append(step)
    return found


def _written(session: Session) -> Iterator[tuple[bytes, SignedStep]]:
    roster = pack_of(session).roster
    for record in letters.of_type(session.store, RecordType.ANSWER):
        body = record.body
        role = _role(roster, record.kid)
        if not isinstance(body, Answer) or not writes_to_parties(role):
            continue
        for name in WRITTEN:
            if body.state == name:
                step = SignedStep(
                    name=name, at=record.signed_at, role=role, hash=record.hash, note=body.note
                )
                yield body.target, step


def _tasked(session: Session) -> Iterator[tuple[bytes, SignedStep]]:
    roster = pack_of(session).roster
    for task in tasks.all_tasks(session.store, roster):
        if task.state == tasks.WITHDRAWN or task.task.kind in ("review", "question"):
            continue  # it sends nobody there
        given = SignedStep(
            name="tasked",
            at=task.given_at,
            role=_role(roster, task.giver_kid),
            hash=task.hash,
            note=task.task.text,
        )
        for about in task.task.about:
            yield about, given
            if task.finished is not None and task.finished.state == "done":
                yield (
                    about,
                    SignedStep(
                        name="answered",
                        at=task.finished.at,
                        role=_role(roster, task.task.recipient),
                        hash=task.finished.hash,
                        note=task.finished.note,
                    ),
                )


def _found(session: Session) -> Iterator[tuple[bytes, SignedStep]]:
    roster = pack_of(session).roster
    for each in signed_findings.listed(session):
        if each.conclusion.effect.reason or each.body.withdraws is not None:
            continue
        if each.body.state == "alleged":
            continue  # it says again what the party says: nobody looked
        approvals = {record.hash: record for record, _ in each.verdicts}
        step = SignedStep(
            name="found",
            at=approvals[each.conclusion.taken or b""].signed_at,
            role=_role(roster, each.record.kid),
            hash=each.record.hash,
            note=each.body.state,
        )
        for target in each.body.targets:
            yield target, step


# --- What the mission itself observed there.


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnObservations:
    """Own observations where and when a statement tells of: never its proof.

    Attributes:
        where: Where and when it was looked for.
        rows: Ceasefire violations in force, the newest first.
        linked: Other observations of the same events, by links: wherever and whenever these are.
        totals: Of all these, each event once.
    """

    where: StatementSurroundings
    rows: tuple[ObservationRow, ...]
    linked: tuple[ObservationRow, ...]
    totals: Totals


def nearby(session: Session, statement: ListedStatement, zone: str) -> OwnObservations:
    """The mission's own observations around a statement; the statement is never one of them.

    Args:
        session: The open home.
        statement: The statement.
        zone: IANA name of the zone of its day, where it tells no time.

    Raises:
        StoreError: The disk failed.
    """
    where = statements.surroundings(statement.row.observation, statement.received, zone)
    query = Query(
        kinds=(VIOLATION,), since=where.since, until=where.until, near=where.near, limit=None
    )
    tally = list_totals.begin(session)
    numbers = list(matching(session.store, query))
    list_totals.take(session, tally, numbers)
    events = {tally.group_of[each] for each in tally.joined}
    others = [each for each, event in tally.group_of.items() if event in events]
    others = sorted({*others} - {*numbers}, reverse=True)
    totals = list_totals.finish(list_totals.take(session, tally, others))
    return OwnObservations(
        where=where,
        rows=tuple(read.search(session, query, Purpose.STATEMENTS)),
        linked=tuple(observations.by_number(session.store, others)),
        totals=totals,
    )
