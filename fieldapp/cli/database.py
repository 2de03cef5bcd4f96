"""`store rebuild` and `store check`: maintenance of the database."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.cli.base.common import counted, home_options, opened, shown
from fieldapp.store import integrity
from fieldapp.store.index.rebuild import rebuild_index

SHOWN = 50  # problems on the screen; the others are counted


@click.command()
@home_options
def rebuild(*, home: Path, passphrase_file: Path | None) -> int:
    """Make the index again from the signed bytes, and compare it with the old one."""
    with opened(home, passphrase_file) as store:
        made = rebuild_index(store)
    rows = counted(made.rows, "row")
    if made.equal:
        click.echo(f"The index was made again, {rows}: equal to the one before.")
        return 0
    click.echo(f"The index was made again, {rows}; the one before was wrong in:")
    for name, number in made.differences[:SHOWN]:
        click.echo(f"  {name} {number}")
    return 3


@click.command()
@home_options
def check(*, home: Path, passphrase_file: Path | None) -> int:
    """Check every signed byte, chain, log entry and piece of evidence."""
    with opened(home, passphrase_file) as store:
        found = integrity.check(store)
    click.echo(
        f"Checked {counted(found.records, 'record')}, "
        f"{counted(found.observations, 'observation')}, "
        f"{counted(found.evidence, 'piece of evidence')}, {counted(found.entries, 'log entry')}."
    )
    for problem in found.problems[:SHOWN]:
        click.echo(f"  {shown(problem)}")
    if len(found.problems) > SHOWN:
        click.echo(f"  … and {len(found.problems) - SHOWN} more")
    click.echo("All is well." if not found.problems else "This is not in order.")
    return 3 if found.problems else 0
