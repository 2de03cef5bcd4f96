"""Commands of the officers themselves: `hub officers` and `hub change-officers`."""

from __future__ import annotations

from functools import partial
from itertools import zip_longest
from pathlib import Path

import click

from fieldapp.app.headquarters import new_officers, roster_changes
from fieldapp.cli.base.common import home_options, new_passphrase, opened, read_passphrase, table
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change
from fieldapp.mission import release
from fieldapp.mission.signing import officer_set, rotation


@click.command()
@home_options
def officers(*, home: Path, passphrase_file: Path | None) -> None:
    """Show the officers who may sign, by number and fingerprint, and how many of them must."""
    with opened(home, passphrase_file) as store:
        found, threshold = officer_set.officers(store), release.threshold(store)
    rows = [(str(each.number), str(each.fingerprint)) for each in found]
    click.echo(table(("officer", "fingerprint"), rows))
    click.echo(f"A change needs {threshold} of {len(found)} signatures.")


@click.command("change-officers")
@home_options
@officer_options
@click.option(
    "--add",
    "added",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Key file of a new officer; made where it is missing.",
)
@click.option(
    "--add-passphrase-file",
    "added_files",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Passphrase of a new officer's key, once for each in order; asked for where left out.",
)
@click.option("--remove", multiple=True, type=int, metavar="NUMBER", help="May sign no more.")
@click.option("--threshold", type=int, help="Signatures that a change needs from then on.")
def change_officers(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    added: tuple[Path, ...],
    added_files: tuple[Path, ...],
    remove: tuple[int, ...],
    threshold: int | None,
) -> None:
    """Replace officers, and change how many must sign; what laptops have on paper stays right."""
    if added_files and len(added_files) != len(added):
        raise click.UsageError("Give --add-passphrase-file once for each --add, or never.")
    with opened(home, passphrase_file) as store:
        known = roster_changes.keys_here(store)
        keys = [
            new_officers.own_key(
                store,
                path,
                (read_passphrase if path.exists() else new_passphrase)(
                    file, of=f"Passphrase of the new key {path.name}"
                ),
                (*known, *(other for other in added if other.exists())),
            )
            for path, file in zip_longest(added, added_files)
        ]
        step = partial(rotation.change_officers, add=keys, remove=remove, threshold=threshold)
        change = authorised(store, step, key_files, officer_passphrase_file)
    tell_change(change, "The officers have changed. Publish the pack, so that laptops follow.")
