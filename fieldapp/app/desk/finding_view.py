"""One finding in full: what it rests on, its ladder, its checks, and who signed what when."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fieldapp.app.desk import finding_list, queue_view
from fieldapp.app.desk.finding_drafts import FindingDraft
from fieldapp.app.grounds import (
    cited_area,
    finding_names,
    finding_rules,
    named_observations,
    overtaken,
    rule_trial,
)
from fieldapp.app.grounds.cited_area import CitedArea
from fieldapp.app.grounds.finding_rules import CitedRule
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import (
    counting_changes,
    link_misfits,
    list_totals,
    mission_rules,
    party_remarks,
    signed_findings,
)
from fieldapp.app.judging.party_remarks import PartyRemark
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records import fetching
from fieldapp.app.records.record_list import RecordRow
from fieldapp.errors import FieldappError, InputError
from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement, Finding
from fieldapp.ledger.record import Body, Record
from fieldapp.mission.pack import Pack
from fieldapp.store.records import (
    feeds,
    finding_state,
    linked_state,
    log_state,
    reviews_and_findings,
    rule_rows,
)
from fieldapp.store.records.log_state import LogState, ThreadState
from fieldapp.verification.effect import UNSETTLED
from fieldapp.verification.findings import check_list
from fieldapp.verification.findings.check_list import CheckOutcome
from fieldapp.verification.findings.finding_checks import (
    CORROBORATED,
    SETS_APART,
    RestedOn,
    may_not_author,
)
from fieldapp.verification.selections import finding_figure
from fieldapp.verification.selections.selection_totals import Totals
from fieldapp.verification.suggested.misfits import Misfit

Named = Attribution | None
"""Whom a finding names; None for nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingStep:
    """One step of a finding, signed by somebody.

    Attributes:
        hash: Of the record.
        what: "signed", "approved", "returned", "dissent"; "withdrawal" and "successor" of what
            another record is to do with it, "withdrawn" and "superseded" once it did.
        at: By the clock of whoever signed it.
        role: Of whoever signed it, "" of an unknown device.
        mine: The person who holds this home signed it.
        log_index: Place in the hub's log; None where that is not known here.
        note: As signed.
        reason: Why it is without effect, "" where it has.
    """

    hash: bytes
    what: str
    at: datetime
    role: str
    mine: bool
    log_index: int | None
    note: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestingPlace:
    """A record that a finding rests on.

    Attributes:
        hash: As the finding names it.
        version: Hash of what is to be read: of an observation, its version in force, if one is.
        row: That, as lists show it; None where it is not here.
        change: "gone" where it was retracted or withdrawn, "changed" where another version than
            the named one is in force, "linked" where it is linked otherwise than the finding says,
            "missing" where it is not here, "" where it is as it was.
    """

    hash: bytes
    version: bytes
    row: RecordRow | None
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """One finding, withdrawal or draft in full.

    Attributes:
        listed: The finding or withdrawal; None of a draft.
        body: What it says; of a withdrawal, what it takes back says; None of a draft, and where
            that is not here.
        group: As `finding_list.GROUPS`.
        steps: The earliest first.
        names: Hashes that it names, or of a draft that are to be signed: versions in force.
        rests: What it rests on: what it names, and what its links bring.
        totals: Bounds of exactly what it names: nothing that is signed later changes them.
        now: Bounds of the same observations as they are counted now, with all that is linked; None
            where they are the same. A finding that sets apart changes them itself.
        rungs: What each state of the ladder needs and lacks, in its order.
        rules: What it cites.
        trouble: Why the rules cannot be asked, None where they can.
        checks: The outcome of each; none of a draft.
        barred: Why whoever holds this home may not approve it, or author the draft; "" where they
            may.
        naming: Why this draft cannot name a party: a reason of the checks, "" where it can, and of
            what is signed.
        lacks: Of a draft, what its state needs and lacks.
        citing: Of a draft, what its provisions say now: that is signed.
        area: Where it was, as it is signed, and what comes out here; None where it cites none.
        no_area: Of a draft that is to cite it, why it cannot.
        remarks: Of the parties' liaison officers on it; they change nothing.
        misfits: Times and places of its links that cannot meet; and of all of it, where it is taken
            for one event: where it cites an area, or says corroborated.
        unseen: It rests on evidence that is not here, so nobody saw it here.
        unannounced: The counting rule changed, and no notice says since when: the figure may be by
            another one than its author's.
        disagrees: State of an earlier finding in force that counts the same otherwise, or "".
    """

    listed: ListedFinding | None
    body: Finding | None
    group: str
    steps: tuple[FindingStep, ...]
    names: tuple[bytes, ...]
    rests: tuple[RestingPlace, ...]
    totals: Totals
    now: Totals | None
    rungs: tuple[tuple[str, tuple[str, ...]], ...]
    rules: tuple[CitedRule, ...]
    trouble: FieldappError | None
    checks: tuple[CheckOutcome, ...]
    barred: str
    naming: str = ""
    lacks: tuple[str, ...] = ()
    citing: tuple[CitedJudgement, ...] = ()
    area: CitedArea | None = None
    no_area: FieldappError | None = None
    remarks: tuple[PartyRemark, ...] = ()
    misfits: tuple[Misfit, ...] = ()
    unseen: bool = False
    unannounced: bool = False
    disagrees: str = ""


def looked_at(session: Session, digits: str, *, language: str, zone: str) -> FindingView:
    """One finding or withdrawal in full.

    Args:
        session: The open home.
        digits: Beginning of its hash.
        language: Of the rows.
        zone: IANA name of the zone of the rows' times.

    Raises:
        InputError: This record is no finding.
        StoreError: There is no mission pack, or the disk failed.
    """
    hash_ = feeds.find(session.store, digits)
    around = {each.record.hash: each for each in signed_findings.about(session, {hash_})}
    found = around.get(hash_)
    if found is None:
        raise InputError("This record is no finding.", field="hash")
    of = around.get(found.body.withdraws or b"")
    shown = found if found.body.withdraws is None else of
    body = None if shown is None else shown.body
    pack, own = pack_of(session), session.store.kid
    log, targets = log_state.newest(session.store), found.conclusion.targets
    named = finding_names.bodies(session, targets)
    everything = _grounds(session, log, targets, named)
    full = {each: rest for each in targets if (rest := everything[each]) is not None}
    threads = linked_state.rested_on(session.store, log, targets)
    area = None
    if shown is not None:
        at = shown.positions[shown.record.hash]
        area = cited_area.again(session, shown.body, at)
    trouble, judged = finding_rules.judged(session, threads, area)
    basis = None if shown is None else shown.body.basis
    totals = finding_names.figure(session, targets, named, None if basis is None else basis[0])
    again = frozenset(found.conclusion.shaken)
    sets_apart = body is not None and body.state in SETS_APART
    return FindingView(
        listed=found,
        body=body,
        group=finding_list.group_of(found, pack, own),
        steps=_steps(found, around.values(), pack, own),
        names=targets,
        rests=_resting(session, everything, again, threads, language=language, zone=zone),
        totals=totals,
        now=None if sets_apart else _now(session, threads, totals),
        rungs=()
        if body is None
        else finding_rules.rungs(*finding_rules.seen_here(body, area, judged), full, log.holders),
        rules=() if body is None else finding_rules.cited(session, body.judgements, judged),
        trouble=trouble,
        checks=check_list.check_outcomes(found.body, found.conclusion),
        barred=found.barred,
        area=area,
        remarks=tuple(party_remarks.about(session, {hash_})),
        misfits=()
        if body is None
        else link_misfits.of_finding(
            session.store, targets, one_event=body.located is not None or body.state == CORROBORATED
        ),
        unseen=fetching.are_unseen(session, targets),
        unannounced=_unannounced(session, log),
        disagrees=overtaken.counted_otherwise(session, found),
    )


def of_draft(session: Session, draft: FindingDraft, *, language: str, zone: str) -> FindingView:
    """A draft in full, as whoever holds this home would sign it.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    store = session.store
    log = log_state.newest(store)
    targets = tuple(bytes.fromhex(each) for each in draft.targets)
    named = finding_names.bodies(session, targets)
    everything = _grounds(session, log, targets, named)
    full = {each: rest for each in targets if (rest := everything[each]) is not None}
    threads = linked_state.rested_on(session.store, log, targets)
    no_area, area = cited_area.drafted(session, targets) if draft.where else (None, None)
    located = None if area is None else area.cited
    trouble, judged = finding_rules.judged(session, threads, area)
    cited = tuple(
        dict.fromkeys(
            rule_trial.as_cited(each) for each in judged if each.provision in draft.provisions
        )
    )
    provisions = dict.fromkeys((*(each.provision for each in judged), *draft.provisions))
    owners = frozenset[bytes]().union(*(rest.owners | rest.named for rest in full.values()))
    rests = _resting(session, everything, frozenset(), threads, language=language, zone=zone)
    shown = {each.hash: each.version for each in rests}
    names = tuple(dict.fromkeys(shown[each] for each in targets))
    totals = finding_names.figure(session, names, finding_names.bodies(session, names), None)
    return FindingView(
        listed=None,
        body=None,
        group="draft",
        steps=(),
        names=names,
        rests=rests,
        totals=totals,
        now=_now(session, threads, totals),
        rungs=finding_rules.rungs(cited, located, full, log.holders),
        rules=tuple(finding_rules.provision(session, name, None, judged) for name in provisions),
        trouble=trouble,
        checks=(),
        barred=may_not_author(store.kid, owners, log.holders),
        naming=finding_rules.may_not_name(
            draft.state, targets, cited, rule_rows.attributing(store)
        ),
        lacks=finding_rules.lacks(draft.state, cited, located, full, log.holders)
        if draft.state
        else (),
        citing=cited,
        area=area,
        no_area=no_area,
        misfits=link_misfits.of_finding(
            store, targets, one_event=draft.where or draft.state == CORROBORATED
        ),
        unseen=fetching.are_unseen(session, targets),
        unannounced=_unannounced(session, log),
    )


def _unannounced(session: Session, log: LogState) -> bool:
    files = mission_rules.applied_files(session.store, pack_of(session), log)
    return counting_changes.is_unannounced(session.store, files)


# --- Who signed what.


def _steps(
    found: ListedFinding, around: Iterable[ListedFinding], pack: Pack, own: bytes
) -> tuple[FindingStep, ...]:
    def step(record: Record, what: str, note: str, reason: str, index: int | None) -> FindingStep:
        device = pack.roster.device(record.kid)
        return FindingStep(
            hash=record.hash,
            what=what,
            at=record.signed_at,
            role=device.role if device else "",
            mine=finding_list.is_own(record.kid, pack, own),
            log_index=index,
            note=note,
            reason=reason,
        )

    hash_ = found.record.hash
    steps = [step(found.record, "signed", found.body.note, "", found.positions[hash_])]
    for record, why in found.verdicts:
        body = record.body
        assert isinstance(body, Finding)  # noqa: S101 - verdicts are
        what = "approved" if body.targets else body.state  # an old approval repeats the state
        steps.append(step(record, what, body.note, why, found.positions[record.hash]))
    for each in around:
        if hash_ not in (each.body.withdraws, each.body.supersedes):
            continue
        done = found.conclusion.effect.replaced_by == each.record.hash
        names = ("withdrawal", "withdrawn") if each.body.withdraws else ("successor", "superseded")
        index = each.conclusion.since if done else each.positions[each.record.hash]
        why = each.conclusion.effect.reason
        steps.append(step(each.record, names[done], each.body.note, why, index))
    return tuple(sorted(steps, key=lambda s: (s.log_index is None, s.log_index or 0, s.at)))


# --- What it rests on.


def _grounds(
    session: Session, log: LogState, targets: Sequence[bytes], named: Mapping[bytes, Body]
) -> dict[bytes, RestedOn | None]:
    """Grounds of all that a finding names and its links bring, in order; None: it is not here."""
    names = finding_figure.named_by(targets, named)
    found = finding_state.grounds(session.store, log, names, confirmed=True)
    return {each: found.get(each) for each in names}


def _now(session: Session, threads: Sequence[ThreadState], figure: Totals) -> Totals | None:
    """Totals of observations as they are in force and linked now; None where they are the same."""
    numbers = [t.number if t.current is None else t.current for t in threads]
    found = list_totals.finish(list_totals.take(session, list_totals.begin(session), numbers))
    same = finding_figure.bounds(found) == finding_figure.bounds(figure) and not found.elsewhere
    return None if same else found


def _resting(
    session: Session,
    named: Mapping[bytes, RestedOn | None],
    shaken: Collection[bytes],
    threads: Sequence[ThreadState],
    *,
    language: str,
    zone: str,
) -> tuple[RestingPlace, ...]:
    otherwise = finding_names.linked_beyond(session, named) | {*shaken}
    names = named_observations.in_force(session, threads)
    versions = {
        name: names[each.current]
        for each in threads
        if each.current is not None
        for name in each.versions
    }
    shown = [versions.get(each, each) for each in named]
    rows = queue_view.rows_of(session, shown, language=language, zone=zone)
    numbers = [row.number for row in rows.values()]
    decided = dict[int, str]()
    for some in log_state.slices(numbers):
        decided |= reviews_and_findings.judged_states(session.store, some)
        reviewed = reviews_and_findings.reviewed(session.store, some)
        # No finding that is in force already hides what another officer said.
        decided |= {number: state for number, state in reviewed.items() if state in UNSETTLED}
    rows = {h: replace(row, review=decided.get(row.number, "")) for h, row in rows.items()}
    return tuple(
        RestingPlace(
            hash=each,
            version=version,
            row=rows.get(version),
            change=_change(rest, each, version) or ("linked" if each in otherwise else ""),
        )
        for (each, rest), version in zip(named.items(), shown, strict=True)
    )


def _change(rest: RestedOn | None, named: bytes, version: bytes) -> str:
    if rest is None:
        return "missing"
    if rest.gone_at is not None:
        return "gone"
    return "" if named == version else "changed"
