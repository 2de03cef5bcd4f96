"""State of findings at a size of the log: which are in force, on what, and what they set apart.

The rules are verification/findings'; here they get the rows that they need.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.bodies.judging_bodies import Answer
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Patrol, Record, RecordType, parse
from fieldapp.store.index import area_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import linked_state, log_state, rule_rows
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.store.records.log_state import LogState, ThreadState, is_in, reason_in, slices
from fieldapp.verification.effect import RankedRecord
from fieldapp.verification.event_groups import ASSESSED_APART
from fieldapp.verification.findings.all_rests import (
    NEVER,
    may_confirm,
    of_link,
    of_other,
    of_patrol,
)
from fieldapp.verification.findings.finding_checks import LATE, RestedOn
from fieldapp.verification.findings.finding_effect import (
    FindingEffects,
    SignedFinding,
    settle_findings,
)
from fieldapp.verification.findings.one_event import names_of_event
from fieldapp.verification.findings.relinked import relinked


class FindingState(NamedTuple):
    """Findings with all that approves, supersedes or withdraws them.

    Attributes:
        records: By hash.
        named: What they rest on, by hash.
        found: What they come to.
        positions: In the log, by hash; None of what is not in it yet.
    """

    records: dict[bytes, Record]
    named: Mapping[bytes, RestedOn]
    found: FindingEffects
    positions: Mapping[bytes, int | None]

    def body(self, hash_: bytes) -> Finding:
        """Content of a finding, approval or withdrawal."""
        return _body(self.records[hash_])


def _body(record: Record) -> Finding:
    assert isinstance(record.body, Finding)  # noqa: S101 - the index made it so
    return record.body


def all_findings(store: Store, state: LogState) -> FindingState:
    """State of all findings.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute("SELECT DISTINCT target FROM review WHERE finding = 1").fetchall()
    return around(store, state, {bytes(target) for (target,) in rows})


def around(store: Store, state: LogState, names: Collection[bytes]) -> FindingState:
    """Findings of these hashes, or that rest on them, with all that judges or replaces them.

    Raises:
        StoreError: The disk failed.
    """
    records: dict[bytes, Record] = {}
    signed: dict[bytes, SignedFinding] = {}
    looked, due = set[bytes](), set(names)
    while due:
        looked |= due
        named = set[bytes]()
        for record, one in _findings_of(store, state, sorted(due)):
            records[record.hash], signed[record.hash] = record, one
            body = one.body
            named |= {record.hash, *filter(None, (body.approves, body.supersedes, body.withdraws))}
        due = named - looked
    targets = {target for each in signed.values() for target in each.body.targets}
    confirmed = any(each.body.state == "team_confirmed" for each in signed.values())
    rests = grounds(store, state, targets, confirmed=confirmed)
    attributing = rule_rows.attributing(store) if signed else {}
    applied = rule_rows.applied(store, state) if signed else ()
    devices = state.holders.devices

    def file_of(hash_: bytes) -> bytes | None:
        kept = rule_rows.kept(store, hash_)
        return None if kept is None else kept.content

    def of_area(each: SignedFinding) -> str:
        at = each.claim.log_index
        return area_rows.reason(store, each.body, file_of, devices=devices, at=at, size=state.size)

    found = settle_findings(
        [*signed.values()], rests, state.holders, attributing, applied, of_area=of_area
    )
    positions = {hash_: one.claim.log_index for hash_, one in signed.items()}
    return FindingState(records, rests, found, positions)


def _findings_of(
    store: Store, state: LogState, names: Sequence[bytes]
) -> Iterable[tuple[Record, SignedFinding]]:
    for some in slices(names):
        marks = ",".join("?" * len(some))
        rows = store.db.execute(
            f"""
            SELECT r.raw, p.log_index, coalesce(s.reason, '') FROM (
                SELECT id FROM review WHERE finding = 1 AND target IN ({marks})
                UNION SELECT id FROM record WHERE hash IN ({marks}) AND type = 6
            ) AS f JOIN record r USING (id)
            LEFT JOIN position p USING (id) LEFT JOIN standing s USING (id)
            """,  # noqa: S608 - question marks
            [*some, *some],
        ).fetchall()
        for raw, log_index, today in rows:
            if is_in(state, log_index):
                record = parse(bytes(raw))
                reason = reason_in(store, state, record.kid, record.hash, today)
                claim = RankedRecord(record.hash, record.kid, record.seq, log_index, reason)
                yield record, SignedFinding(_body(record), claim)


# --- What findings rest on.


def grounds(
    store: Store, state: LogState, targets: Collection[bytes], *, confirmed: bool
) -> dict[bytes, RestedOn]:
    """Grounds that records give a finding, by hash, of those that are here.

    Args:
        store: The store.
        state: State of the records.
        targets: What it rests on.
        confirmed: Whether their team confirmed them is looked at too.

    Raises:
        StoreError: The disk failed.
    """
    others = {h: r for h in sorted(targets) if (r := _other(store, state, h)) is not None}
    results = {
        result
        for record in others.values()
        if isinstance(record.body, Answer)
        for result in record.body.results
    }
    linked = linked_state.around(store, state, {*targets, *results})
    found: dict[bytes, RestedOn] = {}
    again = relinked(linked.signed, linked.named, state.holders)
    for thread in linked.threads.values():
        each = _of_thread(store, state, thread, confirmed=confirmed)
        at = again.get(thread.hash)
        found |= {version: rest._replace(relinked_at=at) for version, rest in each.items()}
    for hash_ in linked.links.order:  # a member is older than its link
        link = linked.records[hash_].body
        if isinstance(link, Link) and link.withdraws is None:
            found[hash_] = _of_link(store, linked, hash_, found)
    for hash_, record in others.items():
        if hash_ not in found:
            found[hash_] = _of_other(store, record, found)
    return {name: each for name, each in found.items() if name in targets}


def _other(store: Store, state: LogState, hash_: bytes) -> Record | None:
    """A record that is no version of an observation and no link, None where it is not here."""
    row = store.db.execute(
        "SELECT r.raw, p.log_index FROM record r LEFT JOIN position p USING (id) "
        "WHERE r.hash = ? AND r.type NOT IN (1, 2, 10)",
        [hash_],
    ).fetchone()
    return parse(bytes(row[0])) if row is not None and is_in(state, row[1]) else None


def _of_thread(
    store: Store, state: LogState, thread: ThreadState, *, confirmed: bool
) -> dict[bytes, RestedOn]:
    """Grounds that each version of an observation gives a finding that names it."""
    shown = thread.current if thread.current is not None else thread.number
    ((_, seen),) = log_state.seen(store, [shown])
    (in_force,) = store.db.execute("SELECT hash FROM record WHERE id = ?", [shown]).fetchone()
    gone_at, amended = None, dict[bytes, int]()
    marks = ",".join("?" * len(thread.versions))
    rows = store.db.execute(
        f"""
        SELECT r.hash, c.retracts, p.log_index FROM correction c JOIN record r USING (id)
        LEFT JOIN position p USING (id) WHERE c.reason = '' AND c.target IN ({marks})
        """,  # noqa: S608 - question marks
        [*thread.versions],
    ).fetchall()
    for hash_, retracts, log_index in rows:
        at = LATE if log_index is None else log_index
        if not is_in(state, log_index):
            continue
        if retracts:
            gone_at = at if gone_at is None else min(gone_at, at)
        else:
            amended[bytes(hash_)] = at
    if thread.current is None and gone_at is None:
        gone_at = NEVER
    is_confirmed = confirmed and _is_confirmed(store, state, thread)
    observer = seen.observed_by or thread.kid
    owners, observers, named = of_patrol(thread.kind, thread.kid, observer, thread.observers)
    return {
        version: RestedOn(
            kind=thread.kind,
            owners=owners,
            observers=observers,
            named=named,
            means=frozenset({seen.means} - {""}),
            gone_at=gone_at if thread.current is None else None,
            changed_at=max((at for h, at in amended.items() if h != version), default=None),
            outdated_at=None if version == bytes(in_force) else max(amended.values(), default=None),
            confirmed=is_confirmed,
        )
        for version in thread.versions
    }


def _is_confirmed(store: Store, state: LogState, thread: ThreadState) -> bool:
    """True where the day was signed off later, and the team or a supervisor confirmed a version."""
    marks = ",".join("?" * len(thread.versions))
    rows = store.db.execute(
        f"""
        SELECT r.kid, p.log_index FROM review v JOIN record r USING (id)
        LEFT JOIN position p USING (id) LEFT JOIN standing s USING (id)
        WHERE v.finding = 0 AND v.state = 'confirmed' AND s.reason IS NULL
            AND v.target IN ({marks})
        """,  # noqa: S608 - question marks
        [*thread.versions],
    ).fetchall()
    confirmed = any(
        is_in(state, log_index)
        and may_confirm(bytes(kid), thread.kid, state.holders, thread.observers)
        for kid, log_index in rows
    )
    if not confirmed:
        return False
    days = store.db.execute(
        "SELECT r.raw, p.log_index FROM record r LEFT JOIN position p USING (id) "
        "WHERE r.kid = ? AND r.type = ? AND r.id > ?",
        [thread.kid, int(RecordType.PATROL), thread.number],
    ).fetchall()
    bodies = (parse(bytes(raw)).body for raw, log_index in days if is_in(state, log_index))
    return any(isinstance(body, Patrol) and body.action == "sign_off" for body in bodies)


def _of_link(
    store: Store, linked: LinkedState, hash_: bytes, found: Mapping[bytes, RestedOn]
) -> RestedOn:
    held, link = linked.links.effects[hash_], linked.records[hash_].body
    assert isinstance(link, Link)  # noqa: S101 - the index made it so
    by = held.replaced_by
    return of_link(link, held, found, {} if by is None else {by: _position(store, by)})


def _position(store: Store, hash_: bytes) -> int:
    row = store.db.execute(
        "SELECT p.log_index FROM record r JOIN position p USING (id) WHERE r.hash = ?", [hash_]
    ).fetchone()
    return LATE if row is None else int(row[0])


def _of_other(store: Store, record: Record, found: Mapping[bytes, RestedOn]) -> RestedOn:
    asked = getattr(record.body, "target", b"")
    row = store.db.execute("SELECT raw FROM record WHERE hash = ?", [asked]).fetchone()
    return of_other(record.body, None if row is None else parse(bytes(row[0])).body, found)


# --- What findings set apart.


def set_apart(store: Store, state: LogState, linked: LinkedState) -> dict[bytes, str]:
    """Events that findings in force set apart: "live_fire" or "demining", by thread and link.

    Of two that differ the one approved first holds.

    Raises:
        StoreError: The disk failed.
    """
    apart = store.db.execute(
        "SELECT 1 FROM review WHERE finding = 1 AND state IN ('live_fire', 'demining') LIMIT 1"
    )
    if apart.fetchone() is None:
        return {}
    names = {h: each.hash for each in linked.threads.values() for h in each.versions}
    names |= {hash_: hash_ for hash_ in linked.links.forest.in_force}
    here = around(store, state, names.keys())
    found: dict[bytes, str] = {}
    for hash_ in here.found.in_force:
        body = here.body(hash_)
        if body.state in ASSESSED_APART.values():
            for target in body.targets:
                if target in names:
                    found.setdefault(names[target], body.state)
    return found


def on_events(
    store: Store, state: LogState, linked: LinkedState
) -> tuple[dict[bytes, tuple[bytes, ...]], FindingState]:
    """Findings in force on each observation: on a version, a link of it, or what tells the same.

    Returns:
        Their hashes by thread, in the order in which they took effect; and what they say.

    Raises:
        StoreError: The disk failed.
    """
    forest = linked.links.forest
    versions = {each.hash: each.versions for each in linked.threads.values()}
    names = {hash_ for some in versions.values() for hash_ in some}
    here = around(store, state, names | {*forest.in_force})
    on: dict[bytes, dict[bytes, int]] = {}
    for rank, hash_ in enumerate(here.found.in_force):
        for target in here.body(hash_).targets:
            on.setdefault(target, {})[hash_] = rank
    found: dict[bytes, tuple[bytes, ...]] = {}
    for thread in versions if on else ():
        about: dict[bytes, int] = {}
        for name in names_of_event(thread, forest):
            for version in versions.get(name, (name,)):
                about |= on.get(version, {})
        if about:
            found[thread] = tuple(sorted(about, key=about.__getitem__))
    return found, here
