"""`task`, `ask`, `tasks` and `answer`: give, list and answer tasks."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

import click

from fieldapp.app.desk import statement_chain, statement_signing
from fieldapp.app.home.session import pack_of
from fieldapp.app.records import task_signing
from fieldapp.app.records import tasks as tasks_
from fieldapp.app.records.task_signing import TypedTask
from fieldapp.app.records.tasks import GivenTask
from fieldapp.cli.base.common import (
    home_options,
    json_text,
    load_pack,
    now,
    opened,
    opened_session,
    shown,
    where_signed,
)
from fieldapp.observation.notation import position
from fieldapp.verification.statements import WRITTEN

STATES: Final = (*tasks_.ANSWERED, *WRITTEN)

_zone = click.option(
    "--zone", default="Europe/Kyiv", show_default=True, help="IANA time zone of --due."
)
_due = click.option("--due", default="", help="Until when: 1600, or a full date.")
_urgency = click.option(
    "--urgency",
    type=click.Choice(task_signing.URGENCIES),
    default="routine",
    show_default=True,
    help="How soon it is to be looked at.",
)


@click.command()
@home_options
@click.argument("to")
@click.argument("text")
@click.option(
    "--kind", type=click.Choice(task_signing.KINDS), default="other", show_default=True,
    help="What kind of task it is.",
)  # fmt: skip
@_due
@click.option("--place", default="", help="Where: a name, or coordinates in any notation.")
@click.option("--about", multiple=True, metavar="HASH", help="A record that it is about.")
@click.option("--pair", default="", metavar="HASH", help="The twin task, of two at one time.")
@_urgency
@_zone
def task(
    *,
    home: Path,
    passphrase_file: Path | None,
    to: str,
    text: str,
    kind: str,
    due: str,
    place: str,
    about: tuple[str, ...],
    pair: str,
    urgency: str,
    zone: str,
) -> None:
    """Give the laptop with the call sign TO, or each laptop of the team TO, the task TEXT.

    `tasks` tells what its monitor answered.
    """
    typed = TypedTask(
        to=to, text=text, kind=kind, due=due, place=place, about=about, pair=pair, urgency=urgency
    )
    _give(home, passphrase_file, typed, zone)


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.argument("text")
@_due
@_urgency
@_zone
def ask(
    *,
    home: Path,
    passphrase_file: Path | None,
    record_hash: str,
    text: str,
    due: str,
    urgency: str,
    zone: str,
) -> None:
    """Ask whoever signed the record HASH about it; `tasks` tells what was answered."""
    typed = TypedTask(
        to="", text=text, kind="question", due=due, about=(record_hash,), urgency=urgency
    )
    _give(home, passphrase_file, typed, zone)


def _give(home: Path, passphrase_file: Path | None, typed: TypedTask, zone: str) -> None:
    with opened(home, passphrase_file) as store:
        signed = task_signing.give(store, load_pack(store), typed, zone=zone, now=now())
        where = where_signed(store)
    for each in signed:
        click.echo(f"Signed {each.hash.hex()[:16]}. {where}")


@click.command()
@home_options
@click.option("--json", "as_json", is_flag=True, help="One task a line, as JSON.")
def tasks(*, home: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """List this laptop's tasks, and those in the feeds that it holds."""
    with opened(home, passphrase_file) as store:
        found = tasks_.all_tasks(store, load_pack(store).roster)
    at = now()
    for each in found:
        click.echo(json_text(_members(each, at)) if as_json else _line(each, at))
    if not found and not as_json:
        click.echo("No tasks.")


@click.command()
@home_options
@click.argument("task_hash", metavar="HASH")
@click.argument("state", type=click.Choice(STATES))
@click.option("--note", default="", help="In words; why, where it is declined or cannot be done.")
@click.option(
    "--result", "results", multiple=True, metavar="HASH",
    help="A record of this laptop that came of it; may be given several times.",
)  # fmt: skip
@click.option(
    "--letter", "letters", multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A letter to the party, of a statement; its hash is signed.",
)  # fmt: skip
def answer(
    *,
    home: Path,
    passphrase_file: Path | None,
    task_hash: str,
    state: str,
    note: str,
    results: tuple[str, ...],
    letters: tuple[Path, ...],
) -> None:
    """Answer the task HASH of this laptop; whoever gave it can close it.

    Corrections of what it asks about are among its results by themselves. Where HASH is a party's
    statement, headquarters and verification officers sign that it is acknowledged, its party told,
    or it is closed.
    """
    with opened_session(home, passphrase_file) as session:
        store, pack = session.store, pack_of(session)
        statement = statement_chain.find_if(session, task_hash)
        if statement is not None:
            statement_signing.write_step(
                session, statement, state, note, letters=letters, now=now()
            )
            what = "statement"
        else:
            found = tasks_.find(store, pack.roster, task_hash)
            task_signing.answer(store, pack, found, state, note, results=results, now=now())
            what = "task"
    click.echo(f"The {what} is {state}. The answer goes to headquarters with the rest.")


def _line(given: GivenTask, at: datetime) -> str:
    task, state = given.task, given.state_at(at)
    if given.answered_at is not None:
        state += f" {given.answered_at:%Y-%m-%d %H:%M}Z"
    who = f"{shown(given.giver)} to {shown(given.laptop)}"
    parts = [f"{given.hash.hex()[:12]}  {given.given_at:%Y-%m-%d %H:%M}Z  {who}  [{state}]"]
    parts += [shown(task.kind)] if task.kind != "other" else []
    parts += [shown(task.urgency)] if task.urgency != "routine" else []
    parts += [f"due {task.due:%Y-%m-%d %H:%M}Z"] if task.due is not None else []
    parts += [f"at {shown(position.format_place(task.place))}"] if task.place is not None else []
    parts += [f"about {each.hex()[:12]}" for each in task.about]
    parts += [f"pair {task.pair.hex()[:12]}"] if task.pair is not None else []
    note = f" ({shown(given.note)})" if given.note else ""
    results = "".join(f" → {each.hex()[:12]}" for each in given.results)
    return "  ".join(parts) + f"  {shown(task.text)}{note}{results}"


def _members(given: GivenTask, at: datetime) -> dict[str, object]:
    task = given.task
    return {
        "hash": given.hash.hex(),
        "giver": given.giver,
        "laptop": given.laptop,
        "given_at": given.given_at.isoformat(),
        "state": given.state_at(at),
        "answered_at": given.answered_at and given.answered_at.isoformat(),
        "note": given.note,
        "results": [each.hex() for each in given.results],
        "kind": task.kind,
        "text": task.text,
        "urgency": task.urgency,
        "due": task.due and task.due.isoformat(),
        "place": task.place and position.format_place(task.place),
        "about": [each.hex() for each in task.about],
        "pair": task.pair and task.pair.hex(),
    }
