"""`place` and `unplace`: positions that headquarters gives to posts told by name."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.headquarters import place_posts
from fieldapp.cli.base.common import counted, home_options, now, opened_session
from fieldapp.ledger.record import Placement


@click.command()
@home_options
@click.argument("post")
@click.argument("where")
@click.option("--reason", required=True, help="Why, or from where it is known; it is signed.")
def place(*, home: Path, passphrase_file: Path | None, post: str, where: str, reason: str) -> None:
    """Give the observations from POST, told without coordinates, the position WHERE.

    It is signed as headquarters' own and shown beside the records; they stay as they are.
    """
    with opened_session(home, passphrase_file) as session:
        signed = place_posts.place(session, post, where, reason, now=now())
    for each in signed:
        assert isinstance(each.body, Placement)  # noqa: S101 - as place says
        count = counted(len(each.body.targets), "observation")
        click.echo(f"Signed {each.hash.hex()[:16]}: {count} placed.")
    click.echo("They count in the region that was signed: a placement tells none.")


@click.command()
@home_options
@click.argument("placement_hash", metavar="HASH")
@click.option("--reason", required=True, help="Why; it is signed and stays visible.")
def unplace(*, home: Path, passphrase_file: Path | None, placement_hash: str, reason: str) -> None:
    """Withdraw the placement HASH; it stays visible as withdrawn."""
    with opened_session(home, passphrase_file) as session:
        signed = place_posts.withdraw(session, placement_hash, reason, now=now())
    click.echo(f"Signed {signed.hash.hex()[:16]}: {placement_hash[:16]} is withdrawn.")
