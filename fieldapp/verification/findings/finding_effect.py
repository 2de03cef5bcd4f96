"""Effect of findings: which are in force, since when, and why the others are not. Pure.

A finding takes effect where its approval stands in the log, if it passes the checks of
finding_checks.py there; one that names a party with the approval of a second person. What it rests
on may change after what its approvers had seen of the log, be that before their approval stood
there: it is in force and shaken. So it is where it names what is gone, or was corrected before its
author signed it: it says nothing of what the mission has. Another finding that names it as
superseded, or a withdrawal, takes its place when that is approved; of two the one approved first.
Returns of two persons before it takes effect close it: whoever approves it afterwards changes
nothing. A dissent stays beside it.

Reasons, beside those of the checks and of feed_standing: "not_approved", "returned" (by two; of an
approval too that came after that), "superseded", "superseded_already", "withdrawn"; of an approval
"approves_void" (what it approves has no effect).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final, NamedTuple

from fieldapp.ledger.bodies.finding_body import APPROVED, Finding
from fieldapp.verification.announcements import AppliedRules
from fieldapp.verification.effect import (
    NOT_HERE,
    WITHDRAWN,
    Effect,
    Holders,
    RankedRecord,
    in_log_order,
)
from fieldapp.verification.findings.finding_checks import (
    ATTRIBUTION,
    LADDER,
    NEEDS,
    RestedOn,
    cites_other_rules,
    may_not_approve,
    may_not_attribute,
    may_not_author,
    names_party,
    own_part,
    unmet,
)

NOT_APPROVED: Final = "not_approved"
RETURNED: Final = "returned"
SUPERSEDED: Final = "superseded"
_END: Final = 2**63  # of the log: what is not in it yet comes after all others


class SignedFinding(NamedTuple):
    """A finding, approval or withdrawal, and what the rules need of its record."""

    body: Finding
    claim: RankedRecord


class _Known(NamedTuple):
    """All findings by hash in the order of the log, and what else the checks need.

    Of each author's finding or withdrawal `owners` has the feeds whose holders have a part in what
    it rests on, and `of_author` why it is without effect whoever approves it: asked once, for a
    second officer may say a thousand things of one finding.
    """

    ordered: Mapping[bytes, SignedFinding]
    named: Mapping[bytes, RestedOn]
    holders: Holders
    attributing: Mapping[bytes, bool]
    applied: Sequence[AppliedRules]
    of_area: Callable[[SignedFinding], str]
    owners: Mapping[bytes, frozenset[bytes]]
    of_author: dict[bytes, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Conclusion:
    """Effect of a finding or withdrawal.

    Attributes:
        effect: Its effect.
        approvals: Hashes of the approvals that count, in the order of the log.
        late: Hashes of approvals that came after the returns that closed it.
        verdicts: Hashes of returns and dissents by those who may approve, in that order.
        taken: Hash of the approval with which it took effect; None before.
        since: Position of that approval in the log, None where it has none or is not in the log.
        lacks: What its state needs and lacks, see `finding_checks.unmet`.
        seen: Size of the log that each had seen by whose approval it took effect.
        shaken: Hashes of what it rests on that changed since, that is gone, or that was corrected
            already when its author looked.
        failed: Every reason of a check that it fails whoever approves it; the effect has the first.
        owners: Feeds whose holders have a part in what it rests on: who logged it, who observed it.
        targets: Hashes of what it rests on; of a withdrawal, what the finding rests on.
    """

    effect: Effect
    approvals: tuple[bytes, ...] = ()
    late: frozenset[bytes] = frozenset()
    verdicts: tuple[bytes, ...] = ()
    taken: bytes | None = None
    since: int | None = None
    lacks: tuple[str, ...] = ()
    seen: int = _END
    shaken: tuple[bytes, ...] = ()
    failed: tuple[str, ...] = ()
    owners: frozenset[bytes] = frozenset()
    targets: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingEffects:
    """Effects of all findings.

    Attributes:
        conclusions: Of each author's finding and withdrawal, by hash, in the order of the log.
        effects: Of each record, approvals too, by hash.
        in_force: Hashes of the findings in force, in the order in which they took effect.
    """

    conclusions: dict[bytes, Conclusion] = field(default_factory=dict)
    effects: dict[bytes, Effect] = field(default_factory=dict)
    in_force: tuple[bytes, ...] = ()


def settle_findings(
    findings: Sequence[SignedFinding],
    named: Mapping[bytes, RestedOn],
    holders: Holders,
    attributing: Mapping[bytes, bool] = MappingProxyType({}),
    applied: Sequence[AppliedRules] = (),
    *,
    of_area: Callable[[SignedFinding], str] = lambda _finding: "",
) -> FindingEffects:
    """Effect of findings.

    Args:
        findings: Findings, approvals and withdrawals, whatever their standing, in any order; all
            that approve, supersede or withdraw one of them are among them.
        named: What they rest on, by hash, of what is here.
        holders: Who holds which key.
        attributing: Rule files that are here, by SHA-256; True where one lets findings name a
            party.
        applied: Files of the agreement's rules that notices apply, in the order of the log.
        of_area: Why the area that one cites is without effect, "" where it is not (area_check.py);
            asked of what somebody approves and nothing else is wrong with, for it is dear.
    """
    ordered = {each.claim.hash: each for each in in_log_order(findings, holders)}
    authored = {h: each for h, each in ordered.items() if each.body.approves is None}
    owners = {h: _owners(each, ordered, named) for h, each in authored.items()}
    known = _Known(ordered, named, holders, attributing, applied, of_area, owners, {})
    known.of_author.update((h, (*_author_reasons(e, known),)) for h, e in authored.items())
    rank = {hash_: n for n, hash_ in enumerate(ordered)}
    by_finding: dict[bytes, list[SignedFinding]] = defaultdict(list)
    for each in ordered.values():
        if each.body.approves is not None:
            by_finding[each.body.approves].append(each)
    made = FindingEffects()
    for hash_, each in ordered.items():
        if each.body.approves is None:
            made.conclusions[hash_] = _concluded(each, by_finding[hash_], known)
    reasons = {h: c.effect.reason for h, c in made.conclusions.items()}
    accepted = sorted(
        (h for h, reason in reasons.items() if not reason),
        key=lambda h: rank[made.conclusions[h].taken or h],
    )
    replaced = _replaced(accepted, ordered)
    for hash_, conclusion in made.conclusions.items():
        made.effects[hash_] = replaced.get(hash_, conclusion.effect)
    for hash_, each in ordered.items():
        if each.body.approves is not None:
            of = made.conclusions.get(each.body.approves)
            late = of is not None and hash_ in of.late
            made.effects[hash_] = Effect(RETURNED if late else _verdict_reason(each, known))
    for hash_ in made.conclusions:
        old = made.conclusions[hash_]
        made.conclusions[hash_] = replace(old, effect=made.effects[hash_])
    in_force = tuple(
        h for h in accepted if not made.effects[h].reason and ordered[h].body.withdraws is None
    )
    return FindingEffects(made.conclusions, made.effects, in_force)


def _concluded(
    each: SignedFinding,
    verdicts: Sequence[SignedFinding],
    known: _Known,
) -> Conclusion:
    """Conclusion of one finding or withdrawal, as if nothing superseded it."""
    valid = [v for v in verdicts if not _verdict_reason(v, known)]
    closing = _of_second([v for v in valid if v.body.state == RETURNED], known.holders)
    closed = len(valid) if closing is None else valid.index(closing)
    approvals = [v for v in valid if _approves(v.body, each.body)]
    in_time = [v for v in valid[:closed] if _approves(v.body, each.body)]
    first = _taking_effect(each, in_time, known)
    late = [v for v in approvals if first is None and v not in in_time]
    others = [v.claim.hash for v in valid if not _approves(v.body, each.body)]
    at = _END
    if first is not None and first.claim.log_index is not None:
        at = first.claim.log_index
    took = [] if first is None else in_time[: in_time.index(first) + 1]
    seen = min([v.body.basis[0] for v in took if v.body.basis is not None], default=_END)
    seen = min(seen, at + 1)
    named, targets = known.named, _targets(each, known.ordered)
    rests = {t: named[t] for t in targets if t in named}
    stood = [r for r in rests.values() if r.gone_at is None or r.gone_at > at]
    lacks = () if each.body.withdraws is not None else unmet(each.body, stood, known.holders)
    failed = [*known.of_author[each.claim.hash]]
    if lacks:
        failed.append(NEEDS)
    if first is not None and cites_other_rules(each.body, at, known.applied):
        failed.append(ATTRIBUTION)
    if approvals and not failed and each.body.located is not None:
        failed += filter(None, [known.of_area(each)])
    reason = failed[0] if failed else ""
    if not reason and first is None:
        reason = NOT_APPROVED if closing is None else RETURNED
    return Conclusion(
        effect=Effect(reason),
        approvals=tuple(v.claim.hash for v in approvals if v not in late),
        late=frozenset(v.claim.hash for v in late),
        verdicts=tuple(others),
        taken=None if first is None else first.claim.hash,
        since=None if at == _END else at,
        lacks=lacks,
        seen=seen,
        shaken=()
        if reason
        else tuple(t for t, r in rests.items() if _changed(r, seen) or _over(each.body, r)),
        failed=tuple(dict.fromkeys(failed)),
        owners=known.owners[each.claim.hash],
        targets=targets,
    )


def _taking_effect(
    finding: SignedFinding, approvals: Sequence[SignedFinding], known: _Known
) -> SignedFinding | None:
    """The approval with which a finding takes effect: the first, or the first of a second person.

    A finding that names a party, and its withdrawal, takes two.
    """
    of = known.ordered.get(finding.body.withdraws or b"")
    if not names_party(finding.body if of is None else of.body):
        return approvals[0] if approvals else None
    return _of_second(approvals, known.holders)


def _of_second(verdicts: Sequence[SignedFinding], holders: Holders) -> SignedFinding | None:
    """The first verdict by another person than one before it; None of one person's alone."""
    earlier = set[bytes]()
    for each in verdicts:
        kid = each.claim.kid
        if kid not in earlier and any(not holders.one_person(kid, e) for e in earlier):
            return each
        earlier.add(kid)
    return None


def _changed(rest: RestedOn, seen: int) -> bool:
    changes = (rest.gone_at, rest.changed_at, rest.relinked_at)
    return any(when is not None and when >= seen for when in changes)


def _over(body: Finding, rest: RestedOn) -> bool:
    """True where a finding names what is gone, or what was corrected before its author looked.

    An altered program may name such a thing, and an approver may have let it pass. A correction
    between both was shown to the approver, who confirmed it. A withdrawal is right to name it.
    """
    if body.withdraws is not None:
        return False
    looked = 0 if body.basis is None else body.basis[0]
    return rest.gone_at is not None or (rest.outdated_at is not None and rest.outdated_at < looked)


def _approves(verdict: Finding, finding: Finding) -> bool:
    """True for an approval; before verdicts had words it repeated what it approves."""
    return verdict.state == APPROVED or _repeats(verdict, finding)


def _repeats(verdict: Finding, finding: Finding) -> bool:
    return verdict.state == finding.state and set(verdict.targets) == set(finding.targets)


def _targets(each: SignedFinding, ordered: Mapping[bytes, SignedFinding]) -> tuple[bytes, ...]:
    of = ordered.get(each.body.withdraws or b"")
    return each.body.targets if of is None else of.body.targets


def _owners(
    each: SignedFinding, ordered: Mapping[bytes, SignedFinding], named: Mapping[bytes, RestedOn]
) -> frozenset[bytes]:
    """Feeds whose holders have a part in what it rests on: who logged it, and who observed it."""
    rests = [named[t] for t in _targets(each, ordered) if t in named]
    return frozenset[bytes]().union(*(rest.owners | rest.named for rest in rests))


def _author_reasons(each: SignedFinding, known: _Known) -> Iterator[str]:
    """Reasons why a finding is without effect whoever approves it, of its state's needs beside."""
    ordered, named, holders, attributing, *_ = known
    kid = each.claim.kid
    reasons = [each.claim.reason, may_not_author(kid, (), holders)]
    if kid in holders.devices:
        reasons.append(own_part(kid, known.owners[each.claim.hash], holders))
    yield from filter(None, reasons)
    of = ordered.get(each.body.withdraws or b"")
    takes_none = of is None or of.body.withdraws is not None or of.body.approves is not None
    here = all(target in named for target in _targets(each, ordered))
    if not here or (each.body.withdraws is not None and takes_none):
        yield NOT_HERE
    if reason := may_not_attribute(each.body, attributing):
        yield reason


def _verdict_reason(verdict: SignedFinding, known: _Known) -> str:
    """Why an approval, return or dissent is without effect, "" where it has."""
    if verdict.claim.reason:
        return verdict.claim.reason
    author = known.ordered.get(verdict.body.approves or b"")
    if author is None or author.body.approves is not None:
        return NOT_HERE
    if verdict.body.targets and not _repeats(verdict.body, author.body):
        return NOT_HERE
    owners, claim = known.owners[author.claim.hash], verdict.claim
    reason = may_not_approve(claim.kid, author.claim.kid, owners, known.holders, claim.log_index)
    if reason:
        return reason
    if _before(verdict.claim, author.claim):
        return "approved_before"
    return "approves_void" if known.of_author[author.claim.hash] else ""


def _before(one: RankedRecord, other: RankedRecord) -> bool:
    both = one.log_index is not None and other.log_index is not None
    return both and (one.log_index or 0) < (other.log_index or 0)


def _replaced(
    accepted: Sequence[bytes], ordered: Mapping[bytes, SignedFinding]
) -> dict[bytes, Effect]:
    """Effects of what was superseded or withdrawn, and of what came too late to do so."""
    found: dict[bytes, Effect] = {}
    for hash_ in accepted:
        body = ordered[hash_].body
        of = body.withdraws or body.supersedes
        if of is None or hash_ in found:
            continue
        if of in found:
            found[hash_] = Effect("superseded_already", found[of].replaced_by)
        else:
            found[of] = Effect(WITHDRAWN if body.withdraws is not None else SUPERSEDED, hash_)
    return found


def shown_state(states: Sequence[str]) -> str:
    """The highest rung among the states of findings in force; else the one approved first.

    >>> shown_state(["live_fire", "observed", "verified", "alleged"])
    'verified'
    """
    rungs = [state for state in states if state in LADDER]
    return max(rungs, key=LADDER.index) if rungs else states[0]
