"""Changes of the mission that officers sign: options of their keys, the change, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from fieldapp.app.headquarters import roster_changes
from fieldapp.app.headquarters.roster_changes import RosterStep
from fieldapp.cli.base.common import F, now, read_passphrase, shown
from fieldapp.mission.release import Change
from fieldapp.mission.zones_file import CheckedZone
from fieldapp.store.interface import Store
from fieldapp.wording.zone_text import extent


def officer_options(command: F) -> F:
    """Add --officer-key and --officer-passphrase-file."""
    with_file = click.option(
        "--officer-passphrase-file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Read the passphrase of the officers' keys from this file instead of asking.",
    )(command)
    return click.option(
        "--officer-key",
        "key_files",
        multiple=True,
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Key file of an officer; the ones in the home where left out.",
    )(with_file)


def authorised(
    store: Store, step: RosterStep, key_files: Sequence[Path], passphrase_file: Path | None
) -> Change:
    """Make a change that the officers of these key files sign; of those in the home, if none."""
    found = roster_changes.key_files(store, key_files)  # or a passphrase is typed for nothing
    names = ", ".join(path.name for path in found)
    passphrase = read_passphrase(passphrase_file, of=f"Passphrase of the officer's key, {names}")
    officers = roster_changes.signers(store, key_files, passphrase)
    return roster_changes.authorised(store, step, officers, now())


def tell_change(change: Change, done: str) -> None:
    """Say what was done, or who must still sign."""
    if change.missing:
        click.echo(
            f"Change {change.number} waits: {change.missing} more must sign, with `fieldapp hub "
            f"sign {change.number} --officer-key FILE`. `fieldapp hub changes` shows it."
        )
        return
    click.echo(f"{done} Mission pack version {change.pack.version}.")


def tell_zones(zones: Sequence[CheckedZone]) -> None:
    """List zones with their size, and how many known places lie in each."""
    if zones:
        click.echo("Zones of the agreement, for you to compare with its text:")
    for zone in zones:
        known = "" if zone.metres else f", known places in it: {zone.places}"
        click.echo(f"  {shown(zone.name)}: {extent(zone.square_metres, zone.metres)}{known}")
