"""`tak`: contacts of TAK programs."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.desk import tak_contacts
from fieldapp.app.home import preferences
from fieldapp.cli.base.common import counted, home_options, now, opened_session


@click.command()
@home_options
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def tak(*, home: Path, passphrase_file: Path | None, file: Path) -> None:
    """Sign the contacts of FILE, Cursor on Target, as statements of "TAK", counted in nothing."""
    with opened_session(home, passphrase_file) as session:
        zone = preferences.read(session.store).zone
        signed, here = tak_contacts.take(session, file.read_bytes(), zone=zone, now=now())
    click.echo(f"Signed {counted(len(signed), 'statement')}; {here} were here already.")
