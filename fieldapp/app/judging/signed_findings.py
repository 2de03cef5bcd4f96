"""Findings signed, approved, withdrawn and listed: what the mission concludes, by four eyes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state
from fieldapp.errors import InputError, Message
from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement, Finding, LocatedArea
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.report.daily.edition_copies import AUDIENCES
from fieldapp.report.proof.outside_names import named_outside
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, finding_state, log_state, reviews_and_findings
from fieldapp.store.records.finding_state import FindingState
from fieldapp.verification.effect import WITHDRAWN, Holders
from fieldapp.verification.findings.finding_checks import (
    CHECKS,
    CONFIDENCES,
    MAX_TARGETS,
    RestedOn,
    may_not_approve,
)
from fieldapp.verification.findings.finding_effect import (
    NOT_APPROVED,
    SUPERSEDED,
    Conclusion,
)
from fieldapp.wording.finding_text import finding_reason_words

_OVER: Final = frozenset({SUPERSEDED, WITHDRAWN})
"""Reasons why a finding is not in force that no withdrawal changes."""


@dataclass(frozen=True, slots=True)
class ListedFinding:
    """A finding or withdrawal that is here.

    Attributes:
        record: The record.
        body: What it says.
        conclusion: What it comes to.
        verdicts: What second officers said of it, with each one's reason for no effect or "".
        positions: In the log, by hash, of it and of these; None of what is not in it yet.
        rests: What its conclusion's targets give it, by hash, of those that are here.
        barred: Reason why the holder of this home may not approve it, "" where they may.
        doubted: Of those in force: hashes of what it names that somebody disputed or questioned
            after what its approvers had seen.
    """

    record: Record
    body: Finding
    conclusion: Conclusion
    verdicts: tuple[tuple[Record, str], ...]
    positions: Mapping[bytes, int | None]
    rests: Mapping[bytes, RestedOn]
    barred: str
    doubted: tuple[bytes, ...] = ()

    @property
    def waits(self) -> bool:
        """True where it waits for an approval, or for another one."""
        return self.conclusion.effect.reason == NOT_APPROVED


def sign(
    session: Session,
    names: Sequence[str],
    state: str,
    grounds: str,
    *,
    confidence: str = "",
    judgements: Sequence[CitedJudgement] = (),
    attribution: Attribution | None = None,
    located: LocatedArea | None = None,
    supersedes: str = "",
    audience: str = "internal",
    now: datetime,
) -> ListedFinding:
    """Sign a finding; it waits for a second officer's approval.

    Args:
        session: A verification officer's.
        names: Beginnings of the hashes of what it rests on.
        state: One of `finding_checks.STATES`.
        grounds: Why; it is signed.
        confidence: One of CONFIDENCES, or "".
        judgements: By which rules, see `rule_trial.cited`.
        attribution: Whom it names.
        located: Where it was, see `cited_area.of_targets`.
        supersedes: Beginning of the hash of a finding whose place it takes.
        audience: One of `edition_copies.AUDIENCES`: the widest it may go.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, something is not known, or a check would fail; nothing was
            signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    _check_grounds(grounds)
    if len(names) > MAX_TARGETS:
        raise InputError(
            Message("A finding rests on {1} records at most.", MAX_TARGETS), field="targets"
        )
    if confidence not in {"", *CONFIDENCES}:
        raise InputError("Confidence is low, moderate or high.", field="confidence")
    store = session.store
    targets = tuple(dict.fromkeys(feeds.find(store, name) for name in names))
    body = Finding(
        targets=targets,
        state=state,
        note=grounds.strip(),
        judgements=tuple(judgements),
        attribution=attribution,
        located=located,
        confidence=confidence,
        supersedes=_finding(session, supersedes).record.hash if supersedes else None,
        audience=audience,
        basis=_basis(session),
    )
    _check_names(session, body, _grounds(body))
    return _signed(session, body, now)


def withdraw(session: Session, digits: str, grounds: str, *, now: datetime) -> ListedFinding:
    """Sign the withdrawal of a finding; it waits for a second officer's approval.

    Raises:
        InputError: As `sign`.
        StoreError: As `sign`.
    """
    _check_grounds(grounds)
    named = _finding(session, digits)
    if named.body.withdraws is not None:
        raise InputError("A withdrawal cannot be withdrawn: sign the finding anew.", field="hash")
    if (reason := named.conclusion.effect.reason) in _OVER:
        raise InputError(
            Message("Nothing was signed: {1}.", finding_reason_words(reason, None)), field="hash"
        )
    return _signed(session, Finding(withdraws=named.record.hash, note=grounds.strip()), now)


def judge(
    session: Session, digits: str, verdict: str, note: str = "", *, now: datetime
) -> ListedFinding:
    """Say of another officer's finding or withdrawal: approved, returned or dissent.

    Args:
        session: Of whoever may approve.
        digits: Beginning of its hash.
        verdict: One of `finding_body.VERDICTS`.
        note: Why; needed unless it is approved.
        now: The device clock, UTC.

    Raises:
        InputError: As `sign`.
        StoreError: As `sign`.
    """
    if verdict != "approved":
        _check_grounds(note)
    named = _finding(session, digits)
    _check_waits(named)
    read = _grounds(named.body) if verdict == "approved" else ()
    _check_names(session, named.body, (note, *read))
    body = Finding(
        approves=named.record.hash, state=verdict, note=note.strip(), basis=_basis(session)
    )
    return _signed(session, body, now)


def _check_waits(named: ListedFinding) -> None:
    """Refuse a word on what waits for none: it would change nothing."""
    reason = named.conclusion.effect.reason
    if reason == NOT_APPROVED:
        return
    why = finding_reason_words(reason, CHECKS.get(reason), named.conclusion.lacks)
    raise InputError(
        Message("Nothing was signed: {1}.", why)
        if reason
        else "Nothing was signed: it is in force already, and one word more changes nothing.",
        field="hash",
        advice="" if reason else "Where it is wrong, let another take its place, or withdraw it.",
    )


def _grounds(body: Finding) -> tuple[str, ...]:
    """Grounds of a finding, and of whom it names."""
    return (body.note,) if body.attribution is None else (body.note, body.attribution.grounds)


def _check_names(session: Session, body: Finding, texts: Sequence[str]) -> None:
    """Refuse texts about a finding for readers outside that name a person, a team or a post."""
    if body.audience == AUDIENCES[0]:
        return
    pack = pack_of(session)
    named = named_outside(
        session.store, texts, body.targets, roster=pack.roster, places=pack.places
    )
    if named:
        raise InputError(
            Message("The grounds name {1}, and the parties would read them.", ", ".join(named)),
            field="grounds",
            advice="Write them without call signs, teams and posts, or for the mission alone.",
        )


def _signed(session: Session, body: Finding, now: datetime) -> ListedFinding:
    """Sign a body, unless a check fails for it as for whoever reads it later."""
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.FINDING)
    with store.transaction():
        record = sign_own(store, pack, body, now=now)
        log = log_state.newest(store)
        state = finding_state.around(store, log, {record.hash})
        found = {each.record.hash: each for each in _concluded(store, state, log.holders)}
        made = found[body.approves or record.hash]
        own = state.found.effects[record.hash].reason
        reason = own or made.conclusion.effect.reason
        if body.approves is not None and body.state != "approved":
            reason = own
        elif reason == NOT_APPROVED:
            reason = ""  # it waits for an approval, or for the second one
        gone = [t for t in body.targets if (r := state.named.get(t)) and r.gone_at is not None]
        if gone:
            raise InputError(
                Message(
                    "{1} was retracted or withdrawn, or has no effect: leave it out.",
                    gone[0].hex()[:12],
                ),
                field="targets",
            )
        if reason:
            why = finding_reason_words(reason, CHECKS.get(reason), made.conclusion.lacks)
            raise InputError(Message("Nothing was signed: {1}.", why), field="hash")
    return made


def listed(session: Session) -> list[ListedFinding]:
    """All findings and withdrawals that are here, in the order of the log.

    Raises:
        StoreError: The disk failed.
    """
    log = log_state.newest(session.store)
    return _concluded(session.store, finding_state.all_findings(session.store, log), log.holders)


def about(session: Session, names: Collection[bytes]) -> list[ListedFinding]:
    """Findings and withdrawals of these hashes, or that rest on them, in the order of the log.

    Raises:
        StoreError: The disk failed.
    """
    log = log_state.newest(session.store)
    return _concluded(session.store, finding_state.around(session.store, log, names), log.holders)


def _concluded(store: Store, state: FindingState, holders: Holders) -> list[ListedFinding]:
    stand = [c for c in state.found.conclusions.values() if not c.effect.reason]
    named = {target for each in stand for target in each.targets}
    unsettled = reviews_and_findings.unsettled(store, named)
    verdicts: dict[bytes, list[tuple[Record, str]]] = {}
    for each in state.records.values():
        of = state.body(each.hash).approves
        if of is not None:
            reason = state.found.effects[each.hash].reason
            verdicts.setdefault(of, []).append((each, reason))
    return [
        replace(
            _listed(state, hash_, tuple(verdicts.get(hash_, ())), store.kid, holders),
            doubted=_doubted(conclusion, unsettled),
        )
        for hash_, conclusion in state.found.conclusions.items()
    ]


def _doubted(
    conclusion: Conclusion, unsettled: Mapping[bytes, Sequence[int | None]]
) -> tuple[bytes, ...]:
    """Targets that a review doubts which no approver had seen; none where it is not in force."""
    if conclusion.effect.reason:
        return ()
    return tuple(
        target
        for target in conclusion.targets
        if any(at is None or at >= conclusion.seen for at in unsettled.get(target, ()))
    )


def _listed(
    state: FindingState,
    hash_: bytes,
    verdicts: tuple[tuple[Record, str], ...],
    own: bytes,
    holders: Holders,
) -> ListedFinding:
    record, conclusion = state.records[hash_], state.found.conclusions[hash_]
    named = (hash_, *(each.hash for each, _ in verdicts))
    return ListedFinding(
        record=record,
        body=state.body(hash_),
        conclusion=conclusion,
        verdicts=verdicts,
        positions={each: state.positions[each] for each in named},
        rests={t: state.named[t] for t in conclusion.targets if t in state.named},
        barred=may_not_approve(own, record.kid, conclusion.owners, holders),
    )


def _finding(session: Session, digits: str) -> ListedFinding:
    hash_ = feeds.find(session.store, digits)
    found = next((f for f in about(session, {hash_}) if f.record.hash == hash_), None)
    if found is None:
        raise InputError("This record is no finding.", field="hash")
    return found


def _basis(session: Session) -> tuple[int, bytes] | None:
    basis = counting_state.state_at(session).basis
    return None if basis.root is None else (basis.size, basis.root)


def _check_grounds(grounds: str) -> None:
    if len(grounds.strip().encode()) < 3:
        raise InputError("Grounds are needed: one short sentence.", field="note")
