"""Figure of a finding, computed again outside: of exactly the versions and links that it names."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.record import Record
from fieldapp.report.check_result import CheckResult
from fieldapp.report.verify.folder_judging import FolderJudging
from fieldapp.verification.all_effects import settle
from fieldapp.verification.claims import CountClaim
from fieldapp.verification.counting_rule import parse_counting
from fieldapp.verification.effect import WITHDRAWN
from fieldapp.verification.selections import finding_figure
from fieldapp.wording.safe_text import visible


def figure(finding: Record, judging: FolderJudging, seen: int) -> CheckResult:
    """Bounds of what a finding names, by the counting rule that is here.

    Args:
        finding: The author's.
        judging: All that the folder shows of it.
        seen: Size of the log that its approvers had seen.

    Raises:
        FormatError: That is no counting rule.
    """
    body = finding.body
    assert isinstance(body, Finding)  # noqa: S101 - the caller's
    rule = judging.counting.get(finding.hash)
    if rule is None:
        return CheckResult(
            about="figure",
            established=False,
            text="How many it names is NOT computed: the counting rule is not here.",
        )
    bodies = {each.record.hash: each.record.body for each in judging.placed}
    named = finding_figure.named_by(body.targets, bodies)
    missing = len([each for each in named if each not in bodies])
    counted = finding_figure.figure(body.targets, bodies, parse_counting(rule)).counted
    text = "; ".join(f"{visible(kind)}: {_bounds(total.claim)}" for kind, total in counted)
    sha256 = hashlib.sha256(rule).digest()
    own = sha256 == judging.own_counting
    whose = "the mission's own" if own else "by headquarters' word the one of then"
    text = (
        f"What it names comes to: {text or 'nothing that is counted'}. Computed here from the "
        f"{len(named)} records and links that it names alone, by the counting rule with SHA-256 "
        f"{sha256.hex()[:16]}, {whose}."
    )
    text += f" {missing} of them are NOT here." if missing else ""
    over = "; ".join(_over(named, judging, seen))
    text += (
        f" It is NOT what the mission counted by then: before its approval {over}. "
        "Whoever approved it could see that; the figure takes it as it is named."
        if over
        else ""
    )
    established = own and not missing and not over
    return CheckResult(about="figure", established=established, text=text)


def _over(named: Sequence[bytes], judging: FolderJudging, seen: int) -> Iterator[str]:
    """What of the named was no longer in force when the approvers looked, with the reason.

    What changed later shakes the finding, and is said there.
    """
    names = {*named}
    then = [e for e in judging.placed if (e.log_index or 0) < seen or e.record.hash in names]
    effects = settle(then, judging.devices, attributing=judging.attributing, models=judging.models)
    for name in named:
        if (each := effects.get(name)) is None:
            continue
        newer = each.replaced_by
        if each.reason == WITHDRAWN:
            yield f"{name.hex()[:16]} was withdrawn"
        elif each.reason:
            yield f"{name.hex()[:16]} was without effect"
        elif each.retracted_by is not None:
            yield f"{name.hex()[:16]} was retracted"
        elif newer is not None and newer not in names:
            yield f"{name.hex()[:16]} was corrected by {newer.hex()[:16]}"


def _bounds(claim: CountClaim) -> str:
    """Bounds in words; an open top is never given a number."""
    if claim.at_most is None:
        return f"at least {claim.at_least}"
    if claim.at_least == claim.at_most:
        return str(claim.at_least)
    return f"{claim.at_least} to {claim.at_most}, most likely {claim.best}"
