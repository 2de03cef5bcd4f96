"""`task` and `tasks`: give, list and note tasks."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.records import tasks as tasks_
from fieldapp.app.records.tasks import Task
from fieldapp.cli.base.common import home_options, load_pack, now, opened, shown


@click.command()
@home_options
@click.argument("call_sign")
@click.argument("text")
def task(*, home: Path, passphrase_file: Path | None, call_sign: str, text: str) -> None:
    """Give the laptop CALL_SIGN the task TEXT; `tasks` tells when its monitor has taken note."""
    with opened(home, passphrase_file) as store:
        signed = tasks_.give(store, load_pack(store), call_sign, text, now=now())
    click.echo(f"Signed {signed.hash.hex()[:16]}. It goes to headquarters with the rest.")


@click.command()
@home_options
@click.option("--note", "noted", metavar="HASH", help="Take note of this task, and sign that.")
def tasks(*, home: Path, passphrase_file: Path | None, noted: str | None) -> None:
    """List this laptop's tasks, and those in the feeds that it holds."""
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        if noted is not None:
            tasks_.note(store, pack, tasks_.find(store, pack.roster, noted), now=now())
        mine, theirs = tasks_.received(store, pack.roster), tasks_.given(store, pack.roster)
    for each in (*mine, *theirs):
        click.echo(_line(each))
    if not mine and not theirs:
        click.echo("No tasks.")


def _line(task: Task) -> str:
    state = "open" if task.noted_at is None else f"noted {task.noted_at:%Y-%m-%d %H:%M}Z"
    who = f"{shown(task.giver)} to {shown(task.laptop)}"
    when = f"{task.given_at:%Y-%m-%d %H:%M}Z"
    return f"{task.hash.hex()[:12]}  {when}  {who}  [{state}]  {shown(task.text)}"
