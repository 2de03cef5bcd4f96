"""Command of time stamps by an outside authority: `hub stamp`."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.headquarters import time_stamping
from fieldapp.cli.base.common import counted, home_options, opened, shown


@click.command()
@home_options
@click.option("--authority", metavar="URL", help="Ask this time-stamping authority (RFC 3161).")
@click.option(
    "--root",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Its root certificate, PEM: taken from the authority itself, and published beside proofs.",
)
@click.option("--none", "no_authority", is_flag=True, help="Ask no authority any more.")
def stamp(
    *,
    home: Path,
    passphrase_file: Path | None,
    authority: str | None,
    root: Path | None,
    no_authority: bool,
) -> None:
    """Have the log stamped now by an outside authority; from then on once a day.

    The authority learns that there is a log, and 32 bytes that say nothing.
    """
    if (authority is None) != (root is None) or (no_authority and authority):
        raise click.UsageError("Give --authority with --root.")
    with opened(home, passphrase_file) as store:
        if no_authority:
            time_stamping.put_authority(store, None)
            click.echo("No authority is asked any more; the stamps there are stay.")
            return
        if authority is not None and root is not None:
            time_stamping.put_authority(
                store, time_stamping.Authority(url=authority, root=root.read_bytes())
            )
        made = time_stamping.stamp_now(store)
    click.echo(
        shown(
            f"Stamped: the log of {counted(made.size, 'entry')} existed by "
            f"{made.at:%Y-%m-%d %H:%M:%S} UTC, says the authority. A running importer is to be "
            "started again, and then asks daily."
        )
    )
