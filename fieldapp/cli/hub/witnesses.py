"""`hub add-witness`: who cosigns the log's checkpoints."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.cli.base.common import home_options, now, opened, shown
from fieldapp.cli.hub.mission import log_change, officer_options, signers, tell
from fieldapp.hub.publishing import cosignatures
from fieldapp.ledger.log import note
from fieldapp.mission import network


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
        change = network.add_witness(
            store,
            vkeys,
            officers=signers(store, key_files, officer_passphrase_file or passphrase_file),
            now=now(),
        )
        name = note.parse_vkey(vkeys[0]).name
        cosignatures.put_url(store, name, url)
        log_change(store, change)
    tell(change, f"{shown(name)} is a witness of the log. Publish the pack.")
