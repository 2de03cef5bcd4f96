"""Records on which the findings in force about a record rest: what an outsider needs to judge them.

Of the findings those in force, with their approvals, returns and dissents; of what they name every
version, what retracts or places it, links with what withdraws them, answers with their tasks; where
one says "team confirmed" reviews and the sign-off; the remarks of parties' liaison officers; key
changes of the feeds among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from fieldapp.ledger.bodies.finding_body import SHOWN_TO, Finding
from fieldapp.ledger.bodies.judging_bodies import Answer
from fieldapp.ledger.record import Patrol, Record, RecordType, Review, parse
from fieldapp.store.interface import Store
from fieldapp.store.records import (
    feeds,
    finding_state,
    linked_state,
    log_state,
    reviews_and_findings,
)
from fieldapp.store.records import placements as placements_
from fieldapp.store.records.desk import remark_rows
from fieldapp.store.records.finding_state import FindingState
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.store.records.log_state import LogState, ThreadState
from fieldapp.verification.findings.finding_reach import is_about


def judging_records(store: Store, record: Record, *, internal: bool) -> list[Record]:
    """Records on which findings about a record rest, itself too; none where none is in force.

    Args:
        store: The hub's.
        record: The record.
        internal: Findings for the mission alone too; one that is proven itself is among them.

    Raises:
        StoreError: The disk failed.
    """
    state = log_state.newest(store)
    linked = linked_state.around(store, state, {record.hash})
    names = {record.hash, *linked.records}
    names |= {version for thread in linked.threads.values() for version in thread.versions}
    found = finding_state.around(store, state, names)
    internal = internal or isinstance(record.body, Finding)
    shown = [h for h in found.found.in_force if internal or found.body(h).audience in SHOWN_TO]
    near = [h for h in shown if _is_near(found, h, names)]
    bodies = {h: each.body for h, each in _behind(store, state, found, near, record).items()}
    in_force = [h for h in near if is_about(h, record.hash, bodies)]
    if not in_force:
        return []
    made = _behind(store, state, found, in_force, record)
    made |= {each.hash: each for each, reason in remark_rows.about(store, [*made]) if not reason}
    for kid in sorted({each.kid for each in made.values()}):
        made |= {r.hash: r for r in _of_feed(store, kid, RecordType.KEY_CHANGE, 0)}
    return list(made.values())


def _behind(
    store: Store, state: LogState, found: FindingState, in_force: Sequence[bytes], record: Record
) -> dict[bytes, Record]:
    """The record, these findings and all that they rest on, by hash."""
    hashes = {record.hash, *_signed(found, in_force)}
    targets = {target for h in in_force for target in found.body(h).targets}
    others = [r for h in sorted(targets) if (r := _record(store, h)) is not None]
    answers = [r.body for r in others if isinstance(r.body, Answer)]
    results = {result for answer in answers for result in answer.results}
    rests = linked_state.around(store, state, targets | results)
    hashes |= targets | results | {answer.target for answer in answers}
    hashes |= set(rests.records) | set(_of_threads(store, rests))
    if any(found.body(h).state == "team_confirmed" for h in in_force):
        hashes |= {h for t in rests.threads.values() for h in _confirming(store, t)}
    return {r.hash: r for h in sorted(hashes) if (r := _record(store, h)) is not None}


def _is_near(found: FindingState, hash_: bytes, names: set[bytes]) -> bool:
    """Whether a finding is one of these records, names one, or is approved by one."""
    conclusion = found.found.conclusions[hash_]
    signed = {hash_, *conclusion.approvals, *conclusion.verdicts, *found.body(hash_).targets}
    return not names.isdisjoint(signed)


def _signed(found: FindingState, in_force: Iterable[bytes]) -> Iterator[bytes]:
    for hash_ in in_force:
        conclusion = found.found.conclusions[hash_]
        yield from (hash_, *conclusion.approvals, *conclusion.verdicts)


def _of_threads(store: Store, rests: LinkedState) -> Iterator[bytes]:
    """Versions, and what retracts or places them."""
    for thread in rests.threads.values():
        yield from thread.versions
        yield from (each.record.hash for each in placements_.about(store, thread.hash))
        for version in thread.versions:
            rows = store.db.execute(
                "SELECT r.hash FROM correction c JOIN record r USING (id) "
                "WHERE c.target = ? AND c.retracts = 1",
                [version],
            )
            yield from (bytes(hash_) for (hash_,) in rows.fetchall())


def _confirming(store: Store, thread: ThreadState) -> Iterator[bytes]:
    for each in reviews_and_findings.about(store, thread.versions):
        if isinstance(each.record.body, Review):
            yield each.record.hash
    for day in _of_feed(store, thread.kid, RecordType.PATROL, thread.number):
        if isinstance(day.body, Patrol) and day.body.action == "sign_off":
            yield day.hash


def _of_feed(store: Store, kid: bytes, type_: RecordType, after: int) -> list[Record]:
    rows = store.db.execute(
        "SELECT raw FROM record WHERE kid = ? AND type = ? AND id > ?", [kid, int(type_), after]
    )
    return [parse(bytes(raw)) for (raw,) in rows.fetchall()]


def _record(store: Store, hash_: bytes) -> Record | None:
    raw = feeds.raw(store, hash_)
    return None if raw is None else parse(raw)


def findings_among(records: Iterable[Record]) -> list[Record]:
    """The authors' findings among records, without approvals and withdrawals."""
    return [
        each
        for each in records
        if isinstance(each.body, Finding)
        and each.body.approves is None
        and each.body.withdraws is None
    ]
