"""`seal` and `receive`: a laptop sends and receives by stick."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.exchange import carrier_receive, transfer
from fieldapp.cli.base.common import (
    OWN_FORK,
    counted,
    home_options,
    in_words,
    now,
    opened,
    opened_session,
    progress_bar,
    shown,
)
from fieldapp.cli.base.log_words import arrived_lines, tell_log


@click.command()
@home_options
@click.option(
    "--to",
    "folder",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The stick, or any folder.",
)
@click.option("--again", is_flag=True, help="What has no receipt too: a stick was lost.")
def seal(*, home: Path, passphrase_file: Path | None, folder: Path, again: bool) -> None:
    """Seal everything that is not sealed yet for headquarters, and read it back."""
    with opened_session(home, passphrase_file) as session, progress_bar("Sealing") as bar:
        sealed = transfer.seal_to(
            session, folder, now=now(), progress=lambda *at: bar(*at[:2]), again=again
        )
    size = sum(each.size for each in (*sealed.bundles, *sealed.evidence))
    click.echo(
        f"Sealed {counted(sealed.records, 'record')} and "
        f"{counted(len(sealed.evidence), 'piece of evidence')} "
        f"({size} bytes) and read them back from {folder / transfer.BUNDLES}."
    )
    for sha256 in sealed.missing:
        click.echo(f"  note: evidence {sha256.hex()[:16]} is missing here or damaged.", err=True)


@click.command()
@home_options
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def receive(*, home: Path, passphrase_file: Path | None, folder: Path) -> int:
    """Take what headquarters sent, and a newer mission pack, from FOLDER; each is checked first.

    Exit status 3: something that came does not hold, or the hub shows two histories.
    """
    with opened(home, passphrase_file) as store, progress_bar("Receiving") as bar:
        taken = carrier_receive.receive(store, folder, now=now(), progress=lambda *at: bar(*at[:2]))
    received, bad_pack = taken.received, taken.refused
    if bad_pack is not None:
        click.echo(f"  refused the mission pack: {in_words(bad_pack)}", err=True)
    if taken.log_ended is not None:
        click.echo(taken.log_ended)
    if taken.behind is not None:
        click.echo(taken.behind)
    nothing = (
        "Nothing new: what is on it was taken before." if received.duplicates else "Nothing new."
    )
    for line in arrived_lines(taken.came) or ([] if received.refused else [nothing]):
        click.echo(line)
    if received.forked:
        click.echo(OWN_FORK, err=True)
    tell_log(taken.unwitnessed, taken.histories)
    if received.newer:
        click.echo(
            f"  {counted(received.newer, 'file')} of a newer version kept: update fieldapp, then "
            "receive again.",
            err=True,
        )
    for name, reason, advice in received.refused:
        click.echo(shown(f"  refused {name}: {reason} {advice}".rstrip()), err=True)
    proven = any(each.signed for each in taken.histories)
    return 3 if received.refused or bad_pack is not None or proven else 0
