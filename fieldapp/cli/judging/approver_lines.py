"""A finding as whoever judges it by command reads it: all that it says, and what changed since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldapp.app.desk.finding_view import FindingView, RestingPlace
from fieldapp.app.grounds import corroborate
from fieldapp.app.grounds.finding_rules import CitedRule
from fieldapp.app.judging.total_members import claim_members
from fieldapp.cli.base.common import counted
from fieldapp.cli.judging.link_commands import bounds_text, misfit_lines
from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement, Finding
from fieldapp.verification.effect import UNSETTLED
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.verification.review_queue import COPIED, REVOKED
from fieldapp.verification.selections.selection_totals import Totals
from fieldapp.wording.finding_text import finding_reason_words

_CHANGES: Final = {
    "gone": "was retracted or withdrawn",
    "changed": "was corrected since: another version is in force",
    "missing": "is not here",
    "linked": "is linked otherwise than the finding says",
}
_DISTRUST: Final = {
    REVOKED: "was signed on a laptop that is trusted no more",
    COPIED: "was signed with a key that was copied",
}


def lines(found: FindingView) -> Iterator[str]:
    """All that it says: what is found, on what, how many, by which rules; and what others said."""
    listed, body = found.listed, found.body
    if listed is not None and listed.body.withdraws is not None:
        yield f"Takes {listed.body.withdraws.hex()[:12]} back: {listed.body.note}"
    if body is None:
        return
    yield f"{found_words(body)}: {body.note}"
    if body.supersedes is not None:
        yield f"It takes the place of {body.supersedes.hex()[:12]}, once it is approved."
    if goes := goes_to(body):
        yield f"It {goes}."
    yield f"It names {counted(len(found.rests), 'record')}."
    yield from map(_rest, found.rests)
    yield from figure_lines(found.totals)
    yield from judged_lines(body)
    if found.area is not None:
        if found.area.source is not None:
            yield from map(str, corroborate.sentences(found.area.source))
        if found.area.state == "same":
            yield "Where it was: computed again here, the same."
    for step in found.steps:
        if step.what != "signed":
            why = f" (without effect: {finding_reason_words(step.reason, CHECKS.get(step.reason))})"
            name = f"{step.what} {step.hash.hex()[:12]}{why if step.reason else ''}"
            yield f"  {name}: {step.note}".rstrip(": ")
    for remark in found.remarks:
        yield f"  {remark.body.state} by party {remark.party}: {remark.body.note}".rstrip(": ")


def cautions(found: FindingView) -> Iterator[str]:
    """Warnings: what changed, what does not come out again, what cannot meet."""
    for each in found.rests:
        name, row = each.hash.hex()[:12], each.row
        if each.change:
            yield f"{name} {_CHANGES[each.change]}"
        if row is not None and row.review in UNSETTLED:
            yield f"{name} is {row.review} by a review"
        if row is not None and row.distrust in _DISTRUST:
            yield f"{name} {_DISTRUST[row.distrust]}"
    if found.disagrees:
        state = found.disagrees.replace("_", " ")
        yield f"an earlier finding in force counts it otherwise: {state}"
    if found.now is not None:
        now = "; ".join(each.strip() for each in figure_lines(found.now))
        yield f"as records and links stand now it is otherwise: {now or 'nothing is counted'}"
    yield from (line for each in found.rules for line in _otherwise(each))
    if found.area is not None and found.area.state != "same":
        yield {
            "other": "the area that it cites does not come out again from what it names",
            "missing": "the area that it cites was not computed again: not all of it is here",
        }[found.area.state]
    if found.area is not None and found.area.left_out:
        yield f"the area leaves out {counted(found.area.left_out, 'observation')}"
    yield from dict.fromkeys(line for each in found.misfits for line in misfit_lines(each))


def found_words(body: Finding) -> str:
    """State of a finding, and how sure."""
    sure = f" with {body.confidence} confidence" if body.confidence else ""
    return f"{body.state.replace('_', ' ')}{sure}"


def goes_to(body: Finding) -> str:
    """Reach of a finding beyond the mission, "" where it may not leave it."""
    whom = {"parties": "the parties", "public": "everybody"}.get(body.audience)
    if whom is None:
        return ""
    return (
        f"may go to {whom}: once it is approved, headquarters sends an extract of it to the "
        "parties' liaison officers"
    )


def judged_lines(body: Finding) -> Iterator[str]:
    """Judgements by the rules that it cites, and whom it names."""
    yield from (f"  by the rule {_judgement(each)}" for each in body.judgements)
    if body.attribution is not None:
        yield f"  it names {_named(body.attribution)}"


def figure_lines(totals: Totals) -> list[str]:
    """Bounds by kind, and what of it is set apart."""
    claims = [(kind, total.claim) for kind, total in totals.counted]
    for _, total in totals.counted:
        apart = total.set_apart.items()
        claims += [(f"set apart, {name.replace('_', ' ')}", claim) for name, claim in apart]
    return [f"  {name}: {bounds_text(claim_members(claim))}" for name, claim in claims]


def _rest(each: RestingPlace) -> str:
    row = each.row
    words: tuple[str, ...] = () if row is None else (row.event, row.place, row.title)
    if row is not None and row.body is not None:
        words = (*words, type(row.body).__name__.lower(), getattr(row.body, "relation", ""))
    now = f"now {each.version.hex()[:12]}" if each.version != each.hash else ""
    return "  ".join(("  on", each.hash.hex()[:12], *filter(None, (now, *words))))


def _judgement(each: CitedJudgement) -> str:
    share = "" if each.share is None else f", {each.share / 10:.0f} % inside"
    return f"{each.provision}: {each.outcome.replace('_', ' ')}{share}"


def _named(named: Attribution) -> str:
    sure = f" with {named.confidence} confidence" if named.confidence else ""
    why = f": {named.grounds}" if named.grounds else ""
    return f"{' '.join(filter(None, (named.level, named.party)))}{sure}{why}"


def _otherwise(each: CitedRule) -> Iterator[str]:
    """Judgements by the rules that are applied now, where they are others than what it cites."""
    cited = each.cited
    for now in each.now:
        if cited is None or (now.outcome, now.sha256) != (cited.outcome, cited.rules):
            unknown = f", not known: {', '.join(now.unknowns)}" if now.unknowns else ""
            yield f"by the rules of now {now.provision}: {now.outcome.replace('_', ' ')}{unknown}"
