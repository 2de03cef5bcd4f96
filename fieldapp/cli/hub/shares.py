"""Commands of the recovery shares: `hub recovery make`, `drill` and `open`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from fieldapp.app.headquarters import custody
from fieldapp.app.headquarters.custody import Shares
from fieldapp.app.home import device
from fieldapp.app.home.session import Session
from fieldapp.cli.base.common import (
    F,
    home_options,
    home_prompt,
    load_pack,
    new_passphrase,
    now,
    opened,
    read_passphrase,
)
from fieldapp.errors import InputError


def share_option(command: F) -> F:
    """Add --share-file, passed on as `share_files`."""
    return click.option(
        "--share-file",
        "share_files",
        multiple=True,
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Read a share from this file instead of asking; once for each.",
    )(command)


def typed_shares(files: Sequence[Path]) -> list[str]:
    """Read as many shares as are needed, from files or as people type them.

    Raises:
        InputError: A file has no share.
    """
    if files:
        return [custody.read_share(file.read_text("utf-8")) for file in files]
    shares: list[str] = []
    while not shares or len(shares) < custody.shares_needed(shares[0]):
        text = click.prompt(f"Words of sheet {len(shares) + 1}", hide_input=True, err=True)
        try:
            shares = custody.with_share(shares, text)
        except InputError as e:
            click.echo(f"{e} {e.advice}", err=True)
    return shares


@click.command()
@home_options
@click.argument("needed", type=int)
@click.argument("count", type=int)
@click.option(
    "--print",
    "printer",
    default=custody.PRINT_PROGRAM,
    show_default=True,
    help="Program, with its arguments, that prints a PDF from standard input; no shell runs it.",
)
def make(
    *, home: Path, passphrase_file: Path | None, needed: int, count: int, printer: str
) -> None:
    """Print COUNT sheets, of which NEEDED together open what headquarters holds.

    The words are in no file. Sheets that were printed before open nothing that is written from now
    on; backups of before still open with them.
    """
    to_printer = custody.printer(printer)

    def printed(number: int, sheet: bytes) -> None:
        click.echo(f"  sheet {number}", err=True)
        to_printer(number, sheet)

    device.check_home(home)
    passphrase = read_passphrase(passphrase_file, of=home_prompt(home))
    store = device.unlock(home, passphrase)
    try:
        custody.make_shares(
            Session(store=store, pack=load_pack(store)),
            passphrase,
            Shares(needed, count),
            printed,
            now=now(),
        )
    finally:
        store.close()
    click.echo(
        f"Printed {count} sheets; {needed} of them open headquarters. Hand each to its holder, try "
        "them with `fieldapp hub recovery drill`, and destroy the earlier ones."
    )


@click.command()
@home_options
@share_option
def drill(*, home: Path, passphrase_file: Path | None, share_files: tuple[Path, ...]) -> None:
    """Prove that shares open what headquarters holds; nothing is changed."""
    with opened(home, passphrase_file) as store:
        custody.drill(store, typed_shares(share_files), now())
    click.echo("These shares open headquarters: its keys, and its database.")


@click.command("open")
@home_options
@share_option
def open_(*, home: Path, passphrase_file: Path | None, share_files: tuple[Path, ...]) -> None:
    """Give headquarters a new passphrase by shares; the earlier one stops working."""
    shares = typed_shares(share_files)
    passphrase = new_passphrase(passphrase_file, of=f"New passphrase of the home {home}")
    custody.open_by_shares(home, shares, passphrase)
    click.echo("The new passphrase opens headquarters.")
