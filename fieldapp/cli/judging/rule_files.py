"""`rules check`, `rules diff`, `rules try`: rule files of the agreement."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.records import typed_selection
from fieldapp.app.review import rule_trial
from fieldapp.cli.base.common import counted, home_options, json_text, now, opened_session, shown
from fieldapp.verification.rules import rule_changes

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
    """Say what the rule file FILE says of the observations here; nothing is signed."""
    with opened_session(home, passphrase_file) as session:
        rules = rule_trial.check(session, file.read_bytes())
        first = typed_selection.moment(since, last=False, zone=zone, now=now())
        for row, found in rule_trial.apply(session, rules, first):
            if as_json:
                members = {"hash": row.hash.hex(), **rule_trial.members(found)}
                click.echo(json_text(members))
                continue
            share = "" if found.share is None else f", {found.share:.0%} of the area inside"
            unknown = f", not known: {', '.join(found.unknowns)}" if found.unknowns else ""
            outcome = found.outcome.replace("_", " ")
            click.echo(f"{row.hash.hex()[:16]}  {found.provision}: {outcome}{share}{unknown}")
