"""`hub retention` and `hub erase`: what is due for erasure, and its erasure."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

import click

from fieldapp.app.headquarters import custody, erasing, roster_changes
from fieldapp.app.headquarters.erasing import DuePieces
from fieldapp.cli.base.common import (
    counted,
    home_options,
    json_text,
    now,
    opened,
    opened_session,
    shown,
    table,
)
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change


@click.command()
@home_options
@officer_options
@click.argument("days", required=False, type=click.IntRange(min=0, max=36_500))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def retention(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    days: int | None,
    as_json: bool,
) -> int:
    """List the evidence and sealed values that are due for erasure; with DAYS officers set when.

    A piece is due so many days after the newest record that names it came in; 0 sets no period.
    Exit status 3: something is due.
    """
    if days is not None:
        with opened(home, passphrase_file) as store:
            step = partial(roster_changes.set_retention, days=days)
            change = authorised(store, step, key_files, officer_passphrase_file)
        due = f"due for erasure after {counted(days, 'day')}" if days else "never due for erasure"
        tell_change(change, f"Evidence is {due}. Publish the pack.")
        return 0
    with opened_session(home, passphrase_file) as session:
        found = erasing.due(session, now())
    if as_json:
        click.echo(json_text(_members(found), indent=1))
    else:
        _tell_due(found, now())
    return 3 if found.pieces or found.back else 0


def _tell_due(found: DuePieces, at: datetime) -> None:
    if not found.days:
        click.echo("Officers set no period: `fieldapp hub retention DAYS` does.")
    rows = [
        (
            each.sha256.hex()[:16],
            "sealed value" if each.sealed else "evidence",
            each.record.hex()[:16],
            counted((at - each.came_at).days, "day"),
        )
        for each in found.pieces
    ]
    if rows:
        click.echo(table(("sha256", "what", "record", "here since"), rows))
    for sha256 in found.back:
        click.echo(f"{sha256.hex()[:16]} was erased and is here again: erase it again.")
    if found.days:
        click.echo(f"{counted(len(found.pieces), 'piece')} due after {counted(found.days, 'day')}.")


def _members(found: DuePieces) -> dict[str, object]:
    return {
        "days": found.days,
        "due": [
            {
                "sha256": each.sha256.hex(),
                "record": each.record.hex(),
                "came_at": each.came_at.isoformat(),
                "sealed": each.sealed,
            }
            for each in found.pieces
        ],
        "back": [each.hex() for each in found.back],
    }


@click.command()
@home_options
@click.argument("sha256")
@click.option("--reason", required=True, help="Why; it can be read for good: no names of persons.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(*, home: Path, passphrase_file: Path | None, sha256: str, reason: str, yes: bool) -> None:
    """Erase the evidence or sealed value SHA256 at headquarters for good; the record says so.

    The record itself stays. What laptops hold they keep until they are wiped.
    """
    with opened_session(home, passphrase_file) as session:
        found = erasing.find(session, sha256)
        if not yes:
            click.confirm(f"Erase {found.hex()[:16]} for good?", abort=True, err=True)
        erasing.erase(session, found, reason, now())
        folders = sorted(each.folder for each in custody.backups(session.store))
    click.echo(f"Erased: {found.hex()}. Its record says so, and why.")
    for folder in folders:
        click.echo(shown(f"  note: the backup in {folder} still has it until you back up there."))
