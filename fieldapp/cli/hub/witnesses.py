"""`hub add-witness`, `hub require-witnesses`: who cosigns the log's checkpoints."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from fieldapp.app.headquarters import roster_changes
from fieldapp.cli.base.common import home_options, opened, shown
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change
from fieldapp.ledger.log import note


@click.command("add-witness")
@home_options
@officer_options
@click.argument("url")
@click.argument("vkeys", nargs=-1, required=True)
def add_witness(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    url: str,
    vkeys: tuple[str, ...],
) -> None:
    """List a witness by its VKEYS, as `fieldapp witness` prints them, and ask it at URL."""
    with opened(home, passphrase_file) as store:
        step = partial(roster_changes.add_witness, vkeys=vkeys, url=url)
        change = authorised(store, step, key_files, officer_passphrase_file)
    name = note.parse_vkey(vkeys[0]).name
    tell_change(change, f"{shown(name)} is a witness of the log. Publish the pack.")


@click.command("require-witnesses")
@home_options
@officer_options
@click.argument("count", type=click.IntRange(min=0))
def require_witnesses(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    count: int,
) -> None:
    """Let the log count as witnessed once COUNT witnesses signed it; one, where nothing is set."""
    with opened(home, passphrase_file) as store:
        step = partial(roster_changes.require_witnesses, count=count)
        change = authorised(store, step, key_files, officer_passphrase_file or passphrase_file)
    tell_change(change, f"Witnesses that must sign: {count}. Publish the pack.")
