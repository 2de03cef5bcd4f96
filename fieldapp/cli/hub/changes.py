"""Commands of changes that wait for officers: `hub changes`, `hub sign` and `hub withdraw`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import click

from fieldapp.app.headquarters import roster_changes
from fieldapp.app.headquarters.roster_changes import WaitingChange
from fieldapp.cli.base.common import home_options, json_text, now, opened, shown
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change
from fieldapp.mission.signing import change_list, change_words


def lines(change: WaitingChange) -> list[str]:
    """A change that waits: what it changes, who signed, what is missing."""
    signed = ", ".join(f"officer {number}" for number in change.signed_by) or "nobody"
    return [
        f"Change {change.number}, made {change.delta.made_at:%Y-%m-%d %H:%M} UTC:",
        *(f"  {shown(sentence)}" for sentence in change_words.in_words(change)),
        f"  To compare aloud: {' '.join(change.compare)}",
        f"  Signed by: {signed}. Signatures that are missing: {change.missing}.",
    ]


def _as_json(change: WaitingChange) -> dict[str, object]:
    return {
        "number": change.number,
        "made_at": change.delta.made_at.isoformat(),
        "words": list(map(str, change_words.in_words(change))),
        "compare": list(change.compare),
        "signed_by": list(change.signed_by),
        "missing": change.missing,
    }


@click.command()
@home_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def changes(*, home: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Show the changes of the mission that wait for officers' signatures."""
    with opened(home, passphrase_file) as store:
        found = roster_changes.mission(store, now()).waiting
    if as_json:
        click.echo(json_text([_as_json(each) for each in found], indent=1))
        return
    _print(found)
    if not found:
        click.echo("No change waits.")


@click.command()
@home_options
@officer_options
@click.argument("numbers", metavar="[NUMBER]...", nargs=-1, type=int)
@click.option("--yes", is_flag=True, help="What is signed was read; do not ask.")
def sign(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    numbers: tuple[int, ...],
    yes: bool,
) -> None:
    """Sign the changes of these NUMBERs, or all that wait, once what they change was read."""
    with opened(home, passphrase_file) as store:
        waiting = roster_changes.mission(store, now()).waiting
        chosen = change_list.named(waiting, numbers)
        _print(chosen)
        if not yes:
            click.confirm("Sign this?", abort=True, err=True)
        step = partial(change_list.sign, read=chosen)
        change = authorised(store, step, key_files, officer_passphrase_file)
    tell_change(change, "It has taken effect. Publish the pack, so that laptops learn of it.")


@click.command()
@home_options
@click.argument("number", type=int)
def withdraw(*, home: Path, passphrase_file: Path | None, number: int) -> None:
    """Take the change of this NUMBER off the list; it had no effect."""
    with opened(home, passphrase_file) as store:
        change_list.withdraw(store, number, now())
    click.echo(f"Withdrew change {number}.")


def _print(found: Iterable[WaitingChange]) -> None:
    for change in found:
        click.echo("\n".join(lines(change)))
