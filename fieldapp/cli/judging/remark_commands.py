"""`extract`, `shown` and `remark`: what a party's liaison officer is shown, and their word."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.desk import finding_extracts
from fieldapp.app.desk.finding_extracts import FindingExtract, ShownHere
from fieldapp.app.judging.party_remarks import PartyRemark
from fieldapp.cli.base.common import counted, home_options, now, opened_session, shown
from fieldapp.report.proof.extract import SHAKEN

_STATES = ("cosigned", "dissent")


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="The file, for the stick that a liaison officer gets.",
)
def extract(*, home: Path, passphrase_file: Path | None, record_hash: str, out: Path) -> None:
    """Write the extract of the finding HASH for the parties' liaison officers, at headquarters.

    Only a finding in force that its author let go to the parties. Their laptops are sent it by
    themselves; this is for a stick without headquarters' outboxes. It says what was found and what
    each observation tells; never who observed it, nor from where. The grounds go out as they were
    signed: look whether they name somebody. It is not encrypted.
    """
    with opened_session(home, passphrase_file) as session:
        made = finding_extracts.write_extract(session, record_hash, out)
    for line in _lines(made):
        click.echo(shown(line))
    click.echo(f"SHA-256 {made.sha256.hex()}")


@click.command(name="shown")
@home_options
@click.argument("name", metavar="EXTRACT", default="")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="With the number of an edition: a new folder for its files.",
)
def shown_(*, home: Path, passphrase_file: Path | None, name: str, out: Path | None) -> None:
    """List what headquarters sent a party's liaison officer, or tell what one extract says.

    EXTRACT is a file, or the beginning of a finding's hash; with --out the number of an edition.
    """
    with opened_session(home, passphrase_file) as session:
        if out is not None:
            finding_extracts.save(finding_extracts.edition(session, name), out)
            lines = [f"Written: {out}"]
        elif name:
            found = finding_extracts.find(session, name)
            lines = [*_lines(found), *map(_own, finding_extracts.own_words(session, found))]
        else:
            lines = [_line(each) for each in finding_extracts.shown_here(session)]
    for line in lines or ["Headquarters sent nothing yet."]:
        click.echo(shown(line))


@click.command()
@home_options
@click.argument("name", metavar="EXTRACT")
@click.argument("state", type=click.Choice(_STATES))
@click.option("--reason", default="", help="Why; a dissent needs it.")
@click.option("--about", default="", metavar="HASH", help="An observation in it, not the finding.")
def remark(
    *, home: Path, passphrase_file: Path | None, name: str, state: str, reason: str, about: str
) -> None:
    """Co-sign what the extract EXTRACT shows, or dissent from it, as a party's liaison officer.

    EXTRACT is as for `shown`. The remark travels with the record, is told to whoever checks it
    outside, and counts nowhere.
    """
    with opened_session(home, passphrase_file) as session:
        found = finding_extracts.find(session, name)
        made = finding_extracts.sign(session, found, state, reason, about=about, now=now())
    click.echo(f"Signed {made.hash.hex()[:16]}: {state}. It goes to headquarters with the rest.")


def _own(each: PartyRemark) -> str:
    body = each.body
    return f"You: {body.state} on {body.target.hex()[:16]}: {body.note}".rstrip(": ")


def _line(each: ShownHere) -> str:
    came = f"{each.at:%Y-%m-%d %H:%M} UTC"
    if each.extract is None:
        return f"{came}  edition {each.edition}, {counted(len(each.files), 'file')}"
    return f"{came}  {_lines(each.extract)[0]}"


def _lines(found: FindingExtract) -> list[str]:
    content = found.content
    sure = f" with {content['confidence']} confidence" if content["confidence"] else ""
    lines = [
        f"Finding {content['finding'][:16]}: {content['state'].replace('_', ' ')}{sure}.",
        f"Grounds: {content['grounds']}",
    ]
    if content["standing"] == SHAKEN:
        lines.insert(1, "UNDER REVIEW: what it rests on changed since it was approved.")
    elif content["standing"]:
        lines.insert(1, f"NO LONGER IN FORCE: {content['standing'].replace('_', ' ')}.")
    lines += [
        f"By {each['provision']}: {each['outcome'].replace('_', ' ')}"
        for each in content["judgements"]
    ]
    lines += [
        f"{each['hash'][:16]}  {each['when']} UTC  {each['what']}"
        for each in content["observations"]
    ]
    return lines
