"""`find`, `approve` and `findings`: what the mission concludes, by four eyes."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from fieldapp.app.desk import finding_signing, finding_view
from fieldapp.app.desk.finding_drafts import FindingDraft
from fieldapp.app.grounds import cited_area, corroborate, finding_names, overtaken, rule_trial
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import (
    counting_state,
    party_remarks,
    signed_findings,
    total_members,
)
from fieldapp.app.judging.party_remarks import PartyRemark
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records import fetching, read
from fieldapp.cli.base.common import counted, home_options, json_text, now, opened_session, shown
from fieldapp.cli.base.selection import DEFAULT_ZONE
from fieldapp.cli.judging import approver_lines
from fieldapp.cli.judging.basis_heading import heading
from fieldapp.ledger.bodies.finding_body import Attribution, Finding, LocatedArea
from fieldapp.mission.pack import Pack
from fieldapp.report.daily.edition_copies import AUDIENCES
from fieldapp.verification.corroboration.located_area import as_located, square_km
from fieldapp.verification.findings.finding_checks import (
    CHECKS,
    CONFIDENCES,
    LEVELS,
    STATES,
)
from fieldapp.verification.findings.finding_effect import NOT_APPROVED
from fieldapp.verification.selections import finding_figure
from fieldapp.verification.selections.selection_totals import Totals
from fieldapp.wording.finding_text import finding_reason_words
from fieldapp.wording.observation_text import stamp


class _TriedError(Exception):
    """Raised where a finding was to be looked at: what was signed for it is undone."""


@click.command()
@home_options
@click.argument("hashes", metavar="HASH...", nargs=-1, required=True)
@click.option("--state", type=click.Choice(STATES), help="What is found.")
@click.option("--grounds", required=True, help="Why; it is signed.")
@click.option("--confidence", type=click.Choice(CONFIDENCES), default=None, help="How sure.")
@click.option("--rule", "provisions", multiple=True, metavar="ID", help="A provision to cite.")
@click.option("--where", is_flag=True, help="Cite where it was, by the bearings told.")
@click.option("--attribute", type=click.Choice(LEVELS), help="How near it comes to naming whom.")
@click.option("--party", default="", metavar="ID", help="Whom it names, with --attribute party.")
@click.option("--sure", type=click.Choice(CONFIDENCES), default=None, help="Of that, how sure.")
@click.option("--attribute-grounds", "because", default="", help="Of that, why.")
@click.option("--supersedes", default="", metavar="HASH", help="The finding that it replaces.")
@click.option(
    "--audience", type=click.Choice(AUDIENCES), default="internal", help="Whom it is for."
)
@click.option("--withdraw", is_flag=True, help="Take the finding HASH back instead.")
@click.option("--try", "only_try", is_flag=True, help="Say what it comes to; sign nothing.")
def find(
    *,
    home: Path,
    passphrase_file: Path | None,
    hashes: tuple[str, ...],
    state: str | None,
    grounds: str,
    confidence: str | None,
    provisions: tuple[str, ...],
    where: bool,
    attribute: str | None,
    party: str,
    sure: str | None,
    because: str,
    supersedes: str,
    audience: str,
    withdraw: bool,
    only_try: bool,
) -> None:
    """Sign a finding that rests on the records HASH...; a second officer must approve it.

    It names each in its version in force, and a record that is linked with its links and all that
    these join. Each check that anybody will make later is made before signing; one that fails is
    told by its number. A withdrawal takes a second officer too. --where takes the observations of
    fire among the records, and those that a link among them joins: where the teams spoke before
    they wrote, leave it out.
    """
    if withdraw == (state is not None) or (withdraw and len(hashes) != 1):
        raise click.UsageError("Give --state, or --withdraw and one HASH.")
    if withdraw and where:
        raise click.UsageError("A withdrawal cites no area: leave --where out.")
    if (attribute == "party") != bool(party) or ((sure or because) and not attribute):
        raise click.UsageError("--party, --sure and --attribute-grounds belong to --attribute.")
    source = None
    with (
        opened_session(home, passphrase_file) as session,
        suppress(_TriedError),
        session.store.transaction(),
    ):
        if withdraw:
            made = signed_findings.withdraw(session, hashes[0], grounds, now=now())
        else:
            asked = [read.find(session, each) for each in hashes]
            targets = finding_names.drafted_on(session, asked)
            names = tuple(each.hex() for each in targets)
            draft = FindingDraft(
                targets=names, state=state or "", provisions=provisions, where=where
            )
            shown_now = finding_view.of_draft(session, draft, language="en", zone=DEFAULT_ZONE)
            for line in approver_lines.cautions(shown_now):
                click.echo(shown(f"CAUTION: {line}."), err=True)
            if where:
                source = cited_area.of_targets(session, targets)
            cited = rule_trial.cited(session, names, provisions, source) if provisions else ()
            named = attribute and Attribution(
                level=attribute, party=party, confidence=sure or "", grounds=because
            )
            made = signed_findings.sign(
                session,
                names,
                state or "",
                grounds,
                confidence=confidence or "",
                judgements=cited,
                attribution=named or None,
                located=None if source is None else as_located(source),
                supersedes=supersedes,
                audience=audience,
                now=now(),
            )
        figures = _figures(session, made)
        if only_try:
            raise _TriedError
    head = "Nothing is signed; it would be" if only_try else f"Signed {made.record.hash.hex()[:16]}"
    click.echo(f"{head}: {_what(made)}, {_standing(made)}.")
    for line in figures:
        click.echo(line)
    if goes := approver_lines.goes_to(made.body):
        click.echo(f"It {goes}.")
    for sentence in () if source is None else corroborate.sentences(source):
        click.echo(shown(sentence))


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.option("--return", "returned", is_flag=True, help="Send it back with a question.")
@click.option("--dissent", is_flag=True, help="Disagree; it stays open and this goes with it.")
@click.option("--note", default="", help="Why; needed unless you approve.")
def approve(
    *,
    home: Path,
    passphrase_file: Path | None,
    record_hash: str,
    returned: bool,
    dissent: bool,
    note: str,
) -> None:
    """Approve the finding or withdrawal HASH of another officer; it then has effect.

    It is told in full first, with a caution where anything changed since it was signed, or comes
    out otherwise now; you may sign all the same. Where it rests on evidence that is not here (see
    `fetch`), the approval says that it was not seen.
    """
    if returned and dissent:
        raise click.UsageError("Give --return or --dissent, not both.")
    verdict = "returned" if returned else "dissent" if dissent else "approved"
    with opened_session(home, passphrase_file) as session:
        named = read.find(session, record_hash)
        found = finding_view.looked_at(session, named.hex(), language="en", zone=DEFAULT_ZONE)
        click.echo(f"{heading(total_members.basis_members(counting_state.state_at(session)))}.")
        for line in approver_lines.lines(found):
            click.echo(shown(line))
        for line in approver_lines.cautions(found):
            click.echo(shown(f"CAUTION: {line}."), err=True)
        if verdict == "approved" and fetching.is_unseen(session, named):
            click.echo("It rests on evidence that is not here; your approval says so.")
            note = f"{note} Evidence not seen.".strip()
        made = finding_signing.judge(session, found, verdict, note, zone=DEFAULT_ZONE, now=now())
    click.echo(f"Signed: {made.record.hash.hex()[:16]} {verdict}. It is {_standing(made)}.")


@click.command()
@home_options
@click.option("--pending", is_flag=True, help="Only those that wait for an approval.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def findings(*, home: Path, passphrase_file: Path | None, pending: bool, as_json: bool) -> None:
    """List findings in the order of the log, and why one is without effect."""
    with opened_session(home, passphrase_file) as session:
        found = signed_findings.listed(session)
        pack = pack_of(session)
        remarks = party_remarks.about(session, {each.record.hash for each in found})
        basis = total_members.basis_members(counting_state.state_at(session))
        figures = {each.record.hash: _figure(session, each.body) for each in found}
        others = overtaken.disagreeing_findings(session, found)
    if pending:
        found = [each for each in found if each.conclusion.effect.reason == NOT_APPROVED]
    if not as_json:
        click.echo(f"{heading(basis)}.")
    for each in found:
        figure = figures[each.record.hash]
        on = [r for r in remarks if r.body.target == each.record.hash]
        if as_json:
            members = {
                kind: total_members.claim_members(total.claim) for kind, total in figure.counted
            }
            other = others.get(each.record.hash)
            more = {
                "figure": members,
                "disagrees_with": None if other is None else other.hex(),
                "remarks": [*map(_remark, on)],
            }
            click.echo(json_text(_finding_members(each) | more))
            continue
        for line in (*_lines(each, pack), *approver_lines.figure_lines(figure)):
            click.echo(shown(line))
        if each.record.hash in others:
            earlier = others[each.record.hash].hex()[:12]
            click.echo(f"  CAUTION: {earlier}, in force since before, counts it otherwise.")
        for r in on:
            why = f" (without effect: {r.reason})" if r.reason else ""
            click.echo(
                shown(f"  {r.body.state} by party {r.party}{why}: {r.body.note}".rstrip(": "))
            )
    if not found and not as_json:
        click.echo("No findings.")


def _remark(each: PartyRemark) -> dict[str, Any]:
    body = each.body
    return {
        "hash": each.record.hash.hex(),
        "party": each.party,
        "state": body.state,
        "note": body.note,
        "file": body.file.hex(),
        "why_not": each.reason or None,
    }


def _figures(session: Session, finding: ListedFinding) -> list[str]:
    """Records that a finding names, and how many of each kind just these tell of."""
    targets = finding.body.targets
    if not targets:
        return []
    names = finding_figure.named_by(targets, finding_names.bodies(session, targets))
    named = f"It names {counted(len(names), 'record')}."
    return [named, *approver_lines.figure_lines(_figure(session, finding.body))]


def _figure(session: Session, body: Finding) -> Totals:
    """Bounds of exactly what a finding names, by kind."""
    named = finding_names.bodies(session, body.targets)
    size = None if body.basis is None else body.basis[0]
    return finding_names.figure(session, body.targets, named, size)


def _what(finding: ListedFinding) -> str:
    body = finding.body
    if body.withdraws is not None:
        return f"withdraws {body.withdraws.hex()[:12]}"
    return approver_lines.found_words(body)


def _standing(finding: ListedFinding) -> str:
    conclusion = finding.conclusion
    reason = conclusion.effect.reason
    if reason == NOT_APPROVED:
        return "waiting for a second officer"
    if reason:
        return (
            f"without effect: {finding_reason_words(reason, CHECKS.get(reason), conclusion.lacks)}"
        )
    shaken = "; shaken: what it rests on changed" if conclusion.shaken else ""
    if finding.doubted:
        on = " ".join(each.hex()[:12] for each in finding.doubted)
        shaken += f"; doubted: a review disputes or questions since {on}"
    if conclusion.since is None:
        return f"approved, in force once the approval is in the log{shaken}"
    return f"in force since entry {conclusion.since}{shaken}"


def _lines(finding: ListedFinding, pack: Pack) -> list[str]:
    record = finding.record
    on = " ".join(target.hex()[:12] for target in finding.body.targets)
    head = f"{stamp(record.signed_at)}  {record.hash.hex()[:12]}  {_what(finding)}"
    by = _signer_of(record.kid, pack)
    lines = [f"{head}  [{_standing(finding)}]  {by}: {finding.body.note}"]
    if on:
        lines.append(f"  on {on}")
    if finding.body.supersedes is not None:
        lines.append(f"  in the place of {finding.body.supersedes.hex()[:12]}")
    if goes := approver_lines.goes_to(finding.body):
        lines.append(f"  {goes}")
    lines += approver_lines.judged_lines(finding.body)
    if finding.body.located is not None:
        lines.append(f"  {_area(finding.body.located)}, as its author signed it")
    for verdict, reason in finding.verdicts:
        body = verdict.body
        why = (
            f" (without effect: {finding_reason_words(reason, CHECKS.get(reason))})"
            if reason
            else ""
        )
        said = f"{getattr(body, 'state', '')} by {_signer_of(verdict.kid, pack)}{why}"
        lines.append(f"  {said}: {getattr(body, 'note', '')}".rstrip(": "))
    return lines


def _area(located: LocatedArea) -> str:
    if located.area_m2 is None:
        return f"where it was: {located.outcome}"
    return f"where it was: 90 % in {square_km(located.area_m2)} km²"


def _signer_of(kid: bytes, pack: Pack) -> str:
    device = pack.roster.device(kid)
    return device.name if device else kid.hex()


def _finding_members(finding: ListedFinding) -> dict[str, Any]:
    body, conclusion = finding.body, finding.conclusion
    reason = conclusion.effect.reason
    return {
        "hash": finding.record.hash.hex(),
        "state": body.state or None,
        "targets": [target.hex() for target in body.targets],
        "grounds": body.note,
        "confidence": body.confidence or None,
        "judgements": [
            {
                "provision": each.provision,
                "rules": each.rules.hex(),
                "outcome": each.outcome,
                "share": each.share,
            }
            for each in body.judgements
        ],
        "located": body.located
        and {
            "model": body.located.model.hex(),
            "outcome": body.located.outcome,
            "area_m2": body.located.area_m2,
            "polygon_e7": body.located.polygon,
            "inputs": [each.hex() for each in body.located.inputs],
        },
        "attribution": body.attribution
        and {
            "level": body.attribution.level,
            "party": body.attribution.party or None,
            "confidence": body.attribution.confidence or None,
            "grounds": body.attribution.grounds or None,
        },
        "audience": body.audience,
        "basis": body.basis and {"size": body.basis[0], "root": body.basis[1].hex()},
        "supersedes": body.supersedes and body.supersedes.hex(),
        "withdraws": body.withdraws and body.withdraws.hex(),
        "kid": finding.record.kid.hex(),
        "in_force": not reason,
        "since": conclusion.since,
        "why_not": reason or None,
        "check": CHECKS.get(reason),
        "lacks": list(conclusion.lacks),
        "shaken": [target.hex() for target in conclusion.shaken],
        "doubted": [target.hex() for target in finding.doubted],
        "verdicts": [
            {
                "hash": record.hash.hex(),
                "kid": record.kid.hex(),
                "verdict": getattr(record.body, "state", ""),
                "note": getattr(record.body, "note", ""),
                "why_not": why or None,
                "check": CHECKS.get(why),
            }
            for record, why in finding.verdicts
        ],
    }
