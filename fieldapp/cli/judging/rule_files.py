"""`rules`: files of the agreement checked, compared and tried; judgements by the one applied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from fieldapp.app.grounds import rule_trial
from fieldapp.app.grounds.rule_trial import TriedJudgement
from fieldapp.app.judging import counting_changes, mission_rules, rule_announcements
from fieldapp.app.judging.rule_announcements import ListedNotice
from fieldapp.app.records import read, typed_selection
from fieldapp.cli.base.common import counted, home_options, json_text, now, opened_session, shown
from fieldapp.mission.rules.applied_files import FILES, notice_body
from fieldapp.verification.announcements import NOT_APPROVED
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.verification.rules import rule_changes, rule_words
from fieldapp.verification.rules.judge import ProvisionJudgement
from fieldapp.wording.finding_text import finding_reason_words
from fieldapp.wording.observation_text import stamp
from fieldapp.wording.zone_text import extent

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@home_options
@click.argument("file", type=_FILE)
def check(*, home: Path, passphrase_file: Path | None, file: Path) -> None:
    """Check the rule file FILE against the mission's zones and vocabulary."""
    with opened_session(home, passphrase_file) as session:
        rules = rule_trial.check(session, file.read_bytes())
    provisions = counted(len(rules.provisions), "provision")
    click.echo(f"In order: {shown(rules.agreement)}, version {rules.version}, {provisions}.")
    click.echo(f"SHA-256 {rules.sha256.hex()}")
    for warning in rules.warnings:
        click.echo(f"  note: {shown(warning)}", err=True)


@click.command()
@home_options
@click.argument("old", type=_FILE)
@click.argument("new", type=_FILE)
def diff(*, home: Path, passphrase_file: Path | None, old: Path, new: Path) -> None:
    """Say in words what the rule file NEW changes of OLD."""
    with opened_session(home, passphrase_file) as session:
        before, after = (rule_trial.check(session, file.read_bytes()) for file in (old, new))
    found = list(rule_changes.changes(before, after))
    for message in found:
        click.echo(shown(message))
    if not found:
        click.echo("Nothing changes.")


@click.command("try")
@home_options
@click.argument("file", type=_FILE)
@click.option("--since", help="Only events from this time on.")
@click.option("--zone", default="UTC", help="Time zone of --since, an IANA name.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def try_(
    *,
    home: Path,
    passphrase_file: Path | None,
    file: Path,
    since: str | None,
    zone: str,
    as_json: bool,
) -> None:
    """Say what the rule file FILE says of the observations here; nothing is signed.

    Each verdict is compared with that of the rules that are applied now.
    """
    count = 0
    with opened_session(home, passphrase_file) as session:
        rules = rule_trial.check(session, file.read_bytes())
        first = typed_selection.moment(since, last=False, zone=zone, now=now())
        for each in rule_trial.apply(session, rules, first):
            count += each.changes
            if as_json:
                click.echo(json_text(_tried_members(each)))
            else:
                click.echo(f"{each.row.hash.hex()[:16]}  {_tried(each)}")
    if not as_json:
        click.echo(f"{counted(count, 'verdict')} would be another than now.")


def _tried(each: TriedJudgement) -> str:
    """A judgement by the tried file, and the one of now where its outcome is another."""
    if each.tried is None:
        assert each.now is not None  # noqa: S101 - one of them is
        return f"CHANGES: no word of it; now {_judgement(each.now)}"
    words = _judgement(each.tried)
    if not each.changes:
        return words
    now = "no word of it" if each.now is None else each.now.outcome.replace("_", " ")
    return f"CHANGES: {words}; now: {now}"


def _tried_members(each: TriedJudgement) -> dict[str, Any]:
    tried = each.tried or each.now
    assert tried is not None  # noqa: S101 - one of them is
    members = {"hash": each.row.hash.hex(), **mission_rules.members(tried)}
    if each.tried is None:
        members |= {"outcome": None, "share": None, "unknowns": [], "rules": None}
    return members | {"now": None if each.now is None else each.now.outcome}


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def judge(*, home: Path, passphrase_file: Path | None, record_hash: str, as_json: bool) -> None:
    """Say what the mission's rules say of the observation HASH; only a finding is its word."""
    with opened_session(home, passphrase_file) as session:
        rules = mission_rules.rules(session)
        found = list(rule_trial.of_one(session, read.find(session, record_hash)))
    if as_json:
        for each in found:
            click.echo(json_text(mission_rules.members(each)))
        return
    if rules is None:
        click.echo("The mission pack has no rules of the agreement.")
        return
    for each in found:
        click.echo(f"By the rule {_judgement(each)}")
    if not found:
        click.echo("No provision is about this.")
    click.echo(f"{shown(rules.agreement)}, version {rules.version}, SHA-256 {rules.sha256.hex()}")


def _judgement(found: ProvisionJudgement) -> str:
    share = "" if found.share is None else f", {found.share:.0%} of the area inside"
    unknown = f", not known: {', '.join(found.unknowns)}" if found.unknowns else ""
    outcome = found.outcome.replace("_", " ")
    by = ", ".join(each.hex()[:16] for each in found.notified)
    notified = f", by the notification {by}" if by else ""
    return shown(f"{found.provision}: {outcome}{share}{unknown}{notified}")


@click.command()
@home_options
@click.option("--line", type=_FILE, required=True, help="GeoJSON of the agreed line.")
@click.option("--km", type=float, required=True, help="How far from the line.")
@click.option("--side", metavar="PARTY", help="On this party's side alone, as the rules have it.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="GeoJSON file to write.",
)
def band(
    *, home: Path, passphrase_file: Path | None, line: Path, km: float, side: str | None, out: Path
) -> None:
    """Make the zone within KM of the line in FILE, on SIDE of it, as GeoJSON; nothing is signed.

    Compare it with the agreement's text, and put it among the zones.
    """
    with opened_session(home, passphrase_file) as session:
        made = rule_trial.band(session, line.read_bytes(), km, side)
    out.write_text(json_text(made.collection), encoding="utf-8")
    click.echo(f"{shown(made.name)}: {extent(made.square_metres, 0)}, in {out}")


@click.command("show")
@home_options
def show_rules(*, home: Path, passphrase_file: Path | None) -> None:
    """Show the mission's rules that are applied, in words.

    The counting rule stands first, with what it changed of the one before that was here.
    """
    with opened_session(home, passphrase_file) as session:
        rules = mission_rules.rules(session)
        counting = counting_changes.applied_now(session)
    click.echo(f"Counting rule, version {counting.version}, SHA-256 {counting.sha256}")
    for message in counting.changes:
        click.echo(f"  changed: {shown(message)}")
    if counting.unannounced:
        click.echo("CAUTION: no notice says since when: earlier days are counted by it too.")
    if rules is None:
        click.echo("The mission pack has no rules of the agreement.")
        return
    click.echo(shown(f"{rules.agreement}, version {rules.version} of {rules.issued}."))
    click.echo(f"SHA-256 {rules.sha256.hex()}")
    for provision in rules.provisions:
        said = rule_words.sentences(provision, rules, lambda _list, code: code)
        click.echo(
            f"{shown(provision.id)}, {shown(provision.article)}: "
            + " ".join(shown(each) for each in said)
        )
        for line in filter(None, (provision.title, provision.text)):
            click.echo(shown(f"    {line}"))


@click.command()
@home_options
@click.argument("file", type=click.Choice(list(FILES)))
@click.option("--since", required=True, help="From when on, as people are to know it.")
@click.option("--zone", default="UTC", help="Time zone of --since, an IANA name.")
@click.option("--note", default="", help="What is new, in words.")
def announce(
    *, home: Path, passphrase_file: Path | None, file: str, since: str, zone: str, note: str
) -> None:
    """Announce that a rule FILE of the mission pack is applied; another person must approve it.

    It is applied from the entry of the log on that has the approval.
    """
    with opened_session(home, passphrase_file) as session:
        first = typed_selection.moment(since, last=False, zone=zone, now=now())
        assert first is not None  # noqa: S101 - it was typed
        made = rule_announcements.announce(session, file, first, note, now=now())
    click.echo(f"Signed {made.record.hash.hex()[:16]}: {file}, waiting for another person.")


@click.command("approve")
@home_options
@click.argument("record_hash", metavar="HASH")
@click.option("--return", "returned", is_flag=True, help="Send it back with a question.")
@click.option("--dissent", is_flag=True, help="Disagree; it stays open and this goes with it.")
@click.option("--note", default="", help="Why; needed unless you approve.")
def approve_notice(
    *,
    home: Path,
    passphrase_file: Path | None,
    record_hash: str,
    returned: bool,
    dissent: bool,
    note: str,
) -> None:
    """Approve the rule notice HASH of another person; the file is applied from then on."""
    if returned and dissent:
        raise click.UsageError("Give --return or --dissent, not both.")
    verdict = "returned" if returned else "dissent" if dissent else "approved"
    with opened_session(home, passphrase_file) as session:
        made = rule_announcements.judge_notice(session, record_hash, verdict, note, now=now())
    click.echo(f"Signed: {record_hash[:16]} {verdict}. {_standing(made)}.")


@click.command("notices")
@home_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def list_notices(*, home: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """List rule notices in the order of the log, and why one is without effect."""
    with opened_session(home, passphrase_file) as session:
        found = rule_announcements.notices(session)
    for each in found:
        head = f"{stamp(each.record.signed_at)}  {each.record.hash.hex()[:12]}  "
        what = each.file or f"a file that is not here, {(each.body.rules or b'').hex()[:12]}"
        if as_json:
            click.echo(json_text(_notice_members(each)))
        else:
            click.echo(shown(f"{head}{what}  [{_standing(each)}]  {each.body.note}".rstrip()))
    if not found and not as_json:
        click.echo("No rule notices.")


def _standing(notice: ListedNotice) -> str:
    if notice.effect.reason == NOT_APPROVED:
        return "waiting for another person"
    if notice.effect.reason:
        check = CHECKS.get(notice.effect.reason)
        return f"without effect: {finding_reason_words(notice.effect.reason, check)}"
    if notice.other_file:
        return f"without effect: it says {notice.body.file}, and names another file"
    since = "" if notice.since is None else f" since entry {notice.since}"
    return f"applied{since}" if notice.applied else "replaced by a later notice"


def _notice_members(notice: ListedNotice) -> dict[str, Any]:
    body = notice.body
    return {
        "hash": notice.record.hash.hex(),
        "file": notice.file or None,
        "sha256": (body.rules or b"").hex(),
        "effective_from": body.effective_from and body.effective_from.isoformat(),
        "note": body.note,
        "kid": notice.record.kid.hex(),
        "applied": notice.applied,
        "other_file": notice.other_file,
        "since": notice.since,
        "why_not": notice.effect.reason or None,
        "check": CHECKS.get(notice.effect.reason),
        "verdicts": [
            {
                "hash": record.hash.hex(),
                "kid": record.kid.hex(),
                "verdict": notice_body(record).state,
                "note": notice_body(record).note,
                "why_not": why or None,
            }
            for record, why in notice.verdicts
        ],
    }
