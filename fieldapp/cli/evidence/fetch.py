"""`fetch`: evidence of others, asked for at headquarters."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.home.session import Session
from fieldapp.app.records import fetching, read
from fieldapp.app.records.fetching import FetchRequest
from fieldapp.app.records.read import Purpose
from fieldapp.cli.base.common import counted, home_options, now, opened_session
from fieldapp.errors import InputError
from fieldapp.wording.observation_text import stamp

_ANSWERS = {
    "": "not answered",
    fetching.READY: "ready: sync, or take the next stick",
    fetching.LATER: "another day: what one laptop is sent in a day is used up",
    fetching.MISSING: "headquarters does not have it yet",
    fetching.REFUSED: "refused: it is not among what you may see",
    fetching.LARGE: "too large to be sent: look at it at headquarters",
    fetching.GONE: "let go after two weeks: ask again",
}


@click.command()
@home_options
@click.argument("record_hash", metavar="[HASH]", default="")
def fetch(*, home: Path, passphrase_file: Path | None, record_hash: str) -> None:
    """Ask headquarters for the evidence of the record HASH; without it, list what was asked for.

    The request is signed and goes with the next bundle or sync; the files come with what
    headquarters sends after that.
    """
    with opened_session(home, passphrase_file) as session:
        made = _asked(session, record_hash) if record_hash else fetching.requests(session)
    for each in made:
        answer = _ANSWERS[each.answer]
        click.echo(f"{each.sha256.hex()[:16]}  asked for {stamp(each.asked_at)}  {answer}")
    if not made:
        click.echo("Nothing was asked for, or all of it came.")
    elif record_hash:
        click.echo(f"{counted(len(made), 'file')} asked for: seal or sync now.")


def _asked(session: Session, digits: str) -> list[FetchRequest]:
    opened = read.open_record(session, read.find(session, digits), Purpose.SHOW)
    due = [each.sha256 for each in opened.evidence if each.sha256 not in opened.here]
    if not due:
        raise InputError("The record names no file that is not here.", field="hash")
    return [fetching.ask(session, each, now()) for each in due]
