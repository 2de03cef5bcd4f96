"""`task`, `tasks` and `answer`: give, list and answer tasks."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.records import tasks as tasks_
from fieldapp.app.records.tasks import GivenTask
from fieldapp.cli.base.common import home_options, load_pack, now, opened, shown


@click.command()
@home_options
@click.argument("call_sign")
@click.argument("text")
def task(*, home: Path, passphrase_file: Path | None, call_sign: str, text: str) -> None:
    """Give the laptop CALL_SIGN the task TEXT; `tasks` tells what its monitor answered."""
    with opened(home, passphrase_file) as store:
        signed = tasks_.give(store, load_pack(store), call_sign, text, now=now())
    click.echo(f"Signed {signed.hash.hex()[:16]}. It goes to headquarters with the rest.")


@click.command()
@home_options
def tasks(*, home: Path, passphrase_file: Path | None) -> None:
    """List this laptop's tasks, and those in the feeds that it holds."""
    with opened(home, passphrase_file) as store:
        roster = load_pack(store).roster
        found = {t.hash: t for t in (*tasks_.received(store, roster), *tasks_.given(store, roster))}
    for each in found.values():
        click.echo(_line(each))
    if not found:
        click.echo("No tasks.")


@click.command()
@home_options
@click.argument("task_hash", metavar="HASH")
@click.argument("state", type=click.Choice((*tasks_.STATES, tasks_.CLOSED)))
@click.option("--note", default="", help="In words; why, where it is declined or cannot be done.")
def answer(
    *, home: Path, passphrase_file: Path | None, task_hash: str, state: str, note: str
) -> None:
    """Answer the task HASH of this laptop; whoever gave it can close it."""
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        found = tasks_.find(store, pack.roster, task_hash)
        tasks_.answer(store, pack, found, state, note, now=now())
    click.echo(f"The task is {state}. The answer goes to headquarters with the rest.")


def _line(task: GivenTask) -> str:
    state = task.state
    if task.answered_at is not None:
        state += f" {task.answered_at:%Y-%m-%d %H:%M}Z"
    who = f"{shown(task.giver)} to {shown(task.laptop)}"
    when = f"{task.given_at:%Y-%m-%d %H:%M}Z"
    note = f" ({shown(task.note)})" if task.note else ""
    return f"{task.hash.hex()[:12]}  {when}  {who}  [{state}]  {shown(task.text)}{note}"
