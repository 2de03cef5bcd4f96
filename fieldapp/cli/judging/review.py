"""`review`: sign a supervisor's review of a record."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.grounds import overtaken
from fieldapp.app.judging import reviews
from fieldapp.app.records import read
from fieldapp.cli.base.common import home_options, now, opened_session, where_signed


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.argument("state", type=click.Choice(reviews.STATES))
@click.option("--note", default="", help="Reasons, or the question.")
def review(
    *, home: Path, passphrase_file: Path | None, record_hash: str, state: str, note: str
) -> None:
    """Sign a review of the record HASH: confirmed, questioned or disputed.

    One that would settle nothing is refused: of an own record, of a version that was corrected or
    withdrawn since, of a link of own records or without effect.
    """
    with opened_session(home, passphrase_file) as session:
        target = read.find(session, record_hash)
        overtaken.check_link(session, target)
        signed = reviews.sign(session, target, state, note, now=now())
        where = where_signed(session.store)
    click.echo(f"Signed {signed.hash.hex()[:16]}: {state}. {where}")
