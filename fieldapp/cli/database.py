"""`store rebuild` and `store check`: maintenance of the database."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.exchange import rescue, transfer
from fieldapp.app.home import device
from fieldapp.cli.base.common import (
    counted,
    home_options,
    home_prompt,
    now,
    opened,
    progress_bar,
    read_passphrase,
    shown,
)
from fieldapp.errors import DamagedStoreError, InputError
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
@click.option(
    "--to",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A stick, where the database is damaged: seal what is whole to it for headquarters.",
)
@click.option("--root-hash", default="", help="From the paper, where the damage took it.")
def check(*, home: Path, passphrase_file: Path | None, folder: Path | None, root_hash: str) -> int:
    """Check every page, signed byte, chain, log entry and piece of evidence.

    Of a damaged database it names the pages, and the records that are whole.
    """
    device.check_home(home)
    passphrase = read_passphrase(passphrase_file, of=home_prompt(home))
    try:
        store = device.unlock(home, passphrase)
        try:
            found = integrity.check(store)
        finally:
            store.close()
    except DamagedStoreError as e:
        click.echo(str(e), err=True)
        return _damaged(home, passphrase, folder, root_hash)
    if folder is not None:
        raise InputError(
            "The database is not damaged: nothing was written.", advice="Use `fieldapp seal`."
        )
    click.echo(
        f"Checked {counted(found.records, 'record')}, "
        f"{counted(found.observations, 'observation')}, "
        f"{counted(found.evidence, 'piece of evidence')}, {counted(found.entries, 'log entry')}."
    )
    if found.awaited:
        click.echo(f"{counted(found.awaited, 'piece of evidence')} never came here.")
    for problem in found.problems[:SHOWN]:
        click.echo(f"  {shown(problem)}")
    if len(found.problems) > SHOWN:
        click.echo(f"  … and {len(found.problems) - SHOWN} more")
    click.echo("All is well." if not found.problems else "This is not in order.")
    return 3 if found.problems else 0


def _damaged(home: Path, passphrase: str, folder: Path | None, root_hash: str) -> int:
    """Tell what is whole in a damaged database, and seal it to a folder."""
    with progress_bar("Looking") as bar:
        if folder is None:
            found, sealed = rescue.look(home, passphrase, bar), None
        else:
            found, sealed = rescue.rescue(
                home,
                passphrase,
                folder,
                root_hash=root_hash,
                now=now(),
                progress=lambda *at: bar(*at[:2]),
            )
    for line in rescue.lines(found):
        click.echo(line)
    if sealed is None:
        click.echo("Seal what is whole to a stick: `fieldapp store check --to STICK`.")
        return 3
    click.echo(
        f"Sealed {counted(sealed.records, 'record')} and "
        f"{counted(len(sealed.evidence), 'piece of evidence')} in "
        f"{counted(len(sealed.bundles) + len(sealed.evidence), 'file')} to "
        f"{folder / transfer.BUNDLES if folder else ''}: bring them to headquarters."
    )
    for sha256 in sealed.missing:
        click.echo(f"  note: evidence {sha256.hex()[:16]} is missing here or damaged.", err=True)
    return 3
