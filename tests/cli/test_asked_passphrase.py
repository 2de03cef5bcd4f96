"""New passphrase, asked for in a terminal: what was mistyped is asked for again."""

import click
from click.testing import CliRunner

from fieldapp.cli import cli
from fieldapp.cli.base.common import new_passphrase
from tests.cli.conftest import Field

GOOD = "river candle orchid thimble granite"


def test_what_is_weak_or_typed_in_two_ways_is_asked_for_again() -> None:
    """Founding asks for four: one slip at the last of them must not end it."""

    @click.command()
    def ask() -> None:
        click.echo(f"taken: {new_passphrase(None, of='Passphrase of officer 3')}")

    typed = ("password1", "password1", GOOD, "river candle", GOOD, GOOD)
    done = CliRunner().invoke(ask, input="\n".join(typed) + "\n")
    assert done.exit_code == 0, done.output
    assert done.output.endswith(f"taken: {GOOD}\n")
    assert "The two passphrases differ." in done.output
    assert done.output.count("Passphrase of officer 3") == 3


def test_where_nobody_types_it_ends() -> None:
    @click.command()
    def ask() -> None:
        new_passphrase(None, of="Passphrase")

    assert CliRunner().invoke(ask, input="password1\npassword1\n").exit_code == 1


def test_whose_passphrase_is_asked_for_is_said(field: Field) -> None:
    """Headquarters' and an officer's are asked for in a row: one typed for the other is refused."""
    home = field.home("lynx")
    new = CliRunner().invoke(cli, ["init", "--call-sign", "Lynx", "--home", str(home)])
    assert f"Passphrase of the home {home}" in new.output
    field.run("lynx", "init", "--call-sign", "Lynx")
    asked = CliRunner().invoke(cli, ["list", "--home", str(home)])
    assert f"Passphrase of the home {home}" in asked.output
