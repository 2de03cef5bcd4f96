"""Command of the token of the log's key: `hub token`."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.headquarters import log_token
from fieldapp.app.headquarters.log_token import TokenPlace
from fieldapp.cli.base.common import F, home_options, opened, shown

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


def place(module: Path, label: str, pin_file: Path | None) -> TokenPlace:
    """Place of a token, as its options name it."""
    pin = "" if pin_file is None else str(pin_file.resolve())
    return TokenPlace(module=str(module.resolve()), label=label, pin_file=pin)


def token_options(command: F) -> F:
    """Add --token-module and --pin-file, passed on as `module` and `pin_file`."""
    with_file = click.option(
        "--pin-file",
        type=_FILE,
        help="File whose first line is the token's PIN; asked for where left out.",
    )(command)
    return click.option(
        "--token-module",
        "module",
        type=_FILE,
        help="PKCS#11 library of the token's maker, such as /usr/lib/softhsm/libsofthsm2.so.",
    )(with_file)


@click.command()
@home_options
@token_options
@click.argument("label")
def token(
    *, home: Path, passphrase_file: Path | None, module: Path | None, pin_file: Path | None,
    label: str,
) -> None:  # fmt: skip
    """Move the log's key into the token LABEL, or say where that token is now.

    It can then be used and not copied. Earlier backups still have it: destroy them. If the token is
    lost, so is the key, and the log begins again.
    """
    if module is None:
        raise click.UsageError("Give --token-module.")
    with opened(home, passphrase_file) as store:
        moved = log_token.move(store, place(module, label, pin_file))
    if not moved:
        click.echo(shown(f"The log's key was found in the token {label}."))
        return
    click.echo(shown(f"The log's key is in the token {label}, and no longer in this home."))
    click.echo("Earlier backups still have it: make a new one, and destroy those.")
