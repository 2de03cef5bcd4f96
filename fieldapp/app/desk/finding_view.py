"""One finding in full: what it rests on, its ladder, its checks, and who signed what when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fieldapp.app.desk import finding_list, queue_view
from fieldapp.app.desk.finding_drafts import FindingDraft
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import list_totals, mission_rules, party_remarks, signed_findings
from fieldapp.app.judging.party_remarks import PartyRemark
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records.record_list import RecordRow
from fieldapp.app.review import cited_area, named_observations, rule_trial
from fieldapp.app.review.cited_area import CitedArea
from fieldapp.errors import FieldappError, InputError
from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement, Finding, LocatedArea
from fieldapp.ledger.record import Record
from fieldapp.mission.pack import Pack
from fieldapp.mission.rules import kept_rules
from fieldapp.store.records import (
    feeds,
    finding_state,
    linked_state,
    log_state,
    placements,
    rule_rows,
)
from fieldapp.store.records.log_state import ThreadState
from fieldapp.verification.corroboration.located_area import fired_from
from fieldapp.verification.effect import Holders
from fieldapp.verification.findings import check_list
from fieldapp.verification.findings.check_list import CheckOutcome
from fieldapp.verification.findings.finding_checks import (
    ATTRIBUTION,
    LADDER,
    RestedOn,
    may_not_attribute,
    may_not_author,
    unmet,
)
from fieldapp.verification.rules.judge import ProvisionJudgement
from fieldapp.verification.selections.selection_totals import Totals

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
            the named one is in force, "missing" where it is not here, "" where it is as it was.
    """

    hash: bytes
    version: bytes
    row: RecordRow | None
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedRule:
    """A provision that a finding cites, or may cite.

    Attributes:
        cited: What is cited of it; None in a draft that does not cite it.
        version: Of the rule file; None where that is not here.
        now: What it says of each of the observations by the rules that are applied now.
    """

    provision: str
    cited: CitedJudgement | None
    version: int | None
    now: tuple[ProvisionJudgement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """One finding, withdrawal or draft in full.

    Attributes:
        listed: The finding or withdrawal; None of a draft.
        body: What it says; of a withdrawal, what it takes back says; None of a draft, and where
            that is not here.
        group: As `finding_list.GROUPS`.
        steps: The earliest first.
        rests: What it rests on.
        totals: Bounds of what it rests on.
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
    """

    listed: ListedFinding | None
    body: Finding | None
    group: str
    steps: tuple[FindingStep, ...]
    rests: tuple[RestingPlace, ...]
    totals: Totals
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
    full = finding_state.grounds(session.store, log, targets, confirmed=True)
    threads = linked_state.rested_on(session.store, log, targets)
    area = None
    if shown is not None:
        at = shown.positions[shown.record.hash]
        area = cited_area.again(session, shown.body, at)
    trouble, judged = _judged(session, threads, area)
    return FindingView(
        listed=found,
        body=body,
        group=finding_list.group_of(found, pack, own),
        steps=_steps(found, around.values(), pack, own),
        rests=_resting(session, targets, threads, full, language=language, zone=zone),
        totals=_totals(session, threads),
        rungs=() if body is None else _rungs(*_seen_here(body, area, judged), full, log.holders),
        rules=() if body is None else _cited(session, body.judgements, judged),
        trouble=trouble,
        checks=check_list.check_outcomes(found.body, found.conclusion),
        barred=found.barred,
        area=area,
        remarks=tuple(party_remarks.about(session, {hash_})),
    )


def of_draft(session: Session, draft: FindingDraft, *, language: str, zone: str) -> FindingView:
    """A draft in full, as whoever holds this home would sign it.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    store = session.store
    log = log_state.newest(store)
    targets = tuple(bytes.fromhex(each) for each in draft.targets)
    full = finding_state.grounds(store, log, targets, confirmed=True)
    threads = linked_state.rested_on(session.store, log, targets)
    no_area, area = cited_area.drafted(session, targets) if draft.where else (None, None)
    located = None if area is None else area.cited
    trouble, judged = _judged(session, threads, area)
    cited = tuple(
        dict.fromkeys(
            rule_trial.as_cited(each) for each in judged if each.provision in draft.provisions
        )
    )
    named = dict.fromkeys((*(each.provision for each in judged), *draft.provisions))
    owners = frozenset[bytes]().union(*(rest.owners | rest.named for rest in full.values()))
    return FindingView(
        listed=None,
        body=None,
        group="draft",
        steps=(),
        rests=_resting(session, targets, threads, full, language=language, zone=zone),
        totals=_totals(session, threads),
        rungs=_rungs(cited, located, full, log.holders),
        rules=tuple(_provision(session, name, None, judged) for name in named),
        trouble=trouble,
        checks=(),
        barred=may_not_author(store.kid, owners, log.holders),
        naming=_may_not_name(draft, targets, cited, rule_rows.attributing(store)),
        lacks=_lacks(draft.state, cited, located, full, log.holders) if draft.state else (),
        citing=cited,
        area=area,
        no_area=no_area,
    )


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


def _totals(session: Session, threads: Sequence[ThreadState]) -> Totals:
    numbers = [t.number if t.current is None else t.current for t in threads]
    return list_totals.finish(list_totals.take(session, list_totals.begin(session), numbers))


def _resting(
    session: Session,
    targets: Sequence[bytes],
    threads: Sequence[ThreadState],
    full: Mapping[bytes, RestedOn],
    *,
    language: str,
    zone: str,
) -> tuple[RestingPlace, ...]:
    names = named_observations.in_force(session, threads)
    versions = {
        name: names[each.current]
        for each in threads
        if each.current is not None
        for name in each.versions
    }
    shown = [versions.get(each, each) for each in targets]
    rows = queue_view.rows_of(session, shown, language=language, zone=zone)
    return tuple(
        RestingPlace(
            hash=each,
            version=version,
            row=rows.get(version),
            change=_change(full.get(each), each, version),
        )
        for each, version in zip(targets, shown, strict=True)
    )


def _change(rest: RestedOn | None, named: bytes, version: bytes) -> str:
    if rest is None:
        return "missing"
    if rest.gone_at is not None:
        return "gone"
    return "" if named == version else "changed"


# --- Ladder and rules.


def _rungs(
    cited: Sequence[CitedJudgement],
    located: LocatedArea | None,
    full: Mapping[bytes, RestedOn],
    holders: Holders,
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((state, _lacks(state, cited, located, full, holders)) for state in LADDER)


def _lacks(
    state: str,
    cited: Sequence[CitedJudgement],
    located: LocatedArea | None,
    full: Mapping[bytes, RestedOn],
    holders: Holders,
) -> tuple[str, ...]:
    """Needs of a state that are not met by what stands; the needs do not ask for the names."""
    body = Finding(targets=(b"",), state=state, judgements=tuple(cited), located=located)
    return unmet(body, [rest for rest in full.values() if rest.gone_at is None], holders)


def _seen_here(
    body: Finding, area: CitedArea | None, judged: Sequence[ProvisionJudgement]
) -> tuple[Sequence[CitedJudgement], LocatedArea | None]:
    """Judgements and area of a finding, without those of an area that does not come out again."""
    if area is None or area.state != "other":
        return body.judgements, body.located
    now = {rule_trial.as_cited(each) for each in judged}
    here = [each for each in body.judgements if each in now]
    return here, replace(area.cited, outcome="contradictory")


def _judged(
    session: Session, threads: Sequence[ThreadState], area: CitedArea | None
) -> tuple[FieldappError | None, list[ProvisionJudgement]]:
    """Trouble with the rules, None for none; and their judgements of observations in force.

    The fire was where the bearings show it by what is here, never where somebody signed it was.
    """
    store = session.store
    try:
        rules = mission_rules.rules(session)
    except FieldappError as e:
        return e, []
    names = named_observations.in_force(session, threads)
    if rules is None or not names:
        return None, []
    context, placed = mission_rules.context(session), placements.in_force(store)
    source = area.source if area is not None and area.state == "same" else None
    found: list[ProvisionJudgement] = []
    for number, seen in log_state.seen(store, names):
        there = replace(context, fired_from=fired_from(source, names[number]))
        found += mission_rules.judged(seen, rules, there, placed.get(names[number]))
    return None, found


def _cited(
    session: Session, cited: Sequence[CitedJudgement], judged: Sequence[ProvisionJudgement]
) -> tuple[CitedRule, ...]:
    return tuple(_provision(session, each.provision, each, judged) for each in cited)


def _provision(
    session: Session,
    name: str,
    cited: CitedJudgement | None,
    judged: Sequence[ProvisionJudgement],
) -> CitedRule:
    now = tuple(each for each in judged if each.provision == name)
    if cited is None:
        version = now[0].version if now else None
    else:
        file = mission_rules.file_of(session.store, pack_of(session), cited.rules)
        version = None if file is None else kept_rules.version(file[1])
    return CitedRule(provision=name, cited=cited, version=version, now=now)


def _may_not_name(
    draft: FindingDraft,
    targets: tuple[bytes, ...],
    cited: tuple[CitedJudgement, ...],
    attributing: Mapping[bytes, bool],
) -> str:
    """Why a draft that named a party, and said how sure, could not."""
    if not targets or not draft.state:
        return ATTRIBUTION
    sure = Attribution(level="party", party="A", confidence="high")
    body = Finding(targets=targets, state=draft.state, judgements=cited, attribution=sure)
    return may_not_attribute(body, attributing)
