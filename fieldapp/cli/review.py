"""`review`: what a supervisor says of a record; it travels back to whoever signed that."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.cli.base.common import home_options, load_pack, now, opened
from fieldapp.errors import InputError
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Review
from fieldapp.ledger.roles import may_sign
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import append_signed

STATES = ("confirmed", "questioned", "disputed")


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.argument("state", type=click.Choice(STATES))
@click.option("--note", default="", help="Reasons, or the question.")
def review(
    *, home: Path, passphrase_file: Path | None, record_hash: str, state: str, note: str
) -> None:
    """Sign a review of the record HASH: confirmed, questioned or disputed."""
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        device = pack.roster.device(store.kid)
        if device is None or not may_sign(device.role, RecordType.REVIEW):
            raise InputError("This laptop's role may not review.", field="role")
        target = feeds.find(store, record_hash)
        signed = append_signed(
            store, Review(target=target, state=state, note=note), mission=pack.mission, now=now()
        )
    click.echo(f"Signed {signed.hash.hex()[:16]}: {state}. It goes to headquarters with the rest.")
