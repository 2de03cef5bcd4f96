"""`extract`, `shown` and `remark`: what a party's liaison officer is shown, and their word."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.desk import finding_extracts
from fieldapp.app.desk.finding_extracts import FindingExtract
from fieldapp.cli.base.common import home_options, now, opened_session, shown

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

    Only a finding in force that its author let go to the parties. It says what was found and what
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
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def shown_(*, home: Path, passphrase_file: Path | None, file: Path) -> None:
    """Tell what the extract FILE says, once it is checked to be headquarters'."""
    with opened_session(home, passphrase_file) as session:
        found = finding_extracts.read_extract(session, file)
    for line in _lines(found):
        click.echo(shown(line))


@click.command()
@home_options
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("state", type=click.Choice(_STATES))
@click.option("--reason", default="", help="Why; a dissent needs it.")
@click.option("--about", default="", metavar="HASH", help="An observation in it, not the finding.")
def remark(
    *, home: Path, passphrase_file: Path | None, file: Path, state: str, reason: str, about: str
) -> None:
    """Co-sign what the extract FILE shows, or dissent from it, as a party's liaison officer.

    The remark travels with the record, is told to whoever checks it outside, and counts nowhere.
    """
    with opened_session(home, passphrase_file) as session:
        found = finding_extracts.read_extract(session, file)
        made = finding_extracts.sign(session, found, state, reason, about=about, now=now())
    click.echo(f"Signed {made.hash.hex()[:16]}: {state}. It goes to headquarters with the rest.")


def _lines(found: FindingExtract) -> list[str]:
    content = found.content
    sure = f" with {content['confidence']} confidence" if content["confidence"] else ""
    lines = [
        f"Finding {content['finding'][:16]}: {content['state'].replace('_', ' ')}{sure}.",
        f"Grounds: {content['grounds']}",
    ]
    lines += [
        f"By {each['provision']}: {each['outcome'].replace('_', ' ')}"
        for each in content["judgements"]
    ]
    lines += [
        f"{each['hash'][:16]}  {each['when']} UTC  {each['what']}"
        for each in content["observations"]
    ]
    return lines
